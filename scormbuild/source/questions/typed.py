"""What kinds share whose answer is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scormbuild.machine.patterns import late
from scormbuild.model import Question
from scormbuild.source.questions.answers import Answers, Row
from scormbuild.source.questions.readings import Readings

_ALTERNATIVES = late(r"([^|]*[^|\s])\s*\|(?!\|)\s*[^|\s]")
_STAR = "write what is accepted; if learners have to type a star, write it as code: `*`"
_TYPED = "if learners have to type the bar, write the answer as code: `...`"


def typed_size(question: Question) -> int:
    """The room for what is typed."""
    return question.length


def typed_spec(question: Question) -> dict[str, Any]:
    """How exactly words must be those that are accepted."""
    texts = (*(one.text for one in question.accepted), *(text for gap in question.gaps for text in gap.accepted))
    return {
        "case": question.case,
        "accents": question.accents,
        "typos": question.typos,
        "length": question.length,
        "also": [list(texts) for texts in question.also],
        "comma": question.comma and any(c.isdecimal() for text in texts for c in text),
    }


def check_literal(answers: Answers, node: int, text: Readings, bars: bool) -> None:
    """Report an answer with a sign that stands for others elsewhere; ``bars``: it is no gap, in which bars do.

    As code it was meant to be typed.
    """
    is_code = any("`" in other for other in text.others)
    if is_code:
        return
    if text.shown == "*":
        answers.renderer.report("QUZ037", node, _STAR, text="*")
    elif bars and (found := _ALTERNATIVES.match(text.shown)):
        answers.renderer.report(
            "QUZ037",
            node,
            f"write each accepted answer as a line of its own: - [x] {found[1]}; {_TYPED}",
            text=text.shown,
        )


def check_reached(answers: Answers, rows: list[Row], covers: Callable[[int, int], bool]) -> None:
    """Report answers that can never be met, since one above them, which is looked at first, stands for them too.

    The same answer twice does no harm where neither result nor feedback differ.
    """
    for below, row in enumerate(rows):
        above = next((other for at, other in enumerate(rows[:below]) if covers(at, below)), None)
        if above and (above.correct != row.correct or (row.feedback and row.feedback != above.feedback)):
            answers.renderer.report("QUZ026", row.node, text=row.text, other=above.text)
