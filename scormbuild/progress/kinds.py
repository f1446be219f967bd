"""What a kind of progress is: one declaration, from which messages, JSON, saved work, updates and the page follow."""

from __future__ import annotations

from typing import NamedTuple

ITEM_KEY = 2
"""Characters under which saved work keeps an item of a lesson."""


class ProgressKind(NamedTuple):
    """A kind of thing in a lesson that is kept in a learner's saved work."""

    item: str
    """Its name in records and in keys of saved work, for example ``card``."""
    part: str
    """Its word in ``completion``, and the name of its items in the model and in the run-time: ``cards``."""
    noun: str
    nouns: str
    done: str
    """When all of them are done, as half a sentence: ``every flashcard is flipped``."""
    lost: str
    """The rule that an update breaks which loses one."""
    kept: str
    """What is kept of them, with ``{}`` for how many: ``marks on {}``."""
    size: int
    """Characters of suspend data that one takes at worst; 0 where each says so itself."""
    again: str = ""
    """What a learner must do again with one that was lost: ``flip it``."""
    on_demand: bool = False
    """Whether it is kept only in lessons whose completion rule has its word."""
    mark: Mark | None = None
    """How the page keeps and finds them; None for questions and quizzes, which the run-time has its own records for."""

    @property
    def json_name(self) -> str:
        """Its key in JSON output."""
        return self.nouns.replace(" ", "_")

    def counted(self, number: int) -> str:
        """So many of them: ``1 flashcard``, ``2,000 steps``."""
        return f"{number:,} {self.noun if number == 1 else self.nouns}"


class Mark(NamedTuple):
    """A kind of progress of which saved work holds a set of keys: of what is done."""

    sign: str
    """Stands before the keys in a lesson's record (docs/tracking.md)."""
    shown: str
    """CSS selector of one in the page."""
    open: str
    """CSS selector of the control of one that is not done yet, to which the page leads."""
