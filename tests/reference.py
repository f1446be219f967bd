"""What must come of a learner's work, computed once more: from the model and the documentation, not from the player.

A learner's work is a list of events in ids and texts. :class:`Learner` takes them in turn and knows at any moment what
is done, what every quiz has earned, and what the LMS is to hold. The arithmetic is in fractions; nothing here follows
the JavaScript of templates/runtime, so that a mistake in one does not hide one in the other.
"""

from __future__ import annotations

import copy
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

from scormbuild.model import Activity, CompletionRule, Course, Deck, Lesson, LessonText, Question, Quiz
from scormbuild.source.questions.alike import Strictness, for_pair, plain
from scormbuild.source.questions.numbers import Number, read_number, same_digits

Given = Mapping[str, Any]
"""An answer: ``chosen`` ids, a ``text``, ``gaps`` (a text each), ``pairs`` of ids, an ``order`` of ids, and for long
texts beside the text the criteria that were ``ticked`` (None before the model answer was seen)."""

WHOLE = 10_000
"""A quiz's result is kept in hundredths of a percent."""


def half_up(number: Fraction) -> int:
    """Rounded to a whole number; a half goes up."""
    return math.floor(number + Fraction(1, 2))


# One answer


def is_empty(given: Given) -> bool:
    """Whether nothing at all was given."""
    if "gaps" in given:
        return not any(given["gaps"])
    if "text" in given:
        return not given["text"]
    return not any(given.values())


def is_complete(question: Question, given: Given) -> bool:
    """Whether an answer can be checked: something is chosen, every gap and every pair is filled, a number is one."""
    if question.kind == "cloze":
        return all(text.strip() for text in given["gaps"])
    if question.kind in ("matching", "categorise"):
        return {choice.id for choice in question.choices} <= set(given["pairs"])
    if question.kind == "numeric":
        return number(question, given["text"]) is not None
    return not is_empty(given)


def share(question: Question, given: Given) -> Fraction:
    """Which part of the points an answer earns."""
    if is_empty(given):
        return Fraction(0)
    earned = _SHARES.get(question.kind, _chosen)(question, given)
    return earned if question.partial or earned == 1 else Fraction(0)


def _chosen(question: Question, given: Given) -> Fraction:
    right = {choice.id for choice in question.choices if choice.correct}
    chosen = set(given["chosen"])
    if chosen == right:
        return Fraction(1)
    if len(right) < 2:
        return Fraction(0)
    return max(Fraction(0), Fraction(len(chosen & right) - len(chosen - right), len(right)))


def _typed(question: Question, given: Given) -> Fraction:
    # What was typed exactly comes before what looks the same, and that before what it merely resembles.
    for typos, exactly in ((0, True), (0, False), (question.typos, False)):
        for one in question.accepted:
            if any(same_words(given["text"], text, question, typos, exactly) for text in forms(question, one.text)):
                return Fraction(one.correct)
    return Fraction(0)


def _numeric(question: Question, given: Given) -> Fraction:
    read = number(question, given["text"])
    if read is None:
        return Fraction(0)
    for one in question.accepted:
        if one.unit and read.unit and signs_of(one.unit) != signs_of(read.unit):
            continue
        # A percent sign that the answer does not have: 50% is 50, or a half.
        values = [read.value, read.value / 100] if read.unit == "%" and not one.unit else [read.value]
        # What computing with floating point may lose is no difference.
        if any(Fraction(one.low) - abs(v) / 10**12 <= v <= Fraction(one.high) + abs(v) / 10**12 for v in values):
            return Fraction(one.correct)
    return Fraction(0)


def _gaps(question: Question, given: Given) -> Fraction:
    right = 0
    for gap, text in zip(question.gaps, given["gaps"], strict=True):
        if gap.options:
            right += text in gap.accepted
        else:
            right += bool(text) and any(
                same_words(text, form, question, question.typos)
                for one in gap.accepted
                for form in forms(question, one)
            )
    return Fraction(right, len(question.gaps))


def _pairs(question: Question, given: Given) -> Fraction:
    names = {target.key: target.id for target in question.targets}
    right = sum(given["pairs"].get(choice.id) == names[choice.target] for choice in question.choices)
    return Fraction(right, len(question.choices))


def _order(question: Question, given: Given) -> Fraction:
    places = {choice.id: place for place, choice in enumerate(question.choices)}
    order = [places[one] for one in given["order"] if one in places]
    return Fraction(max(0, _longest_rise(order) - 1), len(places) - 1)


def _longest_rise(numbers: Sequence[int]) -> int:
    """Most numbers that stay when all that do not rise are struck out (patience sorting)."""
    piles: list[int] = []
    for one in numbers:
        at = next((place for place, top in enumerate(piles) if top >= one), len(piles))
        piles[at : at + 1] = [one]
    return len(piles)


def _criteria(question: Question, given: Given) -> Fraction:
    if not question.choices:
        return Fraction(1)
    return Fraction(len(given["ticked"] or ()), len(question.choices))


_SHARES = {
    "fill-in": _typed,
    "numeric": _numeric,
    "cloze": _gaps,
    "matching": _pairs,
    "categorise": _pairs,
    "ordering": _order,
    "long-text": _criteria,
}


def forms(question: Question, accepted: str) -> tuple[str, ...]:
    """All ways to write an accepted text."""
    return next((texts for texts in question.also if texts[0] == accepted), (accepted,))


def same_words(typed: str, accepted: str, question: Question, typos: int, exactly: bool = False) -> bool:
    """Whether typed words stand for accepted ones; from four letters on mistakes are forgiven, but no capitals."""
    strict = for_pair(typed, accepted, Strictness("en", question.case, question.accents))
    one, other = (plain(text, strict, exactly) for text in (typed, accepted))
    if one == other or same_digits(typed, accepted, question.comma):
        return True
    given, wanted = one.split(" "), other.split(" ")
    if not typos or len(given) != len(wanted):
        return False
    made = 0
    for word, mine in zip(wanted, given, strict=True):
        if word != mine:
            if len(word.encode("utf-16-le")) // 2 < 4 or any(c in "0123456789" for c in word):
                return False
            wrong = mistakes(word, mine)
            if mistakes(word.lower(), mine.lower()) != wrong:
                return False
            made += wrong
    return made <= typos


def mistakes(one: str, other: str) -> int:
    """Letters that are wrong, missing, too many, or swapped with their neighbour (Damerau)."""
    known: dict[tuple[int, int], int] = {}

    def between(a: int, b: int) -> int:
        if not a or not b:
            return a + b
        if (a, b) not in known:
            ways = [
                between(a - 1, b) + 1,
                between(a, b - 1) + 1,
                between(a - 1, b - 1) + (one[a - 1] != other[b - 1]),
            ]
            if a > 1 and b > 1 and one[a - 2 : a] == other[b - 2 : b][::-1]:
                ways.append(between(a - 2, b - 2) + 1)
            known[a, b] = min(ways)
        return known[a, b]

    if abs(len(one) - len(other)) > 3:
        return abs(len(one) - len(other))
    return between(len(one), len(other))


def number(question: Question, typed: str) -> Number | None:
    """The number that somebody typed, if its unit is one of an answer; where none has one, a word of the question."""
    read = read_number(typed, question.comma)
    if read is None or not read.unit:
        return read
    units = {signs_of(one.unit) for one in question.accepted if one.unit}
    if units:
        return read if signs_of(read.unit) in units else None
    words = re.findall(r"[^\W\d_]+|%", f"{question.text} {re.sub('<[^>]*>', ' ', question.body)}".lower())
    return read if read.unit == "%" or read.unit.lower() in words else None


def signs_of(unit: str) -> str:
    """A unit without what stands between its parts."""
    return re.sub(r"[ ^*·]", "", unicodedata.normalize("NFKC", unit).replace("−", "-"))


# A learner's work


@dataclass
class Answer:
    """Where a question stands."""

    given: Given | None = None
    done: bool = False
    ever: bool = False
    paid: bool = False
    tries: int = 0
    hints: int = 0


@dataclass
class Result:
    """Where a quiz stands; ``score`` in hundredths of a percent."""

    attempts: int = 0
    score: int = 0
    submitted: bool = False
    passed: bool = False
    closed: bool = False


@dataclass
class Work:
    """All that a learner has done."""

    cards: set[tuple[str, str]] = field(default_factory=set)
    steps: set[tuple[str, str]] = field(default_factory=set)
    read: set[str] = field(default_factory=set)
    complete: set[str] = field(default_factory=set)
    answers: dict[str, Answer] = field(default_factory=dict)
    results: dict[str, Result] = field(default_factory=dict)
    xp: int = 0
    kept: bool = False
    """The learner chose to keep the result."""

    def lasting(self) -> tuple[Any, ...]:
        """What is saved as soon as it is done."""
        answers = {
            name: (one.given if one.done else None, one.done, one.ever, one.paid, one.tries, one.hints)
            for name, one in self.answers.items()
            if one.done or one.ever or one.paid or one.tries or one.hints
        }
        results = {name: one for name, one in self.results.items() if one != Result()}
        return self.cards, self.steps, self.read, self.complete, answers, results, self.xp, self.kept

    def drafts(self) -> dict[str, Given]:
        """What is being written, and saved a little later."""
        return {n: a.given for n, a in self.answers.items() if a.given and not a.done and not is_empty(a.given)}


class Report(NamedTuple):
    """What the LMS is to hold."""

    completed: bool
    success: str
    """``passed``, ``failed`` or ``unknown``."""
    score: Fraction | None
    """Percent with two decimals; None as long as it is not final."""

    @property
    def achieved(self) -> bool:
        """Whether it is a result that nothing takes back."""
        return self.completed and self.success != "failed"


class Learner:
    """A learner at work on a course."""

    def __init__(self, course: Course) -> None:
        self.work = Work()
        self.wrong: dict[str, Given] = {}
        """Wrong answers that may be tried again, as long as nothing was changed in them."""
        self.take(course)

    def take(self, course: Course) -> None:
        """Work on a version of the course: what vanished is dropped, a quiz with a new question is to be done again."""
        self.course = course
        self.settings = course.settings
        self.lessons = {lesson.id: lesson for lesson in course.lessons}
        self.texts = {text.lesson.id: text for text in course.texts}
        self.quizzes = {quiz.id: quiz for text in course.texts for quiz in quizzes_in(text)}
        self.questions = {question.id: question for quiz in self.quizzes.values() for question in quiz.questions}
        self.quiz_of = {question.id: quiz for quiz in self.quizzes.values() for question in quiz.questions}
        self.lesson_of = {quiz.id: text.lesson for text in course.texts for quiz in quizzes_in(text)}
        work = self.work
        work.cards &= {(lesson.id, card) for lesson in course.lessons for card in cards_in(self.texts[lesson.id])}
        work.steps &= {(lesson.id, step) for lesson in course.lessons for step in steps_in(self.texts[lesson.id])}
        work.read &= set(self.lessons)
        work.complete &= set(self.lessons)
        work.answers = {name: one for name, one in work.answers.items() if name in self.questions}
        work.results = {name: one for name, one in work.results.items() if name in self.quizzes}
        for name, result in work.results.items():
            if self.answered(self.quizzes[name]) < asked_in(self.quizzes[name]):
                result.submitted = False

    def answered(self, quiz: Quiz) -> int:
        """How many questions of a quiz were answered in some attempt."""
        return sum(self.answer(question.id).ever for question in quiz.questions)

    def answer(self, question: str) -> Answer:
        """Where a question stands."""
        return self.work.answers.setdefault(question, Answer())

    # Events

    def card(self, lesson: str, card: str) -> None:
        """A card was turned."""
        if (lesson, card) not in self.work.cards:
            self.work.cards.add((lesson, card))
            self._changed(lesson)

    def step(self, lesson: str, step: str, on: bool) -> None:
        """A step was ticked, or was not done after all."""
        (self.work.steps.add if on else self.work.steps.discard)((lesson, step))
        self._changed(lesson)

    def read(self, lesson: str) -> None:
        """A lesson was read to its end."""
        if lesson not in self.work.read:
            self.work.read.add(lesson)
            self._changed(lesson)

    def draft(self, question: str, given: Given) -> None:
        """Something was typed or chosen, not yet to be marked."""
        self.wrong.pop(question, None)
        if not self.answer(question).done:
            self.answer(question).given = given

    def hint(self, question: str) -> None:
        """A hint was opened."""
        one = self.answer(question)
        if not one.done and one.hints < len(self.questions[question].hints):
            one.hints += 1

    def check(self, question: str, given: Given, asked: Sequence[str]) -> bool:
        """An answer is to be marked; whether it can be."""
        if not is_complete(self.questions[question], given):
            return False
        if self.wrong.get(question) == given:
            # A second click on the same wrong answer costs no try.
            return True
        if not self._waits(question, given):
            self._mark(question, given)
            self._finish(self.quiz_of[question], asked)
        return True

    def hand_in(self, quiz: str, answers: Mapping[str, Given]) -> None:
        """All that was not marked yet is."""
        for question, given in answers.items():
            if not self.answer(question).done:
                self._mark(question, given)
        self._finish(self.quizzes[quiz], list(answers))

    def retry(self, quiz: str, asked: Sequence[str]) -> None:
        """Another attempt; ``asked`` are its questions."""
        model = self.quizzes[quiz]
        keeps = model.retry == "wrong"
        old = [question for question in model.questions if self.answer(question.id).done]
        for question in old:
            if not (keeps and (not question.points or self._earned(question) == 1)):
                one = self.answer(question.id)
                one.given, one.done, one.tries, one.hints = None, False, 0, 0
        if model.draw and not keeps:
            # As many stand for answered as were answered: now those that are asked.
            for question in model.questions:
                self.work.answers[question.id] = Answer(paid=self.answer(question.id).paid, ever=question.id in asked)
        self._changed(self.lesson_of[quiz].id)

    def keep(self) -> None:
        """The result is kept, though it could be improved."""
        self.work.kept = True

    # What follows from them

    def _waits(self, question: str, given: Given) -> bool:
        """Whether learners are first shown what to assess their own text by."""
        model = self.questions[question]
        if model.kind != "long-text" or not model.choices or given["ticked"] is not None:
            return False
        self.draft(question, {**given, "ticked": []})
        return True

    def _mark(self, question: str, given: Given) -> None:
        model, quiz, one = self.questions[question], self.quiz_of[question], self.answer(question)
        earned = share(model, given)
        first = one.tries == 0 and one.hints == 0 and self.work.results.get(quiz.id, Result()).attempts == 0
        one.given, one.ever = None if is_empty(given) else given, True
        one.tries += 1
        one.done = at_end(quiz) or earned == 1 or not model.points or one.tries >= model.tries
        if not one.done:
            self.wrong[question] = given
        if earned == 1 and not one.paid:
            one.paid = True
            self.work.xp += model.xp + (self.settings.first_try_xp if first and model.points else 0)

    def _earned(self, question: Question) -> Fraction:
        one = self.answer(question.id)
        if not one.done or one.given is None:
            return Fraction(0)
        return share(question, one.given) * max(Fraction(0), 1 - Fraction(one.hints * question.hint_cost, 100))

    def _finish(self, quiz: Quiz, asked: Sequence[str]) -> None:
        if all(self.answer(name).done for name in asked):
            total = sum(self.questions[name].points for name in asked)
            earned = sum(self.questions[name].points * self._earned(self.questions[name]) for name in asked)
            score = half_up(Fraction(earned) / total * WHOLE) if total else WHOLE
            result = self.work.results.setdefault(quiz.id, Result())
            # New questions of an update are answered in the attempt that was marked without them.
            result.attempts += result.submitted or not result.attempts
            result.score = score if self.settings.score == "last" else max(result.score, score)
            result.submitted = True
            result.passed |= score >= quiz.pass_mark * 100
            result.closed = WHOLE in (score, result.score) or 0 < quiz.attempts <= result.attempts
        self._changed(self.lesson_of[quiz.id].id)

    def _changed(self, name: str) -> None:
        lesson, rule = self.lessons[name], self.settings.completion
        # What the whole course asks for in numbers is no lesson's business.
        rule = lesson.completion or rule._replace(parts=tuple(p for p in rule.parts if p not in ("xp", "minutes")))
        if name not in self.work.complete and self._meets(rule, [lesson]):
            self.work.complete.add(name)
            self.work.xp += lesson.xp

    def done(self, lessons: Iterable[Lesson]) -> dict[str, tuple[int, int]]:
        """Of each part of a completion rule how much is done, and how much there is."""
        work, lessons = self.work, list(lessons)
        quizzes = [quiz for lesson in lessons for quiz in quizzes_in(self.texts[lesson.id])]
        passed = sum(self.work.results.get(quiz.id, Result()).passed for quiz in quizzes)
        cards = {(lesson.id, card) for lesson in lessons for card in cards_in(self.texts[lesson.id])}
        steps = {(lesson.id, step) for lesson in lessons for step in steps_in(self.texts[lesson.id])}
        return {
            "pages": (len(work.read & {lesson.id for lesson in lessons}), len(lessons)),
            "cards": (len(work.cards & cards), len(cards)),
            "steps": (len(work.steps & steps), len(steps)),
            "questions": (
                sum(min(self.answered(quiz), asked_in(quiz)) for quiz in quizzes),
                sum(asked_in(quiz) for quiz in quizzes),
            ),
            "quizzes": (passed, len(quizzes)),
        }

    def _meets(self, rule: CompletionRule, lessons: Sequence[Lesson], asks_to_pass: bool = False) -> bool:
        there = self.done(lessons)
        if asks_to_pass and self.settings.on_fail == "failed":
            quizzes = [quiz for lesson in lessons for quiz in quizzes_in(self.texts[lesson.id])]
            results = [self.work.results.get(quiz.id, Result()) for quiz in quizzes]
            there["quizzes"] = (sum(one.passed or one.closed for one in results), len(results))
        there["xp"] = (self.work.xp, rule.xp)
        parts = [there[part] for part in rule.parts if there[part][1]]
        if not parts:
            return all(lesson.id in self.work.read for lesson in lessons)
        return (any if rule.any else all)(done >= total for done, total in parts)

    def report(self) -> Report:
        """What the LMS is to hold now."""
        settings, course = self.settings, self.course
        following = [lesson for lesson in course.lessons if lesson.completion is None]
        # Where the course asks to be passed and failing is a result, what was failed for good is settled, too.
        asks_to_pass = not settings.completion.any and bool({"questions", "quizzes"} & set(settings.completion.parts))
        rule_met = self._meets(settings.completion, following, course.weight > 0 and asks_to_pass)
        if not settings.completion.any:
            # Lessons with a rule of their own belong to all that is asked for.
            rule_met &= all(lesson.id in self.work.complete for lesson in course.lessons if lesson.completion)
        if not course.weight:
            return Report(rule_met, "unknown", Fraction(100) if rule_met and settings.score_without_quiz else None)
        results = {name: self.work.results.get(name, Result()) for name in self.quizzes}
        earned = sum(results[name].score * quiz.weight for name, quiz in self.quizzes.items())
        score = Fraction(half_up(Fraction(earned, course.weight)), 100)
        all_submitted = all(result.submitted for result in results.values())
        passed = all_submitted and score >= settings.pass_mark
        if asks_to_pass and "quizzes" in settings.completion.parts:
            # A high score in the others does not make up for a quiz that has to be passed.
            passed &= all(results[quiz.id].passed for lesson in following for quiz in quizzes_in(self.texts[lesson.id]))
        final = all_submitted and (passed or self.work.kept or all(result.closed for result in results.values()))
        failed = final and not passed and settings.on_fail == "failed"
        completed = rule_met and (not asks_to_pass or passed or failed)
        success = "passed" if passed else "failed" if failed else "unknown"
        return Report(completed, success, score if final else None)

    def copy(self) -> Work:
        """What is done now, kept for later."""
        return copy.deepcopy(self.work)


def at_end(quiz: Quiz) -> bool:
    """Whether answers are marked when the quiz is handed in; a time limit asks for it, too."""
    return quiz.feedback == "end" or quiz.minutes > 0


def asked_in(quiz: Quiz) -> int:
    """How many questions an attempt asks."""
    return quiz.draw or len(quiz.questions)


def quizzes_in(text: LessonText) -> list[Quiz]:
    """The quizzes of a lesson."""
    return [block for block in text.every_block() if isinstance(block, Quiz)]


def cards_in(text: LessonText) -> dict[str, str]:
    """Keys of a lesson's cards by their ids."""
    return {card.id: card.key for block in text.every_block() if isinstance(block, Deck) for card in block.cards}


def steps_in(text: LessonText) -> dict[str, str]:
    """Keys of a lesson's steps by their ids."""
    return {step.id: step.key for block in text.every_block() if isinstance(block, Activity) for step in block.steps}
