"""Places in a picture: a picture, and a list of boxes that say its regions."""

from __future__ import annotations

import re

from scormbuild.model import Choice, Question, Region
from scormbuild.source.attributes import MARKED, PARTIAL
from scormbuild.source.questions.answers import REGION, Answers, Asked, Row
from scormbuild.source.questions.chosen import chosen_size, chosen_spec
from scormbuild.source.questions.kind import Kind

_REGION_HTML = re.compile(r"(?<!\s)\s*+\{[^{}<>]*+\}(?=\s*+(?:</p>\s*+)?+$)")


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, head, nodes, short = asked[:4]
    document = answers.document
    boxes = answers.boxes(asked)
    if boxes is None:
        return None
    frame = next((n for n in nodes if n < boxes and document.kinds[n : n + 2] == ["Paragraph", "Image"]), None)
    if frame is None:
        answers.nothing(asked)
        return None
    rest = [n for n in nodes if n != frame]
    picture = answers.renderer.targets.media(frame + 1)

    question, choices = answers.around(question, boxes, rest, lambda: _choices(answers, boxes))
    if not any(choice.correct for choice in choices):
        answers.report_unless_refused("QUZ004", boxes, question=short)
    answers.enough(head, short, choices)
    several = sum(choice.correct for choice in choices) > 1
    return question._replace(choices=choices, picture=picture, several=several)


def _choices(answers: Answers, boxes: int) -> tuple[Choice, ...]:
    """The choices of a list of boxes; those without a region of their own are reported and left out."""
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
            return f'has "{word}" in its region, which is not valid'
    if not values and not rounded:
        return "has no region in the picture"
    missing = [name for name in ("left", "top", "width", "height") if name not in values]
    if missing:
        return f"has a region without {' and '.join(missing)}"
    for start, length in (("left", "width"), ("top", "height")):
        if values[length] == 0:
            return f"has a region whose {length} is 0"
        if values[start] + values[length] > 100:
            return f"has a region that extends beyond the picture: {start} plus {length} is more than 100"
    return Region(values["left"], values["top"], values["width"], values["height"], rounded)


HOTSPOT = Kind(
    name="hotspot",
    form="choice",
    read=_read,
    attributes={**MARKED, **PARTIAL},
    size=chosen_size,
    spec=chosen_spec,
    template="hotspot",
    part="choice",
    title="kind_hotspot",
    instruction="choose_place",
    instruction_several="choose_places",
    missing="write a picture, then its regions as a list: - [x] the root {left=40 top=60 width=20 height=30}",
    elsewhere="image-map imagemap",
    instead="write .hotspot",
)
