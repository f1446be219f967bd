"""What the parser reads among words and other programs read otherwise: braces behind pictures, and money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scormbuild.source.dialects.pictures import LONGEST, attributes_behind

if TYPE_CHECKING:
    from scormbuild.source.markdown import Document

_NUMBER = re.compile(r"\d[\d.,]*+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TEX = frozenset("\\^_=+<>{}")
HIDDEN_DOLLAR = "\x01"
"""Stands for a dollar that begins no formula while a text is parsed; no text has this character in it."""


def without_money(document: Document, body: str) -> str | None:
    """A text in which dollars that begin no formula are hidden, so that it can be parsed again; None without any.

    ``$5-$6``, ``**$5** or **$6**`` and ``$HOME or `$PATH` `` are no formulas.
    """
    text = bytearray(body.encode())
    found = False
    for node, kind in enumerate(document.kinds):
        if kind == "InlineMath":
            start, end = document.parsed_span(node)
            tex = document.data[node]
            if not is_formula(tex, bytes(text[end : end + 4]).decode(errors="ignore")):
                found = True
                text[start] = text[end - 1] = 1
    return text.decode() if found else None


def is_formula(tex: str, behind: str) -> bool:
    """Whether what stands between two dollars is a formula; ``behind`` begins with what follows the second one."""
    # No letter or digit behind the second sign, as on GitHub, and in Pandoc ("Math", tex_math_dollars).
    return _is_quoted(tex) or not (behind[:1].isalnum() or "`" in tex or _is_price(tex))


def unquote_formulas(document: Document) -> None:
    """Take the marks of code off formulas that are written as GitHub has them, too: a dollar, code, and a dollar."""
    for node, kind in enumerate(document.kinds):
        if kind == "InlineMath" and _is_quoted(document.data[node]):
            document.data[node] = document.data[node][1:-1]


def _is_quoted(tex: str) -> bool:
    return len(tex) > 2 and tex[0] == tex[-1] == "`" and "`" not in tex[1:-1]


def _is_price(tex: str) -> bool:
    """Whether what stands between dollars is a number with words or marks of Markdown behind it, and nothing of TeX."""
    number = _NUMBER.match(tex)
    rest = tex[number.end() :] if number else ""
    if "](" in rest or "</" in rest or "**" in rest:
        return True
    return rest == "-" or (_WORD.search(rest) is not None and not _TEX.intersection(rest))


def restore_dollars(document: Document) -> None:
    """Bring back the dollars that were hidden from the parser."""
    for node, payload in enumerate(document.data):
        if isinstance(payload, str):
            document.data[node] = payload.replace(HIDDEN_DOLLAR, "$")
        elif isinstance(payload, dict):
            document.data[node] = {
                key: value.replace(HIDDEN_DOLLAR, "$") if isinstance(value, str) else value
                for key, value in payload.items()
            }


def read_braces(document: Document) -> None:
    """Take what stands in braces behind pictures and links, as Pandoc and kramdown have it, out of the text."""
    kinds = document.kinds
    for node, kind in enumerate(kinds):
        if kind not in ("Image", "Link") or kinds[after := document.close[node] + 1] != "Text":
            continue
        start = document.parsed_span(after)[0]
        written = document.parsed[start : start + LONGEST].decode(errors="ignore")
        attributes, taken = attributes_behind(written)
        stop = start + len(written[:taken].encode())
        last = after
        while document.parsed_span(last)[1] < stop and kinds[last + 1] == "Text":
            last += 1
        if taken and document.parsed_span(last)[1] >= stop:
            document.picture_attributes[node] = attributes
            document.attribute_spans.append((start, stop))
            for n in range(after, last + 1):
                document.data[n] = document.parsed[stop : document.parsed_span(n)[1]].decode()
