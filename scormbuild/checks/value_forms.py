"""The forms of values that the standards ask for, for values that a script writes out.

Sources: SCORM 1.2 RTE, 3.4 (data types CMITimespan, CMITime, CMIIdentifier, CMIFeedback); SCORM 2004 4th Edition RTE,
4.1.1 and 4.2.9. Where LMSs take more than the text says, so does this: a finding should mean that a value is lost.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Form(NamedTuple):
    """What a value has to look like, and how to write it."""

    pattern: re.Pattern[str]
    fix: str

    def refuses(self, value: str) -> str:
        """How to write it instead; empty when it may be taken."""
        return "" if self.pattern.match(value) else self.fix


FORMS = {
    "timespan12": Form(
        re.compile(r"\A(?:\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?)\Z", re.ASCII), "write hours, minutes and seconds: 0000:01:30"
    ),
    "time12": Form(
        re.compile(r"\A(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?)\Z", re.ASCII),
        "write the time of day with two digits each: 09:05:00",
    ),
    "identifier12": Form(
        re.compile(r"\A(?:[!-~]{1,255})\Z", re.ASCII), "use only letters, digits, - and _, at most 255, and no spaces"
    ),
    "timeinterval": Form(
        re.compile(
            r"\A(?:P(?=\d|T)(?:\d++Y)?(?:\d++M)?(?:\d++D)?(?:T(?=\d)(?:\d++H)?(?:\d++M)?(?:\d++(?:\.\d{1,2})?S)?)?)\Z",
            re.ASCII,
        ),
        "write a duration of ISO 8601, with at most two decimals: PT1M30S",
    ),
    "timestamp": Form(
        re.compile(
            r"\A(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d(?::\d\d(?:\.\d{1,2}(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?)?)?)?)\Z",
            re.ASCII,
        ),
        "write 2026-11-30T09:05:00, with a time zone only after decimals: 2026-11-30T09:05:00.0Z",
    ),
    "longId": Form(
        re.compile(r"\A(?:(?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})\Z", re.ASCII),
        "use a word without spaces",
    ),
}
"""By the names of the formats in the tables of the data models."""
_SINGLES = r"\{?[A-Za-z0-9](?:,[A-Za-z0-9]){0,200}\}?"
_IDENTIFIERS = r"[^\s,\[\]]{1,250}(?:\[,\][^\s,\[\]]{1,250}){0,35}"
_OF_12 = {
    "true-false": Form(re.compile(r"\A(?:[01tf])\Z", re.ASCII), "write t or f"),
    "choice": Form(
        re.compile(rf"\A(?:{_SINGLES})\Z", re.ASCII),
        "write one letter or digit for each choice, separated by commas: a,c",
    ),
    "sequencing": Form(
        re.compile(rf"\A(?:{_SINGLES})\Z", re.ASCII),
        "write one letter or digit for each step, separated by commas: b,a,c",
    ),
    "numeric": Form(re.compile(r"\A(?:-?\d++(?:\.\d++)?+)\Z", re.ASCII), "write a number: 42"),
    "likert": Form(re.compile(r"\A(?:[A-Za-z0-9])\Z", re.ASCII), "write one letter or digit"),
    "matching": Form(
        re.compile(r"\A(?:\{?[A-Za-z0-9]\.[A-Za-z0-9](?:,[A-Za-z0-9]\.[A-Za-z0-9]){0,200}\}?)\Z", re.ASCII),
        "write pairs of letters or digits, separated by commas: a.1,b.2",
    ),
}
_NUMBER = r"[+-]?(?:\d++(?:\.\d*+)?+|\.\d++)(?:[eE][+-]?\d++)?+"
_OF_2004 = {
    "true-false": Form(re.compile(r"\A(?:true|false)\Z", re.ASCII), "write true or false"),
    "choice": Form(
        re.compile(rf"\A(?:|{_IDENTIFIERS})\Z", re.ASCII),
        "write identifiers without spaces, separated by [,]: water[,]light",
    ),
    "sequencing": Form(
        re.compile(rf"\A(?:{_IDENTIFIERS})\Z", re.ASCII),
        "write identifiers without spaces, separated by [,]: water[,]light",
    ),
    "numeric": Form(re.compile(rf"\A(?:{_NUMBER})\Z", re.ASCII), "write a number: 42"),
    "likert": Form(re.compile(r"\A(?:[^\s,\[\]]{1,250})\Z", re.ASCII), "write one identifier without spaces"),
    "matching": Form(
        re.compile(
            r"\A(?:[^\s,\[\]]{1,250}\[\.\][^\s,\[\]]{1,250}(?:\[,\][^\s,\[\]]{1,250}\[\.\][^\s,\[\]]{1,250}){0,35})\Z",
            re.ASCII,
        ),
        "write pairs of identifiers: root[.]water[,]leaf[.]light",
    ),
}
_NUMERIC_PATTERN = Form(
    re.compile(rf"\A(?:(?:{_NUMBER})?\[:\](?:{_NUMBER})?)\Z", re.ASCII),
    "write a range, with [:] between its ends: 42[:]42",
)


def response_form(of_2004: bool, kind: str, is_pattern: bool) -> Form | None:
    """The form of a response, or of a pattern of correct responses, to an interaction of a type; None for any text."""
    if of_2004 and is_pattern and kind == "numeric":
        return _NUMERIC_PATTERN
    return (_OF_2004 if of_2004 else _OF_12).get(kind)


__all__ = ["FORMS", "Form", "response_form"]
