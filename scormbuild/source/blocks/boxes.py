"""Boxes beside the running text, such as ``note``; any block may stand in them."""

from __future__ import annotations

from html import escape

from scormbuild.model import Block, Callout
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader


def _read(reader: Reader, fenced: Fenced) -> Block:
    opening = fenced.opening
    title = escape(opening.attributes.get("title", "").strip(), False)
    return Callout(opening.name, opening.id or "", reader.inside(fenced), title)


BOXES = tuple(
    BlockKind(name, _read, ("title",), holds_blocks=True) for name in ("key-concept", "note", "tip", "warning")
)
