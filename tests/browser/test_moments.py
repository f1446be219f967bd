"""Moments: the end of a lesson, the result with its ring and its burst, and the certificate."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator

from tests.browser.asking import Launch, Serve, answer, quiz
from tests.browser.conftest import Play
from tests.browser.test_look import said
from tests.browser.test_pages import axe
from tests.questions_page import question

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("no_chance")]

COURSE = "completion: [pages, questions]\nxp: {question: 10, first_try: 5}\nlevels: {Seed: 0, Sprout: 15, Tree: 200}\n"
LESSONS = [
    f"---\ntitle: Roots\nid: roots\nxp: 20\ntime: 6 min\n---\n{quiz('#first pass=50', 'one', 'two')}",
    f"---\ntitle: Leaves\nid: leaves\nxp: 20\ntime: 4 min\n---\n{quiz('#second pass=50', 'three')}",
]
SHARE = "(dial) => dial.style.getPropertyValue('--done')"


@pytest.fixture
def moments(serve: Serve) -> str:
    return serve("moments", "scorm12", COURSE, LESSONS)


def finish(course: Play, *answers: str) -> Locator:
    """Read all and answer the three questions; the result page."""
    for lesson, names in (("roots", ("one", "two")), ("leaves", ("three",))):
        course.sco.evaluate("(id) => { location.hash = '#/' + id }", lesson)
        for name in names:
            question(course.sco, name).wait_for()
            answer(course, name, answers[("one", "two", "three").index(name)])
        course.read_to_end()
    course.sco.evaluate("location.hash = '#=result'")
    result = course.sco.locator("#sb-result")
    result.locator(".score").wait_for()
    return result


class TestTheEndOfALesson:
    def test_it_closes_its_ring_and_names_what_was_earned(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        course.sco.get_by_role("link", name="Roots", exact=True).click()
        panel = course.sco.locator(".moment")
        panel.get_by_text("Answer 2 more questions").wait_for()
        assert panel.locator(".dial").evaluate(SHARE) == "0"
        course.read_to_end()
        answer(course, "one", "Yes")
        assert panel.locator(".dial").evaluate(SHARE) == "0.75"
        assert question(course.sco, "one").locator(".gain").all_inner_texts() == ["+15 XP", "New level: Sprout"]
        answer(course, "two", "No")
        assert panel.locator(".dial").evaluate(SHARE) == "1"
        assert " ".join(panel.inner_text().split()) == "Lesson complete +20 XP Level 2: Sprout · 165 XP to reach Tree"
        assert course.sco.get_by_role("link", name="Next lesson Leaves").is_visible()
        assert axe(course.sco) == []
        course.clean()

    def test_it_is_told_after_the_verdict_and_takes_no_focus(self, play: Launch, moments: str) -> None:
        """By keyboard: the verdict, the points, and then what they lead to, in one status message."""
        course = play("scorm12", package=moments)
        course.sco.evaluate("location.hash = '#/leaves'")
        form = question(course.sco, "three")
        form.wait_for()
        course.read_to_end()
        form.get_by_label("Yes").focus()
        for key in ("Space", "Enter"):
            course.page.keyboard.press(key)
        assert said(course.sco) == (
            "Correct Because. You scored 1 of 1 point (100%). You passed. +15 XP "
            "Lesson complete +20 XP New level: Sprout"
        )
        assert course.sco.locator("#sb-announce").get_attribute("role") == "status"
        assert course.sco.evaluate("document.activeElement.closest('.question').dataset.id") == "three"
        # Wherever the learner is, it is seen, and covers nothing that has the focus.
        course.sco.get_by_text("Lesson complete").first.wait_for()
        panel = course.sco.locator(".moment").bounding_box()
        focused = course.sco.locator(":focus").bounding_box()
        assert panel and focused
        assert focused["y"] + focused["height"] <= panel["y"] + 1
        course.clean()

    def test_who_reads_to_the_end_keeps_the_focus(self, play: Launch, serve: Serve) -> None:
        course = play("scorm12", package=serve("read_on", "scorm12", "", ["Text.\n", "More.\n"]))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.locator(".lesson h1").wait_for()
        assert course.sco.locator(".moment").inner_text().split("\n")[-1] == "Read to the end"
        course.sco.locator(".end").scroll_into_view_if_needed()
        course.sco.locator(".moment.complete").wait_for()
        assert said(course.sco) == "Lesson complete", "no points, no levels"
        assert course.sco.evaluate("document.activeElement.tagName") == "H1"


class TestTheResult:
    def test_a_pass_has_a_ring_a_headline_and_three_facts(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        result = finish(course, "Yes", "Yes", "Yes")
        assert result.locator("h1").evaluate("(it) => it === document.activeElement")
        assert result.locator("h1").inner_text().split("\n")[-1] == "You passed the course."
        box = result.locator(".score svg").bounding_box()
        assert box and (box["width"], box["height"]) == (160, 160)
        assert result.locator(".arc").evaluate("(it) => getComputedStyle(it).strokeDasharray") == "100px, 100px"
        assert result.locator(".mark").get_attribute("transform") == "rotate(288 80 80)", "80% of a turn"
        assert [one.replace("\n", " ") for one in result.locator(".facts > div").all_inner_texts()] == [
            "Score 100% Pass mark: 80%",
            "XP earned 85 of 85 XP Level 2: Sprout · 115 XP to reach Tree",
            "Lessons completed 2 of 2",
        ]
        assert result.locator(".button").all_inner_texts() == ["Exit"]
        assert axe(course.sco) == []
        course.clean()

    def test_who_has_not_passed_is_led_to_another_try(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        result = finish(course, "No", "Yes", "Yes")
        assert result.locator("h1").inner_text().split("\n")[-1] == "You have not passed the course yet."
        assert result.locator(".button").all_inner_texts() == ["Retry quiz"]
        course.sco.evaluate("document.querySelector('#sb-result .button').focus()")
        course.page.keyboard.press("Enter")
        course.sco.wait_for_function("document.activeElement.closest('.question')?.dataset.id === 'one'")

    def test_one_that_is_open_shows_how_far_the_course_is(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        course.sco.evaluate("location.hash = '#=result'")
        result = course.sco.locator("#sb-result")
        result.get_by_text("Not completed yet.").wait_for()
        assert result.locator(".score").inner_text().split() == ["0%", "Progress"]
        assert result.locator(".mark").count() == 0
        assert axe(course.sco) == []
