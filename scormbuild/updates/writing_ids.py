"""The ids of a course: which there are, and writing those that are derived into the source.

What is written is never guessed: each changed lesson is read again before it is saved, and must come out as it was.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from scormbuild.course.outline import Outline, read_outline
from scormbuild.course.whole import check_across, without_ignored
from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, Position, has_errors, in_order
from scormbuild.machine.replace import replace_file
from scormbuild.model import Course, Lesson
from scormbuild.source.head import LessonHead, head_of
from scormbuild.source.lesson import read_places
from scormbuild.source.markdown import Document
from scormbuild.source.places import IdKind, IdPlace, Insertion, Way, ways_to_name, ways_to_name_lesson
from scormbuild.source.text import SourceText, text_of


class CourseId(NamedTuple):
    """One id of a course."""

    position: Position
    lesson: str
    kind: IdKind
    id: str
    derived: bool
    """Whether it comes from the text, and changes with it."""


class Written(NamedTuple):
    """What was written into one file."""

    path: str
    """As messages name it."""
    ids: int


class Ids(NamedTuple):
    """The ids of a course, and what was written."""

    course: Course | None
    ids: tuple[CourseId, ...]
    """As they stand now, in the order of the course."""
    written: tuple[Written, ...]
    """Files that were changed."""
    left: tuple[CourseId, ...]
    """Ids that could not be written down without changing something else."""
    diagnostics: tuple[Diagnostic, ...]


class _File(NamedTuple):
    """A lesson's file as it was read."""

    head: LessonHead
    data: bytes
    text: SourceText
    lesson: Lesson
    document: Document
    places: tuple[IdPlace, ...]
    found: tuple[Diagnostic, ...]


def find_ids(folder: str | os.PathLike[str], choices: bool = False) -> Ids:
    """Every id of a course; with ``choices`` also those of what can be chosen in questions.

    Raises:
        ScormbuildError: there is no such folder.
    """
    course, outline, files, diagnostics = _read(folder)
    ids = tuple(one for file in files for one in _listed(file, choices)) if outline else ()
    return Ids(course, ids, (), (), diagnostics)


def write_ids(folder: str | os.PathLike[str], choices: bool = False) -> Ids:
    """Write derived ids into the source, so that rewording cannot change them; nothing else changes.

    A course with errors is left alone. With ``choices`` those of what can be chosen in questions are written too.

    Raises:
        ScormbuildError: there is no such folder, or a file cannot be written.
    """
    course, outline, files, diagnostics = _read(folder)
    if outline is None or has_errors(diagnostics):
        ids = tuple(one for file in files for one in _listed(file, choices))
        return Ids(course, ids, (), (), diagnostics)
    changed = [_named(outline, file, choices) for file in files]
    written: list[Written] = []
    for before, after in zip(files, changed, strict=True):
        if after.data != before.data:
            replace_file(outline.folder / before.head.source, after.data, inside=outline.folder)
            count = sum(not place.named for place in before.places) - sum(not place.named for place in after.places)
            written.append(Written(before.head.shown, count))
    ids = tuple(one for file in changed for one in _listed(file, choices))
    return Ids(course, ids, tuple(written), tuple(one for one in ids if one.derived), diagnostics)


def _read(
    folder: str | os.PathLike[str],
) -> tuple[Course | None, Outline | None, list[_File], tuple[Diagnostic, ...]]:
    outline, found = read_outline(folder)
    if outline is None:
        return None, None, [], tuple(in_order(found))
    files: list[_File] = []
    for head in outline.heads:
        try:
            data = (outline.folder / head.source).read_bytes()
        except OSError as problem:
            raise ScormbuildError(f"{head.shown} cannot be read: {problem.strerror}") from None
        file = _file(outline, head, data)
        files.append(file)
        found += file.found
    lessons = [file.lesson for file in files]
    found += check_across(outline, lessons)
    course = Course(outline.settings, outline.folder, tuple(lessons))
    return course, outline, files, tuple(in_order(without_ignored(outline, lessons, found)))


def _file(outline: Outline, head: LessonHead, data: bytes) -> _File:
    """A lesson as these bytes make it, with the key it has in the course."""
    text, broken = text_of(data, head.shown)
    read, wrong = head_of(text, head.source, bool(broken))
    # The id of a lesson whose file shares its name with another is known of the whole course only.
    read = read._replace(key=head.key, id=read.values["id"] or head.id)
    lesson, found, document, places = read_places(read, outline.reading, text)
    first = IdPlace("lesson", read.id, 0, read.values["id"] is not None)
    return _File(read, data, text, lesson, document, (first, *places), (*broken, *wrong, *found))


def _listed(file: _File, choices: bool) -> Iterator[CourseId]:
    rows = [
        CourseId(_position(file, place), file.head.id, place.kind, place.id, not place.named)
        for place in file.places
        if choices or place.kind != "choice"
    ]
    # Sorting keeps the order of what stands at one place.
    return iter(sorted(rows, key=lambda row: row.position))


def _position(file: _File, place: IdPlace) -> Position:
    if place.kind == "lesson":
        return Position(file.head.shown, 1, 1)
    return file.document.source.position(file.document.start(place.node))


def _named(outline: Outline, file: _File, choices: bool) -> _File:
    """A lesson with all ids written that can be; every other byte stays."""
    wanted: list[tuple[int, list[Way]]] = []
    for index, place in enumerate(file.places):
        if place.named or (place.kind == "choice" and not choices):
            continue
        if place.kind == "lesson":
            wanted.append((index, ways_to_name_lesson(file.text.text, place.id)))
        else:
            wanted.append((index, _own_ways(file.document, ways_to_name(file.document, place))))
    taken: list[tuple[int, Way]] = []
    best = file

    def attempt(more: Sequence[tuple[int, Way]]) -> bool:
        nonlocal best
        chosen = [*taken, *more]
        data = _inserted(file.data, [one for _, way in chosen for one in way])
        changed = _file(outline, file.head, data)
        if not _is_same(file, changed, {index for index, _ in chosen}):
            return False
        taken.extend(more)
        best = changed
        return True

    def name(some: Sequence[tuple[int, list[Way]]]) -> None:
        """Write all at once if that reads well, else the halves one by one."""
        if not some or attempt([(index, ways[0]) for index, ways in some if ways]):
            return
        if len(some) == 1:
            index, ways = some[0]
            any(attempt([(index, way)]) for way in ways[1:])
            return
        half = len(some) // 2
        name(some[:half])
        name(some[half:])

    name([(index, ways) for index, ways in wanted if ways])
    return best


def _own_ways(document: Document, ways: Iterable[Way]) -> list[Way]:
    """Ways as places of the lesson's own file; none where it includes the text from another."""
    made: list[Way] = []
    for way in ways:
        own = tuple((byte, text) for at, text in way if (byte := document.source.own_byte(at)) is not None)
        made += [own] if len(own) == len(way) else []
    return made


def _is_same(before: _File, after: _File, named: set[int]) -> bool:
    """Whether a lesson is the same but for the ids that are now written down."""
    expected = [(place.kind, place.id, place.named or index in named) for index, place in enumerate(before.places)]
    return (
        [(place.kind, place.id, place.named) for place in after.places] == expected
        and _without_places(before.lesson) == _without_places(after.lesson)
        and {**before.head.values, "id": None} == {**after.head.values, "id": None}
        and sorted(one.rule for one in before.found) == sorted(one.rule for one in after.found)
    )


def _without_places(lesson: Lesson) -> Lesson:
    nowhere = Position("", 1, 1)
    return lesson._replace(
        ignored=(),
        items=tuple(item._replace(position=nowhere, named=False) for item in lesson.items),
        links=tuple(link._replace(position=nowhere, excerpt="") for link in lesson.links),
    )


def _inserted(data: bytes, insertions: Iterable[Insertion]) -> bytes:
    """A file's bytes with texts inserted, whose places count line ends as one byte and no byte order mark."""
    pieces: list[bytes] = []
    done = 0
    bom = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    two = _two_byte_line_ends(data[bom:])
    passed = 0
    for place, text in sorted(insertions, key=lambda one: one[0]):
        while passed < len(two) and two[passed] < place:
            passed += 1
        at = bom + place + passed
        before = data[:at]
        ending = b"\r\n" if before.endswith(b"\r\n") else b"\r" if before.endswith(b"\r") else b"\n"
        pieces += [data[done:at], text.encode().replace(b"\n", ending)]
        done = at
    return b"".join([*pieces, data[done:]])


def _two_byte_line_ends(data: bytes) -> list[int]:
    """Places of ``\\r\\n``, counted with one byte for each."""
    places: list[int] = []
    at = data.find(b"\r\n")
    while at >= 0:
        places.append(at - len(places))
        at = data.find(b"\r\n", at + 2)
    return places


__all__ = ["CourseId", "Ids", "Written", "find_ids", "write_ids"]
