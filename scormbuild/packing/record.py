"""The record in every package: which ids it has, so that a later version of the course can be held against it.

docs/record.md describes the file. A record is also read from packages that anybody may have made.
"""

from __future__ import annotations

import codecs
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from scormbuild.course.completion import course_in_words
from scormbuild.errors import ScormbuildError
from scormbuild.model import Course, ItemKind
from scormbuild.packages.own_files import OwnFile, cleaned, identifier, parse_own_file, read_own_file, some
from scormbuild.packing.file_facts import file_facts, read_together
from scormbuild.packing.zip import Content, Deflated
from scormbuild.source.blocks import PROGRESS
from scormbuild.source.settings import COURSE_FILE
from scormbuild.version import __version__

RECORD_FILE = "scormbuild.json"
FORMAT = 1
STATE_FORMAT = "S2"
"""How suspend data begins (scormbuild.progress.state_size)."""

_KINDS = frozenset(kind.item for kind in PROGRESS)
# Far above what the largest course needs: 1,000 lessons of 13 items take about 1.5 MB and 40,000 lists.
MAX_SIZE = 8_000_000
_FILE = OwnFile(RECORD_FILE, "record", FORMAT, MAX_SIZE, 300_000)
_MAX_LESSONS = 10_000
_MAX_ITEMS = 100_000
# Below the 4,096 keys of a lesson, behind which state_keys would look for one for ever.
_MAX_ITEMS_OF_LESSON = 4_000
_MAX_SETS = 1_000
_WORDS = 60
_NOT_FROM_HERE = (
    "build the earlier version of the course again with this scormbuild and name that package, or remove --previous"
)


class RecordedItem(NamedTuple):
    """Something of an earlier version that progress is kept of."""

    kind: ItemKind
    id: str
    known_as: str
    named: bool
    """Whether the author gave the id."""
    choices: tuple[tuple[str, ...], ...]
    """For a question: ids of what can be chosen in it, one list for each set whose keys are given together."""


class RecordedLesson(NamedTuple):
    """A lesson of an earlier version."""

    id: str
    title: str
    items: tuple[RecordedItem, ...]


class Record(NamedTuple):
    """What a package says of itself."""

    generator: str
    """The scormbuild that made it, with its version."""
    course: str
    version: str
    """Of the course, as course.yaml says."""
    state: str
    """Form of the suspend data that it keeps."""
    content: str
    """Digest of the package's content."""
    standard: str
    """Name of the standard it was built for; this and the next two are empty in records that do not have them."""
    source: str
    """Digest of the course it was built from."""
    completion: str
    """What completes the course, in words."""
    lessons: tuple[RecordedLesson, ...]
    chapters: tuple[tuple[str, tuple[str, ...]], ...]
    """Titles, with the ids of their lessons; none in records that do not have them."""


def make_record(course: Course, members: Mapping[str, Content], standard: str) -> bytes:
    """The record of a package for a standard; ``members`` are its files but for manifest and control documents.

    The same course gives the same bytes: there are no dates in it, and no paths of this machine.

    Raises:
        OSError: a file of the course went while it was built.
    """
    settings = course.settings
    read_together(content for content in members.values() if isinstance(content, Path))
    digests = {name: file_digest(content) for name, content in members.items() if name != RECORD_FILE}
    lessons = [
        [
            lesson.id,
            lesson.title,
            [
                [item.kind, item.id, item.known_as[:_WORDS], int(item.named), *([item.choices] if item.choices else [])]
                for item in lesson.items
            ],
        ]
        for lesson in course.lessons
    ]
    data = {
        "format": FORMAT,
        "generator": f"scormbuild {__version__}",
        "course": settings.id,
        "version": settings.version,
        "state": STATE_FORMAT,
        "standard": standard,
        "source": source_digest(course),
        "content": joined_digest(digests),
        "completion": course_in_words(course),
        "lessons": lessons,
        **({"chapters": [[one.title, one.lessons] for one in course.chapters]} if course.chapters else {}),
    }
    return (json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def source_digest(course: Course) -> str:
    """The digest of a course's files: course.yaml, lessons, and what they show; texts with ends of lines as ``\\n``.

    Raises:
        OSError: a file of the course is not there any more.
    """
    found = {asset.source: file_digest(course.folder / asset.source) for asset in course.assets}
    for name in (COURSE_FILE, *(lesson.source for lesson in course.lessons)):
        # The same on all machines, whatever git makes of the ends of lines.
        text = (course.folder / name).read_bytes().removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n")
        found[name] = hashlib.sha256(text).hexdigest()
    return joined_digest(found)


def joined_digest(digests: Mapping[str, str]) -> str:
    """One digest of several files: SHA-256 of the lines ``<SHA-256 of the file>  <name>`` in the order of names.

    That is what ``sha256sum`` writes.
    """
    lines = "".join(f"{digests[name]}  {name}\n" for name in sorted(digests))
    return hashlib.sha256(lines.encode()).hexdigest()


def file_digest(content: Content) -> str:
    """SHA-256 of a file of a package, in hexadecimal."""
    if isinstance(content, Deflated):
        return content.sha256
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    return file_facts(content).sha256


def read_record(package: Path) -> Record:
    """The record of an earlier package. Nothing is unpacked, and no size that the package claims is believed.

    Raises:
        ScormbuildError: the file does not exist, is not a package, or its record is missing or damaged.
    """
    if not package.is_file():
        what = "is a folder" if package.is_dir() else "does not exist"
        raise ScormbuildError(f"{package} {what}; name the package that your learners use now, a .zip file")
    missing = (
        f"has no record of its ids ({RECORD_FILE}), so another program or an older scormbuild made it; {_NOT_FROM_HERE}"
    )
    return parse_record(read_own_file(package, _FILE, "name the package that your learners use now", missing), package)


def parse_record(data: bytes, package: Path, fix: str = _NOT_FROM_HERE) -> Record:
    """The record from its bytes; ``package`` and ``fix`` are for the message when it cannot be read.

    Raises:
        ScormbuildError: it is damaged, or of a newer scormbuild.
    """
    return parse_own_file(data, package, _FILE, fix, _record)


def _record(raw: dict[str, Any]) -> Record:
    """The record as values that have been checked.

    Raises:
        KeyError, TypeError, ValueError: something is missing, or is not what it should be.
    """
    lessons: list[RecordedLesson] = []
    count = 0
    for lesson_id, title, rows in some(raw["lessons"], _MAX_LESSONS):
        items: list[RecordedItem] = []
        for kind, item_id, known_as, named, *more in some(rows, _MAX_ITEMS_OF_LESSON):
            if kind not in _KINDS or named not in (0, 1) or len(more) > 1:
                raise ValueError
            sets = tuple(
                tuple(map(identifier, some(one, _MAX_SETS))) for one in some(more[0] if more else [], _MAX_SETS)
            )
            items.append(RecordedItem(kind, identifier(item_id), cleaned(known_as), bool(named), sets))
        count += len(items)
        if count > _MAX_ITEMS:
            raise ValueError
        lessons.append(RecordedLesson(identifier(lesson_id), cleaned(title), tuple(items)))
    generator, version, state, content = (cleaned(raw[key]) for key in ("generator", "version", "state", "content"))
    standard, source, completion = (cleaned(raw.get(key, "")) for key in ("standard", "source", "completion"))
    course = identifier(raw["course"])
    chapters = tuple(
        (cleaned(title), tuple(map(identifier, some(ids, _MAX_LESSONS))))
        for title, ids in some(raw.get("chapters", []), _MAX_LESSONS)
    )
    return Record(generator, course, version, state, content, standard, source, completion, tuple(lessons), chapters)


__all__ = [
    "MAX_SIZE",
    "RECORD_FILE",
    "Record",
    "RecordedItem",
    "RecordedLesson",
    "file_digest",
    "joined_digest",
    "make_record",
    "parse_record",
    "read_record",
    "source_digest",
]
