"""The grammar of questions: a heading and the nodes below it in, a :class:`Question` out.

What a question is follows from the class on its heading; without one its list of boxes is a choice. What stands below
is read by the module of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from scormbuild.model import CourseSettings, Item, Question
from scormbuild.progress import state_size
from scormbuild.progress.identifiers import LEGAL, derive, digest
from scormbuild.source.attributes import read_attributes
from scormbuild.source.fences import once_fix, own_id
from scormbuild.source.heading_braces import braces_are_text
from scormbuild.source.html import Renderer
from scormbuild.source.marks import TAG
from scormbuild.source.places import IdPlace
from scormbuild.source.questions import KINDS, NAMED, UNNAMED, Kind
from scormbuild.source.questions.answers import Answers, Asked, Words
from scormbuild.source.questions.numbers import comma_decides
from scormbuild.source.suggestions import suggest
from scormbuild.source.swallowed import Place, report_swallowed

MAX_HINTS = 7
"""Hints that the learner's state can count."""
_DESCRIPTION = 250
_LOOSE_BRACES = re.compile(r"(?<!\{)\{++(?:[.#][^{}]*+\}*+|[\w-]++=[^{}]*+\Z)")
"""Braces that the parser left in the words of a heading: with a kind or an id, or with an attribute and no end."""
_LAST_BRACES = re.compile(r"\{(?<!\\\{)([^{}\n]*+)\}[ \t]*+(?:#++[ \t]*+)?+(?:\n|\Z)")
_OTHER_NAMES = {
    # What is dragged can be one of several kinds.
    **dict.fromkeys(
        ("drag-and-drop", "drag-drop", "dragdrop", "drag", "dnd"),
        "write .ordering for an order, .categorise for groups, .matching for pairs",
    ),
    **{name: kind.instead for kind in KINDS.values() for name in kind.elsewhere.split()},
}
"""What kinds are called elsewhere, and what to write here."""


def _other_name(name: str) -> str | None:
    """What to write for a kind that is called so elsewhere."""
    return _OTHER_NAMES.get(name.lower().replace("_", "-"))


def _without_dot(name: str, value: str | None) -> str | None:
    """What to write for a word in braces that was to be a kind; None where it is an attribute."""
    if value is not None:
        return None
    return f"did you mean {{.{name}}}?" if name in NAMED else _other_name(name)


def shortened(identifier: str) -> str:
    """A derived id within the 64 characters of a legal one; the digest keeps two that were cut apart."""
    return identifier if LEGAL.match(identifier) else f"{identifier[:57]}_{digest(identifier)[:6]}"


def answered_once(quiz: Mapping[str, Any]) -> str:
    """Which of a quiz's attributes lets every question be answered once only; empty where none does."""
    return "feedback=end" if quiz.get("feedback") == "end" else "a time limit" if quiz.get("time") else ""


class _Heading(NamedTuple):
    """What the heading of a question says."""

    kind: Kind
    given: str | None
    """The id that the author gave."""
    text: str
    html: str
    values: dict[str, Any]
    """Its attributes, those of the quiz among them."""

    @property
    def short(self) -> str:
        """Its words as messages quote them."""
        return self.text if len(self.text) <= 60 else self.text[:57] + "..."


class QuestionReader:
    """Reads the questions of one quiz."""

    def __init__(self, renderer: Renderer, words: Words, settings: CourseSettings, defaults: dict[str, Any]) -> None:
        """``defaults`` are attributes of the quiz."""
        self.renderer = renderer
        self.document = renderer.document
        self.answers = Answers(renderer, words, settings)
        self.settings = settings
        self.defaults = defaults
        hint = rf"(?:{re.escape(words.hint)}|Hint)\s*+:\s*+"
        self.hint = re.compile(rf"\s*+{hint}", re.IGNORECASE)
        # The word is the button's; behind a tag it may stand in, "Hint:" or "<strong>Hint:</strong>".
        self.hint_in_html = re.compile(rf"\A(\s*+(?:{TAG}\s*+)*+){hint}", re.IGNORECASE)

    def read(self, head: int, inside: list[int]) -> tuple[Question, Item] | None:
        """A question, and what progress is kept of; None where it cannot be used, which is reported.

        ``head`` is its heading (or paragraph), ``inside`` are the nodes between it and the next.
        """
        said = self._heading(head)
        if said is None:
            return None
        hints = [n for n in inside if self._is_hint(n)]
        rest = [n for n in inside if n not in hints]
        if len(said.text) > _DESCRIPTION:
            self.renderer.report("QUZ012", head, question=said.short, count=len(said.text))
        base = self._base(said, head)
        self.answers.swallowed = self._swallowed([head, *inside], said.kind) | self._in_refused(head, inside)
        self.answers.told_explanation = False
        self.answers.refused = bool(self.answers.swallowed)
        assert said.kind.read
        question = said.kind.read(self.answers, Asked(base, head, rest, said.short, said.kind.missing, said.values))
        if question is None:
            return None
        question = self._finished(question, said, hints)
        self._check(question, head, said.short)
        self.renderer.places.append(IdPlace("question", question.id, head, bool(said.given)))
        return question, self._item(question, head, said)

    def _swallowed(self, nodes: list[int], kind: Kind) -> set[int]:
        """The nodes of a question with lines that begin no choice, question or rule for the parser, as reported."""
        return report_swallowed(self.document, nodes, Place(kind.noun, kind.mark), self.renderer.found)

    def _in_refused(self, head: int, inside: list[int]) -> set[int]:
        """The nodes of a question that stand in a block that a quiz cannot contain, as reported."""
        document, found, depth = self.document, set(), 0
        if not inside or not self.renderer.refused:
            return set()
        for node in document.children(head, inside[-1] + 1):
            fence = document.fence(node)
            if fence is not None:
                depth = depth + 1 if fence else max(0, depth - 1)
            elif depth:
                found.add(node)
        return found

    def _heading(self, head: int) -> _Heading | None:
        document, renderer = self.document, self.renderer
        heading = document.kinds[head] == "Heading"
        text = document.plain(head + 1, document.close[head])
        html = renderer.inline(head)
        if heading:
            given = document.data[head]["id"]
        else:
            given, text, html = own_id(text, html, self.answers.raw(head))
        if not html:
            renderer.report("QUZ002", head)
            return None
        if heading and not self._braces_are_read(head):
            return None
        kind = self._kind(head) if heading else UNNAMED
        if kind is None:
            return None
        known = kind.attributes
        written = document.data[head]["attrs"] if heading else ()
        values: dict[str, Any] = {name: value for name, value in self.defaults.items() if name in known}
        own = read_attributes(renderer.report, head, "a question", known, written)
        values.update(own)
        if own.get("tries", 1) != 1 and (once := answered_once(self.defaults)):
            renderer.report("QUZ029", head, once=once)
        return _Heading(kind, given, text, html, values)

    def _base(self, said: _Heading, head: int) -> Question:
        """The question as far as its heading says it."""
        values, data = said.values, self.document.data[head]
        return Question(
            id=self._identity(head, said.given, said.text or said.html),
            key="",
            kind=said.kind.name,
            level=max(2, int(data["level"][1])) if self.document.kinds[head] == "Heading" else 3,
            text=said.text or "",
            html=said.html,
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
            comma=comma_decides(self.settings),
        )

    def _finished(self, question: Question, said: _Heading, hints: list[int]) -> Question:
        """A question that was read, with its hints and what follows from its kind and its points."""
        return question._replace(
            text=question.text or question.id,
            hints=tuple(self._hint(n) for n in hints),
            xp=said.values.get("xp", self.settings.question_xp if question.points else 0),
            hint_cost=question.hint_cost if hints else 0,
            form=KINDS[question.kind].form,
        )

    def _check(self, question: Question, head: int, short: str) -> None:
        """Report too many hints, hints that cost too much, and a scored question that explains nothing."""
        hints, report = len(question.hints), self.renderer.report
        if hints > MAX_HINTS:
            fix = f"write at most {MAX_HINTS} hints"
            report("QUZ013", head, fix, name="hints", where="a question", value=hints)
        if question.hint_cost * hints > 100:
            fix = f"use at most {100 // hints} for {hints} hints; together they can cost 100%"
            report("QUZ013", head, fix, name="hint-cost", where="a question", value=question.hint_cost)
        said = [question.explanation, *(c.feedback for c in question.choices), *(a.feedback for a in question.accepted)]
        if question.points and not any(said) and not self.answers.told_explanation:
            self.answers.report_unless_refused("QUZ009", head, question=short)

    def _item(self, question: Question, head: int, said: _Heading) -> Item:
        """What progress is kept of."""
        return Item(
            "question",
            question.id,
            self.document.source.position(self.document.start(head)),
            state_size.question_size(KINDS[question.kind].size(question)),
            question.points,
            xp=question.xp + (self.settings.first_try_xp if question.points else 0),
            known_as=said.short,
            named=bool(said.given),
            choices=_choice_ids(question),
        )

    def _braces_are_read(self, head: int) -> bool:
        """Whether all that a heading says in braces can be read; what cannot is reported."""
        document, raw = self.document, self.answers.raw(head)
        words = "".join(document.data[n] for n in range(head, document.close[head]) if document.kinds[n] == "Text")
        if braces_are_text(document, head, self.renderer.report):
            return False
        loose = _LOOSE_BRACES.search(words) if "{" in words else None
        if loose and not re.search(rb"\\\{", raw):
            fix = "write one pair of braces, at the end of the heading: ### Question {.kind #id points=2}"
            self.renderer.report("SRC009", head, fix, text=loose[0])
            return False
        braces = _LAST_BRACES.search(raw.decode())
        if braces and (once := once_fix(braces[1])):
            self.renderer.report("SRC009", head, once, text=f"{{{braces[1]}}}")
            return False
        for name, value in document.data[head]["attrs"]:
            if meant := _without_dot(name, value):
                self.renderer.report("SRC010", head, name=name, where="a question", help=meant)
                return False
        return True

    def _kind(self, head: int) -> Kind | None:
        classes = self.document.data[head]["classes"]
        if not classes:
            return UNNAMED
        unknown = next((name for name in classes if name not in NAMED), None)
        if unknown or len(classes) > 1:
            fix = "name only one kind"
            if unknown:
                fix = _other_name(unknown) or suggest(unknown, NAMED)
            self.renderer.report("QUZ017", head, fix, name=unknown or " ".join(classes))
            return None
        return KINDS[classes[0]]

    def _identity(self, head: int, identifier: str | None, text: str) -> str:
        if identifier and not LEGAL.match(identifier):
            self.renderer.report("CFG009", head, id=identifier, like=derive(identifier, "question"))
        return identifier or shortened(f"{self.renderer.lesson_id}_{derive(text, 'question')}")

    def _is_hint(self, node: int) -> bool:
        document = self.document
        return document.kinds[node] == "BlockQuote" and bool(
            self.hint.match(document.plain(node + 1, document.close[node]))
        )

    def _hint(self, node: int) -> str:
        html = self.renderer.blocks(node + 1, self.document.close[node])
        return self.hint_in_html.sub(r"\1", html, count=1)


def _choice_ids(question: Question) -> tuple[tuple[str, ...], ...]:
    """Ids of what can be chosen in a question: one list for each set whose keys are given together."""
    sets = (question.choices, question.targets, *(gap.options for gap in question.gaps))
    return tuple(tuple(choice.id for choice in one) for one in sets if one)
