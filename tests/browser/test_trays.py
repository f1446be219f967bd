"""Matching and sorting with chips: by mouse, by finger and by keys; and the lists, which hold the same answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, expect

from tests.browser.asking import interactions
from tests.browser.conftest import Play
from tests.browser.test_ordering import Finger
from tests.browser.test_pages import axe

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]

LONG = "carries out instructions, one after the other, billions of them in every second, and never tires"
QUIZ = f"""\
::: {{.quiz #trays pass=50}}
## Which part does what? {{.matching #part}}

| Part | Task |
| --- | --- |
| Processor | {LONG} |
| Memory | keeps what is needed now |
| Disk | keeps what is needed later |

> So.

## Sort them. {{.categorise #sorted}}

- Leaf
  - [stoma](https://example.org)
- Root
  - root hair
  - **cap**

> So.

## Which colour? {{.matching #colour}}

| Thing | Colour |
| --- | --- |
| Grass | green |
| Leaf | green |
| Sky | blue |

> So.
:::
"""


@pytest.fixture(scope="session")
def trays(serve: Serve) -> str:
    return serve("trays", "scorm12", "", ["Text.\n\n" * 4 + QUIZ])


class Asked:
    """A question, as a learner handles it."""

    def __init__(self, course: Play, name: str) -> None:
        self.course = course
        self.form = course.sco.locator(f'.question[data-id="{name}"]')
        self.form.scroll_into_view_if_needed()
        self.tray = self.form.locator(".tray")
        self.said = course.sco.locator("#sb-announce p").last

    def chip(self, words: str) -> Locator:
        return self.form.locator(".chip:visible").filter(has_text=words).first

    def place(self, name: str) -> Locator:
        return self.form.locator(f'[data-name="{name}"]')

    def held(self) -> dict[str, str]:
        """What the lists hold, by the words of their rows."""
        found: dict[str, str] = self.form.evaluate(
            """(form) => Object.fromEntries([...form.querySelectorAll(".pair")].map((row) => [
                row.querySelector(".item").textContent.replace(" (opens in a new tab)", "").trim(),
                row.querySelector("select")?.selectedOptions[0].text
                  ?? row.querySelector(":checked")?.parentElement.textContent.trim() ?? "",
            ]))"""
        )
        return {item: target for item, target in found.items() if target not in ("", "Choose…")}

    def waiting(self) -> set[str]:
        return set(self.tray.locator(".chip").all_inner_texts())

    def middle(self, what: Locator) -> tuple[float, float]:
        box = what.bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def drag(self, what: Locator, to: Locator) -> None:
        mouse = self.course.page.mouse
        mouse.move(*self.middle(what))
        mouse.down()
        mouse.move(*self.middle(to), steps=6)


def test_a_tap_on_a_chip_and_on_its_place_answers(play: Launch, trays: str) -> None:
    part = Asked(play("scorm12", package=trays), "part")
    assert part.waiting() == {LONG, "keeps what is needed now", "keeps what is needed later"}
    part.chip("needed now").click()
    assert axe(part.course.sco) == [], "with places marked"
    part.place("Disk").click()
    assert part.held() == {"Disk": "keeps what is needed now"}
    expect(part.said).to_have_text("Dropped: keeps what is needed now, place: Disk")
    # What stood there goes back; what is tapped elsewhere moves; what is tapped twice stays.
    part.chip("needed later").click()
    part.chip("needed now").click()
    assert part.held() == {"Disk": "keeps what is needed later"} and "keeps what is needed now" in part.waiting()
    part.chip("needed later").click()
    part.place("Memory").click()
    assert part.held() == {"Memory": "keeps what is needed later"}
    part.chip("needed later").click()
    part.tray.click(position={"x": 3, "y": 3})
    assert part.held() == {} and len(part.waiting()) == 3
    part.chip("needed now").click()
    part.chip("needed now").click()
    part.place("Disk").click()
    assert part.held() == {}
    part.course.clean()


def test_what_is_dragged_is_marked_and_reported(play: Launch, trays: str) -> None:
    course = play("scorm12", package=trays)
    part = Asked(course, "part")
    right = {"Processor": LONG, "Memory": "keeps what is needed now", "Disk": "keeps what is needed later"}
    for item, task in right.items():
        part.drag(part.chip(task), part.place(item))
        assert part.form.locator(".target").get_attribute("data-name") == item
        course.page.mouse.up()
    assert part.held() == right and part.waiting() == set()
    shown = part.place("Processor").locator(".chip")
    assert shown.evaluate("(one) => one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight + 1")
    part.form.get_by_role("button", name="Check answer").click()
    expect(part.form.locator(".verdict")).to_contain_text("Correct")
    course.wait_saved()
    (held,) = interactions(course)
    assert dict(held)["response"] == "a.a,b.b,c.c" and dict(held)["result"] == "correct"
    part.chip(LONG).click()
    assert part.form.locator(".lifted").count() == 0, "what is answered is not lifted"
    assert axe(course.sco) == []
    course.clean()


def test_what_is_dropped_beside_all_places_goes_back(play: Launch, trays: str) -> None:
    part = Asked(play("scorm12", package=trays), "part")
    part.chip("needed now").click()
    part.place("Memory").click()
    for end in ("up", "Escape", "tray"):
        part.drag(part.chip("needed now"), part.tray if end == "tray" else part.form.locator("legend"))
        if end == "Escape":
            part.course.page.keyboard.press("Escape")
        part.course.page.mouse.up()
        assert part.form.locator(".lifted, .target, .placing").count() == 0
        if end != "tray":
            expect(part.said).to_have_text("Back in its place: keeps what is needed now")
            assert part.held() == {"Memory": "keeps what is needed now"}
    expect(part.said).to_have_text("Dropped: keeps what is needed now, place: Not placed yet")
    assert part.held() == {}


def test_keys_lift_move_drop_and_put_back(play: Launch, trays: str) -> None:
    asked = Asked(play("scorm12", package=trays), "sorted")
    course = asked.course
    press = course.page.keyboard.press
    names = asked.tray.locator(".chip").evaluate_all("(all) => all.map((one) => one.getAttribute('aria-label')).sort()")
    assert names == ["cap", "root hair", "stoma"], "a chip holds no link, nor what is said of it"
    assert asked.form.locator(".chip a").count() == 0
    first, second = asked.tray.locator(".chip").all_inner_texts()[:2]
    asked.chip(first).focus()
    press("ArrowRight")
    assert course.sco.evaluate("document.activeElement.innerText") == second
    press("ArrowLeft")
    press("Space")
    expect(asked.said).to_contain_text(f"Lifted: {first}. Press the arrow keys")
    press("ArrowDown")
    expect(asked.said).to_have_text(f"{first}: Leaf")
    press("ArrowDown")
    expect(asked.said).to_have_text(f"{first}: Root")
    assert axe(course.sco) == []
    press("Escape")
    expect(asked.said).to_have_text(f"Back in its place: {first}")
    assert asked.held() == {}
    press("Enter")
    press("ArrowDown")
    press("Space")
    expect(asked.said).to_have_text(f"Dropped: {first}, place: Leaf")
    assert asked.held() == {first: "Leaf"}
    assert course.sco.evaluate("document.activeElement.innerText") == first, "the focus stays with it"
    press("Space")
    press("ArrowUp")
    press("Space")
    assert asked.held() == {}
    course.clean()


def test_one_chip_may_belong_to_several(play: Launch, trays: str) -> None:
    asked = Asked(play("scorm12", package=trays), "colour")
    for item, colour in (("Grass", "green"), ("Leaf", "green"), ("Sky", "blue")):
        asked.tray.locator(".chip", has_text=colour).click()
        asked.place(item).click()
    assert asked.held() == {"Grass": "green", "Leaf": "green", "Sky": "blue"}
    assert asked.waiting() == {"blue", "green"}
    asked.form.get_by_role("button", name="Check answer").click()
    expect(asked.form.locator(".verdict")).to_contain_text("Correct")
    assert asked.tray.is_hidden()


def test_lists_are_used_by_who_prefers_them(play: Launch, trays: str) -> None:
    """They are what screen readers meet; whoever prefers them has them in each question, and the next time."""
    course = play("scorm12", package=trays)
    part, asked = Asked(course, "part"), Asked(course, "sorted")
    assert part.form.get_by_role("combobox").count() == 3 and asked.form.get_by_role("radiogroup").count() == 3
    assert (
        asked.form.get_by_role("button", name="root hair")
        .or_(asked.form.get_by_role("button", name="stoma"))
        .or_(asked.form.get_by_role("button", name="cap"))
        .count()
        == 1
    ), "of chips there is one"
    part.chip("needed now").click()
    part.place("Memory").click()
    part.form.get_by_role("button", name="Use lists").click()
    assert part.tray.is_hidden() and asked.tray.is_hidden()
    assert part.held() == {"Memory": "keeps what is needed now"}
    assert part.form.locator(".picked").nth(0).is_visible()
    asked.form.get_by_role("radiogroup", name="stoma").get_by_role("radio", name="Leaf").check()
    course.page.evaluate("() => relaunch({}, true)")
    asked = Asked(course, "sorted")
    assert asked.tray.is_hidden()
    asked.form.get_by_role("button", name="Use drag and drop").click()
    assert asked.place("Leaf").locator(".chip").inner_text() == "stoma"
    # Who gets into the lists with a screen reader sees where.
    asked.form.locator("input").first.focus()
    assert asked.form.locator("input").first.is_visible() and asked.tray.is_hidden()
    course.clean()


def test_small_windows_and_paper_have_lists(play: Launch, trays: str) -> None:
    asked = Asked(play("scorm12", package=trays), "sorted")
    page = asked.course.page
    asked.chip("stoma").click()
    asked.place("Leaf").click()
    page.emulate_media(media="print")
    assert asked.tray.is_hidden() and asked.form.locator("legend.item").first.is_visible()
    assert asked.form.locator(".chip:visible").count() == 0
    page.emulate_media(media="null")
    page.set_viewport_size({"width": 599, "height": 700})
    assert asked.tray.is_hidden() and asked.form.locator(".use-lists").is_hidden()
    assert asked.form.get_by_role("radiogroup", name="stoma").get_by_role("radio", name="Leaf").is_checked()
    page.set_viewport_size({"width": 600, "height": 700})
    assert asked.place("Leaf").locator(".chip").inner_text() == "stoma"


def test_what_is_missing_and_what_was_wrong_is_seen_in_chips(play: Launch, trays: str) -> None:
    asked = Asked(play("scorm12", package=trays), "sorted")
    check = asked.form.get_by_role("button", name="Check answer")
    check.click()
    expect(asked.form.locator(".verdict")).to_contain_text("Answer every part first.")
    assert asked.course.sco.evaluate("document.activeElement.className") == "chip"
    assert (
        asked.tray.locator(".chip").first.evaluate("(one) => getComputedStyle(one).borderColor") == "rgb(163, 50, 43)"
    )
    for words, group in (("stoma", "Leaf"), ("root hair", "Leaf"), ("cap", "Root")):
        asked.chip(words).click()
        asked.place(group).click()
    check.click()
    assert asked.place("Leaf").locator(".chip.wrong").inner_text().split("\n") == [
        "root hair",
        "Correct answer: Root",
    ]
    assert asked.form.locator(".chip.right").count() == 2
    assert axe(asked.course.sco) == []
    asked.course.clean()


def test_another_attempt_begins_with_all_chips(play: Launch, serve: Serve) -> None:
    lesson = "::: {.quiz #again pass=100}\n" + QUIZ.split("\n", 1)[1].split("## Sort")[0] + ":::\n"
    course = play("scorm12", package=serve("trays_again", "scorm12", "", [lesson]))
    part = Asked(course, "part")
    for words, item in (("needed now", "Processor"), ("needed later", "Memory"), (LONG, "Disk")):
        part.chip(words).click()
        part.place(item).click()
    part.form.get_by_role("button", name="Check answer").click()
    expect(part.form.locator(".pair.wrong .mark").first).to_have_text(f"Correct answer: {LONG}")
    course.wait_saved()
    course.page.evaluate("() => relaunch({}, true)")
    part = Asked(course, "part")
    expect(part.place("Disk").locator(".chip")).to_have_text(LONG)
    part.course.sco.get_by_role("button", name="Try again").click()
    assert part.held() == {} and len(part.waiting()) == 3
    course.clean()


@pytest.fixture
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    """A tablet."""
    made = browser.new_context(viewport={"width": 700, "height": 800}, has_touch=True, reduced_motion="reduce")
    yield made
    made.close()


@pytest.mark.parametrize("end", ["touchEnd", "touchCancel"])
def test_a_finger_drags_a_chip_and_the_page_stays(context: BrowserContext, play: Launch, trays: str, end: str) -> None:
    course = play("scorm12", package=trays)
    part = Asked(course, "part")
    touch = Finger(context.new_cdp_session(course.page))
    part.form.evaluate("(form) => form.scrollIntoView({ block: 'center' })")
    scrolled = course.sco.evaluate("scrollY")
    touch.drag(part.middle(part.chip("needed now")), part.middle(part.place("Memory")))
    expect(part.form.locator(".lifted, .target")).to_have_count(2)
    assert part.held() == {}, "nothing is in its place before it is dropped"
    touch.send(end)
    assert part.held() == ({"Memory": "keeps what is needed now"} if end == "touchEnd" else {})
    assert part.form.locator(".lifted, .target").count() == 0
    assert course.sco.evaluate("scrollY") == scrolled
    if end == "touchEnd":
        return
    # A tap is no drag.
    x, y = part.middle(part.chip("needed later"))
    touch.drag((x, y), (x + 3, y + 3))
    touch.send("touchEnd")
    part.place("Disk").tap()
    assert part.held() == {"Disk": "keeps what is needed later"}
    course.clean()
