"""A course before its lessons are read: settings, which files are lessons, and their front matter."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.model import CourseSettings
from scormbuild.progress.identifiers import state_keys
from scormbuild.progress.state_size import LESSON_KEY
from scormbuild.source.file_kinds import WINDOWS_DEVICE
from scormbuild.source.files import CourseFiles, Refused
from scormbuild.source.head import LessonHead, read_head
from scormbuild.source.lesson import Reading
from scormbuild.source.questions.answers import Words
from scormbuild.source.settings import COURSE_FILE, read_settings
from scormbuild.source.suggestions import suggest
from scormbuild.source.text import SourceText
from scormbuild.source.texts import interface_texts


class Outline:
    """A course before its lessons are read: settings, and the front matter of every lesson."""

    def __init__(
        self,
        folder: Path,
        shown: str,
        settings: CourseSettings,
        heads: tuple[LessonHead, ...],
        words: Words,
    ) -> None:
        self.folder = folder
        self.shown = shown
        self.settings = settings
        self.heads = heads
        self.reading = Reading(settings, CourseFiles(folder), {head.source: head.id for head in heads}, words)


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
    sources = _lesson_files(path, shown, settings, found)
    heads: list[LessonHead] = []
    for source in sources:
        head, _, wrong = read_head(path, source, f"{shown}/{source}" if shown else source)
        found += wrong
        heads.append(head)
    found += _clashing_ids(heads)
    keys = state_keys((head.id for head in heads), LESSON_KEY)
    heads = [head._replace(key=keys[head.id]) for head in heads]
    strings = interface_texts(settings.language)
    words = Words(strings["true"], strings["false"], strings["hint"])
    outline = Outline(path, shown, settings, tuple(heads), words)
    return outline, found


def course_file_of(outline: Outline) -> str:
    """How messages name course.yaml."""
    return f"{outline.shown}/{COURSE_FILE}" if outline.shown else COURSE_FILE


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


def _lesson_files(folder: Path, shown: str, settings: CourseSettings, found: list[Diagnostic]) -> list[str]:
    """Source paths of the lessons in their order."""
    here = sorted(
        p.name
        for p in folder.iterdir()
        if p.suffix.lower() == ".md" and not p.name.startswith((".", "_")) and p.name.lower() != "readme.md"
    )
    course_file = f"{shown}/{COURSE_FILE}" if shown else COURSE_FILE
    for name in [name for name in here if not _is_unicode(name)]:
        here.remove(name)
        readable = name.encode(errors="surrogateescape").decode(errors="replace")
        at = Position(f"{shown}/{readable}" if shown else readable, 1, 1)
        found.append(diagnose("AST009", at, "", "rename the file with plain letters", problem="its name is not UTF-8"))
    if not settings.lessons:
        if not here:
            found.append(diagnose("SRC004", Position(course_file, 1, 1)))
        inside = CourseFiles(folder)
        plain = {name for name in here if (folder / name).is_file() and not (folder / name).is_symlink()}
        return [
            name
            for name in here
            if name in plain or _is_inside(inside, name, f"{shown}/{name}" if shown else name, found)
        ]
    text = SourceText(course_file, (folder / COURSE_FILE).read_text("utf-8-sig"))
    files = CourseFiles(folder)
    names: list[str] = []
    for name in settings.lessons:
        line = next((n for n, row in enumerate(text.text.splitlines(), 1) if name in row), 1)
        column = max(text.line(line).find(name), 0) + 1
        try:
            path = files.find(name, COURSE_FILE)
        except Refused as refused:
            if refused.rule == "AST001":
                fix = suggest(name, here) if here else None
                found.append(text.diagnose_line("SRC003", line, column, fix, name=name))
            else:
                found.append(text.diagnose_line(refused.rule, line, column, **refused.facts))
            continue
        if not path.lower().endswith(".md"):
            found.append(text.diagnose_line("SRC003", line, column, "name a file with the extension .md", name=name))
            continue
        if path in names:
            # Written in two ways, "./01-roots.md" say.
            found.append(text.diagnose_line("SRC022", line, column, name=path))
            continue
        names.append(path)
    return names


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
