"""What the learner sees of the page in the frame of an LMS: notices, what is focused, the end, and how far they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.asking import TIMED, Serve, answer, asked, quiz
from tests.browser.conftest import BOTH, Play
from tests.conftest import MakeCourse
from tests.questions_page import question

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Build = Callable[[Path, str], str]

STATUS = {"scorm12": "cmi.core.lesson_status", "scorm2004-4": "cmi.completion_status"}
# Moodle's page at its top, in a window of 1280x720: the frame reaches from 260 to 926 pixels.
IN_MOODLE = """() => Object.assign(document.getElementById("sco").style,
    {position: "absolute", top: "260px", left: "300px", width: "650px", height: "666px", border: "0"})"""
ANOTHER_LESSON = "The other lesson.\n"


def box(course: Play, selector: str) -> dict[str, Any]:
    """Where something lies in the window."""
    found = course.sco.locator(selector).first.bounding_box()
    assert found is not None
    return dict(found)


def in_moodle(course: Play) -> None:
    course.page.set_viewport_size({"width": 1280, "height": 720})
    course.page.evaluate(IN_MOODLE)
    # Loaded a moment after the page.
    course.sco.locator(".sheet").wait_for(state="attached")


class TestFrame:
    def test_an_alarm_lies_where_the_window_shows_the_frame(self, play: Launch, serve: Serve) -> None:
        course = play("scorm12", package=serve("framed", "scorm12", lessons=["Long.\n\n" * 60 + quiz("#q", "one")]))
        in_moodle(course)
        course.faults(commit="false")
        answer(course, "one", "Yes")
        course.sco.get_by_text("not saved yet").wait_for()
        course.sco.wait_for_function("() => document.documentElement.style.getPropertyValue('--below') === '206px'")
        place = box(course, "#sb-notice")
        assert place["y"] + place["height"] <= 720.5
        assert place["y"] >= 260
        course.page.evaluate("() => { document.body.style.height = '3000px'; scrollTo(0, 400) }")
        course.sco.wait_for_function("() => document.documentElement.style.getPropertyValue('--below') === '0px'")
        assert box(course, ".bar")["y"] >= -0.5, "and the bar follows at the upper edge"
        course.sco.locator("#sb-exit").click()
        asked_box = box(course, "dialog")
        assert asked_box["y"] >= 0 and asked_box["y"] + asked_box["height"] <= 720
        course.clean()

    def test_what_is_focused_is_not_covered(self, play: Launch, serve: Serve) -> None:
        """By the time that is left, by an alarm, or by both, on a phone (WCAG 2.2, 2.4.11)."""
        lesson = TIMED.replace(":::\n", "".join(asked(f"more{n}") for n in range(4)) + ":::\n", 1)
        course = play("scorm12", package=serve("covered", "scorm12", lessons=[lesson]))
        course.page.set_viewport_size({"width": 320, "height": 560})
        course.sco.locator(".sheet").wait_for(state="attached")
        course.sco.get_by_role("button", name="Start quiz").click()
        course.faults(commit="false")
        course.sco.get_by_role("radio").first.check()
        course.sco.wait_for_function("() => document.querySelector('#sb-notice.alarm')", timeout=20_000)
        covered = []
        for key in ["Tab"] * 24 + ["Shift+Tab"] * 24:
            course.page.keyboard.press(key)
            covered.append(
                course.sco.evaluate("""() => {
                    const focused = document.activeElement;
                    const row = focused.closest(".choice") ?? focused;
                    const inside = focused.closest("#sb-notice, .bar, .time-left, .skip") || focused === document.body;
                    if (inside) return 0;
                    const { top, bottom, height } = row.getBoundingClientRect();
                    const notice = document.getElementById("sb-notice").getBoundingClientRect().top;
                    const timer = document.querySelector(".time-left").getBoundingClientRect();
                    const upper = Math.max(document.querySelector(".bar").getBoundingClientRect().bottom,
                        timer.top < 100 ? timer.bottom : 0);
                    return Math.max(0, (Math.max(bottom - notice, 0) + Math.max(upper - top, 0)) / height);
                }""")
            )
        assert max(covered) == 0
        assert course.errors == []


class TestEnd:
    def test_in_a_frame_nobody_is_told_to_close_the_window(self, play: Launch, serve: Serve) -> None:
        course = play("scorm12", package=serve("ended", "scorm12", lessons=[quiz("#q", "one"), ANOTHER_LESSON]))
        course.sco.locator("#sb-exit").click()
        course.sco.get_by_role("heading", name="You have left the course").wait_for()
        assert "You can leave this page" in course.sco.locator("main").inner_text()
        assert course.sco.evaluate("() => document.title") == "You have left the course - Options"
        assert course.sco.locator("a, button, .bar").count() == 0, "nothing that leads nowhere"

    def test_in_a_window_of_its_own(self, play: Launch, serve: Serve) -> None:
        course = play(
            "scorm12", package=serve("ended", "scorm12", lessons=[quiz("#q", "one"), ANOTHER_LESSON]), where="opener"
        )
        with course.page.expect_popup() as opened:
            course.page.evaluate("() => { popup() }")
        popup = opened.value
        popup.add_init_script("")
        popup.evaluate("() => { window.close = () => {} }")
        popup.locator("#sb-exit").click()
        popup.get_by_text("You can close this window").wait_for()

    def test_without_an_lms_exit_says_that_nothing_is_recorded(self, play: Launch, serve: Serve) -> None:
        """Also while it is still looked for."""
        course = play(
            "scorm12", package=serve("ended", "scorm12", lessons=[quiz("#q", "one"), ANOTHER_LESSON]), where="none"
        )
        course.sco.locator("#sb-exit").click()
        course.sco.get_by_text("No learning platform found: results are not recorded.").wait_for()
        assert course.calls() == []


class TestPlaces:
    def test_an_address_that_leads_nowhere_says_so(self, play: Launch, serve: Serve) -> None:
        course = play("scorm12", package=serve("places", "scorm12", lessons=[quiz("#q", "one"), ANOTHER_LESSON]))
        course.sco.evaluate("() => { location.hash = '#/no_such_lesson' }")
        course.sco.get_by_text("This page does not exist.").wait_for()
        assert course.sco.locator("#sb-overview").is_visible()

    def test_what_was_announced_is_not_found_on_another_page(self, play: Launch, serve: Serve) -> None:
        cards = "::: flashcards\nFront\n: What stands behind.\n:::\n"
        course = play("scorm12", package=serve("said", "scorm12", lessons=[cards, ANOTHER_LESSON]))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.locator(".turn").click()
        course.sco.wait_for_function("() => document.getElementById('sb-announce').textContent.includes('behind')")
        course.home()
        course.sco.locator("#sb-overview").wait_for()
        assert course.sco.locator("#sb-announce").text_content() == ""


class TestDone:
    def test_a_course_that_was_failed_says_so_at_its_beginning(self, play: Launch, serve: Serve) -> None:
        lessons = [quiz("#q attempts=1", "one"), ANOTHER_LESSON]
        course = play("scorm12", package=serve("failed", "scorm12", "completion: [questions]\n", lessons))
        course.sco.get_by_role("link", name="Lesson 1").click()
        answer(course, "one", "No")
        assert "You scored 0 of 1 point (0%)." in course.sco.locator(".quiz-result").inner_text()
        course.home()
        assert course.sco.locator("#sb-standing").inner_text().startswith("You did not pass the course.")

    def test_the_pass_mark_gets_its_tick(self, play: Launch, serve: Serve) -> None:
        lessons = [quiz("#q", "one"), ANOTHER_LESSON]
        course = play("scorm12", package=serve("tick", "scorm12", "completion: [questions]\n", lessons))
        line = course.sco.locator("#sb-rule li").filter(has_text="Score at least 80%")
        assert line.get_attribute("class") == "open"
        course.sco.get_by_role("link", name="Lesson 1").click()
        answer(course, "one", "Yes")
        course.home()
        expect(line).to_have_class("done")
        assert line.inner_text().endswith("(Done)")

    def test_a_pass_out_of_reach_is_told_with_what_can_be_done(self, play: Launch, serve: Serve) -> None:
        """One quiz is used up; the other can be taken again, and cannot make up for it."""
        lessons = [quiz("#used attempts=1", "one") + "\n" + quiz("#open", "two"), ANOTHER_LESSON]
        course = play("scorm2004-4", package=serve("reach", "scorm2004-4", "completion: [questions]\n", lessons))
        course.sco.get_by_role("link", name="Lesson 1").click()
        answer(course, "one", "No")
        answer(course, "two", "No")
        course.wait_saved()
        assert course.database()["cmi.completion_status"] == "incomplete"
        course.home()
        told = "You can no longer reach the pass mark (80%)."
        expect(course.sco.locator("#sb-standing")).to_contain_text(told)
        course.sco.evaluate("() => { location.hash = '#=result' }")
        course.sco.locator("#sb-result").get_by_text(told).wait_for()
        course.sco.get_by_role("button", name="Keep this result").click()
        course.sure("Go back")
        assert course.database()["cmi.completion_status"] == "incomplete"
        course.sco.get_by_role("button", name="Keep this result").click()
        course.sure("Keep this result")
        course.page.wait_for_function("() => lms.database['cmi.success_status']")
        held = course.database()
        assert (held["cmi.completion_status"], held["cmi.success_status"], held["cmi.score.raw"]) == (
            "completed",
            "failed",
            "0",
        )
        course.clean()

    @BOTH
    def test_after_an_update_one_number_says_what_is_done(
        self, play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
    ) -> None:
        """The list, the line above it, the lesson's foot, the bar and the LMS."""
        file = "id: course\ntitle: Course\ncompletion: [pages, questions]\n"
        other = {"02-two.md": "---\ntitle: Two\nid: two\n---\nSecond lesson.\n"}
        ask = "::: {{.quiz #q}}\n{}:::\n"
        before, after = (
            build_pages(make_course(ask.format("".join(map(asked, names))), file, other, folder), standard)
            for names, folder in ((["one"], "before"), (["one", "two", "three"], "after"))
        )
        course = play(standard, package=before)
        course.sco.evaluate("() => { location.hash = '#/only' }")
        question(course.sco, "one").wait_for()
        answer(course, "one", "Yes")
        course.read_to_end()
        course.sco.evaluate("() => { location.hash = '#/two' }")
        course.sco.get_by_text("Second lesson.").wait_for()
        course.read_to_end()
        course.wait_saved()
        assert course.database()[STATUS[standard]] in ("passed", "completed")
        course.page.evaluate("(after) => relaunch({}, false, after)", after)
        course.sco.get_by_text("Second lesson.").wait_for()
        course.home()
        rows = course.sco.locator("#sb-outline .state")
        assert rows.all_inner_texts() == ["In progress", "Completed"]
        assert "1 of 2 lessons completed" in course.sco.locator("#sb-standing").inner_text()
        assert course.sco.locator("#sb-progress").get_attribute("aria-valuenow") == "100", "the course stays complete"
        course.sco.evaluate("() => { location.hash = '#/only' }")
        foot = course.sco.locator("[data-todo]")
        foot.get_by_text("Answer 2 more questions").wait_for()
        answer(course, "two", "Yes")
        answer(course, "three", "Yes")
        course.wait_saved()
        foot.get_by_text("Lesson complete").wait_for()
        course.home()
        assert rows.all_inner_texts() == ["Completed", "Completed"]
        held = course.database()
        assert held[STATUS[standard]] in ("passed", "completed")
        assert float(held.get("cmi.progress_measure", "1")) == 1
        course.clean()


class TestJournal:
    @BOTH
    def test_a_login_that_clears_the_storage_takes_no_answer_away(
        self, play: Launch, standard: str, serve: Serve
    ) -> None:
        """As Moodle's does: the session ended, three more answers were given, and the learner logs in again."""
        names = ("one", "two", "three", "four")
        lesson = quiz("#q", *names)
        course = play(standard, package=serve("login", standard, lessons=[lesson]), options={"profile": "moodle"})
        # From then on IndexedDB has what localStorage has.
        course.sco.locator(".sheet").wait_for(state="attached")
        answer(course, names[0], "Yes")
        course.wait_saved()
        course.faults(commit="page", terminate="page", getValue="page", setValue="false")
        for name in names[1:]:
            answer(course, name, "Yes")
        # With the last answer, and no longer with the one before.
        course.sco.wait_for_timeout(700)
        course.sco.get_by_text("not saved yet").wait_for()
        assert "kept in this browser" in course.sco.locator("#sb-notice").inner_text()
        course.page.evaluate("() => { relaunch(); lms.logIn(localStorage) }")
        course.sco.wait_for_function("() => document.querySelectorAll('.question.answered').length === 4")
        course.sco.get_by_text("restored").wait_for()
        course.wait_saved()
        held = course.database()
        listed = [held[name] for name in held if name.startswith("cmi.interactions.") and name.endswith(".id")]
        assert {name for name in listed if name in names} == set(names)
        course.clean()


class TestLatency:
    @BOTH
    def test_each_answer_of_a_quiz_that_is_handed_in_took_its_own_time(
        self, play: Launch, serve: Serve, standard: str, context: BrowserContext
    ) -> None:
        """From when the question could be answered until the answer was given, not until it was handed in."""
        context.clock.install()
        course = play(standard, package=serve("took", standard, lessons=[quiz("#q feedback=end", "one", "two")]))
        course.sco.locator(".question").first.wait_for()
        for name in ("one", "two"):
            context.clock.run_for(10_000)
            course.sco.locator("h1").click()
            question(course.sco, name).get_by_role("radio", name="Yes").check()
        context.clock.run_for(30_000)
        course.sco.get_by_role("button", name="Submit quiz").click()
        course.sure("Submit quiz")
        context.clock.run_for(2000)
        held = course.database()
        took = [held[f"cmi.interactions.{n}.latency"] for n in range(2)]
        seconds = [float(one.split(":")[-1]) if standard == "scorm12" else float(one[2:-1]) for one in took]
        assert 9 <= seconds[0] <= 14
        assert 18 <= seconds[1] <= 28
        course.clean()
