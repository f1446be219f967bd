"""Answers that are typed: a piece of Markdown in, the texts that count as what is written there out.

What is to be typed is text, so that what stands in the source is right as it is. Yet authors also mark answers, and
escape signs as Markdown wants it. So an answer has several readings: in the one that is shown, stars, underscores and
backslashes stand where no reader would take them for marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.source.markdown import MATHS, Document
from scormbuild.source.marks import in_words, moved

INLINE = (
    "Text",
    "Code",
    "InlineMath",
    "DisplayMath",
    "InlineHtml",
    "SoftBreak",
    "HardBreak",
    "FootnoteReference",
    "Emphasis",
    "Strong",
    "Strikethrough",
    "Link",
    "Image",
)
"""Nodes that stand in a line of text."""
_MARKS = ("Emphasis", "Strong", "Strikethrough")
_LINKS = ("Link", "Image")
_BREAKS = ("SoftBreak", "HardBreak")
_SIGNS = re.compile(rb"[*_~\\`$&<\[\n]")
"""What may be anything but text; without them, and without formulas, an answer has one reading."""
_BEFORE_MARK = " \t\n([{\"'\u201e\u201c\u201d\u2018\u201a\u00ab\u00bb\u00a1\u00bf"
_BEHIND_MARK = " \t\n)]},.;:!?\"'\u201c\u201d\u2019\u00ab\u00bb\u2026"
_NAME = late(r"__[a-z0-9]++(?:_[a-z0-9]++)*+__")
_ESCAPED = late(r"\\(.)", re.DOTALL)
_ESCAPES = "*_`[]<>$~|#&{}\\"
"""Signs that an author has reason to escape."""
_AT_START = late(r"\A(?:\d{1,9}\\[.)]|\\[-+#>])")
_PATH = late(r"\A(?:[A-Za-z]:)?\\")


class Readings(NamedTuple):
    """What counts as an answer."""

    shown: str
    """The one that learners and the LMS are told."""
    others: tuple[str, ...] = ()


def read_answer(document: Document, nodes: range, begin: int, end: int) -> Readings:
    """The readings of the bytes ``begin`` .. ``end`` of :attr:`Document.parsed`, which stand in inline ``nodes``."""
    written = document.parsed[begin:end]
    if not _SIGNS.search(written):
        return Readings(" ".join(written.decode().split()))
    return _Piece(document, nodes, begin, end).readings()


class _Piece:
    """A part of the inline nodes of a document."""

    def __init__(self, document: Document, nodes: range, begin: int, end: int) -> None:
        self.document = document
        self.nodes = [n for n in nodes if self._overlaps(document.parsed_span(n), begin, end)]
        self.begin, self.end = begin, end
        self.raw = document.parsed[begin:end].decode()
        self.marks = [n for n in self.nodes if document.kinds[n] in _MARKS and self._is_inside(n)]
        self.escapes = self._escapes()

    @staticmethod
    def _overlaps(span: tuple[int, int], begin: int, end: int) -> bool:
        return span[0] < end and span[1] > begin

    def _is_inside(self, node: int) -> bool:
        start, stop = self.document.parsed_span(node)
        return self.begin <= start and stop <= self.end

    def readings(self) -> Readings:
        meant = {n for n in self.marks if self._is_mark(n)}
        unescapes = self._unescapes()
        tex = [n for n in self.nodes if self.document.kinds[n] in MATHS and self._is_inside(n)]
        texts = [self._text(meant, unescapes, form) for form in _forms(self.document.data[n] for n in tex)]
        texts += [" ".join(self.raw.split()), self._text(set(), False)]
        if self.escapes:
            texts += [self._text(meant, True), self._text(meant, False)]
        whole = {n for n in self.marks if self._is_whole(n)}
        if whole and not _NAME.fullmatch(self.raw.strip()):
            texts += [self._text(meant | whole, unescapes)]
        shown, *others = dict.fromkeys(text for text in texts if text) or [""]
        return Readings(shown, tuple(others))

    def _escapes(self) -> list[int]:
        """Where backslashes stand that Markdown reads as escaping the next sign."""
        data, kinds = self.document.parsed, self.document.kinds
        covered = bytearray(self.end - self.begin)
        for n in self.nodes:
            if kinds[n] in (*_MARKS, *_LINKS, "End"):
                continue
            start, stop = self.document.parsed_span(n)
            start, stop = max(start, self.begin), min(stop, self.end)
            covered[start - self.begin : stop - self.begin] = b"\1" * (stop - start)
        return [at for at in range(self.begin, self.end) if not covered[at - self.begin] and data[at : at + 1] == b"\\"]

    def _unescapes(self) -> bool:
        """Whether readers expect an answer without its backslashes."""
        text = self.raw.strip()
        backslashes = text.count("\\")
        if not self.escapes:
            return True
        pairs = _ESCAPED.findall(text)
        if all(sign == "\\" for sign in pairs) and len(pairs) * 2 == backslashes:
            # Every one is doubled; two at the beginning alone are those of a path.
            return not (text.startswith("\\\\") and backslashes == 2)
        if _PATH.match(text) and text[1:2] != "\\" and text[:1] != "\\":
            return False
        known = all(sign in _ESCAPES for sign in pairs) or _AT_START.match(text)
        return bool(known) and not text.startswith("\\\\") and len(self.escapes) == len(pairs)

    def _is_whole(self, node: int) -> bool:
        start, stop = self.document.parsed_span(node)
        data = self.document.parsed
        return not data[self.begin : start].strip(b" *_~") and not data[stop : self.end].strip(b" *_~")

    def _is_mark(self, node: int) -> bool:
        """Whether readers take the signs around a node for marks: around whole words, as people write them."""
        start, stop = self.document.parsed_span(node)
        data, size = self.document.parsed, self._size(node)
        sign = data[start : start + 1]
        inside = data[start + size : stop - size].decode(errors="replace").strip("*_~`")
        before = data[self.begin : start].decode(errors="replace").rstrip("*_~")
        behind = data[stop : self.end].decode(errors="replace").lstrip("*_~")
        if (before and before[-1] not in _BEFORE_MARK) or (behind and behind[0] not in _BEHIND_MARK):
            return False
        if not inside or not (inside[0].isalnum() or inside[0] in "$<[\\([") or inside[-1] in "\"',;:(":
            return False
        if sign == b"~":
            return size == 2
        # Names such as __init__ keep their underscores.
        return sign == b"*" or any(c.isspace() for c in inside)

    def _size(self, node: int) -> int:
        start = self.document.parsed_span(node)[0]
        kind = self.document.kinds[node]
        return 2 if kind == "Strong" or self.document.parsed[start : start + 2] == b"~~" else 1

    def _text(self, dropped: set[int], unescapes: bool, form: Callable[[str], str] | None = None) -> str:
        """The text without the marks of some nodes, and without its escapes or with them."""
        return " ".join(moved("".join(self._parts(dropped, unescapes, form))).split())

    def _gone(self, dropped: set[int], unescapes: bool) -> list[tuple[int, int]]:
        """Bytes that are not in the text."""
        gone = [(at, at + 1) for at in self.escapes] if unescapes else []
        for n in self.nodes:
            start, stop = self.document.parsed_span(n)
            if n in dropped:
                size = self._size(n)
                gone += [(start, start + size), (stop - size, stop)]
            elif self.document.kinds[n] in _LINKS and self._is_inside(n):
                inside = [self.document.parsed_span(m) for m in self.document.inside(n)]
                first, last = (inside[0][0], inside[-1][1]) if inside else (stop, stop)
                gone += [(start, first), (last, stop)]
        return gone

    def _parts(self, dropped: set[int], unescapes: bool, form: Callable[[str], str] | None) -> Iterator[str]:
        document = self.document
        gone = bytearray(self.end - self.begin)
        for start, stop in self._gone(dropped, unescapes):
            gone[start - self.begin : stop - self.begin] = b"\1" * (stop - start)
        at = self.begin
        for n in self.nodes:
            start, stop = document.parsed_span(n)
            kind = document.kinds[n]
            if kind in (*_MARKS, *_LINKS, "End") or start < at or stop > self.end:
                continue
            made = self._leaf(n, kind, form)
            if made is None:
                continue
            yield self._between(at, start, gone)
            yield made
            at = stop
        yield self._between(at, self.end, gone)

    def _between(self, start: int, stop: int, gone: bytearray) -> str:
        kept = bytes(self.document.parsed[at] for at in range(start, stop) if not gone[at - self.begin])
        return kept.decode(errors="replace")

    def _leaf(self, node: int, kind: str, form: Callable[[str], str] | None) -> str | None:
        """What a node is read as; None where its bytes are."""
        payload = self.document.data[node]
        if kind in _BREAKS:
            return " "
        if kind in ("Text", "Code"):
            return str(payload)
        if kind in MATHS:
            return form(payload) if form else None
        if kind == "InlineHtml" and self.document.is_tag(node):
            return in_words(str(payload))
        return None


def _forms(formulas: Iterable[str]) -> Iterator[Callable[[str], str] | None]:
    """Ways to write all formulas of an answer."""
    found = list(formulas)
    if not found:
        yield None
        return
    from scormbuild.source.formula_words import typed_forms

    forms = {tex: typed_forms(tex) for tex in found}
    for at in range(max(map(len, forms.values()))):
        yield lambda tex, at=at: forms[tex][min(at, len(forms[tex]) - 1)]  # type: ignore[misc]
