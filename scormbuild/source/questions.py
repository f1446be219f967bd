"""The grammar of questions: a heading and the nodes below it in, a :class:`Question` out.

What a question is follows from the class on its heading; without one its list of boxes is a choice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from html import unescape
from typing import Any, NamedTuple

from scormbuild import state_size
from scormbuild.identifiers import LEGAL, derive, digest, state_keys
from scormbuild.model import Accepted, Choice, CourseSettings, Gap, Item, Question, Region
from scormbuild.source.attributes import QUESTION_ATTRIBUTES, read_attributes
from scormbuild.source.blocks import is_comment
from scormbuild.source.fences import own_id
from scormbuild.source.fields import suggest
from scormbuild.source.html import Renderer
from scormbuild.source.id_places import IdPlace
from scormbuild.source.markdown import Document

MAX_CHOICES = 36
"""What an LMS must keep of choices, pairs and steps (SCORM 2004 RTE 4.2.9.2)."""
MAX_HINTS = 7
"""Hints that the learner's state can count."""
MAX_PATTERNS = 5
"""Correct responses of a fill-in that an LMS must keep (SCORM 2004 RTE 4.2.9.2)."""
KINDS = tuple(kind for kind in QUESTION_ATTRIBUTES if kind != "choice")
"""Kinds that are named by a class; questions without one are choices."""
_DESCRIPTION = 250
_FILL_IN = 250
_NUMBER_ROOM = 20
_ROOM = {"fill-in": 60, "cloze": 30, "long-text": 600}
_LATIN = re.compile(
    "af|ca|cs|cy|da|de|en|es|et|eu|fi|fr|ga|gl|hr|hu|id|is|it|lb|lt|lv|ms|mt|nb|nl|nn|no|pl|pt|ro|sk|sl|sq|sv|sw|tr|vi"
)
"""Languages whose letters take one character of suspend data each; those of others take three or four."""
_REGION = re.compile(r"\s*\{((?:[^{}])*)\}\s*$")
_REGION_HTML = re.compile(r"\s*\{[^{}<>]*\}(?=\s*(?:</p>)?\s*$)")
_GAP = re.compile(r"\[\[((?:(?!\[\[|\]\]).)*)\]\]", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_NUMBER = r"[-−+]?\d{1,12}(?:[.,]\d{1,9})?"
_TOLERANCE = re.compile(rf"({_NUMBER})\s*(?:±|\+-|\+/-)\s*({_NUMBER})\s*(%)?")
_RANGE = re.compile(rf"({_NUMBER})\s*(?:\.\.\.?|–|—|to|bis|à|a)\s*({_NUMBER})")

_NOTHING = {
    "choice": "write them below it as a list: - [x] the right one, - [ ] a wrong one",
    "hotspot": "write a picture, then its regions as a list: - [x] the root {left=40 top=60 width=20 height=30}",
    "fill-in": "write what is accepted as a list: - [x] carbon dioxide",
    "numeric": "write what is accepted as a list: - [x] 8, or - [x] 9.81 ± 0.02, or - [x] 7 to 9",
    "cloze": "mark its gaps in the text: Roots take in [[water]].",
    "matching": "write its pairs as a table of two columns",
    "categorise": "write its groups as a list, and what belongs to each as a list inside it",
    "ordering": "write its steps as a numbered list, in the right order",
    "likert": "write the scale as a list: - agree, - disagree",
    "survey": "write its choices as a list: - [ ] yes, - [ ] no",
}


class Words(NamedTuple):
    """Words that mean something in a quiz, in the course's language (English is always understood)."""

    true: str
    false: str
    hint: str


class _Row(NamedTuple):
    """An item of a list, or a cell of a table, on its way to a choice."""

    node: int
    text: str
    html: str
    correct: bool
    feedback: str
    braces: str
    """What stands in braces at its end, without them."""
    target: str = ""
    """Key of the target it belongs to."""
    region: Region | None = None


def choices_list(document: Document, node: int) -> bool:
    """Whether a node is a list with at least one box."""
    return document.kinds[node] == "List" and any(_box(document, item) is not None for item in document.inside(node))


def shortened(identifier: str) -> str:
    """A derived id within the 64 characters of a legal one; the digest keeps two that were cut apart."""
    return identifier if LEGAL.match(identifier) else f"{identifier[:57]}_{digest(identifier)[:6]}"


def text_size(text: str) -> int:
    """Characters of suspend data that a typed text takes; as ``encodeText`` of templates/runtime/state.js."""
    size = 0
    for unit in memoryview(text.encode("utf-16-le")).cast("H"):
        if unit < 128 and re.match(r"[A-Za-z0-9.,:?!()/+=*% ]", chr(unit)):
            size += 1
        else:
            size += 3 if unit < 4096 else 4
    return size


def _box(document: Document, item: int) -> int | None:
    """The node of an item's box."""
    first = item + 1
    if document.kinds[first] == "Paragraph":
        first += 1
    return first if document.kinds[first] == "TaskListMarker" else None


class QuestionReader:
    """Reads the questions of one quiz."""

    def __init__(
        self, renderer: Renderer, words: Words, items: list[Item], settings: CourseSettings, defaults: dict[str, Any]
    ) -> None:
        """``items`` takes what progress is kept of; ``defaults`` are attributes of the quiz."""
        self.renderer = renderer
        self.document = renderer.document
        self.words = words
        self.items = items
        self.settings = settings
        self.defaults = defaults
        base = settings.language.partition("-")[0].lower()
        self.reports_2004 = any(name.startswith("scorm2004") for name in settings.standards)
        self.room = 1 if _LATIN.fullmatch(base) else 3
        self.hint = re.compile(rf"\s*(?:{re.escape(words.hint)}|Hint)\s*:\s*", re.IGNORECASE)

    def read(self, head: int, inside: list[int]) -> Question | None:
        """The question whose heading (or paragraph) is ``head``, from the nodes between it and the next."""
        document, renderer = self.document, self.renderer
        heading = document.kinds[head] == "Heading"
        text = document.plain(head + 1, document.close[head])
        html = renderer.inline(head)
        if heading:
            given = document.data[head]["id"]
        else:
            given, text, html = own_id(text, html, self._raw(head))
        if not html:
            renderer.report("QUZ002", head)
            return None
        if heading and (loose := re.search(r"\{+[.#][^{}]*\}*", text)) and not re.search(rb"\\\{", self._raw(head)):
            cure = "write one pair of braces, at the end of the heading: ### Question {.kind #id points=2}"
            renderer.report("SRC009", head, cure, text=loose[0])
            return None
        kind = self._kind(head) if heading else "choice"
        if kind is None:
            return None
        short = text if len(text) <= 60 else text[:57] + "..."
        known = QUESTION_ATTRIBUTES[kind]
        written = document.data[head]["attrs"] if heading else ()
        values: dict[str, Any] = {name: value for name, value in self.defaults.items() if name in known}
        values.update(read_attributes(renderer.report, head, "a question", known, written))
        hints = [n for n in inside if self._is_hint(n)]
        rest = [n for n in inside if n not in hints]
        if len(text) > _DESCRIPTION:
            renderer.report("QUZ012", head, question=short, count=len(text))
        base = Question(
            id=self._identity(head, given, text or html),
            key="",
            kind="choice",
            level=max(2, int(document.data[head]["level"][1])) if heading else 3,
            text=text or "",
            html=html,
            body="",
            choices=(),
            points=values.get("points", 1),
            explanation="",
            hint_cost=values.get("hint-cost", 0),
            tries=values.get("tries", 1),
            partial=values.get("credit", "partial") == "partial",
            case=values.get("case", "ignore") == "match",
            accents=values.get("accents", "match") == "match",
            typos=values.get("typos", 0),
            length=values.get("length", 0),
            several=values.get("several", "no") == "yes",
        )
        readers: dict[str, Callable[[Question, int, list[int], str], Question | None]] = {
            "choice": self._read_choice,
            "hotspot": self._read_hotspot,
            "fill-in": self._read_fill_in,
            "numeric": self._read_numeric,
            "cloze": self._read_cloze,
            "matching": self._read_matching,
            "categorise": self._read_categorise,
            "ordering": self._read_ordering,
            "likert": self._read_unmarked,
            "survey": self._read_unmarked,
            "long-text": self._read_long_text,
        }
        question = readers[kind](base._replace(kind="choice" if kind == "choice" else kind), head, rest, short)  # type: ignore[arg-type]
        if question is None:
            return None
        question = question._replace(text=question.text or question.id, hints=tuple(self._hint(n) for n in hints))
        scored = question.points > 0
        xp = values.get("xp", self.settings.question_xp if scored else 0)
        question = question._replace(xp=xp, hint_cost=question.hint_cost if hints else 0)
        if len(hints) > MAX_HINTS:
            cure = f"write at most {MAX_HINTS}"
            renderer.report("QUZ013", head, name="hints", where="a question", value=len(hints), cure=cure)
        if question.hint_cost * len(hints) > 100:
            cure = f"with {len(hints)} hints at most {100 // len(hints)} percent each"
            renderer.report("QUZ013", head, name="hint-cost", where="a question", value=question.hint_cost, cure=cure)
        said = [question.explanation, *(c.feedback for c in question.choices), *(a.feedback for a in question.accepted)]
        if scored and not any(said):
            renderer.report("QUZ009", head, question=short)
        self.items.append(
            Item(
                "question",
                question.id,
                document.source.position(document.start(head)),
                state_size.question_size(_given_size(question)),
                question.points,
                xp=xp + (self.settings.first_try_xp if scored else 0),
                known_as=short,
                named=bool(given),
                choices=_choice_ids(question),
            )
        )
        renderer.places.append(IdPlace("question", question.id, head, bool(given)))
        return question

    # What every kind shares

    def _kind(self, head: int) -> str | None:
        classes = self.document.data[head]["classes"]
        if not classes:
            return "choice"
        unknown = next((name for name in classes if name not in KINDS), None)
        if unknown or len(classes) > 1:
            cure = suggest(unknown, KINDS, "kinds") if unknown else "name one kind only"
            self.renderer.report("QUZ017", head, name=unknown or " ".join(classes), cure=cure)
            return None
        return str(classes[0])

    def _identity(self, head: int, identifier: str | None, text: str) -> str:
        if identifier and not LEGAL.match(identifier):
            self.renderer.report("CFG009", head, id=identifier, cure=derive(identifier, "question"))
        return identifier or shortened(f"{self.renderer.lesson_id}_{derive(text, 'question')}")

    def _is_hint(self, node: int) -> bool:
        document = self.document
        return document.kinds[node] == "BlockQuote" and bool(
            self.hint.match(document.plain(node + 1, document.close[node]))
        )

    def _hint(self, node: int) -> str:
        html = self.renderer.blocks(node + 1, self.document.close[node])
        # The word is the button's; behind a tag it may stand in, "Hint:" or "<strong>Hint:</strong>".
        return re.sub(rf"\A(\s*(?:<[^>]+>\s*)*){self.hint.pattern}", r"\1", html, count=1, flags=re.IGNORECASE)

    def _raw(self, node: int) -> bytes:
        return self.document.source.data[self.document.start(node) : self.document.end(node)]

    def _render(self, nodes: Iterable[int]) -> str:
        """HTML of nodes; what stands together is rendered together, since HTML can open in one and close in another."""
        runs: list[list[int]] = []
        for n in nodes:
            behind = self.document.close[runs[-1][1]] + 1 if runs else n
            together = all(is_comment(self.renderer, m) for m in self.document.children(behind, n))
            if runs and together:
                runs[-1][1] = n
            else:
                runs.append([n, n])
        return "".join(self.renderer.blocks(first, self.document.close[last] + 1) for first, last in runs)

    def _after(self, nodes: Iterable[int]) -> str:
        """The explanation: the first quotation after the answers. Nothing else may stand there."""
        explanation = ""
        for n in nodes:
            if self.document.kinds[n] == "BlockQuote" and not explanation:
                explanation = self.renderer.blocks(n + 1, self.document.close[n])
            else:
                self.renderer.report("QUZ010", n)
        return explanation

    def _nothing(self, head: int, short: str, kind: str) -> None:
        gaps = (
            kind == "choice"
            and "[["
            in self.document.source.data[self.document.start(head) : self.document.end(head) + 2000]
            .decode(errors="replace")
            .partition("\n#")[0]
        )
        cure = "write {.cloze} behind the question, whose text has gaps" if gaps else _NOTHING[kind]
        self.renderer.report("QUZ003", head, question=short, cure=cure)

    def _list(self, nodes: list[int], is_answers: Callable[[int], bool]) -> int | None:
        """The list of answers among a question's nodes; None when there is none, or it is in two pieces."""
        found = next((n for n in nodes if is_answers(n)), None)
        if found is not None and any(n > found and is_answers(n) for n in nodes):
            # Whatever stands between two lists of choices has ended the first: nearly always feedback at the margin.
            self.renderer.report("QUZ014", next(n for n in nodes if n > found))
            return None
        return found

    def _boxes(self, question: Question, head: int, nodes: list[int], short: str) -> int | None:
        found = self._list(nodes, lambda n: choices_list(self.document, n))
        if found is None and not any(choices_list(self.document, n) for n in nodes):
            self._nothing(head, short, question.kind)
        return found

    def _around(
        self, question: Question, answers: int, nodes: list[int], read: Callable[[], Any]
    ) -> tuple[Question, Any]:
        """Body and explanation, with the answers read between them: footnotes are numbered as they are rendered."""
        body = self._render(n for n in nodes if n < answers)
        found = read()
        return question._replace(body=body, explanation=self._after(n for n in nodes if n > answers)), found

    def _rows(self, boxes: int, needs_box: bool = True) -> list[_Row]:
        """The items of a list of boxes."""
        rows: list[_Row] = []
        for item in self.document.inside(boxes):
            box = _box(self.document, item)
            if box is None and needs_box:
                self.renderer.report("QUZ007", item)
                continue
            text, html, feedback = self._item_parts(item, box)
            braces = _REGION.search(text)
            name, text, html = own_id(text, html, self._raw(item))
            if not re.sub(r"<(?!img|video|audio)[^>]*>", "", html).strip():
                self.renderer.report("QUZ011", item)
                continue
            right = box is not None and bool(self.document.data[box])
            inside = braces[1] if braces and not re.fullmatch(r"#\S*", braces[1]) else ""
            rows.append(_Row(item, text, html, right, feedback, f"#{name}" if name else inside))
        return rows

    def _item_parts(self, item: int, box: int | None) -> tuple[str, str, str]:
        """Plain text, HTML and feedback of a choice."""
        document, renderer = self.document, self.renderer
        text: list[str] = []
        html: list[str] = []
        feedback: list[str] = []
        first = item + 1
        if document.kinds[first] == "Paragraph":
            begin, end = (box if box is not None else first) + 1, document.close[first]
            text.append(document.plain(begin, end))
            html.append(renderer.blocks(begin, end).strip())
            rest = end + 1
        else:
            rest = first if box is None else box + 1
        run = rest
        for node in document.children(rest, document.close[item]):
            if document.kinds[node] == "BlockQuote":
                html.append(renderer.blocks(run, node).strip())
                text.append(document.plain(run, node))
                feedback.append(renderer.blocks(node + 1, document.close[node]))
                run = document.close[node] + 1
        html.append(renderer.blocks(run, document.close[item]).strip())
        text.append(document.plain(run, document.close[item]))
        return " ".join(filter(None, text)), " ".join(filter(None, html)), "".join(feedback)

    def _as_choices(self, rows: list[_Row], names: dict[str, str] | None = None) -> tuple[Choice, ...]:
        """Rows with ids and keys; two alike are reported. ``names`` are ids for certain words."""
        found: list[tuple[str, _Row]] = []
        seen: dict[str, str] = {}
        for row in rows:
            given = row.braces[1:] if re.fullmatch(r"#\S+", row.braces) else ""
            if given and not LEGAL.match(given):
                self.renderer.report("CFG009", row.node, id=given, cure=derive(given, "choice"))
                given = ""
            name = given or (names or {}).get(row.text.casefold()) or derive(row.text or row.html, "choice")
            if name in seen and seen[name] != row.html and not given:
                name = f"{name}_{digest(row.html)[:6]}"
            if name in seen:
                cure = "they have the same id: give each one of its own" if given else None
                self.renderer.report("QUZ008", row.node, cure, choice=row.text or "picture")
                continue
            seen[name] = row.html
            found.append((name, row))
            if self.document.kinds[row.node] != "Heading":
                # Options of a gap stand inside the text, where there is no room for an id.
                self.renderer.places.append(IdPlace("choice", name, row.node, bool(given)))
        keys = state_keys((name for name, _ in found), state_size.CHOICE_KEY) if len(found) <= 64 else {}
        return tuple(
            Choice(name, keys.get(name, "A"), row.html, row.correct, row.feedback, row.text, row.target, row.region)
            for name, row in found
        )

    def _enough(self, head: int, short: str, choices: tuple[Choice, ...]) -> None:
        if len(choices) > MAX_CHOICES:
            self.renderer.report("QUZ006", head, question=short, count=len(choices))

    def _room_for(self, question: Question, texts: Iterable[str], kind: str) -> int:
        """Room for what is typed: what the author says, else what is usual, and never less than an accepted text."""
        needed = max((text_size(text) for text in texts), default=0)
        return max(question.length or _ROOM[kind] * self.room, needed)

    # The kinds

    def _read_choice(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        boxes = self._boxes(question, head, nodes, short)
        if boxes is None:
            return None
        words = {
            self.words.true.casefold(): "true",
            self.words.false.casefold(): "false",
            "true": "true",
            "false": "false",
        }
        question, choices = self._around(question, boxes, nodes, lambda: self._as_choices(self._rows(boxes), words))
        right = sum(choice.correct for choice in choices)
        # A choice that was refused has its own message; the others would only follow from it.
        whole = len(choices) == sum(1 for _ in self.document.inside(boxes))
        if whole and not right:
            self.renderer.report("QUZ004", boxes, question=short)
        if whole and len(choices) == 1:
            self.renderer.report("QUZ005", boxes, question=short)
        self._enough(head, short, choices)
        several = right > 1
        is_true_false = {choice.id for choice in choices} == {"true", "false"} and right == 1
        kind = "multiple" if several else "true-false" if is_true_false else "choice"
        return question._replace(kind=kind, choices=choices, several=several)  # type: ignore[arg-type]

    def _read_hotspot(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        document = self.document
        boxes = self._boxes(question, head, nodes, short)
        if boxes is None:
            return None
        frame = next((n for n in nodes if n < boxes and document.kinds[n : n + 2] == ["Paragraph", "Image"]), None)
        if frame is None:
            self._nothing(head, short, "hotspot")
            return None
        rest = [n for n in nodes if n != frame]
        picture = self.renderer.targets.media(frame + 1)

        def regions() -> tuple[Choice, ...]:
            rows: list[_Row] = []
            for row in self._rows(boxes):
                region = _region(row.braces)
                if region is None:
                    self.renderer.report("QUZ018", row.node)
                    continue
                text, html = _REGION.sub("", row.text), _REGION_HTML.sub("", row.html)
                name = next((word for word in row.braces.split() if word[0] == "#"), "")
                rows.append(row._replace(text=text, html=html, braces=name, region=region))
            return self._as_choices(rows)

        question, choices = self._around(question, boxes, rest, regions)
        if choices and not any(choice.correct for choice in choices):
            self.renderer.report("QUZ004", boxes, question=short)
        self._enough(head, short, choices)
        several = sum(choice.correct for choice in choices) > 1
        return question._replace(choices=choices, picture=picture, several=several)

    def _read_unmarked(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        """Likert scales and surveys, which have no right answers."""
        found = self._list(nodes, lambda n: self.document.kinds[n] == "List")
        if found is None:
            if not any(self.document.kinds[n] == "List" for n in nodes):
                self._nothing(head, short, question.kind)
            return None
        question, rows = self._around(question, found, nodes, lambda: self._rows(found, needs_box=False))
        for row in rows:
            if row.correct:
                self.renderer.report("QUZ019", row.node)
        choices = self._as_choices([row._replace(correct=False) for row in rows])
        if len(choices) == 1:
            self.renderer.report("QUZ005", found, question=short)
        self._enough(head, short, choices)
        return question._replace(choices=choices, points=0, tries=1)

    def _read_fill_in(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        boxes = self._boxes(question, head, nodes, short)
        if boxes is None:
            return None
        question, rows = self._around(question, boxes, nodes, lambda: self._rows(boxes))
        accepted = tuple(Accepted(row.text, "", "", row.correct, row.feedback) for row in rows)
        right = [one.text for one in accepted if one.correct]
        if rows and not right:
            self.renderer.report("QUZ004", boxes, question=short)
        if len(right) > MAX_PATTERNS and self.reports_2004:
            what = f"SCORM 2004 lists {MAX_PATTERNS} accepted answers, and this has {len(right)}"
            self.renderer.report("QUZ020", head, question=short, what=what)
        if any(len(text) > _FILL_IN for text in right):
            what = f"an accepted answer is longer than {_FILL_IN} characters"
            self.renderer.report("QUZ020", head, question=short, what=what)
        return question._replace(accepted=accepted, length=self._room_for(question, right, "fill-in"))

    def _read_numeric(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        boxes = self._boxes(question, head, nodes, short)
        if boxes is None:
            return None
        question, rows = self._around(question, boxes, nodes, lambda: self._rows(boxes))
        accepted: list[Accepted] = []
        for row in rows:
            span = read_span(row.text)
            if re.fullmatch(r"-?\d{1,3}[.,]\d{3}", row.text):
                self.renderer.report("QUZ025", row.node, text=row.text, read=(span or ("",))[0])
            if span is None:
                self.renderer.report("QUZ015", row.node, text=row.text)
            else:
                accepted.append(Accepted(row.text, *span, row.correct, row.feedback))
        if len(accepted) == len(rows) and not any(one.correct for one in accepted):
            self.renderer.report("QUZ004", boxes, question=short)
        return question._replace(accepted=tuple(accepted), length=_NUMBER_ROOM * self.room)

    def _read_cloze(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        document = self.document
        last = max(
            (n for n in nodes if b"[[" in document.source.data[document.start(n) : document.end(n)]), default=None
        )
        if last is None:
            self._nothing(head, short, "cloze")
            return None
        body = self._render(n for n in nodes if n <= last)
        gaps: list[Gap] = []

        def gap(match: re.Match[str]) -> str:
            made = self._gap(unescape(_TAG.sub("", match[1])), head, short)
            if made is None:
                return ""
            gaps.append(made)
            return f'<span data-gap="{len(gaps) - 1}"></span>'

        body = _GAP.sub(gap, body)
        rest = unescape(_TAG.sub("", body))
        if "[[" in rest or "]]" in rest:
            # Never closed, never opened, or parted by the bar of a table.
            at = rest.find("[[") if "[[" in rest else max(0, rest.find("]]") - 20)
            self.renderer.report("QUZ024", head, question=short, text=" ".join(rest[at : at + 30].split()))
        explanation = self._after(n for n in nodes if n > last)
        if not gaps:
            return None
        combinations = 1
        for one in gaps:
            combinations *= max(1, len(one.accepted))
        if combinations > MAX_PATTERNS and self.reports_2004:
            what = f"SCORM 2004 lists {MAX_PATTERNS} right answers, and its gaps allow {combinations:,}"
            self.renderer.report("QUZ020", head, question=short, what=what)
        texts = [text for one in gaps if not one.options for text in one.accepted]
        return question._replace(
            body=body,
            explanation=explanation,
            gaps=tuple(gaps),
            length=self._room_for(question, texts, "cloze") if texts else 1,
        )

    def _gap(self, inside: str, head: int, short: str) -> Gap | None:
        parts = [" ".join(part.split()) for part in inside.split("|")]
        options = [re.fullmatch(r"\((.+)\)", part) for part in parts]
        if not all(parts):
            self.renderer.report("QUZ022", head, question=short, gap=inside.strip()[:40])
            return None
        if not any(options):
            return Gap(tuple(dict.fromkeys(parts)), ())
        if len(parts) < 2:
            self.renderer.report("QUZ022", head, question=short, gap=inside.strip()[:40])
            return None
        rows = [
            _Row(head, found[1] if found else part, found[1] if found else part, bool(found), "", "")
            for part, found in zip(parts, options, strict=True)
        ]
        choices = self._as_choices(rows)
        self._enough(head, short, choices)
        return Gap(tuple(choice.text for choice in choices if choice.correct), choices)

    def _read_matching(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        document = self.document
        table = self._list(nodes, lambda n: document.kinds[n] == "Table")
        if table is None:
            if not any(document.kinds[n] == "Table" for n in nodes):
                self._nothing(head, short, "matching")
            return None
        question, rows = self._around(question, table, nodes, lambda: list(self._table(table)))
        if not rows or len(rows[0]) != 2:
            self._nothing(head, short, "matching")
            return None
        (first, second), pairs = rows[0], rows[1:]
        right: dict[str, _Row] = {}
        for _, target in pairs:
            if target.html:
                right.setdefault(target.braces or target.html, target)
        targets = self._as_choices(list(right.values()))
        key_of = dict(zip(right, (target.key for target in targets), strict=False))
        if len(targets) == len(right):
            ids = {one: target.id for one, target in zip(right, targets, strict=True)}
            self.renderer.places += [
                IdPlace("choice", ids[target.braces or target.html], target.node, bool(target.braces))
                for _, target in pairs
                if target.html and right[target.braces or target.html] is not target
            ]
        with_partner = [(left, target) for left, target in pairs if left.html]
        for left, target in with_partner:
            if not target.html:
                self.renderer.report("QUZ011", left.node)
        choices = self._as_choices(
            [
                left._replace(target=key_of.get(target.braces or target.html, ""))
                for left, target in with_partner
                if target.html
            ]
        )
        return self._pairs(question._replace(columns=(first.text, second.text)), head, short, choices, targets)

    def _table(self, table: int) -> Iterable[tuple[_Row, ...]]:
        """The rows of a table, its head first."""
        document = self.document
        for row in document.inside(table):
            cells: list[_Row] = []
            for cell in document.inside(row):
                text = document.plain(cell + 1, document.close[cell])
                html = self.renderer.blocks(cell + 1, document.close[cell]).strip()
                name, text, html = own_id(text, html, self._raw(cell))
                cells.append(_Row(cell, text, html, False, "", f"#{name}" if name else ""))
            yield tuple(cells)

    def _read_categorise(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        document = self.document
        groups = self._list(nodes, lambda n: document.kinds[n] == "List")
        if groups is None:
            if not any(document.kinds[n] == "List" for n in nodes):
                self._nothing(head, short, "categorise")
            return None

        def read() -> tuple[list[_Row], list[list[_Row]]]:
            heads: list[_Row] = []
            members: list[list[_Row]] = []
            for item in document.inside(groups):
                inner = next((n for n in document.inside(item) if document.kinds[n] == "List"), None)
                end = inner if inner is not None else document.close[item]
                begin = item + 2 if document.kinds[item + 1] == "Paragraph" else item + 1
                stop = document.close[item + 1] if document.kinds[item + 1] == "Paragraph" else end
                html = self.renderer.blocks(begin, stop).strip()
                name, text, html = own_id(document.plain(begin, stop), html, self._raw(item))
                heads.append(_Row(item, text, html, False, "", f"#{name}" if name else ""))
                members.append(self._rows(inner, needs_box=False) if inner is not None else [])
            return heads, members

        question, (heads, members) = self._around(question, groups, nodes, read)
        targets = self._as_choices(heads)
        if len(targets) < len(heads):
            return None
        choices = self._as_choices(
            [row._replace(target=target.key) for target, rows in zip(targets, members, strict=True) for row in rows]
        )
        return self._pairs(question, head, short, choices, targets)

    def _pairs(
        self, question: Question, head: int, short: str, choices: tuple[Choice, ...], targets: tuple[Choice, ...]
    ) -> Question | None:
        if len(choices) < 2 or len(targets) < 2:
            self.renderer.report("QUZ021", head, question=short)
            return None
        self._enough(head, short, choices)
        self._enough(head, short, targets)
        return question._replace(choices=choices, targets=targets)

    def _read_ordering(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        document = self.document
        found = self._list(nodes, lambda n: document.kinds[n] == "List" and document.data[n] is not None)
        if found is None:
            if not any(document.kinds[n] == "List" and document.data[n] is not None for n in nodes):
                self._nothing(head, short, "ordering")
            return None
        question, rows = self._around(question, found, nodes, lambda: self._rows(found, needs_box=False))
        choices = self._as_choices(rows)
        if len(choices) < 2:
            self.renderer.report("QUZ021", head, question=short)
            return None
        self._enough(head, short, choices)
        return question._replace(choices=choices)

    def _read_long_text(self, question: Question, head: int, nodes: list[int], short: str) -> Question | None:
        document = self.document
        # Without criteria the body ends with the model answer, the quotation.
        criteria = self._list(nodes, lambda n: choices_list(document, n))
        quotes = [n for n in nodes if document.kinds[n] == "BlockQuote"]
        before = [n for n in nodes if n not in quotes and n != criteria]
        body = self._render(before)
        for extra in quotes[1:]:
            self.renderer.report("QUZ010", extra)
        explanation = self.renderer.blocks(quotes[0] + 1, document.close[quotes[0]]) if quotes else ""
        choices: tuple[Choice, ...] = ()
        if criteria is not None:
            rows = self._rows(criteria)
            for row in rows:
                if row.correct:
                    self.renderer.report("QUZ019", row.node)
            choices = self._as_choices([row._replace(correct=True) for row in rows])
            self._enough(head, short, choices)
        points = question.points if choices else 0
        if choices and "points" not in [name for name, _ in document.data[head]["attrs"]]:
            points = len(choices)
        return question._replace(
            body=body,
            explanation=explanation,
            choices=choices,
            points=points,
            tries=1,
            length=question.length or _ROOM["long-text"] * self.room,
        )


def _choice_ids(question: Question) -> tuple[tuple[str, ...], ...]:
    """Ids of what can be chosen in a question: one list for each set whose keys are given together."""
    sets = (question.choices, question.targets, *(gap.options for gap in question.gaps))
    return tuple(tuple(choice.id for choice in one) for one in sets if one)


def _given_size(question: Question) -> int:
    """Characters of suspend data that the answer itself takes at worst, as each kind's run-time makes it."""
    kind, count = question.kind, len(question.choices)
    if kind in ("fill-in", "numeric"):
        return question.length
    if kind == "cloze":
        return sum(1 if gap.options else question.length for gap in question.gaps) + len(question.gaps) - 1
    if kind in ("matching", "categorise"):
        return 2 * count
    if kind == "ordering":
        return count
    if kind == "long-text":
        return question.length + (1 + count if count else 0)
    return count if question.several else 1


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


def _region(braces: str) -> Region | None:
    """``left=40 top=60 width=20 height=30 .round`` in percent of the picture; None where it is not all of that."""
    values: dict[str, float] = {}
    rounded = False
    for word in braces.split():
        match = re.fullmatch(r"(left|top|width|height)=(\d{1,3}(?:\.\d{1,2})?)%?", word)
        if match:
            values[match[1]] = float(match[2])
        elif word == ".round":
            rounded = True
        elif not word.startswith("#"):
            return None
    if len(values) != 4 or not (values["width"] > 0 and values["height"] > 0):
        return None
    if values["left"] + values["width"] > 100 or values["top"] + values["height"] > 100:
        return None
    return Region(values["left"], values["top"], values["width"], values["height"], rounded)
