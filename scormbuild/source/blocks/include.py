"""``include``: the text of another file. It is put in before a lesson is read (scormbuild/source/includes.py)."""

from __future__ import annotations

from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.includes import NAME


def _read(reader: Reader, fenced: Fenced) -> None:
    """What is left of one where no file was put in."""
    reader.renderer.report("SRC047", fenced.node, "begin the ::: line at the left margin", what="its line is indented")


INCLUDE = BlockKind(NAME, _read, ("file",), empty="")
