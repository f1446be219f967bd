"""How many characters of suspend data progress takes at worst; the same format as templates/runtime/state.js.

A course's state is ``S1;<sequence>;<place>;<flags and XP>`` and then, for each lesson that was opened, ``;`` and its
record: key (3), flags (1), ``.`` and turned cards (2 each), ``*`` and ticked steps (2 each), ``:`` and answers
(4 and one for each chosen choice), ``!`` and quizzes (6 each). docs/tracking.md describes it.
"""

from __future__ import annotations

from collections.abc import Iterable

LESSON_KEY = 3
ITEM_KEY = 2
CHOICE_KEY = 1
CARD = STEP = ITEM_KEY
QUIZ = ITEM_KEY + 4
_SEQUENCE = 4
_BLOCK_INDEX = 4
_XP = 5
_FIXED = len("S1;") + _SEQUENCE + len(";") + len(".") + _BLOCK_INDEX + len(";") + 1 + _XP


def question_size(choices: int) -> int:
    """Characters of an answer in which so many choices can be chosen."""
    return ITEM_KEY + 2 + choices * CHOICE_KEY


def lesson_size(sizes_by_kind: Iterable[Iterable[int]]) -> int:
    """Characters of a lesson's record, given the sizes of its items in one list for each kind."""
    sections = [list(sizes) for sizes in sizes_by_kind]
    return len(";") + LESSON_KEY + 1 + sum(1 + sum(sizes) for sizes in sections if sizes)


def course_size(lesson_ids: Iterable[str], lesson_sizes: Iterable[int]) -> int:
    """Characters of a whole course's state at worst."""
    return _FIXED + max((len(one) for one in lesson_ids), default=0) + sum(lesson_sizes)
