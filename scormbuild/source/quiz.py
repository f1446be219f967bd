"""The grammar of quizzes: nodes between two fences in, a :class:`Quiz` out."""

from __future__ import annotations

import re
from typing import Literal

from scormbuild import state_size
from scormbuild.identifiers import LEGAL, derive, digest, state_keys
from scormbuild.model import Choice, CourseSettings, Item, Question, Quiz
from scormbuild.source.blocks import is_comment
from scormbuild.source.fences import Opening
from scormbuild.source.fields import suggest
from scormbuild.source.html import Renderer

MAX_CHOICES = 36
MAX_POINTS = 100
MAX_QUIZ_POINTS = 4000
_DESCRIPTION = 250
_QUESTION_ATTRIBUTES = ("points",)


def read_quiz(
    renderer: Renderer,
    node: int,
    opening: Opening,
    start: int,
    stop: int,
    settings: CourseSettings,
    true_false: tuple[str, str],
    items: list[Item],
) -> Quiz | None:
    """A quiz: each heading is a question, followed by its choices; without headings, one paragraph is."""
    return _QuizReader(renderer, node, true_false, items).read(opening, start, stop, settings)


def _shortened(identifier: str) -> str:
    """A derived id within the 64 characters of a legal one; the digest keeps two that were cut apart."""
    return identifier if LEGAL.match(identifier) else f"{identifier[:57]}_{digest(identifier)[:6]}"


class _QuizReader:
    def __init__(self, renderer: Renderer, node: int, true_false: tuple[str, str], items: list[Item]) -> None:
        self.renderer = renderer
        self.document = renderer.document
        self.node = node
        self.true_false = true_false
        self.items = items

    def read(self, opening: Opening, start: int, stop: int, settings: CourseSettings) -> Quiz | None:
        document = self.document
        nodes = [
            n for n in document.children(start, stop) if not is_comment(self.renderer, n) and document.fence(n) is None
        ]
        heads = [n for n in nodes if document.kinds[n] == "Heading"]
        if heads and self._is_title(nodes, heads):
            heads.pop(0)
        if not heads:
            heads = [n for n in nodes if document.kinds[n] == "Paragraph"][:1]
            if heads and not any(self._choices_list(n) for n in nodes):
                heads = []
        if not heads:
            self.renderer.report("QUZ001", self.node)
            return None
        intro = self.renderer.blocks(start, heads[0])
        questions: list[Question] = []
        for head, after in zip(heads, [*heads[1:], stop], strict=True):
            inside = [n for n in nodes if head < n < after]
            question = self._question(head, inside)
            if question is not None:
                questions.append(question)
        if not questions:
            return None
        total = sum(question.points for question in questions)
        if total > MAX_QUIZ_POINTS:
            self.renderer.report(
                "QUZ013",
                self.node,
                name="points",
                where="the quiz",
                value=total,
                cure=f"keep the points of all its questions within {MAX_QUIZ_POINTS}",
            )
        pass_mark = self._number("pass", opening, settings.pass_mark, 0, 100)
        attempts = settings.attempts if opening.attributes.get("attempts") != "unlimited" else 0
        if opening.attributes.get("attempts", "unlimited") != "unlimited":
            attempts = self._number("attempts", opening, attempts, 1, 50)
        quiz_id = (
            opening.id or f"{self.renderer.lesson_id}_{derive(self._name(intro, start, heads[0], questions), 'quiz')}"
        )
        if opening.id and not LEGAL.match(opening.id):
            self.renderer.report("CFG009", self.node, id=opening.id, cure=derive(opening.id, "quiz"))
        quiz_id = quiz_id if opening.id else _shortened(f"{quiz_id}_quiz")
        position = document.source.position(document.start(self.node))
        self.items.append(Item("quiz", quiz_id, position, state_size.QUIZ))
        return Quiz(quiz_id, "", intro, tuple(questions), pass_mark, attempts)

    def _is_title(self, nodes: list[int], heads: list[int]) -> bool:
        """Whether the first heading is the quiz's title: of a higher level than the next, without choices."""
        if len(heads) < 2:
            return False
        level = [self.document.data[n]["level"] for n in heads[:2]]
        between = [n for n in nodes if heads[0] < n < heads[1]]
        return bool(level[0] < level[1]) and not any(self._choices_list(n) for n in between)

    def _name(self, intro: str, start: int, first: int, questions: list[Question]) -> str:
        titles = [n for n in self.document.children(start, first) if self.document.kinds[n] == "Heading"]
        return self.document.plain(titles[0] + 1, self.document.close[titles[0]]) if titles else questions[0].text

    def _number(self, name: str, opening: Opening, default: int, low: int, high: int) -> int:
        text = opening.attributes.get(name)
        if text is None:
            return default
        if not (text.isascii() and text.isdigit() and len(text) < 6 and low <= int(text) <= high):
            self.renderer.report(
                "QUZ013",
                self.node,
                name=name,
                where="the quiz",
                value=text,
                cure=f"use a number from {low} to {high}",
            )
            return default
        return int(text)

    def _choices_list(self, node: int) -> bool:
        """Whether a node is a list with at least one box."""
        return self.document.kinds[node] == "List" and any(
            self._box(item) is not None for item in self.document.inside(node)
        )

    def _box(self, item: int) -> int | None:
        """The node of an item's box."""
        kinds = self.document.kinds
        first = item + 1
        if kinds[first] == "Paragraph":
            first += 1
        return first if kinds[first] == "TaskListMarker" else None

    def _question(self, head: int, inside: list[int]) -> Question | None:
        document, renderer = self.document, self.renderer
        heading = document.kinds[head] == "Heading"
        text = document.plain(head + 1, document.close[head])
        html = renderer.inline(head)
        if not html:
            renderer.report("QUZ002", head)
            return None
        short = text if len(text) <= 60 else text[:57] + "..."
        boxes = next((n for n in inside if self._choices_list(n)), None)
        if boxes is None:
            renderer.report("QUZ003", head, question=short)
            return None
        parted = [n for n in inside if n > boxes and self._choices_list(n)]
        if parted:
            # Whatever stands between two lists of choices has ended the first: nearly always feedback at the margin.
            renderer.report("QUZ014", next(n for n in inside if n > boxes))
            return None
        before = [n for n in inside if n < boxes]
        body = renderer.blocks(before[0], document.close[before[-1]] + 1) if before else ""
        # Before the explanation: footnotes are numbered in the order in which they are rendered.
        choices = self._choices(boxes)
        explanation = ""
        for n in inside:
            if n <= boxes:
                continue
            if document.kinds[n] == "BlockQuote" and not explanation:
                explanation = renderer.blocks(n + 1, document.close[n])
            else:
                renderer.report("QUZ010", n)
        right = sum(choice.correct for choice in choices)
        # A choice that was refused has its own message; the others would only follow from it.
        whole = len(choices) == sum(1 for _ in document.inside(boxes))
        if whole and not right:
            renderer.report("QUZ004", boxes, question=short)
        if whole and len(choices) == 1:
            renderer.report("QUZ005", boxes, question=short)
        if len(choices) > MAX_CHOICES:
            renderer.report("QUZ006", head, question=short, count=len(choices))
        if not explanation and not any(choice.feedback for choice in choices):
            renderer.report("QUZ009", head, question=short)
        if len(text) > _DESCRIPTION:
            renderer.report("QUZ012", head, question=short, count=len(text))
        question_id, points = self._identity(head, text or html) if heading else (self._derived(text or html), 1)
        words = [choice.id for choice in choices]
        kind: Literal["choice", "multiple", "true-false"] = "multiple" if right > 1 else "choice"
        if set(words) == {"true", "false"} and right == 1:
            kind = "true-false"
        chosen = len(choices) if kind == "multiple" else 1
        position = document.source.position(document.start(head))
        self.items.append(Item("question", question_id, position, state_size.question_size(chosen), points))
        level = max(2, int(document.data[head]["level"][1])) if heading else 3
        return Question(
            question_id,
            "",
            kind,
            level,
            text or question_id,
            html,
            body,
            tuple(choices),
            points,
            explanation,
        )

    def _derived(self, text: str) -> str:
        return _shortened(f"{self.renderer.lesson_id}_{derive(text, 'question')}")

    def _identity(self, head: int, text: str) -> tuple[str, int]:
        """Id and points from the attributes of a question's heading."""
        data = self.document.data[head]
        identifier = data["id"]
        if identifier and not LEGAL.match(identifier):
            self.renderer.report("CFG009", head, id=identifier, cure=derive(identifier, "question"))
        points = 1
        for name, raw in data["attrs"]:
            value = (raw or "").strip("\"'")
            if name not in _QUESTION_ATTRIBUTES:
                self.renderer.report(
                    "SRC010",
                    head,
                    name=name,
                    where="a question",
                    cure=suggest(name, _QUESTION_ATTRIBUTES, "attributes"),
                )
            elif not (
                value and value.isascii() and value.isdigit() and len(value) < 5 and 1 <= int(value) <= MAX_POINTS
            ):
                self.renderer.report(
                    "QUZ013",
                    head,
                    name=name,
                    where="a question",
                    value=value or "",
                    cure=f"use a number from 1 to {MAX_POINTS}",
                )
            else:
                points = int(value)
        return identifier or self._derived(text), points

    def _choices(self, boxes: int) -> list[Choice]:
        document, renderer = self.document, self.renderer
        found: list[tuple[str, str, bool, str]] = []
        seen: dict[str, str] = {}
        for item in document.inside(boxes):
            box = self._box(item)
            if box is None:
                renderer.report("QUZ007", item)
                continue
            text, html, feedback = self._choice_parts(item, box)
            if not re.sub(r"<(?!img|video|audio)[^>]*>", "", html).strip():
                renderer.report("QUZ011", item)
                continue
            lowered = text.casefold()
            words = {
                self.true_false[0].casefold(): "true",
                self.true_false[1].casefold(): "false",
                "true": "true",
                "false": "false",
            }
            name = words.get(lowered) or derive(text or html, "choice")
            if name in seen and seen[name] != html:
                name = f"{name}_{digest(html)[:6]}"
            if name in seen:
                renderer.report("QUZ008", item, choice=text or "picture")
                continue
            seen[name] = html
            found.append((name, html, bool(document.data[box]), feedback))
        keys = state_keys((name for name, _, _, _ in found), state_size.CHOICE_KEY) if len(found) <= 64 else {}
        return [Choice(name, keys.get(name, "A"), html, right, feedback) for name, html, right, feedback in found]

    def _choice_parts(self, item: int, box: int) -> tuple[str, str, str]:
        """Plain text, HTML and feedback of a choice."""
        document, renderer = self.document, self.renderer
        in_paragraph = document.kinds[item + 1] == "Paragraph"
        text: list[str] = []
        html: list[str] = []
        feedback: list[str] = []
        if in_paragraph:
            end = document.close[item + 1]
            text.append(document.plain(box + 1, end))
            html.append(renderer.blocks(box + 1, end).strip())
            rest = end + 1
        else:
            rest = box + 1
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
