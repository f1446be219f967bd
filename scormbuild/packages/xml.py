"""The XML of a manifest, read without entities, DTD or network, with the place of every element.

lxml knows the line of an element, but not its column; both are found again in the text, which is well-formed by then.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from scormbuild.findings.diagnostics import excerpt_at, excerpt_of
from scormbuild.machine.patterns import late

MAX_SIZE = 16_000_000
"""Bytes; 10,000 files take one million."""
MAX_TAGS = 200_000
MAX_ATTRIBUTES = 800_000
MAX_PER_ELEMENT = 500
"""Attributes of one element."""
MAX_PREFIXES = 100
"""Prefixes of namespaces; a manifest has about ten, and for each element all that are declared around it are read."""
_PREFIX = late(r"\sxmlns:([^\s=]+)")
_DECLARATION = late(r"\s*(<\?xml\b[^>]*?\?>)")
_ENCODING = late(rb"""^\s*<\?xml\b[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
# Before the root there are only comments, processing instructions and blanks (XML 1.0, 2.8).
_PROLOG = late(r"(?:\s+|<!--.*?-->|<\?.*?\?>)*", re.DOTALL)
# A document type up to its definitions or its end; either sign may stand in its quoted names (XML 1.0, 2.8, 4.2.2).
_DOCTYPE = late(r"""<!DOCTYPE(?:[^"'\[>]|"[^"]*+"|'[^']*+')*+""")
_PIECE = late(r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)|<(?P<tag>[^/!?\s>][^\s/>]*)", re.DOTALL)
_CDATA = "<![CDATA["
_REFERENCE = late(r"&#x?[0-9A-Fa-f]+;")
_ENCODINGS = frozenset(
    {"utf-8", "utf-16", "utf-16-le", "utf-16-be", "ascii", "iso8859-1", "iso8859-2", "iso8859-15", "cp1250", "cp1251"}
    | {"cp1252", "koi8-r", "shift_jis", "euc_jp", "gb2312", "gbk", "big5", "euc_kr"}
)


class Place(NamedTuple):
    """A place in a text; line and column count from 1."""

    line: int
    column: int


class XmlError(Exception):
    """The text is no XML that can be read: what is wrong, and where."""

    def __init__(self, kind: str, problem: str, place: Place = Place(1, 1), excerpt: str = "") -> None:  # noqa: B008
        super().__init__(problem)
        self.kind = kind
        """``syntax``, ``encoding``, ``doctype`` or ``size``."""
        self.problem = problem
        self.place = place
        self.excerpt = excerpt


class Xml:
    """A well-formed document: its text and its elements."""

    def __init__(
        self,
        text: str,
        root: etree._Element,
        encoding: str,
        doctype: Place | None,
        late_declaration: Place | None,
    ) -> None:
        self.text = text
        self.root = root
        self.encoding = encoding
        self.doctype = doctype
        """Where a document type is declared, which is not read."""
        self.late_declaration = late_declaration
        """Where the XML declaration stands when blanks are before it, which no other reader forgives."""

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def place(self, offset: int) -> Place:
        """The place of a character."""
        line = bisect_right(self._line_starts, offset)
        return Place(line, offset - self._line_starts[line - 1] + 1)

    def excerpt(self, at: Place) -> str:
        """The line of a place as it is shown: a manifest can be one line of a megabyte."""
        starts = self._line_starts
        if not 1 <= at.line <= len(starts):
            return ""
        end = starts[at.line] - 1 if at.line < len(starts) else len(self.text)
        return excerpt_of(self.text, at.column, starts[at.line - 1], end).rstrip("\r")

    @cached_property
    def places(self) -> dict[etree._Element, Place]:
        """The place of every element."""
        tags = (match.start() for match in _PIECE.finditer(self.text) if match["tag"])
        # In a well-formed document "<" and a name begin an element and nothing else: both are in the same order.
        return {one: self.place(at) for one, at in zip(self.root.iter(etree.Element), tags, strict=False)}

    @cached_property
    def namespaces(self) -> dict[str, Place]:
        """The namespaces of names, of elements and attributes, each where it is first used."""
        found: dict[str, Place] = {}
        for element, at in self.places.items():
            for name in (element.tag, *element.attrib):
                if space := namespace(name):
                    found.setdefault(space, at)
        return found

    def character_references(self) -> Iterator[tuple[Place, str]]:
        """Numeric character references, and the beginnings of CDATA sections, in text and attributes."""
        last = 0
        for match in _PIECE.finditer(self.text):
            yield from self._references(last, match.start())
            last = match.end()
            if match.group().startswith(_CDATA):
                yield self.place(match.start()), _CDATA
        yield from self._references(last, len(self.text))

    def _references(self, start: int, end: int) -> Iterator[tuple[Place, str]]:
        for match in _REFERENCE.finditer(self.text, start, end):
            yield self.place(match.start()), match.group()


def parse_xml(data: bytes) -> Xml:
    """Read a document.

    Raises:
        XmlError: it is not well-formed, not in its encoding, defines entities, or is larger than what is read.
    """
    if len(data) > MAX_SIZE:
        raise XmlError("size", f"larger than {MAX_SIZE // 1_000_000} MB")
    text, encoding = _decode(data)
    text = text.replace("\r\n", "\n")
    if text.count("<") > MAX_TAGS or text.count("=") > MAX_ATTRIBUTES:
        raise XmlError("size", f"made of more than {MAX_TAGS // 2:,} elements")
    if len(set(_PREFIX.findall(text))) > MAX_PREFIXES:
        raise XmlError("size", f"made with more than {MAX_PREFIXES} namespace prefixes")
    # Some versions of libxml2 compare every attribute of an element with every other.
    for tag in re.finditer(r"<[^<]{20000,}", text):
        if tag.group().count("=") > MAX_PER_ELEMENT:
            raise XmlError("size", f"made of elements with more than {MAX_PER_ELEMENT} attributes")
    doctype = _doctype(text)
    declaration = _DECLARATION.match(text)
    body, late = text, None
    if declaration:
        if before := declaration.start(1):
            late = _place(text, before)
        # The text is UTF-8 from here on, whatever its declaration says; blanks keep lines and columns.
        body = re.sub(r"[^\n]", " ", declaration.group()) + text[declaration.end() :]
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(body.encode("utf-8", "surrogatepass"), parser)
    except etree.XMLSyntaxError as problem:
        line, column = problem.position
        place = Place(max(1, line), max(1, column))
        if "Excessive depth" in (problem.msg or ""):
            raise XmlError("size", "nested too deeply", place) from None
        raise XmlError("syntax", _words(problem), place, excerpt_at(text, *place)) from None
    return Xml(text, root, encoding, doctype, late)


def _decode(data: bytes) -> tuple[str, str]:
    """The text and its encoding (XML 1.0, appendix F)."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            data = data[len(mark) :]
            encoding = name
            break
    else:
        if data[:4] == b"<\0?\0":
            encoding = "utf-16-le"
        elif data[:4] == b"\0<\0?":
            encoding = "utf-16-be"
        else:
            declared = _ENCODING.match(data[:300])
            encoding = declared[1].decode() if declared else "utf-8"
    try:
        known = codecs.lookup(encoding).name
        if known not in _ENCODINGS:
            raise LookupError
    except LookupError:
        raise XmlError("encoding", f"in the encoding {encoding}, which scormbuild does not support") from None
    try:
        return data.decode(known), known
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode(known, "replace")
        line = before.count("\n") + 1
        place = Place(line, len(before) - (before.rfind("\n") + 1) + 1)
        raise XmlError("encoding", f"not {encoding.upper()} text, although it declares this encoding", place) from None


def _doctype(text: str) -> Place | None:
    """Where a document type is declared.

    Raises:
        XmlError: it defines something, which would be expanded.
    """
    start = _PROLOG.match(text)
    at = start.end() if start else 0
    if not text.startswith("<!DOCTYPE", at):
        return None
    place = _place(text, at)
    head = _DOCTYPE.match(text, at)
    if head and text.startswith("[", head.end()):
        raise XmlError("doctype", "that contains definitions", place, excerpt_at(text, *place))
    return place


def _place(text: str, offset: int) -> Place:
    return Place(text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1)


def _words(problem: etree.XMLSyntaxError) -> str:
    """libxml2's words for what is wrong, without the place."""
    message = re.sub(r", line \d+, column \d+.*\Z", "", problem.msg or "it ends too early", flags=re.DOTALL)
    return " ".join(message.split())[:200]


def local_name(name: str | bytes) -> str:
    """The name of an element or attribute without its namespace."""
    return str(name).rpartition("}")[2]


def namespace(name: str | bytes) -> str:
    """The namespace of an element or attribute; empty when it has none."""
    return str(name)[1:].partition("}")[0] if str(name).startswith("{") else ""


__all__ = ["Place", "Xml", "XmlError", "local_name", "namespace", "parse_xml"]
