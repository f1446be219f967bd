"""One question or card at a time: buttons, the list of all, links from elsewhere, swiping, paper, and no scripts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, expect

from tests.browser.asking import Serve, asked
from tests.browser.conftest import Play, Site
from tests.browser.test_ordering import Finger
from tests.browser.test_pages import axe
from tests.questions_page import check, give, question

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]

NAMES = ("one", "two", "three")
CARDS = "::: {.flashcards #deck show=one}\n" + "".join(f"Term {n}\n: Meaning {n}.\n\n" for n in (1, 2, 3)) + ":::\n\n"


def questions(options: str) -> str:
    return f"::: {{.quiz #pages show=one {options}}}\n" + "".join(asked(name) for name in NAMES) + ":::\n\n"


@pytest.fixture(scope="session")
def paged(serve: Serve) -> str:
    lesson = f"[To the third](#three).\n\n{CARDS}{questions('pass=50')}"
    return serve("paged", "scorm12", "completion: [questions, cards]\n", [lesson])


def shown(quiz: Locator) -> list[str | None]:
    return [one.get_attribute("data-id") for one in quiz.locator(".question:visible").all()]


def numbers(block: Locator) -> list[str | None]:
    return [one.get_attribute("aria-label") for one in block.locator("nav button").all()]


def test_questions_come_one_after_the_other(play: Launch, paged: str) -> None:
    course = play("scorm12", package=paged)
    quiz = course.sco.locator("#at-pages")
    following = quiz.get_by_role("button", name="Next")
    assert shown(quiz) == ["one"] and quiz.get_by_text("1 of 3").is_visible()
    assert axe(course.sco) == []
    following.press("Enter")
    assert shown(quiz) == ["two"]
    assert course.sco.evaluate("document.activeElement.textContent") == "Two?", "the focus goes to its heading"
    assert quiz.get_by_role("group", name="2 of 3").count() == 1
    give(question(course.sco, "two"), "No")
    check(question(course.sco, "two"))
    assert shown(quiz) == ["two"], "the verdict can be read"
    assert numbers(quiz) == ["1: Not answered", "2: Incorrect", "3: Not answered"]
    assert quiz.locator("[aria-current]").inner_text().startswith("2")
    quiz.get_by_role("navigation", name="All questions").get_by_role("button", name="1: Not answered").click()
    assert shown(quiz) == ["one"]
    for _ in NAMES:
        following.press("Enter")
    assert shown(quiz) == ["three"], "there is none behind the last one"
    assert axe(course.sco) == []
    course.clean()


def test_links_and_what_is_left_lead_to_the_page(play: Launch, paged: str) -> None:
    course = play("scorm12", package=paged)
    quiz = course.sco.locator("#at-pages")
    course.sco.get_by_role("link", name="To the third").click()
    expect(question(course.sco, "three")).to_be_visible()
    assert shown(quiz) == ["three"]
    for name in ("three", "one"):
        course.sco.get_by_role("button", name=re.compile(r"Answer \d more question")).click()
        if name == "three":
            assert shown(quiz) == ["one"], "the first that is open"
            give(question(course.sco, "one"), "Yes")
            check(question(course.sco, "one"))
    assert shown(quiz) == ["two"]
    # The next time, what is open comes first.
    course.wait_saved()
    course.page.evaluate("() => relaunch({}, true)")
    course.sco.wait_for_selector(".question.answered", state="attached")
    assert shown(course.sco.locator("#at-pages")) == ["two"]
    course.clean()


def test_all_of_them_are_on_paper(play: Launch, paged: str) -> None:
    course = play("scorm12", package=paged)
    quiz = course.sco.locator("#at-pages")
    assert quiz.locator(".paging").is_visible()
    course.page.emulate_media(media="print")
    tops = course.sco.locator(".card").evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().top)")
    assert len(tops) == 3 and len(set(tops)) < 3, "cards stand beside each other"
    assert shown(quiz) == list(NAMES) and quiz.locator(".paging").is_hidden()


def test_what_is_submitted_as_a_whole_is_paged(play: Launch, serve: Serve) -> None:
    package = serve("paged_end", "scorm12", "", [questions('pass=50 time="2 min" attempts=2')])
    course = play("scorm12", package=package)
    quiz = course.sco.locator("#at-pages")
    assert quiz.locator(".paging").is_hidden(), "not before it is started"
    quiz.get_by_role("button", name="Start quiz").click()
    quiz.get_by_role("button", name="Next").click()
    give(question(course.sco, "two"), "Yes")
    assert numbers(quiz) == ["1: Not answered", "2: Answered", "3: Not answered"]
    quiz.get_by_role("button", name="Submit quiz").click()
    quiz.locator(".unanswered").get_by_role("button", name="Three?").click()
    assert shown(quiz) == ["three"]
    assert question(course.sco, "three").get_by_role("radio").first.evaluate("(one) => one === document.activeElement")
    quiz.get_by_role("button", name="Submit anyway").click()
    course.sure("Submit quiz")
    expect(quiz.locator(".quiz-result")).to_contain_text("1 of 3 points")
    assert numbers(quiz) == ["1: Incorrect", "2: Correct", "3: Incorrect"]
    quiz.get_by_role("button", name="Try again").click()
    course.sure("Try again")
    quiz.get_by_role("button", name="Start quiz").click()
    assert shown(quiz) == ["one"] and numbers(quiz)[1] == "2: Not answered"
    assert axe(course.sco) == []
    course.clean()


def test_cards_come_one_after_the_other(play: Launch, paged: str) -> None:
    course = play("scorm12", package=paged)
    deck = course.sco.locator("#at-deck")
    card = deck.locator(".card:visible")
    assert card.count() == 1 and card.locator(".front").inner_text() == "Term 1"
    following = deck.get_by_role("button", name="Next")
    following.click()
    assert card.locator(".front").inner_text() == "Term 2"
    assert course.sco.evaluate("document.activeElement.textContent") == "Next", "who goes through them stays there"
    expect(course.sco.locator("#sb-announce")).to_contain_text("2 of 3: Term 2")
    card.locator(".turn").click()
    assert card.locator(".back").evaluate("(one) => getComputedStyle(one, '::before').content") == '"Term 2" / ""'
    assert numbers(deck) == ["1: Not flipped yet", "2: Flipped", "3: Not flipped yet"]
    assert axe(course.sco) == []
    card.locator(".turn").press("ArrowRight")
    assert (
        course.sco.evaluate("document.activeElement.closest('.card').querySelector('.front').textContent") == "Term 3"
    )
    course.sco.get_by_role("button", name="Flip 2 more flashcards").click()
    assert card.locator(".front").inner_text() == "Term 1", "what is left leads to it"
    deck.get_by_role("button", name="Shuffle").click()
    seen = [card.locator(".front").text_content()]
    for _ in range(2):
        following.click()
        seen.append(card.locator(".front").text_content())
    assert sorted(seen, key=str) == ["Term 1", "Term 2", "Term 3"]
    course.clean()


def test_nothing_is_hidden_without_scripts(browser: Browser, site: Site, paged: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.url + paged)
    assert page.locator(".question:visible").count() == 3 and page.locator(".card:visible").count() == 3
    context.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A phone."""
    made = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, reduced_motion="reduce")
    yield made
    made.close()


def test_a_finger_swipes_to_the_next_card(context: BrowserContext, play: Launch, paged: str) -> None:
    course = play("scorm12", package=paged)
    card = course.sco.locator(".card:visible")
    card.scroll_into_view_if_needed()
    touch = Finger(context.new_cdp_session(course.page))
    for way, term in ((-120, "Term 2"), (120, "Term 1"), (-20, "Term 1")):
        box = card.bounding_box()
        assert box
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 3
        touch.drag((x, y), (x + way, y + 4))
        touch.send("touchEnd")
        expect(card.locator(".front")).to_have_text(term)
    assert course.sco.locator(".card.turned").count() == 0, "a swipe turns nothing over"
    course.clean()
