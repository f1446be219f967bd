"""Bringing things into an order: by mouse, by finger and with the keys of a handle, and what the LMS holds then."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Locator, expect

from tests.browser.asking import interactions
from tests.browser.conftest import Play
from tests.browser.test_pages import axe

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]

QUIZ = """\
::: {.quiz #steps}
## Bring the steps into their order. {.ordering #bean}

1. Water
2. Root
3. Stem
4. Leaf
5. Flower
6. Fruit

> So it grows.
:::
"""
PLACES = "(list) => [...list.querySelectorAll('li .words')].map((one) => one.textContent.trim())"


@pytest.fixture(scope="session")
def steps(serve: Serve) -> str:
    """A lesson with one question, below some text."""
    return serve("steps", "scorm12", "", ["Text.\n\n" * 12 + QUIZ])


class Steps:
    """The question, as a learner handles it."""

    def __init__(self, course: Play) -> None:
        self.course = course
        self.form = course.sco.locator('.question[data-id="bean"]')
        self.list = self.form.locator(".order")
        self.form.scroll_into_view_if_needed()
        # What is said soon after each other stands in one line each.
        self.said = course.sco.locator("#sb-announce p").last

    def order(self) -> list[str]:
        found: list[str] = self.list.evaluate(PLACES)
        return found

    def grip(self, word: str) -> Locator:
        return self.list.get_by_role("button", name=f"Move: {word}", exact=True)

    def middle(self, what: Locator) -> tuple[float, float]:
        box = what.bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


class Finger:
    """Touch events as a device sends them (Chrome DevTools Protocol, Input.dispatchTouchEvent)."""

    def __init__(self, session: CDPSession) -> None:
        self.session = session

    def send(self, kind: str, *at: tuple[float, float]) -> None:
        points = [{"x": x, "y": y, "id": 1} for x, y in at]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def drag(self, start: tuple[float, float], *through: tuple[float, float]) -> None:
        self.send("touchStart", start)
        x, y = start
        for to in through:
            for step in range(1, 7):
                self.send("touchMove", (x + (to[0] - x) * step / 6, y + (to[1] - y) * step / 6))
            x, y = to


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A phone."""
    made = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, reduced_motion="reduce")
    yield made
    made.close()


@pytest.fixture
def finger(context: BrowserContext, play: Launch, steps: str) -> tuple[Steps, Finger]:
    course = play("scorm12", package=steps)
    return Steps(course), Finger(context.new_cdp_session(course.page))


def test_a_finger_drags_by_the_handle_and_the_page_stays(finger: tuple[Steps, Finger]) -> None:
    question, touch = finger
    before = question.order()
    first, third = before[0], before[2]
    scrolled = question.course.sco.evaluate("scrollY")
    x, y = question.middle(question.grip(first))
    _, below = question.middle(question.grip(third))
    touch.drag((x, y), (x, below + 6))
    assert question.order() == before, "nothing has its new place before it is dropped"
    assert question.list.locator("[data-line]").count() == 1 and question.list.locator(".lifted").count() == 1
    touch.send("touchEnd")
    assert question.order() == [before[1], third, first, *before[3:]]
    assert question.list.locator("[data-line], .lifted").count() == 0
    assert question.course.sco.evaluate("scrollY") == scrolled
    expect(question.said).to_have_text(f"{first}: position 3 of 6")
    question.list.evaluate("(list) => list.scrollIntoView({ block: 'center' })")
    assert axe(question.course.sco) == []
    question.course.clean()


def test_a_finger_on_the_words_scrolls(finger: tuple[Steps, Finger]) -> None:
    question, touch = finger
    before = question.order()
    start = question.middle(question.list.locator(".words").nth(3))
    touch.drag(start, (start[0], start[1] - 150))
    touch.send("touchEnd")
    assert question.order() == before and question.list.locator(".lifted").count() == 0


@pytest.mark.parametrize("end", ["Escape", "touchCancel"])
def test_what_is_broken_off_goes_back(finger: tuple[Steps, Finger], end: str) -> None:
    question, touch = finger
    before = question.order()
    x, y = question.middle(question.grip(before[0]))
    touch.drag((x, y), (x, y + 120))
    if end == "Escape":
        question.grip(before[0]).press("Escape")
    else:
        touch.send(end)
    assert question.list.locator("[data-line], .lifted").count() == 0
    assert question.order() == before and question.list.locator("li").first.get_attribute("style") in (None, "")
    expect(question.said).to_have_text(f"Back in its place: {before[0]}")
    if end == "Escape":
        touch.send("touchEnd")
        assert question.order() == before


def test_a_tap_is_no_drag(finger: tuple[Steps, Finger]) -> None:
    question, touch = finger
    before = question.order()
    x, y = question.middle(question.grip(before[1]))
    touch.drag((x, y), (x + 2, y + 4))
    touch.send("touchEnd")
    assert question.order() == before


def test_the_page_scrolls_while_something_is_held_at_its_edge(finger: tuple[Steps, Finger]) -> None:
    question, touch = finger
    sco = question.course.sco
    scrolled = sco.evaluate("scrollY")
    assert scrolled > 60
    x, y = question.middle(question.grip(question.order()[0]))
    touch.drag((x, y), (x, question.middle(sco.locator(".bar"))[1]))
    sco.wait_for_function("(before) => scrollY < before - 40", arg=scrolled)
    touch.send("touchCancel")


@pytest.mark.parametrize("standard", ["scorm12"])
def test_keys_lift_move_drop_and_put_back(play: Launch, steps: str, standard: str) -> None:
    course = play(standard, package=steps)
    question = Steps(course)
    before = question.order()
    grip = question.grip(before[0])
    grip.press(" ")
    expect(question.said).to_contain_text(f"Lifted: {before[0]}. Press the arrow keys")
    grip.press("ArrowDown")
    grip.press("ArrowDown")
    expect(question.said).to_have_text(f"{before[0]}: position 3 of 6")
    grip.press("Escape")
    expect(question.said).to_have_text(f"Back in its place: {before[0]}")
    assert question.order() == before
    grip.press("Enter")
    grip.press("ArrowDown")
    grip.press("Enter")
    expect(question.said).to_have_text(f"Dropped: {before[0]}, position 2 of 6")
    assert question.order() == [before[1], before[0], *before[2:]]
    assert course.sco.evaluate("document.activeElement.className") == "grip"
    grip.press("ArrowDown")
    assert question.order()[1] == before[0], "arrows move only what is lifted"
    course.clean()


def test_the_lms_holds_the_order_that_keys_made(play: Launch, steps: str) -> None:
    course = play("scorm12", package=steps)
    question = Steps(course)
    right = ["Water", "Root", "Stem", "Leaf", "Flower", "Fruit"]
    for place, word in enumerate(right):
        away = question.order().index(word) - place
        if away:
            question.grip(word).press(" ")
            for _ in range(away):
                question.grip(word).press("ArrowUp")
            question.grip(word).press(" ")
    assert question.order() == right
    question.form.get_by_role("button", name="Check answer").click()
    expect(question.form.locator(".verdict")).to_contain_text("Correct")
    course.wait_saved()
    (held,) = interactions(course)
    assert dict(held)["response"] == "a,b,c,d,e,f" and dict(held)["result"] == "correct"
    question.grip("Root").press(" ")
    assert question.list.locator(".lifted").count() == 0, "what is answered is not lifted"
    course.clean()
