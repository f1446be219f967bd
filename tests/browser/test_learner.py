"""A learner's way through the example course, and what the LMS holds afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from scormbuild import load_course
from scormbuild.course.capacity import worst_state
from tests.browser.conftest import BOTH, Play
from tests.conftest import EXAMPLE

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]


def ids(play: Play, question: str, right: bool) -> list[str]:
    """Ids of a question's right (or wrong) choices, as the package names them."""
    found: list[str] = play.sco.evaluate(
        """([id, right]) => {
            const form = document.querySelector(`.question[data-id=${id}]`);
            const keys = JSON.parse(form.dataset.spec).right;
            const rows = [...form.querySelectorAll('.choice')];
            return rows.filter((row) => keys.includes(row.dataset.key) === right).map((row) => row.dataset.id);
        }""",
        [question, right],
    )
    return found


def do_everything(play: Play, right: bool = True) -> None:
    play.turn_all_cards()
    for question in ("diffusion_start", "wrong_fingers"):
        play.answer(question, ids(play, question, right)[0])
    play.read_to_end()
    play.wait_saved()


@BOTH
def test_a_learner_who_passes(play: Launch, standard: str) -> None:
    course = play(standard)
    do_everything(course)
    course.sco.get_by_role("link", name="View your result").click()
    course.sco.locator("#sb-result").get_by_text("You passed the course.").wait_for()
    course.sco.locator("#sb-exit").click()
    held = course.database()
    course.clean()
    if standard == "scorm12":
        assert held["cmi.core.lesson_status"] == "passed"
        assert (held["cmi.core.score.raw"], held["cmi.core.score.min"], held["cmi.core.score.max"]) == (
            "100",
            "0",
            "100",
        )
        assert held["cmi.core.exit"] == "suspend"
        assert held["cmi.interactions.0.id"] == "diffusion_start"
        assert held["cmi.interactions.0.type"] == "choice"
        assert held["cmi.interactions.0.correct_responses.0.pattern"] == "b"
        assert held["cmi.interactions.0.student_response"] == "b"
        assert held["cmi.interactions.0.result"] == "correct"
        assert held["cmi.interactions.1.student_response"] == "c"
        assert held["cmi.interactions.1.objectives.0.id"] == "image_generators_check"
        objectives = {held[f"cmi.objectives.{n}.id"]: held[f"cmi.objectives.{n}.status"] for n in (0, 1)}
        assert objectives == {"image_generators": "passed", "image_generators_check": "passed"}
    else:
        assert held["cmi.completion_status"] == "completed"
        assert held["cmi.success_status"] == "passed"
        assert (held["cmi.score.raw"], held["cmi.score.scaled"]) == ("100", "1")
        assert held["cmi.progress_measure"] == "1"
        assert held["cmi.interactions.0.learner_response"] == "pure_random_noise"
        assert held["cmi.interactions.0.correct_responses.0.pattern"] == "pure_random_noise"
        assert held["cmi.interactions.0.result"] == "correct"
        assert held["cmi.interactions.0.description"].startswith("What does a diffusion model start with")
        assert held["cmi.objectives.0.success_status"] == "passed"
    assert course.page.evaluate("() => lms.terminated")


@BOTH
def test_scorm_again_holds_the_same(play: Launch, standard: str) -> None:
    course = play(standard, lms="again")
    do_everything(course)
    get: Callable[[str], Any] = lambda element: course.page.evaluate(  # noqa: E731
        "(e) => again.lmsGetValue ? again.lmsGetValue(e) : again.lmsGetValue", element
    )
    if standard == "scorm12":
        assert get("cmi.core.lesson_status") == "passed"
        assert get("cmi.core.score.raw") == "100"
        assert get("cmi.suspend_data").startswith("S2;")
        assert get("cmi.interactions._count") == 2 or get("cmi.interactions._count") == "2"
    else:
        assert get("cmi.completion_status") == "completed"
        assert get("cmi.success_status") == "passed"
        assert get("cmi.score.scaled") == "1"
        assert get("cmi.interactions.1.result") == "correct"
        assert get("cmi.objectives.1.completion_status") == "completed"
    assert course.errors == []


@BOTH
def test_a_learner_who_fails_and_tries_again(play: Launch, standard: str) -> None:
    course = play(standard)
    status = "cmi.core.lesson_status" if standard == "scorm12" else "cmi.completion_status"
    raw = "cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"
    do_everything(course, right=False)
    held = course.database()
    assert held[status] == "incomplete"
    assert raw not in held, "no score before it is final: tries remain"
    assert "cmi.success_status" not in held
    course.sco.get_by_role("link", name="View your result").click()
    course.sco.get_by_role("button", name="Retry quiz").click()
    for question in ("diffusion_start", "wrong_fingers"):
        course.answer(question, ids(course, question, True)[0])
    course.wait_saved()
    held = course.database()
    assert held[raw] == "100"
    assert held[status] == ("passed" if standard == "scorm12" else "completed")
    results = [held[f"cmi.interactions.{n}.result"] for n in range(4)]
    assert results == [("wrong" if standard == "scorm12" else "incorrect")] * 2 + ["correct"] * 2
    course.clean()


@BOTH
def test_a_learner_who_keeps_a_failed_result(play: Launch, standard: str) -> None:
    course = play(standard)
    do_everything(course, right=False)
    course.sco.get_by_role("link", name="View your result").click()
    course.sco.get_by_role("button", name="Keep this result").click()
    course.sure("Keep this result")
    course.wait_saved()
    held = course.database()
    if standard == "scorm12":
        assert (held["cmi.core.lesson_status"], held["cmi.core.score.raw"]) == ("failed", "0")
    else:
        assert (held["cmi.completion_status"], held["cmi.success_status"], held["cmi.score.raw"]) == (
            "completed",
            "failed",
            "0",
        )
    course.clean()


@BOTH
def test_a_learner_who_leaves_and_returns(play: Launch, standard: str) -> None:
    course = play(standard)
    for button in course.sco.locator(".turn").all()[:3]:
        button.click()
    course.answer("diffusion_start", "pure_random_noise")
    course.sco.locator(".tick input").first.check()
    course.sco.locator("#at-the-hands-problem").scroll_into_view_if_needed()
    course.sco.wait_for_timeout(500)
    course.page.evaluate("() => relaunch()")
    again = course.sco
    again.wait_for_selector(".question.answered")
    assert again.locator(".card.seen").count() == 3
    assert again.locator(".question.answered").count() == 1
    assert "Correct" in again.locator(".question.answered .verdict").inner_text()
    assert again.locator(".tick input:checked").count() == 1
    assert again.evaluate("() => scrollY") > 500, "back at the place in the text"
    assert (
        course.page.evaluate(
            "() => lms.api.LMSGetValue ? lms.api.LMSGetValue('cmi.core.entry') : lms.api.GetValue('cmi.entry')"
        )
        == "resume"
    )
    do_rest = [
        "wrong_fingers",
    ]
    for question in do_rest:
        course.answer(question, ids(course, question, True)[0])
    course.wait_saved()
    count = sum(key.endswith((".student_response", ".learner_response")) for key in course.database())
    assert count == 2
    course.clean()


@BOTH
def test_the_worst_case_of_the_build_is_what_a_finished_learner_takes(play: Launch, standard: str) -> None:
    course = play(standard)
    for box in course.sco.locator(".tick input").all():
        box.check()
    do_everything(course)
    example, _ = load_course(EXAMPLE)
    assert example
    state = course.database()["cmi.suspend_data"]
    assert len(";" + state.split(";", 7)[7]) == example.lessons[0].state_size
    assert len(state) <= worst_state(example)
