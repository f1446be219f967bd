"""Answers as an LMS is told them, and the words that they stand for: what an interaction's response means to people."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scormbuild.model import Choice, Lesson, Question, Quiz

Words = tuple[tuple[str, str], ...]
"""Ids in the author's order, and their words."""
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
"""What SCORM 1.2 calls choices, by their places in the source; as in templates/runtime/standards/scorm12.js."""
LONGEST = 255
"""Characters of a response in SCORM 1.2 (RTE 3.4.4, "CMIFeedback"; CMIString255)."""
_SAME_IN_1_2 = {"true": "t", "false": "f"}
_BETWEEN, _PAIRED = "; ", ": "
"""How answers of several words are joined, as templates/runtime/parts/words.js and scorm12.js write them."""
_CUT = "…"
_ROOM_FOR_WORDS = len("a) x…")
_TYPED = ("fill-in", "numeric", "cloze", "long-text")


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
    return {letter: text for letter, (_, text) in zip(LETTERS, words, strict=False)}


# ---- SCORM 1.2 in words (answers_as: words)


def in_words(question: Question) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What SCORM 1.2 is told of each choice and of each target when a course reports words; empty where it is typed.

    They are the author's words where every answer that can be given fits into a response, and can be told apart; else
    each begins with its letter, ``a) Leaf``, and is cut as far as it takes, at worst to the letter alone.
    """
    if question.kind in _TYPED:
        return (), ()
    choices, targets = _lines(question.choices), _lines(question.targets)
    joined = bool(targets) or question.several or question.kind in ("multiple", "ordering")
    if _length(choices, targets, joined) <= LONGEST and _are_clear(choices, targets, joined):
        return choices, targets
    lettered = [_lettered(one, joined) for one in (choices, targets)]
    for most in range(LONGEST, 0, -1):
        first, second = (tuple(_cut(text, most) for text in one) for one in lettered)
        if _length(first, second, joined) <= LONGEST:
            return first, second
    raise AssertionError("36 letters and 36 pairs of letters fit")


def _lines(choices: Iterable[Choice]) -> tuple[str, ...]:
    """The words of choices, each on one line."""
    return tuple(" ".join(choice.text.split()) or choice.id for choice in choices)


def _length(choices: Sequence[str], targets: Sequence[str], joined: bool) -> int:
    """Characters of the longest answer, as JavaScript and LMSs count them."""
    sizes = [_size(text) for text in choices]
    if not joined:
        return max(sizes)
    between = len(_BETWEEN) * (len(sizes) - 1)
    paired = len(sizes) * (len(_PAIRED) + max(map(_size, targets))) if targets else 0
    return sum(sizes) + between + paired


def _size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _are_clear(choices: Sequence[str], targets: Sequence[str], joined: bool) -> bool:
    """Whether no two look alike, and none holds a sign by which answers are joined."""
    signs = ((";", ":") if targets else (";",)) if joined else ()
    alike = any(len({text.casefold() for text in one}) < len(one) for one in (choices, targets))
    return not alike and not any(sign in text for sign in signs for text in (*choices, *targets))


def _lettered(texts: Sequence[str], joined: bool) -> list[str]:
    if joined:
        texts = [text.replace(_BETWEEN, ", ").replace(_PAIRED, ", ") for text in texts]
    return [f"{letter}) {text}" for letter, text in zip(LETTERS, texts, strict=False)]


def _cut(text: str, most: int) -> str:
    """A text with its letter in at most so many characters."""
    if _size(text) <= most:
        return text
    if most < _ROOM_FOR_WORDS:
        return text[0]
    end = most - len(_CUT)
    while _size(text[:end]) > most - len(_CUT) or _is_joined(text[end]) or text[end - 1] == "\u200d":
        end -= 1
    return text[:end].rstrip() + _CUT


def _is_joined(sign: str) -> bool:
    """Whether a sign is one with the one before it: an accent, a part of an emoji."""
    return bool(unicodedata.combining(sign)) or sign in "\u200d\ufe0f"


__all__ = ["LETTERS", "LONGEST", "QuestionWords", "in_words", "question_words", "reported_words"]
