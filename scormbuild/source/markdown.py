"""Markdown as a flat list of nodes with byte places: lesson text in, :class:`Document` out.

The parser is pulldown-cmark (through pyromark): CommonMark with tables, strikethrough, footnotes, definition
lists, task lists and heading attributes, with the byte range of every node. Fenced divs are not its business, so
each ``:::`` at the start of a line is handed to it as ``<?>``, an HTML block of one line and of the same length:
the whole lesson stays one document, in which link definitions and footnotes work across blocks, and every place
stays where it was.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pyromark

from scormbuild.source.dialects.inline import (
    has_signs_in_addresses,
    restore_hidden,
    unquote_formulas,
    with_hidden_signs,
    without_money,
)
from scormbuild.source.dialects.rewritten import Rewritten
from scormbuild.source.dialects.sieve import has_signs, sieved
from scormbuild.source.fence_marks import FENCE, FENCE_MARK, marked, restored
from scormbuild.source.marks import ALONE, element_of, in_words, is_open, is_whole, moved, paired_tags
from scormbuild.source.text import SourceText

_OPTIONS = pyromark.Options
_MARKDOWN = pyromark.Markdown(
    options=_OPTIONS.ENABLE_TABLES
    | _OPTIONS.ENABLE_FOOTNOTES
    | _OPTIONS.ENABLE_STRIKETHROUGH
    | _OPTIONS.ENABLE_TASKLISTS
    | _OPTIONS.ENABLE_HEADING_ATTRIBUTES
    | _OPTIONS.ENABLE_DEFINITION_LIST
    | _OPTIONS.ENABLE_MATH
)
MATHS = ("InlineMath", "DisplayMath")
MAX_DEPTH = 100
"""Nodes inside each other; a browser flattens a page below some hundred."""
_SEPARATES = ("SoftBreak", "HardBreak", "Paragraph", "Item", "TableCell")


class Document:
    """A parsed lesson text.

    Node ``i`` has ``kinds[i]`` (pulldown-cmark's event or tag name; ``End`` closes a node), ``data[i]`` (its
    payload; of an ``End`` the name of what it closes), ``close[i]`` (index of its ``End``; a leaf closes itself) and
    :meth:`start` and :meth:`end` (bytes). ``footnotes`` are the nodes of notes by name. ``too_deep`` is the first node
    that stands inside more than :data:`MAX_DEPTH` others.
    """

    __slots__ = (
        "_by_kind",
        "_ending_tags",
        "_events",
        "_html",
        "_offset",
        "_rewritten",
        "attribute_spans",
        "close",
        "data",
        "fences",
        "footnotes",
        "html_fences",
        "kinds",
        "parsed",
        "picture_attributes",
        "signs",
        "source",
        "tag_ends",
        "too_deep",
    )

    def __init__(self, source: SourceText, body: str, offset: int) -> None:
        """Parse ``body``, which begins ``offset`` bytes into ``source``."""
        self.source = source
        self.kinds: list[str] = []
        self.data: list[Any] = []
        self._offset = offset
        self.footnotes: dict[str, int] = {}
        self.fences: dict[int, str] = {}
        """What follows the colons of each ``:::`` line, by its node."""
        self._by_kind: defaultdict[str, list[int]] = defaultdict(list)
        self._html: list[int] = []
        """Nodes with HTML of the author's."""
        self.html_fences: list[int] = []
        """Lines of HTML of the author's that begin with ``:::``."""
        self.too_deep: int | None = None
        self.parsed = body.encode()
        self.signs = sieved(self.parsed)
        self._rewritten: Rewritten | None = None
        if has_signs(body, self.signs):
            from scormbuild.source.dialects.reading import rewritten

            self._rewritten = rewritten(body)
        if self._rewritten is not None:
            body = self._rewritten.text
            self.parsed = body.encode()
            self.signs = sieved(self.parsed)
        fenced = FENCE in body
        if fenced:
            body = marked(body)
        hides = has_signs_in_addresses(body)
        if hides:
            body = with_hidden_signs(body)
        self._parse(body)
        if b"$" in self.signs:
            if (plain := without_money(self, body)) is not None:
                hides = True
                self._parse(plain)
            unquote_formulas(self)
        if hides:
            restore_hidden(self)
        if fenced:
            self._read_fences()
        self.tag_ends: dict[int, int] = {}
        """Of tags of HTML among words, the nodes that end what they begin."""
        if self._html:
            self.tag_ends = paired_tags(self.kinds, self.data)
        self._ending_tags = frozenset(self.tag_ends.values())
        self.attribute_spans: list[tuple[int, int]] = []
        """Where in :attr:`parsed` the braces stand that were read."""
        self.picture_attributes: dict[int, dict[str, str]] = {}
        """What stands in braces behind a picture, by its node."""
        if b"){" in self.signs or b"]{" in self.signs:
            from scormbuild.source.dialects.inline import read_braces

            read_braces(self)

    def _parse(self, body: str) -> None:
        self.kinds.clear()
        self.data.clear()
        self.footnotes.clear()
        self._by_kind.clear()
        self._events = list(_MARKDOWN.events_with_range(body))
        self._read_events()
        self._html = self.nodes("InlineHtml", "Html")

    def _read_events(self) -> None:
        """Tell names and payloads apart, and find the end of each node.

        This loop runs for every few words of a course: what it does not need to do, it leaves to the readers.
        """
        add_kind, add_data = self.kinds.append, self.data.append
        close = self.close = list(range(len(self._events)))
        open_nodes: list[int] = []
        by_kind = self._by_kind
        payload: Any
        for node, (event, _) in enumerate(self._events):
            if type(event) is str:
                add_kind(event)
                add_data(None)
                continue
            # Each event is a dictionary with one entry, of which nobody else knows.
            name, payload = event.popitem()  # type: ignore[union-attr]
            if name == "Start":
                open_nodes.append(node)
                if type(payload) is str:
                    name, payload = payload, None
                else:
                    name, payload = payload.popitem()
                    if name == "FootnoteDefinition":
                        self.footnotes.setdefault(payload, node)
                by_kind[name].append(node)
                if len(open_nodes) > MAX_DEPTH and self.too_deep is None:
                    self.too_deep = node
            elif name == "End":
                close[open_nodes.pop()] = node
                if type(payload) is dict:
                    ((payload, _),) = payload.items()
            elif name != "Text":
                by_kind[name].append(node)
            add_kind(name)
            add_data(payload)

    def _read_fences(self) -> None:
        """Find the ``:::`` lines, and bring them back where they are code or belong to a tag."""
        kinds, data = self.kinds, self.data
        for node in self._html:
            if kinds[node] == "InlineHtml" and FENCE_MARK in data[node]:
                data[node] = restored(data[node], self.written(node))
        self.html_fences = [
            node
            for node in self._html
            if kinds[node] == "Html" and kinds[node - 1] != "HtmlBlock" and self.is_fence_line(node)
        ]
        self._html = [node for node in self._html if kinds[node] == "InlineHtml" or not self.is_fence_line(node)]
        for node in self.nodes("HtmlBlock"):
            if self.is_fence_line(node):
                self.fences[node] = self.written(node).decode().strip().lstrip(":").strip()
        for node in self.nodes("CodeBlock"):
            for inside in range(node + 1, self.close[node]):
                text = data[inside]
                if kinds[inside] == "Text" and FENCE_MARK in text:
                    data[inside] = restored(text, self.written(inside))

    def nodes(self, *kinds: str) -> list[int]:
        """The nodes of some kinds in the order of the text; none of ``Text`` and ``End``, nor breaks and rules."""
        if len(kinds) == 1:
            return self._by_kind[kinds[0]]
        return sorted(node for kind in kinds for node in self._by_kind[kind])

    def first_html(self, start: int, stop: int) -> int | None:
        """The first node of ``start`` .. ``stop`` with HTML of the author's."""
        at = bisect_left(self._html, start)
        return self._html[at] if at < len(self._html) and self._html[at] < stop else None

    def start(self, node: int) -> int:
        """Byte of the source at which a node begins."""
        start: int = self._events[node][1]["start"]
        return start + self._offset if self._rewritten is None else self.place(start)

    def end(self, node: int) -> int:
        """Byte of the source behind a node."""
        end: int = self._events[node][1]["end"]
        return end + self._offset if self._rewritten is None else self.place(end)

    def place(self, at: int) -> int:
        """The byte of the source from which a byte of :attr:`parsed` comes."""
        return (at if self._rewritten is None else self._rewritten.place(at)) + self._offset

    def parsed_span(self, node: int) -> tuple[int, int]:
        """Where a node begins and ends in :attr:`parsed`."""
        place = self._events[node][1]
        return place["start"], place["end"]

    def written(self, node: int, last: int | None = None) -> bytes:
        """What a node was parsed from, or all nodes to the last one: the source, or what stands for it where the source
        is of another dialect."""
        start: int = self._events[node][1]["start"]
        end: int = self._events[node if last is None else last][1]["end"]
        return self.parsed[start:end]

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
        if stop - start < 2 and (stop <= start or self.kinds[start] == "Text"):
            # As most choices, cards and headings are.
            return " ".join(self.data[start].split()) if start < stop else ""
        parts: list[str] = []
        for i in range(start, stop):
            kind = self.kinds[i]
            if kind in ("Text", "Code"):
                parts.append(self.data[i])
            elif kind in MATHS:
                from scormbuild.source.formulas import in_words as formula_in_words

                parts.append(formula_in_words(self.data[i]))
            elif kind == "InlineHtml":
                parts.append(in_words(self.data[i]) if self.is_tag(i) else self.data[i])
            elif kind in _SEPARATES or (kind == "End" and self.data[i] in _SEPARATES):
                # Ends of inline nodes stand inside words; only those of blocks separate.
                parts.append(" ")
        return " ".join(moved("".join(parts)).split())

    def is_tag(self, node: int) -> bool:
        """Whether inline HTML is a tag or a comment rather than words in angle brackets, which are shown.

        A tag that marks a passage ends in the same paragraph; a picture or a link names something.
        """
        tag = self.data[node]
        name = element_of(tag)
        if tag.startswith("<!--") or name in ALONE:
            return True
        if "\n" in tag and is_open(tag):
            return False
        return bool(name) and (node in self.tag_ends or node in self._ending_tags or is_whole(tag))

    def is_fence_line(self, node: int) -> bool:
        """Whether a node of HTML stands for a line that begins with ``:::``; authors can write ``<?>`` too."""
        place = self._events[node][1]
        return self.parsed[place["start"] : min(place["start"] + 6, place["end"])].lstrip(b" ").startswith(b":::")

    def is_comment(self, node: int) -> bool:
        """Whether a node is an HTML comment, which belongs to nothing."""
        return self.kinds[node] == "HtmlBlock" and self.written(node).lstrip().startswith(b"<!--")

    def fence(self, node: int) -> str | None:
        """What follows the colons of a ``:::`` line at this node, or None when it is no such line."""
        return self.fences.get(node)
