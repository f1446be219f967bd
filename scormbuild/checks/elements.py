"""The elements of the run-time data models, from the tables that the emulated LMS goes by (templates/lms)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from scormbuild.data_files import templates_dir

Model = Literal["scorm12", "scorm2004"]
_INDEX = re.compile(r"\.(?:\d+|[nNi])(?=\.|\Z)")
_KEYWORD = re.compile(r"\.?_(?:count|children|version)\Z")
# The words of a result; besides there are numbers (RTE 1.2, 3.4.2.7.7; RTE 2004, 4.2.9). The tables name the format.
_RESULTS = {
    "result12": ("correct", "wrong", "unanticipated", "neutral"),
    "result": ("correct", "incorrect", "unanticipated", "neutral"),
}
_NUMBER = re.compile(r"-?\d*\.?\d+\Z")


class ElementRules(NamedTuple):
    """What a data model says about an element."""

    access: Literal["ro", "rw", "wo"]
    vocabulary: tuple[str, ...]
    """The words it may be set to; empty when it has no list of words."""


@cache
def elements_of(model: Model) -> Mapping[str, ElementRules]:
    """The elements of a data model by name, with ``n`` for indexes."""
    tables = json.loads((templates_dir() / "lms" / "data_model.json").read_text("utf-8"))
    return {
        one["name"]: ElementRules(one["access"], tuple(one.get("vocabulary", ())) or _RESULTS.get(one["format"], ()))
        for one in tables["models"][model]["elements"]
    }


@cache
def _beginnings(model: Model) -> frozenset[str]:
    found: set[str] = set()
    for name in elements_of(model):
        parts = name.split(".")
        found |= {".".join(parts[:end]) for end in range(1, len(parts))}
    return frozenset(found)


def normal(name: str) -> str:
    """A name with ``n`` for each index."""
    return _INDEX.sub(".n", name)


def is_known(model: Model, name: str) -> bool:
    """Whether a data model has an element, or elements that begin with this name; keywords too."""
    plain = normal(name)
    base = _KEYWORD.sub("", plain)
    return plain in elements_of(model) or base in _beginnings(model)


def words_for(model: Model, name: str) -> tuple[str, ...]:
    """The words that an element may be set to; ``name`` may be its end: ``.result``. Empty when others are allowed."""
    if not name.startswith("."):
        found = elements_of(model).get(normal(name))
        return found.vocabulary if found else ()
    matching = [rules for known, rules in elements_of(model).items() if known.endswith(normal(name))]
    if not matching or not all(rules.vocabulary for rules in matching):
        return ()
    return tuple(dict.fromkeys(word for rules in matching for word in rules.vocabulary))


def is_number(value: str) -> bool:
    """Whether a result is given as points."""
    return bool(_NUMBER.match(value))


__all__ = ["ElementRules", "Model", "elements_of", "is_known", "is_number", "normal", "words_for"]
