"""Identifiers that progress hangs on: derived from text, legal in every LMS, the same from build to build."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

LEGAL = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}\Z")
"""Ids of courses, lessons, quizzes and questions.

The narrowest of what is asked: xsd:ID in manifests, CMIIdentifier in SCORM 1.2 (RTE 3.4.2), and the
``[\\w.]`` to which Moodle holds short identifiers in SCORM 2004.
"""

_NOT_LEGAL = re.compile("[^A-Za-z0-9]+")
# Many times faster than patterns and loops, for texts in ASCII.
_ILLEGAL_BLANK = {n: " " for n in range(128) if not chr(n).isalnum()}
_NO_ANCHOR = dict.fromkeys(n for n in range(128) if not chr(n).isalnum() and chr(n) not in " -_")
_DERIVED_LENGTH = 40
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SIGNS = bytes(_BASE64[byte & 63] for byte in range(256))
"""The sign of a key for each byte of a digest."""


def derive(text: str, prefix: str) -> str:
    """Make a legal id of a text: readable where it is Latin, else the prefix and a digest.

    The id depends on the text alone, never on its place, so that moving it keeps the learner's progress.
    """
    plain = text
    if text.isascii():
        words = "_".join(text.translate(_ILLEGAL_BLANK).split()).lower()
    else:
        plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        words = _NOT_LEGAL.sub("_", plain).strip("_").lower()
    if not words or (plain is not text and len(words.replace("_", "")) * 2 < sum(c.isalnum() for c in text)):
        return f"{prefix}_{digest(text)}"
    if not words[0].isalpha():
        words = f"{prefix}_{words}"
    if len(words) <= _DERIVED_LENGTH:
        return words
    # The cut keeps whole words; the digest keeps two long texts with one beginning apart.
    head = words[: _DERIVED_LENGTH - 7].rsplit("_", 1)[0]
    return f"{head}_{digest(text)[:6]}"


def digest(text: str) -> str:
    """Ten hexadecimal characters of the text's SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def anchor(text: str) -> str:
    """The anchor GitHub gives to a heading of this text (lower case, hyphens, letters of any script)."""
    text = text.strip().lower()
    kept = text.translate(_NO_ANCHOR) if text.isascii() else "".join(c for c in text if c.isalnum() or c in " -_")
    return kept.replace(" ", "-")


def _key(text: str, width: int) -> str:
    return hashlib.sha256(text.encode()).digest()[:width].translate(_SIGNS).decode()


def state_keys(ids: Iterable[str], width: int) -> dict[str, str]:
    """Give each id a key of ``width`` characters, under which suspend data stores it.

    Keys come from the id alone, so an id keeps its key when others are added, moved or removed. Where two ids
    fall on one key, the one that sorts later takes the next free digest; with the 64**width keys of one lesson
    or course that is rare.
    """
    keys: dict[str, str] = {}
    taken: set[str] = set()
    for one in sorted(set(ids)):
        salted = one
        while (key := _key(salted, width)) in taken:
            salted += "~"
        taken.add(key)
        keys[one] = key
    return keys
