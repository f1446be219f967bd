"""Trouble in the field, each with a decided behaviour: nothing the LMS holds is lost, and nothing untrue is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from scormbuild import build_package
from tests.browser.conftest import BOTH, FILES, RICH, SECOND, Play
from tests.browser.test_learner import do_everything, ids
from tests.browser.test_lms import STATUS
from tests.conftest import COURSE, MakeCourse, unpack

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Build = Callable[[Path, str], str]

ASK = "### {text} {{#{id}}}\n\n- [x] Yes\n- [ ] No\n\n> Yes.\n\n"


def quiz(*questions: str, name: str = "check", attributes: str = "") -> str:
    asked = "".join(ASK.format(text=f"Question {one}?", id=one) for one in questions)
    return f"::: {{.quiz #{name}{attributes}}}\n{asked}:::\n"


def finished(play: Launch, standard: str, **database: str) -> dict[str, str]:
    """What the strict LMS holds of a learner who has passed the example."""
    course = play(standard)
    do_everything(course)
    course.sco.locator("#sb-exit").click()
    return {**course.database(), **database}


@BOTH
@pytest.mark.parametrize("fault", ["throw", "null", "false"])
def test_a_record_that_cannot_be_read_is_not_replaced(play: Launch, standard: str, fault: str) -> None:
    held = finished(play, standard)
    course = play(standard, where="opener", options={"database": held})
    course.faults(getValue=fault)
    with course.page.expect_popup() as opened:
        course.page.evaluate("() => { popup() }")
    popup = opened.value
    popup.locator(".turn").first.click()
    popup.get_by_text("not saved yet").wait_for()
    assert course.database() == held, "nothing was written over what could not be read"
    course.faults(getValue=None)
    popup.wait_for_function("() => document.getElementById('sb-save').textContent === 'Saved'", timeout=15_000)
    assert popup.locator(".card.seen").count() == 7
    now = course.database()
    assert now[STATUS[standard]] == held[STATUS[standard]]
    popup.close()


@BOTH
def test_an_api_that_is_late_brings_back_progress_and_place(play: Launch, standard: str) -> None:
    first = play(standard)
    for button in first.sco.locator(".turn").all()[:2]:
        button.click()
    first.sco.locator("#at-the-hands-problem").scroll_into_view_if_needed()
    first.sco.wait_for_timeout(500)
    first.page.evaluate("() => leave()")
    held = first.database()
    course = play(standard, where="late", options={"database": held})
    course.sco.wait_for_function("() => document.querySelectorAll('.card.seen').length === 2")
    course.sco.wait_for_function("() => scrollY > 500")
    course.page.evaluate("() => leave()")
    place = "cmi.core.lesson_location" if standard == "scorm12" else "cmi.location"
    assert course.database()[place] == held[place]
    course.clean()


@BOTH
def test_a_refused_score_or_status_is_not_called_saved(play: Launch, standard: str) -> None:
    course = play(standard)
    course.faults(
        refuse=["cmi.core.score", "cmi.core.lesson_status", "cmi.completion_status", "cmi.success_status", "cmi.score"]
    )
    course.turn_all_cards()
    for question in ("diffusion_start", "wrong_fingers"):
        course.answer(question, ids(course, question, True)[0])
    course.read_to_end()
    course.sco.get_by_text("not saved yet").wait_for()
    held = course.database()
    assert (held[STATUS[standard]], course.cards_held()) == ("incomplete", 7), "the work is there, the result is not"
    assert not any("core.score" in element or element.startswith("cmi.score") for element in held)
    course.faults(refuse=None)
    # A save at once, in place of a pause.
    course.sco.evaluate("() => { dispatchEvent(new Event('online')) }")
    course.wait_saved()
    held = course.database()
    assert held["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "100"
    assert held[STATUS[standard]] == ("passed" if standard == "scorm12" else "completed")
    assert [held[f"cmi.interactions.{n}.id"] for n in (0, 1)] == ["diffusion_start", "wrong_fingers"]


@BOTH
def test_an_answer_that_was_refused_is_offered_again(play: Launch, standard: str) -> None:
    course = play(standard)
    course.faults(setValue="throw")
    course.answer("diffusion_start", ids(course, "diffusion_start", True)[0])
    course.faults(setValue=None)
    course.answer("wrong_fingers", ids(course, "wrong_fingers", True)[0])
    course.wait_saved()
    held = course.database()
    assert [held[f"cmi.interactions.{n}.id"] for n in (0, 1)] == ["diffusion_start", "wrong_fingers"]
    course.clean()


@BOTH
def test_answers_of_an_earlier_session_are_not_overwritten(play: Launch, standard: str) -> None:
    first = play(standard)
    first.answer("diffusion_start", ids(first, "diffusion_start", True)[0])
    first.wait_saved()
    first.page.evaluate("() => relaunch()")
    first.sco.wait_for_selector(".question.answered")
    first.faults(getValue="false")
    first.answer("wrong_fingers", ids(first, "wrong_fingers", True)[0])
    first.sco.wait_for_timeout(500)
    first.faults(getValue=None)
    first.sco.locator(".turn").first.click()
    first.wait_saved()
    held = first.database()
    assert [held[f"cmi.interactions.{n}.id"] for n in (0, 1)] == ["diffusion_start", "wrong_fingers"]


@BOTH
def test_what_was_completed_stays_completed(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    course_file = "id: small\ntitle: A Small Course\ncompletion: [steps]\n"
    folder = make_course("::: activity\n1. One.\n2. Two.\n:::\n", course=course_file, name="undo")
    course = play(standard, package=build_pages(folder, standard))
    for box in course.sco.locator(".tick input").all():
        box.check()
    course.wait_saved()
    assert course.database()[STATUS[standard]] == "completed"
    course.sco.locator(".tick input").first.uncheck()
    course.sco.wait_for_timeout(600)
    assert course.database()[STATUS[standard]] == "completed"
    course.clean()


@BOTH
def test_a_crash_while_values_are_stored_again_loses_no_progress(play: Launch, standard: str) -> None:
    course = play(standard, options={"persistence": "moodle"})
    course.sco.locator(".turn").first.click()
    course.wait_saved()
    course.page.evaluate("""() => {
        let commits = 0;
        const name = 'LMSCommit' in lms.api ? 'LMSCommit' : 'Commit';
        const real = lms.api[name];
        // The first commit fails, the second works, and then the browser dies.
        lms.api[name] = (text) => {
            commits += 1;
            lms.faults.commit = commits === 2 ? undefined : 'false';
            return real(text);
        };
    }""")
    course.answer("diffusion_start", ids(course, "diffusion_start", True)[0])
    course.sco.wait_for_timeout(3500)
    course.page.evaluate("() => relaunch({}, true)")
    course.sco.wait_for_selector(".card.seen")


@BOTH
def test_the_browser_is_offline_and_the_lms_lies(play: Launch, standard: str, context: BrowserContext) -> None:
    course = play(standard, options={"persistence": "moodle"})
    course.faults(commit="lie")
    course.sco.locator(".turn").first.wait_for()
    context.set_offline(True)
    course.answer("diffusion_start", ids(course, "diffusion_start", True)[0])
    course.sco.get_by_text("not saved yet").wait_for()
    course.faults(commit=None)
    context.set_offline(False)
    course.wait_saved()
    assert course.database()["cmi.interactions.0.result"] == "correct"


@BOTH
def test_exit_waits_while_work_is_not_saved(play: Launch, standard: str) -> None:
    course = play(standard)
    course.faults(commit="false", terminate="false")
    course.sco.locator(".turn").first.click()
    course.sco.locator("#sb-exit").click()
    asked = course.sco.get_by_role("alertdialog", name="Leave before your work is saved?")
    assert "kept in this browser" in asked.inner_text(), "it says what will happen"
    assert course.sco.evaluate("() => document.activeElement.textContent") == "Go back", "the safe answer"
    assert not course.page.evaluate("() => lms.terminated")
    course.page.keyboard.press("Escape")
    asked.wait_for(state="hidden")
    assert course.sco.locator(".lesson").count() == 1
    assert course.sco.evaluate("() => document.activeElement.id") == "sb-exit"
    course.sco.locator("#sb-exit").click()
    course.sure("Leave anyway")
    course.sco.get_by_text("could not be saved").wait_for()
    assert "inish" in course.calls()[-1]["method"] or "erminate" in course.calls()[-1]["method"]


def test_leaving_before_the_api_turned_up_starts_no_session(play: Launch) -> None:
    course = play("scorm12", where="none")
    course.sco.locator("#sb-exit").click()
    course.page.evaluate("() => arrive()")
    course.page.wait_for_timeout(400)
    assert course.calls() == []


@BOTH
def test_an_update_of_the_course_counts_nothing_for_new_questions(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    before = build_pages(make_course(quiz("one", "two", "open"), name="before"), standard)
    after = build_pages(make_course(quiz("one", "three"), name="after"), standard)
    course = play(standard, package=before)
    course.answer("one", "yes")
    course.answer("two", "yes")
    course.wait_saved()
    course.page.evaluate("() => leave()")
    held = {**course.database(), STATUS[standard]: "incomplete"}
    held.pop("cmi.success_status", None)
    course = play(standard, package=after, options={"database": held})
    assert course.sco.locator(".question.answered").count() == 1, "what still exists is kept"
    course.read_to_end()
    course.wait_saved()
    assert course.database()[STATUS[standard]] == "incomplete"
    assert "Answer 1 more question" in course.sco.locator(".todo").inner_text()
    course.answer("three", "no")
    course.read_to_end()
    course.wait_saved()
    assert course.database()[STATUS[standard]] in ("passed", "completed")
    course.clean()


@BOTH
def test_lessons_that_vanished_do_not_count(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    two = {"02-two.md": f"---\ntitle: Two\n---\n{quiz('second', name='two_check')}"}
    three = {"03-three.md": f"---\ntitle: Three\n---\n{quiz('third', name='three_check')}"}
    before = build_pages(make_course(quiz("first"), files=dict(two), name="lessons_before"), standard)
    after = build_pages(make_course(quiz("first"), files=dict(three), name="lessons_after"), standard)
    course = play(standard, package=before)
    for lesson, question in (("only", "first"), ("two", "second")):
        course.sco.evaluate("(id) => { location.hash = `#/${id}` }", lesson)
        course.sco.wait_for_selector(f".lesson[data-lesson={lesson}]")
        course.answer(question, "yes")
    course.wait_saved()
    course.page.evaluate("() => leave()")
    held = {**course.database(), STATUS[standard]: "incomplete"}
    held.pop("cmi.success_status", None)
    course = play(standard, package=after, options={"database": held})
    course.sco.wait_for_selector(".lesson, #sb-overview:not([hidden])")
    course.sco.evaluate("() => { location.hash = '#=result' }")
    course.sco.locator("#sb-result li", has_text="Answer every question (1 left)").wait_for()
    course.sco.wait_for_selector("#sb-result h1")
    assert "You passed" not in course.sco.locator("#sb-result").inner_text()


@BOTH
def test_several_quizzes_and_the_one_that_failed(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    text = quiz("a1", "a2", "a3", name="qa", attributes=" pass=50") + "\n" + quiz("b1", name="qb")
    folder = make_course(
        text, course="id: small\ntitle: A Small Course\npass: 100\non_fail: incomplete\n", name="several"
    )
    course = play(standard, package=build_pages(folder, standard))
    for question, answer in (("a1", "yes"), ("a2", "yes"), ("a3", "no"), ("b1", "no")):
        course.answer(question, answer)
    course.read_to_end()
    course.wait_saved()
    course.sco.get_by_role("link", name="View your result").click()
    course.sco.wait_for_selector("#sb-result h1")
    assert "You have not passed the course yet." in course.sco.locator("#sb-result").inner_text()
    course.sco.get_by_role("button", name="Retry quiz").click()
    assert course.sco.evaluate("() => document.activeElement.closest('.quiz').dataset.id") == "qb"
    course.page.evaluate("() => relaunch()")
    course.sco.wait_for_selector(".question.answered")
    assert course.sco.locator(".question.answered").count() == 3, "a quiz left in the middle of another try"
    course.answer("b1", "yes")
    course.sco.get_by_role("link", name="View your result").click()
    course.sco.get_by_role("button", name="Keep this result").click()
    course.sure("Keep this result")
    course.wait_saved()
    held = course.database()
    assert held[STATUS[standard]] == "incomplete", "on_fail: incomplete"
    assert held["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "75"
    course.clean()


def test_an_lms_mastery_of_nothing_passes_nobody(play: Launch) -> None:
    course = play("scorm12", options={"masteryScore": "0"})
    do_everything(course, right=False)
    assert course.database()["cmi.core.lesson_status"] == "incomplete"


def test_back_to_the_overview_while_a_lesson_loads(play: Launch, rich: str, context: BrowserContext) -> None:
    course = play("scorm2004-4", package=rich)
    sco = course.sco
    release: list[Callable[[], None]] = []
    context.route("**/lessons/only.js", lambda route: release.append(lambda: route.continue_()))
    sco.locator("#sb-start").click()
    sco.get_by_text("Loading the lesson").wait_for()
    sco.locator(".bar .course a").click()
    sco.wait_for_selector("#sb-overview:not([hidden])")
    release[0]()
    sco.wait_for_timeout(400)
    assert sco.locator("#sb-overview").is_visible()


def test_a_login_page_in_place_of_a_lesson(play: Launch, rich: str, context: BrowserContext) -> None:
    course = play("scorm2004-4", package=rich)
    context.route("**/lessons/only.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    course.sco.locator("#sb-start").click()
    course.sco.get_by_text("could not be loaded").wait_for()
    assert "cmi.location" not in course.database(), "no lesson was opened"
    context.unroute("**/lessons/only.js")
    course.sco.get_by_role("button", name="Try again").click()
    course.sco.wait_for_selector(".lesson h1")
    course.turn_all_cards()
    course.wait_saved()
    assert course.cards_held() == course.sco.locator(".card").count() > 0
    assert course.database()["cmi.location"].startswith("only.")
    course.clean()


def test_back_from_the_browsers_memory_the_course_says_that_it_has_ended(
    tmp_path: Path, example_packages: dict[str, Path], play: Launch
) -> None:
    course = play("scorm12")
    course.sco.evaluate("""() => {
        dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    }""")
    course.sco.get_by_role("heading", name="You have left the course").wait_for()
    assert course.page.evaluate("() => lms.terminated")
    course.clean()


@BOTH
def test_back_from_the_browsers_memory_the_lms_is_looked_for_again(play: Launch, standard: str) -> None:
    """The learner went on to another page before it was found, and came back."""
    course = play(standard, where="none")
    course.sco.evaluate("() => { dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})) }")
    course.page.evaluate("() => arrive()")
    course.sco.wait_for_timeout(300)
    assert course.calls() == []
    course.sco.evaluate("() => { dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})) }")
    course.sco.locator(".turn").first.click()
    course.wait_saved()
    assert "suspend" in course.database()["cmi.core.exit" if standard == "scorm12" else "cmi.exit"]
    course.clean()


def test_nothing_moves_while_the_page_starts(
    play: Launch, context: BrowserContext, tmp_path: Path, make_course: MakeCourse
) -> None:
    context.add_init_script("""new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.moved = (window.moved ?? 0) + entry.value;
    }).observe({type: 'layout-shift', buffered: true})""")
    folder = make_course(RICH, files={**FILES, "02-second.md": SECOND}, name="still")
    package = build_package(folder, tmp_path / "out", ["scorm12"]).packages[0]
    unpacked = unpack(package.path, tmp_path / "still-pages")
    page = context.new_page()
    page.set_viewport_size({"width": 360, "height": 700})
    for address in ("", "#/only", "#=result"):
        page.goto((unpacked / "index.html").as_uri() + address)
        page.reload()
        page.wait_for_timeout(400)
        assert page.evaluate("() => window.moved ?? 0") < 0.02, address


@BOTH
def test_an_update_that_takes_away_all_that_was_left_finishes_the_quiz(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    before = build_pages(make_course(quiz("one", "two", "three"), name="before"), standard)
    after = build_pages(make_course(quiz("one", "two"), name="after"), standard)
    course = play(standard, package=before)
    course.answer("one", "yes")
    course.answer("two", "no")
    course.wait_saved()
    course.page.evaluate("(after) => relaunch({}, false, after)", after)
    course.sco.locator("#sb-main").get_by_text("1 of 2").wait_for()
    course.read_to_end()
    course.wait_saved()
    held = course.database()
    assert held[STATUS[standard]] in ("passed", "completed")
    assert held["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "50"
    course.clean()


@BOTH
def test_new_questions_take_no_pass_away_and_use_up_no_attempt(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    """They are answered in the attempt that was marked without them; what a pass opened stays open."""
    course_file = f"{COURSE}completion: [quizzes]\n"
    more = {"02-two.md": "---\ntitle: Two\nid: two\n---\nSecond lesson.\n"}
    once, twice = " attempts=1 required=passed", " attempts=2"
    lessons = [
        quiz("one", *new, name="once", attributes=once) + quiz("a", *newer, name="twice", attributes=twice)
        for new, newer in (((), ()), (("two",), ("b",)))
    ]
    before, after = (
        build_pages(make_course(lesson, course_file, more, name), standard)
        for lesson, name in zip(lessons, ("before", "after"), strict=True)
    )
    course = play(standard, package=before)
    course.sco.locator("#sb-start").click()
    course.answer("one", "yes")
    course.answer("a", "no")
    course.sco.evaluate("location.hash = '#/two'")
    course.sco.get_by_text("Second lesson.").wait_for()
    course.wait_saved()
    course.page.evaluate("(after) => relaunch({}, false, after)", after)
    course.sco.get_by_text("Second lesson.").wait_for()
    course.sco.evaluate("location.hash = '#/only'")
    course.answer("two", "no")
    course.answer("b", "no")
    course.wait_saved()
    held = course.database()
    status = "cmi.objectives.{}.status" if standard == "scorm12" else "cmi.objectives.{}.success_status"
    told = {held[f"cmi.objectives.{n}.id"]: held.get(status.format(n)) for n in range(3)}
    assert told["once"] == "passed"
    assert held[STATUS[standard]] == "incomplete"
    course.sco.get_by_role("button", name="Try again").click()
    course.sure("Try again")
    course.answer("a", "yes")
    course.answer("b", "yes")
    course.wait_saved()
    assert course.database()[STATUS[standard]] in ("passed", "completed")
    course.clean()
