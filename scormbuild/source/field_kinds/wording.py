"""The kind of field that replaces texts of the interface."""

from __future__ import annotations

from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.schemas import TEXT, Schema
from scormbuild.source.field_kinds.texts import read_words
from scormbuild.source.suggestions import did_you_mean, suggest
from scormbuild.source.texts import PLACE, Text, english_texts, places_in
from scormbuild.source.yaml_nodes import Mapping, Node

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""Of plural forms in CLDR."""

Own = str | tuple[tuple[str, str], ...]
"""A text, or its plural forms."""


class Wording(FieldKind):
    """Names of interface texts with words of the author's."""

    wanted = "names of interface texts with texts"

    def read(self, value: Reading, at: Node) -> tuple[tuple[str, Own], ...] | None:
        """Each name with its text; None after a report."""
        if not isinstance(at, Mapping) or not at.entries:
            value.wrong_type(at)
            return None
        known = english_texts()
        read: dict[str, Own | None] = {}
        for name, (key_node, node) in at.entries.items():
            if name not in known:
                meant = did_you_mean(name, list(known))
                fix = f'did you mean "{meant}"? ' if meant else ""
                value.found.append(
                    value.source.diagnose_line(
                        "CFG002", key_node.line, key_node.column, f"{fix}docs/format.md lists all names", key=name
                    )
                )
                read[name] = None
            else:
                read[name] = _read_text(value, name, known[name], node)
        return tuple((name, own) for name, own in read.items() if own is not None)

    def schema(self, field: Field) -> Schema:
        """The names of all texts; those that depend on a number may have plural forms."""
        forms: Schema = {
            "type": "object",
            "properties": dict.fromkeys(CATEGORIES, TEXT),
            "required": ["other"],
            "additionalProperties": False,
        }
        properties = {
            name: TEXT if isinstance(text, str) else {"anyOf": [TEXT, forms]} for name, text in english_texts().items()
        }
        return {"type": "object", "minProperties": 1, "properties": properties, "additionalProperties": False}


def _read_text(value: Reading, name: str, english: Text, at: Node) -> Own | None:
    if not isinstance(at, Mapping):
        return _read_form(value, name, english, at)
    if isinstance(english, str):
        value.report("CFG008", at, "write one text: it does not depend on a number", value=f"plural forms of {name}")
        return None
    forms: list[tuple[str, str]] = []
    for category, (key_node, node) in at.entries.items():
        if category not in CATEGORIES:
            value.report("CFG008", key_node, suggest(category, CATEGORIES), value=f'"{category}"')
            return None
        form = _read_form(value, name, english, node)
        if form is None:
            return None
        forms.append((category, form))
    if "other" not in at.entries:
        value.report("CFG008", at, "add the form other, which all languages have", value=f"{name} without other")
        return None
    return tuple(forms)


def _read_form(value: Reading, name: str, english: Text, at: Node) -> str | None:
    """One text with the places for values that the English one has, and no other braces."""
    text = read_words(value, at)
    if text is None:
        return None
    wanted, found = places_in(english), set(PLACE.findall(text))
    if lacks := wanted - found:
        problem = f"lacks {_in_braces(lacks)}"
    elif unknown := found - wanted:
        problem = f"has no placeholder {_in_braces(unknown)}"
    elif set("{}") & set(PLACE.sub("", text)):
        problem = "has a brace without its partner"
    else:
        return text
    fix = f"use {_in_braces(wanted)}, and no other braces" if wanted else "delete the braces"
    value.report("CFG017", at, fix, text=name, problem=problem)
    return None


def _in_braces(names: set[str]) -> str:
    return " and ".join(f"{{{name}}}" for name in sorted(names))
