"""Reading and rendering all lessons of a course, on all processors when there are many."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Sequence

from scormbuild.archive import Deflated, deflate
from scormbuild.diagnostics import Diagnostic, has_errors
from scormbuild.errors import ScormbuildError
from scormbuild.interrupts import interrupt_later
from scormbuild.model import Lesson
from scormbuild.pages import LessonRow, lesson_script, render_lesson
from scormbuild.pages.questions import what_is_there
from scormbuild.source import Outline
from scormbuild.source.lesson import read_lesson

PARALLEL_FROM = 120
"""Lessons from which a second process earns more than starting it costs."""

LessonResult = tuple[Lesson, str | Deflated, list[Diagnostic]]
"""A lesson, its page (the article of an only lesson, else a compressed script), and what is wrong with it."""


def _one_lesson(outline: Outline, rows: Sequence[LessonRow], index: int) -> LessonResult:
    """Read and render one lesson; its blocks are dropped, because only the page needs them."""
    lesson, found = read_lesson(outline.heads[index], outline.reading)
    page: str | Deflated = ""
    if not has_errors(found):
        html = render_lesson(lesson, outline.settings, rows, index)
        page = html if len(rows) == 1 else deflate(lesson_script(lesson.id, html))
    return lesson._replace(blocks=(), footnotes=(), there=what_is_there(lesson)), page, found


def read_and_render(
    outline: Outline, rows: Sequence[LessonRow], on_progress: Callable[[int, int], None] | None = None
) -> list[LessonResult]:
    """Every lesson with its page, in order; ``on_progress`` is told how many of how many are done.

    Raises:
        ScormbuildError: a process was killed.
    """
    total = len(outline.heads)
    results: list[LessonResult] = []
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if total < PARALLEL_FROM or workers < 2:
        for index in range(total):
            results.append(_one_lesson(outline, rows, index))
            if on_progress:
                on_progress(index + 1, total)
        return results
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # Forking is fastest, but not safe in a program that has threads.
    can_fork = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    method = "fork" if can_fork else "spawn"
    size = min(64, max(16, total // (workers * 4)))
    chunks = [range(start, min(start + size, total)) for start in range(0, total, size)]
    # Not multiprocessing.Pool: it can wait for ever when it ends a worker that holds the lock of a queue, and
    # does when the system has killed a worker.
    context = multiprocessing.get_context(method)
    executor = ProcessPoolExecutor(workers, context, _start_worker, (outline, rows))
    try:
        with interrupt_later():
            parts = [executor.submit(_worker_lessons, chunk) for chunk in chunks]
        for part in parts:
            results += part.result()
            if on_progress:
                on_progress(len(results), total)
    except BrokenProcessPool:
        raise ScormbuildError("a process that read lessons was killed, perhaps for want of memory") from None
    finally:
        # A second Ctrl-C in the middle of it would leave processes behind that wait for ever.
        with interrupt_later():
            executor.shutdown(cancel_futures=True)
    return results


_worker: tuple[Outline, Sequence[LessonRow]] | None = None


def _start_worker(outline: Outline, rows: Sequence[LessonRow]) -> None:
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The process ends with its work, which makes no cycles worth looking for.
    gc.disable()
    _worker = (outline, rows)


def _worker_lessons(indexes: range) -> list[LessonResult]:
    assert _worker is not None
    return [_one_lesson(*_worker, index) for index in indexes]
