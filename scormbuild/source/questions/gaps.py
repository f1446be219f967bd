"""Where the gaps of a cloze text stand: nodes of Markdown in, places of gaps and of loose brackets out.

Gaps are looked for in what the author wrote, before any of it is rendered: what Markdown makes of the stars and dollars
inside of them is undone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.source.markdown import MATHS, Document
from scormbuild.source.marks import TAG
from scormbuild.source.questions.readings import INLINE, Readings, read_answer

_AROUND = ("Emphasis", "Strong", "Strikethrough", "Link", "Image")
_GAP = late(rb"\[\[((?:(?!\[\[|\]\]).)*+)\]\]", re.DOTALL)
_ESCAPED = late(rb"\\[\\\[\]]")
_TAG = late(TAG)
_TAG_OR_COMMENT = late(rf"<!--.*?(?:-->|\Z)|{TAG}".encode(), re.DOTALL)
_COVER, _BRACKET = b"\1", b"\2"
"""What stands for code, formulas and tags, and for a bracket behind a backslash, while gaps are looked for."""
# Where a backslash stands before the first bracket only.
_HALF_ESCAPED = late(rb"\x02\x02(?:\x02\x02|\[)?[^\[\]\x02]*+\]\]")
GAP_SIGN = "\ufddc{}\ufddd"
"""What stands for a gap while its text is rendered; in it are characters that no text has (Unicode 16.0, 23.7)."""


class Part(NamedTuple):
    """One of the texts in a gap."""

    begin: int
    """Byte of what was parsed."""
    end: int


class Gap(NamedTuple):
    """A gap as it is written."""

    run: range
    """The nodes among which it stands."""
    near: range
    """Those of them that reach into it; it begins in the first."""
    begin: int
    """Byte of what was parsed at its first bracket."""
    end: int
    parts: tuple[Part, ...]


class Found(NamedTuple):
    """What stands in a node."""

    gaps: tuple[Gap, ...]
    loose: tuple[int, str] | None
    """The byte of the first brackets that are part of no gap, and their text."""


def gaps_in(document: Document, node: int) -> Found:
    """The gaps of a node and all that stands inside of it."""
    gaps: list[Gap] = []
    loose: tuple[int, str] | None = None
    written = document.written(node)
    if document.kinds[node] == "FootnoteDefinition" or not (b"[[" in written or b"]]" in written):
        return Found((), None)
    for run in _runs(document, node):
        begin, end = document.parsed_span(run[0])[0], max(document.parsed_span(n)[1] for n in run)
        raw = document.parsed[begin:end]
        if b"[[" not in raw and b"]]" not in raw:
            continue
        covered = _covered(document, run, begin, raw)
        spans = list(_spans(raw, covered))
        nodes = [n for n in run if document.kinds[n] != "End"]
        starts = [document.parsed_span(n)[0] for n in nodes]
        for span in spans:
            first = max(0, bisect_right(starts, begin + span[0]) - 1)
            last = max(first, bisect_left(starts, begin + span[1]) - 1)
            gaps.append(_gap(run, range(nodes[first], nodes[last] + 1), begin, span, covered))
        loose = loose or _loose(raw, covered, spans, begin)
    return Found(tuple(gaps), loose)


def hide_gaps(document: Document, gaps: list[Gap]) -> None:
    """Let signs stand in the nodes for the gaps, numbered from 0, and undo what Markdown made of their insides."""
    by_run: dict[range, list[tuple[int, Gap]]] = {}
    for number, gap in enumerate(gaps):
        by_run.setdefault(gap.run, []).append((number, gap))
    for run, numbered in by_run.items():
        begins, ends = [gap.begin for _, gap in numbered], [gap.end for _, gap in numbered]
        # The end of what is undone becomes text, too.
        for node in [n for n in run if document.kinds[n] != "End"]:
            start, stop = document.parsed_span(node)
            # Gaps follow each other, and a hostile text has thousands of them.
            near = numbered[bisect_right(ends, start) : bisect_left(begins, stop)]
            if near:
                _hide_in(document, node, near)


def read_part(document: Document, gap: Gap, part: Part) -> Readings:
    """The readings of one of the texts in a gap."""
    if document.kinds[gap.run[0]] == "Html":
        written = document.parsed[part.begin : part.end].decode()
        return Readings(" ".join(unescape(_TAG.sub("", written)).split()))
    return read_answer(document, gap.near, part.begin, part.end)


def inside_brackets(document: Document, part: Part) -> Part | None:
    """What stands in a pair of round brackets that is the whole of a part."""
    data = document.parsed
    begin, end = part.begin, part.end
    while begin < end and data[begin : begin + 1].isspace():
        begin += 1
    while begin < end and data[end - 1 : end].isspace():
        end -= 1
    depth = 0
    for at in range(begin, end):
        depth += {b"(": 1, b")": -1}.get(data[at : at + 1], 0)
        if not depth:
            return Part(begin + 1, end - 1) if at == end - 1 and end - begin > 2 else None
    return None


def _runs(document: Document, node: int) -> Iterator[range]:
    """The nodes of each paragraph, cell or block of HTML: what can stand together in a gap."""
    kinds, data = document.kinds, document.data
    first, n, end = -1, node, document.close[node]
    while n <= end + 1:
        kind = kinds[n] if n <= end else ""
        is_inline = kind in INLINE or (kind == "End" and data[n] in _AROUND)
        if is_inline and first < 0:
            first = n
        elif not is_inline and first >= 0:
            yield range(first, n)
            first = -1
        if kind == "HtmlBlock" and not document.is_comment(n):
            lines = [m for m in range(n + 1, document.close[n]) if kinds[m] == "Html"]
            if lines:
                yield range(lines[0], lines[-1] + 1)
        n = document.close[n] + 1 if kind in ("HtmlBlock", "CodeBlock") else n + 1


def _covered(document: Document, run: range, begin: int, raw: bytes) -> bytes:
    """The bytes of a run without what may contain brackets that are none of a gap."""
    if document.kinds[run[0]] == "Html":
        return _TAG_OR_COMMENT.sub(lambda tag: _COVER * len(tag[0]), raw)
    covered = bytearray(raw)
    for node in run:
        kind, (start, stop) = document.kinds[node], document.parsed_span(node)
        written = document.parsed[start:stop]
        if (
            kind == "Code"
            or (kind in MATHS and not _is_between_gaps(written))
            or (kind == "InlineHtml" and document.is_tag(node))
        ):
            covered[start - begin : stop - begin] = _COVER * (stop - start)
    return _ESCAPED.sub(lambda two: _COVER * 2 if two[0] == b"\\\\" else _BRACKET * 2, bytes(covered))


def _is_between_gaps(formula: bytes) -> bool:
    """Whether the dollars around something are those of two gaps, or of a gap and the text behind it."""
    close, opening = formula.find(b"]]"), formula.find(b"[[")
    return close >= 0 and (opening < 0 or close < opening)


def _spans(raw: bytes, covered: bytes) -> Iterator[tuple[int, int]]:
    for match in _GAP.finditer(covered):
        end = match.end()
        # Brackets of its own may stand at its end: [[a[0]]]
        while raw[end : end + 1] == b"]" and _is_open(raw[match.start() + 2 : end - 2]):
            end += 1
        yield match.start(), end


def _is_open(inside: bytes) -> bool:
    return inside.count(b"[") > inside.count(b"]")


def _gap(run: range, near: range, offset: int, span: tuple[int, int], covered: bytes) -> Gap:
    begin, end = span
    bars = [at for at in range(begin, end) if covered[at : at + 1] == b"|"]
    starts, stops = [begin + 2, *(at + 1 for at in bars)], [*bars, end - 2]
    parts = [
        # In a table, a bar stands behind a backslash.
        Part(offset + start, offset + stop - (stop > start and stop in bars and covered[stop - 1 : stop] == b"\\"))
        for start, stop in zip(starts, stops, strict=True)
    ]
    return Gap(run, near, offset + begin, offset + end, tuple(parts))


def _loose(raw: bytes, covered: bytes, spans: list[tuple[int, int]], offset: int) -> tuple[int, str] | None:
    """The first brackets that are part of no gap."""
    rest = bytearray(covered)
    for begin, end in spans:
        rest[begin:end] = _COVER * (end - begin)
    text = _HALF_ESCAPED.sub(lambda match: _COVER * len(match[0]), bytes(rest))
    at = text.find(b"[[")
    if at < 0:
        at = text.find(b"]]")
    if at < 0:
        return None
    before = max((end for _, end in spans if end <= at), default=0)
    start = at if text.startswith(b"[[", at) else max(before, at - 20)
    return offset + at, " ".join(raw[start:].decode(errors="ignore")[:30].split())


def _hide_in(document: Document, node: int, near: list[tuple[int, Gap]]) -> None:
    """Let signs stand for gaps in one node."""
    kind, (start, stop) = document.kinds[node], document.parsed_span(node)
    if kind not in _AROUND:
        text = _without_gaps(document, start, stop, near)
        if kind == "Html":
            document.data[node] = text
        else:
            _make_text(document, node, text)
        return
    first, last = _inside(document, node)
    if any(gap.begin < first and gap.end > start for _, gap in near) or any(
        gap.begin < stop and gap.end > last for _, gap in near
    ):
        ending = _without_gaps(document, last, stop, near)
        _make_text(document, node, _without_gaps(document, start, first, near), ending)


def _make_text(document: Document, node: int, text: str, ending: str = "") -> None:
    """Let a node be words of the paragraph; what stands inside of it stays, with ``ending`` behind it."""
    known, end = document.nodes(document.kinds[node]), document.close[node]
    known[:] = [n for n in known if n != node]
    # A node without an inside is its own end.
    document.kinds[end], document.data[end] = "Text", ending
    document.kinds[node], document.data[node], document.close[node] = "Text", text, node


def _inside(document: Document, node: int) -> tuple[int, int]:
    """Where the signs end with which a node begins, and where those begin with which it ends."""
    kind, (start, stop) = document.kinds[node], document.parsed_span(node)
    if kind in ("Link", "Image"):
        spans = [document.parsed_span(n) for n in range(node + 1, document.close[node])]
        return (spans[0][0], max(span[1] for span in spans)) if spans else (stop, stop)
    size = 2 if kind == "Strong" or document.parsed[start : start + 2] == b"~~" else 1
    return start + size, stop - size


def _without_gaps(document: Document, start: int, stop: int, gaps: list[tuple[int, Gap]]) -> str:
    """The bytes ``start`` .. ``stop`` with a sign where a gap begins, and nothing for the rest of it."""
    made, at = "", start
    for number, gap in gaps:
        if gap.begin >= stop or gap.end <= start:
            continue
        made += document.parsed[at : max(at, gap.begin)].decode(errors="replace")
        made += GAP_SIGN.format(number) if start <= gap.begin else ""
        at = min(stop, gap.end)
    return made + document.parsed[at:stop].decode(errors="replace")
