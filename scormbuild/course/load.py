"""Text to model: a folder in, a :class:`Course` and every mistake in it out."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence

from scormbuild.course.outline import Outline, read_outline
from scormbuild.course.whole import check_whole, without_ignored
from scormbuild.findings.diagnostics import Diagnostic, in_order
from scormbuild.model import Course, Lesson, LessonText
from scormbuild.source.lesson import read_lesson
from scormbuild.source.settings import COURSE_FILE
from scormbuild.standards import Standard, standards_named

_log = logging.getLogger(__name__)
ReadLessons = Callable[[Outline], tuple[list[Lesson], list[Diagnostic]]]
"""Reads the lessons of an outline, in its order."""


def load_course(folder: str | os.PathLike[str]) -> tuple[Course | None, list[Diagnostic]]:
    """Read a course folder.

    Returns the course with the texts of its lessons, and all diagnostics in the order of their places; the course is
    None when course.yaml cannot be used at all. A course that comes with errors must not be built.

    Raises:
        ScormbuildError: there is no such folder.
    """
    texts: list[LessonText] = []

    def read(outline: Outline) -> tuple[list[Lesson], list[Diagnostic]]:
        found: list[Diagnostic] = []
        for head in outline.heads:
            text, wrong = read_lesson(head, outline.reading)
            texts.append(text)
            found += wrong
        return [text.lesson for text in texts], found

    course, _, found = read_course(folder, read)
    return (course._replace(texts=tuple(texts)) if course is not None else None), in_order(found)


def read_course(
    folder: str | os.PathLike[str],
    read_lessons: ReadLessons,
    standards: Sequence[Standard] | None = None,
) -> tuple[Course | None, Outline | None, list[Diagnostic]]:
    """Read a course, its lessons by ``read_lessons``; checking and building both do it here.

    ``standards`` are those that its saved work must fit into; the course's own when None. Returns no course when
    course.yaml cannot be used at all; the diagnostics are those that the author does not ignore, in no order.

    Raises:
        ScormbuildError: there is no such folder.
    """
    outline, found = read_outline(folder)
    if outline is None:
        return None, None, found
    _log.debug("%s and the front matter of %d lessons read", COURSE_FILE, len(outline.heads))
    lessons, wrong = read_lessons(outline)
    found += wrong
    _log.debug("lessons read: %s", ", ".join(head.shown for head in outline.heads))
    course = Course(outline.settings, outline.folder, tuple(lessons), chapters=outline.chapters)
    found += check_whole(outline, course, standards or standards_named(outline.settings.standards))
    found = without_ignored(outline, lessons, found)
    _log.debug("links, ids, completion and saved progress checked; findings: %d", len(found))
    return course, outline, found
