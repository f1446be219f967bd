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
    payload), ``starts[i]``/``ends[i]`` (bytes in the source) and ``close[i]`` (index of its ``End``; a leaf
    closes itself).
    """

    __slots__ = ("close", "data", "ends", "footnotes", "has_html", "kinds", "source", "starts")

    def __init__(self, source: SourceText, body: str, offset: int) -> None:
        """Parse ``body``, which begins ``offset`` bytes into ``source``."""
        self.source = source
        self.kinds: list[str] = []
        self.data: list[Any] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.close: list[int] = []
        self.footnotes: dict[str, int] = {}
        self.has_html = False
        kinds, data, starts, ends, close = self.kinds, self.data, self.starts, self.ends, self.close
        fenced = ":::" in body
        if fenced:
            body = _FENCE.sub(r"\1" + FENCE_MARK, body)
        open_nodes: list[int] = []
        code_depth = 0
        for event, span in _MARKDOWN.events_with_range(body):
            payload: Any = None
            name: str
            if isinstance(event, str):
                name = event
            else:
                ((name, payload),) = event.items()
                if name == "Start":
                    if type(payload) is str:
                        name, payload = payload, None
                    else:
                        ((name, payload),) = payload.items()
                    open_nodes.append(len(kinds))
                    if name == "CodeBlock":
                        code_depth += 1
                    elif name == "FootnoteDefinition":
                        self.footnotes.setdefault(payload, len(kinds))
                elif name == "End":
                    opened = open_nodes.pop()
                    close[opened] = len(kinds)
                    if kinds[opened] == "CodeBlock":
                        code_depth -= 1
                elif name in ("InlineHtml", "Html"):
                    self.has_html = True
                    payload = payload.replace(FENCE_MARK, ":::") if fenced and name == "InlineHtml" else payload
                elif code_depth and fenced and name == "Text" and FENCE_MARK in payload:
                    payload = _restored(payload, source.data[span["start"] + offset : span["end"] + offset])
            close.append(len(kinds))
            kinds.append(name)
            data.append(payload)
            starts.append(span["start"] + offset)
            ends.append(span["end"] + offset)

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
        line = self.source.data[self.starts[node] : self.ends[node]].decode().strip()
        return line.lstrip(":").strip() if line.startswith(":::") else None


def _restored(text: str, original: bytes) -> str:
    """Code as the author wrote it, with its ``:::`` lines."""
    return original.decode() if original.count(b"\n") == text.count("\n") and len(original.decode()) == len(text) \
        else text.replace(FENCE_MARK, ":::")
