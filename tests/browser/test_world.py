"""Progress that survives the world: crashes, dead networks, two windows, LMSs that are slow, or lack or lock things."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.conftest import BOTH, Play
from tests.browser.test_lms import STATUS
from tests.browser.test_pages import axe
from tests.browser.test_trouble import quiz
from tests.conftest import MakeCourse

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Build = Callable[[Path, str], str]

DECK = "::: flashcards\n" + "\n\n".join(f"Front {n}\n: Back {n}." for n in range(1, 7)) + "\n:::\n"
NO_ID = {"scorm12": "cmi.core.student_id", "scorm2004-4": "cmi.learner_id"}


@pytest.fixture
def cards(make_course: MakeCourse, build_pages: Build) -> Callable[[str], str]:
    """A course of six flashcards, in a standard."""
    folder = make_course(DECK, name="deck")
    return lambda standard: build_pages(folder, standard)


@pytest.fixture
def mixed(make_course: MakeCourse, build_pages: Build) -> Callable[[str], str]:
    """A course of six flashcards and two questions, in a standard."""
    folder = make_course(f"{DECK}\n{quiz('one', 'two')}", name="mixed")
    return lambda standard: build_pages(folder, standard)


def turn(course: Play, count: int = 1) -> None:
    for _ in range(count):
        course.sco.locator(".card:not(.seen) .turn").first.click()


def seen(course: Play, count: int) -> None:
    course.sco.wait_for_function("(n) => document.querySelectorAll('.card.seen').length === n", arg=count)


def finish(course: Play, answer: str = "yes") -> None:
    course.turn_all_cards()
    for question in ("one", "two"):
        course.answer(question, answer)
    course.read_to_end()
    course.wait_saved()


def crash(course: Play) -> None:
    """The page is gone without any farewell."""
    course.sco.evaluate("() => addEventListener('pagehide', (e) => e.stopImmediatePropagation(), {capture: true})")
    course.page.close()


def journals(course: Play) -> list[dict[str, Any]]:
    found: dict[str, str] = course.sco.evaluate("() => ({...localStorage})")
    return [json.loads(text) for key, text in found.items() if not key.endswith(":open")]


def saves(course: Play) -> int:
    return sum("Commit" in call["method"] for call in course.calls())


def report(course: Play) -> str:
    """The text of the diagnosis."""
    course.sco.evaluate("() => { location.hash = '#=diagnosis' }")
    return course.sco.locator("textarea.report").input_value()


# What the learner did comes back


@BOTH
@pytest.mark.parametrize("fault", ["false", "throw", "page"])
def test_work_comes_back_after_the_lms_and_then_the_page_were_lost(
    play: Launch, standard: str, fault: str, mixed: Callable[[str], str]
) -> None:
    course = play(standard, package=mixed(standard))
    turn(course)
    course.wait_saved()
    held = course.database()
    course.faults(commit=fault, setValue=fault, getValue=fault, terminate=fault)
    turn(course)
    course.answer("one", "yes")
    course.sco.get_by_text("not saved yet").wait_for()
    crash(course)
    course = play(standard, package=mixed(standard), options={"database": held})
    seen(course, 2)
    course.sco.get_by_text("Your earlier work has been restored.").wait_for()
    assert course.sco.locator("#sb-notice.alarm").count() == 0
    assert course.sco.locator(".question.answered").count() == 1
    course.wait_saved()
    now = course.database()
    assert now["cmi.interactions.0.id"] == "one"
    assert "cmi.interactions.1.id" not in now
    course.page.evaluate("() => relaunch()")
    seen(course, 2)
    course.wait_saved()
    assert "restored" not in course.sco.locator("#sb-notice").inner_text()
    course.clean()


@BOTH
def test_work_that_was_never_answered_for_at_all(play: Launch, standard: str, cards: Callable[[str], str]) -> None:
    course = play(standard, package=cards(standard), options={"faults": {"commit": "false", "terminate": "false"}})
    turn(course, 3)
    course.sco.get_by_text("not saved yet").wait_for()
    crash(course)
    course = play(standard, package=cards(standard))
    seen(course, 3)
    course.wait_saved()
    course.clean()


@BOTH
def test_what_was_typed_just_before_a_crash_comes_back(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    question = "### Where? {.fill-in #one}\n\n- [x] here\n\n> Here.\n"
    package = build_pages(make_course(f"::: {{.quiz #z1}}\n{question}:::\n", name="typed"), standard)
    course = play(standard, package=package)
    course.sco.get_by_role("textbox").fill("over there")
    commits = saves(course)
    course.sco.wait_for_function("() => JSON.stringify({...localStorage}).includes('over_there')", timeout=5000)
    assert saves(course) == commits, "no save was needed"
    # What the browser keeps at this moment, and no later.
    held, kept = course.database(), course.sco.evaluate("() => JSON.stringify({...localStorage})")
    crash(course)
    script = "(kept) => { localStorage.clear(); Object.assign(localStorage, JSON.parse(kept)) }"
    course = play(standard, package=package)
    course.sco.evaluate(script, kept)
    crash(course)
    course = play(standard, package=package, options={"database": held})
    course.sco.wait_for_function("() => document.querySelector('.question input').value === 'over there'")
    course.clean()


@BOTH
def test_an_lms_that_lies_while_offline_loses_no_answer(
    play: Launch, standard: str, mixed: Callable[[str], str]
) -> None:
    """Moodle answers "true" when its request failed; the browser may believe to be online."""
    course = play(standard, package=mixed(standard), options={"persistence": "moodle"})
    turn(course)
    course.wait_saved()
    held = course.database()
    course.faults(commit="lie", terminate="lie")
    course.answer("one", "yes")
    course.wait_saved()
    course.page.evaluate("() => leave()")
    course.page.close()
    course = play(standard, package=mixed(standard), options={"persistence": "moodle", "database": held})
    course.sco.wait_for_selector(".question.answered")
    course.wait_saved()
    assert course.database()["cmi.interactions.0.result"] == "correct"
    course.clean()


@BOTH
def test_another_learner_on_the_same_computer(play: Launch, standard: str, cards: Callable[[str], str]) -> None:
    ada, bob = ({"id": name, "name": name} for name in ("ada_17", "bob_18"))
    package = cards(standard)
    faults = {"commit": "false", "terminate": "false"}
    course = play(standard, package=package, options={"learner": ada, "faults": faults})
    turn(course, 2)
    course.sco.get_by_text("not saved yet").wait_for()
    assert "ada" not in course.sco.evaluate("() => JSON.stringify({...localStorage})")
    crash(course)
    course = play(standard, package=package, options={"learner": bob})
    turn(course)
    course.wait_saved()
    seen(course, 1)
    assert "restored" not in course.sco.locator("#sb-notice").inner_text()
    course.page.close()
    course = play(standard, package=package, options={"learner": ada})
    seen(course, 2)
    course.clean()


def test_a_new_attempt_begins_with_nothing(play: Launch, cards: Callable[[str], str]) -> None:
    course = play("scorm2004-4", package=cards("scorm2004-4"))
    turn(course, 2)
    course.wait_saved()
    assert len(journals(course)) == 1
    course.page.close()
    course = play("scorm2004-4", package=cards("scorm2004-4"))
    turn(course)
    course.wait_saved()
    seen(course, 1)
    course.clean()


@pytest.mark.parametrize("mode", ["browse", "review"])
def test_looking_at_a_course_touches_no_journal(play: Launch, mode: str, cards: Callable[[str], str]) -> None:
    package = cards("scorm12")
    course = play("scorm12", package=package, options={"faults": {"commit": "false", "terminate": "false"}})
    turn(course, 2)
    crash(course)
    course = play("scorm12", package=package, options={"mode": mode})
    course.sco.get_by_text("nothing is recorded").wait_for()
    kept = journals(course)
    assert len(kept) == 1
    turn(course)
    assert journals(course) == kept
    seen(course, 1)
    course.clean()


@BOTH
def test_without_a_storage_the_course_works(
    play: Launch, standard: str, context: BrowserContext, cards: Callable[[str], str]
) -> None:
    context.add_init_script("""for (const store of ['localStorage', 'indexedDB']) Object.defineProperty(window, store, {
        get() { throw new DOMException('denied', 'SecurityError') }
    })""")
    course = play(standard, package=cards(standard))
    turn(course)
    course.wait_saved()
    assert NO_ID[standard] not in [call["args"][0] for call in course.calls() if call["args"]], "nobody asks who it is"
    course.faults(commit="false", terminate="false")
    turn(course)
    course.sco.locator("#sb-exit").click()
    course.sure("Leave anyway")
    course.sco.get_by_text("could not be saved.").wait_for()
    assert "browser" not in course.sco.locator("main").inner_text(), "no promise that cannot be kept"
    assert course.errors == []


# "Saved" is only said when it is true


@BOTH
def test_an_lms_that_cuts_the_state_without_a_word(play: Launch, standard: str, cards: Callable[[str], str]) -> None:
    course = play(standard, package=cards(standard))
    course.faults(cut=24)
    turn(course, 2)
    course.sco.get_by_text("saves only 24 characters of your work").wait_for()
    assert course.sco.locator("#sb-save").inner_text() == ""
    assert course.sco.locator("#sb-notice.alarm").is_visible()
    assert "cut by the LMS at 24" in report(course)
    course.faults(cut=None)
    course.sco.locator("#sb-extra a").click()
    turn(course)
    course.wait_saved()
    course.clean()


@BOTH
def test_leaving_while_the_lms_is_dead_keeps_the_work_in_the_browser(
    play: Launch, standard: str, cards: Callable[[str], str]
) -> None:
    course = play(standard, package=cards(standard))
    course.faults(commit="false", terminate="false")
    turn(course)
    course.sco.locator("#sb-exit").click()
    course.sure("Leave anyway")
    course.sco.get_by_text("It is kept in this browser").wait_for()
    course.clean()


@BOTH
def test_a_laptop_that_sleeps_for_a_night(
    play: Launch, standard: str, context: BrowserContext, cards: Callable[[str], str]
) -> None:
    context.clock.install()
    course = play(standard, package=cards(standard))
    turn(course)
    context.clock.run_for(10_000)
    course.wait_saved()
    before = saves(course)
    context.clock.fast_forward(8 * 3600 * 1000)
    context.clock.run_for(2000)
    assert saves(course) > before, "saving is tried at once"
    course.wait_saved()
    course.faults(commit="page")
    context.clock.fast_forward(8 * 3600 * 1000)
    context.clock.run_for(2000)
    course.sco.get_by_text("not saved yet").wait_for()
    time = "cmi.core.session_time" if standard == "scorm12" else "cmi.session_time"
    told = [call["args"][1] for call in course.calls() if call["args"][:1] == [time]][-1]
    digits = re.fullmatch(r"(?:0000:00:|PT)(\d+(?:\.\d+)?)S?", told)
    assert digits, told
    assert 5 < float(digits[1]) < 30, "no night is reported"
    assert course.violations() == []


@BOTH
def test_minutes_that_a_rule_asks_for_are_active_ones(
    play: Launch, standard: str, context: BrowserContext, make_course: MakeCourse, build_pages: Build
) -> None:
    context.clock.install()
    course_file = "id: small\ntitle: A Small Course\ncompletion: [3 minutes]\n"
    folder = make_course("Text.\n", course=course_file, name="minutes")
    course = play(standard, package=build_pages(folder, standard))
    course.sco.wait_for_selector(".lesson h1")
    context.clock.run_for(150_000)
    context.clock.run_for(600_000)
    assert course.database()[STATUS[standard]] == "incomplete", "nobody was there"
    course.sco.locator("h1").click()
    context.clock.run_for(80_000)
    course.wait_saved()
    assert course.database()[STATUS[standard]] == "completed"
    assert course.violations() == []


# Two windows


@BOTH
def test_the_newest_of_two_windows_has_the_course(play: Launch, standard: str, cards: Callable[[str], str]) -> None:
    package = cards(standard)
    first = play(standard, package=package)
    turn(first, 2)
    first.wait_saved()
    # What the LMS hands out to the second window is from before the last change of the first.
    held = first.database()
    turn(first)
    second = play(standard, package=package, options={"database": held})
    first.sco.get_by_text("open in another window").wait_for()
    first.page.wait_for_function("() => lms.terminated")
    assert not first.sco.locator("#sb-exit").is_visible()
    seen(second, 3)
    turn(second)
    second.wait_saved()
    count = len(first.calls())
    first.page.evaluate("() => leave()")
    assert len(first.calls()) == count, "nothing after the end"
    first.clean()
    second.clean()


def test_a_window_that_slept_writes_nothing_over_a_newer_one(play: Launch, cards: Callable[[str], str]) -> None:
    package = cards("scorm12")
    first = play("scorm12", package=package)
    turn(first)
    first.wait_saved()
    # Frozen by the browser, it does not hear of the second.
    first.sco.evaluate(
        "() => { localStorage.setItem('scormbuild:' + JSON.parse(document.body.dataset.course).id + ':open', 'x') }"
    )
    count = len(first.calls())
    turn(first)
    first.sco.get_by_text("open in another window").wait_for()
    assert len(first.calls()) == count
    first.clean()


def test_a_storage_that_another_app_cleared_is_no_other_window(play: Launch, cards: Callable[[str], str]) -> None:
    course = play("scorm12", package=cards("scorm12"))
    turn(course)
    course.wait_saved()
    course.sco.evaluate("() => localStorage.clear()")
    turn(course)
    course.wait_saved()
    seen(course, 2)
    assert "another window" not in course.sco.locator("body").inner_text()
    assert len(journals(course)) == 1
    course.clean()


def test_a_mark_that_a_crash_left_delays_nobody_for_long(play: Launch, cards: Callable[[str], str]) -> None:
    package = cards("scorm12")
    course = play("scorm12", package=package)
    crash(course)
    course = play("scorm12", package=package)
    turn(course)
    course.wait_saved()
    assert course.cards_held() == 1
    course.clean()


# LMSs that are slow, or lack or lock something


@BOTH
def test_a_slow_lms_is_told_of_a_burst_once(play: Launch, standard: str, cards: Callable[[str], str]) -> None:
    course = play(standard, package=cards(standard), options={"faults": {"delay": 100}})
    course.page.wait_for_function("() => lms.calls.some((call) => call.method.endsWith('Commit'))")
    before = saves(course)
    course.sco.evaluate("""async () => {
        for (const button of document.querySelectorAll('.turn')) {
            button.click();
            await new Promise((resolve) => setTimeout(resolve, 30));
        }
    }""")
    assert saves(course) == before
    course.wait_saved()
    assert saves(course) == before + 1
    course.clean()


@BOTH
def test_an_lms_without_interactions_or_objectives(play: Launch, standard: str, mixed: Callable[[str], str]) -> None:
    course = play(
        standard, package=mixed(standard), options={"faults": {"unsupported": ["cmi.interactions", "cmi.objectives"]}}
    )
    finish(course)
    held = course.database()
    assert held[STATUS[standard]] in ("passed", "completed")
    assert held["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "100"
    asked = [call["args"][0] for call in course.calls() if str(call["args"][:1]).count("interactions")]
    assert asked == ["cmi.interactions._count"], "asked once, then left alone"
    assert "interactions: not used yet, no more: not supported" in report(course)
    course.clean()


@BOTH
def test_an_lms_with_room_for_ten_answers(
    play: Launch, standard: str, make_course: MakeCourse, build_pages: Build
) -> None:
    names = [f"q{n}" for n in range(17)]
    package = build_pages(make_course(quiz(*names), name="room"), standard)
    course = play(standard, package=package, options={"faults": {"room": 10}})
    for name in names:
        course.answer(name, "yes")
    course.read_to_end()
    course.wait_saved()
    held = course.database()
    assert sum(bool(re.fullmatch(r"cmi\.interactions\.\d+\.id", key)) for key in held) == 10
    assert sum(call["args"][0] == "cmi.interactions.10.id" for call in course.calls() if call["args"]) == 5
    assert held[STATUS[standard]] in ("passed", "completed")
    assert "interactions: 10, no more: refused" in report(course)
    course.clean()


@BOTH
def test_an_lms_that_locks_the_status_of_a_finished_attempt(
    play: Launch, standard: str, mixed: Callable[[str], str]
) -> None:
    course = play(standard, package=mixed(standard))
    finish(course, "no")
    course.page.evaluate("() => leave()")
    held = {**course.database(), STATUS[standard]: "failed" if standard == "scorm12" else "completed"}
    locked = ["cmi.core.lesson_status", "cmi.completion_status"]
    course = play(standard, package=mixed(standard), options={"database": held, "faults": {"refuse": locked}})
    course.sco.wait_for_selector(".question.answered")
    course.sco.locator(".turn").first.click()
    course.wait_saved()
    assert course.database()[STATUS[standard]] == held[STATUS[standard]]
    course.clean()


@BOTH
def test_a_session_that_expired_answers_with_a_login_page(
    play: Launch, standard: str, cards: Callable[[str], str]
) -> None:
    course = play(standard, package=cards(standard))
    turn(course)
    course.wait_saved()
    held = course.database()
    course.faults(commit="page", getValue="page")
    turn(course)
    course.sco.get_by_text("not saved yet").wait_for()
    course.page.close()
    course = play(standard, package=cards(standard), options={"database": held, "faults": {"getValue": "page"}})
    course.sco.get_by_text("not saved yet").wait_for()
    assert course.database()["cmi.suspend_data"] == held["cmi.suspend_data"], "no login page is taken for a state"
    course.faults(getValue=None)
    seen(course, 2)
    course.wait_saved()
    course.clean()


# A copy of the work


@BOTH
def test_a_copy_of_the_work_on_paper_and_as_a_file(play: Launch, standard: str, mixed: Callable[[str], str]) -> None:
    course = play(standard, package=mixed(standard))
    course.answer("one", "yes")
    course.wait_saved()
    course.faults(commit="false")
    turn(course)
    course.sco.get_by_role("button", name="Keep a copy of my work").click()
    view = course.sco.locator("#sb-extra")
    view.get_by_role("heading", name="Your work").wait_for()
    assert course.sco.evaluate("() => document.activeElement.tagName") == "H1"
    text = view.inner_text()
    assert "Learner, One" in text
    assert "A Small Course" in text
    assert "Question one?" in text
    assert "Yes" in text
    assert "Correct" in text
    assert "Not yet saved" in text
    assert axe(course.sco) == []
    course.sco.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1 } }")
    view.get_by_role("button", name="Print").click()
    assert course.sco.evaluate("() => window.printed") == 1
    with course.page.expect_download() as download:
        view.get_by_role("button", name="Save as file").click()
    assert download.value.suggested_filename.endswith(".html")
    page = Path(download.value.path()).read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "Question one?" in page
    assert "<script" not in page
    course.page.emulate_media(media="print")
    assert not view.get_by_role("button", name="Print").is_visible()
    assert view.get_by_text("Question one?").first.is_visible()
    course.page.emulate_media(media="screen")
    view.get_by_role("link", name="Back to the course").click()
    course.sco.wait_for_selector("#sb-extra", state="hidden")
    assert course.sco.locator(".lesson").is_visible()
    assert course.violations() == []


def test_a_copy_can_be_had_without_a_network(
    play: Launch, context: BrowserContext, cards: Callable[[str], str]
) -> None:
    context.clock.install()
    course = play("scorm12", package=cards("scorm12"))
    turn(course)
    context.clock.run_for(25_000)
    course.page.wait_for_load_state("networkidle")
    context.set_offline(True)
    course.sco.get_by_role("button", name="Keep a copy of my work").click()
    course.sco.get_by_role("heading", name="Your work").wait_for()
    assert course.cards_held() == 1, "what was saved before stays"
    context.set_offline(False)
    course.sco.get_by_role("link", name="Back to the course").click()
    turn(course)
    context.clock.run_for(1000)
    course.wait_saved()
    assert course.cards_held() == 2
    course.clean()


def test_a_copy_that_cannot_be_loaded_says_so(
    play: Launch, context: BrowserContext, cards: Callable[[str], str]
) -> None:
    course = play("scorm12", package=cards("scorm12"))
    context.route("**/extras.js", lambda route: route.abort())
    course.sco.evaluate("() => { location.hash = '#=diagnosis' }")
    course.sco.get_by_text("This could not be loaded.").wait_for()
    context.unroute("**/extras.js")
    course.sco.evaluate("() => { location.hash = '#/' }")
    assert "course" in report(course)


def test_a_result_that_cannot_be_loaded_says_so(
    play: Launch, context: BrowserContext, cards: Callable[[str], str]
) -> None:
    course = play("scorm12", package=cards("scorm12"))
    context.route("**/extras.js", lambda route: route.abort())
    course.sco.get_by_role("link", name="View your result").click()
    course.sco.get_by_role("alert").get_by_text("This could not be loaded.").wait_for()
    context.unroute("**/extras.js")
    course.sco.get_by_role("button", name="Try again").click()
    course.sco.get_by_role("heading", name="Your result").wait_for()


# The diagnosis


@BOTH
@pytest.mark.parametrize("way", ["key", "query", "address"])
def test_the_diagnosis_opens_by_key_query_and_address(
    play: Launch, standard: str, way: str, cards: Callable[[str], str]
) -> None:
    learner = {"id": "secret_7", "name": "Hidden, Name"}
    package = cards(standard) + ("?diagnosis" if way == "query" else "")
    course = play(standard, package=package, options={"learner": learner})
    if way == "key":
        turn(course)
        course.wait_saved()
        course.sco.locator("body").press("Control+Alt+Shift+KeyD")
    elif way == "address":
        course.sco.evaluate("() => { location.hash = '#=diagnosis' }")
    area = course.sco.locator("textarea.report")
    course.sco.get_by_role("heading", name="Technical report").wait_for()
    course.sco.wait_for_function("() => document.querySelector('.report').value.includes('Commit')")
    text = area.input_value()
    name = "API" if standard == "scorm12" else "API_1484_11"
    assert f"API: window.parent.{name}" in text
    assert f"standard: {'SCORM 1.2' if standard == 'scorm12' else 'SCORM 2004'}" in text
    assert "mode: normal, credit" in text
    assert "storage: available" in text
    assert 'SetValue("cmi.suspend_data", "S2;' in text
    assert "secret_7" not in text
    assert "Hidden" not in text
    assert area.get_attribute("readonly") is not None
    assert axe(course.sco) == []
    course.sco.get_by_role("button", name="Copy text").click()
    course.sco.wait_for_function("() => document.getElementById('sb-announce').textContent === 'Copied'")
    course.sco.get_by_role("link", name="Back to the course").click()
    course.sco.wait_for_selector(".lesson h1")
    course.clean()


def test_the_diagnosis_tells_of_failures_with_their_codes(play: Launch, cards: Callable[[str], str]) -> None:
    course = play("scorm12", package=cards("scorm12"))
    course.faults(commit="false")
    turn(course)
    course.sco.get_by_text("not saved yet").wait_for()
    text = report(course)
    assert re.search(r"LMSCommit\(\"\"\) -> false .*\n.*LMSGetLastError\(\) -> 101", text)
    assert "failed commit: true" in text
    assert len(text.split("Last calls\n")[1].strip().splitlines()) <= 50
