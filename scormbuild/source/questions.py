"""The grammar of questions: a heading and the nodes below it in, a :class:`Question` out.

What a question is follows from the class on its heading; without one its list of boxes is a choice. What stands below
is read by :mod:`scormbuild.source.kinds`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from scormbuild.model import CourseSettings, Item, Question
from scormbuild.progress import state_size
from scormbuild.progress.identifiers import LEGAL, derive, digest
from scormbuild.source.answers import Answers, Asked, Words
from scormbuild.source.attributes import QUESTION_ATTRIBUTES, read_attributes
from scormbuild.source.fences import once_fix, own_id
from scormbuild.source.fields import suggest
from scormbuild.source.html import Renderer
from scormbuild.source.kinds.arranged import read_categorise, read_matching, read_ordering
from scormbuild.source.kinds.chosen import read_choice, read_hotspot, read_unmarked
from scormbuild.source.kinds.typed import read_cloze, read_fill_in, read_long_text, read_numeric
from scormbuild.source.marks import TAG
from scormbuild.source.places import IdPlace

_READERS: dict[str, Callable[[Answers, Asked], Question | None]] = {
    "choice": read_choice,
    "hotspot": read_hotspot,
    "fill-in": read_fill_in,
    "numeric": read_numeric,
    "cloze": read_cloze,
    "matching": read_matching,
    "categorise": read_categorise,
    "ordering": read_ordering,
    "likert": read_unmarked,
    "survey": read_unmarked,
    "long-text": read_long_text,
}
MAX_HINTS = 7
"""Hints that the learner's state can count."""
KINDS = tuple(kind for kind in QUESTION_ATTRIBUTES if kind != "choice")
"""Kinds that are named by a class; questions without one are choices."""
_DESCRIPTION = 250
_LOOSE_BRACES = re.compile(r"(?<!\{)\{++(?:[.#][^{}]*+\}*+|[\w-]++=[^{}]*+\Z)")
"""Braces that the parser left in the words of a heading: with a kind or an id, or with an attribute and no end."""
_LAST_BRACES = re.compile(r"(?<!\\)\{([^{}\n]*+)\}[ \t]*+(?:#++[ \t]*+)?+(?:\n|\Z)")
_ELSEWHERE = {
    "choice multiple multiple-choice multiple-response multiple-answer multiple-select single single-choice "
    "single-select true-false truefalse true-or-false tf yes-no boolean mc mcq checkbox checkboxes radio": (
        "single and multiple choice and true or false need no class: leave it out, and mark what is right with [x]"
    ),
    "drag-and-drop drag-drop dragdrop drag dnd": (
        "write .ordering for an order, .categorise for groups, .matching for pairs"
    ),
    "essay free-text freetext open open-ended open-question long-answer longtext text textarea": (
        "write .long-text for a text of several sentences, .fill-in for a few words"
    ),
    "short-answer short-text shorttext input": "write .fill-in for a few words, .numeric for a number",
    "gap gaps gap-fill gap-text fill-in-the-blank fill-in-the-blanks fill-in-the-gap fill-in-the-gaps blanks": (
        "write .cloze for gaps in a text, .fill-in for a field below the question"
    ),
    "sequence sequencing sort sorting rank ranking": "write .ordering",
    "pairs pairing": "write .matching",
    "group groups grouping classify": "write .categorise",
    "image-map imagemap": "write .hotspot",
    "poll questionnaire": "write .survey",
    "scale rating": "write .likert",
}
_OTHER_NAMES = {name: cure for names, cure in _ELSEWHERE.items() for name in names.split()}
"""What kinds are called elsewhere, and what to write here."""


def _other_name(name: str) -> str | None:
    """What to write for a kind that is called so elsewhere."""
    return _OTHER_NAMES.get(name.lower().replace("_", "-"))


def _without_dot(name: str, value: str | None) -> str | None:
    """What to write for a word in braces that was to be a kind; None where it is an attribute."""
    if value is not None:
        return None
    return f"did you mean {{.{name}}}?" if name in KINDS else _other_name(name)


def shortened(identifier: str) -> str:
    """A derived id within the 64 characters of a legal one; the digest keeps two that were cut apart."""
    return identifier if LEGAL.match(identifier) else f"{identifier[:57]}_{digest(identifier)[:6]}"


def answered_once(quiz: Mapping[str, Any]) -> str:
    """Which of a quiz's attributes lets every question be answered once only; empty where none does."""
    return "feedback=end" if quiz.get("feedback") == "end" else "a time limit" if quiz.get("time") else ""


class QuestionReader:
    """Reads the questions of one quiz."""

    def __init__(
        self, renderer: Renderer, words: Words, items: list[Item], settings: CourseSettings, defaults: dict[str, Any]
    ) -> None:
        """``items`` takes what progress is kept of; ``defaults`` are attributes of the quiz."""
        self.renderer = renderer
        self.document = renderer.document
        self.answers = Answers(renderer, words, settings)
        self.items = items
        self.settings = settings
        self.defaults = defaults
        hint = rf"(?:{re.escape(words.hint)}|Hint)\s*+:\s*+"
        self.hint = re.compile(rf"\s*+{hint}", re.IGNORECASE)
        # The word is the button's; behind a tag it may stand in, "Hint:" or "<strong>Hint:</strong>".
        self.hint_in_html = re.compile(rf"\A(\s*+(?:{TAG}\s*+)*+){hint}", re.IGNORECASE)

    def read(self, head: int, inside: list[int]) -> Question | None:
        """The question whose heading (or paragraph) is ``head``, from the nodes between it and the next."""
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
        kind = self._kind(head) if heading else "choice"
        if kind is None:
            return None
        short = text if len(text) <= 60 else text[:57] + "..."
        known = QUESTION_ATTRIBUTES[kind]
        written = document.data[head]["attrs"] if heading else ()
        values: dict[str, Any] = {name: value for name, value in self.defaults.items() if name in known}
        own = read_attributes(renderer.report, head, "a question", known, written)
        values.update(own)
        if own.get("tries", 1) != 1 and (once := answered_once(self.defaults)):
            renderer.report("QUZ029", head, once=once)
        hints = [n for n in inside if self._is_hint(n)]
        rest = [n for n in inside if n not in hints]
        if len(text) > _DESCRIPTION:
            renderer.report("QUZ012", head, question=short, count=len(text))
        base = Question(
            id=self._identity(head, given, text or html),
            key="",
            kind=kind,  # type: ignore[arg-type]
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
        self.answers.refused = False
        question = _READERS[kind](self.answers, Asked(base, head, rest, short))
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
            self.answers.report_unless_refused("QUZ009", head, question=short)
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

    def _braces_are_read(self, head: int) -> bool:
        """Whether all that a heading says in braces can be read; what cannot is reported."""
        document, raw = self.document, self.answers.raw(head)
        words = "".join(document.data[n] for n in range(head, document.close[head]) if document.kinds[n] == "Text")
        loose = _LOOSE_BRACES.search(words)
        if loose and not re.search(rb"\\\{", raw):
            cure = "write one pair of braces, at the end of the heading: ### Question {.kind #id points=2}"
            self.renderer.report("SRC009", head, cure, text=loose[0])
            return False
        braces = _LAST_BRACES.search(raw.decode())
        if braces and (once := once_fix(braces[1])):
            self.renderer.report("SRC009", head, once, text=f"{{{braces[1]}}}")
            return False
        for name, value in document.data[head]["attrs"]:
            if meant := _without_dot(name, value):
                self.renderer.report("SRC010", head, name=name, where="a question", cure=meant)
                return False
        return True

    def _kind(self, head: int) -> str | None:
        classes = self.document.data[head]["classes"]
        if not classes:
            return "choice"
        unknown = next((name for name in classes if name not in KINDS), None)
        if unknown or len(classes) > 1:
            cure = "name one kind only"
            if unknown:
                cure = _other_name(unknown) or suggest(unknown, KINDS, "kinds")
            self.renderer.report("QUZ017", head, name=unknown or " ".join(classes), cure=cure)
            return None
        return str(classes[0])

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
