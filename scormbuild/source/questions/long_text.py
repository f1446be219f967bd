"""Long texts: a model answer, the quotation, and a list of criteria where there is one."""

from __future__ import annotations

from typing import Any

from scormbuild.model import Choice, Question
from scormbuild.source.attributes import MARKED, Attribute
from scormbuild.source.questions.answers import Answers, Asked
from scormbuild.source.questions.boxes import choices_list
from scormbuild.source.questions.kind import Kind

_MAX_LENGTH = 3900
"""SCORM 2004 takes 4,000 characters of a long answer (RTE 4.2.9), and the state's own length has two digits."""
_ROOM = 600
"""Characters of the state for what is typed: what is usual in Latin letters."""


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, head, nodes, short = asked[:4]
    document = answers.document
    # Without criteria the body ends with the model answer, the quotation.
    criteria = answers.list_among(nodes, lambda n: choices_list(document, n))
    quotes = [n for n in nodes if document.kinds[n] == "BlockQuote"]
    before = [n for n in nodes if n not in quotes and n != criteria]
    body = answers.render(before)
    for extra in quotes[1:]:
        answers.renderer.report("QUZ010", extra)
    explanation = answers.renderer.blocks(quotes[0] + 1, document.close[quotes[0]]) if quotes else ""
    choices: tuple[Choice, ...] = ()
    if criteria is not None:
        rows = answers.rows(criteria)
        for row in rows:
            if row.correct:
                answers.renderer.report("QUZ019", row.node)
        choices = answers.as_choices([row._replace(correct=True) for row in rows])
        answers.enough(head, short, choices)
    points = question.points if choices else 0
    says_points = "points" in [name for name, _ in document.data[head]["attrs"]]
    if choices and not says_points:
        points = len(choices)
    if says_points and not any(choices_list(document, n) for n in nodes):
        answers.renderer.report("QUZ030", head, question=short)
    return question._replace(
        body=body,
        explanation=explanation,
        choices=choices,
        points=points,
        tries=1,
        length=question.length or _ROOM * answers.room,
    )


def _size(question: Question) -> int:
    criteria = len(question.choices)
    return question.length + (1 + criteria if criteria else 0)


def _spec(question: Question) -> dict[str, Any]:
    return {"length": question.length}


LONG_TEXT = Kind(
    name="long-text",
    form="long-fill-in",
    read=_read,
    attributes={"points": MARKED["points"], "xp": MARKED["xp"], "length": Attribute(1, _MAX_LENGTH)},
    size=_size,
    spec=_spec,
    template="long-text",
    part="long-text",
    title="kind_long_text",
    instruction="write_answer",
    noun="criterion",
    elsewhere="essay free-text freetext open open-ended open-question long-answer longtext text textarea",
    instead="write .long-text for a text of several sentences, .fill-in for a few words",
)
