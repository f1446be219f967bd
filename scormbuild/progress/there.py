"""What is in a lesson, in the keys of saved work: what the page compares a learner's state with."""

from __future__ import annotations

from scormbuild.model import Activity, Deck, Lesson, Quiz

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_REQUIRED = {"no": "A", "answered": "B", "passed": "C"}


def what_is_there(lesson: Lesson) -> str:
    """The keys of a lesson: ``+`` for a rule of its own, cards, ``*`` and steps, for each quiz ``!`` and its key,
    weight (2 digits), number of questions in an attempt (2), what is required (1), and its questions.

    A learner who returns to an updated course is judged by what is there now, also in lessons not opened yet.
    """
    cards = "".join(card.key for block in lesson.blocks if isinstance(block, Deck) for card in block.cards)
    steps = "".join(step.key for block in lesson.blocks if isinstance(block, Activity) for step in block.steps)
    quizzes = [block for block in lesson.blocks if isinstance(block, Quiz)]
    listed = "".join(
        f"!{quiz.key}{_two(quiz.weight)}{_two(quiz.draw or len(quiz.questions))}{_REQUIRED[quiz.required]}"
        + "".join(question.key for question in quiz.questions)
        for quiz in quizzes
    )
    return f"{'+' if lesson.completion else ''}{cards}*{steps}{listed}"


def _two(number: int) -> str:
    """A number in two digits, as in the learner's state."""
    return _DIGITS[min(number // 64, 63)] + _DIGITS[number % 64]
