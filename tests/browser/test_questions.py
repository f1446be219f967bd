"""Every kind of question, played in a browser; docs/questions.md says what the LMS must then hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Frame, Locator, Page, expect

from tests.browser.asking import (
    AT_END,
    KINDS,
    TIMED,
    Launch,
    Serve,
    again,
    answer,
    gated,
    interactions,
    quiz,
    told,
    verdict,
)
from tests.browser.conftest import BOTH, Play
from tests.browser.test_pages import axe
from tests.questions_page import PAGE, Kind, check, give, question, sources

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("no_chance")]

SOURCES = "\n".join(sources(PAGE.read_text("utf-8")))
LOOKS = pytest.mark.parametrize(("scheme", "width"), [("dark", 900), ("light", 360)])
VERDICTS = {"correct": "Correct", "wrong": "Incorrect", "incorrect": "Incorrect", "neutral": "answer has been recorded"}


def play_the_page(course: Play, seen: Callable[[Kind, str, Locator], None] = lambda *_: None) -> None:
    """Give every answer of docs/questions.md in its order; ``seen`` looks at each when it is marked."""
    sco = course.sco
    for kind in KINDS:
        for number, given in enumerate(kind.answers):
            if number:
                again(sco, kind)
            form = question(sco, kind.question)
            give(form, given)
            check(form, given)
            seen(kind, given, form)


FLAT = """() => {
  const found = {};
  const walk = (at, name) => {
    if (at && typeof at === "object") for (const [key, inner] of Object.entries(at)) walk(inner, `${name}.${key}`);
    else if (at !== "") found[name] = String(at);
  };
  walk(JSON.parse(JSON.stringify(again.cmi.toJSON())), "cmi");
  return found;
}"""


class TestWhatTheLmsReceives:
    """A teacher finds in the LMS's report what docs/questions.md says."""

    @BOTH
    def test_every_answer_of_the_page(self, play: Launch, serve: Serve, standard: str) -> None:
        """Id, quiz, type, every pattern, points, response and result; and the learner is told the same verdict."""
        course = play(standard, package=serve("page", standard))

        def seen(kind: Kind, given: str, form: Locator) -> None:
            values = dict(kind.held(given, standard))
            result = values["result"]
            said = form.locator(".verdict").inner_text()
            where = f"{kind.name}, answered with {given}"
            assert VERDICTS.get(result, "Partially correct") in said, where
            if result not in VERDICTS:
                assert f"Points: {result} of {values['weighting']}." in said, where

        play_the_page(course, seen)
        course.wait_saved()
        expected = [(kind, given) for kind in KINDS for given in kind.answers]
        held = interactions(course)
        for (kind, given), has in zip(expected, held, strict=True):
            assert has == kind.held(given, standard), f"{kind.name}, answered with {given}"
        course.clean()

    def test_in_words_every_answer_says_what_the_learner_chose(self, play: Launch, serve: Serve) -> None:
        """With ``answers_as: words`` in SCORM 1.2, as free text, which the strict emulator takes."""
        course = play("scorm12", package=serve("words", "scorm12", "pass: 50\nanswers_as: words\n", [SOURCES]))
        play_the_page(course)
        course.wait_saved()
        expected = [(kind, given) for kind in KINDS for given in kind.answers]
        for (kind, given), has in zip(expected, interactions(course), strict=True):
            usual = kind.held(given, "scorm12")
            if dict(usual)["type"] in ("fill-in", "numeric"):
                assert has == usual, f"{kind.name}, answered with {given}"
                continue
            said = dict(has)
            assert (said["type"], said["response"]) == ("fill-in", given.replace(" → ", ": ")), kind.name
            right = next((one for one in kind.answers if dict(kind.held(one, "scorm12"))["result"] == "correct"), None)
            assert said.get("pattern") == (right and right.replace(" → ", ": ")), kind.name
            same = ("id", "objective", "weighting", "result")
            assert {name: said[name] for name in same} == {name: dict(usual)[name] for name in same}
        course.clean()

    def test_scorm_2004_has_no_use_for_words(self, serve: Serve, packages_dir: Path) -> None:
        """Its package holds neither the part that reports them nor other values than before."""
        for standard in ("scorm12", "scorm2004-4"):
            page = serve("words", standard, "pass: 50\nanswers_as: words\n", [SOURCES])
            script = (packages_dir / Path(page).parent.name / "parts.js").read_text("utf-8")
            assert (".inWords=" in script) is (standard == "scorm12"), standard

    @BOTH
    def test_scorm_again_accepts_every_answer(self, play: Launch, serve: Serve, standard: str) -> None:
        """An LMS that was written by others takes every value as it is."""
        course = play(standard, package=serve("page", standard), lms="again")
        name = "LMSSetValue" if standard == "scorm12" else "SetValue"
        course.page.evaluate(
            """(name) => {
              const real = again[name].bind(again);
              window.refused = [];
              again[name] = (element, value) => {
                const answer = real(element, value);
                if (answer !== "true") refused.push(`${element} = ${value}`);
                return answer;
              };
            }""",
            name,
        )
        play_the_page(course)
        course.wait_saved()
        assert course.page.evaluate("() => refused") == []
        # What it keeps inside: SCORM 1.2 lets nobody read interactions through its API.
        held: dict[str, str] = course.page.evaluate(FLAT)
        expected = [(kind, given) for kind in KINDS for given in kind.answers]
        for number, (kind, given) in enumerate(expected):
            assert told(held, number) == kind.held(given, standard), f"{kind.name}, answered with {given}"
        assert course.errors == []


# Three pieces in SCORM 1.2, and an emoji (two units) where the first ends.
LONG = "Sehr oft " + "Wörter 🌱 und 根. " * 40
GAPS = " ".join(f"[[gap{number}]]" for number in range(1, 13))
MANY = "\n".join(f"- [{'x' if number == 30 else ' '}] choice {number}" for number in range(1, 33))
LIMITS = f"""\
::: {{.quiz #limits}}
## Write much. {{.long-text #much length=2600}}

> Much.

## Fill in twelve gaps. {{.cloze #gaps}}

{GAPS}

> Twelve.

## Which of many? {{#many}}

{MANY}

> The thirtieth.

## 哪种气体？ {{.fill-in #gas}}

- [x] 二氧化碳
- [ ] 氧气
  > 不对。

## A long one? {{.fill-in #long case=match}}

- [x] {"long " * 60}end
- [ ] short
  > No.

## A large number? {{.numeric #large}}

- [x] 1234567

> Large.

## Where does it drink? {{.hotspot #places points=2}}

![A plant](images/plant.svg)

- [x] Left {{left=0 top=60 width=40 height=40}}
- [x] Right {{left=60 top=60 width=40 height=40}}
- [ ] Top {{left=40 top=0 width=20 height=20}}

> Below.
:::
"""


class TestLimits:
    """What one standard cannot hold is told in another form, and never cut without a word."""

    @BOTH
    def test_long_and_foreign_answers_arrive_in_full(self, play: Launch, serve: Serve, standard: str) -> None:
        course = play(standard, package=serve("limits", standard, lessons=[LIMITS]))
        gaps = [f"gap{number}" for number in range(1, 13)]
        long = "long " * 60 + "end"
        given = {
            "much": LONG.strip(),
            "gaps": "; ".join(gaps),
            "many": "choice 30",
            "gas": "二氧化碳",
            "long": long,
            "large": "1234567",
            "places": "Left",
        }
        for name, text in given.items():
            answer(course, name, text)
        course.wait_saved()
        course.clean()
        held = [dict(one) for one in interactions(course)]
        by_name: dict[str, list[dict[str, str]]] = {}
        for one in held:
            by_name.setdefault(one["id"].split("__")[0], []).append(one)
        much, two_gaps, many, gas, long_one, large, places = (by_name[name] for name in given)
        if standard == "scorm12":
            pieces = [one["response"] for one in much]
            assert "".join(pieces) == LONG.strip(), "the pieces make the whole, and no sign is halved"
            assert [one["id"] for one in much][:2] == ["much", "much__2"]
            assert {one["result"] for one in much} == {"neutral"}
            assert all(len(piece.encode("utf-16-le")) <= 510 for piece in pieces)
            assert (two_gaps[0]["response"], two_gaps[0]["result"]) == ("; ".join(gaps), "correct")
            assert (many[0]["pattern"], many[0]["response"]) == ("3", "3"), "behind z come digits"
            assert "".join(one["response"] for one in long_one) == long
            assert long_one[0]["pattern"] == long[:255], "a fill-in that goes on still says what is right"
            assert large[0]["type"] == "fill-in"
            assert (places[0]["pattern"], places[0]["response"], places[0]["result"]) == ("a,b", "a", "1")
        else:
            assert (much[0]["type"], much[0]["response"]) == ("long-fill-in", LONG.strip())
            assert [one["response"] for one in two_gaps] == ["[,]".join(gaps[:10]), "[,]".join(gaps[10:])]
            assert [one["pattern"] for one in two_gaps] == ["[,]".join(gaps[:10]), "[,]".join(gaps[10:])]
            assert [one["result"] for one in two_gaps] == ["correct", "neutral"], "points are given once"
            assert [one["id"] for one in two_gaps] == ["gaps", "gaps__2"]
            assert (many[0]["pattern"], many[0]["response"]) == ("choice_30", "choice_30")
            assert (long_one[0]["type"], long_one[0]["response"]) == ("long-fill-in", long)
            assert long_one[0]["pattern"] == "{case_matters=true}" + long
            assert large[0]["type"] == "fill-in", "real(10,7) has room for five digits before the point"
            assert (places[0]["response"], places[0]["result"]) == ("left", "1")
        assert (gas[0]["pattern"], gas[0]["response"], gas[0]["result"]) == ("二氧化碳", "二氧化碳", "correct")


class Keys:
    """A learner without a mouse."""

    def __init__(self, page: Page, sco: Frame) -> None:
        self.page = page
        self.sco = sco

    @property
    def focused(self) -> dict[str, Any]:
        found: dict[str, Any] = self.sco.evaluate(
            """() => {
              const { activeElement: at } = document;
              return { form: at.closest(".question")?.dataset.id ?? "", tag: at.localName, type: at.type ?? "",
                label: at.getAttribute("aria-label") ?? at.textContent.trim(), check: at.matches(".check") };
            }"""
        )
        return found

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def tab_to(self, wanted: Callable[[dict[str, Any]], bool], key: str = "Tab") -> None:
        """Go on with Tab until something is reached, as a user does who hears each name."""
        for _ in range(60):
            if wanted(self.focused):
                return
            self.press(key)
        raise AssertionError(f"not reached by keyboard; the focus is on {self.focused}")

    def tab_in(self, form: str, label: str) -> None:
        """Go to a button of a question, and turn back where the question ends."""
        key = "Tab"
        for _ in range(40):
            if self.focused["label"] == label:
                return
            self.press(key)
            if self.focused["form"] != form:
                key = "Shift+Tab"
        raise AssertionError(f"{label} is not reached by keyboard")

    def pick(self, names: list[str], wanted: str) -> None:
        """Choose in a group of radio buttons whose first has the focus."""
        place = names.index(wanted)
        self.press(*(["ArrowDown"] * place or ["Space"]))

    def answer(self, kind: Kind, given: str) -> None:
        form = question(self.sco, kind.question)
        what = form.get_attribute("data-kind")
        parts = given.split("; ")
        self.tab_to(lambda at: at["form"] == kind.question)
        if what in ("fill-in", "numeric"):
            self.page.keyboard.type(given)
            self.press("Enter")
            return
        if what == "long-text":
            self.page.keyboard.type(given.split(" ☑ ")[0])
            self.check()
            ticked = given.split(" ☑ ")[1:]
            if not ticked:
                return
            for name in form.locator(".criteria .words").all_inner_texts():
                assert self.focused["type"] == "checkbox", "the focus goes on to the criteria"
                self.press(*(["Space"] if name in ticked else []), "Tab")
        elif what == "cloze":
            for part in parts:
                if self.focused["tag"] == "select":
                    options = form.locator("select.gap option").all_inner_texts()
                    self.press(*["ArrowDown"] * options.index(part))
                else:
                    self.page.keyboard.type(part)
                self.press("Tab")
        elif what == "matching":
            for number, part in enumerate(parts):
                options = form.locator("select").nth(number).locator("option").all_inner_texts()
                self.press(*["ArrowDown"] * options.index(part.split(" → ")[1]), "Tab")
        elif what == "categorise":
            self.tab_in(kind.question, "Use lists")
            self.press("Enter")
            wanted = dict(part.split(" → ") for part in parts)
            for row in form.locator(".pair").all():
                groups = [text.strip() for text in row.locator("label").all_inner_texts()]
                self.pick(groups, wanted[row.locator("legend").inner_text()])
                self.press("Tab")
        elif what == "ordering":
            for place, step in enumerate(parts):
                while form.locator(".order .words").all_inner_texts().index(step) > place:
                    self.tab_in(kind.question, f"Move up: {step}")
                    self.press("Enter")
                    assert self.focused["label"] == f"Move up: {step}", "the focus stays with the step that was moved"
        elif form.locator("input[type=checkbox]").count():
            for name in form.locator(".words").all_inner_texts():
                self.press(*(["Space"] if name in parts else []), "Tab")
        else:
            self.pick(form.locator(".words").all_inner_texts(), given)
        self.check()

    def check(self) -> None:
        self.tab_to(lambda at: at["check"])
        self.press("Enter")


class TestWithoutAMouse:
    def test_every_kind_is_answered_by_keyboard_alone(self, play: Launch, serve: Serve) -> None:
        """Tab, Space, arrows, Enter and typing are enough, in the order of the page, and the focus is never lost."""
        course = play("scorm2004-4", package=serve("page", "scorm2004-4"))
        sco = course.sco
        keys = Keys(course.page, sco)
        sco.locator("#sb-skip").focus()
        for kind in KINDS:
            right = kind.answers[-1]
            keys.answer(kind, right)
            expected = VERDICTS[dict(kind.held(right, "scorm2004-4"))["result"]]
            assert expected in verdict(sco, kind.question), kind.name
            assert keys.focused["form"] == kind.question, f"{kind.name}: the focus stays where the learner works"
        course.clean()

    def test_a_step_can_be_dragged_with_the_mouse(self, play: Launch, serve: Serve) -> None:
        """Buttons are one way to order; who likes to drag can, and what was dragged is what is marked."""
        course = play("scorm12", package=serve("page", "scorm12"))
        form = question(course.sco, "bean")
        steps = ["The seed takes up water", "A root comes out", "The stem rises", "Leaves unfold"]
        form.scroll_into_view_if_needed()
        for place, step in enumerate(steps):
            row = form.locator(".order li").filter(has_text=step)
            at, to = row.bounding_box(), form.locator(".order li").nth(place).bounding_box()
            assert at and to
            if abs(at["y"] - to["y"]) < 1:
                continue
            course.page.mouse.move(at["x"] + 60, at["y"] + at["height"] / 2)
            course.page.mouse.down()
            course.page.mouse.move(to["x"] + 60, to["y"] + 4, steps=6)
            course.page.mouse.up()
        assert form.locator(".order .words").all_inner_texts() == steps
        check(form)
        assert "Correct" in verdict(course.sco, "bean")
        course.wait_saved()
        assert dict(interactions(course)[0])["response"] == "a,b,c,d"
        course.clean()

    def test_places_in_a_picture_are_clicked_where_they_are(self, play: Launch, serve: Serve) -> None:
        """A click on the roots chooses the roots; beside all regions screen readers hear that there is nothing."""
        course = play("scorm12", package=serve("page", "scorm12"))
        form = question(course.sco, "where")
        picture = form.locator("img")
        box = picture.bounding_box()
        assert box
        picture.click(position={"x": box["width"] * 0.02, "y": box["height"] * 0.98})
        expect(course.sco.locator("#sb-announce")).to_contain_text("Nothing to select here")
        assert form.locator("input:checked").count() == 0
        form.scroll_into_view_if_needed()
        box = picture.bounding_box()
        assert box
        course.page.mouse.click(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.8)
        assert form.get_by_role("radio", name="The roots below the ground").is_checked()
        check(form)
        assert "Correct" in verdict(course.sco, "where")
        course.clean()


DRAFT = """(name) => {
  const form = document.querySelector(`.question[data-id="${name}"]`);
  const inputs = [...form.querySelectorAll("input, select, textarea")];
  return JSON.stringify([inputs.map((one) => (["radio", "checkbox"].includes(one.type) ? one.checked : one.value)),
    [...form.querySelectorAll(".order li")].map((one) => one.dataset.text)]);
}"""


class TestDrafts:
    @BOTH
    def test_what_is_not_checked_yet_comes_back_after_a_crash(self, play: Launch, serve: Serve, standard: str) -> None:
        """An hour of typing is not lost because the last button was not pressed."""
        course = play(standard, package=serve("page", standard))
        sco = course.sco
        first, *others = KINDS
        for kind in others:
            give(question(sco, kind.question), kind.answers[0])
        drafts = {kind.name: sco.evaluate(DRAFT, kind.question) for kind in others}
        answer(course, first.question, first.answers[0])
        course.wait_saved()
        course.page.evaluate("() => relaunch({}, true)")
        sco = course.sco
        sco.wait_for_selector(".question.answered")
        for kind in others:
            assert sco.evaluate(DRAFT, kind.question) == drafts[kind.name], kind.name
            assert verdict(sco, kind.question) == "", f"{kind.name}: a draft is not marked"
        assert "Incorrect" in verdict(sco, first.question), "what was marked still is"
        form = question(sco, others[0].question)
        check(form)
        assert "Partially correct" in form.locator(".verdict").inner_text(), "and the learner just goes on"
        course.clean()

    def test_what_is_being_typed_is_not_called_saved(self, play: Launch, serve: Serve) -> None:
        course = play("scorm2004-4", package=serve("page", "scorm2004-4"))
        kind = next(kind for kind in KINDS if kind.name == "Long text")
        answer(course, KINDS[0].question, KINDS[0].answers[0])
        course.wait_saved()
        question(course.sco, kind.question).get_by_label("Your answer").fill("A few words")
        assert course.sco.locator("#sb-save").inner_text() == ""
        answer(course, kind.question, kind.answers[0])
        course.wait_saved()
        course.clean()

    def test_a_field_that_is_full_says_so(self, play: Launch, serve: Serve) -> None:
        """Seen and heard, for what is typed into a field of its own and into a gap; and what fits takes it back."""
        lesson = (
            "::: {.quiz #full}\n## Gas? {.fill-in #gas length=10}\n\n- [x] neon\n- [ ] iron\n  > No.\n\n"
            "## Gaps. {.cloze #gaps length=5}\n\nIt is [[neon]].\n\n> So.\n:::\n"
        )
        course = play("scorm12", package=serve("full", "scorm12", lessons=[lesson]))
        for name, label, fits in (("gas", "Your answer", "abcdefghij"), ("gaps", "Gap 1", "abcde")):
            form = question(course.sco, name)
            note = form.get_by_text("Character limit reached.")
            form.get_by_label(label).fill(fits)
            assert note.count() == 0
            form.get_by_label(label).press_sequentially("xyz")
            note.wait_for()
            assert note.get_attribute("role") == "status"
            assert form.get_by_label(label).input_value() == fits
            form.get_by_label(label).fill("neon")
            assert note.count() == 0
        course.clean()


class TestLatency:
    @BOTH
    def test_only_time_with_the_question_counts(
        self, play: Launch, serve: Serve, standard: str, context: BrowserContext
    ) -> None:
        """Neither a night asleep, nor another page, nor a page that nobody uses."""
        context.clock.install()
        lesson = quiz("#late", "one", "two")
        course = play(standard, package=serve("latency", standard, lessons=[lesson, "More.\n"]))
        clock = context.clock
        clock.run_for(30_000)
        course.sco.get_by_role("link", name="Lesson 1").click()
        form = question(course.sco, "one")
        form.wait_for()
        clock.run_for(10_000)
        clock.fast_forward(8 * 3600 * 1000)
        course.page.keyboard.press("Shift")
        clock.run_for(5000)
        answer(course, "one", "Yes")
        clock.run_for(7000)
        course.sco.get_by_role("link", name="Options").click()
        clock.run_for(60_000)
        course.sco.get_by_role("link", name="Lesson 1").click()
        form.wait_for()
        clock.run_for(4000)
        answer(course, "two", "Yes")
        clock.run_for(3000)
        course.wait_saved()
        held = course.database()
        found = []
        for number in range(2):
            hours, minutes, seconds = [
                *[0.0] * 2,
                *map(float, re.findall(r"[\d.]+", held[f"cmi.interactions.{number}.latency"])),
            ][-3:]
            found.append(hours * 3600 + minutes * 60 + seconds)
        # Both could be answered from the beginning.
        assert 15 <= found[0] <= 19 and 26 <= found[1] <= 33, found
        course.clean()


class TestOtherEyes:
    def test_forced_colours(self, play: Launch, serve: Serve) -> None:
        """Places in a picture are not framed before they are found, and a button that does nothing looks like it."""
        course = play("scorm12", package=serve("page", "scorm12"))
        course.page.emulate_media(forced_colors="active")
        sco = course.sco
        color = "(one, name) => getComputedStyle(one)[name]"
        regions = question(sco, "where").locator(".region")
        assert {one.evaluate(color, "borderTopColor") for one in regions.all()} == {"rgba(0, 0, 0, 0)"}
        first = question(sco, "bean").locator(".order li").first
        up, down = (first.locator(name).evaluate(color, "color") for name in (".up", ".down"))
        assert up != down

    def test_what_is_missing_is_marked_where_it_is(self, play: Launch, serve: Serve) -> None:
        """For screen readers, on a group of radio buttons or the field itself; and only as long as it is missing."""
        course = play("scorm12", package=serve("page", "scorm12"))
        gaps = question(course.sco, "live_on")
        gaps.get_by_label("Gap 1").fill("water")
        gaps.locator(".check").click()
        assert [gap.get_attribute("aria-invalid") for gap in gaps.locator(".gap").all()] == [None, "true", "true"]
        expect(gaps.locator(".gap").nth(1)).to_be_focused()
        gaps.get_by_label("Gap 3").fill("light")
        assert gaps.locator("[aria-invalid]").count() == 0
        gas = question(course.sco, "gas")
        gas.locator(".check").click()
        expect(gas.get_by_role("radiogroup")).to_have_attribute("aria-invalid", "true")
        gas.get_by_role("radio").first.check()
        assert gas.locator("[aria-invalid]").count() == 0
        legs = question(course.sco, "legs")
        legs.get_by_label("Your answer").fill("many")
        legs.locator(".check").click()
        expect(legs.get_by_label("Your answer")).to_have_attribute("aria-invalid", "true")

    def test_an_answer_keeps_its_direction_in_a_text_from_right_to_left(self, play: Launch, serve: Serve) -> None:
        lesson = "::: {.quiz #oak}\n## كم؟ {.numeric #tall}\n\n- [x] 20 to 40\n- [ ] 1\n  > لا.\n:::\n"
        course = play("scorm12", package=serve("arabic", "scorm12", "language: ar\n", [lesson]))
        form = question(course.sco, "tall")
        form.locator(".typed input").fill("7")
        form.locator(".check").click()
        assert "\u206820 to 40\u2069" in (form.locator(".verdict").text_content() or "")
        course.clean()


@LOOKS
class TestAccessible:
    """axe-core finds nothing in any state of any kind, in light and in dark, on a phone and beside it."""

    @pytest.fixture
    def dressed(self, play: Launch, scheme: Any, width: int) -> Launch:
        def launch(*given: Any, **more: Any) -> Play:
            course: Play = play(*given, **more)
            course.page.emulate_media(color_scheme=scheme)
            course.page.set_viewport_size({"width": width, "height": 800})
            return course

        return launch

    def look(self, course: Play, state: str) -> None:
        assert axe(course.sco) == [], state

    def test_every_kind(self, dressed: Launch, serve: Serve) -> None:
        course = dressed("scorm12", package=serve("page", "scorm12"))
        sco = course.sco
        self.look(course, "unanswered")
        for kind in KINDS:
            if "bean" not in kind.question:  # Any order is an answer.
                question(sco, kind.question).locator(".check").click()
                assert question(sco, kind.question).locator(".verdict .problem").count() == 1, kind.name
        self.look(course, "with problems")
        question(sco, "soda").get_by_role("button", name="Show hint").click()
        self.look(course, "with a hint")
        for kind in KINDS:
            form = question(sco, kind.question)
            give(form, kind.answers[0])
            form.locator(".check").click()
        self.look(course, "wrong or right in part, and a long text beside its model answer")
        for kind in KINDS:
            form = question(sco, kind.question)
            if kind.question == "food":
                form.get_by_role("checkbox").first.check()
                form.locator(".check").click()
            if len(kind.answers) > 1:
                again(sco, kind)
                give(form, kind.answers[1])
                check(form, kind.answers[1])
        self.look(course, "right")

    def test_states_of_quizzes(self, dressed: Launch, serve: Serve) -> None:
        course = dressed("scorm12", package=serve("end", "scorm12", lessons=[AT_END]))
        course.sco.get_by_role("button", name="Submit quiz").click()
        self.look(course, "asked before handing in")
        course.sco.get_by_role("button", name="Submit anyway").click()
        self.look(course, "a question before handing in")
        course.sure("Submit quiz")
        self.look(course, "handed in")

    def test_time_and_locks(self, dressed: Launch, serve: Serve) -> None:
        course = dressed("scorm2004-4", package=serve("timed", "scorm2004-4", lessons=[TIMED]))
        self.look(course, "before the time runs")
        course.sco.get_by_role("button", name="Start quiz").click()
        self.look(course, "while it runs")
        course = dressed("scorm2004-4", package=serve("passed", "scorm2004-4", "", gated("passed")))
        self.look(course, "a locked lesson in the list")
        course.sco.get_by_role("link", name="Lesson 2").click()
        course.sco.get_by_role("link", name="Go to the required quiz").wait_for()
        self.look(course, "a locked lesson")
        course.sco.get_by_role("link", name="Go to the required quiz").click()
        course.sco.get_by_text("Before.").wait_for()
        self.look(course, "a quiz that is required")
