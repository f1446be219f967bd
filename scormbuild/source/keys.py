"""The keys under which saved work keeps the items of a lesson, given once all ids of the lesson are known."""

from __future__ import annotations

from typing import Any

from scormbuild.findings.diagnostics import Position
from scormbuild.model import Block, Item, Prose, Quiz
from scormbuild.progress.identifiers import state_keys
from scormbuild.progress.kinds import ITEM_KEY
from scormbuild.source.blocks import PROGRESS
from scormbuild.source.html import Renderer

MAX_ITEMS = 2000
"""Cards, steps, questions and quizzes of one lesson."""
_SAME = 50
"""Characters in which the words of a question and of the quiz that is named by it are the same."""
_TOLD = ("question", "quiz")
"""Kinds that an LMS is told of by their ids, which must therefore differ."""


def with_keys(blocks: tuple[Block, ...], items: tuple[Item, ...], renderer: Renderer) -> tuple[Block, ...]:
    """Give everything in the blocks that progress is kept of its key; report ids that are used twice."""
    seen: dict[str, Item] = {}
    told: set[str] = set()
    for item in items:
        name = f"{item.kind}:{item.id}"
        same = [f"{kind}:{item.id}" for kind in _TOLD] if item.kind in _TOLD else [name]
        if item.kind in _TOLD and item.id in renderer.anchor_nodes:
            report_twice(renderer, item.id, item.position)
        if first := next((seen[other] for other in same if other in seen), None):
            _report_same(item, first, renderer, told)
        seen.setdefault(name, item)
    if len(seen) > MAX_ITEMS:
        # Keys of two characters would run out.
        renderer.found.append(
            renderer.document.source.diagnose("SRC021", 0, count=f"{len(seen):,}", most=f"{MAX_ITEMS:,}")
        )
        return blocks
    keys = state_keys(seen, ITEM_KEY)
    return tuple(_keyed(block, keys) for block in blocks)


def _report_same(item: Item, first: Item, renderer: Renderer, told: set[str]) -> None:
    """Report two items with one id; ``told`` are the words of questions that were reported already."""
    # A quiz stands above its questions, and comes to be known after them.
    at, again = sorted((first.position, item.position))
    of_quiz = item.kind == first.kind == "quiz"
    where = "in its first line: ::: {.quiz #my_id}" if of_quiz else "at the end of its line: {#my_id}"
    rule, fix = "SRC005", f"give each of them its own id {where}"
    facts = {"id": item.id, "first": f"{at.path}:{at.line}"}
    if not item.named and not first.named and item.kind == first.kind:
        # Nobody wrote these ids: they are made of the words.
        if item.known_as[:_SAME] in told:
            return
        told.add(item.known_as[:_SAME])
        title = "title" if of_quiz else "wording"
        rule, fix = "QUZ033", f"change the {title} of one of them, delete one, or give each of them its own id {where}"
        facts["what"] = f'{item.kind} "{item.known_as}"'
    renderer.found.append(renderer.document.source.diagnose_at(rule, again, fix, **facts))


def _keyed(block: Block, keys: dict[str, str]) -> Block:
    if isinstance(block, Prose):
        return block
    changed: dict[str, Any] = {}
    for kind in PROGRESS:
        if kind.part in block._fields:
            inside = getattr(block, kind.part)
            changed[kind.part] = tuple(one._replace(key=keys[f"{kind.item}:{one.id}"]) for one in inside)
    if "blocks" in block._fields:
        changed["blocks"] = tuple(_keyed(inner, keys) for inner in getattr(block, "blocks"))  # noqa: B009
    if isinstance(block, Quiz):
        changed["key"] = keys[f"quiz:{block.id}"]
    return block._replace(**changed)


def report_twice(renderer: Renderer, name: str, at: Position) -> None:
    """Report an id that a heading or a block has already."""
    source = renderer.document.source
    first = source.position(renderer.document.start(renderer.anchor_nodes[name]))
    renderer.found.append(source.diagnose_at("SRC005", at, id=name, first=f"{first.path}:{first.line}"))
