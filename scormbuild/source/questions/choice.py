"""Single choice, multiple choice, and true or false: a list of boxes, which says by itself which of them it is."""

from __future__ import annotations

from scormbuild.model import Question
from scormbuild.source.attributes import MARKED, PARTIAL
from scormbuild.source.questions.answers import Answers, Asked
from scormbuild.source.questions.boxes import choices_list, nearly_boxes
from scormbuild.source.questions.chosen import chosen_size, chosen_spec
from scormbuild.source.questions.kind import Kind


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, head, nodes, short = asked[:4]
    if _has_gaps_only(answers, asked):
        asked = asked._replace(missing="write {.cloze} at the end of the question, because its text has gaps")
    boxes = answers.boxes(asked)
    if boxes is None:
        return None
    words = {
        answers.words.true.casefold(): "true",
        answers.words.false.casefold(): "false",
        "true": "true",
        "false": "false",
    }
    question, choices = answers.around(question, boxes, nodes, lambda: answers.as_choices(answers.rows(boxes), words))
    right = sum(choice.correct for choice in choices)
    if not right:
        answers.report_unless_refused("QUZ004", boxes, question=short)
    if len(choices) == 1:
        answers.report_unless_refused("QUZ005", boxes, question=short)
    answers.enough(head, short, choices)
    is_true_false = {choice.id for choice in choices} == {"true", "false"} and right == 1
    kind = MULTIPLE if right > 1 else TRUE_FALSE if is_true_false else CHOICE
    return question._replace(kind=kind.name, choices=choices, several=right > 1)


def _has_gaps_only(answers: Answers, asked: Asked) -> bool:
    """Whether a question has no choices, and gaps in its text."""
    document = answers.document
    if any(choices_list(document, n) or nearly_boxes(document, n) for n in asked.nodes):
        return False
    head = asked.head
    text = document.source.data[document.start(head) : document.end(head) + 2000].decode(errors="replace")
    return "[[" in text.partition("\n#")[0]


CHOICE = Kind(
    name="choice",
    form="choice",
    read=_read,
    attributes={**MARKED, **PARTIAL},
    size=chosen_size,
    spec=chosen_spec,
    template="choice",
    part="choice",
    title="kind_choice",
    instruction="choose_one",
    missing="write its choices below it as a list: - [x] a correct one, - [ ] an incorrect one",
    elsewhere="choice multiple multiple-choice multiple-response multiple-answer multiple-select single single-choice "
    "single-select true-false truefalse true-or-false tf yes-no boolean mc mcq checkbox checkboxes radio",
    instead="delete the class, which single choice, multiple choice and true or false do not need",
)
MULTIPLE = CHOICE._replace(
    name="multiple", read=None, title="kind_multiple", instruction="choose_all", elsewhere="", missing=""
)
TRUE_FALSE = CHOICE._replace(
    name="true-false", form="true-false", read=None, title="kind_true_false", elsewhere="", missing=""
)
