"""What Markdown takes otherwise than its author meant, told by the nodes that the parser made of it.

Stars that mark nothing (CommonMark 0.31, 6.2), definitions of links that nothing uses and that therefore vanish with
their words (4.7), and choices that stand in no quiz, where nobody can select them (GFM 0.29, 5.3).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from scormbuild.findings.diagnostics import Diagnostic, has_errors
from scormbuild.source.dialects.sieve import without_letters
from scormbuild.source.markdown import Document

_LOOSE_STARS = re.compile(rb"\*\*(?<=[ \n]\*\*)[ ]")
Spans = Sequence[tuple[int, int]]
_STARS = re.compile(r"\*\*(?!\*)")
_DEFINITION = re.compile(rb"^ {0,3}\[((?:[^\[\]\\\n]|\\.)++)\]:[ \t]*+([^\s]++)", re.MULTILINE)
# A comment, as some write it: [//]: # (not for learners)
_COMMENTS = (b"//", b"#", b"comment")
_PARAGRAPHS = ("Paragraph", "Item", "TableCell", "Heading", "DefinitionListTitle", "DefinitionListDefinition")


def check_strays(document: Document, asking: Callable[[Document], Spans], found: list[Diagnostic]) -> None:
    """Report what lost its meaning; ``asking`` tells where blocks with questions and cards stand."""
    # Signs that could mark something are nodes of their own; the others stand among words.
    spaced = without_letters(document.parsed)
    if "*" in document.data or ((b" ** " in spaced or b"\n** " in spaced) and _LOOSE_STARS.search(document.parsed)):
        _check_stars(document, found)
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


def _check_definitions(document: Document, found: list[Diagnostic]) -> None:
    """Report definitions that nothing uses and that are words rather than an address."""
    places = [place for place in _DEFINITION.finditer(document.parsed) if _is_words(place)]
    if not places:
        return
    shown = sorted(document.parsed_span(node) for node in document.children(0, len(document.kinds)))
    used = {_label(payload["id"]) for payload in _references(document)}
    for place in places:
        before = bisect_right(shown, (place.start(), 1 << 60)) - 1
        # What the parser took for a definition belongs to no node.
        if (before < 0 or shown[before][1] <= place.start()) and _label(place[1].decode()) not in used:
            found.append(document.source.diagnose("SRC045", document.place(place.start()), text=place[0].decode()))


def _is_words(place: re.Match[bytes]) -> bool:
    label, target = place[1], place[2]
    return (
        not label.startswith(b"^")
        and label.lower() not in _COMMENTS
        and not target.startswith((b"<", b"#"))
        and not any(sign in target for sign in (b"/", b".", b":"))
    )


def _references(document: Document) -> Iterator[dict[str, str]]:
    for kind, payload in zip(document.kinds, document.data, strict=True):
        if kind in ("Link", "Image") and isinstance(payload, dict):
            yield payload


def _label(written: str) -> str:
    return " ".join(written.split()).casefold()


def _check_choices(document: Document, asking: Spans, found: list[Diagnostic]) -> None:
    """Report a list in which some boxes are ticked and some are not, as choices are, outside a quiz."""
    boxes = document.nodes("TaskListMarker")
    for node in document.nodes("List"):
        inside = boxes[bisect_right(boxes, node) : bisect_right(boxes, document.close[node])]
        ticks = {document.data[box] for box in inside}
        start = document.parsed_span(node)[0]
        if len(ticks) == 2 and not any(begin <= start < end for begin, end in asking):
            found.append(document.source.diagnose("QUZ036", document.start(node)))
            return
