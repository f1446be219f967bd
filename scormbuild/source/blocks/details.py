"""``details``: a title to unfold, with any blocks below it."""

from __future__ import annotations

from scormbuild.model import Block, Details
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.dialects.names import SOLUTIONS
from scormbuild.source.inline_marks import title_html


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    renderer, document, opening = reader.renderer, reader.renderer.document, fenced.opening
    inside = document.children(fenced.start, fenced.stop)
    first = next((node for node in inside if not document.is_comment(node)), None)
    kind = "solution" if opening.says.lower() in SOLUTIONS else "details"
    titled = opening.attributes.get("title", "").strip()
    if titled or (opening.says and (first is None or document.kinds[first] != "Heading")):
        return Details(opening.id or "", 0, title_html(titled), "", reader.inside(fenced), kind)
    if first is None or document.kinds[first] != "Heading" or not renderer.inline(first):
        renderer.report("SRC025", fenced.node, name=opening.name)
        return None
    title_anchor = renderer.heading_anchor(first)
    title = renderer.inline(first)
    after = document.close[first] + 1
    if all(document.is_comment(node) for node in document.children(after, fenced.stop)):
        renderer.report("SRC018", fenced.node, name=opening.name)
        return None
    reader.check_heading(first)
    level = max(2, int(document.data[first]["level"][1]))
    blocks = reader.inside(fenced._replace(start=after))
    return Details(opening.id or "", level, title, title_anchor, blocks, kind)


DETAILS = BlockKind("details", _read, ("title",), holds_blocks=True)
