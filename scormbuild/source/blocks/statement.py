"""``statement``: a sentence that stands out; and ``continue``: a button that shows what follows."""

from __future__ import annotations

from scormbuild.model import Block, Continue, Statement
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader

_AFTER = ("cards", "quiz", "video")
_FENCES = {"cards": "flashcards", "quiz": "quiz"}


def _read_statement(reader: Reader, fenced: Fenced) -> Block:
    return Statement(fenced.opening.id or "", reader.inside(fenced))


def _read_continue(reader: Reader, fenced: Fenced) -> Block | None:
    renderer, document = reader.renderer, reader.renderer.document
    after = fenced.opening.attributes.get("after", "")
    if after and after not in _AFTER:
        facts = {"name": "after", "where": 'the block "continue"', "value": after}
        renderer.report("QUZ013", fenced.node, f"use {', '.join(_AFTER[:-1])} or {_AFTER[-1]}", **facts)
        return None
    if after and not _is_above(reader, fenced.node, after):
        renderer.report("SRC055", fenced.node, after=after)
        return None
    nodes = [node for node in document.children(fenced.start, fenced.stop) if not document.is_comment(node)]
    if nodes and (len(nodes) > 1 or document.kinds[nodes[0]] != "Paragraph"):
        renderer.report("SRC056", fenced.node)
        return None
    words = document.plain(nodes[0] + 1, document.close[nodes[0]]) if nodes else ""
    return Continue(after, words)


def _is_above(reader: Reader, node: int, after: str) -> bool:
    """Whether what is waited for stands above a node."""
    document = reader.renderer.document
    if name := _FENCES.get(after):
        return any(name in fence for other, fence in document.fences.items() if other < node)
    return any(
        document.kinds[n] in ("Image", "InlineHtml", "HtmlBlock") and _is_video(document.written(n).lower())
        for n in range(node)
    )


def _is_video(written: bytes) -> bool:
    return any(ending in written for ending in (b".mp4", b".webm", b".m4v", b"<video"))


STATEMENT = BlockKind("statement", _read_statement, holds_blocks=True)
CONTINUE = BlockKind("continue", _read_continue, ("after",), keeps_id=False, empty="")
