"""Boxes beside the running text, such as ``note``; any block may stand in them, and ``.fold`` makes them unfold."""

from __future__ import annotations

from typing import Literal

from scormbuild.model import Block, Callout
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.blocks.details import read_title
from scormbuild.source.inline_marks import title_html

_NAMES = "key-concept note tip important caution warning exercise objectives checklist summary"
_FOLD: dict[str, Literal["closed", "open"]] = {"fold": "closed", "fold-open": "open"}
"""Classes of a box that unfolds, and how it is at first."""


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    opening = fenced.opening
    fold: Literal["", "closed", "open"] = next((_FOLD[one] for one in opening.classes if one in _FOLD), "")
    if not fold:
        title = title_html(opening.attributes.get("title", ""))
        return Callout(opening.name, opening.id or "", reader.inside(fenced), title)
    heading, below = read_title(reader, fenced)
    document = reader.renderer.document
    if all(document.is_comment(node) for node in document.children(below.start, fenced.stop)):
        reader.renderer.report("SRC018", fenced.node, name=opening.name)
        return None
    blocks = reader.inside(below)
    return Callout(opening.name, opening.id or "", blocks, heading.html, fold, heading.level, heading.anchor)


BOXES = tuple(BlockKind(name, _read, ("title",), classes=tuple(_FOLD), holds_blocks=True) for name in _NAMES.split())
