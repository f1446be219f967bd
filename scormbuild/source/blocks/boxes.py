"""Boxes beside the running text, such as ``note``; any block may stand in them."""

from __future__ import annotations

from scormbuild.model import Block, Callout
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader


def _read(reader: Reader, fenced: Fenced) -> Block:
    opening = fenced.opening
    return Callout(opening.name, opening.id or "", reader.inside(fenced))


BOXES = tuple(BlockKind(name, _read, holds_blocks=True) for name in ("key-concept", "note", "tip", "warning"))
