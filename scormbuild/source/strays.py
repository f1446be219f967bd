"""What Markdown takes otherwise than its author meant, told by the nodes that the parser made of it.

Stars that mark nothing, or something inside words (CommonMark 0.31, 6.2), definitions of links that nothing uses and
that therefore vanish with their words (4.7), choices that stand in no quiz, where nobody can select them (GFM 0.29,
5.3), text that is indented as code is (4.4), and signs at the beginning of lines that belong to the words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from scormbuild.findings.diagnostics import Diagnostic, has_errors
from scormbuild.source.dialects.sieve import without_letters
from scormbuild.source.markdown import Document

_GAP = re.compile(rb"\[\[[^\[\]\n]++\]\]")
_LOOSE_STARS = re.compile(rb"\*\*(?<=[ \n]\*\*)[ ]")
Spans = Sequence[tuple[int, int]]
_STARS = re.compile(r"\*\*(?!\*)")
_DEFINITION = re.compile(rb"^ {0,3}\[((?:[^\[\]\\\n]|\\.)++)\]:[ \t]*+([^\s]++)", re.MULTILINE)
_SIGN_IN_WORDS = re.compile(rb"[ \t]*+(?:(>)(?=[=\d])|(:)(?=[^\s:]))")
_LIST_ITEM = re.compile(rb"[-*+] |\d{1,3}[.)] ")
_MARKED = re.compile(rb"\*\*[^\s*][^*\n]*+\*\*|\]\([^()\s]++\)")
# A comment, as some write it: [//]: # (not for learners)
_COMMENTS = (b"//", b"#", b"comment")
_PARAGRAPHS = ("Paragraph", "Item", "TableCell", "Heading", "DefinitionListTitle", "DefinitionListDefinition")


def check_strays(document: Document, asking: Callable[[Document], Spans], found: list[Diagnostic]) -> None:
    """Report what lost its meaning; ``asking`` tells where blocks with questions and cards stand."""
    # Signs that could mark something are nodes of their own; the others stand among words.
    spaced = without_letters(document.parsed)
    if "*" in document.data or ((b" ** " in spaced or b"\n** " in spaced) and _LOOSE_STARS.search(document.parsed)):
        _check_stars(document, found)
    if "Emphasis" in document.kinds or "Strong" in document.kinds:
        _check_inside_words(document, found)
    if "DefinitionListDefinition" in document.kinds or "BlockQuote" in document.kinds:
        _check_margin(document, asking, found)
    if "CodeBlock" in document.kinds:
        _check_indented(document, asking, found)
    if b"]:" in document.signs:
        _check_definitions(document, found)
    # A quiz may be there and not be read as one.
    if b"[]" in document.signs and document.nodes("TaskListMarker") and not has_errors(found):
        _check_choices(document, asking(document), found)


def _check_stars(document: Document, found: list[Diagnostic]) -> None:
    """Report two stars that were to begin or end something bold."""
    data, kinds = document.data, document.kinds
    for node, kind in enumerate(kinds):
        if kind != "Text" or "*" not in data[node]:
            continue
        text = data[node]
        is_mark = text == "*" and kinds[node + 1] == "Text" and data[node + 1] == "*"
        if not is_mark and "**" not in text:
            continue
        start, stop = _block(document, node)
        if _count(document, start, stop) > 1:
            found.append(document.source.diagnose("SRC044", document.start(node)))
            return


def _block(document: Document, node: int) -> tuple[int, int]:
    """The nodes of the paragraph, the cell or the item in which a node stands."""
    while document.kinds[node] not in _PARAGRAPHS or document.close[node] < node:
        node -= 1
    return node, document.close[node]


def _count(document: Document, start: int, stop: int) -> int:
    text = "".join(document.data[n] if document.kinds[n] == "Text" else "\0" for n in range(start + 1, stop))
    return len(_STARS.findall(text))


def _check_inside_words(document: Document, found: list[Diagnostic]) -> None:
    """Report passages that begin inside one word and end in another, and those that hold no word at all."""
    text = document.parsed
    places = []
    for node in document.nodes("Emphasis", "Strong"):
        start, stop = document.parsed_span(node)
        before, behind = text[max(0, start - 4) : start], text[stop : stop + 4]
        is_inside = before.decode(errors="ignore")[-1:].isalnum() and behind.decode(errors="ignore")[:1].isalnum()
        # Nearly always a word comes first.
        first = document.data[node + 1]
        has_words = isinstance(first, str) and first[:1].isalnum()
        if is_inside or not (has_words or any(map(str.isalnum, document.plain(node + 1, document.close[node])))):
            places.append(node)
    places = _outside_answers(document, places) if places else []
    if places:
        first = document.start(places[0])
        sign = text[document.parsed_span(places[0])[0] :][: 2 if document.kinds[places[0]] == "Strong" else 1].decode()
        more = f" ({len(places):,} times in this lesson)" if len(places) > 1 else ""
        found.append(document.source.diagnose("SRC061", first, sign=sign, more=more))


def _outside_answers(document: Document, places: list[int]) -> list[int]:
    """The nodes without those in answers that learners type, which count as they are written."""
    kinds, text = document.kinds, document.parsed
    spans: list[tuple[int, int]] = []
    heads = document.nodes("Heading")
    for head, after in zip(heads, [*heads[1:], len(kinds)], strict=False):
        start = document.parsed_span(head)[1]
        stop = document.parsed_span(after)[0] if after < len(kinds) else len(text)
        if "cloze" in document.data[head]["classes"]:
            spans += [found.span() for found in _GAP.finditer(text, start, stop)]
        elif "fill-in" in document.data[head]["classes"]:
            spans.append((start, stop))
    starts = [start for start, _ in spans]

    def is_answer(node: int) -> bool:
        start = document.parsed_span(node)[0]
        at = bisect_right(starts, start) - 1
        return at >= 0 and start < spans[at][1]

    return [node for node in places if not is_answer(node)]


def _check_margin(document: Document, asking: Callable[[Document], Spans], found: list[Diagnostic]) -> None:
    """Report signs that make a block quote or a definition and have no space behind them."""
    text, told = document.parsed, set()
    for node in document.nodes("BlockQuote", "DefinitionListDefinition"):
        kind = document.kinds[node]
        if kind in told:
            continue
        start = document.parsed_span(node)[0]
        is_quote = kind == "BlockQuote"
        sign = _SIGN_IN_WORDS.match(text, start)
        if sign and (b">" in sign[0]) == is_quote and not any(begin <= start < end for begin, end in asking(document)):
            told.add(kind)
            shown, what = sign[0].decode().strip(), "a block quote" if is_quote else "a definition"
            found.append(document.source.diagnose("SRC062", document.place(start), sign=shown, what=what))


def _check_indented(document: Document, asking: Callable[[Document], Spans], found: list[Diagnostic]) -> None:
    """Report text with Markdown in it that is indented as code is."""
    for node in document.nodes("CodeBlock"):
        if isinstance(document.data[node], dict):
            continue
        lines = [line.strip() for line in document.written(node).split(b"\n") if line.strip()]
        start = document.parsed_span(node)[0]
        is_list = len(lines) > 1 and all(_LIST_ITEM.match(line) for line in lines)
        if (is_list or any(_MARKED.search(line) for line in lines)) and not any(
            begin <= start < end for begin, end in asking(document)
        ):
            found.append(document.source.diagnose("SRC063", document.start(node)))
            return


def _check_definitions(document: Document, found: list[Diagnostic]) -> None:
    """Report definitions that nothing uses: learners see nothing of them."""
    places = [place for place in _DEFINITION.finditer(document.parsed) if _is_definition(place)]
    if not places:
        return
    shown = sorted(document.parsed_span(node) for node in document.children(0, len(document.kinds)))
    used = {_label(payload["id"]) for payload in _references(document)}
    unused = []
    for place in places:
        before = bisect_right(shown, (place.start(), 1 << 60)) - 1
        # What the parser took for a definition belongs to no node.
        if (before < 0 or shown[before][1] <= place.start()) and _label(place[1].decode()) not in used:
            unused.append(place)
    if unused:
        more = f" ({len(unused):,} in this lesson)" if len(unused) > 1 else ""
        text, at = unused[0][0].decode().strip(), document.place(unused[0].start())
        found.append(document.source.diagnose("SRC045", at, text=text, more=more))


def _is_definition(place: re.Match[bytes]) -> bool:
    return not place[1].startswith(b"^") and place[1].lower() not in _COMMENTS and not place[2].startswith(b"#")


def _references(document: Document) -> Iterator[dict[str, str]]:
    for kind, payload in zip(document.kinds, document.data, strict=True):
        if kind in ("Link", "Image") and isinstance(payload, dict):
            yield payload


def _label(written: str) -> str:
    return " ".join(written.split()).casefold()


def _check_choices(document: Document, asking: Spans, found: list[Diagnostic]) -> None:
    """Report a question with choices, some of which are ticked, that stands outside a quiz."""
    kinds, data = document.kinds, document.data
    for node in document.nodes("List"):
        # The question ends right above the list.
        if not node or kinds[node - 1] != "End" or data[node - 1] not in ("Paragraph", "Heading"):
            continue
        asked = data[node - 2] if kinds[node - 2] in ("Text", "Code") else ""
        if not asked.rstrip().endswith(("?", "\uff1f", "\u061f", "\u037e")):
            continue
        ticks = {data[n] for n in range(node, document.close[node]) if kinds[n] == "TaskListMarker"}
        start = document.parsed_span(node)[0]
        if len(ticks) == 2 and not any(begin <= start < end for begin, end in asking):
            found.append(document.source.diagnose("QUZ036", document.start(node)))
            return
