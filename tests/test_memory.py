"""What was read is gone when it is done with: worker processes never look for cycles of references."""

from __future__ import annotations

import gc
from pathlib import Path

from scormbuild import load_course
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
