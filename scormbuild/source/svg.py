"""SVG pictures: the bytes of a file in, a drawing in which nothing runs and nothing loads out.

A file is read strictly, held to lists of elements and attributes, and written anew from what was read, so that no
browser can see in it anything else than what was judged. What is active is an error, never left out in silence; what
drawing programs keep there for themselves is left out, since no browser shows it.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, unquote_to_bytes

from lxml import etree

from scormbuild.machine.patterns import late
from scormbuild.source.svg_names import (
    ACTIVE,
    ANIMATED,
    ANIMATION_VALUES,
    ANIMATIONS,
    ATTRIBUTES,
    CSS,
    ELEMENTS,
    LOADING,
    METADATA,
    SVG,
    XLINK,
    XML,
)
from scormbuild.source.svg_reading import PLAIN, UnsafeSvg, decoded, line_of, parse, without_head
from scormbuild.source.svg_style import UnsafeStyle, clean_style, is_plain

LARGEST = 5_000_000
"""Bytes of a file that is read."""
_MOST_STYLES = 2_000_000
"""Characters of CSS in a file, without the simplest; reading them takes a few microseconds each."""
_MOST_DRAWN = 1_000_000
"""Elements that are drawn when every <use> is followed."""
_DEEPEST_PICTURE = 4
"""Pictures embedded in each other."""
_NAMESPACES: Any = {None: SVG, "xlink": XLINK, **METADATA}
_KEPT = {(XLINK, "title"), (XML, "lang"), (XML, "space")}
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F))
_RASTER = late(r"data:image/(?:png|jpe?g|gif|webp|avif|bmp)(?:;[a-z0-9=-]{1,40}){0,3},", re.IGNORECASE)
_VECTOR = late(r"data:image/svg\+xml((?:;[a-z0-9=-]{1,40}){0,3}),", re.IGNORECASE)
_PAGE = late(r"(?:https?://|mailto:)", re.IGNORECASE)
_SIMPLER = "simplify it, or save it as PNG"
_CURES = {
    "foreignObject": "replace its HTML text with plain text; in draw.io, turn off Word Wrap and Formatted Text of "
    "all labels before you export",
    "flowRoot": "convert its flowed text, which browsers do not show; in Inkscape: Text > Convert to Text",
}


def clean_svg(data: bytes) -> bytes:
    """A drawing as it is packed: UTF-8, the same bytes for the same file.

    Raises:
        UnsafeSvg: something in it runs, loads, or is not SVG.
    """
    if len(data) > LARGEST:
        raise UnsafeSvg(f"is larger than {LARGEST // 1_000_000} MB", fix=_SIMPLER)
    return _clean(data, 0)


def why_unsafe(data: bytes) -> UnsafeSvg | None:
    """Why a file must not be packed; None where it may be."""
    try:
        clean_svg(data)
    except UnsafeSvg as problem:
        return problem
    return None


def _clean(data: bytes, depth: int) -> bytes:
    source = parse(without_head(decoded(data)))
    root = _Writer(depth).written(source)
    _check_size(root)
    body: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    # The declaration is what tells browsers that it is XML where a server does not name its type.
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


class _Inside:
    """What is being written of the inside of an element."""

    def __init__(self, source: etree._Element, made: etree._Element | None, text: str) -> None:
        """``made`` is the element in the new tree; None where all that is inside is left out."""
        self.children = iter(source)
        self.made = made
        self.texts = [text]
        """Pieces of text behind the last child: what stood between them was left out."""
        self._last: etree._Element | None = None

    def add(self, child: etree._Element | None) -> None:
        """A child was written; None where it is left out, which joins the texts around it."""
        if child is not None:
            self.flush()
            self._last = child

    def flush(self) -> None:
        """Write the text that has come together."""
        text = "".join(self.texts) or None
        self.texts = []
        if self._last is not None:
            self._last.tail = text
        elif self.made is not None:
            self.made.text = text


class _Writer:
    """Writes a drawing anew: a tree in, another one that holds nothing but what is allowed out."""

    def __init__(self, depth: int) -> None:
        self._depth = depth
        self._styles = 0

    def written(self, source: etree._Element) -> etree._Element:
        """The root of the new tree.

        Raises:
            UnsafeSvg: something in it runs, loads, or is not SVG.
        """
        root = self._element(source, None)
        assert root is not None
        waiting = [_Inside(source, root, self._text(source))]
        while waiting:
            inside = waiting[-1]
            child = next(inside.children, None)
            if child is None:
                waiting.pop().flush()
                continue
            if isinstance(child, etree._Entity):
                raise UnsafeSvg("declares entities", line_of(child))
            if isinstance(child.tag, str):
                made = self._element(child, inside.made)
                inside.add(made)
                waiting.append(_Inside(child, made, self._text(child)))
            inside.texts.append(child.tail or "")
        etree.cleanup_namespaces(root)
        return root

    def _element(self, source: etree._Element, parent: etree._Element | None) -> etree._Element | None:
        """The element in the new tree; None for one that is left out, and with it all that it holds."""
        for written in (str(source.tag), *map(str, source.attrib)):
            if ":" in written.rpartition("}")[2]:
                # Well-formed, but of no namespace (Namespaces in XML, 5): a browser shows an error in its place.
                fix = "declare the prefix, or delete the names that use it"
                raise UnsafeSvg(f"contains {written}, whose prefix is not declared", line_of(source), fix)
        name = etree.QName(source)
        space, line = name.namespace or "", line_of(source)
        if language := ACTIVE.get(space):
            raise UnsafeSvg(f"{_holds(name.localname)} of {language}", line)
        if _is_of_illustrator(source):
            return None
        if space == SVG or (not space and parent is not None):
            if not space or name.localname not in ELEMENTS:
                raise UnsafeSvg(_holds(name.localname), line, _CURES.get(name.localname, PLAIN))
            attributes = dict(self._attributes(source, name.localname))
        elif space in METADATA.values():
            attributes = {
                str(key): str(value)
                for key, value in source.attrib.items()
                if etree.QName(str(key)).namespace in (XML, *METADATA.values())
            }
        else:
            attributes = dict(self._attributes(source, ""))
            parent = None
        if parent is not None:
            return etree.SubElement(parent, name, attributes)
        return etree.Element(name, attributes, _NAMESPACES) if source.getparent() is None else None

    def _text(self, source: etree._Element) -> str:
        """The text at the beginning of an element; of a style sheet all of it, as it may be packed."""
        if source.tag != f"{{{SVG}}}style":
            return source.text or ""
        line = line_of(source)
        if len(source) or source.get("type", "text/css").strip().lower() not in ("", "text/css"):
            raise UnsafeSvg("contains a style that is not CSS", line)
        return self._style(source.text or "", line)

    def _style(self, css: str, line: int | None) -> str:
        if is_plain(css):
            return css
        self._styles += len(css)
        if self._styles > _MOST_STYLES:
            raise UnsafeSvg(f"contains more than {_MOST_STYLES // 1_000_000} MB of styles", line, _SIMPLER)
        try:
            return clean_style(css)
        except UnsafeStyle as problem:
            fix = "delete this from the styles of the file, or save the picture as PNG"
            raise UnsafeSvg(str(problem), line, fix) from None

    def _attributes(self, source: etree._Element, element: str) -> Iterator[tuple[str, str]]:
        """The attributes that are kept of an element, which is named where it is one of SVG."""
        line = line_of(source)
        for key, value in source.attrib.items():
            name = etree.QName(str(key))
            space, local, text = name.namespace, name.localname, str(value)
            if local.lower().startswith("on") and space is None:
                raise UnsafeSvg(f"contains the event handler {local}", line)
            if space in ACTIVE or (space == XML and local == "base") or (space is None and local.lower() in LOADING):
                raise UnsafeSvg(f"contains the attribute {local}, which runs or loads something", line)
            if not element:
                continue
            if local == "href" and space in (None, XLINK):
                if address := self._address(text, element, line):
                    yield str(key), address
            elif (space, local) in _KEPT:
                yield str(key), text
            elif space is None and (kept := self._plain(element, local, text, line)) is not None:
                yield local, kept

    def _plain(self, element: str, name: str, text: str, line: int | None) -> str | None:
        """The value of an attribute of SVG; None where it is left out."""
        if name == "attributeName" and text.strip() not in ANIMATED:
            raise UnsafeSvg(f"animates the attribute {text.strip()}", line)
        if name == "style" or name in CSS or (element in ANIMATIONS and name in ANIMATION_VALUES):
            return self._style(text, line)
        if name in ATTRIBUTES or name.startswith(("data-", "aria-")):
            return text
        return None

    def _address(self, text: str, element: str, line: int | None) -> str:
        """What an element refers to; empty where it refers to nothing."""
        address = text.translate(_CONTROLS).strip()
        if not address or address.startswith("#"):
            return address
        if element == "a" and _PAGE.match(address):
            return address
        if element in ("image", "feImage"):
            if _RASTER.match(address):
                return address
            if vector := _VECTOR.match(address):
                return self._picture(vector[1].lower(), address[vector.end() :], line)
        fix = "embed the other file, or delete the reference"
        raise UnsafeSvg("refers to another file or server", line, fix)

    def _picture(self, parameters: str, data: str, line: int | None) -> str:
        """An embedded SVG picture, held to the same rules."""
        if self._depth >= _DEEPEST_PICTURE:
            raise UnsafeSvg(f"nests embedded pictures more than {_DEEPEST_PICTURE} levels deep", line)
        raw = unquote_to_bytes(data)
        try:
            inner = base64.b64decode(raw) if parameters.endswith(";base64") else raw
            cleaned = _clean(inner, self._depth + 1)
        except (UnsafeSvg, binascii.Error) as problem:
            raise UnsafeSvg(
                f"embeds a picture that {problem if isinstance(problem, UnsafeSvg) else 'is damaged'}", line
            ) from None
        return f"data:image/svg+xml;base64,{base64.b64encode(cleaned).decode()}"


def _is_of_illustrator(element: etree._Element) -> bool:
    """Whether an element is where Illustrator keeps its own file: no browser takes that branch of its <switch>."""
    return (
        element.tag == f"{{{SVG}}}foreignObject"
        and str(element.get("requiredExtensions", "")).startswith("http://ns.adobe.com/")
        and not (element.text or "").strip()
        and all(str(one.tag).startswith("{http://ns.adobe.com/") for one in element)
    )


def _holds(name: str) -> str:
    return f"contains a{'n' if name[0] in 'aeiou' else ''} <{name}>"


def _check_size(root: etree._Element) -> None:
    """Refuse a drawing whose copies (<use>) make it grow beyond what a browser can draw.

    Raises:
        UnsafeSvg: it is such a drawing.
    """
    if root.find(f".//{{{SVG}}}use") is None:
        return
    # Kept, because an element is known by its object.
    elements = list(root.iter())
    by_id = {one.get("id"): one for one in reversed(elements) if one.get("id")}
    sizes: dict[etree._Element, int] = {}
    waiting: list[tuple[etree._Element, bool]] = [(root, False)]
    while waiting:
        element, counted = waiting.pop()
        parts = list(element)
        if element.tag == f"{{{SVG}}}use":
            target = unquote((element.get("href") or element.get(f"{{{XLINK}}}href") or "").removeprefix("#"))
            parts += [by_id[target]] if target in by_id else []
        if counted:
            # A copy of itself, which browsers do not draw, has no size yet.
            sizes[element] = 1 + sum(sizes.get(one, 0) for one in parts)
            if sizes[element] > _MOST_DRAWN:
                raise UnsafeSvg(f"draws more than {_MOST_DRAWN:,} elements through copies of copies", fix=_SIMPLER)
        elif element not in sizes:
            sizes[element] = 0
            waiting.append((element, True))
            waiting += [(one, False) for one in parts if one not in sizes]
