"""Texts on which a regular expression takes longest: made from the pattern itself, from what its repetitions can match.

A pattern whose time grows with the square of its text does so because a repetition runs on for long, fails, and begins
again: at the next character, with one character less, or between two repetitions that can match the same. So the texts
are long runs of what each repetition matches, behind what leads to it, followed by what makes it fail, and many copies
of every beginning of a match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

_parser: Any = re._parser  # type: ignore[attr-defined]
_MANY = 20
"""Repetitions from which one counts as long."""
_CATEGORIES = {
    "CATEGORY_SPACE": " \n\t",
    "CATEGORY_NOT_SPACE": "a!",
    "CATEGORY_DIGIT": "1",
    "CATEGORY_NOT_DIGIT": "a ",
    "CATEGORY_WORD": "a1",
    "CATEGORY_NOT_WORD": " !",
}
_ANY = "a1 \n\"'`<>(){}[];:=,.\\/-_#*$%\x00"
_ENDS = ("\x00", "", "a")


class Recipe(NamedTuple):
    """How a text of any length is made."""

    lead: str
    unit: str
    end: str

    def text(self, length: int) -> str:
        """The text of about this length."""
        return self.lead + self.unit * (length // len(self.unit)) + self.end


def worst_texts(source: str, flags: int = 0) -> list[Recipe]:
    """Texts for a pattern, each once."""
    tree = _parser.parse(source, flags)
    found: dict[Recipe, None] = {}
    units: dict[str, None] = {}
    characters = list(dict.fromkeys(_characters(tree)))[:8]
    words = list(dict.fromkeys(_literal_runs(tree)))[:5]
    ends = list(dict.fromkeys([*_ENDS, *_left_out(tree)]))[:6]
    runs: list[str] = []
    for before, body in _long_runs(tree, ""):
        for one in body:
            runs.append(one)
            found.update((Recipe(lead, one, end), None) for lead in (before, before[-1:]) for end in ends)
            units[before + one] = None
        # What is behind a repetition may be what it repeats, too.
        found.update((Recipe(before, word, end), None) for word in words for end in ends[:3])
        units[before] = None
    whole = _sample(tree)
    for cut in range(1, min(len(whole), 16) + 1):
        units[whole[:cut]] = units[whole[-cut:]] = None
    units.update((one + other, None) for one in characters for other in ("", *characters[:3]))
    units.update((word, None) for word in words)
    found.update((Recipe("", unit, end), None) for unit in units if unit for end in ends[:2])
    # A long run behind every copy.
    runs = list(dict.fromkeys(runs))[:2]
    starts = [unit for unit in units if len(unit) > 1]
    found.update((Recipe("", unit + run * 40, end), None) for unit in starts for run in runs for end in ends[:1])
    return list(found)


def _literal_runs(tree: Iterable[Any]) -> Iterator[str]:
    """Words that stand in the pattern as they are."""
    word = ""
    for op, value in tree:
        if str(op) == "LITERAL":
            word += chr(value)
            continue
        if word:
            yield word
        word = ""
        for inner in _inside(str(op), value):
            yield from _literal_runs(inner)
    if word:
        yield word


def _left_out(tree: Iterable[Any]) -> Iterator[str]:
    """Characters that a class of the pattern leaves out: those at which a run of it ends."""
    for op, value in tree:
        if str(op) == "IN" and str(value[0][0]) == "NEGATE":
            yield from (chr(one) for kind, one in value if str(kind) == "LITERAL")
        elif str(op) == "NOT_LITERAL":
            yield chr(value)
        for inner in _inside(str(op), value):
            yield from _left_out(inner)


def _inside(name: str, value: Any) -> list[Any]:
    """The trees inside a part of a tree."""
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return [value[2]]
    if name == "SUBPATTERN":
        return [value[3]]
    if name == "ATOMIC_GROUP":
        return [value]
    if name == "BRANCH":
        return list(value[1])
    return [value[1]] if name in ("ASSERT", "ASSERT_NOT") else []


def _sample(tree: Iterable[Any]) -> str:
    """A short text that the tree matches, or nearly."""
    return "".join(_sample_of(str(op), value) for op, value in tree)


def _sample_of(op: str, value: Any) -> str:
    if op == "LITERAL":
        return chr(value)
    if op == "NOT_LITERAL":
        return next(c for c in _ANY if ord(c) != value)
    if op == "ANY":
        return "a"
    if op == "IN":
        return _class(value)[0]
    if op == "BRANCH":
        return _sample(value[1][0])
    if op == "SUBPATTERN":
        return _sample(value[3])
    if op == "ATOMIC_GROUP":
        return _sample(value)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _sample(value[2]) * max(1, min(int(value[0]), 3))
    if op == "ASSERT" and value[0] == 1:
        return _sample(value[1])
    return ""


def _class(items: list[Any]) -> list[str]:
    """Some characters of a class."""
    negated = bool(items) and str(items[0][0]) == "NEGATE"
    inside: list[str] = []
    for op, value in items:
        if str(op) == "LITERAL":
            inside.append(chr(value))
        elif str(op) == "RANGE":
            inside += [chr(value[0]), chr(value[1])]
        elif str(op) == "CATEGORY":
            inside += _CATEGORIES[str(value)]
    if not negated:
        return list(dict.fromkeys(inside))[:4] or ["a"]
    # By matching itself, since ranges and categories hold more than is listed.
    plain = [(op, value) for op, value in items if str(op) != "NEGATE"]
    return [c for c in _ANY if not any(_holds(str(op), value, c) for op, value in plain)][:5] or ["\u00e9"]


def _holds(op: str, value: Any, character: str) -> bool:
    if op == "LITERAL":
        return bool(ord(character) == value)
    if op == "RANGE":
        return bool(value[0] <= ord(character) <= value[1])
    space, digit = character.isspace(), character.isdigit()
    word = character.isalnum() or character == "_"
    found = {"SPACE": space, "DIGIT": digit, "WORD": word}[str(value).rpartition("_")[2]]
    return bool(found != ("_NOT_" in str(value)))


def _long_runs(tree: Iterable[Any], before: str) -> Iterator[tuple[str, list[str]]]:
    """For each long repetition a text that leads to it, and what it repeats."""
    for op, value in tree:
        name = str(op)
        if name.endswith("_REPEAT") and int(value[1]) >= _MANY:
            yield before, _bodies(value[2])
        for inner in _inside(name, value):
            yield from _long_runs(inner, before)
        before += _sample_of(name, value)


def _bodies(tree: Any) -> list[str]:
    """What a repetition can repeat: characters of its class, samples of its branches."""
    found = list(dict.fromkeys(_characters(tree)))[:5]
    sample = _sample(tree)
    return [one for one in dict.fromkeys([*found, sample]) if one]


def _characters(tree: Iterable[Any]) -> Iterator[str]:
    for op, value in tree:
        name = str(op)
        if name == "LITERAL":
            yield chr(value)
        elif name == "NOT_LITERAL":
            yield from (c for c in _ANY[:6] if ord(c) != value)
        elif name == "ANY":
            yield from "a ("
        elif name == "IN":
            yield from _class(value)
        for inner in _inside(name, value):
            yield from _characters(inner)
