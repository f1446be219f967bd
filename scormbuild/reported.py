"""Answers as an LMS is told them, and the words that they stand for: what an interaction's response means to people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from scormbuild.model import Choice, Lesson, Quiz

Words = tuple[tuple[str, str], ...]
"""Ids in the author's order, and their words."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_SAME_IN_1_2 = {"true": "t", "false": "f"}


class QuestionWords(NamedTuple):
    """The words of a question and of what can be chosen in it."""

    id: str
    kind: str
    text: str
    choices: Words
    """Empty where the answer is typed: it is words already."""
    targets: Words
    """What things are paired with (matching, categorise)."""


def question_words(lesson: Lesson) -> tuple[QuestionWords, ...]:
    """The words of all questions of a lesson that still has its blocks."""
    return tuple(
        QuestionWords(
            question.id,
            question.kind,
            question.text,
            # The criteria of a long text are ticked, but not reported.
            _words(question.choices) if question.kind != "long-text" else (),
            _words(question.targets),
        )
        for block in lesson.blocks
        if isinstance(block, Quiz)
        for question in block.questions
    )


def _words(choices: Iterable[Choice]) -> Words:
    return tuple((choice.id, choice.text or choice.id) for choice in choices)


def reported_words(questions: Iterable[QuestionWords], standard: str) -> dict[str, dict[str, object]]:
    """What the responses of a course's interactions mean, by the interaction's id.

    ``choices`` and ``targets`` have the words of each part of a response: by id in SCORM 2004, by letter in SCORM 1.2
    (RTE 3.4.4, "CMIFeedback"), as templates/runtime/standards writes them. Where the answer is typed there are none.
    """
    found: dict[str, dict[str, object]] = {}
    for question in questions:
        is_letter = standard == "scorm12"
        choices = _as_reported(question.choices, is_letter, question.kind == "true-false")
        found[question.id] = {
            "text": question.text,
            "choices": choices,
            "targets": _as_reported(question.targets, is_letter),
        }
    return found


def _as_reported(words: Words, is_letter: bool, true_false: bool = False) -> dict[str, str]:
    if not is_letter:
        return dict(words)
    if true_false:
        return {_SAME_IN_1_2.get(one, one): text for one, text in words}
    return {letter: text for letter, (_, text) in zip(_LETTERS, words, strict=False)}


__all__ = ["QuestionWords", "question_words", "reported_words"]
