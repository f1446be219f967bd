"""``flashcards``: two sides of Markdown, written as definition lists."""

from __future__ import annotations

import re
from typing import Any

from scormbuild.model import Block, Card, Deck, Item
from scormbuild.progress.identifiers import LEGAL, derive, digest
from scormbuild.progress.kinds import ITEM_KEY, Mark, ProgressKind
from scormbuild.source.attributes import SHOW, read_attributes
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.fences import own_id
from scormbuild.source.html import Renderer
from scormbuild.source.places import IdPlace
from scormbuild.source.swallowed import Place, report_swallowed

CARD = ProgressKind(
    item="card",
    part="cards",
    noun="flashcard",
    nouns="flashcards",
    done="every flashcard is flipped",
    lost="UPD004",
    kept="marks on {}",
    size=ITEM_KEY,
    again="flip it",
    mark=Mark(sign=".", shown=".card", open=".card:not(.seen) .turn"),
)
_CONTINUES = "; if it continues the text above, indent it by two spaces"
_TERM_AND_TEXT = re.compile(r"[^\s:.!?][^:.!?]{0,59}: +\S.*")
"""A line that says a card in one: a term, a colon and its explanation."""


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    """Definition lists, with text allowed above the first."""
    renderer, start, stop = reader.renderer, fenced.start, fenced.stop
    document = renderer.document
    nodes = [node for node in document.children(start, stop) if not document.is_comment(node)]
    wrong = report_swallowed(document, nodes, Place("card", ""), renderer.found)
    lists = [node for node in document.children(start, stop) if document.kinds[node] == "DefinitionList"]
    if not lists:
        if not wrong:
            renderer.report("CRD001", fenced.node)
        return None
    _check_intro(renderer, start, lists[0])
    intro = renderer.blocks(start, lists[0])
    cards: list[Card] = []
    for node in document.children(lists[0], stop):
        if document.kinds[node] == "DefinitionList":
            cards += _cards(renderer, node, reader.items, cards)
        elif not document.is_comment(node) and document.fence(node) is None and node not in wrong:
            renderer.report("CRD004", node, _misplaced_fix(renderer, node))
    values: dict[str, Any] = read_attributes(
        renderer.report, fenced.node, "the flashcards", SHOW, fenced.opening.attributes.items()
    )
    return Deck(fenced.opening.id or "", intro, tuple(cards), values.get("show", "all"))


def _misplaced_fix(renderer: Renderer, node: int) -> str | None:
    """What to do about something between the cards; None where it is best said in general."""
    document = renderer.document
    if document.kinds[node] == "FootnoteDefinition":
        return "move the text of the footnote below the ::: that closes the flashcards"
    words = document.source.data[document.start(node) : document.end(node)].decode().strip()
    if document.kinds[node] == "Paragraph" and _TERM_AND_TEXT.fullmatch(words):
        term, _, text = words.partition(":")
        return f'write it as a card: "{term}", and below it ": {text.strip()}"'
    return None


def _check_intro(renderer: Renderer, start: int, stop: int) -> None:
    """Report what stands above the first card and looks like cards: headings, or lines of a term and its text."""
    document = renderer.document
    nodes = list(document.children(start, stop))
    headings = [node for node in nodes if document.kinds[node] == "Heading"]
    if len(headings) > 1:
        renderer.report("CRD006", headings[0], what="these headings are")
    rows: list[int] = []
    for node in nodes:
        if document.kinds[node] == "Paragraph":
            lines = document.written(node).decode().splitlines()
            # Among other lines they are what the introduction says.
            rows += [node] * len(lines) if all(_TERM_AND_TEXT.fullmatch(line.strip()) for line in lines) else []
    if len(rows) > 1:
        renderer.report("CRD006", rows[0], what="these lines are")


def _check_term_inside(renderer: Renderer, back: int, front: int) -> None:
    """Report a term that was swallowed by the back above it, which another line with a colon follows."""
    document = renderer.document
    raw = document.written(back)
    above, _, line = raw.removesuffix(b"\n").rpartition(b"\n")
    # A line that goes on with the back is written below its words; one at the margin can only be meant as a term.
    if above and re.match(rb" ?[^\s<]", line):
        place = document.end(back) - len(line) - (1 if raw.endswith(b"\n") else 0)
        words = document.plain(front + 1, document.close[front])
        renderer.found.append(document.source.diagnose("CRD005", place, front=words))


def _check_card_inside(renderer: Renderer, back: int) -> None:
    """Report a line at the margin of a back that says a whole card: a term, a colon and its explanation."""
    document = renderer.document
    start = document.start(back)
    at = start
    for line in document.source.data[start : document.end(back)].split(b"\n"):
        words = line.decode().rstrip()
        if at > start and re.match(r" ?\w", words) and _TERM_AND_TEXT.fullmatch(words.strip()):
            term, _, text = words.strip().partition(":")
            fix = f'write it as a card of its own, with an empty line above: "{term}", and below it ": {text.strip()}"'
            renderer.found.append(document.source.diagnose("SRC029", at, fix + _CONTINUES, what="the card above"))
            return
        at += len(line) + 1


def _cards(renderer: Renderer, node: int, items: list[Item], before: list[Card]) -> list[Card]:
    document = renderer.document
    cards: list[Card] = []
    front: int | None = None
    backs: list[int] = []
    taken = {item.id for item in items if item.kind == "card"}

    def close() -> None:
        if front is None:
            return
        front_html = renderer.inline(front)
        back_html = "".join(_side(renderer, back) for back in backs)
        given, label, front_html = own_id(
            document.plain(front + 1, document.close[front]),
            front_html,
            document.written(front),
        )
        if given and not LEGAL.match(given):
            renderer.report("CFG009", front, id=given, like=derive(given, "card"))
        if not front_html or not back_html.strip():
            renderer.report("CRD002", front)
            return
        card_id = given or derive(label or front_html, "card")
        known = {card.id: card for card in (*before, *cards)}
        same = card_id in known and (known[card_id].front, known[card_id].back) == (front_html, back_html)
        if given and card_id in taken:
            same = True
        elif not same and card_id in taken:
            card_id = f"{card_id}_{digest(front_html + back_html)[:6]}"
            same = card_id in taken
        if same:
            renderer.report("CRD003", front, front=label)
            return
        taken.add(card_id)
        cards.append(Card(card_id, "", label or card_id, front_html, back_html))
        at = document.source.position(document.start(front))
        items.append(Item(CARD.item, card_id, at, CARD.size, known_as=label[:60], named=bool(given)))
        renderer.places.append(IdPlace(CARD.item, card_id, front, bool(given)))

    for child in document.inside(node):
        if document.kinds[child] == "DefinitionListTitle":
            close()
            front, backs = child, []
        elif document.kinds[child] == "DefinitionListDefinition":
            if front is not None and backs:
                _check_term_inside(renderer, backs[-1], front)
            _check_card_inside(renderer, child)
            backs.append(child)
    close()
    return cards


def _side(renderer: Renderer, node: int) -> str:
    html = renderer.blocks(node + 1, renderer.document.close[node])
    if not html.strip():
        return ""
    # A tight definition has no paragraph of its own.
    return (
        html
        if html.lstrip().startswith("<") and html.rstrip().endswith(">") and "<p>" in html
        else f"<p>{html.strip()}</p>\n"
    )


FLASHCARDS = BlockKind(
    "flashcards", _read, attributes=tuple(SHOW), reads_attributes=True, empty="CRD001", progress=(CARD,)
)
