"""Numbers as people write them: signs of two customs, groups, fractions, powers of ten, and a unit.

templates/runtime/numbers.js reads likewise in the page; tests/fixtures/typed_numbers.json tests both.
"""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.model import CourseSettings
from scormbuild.source.questions.alike import same_signs

_LONGEST = 300
"""Characters of a text that may be a number."""
_DIGITS = 21
"""Digits that are kept of a number: more than a page computes with."""

# Languages by their numbers, as Unicode's CLDR has them; tests/test_typed.py compares. All others have a
# decimal point, and commas between thousands.
_COMMA_AND_POINTS = late("az|bs|ca|da|de|el|es|eu|fo|fy|gl|hr|id|is|it|jv|ku|lb|lo|mk|nl|pt|ro|sl|sr|tr|vi")
_COMMA_AND_SPACES = late(
    "af|be|bg|br|cs|eo|et|fi|fr|hu|hy|ka|kk|ky|lt|lv|nb|nn|no|oc|pl|rm|ru|sk|sq|sv|tg|tk|tt|uk|uz|de-at|es-cr|pt-pt"
)
_POINT_AND_APOSTROPHES = late("de-ch|de-li|it-ch")
_POINT_AND_COMMAS = late("es-(?:419|do|gt|hn|mx|ni|pa|pe|pr|sv|us)")

_SUPERSCRIPTS = late("[\u207a\u207b]?[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]++")
_VULGAR = late(r"(?<=\d)\s?(?=[\u00bc-\u00be\u2150-\u215e\u2189])")
_CURRENCY = late("([-+]? ?)([$\u00a2-\u00a5\u20a0-\u20cf]) ?([^$\u00a2-\u00a5\u20a0-\u20cf]*+)")
_FRACTION = late(r"(?:(\d++) )?([1-9]\d*+|0) ?/ ?([1-9]\d*+)(.*)", re.DOTALL)
_MANTISSA = late(r"((?:\d|[.,' ](?=\d))*+)(.*)", re.DOTALL)
_POWER = late(r"(?:e| ?[\u00d7x*\u00b7] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)", re.DOTALL | re.IGNORECASE)
_ONLY_POWER = late(r"10(?:\^|\*\*)([-+]?\d{1,2})(?!\d)(.*)", re.DOTALL)
_GROUPS = late(r"[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*+|[1-9]\d?([.,' ])\d\d(?:\2\d\d)*\2\d{3}")
"""Thousands, and the groups of two of India."""
_DECIMALS = late(r"\d*+|(?:\d{3} )++\d{1,3}")
_LONE = late(r"[1-9]\d{0,2}[.,]\d{3}")
_LETTER = r"[^\d\s.,;:!?()\[\]{}<>=\u00b1+|\\#@&_~^*/\u00b7\u00d7-]"
_WORD = rf"{_LETTER}++(?:\^?[2-9](?!\d)|\^?-[1-9](?!\d))?"
_UNIT = late(rf" ?({_WORD}(?: ?(?:[/*\u00b7]|/ ?10++) ?{_WORD}|[ -]{_WORD})*+)\.?")

_GROUP_SIGNS = late(r"[.,' ]")
_EXPONENT = late(r"\^(-?\d)")
_TO_SUPERSCRIPTS = str.maketrans("-0123456789", "\u207b\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_BETWEEN_UNITS = late(r"[ ^*\u00b7]")


class Number(NamedTuple):
    """A number that somebody wrote."""

    value: Fraction
    unit: str = ""
    """What stands behind it (a currency before it, too), with signs that stand for the same made the same."""
    groups: str = ""
    """Its one separator, where it is read as standing between thousands, and could stand before decimals."""
    digits: tuple[int, int] = (0, 0)
    """How many digits stand before and behind the point, without a power of ten."""
    is_written_out: bool = False
    """Whether it is written in these digits alone: no fraction, and without a power of ten."""

    @property
    def same_unit(self) -> str:
        """The unit in the form in which it is compared: capitals count, the signs between its parts do not."""
        return _BETWEEN_UNITS.sub("", same_signs(self.unit))


@lru_cache(maxsize=64)
def thousands_sign(language: str) -> str:
    """What stands between thousands in a language, such as ``de`` or ``es-MX``."""
    tag = language.lower()
    for one in (tag, tag.partition("-")[0]):
        for languages, sign in (
            (_POINT_AND_APOSTROPHES, "'"),
            (_POINT_AND_COMMAS, ","),
            (_COMMA_AND_SPACES, " "),
            (_COMMA_AND_POINTS, "."),
        ):
            if languages.fullmatch(one):
                return sign
    return ","


def decimal_comma(language: str) -> bool:
    """Whether decimals stand behind a comma in a language."""
    return thousands_sign(language) in (" ", ".")


def comma_decides(settings: CourseSettings) -> bool:
    """Whether a comma that could be either stands before decimals in a course."""
    return settings.decimal == "comma" if settings.decimal else decimal_comma(settings.language)


def read_number(text: str, comma: bool) -> Number | None:
    """The number that a text stands for; None where it is none.

    ``comma``: a separator that could be either, as in ``10,000``, stands before decimals if it is a comma, and between
    thousands if it is a point. Otherwise the other way round.
    """
    if len(text) > _LONGEST:
        return None
    text = _SUPERSCRIPTS.sub(r"^\g<0>", text.replace("\u066b", "," if comma else "."))
    text = " ".join(same_signs(_VULGAR.sub(" ", text)).split())
    sign = ""
    if priced := _CURRENCY.fullmatch(text):
        text = f"{priced[1]}{priced[3]} {priced[2]}"
    if text[:1] in ("-", "+"):
        sign, text = text[0], text[1:].lstrip()
    number, rest = _value(text, comma)
    is_alone = rest.lstrip() in ("", ".")
    unit = None if is_alone else _UNIT.fullmatch(rest)
    if number is None or not (is_alone or unit):
        return None
    return number._replace(value=-number.value if sign == "-" else number.value, unit=_raised(unit[1]) if unit else "")


def same_digits(one: str, other: str, comma: bool) -> bool:
    """Whether two texts are one number in the same digits, however these are grouped: ``3.10`` is not ``3.1``."""
    a, b = read_number(one, comma), read_number(other, comma)
    if a is None or b is None or not (a.is_written_out and b.is_written_out):
        return False
    return (a.value, a.digits, a.same_unit) == (b.value, b.digits, b.same_unit)


def _value(text: str, comma: bool) -> tuple[Number | None, str]:
    """The number at the beginning of a text, and what stands behind it."""
    if found := _FRACTION.fullmatch(text):
        whole, above, below = int(found[1] or 0), int(found[2]), int(found[3])
        return (None if found[1] and above >= below else Number(whole + Fraction(above, below))), found[4]
    if found := _ONLY_POWER.fullmatch(text):
        return Number(Fraction(10) ** int(found[1])), found[2]
    found = _MANTISSA.fullmatch(text)
    assert found
    number, rest = found[1], found[2]
    power = _POWER.fullmatch(rest)
    read = _decimal(number, comma, is_mantissa=power is not None)
    if read is None or power is None:
        return read, rest
    return read._replace(value=read.value * Fraction(10) ** int(power[1]), is_written_out=False), power[2]


def _decimal(text: str, comma: bool, is_mantissa: bool) -> Number | None:
    """The number that digits and separators stand for; those of a mantissa are not grouped."""
    signs = [sign for sign in text if sign in ".,"]
    groups = signs[0] if not is_mantissa and _LONE.fullmatch(text) and (signs[0] == ",") != comma else ""
    before, behind = text, ""
    if not groups and (len(signs) == 1 or len(set(signs)) == 2):
        if signs.count(signs[-1]) > 1:
            return None
        before, _, behind = text.rpartition(signs[-1])
    if not text or not (before.isdigit() or not before or _GROUPS.fullmatch(before)) or not _DECIMALS.fullmatch(behind):
        return None
    whole, rest = _GROUP_SIGNS.sub("", before), behind.replace(" ", "")
    return Number(
        int(whole or 0) + Fraction(int(rest or 0), 10 ** len(rest)), "", groups, (len(whole), len(rest)), True
    )


def _raised(unit: str) -> str:
    """A unit with its powers as people write them: ``m/s²``."""
    return _EXPONENT.sub(lambda found: found[1].translate(_TO_SUPERSCRIPTS), unit)


def in_decimals(number: Fraction) -> str:
    """A number with a point, without exponent or trailing zeros."""
    with localcontext() as context:
        context.prec = _DIGITS
        text = format(Decimal(number.numerator) / Decimal(number.denominator), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text
