"""What stands in braces, as Pandoc reads it: name and attributes of a block after its ``:::``, the id of an item."""

from __future__ import annotations

import re
from typing import NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.source.dialects.names import FOLDS, box_named

PART = late(
    r"""\s*(?:\.(?P<class>[\w-]+)|\#(?P<id>[^\s{}]+)"""
    r"""|(?P<key>[\w-]+)=(?:"(?P<quoted>[^"\\]*+(?:\\.[^"\\]*+)*+)"|(?P<bare>[^\s"{}]+)))"""
)
# Not from the middle of blanks: in a long run of them that would take the square of its length.
_OWN_ID = late(r"(?<!\s)\s*+\{#([^\s{}]++)\}\s*+$")
_OWN_ID_HTML = late(r"(?<!\s)\s*+\{#[^\s{}<>]++\}(?=\s*+(?:</p>\s*+)?+$)")
# Of Docusaurus: note, note Title, note[Title], each with an id in braces.
_TITLED_BOX = late(
    r"(?P<name>[A-Za-z][\w-]*+)(?:\[(?P<bracketed>[^\]\n]*+)\]|[ \t]++(?P<behind>[^\s{}][^{}]*+))?+[ \t]*+"
    r"(?:\{#(?P<id>[^\s{}]++)\})?+"
)
_WORD = late(r"[\w-]+\Z")


class Opening(NamedTuple):
    """An opening fence."""

    name: str
    id: str | None
    attributes: dict[str, str]
    says: str = ""
    """The name that stands there, where it is that of another dialect."""
    classes: tuple[str, ...] = ()
    """What stands behind the name with a dot before it."""


def read_opening(text: str) -> Opening | None:
    """Read what follows the colons of an opening fence, as Pandoc or, for boxes, as other dialects understand it.

    None when it is neither a word nor ``{.name ...}``, nor a box of another dialect with its title.
    """
    opening = _read_pandoc(text.rstrip(":").strip())
    if opening is None and (titled := _TITLED_BOX.fullmatch(text)) and "=" not in text:
        title = (titled["bracketed"] or titled["behind"] or "").strip()
        if box_named(titled["name"]):
            opening = Opening(titled["name"], titled["id"], {"title": title} if title else {})
    if opening is None or (box := box_named(opening.name)) is None or box.name == opening.name:
        return opening
    given = opening.attributes
    title = given.get("title", box.title)
    folds = FOLDS.get(given.get("collapse", "")) if box.folds else None
    # What other programs call a box says nothing that we know.
    classes = (folds,) if folds else ()
    return Opening(box.name, opening.id, {"title": title} if title else {}, opening.name, classes)


def _read_pandoc(text: str) -> Opening | None:
    if _WORD.match(text):
        return Opening(text, None, {})
    if not (text.startswith("{") and text.endswith("}")):
        return None
    inner, at = text[1:-1].rstrip(), 0
    classes: list[str] = []
    identifier: str | None = None
    attributes: dict[str, str] = {}
    while at < len(inner):
        match = PART.match(inner, at)
        if not match:
            return None
        at = match.end()
        if match["class"]:
            classes.append(match["class"])
        elif match["id"]:
            if identifier is not None:
                return None
            identifier = match["id"]
        elif match["key"] in attributes:
            return None
        else:
            quoted = match["quoted"]
            attributes[match["key"]] = match["bare"] if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
    return Opening(classes[0], identifier, attributes, classes=tuple(classes[1:])) if classes else None


def once_fix(text: str) -> str | None:
    """How to fix the inside of braces that names two ids, or an attribute twice; None where it does not."""
    seen: set[str] = set()
    at = 0
    while match := PART.match(text, at):
        at = match.end()
        name = "#" if match["id"] else match["key"]
        if name and name in seen:
            return "delete one of the two ids" if name == "#" else f"write {name} only once"
        seen.add(name or "")
    return None


def own_id(text: str, html: str, raw: bytes) -> tuple[str, str, str]:
    """An author's ``{#id}`` at the end of an item: the id (empty where there is none), and both without it.

    ``raw`` is the item as it is written: braces behind a backslash are text.
    """
    match = _OWN_ID.search(text) if "{#" in text else None
    if not match or not re.search(rb"(?<!\\)\{#" + re.escape(match[1].encode()) + rb"\}", raw):
        return "", text, html
    return match[1], text[: match.start()], _OWN_ID_HTML.sub("", html)
