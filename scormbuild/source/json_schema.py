"""JSON Schemas of course.yaml and of front matter, made of the fields that validate them.

Only keywords that draft 7 and draft 2020-12 share are used: editors know the one, validators the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scormbuild.model import CompletionRule
from scormbuild.progress.identifiers import LEGAL
from scormbuild.source.fields import (
    BY_FILE_NAME,
    COLOUR,
    LANGUAGE,
    MAX_TITLE,
    MAX_XP,
    MINUTES,
    UNLIMITED,
    Field,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


def json_schema(title: str, fields: Sequence[Field]) -> Schema:
    """A JSON Schema (draft 2020-12) of a file with these fields.

    What takes reading the course cannot be said in it: whether lessons exist, or a completion can be reached.
    """
    made = {"$schema": DIALECT, "title": title, **_object(fields)}
    rule = next((field for field in fields if field.kind == "completion"), None)
    return {**made, "$defs": _words_of_a_rule(rule)} if rule else made


def _object(fields: Sequence[Field]) -> Schema:
    made: Schema = {
        "type": "object",
        "properties": {field.key: _property(field) for field in fields},
        "additionalProperties": False,
    }
    required = [field.key for field in fields if field.required]
    return {**made, "required": required} if required else made


def _property(field: Field) -> Schema:
    made = {"description": field.about, **_value(field)}
    default = _default(field)
    return made if default is None else {**made, "default": default}


def _value(field: Field) -> Schema:
    """What a value of a field is held to, as ``read_fields`` reads it."""
    text: Schema = {"type": "string", "pattern": r"\S"}
    match field.kind:
        case "text":
            return text
        case "title":
            return {**text, "maxLength": MAX_TITLE, "not": {"const": "0"}}
        case "language":
            return _pattern(LANGUAGE)
        case "id":
            return _pattern(LEGAL.pattern.removesuffix(r"\Z"))
        case "whole":
            return {"type": "integer", "minimum": field.low, "maximum": field.high}
        case "flag":
            return {"type": "boolean"}
        case "choice":
            return {"enum": list(field.choices)}
        case "texts":
            return _list(text)
        case "choices":
            return _list({"enum": list(field.choices)})
        case "minutes":
            number = {"type": "integer", "minimum": field.low, "maximum": field.high}
            return {"anyOf": [number, _pattern(rf"(?=\d){MINUTES}")]}
        case "attempts":
            return {"anyOf": [{"const": UNLIMITED}, {"type": "integer", "minimum": field.low, "maximum": field.high}]}
        case "colour":
            return _pattern(COLOUR)
        case "lessons":
            return {"anyOf": [{"const": BY_FILE_NAME}, {**_list(text), "uniqueItems": True}]}
        case "keys":
            return _object(field.keys)
        case "completion":
            words = {"$ref": "#/$defs/words"}
            one = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
            return {"anyOf": [words, {"type": "object", "properties": {"all": words, "any": words}, **one}]}
        case "levels":
            begins = {"type": "integer", "minimum": field.low, "maximum": field.high}
            return {"type": "object", "minProperties": 1, "additionalProperties": begins}


def _words_of_a_rule(field: Field) -> Schema:
    """What a completion rule names: one word, or several."""
    numbers = [_pattern(f"{up_to(field.high)} ?min(utes?)?"), _pattern(f"{up_to(MAX_XP)} ?[xX][pP]")]
    word = {"$ref": "#/$defs/word"}
    return {
        "word": {"anyOf": [{"enum": list(field.choices)}, *numbers]},
        "words": {"anyOf": [word, {**_list(word), "uniqueItems": True}]},
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items, "minItems": 1}


def _pattern(text: str) -> Schema:
    return {"type": "string", "pattern": f"^(?:{text})$"}


def _default(field: Field) -> Any:
    """The default as one would write it; None where nothing is to be written."""
    default = field.default
    if field.kind == "attempts" and default == 0:
        return UNLIMITED
    if field.kind == "lessons" and default == ():
        return BY_FILE_NAME
    if isinstance(default, CompletionRule):
        return list(default.parts)
    if isinstance(default, tuple):
        return list(default) or None
    return None if default == "" else default


def up_to(most: int) -> str:
    """A pattern of the numbers from 1 to ``most``, without leading zeros: ``(?:[1-9]|1[0-2])`` for 12."""
    end = str(most + 1)
    ways = [f"[1-9]{_digits(0, len(end) - 2)}"] if len(end) > 1 else []
    for place, digit in enumerate(end):
        least = 0 if place else 1
        if int(digit) > least:
            ways.append(f"{end[:place]}[{least}-{int(digit) - 1}]{_digits(len(end) - place - 1)}")
    return f"(?:{'|'.join(ways)})"


def _digits(least: int, most: int | None = None) -> str:
    if most is not None:
        return rf"\d{{{least},{most}}}" if most else ""
    return rf"\d{{{least}}}" if least else ""
