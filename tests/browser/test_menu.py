"""Where a learner is and can go: chapters, the overview's rows, the menu, previous and next."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, FloatRect, Locator, expect

from tests.browser.conftest import Play, Site
from tests.browser.test_pages import axe

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]

CHAPTERS = """\
lessons:
  - 01-lesson.md
  - Below *ground*: [02-lesson.md, 03-lesson.md]
  - Above ground: [04-lesson.md]
  - 05-lesson.md
"""


@pytest.fixture(scope="session")
def chapters(serve: Serve) -> str:
    """A course of five lessons, three of them in two chapters."""
    return serve("chapters", "scorm2004-4", CHAPTERS, [f"Text {n}.\n" for n in range(1, 6)])


def test_chapters_are_headings_over_their_lessons(play: Launch, chapters: str) -> None:
    course = play("scorm2004-4", package=chapters)
    rows = course.sco.locator("#sb-outline > li").all_inner_texts()
    assert [row.split("\n")[0] for row in rows] == [
        "Lesson 1",
        "Below ground",
        "Lesson 2",
        "Lesson 3",
        "Above ground",
        "Lesson 4",
        "Lesson 5",
    ]
    assert course.sco.get_by_role("heading", level=3).all_inner_texts() == ["Below ground", "Above ground"]
    course.sco.get_by_role("link", name="Lesson 3").click()
    course.read_to_end()
    course.sco.evaluate("location.hash = '#/'")
    states = course.sco.locator("#sb-outline .state").all_inner_texts()
    assert states == ["Not started", "Not started", "Completed", "Not started", "Not started"]
    gap = "(id) => document.querySelector(`[data-lesson=${id}]`).getBoundingClientRect().top"
    five, four, three, two = (course.sco.evaluate(gap, f"lesson_{n}") for n in (5, 4, 3, 2))
    assert five - four > three - two, "what is in no chapter stands apart from the chapter before"
    assert axe(course.sco) == []
    course.clean()


def test_the_overview_says_how_far_and_where_to_go_on(play: Launch, serve: Serve) -> None:
    lessons = [titled(n, f"Text {n}.\n", f"Part {n}") for n in range(1, 6)]
    course = play("scorm2004-4", package=serve("summary", "scorm2004-4", "", lessons))
    sco, start = course.sco, course.sco.locator("#sb-start")
    assert sco.locator("#sb-ring").inner_text() == "0%"
    assert sco.locator("#sb-standing").inner_text() == "0 of 5 lessons completed · About 15 min"
    expect(start).to_have_accessible_description("Part 1 · 3 min left")
    start.click()
    course.read_to_end()
    sco.get_by_role("link", name="Part 2").last.click()
    sco.evaluate("location.hash = '#/'")
    expect(start).to_have_text("Continue")
    expect(start).to_have_accessible_description("Part 2 · 3 min left")
    assert sco.locator("#sb-ring").inner_text() == "20%"
    share = "(it) => getComputedStyle(it).getPropertyValue('--done')"
    assert sco.locator("#sb-ring").evaluate(share) == "0.2"
    assert axe(sco) == []
    start.click()
    sco.get_by_text("Text 2.").wait_for()
    course.read_to_end()
    sco.evaluate("location.hash = '#/'")
    expect(start).to_have_accessible_description("Part 3 · 3 min left")
    start.click()
    sco.get_by_text("Text 3.").wait_for()
    course.clean()


# The menu

GATED = "::: {.quiz required=passed}\n### Which?\n\n- [x] A {#a}\n- [ ] B\n\n> A.\n:::\n"
LONG = "A paragraph of text.\n\n" * 60
FOCUSED = "() => document.activeElement.textContent.trim()"


def titled(number: int, text: str, title: str = "") -> str:
    """A lesson of three minutes."""
    return f"---\ntitle: {title or f'Lesson {number}'}\nid: lesson_{number}\ntime: 3 min\n---\n{text}"


@pytest.fixture(scope="session")
def plants(serve: Serve) -> str:
    """Five lessons in chapters, the third of which locks what follows."""
    lessons = [titled(n, GATED if n == 3 else LONG) for n in range(1, 6)]
    return serve("plants", "scorm2004-4", CHAPTERS, lessons)


@pytest.fixture(scope="session")
def many(serve: Serve) -> str:
    """Thirty lessons in three chapters: more than the first page lists."""
    groups = [[f"{n:02}-lesson.md" for n in range(at, at + 10)] for at in (1, 11, 21)]
    listed = "".join(f"  - Part {n}: [{', '.join(group)}]\n" for n, group in enumerate(groups, 1))
    lessons = [titled(n, "Text.\n", {28: "Émile *and* the bees"}.get(n, "")) for n in range(1, 31)]
    return serve("many", "scorm2004-4", f"lessons:\n{listed}", lessons)


def rect(one: Locator) -> FloatRect:
    """Where something is in the window."""
    found = one.bounding_box()
    assert found
    return found


def at(course: Play, width: int, lesson: str = "lesson_2") -> None:
    """A lesson in a window of some width."""
    course.page.set_viewport_size({"width": width, "height": 700})
    course.sco.evaluate("(hash) => { location.hash = hash }", f"#/{lesson}")
    course.sco.wait_for_selector(f"article[data-lesson={lesson}]:not(.opening)")


def test_a_drawer_by_keyboard(play: Launch, plants: str) -> None:
    course = play("scorm2004-4", package=plants)
    at(course, 900)
    page, sco = course.page, course.sco
    assert sco.locator("#sb-where").inner_text() == "2 / 5 · Lesson 2"
    opener = sco.get_by_role("button", name="Menu", exact=True)
    box = rect(opener)
    assert box["width"] >= 44 and box["height"] >= 44
    opener.focus()
    page.keyboard.press("Enter")
    drawer = sco.get_by_role("dialog")
    drawer.wait_for()
    assert opener.get_attribute("aria-expanded") == "true"
    current = drawer.locator("[aria-current=page]")
    assert sco.evaluate("() => document.activeElement.getAttribute('aria-current')") == "page"
    assert current.inner_text().split("\n")[0].startswith("Lesson 2")
    for number, state in enumerate(["Not started", "In progress", "Not started", "Locked", "Locked"], 1):
        assert drawer.get_by_role("link", name=f"Lesson {number} ({state}) 3 min", exact=True).count() == 1
    assert drawer.get_by_role("list", name="Below ground").get_by_role("link").count() == 2
    assert axe(sco) == []
    page.keyboard.press("Escape")
    drawer.wait_for(state="hidden")
    assert opener.get_attribute("aria-expanded") == "false"
    assert sco.evaluate("() => document.activeElement.id") == "sb-menu", "the focus returns"
    page.keyboard.press("Enter")
    drawer.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sco.wait_for_selector("article[data-lesson=lesson_3]")
    sco.wait_for_function("() => document.activeElement.tagName === 'H1'")
    assert not drawer.is_visible()
    assert sco.locator("#sb-where").inner_text() == "3 / 5 · Lesson 3"
    course.clean()


def test_a_drawer_by_mouse(play: Launch, plants: str) -> None:
    course = play("scorm2004-4", package=plants)
    at(course, 900)
    sco = course.sco
    sco.get_by_role("button", name="Menu", exact=True).click()
    drawer = sco.get_by_role("dialog")
    assert rect(drawer)["width"] == 320
    sco.page.mouse.click(700, 400)
    drawer.wait_for(state="hidden")
    sco.get_by_role("button", name="Menu", exact=True).click()
    sco.get_by_role("button", name="Close menu").click()
    drawer.wait_for(state="hidden")
    sco.get_by_role("button", name="Menu", exact=True).click()
    sco.get_by_role("link", name="Lesson 5").click()
    sco.get_by_role("heading", name="Locked").wait_for()
    sco.get_by_role("button", name="Menu", exact=True).click()
    drawer.get_by_role("link", name="Options").click()
    sco.get_by_role("heading", name="Options", level=1).wait_for()
    assert sco.locator("#sb-where").inner_text() == ""
    sco.get_by_role("button", name="Menu", exact=True).click()
    drawer.get_by_role("link", name="View your result").click()
    sco.get_by_role("heading", name="Your result").wait_for()
    course.clean()


def test_a_drawer_by_touch(browser: Browser, site: Site, chapters: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{site.url}{chapters}#/lesson_2")
    page.wait_for_selector(".lesson h1")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 360
    page.locator("#sb-menu").tap()
    drawer = page.get_by_role("dialog")
    drawer.wait_for()
    assert abs(rect(drawer)["width"] - 0.88 * 360) < 1
    for row in drawer.locator("li a, .close, .last").all():
        box = rect(row)
        assert box["height"] >= 44
    page.touchscreen.tap(350, 300)
    drawer.wait_for(state="hidden")
    page.locator("#sb-menu").tap()
    drawer.get_by_role("link", name="Lesson 4").tap()
    page.get_by_role("heading", name="Lesson 4").wait_for()
    assert not drawer.is_visible()
    context.close()


def test_beside_the_text_where_there_is_room(play: Launch, plants: str, context: BrowserContext) -> None:
    """It is there with the first lesson, moves nothing, follows the learner, and stays away once it is hidden."""
    course = play("scorm2004-4", package=plants)
    course.page.set_viewport_size({"width": 1280, "height": 700})
    assert course.sco.locator("nav.menu").count() == 0, "nothing is loaded for the overview, which has the list"
    at(course, 1280)
    page, sco = course.page, course.sco
    beside = sco.locator("body > nav.menu")
    beside.wait_for()
    opener = sco.get_by_role("button", name="Menu", exact=True)
    assert opener.get_attribute("aria-expanded") == "true"
    assert rect(beside)["width"] == 288
    assert rect(sco.locator(".lesson"))["x"] > 288
    assert sco.evaluate("() => document.activeElement.closest('nav.menu')") is None, "the focus stays"
    assert beside.locator("[aria-current=page]").inner_text().startswith("Lesson 2")
    assert axe(sco) == []
    course.read_to_end()
    assert "Completed" in beside.locator("[aria-current=page]").inner_text()
    beside.get_by_role("link", name="Lesson 3").click()
    sco.wait_for_selector("article[data-lesson=lesson_3]")
    assert beside.locator("[aria-current=page]").inner_text().startswith("Lesson 3")
    assert "Locked" in beside.get_by_role("link", name="Lesson 4").inner_text()
    sco.locator(".choice[data-id=a] input").check()
    sco.locator(".check").click()
    sco.wait_for_function("() => !document.querySelector('nav.menu').textContent.includes('Locked')")
    beside.get_by_role("link", name="Lesson 3").focus()
    page.keyboard.press("Escape")
    beside.wait_for(state="hidden")
    assert sco.evaluate("() => document.activeElement.id") == "sb-menu"
    page.evaluate("() => relaunch()")
    course.sco.wait_for_selector(".lesson h1")
    course.sco.wait_for_timeout(300)
    assert course.sco.locator("nav.menu").count() == 0, "hidden is remembered, and then nothing is loaded"
    course.sco.get_by_role("button", name="Menu", exact=True).click()
    shown = course.sco.locator("body > nav.menu")
    shown.wait_for()
    assert course.sco.evaluate(FOCUSED).startswith("Lesson 3")
    page.set_viewport_size({"width": 800, "height": 700})
    shown.wait_for(state="hidden")
    assert course.sco.get_by_role("button", name="Menu", exact=True).get_attribute("aria-expanded") == "false"
    course.clean()


def test_chapters_are_folded_only_where_lessons_are_searched(play: Launch, serve: Serve) -> None:
    """Both go by the number of lessons, to which chapters do not add."""
    groups = [", ".join(f"{n:02}-lesson.md" for n in range(at, at + 8)) for at in (1, 9, 17)]
    listed = "".join(f"  - Part {n}: [{group}]\n" for n, group in enumerate(groups, 1))
    lessons = [titled(n, "Text.\n") for n in range(1, 25)]
    course = play("scorm2004-4", package=serve("some", "scorm2004-4", f"lessons:\n{listed}", lessons))
    at(course, 900, "lesson_9")
    course.sco.get_by_role("button", name="Menu", exact=True).click()
    drawer = course.sco.get_by_role("dialog")
    assert drawer.get_by_role("link", name="Lesson 24").is_visible()
    assert drawer.locator("details, input").count() == 0
    course.clean()


def test_a_long_menu_folds_its_chapters_and_can_be_searched(play: Launch, many: str) -> None:
    course = play("scorm2004-4", package=many)
    at(course, 900, "lesson_25")
    page, sco = course.page, course.sco
    sco.get_by_role("button", name="Menu", exact=True).click()
    drawer = sco.get_by_role("dialog")
    drawer.wait_for()
    assert sco.evaluate(FOCUSED).startswith("Lesson 25"), "lessons that the first page does not list are there, too"
    assert drawer.locator("details[open] summary").all_inner_texts() == ["Part 3"]
    assert drawer.locator("[aria-current]").is_visible()
    drawer.get_by_text("Part 1").click()
    assert drawer.get_by_role("link", name="Lesson 4").is_visible()
    search = drawer.get_by_role("searchbox", name="Search lessons")
    search.fill("emile AND")
    assert drawer.locator("li:visible").all_inner_texts()[0].startswith("Émile and the bees")
    assert drawer.locator("li:visible").count() == 1
    assert axe(sco) == []
    search.fill("lesson 12")
    assert drawer.locator("li:visible").count() == 1
    search.fill("nowhere")
    assert drawer.get_by_role("status").inner_text() == "No lessons found."
    search.fill("")
    assert drawer.get_by_role("status").inner_text() == ""
    assert drawer.locator("details[open] summary").all_inner_texts() == ["Part 3"]
    search.fill("Lesson 17")
    page.keyboard.press("Tab")
    while not sco.evaluate(FOCUSED).startswith("Lesson 17"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sco.wait_for_selector("article[data-lesson=lesson_17]")
    course.clean()


def test_right_to_left(browser: Browser, site: Site, serve: Serve) -> None:
    page_path = serve("derecha", "scorm12", "language: ar\n", [titled(n, "نص.\n", f"درس {n}") for n in (1, 2, 3)])
    context = browser.new_context(viewport={"width": 700, "height": 640}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{site.url}{page_path}#/lesson_2")
    page.wait_for_selector(".lesson h1")
    page.locator("#sb-menu").click()
    box = rect(page.get_by_role("dialog"))
    assert box["x"] + box["width"] == 700
    assert axe(page) == []
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 1280, "height": 640})
    page.locator("body > nav.menu").wait_for()
    box = rect(page.locator("body > nav.menu"))
    assert box["x"] == 1280 - 288
    assert axe(page) == []
    context.close()


def test_a_menu_that_does_not_load_leads_to_the_overview(play: Launch, plants: str, context: BrowserContext) -> None:
    course = play("scorm2004-4", package=plants)
    at(course, 900)
    context.route("**/menu.js", lambda route: route.abort())
    course.sco.get_by_role("button", name="Menu", exact=True).click()
    course.sco.get_by_role("heading", name="Options", level=1).wait_for()
    context.unroute("**/menu.js")
    at(course, 900)
    course.sco.get_by_role("button", name="Menu", exact=True).click()
    course.sco.get_by_role("dialog").wait_for()


def test_a_course_of_one_lesson_has_no_menu(play: Launch) -> None:
    course = play("scorm12")
    assert course.sco.get_by_role("button", name="Menu", exact=True).count() == 0
    assert course.sco.locator(".bar .course").inner_text() == "AI Foundations"
    course.clean()


# The overview, and the end of a lesson


def test_a_whole_row_opens_its_lesson_and_a_locked_one_says_why(play: Launch, plants: str) -> None:
    course = play("scorm2004-4", package=plants)
    sco = course.sco
    rows = sco.locator("#sb-outline [data-lesson]")
    for number in (1, 2, 3):
        assert rows.nth(number - 1).locator(".why").count() == 0
    for number in (4, 5):
        why = "To unlock this lesson, complete the required quiz in “Lesson 3” first."
        assert rows.nth(number - 1).locator(".why").inner_text() == why
    box = rect(rows.nth(1))
    sco.page.mouse.click(box["x"] + box["width"] - 20, box["y"] + box["height"] - 6)
    sco.wait_for_selector("article[data-lesson=lesson_2]")
    at(course, 900, "lesson_3")
    sco.locator(".choice[data-id=a] input").check()
    sco.locator(".check").click()
    sco.evaluate("location.hash = '#/'")
    sco.wait_for_selector("#sb-overview:not([hidden])")
    assert sco.locator(".why").count() == 0
    assert rows.nth(3).locator(".state").inner_text() == "Not started"
    course.clean()


@pytest.mark.parametrize("width", [360, 900])
def test_previous_and_next_are_named_by_their_titles(play: Launch, plants: str, width: int) -> None:
    course = play("scorm2004-4", package=plants)
    at(course, width)
    sco = course.sco
    previous = sco.get_by_role("link", name="Previous lesson Lesson 1", exact=True)
    following = sco.get_by_role("link", name="Next lesson Lesson 3", exact=True)
    first, second = rect(previous), rect(following)
    assert min(first["height"], second["height"]) >= 44
    if width == 360:
        assert second["y"] < first["y"], "what most want comes first"
        assert first["width"] == second["width"] > 300
    else:
        assert first["y"] == second["y"] and first["x"] < second["x"]
    following.click()
    sco.wait_for_selector("article[data-lesson=lesson_3]")
    course.clean()


# In a long lesson

SECTIONS = "".join(
    f"## Section *{n}*\n\n{LONG[: len(LONG) // 4]}" + ("### Detail\n\nText.\n\n" if n == 2 else "") for n in range(1, 5)
)


@pytest.fixture(scope="session", params=[20, 60])
def long(request: pytest.FixtureRequest, serve: Serve) -> str:
    """A course of so many lessons, two of which have headings."""
    count: int = request.param
    lessons = [titled(n, SECTIONS if n in (14, 15) else "Text.\n") for n in range(1, count + 1)]
    return serve(f"long{count}", "scorm2004-4", "", lessons)


def is_seen(row: Locator, around: Locator) -> bool:
    """Whether a row is in the part of the menu that is scrolled into view, below its sticky head."""
    box, seen = rect(row), rect(around)
    return box["y"] >= seen["y"] + 44 and box["y"] + box["height"] <= seen["y"] + seen["height"]


def test_a_menu_shows_the_current_lesson_with_its_headings(play: Launch, long: str) -> None:
    course = play("scorm2004-4", package=long)
    at(course, 1280, "lesson_14")
    sco = course.sco
    beside = sco.locator("body > nav.menu")
    beside.wait_for()
    current = sco.locator("nav.menu [aria-current=page]")
    assert is_seen(current, beside)
    inside = current.locator("xpath=..").get_by_role("list").get_by_role("link")
    assert inside.all_inner_texts() == ["Section 1", "Section 2", "Detail", "Section 3", "Section 4"]
    inside.nth(3).click()
    sco.wait_for_function("() => document.activeElement.textContent === 'Section 3'")
    place = beside.locator("[aria-current=location]")
    expect(place).to_have_text("Section 3")
    sco.evaluate("scrollTo(0, 0)")
    expect(place).to_have_count(0)
    inside.nth(3).click()
    expect(place).to_have_text("Section 3")
    # A row that its sticky head covers in part would be too small a target.
    beside.evaluate("(menu) => menu.scrollTo(0, 0)")
    assert axe(sco) == []
    sco.locator(".next").click()
    sco.wait_for_selector("article[data-lesson=lesson_15]")
    expect(current).to_contain_text("Lesson 15")
    assert is_seen(current, beside)
    assert beside.locator(".inside").count() == 1
    # A drawer, and the sidebar after it, show it just the same.
    course.page.set_viewport_size({"width": 360, "height": 640})
    sco.get_by_role("button", name="Menu", exact=True).click()
    drawer = sco.get_by_role("dialog")
    drawer.wait_for()
    assert is_seen(current, drawer)
    course.page.keyboard.press("Escape")
    drawer.wait_for(state="hidden")
    course.page.set_viewport_size({"width": 1280, "height": 640})
    beside.wait_for()
    assert is_seen(current, beside)
    if "long60" in long:
        beside.get_by_role("searchbox").fill("Lesson 3")
        expect(current).to_be_hidden()
        beside.get_by_role("link", name="Lesson 33").click()
        sco.wait_for_selector("article[data-lesson=lesson_33]")
        expect(current).to_contain_text("Lesson 33")
        assert is_seen(current, beside)
        assert beside.locator(".inside").count() == 0
    course.clean()


def test_headings_behind_a_quiz_come_into_the_menu_with_it(play: Launch, serve: Serve) -> None:
    text = f"## Before\n\nText.\n\n{GATED}\n## After\n\nText.\n"
    course = play("scorm2004-4", package=serve("gated", "scorm2004-4", "", [titled(1, text), titled(2, "Text.\n")]))
    at(course, 1280, "lesson_1")
    inside = course.sco.locator("nav.menu .inside a")
    expect(inside).to_have_text(["Before"])
    course.sco.locator(".choice[data-id=a] input").check()
    course.sco.locator(".check").click()
    expect(inside).to_have_text(["Before", "After"])
    course.clean()


def test_a_long_lesson_shows_how_far_it_is_read_and_leads_back_to_its_top(play: Launch, plants: str) -> None:
    course = play("scorm2004-4", package=plants)
    at(course, 900, "lesson_1")
    sco = course.sco
    up = sco.get_by_role("button", name="Back to top")
    expect(up).to_be_hidden()
    share = "() => document.querySelector('.reading').offsetWidth / innerWidth"
    height = sco.evaluate("() => document.documentElement.scrollHeight")
    sco.evaluate("() => scrollTo(0, innerHeight * 2.9)")
    sco.wait_for_function(
        f"() => Math.abs(({share})() - scrollY / (document.documentElement.scrollHeight - innerHeight)) < .01"
    )
    expect(up).to_be_hidden()
    sco.evaluate("() => scrollTo(0, innerHeight * 3.1)")
    expect(up).to_be_visible()
    assert sco.evaluate("() => document.documentElement.scrollHeight") == height, "nothing moves"
    box, notice = rect(up), rect(sco.locator("main"))
    assert box["width"] >= 44 and box["height"] >= 44 and box["x"] + box["width"] <= notice["x"] + notice["width"]
    assert axe(sco) == []
    up.press("Enter")
    sco.wait_for_function("() => scrollY === 0 && document.activeElement.tagName === 'H1'")
    expect(up).to_be_hidden()
    sco.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)")
    expect(up).to_be_visible()
    assert sco.evaluate(share) > 0.99
    sco.evaluate("location.hash = '#/'")
    expect(up).to_be_hidden()
    assert sco.evaluate(share) == 0, "the overview is no lesson"
    course.clean()
