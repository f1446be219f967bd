"""Typed words compared as people mean them: one table of what looks or reads the same, and the comparison.

``scripts/alike_table.py`` writes the table to templates/runtime/alike.js; templates/runtime/compare.js compares with it
in the page. tests/fixtures/typed_words.json says what comes out, and both are tested by it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Signs that are not seen, such as soft hyphens, zero-width spaces and marks of direction: those that Unicode calls
``Default_Ignorable_Code_Point``."""
SIGNS: tuple[tuple[str, str], ...] = (
    # The line that stretches Arabic words is no letter either.
    ("", f"\u0640{INVISIBLE}"),
    # Apostrophes and quotation marks of all kinds, and what people type in their place.
    (
        "'",
        '"`\u00ab\u00b4\u00bb\u02b9-\u02bf\u02c8\u02ca\u02cb\u02dd\u02ee\u0374\u0384\u055a\u055b\u05f3\u05f4\u066c'
        "\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u2018-\u201f\u2032-\u2037\u2039\u203a\u275b-\u275e\u276e\u276f\u300a-\u300f"
        "\u301d-\u301f\ua78b\ua78c",
    ),
    # Hyphens, dashes and minus signs (Dash_Punctuation, and what else looks so).
    (
        "-",
        "\u02d7\u058a\u05be\u1806\u2010-\u2015\u2043\u207b\u208b\u2212\u2796\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u301c\u3030"
        "\u30a0",
    ),
    (".", "\u0589\u0964\u06d4\u1362\u166e\u17d4\u2024\u3002\u104b"),
    (",", "\u055d\u060c\u1363\u3001"),
    (";", "\u061b\u1364"),
    ("?", "\u061f\u1367"),
    (":", "\u02d0\ua789\u2236"),
    ("/", "\u2044\u2215"),
    ("*", "\u2217"),
    ("~", "\u223c"),
    ("%", "\u066a"),
    ("\u00b7", "\u0387\u2022\u2027\u2219\u22c5\u30fb"),
    ("\u00d7", "\u2715\u2716\u2a2f"),
    ("\u00b0", "\u00ba\u02da"),
    # Ligatures that Unicode counts as letters.
    ("ae", "\u00e6"),
    ("Ae", "\u00c6"),
    ("oe", "\u0153"),
    ("Oe", "\u0152"),
    # One letter of two keyboards: with a cedilla or a comma (Romanian); of Arabic or Persian and Urdu.
    ("\u0219", "\u015f"),
    ("\u0218", "\u015e"),
    ("\u021b", "\u0163"),
    ("\u021a", "\u0162"),
    ("\u064a", "\u06cc\u0649"),
    ("\u0643", "\u06a9"),
    ("\u0647", "\u06c1"),
)
"""What a sign stands for, and all signs that stand for it: alone, or the first and the last of many."""
STROKES: tuple[tuple[str, str], ...] = (
    ("o", "\u00f8"),
    ("O", "\u00d8"),
    ("l", "\u0142"),
    ("L", "\u0141"),
    ("d", "\u0111"),
    ("D", "\u0110"),
    ("h", "\u0127"),
    ("H", "\u0126"),
    ("i", "\u0131"),
)
"""Letters with a stroke, or without their dot, which Unicode does not take apart as it does accents."""
FOLDED: tuple[tuple[str, str], ...] = (
    ("i\u0307", "i"),
    ("\u00df", "ss"),
    ("\u03c2", "\u03c3"),
    ("\u0565\u0582", "\u0565\u057e"),
)
"""What small letters are compared as: of İ, of ß, at the end of Greek words, and of the Armenian ligature."""
_FRENCH_SPACE = re.compile(r"(\u00ab)\s|\s(?=[\u00bb?!;:])")
"""The space between words and signs that only French has."""
_RAISED = re.compile(
    "(?<=[^\\s^\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u207a\u207b])[\u207a\u207b]?[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]++"
)
"""Raised digits behind something, which are its power; NFKC would take them for digits like any other."""
_FRACTION_BEHIND = re.compile(r"(?<=\d)\s?(?=[\u00bc-\u00be\u2150-\u215e\u2189])")
_POWER_SIGN = re.compile(r" ?\^ ?")
_POWER_IN_BRACKETS = re.compile(r"\^(?:\(([+-]?\d++)\)|\{([+-]?\d++)\})")
# Nobody raises the charge of an ion, or the power of a unit of length, on a keyboard: Ca2+, m2.
_CHARGE = re.compile(r"\^(\d?\d?[+-])(?![\w({^])")
_LENGTH_UNIT = re.compile("(?<![^\\W\\d_])([kcdm\u03bc]?m)\\^([23])(?![\\w^])")
_GREEK = re.compile("[\u0370-\u03ff]")
_FULL_STOP = re.compile(r"(?<=[^\s.])\.('*+)\Z")


class Strictness(NamedTuple):
    """What counts in a comparison; each as its author says."""

    language: str = "en"
    """Of the course: Turkish and Azerbaijani have two letters i."""
    case: bool = False
    accents: bool = True


def _members(signs: str) -> Iterator[str]:
    for first, last in re.findall(r"(.)(?:-(.))?", signs):
        yield from map(chr, range(ord(first), ord(last or first) + 1))


@cache
def _signs() -> dict[int, str]:
    # Thousands, which most courses need not.
    return {ord(sign): meant for meant, signs in SIGNS for sign in _members(signs)}


_STROKES = {ord(sign): meant for meant, signs in STROKES for sign in signs}


def same_signs(text: str) -> str:
    """A text in which signs and digits that stand for the same are the same; in Unicode's form NFKC."""
    text = _apart(text)
    # Twice: NFKC would take an acute accent for a space and its accent, and brings other signs with it.
    text = unicodedata.normalize("NFKC", text.translate(_signs())).translate(_signs())
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def plain(text: str, strict: Strictness, exactly: bool = False) -> str:
    """A typed text in the form in which it is compared.

    ``exactly``: only space, capitals and accents are brought to one form, and what Unicode calls compatible; what an
    author tells apart by a sign stays apart. Otherwise also what looks or reads the same, and a full stop at the end.
    """
    if not exactly and re.match(r"fr\b", strict.language, re.IGNORECASE):
        text = _FRENCH_SPACE.sub(r"\1", text)
    text = unicodedata.normalize("NFKC", _apart(text)) if exactly else same_signs(text)
    text = " ".join(text.split())
    if not exactly:
        text = _as_typed(_FULL_STOP.sub(r"\1", text.replace("''", "'")))
    if not strict.case:
        text = _small(text, strict.language, exactly)
    return text if strict.accents else _without_accents(text).translate(_STROKES)


def _apart(text: str) -> str:
    """A text whose raised digits and fractions stay apart from the digits before them: ``2^\u00b3``, ``1 \u00bd``."""
    return _FRACTION_BEHIND.sub(" ", _RAISED.sub(r"^\g<0>", text))


def _as_typed(text: str) -> str:
    """A text with its powers in one form."""
    if "^" not in text:
        return text
    text = _POWER_IN_BRACKETS.sub(lambda power: f"^{power[1] or power[2]}", _POWER_SIGN.sub("^", text))
    return _LENGTH_UNIT.sub(r"\1\2", _CHARGE.sub(r"\1", text))


def for_pair(one: str, other: str, strict: Strictness) -> Strictness:
    """What counts between two texts: accents do not where one is in capitals of Greek, which are written without."""
    in_capitals = any(_GREEK.search(text) and text == text.upper() for text in (one, other))
    return strict._replace(accents=False) if in_capitals and not strict.case else strict


def _small(text: str, language: str, exactly: bool) -> str:
    if re.match(r"(?:tr|az)\b", language, re.IGNORECASE):
        text = text.replace("I", "\u0131").replace("\u0130", "i")
    text = text.lower()
    for letter, meant in FOLDED if not exactly else ():
        text = text.replace(letter, meant)
    return text


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.category(c).startswith("M")))
