"""Numbers and ranges: a list of boxes, of which the marked are accepted and the others foreseen."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from scormbuild.model import Accepted, Question
from scormbuild.source.attributes import MARKED
from scormbuild.source.questions.answers import Answers, Asked, Row
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.typed import check_reached, typed_size

_ROOM = 20
"""Characters of the state for a number."""
_NUMBER = r"[-−+]?\d{1,12}(?:[.,]\d{1,9})?"
_TOLERANCE = re.compile(rf"({_NUMBER})\s*(?:±|\+-|\+/-)\s*({_NUMBER})\s*(%)?")
_RANGE = re.compile(rf"({_NUMBER})\s*(?:\.\.\.?|–|—|to|bis|à|a)\s*({_NUMBER})")


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, nodes, short = asked.question, asked.nodes, asked.short
    boxes = answers.boxes(asked)
    if boxes is None:
        return None
    question, rows = answers.around(question, boxes, nodes, lambda: answers.rows(boxes))
    accepted: list[Accepted] = []
    read: list[Row] = []
    for row in rows:
        span = read_span(row.text)
        if re.fullmatch(r"-?\d{1,3}[.,]\d{3}", row.text):
            answers.renderer.report("QUZ025", row.node, text=row.text, read=(span or ("",))[0])
        if span is None:
            answers.refuse("QUZ015", row.node, text=row.text)
        else:
            read.append(row)
            accepted.append(Accepted(row.text, *span, row.correct, row.feedback))
    spans = [(Decimal(one.low), Decimal(one.high)) for one in accepted]
    check_reached(
        answers, read, lambda above, below: spans[above][0] <= spans[below][0] <= spans[below][1] <= spans[above][1]
    )
    if not any(one.correct for one in accepted):
        answers.report_unless_refused("QUZ004", boxes, question=short)
    return question._replace(accepted=tuple(accepted), length=_ROOM * answers.room)


def read_span(text: str) -> tuple[str, str] | None:
    """The least and the greatest number that ``8``, ``9.81 ± 0.02``, ``50 ± 10%`` or ``7 to 9`` stand for."""
    text = " ".join(text.split())
    try:
        if match := _TOLERANCE.fullmatch(text):
            middle, by = _decimal(match[1]), _decimal(match[2])
            by = abs(middle * by / 100) if match[3] else by
            return (_plain(middle - by), _plain(middle + by)) if by >= 0 else None
        if match := _RANGE.fullmatch(text):
            low, high = _decimal(match[1]), _decimal(match[2])
            return (_plain(low), _plain(high)) if low <= high else None
        if re.fullmatch(_NUMBER, text):
            return (_plain(_decimal(text)), _plain(_decimal(text)))
    except InvalidOperation:
        return None
    return None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace("−", "-").replace(",", "."))


def _plain(number: Decimal) -> str:
    """A number without exponent or trailing zeros."""
    text = f"{number:.12f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _spec(question: Question) -> dict[str, Any]:
    accepted = [[one.text, int(one.correct), one.low, one.high] for one in question.accepted]
    return {"accepted": accepted, "length": question.length}


NUMERIC = Kind(
    name="numeric",
    form="numeric",
    read=_read,
    attributes=MARKED,
    size=typed_size,
    spec=_spec,
    template="typed",
    part="typed",
    title="kind_numeric",
    instruction="write_number",
    noun="answer",
    missing="write the accepted numbers as a list: - [x] 8, or - [x] 9.81 ± 0.02, or - [x] 7 to 9",
)
