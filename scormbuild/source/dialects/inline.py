"""What the parser reads among words and other programs read otherwise: braces behind pictures, and money."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scormbuild.source.dialects.pictures import LONGEST, attributes_behind

if TYPE_CHECKING:
    from scormbuild.source.markdown import Document

# A number, and then words: a price in a sentence.
_MONEY = re.compile(r"\d[\d.,]*+(?:-\Z|[ \t\n-][^\\^_=+<>{}]*+\Z)")


def read_money(document: Document) -> None:
    """Make text of what stands between dollars and is no formula: ``$5-$6``, ``$5 for one and 6$ for two``."""
    for node, kind in enumerate(document.kinds):
        if kind == "InlineMath":
            end = document.parsed_span(node)[1]
            # No digit behind the second sign, as in Pandoc ("Math", tex_math_dollars).
            if document.parsed[end : end + 1].isdigit() or _MONEY.match(document.data[node]):
                document.kinds[node], document.data[node] = "Text", document.written(node).decode()


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
