"""All kinds of blocks, a module each; their names, and what is kept of them in learners' saved work."""

from __future__ import annotations

from scormbuild.source.blocks import (
    activity,
    boxes,
    columns,
    decorative,
    details,
    flashcards,
    include,
    panels,
    pictures,
    quiz,
    statement,
)
from scormbuild.source.blocks.block import BlockKind, Fenced

ALL: tuple[BlockKind, ...] = (
    *boxes.BOXES,
    decorative.DECORATIVE,
    flashcards.FLASHCARDS,
    quiz.BLOCK,
    activity.ACTIVITY,
    *details.DETAILS,
    *columns.COLUMNS,
    *panels.PANELS,
    statement.STATEMENT,
    *pictures.PICTURES,
    statement.CONTINUE,
    include.INCLUDE,
)
BLOCKS = {kind.name: kind for kind in ALL}
"""Every kind of block by its name, in the order of the documentation."""
PROGRESS = tuple(one for kind in ALL for one in kind.progress)
"""Every kind of progress, in the same order."""
MARKS = tuple(one for one in PROGRESS if one.mark)
"""Those of which saved work keeps nothing but that they are done."""

__all__ = ["BLOCKS", "MARKS", "PROGRESS", "BlockKind", "Fenced"]
