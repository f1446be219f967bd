"""Typed keys of course.yaml and front matter: declared once, read with every mistake reported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.field_kinds.completion import Completion
from scormbuild.source.field_kinds.files import Faces, File, PictureFile
from scormbuild.source.field_kinds.kind import Field, FieldKind, Kind, Reading
from scormbuild.source.field_kinds.lists import Choices, Lessons, Levels, Texts
from scormbuild.source.field_kinds.numbers import Attempts, Flag, Minutes, Whole
from scormbuild.source.field_kinds.rewards import Certificate, YesNo
from scormbuild.source.field_kinds.schemas import Schema
from scormbuild.source.field_kinds.texts import Choice, Colour, Identifier, Language, Text, Title
from scormbuild.source.field_kinds.wording import Wording
from scormbuild.source.suggestions import did_you_mean, suggest
from scormbuild.source.text import SourceText
from scormbuild.source.yaml_nodes import Mapping, Node

_OF_OTHERS_WORDS = (
    "author authors categories category cover date description draft exercises file format hide hide_title image "
    "images items keypoints lang language layout license nav_order order questions sidebar_label sidebar_position site "
    "slug style subtitle summary tags teaching template theme toc type uid version weight"
)
_OF_OTHERS = frozenset(_OF_OTHERS_WORDS.split())
"""Keys of other programs' front matter, however much they resemble ours."""


class Keys(FieldKind):
    """Fields below a field."""

    wanted = "keys with values"

    def read(self, value: Reading, at: Node) -> dict[str, Any] | None:
        """The values by their keys."""
        if not isinstance(at, Mapping):
            value.wrong_type(at)
            return None
        values, below = read_fields(value.source, at, value.field.keys)
        value.found.extend(below)
        return values

    def schema(self, field: Field) -> Schema:
        """An object with these keys."""
        return object_schema(field.keys)


KINDS: dict[Kind, FieldKind] = {
    "text": Text(),
    "title": Title(),
    "language": Language(),
    "id": Identifier(),
    "whole": Whole(),
    "flag": Flag(),
    "choice": Choice(),
    "texts": Texts(),
    "choices": Choices(),
    "minutes": Minutes(),
    "attempts": Attempts(),
    "colour": Colour(),
    "lessons": Lessons(),
    "keys": Keys(),
    "completion": Completion(),
    "levels": Levels(),
    "wording": Wording(),
    "file": File(),
    "picture": PictureFile(),
    "faces": Faces(),
    "yes_no": YesNo(),
    "certificate": Certificate(),
}

_MARKS_DRAFTS = ("draft", "published", "hidden", "unlisted", "publish")
_DRAFT_FIX = (
    "to leave out a draft, begin the name of its file with _; then delete the keys, or ignore this warning if another "
    "program reads them"
)


def read_fields(
    source: SourceText, mapping: Mapping, fields: Sequence[Field], unused: str | None = None
) -> tuple[dict[str, Any], list[Diagnostic]]:
    """Read the declared keys of a mapping: every value by key (defaults where absent), and what is wrong.

    With ``unused``, that rule names all keys at once which are not declared and resemble none that is: those of
    another program.
    """
    found: list[Diagnostic] = []
    foreign: list[str] = []
    known = {field.key: field for field in fields}
    values = {field.key: field.default for field in fields}

    for key, (key_node, node) in mapping.entries.items():
        field = known.get(key)
        if field is None and unused and (key.lower() in _OF_OTHERS or not did_you_mean(key, list(known))):
            foreign.append(key)
            continue
        if field is None:
            fix = suggest(key, list(known))
            found.append(source.diagnose_line("CFG002", key_node.line, key_node.column, fix, key=key))
            continue
        kind = KINDS[field.kind]
        value = kind.read(Reading(source, field, kind.wanted, found), node)
        if value is not None:
            values[key] = value
    if foreign and unused:
        first = mapping.entries[foreign[0]][0]
        foreign_fix = _DRAFT_FIX if any(key.lower() in _MARKS_DRAFTS for key in foreign) else None
        found.append(source.diagnose_line(unused, first.line, first.column, foreign_fix, keys=", ".join(foreign)))
    # A required key that was only misspelled is not missing as well.
    meant = {did_you_mean(key, list(known)) for key in mapping.entries if key not in known}
    for field in fields:
        if field.required and field.key not in mapping.entries and field.key not in meant:
            example = f"{field.key}: {field.example}"
            found.append(source.diagnose_line("CFG003", mapping.line, mapping.column, key=field.key, example=example))
    return values, found


def object_schema(fields: Sequence[Field]) -> Schema:
    """What a JSON Schema says of a mapping with these keys."""
    made: Schema = {
        "type": "object",
        "properties": {field.key: _property(field) for field in fields},
        "additionalProperties": False,
    }
    required = [field.key for field in fields if field.required]
    return {**made, "required": required} if required else made


def _property(field: Field) -> Schema:
    kind = KINDS[field.kind]
    made = {"description": field.about, **kind.schema(field)}
    default = kind.written(field.default)
    return made if default is None else {**made, "default": default}
