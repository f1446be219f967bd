"""Where a learner is and can go: chapters, the overview's rows, the menu, previous and next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.browser.conftest import Play
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
