"""What is in a lesson, in the keys of saved work: what the page compares a learner's state with."""

from __future__ import annotations

from scormbuild.model import LessonText, Quiz
from scormbuild.source.blocks import MARKS

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_REQUIRED = {"no": "A", "answered": "B", "passed": "C"}


def what_is_there(text: LessonText) -> str:
    """The keys of a lesson: ``+`` for a rule of its own; for each kind of mark its sign and keys, where there are any;
    for each quiz ``!`` and its key, weight (2 digits), number of questions in an attempt (2), what is required (1), and
    its questions.

    A learner who returns to an updated course is judged by what is there now, also in lessons not opened yet.
    """
    blocks = list(text.every_block())
    marks = ""
    for kind in MARKS:
        assert kind.mark
        keys = "".join(one.key for block in blocks for one in getattr(block, kind.part, ()))
        marks += kind.mark.sign + keys if keys else ""
    listed = "".join(
        f"!{quiz.key}{_two(quiz.weight)}{_two(quiz.draw or len(quiz.questions))}{_REQUIRED[quiz.required]}"
        + "".join(question.key for question in quiz.questions)
        for quiz in blocks
        if isinstance(quiz, Quiz)
    )
    return f"{'+' if text.lesson.completion else ''}{marks}{listed}"


def _two(number: int) -> str:
    """A number in two digits, as in the learner's state."""
    return _DIGITS[min(number // 64, 63)] + _DIGITS[number % 64]
