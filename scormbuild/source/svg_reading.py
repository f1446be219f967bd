"""The bytes of an SVG file to a tree, read strictly: UTF-8, well-formed, without entities.

What a file can do before its drawing begins (declarations, a DOCTYPE, style sheets) is judged here.
"""

from __future__ import annotations

import codecs
from typing import Any

from lxml import etree

from scormbuild.machine.patterns import late
from scormbuild.source.svg_names import (
    SVG,
)

_DECLARATION = late(r"<\?xml(?=[\s?])[^>]*+>")
_ENCODING = late(r"(?<=\sencoding)\s*+=\s*+[\"']([^\"']{0,40}+)[\"']")
_MISC = late(r"(?:\s++|<!--(?:[^-]++|-(?!->))*+-->|<\?(?:[^?]++|\?(?!>))*+\?>)*+")
_DOCTYPE = late(
    r"<!DOCTYPE\s++[^\s\[>\"']++(?:\s++(?:PUBLIC\s++(?:\"[^\"]*+\"|'[^']*+')|SYSTEM))?+\s*+(?:\"[^\"]*+\"|'[^']*+')?+\s*+>"
)
PLAIN = "open it in a drawing program and save it as plain SVG"


class UnsafeSvg(Exception):
    """A file that must not be packed.

    ``what`` says why, in words that follow "the SVG file"; ``fix`` what to do.
    """

    def __init__(self, what: str, line: int | None = None, fix: str = PLAIN) -> None:
        self.what = f"{what} (line {line})" if line else what
        self.fix = fix
        super().__init__(self.what)


def decoded(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    declaration = _DECLARATION.match(text)
    named = _ENCODING.search(declaration[0]) if declaration else None
    known = ("utf-16", "utf-16le", "utf-16be") if wide else ("utf-8", "utf8")
    if "\0" in text or (named and named[1].lower() not in known):
        raise UnsafeSvg("is not UTF-8", fix="save it as UTF-8, and do not declare another encoding")
    return text


def without_head(text: str) -> str:
    """The text without XML declaration and DOCTYPE, but with all its lines.

    A DOCTYPE that only names a DTD, as many programs write it, says nothing: no browser reads the DTD.
    """
    declaration = _DECLARATION.match(text)
    start = declaration.end() if declaration else 0
    text = _blank(text, 0, start)
    at = _MISC.match(text)
    place = at.end() if at else 0
    if not text.startswith("<!DOCTYPE", place):
        return text
    doctype = _DOCTYPE.match(text, place)
    if doctype is None:
        fix = "save it without them; in Illustrator, use File > Export > Export As instead of Save As"
        raise UnsafeSvg("declares entities or attributes in its DOCTYPE", text.count("\n", 0, place) + 1, fix)
    return _blank(text, place, doctype.end())


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + "\n" * text.count("\n", start, end) + text[end:]


def parse(text: str) -> etree._Element:
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as problem:
        raise UnsafeSvg(f"is not well-formed XML: {str(problem.msg).partition(', line ')[0]}", problem.lineno) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeSvg("has a DOCTYPE")
    for one in (*root.itersiblings(preceding=True), *root.itersiblings(), *root.iter()):
        if isinstance(one, etree._ProcessingInstruction) and one.target.lower() == "xml-stylesheet":
            raise UnsafeSvg("loads a style sheet", line_of(one))
    if root.tag != f"{{{SVG}}}svg":
        fix = f'begin it with <svg xmlns="{SVG}">; {PLAIN}'
        raise UnsafeSvg("has no <svg> of the SVG namespace as its root", fix=fix)
    return root


def line_of(node: Any) -> int | None:
    line: int | None = node.sourceline
    return line
