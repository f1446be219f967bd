"""What was read is gone when it is done with: worker processes never look for cycles of references."""

from __future__ import annotations

import gc
from concurrent.futures import Future
from pathlib import Path

import pytest

from scormbuild import build_package, load_course
from scormbuild.build import workers
from scormbuild.source.html import Renderer
from scormbuild.source.markdown import Document

EXAMPLE = Path(__file__).resolve().parent.parent / "lesson_source"


def test_lessons_that_were_read_leave_no_documents_behind() -> None:
    load_course(EXAMPLE)
    gc.collect()
    gc.disable()
    try:
        load_course(EXAMPLE)
        left = [type(one).__name__ for one in gc.get_objects() if isinstance(one, Document | Renderer)]
    finally:
        gc.enable()
    assert left == []


def test_results_of_processes_are_let_go_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What processes hand over is not kept beside what it was read into."""
    left: list[int] = []

    def count(done: int, total: int) -> None:
        left.append(sum(isinstance(one, Future) for one in gc.get_objects()))

    monkeypatch.setattr(workers, "PARALLEL_FROM", 2)
    for number in range(16):
        (tmp_path / f"{number}.md").write_text(f"---\ntitle: Lesson {number}\nid: n{number}\n---\nText.\n", "utf-8")
    (tmp_path / "course.yaml").write_text("id: plants\ntitle: Plants\n", "utf-8")
    assert build_package(tmp_path, tmp_path / "dist", on_progress=count).ok
    assert len(left) > 4 and left == sorted(left, reverse=True) and left[-1] <= 1, left
