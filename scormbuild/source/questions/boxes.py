"""Lists of checkboxes: which lists are some, and what was to be a box and is none for the parser."""

from __future__ import annotations

from scormbuild.source.markdown import Document
from scormbuild.source.meant import box_of, odd_blank


def choices_list(document: Document, node: int) -> bool:
    """Whether a node is a list with at least one box."""
    return document.kinds[node] == "List" and any(
        box_node(document, item) is not None for item in document.inside(node)
    )


def box_node(document: Document, item: int) -> int | None:
    """The node of an item's box."""
    first = item + 1
    if document.kinds[first] == "Paragraph":
        first += 1
    return first if document.kinds[first] == "TaskListMarker" else None


def box_fix(document: Document, item: int) -> str | None:
    """How to write an item that was to have a box, and has none for the parser; None where it looks like no box."""
    line = document.source.data[document.start(item) : document.end(item)].partition(b"\n")[0].decode()
    box = box_of(line)
    if box is None:
        return None
    if document.kinds[item + 1] == "Heading":
        return "delete the line of hyphens or equals signs below its text, which turns it into a heading"
    right = f"- {box.right} {box.words.strip()}"
    if box.is_round:
        return f"write the checkbox with square brackets: {right}"
    if odd := odd_blank(line):
        return f"write it with ordinary spaces, without {odd}: {right}"
    if not box.is_right:
        return f"write the checkbox as [ ] or [x]: {right}"
    return f"write a space after the ]: {right}"


def nearly_boxes(document: Document, node: int) -> list[int]:
    """Items of a list whose boxes are nearly written as boxes are."""
    if document.kinds[node] != "List":
        return []
    return [item for item in document.inside(node) if box_fix(document, item)]


def nested_answers(document: Document, item: int, boxes: bool) -> int | None:
    """A list inside of an item that was meant to go on with the list around it: with boxes too, or with numbers
    where that one has a single item."""
    if "List" not in document.kinds[item : document.close[item]]:
        return None
    for node in document.inside(item):
        if document.kinds[node] != "List":
            continue
        if boxes and any(box_node(document, one) is not None for one in document.inside(node)):
            return node
        alone = document.kinds[item - 1] == "List" and document.kinds[document.close[item] + 1] == "End"
        if not boxes and alone and document.data[node] is not None:
            return node
    return None
