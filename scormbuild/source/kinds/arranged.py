"""Questions whose answer is an arrangement: pairs, groups, an order."""

from __future__ import annotations

from collections.abc import Iterable

from scormbuild.model import Choice, Question
from scormbuild.source.answers import Answers, Asked, Row
from scormbuild.source.fences import own_id
from scormbuild.source.places import IdPlace


def read_matching(answers: Answers, asked: Asked) -> Question | None:
    """Pairs: a table of two columns."""
    question, head, nodes, short = asked
    document = answers.document
    table = answers.list_among(nodes, lambda n: document.kinds[n] == "Table")
    if table is None:
        if not any(document.kinds[n] == "Table" for n in nodes):
            answers.nothing(head, short, "matching")
        return None
    question, rows = answers.around(question, table, nodes, lambda: list(_table(answers, table)))
    if not rows or len(rows[0]) != 2:
        answers.nothing(head, short, "matching")
        return None
    (first, second), pairs = rows[0], rows[1:]
    right: dict[str, Row] = {}
    for _, target in pairs:
        if target.html:
            right.setdefault(target.braces or target.html, target)
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
        if not target.html:
            cure = "write what belongs to it in the right column"
            answers.refuse("QUZ011", left.node, cure, what=f'the partner of "{left.text}"')
    choices = answers.as_choices(
        [
            left._replace(target=key_of.get(target.braces or target.html, ""))
            for left, target in with_partner
            if target.html
        ]
    )
    return _pairs(answers, question._replace(columns=(first.text, second.text)), head, short, choices, targets)


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


def read_categorise(answers: Answers, asked: Asked) -> Question | None:
    """Groups: a list, with a list inside each item."""
    question, head, nodes, short = asked
    document = answers.document
    groups = answers.list_among(nodes, lambda n: document.kinds[n] == "List")
    if groups is None:
        if not any(document.kinds[n] == "List" for n in nodes):
            answers.nothing(head, short, "categorise")
        return None

    def read() -> tuple[list[Row], list[list[Row]]]:
        heads: list[Row] = []
        members: list[list[Row]] = []
        for item in document.inside(groups):
            inner = next((n for n in document.inside(item) if document.kinds[n] == "List"), None)
            end = inner if inner is not None else document.close[item]
            begin = item + 2 if document.kinds[item + 1] == "Paragraph" else item + 1
            stop = document.close[item + 1] if document.kinds[item + 1] == "Paragraph" else end
            html = answers.renderer.blocks(begin, stop).strip()
            name, text, html = own_id(document.plain(begin, stop), html, answers.raw(item))
            heads.append(Row(item, text, html, False, "", f"#{name}" if name else ""))
            members.append(answers.rows(inner, needs_box=False) if inner is not None else [])
        return heads, members

    question, (heads, members) = answers.around(question, groups, nodes, read)
    targets = answers.as_choices(heads)
    if len(targets) < len(heads):
        return None
    choices = answers.as_choices(
        [row._replace(target=target.key) for target, rows in zip(targets, members, strict=True) for row in rows]
    )
    return _pairs(answers, question, head, short, choices, targets)


def _pairs(
    answers: Answers,
    question: Question,
    head: int,
    short: str,
    choices: tuple[Choice, ...],
    targets: tuple[Choice, ...],
) -> Question | None:
    if len(choices) < 2 or len(targets) < 2:
        answers.report_unless_refused("QUZ021", head, question=short)
        return None
    answers.enough(head, short, choices)
    answers.enough(head, short, targets)
    return question._replace(choices=choices, targets=targets)


def read_ordering(answers: Answers, asked: Asked) -> Question | None:
    """Steps: a numbered list in its right order."""
    question, head, nodes, short = asked
    document = answers.document
    found = answers.list_among(nodes, lambda n: document.kinds[n] == "List" and document.data[n] is not None)
    if found is None:
        if not any(document.kinds[n] == "List" and document.data[n] is not None for n in nodes):
            answers.nothing(head, short, "ordering")
        return None
    question, rows = answers.around(question, found, nodes, lambda: answers.rows(found, needs_box=False))
    choices = answers.as_choices(rows)
    if len(choices) < 2:
        answers.report_unless_refused("QUZ021", head, question=short)
        return None
    answers.enough(head, short, choices)
    return question._replace(choices=choices)
