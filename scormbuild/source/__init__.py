"""Text to model: a folder in, a :class:`Course` and every mistake in it out."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

from scormbuild.completion import check_completion
from scormbuild.data_files import templates_dir
from scormbuild.diagnostics import Diagnostic, Position, diagnose
from scormbuild.errors import ScormbuildError
from scormbuild.identifiers import derive, state_keys
from scormbuild.model import Course, CourseSettings, Lesson
from scormbuild.saved_work import check_state
from scormbuild.source.answers import Words
from scormbuild.source.fields import did_you_mean, suggest
from scormbuild.source.file_kinds import WINDOWS_DEVICE
from scormbuild.source.files import CourseFiles, Refused
from scormbuild.source.lesson import LessonHead, Reading, read_head, read_lesson
from scormbuild.source.settings import COURSE_FILE, interface_language, read_settings
from scormbuild.source.text import SourceText, read_text
from scormbuild.standards import Standard, all_standards
from scormbuild.state_size import LESSON_KEY
from scormbuild.suppressions import without_suppressed

_log = logging.getLogger(__name__)
MOST_ANSWERS = 250
"""Interactions that an LMS has to keep (SCORM 2004 RTE 4.2.9)."""
MOST_OBJECTIVES = 100
"""Objectives that an LMS has to keep (SCORM 2004 RTE 4.2.17): the run-time writes one for each lesson and each quiz."""


def load_course(folder: str | os.PathLike[str]) -> tuple[Course | None, list[Diagnostic]]:
    """Read a course folder.

    Returns the course and all diagnostics in the order of their places; the course is None when course.yaml
    cannot be used at all. A course that comes with errors must not be built.

    Raises:
        ScormbuildError: there is no such folder.
    """
    from scormbuild.diagnostics import in_order

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
        raise ScormbuildError(f"there is no folder {path}")
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


def _clashing_ids(heads: Iterable[LessonHead]) -> Iterator[Diagnostic]:
    """Lessons whose pages could not lie side by side on every system: the id is the name of the page's file."""
    first: dict[str, LessonHead] = {}
    for head in heads:
        at = Position(head.shown, 1, 1)
        if WINDOWS_DEVICE.fullmatch(head.id):
            cure = f"Windows keeps this name for a device; write another into the front matter: id: lesson_{head.id}"
            yield diagnose("CFG009", at, "", cure, id=head.id)
        other = first.setdefault(head.id.lower(), head)
        if other is not head:
            cure = (
                "give one of them another id in its front matter (the number at the start of a file's name is not part "
                "of the id)"
                if other.id == head.id
                else f'give one of them another id in its front matter: many systems do not tell it from "{other.id}"'
            )
            yield diagnose("SRC005", at, "", cure, id=head.id, first=f"{other.shown}:1")


def interface_texts(language: str) -> dict[str, str]:
    """The words of the interface in a course's language (English where there are none)."""
    file = templates_dir() / "strings" / f"{interface_language(language)}.json"
    texts: dict[str, str] = json.loads(file.read_text("utf-8"))
    return texts


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
                cure = suggest(name, here, "lessons in this folder") if here else "make the file, or correct its name"
                found.append(text.diagnose_line("SRC003", line, column, name=name, cure=cure))
            else:
                found.append(text.diagnose_line(refused.rule, line, column, **refused.facts))
            continue
        if not path.lower().endswith(".md"):
            found.append(
                text.diagnose_line("SRC003", line, column, name=name, cure="a lesson is a file that ends in .md")
            )
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


def check_whole(outline: Outline, course: Course, standards: Sequence[Standard]) -> list[Diagnostic]:
    """What can only be seen once all lessons are read, for the standards the course is built for.

    Both checking and building ask for it, so that the one never passes what the other refuses.
    """
    found = check_across(outline, course.lessons)
    # Without lessons there is a mistake that says more.
    return found + check_state(course, _course_file(outline), standards) if course.lessons else found


def _course_file(outline: Outline) -> str:
    """How messages name course.yaml."""
    return f"{outline.shown}/{COURSE_FILE}" if outline.shown else COURSE_FILE


def check_across(outline: Outline, lessons: Iterable[Lesson]) -> list[Diagnostic]:
    """What can only be seen once all lessons are read: ids used in two of them, links between them."""
    found: list[Diagnostic] = []
    lessons = list(lessons)
    by_source = {lesson.source: lesson for lesson in lessons}
    first: dict[str, Position] = {}
    # Lessons and quizzes are both objectives for the LMS.
    heads = {head.id: head for head in outline.heads}
    for lesson in lessons:
        for item in lesson.items:
            if item.kind not in ("question", "quiz"):
                continue
            at = first.setdefault(item.id, item.position)
            if item.kind == "quiz" and (head := heads.get(item.id)):
                # Without a line that says it, nobody finds the first place.
                whence = "in its front matter" if head.values["id"] else "from its file's name"
                other = derive(f"{item.id}_quiz", "quiz")
                cure = f"the lesson {head.source} has this id {whence}; give the quiz another, such as {{#{other}}}"
                found.append(diagnose("SRC005", item.position, "", cure, id=item.id, first=f"{head.shown}:1"))
            elif at.path != item.position.path:
                found.append(diagnose("SRC005", item.position, "", id=item.id, first=f"{at.path}:{at.line}"))
        for link in lesson.links:
            target = by_source.get(link.lesson)
            # Of a lesson that could not be read, or has no text, that is said, and not what it lacks therefore.
            if target is not None and target.has_text and link.anchor not in target.anchors:
                page = "this lesson" if target is lesson else target.source
                meant = did_you_mean(link.anchor, sorted(target.anchors))
                cure = f'did you mean "#{meant}"?' if meant else "link to one of its headings, in the form GitHub uses"
                found.append(diagnose("LNK002", link.position, link.excerpt, target=link.anchor, page=page, cure=cure))
    course_file = _course_file(outline)
    asked = sum(lesson.asked for lesson in lessons)
    if asked > MOST_ANSWERS and any(name.startswith("scorm2004") for name in outline.settings.standards):
        found.append(diagnose("QUZ023", Position(course_file, 1, 1), count=f"{asked:,}", most=MOST_ANSWERS))
    objectives = len(lessons) + sum(lesson.number_of("quiz") for lesson in lessons)
    if objectives > MOST_OBJECTIVES and any(name.startswith("scorm2004") for name in outline.settings.standards):
        found.append(diagnose("CMP005", Position(course_file, 1, 1), count=f"{objectives:,}", most=MOST_OBJECTIVES))
    found += _same_names(lessons, course_file)
    shown = [head.shown for head in outline.heads]
    for wrong in check_completion(outline.settings, lessons, course_file, shown):
        file = outline.folder / Path(wrong.position.path).relative_to(outline.shown or ".")
        source, _ = read_text(file, wrong.position.path)
        found.append(wrong._replace(excerpt=source.line(wrong.position.line)))
    return found


def _same_names(lessons: Iterable[Lesson], course_file: str) -> Iterator[Diagnostic]:
    """Files that would have one name in the package, also where capital and small letters are the same."""
    first: dict[str, str] = {}
    for asset in sorted({asset for lesson in lessons for asset in lesson.assets}):
        other = first.setdefault(asset.target.lower(), asset.source)
        if other != asset.source:
            yield diagnose("AST011", Position(course_file, 1, 1), first=other, second=asset.source)


def without_ignored(outline: Outline, lessons: Iterable[Lesson], found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """All that was found in a course, without the warnings its author does not want."""
    return without_suppressed(
        found, [*outline.settings.ignored, *(one for lesson in lessons for one in lesson.ignored)]
    )
