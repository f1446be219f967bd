"""``details``: a title to unfold, with any blocks below it."""

from __future__ import annotations

from scormbuild.model import Block, Details
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    renderer, document = reader.renderer, reader.renderer.document
    inside = document.children(fenced.start, fenced.stop)
    first = next((node for node in inside if not document.is_comment(node)), None)
    if first is None or document.kinds[first] != "Heading" or not renderer.inline(first):
        renderer.report("SRC025", fenced.node, name=fenced.opening.name)
        return None
    title_anchor = renderer.heading_anchor(first)
    title = renderer.inline(first)
    after = document.close[first] + 1
    if all(document.is_comment(node) for node in document.children(after, fenced.stop)):
        renderer.report("SRC018", fenced.node, name=fenced.opening.name)
        return None
    reader.check_heading(first)
    level = max(2, int(document.data[first]["level"][1]))
    return Details(fenced.opening.id or "", level, title, title_anchor, reader.inside(fenced._replace(start=after)))


DETAILS = BlockKind("details", _read, holds_blocks=True)
