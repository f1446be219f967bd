"""The author's HTML: tags that mean here what they mean there, with pictures and links held to the rules of Markdown's.

What marks or groups text comes out as it is, to be cleaned; links, pictures, tables and players are written anew,
since they name addresses and files; everything else is shown as it was written, so that no text can vanish.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from scormbuild.source.anchors import Anchors
from scormbuild.source.cleaning import OwnAttributes
from scormbuild.source.markdown import Document
from scormbuild.source.marks import BLOCKS, DROPPED, MARKS, REFUSED, as_text, is_open, tags_in
from scormbuild.source.reporter import Reporter
from scormbuild.source.targets import Targets

# The two short forms are whole comments for every browser.
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:-->|\Z))", re.DOTALL)
_ONE_TAG = re.compile(r"\s*</?[A-Za-z][\w-]*\s*/?>\s*")
_PLAYERS = ("video", "audio")
_NAMED_WORDS = "a div h1 h2 h3 h4 h5 h6 p span section"
_NAMED = frozenset(_NAMED_WORDS.split())
"""Elements whose id a link can lead to."""
_INSTEAD = {
    "iframe": "link to the page instead: [text](https://...)",
    "embed": "link to the file instead: [text](file)",
    "object": "link to the file instead: [text](file)",
    "script": "delete it; a lesson cannot contain scripts",
    "style": "delete it; theme in course.yaml sets the colors",
    "svg": "save the picture as a file: ![text](picture.svg)",
    "form": "delete it, or write a ::: quiz",
    "input": "delete it, or write a ::: quiz",
}


class _Attributes(HTMLParser):
    """The attributes of the first tag that it is fed with."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            self.found.setdefault(name, value or "")


def attributes_of(tag: str) -> dict[str, str]:
    """The attributes of a tag by name, as a browser reads them."""
    reader = _Attributes()
    reader.feed(tag if tag.endswith(">") else f"{tag}>")
    return reader.found


class OwnHtml:
    """Writes the HTML of one lesson's author."""

    def __init__(
        self, document: Document, targets: Targets, anchors: Anchors, attributes: OwnAttributes, report: Reporter
    ) -> None:
        self._document = document
        self._targets = targets
        self._anchors = anchors
        self._attributes = attributes
        self._report = report
        self._links: list[str] = []
        """Endings of the links that are open."""
        self._told: set[str] = set()
        """Elements that have been reported."""

    def write_words(self, node: int, tag: str) -> str:
        """Words in angle brackets among others: those that name an element with attributes were meant as a tag."""
        # Colons in front of "?>" are words too, though the parser was shown a tag.
        name = tags_in(tag)[0][2] if tag.startswith("<") else ""
        return self.write(node, tag) if name in REFUSED and "=" in tag else as_text(tag)

    def write_block(self, node: int, html: str, in_item: bool) -> str:
        """HTML that stands by itself; an item of a list that is nothing but a tag names an element."""
        return as_text(html) if in_item and _ONE_TAG.fullmatch(html) else self.write(node, html)

    def write(self, node: int, html: str) -> str:
        """A piece of the author's HTML, as it may go on to be cleaned."""
        html = _COMMENT.sub("", html)
        out: list[str] = []
        at = 0
        for start, stop, name in tags_in(html):
            if start < at:
                continue
            out.append(html[at:start])
            at = stop
            if name and is_open(html[start:stop]):
                out.append(as_text(html[start:stop]))
                self._report_at(node, html, start, "SRC060", tag=html[start : start + 40].split("\n")[0])
                continue
            if name in REFUSED and name not in self._told:
                self._told.add(name)
                self._report_at(node, html, start, "SRC036", _INSTEAD.get(name), tag=f"<{name}>")
            if name in _PLAYERS and html[start + 1] != "/":
                inside = html[start:]
                end = re.search(rf"</{name}\s*>", inside, re.IGNORECASE)
                at = start + end.end() if end else stop
                out.append(self._player(node, html[start:at]))
            else:
                out.append(self._tag(node, html[start:stop], name))
        out.append(html[at:])
        return "".join(out)

    def _report_at(self, node: int, html: str, at: int, rule: str, help: str | None = None, **facts: object) -> None:
        """Report a rule at a character of a node's HTML; at the node itself where that was written otherwise."""
        written = self._document.written(node).decode()
        byte = len(html[:at].encode()) if written.startswith(html) else 0
        self._report.at_byte(rule, self._document.parsed_span(node)[0] + byte, help, **facts)

    def _tag(self, node: int, tag: str, name: str) -> str:
        if name == "a":
            return self._link(node, tag)
        if name == "img":
            return self._picture(node, attributes_of(tag)) or ("" if "src" in tag.lower() else as_text(tag))
        if name == "table":
            self._targets.uses.add("table")
            frame = self._attributes(class_="table")
            return "</table></div>" if tag.startswith("</") else f"<div{frame}><table>"
        anchor = self._anchor(node, attributes_of(tag).get("id", "")) if name in _NAMED and "id" in tag else ""
        if name == "h1":
            return "</h2>" if tag.startswith("</") else f"<h2>{anchor}"
        if name in DROPPED or name in ("source", "track", *_PLAYERS):
            return anchor
        if name in MARKS or name in BLOCKS:
            return tag + anchor
        return as_text(tag)

    def _link(self, node: int, tag: str) -> str:
        if tag.startswith("</"):
            return self._links.pop() if self._links else as_text(tag)
        given = attributes_of(tag)
        anchor = self._anchor(node, given.get("id") or given.get("name", ""))
        opening, ending = "", ""
        if not given:
            opening = as_text(tag)
        elif given.get("href"):
            opening, ending = self._targets.link_to(node, given["href"].strip(), given.get("title") or None)
        if not tag.endswith("/>"):
            self._links.append(ending if given else as_text("</a>"))
        return anchor + opening

    def _anchor(self, node: int, name: str) -> str:
        """A place that links can lead to."""
        return f"<span{self._attributes(id=f'at-{self._anchors.named(node, name)}')}></span>" if name else ""

    def _picture(self, node: int, given: dict[str, str]) -> str:
        if not given.get("src"):
            return ""
        return self._targets.medium(node, given["src"].strip(), " ".join(given.get("alt", "").split()), given)

    def _player(self, node: int, html: str) -> str:
        """A player, which names its file itself or in the first of its sources."""
        given = [attributes_of(html[start:stop]) for start, stop, name in tags_in(html) if name != "track"]
        source = next((one["src"] for one in given if one.get("src")), "")
        first = given[0]
        alt = first.get("aria-label") or first.get("title") or ""
        return self._targets.medium(node, source.strip(), alt, first) if source else as_text(html)
