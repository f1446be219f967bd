"""The title of a lesson that its text gives: the first heading, when it is of level 1, as in most Markdown files."""

from __future__ import annotations

import re
from typing import NamedTuple

_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t\u00a0]++(.*+))?+\Z")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*\Z")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_FORMULA = re.compile(r" {0,3}(\$\$|\\\[)")
_ENDS = {"$$": "$$", "\\[": "\\]"}
_ATTRIBUTES = re.compile(r"\{[^{}]*+\}\Z")
_NO_TEXT = re.compile(r" {0,3}(?:[>|]|[-*+][ \t]|\d{1,9}[.)][ \t]|:::|<|\Z)| {4}|\t")
"""Lines that cannot be the text above the underline of a heading."""


class TextTitle(NamedTuple):
    """A heading of level 1 that begins a lesson."""

    title: str
    """As it is written, without signs and braces."""
    start: int
    """Byte at which its first line begins, counted from that of the text."""
    stop: int
    """Byte behind its last line."""


def first_title(body: str) -> TextTitle | None:
    """The first heading of a text, when it is of level 1 and stands in no block; else None."""
    at, before, before_at = 0, "", 0
    code = comment = formula = ""
    for line in body.split("\n"):
        size = len(line.encode(errors="surrogatepass")) + 1
        if code:
            if line.strip().startswith(code) and not line.strip().strip(code[0]):
                code = ""
        elif formula:
            # From its first line to its last one, nothing in a formula is a heading.
            formula = "" if formula in line or not line.strip() else formula
        elif begin := _FORMULA.match(line):
            formula = "" if _ENDS[begin[1]] in line[begin.end() :] else _ENDS[begin[1]]
        elif comment or line.lstrip().startswith("<!--"):
            comment = "" if "-->" in line else "<!--"
        elif fence := _FENCE.match(line):
            code = fence[1]
        elif line.startswith(":::"):
            return None
        elif (heading := _ATX.match(line)) and (heading[2] is not None or not line.strip().strip("#")):
            title = _plain(heading[2] or "")
            return TextTitle(title, at, at + size - 1) if len(heading[1]) == 1 and title else None
        elif before and (underline := _UNDERLINE.match(line)):
            level_1 = underline[1][0] == "="
            return TextTitle(_plain(before), before_at, at + size - 1) if level_1 and _plain(before) else None
        before, before_at = ("", 0) if _NO_TEXT.match(line) else (line, at)
        at += size
    return None


def _plain(written: str) -> str:
    text = written.strip()
    # Signs at the end close a heading where a blank stands before them (CommonMark 0.31, 4.2).
    without = text.rstrip("#")
    text = without if not without or without[-1] in " \t" else text
    return _ATTRIBUTES.sub("", text.strip()).strip()
