"""Text to model: a folder in, a :class:`Course` and every mistake in it out."""

from __future__ import annotations

import logging
import os

from scormbuild.course.outline import read_outline
from scormbuild.course.whole import check_whole, without_ignored
from scormbuild.findings.diagnostics import Diagnostic, in_order
from scormbuild.model import Course, Lesson
from scormbuild.source.lesson import read_lesson
from scormbuild.source.settings import COURSE_FILE
from scormbuild.standards import all_standards

_log = logging.getLogger(__name__)


def load_course(folder: str | os.PathLike[str]) -> tuple[Course | None, list[Diagnostic]]:
    """Read a course folder.

    Returns the course and all diagnostics in the order of their places; the course is None when course.yaml
    cannot be used at all. A course that comes with errors must not be built.

    Raises:
        ScormbuildError: there is no such folder.
    """
    outline, found = read_outline(folder)
    if outline is None:
        return None, in_order(found)
    _log.debug("%s and the front matter of %d lessons read", COURSE_FILE, len(outline.heads))
    lessons: list[Lesson] = []
    for head in outline.heads:
        lesson, wrong = read_lesson(head, outline.reading)
        lessons.append(lesson)
        found += wrong
        _log.debug("%s read", head.shown)
    course = Course(outline.settings, outline.folder, tuple(lessons))
    known = all_standards()
    found += check_whole(outline, course, [known[name] for name in outline.settings.standards])
    _log.debug("links, ids, completion and saved work checked; findings: %d", len(found))
    return course, in_order(without_ignored(outline, lessons, found))
