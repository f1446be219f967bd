"""Questions and quizzes as the page's run-time reads them: model in, small dictionaries for JSON attributes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from scormbuild.model import Choice, Question, Quiz
from scormbuild.progress.interactions import in_words
from scormbuild.source.questions import KINDS

_USUAL = "choice"
"""The part and the form of most questions."""
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
        "one": quiz.show == "one",
    }
    return {name: value for name, value in options.items() if value or name == "pass"}


def question_spec(question: Question, words: bool = False) -> dict[str, Any]:
    """What the run-time has to know of a question to mark it; what is as usual is left out.

    With ``words`` also what SCORM 1.2 is to be told of its choices in place of letters.
    """
    kind = KINDS[question.kind]
    spec: dict[str, Any] = {
        "points": question.points,
        "tries": question.tries if question.tries != 1 else 0,
        "hintCost": question.hint_cost,
        "whole": not question.partial,
        "xp": question.xp,
        "several": question.several,
        **kind.spec(question),
        "part": kind.part if kind.part != _USUAL else "",
        "form": kind.form if kind.form != _USUAL else "",
        "words": [list(one) for one in in_words(question) if one] if words else [],
    }
    return {name: value for name, value in spec.items() if value or name == "points"}


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
