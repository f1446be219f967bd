"""``details``: a title to unfold, with any blocks below it."""

from __future__ import annotations

from scormbuild.model import Block, Details
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    renderer, document = reader.renderer, reader.renderer.document
    first = next(iter(document.children(fenced.start, fenced.stop)))
    if document.kinds[first] != "Heading":
        renderer.report("SRC025", fenced.node, name=fenced.opening.name)
        return None
    title_anchor = renderer.heading_anchor(first)
    title = renderer.inline(first)
    after = document.close[first] + 1
    if after >= fenced.stop:
        renderer.report("SRC018", fenced.node, name=fenced.opening.name)
        return None
    return Details(fenced.opening.id or "", title, title_anchor, reader.inside(fenced._replace(start=after)))


DETAILS = BlockKind("details", _read, holds_blocks=True)
