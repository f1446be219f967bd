"""Questions and quizzes as the page's run-time reads them: model in, small dictionaries for JSON attributes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from scormbuild.model import Choice, Question, Quiz
from scormbuild.progress.interactions import in_words

_GAP = re.compile(r'<span data-gap="(\d+)"></span>')


def quiz_options(quiz: Quiz) -> dict[str, Any]:
    """What the run-time has to know of a quiz; what is as usual is left out."""
    options = {
        "pass": quiz.pass_mark,
        "attempts": quiz.attempts,
        "weight": quiz.weight,
        "draw": quiz.draw,
        "shuffle": quiz.shuffle if quiz.shuffle != "no" else "",
        "end": quiz.feedback == "end",
        "hideSolutions": not quiz.solutions,
        "retryWrong": quiz.retry == "wrong",
        "required": quiz.required if quiz.required != "no" else "",
        "minutes": quiz.minutes,
    }
    return {name: value for name, value in options.items() if value or name == "pass"}


def question_spec(question: Question, words: bool = False) -> dict[str, Any]:
    """What the run-time has to know of a question to mark it; what is as usual is left out.

    With ``words`` also what SCORM 1.2 is to be told of its choices in place of letters.
    """
    spec: dict[str, Any] = {
        "points": question.points,
        "tries": question.tries if question.tries != 1 else 0,
        "hintCost": question.hint_cost,
        "whole": not question.partial,
        "xp": question.xp,
        "several": question.several,
        **_ANSWERS.get(question.kind, _choices)(question),
        "words": [list(one) for one in in_words(question) if one] if words else [],
    }
    return {name: value for name, value in spec.items() if value not in (0, False, "", [], None) or name == "points"}


def _typed(question: Question) -> dict[str, Any]:
    return {
        "case": question.case,
        "accents": question.accents,
        "typos": question.typos,
        "length": question.length,
    }


def _choices(question: Question) -> dict[str, Any]:
    return {"right": "".join(choice.key for choice in question.choices if choice.correct)}


def _fill_in(question: Question) -> dict[str, Any]:
    return {"accepted": [[one.text, int(one.correct)] for one in question.accepted], **_typed(question)}


def _numeric(question: Question) -> dict[str, Any]:
    accepted = [[one.text, int(one.correct), one.low, one.high] for one in question.accepted]
    return {"accepted": accepted, "length": question.length}


def _cloze(question: Question) -> dict[str, Any]:
    gaps = [
        {"right": "".join(choice.key for choice in gap.options if choice.correct)}
        if gap.options
        else {"accepted": list(gap.accepted)}
        for gap in question.gaps
    ]
    return {"gaps": gaps, **_typed(question)}


def _pairs(question: Question) -> dict[str, Any]:
    return {
        "pairs": {choice.key: choice.target for choice in question.choices},
        # The author's order, which the page does not show: SCORM 1.2 names things by their places in the source.
        "order": "".join(choice.key for choice in question.choices),
        "targets": "".join(target.key for target in question.targets),
    }


def _ordering(question: Question) -> dict[str, Any]:
    return {"order": "".join(choice.key for choice in question.choices)}


def _long_text(question: Question) -> dict[str, Any]:
    return {"length": question.length}


_ANSWERS: dict[str, Callable[[Question], dict[str, Any]]] = {
    "fill-in": _fill_in,
    "numeric": _numeric,
    "cloze": _cloze,
    "matching": _pairs,
    "categorise": _pairs,
    "ordering": _ordering,
    "long-text": _long_text,
}


def mixed(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Things to be placed, in an order that does not give the answer away and is the same in every build."""
    order = tuple(sorted(choices, key=lambda choice: choice.key))
    return order if order != choices else order[::-1]


class BodyPart(NamedTuple):
    """A piece of a cloze text, and the number of the gap behind it; -1 behind the last."""

    html: str
    gap: int


def body_parts(body: str) -> Iterator[BodyPart]:
    """A cloze text in pieces, with a gap behind all but the last."""
    at = 0
    for match in _GAP.finditer(body):
        yield BodyPart(body[at : match.start()], int(match[1]))
        at = match.end()
    yield BodyPart(body[at:], -1)
