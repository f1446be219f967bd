"""Kinds of fields that hold several values: texts, words, lessons, levels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from scormbuild.model import Chapter, Level
from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.numbers import Whole
from scormbuild.source.field_kinds.schemas import TEXT, Schema, list_of, whole_number
from scormbuild.source.field_kinds.texts import Choice, Text, Title, read_words
from scormbuild.source.inline_marks import read_line
from scormbuild.source.yaml_nodes import Mapping, Node, Scalar, Sequence

BY_FILE_NAME = "by file name"
_Read = TypeVar("_Read")
_FILE = "01-roots.md"
_CHAPTER = f"{{Basics: [{_FILE}, 02-leaves.md]}}"


def read_several(
    value: Reading, at: Node, read_one: Callable[[Reading, Node], _Read | None]
) -> tuple[_Read, ...] | None:
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
    """The order of lessons: a list of files, some of them in chapters, or by their names."""

    wanted = "by file name, or a list of files"

    def read(self, value: Reading, at: Node) -> tuple[str | Chapter, ...] | None:
        """The files as written, and chapters of them; none where they are ordered by name."""
        if isinstance(at, Scalar) and at.text == BY_FILE_NAME:
            return ()
        if isinstance(at, Mapping) and at.entries:
            fix = f"write each chapter as an item of a list: lessons: [{_CHAPTER}]"
            value.wrong_type(at, help=fix)
            return None
        seen: set[str] = set()
        titles: set[str] = set()
        for item in at.items if isinstance(at, Sequence) else []:
            inside = [node for _, node in item.entries.values()] if isinstance(item, Mapping) else [item]
            for one in (file for node in inside for file in (node.items if isinstance(node, Sequence) else [node])):
                name = " ".join(one.text.split()) if isinstance(one, Scalar) else ""
                if name and name in seen:
                    value.report("SRC022", one, name=name)
                seen.add(name)
            for key, (key_node, _) in item.entries.items() if isinstance(item, Mapping) else ():
                title = " ".join(key.split())
                if title in titles:
                    fix = "give each chapter a title of its own, or move its lessons into the other one"
                    value.report("CFG008", key_node, fix, value=f'a list with two chapters "{title}"')
                titles.add(title)
        return read_several(value, at, _file_or_chapter)

    def schema(self, field: Field) -> Schema:
        """The words, or a list without repetition."""
        files = {**list_of(TEXT), "uniqueItems": True}
        chapter: Schema = {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "propertyNames": Title().schema(field),
            "additionalProperties": files,
        }
        return {"anyOf": [{"const": BY_FILE_NAME}, {**list_of({"anyOf": [TEXT, chapter]}), "uniqueItems": True}]}

    def written(self, default: Any) -> Any:
        """The words for no list."""
        return BY_FILE_NAME if default == () else super().written(default)


def _file_or_chapter(value: Reading, at: Node) -> str | Chapter | None:
    """An item of the list of lessons, or None after a report."""
    if not isinstance(at, Mapping):
        return read_words(value, at)
    if not at.entries:
        value.wrong_type(at, help=f"write the title of the chapter and its files: {_CHAPTER}")
        return None
    (key_node, files), *more = at.entries.values()
    if more:
        fix = f"begin each chapter with its own dash: - {more[0][0].text}: [...]"
        value.report("CFG008", more[0][0], fix, value="an item with two chapters")
        return None
    title = Title().read(value, key_node)
    if not isinstance(files, Sequence):
        named = " ".join(files.text.split()) if isinstance(files, Scalar) else ""
        fix = f"write the files of the chapter as a list: {key_node.text}: [{named or _FILE}]"
        value._replace(wanted="a list of files for each chapter").wrong_type(files, help=fix)
        return None
    if not files.items:
        fix = f"name its lessons, or delete it: {key_node.text}: [{_FILE}]"
        value.report("CFG008", files, fix, value="a list with an empty chapter")
        return None
    for one in files.items:
        if not isinstance(one, Scalar):
            fix = "name only files in a chapter; write another chapter as an item of the list of lessons"
            value._replace(wanted="a list of files for each chapter").wrong_type(one, help=fix)
            return None
    read = [read_words(value, one) for one in files.items]
    if title is None or None in read:
        return None
    line = read_line(title)
    return Chapter(line.plain, tuple(one for one in read if one is not None), line.html)


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
