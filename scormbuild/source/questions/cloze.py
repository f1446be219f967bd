"""Gaps in a text, typed into or picked from."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from typing import Any

from scormbuild.machine.patterns import late
from scormbuild.model import Gap, Question
from scormbuild.source.attributes import MARKED, PARTIAL, TYPED
from scormbuild.source.markdown import Document
from scormbuild.source.marks import TAG
from scormbuild.source.questions.answers import MAX_PATTERNS, Answers, Asked, Row
from scormbuild.source.questions.kind import Kind
from scormbuild.source.questions.typed import typed_spec

_MANY = 1_000_000
"""Right answers of a question that are counted."""
_ROOM = 30
"""Characters of the state for each gap: what is usual in Latin letters."""
_GAP_WRITTEN = late(rb"\[\[((?:(?!\[\[|\]\]).)*+)\]\]", re.DOTALL)
# Tags are stepped over whole: what stands in the value of an attribute is no gap.
_GAP_OR_TAG = late(rf"{TAG}|\[\[((?:{TAG}|(?!\[\[|\]\])[^<])*+)\]\]")
_TAG = late(TAG)
_ESCAPED = late(rb"\\[\\\[\]]")
_HIDDEN = {ord("["): "\ufdd0", ord("]"): "\ufdd1"}
"""What brackets that are text are while gaps are looked for: characters that no text has (Unicode 16.0, 23.7)."""
_SHOWN = {0xFDD0: "[", 0xFDD1: "]"}
# Where a backslash stands before the first bracket only.
_HALF_HIDDEN = late(r"\ufdd0[\[\ufdd0][^\[\]\ufdd0]*+\]\]")
_BACKSLASH = ord("\\")
_ALONE = late(r"<(?:br|wbr|hr|img|track)\b")


def _read(answers: Answers, asked: Asked) -> Question | None:
    question, head, nodes, short = asked[:4]
    document = answers.document
    last = max((n for n in nodes if b"[[" in _without_text(document, n)), default=None)
    if last is None:
        if any(b"[[" in answers.raw(n) for n in nodes):
            asked = asked._replace(missing="in code, [[ ]] is no gap; write code with gaps as <code>x = [[1]]</code>")
        answers.nothing(asked)
        return None
    answers.check_above(n for n in nodes if n < last and b"[[" not in _without_text(document, n))
    for n in nodes:
        if n <= last:
            _hide_text(document, n)
    body = answers.render(n for n in nodes if n <= last)
    gaps: list[Gap] = []
    written, loose = _gap_nodes(answers, [n for n in nodes if n <= last])
    # What is escaped, or stands in a comment, is a gap in one of the two only: then it is not known which stands where.
    found = sum(match[1] is not None for match in _GAP_OR_TAG.finditer(body))
    places = iter(written if len(written) == found else [])

    def gap(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0]
        made = _gap(answers, unescape(_TAG.sub("", match[1])).translate(_SHOWN), next(places, head), short)
        left = _left_open(match[1])
        if made is None:
            return left
        gaps.append(made)
        return f'<span data-gap="{len(gaps) - 1}"></span>{left}'

    body = _GAP_OR_TAG.sub(gap, body)
    rest = _HALF_HIDDEN.sub("", unescape(_TAG.sub("", body)))
    if "[[" in rest or "]]" in rest:
        # Never closed, never opened, or parted by the bar of a table.
        at = rest.find("[[") if "[[" in rest else max(0, rest.find("]]") - 20)
        text = " ".join(rest[at : at + 30].translate(_SHOWN).split())
        answers.renderer.report("QUZ024", head if loose is None else loose, question=short, text=text)
    body = body.translate(_SHOWN)
    explanation = answers.after(last, (n for n in nodes if n > last))
    if not gaps:
        return None
    if answers.reports_2004:
        _report_many(answers, asked, gaps)
    texts = [text for one in gaps if not one.options for text in one.accepted]
    return question._replace(
        body=body,
        explanation=explanation,
        gaps=tuple(gaps),
        length=answers.room_for(question, texts, _ROOM) if texts else 1,
    )


def _is_escaped(data: bytes, at: int) -> bool:
    """Whether an odd number of backslashes stands before a byte."""
    before = at
    while before and data[before - 1] == _BACKSLASH:
        before -= 1
    return (at - before) % 2 == 1


def _hide_text(document: Document, node: int) -> None:
    """Write other characters for the brackets of a node that are text: those in code, and those behind a backslash."""
    kinds, data = document.kinds, document.data
    code_until = -1
    for n in range(node, document.close[node] + 1):
        if kinds[n] == "CodeBlock":
            code_until = document.close[n]
        if kinds[n] == "Code" or (kinds[n] == "Text" and n < code_until):
            data[n] = data[n].translate(_HIDDEN)
        elif kinds[n] == "Text" and data[n][:1] in ("[", "]") and _is_escaped(document.source.data, document.start(n)):
            data[n] = data[n][0].translate(_HIDDEN) + data[n][1:]


def _without_text(document: Document, node: int) -> bytes:
    """A node as it is written, with blanks for code and for brackets behind a backslash."""
    start = document.start(node)
    raw = bytearray(document.source.data[start : document.end(node)])
    for n in range(node, document.close[node] + 1):
        if document.kinds[n] in ("Code", "CodeBlock"):
            begin, end = document.start(n) - start, document.end(n) - start
            raw[begin:end] = re.sub(rb"[^\n]", b" ", raw[begin:end])
    return _ESCAPED.sub(lambda match: match[0] if match[0] == b"\\\\" else b"  ", bytes(raw))


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


def _left_open(html: str) -> str:
    """The tags of a piece of HTML where they do not close each other: without them the page around it would break."""
    tags = [tag for tag in _TAG.findall(html) if not _ALONE.match(tag)]
    depth = 0
    for tag in tags:
        depth += -1 if tag.startswith("</") else 1
        if depth < 0:
            break
    return "".join(tags) if depth else ""


def _gap_nodes(answers: Answers, nodes: list[int]) -> tuple[list[int], int | None]:
    """Where gaps stand: the nodes at which each begins, and that of the first brackets that belong to none."""
    document = answers.document
    gaps: list[int] = []
    loose: dict[bytes, int] = {}
    inside: list[int] = []
    for node in nodes:
        inside += [n for n in range(node, document.close[node] + 1) if document.kinds[n] in ("Text", "Code")]
        raw, start, behind = _without_text(document, node), document.start(node), 0
        rest: list[bytes] = []
        for match in _GAP_WRITTEN.finditer(raw):
            # The bar of a table's column parts what would be a gap.
            if document.kinds[node] != "Table" or not re.search(rb"(?<!\\)\|", match[1]):
                gaps.append(start + match.start())
                rest += [raw[behind : match.start()], b" " * len(match[0])]
                behind = match.end()
        without = b"".join([*rest, raw[behind:]])
        for sign in (b"[[", b"]]"):
            if sign in without:
                loose.setdefault(sign, start + without.index(sign))
    starts = [document.start(n) for n in inside]

    def node_at(place: int) -> int:
        return inside[max(0, bisect_right(starts, place) - 1)]

    first = loose.get(b"[[", loose.get(b"]]"))
    if not inside:
        return [], None
    return [node_at(place) for place in gaps], node_at(first) if first is not None else None


def _gap(answers: Answers, inside: str, head: int, short: str) -> Gap | None:
    parts = [" ".join(part.split()) for part in inside.split("|")]
    options = [re.fullmatch(r"\((.+)\)", part) for part in parts]
    if not all(parts):
        answers.renderer.report("QUZ022", head, question=short, gap=inside.strip()[:40])
        return None
    if not any(options):
        return Gap(tuple(dict.fromkeys(parts)), ())
    if len(parts) < 2:
        answers.renderer.report("QUZ022", head, question=short, gap=inside.strip()[:40])
        return None
    rows = [
        Row(head, found[1] if found else part, found[1] if found else part, bool(found), "", "")
        for part, found in zip(parts, options, strict=True)
    ]
    choices = answers.as_choices(rows)
    answers.enough(head, short, choices)
    return Gap(tuple(choice.text for choice in choices if choice.correct), choices)


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
