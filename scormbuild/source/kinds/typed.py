"""Questions whose answer is typed: words, numbers, gaps in a text, long texts."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from html import unescape

from scormbuild.model import Accepted, Choice, Gap, Question
from scormbuild.source.answers import MAX_PATTERNS, ROOM, Answers, Asked, Row, choices_list
from scormbuild.source.marks import TAG

_FILL_IN = 250
_PLAIN_MARKS = {**dict.fromkeys(map(ord, "\u2018\u2019\u02bc"), "'"), **dict.fromkeys(map(ord, "\u201c\u201d"), '"')}
_NUMBER_ROOM = 20
_MANY = 1_000_000
"""Right answers of a question that are counted."""
_GAP_WRITTEN = re.compile(rb"\[\[((?:(?!\[\[|\]\]).)*+)\]\]", re.DOTALL)
# Tags are stepped over whole: what stands in the value of an attribute is no gap.
_GAP_OR_TAG = re.compile(rf"{TAG}|\[\[((?:{TAG}|(?!\[\[|\]\])[^<])*+)\]\]")
_TAG = re.compile(TAG)
_ALONE = re.compile(r"<(?:br|wbr|hr|img|track)\b")
_NUMBER = r"[-−+]?\d{1,12}(?:[.,]\d{1,9})?"
_TOLERANCE = re.compile(rf"({_NUMBER})\s*(?:±|\+-|\+/-)\s*({_NUMBER})\s*(%)?")
_RANGE = re.compile(rf"({_NUMBER})\s*(?:\.\.\.?|–|—|to|bis|à|a)\s*({_NUMBER})")


def read_fill_in(answers: Answers, asked: Asked) -> Question | None:
    """Words: a list of boxes, of which the marked are accepted and the others foreseen."""
    question, head, nodes, short = asked
    boxes = answers.boxes(question, head, nodes, short)
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
    compared = [_compared(one.text, question) for one in accepted]
    _check_reached(answers, written, lambda above, below: compared[above] == compared[below])
    right = [one.text for one in accepted if one.correct]
    if not right:
        answers.report_unless_refused("QUZ004", boxes, question=short)
    if len(right) > MAX_PATTERNS and answers.reports_2004:
        what = f"SCORM 2004 lists {MAX_PATTERNS} accepted answers, and this has {len(right)}"
        answers.renderer.report("QUZ020", head, question=short, what=what)
    if any(len(text) > _FILL_IN for text in right):
        what = f"an accepted answer is longer than {_FILL_IN} characters"
        answers.renderer.report("QUZ020", head, question=short, what=what)
    return question._replace(accepted=accepted, length=answers.room_for(question, right, "fill-in"))


def read_numeric(answers: Answers, asked: Asked) -> Question | None:
    """Numbers and ranges: a list of boxes, as for words."""
    question, head, nodes, short = asked
    boxes = answers.boxes(question, head, nodes, short)
    if boxes is None:
        return None
    question, rows = answers.around(question, boxes, nodes, lambda: answers.rows(boxes))
    accepted: list[Accepted] = []
    read: list[Row] = []
    for row in rows:
        span = read_span(row.text)
        if re.fullmatch(r"-?\d{1,3}[.,]\d{3}", row.text):
            answers.renderer.report("QUZ025", row.node, text=row.text, read=(span or ("",))[0])
        if span is None:
            answers.refuse("QUZ015", row.node, text=row.text)
        else:
            read.append(row)
            accepted.append(Accepted(row.text, *span, row.correct, row.feedback))
    spans = [(Decimal(one.low), Decimal(one.high)) for one in accepted]
    _check_reached(
        answers, read, lambda above, below: spans[above][0] <= spans[below][0] <= spans[below][1] <= spans[above][1]
    )
    if not any(one.correct for one in accepted):
        answers.report_unless_refused("QUZ004", boxes, question=short)
    return question._replace(accepted=tuple(accepted), length=_NUMBER_ROOM * answers.room)


def _check_reached(answers: Answers, rows: list[Row], covers: Callable[[int, int], bool]) -> None:
    """Report answers that can never be met, since one above them, which is looked at first, stands for them too.

    The same answer twice does no harm where neither result nor feedback differ.
    """
    for below, row in enumerate(rows):
        above = next((other for at, other in enumerate(rows[:below]) if covers(at, below)), None)
        if above and (above.correct != row.correct or (row.feedback and row.feedback != above.feedback)):
            answers.renderer.report("QUZ026", row.node, text=row.text, other=above.text)


def _compared(text: str, question: Question) -> str:
    """A text as answers are compared; as ``plain`` of templates/runtime/compare.js."""
    text = unicodedata.normalize("NFKC", text).translate(_PLAIN_MARKS)
    if not question.accents:
        text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.category(c).startswith("M"))
        text = unicodedata.normalize("NFC", text)
    text = " ".join(text.split())
    return text if question.case else text.lower()


def read_cloze(answers: Answers, asked: Asked) -> Question | None:
    """Gaps in the text, up to the last node that has one."""
    question, head, nodes, short = asked
    document = answers.document
    last = max((n for n in nodes if b"[[" in document.source.data[document.start(n) : document.end(n)]), default=None)
    if last is None:
        answers.nothing(head, short, "cloze")
        return None
    body = answers.render(n for n in nodes if n <= last)
    gaps: list[Gap] = []
    written, loose = _gap_nodes(answers, [n for n in nodes if n <= last])
    # What is escaped, or stands in a comment, is a gap in one of the two only: then it is not known which stands where.
    found = sum(match[1] is not None for match in _GAP_OR_TAG.finditer(body))
    places = iter(written if len(written) == found else [])

    def gap(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0]
        made = _gap(answers, unescape(_TAG.sub("", match[1])), next(places, head), short)
        left = _left_open(match[1])
        if made is None:
            return left
        gaps.append(made)
        return f'<span data-gap="{len(gaps) - 1}"></span>{left}'

    body = _GAP_OR_TAG.sub(gap, body)
    rest = unescape(_TAG.sub("", body))
    if "[[" in rest or "]]" in rest:
        # Never closed, never opened, or parted by the bar of a table.
        at = rest.find("[[") if "[[" in rest else max(0, rest.find("]]") - 20)
        text = " ".join(rest[at : at + 30].split())
        answers.renderer.report("QUZ024", head if loose is None else loose, question=short, text=text)
    explanation = answers.after(n for n in nodes if n > last)
    if not gaps:
        return None
    combinations = 1
    for one in gaps:
        # There is no end to what they multiply to, but to the digits that Python writes.
        combinations = min(combinations * max(1, len(one.accepted)), _MANY + 1)
    if combinations > MAX_PATTERNS and answers.reports_2004:
        allowed = f"{combinations:,}" if combinations <= _MANY else f"more than {_MANY:,}"
        what = f"SCORM 2004 lists {MAX_PATTERNS} right answers, and its gaps allow {allowed}"
        answers.renderer.report("QUZ020", head, question=short, what=what)
    texts = [text for one in gaps if not one.options for text in one.accepted]
    return question._replace(
        body=body,
        explanation=explanation,
        gaps=tuple(gaps),
        length=answers.room_for(question, texts, "cloze") if texts else 1,
    )


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
        raw, start, behind = answers.raw(node), document.start(node), 0
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


def read_long_text(answers: Answers, asked: Asked) -> Question | None:
    """A model answer, the quotation, and a list of criteria where there is one."""
    question, head, nodes, short = asked
    document = answers.document
    # Without criteria the body ends with the model answer, the quotation.
    criteria = answers.list_among(nodes, lambda n: choices_list(document, n))
    quotes = [n for n in nodes if document.kinds[n] == "BlockQuote"]
    before = [n for n in nodes if n not in quotes and n != criteria]
    body = answers.render(before)
    for extra in quotes[1:]:
        answers.renderer.report("QUZ010", extra)
    explanation = answers.renderer.blocks(quotes[0] + 1, document.close[quotes[0]]) if quotes else ""
    choices: tuple[Choice, ...] = ()
    if criteria is not None:
        rows = answers.rows(criteria)
        for row in rows:
            if row.correct:
                answers.renderer.report("QUZ019", row.node)
        choices = answers.as_choices([row._replace(correct=True) for row in rows])
        answers.enough(head, short, choices)
    points = question.points if choices else 0
    says_points = "points" in [name for name, _ in document.data[head]["attrs"]]
    if choices and not says_points:
        points = len(choices)
    if says_points and not any(choices_list(document, n) for n in nodes):
        answers.renderer.report("QUZ030", head, question=short)
    return question._replace(
        body=body,
        explanation=explanation,
        choices=choices,
        points=points,
        tries=1,
        length=question.length or ROOM["long-text"] * answers.room,
    )


def read_span(text: str) -> tuple[str, str] | None:
    """The least and the greatest number that ``8``, ``9.81 ± 0.02``, ``50 ± 10%`` or ``7 to 9`` stand for."""
    text = " ".join(text.split())
    try:
        if match := _TOLERANCE.fullmatch(text):
            middle, by = _decimal(match[1]), _decimal(match[2])
            by = abs(middle * by / 100) if match[3] else by
            return (_plain(middle - by), _plain(middle + by)) if by >= 0 else None
        if match := _RANGE.fullmatch(text):
            low, high = _decimal(match[1]), _decimal(match[2])
            return (_plain(low), _plain(high)) if low <= high else None
        if re.fullmatch(_NUMBER, text):
            return (_plain(_decimal(text)), _plain(_decimal(text)))
    except InvalidOperation:
        return None
    return None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace("−", "-").replace(",", "."))


def _plain(number: Decimal) -> str:
    """A number without exponent or trailing zeros."""
    text = f"{number:.12f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
