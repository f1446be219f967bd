"""Chapters of a course: those that course.yaml groups, or else the folders that the lessons are in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby, takewhile
from pathlib import PurePosixPath

from scormbuild.course.lesson_files import is_index
from scormbuild.model import Chapter, CourseSettings
from scormbuild.source.head import LessonHead, without_number

_BETWEEN_WORDS = re.compile(r"[-_\s]+")


def chapters_of(
    settings: CourseSettings, heads: Sequence[LessonHead], written: Mapping[str, str]
) -> tuple[Chapter, ...]:
    """The chapters with the ids of their lessons; ``written`` says how course.yaml names each lesson's file."""
    if not settings.lessons:
        return _of_folders(heads)
    ids = {written[head.source]: head.id for head in heads}
    chapters = []
    for one in settings.chapters:
        # A file that does not exist is told elsewhere.
        there = tuple(ids[name] for name in one.lessons if name in ids)
        if there:
            chapters.append(one._replace(lessons=there))
    return tuple(chapters)


def _of_folders(heads: Sequence[LessonHead]) -> tuple[Chapter, ...]:
    """A chapter for each folder that contains lessons, with all that is below it.

    A folder around all lessons is none. The file that is named as a folder belongs into its chapter.
    """
    if not any("/" in head.source for head in heads):
        return ()
    paths = {head.id: PurePosixPath(head.source).with_suffix("").parts for head in heads}
    levels = zip(*(path[:-1] for path in paths.values()), strict=False)
    depth = sum(1 for _ in takewhile(lambda names: len(set(names)) == 1, levels))
    folders = {path[: depth + 1] for path in paths.values() if len(path) > depth + 1}
    chapters = []
    for folder, inside in groupby(heads, key=lambda head: paths[head.id][: depth + 1]):
        if folder in folders:
            lessons = list(inside)
            title, html = _title(lessons[0], folder[-1], paths[lessons[0].id] == folder)
            chapters.append(Chapter(title, tuple(one.id for one in lessons), html))
    return tuple(chapters)


def _title(first: LessonHead, folder: str, is_named_so: bool) -> tuple[str, str]:
    """The title of a folder's chapter, and its HTML: from the front matter of its index file, or from its name."""
    below = is_index(first.source) and PurePosixPath(first.source).parent.name == folder
    if (below or is_named_so) and first.values["title"]:
        return first.title, first.title_html
    words = _BETWEEN_WORDS.sub(" ", without_number(folder)).strip() or folder
    return words[0].upper() + words[1:], ""
