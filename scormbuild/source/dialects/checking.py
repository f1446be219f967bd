"""Markup of other dialects that learners would see as text: one finding for a kind and lesson, at its first place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.dialects.sieve import Sieve
from scormbuild.source.dialects.signs import DIAGRAMS, SIGNS
from scormbuild.source.markdown import Document
from scormbuild.source.marks import element_of
from scormbuild.source.strays import check_strays

_ASKING = ("quiz", "flashcards", "activity")
# Begins with its sign, which is found many times faster than the beginnings of all lines.
_NEARLY_HEADING = re.compile(
    rb"#(?:#[^#\s]|\xc2\xa0|[A-Z](?:(?<=^#.)|(?<=^[ ]#.)|(?<=^[ ]{2}#.)|(?<=^[ ]{3}#.)))", re.MULTILINE
)
_NEARLY_TITLE = re.compile(rb" {0,3}#[A-Z][^\n#]*+\s*+")
_HEADING = re.compile(rb"^ {0,3}(?:#{2,6}[^\s#]|#{1,6}\xc2\xa0)[^\n]*$", re.MULTILINE)
_FENCE = re.compile(rb"[ \t]*+(`{3,}|~{3,})")
_IN_HTML = re.compile(rb"\*\*[^\s*][^*\n]*+\*\*|!?\[[^\[\]\n]*+\]\([^()\n]*+\)|^ {0,3}#{2,6} |^ {0,3}```", re.MULTILINE)
_DIRECTIVE = re.compile(r"\{([A-Za-z][\w:-]*)\}")

# Cells of Quarto and R Markdown, which show their code.
_CELLS = frozenset(
    {"python", "r", "julia", "bash", "sh", "sql", "js", "javascript", "ojs", "css", "html", "stan", "math"}
)
_CODE = ("CodeBlock", "Code", "InlineMath", "DisplayMath")
_HTML = ("HtmlBlock", "InlineHtml")
_CODE_TAGS = frozenset({"code", "pre", "kbd", "samp", "tt"})
_SIEVE = Sieve(SIGNS)
_BACKSLASH = ord("\\")
_Spans = Sequence[tuple[int, int]]


def check_dialects(document: Document, found: list[Diagnostic]) -> None:
    """Report markup that is none here."""
    text, signs = document.parsed, document.signs
    code: _Spans | None = None
    taken = list(document.attribute_spans)
    for sign in _SIEVE.possible(text, signs):
        places = list(sign.pattern.finditer(text))
        if not places:
            continue
        if code is None:
            code = sorted([*_spans(document, _CODE), *_code_in_tags(document)])
            html = sorted(_spans(document, _HTML))
            links = sorted(_spans(document, ("Link", "Image")))
            lists = sorted(_spans(document, ("List",)))
            tables = sorted(_spans(document, ("Table",)))
            headings = sorted(_spans(document, ("Heading",)))
            asking = _asking(document)
        elsewhere = [code, *([] if sign.in_html else [html]), *([] if sign.in_links else [links])]
        elsewhere += [*([] if sign.in_lists else [lists]), *([] if sign.in_quiz else [asking]), sorted(taken)]
        elsewhere += [*([] if sign.in_headings else [headings]), *([] if sign.in_tables else [tables])]
        # Blanks that begin a line belong to no code; a sign behind a backslash is meant as text.
        begins = [(place.start() + len(place[0]) - len(place[0].lstrip()), place.end()) for place in places]
        begins = [one for one in begins if text[one[0] - 1 : one[0]] != b"\\" or text[one[0]] == _BACKSLASH]
        new = [one for one in begins if not any(_within(spans, one[0]) for spans in elsewhere)]
        outside = [at for at, _ in new]
        taken += new
        if outside:
            _report(document, found, outside, sign.what, sign.help)
    _check_headings(document, found)
    _check_ends(document, found)
    _check_code(document, found)
    check_strays(document, _asking, found)


def _report(document: Document, found: list[Diagnostic], places: Sequence[int], what: str, help: str) -> None:
    source = document.source
    at = document.place(places[0])
    more = f" ({len(places):,} times in this lesson)" if len(places) > 1 else ""
    found.append(source.diagnose("SRC037", at, help, what=what, more=more))


def _check_headings(document: Document, found: list[Diagnostic]) -> None:
    """Report lines that begin like a heading, but for the space behind the signs."""
    text = document.parsed
    if not _NEARLY_HEADING.search(text):
        return
    places = []
    for node in document.nodes("Paragraph"):
        start = document.parsed_span(node)[0]
        places += [start + place.start() for place in _HEADING.finditer(document.written(node))]
    # Elsewhere, a word with # before it may be a tag.
    if document.kinds[:1] == ["Paragraph"] and _NEARLY_TITLE.fullmatch(document.written(0)):
        places.append(document.parsed_span(0)[0])
    code = sorted(_spans(document, ("Code", "InlineHtml"))) if places else ()
    asking = _asking(document) if places else ()
    # There every line is looked at anyway.
    places = [place for place in places if not _within(code, place) and not _within(asking, place)]
    if places:
        _report(document, found, places, "a heading without a space after its #", "write a space after the #")


def _check_ends(document: Document, found: list[Diagnostic]) -> None:
    """Report comments and code that have no end, and Markdown inside HTML."""
    told = False
    if b"<" not in document.signs and not _has_code(document):
        return
    for node in document.nodes("HtmlBlock", "CodeBlock"):
        if document.kinds[node] == "HtmlBlock" and document.fence(node) is None:
            written = document.written(node)
            if written.lstrip().startswith(b"<!--"):
                if b"-->" not in written:
                    found.append(document.source.diagnose("SRC041", document.start(node)))
            elif not told and (sign := _IN_HTML.search(written)):
                told = True
                at = document.parsed_span(node)[0] + sign.start()
                found.append(document.source.diagnose("SRC043", document.place(at)))
        elif isinstance(document.data[node], dict):
            first, *lines = document.written(node).rstrip().split(b"\n")
            fence = _FENCE.match(first)
            last = lines[-1].strip(b" \t>") if lines else b""
            reaches_end = document.parsed_span(node)[1] >= len(document.parsed.rstrip())
            if fence and reaches_end and (len(last) < len(fence[1]) or last.strip(fence[1][:1])):
                found.append(document.source.diagnose("SRC042", document.start(node)))


def _check_code(document: Document, found: list[Diagnostic]) -> None:
    """Report code that other programs turn into something else."""
    told: set[str] = set()
    if not _has_code(document):
        return
    for node in document.nodes("CodeBlock"):
        info = document.data[node]
        if not isinstance(info, dict) or not (words := info["Fenced"].split()):
            continue
        directive = _DIRECTIVE.match(words[0])
        name = (directive[1] if directive else words[0]).lower()
        start = document.parsed_span(node)[0]
        if name in told:
            continue
        if name in DIAGRAMS:
            told.add(name)
            help = "save the diagram as a picture: ![what it shows](diagram.svg)"
            _report(document, found, [start], f"the source of a {name} diagram", help)
        elif directive and name not in _CELLS:
            told.add(name)
            help = "write its content as Markdown, or delete it"
            _report(document, found, [start], f"the MyST directive {{{directive[1]}}}", help)


def _has_code(document: Document) -> bool:
    return b"```" in document.signs or b"~~~" in document.signs


def _spans(document: Document, kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    return map(document.parsed_span, document.nodes(*kinds))


def _asking(document: Document) -> _Spans:
    """Where blocks stand in which braces and brackets mean something."""
    spans: list[tuple[int, int]] = []
    open_at: list[tuple[int, bool]] = []
    for node, fence in sorted(document.fences.items()):
        if fence:
            open_at.append((document.parsed_span(node)[0], any(name in fence for name in _ASKING)))
        elif open_at:
            start, asks = open_at.pop()
            if asks:
                spans.append((start, document.parsed_span(node)[1]))
    return sorted(spans)


def _within(spans: _Spans, at: int) -> bool:
    before = bisect_right(spans, (at, 1 << 60)) - 1
    return before >= 0 and at < spans[before][1]


def _code_in_tags(document: Document) -> Iterator[tuple[int, int]]:
    for node, end in document.tag_ends.items():
        if element_of(document.data[node]) in _CODE_TAGS:
            yield document.parsed_span(node)[0], document.parsed_span(end)[1]
