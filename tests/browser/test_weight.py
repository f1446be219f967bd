"""How much a learner loads before a course can be read, and what comes when it is needed."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from scormbuild import build_package
from tests.browser.conftest import Play, Site
from tests.conftest import EXAMPLE, MakeCourse, unpack
from tests.questions_page import PAGE, PICTURES, sources

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
BuildPages = Callable[[Path, str], str]

MOST = 30_000
"""Bytes of a first view, each file compressed with gzip."""
LONG = "A paragraph of text.\n\n" * 80
CARDS = "::: flashcards\n" + "\n\n".join(f"Word {n}\n: Its meaning, {n}." for n in range(6)) + "\n:::\n\n"
CHOICES = "- [x] Right\n  > So it is.\n- [ ] Wrong\n- [ ] Wrong, too\n- [ ] Neither\n\n"
QUIZ = "::: {.quiz}\n" + "".join(f"## Question {n}?\n\n{CHOICES}" for n in range(5)) + ":::\n"
EVERYTHING = (
    "\n".join(sources(PAGE.read_text("utf-8")))
    + """
::: {.quiz #timed time="2 min" required=passed draw=1}
## Warm? {#warm}

> Hint: Think.

- [x] Yes
- [ ] No

> Because.

## Wet? {#wet}

- [x] Yes
- [ ] No
:::

::: activity
1. Do it.
:::
"""
)
CLOZE = "::: quiz\n## Say. {.cloze}\n\nA [[leaf]] falls.\n\n> So.\n:::\n"


def lessons(count: int, text: str) -> dict[str, str | bytes]:
    """So many lessons, each with ids of its own."""
    return {
        f"{n:04}-lesson.md": f"---\ntitle: Lesson {n} of many\nid: lesson_{n}\ntime: 5 min\nxp: 10\n---\n"
        + re.sub(r"#(\w+)", rf"#\1_{n}", text)
        for n in range(count)
    } | {"images/plant.svg": (PICTURES / "plant.svg").read_bytes()}


def first_view(site: Site, play: Launch, standard: str, page: str, packages: Path) -> tuple[int, int, int]:
    """Requests, their bytes, and calls until the first save, when nobody touches anything."""
    site.requests.clear()
    course = play(standard, package=page)
    course.stirs = False
    course.sco.wait_for_selector("h1")
    course.page.wait_for_load_state("networkidle")
    # What is loaded three seconds later is no part of the first view, and a busy machine may get that far.
    late = ("/extras.css", "/extras.js", "/parts.js")
    asked = [path for path in site.requests if path.startswith("/packages/") and not path.endswith(late)]
    # Until the first save; what follows comes with time, and a busy machine takes its time.
    methods = [call["method"] for call in course.calls()]
    loaded = [packages / path.removeprefix("/packages/") for path in asked]
    course.clean()
    last = next(number for number, method in enumerate(methods, 1) if "Commit" in method)
    return len(asked), sum(len(gzip.compress(file.read_bytes(), 6)) for file in loaded), last


@pytest.mark.parametrize("standard", ["scorm12", "scorm2004-4"])
def test_the_first_view_is_light(
    site: Site, play: Launch, make_course: MakeCourse, build_pages: BuildPages, packages_dir: Path, standard: str
) -> None:
    many = {
        "kinds": (12, EVERYTHING, ""),
        "sixty": (60, LONG + CARDS + QUIZ, ""),
        "arabic": (12, EVERYTHING, "language: ar\n"),
        "foreign": (12, LONG + QUIZ, "language: eo\n"),
    }
    pages = {"example": build_pages(EXAMPLE, standard)}
    for name, (count, text, more) in many.items():
        # SCORM 1.2 has no room for what is done in every kind, twelve times, and SCORM 2004 for nine times.
        if text is EVERYTHING:
            full, text = (9, EVERYTHING) if standard == "scorm2004-4" else (count, QUIZ + CLOZE)
            files = lessons(full, text) | dict(list(lessons(count, LONG).items())[full:count])
        else:
            files = lessons(count, text)
        course = f"id: {name}\ntitle: A course about plants\ndescription: How plants live.\n{more}"
        folder = make_course(None, files=files, course=course, name=name)
        pages[name] = build_pages(folder, standard)
    for name, page in pages.items():
        requests, weight, calls = first_view(site, play, standard, page, packages_dir)
        assert (requests <= 5, weight <= MOST, calls <= 10) == (True,) * 3, (name, requests, weight, calls)


def test_the_first_view_does_not_grow(
    site: Site, play: Launch, make_course: MakeCourse, build_pages: BuildPages, packages_dir: Path
) -> None:
    weights = []
    for count in (1, 40, 400):
        folder = make_course(None, files=lessons(count, LONG + CARDS + QUIZ), name=f"many{count}")
        page = build_pages(folder, "scorm2004-4")
        requests, weight, calls = first_view(site, play, "scorm2004-4", page, packages_dir)
        assert (requests <= 5, weight <= MOST, calls <= 10) == (True,) * 3, (count, requests, weight, calls)
        weights.append(weight)
    assert weights[2] - weights[1] < 300, "400 lessons weigh what 40 do"


def asked_for(page: Page) -> list[str]:
    """Scripts that the page has loaded, by their paths."""
    found: list[str] = page.evaluate(
        "() => [...document.scripts].map((one) => one.getAttribute('src')).filter((one) => /^parts/.test(one ?? ''))"
    )
    return found


def test_a_kind_of_question_comes_with_the_first_lesson_that_has_it(
    make_course: MakeCourse, tmp_path: Path, context: BrowserContext
) -> None:
    """From a disk, too, where scripts are all that a page can load."""
    files = lessons(3, QUIZ) | {"0001-lesson.md": f"---\ntitle: Gaps\n---\n{CLOZE}"}
    result = build_package(make_course(None, files=files, name="apart"), tmp_path / "dist", ["scorm12"])
    assert result.ok
    page = context.new_page()
    page.goto((unpack(result.packages[0].path, tmp_path / "apart") / "index.html").as_uri())
    page.locator("#sb-start").wait_for()
    assert asked_for(page) == []
    page.locator("#sb-start").click()
    page.get_by_label("Right").first.wait_for()
    page.get_by_role("link", name="Gaps").last.click()
    page.locator(".text-with-gaps").wait_for()
    assert asked_for(page) == ["parts.js", "parts/cloze.js"]
    page.locator(".gap").fill("leaf")
    page.get_by_role("button", name="Check answer").click()
    page.locator(".verdict").get_by_text("So.").wait_for()


def single(make_course: MakeCourse, build_pages: BuildPages, text: str) -> str:
    return build_pages(make_course(text, name="reading"), "scorm2004-4")


def test_the_exercises_of_a_single_lesson_work_when_a_learner_comes_near(
    play: Launch, make_course: MakeCourse, build_pages: BuildPages
) -> None:
    course = play("scorm2004-4", package=single(make_course, build_pages, LONG + QUIZ))
    course.stirs = False
    sco = course.sco
    sco.get_by_text("A paragraph of text.").first.wait_for()
    assert sco.evaluate("() => [...document.scripts].some((one) => one.src.endsWith('parts.js'))") is False
    # What is not there yet takes nothing that would be lost.
    assert sco.locator(".quiz").first.evaluate("(quiz) => quiz.inert")
    sco.locator(".quiz").scroll_into_view_if_needed()
    sco.get_by_label("Right").first.check()
    sco.get_by_role("button", name="Check answer").first.click()
    sco.get_by_text("Correct").first.wait_for()
    course.wait_saved()
    assert course.database()["cmi.interactions.0.result"] == "correct"
    course.clean()


def test_exercises_that_could_not_be_loaded_come_with_the_next_click(
    play: Launch, make_course: MakeCourse, build_pages: BuildPages, context: BrowserContext
) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    context.route("**/parts.js", refuse)
    course = play("scorm2004-4", package=single(make_course, build_pages, LONG + QUIZ))
    course.stirs = False
    course.sco.locator(".quiz").scroll_into_view_if_needed()
    course.sco.get_by_text("This lesson could not be loaded.").wait_for()
    assert course.sco.get_by_text("A paragraph of text.").last.is_visible(), "the text can still be read"
    context.unroute("**/parts.js")
    course.sco.get_by_text("A paragraph of text.").last.click()
    course.sco.get_by_label("Right").first.check()
    assert course.sco.get_by_label("Right").first.is_checked()


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_jumps_when_exercises_come(play: Launch, context: BrowserContext, width: int) -> None:
    context.add_init_script(
        "window.shift = 0; new PerformanceObserver((list) => { for (const one of list.getEntries())"
        " if (!one.hadRecentInput) shift += one.value }).observe({ type: 'layout-shift', buffered: true })"
    )
    course = play("scorm12")
    course.stirs = False
    course.page.set_viewport_size({"width": width, "height": 800})
    sco = course.sco
    sco.wait_for_timeout(200)
    # A window that gets another size is no jump.
    sco.evaluate("() => { shift = 0 }")
    for share in range(1, 11):
        sco.evaluate("(share) => scrollTo(0, document.documentElement.scrollHeight * share / 10)", share)
        sco.wait_for_timeout(60)
    sco.wait_for_selector("html[data-view]")
    sco.wait_for_timeout(300)
    assert sco.evaluate("() => shift") == 0
    course.clean()
