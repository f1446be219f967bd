"""Boxes beside the running text, such as ``note``; any block may stand in them."""

from __future__ import annotations

from scormbuild.model import Block, Callout
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.inline_marks import title_html


def _read(reader: Reader, fenced: Fenced) -> Block:
    opening = fenced.opening
    title = title_html(opening.attributes.get("title", ""))
    return Callout(opening.name, opening.id or "", reader.inside(fenced), title)


BOXES = tuple(
    BlockKind(name, _read, ("title",), holds_blocks=True) for name in ("key-concept", "note", "tip", "warning")
)
