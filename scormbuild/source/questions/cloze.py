"""Gaps in a text, typed into or picked from."""

from __future__ import annotations

import re
from typing import Any

from scormbuild.machine.patterns import late
from scormbuild.model import Gap, Question
from scormbuild.source.attributes import MARKED, PARTIAL, TYPED
from scormbuild.source.questions.answers import MAX_PATTERNS, Answers, Asked, Row
from scormbuild.source.questions.gaps import Gap as Written
from scormbuild.source.questions.gaps import gaps_in, hide_gaps, inside_brackets, read_part
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.typed import check_literal, typed_spec

_MANY = 1_000_000
"""Right answers of a question that are counted."""
_ROOM = 30
"""Characters of the state for each gap: what is usual in Latin letters."""
_HIDDEN_GAP = late("\ufddc(\\d+)\ufddd")


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, nodes = asked.question, asked.nodes
    document = answers.document
    found = {n: gaps_in(document, n) for n in nodes}
    last = max((n for n in nodes if found[n].gaps or found[n].loose), default=None)
    if last is None:
        answers.nothing(asked._replace(missing=_missing(answers, asked)))
        return None
    answers.check_above(n for n in nodes if n < last and not found[n].gaps)
    _report_loose(answers, asked, [one.loose for one in found.values() if one.loose])
    written = [gap for n in nodes for gap in found[n].gaps]
    read = [_gap(answers, gap, asked.short) for gap in written]
    hide_gaps(document, written)
    body = answers.render(n for n in nodes if n <= last)
    explanation = answers.after(last, (n for n in nodes if n > last))
    gaps: list[Gap] = []
    others: list[tuple[str, ...]] = []

    def place(sign: re.Match[str]) -> str:
        gap, forms = read[int(sign[1])]
        if gap is None:
            return ""
        gaps.append(gap)
        others.extend(forms)
        return f'<span data-gap="{len(gaps) - 1}"></span>'

    body = _HIDDEN_GAP.sub(place, body)
    if not gaps:
        return None
    if answers.reports_2004:
        _report_many(answers, asked, gaps)
    texts = [text for one in gaps if not one.options for text in one.accepted]
    return question._replace(
        body=body,
        explanation=explanation,
        gaps=tuple(gaps),
        also=tuple(dict.fromkeys(others)),
        length=answers.room_for(question, [*texts, *(form for forms in others for form in forms)], _ROOM)
        if texts
        else 1,
    )


def _missing(answers: Answers, asked: Asked) -> str:
    """What to write where there is no gap."""
    if b"[[" in answers.raw(asked.head):
        return (
            "write the text with the gaps as a paragraph below the heading, which only says what to do: "
            f"### Fill in the gaps. {{.cloze}}, an empty line, and {asked.short}"
        )
    if any(b"[[" in answers.raw(n) for n in asked.nodes):
        return "in code and formulas, [[ ]] is no gap; write code with gaps as <code>x = [[1]]</code>"
    return asked.missing


def _report_loose(answers: Answers, asked: Asked, loose: list[tuple[int, str]]) -> None:
    """Report brackets that are never closed, never opened, or parted by the bar of a table."""
    if loose:
        place, text = loose[0]
        answers.renderer.report.at_byte("QUZ024", place, question=asked.short, text=text)


def _report_many(answers: Answers, asked: Asked, gaps: list[Gap]) -> None:
    """Report gaps that allow more right answers than can be listed."""
    combinations = 1
    for one in gaps:
        # There is no end to what they multiply to, but to the digits that Python writes.
        combinations = min(combinations * max(1, len(one.accepted)), _MANY + 1)
    if combinations > MAX_PATTERNS:
        allowed = f"{combinations:,}" if combinations <= _MANY else f"more than {_MANY:,}"
        what = f"SCORM 2004 lists {MAX_PATTERNS} correct answers, but its gaps allow {allowed}"
        answers.renderer.report("QUZ020", asked.head, question=asked.short, what=what)


def _gap(answers: Answers, gap: Written, short: str) -> tuple[Gap | None, list[tuple[str, ...]]]:
    """A gap, and what else counts as the texts in it; None where it is not valid, which is reported."""
    document = answers.document
    bracketed = [inside_brackets(document, part) for part in gap.parts]
    lists = any(bracketed)
    texts = [
        read_part(document, gap, inside or part) if lists else read_part(document, gap, part)
        for part, inside in zip(gap.parts, bracketed, strict=True)
    ]
    if not all(text.shown for text in texts) or (lists and len(texts) < 2):
        inside = document.parsed[gap.begin + 2 : gap.end - 2].decode()
        answers.renderer.report("QUZ022", gap.near[0], question=short, gap=inside.strip()[:40])
        return None, []
    if not lists:
        for text in texts:
            check_literal(answers, gap.near[0], text, bars=False)
        others = [(text.shown, *text.others) for text in texts if text.others]
        return Gap(tuple(dict.fromkeys(text.shown for text in texts)), ()), others
    rows = [
        Row(gap.near[0], text.shown, text.shown, bool(inside), "", "")
        for text, inside in zip(texts, bracketed, strict=True)
    ]
    choices = answers.as_choices(rows)
    answers.enough(gap.near[0], short, choices)
    return Gap(tuple(choice.text for choice in choices if choice.correct), choices), []


def _size(question: Question) -> int:
    """Each gap, and a sign between two of them."""
    return sum(1 if gap.options else question.length for gap in question.gaps) + len(question.gaps) - 1


def _spec(question: Question) -> dict[str, Any]:
    gaps = [
        {"right": "".join(choice.key for choice in gap.options if choice.correct)}
        if gap.options
        else {"accepted": list(gap.accepted)}
        for gap in question.gaps
    ]
    return {"gaps": gaps, **typed_spec(question)}


CLOZE = Kind(
    name="cloze",
    form="fill-in",
    read=_read,
    attributes={**MARKED, **PARTIAL, **TYPED},
    size=_size,
    spec=_spec,
    template="cloze",
    part="cloze",
    title="kind_cloze",
    instruction="fill_gaps",
    mark="",
    noun="item",
    missing="mark the gaps in its text: Roots take in [[water]].",
    elsewhere="gap gaps gap-fill gap-text fill-in-the-blank fill-in-the-blanks fill-in-the-gap fill-in-the-gaps blanks",
    instead="write .cloze for gaps in a text, .fill-in for a field below the question",
)
