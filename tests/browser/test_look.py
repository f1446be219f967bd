"""How a lesson looks and answers: what is said of an answer, the measure of the text, cards, the dark, and paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Frame, Locator

from tests.browser.asking import Launch, Serve, objective, verdict
from tests.browser.conftest import FILES, Play
from tests.browser.test_pages import axe
from tests.conftest import MakeCourse
from tests.media import MP4, SRT
from tests.questions_page import check, give, question, use_lists

pytestmark = pytest.mark.browser

CHECKS = """\
::: {.quiz #checks pass=50}
## Which gas? {#gas points=2}

- [ ] Oxygen
  > That is what they give off.
- [x] Carbon dioxide
  > It is in the air.

> Leaves make sugar of it.

## Which part? {.matching #part}

| Part | Task |
| --- | --- |
| Processor | carries out instructions, one after the other, billions of them in every second, and never tires |
| Memory | keeps what is needed now |

> So.

## Sort them. {.categorise #sorted}

- Leaf
  - stoma
- Root
  - root hair

> So.

## Fill in. {.cloze #gaps}

Roots take in [[water]], leaves take in [[light|air]].

> So.
:::

::: {.quiz #other}
## How do you feel? {.likert #mood}

- bad
- neither good nor bad
- good

## Where? {.survey #where}

- Here
- There

## Which gas, then? {#again tries=2}

> Hint: It is in the air.

- [x] Carbon dioxide
- [ ] Oxygen

> So.
:::
"""


def page(play: Launch, serve: Serve, standard: str = "scorm2004-4") -> Play:
    return play(standard, package=serve("looks", standard, lessons=[CHECKS]))


def box(where: Locator) -> dict[str, float]:
    found = where.bounding_box()
    assert found
    left, top, width, height = found["x"], found["y"], found["width"], found["height"]
    return {"x": left, "y": top, "width": width, "height": height, "right": left + width, "bottom": top + height}


def said(sco: Frame) -> str:
    """What a screen reader was told last."""
    sco.wait_for_function("() => document.getElementById('sb-announce').textContent")
    return " ".join((sco.locator("#sb-announce").inner_text()).split())


class TestTheVerdict:
    def test_feedback_stands_in_its_choice_and_the_verdict_takes_the_place_of_the_button(
        self, play: Launch, serve: Serve
    ) -> None:
        course = page(play, serve)
        gas = question(course.sco, "gas")
        gas.get_by_role("radio", name="Oxygen").focus()
        course.page.keyboard.press("Space")
        course.page.keyboard.press("Tab")
        course.page.keyboard.press("Enter")
        chosen = gas.locator(".choice", has_text="Oxygen")
        assert chosen.get_by_text("That is what they give off.").is_visible()
        assert not gas.get_by_text("It is in the air.").is_visible(), "of a choice that was not taken"
        assert not gas.locator(".check").is_visible()
        panel = gas.locator(".verdict")
        assert panel.inner_text().split("\n\n") == [
            "Incorrect",
            "Points: 0 of 2.",
            "Correct answer: Carbon dioxide",
            "Leaves make sugar of it.",
        ]
        assert panel.evaluate("(panel) => panel === document.activeElement"), "the focus is not lost"
        assert said(course.sco) == (
            "Incorrect That is what they give off. Points: 0 of 2. Correct answer: Carbon dioxide "
            "Leaves make sugar of it."
        )
        assert axe(course.sco) == []
        course.wait_saved()
        assert course.database()["cmi.interactions.0.result"] == "incorrect"
        course.clean()

    def test_another_try_is_offered_in_the_verdict(self, play: Launch, serve: Serve) -> None:
        course = page(play, serve)
        form = question(course.sco, "again")
        actions = [box(form.get_by_role("button", name=name)) for name in ("Check answer", "Show hint")]
        assert actions[0]["y"] == actions[1]["y"], "in one row"
        give(form, "Oxygen")
        check(form)
        assert "You have 1 attempt left." in verdict(course.sco, "again")
        assert not form.locator(".check").is_visible()
        again = form.get_by_role("button", name="Try again")
        assert again.evaluate("(one) => one === document.activeElement")
        again.press("Enter")
        assert form.get_by_role("radio").first.evaluate("(one) => one === document.activeElement")
        check(form)
        assert "You have 1 attempt left." in verdict(course.sco, "again"), "the same answer costs no try"
        give(form, "Carbon dioxide")
        check(form)
        assert "Correct" in verdict(course.sco, "again")
        course.wait_saved()
        held = course.database()
        assert (held["cmi.interactions.0.result"], held["cmi.interactions.1.result"]) == ("incorrect", "correct")
        course.clean()

    def test_what_is_missing_is_said_where_it_is_missing(self, play: Launch, serve: Serve) -> None:
        course = page(play, serve)
        for name, items in (("part", ("Processor", "Memory")), ("sorted", ("stoma", "root hair"))):
            form = question(course.sco, name)
            use_lists(form)
            check(form)
            rows = form.locator(".pair")
            assert rows.count() == 2
            for item in items:
                row = rows.filter(has=course.sco.locator(".item", has_text=item))
                problem = row.locator(".problem")
                assert problem.inner_text() == f"Choose an answer for: {item}"
                control = row.locator("select, input").first
                assert control.get_attribute("aria-describedby") == problem.get_attribute("id")
            assert axe(course.sco) == []
            first = rows.filter(has=course.sco.locator(".item", has_text=items[0])).locator("select, input").first
            if name == "part":
                first.select_option(index=1)
            else:
                first.check()
            assert form.locator(".pair .problem").all_inner_texts() == [f"Choose an answer for: {items[1]}"]
        course.clean()

    def test_wrong_gaps_are_marked_with_what_belongs_there(self, play: Launch, serve: Serve) -> None:
        course = page(play, serve)
        form = question(course.sco, "gaps")
        give(form, "sand; light")
        check(form)
        marks = form.locator(".gap-mark")
        assert marks.all_inner_texts() == ["✗water", "✓"]
        assert "Gap 1: water" in (form.locator(".verdict").text_content() or ""), "for who only hears it"
        assert "Gap 2" not in (form.locator(".verdict").text_content() or "")
        course.clean()

    def test_what_was_chosen_in_a_survey_stays_visible(self, play: Launch, serve: Serve) -> None:
        course = page(play, serve)
        form = question(course.sco, "where")
        give(form, "There")
        check(form)
        looks = [
            choice.evaluate("(one) => getComputedStyle(one).borderColor + getComputedStyle(one).backgroundColor")
            for choice in form.locator(".choice").all()
        ]
        assert looks[0] != looks[1]
        course.wait_saved()
        assert course.database()["cmi.interactions.0.learner_response"] == "there"

    def test_what_comes_of_an_answer_is_said_in_its_order(self, play: Launch, serve: Serve) -> None:
        """The verdict, the points, and that the lesson is complete; nothing of saving."""
        lesson = "::: {.quiz #only}\n## Warm? {#warm}\n\n- [x] Yes\n- [ ] No\n\n> Because.\n:::\n"
        rule = "completion: [questions]\n"
        course = play("scorm12", package=serve("said_in_order", "scorm12", rule, [lesson]))
        give(question(course.sco, "warm"), "Yes")
        check(question(course.sco, "warm"))
        words = "Correct Because. You scored 1 of 1 point (100%). You passed. Lesson complete"
        assert said(course.sco) == words
        course.wait_saved()
        assert objective(course, "only")["status"] == "passed"
        assert said(course.sco) == words
        live = course.sco.locator("#sb-save").evaluate("(one) => one.closest('[role=status], [aria-live]')")
        assert live is None, "saving is not read out"

    def test_saving_is_read_out_when_it_fails_and_when_it_works_again(self, play: Launch, serve: Serve) -> None:
        course = page(play, serve)
        course.faults(commit="false")
        give(question(course.sco, "where"), "Here")
        check(question(course.sco, "where"))
        course.sco.get_by_text("not saved yet").wait_for()
        assert course.sco.locator("#sb-notice").get_attribute("role") == "status"
        course.faults(commit=None)
        course.wait_saved()
        course.sco.wait_for_function("() => document.getElementById('sb-announce').textContent === 'Saved'")


class TestKinds:
    @pytest.mark.parametrize("width", [900, 520, 519])
    def test_a_scale_has_equal_columns_where_there_is_room(self, play: Launch, serve: Serve, width: int) -> None:
        course = page(play, serve)
        course.page.set_viewport_size({"width": width, "height": 800})
        boxes = [box(choice) for choice in question(course.sco, "mood").locator(".choice").all()]
        if width >= 520:
            assert len({one["y"] for one in boxes}) == 1
            assert max(one["width"] for one in boxes) - min(one["width"] for one in boxes) < 1
            assert len({one["height"] for one in boxes}) == 1
        else:
            assert len({one["x"] for one in boxes}) == 1

    @pytest.mark.parametrize("width", [900, 320])
    def test_a_long_answer_is_seen_whole(self, play: Launch, serve: Serve, width: int) -> None:
        course = page(play, serve)
        course.page.set_viewport_size({"width": width, "height": 800})
        form = question(course.sco, "part")
        use_lists(form)
        long = "carries out instructions, one after the other, billions of them in every second, and never tires"
        field = form.get_by_role("combobox", name="Processor")
        field.select_option(label=long)
        shown = form.locator(".picked").first
        assert shown.inner_text() == long
        frame = box(form.locator(".pick").first)
        assert box(shown)["bottom"] <= frame["bottom"] and box(shown)["right"] <= frame["right"]
        assert box(field)["height"] >= frame["height"] - 4, "all of it can be clicked"
        assert course.sco.evaluate("() => document.documentElement.scrollWidth <= innerWidth")

    @pytest.mark.parametrize("width", [900, 500])
    def test_categories_stand_beside_their_item_where_there_is_room(
        self, play: Launch, serve: Serve, width: int
    ) -> None:
        course = page(play, serve)
        course.page.set_viewport_size({"width": width, "height": 800})
        use_lists(question(course.sco, "sorted"))
        row = question(course.sco, "sorted").locator(".pair").first
        item, target = box(row.locator("legend")), box(row.locator(".targets"))
        assert (target["y"] < item["bottom"]) is (width == 900)

    @pytest.mark.parametrize("listed", [False, True])
    def test_places_in_a_picture_can_be_chosen_from_a_list(self, play: Launch, serve: Serve, listed: bool) -> None:
        """The same inputs, in the picture or beside their numbers: what the LMS is told does not differ."""
        course = play("scorm2004-4", package=serve("page", "scorm2004-4"))
        form = course.sco.locator(".kind-hotspot").first
        if listed:
            form.get_by_role("button", name="Choose from a list").press("Enter")
            assert form.locator(".spot").all_inner_texts() == ["1", "2", "3"]
            first = form.locator(".listed .choice").first
            assert first.inner_text().strip() and box(first)["height"] >= 44
            assert axe(course.sco) == []
            form.locator(".spot").first.click()
        else:
            form.get_by_role("radio").first.check(force=True)
        assert form.get_by_role("radio").first.is_checked()
        check(form)
        assert "Your answer: " in form.locator(".verdict").inner_text()
        course.wait_saved()
        held = course.database()
        assert held["cmi.interactions.0.learner_response"]
        right = form.get_attribute("class") or ""
        assert ("is-right" in right) == (held["cmi.interactions.0.result"] == "correct")
        course.clean()


TEXT = """\
Words that run on and on until a line is full, and then on the next one, for as long as it takes to count them.

## Two

### Three

#### Four

##### Five

###### Six

With `code`.

```python
print("a long line of code that needs room to the right, more room than the measure has, so it is wide")
```

| One | Two | Three | Four | Five | Six |
| --- | --- | --- | --- | --- | --- |
| a long cell of many words | another long cell | one more of them | and yet one more | still more words | the last |

![Black on nothing](images/line.svg)

![For the dark, too](images/line.svg){.dark-ok}

![How roots drink](film.mp4)

::: details More
Folded away.
:::

::: flashcards
Photosynthesis
: Light becomes **sugar**.
:::

::: quiz
## Which part? {.matching #part}

| Part | Task |
| --- | --- |
| Root | drinking |
| Leaf | breathing |

> So.
:::
"""


@pytest.fixture
def text(play: Launch, make_course: MakeCourse, build_pages: Callable[..., str]) -> Play:
    files: dict[str, str | bytes] = {**FILES, "film.mp4": MP4, "film.vtt": SRT}
    folder = make_course(TEXT, files=files, course="id: text\ntitle: Plants and more\npass: 50\n", name="text")
    return play("scorm12", package=build_pages(folder, "scorm12"))


def style(where: Locator, name: str) -> Any:
    return where.evaluate("(one, name) => getComputedStyle(one)[name]", name)


class TestText:
    def test_lines_have_some_seventy_characters_and_headings_differ(self, text: Play) -> None:
        text.page.set_viewport_size({"width": 1280, "height": 800})
        lesson = text.sco.locator(".lesson .text")
        counted = lesson.locator("p").first.evaluate(
            """(p) => {
              const range = document.createRange();
              const text = p.firstChild;
              range.setStart(text, 0);
              let at = 1;
              for (; at < text.length; at += 1) {
                range.setEnd(text, at);
                if (range.getClientRects().length > 1) break;
              }
              return at;
            }"""
        )
        # How many depends on the font that a computer has; this is of the measure that suits most.
        assert box(lesson)["width"] == 36 * 16
        assert 55 <= counted <= 85
        assert style(lesson, "fontSize") == "19px"
        sizes = [
            tuple(style(lesson.locator(f"> h{level}"), name) for name in ("fontSize", "fontWeight", "color"))
            for level in range(2, 7)
        ]
        assert len(set(sizes)) == 5
        assert {style(lesson.locator(f"> h{level}"), "letterSpacing") for level in range(2, 7)} == {"normal"}
        assert style(lesson.locator("p code"), "fontSize") == f"{19 * 0.9:.1f}px"

    @pytest.mark.parametrize("width", [320, 1280])
    def test_code_and_tables_may_be_wider_than_the_text(self, text: Play, width: int) -> None:
        text.page.set_viewport_size({"width": width, "height": 800})
        paragraph = box(text.sco.locator(".lesson .text p").first)
        for wide in (text.sco.locator("pre").first, text.sco.locator(".table").first):
            found = box(wide)
            if width == 1280:
                assert paragraph["width"] < found["width"] <= 960
                middle = found["x"] + found["width"] / 2 - paragraph["x"] - paragraph["width"] / 2
                assert abs(middle) < 1, "to both sides"
            else:
                assert found["width"] == pytest.approx(paragraph["width"], abs=1)
                assert "local" in style(wide, "backgroundAttachment"), "an edge shows that there is more"
        assert text.sco.evaluate("() => document.documentElement.scrollWidth <= innerWidth")

    def test_a_card_turns_and_its_term_stays(self, text: Play) -> None:
        card = text.sco.locator(".card")
        text.page.emulate_media(reduced_motion="no-preference")
        assert style(card.locator(".front"), "transitionDuration").startswith("0.35s")
        card.get_by_role("button").click()
        text.sco.wait_for_function("() => getComputedStyle(document.querySelector('.front')).visibility === 'hidden'")
        assert card.get_by_text("Light becomes").is_visible()
        term = card.locator(".back").evaluate("(back) => getComputedStyle(back, '::before').content")
        assert "Photosynthesis" in term
        text.page.emulate_media(reduced_motion="reduce")
        assert style(card.locator(".front"), "transform") == "none"
        assert style(card.locator(".front"), "transitionProperty").startswith("opacity"), "it fades"

    def test_pictures_have_a_light_plate_in_the_dark(self, text: Play) -> None:
        plate, bare = text.sco.locator(".lesson img").all()
        assert style(plate, "backgroundColor") == "rgba(0, 0, 0, 0)"
        text.page.emulate_media(color_scheme="dark")
        assert style(plate, "backgroundColor") == "rgb(244, 242, 238)"
        assert style(bare, "backgroundColor") == "rgba(0, 0, 0, 0)"

    def test_paper_cuts_nothing(self, text: Play) -> None:
        sco = text.sco
        sco.wait_for_function("() => [...document.styleSheets].some((sheet) => sheet.href?.endsWith('extras.css'))")
        text.page.emulate_media(media="print")
        assert sco.get_by_text("Plants and more").is_visible(), "whose pages they are"
        assert sco.get_by_text("▶ How roots drink").is_visible()
        assert not sco.locator("video").is_visible()
        assert sco.get_by_text("drinking · breathing").or_(sco.get_by_text("breathing · drinking")).is_visible()
        assert sco.get_by_text("Folded away.").is_visible()
        pre = sco.locator("pre")
        assert pre.evaluate("(pre) => pre.scrollWidth <= pre.clientWidth")
        assert not sco.get_by_role("button", name="Exit").is_visible()


def test_the_state_of_an_answer_stands_at_the_beginning_of_its_line(play: Launch, serve: Serve) -> None:
    course = play("scorm12", package=serve("rtl", "scorm12", "language: ar\n", [CHECKS]))
    course.page.set_viewport_size({"width": 390, "height": 800})
    give(question(course.sco, "gas"), "Oxygen")
    check(question(course.sco, "gas"))
    course.sco.evaluate("() => { location.hash = '#=result' }")
    row = course.sco.locator(".marks-list li").first
    row.wait_for()
    right = box(row)["right"]
    words = row.locator(".state").evaluate(
        "(one) => { const range = document.createRange(); range.selectNodeContents(one);"
        " return range.getBoundingClientRect().right }"
    )
    frame = course.sco.frame_element().bounding_box()
    assert frame
    assert abs(frame["x"] + words - right) < 24, "but for its sign"
