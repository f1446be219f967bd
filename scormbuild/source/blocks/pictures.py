"""``gallery``: pictures side by side; and ``labelled``: a picture with markers, and a list of what they mark."""

from __future__ import annotations

import re

from scormbuild.model import Block, Gallery, Label, Labelled, Opened
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.blocks.panels import opened_of

_PLACE = re.compile(r"(?<! )[ ]*\{((?:[^{}<>\s]+ )*(?:left|top)=[^{}<>]*)\}")
_NUMBER = re.compile(r"(left|top)=(\d{1,3}(?:\.\d{1,2})?)%?")
_BREAKS = ("SoftBreak", "HardBreak")


def _read_gallery(reader: Reader, fenced: Fenced) -> Block | None:
    """Pictures in paragraphs of their own, or several in one."""
    renderer, document = reader.renderer, reader.renderer.document
    pictures: list[str] = []
    for node in document.children(fenced.start, fenced.stop):
        if document.is_comment(node):
            continue
        inside = list(document.inside(node)) if document.kinds[node] == "Paragraph" else [node]
        for one in inside:
            if document.kinds[one] == "Image":
                pictures.append(renderer.targets.figure_of(one))
            elif document.kinds[one] not in _BREAKS and not (document.kinds[one] == "Text" and not document.data[one]):
                renderer.report("SRC053", node)
                return None
    return Gallery(fenced.opening.id or "", tuple(one for one in pictures if one))


def _read_labelled(reader: Reader, fenced: Fenced) -> Block | None:
    """A picture, and a list whose items say where in it they belong."""
    renderer, document = reader.renderer, reader.renderer.document
    nodes = [node for node in document.children(fenced.start, fenced.stop) if not document.is_comment(node)]
    frame = next((node for node in nodes if document.kinds[node : node + 2] == ["Paragraph", "Image"]), None)
    listed = next((node for node in nodes if document.kinds[node] == "List"), None)
    if frame is None or listed is None or nodes != [frame, listed]:
        what = "it needs a picture and one list below it, and nothing else"
        renderer.report("SRC054", fenced.node, what=what)
        return None
    labels: list[Label] = []
    opened: list[Opened] = []
    for item in document.inside(listed):
        words = document.plain(item + 1, document.close[item])
        html = renderer.blocks(item + 1, document.close[item])
        place = _PLACE.search(html)
        numbers = {name: float(value) for name, value in _NUMBER.findall(place[1])} if place else {}
        if set(numbers) != {"left", "top"} or max(numbers.values()) > 100 or place is None:
            renderer.report("SRC054", item, what=f'"{words[:40]}" has no place in the picture')
            continue
        words = _PLACE.sub("", words, count=1).strip()
        html = html[: place.start()] + html[place.end() :]
        labels.append(Label(numbers["left"], numbers["top"], words[:60], html))
        opened += opened_of(reader, item, words)
    return Labelled(fenced.opening.id or "", renderer.targets.media(frame + 1), tuple(labels), tuple(opened))


PICTURES = (BlockKind("gallery", _read_gallery), BlockKind("labelled", _read_labelled))
