"""What a kind of block is, and what its grammar works with."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple, Protocol

from scormbuild.model import Block, CourseSettings, Item
from scormbuild.progress.kinds import ProgressKind
from scormbuild.source.fences import Opening
from scormbuild.source.html import Renderer
from scormbuild.source.questions.answers import Words


class Fenced(NamedTuple):
    """A block as it stands between its fences."""

    opening: Opening
    node: int
    """Node of its opening fence."""
    start: int
    """First node inside."""
    stop: int


class Title(NamedTuple):
    """What stands above a block's content."""

    html: str
    """Empty where it has none."""
    level: int = 0
    """Level of its heading, 2 to 6; 0 where it is no heading."""
    anchor: str = ""


class Reader(Protocol):
    """The reader of the lesson that the block stands in."""

    renderer: Renderer
    items: list[Item]
    """What is kept in saved work; a block adds its own."""

    @property
    def settings(self) -> CourseSettings:
        """Those of the course."""
        ...

    @property
    def completion(self) -> Collection[str]:
        """The words of the rule that completes the lesson."""
        ...

    @property
    def words(self) -> Words:
        """Words that mean something in a quiz."""
        ...

    def check_heading(self, node: int) -> None:
        """Report what braces behind a heading say that only questions can."""
        ...

    def inside(self, fenced: Fenced) -> tuple[Block, ...]:
        """The blocks between the fences, running text included."""
        ...


class BlockKind(NamedTuple):
    """A kind of block: what may stand behind its colons, and how its inside is read."""

    name: str
    """What is written behind the colons."""
    read: Callable[[Reader, Fenced], Block | None]
    """Nodes to model, every mistake reported; None where nothing can be made of it."""
    attributes: tuple[str, ...] = ()
    """What may be written as ``key=value``; an id is allowed on each."""
    classes: tuple[str, ...] = ()
    """Further classes that may be written behind its name, such as ``fold``."""
    reads_attributes: bool = False
    """Whether ``read`` reports wrong attributes itself."""
    holds_blocks: bool = False
    """Whether other blocks may stand inside."""
    inside: str = ""
    """The only block that it can stand in; empty for any."""
    keeps_id: bool = True
    """Whether its id is an anchor of the lesson; not for a quiz, whose id is an item's."""
    empty: str = "SRC018"
    """The rule that it breaks with nothing inside; empty where nothing has to be there."""
    progress: tuple[ProgressKind, ...] = ()
    """What is kept of it in saved work."""
