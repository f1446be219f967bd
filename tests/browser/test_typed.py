"""What learners type, as the LMS then holds it: right answers are right however they are spelled, and read as meant."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.asking import Launch, Serve, interactions, verdict
from tests.browser.conftest import BOTH, Play
from tests.questions_page import check, give, question

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("no_chance")]

LESSON = """\
::: {.quiz #typed tries=9}
## How many people live in the town? {.numeric #town}

- [x] 10,000

> Ten thousand.

## How many people live in the land? {.numeric #land}

- [x] 1000000

> A million.

## How fast is it? {.numeric #fast}

- [x] 25 km/h ± 1
- [ ] 7 m/s
  > That is another unit.

> 25 km/h.

## How likely is it? {.numeric #likely}

- [x] 1/2

> One of two.

## How many particles are in a mole? {.numeric #mole}

- [x] 6.02e23

> Many.

## How tall is an oak, in metres? {.numeric #oak}

- [x] 20 to 40

> Tall.

## How cold is it? {.numeric #cold}

- [x] -5

> Cold.

## A famous word {.fill-in #word}

- [x] well-known

> So.

## What do you say? {.fill-in #say}

- [x] "Don't!"

> So.

## A street {.fill-in #street}

- [x] Straße
- [ ] Strasse
  > Nearly.

> So.

## Where? {.cloze #where}

In [[İstanbul]] and [[New York]].

> So.
:::
"""
WRONG = {"scorm12": "wrong", "scorm2004-4": "incorrect"}


def answer(course: Play, name: str, text: str) -> dict[str, str]:
    """Type an answer and have it checked; what the LMS then holds of it."""
    form = question(course.sco, name)
    give(form, text)
    check(form)
    course.wait_saved()
    return dict(interactions(course)[-1])


@BOTH
def test_what_is_typed_is_held_as_it_is_meant(play: Launch, serve: Serve, standard: str) -> None:
    course = play(standard, package=serve("typed", standard, lessons=[LESSON]))
    old = standard == "scorm12"
    expected = [
        ("town", "10.000", "numeric", "10000" if old else "10000[:]10000", "10.000", False),
        ("town", "10,000", "numeric", "10000" if old else "10000[:]10000", "10000", True),
        ("land", "1.000.000", "fill-in", "1000000", "1000000", True),
        ("fast", "7 m/s", "fill-in" if old else "numeric", "25 km/h ± 1" if old else "24[:]26", "7", False),
        ("fast", "24,5 km / h", "fill-in" if old else "numeric", "25 km/h ± 1" if old else "24[:]26", "24.5", True),
        ("likely", "30%", "numeric", "0.5" if old else "0.5[:]0.5", "30", False),
        ("likely", "50 %", "numeric", "0.5" if old else "0.5[:]0.5", "0.5", True),
        ("mole", "6,02·10²³", "fill-in", "6.02e23", "6,02·10²³", True),
        ("oak", "30 Metres", "fill-in" if old else "numeric", "20 to 40" if old else "20[:]40", "30", True),
        ("cold", "\u20115", "numeric", "-5" if old else "-5[:]-5", "-5", True),
        ("word", "Well\u2011known.", "fill-in", "well-known", "Well\u2011known.", True),
        ("say", "„Don´t!“", "fill-in", '"Don\'t!"', "„Don´t!“", True),
        ("street", "strasse", "fill-in", "Straße", "strasse", False),
        ("street", "STRA\u00adẞE", "fill-in", "Straße", "STRA\u00adẞE", True),
        ("where", "ISTANBUL; New\u202fYork.", "fill-in", "", "", True),
    ]
    for name, typed, kind, pattern, response, right in expected:
        held = answer(course, name, typed)
        assert (held["id"], held["type"]) == (name, kind), typed
        assert held["result"] == ("correct" if right else WRONG[standard]), typed
        if pattern:
            assert (held["pattern"], held["response"]) == (pattern, response), typed
    course.clean()


def test_another_unit_is_asked_back_and_costs_no_try(play: Launch, serve: Serve) -> None:
    """It may be the right one in another spelling; what is wrong is told apart from what is no number."""
    course = play("scorm12", package=serve("typed", "scorm12", lessons=[LESSON]))
    form = question(course.sco, "fast")
    for typed, said in (
        ("25 kph", "Enter the number in km/h or m/s, or without a unit."),
        ("fast", "Enter a number, for example 3.5."),
        ("10:30", "Enter a number, for example 3.5."),
    ):
        give(form, typed)
        check(form)
        assert said in verdict(course.sco, "fast")
    oak = question(course.sco, "oak")
    for typed, unit in (("30 feet", "feet"), ("12,50 €", "€"), ("42 Jahre", "Jahre")):
        give(oak, typed)
        check(oak)
        assert f"Enter only the number, without “{unit}”." in verdict(course.sco, "oak")
    assert interactions(course) == []
    held = answer(course, "fast", "7 m/s")
    assert held["result"] == "wrong" and "That is another unit." in verdict(course.sco, "fast")
    held = answer(course, "fast", "25")
    assert held["result"] == "correct"
    course.clean()


@pytest.mark.parametrize(
    ("settings", "right", "wrong", "example"),
    [
        ("language: de\n", "1,5", "1.500", "3,5"),
        ("language: de\ndecimal: point\n", "1.500", "1,500", "3.5"),
        ("decimal: comma\n", "1,500", "1.500", "3,5"),
    ],
)
def test_the_course_decides_what_a_lone_separator_is(
    play: Launch, serve: Serve, settings: str, right: str, wrong: str, example: str
) -> None:
    lesson = "::: {.quiz tries=9}\n## n? {.numeric #n}\n\n- [x] 1,5 ± 0\n\n> So.\n:::\n"
    name = "typed" + settings.replace(": ", "_").replace("\n", "_")
    course = play("scorm12", package=serve(name, "scorm12", settings, [lesson]))
    form = question(course.sco, "n")
    field = form.locator(".typed input")
    for typed, result, response in (
        ("eins", "", ""),
        (wrong, "wrong", "1500"),
        (right, "correct", right.replace(",", ".")),
    ):
        field.fill(typed)
        check(form)
        if not result:
            expect(form.locator(".verdict")).to_contain_text(example)
            continue
        course.page.wait_for_function(
            "(result) => Object.entries(lms.database).some(([name, held]) => /result$/.test(name) && held === result)",
            arg=result,
        )
        held = dict(interactions(course)[-1])
        assert (held["response"], held["pattern"], held["result"]) == (response, "1.5", result), typed
    course.clean()


def test_the_language_of_the_course_decides_which_letters_are_one(play: Launch, serve: Serve) -> None:
    """Turkish has an i with a dot and one without."""
    lesson = "::: {.quiz tries=9}\n## Nerede? {.fill-in #city}\n\n- [x] Isparta\n\n> So.\n\n"
    lesson += "## Ve? {.cloze #gap}\n\nBu [[izmir]].\n\n> So.\n:::\n"
    course = play("scorm12", package=serve("typed_tr", "scorm12", "language: tr\n", [lesson]))
    for name, typed, result in (
        ("city", "isparta", "wrong"),
        ("city", "ISPARTA", "correct"),
        ("gap", "IZMIR", "wrong"),
        ("gap", "İZMİR", "correct"),
    ):
        form = question(course.sco, name)
        form.locator("input[type=text]").fill(typed)
        check(form)
        course.page.wait_for_function(
            "([name, typed]) => Object.entries(lms.database).some("
            "([key, held]) => key.endsWith('student_response') && held === typed)",
            arg=[name, typed],
        )
        assert dict(interactions(course)[-1])["result"] == result, typed
    course.clean()


def test_a_number_pad_is_offered_where_it_has_all_that_is_needed(play: Launch, serve: Serve) -> None:
    """Some phones have no minus sign on it."""
    course = play("scorm12", package=serve("typed", "scorm12", lessons=[LESSON]))
    pads = {
        name: question(course.sco, name).locator(".typed input").get_attribute("inputmode")
        for name in ("town", "cold", "word")
    }
    assert pads == {"town": "decimal", "cold": None, "word": None}
