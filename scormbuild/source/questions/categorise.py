"""Sorting into groups: a list, with a list inside each item."""

from __future__ import annotations

from scormbuild.model import Question
from scormbuild.source.attributes import MARKED, PARTIAL
from scormbuild.source.fences import own_id
from scormbuild.source.questions.answers import Answers, Asked, Row
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.paired import paired, paired_size, paired_spec


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, nodes = asked.question, asked.nodes
    document = answers.document
    groups = answers.list_among(nodes, lambda n: document.kinds[n] == "List")
    if groups is None:
        if not any(document.kinds[n] == "List" for n in nodes):
            answers.nothing(asked)
        return None

    def read() -> tuple[list[Row], list[list[Row]]]:
        heads: list[Row] = []
        members: list[list[Row]] = []
        for item in document.inside(groups):
            lists = [n for n in document.inside(item) if document.kinds[n] == "List"]
            end = lists[0] if lists else document.close[item]
            text, html = _words(answers, item, end)
            name, text, html = own_id(text, html, answers.raw(item))
            heads.append(Row(item, text, html, False, "", f"#{name}" if name else ""))
            members.append([row for inner in lists for row in answers.rows(inner, needs_box=False)])
            rest = [n for n in document.children(end, document.close[item]) if n not in lists]
            if rest and document.kinds[rest[0]] != "BlockQuote":
                answers.refuse("QUZ035", rest[0], kind="categorise")
        return heads, members

    question, (heads, members) = answers.around(question, groups, nodes, read)
    answers.without_feedback([*heads, *(row for rows in members for row in rows)], "categorise")
    targets = answers.as_choices(heads)
    if len(targets) < len(heads):
        return None
    choices = answers.as_choices(
        [row._replace(target=target.key) for target, rows in zip(targets, members, strict=True) for row in rows]
    )
    return paired(answers, question, asked, choices, targets)


def _words(answers: Answers, item: int, end: int) -> tuple[str, str]:
    """The words of a group, which stand in its item before its list, and their HTML."""
    document = answers.document
    first = item + 1
    if document.kinds[first] == "Paragraph" and document.close[first] + 1 == end:
        # Alone, they are a line rather than a paragraph.
        return document.plain(first + 1, end - 1), answers.renderer.blocks(first + 1, end - 1).strip()
    return document.plain(first, end), answers.renderer.blocks(first, end).strip()


CATEGORISE = Kind(
    name="categorise",
    form="matching",
    read=_read,
    attributes={**MARKED, **PARTIAL},
    size=paired_size,
    spec=paired_spec,
    template="categorise",
    part="pairs",
    title="kind_categorise",
    instruction="place_each",
    mark="-",
    noun="group",
    missing="write its groups as a list, and the items of each group as a list inside it",
    elsewhere="group groups grouping classify",
    instead="write .categorise",
    rows=("item", "group"),
    targets_title="sheet_groups",
)
