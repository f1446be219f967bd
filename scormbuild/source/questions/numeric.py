"""Numbers and ranges: a list of boxes, of which the marked are accepted and the others foreseen."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.model import Accepted, Question
from scormbuild.progress.state_size import text_size
from scormbuild.source.attributes import MARKED
from scormbuild.source.questions.answers import Answers, Asked, Row
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.numbers import Number, in_decimals, read_number, thousands_sign
from scormbuild.source.questions.typed import check_reached, typed_size

_ROOM = 20
"""Characters of the state for a number alone."""
_LONG = late("\\d[eE]|\\^|\\*\\*|[\u00b2\u00b3\u00b9\u2070-\u207b]")
"""What shows a power of ten."""
_MOST_BEFORE, _MOST_BEHIND = 12, 9
"""Digits before and behind the point that an author can write."""
_TOLERANCE = late(r"±|\+/?-")
# Of the languages of the interface, as far as they have one word for it.
_TO = late(
    r"\.\.\.?|…|–|—|\b(?:to|bis|tot|till|til|à|a|ad|até|до|do|až|έως|ως|إلى|الى|حتى|עד|ile|sampai|hingga|đến"
    r"|până la)\b|[~〜～至到]|से|から|부터"
)
_NUMBER_WORDS = late(
    r"(?:k|mn|bn|mio|mrd|mln|mld|mil|mille|dozen|hundred|thousand|lakh|crore|dutzend|hundert|tausend"
    r"|(?:m|b|tr)il[lhj]?i?(?:on[esi]?|ones|onen|ony|onów|oen|ón|ão|ões|ard\w*))\b",
    re.IGNORECASE,
)
"""Words behind a number that are part of it, and no unit."""


class Span(NamedTuple):
    """The least and the greatest number that an accepted answer stands for."""

    low: Fraction
    high: Fraction
    unit: str = ""
    groups: str = ""
    """A sign that is read as standing between thousands, and could stand before decimals."""


# Three decimals that end in two zeros are more likely thousands of another language.
_LIKE_THOUSANDS = late(r"(?<![\d.,])[1-9]\d{0,2}[.,]\d00(?![\d.,])")


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, nodes, short = asked.question, asked.nodes, asked.short
    boxes = answers.boxes(asked)
    if boxes is None:
        return None
    question, rows = answers.around(question, boxes, nodes, lambda: answers.rows(boxes))
    settings = answers.settings
    accepted: list[Accepted] = []
    read: list[Row] = []
    spans: list[Span] = []
    for row in rows:
        span = read_span(row.text, question.comma)
        if span is None and boxes in answers.swallowed and b"\n" in answers.raw(row.node).strip():
            # A line that melted into it is reported already.
            answers.refused = True
            continue
        if span is None:
            answers.refuse("QUZ015", row.node, text=row.text)
            continue
        is_odd = span.groups not in ("", thousands_sign(settings.language))
        if not settings.decimal and (is_odd or (not span.groups and _LIKE_THOUSANDS.search(row.text))):
            written = " to ".join(dict.fromkeys(map(in_decimals, (span.low, span.high))))
            answers.renderer.report("QUZ025", row.node, text=row.text, read=written)
        read.append(row)
        spans.append(span)
        low, high = in_decimals(span.low), in_decimals(span.high)
        accepted.append(Accepted(row.text, low, high, row.correct, row.feedback, span.unit))
    check_reached(answers, read, lambda above, below: _covers(spans[above], spans[below]))
    if not any(one.correct for one in accepted):
        answers.report_unless_refused("QUZ004", boxes, question=short)
    # Learners may write it likewise, in other signs.
    more = max((text_size(one.text) for one in accepted if one.unit or _LONG.search(one.text)), default=0)
    return question._replace(accepted=tuple(accepted), length=_ROOM * answers.room + more)


def read_span(text: str, comma: bool = False) -> Span | None:
    """What ``8``, ``9.81 ± 0.02``, ``50 ± 10%``, ``7 to 9`` or ``25 km/h ± 1`` stand for; None where it is no number.

    ``comma``: as :func:`~scormbuild.source.questions.numbers.read_number` takes it.
    """
    text = " ".join(text.split())
    if tolerance := _TOLERANCE.search(text):
        return _around(_number(text[: tolerance.start()], comma), _number(text[tolerance.end() :], comma))
    if one := _number(text, comma):
        return Span(one.value, one.value, one.unit, one.groups)
    for to in _TO.finditer(text):
        least, most = _number(text[: to.start()], comma), _number(text[to.end() :], comma)
        if least and most:
            return _between(least, most)
    return None


def _number(text: str, comma: bool) -> Number | None:
    """A number of an author's: with as many digits as are computed exactly, and a unit that is not part of it."""
    number = read_number(text, comma)
    if number is None or _NUMBER_WORDS.match(number.unit):
        return None
    return number if max(number.digits[0] - _MOST_BEFORE, number.digits[1] - _MOST_BEHIND) <= 0 else None


def _around(middle: Number | None, by: Number | None) -> Span | None:
    if middle is None or by is None or by.value < 0:
        return None
    part, unit = by.value, middle.unit or by.unit
    if by.unit == "%" and middle.unit != "%":
        part, unit = abs(middle.value) * by.value / 100, middle.unit
    elif by.unit and middle.unit and by.same_unit != middle.same_unit:
        return None
    return Span(middle.value - part, middle.value + part, unit, middle.groups or by.groups)


def _between(least: Number, most: Number) -> Span | None:
    if least.value > most.value or (least.unit and least.same_unit != most.same_unit):
        return None
    return Span(least.value, most.value, most.unit, least.groups or most.groups)


def _covers(above: Span, below: Span) -> bool:
    """Whether all that one answer stands for is another already; learners can leave out the unit."""
    return above.low <= below.low <= below.high <= above.high and (
        not above.unit or not below.unit or above.unit == below.unit
    )


def _spec(question: Question) -> dict[str, Any]:
    accepted = [
        [one.text, int(one.correct), one.low, one.high, *([one.unit] if one.unit else [])] for one in question.accepted
    ]
    return {"accepted": accepted, "length": question.length, "comma": question.comma}


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
