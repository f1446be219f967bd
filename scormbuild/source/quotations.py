"""Block quotes that end with their source: a line of its own that begins with a dash."""

from __future__ import annotations

import re
from collections.abc import Callable

from scormbuild.source.cleaning import OwnAttributes
from scormbuild.source.markdown import Document

_DASH = re.compile(r"\A(?:[\u2014\u2015\u2013]|--+) ?")
_BREAKS = ("SoftBreak", "HardBreak")


def quotation_with_source(
    document: Document, quote: int, attributes: OwnAttributes, write: Callable[[int, int], str]
) -> str | None:
    """HTML of a block quote that ends with its source, of nodes that ``write`` writes; None for others."""
    begin = _source_of(document, quote)
    if begin is None:
        return None
    said = write(quote + 1, begin) + ("" if document.kinds[begin] == "Paragraph" else "</p>\n")
    document.data[begin + 1] = _DASH.sub("", document.data[begin + 1])
    last = next(node for node in reversed(list(document.inside(quote))) if document.kinds[node] == "Paragraph")
    source = write(begin + 1, document.close[last])
    figure = attributes(class_="quotation")
    return f"<figure{figure}><blockquote>{said}</blockquote><figcaption>{source}</figcaption></figure>\n"


def _source_of(document: Document, quote: int) -> int | None:
    """The paragraph, or the end of a line, behind which the source of a quotation stands; None where it has none."""
    kinds, data = document.kinds, document.data
    children = list(document.inside(quote))
    if not children or kinds[children[-1]] != "Paragraph":
        return None
    last = children[-1]
    lines = [last, *(node for node in range(last + 1, document.close[last]) if kinds[node] in _BREAKS)]
    begin = lines[-1]
    text = data[begin + 1] if kinds[begin + 1] == "Text" else ""
    # What is only a source quotes nothing.
    if not _DASH.match(text) or (begin == last and len(children) == 1):
        return None
    return begin
