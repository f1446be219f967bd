"""What is declared of a kind of question. ``scormbuild/source/questions/__init__.py`` lists all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from scormbuild.model import Form, Question
from scormbuild.source.attributes import Attribute
from scormbuild.source.questions.answers import Answers, Asked

Reader = Callable[[Answers, Asked], Question | None]


class Kind(NamedTuple):
    """A kind of question: how it is read, how large its answer gets, and the names of what shows and plays it."""

    name: str
    """The class behind its heading, such as ``{.ordering}``; the page and the answer key name it so, too."""
    form: Form
    """The type of its interactions, in the words of the standards."""
    read: Reader | None
    """Reads what stands below its heading; None for what the reader of another kind makes of it."""
    attributes: Mapping[str, Attribute]
    size: Callable[[Question], int]
    """Characters of suspend data that an answer itself takes at worst, as its part writes it."""
    spec: Callable[[Question], dict[str, Any]]
    """What its part has to know, besides what all kinds have: values for JSON. Empty ones are left out."""
    template: str
    """Name of its template in templates/questions; it shows the question with the macro ``ask``."""
    part: str
    """Name of its part in templates/runtime/parts (and of its style in templates/styles), which plays it."""
    title: str
    """The interface text that names it."""
    instruction: str
    """The interface text that says what to do."""
    instruction_several: str = ""
    """The same where several things can be chosen."""
    mark: str = "- [ ]"
    """How an item of its list of answers begins; empty where it needs no list."""
    noun: str = "choice"
    """What such an item is called in messages."""
    missing: str = ""
    """What to write below a heading that has no answers; the words end a sentence."""
    elsewhere: str = ""
    """Names under which authors may look for it, with blanks between."""
    instead: str = ""
    """What to write in place of such a name."""
    rows: tuple[str, str] = ("choice", "")
    """What its choices, and what they are paired with, are called in the table of the answer key."""
    targets_title: str = ""
    """The interface text above what its choices are paired with."""

    def instruction_for(self, question: Question) -> str:
        """Name of the interface text that says what to do."""
        return self.instruction_several if question.several and self.instruction_several else self.instruction
