"""Make contact sheets of the pages in all their states, to be looked at: python scripts/shots.py [NAME...]

A sheet shows one view, block or question: its looks in rows (light, dark, right-to-left, forced colors, focus, print),
and widths of the window in columns. They are written to screenshots/, which is not committed. It needs what the tests
need (`scripts/test.py` installs it), and Chromium. With names, only sheets whose names contain one of them are made.
"""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "screenshots"
WIDTHS = (360, 650, 1280)
"""A phone, what Moodle leaves of a window of 1,280 pixels, and that window."""
LOOKS = ("light", "dark", "right-to-left", "forced colors", "focus", "print")
HIGHEST = 1_400
"""Pixels of a picture in a sheet; the rest is cut off."""
GAP = 24


class Sheet(NamedTuple):
    """What a sheet shows: the address of a view, what is done there, and the part of the page."""

    name: str
    view: str
    act: Callable[[Page], object] = lambda page: None
    part: str = ""
    """Selector of what is shown; the whole page without one."""


def _press(name: str) -> Callable[[Page], object]:
    return lambda page: page.locator(name).first.click()


def _open_menu(page: Page) -> None:
    page.wait_for_timeout(300)
    if not page.locator("nav.menu").is_visible():
        page.locator("#sb-menu").click()


def _answer(selector: str) -> Callable[[Page], object]:
    """Answer a question, wrongly for most kinds: the first choice, some text, the first of each list."""

    def act(page: Page) -> None:
        form = page.locator(selector)
        for field in form.locator("input:is([type=text], :not([type])), textarea").all():
            if field.is_visible():
                field.fill("7")
        for choice in form.locator("select").all():
            choice.select_option(index=1, force=True)
        first = "(form) => { const seen = new Set(); for (const one of form.querySelectorAll('input')) " + (
            "if (/radio|checkbox/.test(one.type) && !seen.has(one.name)) { seen.add(one.name); one.click() } }"
        )
        form.evaluate(first)
        form.locator(".check").click()

    return act


def sheets(questions: list[str]) -> Iterator[Sheet]:
    """All sheets; ``questions`` are the ids of every kind."""
    yield Sheet("overview", "#/")
    yield Sheet("menu", "#/blocks", _open_menu)
    yield Sheet("lesson", "#/blocks")
    yield Sheet("lesson-end", "#/questions", part=".end")
    for block in ("callout", "details", "tabs", "accordion", "process", "columns", "deck", "activity", "labelled"):
        yield Sheet(f"block-{block}", "#/blocks", part=f"article .{block}")
    yield Sheet("block-deck-turned", "#/blocks", _press(".turn"), "article .deck")
    for one in questions:
        form = f'.question[data-id="{one}"]'
        yield Sheet(f"question-{one}", "#/questions", part=form)
        yield Sheet(f"question-{one}-answered", "#/questions", _answer(form), form)
    yield Sheet("result", "#=result")


def shot(page: Page, address: str, sheet: Sheet, look: str) -> Image.Image | None:
    """A picture of a sheet's subject; None where this window does not show it."""
    page.goto("about:blank")
    page.goto(f"{address}{sheet.view}")
    page.locator("html[data-view]").wait_for()
    if sheet.view.startswith("#/") and len(sheet.view) > 2:
        page.locator("article:not(.opening)").wait_for()
    if sheet.view == "#=result":
        page.locator("#sb-result h1").wait_for()
    sheet.act(page)
    part = page.locator(sheet.part or "body").first
    if not part.is_visible():
        return None
    if look == "print":
        # How it is printed comes a moment after the page.
        page.evaluate(
            "() => new Promise((done) => document.head.append(Object.assign(document.createElement('link'), "
            "{ rel: 'stylesheet', href: 'extras.css', onload: done })))"
        )
    if look == "focus":
        first = part.locator("a, button, input, select, textarea, summary").locator("visible=true").first
        if not first.count():
            return None
        first.focus()
        # What is focused by a script shows it only to who uses the keyboard.
        page.keyboard.press("Shift")
    if sheet.part:
        made = part.screenshot(animations="disabled")
    else:
        made = page.screenshot(animations="disabled", full_page=look == "print")
    return Image.open(io.BytesIO(made)).convert("RGB")


def contact(browser: Browser, addresses: dict[str, str], sheet: Sheet) -> Image.Image:
    """The sheet: looks below each other, widths beside each other."""
    rows: list[tuple[str, list[Image.Image]]] = []
    for look in LOOKS:
        context = browser.new_context(
            color_scheme="dark" if look == "dark" else "light",
            forced_colors="active" if look == "forced colors" else "none",
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.set_default_timeout(8000)
        page.emulate_media(media="print" if look == "print" else "screen")
        row = []
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            try:
                found = shot(page, addresses["ar" if look == "right-to-left" else "en"], sheet, look)
            except Exception as problem:
                print(f"{sheet.name}, {look}, {width}: {str(problem).splitlines()[0]}", file=sys.stderr)
                found = None
            row.append(found or Image.new("RGB", (width, 20), "#ddd"))
        rows.append((look, [one.crop((0, 0, one.width, min(one.height, HIGHEST))) for one in row]))
        context.close()
    width = max(sum(one.width + GAP for one in row) for _, row in rows) + GAP
    height = sum(max(one.height for one in row) + 2 * GAP for _, row in rows) + GAP
    made = Image.new("RGB", (width, height), "#888")
    top = 0
    for look, row in rows:
        ImageDraw.Draw(made).text((GAP, top + 6), f"{sheet.name}: {look}", "white", font_size=14)
        left, top = GAP, top + GAP
        for one in row:
            made.paste(one, (left, top))
            left += one.width + GAP
        top += max(one.height for one in row) + GAP
    return made


def make_sheets(wanted: list[str]) -> Iterator[Path]:
    """Write the sheets whose names contain one of some words; all without words."""
    sys.path.insert(0, str(ROOT))
    from scormbuild import build_package
    from tests.browser.test_heard import lessons_of_every_kind
    from tests.conftest import CHROMIUMS, unpack
    from tests.questions_page import PICTURES, kinds

    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as driver:
        addresses = {}
        for language in ("en", "ar"):
            folder = Path(temporary, language)
            (folder / "images").mkdir(parents=True)
            (folder / "images" / "plant.svg").write_bytes((PICTURES / "plant.svg").read_bytes())
            (folder / "course.yaml").write_text(f"id: shots\ntitle: Plants\nlanguage: {language}\n", "utf-8")
            for number, lesson in enumerate(lessons_of_every_kind(), 1):
                (folder / f"{number:02}-lesson.md").write_text(lesson, "utf-8")
            result = build_package(folder, folder / "dist", ["scorm2004-4"])
            assert result.ok, [d.as_text() for d in result.diagnostics]
            addresses[language] = (unpack(result.packages[0].path, folder / "unpacked") / "index.html").as_uri()
        # The system's browser where there is one, else Playwright's own; as in tests/conftest.py.
        found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
        arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = driver.chromium.launch(executable_path=found, args=arguments)
        for sheet in sheets([kind.question for kind in kinds()]):
            if not wanted or any(word in sheet.name for word in wanted):
                file = OUTPUT / f"{sheet.name}.png"
                contact(browser, addresses, sheet).save(file, optimize=True)
                yield file
        browser.close()


if __name__ == "__main__":
    for made in make_sheets(sys.argv[1:]):
        print(made.relative_to(ROOT))
