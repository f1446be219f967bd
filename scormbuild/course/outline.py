"""A course before its lessons are read: settings, which files are lessons, and their front matter."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from scormbuild.course.alike_files import LESSON
from scormbuild.course.chapters import chapters_of
from scormbuild.course.lesson_files import Walked, fix_for, in_words, not_lessons, walk
from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.model import Chapter, CourseSettings
from scormbuild.progress.identifiers import state_keys
from scormbuild.progress.state_size import LESSON_KEY
from scormbuild.source.file_kinds import WINDOWS_DEVICE
from scormbuild.source.files import CourseFiles, Refused
from scormbuild.source.head import LessonHead, id_of, read_head
from scormbuild.source.lesson import Reading
from scormbuild.source.questions.answers import Words
from scormbuild.source.settings import COURSE_FILE, read_settings
from scormbuild.source.suggestions import did_you_mean, suggest
from scormbuild.source.text import SourceText
from scormbuild.source.texts import IN_LESSONS, interface_texts

_NAMED = 3
_CHOICES = 12
"""Lessons up to which all are named as those that could be meant."""


class Outline:
    """A course before its lessons are read: settings, and the front matter of every lesson."""

    def __init__(
        self,
        folder: Path,
        shown: str,
        settings: CourseSettings,
        heads: tuple[LessonHead, ...],
        words: Words,
        walked: Walked,
        chapters: tuple[Chapter, ...],
        labels: dict[str, str],
    ) -> None:
        self.walked = walked
        """The files that are there, of which some only look like lessons."""
        self.folder = folder
        self.shown = shown
        self.settings = settings
        self.heads = heads
        self.chapters = chapters
        self.reading = Reading(settings, CourseFiles(folder), {head.source: head.id for head in heads}, words, labels)


def shown_folder(folder: Path) -> str:
    """How messages name the folder: as the user would type it."""
    text = Path(os.path.relpath(folder)).as_posix() if not folder.is_absolute() else folder.as_posix()
    return "" if text == "." else text


def read_outline(folder: str | os.PathLike[str]) -> tuple[Outline | None, list[Diagnostic]]:
    """Read course.yaml and the front matter of the lessons.

    Raises:
        ScormbuildError: there is no such folder.
    """
    path = Path(folder)
    if not path.is_dir():
        raise ScormbuildError(f"the folder {path} does not exist")
    shown = shown_folder(path)
    settings, found = read_settings(path, shown)
    if settings is None:
        return None, found
    walked = walk(path)
    heads: list[LessonHead] = []
    written = _lesson_files(path, shown, settings, walked, found)
    for source in written:
        head, _, wrong = read_head(path, source, _below(shown, source))
        found += wrong
        heads.append(head)
    heads = _told_apart(heads)
    found += _clashing_ids(heads)
    keys = state_keys((head.id for head in heads), LESSON_KEY)
    heads = [head._replace(key=keys[head.id]) for head in heads]
    strings = interface_texts(settings.interface)
    words = Words(*(str(strings[name]) for name in Words._fields))
    labels = {name: str(strings[name]) for name in IN_LESSONS}
    chapters = chapters_of(settings, heads, written)
    outline = Outline(path, shown, settings, tuple(heads), words, walked, chapters, labels)
    return outline, found


def course_file_of(outline: Outline) -> str:
    """How messages name course.yaml."""
    return _below(outline.shown, COURSE_FILE)


def check_not_lessons(outline: Outline, linked: Collection[str]) -> Iterator[Diagnostic]:
    """Files that look like lessons and are none, but for those that are ``linked``, of which that is said there."""
    # Without lessons that finding says what there is instead.
    for why, files in not_lessons(outline.walked, outline.settings.lessons).items() if outline.heads else ():
        left = tuple(one for one in files if one not in linked and _is_unicode(one))
        if left:
            at = Position(_below(outline.shown, left[0]), 1, 1)
            yield diagnose("SRC032", at, "", fix_for(why, left[0]), files=in_words(left), why=why.why)


def _told_apart(heads: list[LessonHead]) -> list[LessonHead]:
    """The heads, where lessons of one name in several folders have the names of their folders in their ids.

    All of them: if the first kept its id, another lesson that comes before it would take that, and its progress.
    """
    counts = Counter(head.id.lower() for head in heads)
    return [
        head._replace(id=id_of(head.source, with_folders=True))
        if counts[head.id.lower()] > 1 and not head.values["id"]
        else head
        for head in heads
    ]


def _clashing_ids(heads: Iterable[LessonHead]) -> Iterator[Diagnostic]:
    """Lessons whose pages could not lie side by side on every system: the id is the name of the page's file."""
    first: dict[str, LessonHead] = {}
    for head in heads:
        at = Position(head.shown, 1, 1)
        if WINDOWS_DEVICE.fullmatch(head.id):
            fix = f"Windows reserves this name for a device; write another id in the front matter: id: lesson_{head.id}"
            yield diagnose("CFG009", at, "", fix, id=head.id)
        other = first.setdefault(head.id.lower(), head)
        if other is not head:
            fix = (
                "give one of them a different id in its front matter (the number at the beginning of a file name is "
                "not part of the id)"
                if other.id == head.id
                else f'give one of them a different id in its front matter: to many systems, "{other.id}" is the same'
            )
            yield diagnose("SRC005", at, "", fix, id=head.id, first=f"{other.shown}:1")


def _lesson_files(
    folder: Path, shown: str, settings: CourseSettings, walked: Walked, found: list[Diagnostic]
) -> dict[str, str]:
    """Source paths of the lessons in their order, each with its name in course.yaml."""
    here = [name for name in walked.lessons if _is_unicode(name)]
    for name in walked.lessons:
        if not _is_unicode(name):
            readable = name.encode(errors="surrogateescape").decode(errors="replace")
            at = Position(_below(shown, readable), 1, 1)
            fix = "rename the file with plain letters"
            found.append(diagnose("AST009", at, "", fix, problem="its name is not UTF-8"))
    files = CourseFiles(folder)
    if settings.lessons:
        return _listed(files, shown, settings, here, found)
    for inside in walked.unreadable:
        found.append(diagnose("AST009", Position(_below(shown, inside), 1, 1), problem="the folder cannot be listed"))
    if not here:
        found.append(diagnose("SRC004", Position(_below(shown, COURSE_FILE), 1, 1), help=walked.instead or None))
    plain = {name for name in here if files.is_plain(name)}
    return {name: name for name in here if name in plain or _is_inside(files, name, _below(shown, name), found)}


def _listed(
    files: CourseFiles, shown: str, settings: CourseSettings, here: list[str], found: list[Diagnostic]
) -> dict[str, str]:
    """The lessons that course.yaml lists, with their names in it; ``here`` are all that there are."""
    text = SourceText(_below(shown, COURSE_FILE), (files.folder / COURSE_FILE).read_text("utf-8-sig"))
    names: dict[str, str] = {}
    for name in settings.lessons:
        line = next((n for n, row in enumerate(text.text.splitlines(), 1) if name in row), 1)
        column = max(text.line(line).find(name), 0) + 1
        try:
            path = files.find(name, COURSE_FILE)
        except Refused as refused:
            if refused.rule == "AST001":
                found.append(text.diagnose_line("SRC003", line, column, _meant(name, here), name=name))
            else:
                found.append(text.diagnose_line(refused.rule, line, column, **refused.facts))
            continue
        if not path.lower().endswith(LESSON):
            fix = f"name a file with the extension {LESSON}"
            found.append(text.diagnose_line("SRC003", line, column, fix, name=name))
            continue
        if path in names:
            # Written in two ways, "./01-roots.md" say.
            found.append(text.diagnose_line("SRC022", line, column, name=path))
            continue
        names[path] = name
    return names


def _meant(name: str, here: list[str]) -> str | None:
    """How to fix the name of a lesson that does not exist; None where nothing is known that helps."""
    inside = [one for one in here if one.startswith(f"{name.rstrip('/')}/")]
    if inside:
        more = ", ..." if len(inside) > _NAMED else ""
        return f"name the files in this folder instead: {', '.join(inside[:_NAMED])}{more}"
    if len(here) > _CHOICES:
        meant = did_you_mean(name, here)
        return f'did you mean "{meant}"?' if meant else None
    return suggest(name, here) if here else None


def _below(shown: str, source: str) -> str:
    """How messages name a file of the course."""
    return f"{shown}/{source}" if shown else source


def _is_unicode(name: str) -> bool:
    """Whether the system could read a file's name as text."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_inside(files: CourseFiles, name: str, shown: str, found: list[Diagnostic]) -> bool:
    """Whether a lesson is a file of the course: a symbolic link could lead out of it."""
    try:
        files.find(quote(name), COURSE_FILE)
    except Refused as refused:
        found.append(diagnose(refused.rule, Position(shown, 1, 1), **refused.facts))
        return False
    return True
