"""Blocks that show and structure text: by keyboard and touch, on phones, in print, and without scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page, ViewportSize

from tests.browser.conftest import Play, Site
from tests.browser.test_pages import axe
from tests.conftest import MakeCourse

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
