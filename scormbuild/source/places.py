"""Where ids stand in a lesson's text, and where one can be written that is not there yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from scormbuild.machine.patterns import late

if TYPE_CHECKING:
    from scormbuild.source.markdown import Document

IdKind = str
"""``lesson``, ``choice``, or the name of a kind of progress."""
Insertion = tuple[int, str]
"""Byte of the text (line ends as ``\\n``), and what is written there."""
Way = tuple[Insertion, ...]
"""One way to write an id."""

_BARE_FENCE = late(r"(\s*:::+\s*)([\w-]+)")
_FENCE_PART = late(r'\.[\w-]++|#[^\s{}]++|(?<![\w-])[\w-]++=(?:"[^"]*+"|[^\s"{}]++)')
_TITLE = late(r"^([ ]*)title[ ]*:.*\n", re.MULTILINE)
_UNDERLINE = late(rb"\n[ \t]*+(?:=++|-++)\Z")
_LAST_LINE_END = late(rb"(?<!\n)\n++\Z")
_BRACES_AT_END = late(rb"\{[^{}]*+\}\Z")
_INSIDE_ITEMS = ("BlockQuote", "List")
_NO_TEXT = ("CodeBlock", "HtmlBlock", "Table", "Heading", "Rule", "DefinitionList", "FootnoteDefinition")


class IdPlace(NamedTuple):
    """Something that has an id."""

    kind: IdKind
    id: str
    node: int
    """Node of the document, whose text the id belongs to."""
    named: bool
    """Whether the id is written there already."""
    on_first_line: bool = False
    """Whether it is read at the end of the first line, where an item can hold more; else at the end of its text."""


def ways_to_name(document: Document, place: IdPlace) -> list[Way]:
    """Ways to write an id at its place, the likeliest first.

    Whether a way is right is not known here: what Markdown makes of the text decides, so the text must be read again.
    """
    if place.kind == "quiz":
        return _on_fence(document, place)
    if document.kinds[place.node] == "Heading":
        data = document.source.data[document.start(place.node) : document.end(place.node)]
        if not data.startswith(b"#"):
            data = _UNDERLINE.sub(b"", data.rstrip())
        end = document.start(place.node) + len(data.rstrip())
        node = document.data[place.node]
        ways = _behind(document, end, place.id, bool(node["classes"] or node["attrs"]))
        # Behind a tab, the parser takes closing hashes for text; a blank in front of it would change that.
        return [*ways, ((document.start(place.node) + len(_LAST_LINE_END.sub(b"", data)), f"{{#{place.id}}}"),)]
    ends = list(dict.fromkeys(_ends(document, place)))
    return [way for end in ends for way in _behind(document, end, place.id, _is_region(document, end))]


def ways_to_name_lesson(text: str, name: str) -> list[Way]:
    """Ways to write a lesson's id into its front matter."""
    first = text.index("\n") + 1
    # What YAML would take for something else, as `no` and `null`, needs quotes.
    written = (f"id: {name}", f'id: "{name}"')
    ways: list[Way] = []
    if title := _TITLE.search(text, first):
        at = len(text[: title.end()].encode())
        ways += [((at, f"{title[1]}{one}\n"),) for one in written]
    ways += [((first, f"{one}\n"),) for one in written]
    if text.startswith("{", first):
        ways += [((first + 1, f"{one}, "),) for one in written]
    return ways


def _on_fence(document: Document, place: IdPlace) -> list[Way]:
    start = document.start(place.node)
    line = document.source.data[start : document.end(place.node)].decode()
    if bare := _BARE_FENCE.match(line):
        # A fence is ASCII up to its name, so that characters are bytes.
        return [((start + bare.start(2), "{."), (start + bare.end(2), f" #{place.id}}}"))]
    for part in _FENCE_PART.finditer(line):
        if part[0].startswith("."):
            return [((start + len(line[: part.end()].encode()), f" #{place.id}"),)]
    return []


def _behind(document: Document, end: int, name: str, braces: bool) -> list[Way]:
    """Behind a text, or inside the braces that end it; ``braces`` says which comes first."""
    data = document.source.data
    ways: list[Way] = [((end, f" {{#{name}}}"),)]
    if data[:end].endswith(b"}"):
        inside: Way = ((data.rindex(b"{", 0, end) + 1, f"#{name} "),) if b"{" in data[:end] else ()
        if inside:
            ways.insert(0 if braces else 1, inside)
    return ways


def _is_region(document: Document, end: int) -> bool:
    line = document.source.data[:end].rpartition(b"\n")[2]
    braces = _BRACES_AT_END.search(line)
    return braces is not None and re.search(rb"\bleft=", braces[0]) is not None


def _ends(document: Document, place: IdPlace) -> list[int]:
    """Bytes behind the text of a card, a step or something that can be chosen."""
    node, data = place.node, document.source.data

    def bare(end: int) -> int:
        return len(data[:end].rstrip())

    if document.kinds[node] != "Item":
        inside = list(document.inside(node))
        return [bare(document.end(inside[-1]))] if inside else []
    children = list(document.inside(node))
    if not place.on_first_line:
        content = [child for child in children if document.kinds[child] not in _INSIDE_ITEMS]
        return [bare(document.end(content[-1]))] if content and document.kinds[content[-1]] not in _NO_TEXT else []
    # A step has its id on its first line; where that ends in the middle of something, at the end of its first text.
    blocks = (*_INSIDE_ITEMS, *_NO_TEXT, "Paragraph")
    until = next((i for i, child in enumerate(children) if document.kinds[child] in blocks), len(children))
    if until == 0 and children and document.kinds[children[0]] == "Paragraph":
        until = 1
    if not until:
        return []
    end = bare(document.end(children[until - 1]))
    line = data.find(b"\n", document.start(children[0]), end)
    return [bare(line), end] if line >= 0 else [end]
