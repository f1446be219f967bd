"""The answer key as a sheet: a page to print, a table for spreadsheets, JSON for programs.

Texts of a course are data in all of them: nothing in them is markup, nor a formula.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from scormbuild.machine.shown import in_json
from scormbuild.model import Interface
from scormbuild.packing.answer_key import AnswerKey, KeyLesson
from scormbuild.pages.environment import direction, foreign_hoisted, page_template
from scormbuild.progress.interactions import QuestionWords, reported_names, right_as_reported, right_in_words
from scormbuild.source.questions import KINDS

Form = Literal["html", "csv", "json"]
JSON_VERSION = 1
COLUMNS = (
    "lesson",
    "lesson_title",
    "quiz",
    "question",
    "kind",
    "points",
    "part",
    "scorm12",
    "scorm2004",
    "words",
    "right",
)
# What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), also in letters of full width; a plain
# number is none.
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?\Z")


class Part(NamedTuple):
    """Something that can be chosen, placed or brought into an order, and how an LMS is told of it."""

    id: str
    words: str
    scorm12: str
    scorm2004: str
    right: bool | None
    """None where nothing is right or wrong, and of what is paired or ordered."""
    target: Part | None = None
    """What it belongs to (matching, categorise)."""


class AskedQuestion(NamedTuple):
    """A question as the sheet shows it."""

    question: QuestionWords
    choices: tuple[Part, ...]
    targets: tuple[Part, ...]
    right: str
    """What is right in words; empty where nothing is."""
    right_scorm12: str
    """The same as an LMS is told it; empty where the answer is typed, too."""
    right_scorm2004: str


def asked(question: QuestionWords) -> AskedQuestion:
    """A question with the names under which it is reported."""
    targets = {part.id: part for part in _parts(question, of_targets=True)}
    choices = list(_parts(question))
    if targets:
        belongs = zip(choices, question.right, strict=True)
        choices = [choice._replace(target=targets[target]) for choice, target in belongs]
    elif question.form != "sequencing" and question.right:
        choices = [choice._replace(right=choice.id in question.right) for choice in choices]
    return AskedQuestion(
        question,
        tuple(choices),
        tuple(targets.values()),
        right_in_words(question),
        right_as_reported(question, "scorm12"),
        right_as_reported(question, "scorm2004-4"),
    )


def _parts(question: QuestionWords, of_targets: bool = False) -> Iterator[Part]:
    old, new = (reported_names(question, standard, of_targets) for standard in ("scorm12", "scorm2004-4"))
    for one, words in question.targets if of_targets else question.choices:
        yield Part(one, words, old[one], new[one], None)


def sheet(key: AnswerKey, form: Form) -> bytes:
    """The sheet in one of its forms."""
    return {"html": as_html, "csv": as_csv, "json": as_json}[form](key)


def as_html(key: AnswerKey) -> bytes:
    """One page that needs no other file, in the language of the course."""
    lessons = [(one, [asked(question) for question in one.questions]) for one in key.lessons if one.questions]
    template = page_template(Interface(key.language), "answer-sheet.html.j2")
    html = template.render(key=key, lessons=lessons, direction=direction(key.language), kinds=KINDS)
    return foreign_hoisted(html).encode()


# ---- a table


def as_csv(key: AnswerKey) -> bytes:
    """A table (RFC 4180): for each question a row, and one for each of its parts.

    It begins with a byte-order mark, without which Excel takes UTF-8 for the letters of old Windows.
    """
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for lesson in key.lessons:
        for question in lesson.questions:
            for row in _rows(lesson, asked(question)):
                writer.writerow([_harmless(value) for value in row])
    return stream.getvalue().encode("utf-8-sig")


def _rows(lesson: KeyLesson, one: AskedQuestion) -> Iterator[tuple[str, ...]]:
    question = one.question
    head = (lesson.id, lesson.title, question.quiz, question.id, question.kind, str(question.points))
    first, second = KINDS[question.kind].rows
    yield (*head, "question", one.right_scorm12, one.right_scorm2004, question.text, one.right)
    for place, part in enumerate(one.choices, 1):
        said = str(place) if question.form == "sequencing" else part.target.words if part.target else _yes(part.right)
        yield (*head, first, part.scorm12, part.scorm2004, part.words, said)
    for part in one.targets:
        yield (*head, second, part.scorm12, part.scorm2004, part.words, "")
    if question.body:
        yield (*head, "text with gaps", "", "", question.body, "")
    for text, right in question.accepted:
        yield (*head, "answer", "", "", text, _yes(right))
    for number, gap in enumerate(question.gaps, 1):
        for text, right in gap:
            yield (*head, f"gap {number}", "", "", text, _yes(right))
    if question.model:
        yield (*head, "model answer", "", "", question.model, "")
    for text in question.criteria:
        yield (*head, "criterion", "", "", text, "")


def _yes(right: bool | None) -> str:
    return "" if right is None else "yes" if right else "no"


def _harmless(value: str) -> str:
    """A value that no spreadsheet computes; one that could be a formula is text behind an apostrophe."""
    return f"'{value}" if _FORMULA.match(value) and not _NUMBER.match(value) else value


# ---- JSON


def as_json(key: AnswerKey) -> bytes:
    """The form that docs/json.md describes."""
    data = {
        "version": JSON_VERSION,
        "command": "key",
        "ok": True,
        "course": {
            "id": key.course,
            "title": key.title,
            "version": key.version,
            "language": key.language,
            "answers_as": "words" if key.as_words else "letters",
        },
        "questions": [
            _question_as_data(lesson, asked(question)) for lesson in key.lessons for question in lesson.questions
        ],
    }
    return (in_json(data) + "\n").encode()


def _question_as_data(lesson: KeyLesson, one: AskedQuestion) -> dict[str, Any]:
    question = one.question
    return {
        "id": question.id,
        "kind": question.kind,
        "text": question.text,
        "lesson": {"id": lesson.id, "title": lesson.title},
        "quiz": question.quiz,
        "points": question.points,
        "several": question.several,
        "right": one.right or None,
        "right_scorm12": one.right_scorm12 or None,
        "right_scorm2004": one.right_scorm2004 or None,
        "choices": [_part_as_data(part) for part in one.choices],
        "targets": [_part_as_data(part) for part in one.targets],
        "accepted": [{"text": text, "right": right} for text, right in question.accepted],
        "body": question.body,
        "gaps": [[{"text": text, "right": right} for text, right in gap] for gap in question.gaps],
        "criteria": list(question.criteria),
        "model_answer": question.model,
    }


def _part_as_data(part: Part) -> dict[str, Any]:
    data: dict[str, Any] = {"scorm12": part.scorm12, "scorm2004": part.scorm2004, "words": part.words}
    if part.right is not None:
        data["right"] = part.right
    return {**data, "target": part.target.id} if part.target else data


__all__ = ["COLUMNS", "AskedQuestion", "Form", "Part", "as_csv", "as_html", "as_json", "asked", "sheet"]
