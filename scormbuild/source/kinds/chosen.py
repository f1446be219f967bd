"""Questions whose answer is chosen: choices, places in a picture, scales and surveys."""

from __future__ import annotations

import re

from scormbuild.model import Choice, Question, Region
from scormbuild.source.answers import REGION, Answers, Asked, Row

_REGION_HTML = re.compile(r"(?<!\s)\s*+\{[^{}<>]*+\}(?=\s*+(?:</p>\s*+)?+$)")


def read_choice(answers: Answers, asked: Asked) -> Question | None:
    """Single choice, multiple response, true or false: a list of boxes."""
    question, head, nodes, short = asked
    boxes = answers.boxes(question, head, nodes, short)
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
    several = right > 1
    is_true_false = {choice.id for choice in choices} == {"true", "false"} and right == 1
    kind = "multiple" if several else "true-false" if is_true_false else "choice"
    return question._replace(kind=kind, choices=choices, several=several)  # type: ignore[arg-type]


def read_hotspot(answers: Answers, asked: Asked) -> Question | None:
    """A picture, and a list of boxes that say its regions."""
    question, head, nodes, short = asked
    document = answers.document
    boxes = answers.boxes(question, head, nodes, short)
    if boxes is None:
        return None
    frame = next((n for n in nodes if n < boxes and document.kinds[n : n + 2] == ["Paragraph", "Image"]), None)
    if frame is None:
        answers.nothing(head, short, "hotspot")
        return None
    rest = [n for n in nodes if n != frame]
    picture = answers.renderer.targets.media(frame + 1)

    def regions() -> tuple[Choice, ...]:
        rows: list[Row] = []
        for row in answers.rows(boxes):
            region = _region(row.braces)
            if isinstance(region, str):
                answers.refuse("QUZ018", row.node, what=region)
                continue
            text, html = REGION.sub("", row.text), _REGION_HTML.sub("", row.html)
            name = next((word for word in row.braces.split() if word[0] == "#"), "")
            row = row._replace(text=text, html=html, braces=name, region=region)
            same = next((other for other in rows if other.region and other.region[:4] == region[:4]), None)
            if same:
                answers.refuse("QUZ027", row.node, choice=row.text, other=same.text)
                continue
            rows.append(row)
        return answers.as_choices(rows)

    question, choices = answers.around(question, boxes, rest, regions)
    if not any(choice.correct for choice in choices):
        answers.report_unless_refused("QUZ004", boxes, question=short)
    answers.enough(head, short, choices)
    several = sum(choice.correct for choice in choices) > 1
    return question._replace(choices=choices, picture=picture, several=several)


def read_unmarked(answers: Answers, asked: Asked) -> Question | None:
    """Likert scales and surveys, which have no right answers."""
    question, head, nodes, short = asked
    found = answers.list_among(nodes, lambda n: answers.document.kinds[n] == "List")
    if found is None:
        if not any(answers.document.kinds[n] == "List" for n in nodes):
            answers.nothing(head, short, question.kind)
        return None
    question, rows = answers.around(question, found, nodes, lambda: answers.rows(found, needs_box=False))
    for row in rows:
        if row.correct:
            answers.renderer.report("QUZ019", row.node)
    choices = answers.as_choices([row._replace(correct=False) for row in rows])
    if len(choices) == 1:
        answers.report_unless_refused("QUZ005", found, question=short)
    answers.enough(head, short, choices)
    return question._replace(choices=choices, points=0, tries=1)


def _region(braces: str) -> Region | str:
    """``left=40 top=60 width=20 height=30 .round`` in percent of the picture; else what the choice does wrong."""
    values: dict[str, float] = {}
    rounded = False
    for word in braces.split():
        match = re.fullmatch(r"(left|top|width|height)=(\d{1,3}(?:\.\d{1,2})?)%?", word)
        if match:
            values[match[1]] = float(match[2])
        elif word == ".round":
            rounded = True
        elif not word.startswith("#"):
            return f'says "{word}" of its region'
    if not values and not rounded:
        return "says no region of the picture"
    missing = [name for name in ("left", "top", "width", "height") if name not in values]
    if missing:
        return f"does not say the {' and '.join(missing)} of its region"
    for start, length in (("left", "width"), ("top", "height")):
        if values[length] == 0:
            return f"has a region without {length}"
        if values[start] + values[length] > 100:
            return f"has a region that leaves the picture: {start} and {length} are more than 100 together"
    return Region(values["left"], values["top"], values["width"], values["height"], rounded)
