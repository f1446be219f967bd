"""``tabs``, ``accordion`` and ``process``: panels, each with the heading that begins it as its title."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from scormbuild.model import Accordion, Block, Item, Opened, Panel, Process, Tabs
from scormbuild.progress.identifiers import LEGAL, derive
from scormbuild.progress.kinds import ITEM_KEY, Mark, ProgressKind
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.places import IdPlace

SECTION = ProgressKind(
    item="section",
    part="opened",
    noun="section",
    nouns="sections",
    done="every tab, section of an accordion, panel of a process and marker of a picture is opened",
    lost="UPD009",
    kept="marks on {}",
    size=ITEM_KEY,
    again="open it",
    on_demand=True,
    mark=Mark(sign="^", shown=".opens", open=".opens:not(.opened)"),
)
_Made = Callable[[str, tuple[Block, ...]], Block]
_ENOUGH = 3000
"""Items of a lesson, above which it is refused (scormbuild/source/keys.py)."""
_SHOWN_FIRST = ("tabs", "process")
"""Kinds that show their first panel from the beginning."""


def _read(made: _Made, reader: Reader, fenced: Fenced) -> Block | None:
    """Text above the first heading introduces the panels."""
    document, name = reader.renderer.document, fenced.opening.name
    heads = list(_heads(reader, fenced))
    if not heads:
        reader.renderer.report("SRC048", fenced.node, name=name)
        return None
    blocks: list[Block] = list(reader.inside(fenced._replace(stop=heads[0])))
    for number, (head, stop) in enumerate(zip(heads, [*heads[1:], fenced.stop], strict=True)):
        below = fenced._replace(start=document.close[head] + 1, stop=stop)
        if all(document.is_comment(node) for node in document.children(below.start, stop)):
            fix = "write its text below the heading, or delete the heading"
            words = document.plain(head + 1, document.close[head])
            reader.renderer.report("SRC018", head, fix, name=f"{name}: {words}")
            continue
        blocks.append(_panel(reader, head, below, counts=number > 0 or name not in _SHOWN_FIRST))
    return made(fenced.opening.id or "", tuple(blocks))


def _heads(reader: Reader, fenced: Fenced) -> Iterator[int]:
    """The headings that begin panels: those of the level of the first, and not those of blocks inside."""
    document, depth, level = reader.renderer.document, 0, ""
    for node in document.children(fenced.start, fenced.stop):
        fence = document.fence(node)
        if fence is not None:
            depth += 1 if fence else -1
        elif depth == 0 and document.kinds[node] == "Heading":
            level = level or document.data[node]["level"]
            if document.data[node]["level"] <= level:
                yield node


def _panel(reader: Reader, head: int, below: Fenced, counts: bool) -> Panel:
    renderer, document = reader.renderer, reader.renderer.document
    reader.check_heading(head)
    title, anchor = renderer.inline(head), renderer.heading_anchor(head)
    words = document.plain(head + 1, document.close[head])
    level = max(2, int(document.data[head]["level"][1]))
    opened = opened_of(reader, head, words) if counts else ()
    return Panel(below.opening.name, level, title or words, anchor, reader.inside(below), opened)


def opened_of(reader: Reader, node: int, words: str) -> tuple[Opened, ...]:
    """What is kept of something that is opened, which has its id from its heading or its words; often nothing."""
    # Of more than a lesson can have, that is said anyway.
    if SECTION.part not in reader.completion or len(reader.items) > _ENOUGH:
        return ()
    renderer, document = reader.renderer, reader.renderer.document
    given = document.data[node]["id"] if document.kinds[node] == "Heading" else None
    taken = {item.id for item in reader.items if item.kind == SECTION.item}
    name = given if given and LEGAL.match(given) else derive(words, SECTION.item)
    if given and not LEGAL.match(given):
        renderer.report("CFG009", node, id=given, like=name)
    base, number = name, 1
    while name in taken and not given:
        number += 1
        name = f"{base}_{number}"
    at = document.source.position(document.start(node))
    reader.items.append(Item(SECTION.item, name, at, SECTION.size, known_as=words[:60], named=bool(given)))
    renderer.places.append(IdPlace(SECTION.item, name, node, bool(given)))
    return (Opened(name, ""),)


_KINDS: tuple[type[Tabs] | type[Accordion] | type[Process], ...] = (Tabs, Accordion, Process)
PANELS = tuple(
    BlockKind(
        kind.__name__.lower(),
        partial(_read, kind),
        holds_blocks=True,
        progress=(SECTION,) if kind is Tabs else (),
    )
    for kind in _KINDS
)
"""The first names what progress is kept of in all of them."""
