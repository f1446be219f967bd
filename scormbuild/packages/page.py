"""What pages and style sheets of a package say: the files they ask for, their scripts, and what makes a page usable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from scormbuild.packages.script import Script
from scormbuild.packages.xml import Place

MAX_REFERENCES = 20_000
"""Files that a page asks for, of which no more are looked at."""

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
    other_code: bool
    """Whether it has code that is not read: VBScript."""
