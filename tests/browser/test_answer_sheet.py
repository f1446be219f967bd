"""The answer sheet of ``scormbuild key`` in a browser: on a phone, in the dark, from right to left, in print."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from playwright.sync_api import BrowserContext, Page

from scormbuild.cli import cli
from tests.browser.test_pages import axe
from tests.questions_page import write_course

pytestmark = pytest.mark.browser
LANGUAGES = ("en", "ar")


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sheet of every kind of question, in languages of both directions; in English with words, and a long one."""
    found = {}
    for language in LANGUAGES:
        folder = tmp_path_factory.mktemp("sheet")
        course = write_course(folder / "course")
        settings = f"id: page\ntitle: Questions\nlanguage: {language}\nstandards: [scorm12, scorm2004-4]\n"
        settings += "answers_as: words\n" if language == "en" else ""
        (course / "course.yaml").write_text(settings, "utf-8")
        lesson = course / "01-kinds.md"
        # What is typed in Arabic letters takes more room than a course in SCORM 1.2 has.
        text = lesson.read_text("utf-8").replace(".long-text", ".long-text length=100")
        lesson.write_text(text.replace("- [ ] Nitrogen", f"- [ ] Nitrogen{'nitrogen' * 12}"), "utf-8")
        found[language] = folder / "sheet.html"
        result = CliRunner().invoke(cli, ["key", str(course), "-o", str(found[language])])
        assert result.exit_code == 0, result.output
    return found


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
def test_everybody_can_read_it(language: str, scheme: Any, width: int, sheets: dict[str, Path], page: Page) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(sheets[language].as_uri())
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "nothing is scrolled sideways"


def test_it_prints_black_on_white(sheets: dict[str, Path], page: Page) -> None:
    page.emulate_media(color_scheme="dark", media="print")
    page.goto(sheets["en"].as_uri())
    look = "getComputedStyle(document.body)"
    assert page.evaluate(f"[{look}.color, {look}.backgroundColor]") == ["rgb(35, 37, 43)", "rgb(255, 255, 255)"]


def test_it_asks_for_nothing_else(sheets: dict[str, Path], page: Page) -> None:
    """One file: no script, no font, no picture."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(sheets["en"].as_uri())
    assert asked == [sheets["en"].as_uri()]
