"""What stands in a lesson, as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from scormbuild.model.questions import Quiz


class Card(NamedTuple):
    """A flashcard: two sides of HTML."""

    id: str
    key: str
    label: str
    """The front as plain text."""
    front: str
    back: str


class Deck(NamedTuple):
    """Flashcards that stand together."""

    anchor: str
    """Id by which links reach it, empty where the author gave none."""
    intro: str
    cards: tuple[Card, ...]
    show: Literal["all", "one"] = "all"
    """How many of its cards the page shows at a time."""


class Step(NamedTuple):
    """A step of an activity that the learner ticks off."""

    id: str
    key: str
    label: str
    html: str


class Activity(NamedTuple):
    """Numbered steps with the text around them."""

    anchor: str
    intro: str
    start: int
    steps: tuple[Step, ...]
    outro: str


class Callout(NamedTuple):
    """A box beside the running text."""

    kind: str
    """Its name, such as ``note``."""
    anchor: str
    blocks: tuple[Block, ...]
    title: str = ""
    """HTML of what stands above it in place of the word for its kind; empty for that word."""
    fold: Literal["", "closed", "open"] = ""
    """How it is at first, where learners can fold it."""
    level: int = 0
    """Level of the heading that is its title, 2 to 6; 0 where that is no heading."""
    title_anchor: str = ""


class Details(NamedTuple):
    """Blocks below a title that unfolds them."""

    anchor: str
    level: int
    """Level of its heading, 2 to 6; 0 where its title is no heading."""
    title: str
    """HTML of its title; empty for the word for its kind."""
    title_anchor: str
    blocks: tuple[Block, ...]
    kind: str = "details"
    """``details`` or ``solution``."""


class Opened(NamedTuple):
    """That a panel was opened."""

    id: str
    key: str


class Panel(NamedTuple):
    """Blocks below a title, of which only some are shown at a time."""

    kind: str
    """What it is part of: ``tabs``, ``accordion`` or ``process``."""
    level: int
    """Level of its heading, 2 to 6."""
    title: str
    """HTML of its title."""
    title_anchor: str
    blocks: tuple[Block, ...]
    opened: tuple[Opened, ...] = ()
    """What is kept of it in saved work; empty where nothing is."""


class Tabs(NamedTuple):
    """Panels of which one is shown, with their titles above; text may stand before them."""

    anchor: str
    blocks: tuple[Block, ...]


class Accordion(NamedTuple):
    """Panels that unfold; text may stand before them."""

    anchor: str
    blocks: tuple[Block, ...]


class Process(NamedTuple):
    """Panels that are shown one after the other; text may stand before them."""

    anchor: str
    blocks: tuple[Block, ...]


class Column(NamedTuple):
    """Blocks beside others."""

    anchor: str
    share: int
    """Percent of the width; 0 where all are equal."""
    blocks: tuple[Block, ...]


class Columns(NamedTuple):
    """Two or three columns."""

    anchor: str
    blocks: tuple[Block, ...]


class Statement(NamedTuple):
    """Words that stand out."""

    anchor: str
    blocks: tuple[Block, ...]


class Gallery(NamedTuple):
    """Pictures side by side."""

    anchor: str
    pictures: tuple[str, ...]
    """HTML of each, with its caption."""


class Label(NamedTuple):
    """What a marker in a picture marks."""

    left: float
    """Percent of the picture's width."""
    top: float
    """Percent of its height."""
    words: str
    """Its beginning as plain text."""
    html: str


class Labelled(NamedTuple):
    """A picture with numbered markers, and a list of what they mark."""

    anchor: str
    picture: str
    labels: tuple[Label, ...]
    opened: tuple[Opened, ...] = ()
    """What is kept of each marker in saved work; empty where nothing is."""


class Continue(NamedTuple):
    """A button, until whose press what follows is hidden."""

    after: str
    """What has to be done before: ``cards``, ``quiz``, ``video``; empty for nothing."""
    words: str
    """What stands on the button; empty for the usual."""


class BlockItem(NamedTuple):
    """An item of a list with blocks in it."""

    blocks: tuple[Block, ...]


class BlockList(NamedTuple):
    """A list of running text with blocks in its items."""

    start: int | None
    """The number of the first item; None for bullets."""
    blocks: tuple[Block, ...]


class Prose(NamedTuple):
    """Running text as HTML that is safe to show."""

    html: str


Block = (
    Prose
    | Callout
    | Details
    | Deck
    | Quiz
    | Activity
    | Panel
    | Tabs
    | Accordion
    | Process
    | Column
    | Columns
    | Statement
    | Gallery
    | Labelled
    | Continue
    | BlockList
    | BlockItem
)


def every(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Blocks, each followed by those inside it: whatever a kind of block keeps in a field ``blocks``."""
    for block in blocks:
        yield block
        yield from every(getattr(block, "blocks", ()))
