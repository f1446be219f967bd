"""Words: a list of boxes, of which the marked are accepted and the others foreseen."""

from __future__ import annotations

import re
from typing import Any

from scormbuild.model import Accepted, Question
from scormbuild.source.attributes import MARKED, TYPED
from scormbuild.source.questions.alike import Strictness, plain
from scormbuild.source.questions.answers import MAX_PATTERNS, Answers, Asked, Row
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.typed import check_reached, typed_size, typed_spec

_LONGEST = 250
"""Characters of a fill-in in SCORM 2004 (RTE 4.2.9.1)."""
_ROOM = 60
"""Characters of the state for what is typed: what is usual in Latin letters."""


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, head, nodes, short = asked[:4]
    boxes = answers.boxes(asked)
    if boxes is None:
        return None
    question, rows = answers.around(question, boxes, nodes, lambda: answers.rows(boxes))
    written: list[Row] = []
    for row in rows:
        if not row.text or re.search(r"<(?:img|video|audio)\b", row.html):
            answers.refuse("QUZ028", row.node)
        else:
            written.append(row)
    accepted = tuple(Accepted(row.text, "", "", row.correct, row.feedback) for row in written)
    strict = Strictness(answers.settings.language, question.case, question.accents)
    compared = [plain(one.text, strict, exactly=True) for one in accepted]
    check_reached(answers, written, lambda above, below: compared[above] == compared[below])
    right = [one.text for one in accepted if one.correct]
    if not right:
        answers.report_unless_refused("QUZ004", boxes, question=short)
    if len(right) > MAX_PATTERNS and answers.reports_2004:
        what = f"SCORM 2004 lists {MAX_PATTERNS} accepted answers, but it has {len(right)}"
        answers.renderer.report("QUZ020", head, question=short, what=what)
    if any(len(text) > _LONGEST for text in right):
        what = f"an accepted answer is longer than {_LONGEST} characters"
        answers.renderer.report("QUZ020", head, question=short, what=what)
    return question._replace(accepted=accepted, length=answers.room_for(question, right, _ROOM))


def _spec(question: Question) -> dict[str, Any]:
    return {"accepted": [[one.text, int(one.correct)] for one in question.accepted], **typed_spec(question)}


FILL_IN = Kind(
    name="fill-in",
    form="fill-in",
    read=_read,
    attributes={**MARKED, **TYPED},
    size=typed_size,
    spec=_spec,
    template="typed",
    part="typed",
    title="kind_fill_in",
    instruction="write_answer",
    noun="answer",
    missing="write the accepted answers as a list: - [x] carbon dioxide",
    elsewhere="short-answer short-text shorttext input",
    instead="write .fill-in for a few words, .numeric for a number",
)
