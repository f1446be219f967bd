"""Every kind of question and every option, played in a browser; docs/questions.md says what the LMS must then hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Frame, Locator, Page, expect

from scormbuild import build_package
from tests.browser.conftest import BOTH, Play
from tests.browser.test_pages import axe
from tests.conftest import unpack
from tests.questions_page import PAGE, PICTURES, Kind, check, give, kinds, question, sources, write_course

pytestmark = pytest.mark.browser
Launch = Callable[..., Play]
Serve = Callable[..., str]
KINDS = kinds()
LOOKS = pytest.mark.parametrize(("scheme", "width"), [("dark", 900), ("light", 360)])
VERDICTS = {"correct": "Right", "wrong": "Not quite", "incorrect": "Not quite", "neutral": "your answer is recorded"}


@pytest.fixture(scope="module")
def serve(packages_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Serve:
    """Build a course of lessons and serve it, each once: ``serve("name", "scorm12", course=..., lessons=[...])``."""
    built: dict[tuple[str, str], str] = {}

    def build(name: str, standard: str, course: str = "", lessons: list[str] | None = None) -> str:
        if (name, standard) not in built:
            folder = tmp_path_factory.mktemp(name)
            if lessons is None:
                write_course(folder / "course")
            else:
                write_lessons(folder / "course", f"id: {name}\ntitle: Options\n{course}", lessons)
            result = build_package(folder / "course", folder / "dist", [standard])
            assert result.ok, [d.as_text() for d in result.diagnostics]
            unpack(result.packages[0].path, packages_dir / f"questions-{name}-{standard}")
            built[name, standard] = f"/packages/questions-{name}-{standard}/index.html"
        return built[name, standard]

    return build


def write_lessons(folder: Path, course: str, lessons: list[str]) -> None:
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "plant.svg").write_bytes((PICTURES / "plant.svg").read_bytes())
    (folder / "course.yaml").write_text(course, "utf-8")
    for number, lesson in enumerate(lessons, 1):
        front = "" if lesson.startswith("---") else f"---\ntitle: Lesson {number}\nid: lesson_{number}\n---\n"
        (folder / f"{number:02}-lesson.md").write_text(front + lesson, "utf-8")


@pytest.fixture(autouse=True)
def no_chance(context: BrowserContext) -> None:
    """What is drawn and mixed by lot is the same in each run of the tests."""
    context.add_init_script("let drawn = 7; Math.random = () => (drawn = (drawn * 16807) % 2147483647) / 2147483647")


def asked(name: str, right: str = "Yes", wrong: str = "No", more: str = "") -> str:
    """A question with one right and one wrong choice."""
    return f"## {name.capitalize()}? {{#{name}{more}}}\n\n- [x] {right}\n- [ ] {wrong}\n\n> Because.\n\n"


def quiz(options: str, *names: str) -> str:
    """A quiz of such questions."""
    return f"::: {{.quiz {options}}}\n{''.join(asked(name) for name in names)}:::\n"


def answer(course: Play, name: str, choice: str) -> None:
    """Choose by the words of the choice, and check."""
    form = question(course.sco, name)
    give(form, choice)
    check(form)


def verdict(where: Frame, name: str) -> str:
    return question(where, name).locator(".verdict").inner_text()


def interactions(course: Play) -> list[list[tuple[str, str]]]:
    """What the LMS holds of each answer, by the fields of docs/questions.md and in their order."""
    held = course.database()
    return [told(held, number) for number in range(sum(1 for name in held if INTERACTION_ID.fullmatch(name)))]


INTERACTION_ID = re.compile(r"cmi\.interactions\.\d+\.id")


def told(held: dict[str, str], number: int) -> list[tuple[str, str]]:
    at = f"cmi.interactions.{number}"
    patterns = [f"correct_responses.{n}.pattern" for n in range(10)]
    response = next(n for n in ("student_response", "learner_response", "-") if f"{at}.{n}" in held or n == "-")
    names = [("id", "id"), ("objective", "objectives.0.id"), ("type", "type"), *(("pattern", p) for p in patterns)]
    names += [("weighting", "weighting"), ("response", response), ("result", "result")]
    return [(field, held[f"{at}.{name}"]) for field, name in names if f"{at}.{name}" in held]


def objective(course: Play, name: str) -> dict[str, str]:
    """What the LMS holds of a lesson or quiz."""
    held = course.database()
    number = next(n for n in range(100) if held.get(f"cmi.objectives.{n}.id") == name)
    start = f"cmi.objectives.{number}."
    return {key.removeprefix(start): value for key, value in held.items() if key.startswith(start)}


def again(where: Frame, kind: Kind) -> None:
    """Take a quiz once more."""
    where.locator(f"#at-{kind.quiz}").get_by_role("button", name="Try again").click()


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
            assert VERDICTS.get(result, "Partly right") in said, where
            if result not in VERDICTS:
                assert f"Points: {result} of {values['weighting']}." in said, where

        play_the_page(course, seen)
        course.wait_saved()
        expected = [(kind, given) for kind in KINDS for given in kind.answers]
        held = interactions(course)
        for (kind, given), has in zip(expected, held, strict=True):
            assert has == kind.held(given, standard), f"{kind.name}, answered with {given}"
        course.clean()

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
        assert "Right" in verdict(course.sco, "bean")
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
        expect(course.sco.locator("#sb-announce")).to_contain_text("nothing to choose here")
        assert form.locator("input:checked").count() == 0
        form.scroll_into_view_if_needed()
        box = picture.bounding_box()
        assert box
        course.page.mouse.click(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.8)
        assert form.get_by_role("radio", name="The roots below the ground").is_checked()
        check(form)
        assert "Right" in verdict(course.sco, "where")
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
        assert "Not quite" in verdict(sco, first.question), "what was marked still is"
        form = question(sco, others[0].question)
        check(form)
        assert "Partly right" in form.locator(".verdict").inner_text(), "and the learner just goes on"
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
            note = form.get_by_text("This field is full.")
            form.get_by_label(label).fill(fits)
            assert note.count() == 0
            form.get_by_label(label).press_sequentially("xyz")
            note.wait_for()
            assert note.get_attribute("role") == "status"
            assert form.get_by_label(label).input_value() == fits
            form.get_by_label(label).fill("neon")
            assert note.count() == 0
        course.clean()


BANK = [f"q{number}" for number in range(1, 13)]


class TestChance:
    def order(self, sco: Frame) -> list[str]:
        return sco.locator(".question:visible").evaluate_all("(forms) => forms.map((form) => form.dataset.id)")  # type: ignore[no-any-return]

    def choices(self, sco: Frame) -> list[list[str]]:
        found: list[list[str]] = sco.evaluate(
            """() => [...document.querySelectorAll(".question")].sort((a, b) => (a.dataset.id < b.dataset.id ? -1 : 1))
              .map((form) => [...form.querySelectorAll(".words")].map((one) => one.textContent))"""
        )
        return found

    @BOTH
    def test_mixed_questions_and_choices(self, play: Launch, serve: Serve, standard: str) -> None:
        """They keep their order while a learner works, also after a break; another attempt mixes them anew."""
        names = BANK[:8]
        package = serve("shuffle", standard, lessons=[quiz("#mixed shuffle=all pass=100", *names)])
        course = play(standard, package=package)
        course.sco.locator(".question").first.wait_for()
        order, choices = self.order(course.sco), self.choices(course.sco)
        assert sorted(order) == sorted(names)
        assert order != names, "mixed"
        assert len({tuple(each) for each in choices}) == 2, "choices are mixed, too"
        answer(course, order[0], "No")
        course.wait_saved()
        course.page.evaluate("() => relaunch()")
        course.sco.wait_for_selector(".question.answered")
        assert self.order(course.sco) == order, "the order after a break is the one before it"
        assert self.choices(course.sco) == choices
        for name in order[1:]:
            answer(course, name, "No")
        assert self.order(course.sco) == order, "what is being read does not jump"
        course.wait_saved()
        responses = {dict(one)["response"] for one in interactions(course)}
        assert responses == ({"b"} if standard == "scorm12" else {"no"}), "reports name choices, whatever their places"
        course.sco.get_by_role("button", name="Try again").click()
        assert self.order(course.sco) != order, "another attempt has another order"
        assert self.choices(course.sco) != choices
        course.clean()

    def test_each_attempt_brings_into_order_from_another_beginning(self, play: Launch, serve: Serve) -> None:
        """It is never the right one, stays as it is over a break, and is nobody's answer."""
        steps = "".join(f"{number}. Step {number} {{#step_{number}}}\n" for number in range(1, 8))
        lesson = (
            f"::: {{.quiz #orders shuffle=choices pass=100 retry=all}}\n## Order? {{.ordering #bean}}\n\n{steps}\n"
            "> So it is.\n:::\n"
        )
        course = play("scorm2004-4", package=serve("orders", "scorm2004-4", lessons=[lesson]))
        right = [f"Step {number}" for number in range(1, 8)]
        seen = []
        for attempt in range(3):
            form = question(course.sco, "bean")
            start = form.locator(".order .words").all_inner_texts()
            assert sorted(start) == right and start != right
            seen.append(start)
            form.locator(".check").click()
            assert form.locator(".problem").count() == 1, "the beginning is no answer"
            form.get_by_role("button", name=f"Move down: {start[0]}").click()
            course.page.evaluate("() => relaunch()")
            course.sco.locator(".order .words").first.wait_for()
            moved = [start[1], start[0], *start[2:]]
            expect(question(course.sco, "bean").locator(".order .words")).to_have_text(moved)
            form = question(course.sco, "bean")
            form.get_by_role("button", name=f"Move up: {start[0]}").click()
            assert form.locator(".order .words").all_inner_texts() == start, "the same beginning after a break"
            form.locator(".check").click()
            assert form.locator(".problem").count() == 1
            form.get_by_role("button", name=f"Move down: {start[0]}").click()
            form.locator(".check").click()
            course.wait_saved()
            assert dict(interactions(course)[attempt])["response"] == "[,]".join(
                step.lower().replace(" ", "_") for step in moved
            )
            course.sco.get_by_role("button", name="Try again").click()
        assert len({tuple(start) for start in seen}) == 3
        course.clean()

    @BOTH
    def test_a_draw_from_a_bank(self, play: Launch, serve: Serve, standard: str) -> None:
        """The drawn questions stay over a break, another attempt draws anew, and nothing that is done counts less."""
        lesson = quiz("#bank draw=4 pass=100", *BANK) + "\nThe end.\n"
        package = serve("draw", standard, "completion: [questions]\non_fail: incomplete\n", [lesson])
        course = play(standard, package=package)
        course.sco.locator(".question:visible").first.wait_for()
        drawn = self.order(course.sco)
        assert len(drawn) == 4
        assert course.sco.locator("[data-todo]").inner_text().strip().endswith("Answer 4 more questions")
        for name in drawn[:2]:
            answer(course, name, "No")
        course.wait_saved()
        course.page.evaluate("() => relaunch()")
        course.sco.wait_for_selector(".question.answered")
        assert self.order(course.sco) == drawn, "the same four after a break"
        for name in drawn[2:]:
            answer(course, name, "No")
        course.wait_saved()
        assert len(interactions(course)) == 4
        course.sco.get_by_role("button", name="Try again").click()
        anew = self.order(course.sco)
        assert len(anew) == 4
        assert set(anew) != set(drawn), "another attempt draws anew"
        assert "more question" not in course.sco.locator("[data-todo]").inner_text(), "all were answered once"
        course.wait_saved()
        course.page.evaluate("() => relaunch()")
        course.sco.locator(".question:visible").first.wait_for()
        course.sco.wait_for_function("() => document.querySelectorAll('.question:not([hidden])').length === 4")
        assert self.order(course.sco) == anew, "the new draw is kept, too"
        for name in anew:
            answer(course, name, "Yes")
        course.wait_saved()
        held = course.database()
        assert held["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "100"
        course.clean()


TWICE = """\
::: {.quiz #twice tries=2 attempts=2 pass=100}
## One? {#one}

- [x] Yes
- [ ] No
  > Look again.
- [ ] Perhaps

> Because it is so.
:::
"""


class TestTries:
    @BOTH
    def test_tries_of_a_question_and_attempts_of_its_quiz(self, play: Launch, serve: Serve, standard: str) -> None:
        """A try leaves the solution untold; after the last it is told; after the last attempt the result stands."""
        course = play(standard, package=serve("tries", standard, "completion: [questions]\n", [TWICE]))
        wrong = "wrong" if standard == "scorm12" else "incorrect"
        answer(course, "one", "No")
        said = verdict(course.sco, "one")
        assert "Not quite" in said and "Look again." in said
        assert "You can try 1 more time." in said
        assert "Because it is so." not in said, "an explanation would spoil the second try"
        assert course.sco.locator(".missed").count() == 0
        course.wait_saved()
        course.page.evaluate("() => relaunch({}, true)")
        course.sco.locator(".question").first.wait_for()
        answer(course, "one", "No")
        said = verdict(course.sco, "one")
        assert "Because it is so." in said, "a break gives no further try"
        assert course.sco.get_by_text("You can try 1 more time.").is_visible(), "of two attempts one is left"
        course.sco.get_by_role("button", name="Try again").click()
        answer(course, "one", "No")
        course.sco.locator(".check").click()
        assert course.sco.get_by_text("You can try 1 more time.").is_visible(), "a second click costs no try"
        answer(course, "one", "Perhaps")
        assert course.sco.get_by_text("There are no more tries.").is_visible()
        assert course.sco.get_by_role("button", name="Try again").count() == 0
        course.wait_saved()
        assert [dict(one)["result"] for one in interactions(course)] == [wrong] * 4, "each try is in the report"
        held = course.database()
        if standard == "scorm12":
            assert (held["cmi.core.lesson_status"], held["cmi.core.score.raw"]) == ("failed", "0")
            assert objective(course, "twice")["status"] == "failed"
        else:
            assert (held["cmi.completion_status"], held["cmi.success_status"]) == ("completed", "failed")
            assert objective(course, "twice")["success_status"] == "failed"
        course.clean()

    def test_a_second_try_earns_all_points(self, play: Launch, serve: Serve) -> None:
        """Without a rule against it, learning from a mistake is not punished."""
        course = play("scorm2004-4", package=serve("tries", "scorm2004-4", "completion: [questions]\n", [TWICE]))
        answer(course, "one", "No")
        answer(course, "one", "Yes")
        course.wait_saved()
        assert [dict(one)["result"] for one in interactions(course)] == ["incorrect", "correct"]
        assert course.database()["cmi.score.raw"] == "100"
        course.clean()


AT_END = """\
::: {.quiz #end feedback=end pass=60}
## Which gas? {.fill-in #gas}

- [x] oxygen

> Oxygen.

## Is it warm? {#warm}

- [x] Yes
- [ ] No

> Because.

## Is it wet? {#wet}

- [x] Yes
- [ ] No

> Because.
:::
"""


ASSESS = "Compare your answer with it. Tick what your answer says."


class TestMarkedAtTheEnd:
    @BOTH
    def test_handing_in(self, play: Launch, serve: Serve, standard: str) -> None:
        """Nothing is marked before; what is unanswered is named and reached by a click; then it may be handed in."""
        course = play(standard, package=serve("end", standard, lessons=[AT_END]))
        sco = course.sco
        assert sco.get_by_role("button", name="Check answer").count() == 0
        give(question(sco, "gas"), "oxygen")
        question(sco, "gas").get_by_label("Your answer").press("Enter")
        give(question(sco, "warm"), "No")
        assert sco.locator(".answered").count() == 0, "Enter in a field marks nothing"
        assert interactions(course) == []
        sco.get_by_role("button", name="Hand in the quiz").click()
        box = sco.locator(".unanswered")
        assert "1 question is not answered yet:" in box.inner_text()
        assert sco.locator(".answered").count() == 0, "it only asks"
        box.get_by_role("button", name="Is it wet?").click()
        assert sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "wet"
        sco.get_by_role("button", name="Hand in anyway").click()
        assert "Right" in verdict(sco, "gas")
        assert "Not quite" in verdict(sco, "warm")
        assert "Not quite" in verdict(sco, "wet")
        assert "Points in this quiz: 1 of 3, which is 33 percent." in sco.locator(".quiz-result").inner_text()
        assert sco.evaluate("() => document.activeElement.className") == "quiz-result", "the result is read out"
        course.wait_saved()
        held = [dict(one) for one in interactions(course)]
        wrong = "wrong" if standard == "scorm12" else "incorrect"
        assert [one["result"] for one in held] == ["correct", wrong, wrong]
        assert "response" not in held[2], "the report says that nothing was answered"
        course.clean()

    def test_answers_that_are_not_handed_in_come_back(self, play: Launch, serve: Serve) -> None:
        """The page promises that answers are saved as they are given."""
        course = play("scorm12", package=serve("end", "scorm12", lessons=[AT_END]))
        give(question(course.sco, "gas"), "oxygen")
        give(question(course.sco, "wet"), "Yes")
        course.sco.locator("#sb-exit").click()
        course.page.evaluate("() => relaunch()")
        sco = course.sco
        expect(question(sco, "gas").get_by_label("Your answer")).to_have_value("oxygen")
        assert question(sco, "wet").get_by_role("radio", name="Yes").is_checked()
        assert sco.locator(".answered").count() == 0
        course.clean()

    def test_a_long_text_is_compared_with_its_model_answer_before_all_is_handed_in(
        self, play: Launch, serve: Serve
    ) -> None:
        """The first press shows the model answer, so that nobody hands in without having assessed the text."""
        source = next(kind.source for kind in KINDS if kind.question == "food")
        lesson = source.replace("#criteria_quiz", "#assessed feedback=end").replace("### ", "## ")
        course = play("scorm2004-4", package=serve("assessed", "scorm2004-4", lessons=[lesson]))
        sco = course.sco
        give(question(sco, "food"), "Of light. ☑ names light")
        sco.get_by_role("button", name="Hand in the quiz").click()
        model = "It makes sugar of water and carbon dioxide, with the light of the sun."
        assert sco.get_by_text(model, exact=True).is_visible()
        expect(sco.locator("#sb-announce")).to_have_text(f"A model answer {model} {ASSESS}")
        assert sco.locator(".answered").count() == 0
        sco.get_by_role("checkbox", name="names light").check()
        sco.get_by_role("button", name="Hand in the quiz").click()
        assert "Points: 1 of 2." in verdict(sco, "food")
        course.wait_saved()
        assert dict(interactions(course)[0])["result"] == "1"
        course.clean()


class TestHints:
    @BOTH
    def test_hints_cost_points(self, play: Launch, serve: Serve, standard: str) -> None:
        """The price is said before, the score falls by it, and the report still says that the answer was right."""
        course = play(standard, package=serve("page", standard))
        form = question(course.sco, "soda")
        button = form.get_by_role("button", name="Show a hint")
        assert "It costs 25 percent of the points." in button.inner_text()
        assert "Plants take it in." not in form.inner_text(), "hidden until it is bought"
        button.click()
        assert form.locator(".opened-hint").first.is_visible()
        assert not form.locator(".opened-hint").nth(1).is_visible(), "one at a time"
        answer(course, "gas", "Oxygen")
        course.wait_saved()
        course.page.evaluate("() => relaunch({}, true)")
        course.sco.wait_for_selector(".question.answered")
        form = question(course.sco, "soda")
        assert form.locator(".opened-hint").first.is_visible(), "what was bought stays"
        answer(course, "soda", "Carbon dioxide")
        assert "Points: 3 of 4." in verdict(course.sco, "soda")
        assert form.get_by_role("button", name="Show a hint").count() == 0, "too late"
        course.wait_saved()
        assert objective(course, "hint_quiz")["score.raw"] == "75"
        assert dict(interactions(course)[1])["result"] == "correct"
        course.clean()


class TestSolutions:
    def test_no_right_answer_is_told(self, play: Launch, serve: Serve) -> None:
        """A teacher who uses a question again next year does not want its answer on the page."""
        source = "\n".join(sources(PAGE.read_text("utf-8")))
        hidden = re.sub(r"(\{\.quiz #\w+)", r"\1 solutions=no", source)
        course = play("scorm12", package=serve("hidden", "scorm12", lessons=[f"## Questions\n\n{hidden}"]))
        for kind in KINDS:
            form = question(course.sco, kind.question)
            given = kind.answers[0]
            give(form, given)
            check(form, given)
            if len(kind.answers) == 1 or "☑" in given:
                continue  # Nothing is right or wrong, or the model answer is what it is compared with.
            text = form.inner_text()
            for phrase in ("the right answer", "not chosen, but right", "Right answer:", "Right place:"):
                assert phrase not in text, f"{kind.name}: {phrase}"
            assert form.locator(".missed").count() == 0, kind.name
            explanation = form.locator(".explanation")
            assert (explanation.text_content() or "-").strip() not in text, kind.name
            if form.get_attribute("data-kind") == "cloze":
                assert "water" not in form.locator(".verdict").inner_text()
        course.clean()

    def test_else_the_right_answer_is_told(self, play: Launch, serve: Serve) -> None:
        """Learners see what would have been right, in words and not in colours alone."""
        course = play("scorm12", package=serve("page", "scorm12"))
        told_as = {
            "gas": "the right answer",
            "above": "your answer, not right",
            "given_off": "Right answer: oxygen or O2",
            "legs": "Right answer: 6",
            "oak": "Right answer: 20 to 40",
            "live_on": "Gap 1: water or H2O",
            "tasks": "Right answer: breathing",
            "bean": "Right place: 1",
            "sorted": "Right answer: Leaf",
            "where": "Your answer: The leaves",
        }
        for kind in KINDS:
            if kind.question not in told_as:
                continue
            form = question(course.sco, kind.question)
            give(form, kind.answers[0])
            check(form)
            assert told_as[kind.question] in form.inner_text(), kind.name
            assert form.locator(".verdict .said").last.inner_text() != "", f"{kind.name}: the explanation"
        course.clean()


class TestRetry:
    @BOTH
    def test_only_what_was_wrong_is_asked_again(self, play: Launch, serve: Serve, standard: str) -> None:
        """Right answers stand, and what has no right answer; the next attempt needs one click for the one mistake."""
        survey = "### How? {.survey #how}\n\n- [ ] Well\n- [ ] Badly\n:::\n"
        lesson = quiz("#wrong retry=wrong pass=100", "one", "two", "three").removesuffix(":::\n") + survey
        course = play(standard, package=serve("retry", standard, lessons=[lesson]))
        for name, choice in (("one", "Yes"), ("two", "No"), ("three", "Yes"), ("how", "Well")):
            answer(course, name, choice)
        course.sco.get_by_role("button", name="Try again").click()
        assert course.sco.locator(".answered").count() == 3
        assert "Right" in verdict(course.sco, "one") and verdict(course.sco, "two") == ""
        assert course.sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "two"
        answer(course, "two", "Yes")
        course.wait_saved()
        assert [dict(one)["id"] for one in interactions(course)] == ["one", "two", "three", "how", "two"]
        held = course.database()
        assert held["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "100"
        course.clean()


def gated(required: str) -> list[str]:
    first = "Before.\n\n" + quiz(f"#gate required={required} attempts=2 pass=100", "one") + "\nBehind the quiz.\n"
    return [first, "The second lesson.\n"]


class TestGoingOn:
    def test_a_quiz_that_must_be_passed(self, play: Launch, serve: Serve) -> None:
        """Text behind is hidden and later lessons are locked, in words; passing opens both, for good."""
        course = play("scorm2004-4", package=serve("passed", "scorm2004-4", "", gated("passed")))
        sco = course.sco
        rows = sco.locator("#sb-outline li")
        assert rows.nth(1).locator(".state").inner_text() == "Locked"
        sco.get_by_role("link", name="Lesson 2").click()
        sco.get_by_text("This lesson opens when the required quiz before it is done.").wait_for()
        sco.get_by_role("link", name="Go to the required quiz").click()
        sco.get_by_text("Before.").wait_for()
        assert not sco.get_by_text("Behind the quiz.").is_visible()
        assert sco.get_by_role("link", name="Next lesson").count() == 0
        sco.get_by_role("button", name="Pass the quiz above to go on.").click()
        assert sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "one"
        answer(course, "one", "No")
        assert not sco.get_by_text("Behind the quiz.").is_visible(), "answered is not passed"
        sco.get_by_role("button", name="Try again").click()
        answer(course, "one", "Yes")
        assert sco.get_by_text("Behind the quiz.").is_visible()
        course.wait_saved()
        course.page.evaluate("() => relaunch()")
        course.sco.get_by_text("Behind the quiz.").wait_for()
        course.sco.get_by_role("link", name="Next lesson").click()
        course.sco.get_by_text("The second lesson.").wait_for()
        course.clean()

    def test_a_quiz_that_cannot_be_passed_any_more_keeps_nobody_back(self, play: Launch, serve: Serve) -> None:
        """Who has failed for good can still read on."""
        course = play("scorm12", package=serve("passed", "scorm12", "", gated("passed")))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.get_by_text("Before.").wait_for()
        answer(course, "one", "No")
        course.sco.get_by_role("button", name="Try again").click()
        answer(course, "one", "No")
        assert course.sco.get_by_text("Behind the quiz.").is_visible()
        course.sco.get_by_role("link", name="Next lesson").click()
        course.sco.get_by_text("The second lesson.").wait_for()
        course.clean()

    def test_a_quiz_that_must_be_answered(self, play: Launch, serve: Serve) -> None:
        """Any answer lets the learner go on."""
        course = play("scorm12", package=serve("answered", "scorm12", "", gated("answered")))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.get_by_text("Before.").wait_for()
        assert not course.sco.get_by_text("Behind the quiz.").is_visible()
        assert course.sco.get_by_role("button", name="Finish the quiz above to go on.").is_visible()
        answer(course, "one", "No")
        assert course.sco.get_by_text("Behind the quiz.").is_visible()
        course.clean()


TIMED = '::: {.quiz #timed time="2 min" pass=50}\n' + asked("one") + asked("two") + ":::\n"


class TestTimeLimit:
    @pytest.fixture
    def timed(self, context: BrowserContext, play: Launch, serve: Serve) -> Iterator[Play]:
        context.clock.install()
        yield play("scorm2004-4", package=serve("timed", "scorm2004-4", lessons=[TIMED]))

    def left(self, course: Play) -> int:
        minutes, seconds = re.findall(r"\d+", course.sco.get_by_role("timer").inner_text())
        return int(minutes) * 60 + int(seconds)

    def test_the_time_runs_can_be_extended_and_hands_in(self, timed: Play) -> None:
        """Nothing is seen before the start; a warning comes a minute before; "More time" gives the whole time again."""
        sco, clock = timed.sco, timed.page.clock
        sco.get_by_text("Time limit: 2 minutes").wait_for()
        assert not question(sco, "one").is_visible()
        assert sco.get_by_role("button", name="Hand in the quiz").count() == 0
        sco.get_by_role("button", name="Start the quiz").click()
        assert self.left(timed) >= 118
        assert sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "one"
        clock.run_for(62_000)
        assert 50 <= self.left(timed) <= 58
        expect(sco.locator("#sb-announce")).to_contain_text("Less than a minute is left.")
        give(question(sco, "one"), "Yes")
        sco.get_by_role("button", name="More time").click()
        assert self.left(timed) >= 115
        clock.run_for(100_000)
        assert sco.locator(".answered").count() == 0
        clock.run_for(25_000)
        expect(sco.locator("#sb-announce")).to_contain_text("The time is up")
        assert "Right" in verdict(sco, "one"), "what was given counts"
        assert "Not quite" in verdict(sco, "two")
        clock.run_for(1000)
        timed.wait_saved()
        assert [dict(one)["result"] for one in interactions(timed)] == ["correct", "incorrect"]
        assert objective(timed, "timed")["score.raw"] == "50"
        timed.clean()

    def test_it_can_be_switched_off(self, timed: Play) -> None:
        """WCAG 2.2.1: who needs longer works without the limit."""
        sco, clock = timed.sco, timed.page.clock
        sco.get_by_label("Work without the time limit").check()
        sco.get_by_role("button", name="Start the quiz").click()
        assert sco.get_by_role("timer").count() == 0
        clock.run_for(600_000)
        assert sco.locator(".answered").count() == 0
        give(question(sco, "one"), "Yes")
        give(question(sco, "two"), "Yes")
        sco.get_by_role("button", name="Hand in the quiz").click()
        assert "which is 100 percent" in sco.locator(".quiz-result").inner_text()
        clock.run_for(1000)
        timed.wait_saved()
        timed.clean()

    def test_a_crash_gives_no_time_back_and_takes_none(self, timed: Play) -> None:
        """The clock goes on about where it was."""
        timed.sco.get_by_role("button", name="Start the quiz").click()
        timed.page.clock.run_for(60_000)
        before = self.left(timed)
        timed.page.clock.run_for(16_000)
        timed.page.evaluate("() => relaunch({}, true)")
        timed.sco.get_by_role("timer").wait_for()
        assert before - 20 <= self.left(timed) <= before + 8
        timed.clean()


class TestScore:
    def raw(self, course: Play) -> str | None:
        held = course.database()
        return held.get("cmi.core.score.raw") or held.get("cmi.score.raw")

    @BOTH
    def test_weights(self, play: Launch, serve: Serve, standard: str) -> None:
        """A quiz of one question can count three times as much as another, as its author says."""
        lesson = quiz("#heavy weight=3 attempts=1", "one") + "\n" + quiz("#light weight=1 attempts=1", "two", "three")
        course = play(standard, package=serve("weights", standard, "pass: 70\n", [lesson]))
        answer(course, "one", "Yes")
        answer(course, "two", "No")
        course.wait_saved()
        assert self.raw(course) is None, "no score before it is final"
        answer(course, "three", "Yes")
        course.wait_saved()
        assert self.raw(course) == "87.5"
        course.clean()

    @pytest.mark.parametrize(("counts", "score"), [("best", "50"), ("last", "0")])
    @BOTH
    def test_which_attempt_counts(self, play: Launch, serve: Serve, standard: str, counts: str, score: str) -> None:
        """The best attempt, or with `score: last` the last one, even if it was worse."""
        lesson = quiz("#counted attempts=2", "one", "two")
        course = play(standard, package=serve(counts, standard, f"score: {counts}\n", [lesson]))
        answer(course, "one", "Yes")
        answer(course, "two", "No")
        course.sco.get_by_role("button", name="Try again").click()
        answer(course, "one", "No")
        answer(course, "two", "No")
        course.wait_saved()
        assert self.raw(course) == score
        assert objective(course, "counted")["score.raw"] == score
        course.clean()


XP = "xp: {question: 2, first_try: 1}\nlevels: {Seed: 0, Sprout: 5, Tree: 30}\ncompletion: [questions]\n"


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
        assert 15 <= found[0] <= 19 and 11 <= found[1] <= 14, found
        course.clean()


class TestWaysOn:
    def main_button(self, course: Play) -> str:
        """What the result page offers first."""
        course.sco.evaluate("() => { location.hash = '#=result' }")
        course.sco.locator("#sb-result .buttons").wait_for()
        return course.sco.locator("#sb-result .buttons .button").inner_text()

    def test_the_result_leads_to_what_is_left(self, play: Launch, serve: Serve) -> None:
        """A quiz is offered again only when nothing else is left."""
        lessons = [quiz("#q_one pass=100", "one") + quiz("#q_two pass=100", "two"), quiz("#q_three pass=100", "three")]
        course = play("scorm12", package=serve("ways", "scorm12", "completion: [questions]\n", lessons))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.read_to_end()
        answer(course, "one", "No")
        assert self.main_button(course) == "Continue"
        assert course.sco.get_by_role("button", name="Try the quiz again").is_visible()
        course.sco.get_by_role("button", name="Continue").click()
        course.sco.wait_for_function("() => document.activeElement.closest('.question')?.dataset.id === 'two'")
        answer(course, "two", "No")
        assert self.main_button(course) == "Continue"
        course.sco.get_by_role("button", name="Continue").click()
        question(course.sco, "three").wait_for()
        answer(course, "three", "Yes")
        assert self.main_button(course) == "Try the quiz again"
        course.clean()


class TestExperience:
    def test_points_of_experience_and_levels(self, play: Launch, serve: Serve) -> None:
        """A right answer earns them once, more at the first try; the overview names the level."""
        lessons = [
            "---\ntitle: One\nid: one_l\nxp: 10\n---\n" + quiz("#check pass=100", "one", "two"),
            "---\ntitle: Two\n---\nText.\n",
        ]
        course = play("scorm2004-4", package=serve("xp", "scorm2004-4", XP, lessons))
        standing = course.sco.locator("#sb-standing")
        assert "0 of 16 XP" in standing.inner_text()
        assert "Level 1: Seed" in standing.inner_text()
        course.sco.get_by_role("link", name="One", exact=True).click()
        course.sco.locator(".question").first.wait_for()
        answer(course, "one", "Yes")
        answer(course, "two", "No")
        course.sco.get_by_role("button", name="Try again").click()
        answer(course, "one", "Yes")
        answer(course, "two", "Yes")
        course.sco.locator(".bar .course a").click()
        text = standing.inner_text()
        assert "15 of 16 XP" in text, "3 at the first try, 2 at a later one, 10 for the lesson, and nothing twice"
        assert "Level 2: Sprout" in text
        assert "15 XP to the level Tree" in text
        course.wait_saved()
        assert course.database()["cmi.score.raw"] == "100"
        course.clean()


STEPS = "::: activity\n1. Dig.\n2. Water.\n:::\n"


class TestCompletion:
    def status(self, course: Play) -> str:
        held = course.database()
        return held.get("cmi.core.lesson_status") or held["cmi.completion_status"]

    @BOTH
    def test_any_of_several(self, play: Launch, serve: Serve, standard: str) -> None:
        """The overview says that one is enough; doing one completes the course."""
        lessons = [quiz("#check", "one"), STEPS]
        course = play(standard, package=serve("any", standard, "completion: {any: [quizzes, steps]}\n", lessons))
        rule = course.sco.locator("#sb-rule")
        assert "To complete this course, do one of these:" in rule.inner_text()
        assert "Pass every quiz (1 left)" in rule.inner_text()
        assert "Tick off every step (2 left)" in rule.inner_text()
        course.sco.get_by_role("link", name="Lesson 2").click()
        course.sco.locator(".step input").nth(0).check()
        course.wait_saved()
        assert self.status(course) == "incomplete"
        course.sco.locator(".step input").nth(1).check()
        course.wait_saved()
        assert self.status(course) == "completed"
        course.sco.locator(".bar .course a").click()
        assert "Tick off every step (Done)" in rule.inner_text()
        course.clean()

    @BOTH
    def test_all_of_several_with_points_of_experience(self, play: Launch, serve: Serve, standard: str) -> None:
        """Both are needed, and the page says what is left of each."""
        settings = "xp: {question: 5}\ncompletion: [steps, 5 xp]\n"
        course = play(standard, package=serve("all", standard, settings, [quiz("#check", "one"), STEPS]))
        rule = course.sco.locator("#sb-rule")
        assert "To complete this course:" in rule.inner_text()
        assert "Earn 5 XP (5 left)" in rule.inner_text()
        course.sco.get_by_role("link", name="Lesson 2").click()
        course.sco.locator(".step").nth(1).wait_for()
        for box in course.sco.locator(".step input").all():
            box.check()
        course.wait_saved()
        assert self.status(course) == "incomplete", "5 XP are left"
        course.sco.get_by_role("link", name="Previous lesson").click()
        answer(course, "one", "Yes")
        course.wait_saved()
        assert self.status(course) == ("passed" if standard == "scorm12" else "completed")
        course.clean()

    def test_active_minutes(self, play: Launch, serve: Serve, context: BrowserContext) -> None:
        """Time counts while the page is used, and completes the course when it has been enough."""
        context.clock.install()
        settings = "completion: [2 minutes]\n"
        course = play("scorm12", package=serve("minutes", "scorm12", settings, ["Text.\n", "More.\n"]))
        rule = course.sco.locator("#sb-rule")
        assert "Spend 2 active minutes here (2 left)" in rule.inner_text()
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.get_by_text("Text.").wait_for()
        for _ in range(4):
            course.page.keyboard.press("Shift")
            course.page.clock.run_for(20_000)
        course.wait_saved()
        assert self.status(course) == "incomplete"
        for _ in range(3):
            course.page.keyboard.press("Shift")
            course.page.clock.run_for(20_000)
        course.sco.locator("#sb-exit").click()
        assert self.status(course) == "completed"
        course.clean()

    def test_a_rule_of_the_lesson_itself(self, play: Launch, serve: Serve) -> None:
        """The lesson says its own rule and what is left, and completes by it."""
        own = f"---\ntitle: Own\ncompletion: [steps]\n---\n{quiz('#check', 'one')}\n{STEPS}"
        course = play("scorm2004-4", package=serve("own", "scorm2004-4", "completion: [pages]\n", [own, "Text.\n"]))
        course.sco.get_by_role("link", name="Own").click()
        todo = course.sco.locator("[data-todo]")
        todo.get_by_text("To complete this lesson:").wait_for()
        assert "Tick off every step (2 left)" in todo.inner_text()
        assert "question" not in todo.inner_text(), "its quiz is not asked for"
        for box in course.sco.locator(".step input").all():
            box.check()
        assert "Tick off every step (Done)" in todo.inner_text()
        assert "You have done everything in this lesson." in todo.inner_text()
        course.wait_saved()
        assert objective(course, "lesson")["completion_status"] == "completed"
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
                assert question(sco, kind.question).locator(".problem").count() == 1, kind.name
        self.look(course, "with problems")
        question(sco, "soda").get_by_role("button", name="Show a hint").click()
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
        course.sco.get_by_role("button", name="Hand in the quiz").click()
        self.look(course, "asked before handing in")
        course.sco.get_by_role("button", name="Hand in anyway").click()
        self.look(course, "handed in")

    def test_time_and_locks(self, dressed: Launch, serve: Serve) -> None:
        course = dressed("scorm2004-4", package=serve("timed", "scorm2004-4", lessons=[TIMED]))
        self.look(course, "before the time runs")
        course.sco.get_by_role("button", name="Start the quiz").click()
        self.look(course, "while it runs")
        course = dressed("scorm2004-4", package=serve("passed", "scorm2004-4", "", gated("passed")))
        self.look(course, "a locked lesson in the list")
        course.sco.get_by_role("link", name="Lesson 2").click()
        course.sco.get_by_role("link", name="Go to the required quiz").wait_for()
        self.look(course, "a locked lesson")
        course.sco.get_by_role("link", name="Go to the required quiz").click()
        course.sco.get_by_text("Before.").wait_for()
        self.look(course, "a quiz that is required")
