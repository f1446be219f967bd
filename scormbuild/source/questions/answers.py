"""What all kinds of questions share: lists, boxes and explanations in; rows and choices out.

The module of each kind reads with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from scormbuild.model import Choice, CourseSettings, Question, Region
from scormbuild.progress import state_size
from scormbuild.progress.identifiers import LEGAL, derive, digest, state_keys
from scormbuild.source.fences import own_id
from scormbuild.source.html import Renderer
from scormbuild.source.marks import TAG
from scormbuild.source.places import IdPlace
from scormbuild.source.questions.boxes import box_fix, box_node, choices_list, nearly_boxes, nested_answers
from scormbuild.source.questions.misplaced import (
    joined_fix,
    loose_explanation,
    misplaced_fix,
    next_question,
    paragraphs_fix,
)
from scormbuild.standards import standards_named

MAX_CHOICES = 36
"""What an LMS must keep of choices, pairs and steps (SCORM 2004 RTE 4.2.9.2)."""
MAX_PATTERNS = 5
"""Correct responses of a fill-in that an LMS must keep (SCORM 2004 RTE 4.2.9.2)."""
_LATIN = re.compile(
    "af|ca|cs|cy|da|de|en|es|et|eu|fi|fr|ga|gl|hr|hu|id|is|it|lb|lt|lv|ms|mt|nb|nl|nn|no|pl|pt|ro|sk|sl|sq|sv|sw|tr|vi"
)
"""Languages whose letters take one character of suspend data each; those of others take three or four."""
REGION = re.compile(r"(?<!\s)\s*+\{([^{}]*+)\}\s*+$")
"""What stands in braces at the end of a choice."""

_NO_MEDIA = re.compile(rf"(?!<(?:img|video|audio)\b){TAG}")


class Words(NamedTuple):
    """Words that mean something in a quiz, in the course's language (English is always understood)."""

    true: str
    false: str
    hint: str


class Row(NamedTuple):
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


class Asked(NamedTuple):
    """A question on its way: what its heading says, and the nodes below it."""

    question: Question
    """As far as it is known."""
    head: int
    """Node of its heading."""
    nodes: list[int]
    """Nodes below it, without hints."""
    short: str
    """Its words as messages quote them."""
    missing: str
    """What to write where there are no answers."""
    values: Mapping[str, Any] = MappingProxyType({})
    """Its attributes and their values, as far as the author gave any; a kind reads its own here."""


class Answers:
    """Reads what stands below the headings of one quiz."""

    def __init__(self, renderer: Renderer, words: Words, settings: CourseSettings) -> None:
        self.renderer = renderer
        self.document = renderer.document
        self.words = words
        self.settings = settings
        self.reports_2004 = any(one.most_patterns == MAX_PATTERNS for one in standards_named(settings.standards))
        self.refused = False
        """Whether an answer of the question that is read now was refused, so that there are fewer than are written."""
        self.swallowed: set[int] = set()
        """Nodes of that question with a line in them that is no answer for the parser, which is reported."""
        self.told_explanation = False
        """Whether what was to be its explanation is reported already."""
        base = settings.language.partition("-")[0].lower()
        self.room = 1 if _LATIN.fullmatch(base) else 3

    def refuse(self, rule: str, node: int, help: str | None = None, **facts: object) -> None:
        """Report a mistake for which an answer is left out."""
        self.refused = True
        self.renderer.report(rule, node, help, **facts)

    def report_unless_refused(self, rule: str, node: int, question: str) -> None:
        """Report what an answer that was left out may have caused: one mistake has one message."""
        if not self.refused:
            self.renderer.report(rule, node, question=question)

    def raw(self, node: int) -> bytes:
        """A node as it is written."""
        return self.document.written(node)

    def render(self, nodes: Iterable[int]) -> str:
        """HTML of nodes; what stands together is rendered together, since HTML can open in one and close in another."""
        runs: list[list[int]] = []
        for n in nodes:
            behind = self.document.close[runs[-1][1]] + 1 if runs else n
            together = all(self.document.is_comment(m) for m in self.document.children(behind, n))
            if runs and together:
                runs[-1][1] = n
            else:
                runs.append([n, n])
        return "".join(self.renderer.blocks(first, self.document.close[last] + 1) for first, last in runs)

    def after(self, answers: int, nodes: Iterable[int]) -> str:
        """The explanation: the first quotation after the answers. Nothing else may stand there."""
        explanation, nodes = "", list(nodes)
        if loose_explanation(self.document, [n for n in nodes if n not in self.swallowed]):
            self.told_explanation = True
            self.renderer.report("QUZ010", nodes[0], paragraphs_fix(self.document, nodes))
            return ""
        for n in nodes:
            if self.document.kinds[n] == "BlockQuote" and not explanation:
                explanation = self.renderer.blocks(n + 1, self.document.close[n])
            elif n not in self.swallowed:
                self.refused |= self.document.kinds[n] == "List"
                self.told_explanation |= self.document.kinds[n] in ("Paragraph", "CodeBlock", "List", "Table")
                fix = misplaced_fix(self.document, answers, n, bool(explanation))
                self.renderer.report("QUZ010", n, fix)
        return explanation

    def check_above(self, nodes: Iterable[int]) -> None:
        """Report quotations above the answers, which learners read before they answer."""
        for n in nodes:
            if self.document.kinds[n] == "BlockQuote":
                self.told_explanation = True
                self.renderer.report("QUZ032", n)

    def nothing(self, asked: Asked) -> None:
        """Report that nothing of what the kind needs stands below the heading."""
        if not self.swallowed:
            self.renderer.report("QUZ003", asked.head, asked.missing, question=asked.short)

    def list_among(self, nodes: list[int], is_answers: Callable[[int], bool]) -> int | None:
        """The list of answers among a question's nodes; None when there is none, or it is in two pieces."""
        found = next((n for n in nodes if is_answers(n)), None)
        if found is not None and any(n > found and is_answers(n) for n in nodes):
            # Whatever stands between two lists of choices has ended the first: nearly always feedback at the margin.
            if not self.swallowed:
                self._report_parted(nodes, found, next(n for n in nodes if n > found and is_answers(n)))
            return None
        return found

    def _report_parted(self, nodes: list[int], above: int, below: int) -> None:
        """Report what stands between two lists of answers: another question, or text that has ended the first."""
        question = next_question(self.document, nodes, above, below)
        if question is None:
            node = next(n for n in nodes if n > above)
            self.renderer.report("QUZ014", node, joined_fix(self.document, above, node))
        else:
            self.renderer.report("QUZ014", question, "to begin a new question, write it as a heading: ### ...")

    def boxes(self, asked: Asked) -> int | None:
        """The list of boxes of a question; None where there is none, which is reported."""
        nodes = asked.nodes
        found = self.list_among(nodes, lambda n: choices_list(self.document, n))
        if found is None and not any(choices_list(self.document, n) for n in nodes):
            nearly = [item for n in nodes for item in nearly_boxes(self.document, n)]
            for item in nearly:
                self.refuse("QUZ007", item, box_fix(self.document, item))
            if not nearly:
                self.nothing(asked)
        return found

    def around(
        self, question: Question, answers: int, nodes: list[int], read: Callable[[], Any], is_marked: bool = True
    ) -> tuple[Question, Any]:
        """Body and explanation, with the answers read between them: footnotes are numbered as they are rendered.

        ``is_marked``: an answer can be right, so that a quotation above may give it away.
        """
        if is_marked:
            self.check_above(n for n in nodes if n < answers)
        body = self.render(n for n in nodes if n < answers)
        found = read()
        return question._replace(body=body, explanation=self.after(answers, (n for n in nodes if n > answers))), found

    def rows(self, boxes: int, needs_box: bool = True) -> list[Row]:
        """The items of a list of boxes."""
        rows: list[Row] = []
        for item in self.document.inside(boxes):
            box = box_node(self.document, item)
            fix = box_fix(self.document, item) if box is None else None
            if box is None and (needs_box or fix):
                self.refuse("QUZ007", item, fix)
                continue
            if (nested := nested_answers(self.document, item, needs_box or box is not None)) is not None:
                self.refuse("QUZ034", nested, what="choice" if needs_box else "item")
                continue
            text, html, feedback = self._item_parts(item, box)
            braces = REGION.search(text) if "{" in text else None
            name, text, html = own_id(text, html, self.raw(item))
            if not (_NO_MEDIA.sub("", html) if "<" in html else html).strip():
                self.refuse("QUZ011", item, what="a choice")
                continue
            right = box is not None and bool(self.document.data[box])
            inside = braces[1] if braces and not re.fullmatch(r"#\S*", braces[1]) else ""
            rows.append(Row(item, text, html, right, feedback, f"#{name}" if name else inside))
        return rows

    def without_feedback(self, rows: Iterable[Row], kind: str) -> None:
        """Report what stands below an item in a kind of question that shows nothing there."""
        for row in rows:
            quote = next((n for n in self.document.inside(row.node) if self.document.kinds[n] == "BlockQuote"), None)
            if quote is not None:
                self.refuse("QUZ035", quote, kind=kind)

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
        # Not with children(): of all loops over nodes this one runs most often.
        kinds, close = document.kinds, document.close
        run = node = rest
        while node < close[item]:
            if kinds[node] == "BlockQuote":
                html.append(renderer.blocks(run, node).strip())
                text.append(document.plain(run, node))
                feedback.append(renderer.blocks(node + 1, close[node]))
                run = close[node] + 1
            node = close[node] + 1
        if run < node:
            html.append(renderer.blocks(run, node).strip())
            text.append(document.plain(run, node))
        return " ".join(filter(None, text)), " ".join(filter(None, html)), "".join(feedback)

    def as_choices(self, rows: list[Row], names: dict[str, str] | None = None) -> tuple[Choice, ...]:
        """Rows with ids and keys; two alike are reported. ``names`` are ids for certain words."""
        found: list[tuple[str, Row]] = []
        seen: dict[str, str] = {}
        for row in rows:
            given = row.braces[1:] if row.braces and re.fullmatch(r"#\S+", row.braces) else ""
            if given and not LEGAL.match(given):
                self.renderer.report("CFG009", row.node, id=given, like=derive(given, "choice"))
                given = ""
            name = given or (names or {}).get(row.text.casefold()) or derive(row.text or row.html, "choice")
            if name in seen and seen[name] != row.html and not given:
                name = f"{name}_{digest(row.html)[:6]}"
            if name in seen:
                fix = "they have the same id: give each of them its own id" if given else None
                self.refuse("QUZ008", row.node, fix, choice=row.text or "picture")
                continue
            seen[name] = row.html
            found.append((name, row))
            if self.document.kinds[row.node] not in ("Heading", "Text", "Code", "Html"):
                # Options of a gap stand inside the text, where there is no room for an id.
                self.renderer.places.append(IdPlace("choice", name, row.node, bool(given)))
        keys = state_keys((name for name, _ in found), state_size.CHOICE_KEY) if len(found) <= 64 else {}
        return tuple(
            Choice(name, keys.get(name, "A"), row.html, row.correct, row.feedback, row.text, row.target, row.region)
            for name, row in found
        )

    def enough(self, head: int, short: str, choices: tuple[Choice, ...]) -> None:
        """Report more choices than an LMS must keep."""
        if len(choices) > MAX_CHOICES:
            self.renderer.report("QUZ006", head, question=short, count=len(choices))

    def room_for(self, question: Question, texts: Iterable[str], usual: int) -> int:
        """Room for what is typed: what the author says, else what is usual, and never less than an accepted text."""
        needed = max((state_size.text_size(text) for text in texts), default=0)
        return max(question.length or usual * self.room, needed)
