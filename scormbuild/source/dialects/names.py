"""Names that boxes have elsewhere, and what they are here."""

from __future__ import annotations

from typing import NamedTuple


class Box(NamedTuple):
    """A block of ours that stands for one of another dialect."""

    name: str
    """``note`` and so on, or ``details``."""
    title: str = ""
    """What stands above it where its author wrote nothing, if that is not what is above ours."""


_SAME = {
    "note": "info important callout abstract summary tldr seealso see-also cite quote todo example question faq "
    "discussion testimonial prereq prerequisites objectives questions checklist exercise challenge",
    "tip": "hint success check done",
    "warning": "danger caution attention error failure fail missing bug",
    "key-concept": "keypoints key-points",
    "details": "solution answer dropdown spoiler collapse toggle",
}
_LIKE_OURS_WORDS = "info important callout hint danger caution attention keypoints key-points error"
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
SOLUTIONS = ("solution", "answer")
"""Names of ``details`` that unfold what an exercise asks for."""


def box_named(name: str) -> Box | None:
    """The box of ours for a name of any dialect, such as ``callout-note``; None where there is none."""
    return BOXES.get(name.lower().removeprefix("callout-"))
