"""The look that an author asks for: logo, cover, image of a lesson, colours and scheme."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Route

from tests.browser.conftest import Play, Site
from tests.browser.test_pages import axe

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]

THEME = """\
description: How plants live.
theme:
  preset: bold
  accent: "#ffd700"
  second: "#cfe8cf"
  logo: {file: logo.svg, alt: Botany Club}
  logo_dark: {file: dark.svg, alt: Botany Club}
cover: {file: cover.svg, alt: A hill with trees}
"""
LESSON = "---\ntitle: Roots and {0}\nid: l{0}\nimage: {{file: cover.svg, alt: A hill}}\n---\nText {0}.\n"


def svg(width: int, height: int, colour: str) -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<rect width="{width}" height="{height}" fill="{colour}"/></svg>'
    ).encode()


FILES = {"logo.svg": svg(120, 28, "#264"), "dark.svg": svg(120, 28, "#fff"), "cover.svg": svg(1600, 800, "#396")}


@pytest.fixture(scope="session")
def themed(serve: Serve) -> str:
    """A course with everything that an author can set."""
    return serve("themed", "scorm2004-4", THEME, [LESSON.format(n) for n in (1, 2)], FILES)


def box(shown: Locator) -> tuple[int, int]:
    found = shown.bounding_box()
    assert found is not None
    return round(found["width"]), round(found["height"])


def test_the_cover_of_a_single_lesson_stands_above_it_and_goes_with_it(play: Launch, serve: Serve) -> None:
    course = "cover: {file: cover.svg, alt: A hill with trees}\n"
    sco = play(
        "scorm2004-4", package=serve("covered", "scorm2004-4", course, ["Text.\n"], {"cover.svg": FILES["cover.svg"]})
    ).sco
    picture = sco.get_by_role("img", name="A hill with trees")
    box = picture.bounding_box()
    assert box is not None and box["height"] <= 420 and box["width"] > 400
    assert box["y"] < (sco.get_by_text("Text.").bounding_box() or box)["y"]
    sco.get_by_role("link", name="View your result").click()
    sco.locator("#sb-result h1").wait_for()
    assert not picture.is_visible()


def test_cover_logo_and_image_have_their_places(play: Launch, themed: str) -> None:
    course = play("scorm2004-4", package=themed)
    course.page.set_viewport_size({"width": 1280, "height": 900})
    sco = course.sco
    assert box(sco.get_by_role("img", name="Botany Club")) == (120, 28)
    width, height = box(sco.get_by_role("img", name="A hill with trees"))
    assert height <= 420 and abs(width / height - 16 / 6) < 0.05
    panel = sco.locator(".cover .panel")
    assert panel.get_by_role("heading", level=1).inner_text() == "Options"
    assert panel.evaluate("(it) => getComputedStyle(it).backgroundColor") == "rgb(207, 232, 207)"
    assert sco.locator(".bar").evaluate("(it) => getComputedStyle(it).color") == "rgb(0, 0, 0)"
    assert axe(sco) == []
    course.page.set_viewport_size({"width": 360, "height": 700})
    width, height = box(sco.get_by_role("img", name="A hill with trees"))
    assert abs(width / height - 4 / 3) < 0.05
    assert sco.evaluate("document.documentElement.scrollWidth <= innerWidth")
    sco.get_by_role("link", name="Roots and 1").click()
    shown = sco.get_by_role("img", name="A hill", exact=True)
    shown.wait_for()
    assert box(shown)[1] <= 280 and axe(sco) == []
    course.clean()


@pytest.mark.parametrize(("device", "logo"), [("light", "logo"), ("dark", "dark")])
def test_a_logo_is_that_of_the_scheme(browser: Browser, site: Site, themed: str, device: str, logo: str) -> None:
    context = browser.new_context(color_scheme="dark" if device == "dark" else "light")
    page = context.new_page()
    page.goto(f"{site.url}{themed}")
    shown = page.get_by_role("img", name="Botany Club")
    shown.wait_for()
    assert f"/media/{logo}." in shown.evaluate("(it) => it.currentSrc")
    context.close()


def test_a_scheme_does_not_follow_the_device(browser: Browser, site: Site, serve: Serve) -> None:
    address = serve("light", "scorm12", "theme: {scheme: light}\n", ["Text.\n", "More.\n"])
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{site.url}{address}")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    context.close()


def test_nothing_moves_when_the_pictures_arrive(browser: Browser, site: Site, themed: str) -> None:
    """Layout shift is that of the Layout Instability API, summed up."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.add_init_script(
        "let shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((one) => shift += one.value))"
        ".observe({type: 'layout-shift', buffered: true}); window.shifted = () => shift"
    )

    def late(route: Route) -> None:
        time.sleep(0.2)
        route.continue_()

    page.route("**/media/**", late)
    page.goto(f"{site.url}{themed}")
    page.get_by_role("img", name="A hill with trees").evaluate("(it) => it.decode()")
    assert page.evaluate("shifted()") == 0
    page.close()
