"""The lines of text of a node, each with the item or card it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scormbuild.source.markdown import Document

_SHORTEST_INDENT = 2
"""Columns behind the mark of an item from which a line is indented on purpose."""


class Line(NamedTuple):
    """A line of text, as the parser sees it."""

    node: int
    at: int
    """Byte of its first character."""
    text: str
    item: int | None
    """The innermost item of a list that it stands in."""
    first: bool
    """Whether it begins a paragraph or an item."""
    lazy: bool
    """Whether it belongs to an item and is not indented as one."""
    paragraph: int
    """The node that its paragraph, or its item, begins with."""
    is_nested: bool
    """Whether its item stands inside another."""


def text_lines(document: Document, top: int) -> Iterator[Line]:
    """The lines of text in a node, without code, tables and HTML."""
    kinds, close, data = document.kinds, document.close, document.source.data
    items: list[int] = []
    node, stop = top, close[top] + 1
    paragraph = top
    begins = True
    while node < stop:
        kind = kinds[node]
        if kind in ("CodeBlock", "HtmlBlock", "Table", "Rule", "FootnoteDefinition"):
            node = close[node] + 1
            continue
        while items and close[items[-1]] < node:
            items.pop()
        if kind in ("Item", "DefinitionListTitle", "DefinitionListDefinition"):
            items.append(node)
        if kind in ("Item", "Paragraph", "DefinitionListTitle", "DefinitionListDefinition"):
            paragraph, begins = node, True
        elif kind == "Text" and (begins or kinds[node - 1] in ("SoftBreak", "HardBreak")):
            at = document.start(node)
            end = data.find(b"\n", at)
            text = data[at : end if end >= 0 else len(data)].decode(errors="replace")
            item = items[-1] if items else None
            lazy = not begins and item is not None and _column(data, at) < _indent(document, item)
            # A sign behind a backslash is meant as text.
            if data[at - 1 : at] != b"\\":
                yield Line(node, at, text, item, begins, lazy, paragraph, len(items) > 1)
            begins = False
        elif kind not in ("List", "BlockQuote", "DefinitionList", "TaskListMarker", "End"):
            begins = False
        node += 1


def _column(data: bytes, at: int) -> int:
    """Column of a byte, from 0, with tabs to the next fourth."""
    return len(data[data.rfind(b"\n", 0, at) + 1 : at].expandtabs(4))


def _indent(document: Document, item: int) -> int:
    """The column from which a line of an item is indented on purpose; of a card every line may begin at the margin."""
    if document.kinds[item] != "Item":
        return 0
    return _column(document.source.data, document.start(item)) + _SHORTEST_INDENT
