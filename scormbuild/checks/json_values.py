"""Whether a value that a script gives the LMS is JSON of any length."""

from __future__ import annotations

import re

from scormbuild.packages.script import Script
from scormbuild.packages.script_scanner import Literal

# With a word in front, and written in letters of the address line, it is no shorter.
_JSON_TEXT = (
    r"(?:['\"`][^'\"`]{0,40}['\"`]\s*\+\s*)?(?:(?:window\.)?(?:btoa|escape|encodeURIComponent)\s*\(\s*){0,3}"
    r"(?:window\.)?JSON\.stringify\s*\("
)
_JSON = re.compile(_JSON_TEXT)
_KEPT_JSON = re.compile(rf"(?<![\w$.])([\w$]+)\s*=\s*{_JSON_TEXT}")
_VARIABLE = re.compile(r"([\w$]+)\s*\)")
_KEEPS = re.compile(r"(?<![\w$.])([\w$]+)\s*\+?=(?!=)|(?<![\w$.])([\w$]+)\.length\b|([{}])")
_BEFORE_USE = 1_000


def is_json(script: Script, literal: Literal, after: int) -> bool:
    """Whether an argument is JSON of any length, written there or kept in a variable just before."""
    if _JSON.match(script.code, after):
        return True
    variable = _VARIABLE.match(script.code, after)
    if variable is None:
        return False
    start = max(0, literal.start - _BEFORE_USE)
    before = script.code[start : literal.start]
    kept = _kept_json(before, variable[1])
    if kept is None:
        return False
    depth = 0
    for step in _KEEPS.finditer(before, kept.end()):
        # It is given something else, or its length is looked at.
        if variable[1] in (step[1], step[2]):
            return False
        depth += {"{": 1, "}": -1}.get(step[3], 0)
        if depth < 0:
            # Of a function that ends before, it is another variable.
            return False
    return True


def _kept_json(before: str, name: str) -> re.Match[str] | None:
    """The last place in some code where a variable is given JSON."""
    at = len(before) if "JSON" in before else 0
    while at > 0 and (at := before.rfind(name, 0, at)) >= 0:
        kept = _KEPT_JSON.match(before, at)
        if kept and kept[1] == name:
            return kept
    return None
