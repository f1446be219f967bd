"""Markdown as a flat list of nodes with byte places: lesson text in, :class:`Document` out.

The parser is pulldown-cmark (through pyromark): CommonMark with tables, strikethrough, footnotes, definition
lists, task lists and heading attributes, with the byte range of every node. Fenced divs are not its business, so
each ``:::`` at the start of a line is handed to it as ``<?>``, an HTML block of one line and of the same length:
the whole lesson stays one document, in which link definitions and footnotes work across blocks, and every place
stays where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pyromark

from scormbuild.source.marks import is_mark
from scormbuild.source.text import SourceText

_OPTIONS = pyromark.Options
_MARKDOWN = pyromark.Markdown(
    options=_OPTIONS.ENABLE_TABLES
    | _OPTIONS.ENABLE_FOOTNOTES
    | _OPTIONS.ENABLE_STRIKETHROUGH
    | _OPTIONS.ENABLE_TASKLISTS
    | _OPTIONS.ENABLE_HEADING_ATTRIBUTES
    | _OPTIONS.ENABLE_DEFINITION_LIST
)
_FENCE = re.compile(r"^( {0,3}):::", re.MULTILINE)
FENCE_MARK = "<?>"
MAX_DEPTH = 100
"""Nodes inside each other; a browser flattens a page below some hundred."""
_SEPARATES = ("SoftBreak", "HardBreak", "Paragraph", "Item", "TableCell")


class Document:
    """A parsed lesson text.

    Node ``i`` has ``kinds[i]`` (pulldown-cmark's event or tag name; ``End`` closes a node), ``data[i]`` (its
    payload), ``close[i]`` (index of its ``End``; a leaf closes itself) and :meth:`start` and :meth:`end` (bytes).
    ``has_html`` says whether any node is HTML of the author's. ``too_deep`` is the first node that stands inside more
    than :data:`MAX_DEPTH` others.
    """

    __slots__ = ("_events", "_offset", "close", "data", "footnotes", "has_html", "kinds", "source", "too_deep")

    def __init__(self, source: SourceText, body: str, offset: int) -> None:
        """Parse ``body``, which begins ``offset`` bytes into ``source``."""
        self.source = source
        self.kinds: list[str] = []
        self.data: list[Any] = []
        self._offset = offset
        self.footnotes: dict[str, int] = {}
        self.has_html = False
        self.too_deep: int | None = None
        fenced = ":::" in body
        if fenced:
            body = _FENCE.sub(r"\1" + FENCE_MARK, body)
        self._events = list(_MARKDOWN.events_with_range(body))
        self.close = close = list(range(len(self._events)))
        # This loop runs for every word group of a course: what it does not need to do, it leaves to the readers.
        add_kind, add_data = self.kinds.append, self.data.append
        open_nodes: list[int] = []
        for node, (event, _) in enumerate(self._events):
            payload: Any = None
            name: str
            if type(event) is str:
                name = event
            else:
                ((name, payload),) = event.items()  # type: ignore[union-attr]
                if name == "End":
                    close[open_nodes.pop()] = node
                elif name == "Start":
                    open_nodes.append(node)
                    if len(open_nodes) > MAX_DEPTH and self.too_deep is None:
                        self.too_deep = node
                    if type(payload) is str:
                        name, payload = payload, None
                    else:
                        ((name, payload),) = payload.items()
                        if name == "FootnoteDefinition":
                            self.footnotes.setdefault(payload, node)
                elif name == "InlineHtml":
                    self.has_html = True
                    if fenced and FENCE_MARK in payload:
                        payload = _restored(payload, source.data[self.start(node) : self.end(node)])
                elif name == "Html" and not (fenced and self.is_fence_line(node)):
                    self.has_html = True
            add_kind(name)
            add_data(payload)
        if fenced and "CodeBlock" in self.kinds:
            self._restore_code()

    def _restore_code(self) -> None:
        """Bring back the ``:::`` lines of code."""
        for block, kind in enumerate(self.kinds):
            if kind == "CodeBlock":
                for node in range(block + 1, self.close[block]):
                    text = self.data[node]
                    if self.kinds[node] == "Text" and FENCE_MARK in text:
                        self.data[node] = _restored(text, self.source.data[self.start(node) : self.end(node)])

    def start(self, node: int) -> int:
        """Byte of the source at which a node begins."""
        start: int = self._events[node][1]["start"]
        return start + self._offset

    def end(self, node: int) -> int:
        """Byte of the source behind a node."""
        end: int = self._events[node][1]["end"]
        return end + self._offset

    def children(self, start: int, stop: int) -> Iterator[int]:
        """Indexes of the nodes that stand side by side in ``start`` .. ``stop``."""
        i = start
        while i < stop:
            yield i
            i = self.close[i] + 1

    def inside(self, node: int) -> Iterator[int]:
        """Indexes of a node's direct children."""
        return self.children(node + 1, self.close[node])

    def plain(self, start: int, stop: int) -> str:
        """The words of ``start`` .. ``stop`` without any markup, white space folded."""
        parts: list[str] = []
        for i in range(start, stop):
            kind = self.kinds[i]
            if kind in ("Text", "Code") or (kind == "InlineHtml" and not is_mark(self.data[i])):
                parts.append(self.data[i])
            elif kind in _SEPARATES or (kind == "End" and self.data[i] in _SEPARATES):
                # Ends of inline nodes stand inside words; only those of blocks separate.
                parts.append(" ")
        return " ".join("".join(parts).split())

    def is_fence_line(self, node: int) -> bool:
        """Whether a node of HTML stands for a line that begins with ``:::``; authors can write ``<?>`` too."""
        start = self.start(node)
        return self.source.data[start : min(start + 6, self.end(node))].lstrip(b" ").startswith(b":::")

    def is_comment(self, node: int) -> bool:
        """Whether a node is an HTML comment, which belongs to nothing."""
        return self.kinds[node] == "HtmlBlock" and self.source.data[self.start(node) :].lstrip().startswith(b"<!--")

    def fence(self, node: int) -> str | None:
        """What follows the colons of a ``:::`` line at this node, or None when it is no such line."""
        if self.kinds[node] != "HtmlBlock" or not self.is_fence_line(node):
            return None
        return self.source.data[self.start(node) : self.end(node)].decode().strip().lstrip(":").strip()


def _restored(text: str, original: bytes) -> str:
    """Code or HTML as the author wrote it, with its ``:::`` lines."""
    return (
        original.decode()
        if original.count(b"\n") == text.count("\n") and len(original.decode()) == len(text)
        else text.replace(FENCE_MARK, ":::")
    )
