"""Tables as HTML: their openings with captions, and their cells."""

from __future__ import annotations

import re
from collections.abc import Callable

from scormbuild.source.cleaning import OwnAttributes
from scormbuild.source.markdown import Document
from scormbuild.source.ready import Ready
from scormbuild.source.reporter import Report
from scormbuild.source.tables import report_rows

_ALIGN = {"Left": ' class="left"', "Center": ' class="center"', "Right": ' class="right"', "None": ""}
_CAPTION = re.compile(r"(?:[Tt]able)?: ")


class Tables:
    """Writes the tables of one lesson."""

    def __init__(self, document: Document, attributes: OwnAttributes, ready: Ready, report: Report) -> None:
        self._document = document
        self._attributes = attributes
        self._ready = ready
        self._report = report
        self._captions: set[int] = set()
        """Paragraphs that have been written as captions."""
        self._alignment: list[str] = []
        self._column = 0
        self._in_head = False
        self._first_is_head = False

    def opening(self, table: int, write: Callable[[int, int], str]) -> str:
        """The beginning of a table with its caption, which ``write`` makes of nodes."""
        document = self._document
        columns = document.data[table]
        report_rows(document, table, self._report)
        self._alignment = [_ALIGN[one] for one in columns]
        for one in set(columns):
            self._attributes(class_=one.lower())
        self._first_is_head = begins_with_heads(document, table)
        self._ready.uses.add("table")
        below = document.close[table] + 1
        caption = self._caption(below, write) if self.is_caption(below) else ""
        return f"<div{self._attributes(class_='table')}><table>{caption}\n"

    def is_caption(self, node: int) -> bool:
        """Whether a node is a paragraph ``: words`` below a table, as Pandoc has captions."""
        document = self._document
        if node in self._captions:
            return True
        if node + 1 >= len(document.kinds) or document.kinds[node] != "Paragraph" or node == 0:
            return False
        is_below = document.kinds[node - 1] == "End" and document.data[node - 1] == "Table"
        text = document.data[node + 1] if document.kinds[node + 1] == "Text" else None
        return is_below and isinstance(text, str) and _CAPTION.match(text) is not None

    def _caption(self, paragraph: int, write: Callable[[int, int], str]) -> str:
        document = self._document
        self._captions.add(paragraph)
        document.data[paragraph + 1] = _CAPTION.sub("", document.data[paragraph + 1], count=1)
        return f"<caption>{write(paragraph + 1, document.close[paragraph]).strip()}</caption>"

    def cell(self, node: int) -> tuple[str, str]:
        """The tags around a cell."""
        before = self._document.kinds[node - 1] if node else ""
        if before in ("TableHead", "TableRow"):
            self._column = 0
            self._in_head = before == "TableHead"
        style = self._alignment[self._column] if self._column < len(self._alignment) else ""
        is_head = self._column == 0 and self._first_is_head
        self._column += 1
        if self._in_head:
            return f'<th scope="col"{style}>', "</th>"
        return (f'<th scope="row"{style}>', "</th>") if is_head else (f"<td{style}>", "</td>")


def begins_with_heads(document: Document, table: int) -> bool:
    """Whether the first cell of each row is all bold, which makes its words the head of the row."""
    rows = [row for row in document.inside(table) if document.kinds[row] == "TableRow"]
    if len(document.data[table]) < 2:
        return False
    for row in rows:
        cell = row + 1
        strong = cell + 1
        if document.kinds[strong] != "Strong" or document.close[strong] + 1 != document.close[cell]:
            return False
    return bool(rows)
