"""``columns``: two or three blocks ``column`` side by side; on narrow screens one below the other."""

from __future__ import annotations

import re

from scormbuild.model import Block, Column, Columns
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader

_COUNTS = (2, 3)
_WIDTH = re.compile(r"(\d{1,2})(?:\.\d+)?%")
_STEP = 5
"""Percent to which widths are rounded."""


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    renderer, document = reader.renderer, reader.renderer.document
    depth, columns = 0, []
    for node in document.children(fenced.start, fenced.stop):
        fence = document.fence(node)
        if fence is not None:
            columns += [node] if fence and depth == 0 else []
            depth += 1 if fence else -1
        elif depth == 0 and not document.is_comment(node):
            renderer.report("SRC049", node)
            return None
    if len(columns) not in _COUNTS:
        renderer.report("SRC050", fenced.node, count=f"{len(columns)} column{'s' * (len(columns) != 1)}")
        return None
    return Columns(fenced.opening.id or "", _shared(reader.inside(fenced)))


def _shared(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Columns, where those that do not say their width share the rest."""
    columns = [block for block in blocks if isinstance(block, Column)]
    open_ones = sum(not column.share for column in columns)
    if not columns or open_ones in (0, len(columns)):
        return blocks
    rest = max(_STEP, round((100 - sum(column.share for column in columns)) / open_ones / _STEP) * _STEP)
    return tuple(column._replace(share=column.share or rest) for column in columns)


def _read_column(reader: Reader, fenced: Fenced) -> Block:
    width, share = fenced.opening.attributes.get("width", ""), 0
    if width:
        number = _WIDTH.fullmatch(width)
        share = round(int(number[1]) / _STEP) * _STEP if number else 0
        if not share:
            facts = {"name": "width", "where": 'the block "column"', "value": width}
            reader.renderer.report("QUZ013", fenced.node, "use percent: width=40%", **facts)
    return Column(fenced.opening.id or "", share, reader.inside(fenced))


COLUMNS = (
    BlockKind("columns", _read, holds_blocks=True),
    BlockKind("column", _read_column, ("width",), holds_blocks=True, inside="columns"),
)
