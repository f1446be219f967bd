"""Blocks that show and structure text: by keyboard and touch, on phones, in print, and without scripts."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page, ViewportSize

from tests.browser.conftest import Play, Site
from tests.browser.test_pages import axe
from tests.conftest import ROOT, MakeCourse
from tests.media import MP4

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Build = Callable[[Path, str], str]
NARROW: ViewportSize = {"width": 360, "height": 740}


def shown_words(frame: Frame | Page, *words: str) -> list[bool]:
    """Of some texts, whether each is seen."""
    return [frame.get_by_text(one, exact=True).first.is_visible() for one in words]


def fits(frame: Frame) -> bool:
    """Whether the page need not be scrolled sideways."""
    return bool(frame.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))


EXERCISE = """\
:::: exercise
## Name three trees

Write them down.

::: solution
Oak, ash and elm.
:::
::::

::: {.tip .fold title="Only if you must"}
Water.
:::

::: {.caution .fold-open}
Thorns.
:::

::: checklist
- [ ] Spade
- [ ] Water
:::
"""


def test_what_unfolds_is_opened_by_keyboard_and_printed(
    play: Launch, make_course: MakeCourse, build_pages: Build
) -> None:
    course = play("scorm12", package=build_pages(make_course(EXERCISE, name="exercise"), "scorm12"))
    sco = course.sco
    words = ("Oak, ash and elm.", "Water.", "Thorns.")
    assert shown_words(sco, *words) == [False, False, True]
    sco.get_by_text("Solution", exact=True).focus()
    sco.get_by_text("Solution", exact=True).locator("xpath=..").press("Enter")
    assert shown_words(sco, *words) == [True, False, True]
    assert axe(sco) == []
    course.page.set_viewport_size(NARROW)
    assert fits(sco)
    course.page.emulate_media(media="print")
    assert shown_words(sco, *words) == [True, True, True]
    course.clean()


@pytest.fixture
def unscripted(browser: Browser, site: Site) -> Iterator[Callable[[str], Page]]:
    """Opens a page of a package in a browser that runs no scripts."""
    context = browser.new_context(java_script_enabled=False)

    def opened(package: str) -> Page:
        page = context.new_page()
        page.goto(site.url + package)
        return page

    yield opened
    context.close()


def test_without_scripts_nothing_stays_folded(
    unscripted: Callable[[str], Page], make_course: MakeCourse, build_pages: Build
) -> None:
    page = unscripted(build_pages(make_course(EXERCISE, name="unscripted"), "scorm12"))
    assert shown_words(page, "Oak, ash and elm.", "Water.", "Thorns.") == [True, True, True]


PANELS = """\
See [winter](#in-winter) or [the last one](#third).

::: tabs
## In summer

Green leaves.

## In autumn

Red leaves.

## In winter

No leaves.
:::

::: accordion
## One

Roots.

## Two

Stems.
:::

::: process
## First

Dig.

## Second

Sow.

## Third

Water.
:::
"""
OPENED = "id: small\ntitle: Small\ncompletion: [opened]\n"


@pytest.fixture
def panels(play: Launch, make_course: MakeCourse, build_pages: Build) -> Play:
    return play("scorm12", package=build_pages(make_course(PANELS, OPENED, name="panels"), "scorm12"))


def test_tabs_are_chosen_by_keyboard(panels: Play) -> None:
    sco = panels.sco
    tabs = sco.get_by_role("tab")
    assert shown_words(sco, "Green leaves.", "Red leaves.", "No leaves.") == [True, False, False]
    assert sco.get_by_role("tabpanel", name="In summer").is_visible()
    tabs.first.focus()
    for key, name in (
        ("ArrowRight", "In autumn"),
        ("End", "In winter"),
        ("ArrowRight", "In summer"),
        ("ArrowLeft", "In winter"),
        ("Home", "In summer"),
    ):
        panels.page.keyboard.press(key)
        assert sco.evaluate("() => document.activeElement.textContent") == name
        assert sco.get_by_role("tabpanel").count() == 1
        assert sco.get_by_role("tabpanel", name=name).is_visible()
    panels.page.keyboard.press("Tab")
    assert sco.evaluate("() => document.activeElement.closest('.tab-list')") is None, "one stop for all tabs"
    assert axe(sco) == []
    panels.clean()


def test_below_600_pixels_tabs_unfold(panels: Play) -> None:
    sco = panels.sco
    panels.page.set_viewport_size(NARROW)
    sco.get_by_role("tablist").wait_for(state="hidden")
    fold = sco.get_by_role("button", name="In autumn")
    assert fold.get_attribute("aria-expanded") == "false"
    fold.press("Enter")
    assert shown_words(sco, "Green leaves.", "Red leaves.") == [False, True]
    fold.press("Enter")
    assert shown_words(sco, "Green leaves.", "Red leaves.") == [False, False]
    assert axe(sco) == []
    assert fits(sco)
    panels.page.set_viewport_size({"width": 900, "height": 800})
    # One is always shown.
    sco.get_by_text("Green leaves.").wait_for()


def test_a_process_goes_on_step_by_step(panels: Play) -> None:
    sco = panels.sco
    process = sco.locator(".process")
    assert process.get_by_text("1 of 3").is_visible()
    back, on = process.get_by_role("button", name="Previous"), process.get_by_role("button", name="Next")
    back.click(force=True)
    assert shown_words(sco, "Dig.", "Sow.", "Water.") == [True, False, False]
    on.press("Enter")
    assert shown_words(sco, "Dig.", "Sow.", "Water.") == [False, True, False]
    sco.wait_for_function("() => document.getElementById('sb-announce').textContent === '2 of 3: Second'")
    on.click()
    assert on.get_attribute("aria-disabled") == "true"
    on.click(force=True)
    assert process.get_by_text("3 of 3").is_visible()
    back.click()
    assert shown_words(sco, "Dig.", "Sow.", "Water.") == [False, True, False]


def test_links_show_the_panel_they_lead_to(panels: Play) -> None:
    sco = panels.sco
    sco.get_by_role("link", name="winter").click()
    sco.get_by_text("No leaves.").wait_for()
    sco.get_by_role("link", name="the last one").click()
    sco.get_by_text("Water.", exact=True).wait_for()


def test_opening_all_sections_completes_the_course_and_is_remembered(panels: Play) -> None:
    sco = panels.sco
    assert "Open 6 more sections" in sco.locator(".todo").inner_text()
    sco.get_by_role("tab", name="In autumn").click()
    sco.get_by_role("tab", name="In winter").click()
    sco.locator(".accordion summary").first.click()
    sco.locator(".process").get_by_role("button", name="Next").click()
    panels.wait_saved()
    assert panels.database()["cmi.core.lesson_status"] == "incomplete"
    panels.page.evaluate("() => relaunch()")
    sco = panels.sco
    sco.get_by_role("tab").first.wait_for()
    assert sco.locator(".panel.opened").count() == 4
    sco.locator(".accordion summary").nth(1).click()
    for _ in range(2):
        sco.locator(".process").get_by_role("button", name="Next").click()
    panels.wait_saved()
    assert panels.database()["cmi.core.lesson_status"] in ("completed", "passed")
    panels.clean()


def test_panels_are_all_printed_and_shown_without_scripts(
    panels: Play, unscripted: Callable[[str], Page], make_course: MakeCourse, build_pages: Build
) -> None:
    words = ("Green leaves.", "Red leaves.", "No leaves.", "Roots.", "Stems.", "Dig.", "Sow.", "Water.")
    panels.page.emulate_media(media="print")
    assert shown_words(panels.sco, *words) == [True] * len(words)
    assert panels.sco.get_by_role("tab").count() == 0
    page = unscripted(build_pages(make_course(PANELS, name="plain-panels"), "scorm12"))
    assert shown_words(page, *words) == [True] * len(words)


def test_tabs_go_the_other_way_from_right_to_left(play: Launch, make_course: MakeCourse, build_pages: Build) -> None:
    course = make_course(PANELS, "id: small\ntitle: Small\nlanguage: ar\n", name="rtl-panels")
    course_page = play("scorm12", package=build_pages(course, "scorm12"))
    course_page.sco.get_by_role("tab").first.press("ArrowLeft")
    assert shown_words(course_page.sco, "Green leaves.", "Red leaves.") == [False, True]


def test_columns_stand_side_by_side_where_there_is_room(
    play: Launch, make_course: MakeCourse, build_pages: Build
) -> None:
    lesson = ":::: columns\n::: {.column width=40%}\nLeft.\n:::\n\n::: column\n::: note\nRight.\n:::\n:::\n::::\n"
    course = play("scorm12", package=build_pages(make_course(lesson, name="columns"), "scorm12"))

    def boxes() -> list[dict[str, float]]:
        found: list[dict[str, float]] = course.sco.locator(".column").evaluate_all(
            "(all) => all.map((one) => one.getBoundingClientRect().toJSON())"
        )
        return found

    left, right = boxes()
    assert left["right"] < right["left"]
    assert 0.6 < left["width"] / right["width"] < 0.75
    course.page.set_viewport_size({"width": 599, "height": 700})
    left, right = boxes()
    assert left["bottom"] <= right["top"], "in the order of the source"
    course.page.set_viewport_size(NARROW)
    assert fits(course.sco)
    assert axe(course.sco) == []


CODE = """\
```python {title="roots.py" lines="2" numbers}
def depth():
    return 3  # LONG
```

```output
3
```

| Part | Task |
| --- | --- |
| **Root** | WIDE |

: What parts do
""".replace("LONG", "a long comment " * 20).replace("WIDE", "`a_name_without_any_blank_to_break_it_at`")


def test_listings_are_copied_and_scroll_by_themselves(
    play: Launch, make_course: MakeCourse, build_pages: Build
) -> None:
    course = play("scorm12", package=build_pages(make_course(CODE, name="code"), "scorm12"))
    sco = course.sco
    assert fits(sco)
    course.page.set_viewport_size(NARROW)
    assert fits(sco)
    sco.evaluate("() => { document.execCommand = () => { window.taken = document.activeElement.value; return true } }")
    sco.get_by_role("button", name="Copy code").nth(1).press("Enter")
    sco.get_by_role("button", name="Copied").wait_for()
    assert sco.evaluate("() => window.taken ?? '3'") == "3"
    assert sco.evaluate("() => document.activeElement.textContent") == "Copied", "the focus stays"
    sco.get_by_role("button", name="Copy code").first.press("Enter")
    sco.wait_for_function("() => document.querySelectorAll('.copy.done').length > 0")
    assert "1def" not in sco.evaluate("() => window.taken ?? ''"), "numbers are not copied"
    assert sco.locator("mark.ln").inner_text().strip().startswith("return 3")
    assert axe(sco) == []
    course.page.emulate_media(media="print")
    assert sco.get_by_role("button", name="Copy code").count() == 0
    assert sco.locator("pre").first.evaluate("(pre) => pre.scrollWidth <= pre.clientWidth"), "wrapped on paper"


def test_a_table_is_a_region_only_while_it_is_too_wide(
    play: Launch, make_course: MakeCourse, build_pages: Build
) -> None:
    course = play("scorm12", package=build_pages(make_course(CODE, name="table"), "scorm12"))
    course.page.set_viewport_size(NARROW)
    region = course.sco.get_by_role("region", name="What parts do")
    region.wait_for()
    assert region.get_attribute("tabindex") == "0"
    assert course.sco.get_by_role("rowheader", name="Root").is_visible()
    course.page.set_viewport_size({"width": 1280, "height": 800})
    region.wait_for(state="detached")


PICTURE = (ROOT / "docs" / "images" / "lesson.png").read_bytes()
SHOWN = """\
::: statement
Plants made the air.
:::

![A page](page.png "A caption"){.wide}

![A page](page.png){.full}

::: gallery
![One](page.png "First")

![Two](page.png)
:::

::: labelled
![A plant](page.png)

1. **Root** {left=40 top=80}

   It drinks.
2. **Leaf** {left=10 top=20}
:::
"""


@pytest.fixture
def pictures(play: Launch, make_course: MakeCourse, build_pages: Build) -> Play:
    course = make_course(SHOWN, "id: small\ntitle: Small\ncompletion: [opened]\n", {"page.png": PICTURE}, name="shown")
    return play("scorm12", package=build_pages(course, "scorm12"))


def test_pictures_are_wide_and_the_page_is_never_scrolled_sideways(pictures: Play) -> None:
    sco = pictures.sco
    for size in (NARROW, {"width": 650, "height": 800}, {"width": 1280, "height": 800}):
        pictures.page.set_viewport_size(size)  # type: ignore[arg-type]
        assert fits(sco)
        full = sco.locator("figure.full").bounding_box()
        assert full and full["width"] >= size["width"] - 20
    wide, text = sco.locator("figure.wide").bounding_box(), sco.locator(".statement").bounding_box()
    assert wide and text and wide["width"] > text["width"] + 200
    assert abs((wide["x"] + wide["width"] / 2) - (text["x"] + text["width"] / 2)) < 10, "in the middle"
    assert axe(sco) == []


def test_a_small_picture_is_enlarged_by_keyboard(pictures: Play) -> None:
    sco = pictures.sco
    press = sco.get_by_role("button", name="Enlarge image: One")
    press.scroll_into_view_if_needed()
    press.press("Enter")
    dialog = sco.get_by_role("dialog", name="One")
    image = dialog.locator("img")
    before = image.bounding_box()
    pictures.page.keyboard.press("+")
    dialog.get_by_role("button", name="Zoom in").click()
    after = image.bounding_box()
    assert before and after and after["width"] > before["width"] * 2
    assert axe(sco) == []
    dialog.locator(".scroll").focus()
    pictures.page.keyboard.press("ArrowDown")
    pictures.page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert sco.evaluate("() => document.activeElement.className") == "enlarge", "back where it was"


def test_markers_bring_up_what_they_mark_and_complete(pictures: Play) -> None:
    sco = pictures.sco
    marker = sco.get_by_role("button", name="1: Root It drinks.")
    marker.scroll_into_view_if_needed()
    box = marker.bounding_box()
    assert box and box["width"] == box["height"] == 32
    frame = sco.locator(".marked img").bounding_box()
    assert frame and abs(box["x"] + 16 - frame["x"] - 0.4 * frame["width"]) < 2
    marker.press("Enter")
    assert sco.locator(".labels li.current").inner_text().startswith("Root")
    marker.press("Escape")
    assert sco.locator(".labels li.current").count() == 0
    sco.get_by_role("button", name="2: Leaf").click()
    pictures.wait_saved()
    assert pictures.database()["cmi.core.lesson_status"] in ("completed", "passed")
    pictures.page.emulate_media(media="print")
    assert shown_words(sco, "It drinks.", "Plants made the air.") == [True, True]


CONTINUED = """\
What color?

::: continue
Show the answer
:::

White.

::: flashcards
Root
: Below.
:::

::: {.continue after=cards}
:::

## Next

::: quiz
### Green? {#green}

- [x] Yes
- [ ] No

> So it is.
:::

::: {.continue after=quiz}
:::

The end of it.
"""


def test_what_follows_is_shown_when_it_is_its_turn(play: Launch, make_course: MakeCourse, build_pages: Build) -> None:
    package = build_pages(make_course(CONTINUED, name="continued"), "scorm12")
    course = play("scorm12", package=package)
    sco = course.sco
    assert shown_words(sco, "White.", "The end of it.") == [False, False]
    assert not sco.locator(".end").is_visible()
    assert axe(sco) == []
    sco.get_by_role("button", name="Show the answer").press("Enter")
    assert shown_words(sco, "White.", "Next") == [True, False]
    assert sco.evaluate("() => document.activeElement.textContent") == "White."
    assert sco.get_by_text("Flip every flashcard above to continue.").is_visible()
    assert sco.get_by_role("button", name="Continue").count() == 0
    course.turn_all_cards()
    sco.get_by_role("button", name="Continue").click()
    assert shown_words(sco, "Next", "The end of it.") == [True, False]
    course.answer("green", "yes")
    sco.get_by_role("button", name="Continue").click()
    assert shown_words(sco, "The end of it.") == [True]
    course.read_to_end()
    course.wait_saved()
    course.page.evaluate("() => relaunch()")
    course.sco.get_by_text("The end of it.").wait_for()
    course.clean()


def test_what_follows_is_printed_and_shown_without_scripts(
    play: Launch, unscripted: Callable[[str], Page], make_course: MakeCourse, build_pages: Build
) -> None:
    package = build_pages(make_course(CONTINUED, name="continued-print"), "scorm12")
    course = play("scorm12", package=package)
    course.sco.get_by_role("button", name="Show the answer").wait_for()
    course.page.emulate_media(media="print")
    assert shown_words(course.sco, "White.", "Next", "The end of it.") == [True, True, True]
    assert shown_words(unscripted(package), "White.", "Next", "The end of it.") == [True, True, True]


def test_panels_and_markers_are_touched(
    browser: Browser, site: Site, make_course: MakeCourse, build_pages: Build
) -> None:
    package = build_pages(make_course(PANELS + SHOWN, files={"page.png": PICTURE}, name="touched"), "scorm12")
    context = browser.new_context(viewport=NARROW, has_touch=True, reduced_motion="reduce")
    page = context.new_page()
    page.goto(site.url + package)
    page.get_by_role("button", name="In autumn").tap()
    assert shown_words(page, "Green leaves.", "Red leaves.") == [False, True]
    page.get_by_text("Two", exact=True).first.tap()
    page.locator(".process").get_by_role("button", name="Next").tap()
    assert shown_words(page, "Stems.", "Dig.", "Sow.") == [True, False, True]
    page.get_by_role("button", name="2: Leaf").tap()
    assert page.locator(".labels li.current").inner_text().startswith("Leaf")
    page.get_by_role("button", name="Enlarge image: One").tap()
    page.get_by_role("dialog").get_by_role("button", name="Close").tap()
    assert page.get_by_role("dialog").count() == 0
    context.close()


def test_a_page_with_every_block_weighs_at_most_60_kilobytes(
    play: Launch, make_course: MakeCourse, build_pages: Build, site: Site, packages_dir: Path
) -> None:
    lesson = EXERCISE + PANELS + SHOWN + CODE + CONTINUED
    package = build_pages(make_course(lesson, files={"page.png": PICTURE}, name="every"), "scorm12")
    site.requests.clear()
    course = play("scorm12", package=package)
    course.sco.get_by_role("tab").first.wait_for()
    course.page.wait_for_load_state("networkidle")
    asked = {path for path in site.requests if path.startswith("/packages/") and "/media/" not in path}
    weight = sum(len(gzip.compress((packages_dir / path[10:]).read_bytes(), 6)) for path in asked)
    assert weight <= 60_000


def test_what_follows_a_video_is_shown_when_it_was_played(
    play: Launch, make_course: MakeCourse, build_pages: Build
) -> None:
    lesson = "![Roots](roots.mp4)\n\n::: {.continue after=video}\n:::\n\nBehind it.\n"
    files: dict[str, str | bytes] = {"roots.mp4": MP4, "roots.vtt": "WEBVTT\n"}
    course = play("scorm12", package=build_pages(make_course(lesson, files=files, name="played"), "scorm12"))
    sco = course.sco
    sco.get_by_text("Play the video above to the end to continue.").wait_for()
    assert not sco.get_by_text("Behind it.").is_visible()
    sco.evaluate(
        """() => {
            const video = document.querySelector("video");
            Object.defineProperty(video, "duration", { value: 100 });
            Object.defineProperty(video, "currentTime", { value: 91 });
            video.dispatchEvent(new Event("timeupdate"));
        }"""
    )
    sco.get_by_role("button", name="Continue").click()
    assert sco.get_by_text("Behind it.").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_either_scheme(
    play: Launch, make_course: MakeCourse, build_pages: Build, scheme: str
) -> None:
    lesson = EXERCISE + PANELS + SHOWN + CODE + "\n> Roots drink.\n>\n> — A gardener\n\n```error\nNo.\n```\n"
    package = build_pages(make_course(lesson, files={"page.png": PICTURE}, name=f"every-{scheme}"), "scorm12")
    course = play("scorm12", package=package)
    course.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    course.sco.get_by_role("tab").first.wait_for()
    course.sco.evaluate("() => { for (const one of document.querySelectorAll('details')) one.open = true }")
    course.sco.locator(".marker").first.click()
    course.sco.locator(".copy").first.focus()
    assert axe(course.sco) == []
    course.page.set_viewport_size(NARROW)
    assert axe(course.sco) == []
