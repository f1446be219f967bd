"""How many characters of suspend data progress takes at worst; the same format as templates/runtime/state.js.

A course's state is ``S2;<attempt>;<sequence>;<length>;<place>;<flags and XP>;<active time>``, ``~`` and the day on
which a certificate was earned (3), and then, for each lesson that was opened, ``;`` and its record: key (3), flags (1),
``@`` and active time (3), ``.`` and turned cards (2 each), ``*`` and ticked steps (2 each), ``:`` and answers (6 and
what was given), ``!`` and quizzes (11 each). docs/tracking.md describes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scormbuild.progress.kinds import ITEM_KEY

LESSON_KEY = 3
CHOICE_KEY = 1
QUIZ = ITEM_KEY + 9
KNOWN_LIMITS = {
    4000: "SCORM 2004 2nd Edition",
    4096: "SCORM 1.2",
    64_000: "SCORM 2004 3rd and 4th Edition",
}
"""Characters of suspend data that an LMS of each standard has to keep: RTE 3.4 (1.2), 4.2.23 (2004)."""
_BLOCK_INDEX = 4
_FIXED = len("S2;") + 4 + len(";") + 4 + len(";") + 3 + len(";.") + _BLOCK_INDEX + len(";") + 6 + len(";") + 3


def question_size(given: int) -> int:
    """Characters of an answer that takes ``given`` characters itself."""
    return ITEM_KEY + 4 + (0 if given < 63 else 2) + given


def lesson_size(sizes_by_kind: Iterable[Iterable[int]], timed: bool) -> int:
    """Characters of a lesson's record, from the sizes of its items, a list for each kind; ``timed``: with its time."""
    sections = [list(sizes) for sizes in sizes_by_kind]
    return len(";") + LESSON_KEY + 1 + (3 if timed else 0) + sum(1 + sum(sizes) for sizes in sections if sizes)


def course_size(lesson_ids: Iterable[str], lesson_sizes: Iterable[int], dated: bool = False) -> int:
    """Characters of a whole course's state at worst; ``dated``: with the day on which a certificate was earned."""
    return (
        _FIXED + (len("~") + 3 if dated else 0) + max((len(one) for one in lesson_ids), default=0) + sum(lesson_sizes)
    )


def text_size(text: str) -> int:
    """Characters of suspend data that a typed text takes; as ``encodeText`` of templates/runtime/digits.js."""
    size = 0
    for unit in memoryview(text.encode("utf-16-le")).cast("H"):
        if unit < 128 and re.match(r"[A-Za-z0-9.,:?!()/+=*% ]", chr(unit)):
            size += 1
        else:
            size += 3 if unit < 4096 else 4
    return size
