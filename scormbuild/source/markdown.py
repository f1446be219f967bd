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


class Document:
    """A parsed lesson text.

    Node ``i`` has ``kinds[i]`` (pulldown-cmark's event or tag name; ``End`` closes a node), ``data[i]`` (its
    payload), ``close[i]`` (index of its ``End``; a leaf closes itself) and :meth:`start` and :meth:`end` (bytes).
    """

    __slots__ = ("_offset", "_spans", "close", "data", "footnotes", "has_html", "kinds", "source")

    def __init__(self, source: SourceText, body: str, offset: int) -> None:
        """Parse ``body``, which begins ``offset`` bytes into ``source``."""
        self.source = source
        self.kinds: list[str] = []
        self.data: list[Any] = []
        self.close: list[int] = []
        self._spans: list[Any] = []
        self._offset = offset
        self.footnotes: dict[str, int] = {}
        self.has_html = False
        fenced = ":::" in body
        if fenced:
            body = _FENCE.sub(r"\1" + FENCE_MARK, body)
        # This loop runs for every word group of a course: what it does not need to do, it leaves to the readers.
        kinds, data, close, spans = self.kinds, self.data, self.close, self._spans
        add_kind, add_data, add_close, add_span = kinds.append, data.append, close.append, spans.append
        open_nodes: list[int] = []
        node = -1
        for event, span in _MARKDOWN.events_with_range(body):
            node += 1
            payload: Any = None
            name: str
            if type(event) is str:
                name = event
            else:
                ((name, payload),) = event.items()  # type: ignore[union-attr]
                if name == "End":
                    close[open_nodes.pop()] = node
                elif name == "Start":
                    if type(payload) is str:
                        name, payload = payload, None
                    else:
                        ((name, payload),) = payload.items()
                        if name == "FootnoteDefinition":
                            self.footnotes.setdefault(payload, node)
                    open_nodes.append(node)
                elif name in ("InlineHtml", "Html"):
                    self.has_html = True
                    payload = payload.replace(FENCE_MARK, ":::") if fenced and name == "InlineHtml" else payload
            add_kind(name)
            add_data(payload)
            add_close(node)
            add_span(span)
        if fenced:
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
        start: int = self._spans[node]["start"]
        return start + self._offset

    def end(self, node: int) -> int:
        """Byte of the source behind a node."""
        end: int = self._spans[node]["end"]
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
            if kind in ("Text", "Code"):
                parts.append(self.data[i])
            elif kind in ("SoftBreak", "HardBreak", "End", "Paragraph", "Item", "TableCell"):
                # Ends of inline nodes stand inside words; only those of blocks separate.
                if kind != "End" or self.data[i] in ("Paragraph", "Item", "TableCell"):
                    parts.append(" ")
        return " ".join("".join(parts).split())

    def fence(self, node: int) -> str | None:
        """What follows the colons of a ``:::`` line at this node, or None when it is no such line."""
        if self.kinds[node] != "HtmlBlock":
            return None
        line = self.source.data[self.start(node) : self.end(node)].decode().strip()
        return line.lstrip(":").strip() if line.startswith(":::") else None


def _restored(text: str, original: bytes) -> str:
    """Code as the author wrote it, with its ``:::`` lines."""
    return original.decode() if original.count(b"\n") == text.count("\n") and len(original.decode()) == len(text) \
        else text.replace(FENCE_MARK, ":::")
