"""``decorative``: pictures that say nothing and so need no alternative text (WCAG 1.1.1)."""

from __future__ import annotations

from scormbuild.model import Block, Prose
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader


def _read(reader: Reader, fenced: Fenced) -> Block:
    targets = reader.renderer.targets
    targets.decorative = True
    html = reader.renderer.blocks(fenced.start, fenced.stop)
    targets.decorative = False
    return Prose(html)


DECORATIVE = BlockKind("decorative", _read)
