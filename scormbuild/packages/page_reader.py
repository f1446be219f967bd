"""Pages of a package, read as browsers read them.

libxml2's forgiving HTML parser does it, without network and with bounded depth.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import islice
from urllib.parse import unquote

from lxml import etree

from scormbuild.packages.addresses import is_remote
from scormbuild.packages.asked_for import asked_for, mapped
from scormbuild.packages.decoding import decode
from scormbuild.packages.page import MAX_REFERENCES, Element, Page, Reference
from scormbuild.packages.script import Script
from scormbuild.packages.style_sheet import read_css
from scormbuild.packages.xml import Place

MAX_PAGE = 2_000_000
"""Bytes; what is larger is not read."""
MAX_ATTRIBUTES = 1_000
"""Attributes of one element: reading them takes libxml2 time that grows with the square of their number."""
MAX_ELEMENTS = 100_000
"""Elements of a page that are looked at."""
_LONGEST_TAG = 5_000
"""Characters of a tag that is placed in its line."""
_TAG = re.compile(r"<([A-Za-z][^\s/>]{0,40})")
# Tags as HTML reads them (13.2.5): in a value without quotes they are letters, and outside of values they are names.
_OPENING = re.compile(r"<!--|<([A-Za-z][^\s/>]*+)")
_ATTRIBUTE = r"""[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]*+))?+"""
_ATTRIBUTES = re.compile(rf"(?:{_ATTRIBUTE})*+")
_TOO_MANY_ATTRIBUTES = re.compile(rf"(?:{_ATTRIBUTE}){{{MAX_ATTRIBUTES + 1}}}")
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"})
"""Elements in which tags are text."""
_JAVASCRIPT = re.compile(r"\s*javascript:", re.IGNORECASE)
_SCRIPT_TYPES = re.compile(r"^\s*+(?:module\s*+|(?:text|application)/(?:x-)?(?:java|ecma)script[^/]*+)$", re.IGNORECASE)


class UnbearablePageError(Exception):
    """A page that would take too long to read."""


def _has_huge_tag(text: str) -> bool:
    """Whether an element has more than :data:`MAX_ATTRIBUTES` attributes."""
    lower = text.lower()
    at = 0
    while opening := _OPENING.search(text, at):
        name = opening[1]
        if name is None:
            end = text.find("-->", opening.end())
            at = end + 3 if end >= 0 else len(text)
            continue
        inside = _ATTRIBUTES.match(text, opening.end())
        assert inside is not None
        at = inside.end()
        # So many take two letters each at least.
        if at - opening.end() > 2 * MAX_ATTRIBUTES and _TOO_MANY_ATTRIBUTES.match(text, opening.end()):
            return True
        if name.lower() in _RAW:
            end = lower.find(f"</{name.lower()}", at)
            at = end if end >= 0 else len(text)
    return False


def read_page(name: str, data: bytes) -> Page:
    """Read a page; what is no HTML at all gives a page with nothing in it.

    Raises:
        UnbearablePageError: reading it would take too long.
    """
    text = decode(data)
    if _has_huge_tag(text):
        raise UnbearablePageError(name)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        root = etree.Element("html")
    return _PageReader(name, text).page(root)


_NOTED = frozenset(
    {"img", "iframe", "frame", "input", "select", "textarea", "video", "audio", "meta", "area"}
    | {"object", "embed", "applet"}
)
_WITHOUT_ATTRIBUTES = _NOTED | {"html", "title", "base", "frameset", "label", "style", "script"}
_UNSEEN = ("script", "style", "title", "noscript", "template")


class _PageReader:
    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.columns: dict[tuple[int, str], list[int]] = {}
        """Columns of the tags of a name that end in a line, 1 for those that begin in a line before."""
        self.counts: Counter[tuple[int, str]] = Counter()
        """Elements of a name in a line."""
        self.numbers: dict[etree._Element, int] = {}
        """Which one of them an element is, counted from 0."""
        self.references: list[Reference] = []
        self.scripts: list[Script] = []
        self.handlers: set[str] = set()
        self.elements: list[Element] = []
        self.other_code = False

    def page(self, root: etree._Element) -> Page:
        language = title = base = ""
        headings, letters, frameset = 0, 0, False
        targets: set[str] = set()
        unseen = {one for outer in root.iter("noscript", "template") for one in outer.iter()}
        labelled = {one for outer in root.iter("label") for one in outer.iter()}
        self.find_tags(root)
        for number, element in enumerate(root.iter(etree.Element)):
            if number >= MAX_ELEMENTS:
                break
            tag = str(element.tag)
            hidden = element in unseen
            if not hidden:
                letters += len((element.tail or "").strip())
                if tag not in _UNSEEN:
                    letters += len((element.text or "").strip())
            if tag == "h1":
                headings += 1
            attributes = {str(key).lower(): str(value) for key, value in element.attrib.items()}
            if not attributes and tag not in _WITHOUT_ATTRIBUTES:
                continue
            if tag == "html":
                language = attributes.get("lang") or attributes.get("xml:lang") or _xml_lang(element)
            elif tag == "title" and not title:
                title = " ".join((element.text or "").split())
            elif tag == "base" and not base:
                base = attributes.get("href", "").strip()
            elif tag == "frameset":
                frameset = True
            elif tag == "label":
                targets.add(attributes.get("for", ""))
            if tag != "h1" and attributes.get("role") == "heading" and attributes.get("aria-level") == "1":
                headings += 1
            at = self.place(element, tag)
            self.refer(tag, attributes, at)
            self.script(element, tag, attributes, at)
            top = attributes.get("target", "").strip().lower() == "_top"
            if not hidden and (tag in _NOTED or "tabindex" in attributes or top):
                tracks: tuple[str, ...] = ()
                source = "src" in attributes
                if tag in ("video", "audio"):
                    tracks = tuple(str(one.get("kind", "subtitles")).lower() for one in element.iter("track"))
                    source = source or element.find("source") is not None
                self.elements.append(Element(tag, attributes, at, element in labelled, tracks, source))
        return Page(
            name=self.name,
            text=self.text,
            language=language.strip(),
            title=title,
            headings=headings,
            letters=letters,
            frameset=frameset,
            base=base,
            references=tuple(self.references[:MAX_REFERENCES]),
            scripts=tuple(self.scripts),
            handlers=frozenset(self.handlers),
            elements=tuple(self.elements),
            label_targets=frozenset(targets),
            other_code=self.other_code,
        )

    def find_tags(self, root: etree._Element) -> None:
        """Hold the tags of the text against the elements, so that each can be placed."""
        line, start, last, end = 1, 0, 0, 0
        for match in islice(_TAG.finditer(self.text), MAX_ELEMENTS):
            # Each character is counted once, however long the lines are.
            if begins := self.text.count("\n", last, match.start()):
                start = self.text.rfind("\n", last, match.start()) + 1
            line, last = line + begins, match.start()
            if end < match.end():
                end = self.text.find(">", match.end())
                if end < 0:
                    break
            if end - match.end() > _LONGEST_TAG:
                continue
            lines = self.text.count("\n", match.end(), end)
            column = 1 if lines else match.start() - start + 1
            self.columns.setdefault((line + lines, match[1].lower()), []).append(column)
        for element in islice(root.iter(etree.Element), MAX_ELEMENTS):
            found = element.sourceline
            key = (found if isinstance(found, int) else 1, str(element.tag))
            self.numbers[element] = self.counts[key]
            self.counts[key] += 1

    def place(self, element: etree._Element, tag: str) -> Place:
        """libxml2 knows the line that a tag ends in; the column is known when that has as many tags as elements."""
        line = element.sourceline if isinstance(element.sourceline, int) else 1
        columns = self.columns.get((line, tag), [])
        number = self.numbers.get(element, 0)
        return Place(line, columns[number] if len(columns) == self.counts[(line, tag)] else 1)

    def refer(self, tag: str, attributes: Mapping[str, str], at: Place) -> None:
        """The files that an element asks for."""
        for kind, url in asked_for(tag, attributes):
            if url.strip():
                self.references.append(Reference(kind, url.strip(), at))
        if "url(" in attributes.get("style", "").lower():
            self.references += (one._replace(at=at) for one in read_css(attributes["style"]))

    def script(self, element: etree._Element, tag: str, attributes: Mapping[str, str], at: Place) -> None:
        """The scripts that stand in an element, and the style sheets."""
        if tag == "style" and element.text:
            # Each of its lines is where it stands: the text begins behind the tag.
            self.references += read_css(element.text, at.line)
        if tag == "script" and element.text and element.text.strip():
            kind = attributes.get("type") or attributes.get("language") or ""
            self.other_code = self.other_code or "vbs" in kind.lower()
            if kind.strip().lower() == "importmap":
                self.references += (Reference("script", url, at) for url in mapped(element.text) if is_remote(url))
            if "src" not in attributes and (not kind or _SCRIPT_TYPES.match(kind) or kind.lower() == "javascript"):
                self.scripts.append(Script(element.text, self.name, at, "script"))
        for key, value in attributes.items():
            if key.startswith("on") and value.strip():
                self.handlers.add(key)
                self.scripts.append(Script(value, self.name, at, key))
        for key in ("href", "src"):
            if _JAVASCRIPT.match(attributes.get(key, "")):
                code = unquote(attributes[key].partition(":")[2])
                self.scripts.append(Script(code, self.name, at, key))


def _xml_lang(element: etree._Element) -> str:
    return str(element.get("{http://www.w3.org/XML/1998/namespace}lang", ""))
