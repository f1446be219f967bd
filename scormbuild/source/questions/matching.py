"""Matching: a table of two columns."""

from __future__ import annotations

from collections.abc import Iterable

from scormbuild.model import Question
from scormbuild.source.attributes import MARKED, PARTIAL
from scormbuild.source.fences import own_id
from scormbuild.source.places import IdPlace
from scormbuild.source.questions.answers import Answers, Asked, Row
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.paired import paired, paired_size, paired_spec
from scormbuild.source.tables import cells_written


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, nodes = asked.question, asked.nodes
    document = answers.document
    table = answers.list_among(nodes, lambda n: document.kinds[n] == "Table")
    if table is None:
        if not any(document.kinds[n] == "Table" for n in nodes):
            answers.nothing(asked)
        return None
    question, rows = answers.around(question, table, nodes, lambda: list(_table(answers, table)))
    if not rows or len(rows[0]) != 2:
        answers.nothing(asked)
        return None
    for row in document.inside(table):
        written = cells_written(document, row)
        if len(written) < 2 or any(cell.strip() for cell in written[2:]):
            fix = (
                None
                if b"|" in answers.raw(row)
                else "to explain the answer, leave an empty line above it and begin it with >"
            )
            answers.refuse("QUZ031", row, fix, count="1 cell" if len(written) < 2 else f"{len(written)} cells")
    (first, second), pairs = rows[0], rows[1:]
    right: dict[str, Row] = {}
    for _, target in pairs:
        if target.html:
            right.setdefault(target.braces or target.html, target)
    _check_looks(answers, list(right.values()))
    targets = answers.as_choices(list(right.values()))
    key_of = dict(zip(right, (target.key for target in targets), strict=False))
    if len(targets) == len(right):
        ids = {one: target.id for one, target in zip(right, targets, strict=True)}
        answers.renderer.places += [
            IdPlace("choice", ids[target.braces or target.html], target.node, bool(target.braces))
            for _, target in pairs
            if target.html and right[target.braces or target.html] is not target
        ]
    with_partner = [(left, target) for left, target in pairs if left.html]
    for left, target in with_partner:
        if not target.html and not answers.refused:
            fix = "write the partner in the right column"
            answers.refuse("QUZ011", left.node, fix, what=f'the partner of "{left.text}"')
    choices = answers.as_choices(
        [
            left._replace(target=key_of.get(target.braces or target.html, ""))
            for left, target in with_partner
            if target.html
        ]
    )
    return paired(answers, question._replace(columns=(first.text, second.text)), asked, choices, targets)


def _check_looks(answers: Answers, partners: list[Row]) -> None:
    """Report partners that differ in their marks alone: learners choose from a list of plain words."""
    seen: dict[str, Row] = {}
    for row in partners:
        if row.text and (other := seen.setdefault(row.text, row)) is not row and other.html != row.html:
            one, two = (_inside(answers, partner) for partner in (other, row))
            answers.refuse("QUZ039", row.node, one=one, other=two)


def _inside(answers: Answers, row: Row) -> str:
    """A cell as it is written."""
    return answers.raw(row.node).decode().strip("| \t")


def _table(answers: Answers, table: int) -> Iterable[tuple[Row, ...]]:
    """The rows of a table, its head first."""
    document = answers.document
    for row in document.inside(table):
        cells: list[Row] = []
        for cell in document.inside(row):
            text = document.plain(cell + 1, document.close[cell])
            html = answers.renderer.blocks(cell + 1, document.close[cell]).strip()
            name, text, html = own_id(text, html, answers.raw(cell))
            cells.append(Row(cell, text, html, False, "", f"#{name}" if name else ""))
        yield tuple(cells)


MATCHING = Kind(
    name="matching",
    form="matching",
    read=_read,
    attributes={**MARKED, **PARTIAL},
    size=paired_size,
    spec=paired_spec,
    template="matching",
    part="pairs",
    title="kind_matching",
    instruction="choose_each",
    mark="",
    noun="item",
    missing="write its pairs as a table with two columns, and | --- | --- | below the header",
    elsewhere="pairs pairing",
    instead="write .matching",
    rows=("item", "partner"),
    targets_title="sheet_partners",
)
