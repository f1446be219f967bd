"""Kinds of fields that hold several values: texts, words, lessons, levels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scormbuild.model import Level
from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.numbers import Whole
from scormbuild.source.field_kinds.schemas import TEXT, Schema, list_of, whole_number
from scormbuild.source.field_kinds.texts import Choice, Text, read_words
from scormbuild.source.yaml_nodes import Mapping, Node, Scalar, Sequence

BY_FILE_NAME = "by file name"


def read_several(value: Reading, at: Node, read_one: Callable[[Reading, Node], str | None]) -> tuple[str, ...] | None:
    """The values of a list, each once, or None after a report."""
    field = value.field
    if not isinstance(at, Sequence):
        value.wrong_type(at)
        return None
    if not at.items:
        value.report("CFG008", at, f"write, for example, {field.key}: {field.example}", value="an empty list")
        return None
    read = [read_one(value, item) for item in at.items]
    return None if None in read else tuple(dict.fromkeys(one for one in read if one is not None))


class Texts(FieldKind):
    """A list of texts."""

    wanted = "a list of texts"

    def read(self, value: Reading, at: Node) -> tuple[str, ...] | None:
        """The texts, each once."""
        return read_several(value, at, Text().read)

    def schema(self, field: Field) -> Schema:
        """A list of texts."""
        return list_of(TEXT)


class Choices(FieldKind):
    """A list of words out of several."""

    wanted = "a list of words"

    def read(self, value: Reading, at: Node) -> tuple[str, ...] | None:
        """The words, each once."""
        return read_several(value, at, Choice().read)

    def schema(self, field: Field) -> Schema:
        """A list of the words."""
        return list_of(Choice().schema(field))


class Lessons(FieldKind):
    """The order of lessons: a list of files, or by their names."""

    wanted = "by file name, or a list of files"

    def read(self, value: Reading, at: Node) -> tuple[str, ...] | None:
        """The files as written; none where they are ordered by name."""
        if isinstance(at, Scalar) and at.text == BY_FILE_NAME:
            return ()
        seen: set[str] = set()
        for item in at.items if isinstance(at, Sequence) else []:
            name = " ".join(item.text.split()) if isinstance(item, Scalar) else ""
            if name and name in seen:
                value.report("SRC022", item, name=name)
            seen.add(name)
        return read_several(value, at, read_words)

    def schema(self, field: Field) -> Schema:
        """The words, or a list without repetition."""
        return {"anyOf": [{"const": BY_FILE_NAME}, {**list_of(TEXT), "uniqueItems": True}]}

    def written(self, default: Any) -> Any:
        """The words for no list."""
        return BY_FILE_NAME if default == () else super().written(default)


class Levels(FieldKind):
    """Names with the numbers at which they begin."""

    wanted = "names with numbers"

    def read(self, value: Reading, at: Node) -> tuple[Level, ...] | None:
        """The levels, rising."""
        if not isinstance(at, Mapping) or not at.entries:
            value.wrong_type(at)
            return None
        levels: list[Level] = []
        for name, (key_node, node) in at.entries.items():
            begins = Whole().read(value, node)
            if begins is None:
                return None
            if levels and begins <= levels[-1].begins:
                fix = "let each level begin above the one before"
                value.report("CFG008", key_node, fix, value=f"{name}: {begins}")
                return None
            levels.append(Level(name, begins, key_node.line))
        return tuple(levels)

    def schema(self, field: Field) -> Schema:
        """Any names, each with a number."""
        begins = whole_number(field.low, field.high)
        return {"type": "object", "minProperties": 1, "additionalProperties": begins}
