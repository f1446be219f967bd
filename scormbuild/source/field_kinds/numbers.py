"""Kinds of fields that hold a number, or yes and no."""

from __future__ import annotations

import re
from typing import Any

from scormbuild.source.field_kinds.kind import Field, FieldKind, Reading
from scormbuild.source.field_kinds.schemas import Schema, pattern, whole_number
from scormbuild.source.field_kinds.texts import read_words
from scormbuild.source.yaml_nodes import Node, Scalar

UNLIMITED = "unlimited"
MINUTES = r"(?:(\d{1,3}) ?h(?:ours?)?)? ?(?:(\d{1,4}) ?(?:m|min|mins|minutes?))?"


class Whole(FieldKind):
    """A number without a fraction, in the limits of its field."""

    wanted = "a whole number"

    def read(self, value: Reading, at: Node) -> int | None:
        """The number."""
        if not isinstance(at, Scalar):
            value.wrong_type(at)
            return None
        if at.tag == "int" and not at.quoted and not re.fullmatch(r"-?(0|[1-9][0-9]*)", at.text):
            import yaml

            read = yaml.safe_load(at.text) if len(at.text) < 40 else "something else"
            value.report("CFG005", at, written=at.text, read=read, meant=self.meant(at.text))
            return None
        if at.tag != "int" or at.quoted or len(at.text) > 9:
            # A number in quotes is meant as it stands.
            value.wrong_type(at, at.text if re.fullmatch(r"[1-9][0-9]{0,8}", at.text) else None)
            return None
        number = int(at.text)
        low, high = value.field.low, value.field.high
        if not low <= number <= high:
            value.report("CFG008", at, f"use a number from {low} to {high}", value=number)
            return None
        return number

    def meant(self, written: str) -> str:
        """What to write instead of a number that YAML reads as another."""
        return "the number without leading zeros, colons or _"

    def schema(self, field: Field) -> Schema:
        """A number in its limits."""
        return whole_number(field.low, field.high)


class Minutes(Whole):
    """A time in hours and minutes, or a number of minutes."""

    wanted = "a time such as 15 min"

    def read(self, value: Reading, at: Node) -> int | None:
        """The time in minutes."""
        if isinstance(at, Scalar) and at.tag == "int" and not at.quoted:
            return super().read(value, at)
        words = read_words(value, at)
        if words is None:
            return None
        match = re.fullmatch(MINUTES, words)
        if not match or not match[0]:
            value.wrong_type(at, _clock(words))
            return None
        return int(match[1] or 0) * 60 + int(match[2] or 0)

    def meant(self, written: str) -> str:
        """The time that is written as on a clock, which YAML reads as a number of base 60."""
        return _clock(written) or super().meant(written)

    def schema(self, field: Field) -> Schema:
        """A number, or a text with units."""
        return {"anyOf": [super().schema(field), pattern(rf"(?=\d){MINUTES}")]}


class Attempts(Whole):
    """A number, or without a limit."""

    wanted = "a whole number or unlimited"

    def read(self, value: Reading, at: Node) -> int | None:
        """The number; 0 where there is no limit."""
        return 0 if isinstance(at, Scalar) and at.text == UNLIMITED else super().read(value, at)

    def schema(self, field: Field) -> Schema:
        """A number, or the word."""
        return {"anyOf": [{"const": UNLIMITED}, super().schema(field)]}

    def written(self, default: Any) -> Any:
        """The word for 0."""
        return UNLIMITED if default == 0 else super().written(default)


class Flag(FieldKind):
    """True or false."""

    wanted = "true or false"

    def read(self, value: Reading, at: Node) -> bool | None:
        """Which of them; other words of YAML 1.1 are refused, since YAML 1.2 takes them for texts."""
        if isinstance(at, Scalar) and not at.quoted and at.text in ("true", "false"):
            return at.text == "true"
        if isinstance(at, Scalar) and at.tag == "bool":
            read = "true or false, depending on its version"
            value.report("CFG005", at, written=at.text, read=read, meant="true or false")
        else:
            value.wrong_type(at)
        return None

    def schema(self, field: Field) -> Schema:
        """True or false."""
        return {"type": "boolean"}


def _clock(text: str) -> str | None:
    """Hours and minutes with a colon between them, as a time is written here."""
    match = re.fullmatch(r"(\d{1,3}):([0-5]\d)", text)
    if not match:
        return None
    hours, minutes = int(match[1]), int(match[2])
    return " ".join([*([f"{hours} h"] if hours else []), *([f"{minutes} min"] if minutes or not hours else [])])
