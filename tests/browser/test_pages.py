"""What a learner meets: keyboard, screen reader, small frames, no LMS, and the weight of it all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Frame, Page

from scormbuild import build_package
from tests.browser.conftest import FILES, RICH, SECOND, Play, Site
from tests.browser.test_learner import ids
from tests.conftest import ROOT, MakeCourse, unpack
from tests.media import MP4, SRT

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]
AXE = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}


def axe(frame: Frame | Page) -> list[str]:
    """Violations that axe-core finds in the page as it stands."""
    if not frame.evaluate("() => 'axe' in window"):
        frame.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8"))
    found: list[dict[str, Any]] = frame.evaluate(
        "(options) => axe.run(document, options).then((r) => r.violations)", AXE
    )
    return [f"{v['id']}: {n['html'][:120]} {n['failureSummary'][:200]}" for v in found for n in v["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_in_any_state(
    play: Launch, rich: str, scheme: str, width: int, context: BrowserContext
) -> None:
    course = play("scorm2004-4", package=rich)
    course.page.set_viewport_size({"width": width, "height": 800})
    course.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    sco = course.sco
    assert axe(sco) == []
    sco.locator("#sb-start").click()
    sco.wait_for_selector(".lesson")
    assert axe(sco) == []
    sco.locator(".turn").first.click()
    sco.locator(".check").first.click()
    assert "Select an answer first." in sco.locator(".verdict").first.inner_text()
    assert axe(sco) == []
    course.answer("one", "no")
    course.answer("several", "a", "b")
    sco.locator(".tick input").first.check()
    assert axe(sco) == []
    sco.goto(sco.url.split("#")[0] + "#=result")
    sco.wait_for_selector("#sb-result h1")
    sco.wait_for_selector(".marks-list a")
    assert axe(sco) == []
    sco.locator("#sb-exit").click()
    assert axe(sco) == []


def test_no_page_scrolls_sideways_at_320_pixels(play: Launch, rich: str) -> None:
    course = play("scorm2004-4", package=rich)
    course.page.set_viewport_size({"width": 320, "height": 600})
    sco = course.sco
    for hash_ in ("#/", "#/only", "#=result"):
        sco.evaluate("(h) => { location.hash = h }", hash_)
        sco.wait_for_timeout(100)
        assert sco.evaluate("() => document.documentElement.scrollWidth") <= 320, hash_


def test_the_whole_course_by_keyboard(play: Launch) -> None:
    course = play("scorm12")
    page, sco = course.page, course.sco
    sco.locator("#sb-skip").focus()
    page.keyboard.press("Enter")
    assert sco.evaluate("() => document.activeElement.id") == "sb-main"
    seen_cards = 0
    questions = 0
    for _ in range(80):
        page.keyboard.press("Tab")
        what = sco.evaluate(
            "() => ['className', 'type', 'textContent'].map((k) => document.activeElement[k] ?? '').join(' ')"
        )
        if what.startswith("turn"):
            page.keyboard.press("Enter" if seen_cards % 2 else "Space")
            seen_cards += 1
            assert sco.evaluate("() => document.activeElement.closest('.card').matches('.turned')")
        elif " radio" in f" {what}":
            page.keyboard.press("Space" if questions == 0 else "ArrowDown")
            if questions == 0:
                page.keyboard.press("ArrowDown")
            else:
                page.keyboard.press("ArrowDown")
            page.keyboard.press("Tab")
            page.keyboard.press("Enter")
            assert sco.evaluate("() => document.activeElement.className") == "verdict", "focus is not lost"
            questions += 1
        elif "checkbox" in what:
            page.keyboard.press("Space")
        elif "View your result" in what:
            page.keyboard.press("Enter")
            break
    sco.wait_for_selector("#sb-result h1")
    assert sco.evaluate("() => document.activeElement.textContent") == "Your result You passed the course."
    assert (seen_cards, questions) == (7, 2)
    assert "You passed the course." in sco.locator("#sb-result").inner_text()
    course.wait_saved()
    assert course.database()["cmi.core.lesson_status"] == "passed"
    course.clean()


def test_a_card_hides_its_other_side_from_screen_readers_and_announces_its_back(play: Launch) -> None:
    sco = play("scorm12").sco
    card = sco.locator(".card").first
    tree = card.aria_snapshot()
    assert "Image-caption pair" in tree
    assert "A picture together with a text" not in tree
    card.click()
    tree = card.aria_snapshot()
    assert "A picture together with a text" in tree
    sco.wait_for_function("() => document.getElementById('sb-announce').textContent.startsWith('A picture together')")
    assert "Show front" in card.locator("button").inner_text()
    assert card.locator("button").get_attribute("aria-expanded") is None, "its name says it"


def test_what_is_said_of_a_long_back_is_its_beginning(play: Launch, serve: Serve) -> None:
    text = "::: flashcards\nRoot\n: " + "It takes in water and salts. " * 30 + "\n:::\n"
    sco = play("scorm2004-4", package=serve("long_back", "scorm2004-4", "", [text])).sco
    sco.locator(".turn").click()
    sco.wait_for_function("() => document.getElementById('sb-announce').textContent")
    said = sco.locator("#sb-announce").inner_text()
    assert said.startswith("It takes in water") and said.endswith(" …") and len(said) < 210


def test_right_and_wrong_are_words_too(play: Launch) -> None:
    course = play("scorm12")
    course.answer("diffusion_start", "a_blank_white_canvas")
    question = course.sco.locator(".question").first
    assert question.locator(".choice.wrong .mark").inner_text().strip().endswith("your answer, incorrect")
    assert question.locator(".choice.missed .mark").inner_text().strip().endswith("the correct answer")
    assert "Incorrect" in question.locator(".verdict").inner_text()
    assert "The canvas is not blank" in question.locator(".choice.wrong").inner_text()
    assert "Every image begins as noise" in question.locator(".verdict").inner_text()


def test_from_disk_by_double_click(
    example_packages: dict[str, Path],
    rich: str,
    tmp_path: Path,
    make_course: MakeCourse,
    context: BrowserContext,
) -> None:
    """file: pages may fetch nothing; lessons load all the same."""
    folder = make_course(RICH, files={**FILES, "02-second.md": SECOND}, name="disk")
    result = build_package(folder, tmp_path / "out", ["scorm12"])
    unpacked = unpack(result.packages[0].path, tmp_path / "unpacked")
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda m: problems.append(m.text))
    page.on("pageerror", lambda e: problems.append(str(e)))
    page.goto((unpacked / "index.html").as_uri())
    assert "results are not recorded" in page.locator("#sb-notice").inner_text()
    page.locator("#sb-start").click()
    page.wait_for_selector(".lesson h1")
    page.locator(".turn").first.click()
    assert page.locator(".card.seen").count() == 1
    page.get_by_role("link", name="Next lesson").click()
    page.wait_for_function("() => document.querySelector('.lesson h1').textContent === 'Second'")
    assert page.title() == "Second - A Small Course"
    assert page.evaluate("() => document.activeElement.textContent") == "Second", "focus moves to the new heading"
    page.get_by_role("link", name="about one").click()
    page.wait_for_function("() => document.activeElement.id === 'at-one'")
    assert problems == []


def test_several_lessons_open_on_the_overview_and_return_to_the_place(play: Launch, rich: str) -> None:
    course = play("scorm2004-4", package=rich)
    sco = course.sco
    assert sco.locator("#sb-overview h1").inner_text() == "A Small Course"
    assert sco.locator("#sb-outline li").count() == 2
    sco.locator("#sb-outline a").nth(1).click()
    sco.wait_for_selector(".lesson")
    course.read_to_end()
    course.wait_saved()
    course.home()
    rows = sco.locator("#sb-outline li")
    assert rows.nth(1).locator(".state").inner_text() == "Completed"
    assert rows.nth(0).locator(".state").inner_text() == "Not started"
    assert "1 of 2 lessons completed" in sco.locator("#sb-standing").inner_text()
    course.page.evaluate("() => relaunch()")
    again = course.sco
    again.wait_for_selector(".lesson h1")
    assert again.locator(".lesson h1").inner_text() == "Second"
    course.clean()


def test_a_lesson_that_does_not_load_can_be_loaded_again(play: Launch, rich: str, context: BrowserContext) -> None:
    course = play("scorm2004-4", package=rich)
    context.route("**/lessons/only.js", lambda route: route.abort())
    course.sco.locator("#sb-start").click()
    course.sco.get_by_text("This lesson could not be loaded.").wait_for()
    context.unroute("**/lessons/only.js")
    assert course.sco.locator(".lesson h1").count() == 0, "nothing of it is shown"
    course.sco.get_by_role("button", name="Try again").click()
    course.sco.wait_for_selector(".lesson h1")
    assert course.sco.locator(".lesson h1").inner_text() == "Everything"
    assert course.sco.get_by_text("This lesson could not be loaded.").count() == 0


def test_the_way_back_from_a_lesson_that_does_not_load(play: Launch, rich: str, context: BrowserContext) -> None:
    course = play("scorm2004-4", package=rich)
    course.sco.locator("#sb-start").click()
    course.sco.get_by_role("heading", name="Everything").wait_for()
    context.route("**/lessons/second.js", lambda route: route.abort())
    course.sco.evaluate("location.hash = '#/second'")
    course.sco.get_by_text("This lesson could not be loaded.").wait_for()
    assert course.sco.get_by_role("heading", name="Everything").count() == 0
    course.sco.evaluate("location.hash = '#/only'")
    course.sco.get_by_role("heading", name="Everything").wait_for()
    assert course.sco.get_by_text("This lesson could not be loaded.").count() == 0


def test_the_next_lesson_is_at_hand_when_the_end_comes_into_view(
    play: Launch, rich: str, context: BrowserContext, site: Site
) -> None:
    course = play("scorm2004-4", package=rich)
    course.sco.locator("#sb-start").click()
    course.sco.wait_for_selector(".lesson h1")
    site.requests.clear()
    course.sco.wait_for_timeout(300)
    loaded = [path for path in site.requests if "/lessons/" in path]
    assert loaded == [], "nothing is loaded for those who do not go on"
    course.sco.locator(".next").scroll_into_view_if_needed()
    course.sco.wait_for_function("() => document.querySelector('script[src=\"lessons/second.js\"]')")
    course.page.wait_for_load_state("networkidle")
    # What comes a moment after the page is there, too.
    course.sco.locator(".sheet").wait_for(state="attached")
    context.route("**/*", lambda route: route.abort())
    course.sco.locator(".next").click()
    course.sco.get_by_text("More about one.").wait_for()
    course.clean()


def test_markup_of_the_author_stays_text(
    play: Launch, make_course: MakeCourse, build_pages: Callable[[Path, str], str]
) -> None:
    lesson = (
        "{{ 7 * 7 }} {% raw %} <script>document.title = 'taken'</script>\n\n"
        "<svg onload=\"document.title='taken'\"></svg><img onerror=\"document.title='taken'\">\n\n"
        "<kbd>Ctrl</kbd>\n\n::: quiz\n### {{ config }} <b onclick=\"document.title='taken'\">Q</b>\n\n"
        "- [x] {{ a }}\n- [ ] \"b'\n\n> </div>\n:::\n"
    )
    course = play("scorm12", package=build_pages(make_course(lesson, name="markup"), "scorm12"))
    text = course.sco.locator(".lesson").inner_text()
    assert "{{ 7 * 7 }} {% raw %}" in text
    assert "{{ config }} Q" in text
    assert course.sco.locator("kbd").count() == 1
    assert course.sco.evaluate("() => document.title") == "Only Lesson - A Small Course"
    assert course.errors == []


def test_a_long_list_of_lessons_is_loaded_when_asked_for(
    play: Launch, make_course: MakeCourse, build_pages: Callable[[Path, str], str]
) -> None:
    files: dict[str, str | bytes] = {
        f"{n:04}-lesson.md": f"---\ntitle: Lesson {n}\nid: lesson_{n}\n---\nText {n}.\n" for n in range(240)
    }
    sco = play("scorm2004-4", package=build_pages(make_course(None, files=files, name="long"), "scorm2004-4")).sco
    assert sco.locator("#sb-outline li").count() == 20
    sco.get_by_role("button", name="Show more lessons").click()
    sco.wait_for_function("() => document.querySelectorAll('#sb-outline li').length === 220")
    sco.get_by_role("button", name="Show more lessons").click()
    sco.wait_for_function("() => document.querySelectorAll('#sb-outline li').length === 240")
    assert sco.get_by_role("button", name="Show more lessons").count() == 0
    sco.get_by_role("link", name="Lesson 239").click()
    sco.get_by_text("Text 239.").wait_for()


def test_nothing_is_asked_of_other_servers(play: Launch, rich: str, context: BrowserContext, site: Site) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    course = play("scorm2004-4", package=rich)
    course.sco.locator("#sb-start").click()
    course.sco.wait_for_selector(".lesson")
    assert asked
    assert [url for url in asked if not url.startswith((site.url, "data:"))] == []


def test_print_shows_cards_questions_and_steps(
    example_packages: dict[str, Path], tmp_path: Path, context: BrowserContext
) -> None:
    unpacked = unpack(example_packages["scorm12"], tmp_path / "print")
    page = context.new_page()
    page.goto((unpacked / "index.html").as_uri())
    # What makes it fit for paper comes a moment after the page.
    page.wait_for_function("() => [...document.styleSheets].some((sheet) => sheet.href?.endsWith('extras.css'))")
    page.emulate_media(media="print")
    assert page.get_by_text("Random static, added to a real image").is_visible()
    assert page.get_by_text("Pure random noise", exact=True).is_visible()
    assert page.get_by_text("Share your findings").is_visible()
    assert not page.locator("#sb-exit").is_visible()


def test_print_of_a_lesson_opened_late_leaves_out_what_paper_has_no_use_for(play: Launch, rich: str) -> None:
    """The styles of lessons come after the one for paper where a learner looks at the overview for a while."""
    sco = play("scorm2004-4", package=rich).sco
    loaded = "(name) => [...document.styleSheets].some((sheet) => sheet.href?.endsWith(name))"
    sco.wait_for_function(loaded, arg="extras.css")
    assert not sco.evaluate(loaded, "parts.css")
    sco.locator("#sb-start").click()
    sco.wait_for_selector(".lesson h1")
    unused = sco.locator(".lesson :is(.check, .turn, .todo, .steps-nav)")
    assert unused.count() >= 4 and unused.first.is_visible()
    sco.page.emulate_media(media="print")
    assert [one.is_visible() for one in unused.all()] == [False] * unused.count()


def test_axe_finds_nothing_in_the_example_and_its_notices(play: Launch) -> None:
    course = play("scorm12")
    assert axe(course.sco) == []
    course.faults(commit="false")
    course.turn_all_cards()
    course.sco.get_by_text("not saved yet").wait_for()
    assert axe(course.sco) == []
    for question in ("diffusion_start", "wrong_fingers"):
        course.answer(question, ids(course, question, True)[0])
    course.sco.get_by_role("link", name="View your result").click()
    course.sco.locator("#sb-main").get_by_text("You passed the course.").wait_for()
    assert axe(course.sco) == []


@pytest.mark.parametrize("name", ["film.srt", "film.vtt"])
def test_captions_of_srt_are_shown(
    make_course: MakeCourse, context: BrowserContext, site: Site, build_pages: Callable[[Path, str], str], name: str
) -> None:
    """Whatever the author called the file: the browser reads it as captions."""
    folder = make_course("![A film](film.mp4)", files={"film.mp4": MP4, name: SRT})
    page = context.new_page()
    page.goto(site.url + build_pages(folder, "scorm12"))
    page.wait_for_selector("video")
    words = page.evaluate(
        """() => new Promise((done) => {
          const element = document.querySelector("track");
          element.addEventListener("load", () => done([...element.track.cues].map((cue) => [cue.endTime, cue.text])));
          element.addEventListener("error", () => done("error"));
          element.track.mode = "showing";
        })"""
    )
    assert words == [[2.5, "Roots drink."]]
