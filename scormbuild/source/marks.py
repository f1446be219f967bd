"""What an author may write as HTML, and what is known of the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any

_NAMES = (
    "abbr b bdi bdo br cite code del details dfn div em i ins kbd mark p q rp rt ruby s samp small span strong sub "
    "summary sup time u var wbr"
)
MARKS = frozenset(_NAMES.split())
"""Tags that mark or group text, and come out as they are."""
_BLOCKS_WORDS = "blockquote caption dd dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol pre td th tr ul"
BLOCKS = frozenset(_BLOCKS_WORDS.split())
"""Tags of lists, tables and sections, which come out as they are, too."""
_DROPPED_WORDS = (
    "address article aside basefont big center col colgroup font footer header hgroup main nav noscript picture "
    "section strike tbody tfoot thead tt"
)
DROPPED = frozenset(_DROPPED_WORDS.split())
"""Tags that change nothing in what is read: their inside stands without them."""
_WRITTEN_WORDS = "a audio h1 img source table track video"
WRITTEN = frozenset(_WRITTEN_WORDS.split())
"""Tags that this program writes anew."""
_REFUSED_WORDS = (
    "acronym applet area base body button canvas data datalist dialog dir embed fieldset form frame frameset head html "
    "iframe input label legend link map marquee math menu meta meter nobr object optgroup option output param "
    "progress script select slot style svg template textarea title"
)
REFUSED = frozenset(_REFUSED_WORDS.split())
"""Elements of HTML that cannot stand in a lesson, and are shown as they were written."""
_TAG = re.compile(
    r"<(?:/?([A-Za-z][^\s/>]*+)(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+|[?!][^>]*+)>"
    r"|<(?:/?([A-Za-z][^\s/>]*+)[^>]*+|[?!][^>]*+)>?",
    re.DOTALL,
)

TAG = r'<[^<>"]*+(?:"[^"]*+"[^<>"]*+)*+>'
"""Pattern of a tag in HTML that nh3 or this program wrote: values stand in double quotes and may hold anything."""
ALONE = frozenset(("br", "wbr"))
"""Elements without an end."""
_WHOLE = ("a", "audio", "img", "source", "track", "video")
_HOLDS_WORDS = ("Paragraph", "Heading", "TableCell", "Item", "DefinitionListTitle", "DefinitionListDefinition")
_READ = MARKS | BLOCKS | DROPPED | WRITTEN


_SCRIPT_BEGINS = {"sup": "\ufdde", "sub": "\ufddf"}
_SCRIPT_ENDS = "\ufde0"
_SCRIPT = re.compile("([\ufdde\ufddf])([^\ufdde-\ufde0]*+)\ufde0")
RAISED = dict(zip("0123456789+-\u2212()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ", strict=True))
LOWERED = dict(zip("0123456789+-\u2212()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎", strict=True))
"""Signs that stand above or below the line by themselves."""
_NO_SCRIPTS = dict.fromkeys(map(ord, (*_SCRIPT_BEGINS.values(), _SCRIPT_ENDS)))


def in_words(tag: str) -> str:
    """What a tag is in plain words: a line break separates them; :func:`moved` reads what raises or lowers them."""
    name = element_of(tag)
    if name in _SCRIPT_BEGINS:
        return _SCRIPT_ENDS if tag.startswith("</") else _SCRIPT_BEGINS[name]
    return " " if name == "br" else ""


def moved(words: str) -> str:
    """Words in which what is raised or lowered has signs of its own, as far as there are any: ``10²``, ``H₂O``."""

    def one(script: re.Match[str]) -> str:
        signs = RAISED if script[1] == _SCRIPT_BEGINS["sup"] else LOWERED
        return "".join(signs[c] for c in script[2]) if all(c in signs for c in script[2]) else script[2]

    return _SCRIPT.sub(one, words).translate(_NO_SCRIPTS) if _SCRIPT_ENDS in words else words


def tags_in(html: str) -> list[tuple[int, int, str]]:
    """Begin, end and name of each tag in a piece of HTML; the name is empty for what is no tag of an element."""
    return [(tag.start(), tag.end(), (tag[1] or tag[2] or "").lower()) for tag in _TAG.finditer(html)]


def is_open(tag: str) -> bool:
    """Whether a tag lacks its end, or the quotation mark at the end of a value: browsers take what follows for it.

    A value of several lines with the sign of a tag in it most likely ends where another one was to begin.
    """
    found = _TAG.match(tag)
    return found is None or bool(found[2]) or ("\n" in tag and ("<" in tag[1:] or ">" in tag[:-1]))


def element_of(tag: str) -> str:
    """The name of the element that a tag begins or ends, when it means something here; else nothing."""
    found = _TAG.match(tag)
    name = (found[1] or found[2] or "").lower() if found else ""
    return name if name in _READ else ""


def is_whole(tag: str) -> bool:
    """Whether a tag means something without an end: one of a picture, a player or a link that says which."""
    return "=" in tag and not tag.startswith("</") and element_of(tag) in _WHOLE


def as_text(tag: str) -> str:
    """A tag as HTML that shows it."""
    return escape(tag, False)


def escaped(text: str) -> str:
    """Text as HTML that stands between tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def paired_tags(kinds: Sequence[str], data: Sequence[Any]) -> dict[int, int]:
    """For each tag among words the one that ends its element in the same paragraph; both are nodes of a document."""
    ends: dict[int, int] = {}
    opened: dict[str, list[int]] = {}
    for node, kind in enumerate(kinds):
        if kind == "InlineHtml":
            name, tag = element_of(data[node]), data[node]
            if not tag.startswith("</"):
                opened.setdefault(name, []).append(node)
            elif opened.get(name):
                ends[opened[name].pop()] = node
        elif kind == "End" and data[node] in _HOLDS_WORDS:
            opened.clear()
    return ends
