"""Lines that Markdown reads as a continuation of the one above, and that were meant to begin something of their own.

Without an empty line above it, a line that is no list item, heading or rule to Markdown belongs to the paragraph above
(CommonMark 0.31, 4.8 and 5.2): ``-[ ] Nitrogen`` below ``- [ ] Oxygen`` gives one choice, "Oxygen -[ ] Nitrogen". What
stands inside choices, items, steps and cards is looked at here for list marks, checkboxes, headings and rules.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.markdown import Document
from scormbuild.source.meant import SHOWN, back, heading, is_rule, marked, odd_blank, shortened
from scormbuild.source.suspects import has_suspects
from scormbuild.source.text_lines import Line, text_lines

_QUOTED = re.compile(r"\s*+>[ \t]++(\S.*+)", re.DOTALL)
_FENCE = re.compile(r"`{3,}+|~{3,}+")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]")
_MARK = re.compile(rb"(\d{1,9})([.)])|[-*+]")
_CONTINUES = "; if it continues the text above, indent it by two spaces"


class Place(NamedTuple):
    """What swallows lines."""

    noun: str
    """What an item of the list is called."""
    mark: str
    """How its items begin: ``- [ ]``, ``-`` or ``1.``; empty where no list is expected."""


_PROSE = Place("item", "-")


class _Meant(NamedTuple):
    """What a line was meant as."""

    what: str
    fix: str
    sure: bool
    """Whether it cannot be a line of a sentence."""
    dash: bool = False
    """Whether it begins with a dash, as the name below a saying does."""


def report_swallowed(document: Document, nodes: Sequence[int], place: Place, found: list[Diagnostic]) -> set[int]:
    """Report the lines of ``nodes`` and what is in them that were meant to begin an item, a heading or a rule.

    The nodes stand side by side; those that are reported come back. What only looks odd is a warning, and not among
    them.
    """
    wrong: set[int] = set()
    if not nodes or not has_suspects(document, nodes):
        return wrong
    has_list = any(document.kinds[node] in ("List", "DefinitionList") for node in nodes)
    for at, node in enumerate(nodes):
        if document.kinds[node] == "CodeBlock":
            if _is_list_as_code(document, node, place, has_list):
                wrong.add(node)
                found.append(document.source.diagnose("SRC035", _first_letter(document, node)))
            continue
        lines = list(text_lines(document, node))
        if document.kinds[node] in ("List", "DefinitionList"):
            told = _in_items(document, lines, place, found)
        else:
            follows = nodes[at + 1] if at + 1 < len(nodes) else None
            told = _in_text(document, node, lines, place, follows, found)
        if told:
            wrong.add(node)
    return wrong


def _first_letter(document: Document, node: int) -> int:
    data, start = document.source.data, document.start(node)
    return start + len(data[start : document.end(node)]) - len(data[start : document.end(node)].lstrip())


def _is_list_as_code(document: Document, node: int, place: Place, has_list: bool) -> bool:
    """Whether code is what four spaces or a tab make of headings, choices or cards."""
    if isinstance(document.data[node], dict):
        return False
    lines = document.source.data[document.start(node) : document.end(node)].decode().split("\n")
    lines = [line.strip() for line in lines if line.strip()]
    items = [marked(line) for line in lines]
    if any(line.startswith(("## ", "### ", "#### ")) for line in lines) or any(one and one.box for one in items):
        return True
    # Without these signs it may well be code, unless something is missing.
    if has_list:
        return False
    if place.noun == "card":
        return any(line.startswith(": ") for line in lines)
    return bool(place.mark) and all(
        _ITEM.match(line) or (one and one.has_mark) for line, one in zip(lines, items, strict=True)
    )


def report_in_prose(document: Document, node: int, found: list[Diagnostic]) -> None:
    """Report lines of a list in running text that were meant to begin an item of it.

    Here they are warnings, and none of those that a sentence may begin with: dashes, boxes without a mark.
    """
    if not has_suspects(document, [node]):
        return
    for line in text_lines(document, node):
        read = None if line.first else marked(line.text)
        meant = _item_meant(document, line, _PROSE) if read and read.has_mark and not read.is_dash else None
        if meant and (meant.sure or line.lazy):
            what = _above(document, line, _PROSE)
            found.append(document.source.diagnose("SRC039", line.at, meant.fix, what=what))


def _noun(line: Line, place: Place) -> str:
    return "item" if line.is_nested else place.noun


def _in_items(document: Document, lines: list[Line], place: Place, found: list[Diagnostic]) -> bool:
    """Report lines inside the items of a list, or inside cards; whether there was one that is an error."""
    wrong = False
    warned: set[int] = set()
    for line in lines:
        meant = _meant(document, line, place)
        if line.first:
            # A box has been read already; what stands behind it begins no block.
            if _is_behind_box(document, line) and _FENCE.match(line.text):
                warned.add(line.paragraph)
                found.append(document.source.diagnose("SRC030", line.at, _fence_fix(document, line)))
            elif meant and meant.sure and line.paragraph != line.item and not _begins_item(document, line):
                wrong = _tell(document, line, place, meant, found)
            continue
        if meant and (meant.sure or line.lazy):
            wrong = _tell(document, line, place, meant, found)
        elif line.lazy and line.paragraph not in warned:
            warned.add(line.paragraph)
            found.append(document.source.diagnose("SRC029", line.at, what=_above(document, line, place)))
    return wrong


def _fence_fix(document: Document, line: Line) -> str | None:
    """Where to begin the fence behind a box; None where the list has bullets, of which the rule speaks."""
    mark = _MARK.match(document.source.data, document.start(line.item)) if line.item is not None else None
    if not mark or not mark[1]:
        return None
    return f"begin the fence on a line of its own, indented by {len(mark[0]) + 1} spaces"


def _in_text(
    document: Document, node: int, lines: list[Line], place: Place, follows: int | None, found: list[Diagnostic]
) -> bool:
    """Report lines of the text around a list; whether there was one."""
    read = [(line, _meant(document, line, place)) for line in lines]
    run = _items_at_end(document, node, [meant for _, meant in read], follows)
    wrong = False
    for at, (line, meant) in enumerate(read):
        if meant and (meant.sure or (place.mark and at >= len(read) - run)):
            wrong = _tell(document, line, place, meant, found)
    return wrong


def _items_at_end(document: Document, node: int, read: list[_Meant | None], follows: int | None) -> int:
    """How many of the last lines of a text, as they were read, may be items of the list that ``follows`` or is missing.

    None of a text with an empty line below it, unless all its lines are; and no dash alone, as the name below a saying.
    """
    if document.kinds[node] != "Paragraph" or (follows is not None and document.kinds[follows] != "List"):
        return 0
    last = len(read)
    while last and read[last - 1]:
        last -= 1
    run = len(read) - last
    if run == 1 and (meant := read[-1]) and meant.dash:
        return 0
    between = document.source.data[document.end(node) : document.start(follows)] if follows is not None else b""
    return run if not last or not between.strip(b" ") else 0


def _tell(document: Document, line: Line, place: Place, meant: _Meant, found: list[Diagnostic]) -> bool:
    what = _above(document, line, place)
    odd = odd_blank(line.text)
    fix = f"{meant.fix} with ordinary spaces, without {odd}" if odd else meant.fix
    found.append(document.source.diagnose("SRC028", line.at, fix, what=what, meant=meant.what))
    return True


def _above(document: Document, line: Line, place: Place) -> str:
    """What a line is read as a part of, in words."""
    if line.item is None:
        return "the text around it"
    if document.kinds[line.item] != "Item":
        return "the card above"
    first = line.item + 1
    if document.kinds[first] == "Paragraph":
        first += 1
    end = first
    while end < document.close[line.item] and document.kinds[end] not in ("SoftBreak", "HardBreak", "End", "List"):
        end = document.close[end] + 1
    words = document.plain(first, end)
    return f'the {_noun(line, place)} "{words if len(words) <= SHOWN else words[: SHOWN - 3] + "..."}"'


def _is_behind_box(document: Document, line: Line) -> bool:
    return document.kinds[line.node - 1] == "TaskListMarker"


def _begins_item(document: Document, line: Line) -> bool:
    """Whether a paragraph is the first of its item: what its box is, others say."""
    return line.item is not None and line.paragraph == line.item + 1


def _meant(document: Document, line: Line, place: Place) -> _Meant | None:
    """What a line was meant as; None where it is a line like any other."""
    if right := heading(line.text):
        more = "" if line.first else ", with an empty line above"
        return _Meant("a heading", f'write "{right}"{more}', True)
    if not line.first and is_rule(line.text):
        return _Meant("a rule", "delete the line", True)
    if not line.first and line.item is not None and (said := _QUOTED.match(line.text)):
        # Four spaces further in than the words of its item, a block quote goes on with them (CommonMark 0.31, 5.1).
        return _Meant("feedback", f'indent it by two spaces: "  > {shortened(said[1])}"', True)
    if place.noun == "card" and (line.item is not None or not line.first) and (right := back(line.text)):
        return _Meant("the back of a card", f'write "{right}"', True)
    return _item_meant(document, line, place)


def _item_meant(document: Document, line: Line, place: Place) -> _Meant | None:
    """The item of a list that a line was meant as."""
    item = marked(line.text)
    if item is None:
        return None
    follows = _follows(document, line, item.number)
    # A number with a space behind it may be the year that ends a sentence.
    if item.is_usual and item.number is not None and not follows:
        return None
    boxed = _has_boxes(document, line)
    mark = _mark(document, line, place, item.number)
    if item.box and (boxed or place.mark.endswith("]")):
        mark = f"{mark} {item.box.right}"
    elif boxed or (place.mark.endswith("]") and line.item is None):
        mark = f"{mark} [ ]"
    sure = item.is_sure or follows or (item.box is not None and (line.lazy or (boxed and not item.box.is_round)))
    right = f'"{mark} {shortened(item.words)}"'
    if item.is_usual and not item.box:
        fix = f"indent it no more than the item above: {right}"
    else:
        fix = f"write {right}" + ("" if sure or line.item is None else _CONTINUES)
    return _Meant(f"a new {_noun(line, place) or 'item'}", fix, sure, item.is_dash)


def _follows(document: Document, line: Line, number: int | None) -> bool:
    """Whether a number is the next of the list, or the same again, as some write all of them."""
    if number is None or line.item is None:
        return False
    written = _MARK.match(document.source.data, document.start(line.item))
    return bool(written and written[1] and number in (int(written[1]), int(written[1]) + 1))


def _has_boxes(document: Document, line: Line) -> bool:
    item = line.item
    return item is not None and "TaskListMarker" in document.kinds[item : item + 3]


def _mark(document: Document, line: Line, place: Place, number: int | None) -> str:
    """The mark with which a line should begin: as that of the item which swallows it."""
    if line.item is None or document.kinds[line.item] != "Item":
        return f"{number}." if number is not None else place.mark.partition(" ")[0] or "-"
    start = document.start(line.item)
    written = _MARK.match(document.source.data, start)
    mark = written[0].decode() if written else "-"
    if written and written[1]:
        mark = f"{number if number is not None else int(written[1]) + 1}{written[2].decode()}"
    return mark
