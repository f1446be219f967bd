"""The record in every package: which ids it has, so that a later version of the course can be held against it.

docs/record.md describes the file. A record is also read from packages that anybody may have made: as data that may lie
about everything, and never by unpacking the zip.
"""

from __future__ import annotations

import codecs
import hashlib
import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, get_args

from scormbuild import __version__
from scormbuild.archive import Content, Deflated
from scormbuild.completion import course_in_words
from scormbuild.errors import ScormbuildError
from scormbuild.model import Course, ItemKind
from scormbuild.package.reader import DamagedFileError, open_package
from scormbuild.source.settings import COURSE_FILE

RECORD_FILE = "scormbuild.json"
FORMAT = 1
STATE_FORMAT = "S2"
"""How suspend data begins (scormbuild.state_size)."""

# A little longer than the ids of authors: a step that stands twice has a number behind its id.
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}\Z")
_KINDS: tuple[ItemKind, ...] = get_args(ItemKind)
_CHUNK = 1 << 20
# Far above what the largest course needs: 1,000 lessons of 13 items take about 1.5 MB and 40,000 lists.
MAX_SIZE = 8_000_000
_MAX_LISTS = 300_000
_MAX_LESSONS = 10_000
_MAX_ITEMS = 100_000
# Below the 4,096 keys of a lesson, behind which state_keys would look for one for ever.
_MAX_ITEMS_OF_LESSON = 4_000
_MAX_SETS = 1_000
_MAX_TEXT = 1_000
_WORDS = 60
_NOT_FROM_HERE = (
    "build the earlier version of the course again with this scormbuild, and name that package; "
    "or leave --previous away"
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


def make_record(course: Course, members: Mapping[str, Content], standard: str) -> bytes:
    """The record of a package for a standard; ``members`` are its files but for manifest and control documents.

    The same course gives the same bytes: there are no dates in it, and no paths of this machine.

    Raises:
        OSError: a file of the course went while it was built.
    """
    settings = course.settings
    digests = {name: file_digest(content) for name, content in members.items() if name != RECORD_FILE}
    own_rules = sum(lesson.completion is not None for lesson in course.lessons)
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
        "completion": course_in_words(settings, course.weight > 0, own_rules),
        "lessons": lessons,
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
    about = content.stat()
    return _file_sha256(content, about.st_size, about.st_mtime_ns)


@lru_cache(maxsize=10_000)
def _file_sha256(file: Path, size: int, changed: int) -> str:
    """Remembered, because videos are in the packages of all standards, and of all builds while one watches."""
    found = hashlib.sha256()
    with file.open("rb") as stream:
        while piece := stream.read(_CHUNK):
            found.update(piece)
    return found.hexdigest()


def read_record(package: Path) -> Record:
    """The record of an earlier package. Nothing is unpacked, and no size that the package claims is believed.

    Raises:
        ScormbuildError: there is no such file, it is no package, or its record is missing or damaged.
    """
    if not package.is_file():
        what = "is a folder" if package.is_dir() else "does not exist"
        raise ScormbuildError(f"{package} {what}; name the package that your learners have now, a .zip file")
    damaged = ScormbuildError(
        f"{package} is not a zip file, or it is damaged; name the package that your learners have now"
    )
    try:
        with open_package(package) as opened:
            if opened.refused:
                raise damaged
            data = opened.read(RECORD_FILE, MAX_SIZE + 1) if RECORD_FILE in opened.files else None
            unreadable = any(one.position == opened.position(RECORD_FILE) for one in opened.problems)
    except OSError as problem:
        raise ScormbuildError(f"{package} cannot be read: {problem.strerror or problem}") from None
    except DamagedFileError:
        raise damaged from None
    if data is None and unreadable:
        raise damaged
    if data is None:
        raise ScormbuildError(
            f"{package} has no record of its ids ({RECORD_FILE}): another program made it, or an older scormbuild; "
            + _NOT_FROM_HERE
        )
    return parse_record(data, package)


def parse_record(data: bytes, package: Path, cure: str = _NOT_FROM_HERE) -> Record:
    """The record from its bytes; ``package`` and ``cure`` are for the message when it cannot be read.

    Raises:
        ScormbuildError: it is damaged, or of a newer scormbuild.
    """

    def refuse(what: str) -> ScormbuildError:
        return ScormbuildError(f"the record of {package} ({RECORD_FILE}) {what}; {cure}")

    if len(data) > MAX_SIZE:
        raise refuse(f"is larger than {MAX_SIZE // 1_000_000} MB")
    # Counted before they are made: an empty list takes two bytes of JSON and sixty of memory.
    if data.count(b"[") + data.count(b"{") > _MAX_LISTS:
        raise refuse("holds more than any course has")
    try:
        raw = json.loads(data.decode())
    except (ValueError, RecursionError):
        raise refuse("is not JSON, or it is damaged") from None
    number = raw.get("format") if isinstance(raw, dict) else None
    if type(number) is int and number > FORMAT:
        raise ScormbuildError(f"{package} was made by a newer scormbuild than this {__version__}; update scormbuild")
    try:
        if type(number) is not int or number != FORMAT:
            raise ValueError
        return _record(raw)
    except (KeyError, TypeError, ValueError):
        raise refuse("is damaged") from None


def _record(raw: dict[str, Any]) -> Record:
    """The record as values that have been checked.

    Raises:
        KeyError, TypeError, ValueError: something is missing, or is not what it should be.
    """
    lessons: list[RecordedLesson] = []
    count = 0
    for lesson_id, title, rows in _some(raw["lessons"], _MAX_LESSONS):
        items: list[RecordedItem] = []
        for kind, item_id, known_as, named, *more in _some(rows, _MAX_ITEMS_OF_LESSON):
            if kind not in _KINDS or named not in (0, 1) or len(more) > 1:
                raise ValueError
            sets = tuple(tuple(map(_id, _some(one, _MAX_SETS))) for one in _some(more[0] if more else [], _MAX_SETS))
            items.append(RecordedItem(kind, _id(item_id), _cleaned(known_as), bool(named), sets))
        count += len(items)
        if count > _MAX_ITEMS:
            raise ValueError
        lessons.append(RecordedLesson(_id(lesson_id), _cleaned(title), tuple(items)))
    generator, version, state, content = (_cleaned(raw[key]) for key in ("generator", "version", "state", "content"))
    standard, source, completion = (_cleaned(raw.get(key, "")) for key in ("standard", "source", "completion"))
    course = _id(raw["course"])
    return Record(generator, course, version, state, content, standard, source, completion, tuple(lessons))


def _some(value: object, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise ValueError
    return value


def _id(value: object) -> str:
    if not isinstance(value, str) or not _ID.match(value):
        raise ValueError
    return value


def _cleaned(value: object) -> str:
    """A text of the record, fit to be shown."""
    if not isinstance(value, str) or len(value) > _MAX_TEXT:
        raise ValueError
    # JSON can hold halves of characters, which no stream takes.
    return " ".join(value.encode(errors="replace").decode().split())


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
