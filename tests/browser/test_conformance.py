"""What docs/accessibility.md says of the page and no other test shows, on every kind of block and of question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Frame

from tests.browser.conftest import Play
from tests.browser.test_heard import every_kind
from tests.browser.test_pages import axe

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]
VIEWS = ("#/", "#/blocks", "#/questions", "#=result")
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""
"""Text spacing that nothing may be lost with (WCAG 2.2, 1.4.12)."""
CUT = """() => [...document.querySelectorAll("main *, .bar *")].filter((one) => {
    const { overflowX, overflowY, textOverflow, clipPath, opacity } = getComputedStyle(one);
    const hides = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
    const shows = opacity !== "0" && clipPath === "none" && one.offsetWidth > 1 && one.textContent.trim();
    return shows && hides && textOverflow !== "ellipsis"
        && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
}).map((one) => one.outerHTML.slice(0, 100))"""


def go(sco: Frame, view: str) -> None:
    sco.evaluate("(hash) => { location.hash = hash }", view)
    sco.wait_for_function(
        "(view) => document.documentElement.dataset.view === view",
        arg={"#/": "sb-overview", "#=result": "sb-result"}.get(view, "sb-lesson"),
    )
    if view.startswith("#/") and len(view) > 2:
        sco.wait_for_selector(f"article[data-lesson={view[2:]}]:not(.opening)")


def test_nothing_is_cut_and_nothing_scrolls_sideways_with_more_space_or_less_width(play: Launch, serve: Serve) -> None:
    course = play("scorm2004-4", package=every_kind(serve))
    sco = course.sco
    # As a browser's extension sets it: a constructed sheet, which no policy of the page forbids.
    sco.evaluate(
        "(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet] }",
        SPACED,
    )
    for width in (320, 900):
        course.page.set_viewport_size({"width": width, "height": 700})
        for view in VIEWS:
            go(sco, view)
            assert sco.evaluate("() => document.documentElement.scrollWidth") <= width, (view, width)
            assert sco.evaluate(CUT) == [], (view, width)
    course.clean()


def test_text_of_twice_the_size_fits(play: Launch, serve: Serve) -> None:
    course = play("scorm2004-4", package=every_kind(serve))
    sco = course.sco
    course.page.set_viewport_size({"width": 1280, "height": 700})
    sco.evaluate("() => { document.documentElement.style.fontSize = '200%' }")
    for view in VIEWS:
        go(sco, view)
        assert sco.evaluate("() => document.documentElement.scrollWidth") <= 1280, view
        assert sco.evaluate(CUT) == [], view
    course.clean()


def test_forced_colours(play: Launch, serve: Serve) -> None:
    course = play("scorm2004-4", package=every_kind(serve))
    sco = course.sco
    course.page.emulate_media(forced_colors="active")
    for view in VIEWS:
        go(sco, view)
        # What is chosen in it can be told without the colours of the page.
        assert sco.evaluate("() => matchMedia('(forced-colors: active)').matches")
        assert axe(sco) == [], view
    course.clean()


def test_what_scrolls_has_a_name_and_takes_the_focus_and_nothing_else_does(play: Launch, serve: Serve) -> None:
    wide = "| " + " | ".join(f"A long head {n}" for n in range(12)) + " |\n|" + " --- |" * 12 + "\n|" + " x |" * 12
    text = (
        "| Plant | Height |\n| --- | --- |\n| Oak | 30 m |\n\n```\nshort\n```\n\n```\n" + "long " * 60 + "\n```\n\n"
        f"{wide}\n\n: Heads\n\n<table><tr><th>In HTML</th></tr><tr><td>x</td></tr></table>\n"
    )
    course = play("scorm2004-4", package=serve("scrollers", "scorm2004-4", "", [text, "Text.\n"]))
    sco = course.sco
    course.page.set_viewport_size({"width": 700, "height": 700})
    go(sco, "#/lesson_1")
    sco.wait_for_function("() => document.querySelectorAll('.text [role=region]').length === 2")
    names = sco.locator(".text [role=region]").evaluate_all("(all) => all.map((one) => one.getAttribute('aria-label'))")
    assert names == ["Code", "Heads"]
    assert sco.locator(".text [tabindex]").count() == 2
    assert axe(sco) == []
    course.page.set_viewport_size({"width": 320, "height": 700})
    sco.wait_for_function("() => document.querySelectorAll('.text [tabindex]').length === 2")
    course.clean()
