"""What can be said of quizzes and questions in braces: declared once, read with every mistake reported.

Each kind of question puts its attributes together from those that several have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.source.reporter import Report
from scormbuild.source.suggestions import suggest

MAX_POINTS = 100
MAX_TIMES = 50


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
    def fix(self) -> str:
        """What can be written."""
        number = f"a whole number from {self.low} to {self.high}" if self.high else ""
        words = " or ".join(self.words)
        return f"use {number}{' or ' if number and words else ''}{words}"


YES_NO = ("yes", "no")
TYPED = {
    "case": Attribute(words=("match", "ignore")),
    "accents": Attribute(words=("match", "ignore")),
    "typos": Attribute(0, 3),
    # What a fill-in holds in SCORM 2004 (RTE 4.2.9.1).
    "length": Attribute(1, 250),
}
"""How exactly words must be those that are accepted, and room for them."""
MARKED = {
    "points": Attribute(1, MAX_POINTS),
    "tries": Attribute(1, 9),
    "hint-cost": Attribute(0, 100),
    "xp": Attribute(0, 1000),
}
"""What every kind has that is marked as soon as it is answered."""
PARTIAL = {"credit": Attribute(words=("partial", "all"))}
"""What a kind has of which a part can be right."""
SHOW = {"show": Attribute(words=("all", "one"))}
"""How many of its things a block shows at a time."""

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
    **SHOW,
    "tries": MARKED["tries"],
    "hint-cost": MARKED["hint-cost"],
    "credit": PARTIAL["credit"],
}
"""Attributes of quizzes; the last three are defaults for their questions."""
TITLES = ("title", "heading", "header", "caption", "name", "label")
"""What a title is called elsewhere; here it is a heading inside the block."""


_ALL = late(r"(?:(?:[.#][\w-]++|[\w-]++=(?:[\w%]++|\"[^\"]++\"))(?: |\Z))++")
_KNOWN = {*QUIZ_ATTRIBUTES, *TYPED, *MARKED, *PARTIAL, "several"}
_LOOSE = late(r"(?<![\w-])([a-z]++(?:-[a-z]++)?+)[ ]?[:=][ ]?([\"']?)([\w%]++)(?: ?(%|min(?:utes?)?\b))?\2[,;]?")


def attributes_fix(inside: str) -> str | None:
    """The inside of braces with attributes as they are written; None where that is not what is wrong with it.

    Elsewhere they are written with a colon (``pass: 80``), blanks around the sign, or commas between them.
    """
    names = [match[1] for match in _LOOSE.finditer(inside)]
    if not names or not _KNOWN.issuperset(names):
        return None
    right = " ".join(_LOOSE.sub(_as_written, inside).replace(",", " ").split())
    return right if right != inside.strip() and _ALL.fullmatch(right) else None


def _as_written(match: re.Match[str]) -> str:
    """One attribute with its value; a unit needs quotes, but for a percent sign, which says nothing."""
    value = f'"{match[3]} {match[4]}"' if match[4] and match[4] != "%" else match[3]
    return f"{match[1]}={value} "


def read_attributes(
    report: Report, node: int, where: str, known: Mapping[str, Attribute], written: Iterable[tuple[str, str | None]]
) -> dict[str, int | str]:
    """The values of attributes by name; what is unknown or cannot be is reported and left out."""
    values: dict[str, int | str] = {}
    for name, raw in written:
        text = (raw or "").strip("\"'")
        attribute = known.get(name)
        if attribute is None:
            fix = suggest(name, list(known)) if known else "delete it; only an #id is possible here"
            if known is QUIZ_ATTRIBUTES and name in TITLES:
                fix = f"write the title inside, as a heading above the questions, which begin with ###: ## {text}"
            report("SRC010", node, fix, name=name, where=where)
        elif (value := attribute.read(text)) is None:
            report("QUZ013", node, attribute.fix, name=name, where=where, value=text)
        else:
            values[name] = value
    return values
