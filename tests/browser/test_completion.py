"""What completes a course, and points of experience, played in a browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.asking import (
    Launch,
    Serve,
    answer,
    objective,
    quiz,
)
from tests.browser.conftest import BOTH, Play
from tests.questions_page import question

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("no_chance")]


XP = "xp: {question: 2, first_try: 1}\nlevels: {Seed: 0, Sprout: 5, Tree: 30}\ncompletion: [questions]\n"


class TestFailedForGood:
    @BOTH
    def test_nobody_is_asked_to_pass_what_cannot_be_passed_any_more(
        self, play: Launch, serve: Serve, standard: str
    ) -> None:
        lessons = [quiz("#lost attempts=1", "one", "two", "three"), quiz("#open", "four")]
        course = play(standard, package=serve("lost", standard, "completion: [quizzes]\n", lessons))
        course.sco.locator("#sb-start").click()
        for name in ("one", "two"):
            answer(course, name, "No")
        assert "Pass 1 more quiz" in course.sco.locator(".todo").inner_text()
        answer(course, "three", "No")
        course.sco.locator("#sb-main").get_by_text("You have no attempts left.").wait_for()
        assert course.sco.locator(".todo").inner_text() == ""
        course.sco.evaluate("location.hash = '#=result'")
        result = course.sco.locator("#sb-result")
        result.get_by_text("Pass every quiz").wait_for()
        assert "(1 left)" in result.inner_text(), "the other quiz"
        course.sco.evaluate("location.hash = '#/lesson_2'")
        answer(course, "four", "Yes")
        course.sco.evaluate("location.hash = '#=result'")
        result.get_by_text("You did not pass the course.").wait_for()
        assert "left)" not in result.inner_text()
        assert result.locator(".rule-lines .done").count() == 0
        course.clean()


class TestWaysOn:
    def main_button(self, course: Play) -> str:
        """What the result page offers first."""
        course.sco.evaluate("() => { location.hash = '#=result' }")
        course.sco.locator("#sb-result .buttons").wait_for()
        return course.sco.locator("#sb-result .buttons .button").inner_text()

    def test_the_result_leads_to_what_is_left(self, play: Launch, serve: Serve) -> None:
        """A quiz is offered again only when nothing else is left."""
        lessons = [quiz("#q_one pass=100", "one") + quiz("#q_two pass=100", "two"), quiz("#q_three pass=100", "three")]
        course = play("scorm12", package=serve("ways", "scorm12", "completion: [questions]\n", lessons))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.read_to_end()
        answer(course, "one", "No")
        assert self.main_button(course) == "Continue"
        assert course.sco.get_by_role("button", name="Retry quiz").is_visible()
        course.sco.get_by_role("button", name="Continue").click()
        course.sco.wait_for_function("() => document.activeElement.closest('.question')?.dataset.id === 'two'")
        answer(course, "two", "No")
        assert self.main_button(course) == "Continue"
        course.sco.get_by_role("button", name="Continue").click()
        question(course.sco, "three").wait_for()
        answer(course, "three", "Yes")
        assert self.main_button(course) == "Retry quiz"
        course.clean()

    def test_the_result_has_chapters_and_leads_to_a_lesson_of_one(self, play: Launch, serve: Serve) -> None:
        names = ("one", "two", "three", "four")
        lessons = [quiz(f"#q_{name} pass=100", name) for name in names]
        listed = "lessons:\n  - Roots: [01-lesson.md, 02-lesson.md]\n  - Leaves: [03-lesson.md]\n  - 04-lesson.md\n"
        package = serve("chapters", "scorm12", f"completion: [questions]\n{listed}", lessons)
        course = play("scorm12", package=package)
        for at in (1, 3, 4):
            course.sco.evaluate("(at) => { location.hash = `#/lesson_${at}` }", at)
            question(course.sco, names[at - 1]).wait_for()
            course.read_to_end()
            answer(course, names[at - 1], "Yes")
        assert self.main_button(course) == "Continue"
        titles = course.sco.locator("#sb-result .answers :is(h2, h3, h4)")
        shown = [f"{one.evaluate('it => it.tagName')} {one.inner_text()}" for one in titles.all()]
        assert shown == ["H2 Your answers", "H3 Roots", "H4 Lesson 1", "H3 Leaves", "H4 Lesson 3", "H3 Lesson 4"]
        assert course.sco.locator("#sb-result").inner_text().count("left)") == 1, "what is left is said once"
        assert "1 more" not in course.sco.locator("#sb-result").inner_text()
        course.sco.get_by_role("button", name="Continue").click()
        question(course.sco, "two").wait_for()
        course.clean()


class TestExperience:
    @BOTH
    def test_points_of_experience_and_levels(self, play: Launch, serve: Serve, standard: str) -> None:
        """A right answer earns them once, more at the first try; the overview names the level."""
        lessons = [
            "---\ntitle: One\nid: one_l\nxp: 10\n---\n" + quiz("#check pass=100", "one", "two"),
            "---\ntitle: Two\n---\nText.\n",
        ]
        course = play(standard, package=serve("xp", standard, XP, lessons))
        standing = course.sco.locator("#sb-standing")
        assert "0 of 16 XP" in standing.inner_text()
        assert "Level 1: Seed" in standing.inner_text()
        course.sco.get_by_role("link", name="One", exact=True).click()
        course.sco.locator(".question").first.wait_for()
        answer(course, "one", "Yes")
        answer(course, "two", "No")
        course.sco.get_by_role("button", name="Try again").click()
        answer(course, "one", "Yes")
        answer(course, "two", "Yes")
        course.home()
        text = standing.inner_text()
        assert "15 of 16 XP" in text, "3 at the first try, 2 at a later one, 10 for the lesson, and nothing twice"
        assert "Level 2: Sprout" in text
        assert "15 XP to reach Tree" in text
        course.wait_saved()
        assert course.database()["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "100"
        course.clean()


STEPS = "::: activity\n1. Dig.\n2. Water.\n:::\n"


class TestCompletion:
    def status(self, course: Play) -> str:
        held = course.database()
        return held.get("cmi.core.lesson_status") or held["cmi.completion_status"]

    @BOTH
    def test_any_of_several(self, play: Launch, serve: Serve, standard: str) -> None:
        """The overview says that one is enough; doing one completes the course."""
        lessons = [quiz("#check", "one"), STEPS]
        course = play(standard, package=serve("any", standard, "completion: {any: [quizzes, steps]}\n", lessons))
        rule = course.sco.locator("#sb-rule")
        assert "To complete this course, do one of these:" in rule.inner_text()
        assert "Pass every quiz (1 left)" in rule.inner_text()
        assert "Complete every step (2 left)" in rule.inner_text()
        course.sco.get_by_role("link", name="Lesson 2").click()
        course.sco.locator(".step input").nth(0).check()
        course.wait_saved()
        assert self.status(course) == "incomplete"
        course.sco.locator(".step input").nth(1).check()
        course.wait_saved()
        assert self.status(course) == "completed"
        course.home()
        expect(rule).to_contain_text("Complete every step (Done)")
        course.clean()

    @BOTH
    def test_all_of_several_with_points_of_experience(self, play: Launch, serve: Serve, standard: str) -> None:
        """Both are needed, and the page says what is left of each."""
        settings = "xp: {question: 5}\ncompletion: [steps, 5 xp]\n"
        course = play(standard, package=serve("all", standard, settings, [quiz("#check", "one"), STEPS]))
        rule = course.sco.locator("#sb-rule")
        assert "To complete this course:" in rule.inner_text()
        assert "Earn 5 XP (5 left)" in rule.inner_text()
        course.sco.get_by_role("link", name="Lesson 2").click()
        course.sco.locator(".step").nth(1).wait_for()
        for box in course.sco.locator(".step input").all():
            box.check()
        course.wait_saved()
        assert self.status(course) == "incomplete", "5 XP are left"
        course.sco.get_by_role("link", name="Previous lesson").click()
        answer(course, "one", "Yes")
        course.wait_saved()
        assert self.status(course) == ("passed" if standard == "scorm12" else "completed")
        course.clean()

    def test_active_minutes(self, play: Launch, serve: Serve, context: BrowserContext) -> None:
        """Time counts while the page is used, and completes the course when it has been enough."""
        context.clock.install()
        settings = "completion: [2 minutes]\n"
        course = play("scorm12", package=serve("minutes", "scorm12", settings, ["Text.\n", "More.\n"]))
        rule = course.sco.locator("#sb-rule")
        assert "Study actively for 2 minutes (2 left)" in rule.inner_text()
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.get_by_text("Text.").wait_for()
        for _ in range(4):
            course.page.keyboard.press("Shift")
            course.page.clock.run_for(20_000)
        course.wait_saved()
        assert self.status(course) == "incomplete"
        for _ in range(3):
            course.page.keyboard.press("Shift")
            course.page.clock.run_for(20_000)
        course.sco.locator("#sb-exit").click()
        assert self.status(course) == "completed"
        course.clean()

    @BOTH
    def test_a_rule_of_the_lesson_itself(self, play: Launch, serve: Serve, standard: str) -> None:
        """The lesson says its own rule and what is left, and completes by it."""
        own = f"---\ntitle: Own\ncompletion: [steps]\n---\n{quiz('#check', 'one')}\n{STEPS}"
        course = play(standard, package=serve("own", standard, "completion: [pages]\n", [own, "Text.\n"]))
        course.sco.get_by_role("link", name="Own").click()
        todo = course.sco.locator("[data-todo]")
        todo.get_by_text("To complete this lesson:").wait_for()
        assert "Complete every step (2 left)" in todo.inner_text()
        assert "question" not in todo.inner_text(), "its quiz is not asked for"
        for box in course.sco.locator(".step input").all():
            box.check()
        assert "Complete every step (Done)" in todo.inner_text()
        assert "Lesson complete" in todo.inner_text()
        course.wait_saved()
        status = "status" if standard == "scorm12" else "completion_status"
        assert objective(course, "lesson")[status] == "completed"
        course.clean()
