"""Pieces of JSON Schemas.

Only keywords that draft 7 and draft 2020-12 share are used: editors know the one, validators the other.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]
TEXT: Schema = {"type": "string", "pattern": r"\S"}


def list_of(items: Schema) -> Schema:
    """A list that is not empty."""
    return {"type": "array", "items": items, "minItems": 1}


def pattern(text: str) -> Schema:
    """A text that a regular expression matches as a whole."""
    return {"type": "string", "pattern": f"^(?:{text})$"}


def whole_number(low: int, high: int) -> Schema:
    """A number without a fraction."""
    return {"type": "integer", "minimum": low, "maximum": high}


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
