"""What kinds share whose answer pairs things with others."""

from __future__ import annotations

from typing import Any

from scormbuild.model import Choice, Question
from scormbuild.source.questions.answers import Answers, Asked


def paired_size(question: Question) -> int:
    """The key of each choice, and that of its target."""
    return 2 * len(question.choices)


def paired_spec(question: Question) -> dict[str, Any]:
    """What belongs to what, in keys."""
    return {
        "pairs": {choice.key: choice.target for choice in question.choices},
        # The author's order, which the page does not show: SCORM 1.2 names things by their places in the source.
        "order": "".join(choice.key for choice in question.choices),
        "targets": "".join(target.key for target in question.targets),
    }


def paired(
    answers: Answers,
    question: Question,
    asked: Asked,
    choices: tuple[Choice, ...],
    targets: tuple[Choice, ...],
) -> Question | None:
    """A question with what is paired in it; None where there is too little."""
    if len(choices) < 2 or len(targets) < 2:
        answers.report_unless_refused("QUZ021", asked.head, question=asked.short)
        return None
    answers.enough(asked.head, asked.short, choices)
    answers.enough(asked.head, asked.short, targets)
    return question._replace(choices=choices, targets=targets)
