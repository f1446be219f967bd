"""What pages and style sheets of a package say: the files they ask for, their scripts, and what makes a page usable.

Pages are read as browsers read them, by libxml2's forgiving HTML parser, without network and with bounded depth.
"""

from __future__ import annotations

import codecs
import json
import posixpath
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from heapq import merge
from itertools import islice
from typing import Literal, NamedTuple
from urllib.parse import unquote

from lxml import etree

from scormbuild.packages.script import Script
from scormbuild.packages.xml import Place

MAX_PAGE = 2_000_000
"""Bytes; what is larger is not read."""
MAX_ATTRIBUTES = 1_000
"""Attributes of one element: reading them takes libxml2 time that grows with the square of their number."""
MAX_ELEMENTS = 100_000
"""Elements of a page that are looked at."""
MAX_REFERENCES = 20_000
"""Files that a page asks for, of which no more are looked at."""
_CHARSET = re.compile(rb"""charset\s*+=\s*+(?:["']\s*+)?+([A-Za-z0-9_.:-]{1,40})""")
# Of the many codecs of Python the ones that pages are written in; some of the others are slow on hostile input.
_PAGE_ENCODINGS = re.compile(r"(?:iso8859|cp\d|koi8|shift_jis|euc_|gb|big5|utf-16)")
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
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
# One without an end reaches to that of the text (CSS Syntax, 4.3.2).
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_URL = re.compile(r"""url\(\s*+(?:"([^"\n]{0,2000}+)"|'([^'\n]{0,2000}+)'|([^()"'\s]{0,2000}+))\s*+\)""", re.IGNORECASE)
_IMPORT = re.compile(r"""@import\s++(?:"([^"\n]{0,2000}+)"|'([^'\n]{0,2000}+)')""", re.IGNORECASE)
_FONTS = (".woff", ".woff2", ".ttf", ".otf", ".eot")
_CANDIDATE = re.compile(r"[^\s,]\S*")
_REFRESH = re.compile(r"""^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?([^"']+)""", re.IGNORECASE)
_JAVASCRIPT = re.compile(r"\s*javascript:", re.IGNORECASE)
_SCRIPT_TYPES = re.compile(r"^\s*+(?:module\s*+|(?:text|application)/(?:x-)?(?:java|ecma)script[^/]*+)$", re.IGNORECASE)

_Remote = Literal["form target", "live data", "base address"]
Kind = Literal["script", "style sheet", "picture", "font", "media", "frame", "page", "file", _Remote]


class Reference(NamedTuple):
    """A file that a page or a style sheet asks for; answers to forms, live data and base addresses only if remote."""

    kind: Kind
    """``page`` is a link that the learner follows; all others are used by the page itself."""
    url: str
    """As written, without blanks around it."""
    at: Place


class Element(NamedTuple):
    """An element that can be wrong by itself: of a kind that people must be able to use, or with a target."""

    tag: str
    attributes: Mapping[str, str]
    at: Place
    in_label: bool
    """Whether it stands inside a ``label``."""
    tracks: tuple[str, ...]
    """Kinds of the text tracks of a video."""
    has_source: bool
    """Whether it is a video or sound with something to play."""


class Page(NamedTuple):
    """A page of a package."""

    name: str
    text: str
    language: str
    title: str
    headings: int
    """Main headings: ``h1`` and what has that role."""
    letters: int
    """Characters of text that learners see without scripts."""
    frameset: bool
    base: str
    """``href`` of the ``base`` element."""
    references: tuple[Reference, ...]
    scripts: tuple[Script, ...]
    """Those that stand in the page: elements, handlers, javascript: addresses."""
    handlers: frozenset[str]
    """Names of the handlers in attributes: ``onunload``."""
    elements: tuple[Element, ...]
    label_targets: frozenset[str]
    """Ids that labels are for."""


def decode(data: bytes) -> str:
    """The text of a page, a script or a style sheet: UTF-8, else what it declares, else Windows-1252."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace").replace("\0", " ")
    try:
        return data.decode("utf-8").replace("\0", " ")
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(data[:2048])
    try:
        encoding = codecs.lookup(declared[1].decode()).name if declared else "cp1252"
    except LookupError:
        encoding = "cp1252"
    if not _PAGE_ENCODINGS.match(encoding):
        encoding = "cp1252"
    return data.decode(encoding, "replace").replace("\0", " ")


def is_remote(url: str) -> bool:
    """Whether an address leads to a server."""
    return url.startswith("//") or url.lower().startswith(("http:", "https:"))


@lru_cache(maxsize=1 << 14)
def is_local(url: str) -> bool:
    """Whether an address can be that of a file: no data:, no mailto:, no place in the page, no unfilled template."""
    if not url or url.startswith("#") or any(sign in url for sign in "{}<>$"):
        return False
    return bool(_DRIVE.match(url)) or url.lower().startswith("file:") or not (_SCHEME.match(url) or is_remote(url))


def resolve(name: str, base: str, url: str) -> str | None:
    """The name in the package of what a file asks for; None when it leads out of the package.

    Args:
        name: of the page or style sheet.
        base: ``href`` of its ``base`` element, or empty.
        url: a local address (:func:`is_local`).
    """
    if url.startswith(("#", "?")):
        return name
    return _resolve(posixpath.dirname(name), base, url)


# Pages of a course mostly ask for the same files.
@lru_cache(maxsize=1 << 14)
def _resolve(folder: str, base: str, url: str) -> str | None:
    path = re.split(r"[?#]", url, maxsplit=1)[0].replace("\\", "/")
    if path.startswith("/") or _DRIVE.match(path) or path.lower().startswith("file:"):
        return None
    if base:
        folder = posixpath.dirname(posixpath.join(folder, re.split(r"[?#]", base, maxsplit=1)[0]))
    whole = posixpath.normpath(posixpath.join(folder, unquote(path)))
    return None if whole == ".." or whole.startswith(("../", "/")) else whole


def read_css(text: str, first_line: int = 1) -> tuple[Reference, ...]:
    """The files that a style sheet asks for."""
    lower = text.lower()
    if "url(" not in lower and "@import" not in lower:
        return ()
    code = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text) if "/*" in text else text
    found: list[Reference] = []
    line, start, last = first_line, 0, 0
    for match in merge(_URL.finditer(code), _IMPORT.finditer(code), key=lambda match: match.start()):
        if len(found) == MAX_REFERENCES:
            break
        # Each character is counted once, however long the lines are.
        if begins := code.count("\n", last, match.start()):
            start = code.rfind("\n", last, match.start()) + 1
        line, last = line + begins, match.start()
        url = next((group for group in match.groups() if group), "").strip()
        if not url:
            continue
        path = re.split(r"[?#]", url, maxsplit=1)[0].lower()
        before = code[max(0, match.start() - 12) : match.start()].lower().rstrip()
        is_import = match.group().lower().startswith("@import") or before.endswith("@import")
        kind: Kind = "style sheet" if is_import else "font" if path.endswith(_FONTS) else "picture"
        found.append(Reference(kind, url, Place(line, match.start() - start + 1)))
    return tuple(found)


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
    {"img", "iframe", "frame", "input", "select", "textarea", "video", "audio", "meta", "area", "object"}
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

    def page(self, root: etree._Element) -> Page:
        language = title = base = ""
        headings = letters = 0
        frameset = False
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
        for kind, url in _asked_for(tag, attributes):
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
            if kind.strip().lower() == "importmap":
                self.references += (Reference("script", url, at) for url in _mapped(element.text) if is_remote(url))
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


def _asked_for(tag: str, attributes: Mapping[str, str]) -> Iterator[tuple[Kind, str]]:
    src, href = attributes.get("src", ""), attributes.get("href", "") or attributes.get("xlink:href", "")
    if tag == "script":
        yield "script", src or href
    elif tag == "link":
        rel = attributes.get("rel", "").lower().split()
        if "stylesheet" in rel:
            yield "style sheet", href
        elif any(one in rel for one in ("icon", "apple-touch-icon", "mask-icon")):
            yield "picture", href
        elif "modulepreload" in rel or ("preload" in rel and attributes.get("as") == "script"):
            yield "script", href
        elif "preload" in rel or "manifest" in rel:
            yield "font" if attributes.get("as") == "font" else "file", href
    elif tag in ("img", "image", "use", "feimage"):
        yield "picture", src or ("" if tag == "use" and href.startswith("#") else href)
    elif tag == "input" and attributes.get("type", "").lower() == "image":
        yield "picture", src
    elif tag in ("video", "audio", "source", "track", "embed"):
        yield "media", src
    elif tag in ("iframe", "frame"):
        yield "frame", src
    elif tag == "object":
        yield "media", attributes.get("data", "")
    elif tag in ("a", "area"):
        yield "page", href
    elif tag == "form" and is_remote(attributes.get("action", "").strip()):
        yield "form target", attributes["action"]
    elif tag == "base" and is_remote(href.strip()):
        yield "base address", href
    elif tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
        found = _REFRESH.match(attributes.get("content", ""))
        yield "frame", found[1] if found else ""
    if tag == "video":
        yield "picture", attributes.get("poster", "")
    if tag in ("body", "table", "td", "th"):
        yield "picture", attributes.get("background", "")
    if tag in ("img", "source") and "data:" not in attributes.get("srcset", ""):
        for part in attributes.get("srcset", "").split(","):
            found = _CANDIDATE.search(part)
            if found:
                yield "picture", found.group()


def _mapped(text: str) -> Iterator[str]:
    """The addresses of an import map, which stand for the names of modules (HTML, 8.1.5.3)."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return
    if not isinstance(read, dict):
        return
    scopes = read.get("scopes")
    for one in (read.get("imports"), *(scopes.values() if isinstance(scopes, dict) else ())):
        yield from (url for url in one.values() if isinstance(url, str)) if isinstance(one, dict) else ()


def _xml_lang(element: etree._Element) -> str:
    return str(element.get("{http://www.w3.org/XML/1998/namespace}lang", ""))


__all__ = [
    "MAX_PAGE",
    "Element",
    "Kind",
    "Page",
    "Reference",
    "UnbearablePageError",
    "decode",
    "is_local",
    "is_remote",
    "read_css",
    "read_page",
    "resolve",
]
