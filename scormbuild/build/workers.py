"""Reading and rendering the lessons of a course that have changed, on all processors when there are many."""

from __future__ import annotations

import gc
import hashlib
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from scormbuild.build.cache import LessonCache, packed, program_digest, unpacked
from scormbuild.course.outline import Outline
from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, has_errors
from scormbuild.machine.interrupts import interrupt_later
from scormbuild.model import Lesson
from scormbuild.packing.zip import Deflated, deflate
from scormbuild.pages.lesson import LessonRow, lesson_script, prepare, render_lesson
from scormbuild.pages.parts import parts_of
from scormbuild.pages.there import what_is_there
from scormbuild.progress.interactions import QuestionWords, question_words
from scormbuild.source.asked_files import AskedFiles, Question, answer
from scormbuild.source.files import CourseFiles
from scormbuild.source.head import text_digest
from scormbuild.source.lesson import read_lesson
from scormbuild.source.text import read_text

PARALLEL_FROM = 40
"""Lessons from which a second process saves more than starting it costs."""
SPAWN_FROM = 120
"""The same where it must load the whole program first."""
_MOST_AT_ONCE = 64
"""Lessons that a process is given at once."""
_SHARES = 8
"""Into how many parts the lessons of a process are divided at least, so that all processes end at about the same time.
"""
_SAFE_PATH = "PYTHONSAFEPATH"


class LessonResult(NamedTuple):
    """What came of one lesson."""

    lesson: Lesson
    page: str | Deflated
    """The article of an only lesson, else a compressed script; empty when there are errors."""
    found: list[Diagnostic]
    words: tuple[QuestionWords, ...]
    parts: frozenset[str]
    """Names of the run-time's parts that its page needs."""
    there: str
    """What progress can be kept of (:func:`~scormbuild.pages.there.what_is_there`)."""


Answers = dict[Question, Any]
"""What the lesson asked of the course's files, with the answers."""


def _one_lesson(outline: Outline, rows: Sequence[LessonRow], index: int) -> tuple[LessonResult, Answers | None]:
    """Read and render one lesson; no answers when its text is no longer the one that its head was read from."""
    head, files = outline.heads[index], AskedFiles(outline.reading.files)
    text, _ = read_text(files.folder / head.source, head.shown)
    whole, found = read_lesson(head, outline.reading._replace(files=files), text)
    page: str | Deflated = ""
    if not has_errors(found):
        html = render_lesson(whole, outline.settings, rows, index)
        page = html if len(rows) == 1 else deflate(lesson_script(head.id, html))
    words = question_words(whole, outline.settings.answers_as == "words")
    result = LessonResult(whole.lesson, page, found, words, parts_of(whole), what_is_there(whole))
    return result, files.answers if text_digest(text) == head.digest else None


def _keys(outline: Outline, rows: Sequence[LessonRow]) -> list[bytes]:
    """For each lesson a digest of what it is made from, but for other files, about which :func:`_kept` asks."""
    reading = outline.reading
    course = hashlib.sha256(program_digest())
    course.update(repr((outline.settings, sorted(reading.lessons.items()), reading.words, len(rows))).encode())
    keys = []
    for index, head in enumerate(outline.heads):
        one = course.copy()
        # A page links to the lessons before and behind it.
        one.update(repr((index, head, rows[max(index - 1, 0) : index + 2])).encode(errors="surrogatepass"))
        keys.append(one.digest())
    return keys


def _kept(entry: bytes | None, files: CourseFiles) -> LessonResult | None:
    """A result that was kept, when all files still are what the lesson saw of them."""
    if entry is None:
        return None
    value = unpacked(entry)
    try:
        result, answers = value
        same = all(answer(files, question) == kept for question, kept in answers.items())
    except (TypeError, ValueError, AttributeError, OSError):
        return None
    return result if same and isinstance(result, LessonResult) else None


def read_and_render(
    outline: Outline,
    rows: Sequence[LessonRow],
    on_progress: Callable[[int, int], None] | None = None,
    cache: LessonCache | None = None,
) -> list[LessonResult]:
    """Every lesson with its page, in order; ``on_progress`` is told how many of how many are done.

    What is in the ``cache`` is not read again; what was read is kept there.

    Raises:
        ScormbuildError: a process was killed.
    """
    total = len(outline.heads)
    results: list[LessonResult | None] = [None] * total
    keys = _keys(outline, rows) if cache is not None else []
    if cache is not None:
        for index, key in enumerate(keys):
            entry = cache.get(key)
            results[index] = kept = _kept(entry, outline.reading.files)
            if kept is not None and entry is not None:
                cache.put(key, entry)
    missing = [index for index, result in enumerate(results) if result is None]
    done = total - len(missing)
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    for batch in (
        _read_here(outline, rows, missing, cache is not None)
        if workers < 2 or len(missing) < (PARALLEL_FROM if _can_fork() else SPAWN_FROM)
        else _read_in_processes(outline, rows, missing, workers)
    ):
        for index, result, entry in batch:
            results[index] = result
            if cache is not None and entry is not None:
                cache.put(keys[index], entry)
        done += len(batch)
        if on_progress:
            on_progress(done, total)
    if cache is not None:
        cache.keep()
    return [result for result in results if result is not None]


_Read = tuple[int, LessonResult, bytes | None]
"""Number of a lesson, what came of it, and the same to be kept; None where it cannot be."""


def _read_here(
    outline: Outline, rows: Sequence[LessonRow], indexes: Sequence[int], keep: bool
) -> Iterator[list[_Read]]:
    for index in indexes:
        result, answers = _one_lesson(outline, rows, index)
        yield [(index, result, packed((result, answers)) if keep and answers is not None else None)]


def _read_in_processes(
    outline: Outline, rows: Sequence[LessonRow], indexes: Sequence[int], workers: int
) -> Iterator[list[_Read]]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    total = len(indexes)
    size = min(_MOST_AT_ONCE, max(1, total // (workers * _SHARES)))
    chunks = [indexes[start : start + size] for start in range(0, total, size)]
    # Templates are loaded once, before the processes part.
    prepare(outline.settings)
    # Not multiprocessing.Pool: it can wait for ever when it ends a worker that holds the lock of a queue, and
    # does when the system has killed a worker.
    context = multiprocessing.get_context("fork" if _can_fork() else "spawn")
    with _nothing_imported_from_here():
        executor = ProcessPoolExecutor(workers, context, _start_worker, (outline, rows))
    try:
        with interrupt_later(), _nothing_imported_from_here():
            parts = deque(executor.submit(_worker_lessons, chunk) for chunk in chunks)
        for chunk in chunks:
            # Each is let go when it has been read: all of them together would take more memory than the whole course.
            done = parts.popleft().result()
            # Packed by the worker, since it goes through a pipe in any case.
            yield [
                (index, unpacked(entry)[0], entry if whole else None)
                for index, (entry, whole) in zip(chunk, done, strict=True)
            ]
    except BrokenProcessPool:
        raise ScormbuildError("a process that read lessons was killed; the computer may be short of memory") from None
    finally:
        # A second Ctrl-C in the middle of it would leave processes behind that wait for ever.
        with interrupt_later():
            executor.shutdown(cancel_futures=True)


def _can_fork() -> bool:
    """Whether processes can be forked: fastest, but not possible everywhere, nor safe in a program with threads."""
    return hasattr(os, "fork") and threading.active_count() == 1


@contextmanager
def _nothing_imported_from_here() -> Iterator[None]:
    """Let no process that is started meanwhile import from the working folder, which may be anybody's course.

    Processes that are spawned begin as ``python -c``, which looks there first, however this one was started.
    """
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = before


_worker: tuple[Outline, Sequence[LessonRow]] | None = None


def _start_worker(outline: Outline, rows: Sequence[LessonRow]) -> None:
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The process ends with its work, which makes no cycles worth looking for.
    gc.disable()
    _worker = (outline, rows)


def _worker_lessons(indexes: Sequence[int]) -> list[tuple[bytes, bool]]:
    """Each lesson packed, and whether it may be kept."""
    assert _worker is not None
    found = []
    for index in indexes:
        result, answers = _one_lesson(*_worker, index)
        found.append((packed((result, answers)), answers is not None))
    return found
