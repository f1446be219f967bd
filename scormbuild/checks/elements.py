"""The elements of the run-time data models, from the tables that the emulated LMS goes by (templates/lms)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from scormbuild.checks.value_forms import FORMS
from scormbuild.machine.data_files import templates_dir
from scormbuild.packages.editions import Model

_INDEX = re.compile(r"\.(?:\d+|[nNi])(?=\.|\Z)")
_KEYWORD = re.compile(r"\.?_(?:count|children|version)\Z")
# The words of a result; besides there are numbers (RTE 1.2, 3.4.2.7.7; RTE 2004, 4.2.9). The tables name the format.
_RESULTS = {
    "result12": ("correct", "wrong", "unanticipated", "neutral"),
    "result": ("correct", "incorrect", "unanticipated", "neutral"),
}
_NUMBER = re.compile(r"[+-]?(?:\d++(?:\.\d*+)?+|\.\d++)(?:[eE][+-]?\d++)?+\Z", re.ASCII)
_NUMERIC = ("score12", "decimal12", "sinteger12", "real")


class ElementRules(NamedTuple):
    """What a data model says about an element."""

    access: Literal["ro", "rw", "wo"]
    vocabulary: tuple[str, ...]
    """The words it may be set to; empty when it has no list of words."""
    format: str = "text"
    """The type of its values, as the tables name it."""
    limit: int | None = None
    """Characters that an LMS has to keep."""
    range: tuple[float, ...] = ()
    """The least number, and the greatest when there is one."""

    def refuses(self, value: str) -> str:
        """What a value that is written out has to be instead; empty when it may be taken."""
        if self.vocabulary:
            fits = value in self.vocabulary or (self.format in _RESULTS and bool(_NUMBER.match(value)))
            shown = ", ".join(word or '""' for word in self.vocabulary)
            return "" if fits else f"choose from: {shown}"
        if self.format in _NUMERIC:
            if value == "" and self.format == "score12":
                return ""
            low, high = (*self.range, None, None)[:2]
            fits = bool(_NUMBER.match(value)) and (
                (low is None or float(value) >= low) and (high is None or float(value) <= high)
            )
            if fits:
                return ""
            return "write a number" + (
                "" if low is None else f" of at least {low}" if high is None else f" from {low} to {high}"
            )
        form = FORMS.get(self.format)
        if form is not None:
            return form.refuses(value)
        if self.limit is not None and len(value) > self.limit:
            return f"write at most {self.limit:,} characters; store long data in a shorter form"
        return ""


@cache
def elements_of(model: Model) -> Mapping[str, ElementRules]:
    """The elements of a data model by name, with ``n`` for indexes."""
    tables = json.loads((templates_dir() / "lms" / "data_model.json").read_text("utf-8"))
    return {
        one["name"]: ElementRules(
            one["access"],
            tuple(one.get("vocabulary", ())) or _RESULTS.get(one["format"], ()),
            one["format"],
            one.get("limit"),
            tuple(one.get("range", ())),
        )
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


def refusal(model: Model, name: str, value: str) -> str | None:
    """What an element has to be set to instead of a value that is written out.

    Empty when the value may be taken, None when the model has no such element.

    ``name`` may be the end of a name, such as ``.result``: the value is refused when each element that ends so refuses.
    """
    if not name.startswith("."):
        found = elements_of(model).get(normal(name))
        return found.refuses(value) if found else None
    fixes = [rules.refuses(value) for known, rules in elements_of(model).items() if known.endswith(normal(name))]
    return (fixes[0] if all(fixes) else "") if fixes else None


def is_formed(model: Model, name: str) -> bool:
    """Whether an element takes numbers, or texts of a form that a number does not have."""
    found = elements_of(model).get(normal(name))
    return found is not None and (found.format in _NUMERIC or found.format in FORMS)


__all__ = ["ElementRules", "Model", "elements_of", "is_formed", "is_known", "normal", "refusal"]
