"""The answer key of a course: every question, what is right, and under which names an LMS is told what was chosen.

It is made of a course, and read from the packages that were built of it: each holds it in a file that no page reads.
docs/record.md describes the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from scormbuild.model import CourseSettings, Lesson
from scormbuild.packages.own_files import OwnFile, cleaned, identifier, parse_own_file, read_own_file, some
from scormbuild.progress.interactions import LETTERS, MAX_TEXT, Foreseen, QuestionWords, Words
from scormbuild.source.field_kinds.texts import LANGUAGE
from scormbuild.source.questions import KINDS
from scormbuild.version import __version__

KEY_FILE = "scormbuild-key.json"
FORMAT = 1
# Far above what the largest course needs: 1,000 lessons of 13 questions take about 6 MB and 60,000 lists and objects.
_FILE = OwnFile(KEY_FILE, "answer key", FORMAT, 32_000_000, 500_000)
_MAX_LESSONS = 10_000
_MAX_QUESTIONS = 100_000
_MAX_PARTS = 1_000
_FIELDS = QuestionWords._fields
_FIX = "name the folder of the course, or build it again with this scormbuild and name that package"


class KeyLesson(NamedTuple):
    """A lesson with its questions."""

    id: str
    title: str
    questions: tuple[QuestionWords, ...]


class AnswerKey(NamedTuple):
    """The questions of a course."""

    course: str
    title: str
    version: str
    language: str
    lessons: tuple[KeyLesson, ...]
    """All, in their order; some may have no questions."""

    @property
    def as_words(self) -> bool:
        """Whether SCORM 1.2 reports words in place of letters."""
        return any(question.said[0] for lesson in self.lessons for question in lesson.questions)


def course_key(
    settings: CourseSettings, lessons: Iterable[Lesson], words: Iterable[Sequence[QuestionWords]]
) -> AnswerKey:
    """The key of a course; ``words`` are those of the questions of each lesson."""
    return AnswerKey(
        settings.id,
        settings.title,
        settings.version,
        settings.language,
        tuple(KeyLesson(one.id, one.title, tuple(every)) for one, every in zip(lessons, words, strict=True)),
    )


# ---- the file


def key_file(key: AnswerKey) -> bytes:
    """The file of a package. The same course gives the same bytes."""
    data = {
        "format": FORMAT,
        "generator": f"scormbuild {__version__}",
        "course": key.course,
        "title": key.title,
        "version": key.version[:MAX_TEXT],
        "language": key.language,
        "lessons": [[one.id, one.title, [_row(question) for question in one.questions]] for one in key.lessons],
    }
    return (json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _row(question: QuestionWords) -> dict[str, Any]:
    """A question as the file has it: without what is empty, or follows from its kind; lists are flat, since many."""
    row: dict[str, Any] = {name: value for name, value in zip(_FIELDS, question, strict=True) if value}
    del row["form"]
    for name in ("choices", "targets", "accepted"):
        if name in row:
            row[name] = _flat(row[name])
    if question.gaps:
        row["gaps"] = [_flat(gap) for gap in question.gaps]
    if question.several:
        row["several"] = 1
    if not question.said[0]:
        del row["said"]
    return row


def _flat(pairs: Iterable[tuple[str, str | bool]]) -> list[str | int]:
    return [int(one) if isinstance(one, bool) else one for pair in pairs for one in pair]


def read_key(package: Path) -> AnswerKey:
    """The key of a package, a zip or the folder it was unpacked to.

    Raises:
        ScormbuildError: it cannot be read, is not a package of ours, or was built before packages held their keys.
    """
    missing = f"has no answer key ({KEY_FILE}), so another program or an older scormbuild made it; {_FIX}"
    data = read_own_file(package, _FILE, "name a package that scormbuild built, or the folder of a course", missing)
    return parse_own_file(data, package, _FILE, _FIX, _key)


def _key(raw: dict[str, Any]) -> AnswerKey:
    """The key as values that have been checked.

    Raises:
        KeyError, TypeError, ValueError: something is missing, or is not what it should be.
    """
    lessons: list[KeyLesson] = []
    count = 0
    for lesson, title, rows in some(raw["lessons"], _MAX_LESSONS):
        questions = tuple(_question(row) for row in some(rows, _MAX_QUESTIONS))
        lessons.append(KeyLesson(identifier(lesson), cleaned(title), questions))
        count += len(questions)
    if count > _MAX_QUESTIONS or not re.fullmatch(LANGUAGE, raw["language"]):
        raise ValueError
    title, version = _text(raw["title"]), _text(raw["version"])
    return AnswerKey(identifier(raw["course"]), title, version, raw["language"], tuple(lessons))


def _question(row: Any) -> QuestionWords:
    if not isinstance(row, dict) or row["kind"] not in KINDS or type(row.get("points", 0)) is not int:
        raise ValueError
    choices, targets = _named(row.get("choices", [])), _named(row.get("targets", []))
    right = tuple(map(identifier, some(row.get("right", []), _MAX_PARTS)))
    known = {one for one, _ in targets or choices}
    if not known.issuperset(right) or (targets and len(right) != len(choices)):
        raise ValueError
    said = tuple(tuple(cleaned(one) for one in some(names, _MAX_PARTS)) for names in some(row.get("said", []), 2))
    if said and [len(one) for one in said] not in ([len(choices), len(targets)], [0, 0]):
        raise ValueError
    return QuestionWords(
        id=identifier(row["id"]),
        kind=row["kind"],
        form=KINDS[row["kind"]].form,
        text=_text(row["text"]),
        choices=choices,
        targets=targets,
        quiz=identifier(row["quiz"]),
        points=row.get("points", 0),
        several=bool(row.get("several")),
        right=right,
        accepted=_foreseen(row.get("accepted", [])),
        body=_text(row.get("body", "")),
        gaps=tuple(_foreseen(gap) for gap in some(row.get("gaps", []), _MAX_PARTS)),
        criteria=tuple(_text(one) for one in some(row.get("criteria", []), _MAX_PARTS)),
        model=_text(row.get("model", "")),
        said=(said[0], said[1]) if said else ((), ()),
    )


def _named(value: object) -> Words:
    """Choices: as many as there are letters for."""
    flat = some(value, 2 * len(LETTERS))
    named = {identifier(one): _text(text) for one, text in zip(flat[::2], flat[1::2], strict=True)}
    if 2 * len(named) != len(flat):
        raise ValueError
    return tuple(named.items())


def _foreseen(value: object) -> Foreseen:
    flat = some(value, 2 * _MAX_PARTS)
    return tuple((_text(text), bool(right)) for text, right in zip(flat[::2], flat[1::2], strict=True))


def _text(value: object) -> str:
    return cleaned(value, MAX_TEXT)


__all__ = ["KEY_FILE", "AnswerKey", "KeyLesson", "course_key", "key_file", "read_key"]
