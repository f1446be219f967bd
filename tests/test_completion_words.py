"""What completes a course: said in words, and found out where nobody, or everybody at once, would complete it."""

from __future__ import annotations

from typing import Any

import pytest

from scormbuild.course.completion import asked_of, check_completion, course_in_words, in_words, score_in_words
from scormbuild.model import CompletionRule, Lesson, Level
from tests.made_courses import course, item, lesson, settings

ALL = ("pages", "cards", "steps", "questions", "quizzes", "minutes", "xp")


def rule(*parts: str, **more: Any) -> CompletionRule:
    return CompletionRule(parts, **{"line": 4, **more})


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (rule("pages"), "every lesson is read to its end"),
        (rule("cards"), "every flashcard is flipped"),
        (rule("steps"), "every step is checked off"),
        (rule("questions"), "every question is answered"),
        (rule("quizzes"), "every quiz is passed"),
        (rule("minutes", minutes=1), "1 minute is spent in it"),
        (rule("minutes", minutes=2), "2 minutes are spent in it"),
        (rule("xp", xp=50), "50 XP are reached"),
        (rule("pages", "xp", xp=50), "every lesson is read to its end and 50 XP are reached"),
        (rule("pages", "xp", xp=50, any=True), "every lesson is read to its end or 50 XP are reached"),
        (
            rule("pages", "cards", "quizzes"),
            "every lesson is read to its end, every flashcard is flipped and every quiz is passed",
        ),
    ],
)
def test_a_rule_in_words(asked: CompletionRule, words: str) -> None:
    assert in_words(asked) == words


@pytest.mark.parametrize(
    ("asked", "scored", "own", "words"),
    [
        (rule("pages"), False, 0, ""),
        (rule("pages"), True, 0, ""),
        (rule("pages"), False, 1, ", and 1 lesson has a completion rule of its own"),
        (rule("pages"), False, 2, ", and 2 lessons have completion rules of their own"),
        (rule("pages"), False, 1_000, ", and 1,000 lessons have completion rules of their own"),
        (rule("pages", "xp", any=True), False, 2, ""),
        (rule("questions"), True, 0, "; the pass mark is 80%"),
        (rule("quizzes"), True, 0, "; the pass mark is 80%"),
        (rule("quizzes"), False, 0, ""),
        (rule("quizzes", "pages", any=True), True, 0, ""),
        (rule("quizzes"), True, 1, ", and 1 lesson has a completion rule of its own; the pass mark is 80%"),
    ],
)
def test_what_completes_a_course_in_words(asked: CompletionRule, scored: bool, own: int, words: str) -> None:
    everything = lesson(item("card"), item("step"), item("question"), item("quiz", weight=int(scored)))
    others = [lesson(id=f"own_{number}", completion=rule("pages")) for number in range(own)]
    made = course(everything, *others, completion=asked)
    assert course_in_words(made) == f"complete when {in_words(asked)}{words}"


def test_what_a_course_does_not_have_is_not_asked_for() -> None:
    usual = rule("pages", "cards", "questions")
    read, asked = lesson(), lesson(item("question"), item("quiz"))
    assert course_in_words(course(read, completion=usual)) == "complete when every lesson is read to its end"
    assert in_words(asked_of(usual, [read, asked])) == "every lesson is read to its end and every question is answered"
    # Cards of a lesson with a rule of its own are not the course's.
    own = lesson(item("card"), completion=rule("cards"))
    assert asked_of(usual, [read, own]).parts == ("pages",)
    # A rule that nobody can meet is reported, and said as it is.
    assert asked_of(rule("cards"), [read]).parts == ("cards",)
    assert asked_of(rule("cards", "minutes", minutes=2), [read]).parts == ("minutes",)


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ([1], "the best attempt at its quiz"),
        ([5, 0], "the best attempt at its quiz"),
        ([2, 2], "the best attempt at each of 2 quizzes, which count equally"),
        ([1, 3, 2], "the best attempt at each of 3 quizzes, with weights from 1 to 3"),
    ],
)
def test_where_the_score_comes_from(weights: list[int], words: str) -> None:
    one = lesson(*(item("quiz", weight=weight) for weight in weights))
    assert score_in_words(course(one)) == f"score: {words}"
    assert score_in_words(course(one, score="last")) == f"score: {words.replace('best', 'last')}"


FULL = lesson(item("card"), item("step"), item("question", xp=4, xp_left_out=1), item("quiz"), xp=10)
"""13 XP."""
BARE = lesson(id="two", xp=5)


def found(asked: CompletionRule, *lessons: Lesson, **more: Any) -> list[tuple[str, str, int, str, str]]:
    made = settings(completion=asked, **more)
    said = check_completion(made, lessons, "course.yaml", [one.source for one in lessons])
    assert all(one.position.column == 1 for one in said)
    return [(one.rule, one.position.path, one.position.line, one.message, one.help) for one in said]


def never(why: str, file: str = "course.yaml") -> list[tuple[str, str, int, str, str]]:
    more = "require less, or give more: xp in a lesson, or xp: {question: 2}"
    fix = more if " XP" in why else "require something that the course contains, such as pages"
    return [("CMP001", file, 4, f"this can never be completed: {why}", fix)]


def at_once(parts: str, file: str = "course.yaml") -> list[tuple[str, str, int, str, str]]:
    fix = "require something that the course contains, such as pages"
    what = f"this is complete as soon as it is opened: it requires {parts}, but has none"
    return [("CMP002", file, 4, what, fix)]


EARNS = "but a learner who answers everything correctly earns at most"


@pytest.mark.parametrize(
    ("asked", "lessons", "expected"),
    [
        (rule(*ALL[:5]), [FULL], []),
        (rule("pages"), [BARE], []),
        (rule("pages", "cards"), [BARE], []),
        (rule("minutes", minutes=5), [BARE], []),
        (rule("cards"), [BARE], at_once("flashcards")),
        (rule("cards", "quizzes"), [BARE], at_once("flashcards and quizzes")),
        (rule("cards", "steps", "questions"), [BARE], at_once("flashcards and steps and questions")),
        (rule("cards"), [], []),
        (rule("pages"), [], []),
        (rule("pages", any=True), [], never("it requires pages, but has none")),
        (rule("cards"), [BARE, FULL], []),
        # XP: all that can be had is enough, one more is not.
        (rule("xp", xp=13), [FULL], []),
        (rule("xp", xp=14), [FULL], never(f"it requires 14 XP, {EARNS} 13 XP")),
        (rule("pages", "xp", xp=14), [FULL], never(f"it requires 14 XP, {EARNS} 13 XP")),
        (rule("xp", xp=18), [FULL, BARE], []),
        (rule("xp", xp=20_000), [lesson(xp=1_000)], never(f"it requires 20,000 XP, {EARNS} 1,000 XP")),
        # Any of them: one that can be reached is enough.
        (rule("pages", "xp", xp=14, any=True), [FULL], []),
        (rule("cards", "pages", any=True), [BARE], []),
        (rule("cards", "minutes", any=True), [BARE], []),
        (rule("cards", "quizzes", any=True), [BARE], never("it requires flashcards or quizzes, but has none")),
        (rule("cards", "xp", xp=6, any=True), [BARE], never(f"it requires 6 XP, {EARNS} 5 XP")),
        (rule("cards", "xp", xp=5, any=True), [BARE], []),
        (rule("xp", xp=6, any=True), [BARE], never(f"it requires 6 XP, {EARNS} 5 XP")),
    ],
)
def test_rules_that_nobody_or_everybody_meets(asked: CompletionRule, lessons: list[Lesson], expected: object) -> None:
    assert found(asked, *lessons) == expected


def test_lessons_with_a_rule_of_their_own() -> None:
    own = BARE._replace(completion=rule("cards"))
    assert found(rule("pages"), FULL, own) == at_once("flashcards", "two.md")
    assert found(rule("pages"), FULL, own._replace(completion=rule("cards", any=True))) == never(
        "it requires flashcards, but has none", "two.md"
    )
    # The rule of the course is for the others, and the course asks for both.
    assert found(rule("cards"), FULL, BARE._replace(completion=rule("pages"))) == []
    assert found(rule("cards"), BARE, FULL._replace(completion=rule("pages"))) == []
    assert found(rule("cards"), FULL._replace(completion=rule("pages"))) == []
    assert found(rule("cards", any=True), BARE, FULL._replace(completion=rule("pages"))) == never(
        "it requires flashcards, but has none"
    )


def test_a_lesson_that_asks_for_xp_cannot_count_on_its_own() -> None:
    asking = FULL._replace(completion=rule("xp", xp=8))
    assert found(rule("pages"), asking, BARE) == [], "3 of its questions and 5 of the other lesson"
    assert found(rule("pages"), asking._replace(completion=rule("xp", xp=9)), BARE) == never(
        f"it requires 9 XP, {EARNS} 8 XP", "one.md"
    )
    other = BARE._replace(completion=rule("pages"))
    assert found(rule("pages"), asking, other) == [], "a lesson that asks for something else gives its XP"


def test_levels_that_nobody_reaches() -> None:
    levels = (Level("Seed", 0, 9), Level("Shoot", 13, 10), Level("Tree", 14, 11))
    help = "lower the beginning of the level, or give more XP: xp in a lesson, or xp: {question: 2} in course.yaml"
    assert found(rule("pages"), FULL, levels=levels) == [
        ("CMP004", "course.yaml", 11, f'the level "Tree" begins at 14 XP, {EARNS} 13 XP', help)
    ]
