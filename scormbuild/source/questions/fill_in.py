"""Words: a list of boxes, of which the marked are accepted and the others foreseen."""

from __future__ import annotations

import re
from typing import Any

from scormbuild.model import Accepted, Question
from scormbuild.source.attributes import MARKED, TYPED
from scormbuild.source.markdown import Document
from scormbuild.source.questions.alike import Strictness, plain
from scormbuild.source.questions.answers import MAX_PATTERNS, Answers, Asked, Row
from scormbuild.source.questions.boxes import box_node
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.readings import INLINE, Readings, read_answer
from scormbuild.source.questions.typed import check_literal, check_reached, typed_size, typed_spec

_OWN_ID = re.compile(rb"\{#[^{}]*+\}\s*+\Z")
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
    readings: list[Readings] = []
    for row in rows:
        text = _readings(answers.document, row)
        if not text.shown or re.search(r"<(?:img|video|audio)\b", row.html):
            answers.refuse("QUZ028", row.node)
            continue
        check_literal(answers, row.node, text, bars=True)
        written.append(row._replace(text=text.shown))
        readings.append(text)
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
    also = _also(readings, strict)
    room = answers.room_for(question, [*right, *(text for texts in also for text in texts)], _ROOM)
    return question._replace(accepted=accepted, also=also, length=room)


def _readings(document: Document, row: Row) -> Readings:
    """What counts as the words of a box; where they are more than one paragraph, these words alone."""
    box = box_node(document, row.node)
    assert box is not None
    kinds, close = document.kinds, document.close
    last = box + 1
    while kinds[last] in INLINE:
        last = close[last] + 1
    rest = last + 1 if kinds[last] == "End" and document.data[last] == "Paragraph" else last
    if last == box + 1 or any(kinds[n] != "BlockQuote" for n in document.children(rest, close[row.node])):
        return Readings(row.text)
    # A backslash in front of the first sign is in no node.
    begin, end = document.parsed_span(box)[1], document.parsed_span(last - 1)[1]
    if row.braces.startswith("#"):
        own = _OWN_ID.search(document.parsed, begin, end)
        end = begin + len(document.parsed[begin : own.start()].rstrip()) if own else end
    return read_answer(document, range(box + 1, last), begin, end)


def _also(readings: list[Readings], strict: Strictness) -> tuple[tuple[str, ...], ...]:
    """What counts as an answer besides what is shown of it, unless that is another of the answers."""
    shown = {plain(one.shown, strict, exactly=True) for one in readings}
    found = [
        (one.shown, *(text for text in one.others if plain(text, strict, exactly=True) not in shown))
        for one in readings
    ]
    return tuple(texts for texts in dict.fromkeys(found) if len(texts) > 1)


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
