"""``details`` and ``solution``: a title to unfold, with any blocks below it."""

from __future__ import annotations

from scormbuild.model import Block, Details
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader, Title
from scormbuild.source.inline_marks import title_html


def read_title(reader: Reader, fenced: Fenced) -> tuple[Title, Fenced]:
    """The title of a block, which its ``title`` or the heading that it begins with says, and what is below it.

    The title is empty where neither is there.
    """
    renderer, document = reader.renderer, reader.renderer.document
    if titled := fenced.opening.attributes.get("title", "").strip():
        return Title(title_html(titled)), fenced
    inside = document.children(fenced.start, fenced.stop)
    first = next((node for node in inside if not document.is_comment(node)), None)
    if first is None or document.kinds[first] != "Heading" or not renderer.inline(first):
        return Title(""), fenced
    reader.check_heading(first)
    level = max(2, int(document.data[first]["level"][1]))
    title = Title(renderer.inline(first), level, renderer.heading_anchor(first))
    return title, fenced._replace(start=document.close[first] + 1)


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    opening, document = fenced.opening, reader.renderer.document
    title, below = read_title(reader, fenced)
    # A name of its own says enough: of a solution, or of another dialect.
    if not title.html and not opening.says and opening.name != "solution":
        reader.renderer.report("SRC025", fenced.node, name=opening.name)
        return None
    if all(document.is_comment(node) for node in document.children(below.start, fenced.stop)):
        reader.renderer.report("SRC018", fenced.node, name=opening.name)
        return None
    return Details(opening.id or "", title.level, title.html, title.anchor, reader.inside(below), opening.name)


DETAILS = tuple(BlockKind(name, _read, ("title",), holds_blocks=True) for name in ("details", "solution"))
