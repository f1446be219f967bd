"""An order: a numbered list, written in its right order."""

from __future__ import annotations

from typing import Any

from scormbuild.model import Question
from scormbuild.source.attributes import MARKED, PARTIAL
from scormbuild.source.questions.answers import Answers, Asked
from scormbuild.source.questions.kind import Kind


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, head, nodes, short = asked[:4]
    document = answers.document
    found = answers.list_among(nodes, lambda n: document.kinds[n] == "List" and document.data[n] is not None)
    if found is None:
        if not any(document.kinds[n] == "List" and document.data[n] is not None for n in nodes):
            answers.nothing(asked)
        return None
    question, rows = answers.around(question, found, nodes, lambda: answers.rows(found, needs_box=False))
    answers.without_feedback(rows, "ordering")
    choices = answers.as_choices(rows)
    if len(choices) < 2:
        answers.report_unless_refused("QUZ021", head, question=short)
        return None
    answers.enough(head, short, choices)
    return question._replace(choices=choices)


def _size(question: Question) -> int:
    return len(question.choices)


def _spec(question: Question) -> dict[str, Any]:
    return {"order": "".join(choice.key for choice in question.choices)}


ORDERING = Kind(
    name="ordering",
    form="sequencing",
    read=_read,
    attributes={**MARKED, **PARTIAL},
    size=_size,
    spec=_spec,
    template="ordering",
    part="ordering",
    title="kind_ordering",
    instruction="sort",
    mark="1.",
    noun="step",
    missing="write its steps as a numbered list, in the correct order",
    elsewhere="sequence sequencing sort sorting rank ranking",
    instead="write .ordering",
    rows=("step", ""),
)
