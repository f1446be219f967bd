"""What the parser reads among words and other programs read otherwise: braces behind pictures, and money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scormbuild.source.dialects.pictures import LONGEST, attributes_behind

if TYPE_CHECKING:
    from scormbuild.source.markdown import Document

_NUMBER = re.compile(r"\d[\d.,]*+")
# Each begins with what all it finds begins with, which is found many times faster than one of two beginnings.
_SIGN_IN_URL = re.compile(r"://[^\s_*~]{0,100}+[_*~][^\s]")
_SIGN_IN_NAME = re.compile(r"www\.[^\s_*~]{0,100}+[_*~][^\s]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TEX = frozenset("\\^_=+<>{}")
_HIDDEN = {1: "$", 2: "_", 3: "*", 4: "~"}
"""What characters stand for while a text is parsed, in which none of them can be."""
_HIDE = {ord(shown): hidden for hidden, shown in _HIDDEN.items() if shown != "$"}


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
            before = bytes(text[max(0, start - 4) : start]).decode(errors="ignore")
            if not is_formula(tex, bytes(text[end : end + 4]).decode(errors="ignore"), before):
                found = True
                text[start] = text[end - 1] = 1
    return text.decode() if found else None


def is_formula(tex: str, behind: str, before: str = "") -> bool:
    """Whether what stands between two dollars is a formula.

    ``behind`` begins with what follows the second one, and ``before`` ends with what stands before the first one.
    """
    # No letter or digit at the outside of the signs, as on GitHub, and in Pandoc ("Math", tex_math_dollars).
    if behind[:1].isalnum() or before[-1:].isalnum():
        return False
    return _is_quoted(tex) or not ("`" in tex or _is_price(tex))


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


def has_signs_in_addresses(body: str) -> bool:
    """Whether a text has an address in it that may have a sign of Markdown, too."""
    in_url = "://" in body and _SIGN_IN_URL.search(body) is not None
    return in_url or ("www." in body and _SIGN_IN_NAME.search(body) is not None)


def with_hidden_signs(body: str) -> str:
    """A text in which no sign of an address of the web is one of Markdown, as on GitHub (GFM 0.29, 6.9)."""
    from scormbuild.source.autolinks import addresses

    out, at = "", 0
    for start, stop, _ in addresses(body):
        # The parser takes what was hidden for no address of its own.
        if body[max(0, start - 9) : start].rstrip().endswith(("](", "]:", "<")):
            continue
        out += body[at:start] + body[start:stop].translate(_HIDE)
        at = stop
    return out + body[at:]


def restore_hidden(document: Document) -> None:
    """Bring back the signs that were hidden from the parser."""
    for node, payload in enumerate(document.data):
        if isinstance(payload, str):
            document.data[node] = payload.translate(_HIDDEN)
        elif isinstance(payload, dict):
            document.data[node] = {
                key: value.translate(_HIDDEN) if isinstance(value, str) else value for key, value in payload.items()
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
