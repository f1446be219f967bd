"""An order: a numbered list, written in its right order."""

from __future__ import annotations

import re
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
    _check_numbers(answers, found)
    question, rows = answers.around(question, found, nodes, lambda: answers.rows(found, needs_box=False))
    answers.without_feedback(rows, "ordering")
    choices = answers.as_choices(rows)
    if len(choices) < 2:
        answers.report_unless_refused("QUZ021", head, question=short)
        return None
    answers.enough(head, short, choices)
    return question._replace(choices=choices)


def _check_numbers(answers: Answers, steps: int) -> None:
    """Report numbers that fall: Markdown reads only the first one, and the order as written is the correct one."""
    document = answers.document
    data = document.source.data
    items = list(document.inside(steps))
    marks = [re.match(rb"\d{1,9}", data[document.start(item) : document.start(item) + 9]) for item in items]
    numbers = [int(mark[0]) for mark in marks if mark]
    fall = next((at for at in range(1, len(numbers)) if numbers[at] < numbers[at - 1]), None)
    if fall is not None and len(numbers) == len(items):
        written = ", ".join(map(str, numbers[:8])) + (", ..." if len(numbers) > 8 else "")
        answers.renderer.report("QUZ038", items[fall], numbers=written)


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
