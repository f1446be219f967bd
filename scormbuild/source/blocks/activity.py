"""``activity``: numbered steps that the learner ticks off."""

from __future__ import annotations

import re
from collections import Counter

from scormbuild.model import Activity, Block, Item, Step
from scormbuild.progress.identifiers import LEGAL, derive
from scormbuild.progress.kinds import ITEM_KEY, Mark, ProgressKind
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.html import Renderer
from scormbuild.source.places import IdPlace
from scormbuild.source.swallowed import Place, report_swallowed

STEP = ProgressKind(
    item="step",
    part="steps",
    noun="step",
    nouns="steps",
    done="every step is checked off",
    lost="UPD005",
    kept="marks on {}",
    size=ITEM_KEY,
    again="check it off",
    mark=Mark(sign="*", shown=".step", open=".step:not(.ticked) input"),
)
_DETAILS = re.compile(rb"\s*[-*+] ")
"""Bullets between two steps that are indented too little to belong to the first."""
# At the end of a step's first line.
_STEP_ID = re.compile(r"(?<! )[ ]*\{#([^\s{}<>]+)\}(?=[ ]*(?:</p>|\n|\Z|<(?:[uo]l|blockquote|pre|table|br)\b))")


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    """The first numbered list holds the steps."""
    renderer, items, start, stop = reader.renderer, reader.items, fenced.start, fenced.stop
    document = renderer.document
    nodes = [node for node in document.children(start, stop) if not document.is_comment(node)]
    wrong = report_swallowed(document, nodes, Place("step", "1."), renderer.found)
    numbered = next(
        (
            node
            for node in document.children(start, stop)
            if document.kinds[node] == "List" and document.data[node] is not None
        ),
        None,
    )
    if numbered is None:
        if not wrong:
            renderer.report("ACT001", fenced.node)
        return None
    for node in nodes:
        if document.kinds[node] == "List" and node != numbered and node not in wrong:
            _check_list(renderer, node, numbered)
    intro = renderer.blocks(start, numbered)
    steps: list[Step] = []
    repeated: Counter[str] = Counter(item.id for item in items if item.kind == "step")
    for node in document.inside(numbered):
        label = document.plain(node + 1, document.close[node])
        html = renderer.blocks(node + 1, document.close[node])
        given = _STEP_ID.search(html)
        raw = document.written(node)
        if given and re.search(rb"(?<!\\)\{#" + re.escape(given[1].encode()) + rb"\}", raw):
            label = " ".join(label.replace(given[0].strip(), "", 1).split())
            html = html[: given.start()] + html[given.end() :]
            if not LEGAL.match(given[1]):
                renderer.report("CFG009", node, id=given[1], like=derive(given[1], "step"))
        else:
            given = None
        step_id = given[1] if given else derive(label or html, "step")
        repeated[step_id] += 1
        if repeated[step_id] > 1:
            step_id = f"{step_id}_{repeated[step_id]}"
        steps.append(Step(step_id, "", label, html))
        at = document.source.position(document.start(node))
        items.append(Item(STEP.item, step_id, at, STEP.size, known_as=label[:60], named=bool(given)))
        renderer.places.append(IdPlace(STEP.item, step_id, node, bool(given), on_first_line=True))
    outro = renderer.blocks(document.close[numbered] + 1, stop)
    return Activity(fenced.opening.id or "", intro, document.data[numbered], tuple(steps), outro)


def _width(data: bytes, start: int) -> int:
    """How many characters the mark of a step takes, with the space behind it."""
    mark = re.match(rb"\d{1,9}[.)] ", data[start : start + 12])
    return len(mark[0]) if mark else 0


def _check_list(renderer: Renderer, node: int, steps: int) -> None:
    """Report a list beside the steps that looks like steps: bullets above them, or numbers below."""
    document = renderer.document
    is_numbered = document.data[node] is not None
    if is_numbered:
        between = document.source.data[document.end(steps) : document.start(node)]
        fix = "write the same sign after each number: 1. ..., 2. ..." if not between.strip() else None
        if _DETAILS.match(between) and (width := _width(document.source.data, document.start(steps))):
            fix = f"indent the lines between the steps by {width} spaces, so that they belong to the step above"
        renderer.report("ACT002", node, fix, what="the activity has only one list of steps, the first numbered one")
    elif node < steps:
        renderer.report("ACT002", node, what="only the numbered list has steps")


ACTIVITY = BlockKind("activity", _read, empty="ACT001", progress=(STEP,))
