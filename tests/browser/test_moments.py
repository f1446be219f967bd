"""Moments: the end of a lesson, the result with its ring and its burst, and the certificate."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Locator, expect

from tests.browser.asking import Launch, Serve, answer, quiz
from tests.browser.conftest import Play, Site
from tests.browser.test_look import said
from tests.browser.test_pages import axe
from tests.questions_page import question

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("no_chance")]

COURSE = "completion: [pages, questions]\nxp: {question: 10, first_try: 5}\nlevels: {Seed: 0, Sprout: 15, Tree: 200}\n"
LESSONS = [
    f"---\ntitle: Roots\nid: roots\nxp: 20\ntime: 6 min\n---\n{quiz('#first pass=50', 'one', 'two')}",
    f"---\ntitle: Leaves\nid: leaves\nxp: 20\ntime: 4 min\n---\n{quiz('#second pass=50', 'three')}",
]
COUNT_BURSTS = """() => {
  window.bursts = 0;
  window.lasted = [];
  new MutationObserver((changes) => {
    if (!changes.some((one) => [...one.addedNodes].some((node) => node.className === "burst"))) return;
    bursts += 1;
    lasted.push(...new Set(document.getAnimations().filter((one) => one.effect.target.closest(".burst"))
      .map((one) => one.effect.getTiming().duration)));
  }).observe(document, { childList: true, subtree: true });
}"""
API = """(state) => {
  const data = { "cmi.suspend_data": state, "cmi.core.lesson_mode": "normal", "cmi.core.credit": "credit" };
  const done = () => "true";
  return { LMSInitialize: done, LMSFinish: done, LMSCommit: done, LMSGetValue: (name) => data[name] ?? "",
    LMSSetValue: (name, value) => { data[name] = value; return "true"; }, LMSGetLastError: () => "0",
    LMSGetErrorString: () => "", LMSGetDiagnostic: () => "" };
}"""
SHARE = "(dial) => dial.style.getPropertyValue('--done')"


@pytest.fixture
def moments(serve: Serve) -> str:
    return serve("moments", "scorm12", COURSE, LESSONS)


def finish(course: Play, *answers: str) -> Locator:
    """Read all and answer the three questions; the result page."""
    for lesson, names in (("roots", ("one", "two")), ("leaves", ("three",))):
        course.sco.evaluate("(id) => { location.hash = '#/' + id }", lesson)
        for name in names:
            question(course.sco, name).wait_for()
            answer(course, name, answers[("one", "two", "three").index(name)])
        course.read_to_end()
    course.sco.evaluate("location.hash = '#=result'")
    result = course.sco.locator("#sb-result")
    result.locator(".score").wait_for()
    return result


class TestTheEndOfALesson:
    def test_it_closes_its_ring_and_names_what_was_earned(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        course.sco.get_by_role("link", name="Roots", exact=True).click()
        panel = course.sco.locator(".moment")
        panel.get_by_text("Answer 2 more questions").wait_for()
        assert panel.locator(".dial").evaluate(SHARE) == "0"
        course.read_to_end()
        answer(course, "one", "Yes")
        assert panel.locator(".dial").evaluate(SHARE) == "0.75"
        assert question(course.sco, "one").locator(".gain").all_inner_texts() == ["+15 XP", "New level: Sprout"]
        answer(course, "two", "No")
        assert panel.locator(".dial").evaluate(SHARE) == "1"
        assert " ".join(panel.inner_text().split()) == "Lesson complete +20 XP Level 2: Sprout · 165 XP to reach Tree"
        assert course.sco.get_by_role("link", name="Next lesson Leaves").is_visible()
        assert axe(course.sco) == []
        course.clean()

    def test_it_is_told_after_the_verdict_and_takes_no_focus(self, play: Launch, moments: str) -> None:
        """By keyboard: the verdict, the points, and then what they lead to, in one status message."""
        course = play("scorm12", package=moments)
        course.sco.evaluate("location.hash = '#/leaves'")
        form = question(course.sco, "three")
        form.wait_for()
        course.read_to_end()
        form.get_by_label("Yes").focus()
        for key in ("Space", "Enter"):
            course.page.keyboard.press(key)
        assert said(course.sco) == (
            "Correct Because. You scored 1 of 1 point (100%). You passed. +15 XP "
            "Lesson complete +20 XP New level: Sprout"
        )
        assert course.sco.locator("#sb-announce").get_attribute("role") == "status"
        assert course.sco.evaluate("document.activeElement.closest('.question').dataset.id") == "three"
        # Wherever the learner is, it is seen, and covers nothing that has the focus.
        course.sco.get_by_text("Lesson complete").first.wait_for()
        panel = course.sco.locator(".moment").bounding_box()
        focused = course.sco.locator(":focus").bounding_box()
        assert panel and focused
        assert focused["y"] + focused["height"] <= panel["y"] + 1
        course.clean()

    def test_who_reads_to_the_end_keeps_the_focus(self, play: Launch, serve: Serve) -> None:
        course = play("scorm12", package=serve("read_on", "scorm12", "", ["Text.\n", "More.\n"]))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.locator(".lesson h1").wait_for()
        assert course.sco.locator(".moment").inner_text().split("\n")[-1] == "Read to the end"
        course.sco.locator(".end").scroll_into_view_if_needed()
        course.sco.locator(".moment.complete").wait_for()
        assert said(course.sco) == "Lesson complete", "no points, no levels"
        assert course.sco.evaluate("document.activeElement.tagName") == "H1"


class TestTheResult:
    def test_a_pass_has_a_ring_a_headline_and_three_facts(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        result = finish(course, "Yes", "Yes", "Yes")
        assert result.locator("h1").evaluate("(it) => it === document.activeElement")
        assert result.locator("h1").inner_text().split("\n")[-1] == "You passed the course."
        box = result.locator(".score svg").bounding_box()
        assert box and (box["width"], box["height"]) == (160, 160)
        assert result.locator(".arc").evaluate("(it) => getComputedStyle(it).strokeDasharray") == "100px, 100px"
        assert result.locator(".mark").get_attribute("transform") == "rotate(288 80 80)", "80% of a turn"
        assert [one.replace("\n", " ") for one in result.locator(".facts > div").all_inner_texts()] == [
            "Score 100% Pass mark: 80%",
            "XP earned 85 of 85 XP Level 2: Sprout · 115 XP to reach Tree",
            "Lessons completed 2 of 2",
        ]
        assert result.locator(".button").all_inner_texts() == ["Exit"]
        assert axe(course.sco) == []
        course.clean()

    def test_who_has_not_passed_is_led_to_another_try(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        result = finish(course, "No", "Yes", "Yes")
        assert result.locator("h1").inner_text().split("\n")[-1] == "You have not passed the course yet."
        assert result.locator(".button").all_inner_texts() == ["Retry quiz"]
        course.sco.evaluate("document.querySelector('#sb-result .button').focus()")
        course.page.keyboard.press("Enter")
        course.sco.wait_for_function("() => document.activeElement.closest('.question')?.dataset.id === 'one'")

    def test_one_that_is_open_shows_how_far_the_course_is(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        course.sco.evaluate("location.hash = '#=result'")
        result = course.sco.locator("#sb-result")
        result.get_by_text("Not completed yet.").wait_for()
        assert result.locator(".score").inner_text().split() == ["0%", "Progress"]
        assert result.locator(".mark").count() == 0
        assert axe(course.sco) == []

    def test_a_pass_is_celebrated_once(self, play: Launch, moments: str) -> None:
        course = play("scorm12", package=moments)
        course.page.emulate_media(reduced_motion="no-preference")
        course.sco.evaluate(COUNT_BURSTS)
        result = finish(course, "Yes", "Yes", "Yes")
        course.sco.wait_for_function("() => bursts === 1 && !document.querySelector('.burst')")
        assert course.sco.evaluate("lasted") == [700], "milliseconds"
        assert course.sco.evaluate("document.documentElement.scrollWidth <= innerWidth")
        for address in ("#/roots", "#=result"):
            course.sco.evaluate("(address) => { location.hash = address }", address)
            course.sco.locator(".lesson h1, .score").locator("visible=true").first.wait_for()
        assert course.sco.evaluate("bursts") == 1 and result.locator(".score").is_visible()
        course.clean()

    @pytest.mark.parametrize(
        ("name", "settings", "motion", "answers"),
        [
            ("moments", "", "reduce", "Yes"),
            ("calm", "celebrate: no\n", "no-preference", "Yes"),
            ("moments", "", "no-preference", "No"),
        ],
    )
    def test_nobody_is_celebrated_who_wants_no_motion_or_has_not_passed(
        self, play: Launch, serve: Serve, name: str, settings: str, motion: str, answers: str
    ) -> None:
        course = play("scorm12", package=serve(name, "scorm12", COURSE + settings, LESSONS))
        course.page.emulate_media(reduced_motion=motion)  # type: ignore[arg-type]
        course.sco.evaluate(COUNT_BURSTS)
        finish(course, answers, answers, answers)
        assert course.sco.evaluate("bursts") == 0


CERTIFICATE = f"""\
{COURSE}certificate:
  text: |
    A course of <b>roots</b>
    Dr Ada Bloom
  picture: {{file: images/plant.svg, alt: Seal}}
theme: {{logo: {{file: images/plant.svg, alt: Botany Club}}}}
"""


class TestTheCertificate:
    @pytest.fixture
    def certified(self, serve: Serve) -> str:
        return serve("certified", "scorm12", CERTIFICATE, LESSONS)

    def test_it_comes_with_a_pass_and_can_be_printed(self, play: Launch, certified: str, site: Site) -> None:
        site.requests.clear()
        learner = {"id": "maria", "name": "Santos, Maria"}
        course = play("scorm12", package=certified, options={"learner": learner})
        course.sco.evaluate("location.hash = '#=certificate'")
        course.sco.get_by_text("Not completed yet.").wait_for()
        assert course.sco.evaluate("location.hash") == "#=result", "it is not earned yet"
        assert not [path for path in site.requests if "certificate" in path], "loaded when it is asked for"
        result = finish(course, "Yes", "Yes", "Yes")
        assert result.locator(".button").all_inner_texts() == ["View certificate"]
        course.sco.evaluate("document.querySelector('#sb-result .button').focus()")
        course.page.keyboard.press("Enter")
        sheet = course.sco.locator(".certificate")
        sheet.wait_for()
        assert course.sco.evaluate("document.activeElement.tagName") == "H1"
        today = course.sco.evaluate("new Date().toLocaleDateString('en', {dateStyle: 'long'})")
        for words in ("Certificate", "Options", "A course of <b>roots</b>", "Dr Ada Bloom", today, "100%"):
            assert words in sheet.inner_text(), "the author's text is data"
        assert sheet.locator("p.name").inner_text() == "Santos, Maria", "as the LMS tells it"
        assert sheet.get_by_text("issued by this course, not verified").is_visible()
        assert sheet.get_by_role("img", name="Seal").is_visible()
        assert sheet.get_by_role("img", name="Botany Club").is_visible()
        assert axe(course.sco) == []
        course.sco.evaluate("window.print = () => { window.printed = true }")
        course.sco.get_by_role("button", name="Print or save as PDF").click()
        assert course.sco.evaluate("printed") is True
        course.sco.get_by_role("link", name="Back to the course").click()
        course.home()
        course.sco.locator("#sb-overview").get_by_role("link", name="View certificate").click()
        sheet.wait_for()
        course.clean()

    def test_on_paper_it_is_one_page_of_a4_in_landscape(
        self, play: Launch, certified: str, context: BrowserContext, site: Site
    ) -> None:
        course = play("scorm12", package=certified)
        finish(course, "Yes", "Yes", "Yes")
        # A frame cannot be printed alone here: the course in a window of its own, with the same work.
        course.wait_saved()
        held = course.database()["cmi.suspend_data"]
        page = context.new_page()
        page.add_init_script(f"window.API = ({API})({held!r})")
        page.goto(f"{site.url}{certified}#=certificate")
        page.locator(".certificate").wait_for()
        paper = page.pdf(prefer_css_page_size=True).decode("latin-1")
        sizes = re.findall(r"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)
        assert [(round(float(x) / 72 * 25.4), round(float(y) / 72 * 25.4)) for x, y in sizes] == [(297, 210)]
        page.emulate_media(media="print")
        shown = page.locator(":is(.bar, #sb-extra h1, #sb-extra .buttons)")
        assert [one.is_visible() for one in shown.all()] == [False] * 3

    @pytest.mark.parametrize("width", [360, 650, 1280])
    def test_it_fits_any_window(self, play: Launch, certified: str, width: int) -> None:
        course = play("scorm12", package=certified)
        course.page.set_viewport_size({"width": width, "height": 800})
        finish(course, "Yes", "Yes", "Yes")
        course.sco.get_by_role("link", name="View certificate").click()
        course.sco.locator(".certificate").wait_for()
        assert course.sco.evaluate("document.documentElement.scrollWidth <= innerWidth")
        sheet = course.sco.locator(".certificate").bounding_box()
        assert sheet
        small = course.sco.locator(".certificate .note").evaluate("(it) => parseFloat(getComputedStyle(it).fontSize)")
        assert small >= (8 if width > 400 else 12)
        for part in course.sco.locator(".certificate :is(p, dl, img)").all():
            box = part.bounding_box()
            assert box and box["y"] + box["height"] <= sheet["y"] + sheet["height"], part


class TestTheOverview:
    RULE = "completion: [pages, questions, 1 minutes, 30 xp]\nxp: {question: 10}\n"

    def test_its_card_says_what_is_left_and_what_completes_the_course(self, play: Launch, serve: Serve) -> None:
        course = play("scorm12", package=serve("card", "scorm12", self.RULE, LESSONS))
        card = course.sco.locator(".glance")
        assert card.locator("#sb-next").inner_text() == "Roots · 6 min left"
        assert card.locator("li").all_inner_texts() == [
            "Read every lesson to the end (2 left)",
            "Answer every question (3 left)",
            "Study actively for 1 minute (1 left)",
            "Earn 30 XP (30 left)",
            "Score at least 80% across all quizzes",
        ]
        course.sco.locator("#sb-start").click()
        question(course.sco, "one").wait_for()
        answer(course, "one", "Yes")
        course.read_to_end()
        course.home()
        expect(card.locator("#sb-start")).to_have_text("Continue")
        expect(card.locator("#sb-next")).to_have_text("Roots · 2 min left")  # Read, and half of the questions.
        assert axe(course.sco) == []
        course.sco.evaluate("location.hash = '#/roots'")
        answer(course, "two", "Yes")
        course.sco.locator(".next").click()
        course.sco.get_by_role("heading", name="Leaves", level=1).wait_for()
        course.home()
        expect(card.locator("#sb-next")).to_have_text("Leaves · 4 min left")
        assert card.locator("li.done").all_inner_texts() == ["Earn 30 XP (Done)"]
        course.clean()

    @pytest.mark.parametrize("language", ["en", "ar"])
    def test_nothing_of_it_moves_when_the_script_comes(self, play: Launch, serve: Serve, language: str) -> None:
        course = play(
            "scorm12", package=serve(f"still_{language}", "scorm12", f"language: {language}\n{COURSE}", LESSONS)
        )
        served = "new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')"
        for part in ("#sb-rule", ".go"):
            html = f"(root) => root.querySelector('{part}').outerHTML.replace(/\\s+</g, '<')"
            written = course.sco.evaluate(f"async () => ({html})({served})")
            assert course.sco.evaluate(f"() => ({html})(document)") == written
