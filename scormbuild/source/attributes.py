"""What can be said of quizzes and questions in braces: declared once, read with every mistake reported."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from scormbuild.source.fields import suggest
from scormbuild.source.reporter import Report

MAX_POINTS = 100
MAX_TIMES = 50
MAX_LENGTH = 3900
"""SCORM 2004 takes 4,000 characters of a long answer (RTE 4.2.9), and the state's own length has two digits."""


class Attribute(NamedTuple):
    """One attribute: a number within limits, or one of a few words."""

    low: int = 0
    high: int = 0
    words: tuple[str, ...] = ()
    unit: str = ""
    """A word that may stand behind the number, inside quotes."""

    def read(self, text: str) -> int | str | None:
        """The value, or None when it is none."""
        if text in self.words:
            return text
        number = re.fullmatch(rf"(\d{{1,5}})(?: ?{self.unit or '%'})?", text, re.ASCII)
        return int(number[1]) if self.high and number and self.low <= int(number[1]) <= self.high else None

    @property
    def cure(self) -> str:
        """What can be written."""
        number = f"a number from {self.low} to {self.high}" if self.high else ""
        words = " or ".join(self.words)
        return f"use {number}{' or ' if number and words else ''}{words}"


YES_NO = ("yes", "no")
_TYPED = {
    "case": Attribute(words=("match", "ignore")),
    "accents": Attribute(words=("match", "ignore")),
    "typos": Attribute(0, 3),
    # What a fill-in holds in SCORM 2004 (RTE 4.2.9.1).
    "length": Attribute(1, 250),
}
_MARKED = {
    "points": Attribute(1, MAX_POINTS),
    "tries": Attribute(1, 9),
    "hint-cost": Attribute(0, 100),
    "xp": Attribute(0, 1000),
}
_PARTIAL = {"credit": Attribute(words=("partial", "all"))}

QUESTION_ATTRIBUTES: dict[str, dict[str, Attribute]] = {
    "choice": {**_MARKED, **_PARTIAL},
    "hotspot": {**_MARKED, **_PARTIAL},
    "fill-in": {**_MARKED, **_TYPED},
    "numeric": _MARKED,
    "cloze": {**_MARKED, **_PARTIAL, **_TYPED},
    "matching": {**_MARKED, **_PARTIAL},
    "categorise": {**_MARKED, **_PARTIAL},
    "ordering": {**_MARKED, **_PARTIAL},
    "likert": {},
    "survey": {"several": Attribute(words=YES_NO)},
    "long-text": {"points": Attribute(1, MAX_POINTS), "xp": Attribute(0, 1000), "length": Attribute(1, MAX_LENGTH)},
}
"""Attributes of questions by their kind; ``choice`` stands for all questions that have no class."""

QUIZ_ATTRIBUTES: dict[str, Attribute] = {
    "pass": Attribute(0, 100),
    "attempts": Attribute(1, MAX_TIMES, ("unlimited",)),
    "weight": Attribute(1, 1000),
    "draw": Attribute(1, 500),
    "shuffle": Attribute(words=("no", "questions", "choices", "all")),
    "feedback": Attribute(words=("once", "end")),
    "solutions": Attribute(words=YES_NO),
    "retry": Attribute(words=("all", "wrong")),
    "required": Attribute(words=("no", "answered", "passed")),
    "time": Attribute(1, 240, unit="(?:min|minutes?)"),
    "tries": _MARKED["tries"],
    "hint-cost": _MARKED["hint-cost"],
    "credit": _PARTIAL["credit"],
}
"""Attributes of quizzes; the last three are defaults for their questions."""
TITLES = ("title", "heading", "header", "caption", "name", "label")
"""What a title is called elsewhere; here it is a heading inside the block."""


def read_attributes(
    report: Report, node: int, where: str, known: dict[str, Attribute], written: Iterable[tuple[str, str | None]]
) -> dict[str, int | str]:
    """The values of attributes by name; what is unknown or cannot be is reported and left out."""
    values: dict[str, int | str] = {}
    for name, raw in written:
        text = (raw or "").strip("\"'")
        attribute = known.get(name)
        if attribute is None:
            cure = suggest(name, list(known), "attributes") if known else "it has none but an #id"
            if known is QUIZ_ATTRIBUTES and name in TITLES:
                cure = f"write its title inside, as a heading above the questions, which begin with ###: ## {text}"
            report("SRC010", node, name=name, where=where, cure=cure)
        elif (value := attribute.read(text)) is None:
            report("QUZ013", node, name=name, where=where, value=text, cure=attribute.cure)
        else:
            values[name] = value
    return values
