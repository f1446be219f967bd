"""What kinds whose answer is chosen share: one of several choices, or any number of them."""

from __future__ import annotations

from typing import Any

from scormbuild.model import Question
from scormbuild.source.questions.answers import Answers, Asked


def chosen_size(question: Question) -> int:
    """A key for each choice that can be chosen at once."""
    return len(question.choices) if question.several else 1


def chosen_spec(question: Question) -> dict[str, Any]:
    """Keys of what is right."""
    return {"right": "".join(choice.key for choice in question.choices if choice.correct)}


def read_unmarked(answers: Answers, asked: Asked) -> Question | None:
    """A list of choices of which none is right: boxes may stand before them, and must be empty."""
    question, head, nodes, short = asked[:4]
    kinds = answers.document.kinds
    found = answers.list_among(nodes, lambda n: kinds[n] == "List")
    if found is None:
        if not any(kinds[n] == "List" for n in nodes):
            answers.nothing(asked)
        return None
    question, rows = answers.around(
        question, found, nodes, lambda: answers.rows(found, needs_box=False), is_marked=False
    )
    for row in rows:
        if row.correct:
            answers.renderer.report("QUZ019", row.node)
    choices = answers.as_choices([row._replace(correct=False) for row in rows])
    if len(choices) == 1:
        answers.report_unless_refused("QUZ005", found, question=short)
    answers.enough(head, short, choices)
    return question._replace(choices=choices, points=0, tries=1)
