"""The kind of field that holds a completion rule."""

from __future__ import annotations

import re
from typing import Any

from scormbuild.model import CompletionRule
from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.lists import read_several
from scormbuild.source.field_kinds.schemas import Schema, list_of, pattern, up_to
from scormbuild.source.field_kinds.texts import read_words
from scormbuild.source.suggestions import suggest
from scormbuild.source.yaml_nodes import Mapping, Node, Scalar, Sequence

MINUTES_OR_XP = r"(\d{1,20}) ?(min|minutes?|xp)"
"""A part of a completion rule with a number."""
MAX_XP = 99_999
"""Points of experience that a completion rule can ask for."""


class Completion(FieldKind):
    """Words and numbers of what is to be done, of which all count or, below ``any``, one."""

    wanted = "a list of words, or all: or any: before one"

    def read(self, value: Reading, at: Node) -> CompletionRule | None:
        """The rule, its parts in the order of the documentation."""
        alternatives = False
        if isinstance(at, Mapping):
            key, (key_node, inner) = next(iter(at.entries.items()), ("", (at, at)))
            if len(at.entries) != 1 or key not in ("all", "any"):
                fix = "write all: or any: before the list, for example completion: {any: [pages, quizzes]}"
                value.report("CFG008", key_node, fix, value=f'"{", ".join(at.entries)}"')
                return None
            alternatives, at = key == "any", inner
        if isinstance(at, Scalar) and at.tag == "str":
            one = Sequence(at.line, at.column)
            one.items.append(at)
            at = one
        words = read_several(value, at, read_words)
        if words is None or not isinstance(at, Sequence):
            return None
        parts: dict[str, int] = {}
        for item, written in zip(at.items, words if len(words) == len(at.items) else [], strict=False):
            part = _part(value, item, written)
            if part is None:
                return None
            parts.update([part])
        if not parts:
            value.report("CFG008", at, "write each part only once", value="a list that contains a word twice")
            return None
        ordered = tuple(part for part in (*value.field.choices, "minutes", "xp") if part in parts)
        return CompletionRule(ordered, alternatives, parts.get("minutes", 0), parts.get("xp", 0), at.line)

    def schema(self, field: Field) -> Schema:
        """The words themselves, or below one key."""
        words = {"$ref": "#/$defs/words"}
        one = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
        return {"anyOf": [words, {"type": "object", "properties": {"all": words, "any": words}, **one}]}

    def definitions(self, field: Field) -> Schema:
        """What a rule names: one word, or several."""
        numbers = [pattern(f"{up_to(field.high)} ?min(utes?)?"), pattern(f"{up_to(MAX_XP)} ?[xX][pP]")]
        word = {"$ref": "#/$defs/word"}
        return {
            "word": {"anyOf": [{"enum": list(field.choices)}, *numbers]},
            "words": {"anyOf": [word, {**list_of(word), "uniqueItems": True}]},
        }

    def written(self, default: Any) -> Any:
        """The list of its words."""
        return list(default.parts) if isinstance(default, CompletionRule) else super().written(default)


def _part(value: Reading, at: Node, written: str) -> tuple[str, int] | None:
    """A part of a rule and its number, 0 for a word; None after a report."""
    match = re.fullmatch(MINUTES_OR_XP, written, re.IGNORECASE)
    if match:
        name = "xp" if match[2].lower() == "xp" else "minutes"
        most = MAX_XP if name == "xp" else value.field.high
        if not 1 <= int(match[1]) <= most:
            value.report("CFG008", at, f"write a number from 1 to {most:,} for {name}", value=f'"{written}"')
            return None
        return name, int(match[1])
    if written in value.field.choices:
        return written, 0
    value.report("CFG008", at, suggest(written, (*value.field.choices, "10 minutes", "50 xp")), value=f'"{written}"')
    return None
