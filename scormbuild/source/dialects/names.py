"""Names that boxes have elsewhere, and what they are here."""

from __future__ import annotations

from typing import NamedTuple


class Box(NamedTuple):
    """A block of ours that stands for one of another dialect."""

    name: str
    """``note`` and so on, ``details`` or ``solution``."""
    title: str = ""
    """What stands above it where its author wrote nothing, if that is not what is above ours."""
    fold: str = ""
    """The class of a box that unfolds."""

    @property
    def folds(self) -> bool:
        """Whether it can be folded, and is not always."""
        return self.name not in _UNFOLDING


_UNFOLDING = ("details", "solution", "tabs")
_SAME = {
    "note": "info callout seealso see-also cite quote todo example question faq discussion testimonial prereq "
    "prerequisites questions",
    "tip": "hint success check done",
    "important": "",
    "caution": "",
    "warning": "danger attention error failure fail missing bug",
    "key-concept": "keypoints key-points",
    "exercise": "challenge",
    "objectives": "",
    "checklist": "",
    "summary": "abstract tldr",
    "details": "dropdown spoiler collapse toggle",
    "solution": "answer",
    "tabs": "panel-tabset",
}
_LIKE_OURS_WORDS = (
    "info callout hint danger attention keypoints key-points error answer challenge abstract tldr panel-tabset"
)
_LIKE_OURS = frozenset(_LIKE_OURS_WORDS.split())
"""Names that say no more than the label of our box."""
BOXES = {
    **{name: Box(name) for name in _SAME},
    **{
        other: Box(name, "" if name == "details" or other in _LIKE_OURS else other.replace("-", " ").capitalize())
        for name, others in _SAME.items()
        for other in others.split()
    },
}
"""By the name that another dialect gives a box; our own names are among them."""
FOLDS = {"true": "fold", "false": "fold-open", "-": "fold", "+": "fold-open", "???": "fold", "???+": "fold-open"}
"""What Quarto, Obsidian and MkDocs write of boxes that unfold, and the class of ours that says the same."""


def box_named(name: str) -> Box | None:
    """The box of ours for a name of any dialect, such as ``callout-note``; None where there is none."""
    return BOXES.get(name.lower().removeprefix("callout-"))
