"""``statement``: a sentence that stands out; and ``continue``: a button that shows what follows."""

from __future__ import annotations

from scormbuild.model import Block, Continue, Statement
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.file_kinds import VIDEO, suffix_of

_AFTER = ("cards", "quiz", "video")
_ITEMS = {"cards": "card", "quiz": "quiz"}


def _read_statement(reader: Reader, fenced: Fenced) -> Block:
    return Statement(fenced.opening.id or "", reader.inside(fenced))


def _read_continue(reader: Reader, fenced: Fenced) -> Block | None:
    renderer, document = reader.renderer, reader.renderer.document
    after = fenced.opening.attributes.get("after", "")
    if after and after not in _AFTER:
        facts = {"name": "after", "where": 'the block "continue"', "value": after}
        renderer.report("QUZ013", fenced.node, f"use {', '.join(_AFTER[:-1])} or {_AFTER[-1]}", **facts)
        return None
    if after and not _is_above(reader, after):
        renderer.report("SRC055", fenced.node, after=after)
        return None
    nodes = [node for node in document.children(fenced.start, fenced.stop) if not document.is_comment(node)]
    if nodes and (len(nodes) > 1 or document.kinds[nodes[0]] != "Paragraph"):
        renderer.report("SRC056", fenced.node)
        return None
    words = document.plain(nodes[0] + 1, document.close[nodes[0]]) if nodes else ""
    return Continue(after, words)


def _is_above(reader: Reader, after: str) -> bool:
    """Whether what is waited for was read already."""
    if after == "video":
        return any(suffix_of(name) in VIDEO for name in reader.renderer.targets.assets)
    return any(item.kind == _ITEMS[after] for item in reader.items)


STATEMENT = BlockKind("statement", _read_statement, holds_blocks=True)
CONTINUE = BlockKind("continue", _read_continue, ("after",), keeps_id=False, empty="")
