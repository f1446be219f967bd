"""The reference computation itself, on cases that were worked out by hand."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from scormbuild import load_course
from scormbuild.model import Course, Question
from tests.conftest import MakeCourse
from tests.reference import Learner, Report, half_up, is_complete, mistakes, number, quizzes_in, same_words, share

LESSON = """\
---
title: Only
id: only
xp: 10
---
::: flashcards
Front {#front}
: Back.
:::

::: {.quiz #first hint-cost=25 attempts=2}
## One? {#one points=2}

> Hint: easy.

- [x] A {#a}
- [ ] B {#b}

> E.

## Several? {#several points=3}

- [x] A {#a}
- [x] B {#b}
- [ ] C {#c}
- [ ] D {#d}

> E.

## All? {#all credit=all}

- [x] A {#a}
- [x] B {#b}

> E.
:::

::: {.quiz #second weight=4 feedback=end retry=wrong}
## Words? {.fill-in #words typos=1 accents=ignore}

- [ ] metosis
- [x] mitosis
- [x] élan

> E.

## Number? {.numeric #numbers}

- [x] 9.81 ± 0.02
- [ ] 7 to 9

> E.

## Gaps? {.cloze #gaps points=4}

A [[one|two]] and [[three]] and [[(yes)|no]] and [[Four]].

> E.

## Pairs? {.matching #pairs}

| L | R |
| --- | --- |
| a {#a} | x |
| b {#b} | y |
| c {#c} | x |

> E.

## Order? {.ordering #order}

1. a {#a}
2. b {#b}
3. c {#c}
4. d {#d}

> E.

## Explain. {.long-text #text}

> A model.

- [ ] one {#c_one}
- [ ] two {#c_two}
- [ ] three {#c_three}
:::

::: activity
1. Do {#do}
:::
"""
COURSE = "id: c\ntitle: C\npass: 60\nxp: {question: 5, first_try: 2}\n"


@pytest.fixture
def load(make_course: MakeCourse) -> Callable[..., Course]:
    def made(settings: str = "", lesson: str = LESSON, name: str = "course") -> Course:
        folder: Path = make_course(lesson, course=COURSE + settings, name=name)
        course, found = load_course(folder)
        assert course and not [one for one in found if one.severity == "error"], [one.as_text() for one in found]
        return course

    return made


@pytest.fixture
def questions(load: Callable[..., Course]) -> dict[str, Question]:
    return Learner(load()).questions


@pytest.mark.parametrize(
    ("question", "given", "earned"),
    [
        ("one", {"chosen": ["a"]}, 1),
        ("one", {"chosen": ["b"]}, 0),
        ("several", {"chosen": ["a", "b"]}, 1),
        ("several", {"chosen": ["a"]}, Fraction(1, 2)),
        ("several", {"chosen": ["a", "c"]}, 0),
        ("several", {"chosen": ["a", "b", "c"]}, Fraction(1, 2)),
        ("several", {"chosen": ["c", "d"]}, 0),
        ("several", {"chosen": ["a", "gone"]}, 0),
        ("all", {"chosen": ["a"]}, 0),
        ("all", {"chosen": ["a", "b"]}, 1),
        ("words", {"text": " MITOSIS "}, 1),
        ("words", {"text": "metosis"}, 0),
        ("words", {"text": "mitosi"}, 1),
        ("words", {"text": "elan"}, 1),
        ("words", {"text": "ealn"}, 1),
        ("words", {"text": "eln"}, 1),
        ("words", {"text": "en"}, 0),
        ("numbers", {"text": "9,8"}, 1),
        ("numbers", {"text": "9.79"}, 1),
        ("numbers", {"text": "9.84"}, 0),
        ("numbers", {"text": "8"}, 0),
        ("gaps", {"gaps": ["two", "three", "yes", "four"]}, 1),
        ("gaps", {"gaps": ["one", "", "no", "Four"]}, Fraction(1, 2)),
        ("pairs", {"pairs": {"a": "x", "b": "x", "c": "x"}}, Fraction(2, 3)),
        ("order", {"order": ["b", "c", "d", "a"]}, Fraction(2, 3)),
        ("order", {"order": ["d", "c", "b", "a"]}, 0),
        ("order", {"order": ["b", "a", "d", "c"]}, Fraction(1, 3)),
        ("text", {"text": "So.", "ticked": ["c_one", "c_two"]}, Fraction(2, 3)),
        ("text", {"text": "So.", "ticked": None}, 0),
        ("text", {"text": "", "ticked": ["c_one"]}, 0),
    ],
)
def test_shares(questions: dict[str, Question], question: str, given: dict[str, Any], earned: Fraction) -> None:
    assert share(questions[question], given) == earned


def test_what_can_be_checked(questions: dict[str, Question]) -> None:
    assert not is_complete(questions["one"], {"chosen": []})
    assert not is_complete(questions["gaps"], {"gaps": ["one", "", "yes", "four"]})
    assert not is_complete(questions["pairs"], {"pairs": {"a": "x"}})
    assert not is_complete(questions["numbers"], {"text": "eight"})
    assert is_complete(questions["numbers"], {"text": "8"})


def test_mistakes_of_typing(questions: dict[str, Question]) -> None:
    assert [mistakes("abcd", other) for other in ("abcd", "abc", "abdc", "xbcd", "abcde", "dcba")] == [0, 1, 1, 1, 1, 3]
    assert same_words("mitosis", "mitosis", questions["words"], 0)
    assert not same_words("cat", "cut", questions["words"], 1), "three letters are another word at once"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8", "8"),
        (" -3,50 ", "-3.5"),
        ("−3", "-3"),
        ("1 000", "1000"),
        ("1,000,000", "1000000"),
        ("1.000.000,5", "1000000.5"),
        ("1'000.25", "1000.25"),
        (".5", "0.5"),
        ("5.", "5"),
        ("1,000", "1000"),
        ("1e3", "1000"),
        ("8%", "8"),
        ("", None),
        ("eight", None),
        ("8 legs", None),
        ("3.5.1", None),
    ],
)
def test_numbers(questions: dict[str, Question], typed: str, meant: str | None) -> None:
    read = number(questions["numbers"], typed)
    assert (read and read.value) == (None if meant is None else Fraction(meant))


def test_half_goes_up() -> None:
    assert [half_up(Fraction(n, 2)) for n in (1, 2, 3, 5)] == [1, 1, 2, 3]


def first_quiz(learner: Learner, one: str, several: list[str], everything: list[str]) -> None:
    asked = ["one", "several", "all"]
    for name, chosen in (("one", [one]), ("several", several), ("all", everything)):
        assert learner.check(name, {"chosen": chosen}, asked)


SECOND: dict[str, dict[str, Any]] = {
    "words": {"text": "mitosis"},
    "numbers": {"text": "9.8"},
    "gaps": {"gaps": ["one", "three", "yes", "four"]},
    "pairs": {"pairs": {"a": "x", "b": "y", "c": "x"}},
    "order": {"order": ["a", "b", "c", "d"]},
    "text": {"text": "So.", "ticked": ["c_one", "c_two", "c_three"]},
}


def test_a_quiz_in_hundredths_of_a_percent(load: Callable[..., Course]) -> None:
    learner = Learner(load())
    learner.hint("one")
    first_quiz(learner, "a", ["a"], ["a"])
    # 2 * 0.75 + 3 / 2 + 0 of 6 points
    assert learner.work.results["first"].score == 5000
    assert not learner.work.results["first"].passed and not learner.work.results["first"].closed
    # A right answer after a hint brings XP, but not those of a first try.
    assert learner.work.xp == 5


def test_the_best_attempt_counts_or_the_last(load: Callable[..., Course]) -> None:
    for setting, score in (("", 10_000), ("score: last\n", 3333)):
        learner = Learner(load(setting, name=f"course{score}"))
        first_quiz(learner, "a", ["a", "b"], ["a", "b"])
        if setting:
            # Nothing is left to gain, so the page offers no other attempt; the arithmetic is the same.
            learner.work.results["first"].closed = False
        learner.retry("first", ["one", "several", "all"])
        first_quiz(learner, "a", ["c"], ["a"])
        assert learner.work.results["first"].score == score
        assert learner.work.results["first"].closed, "both attempts are used"


def test_weights_and_the_score_of_the_course(load: Callable[..., Course]) -> None:
    learner = Learner(load())
    assert learner.course.weight == 6 + 4
    assert learner.report() == Report(False, "unknown", None)
    first_quiz(learner, "a", ["a"], ["a"])
    assert learner.report().score is None, "a quiz is left"
    learner.hand_in("second", {**SECOND, "pairs": {"pairs": {"a": "y", "b": "y", "c": "x"}}})
    # First: (2 + 1.5) / 6 = 58.33 %; second: 1 + 1 + 4 + 2/3 + 1 + 3 of 11 points = 96.97 %.
    assert [learner.work.results[name].score for name in ("first", "second")] == [5833, 9697]
    assert learner.report() == Report(False, "passed", Fraction("73.79"))
    learner.read("only")
    assert not learner.report().completed
    learner.card("only", "front")
    assert learner.report() == Report(True, "passed", Fraction("73.79"))
    assert "only" in learner.work.complete


def test_a_failed_result(load: Callable[..., Course]) -> None:
    for setting, success, completed in (("", "failed", True), ("on_fail: incomplete\n", "unknown", False)):
        learner = Learner(load(setting, name=f"course_{success}"))
        first_quiz(learner, "b", ["c"], ["a"])
        learner.hand_in(
            "second", {name: {**given, "text": ""} if "text" in given else given for name, given in SECOND.items()}
        )
        learner.read("only")
        learner.card("only", "front")
        # 0 * 6 and (4 + 1 + 1) / 11 * 4, of 10
        assert learner.report() == Report(False, "unknown", None)
        learner.keep()
        assert learner.report() == Report(completed, success, Fraction("21.82"))


def test_another_attempt_at_what_was_wrong_only(load: Callable[..., Course]) -> None:
    learner = Learner(load())
    learner.hand_in("second", {**SECOND, "words": {"text": "no"}})
    learner.retry("second", list(SECOND))
    assert not learner.answer("words").done and learner.answer("pairs").done
    learner.hand_in("second", SECOND)
    assert learner.work.results["second"].score == 10_000


def test_a_long_text_waits_until_its_writer_has_assessed_it(load: Callable[..., Course]) -> None:
    learner = Learner(load("", LESSON.replace(" feedback=end", "")))
    assert learner.check("text", {"text": "So.", "ticked": None}, list(SECOND))
    assert not learner.answer("text").done
    assert learner.check("text", {"text": "So.", "ticked": ["c_one"]}, list(SECOND))
    assert learner.answer("text").done


def test_a_new_version_of_the_course(load: Callable[..., Course]) -> None:
    learner = Learner(load())
    first_quiz(learner, "a", ["a", "b"], ["a", "b"])
    learner.hand_in("second", SECOND)
    learner.read("only")
    learner.card("only", "front")
    assert learner.report() == Report(True, "passed", Fraction(100))
    updated = LESSON.replace("{#front}", "{#other}").replace("{#one points=2}", "{#another points=2}")
    learner.take(load("", updated, name="updated"))
    assert learner.work.cards == set()
    assert "one" not in learner.work.answers and learner.answer("several").done
    assert not learner.work.results["first"].submitted, "it has a new question"
    assert learner.work.results["second"].submitted
    assert learner.report() == Report(False, "unknown", None)
    assert len(quizzes_in(learner.texts["only"])) == 2
