"""Every option of a quiz, played in a browser: draws, tries, hints, the end, gates, time, and the score."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Frame, expect

from tests.browser.asking import (
    AT_END,
    KINDS,
    TIMED,
    Launch,
    Serve,
    answer,
    asked,
    gated,
    interactions,
    objective,
    quiz,
    verdict,
)
from tests.browser.conftest import BOTH, Play
from tests.questions_page import PAGE, check, give, question, sources

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("no_chance")]


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
        assert "Incorrect" in said and course.sco.locator(".choice").get_by_text("Look again.").is_visible()
        assert "You have 1 attempt left." in said
        assert "Because it is so." not in said, "an explanation would spoil the second try"
        assert course.sco.locator(".missed").count() == 0
        course.wait_saved()
        course.page.evaluate("() => relaunch({}, true)")
        course.sco.locator(".question").first.wait_for()
        answer(course, "one", "No")
        said = verdict(course.sco, "one")
        assert "Because it is so." in said, "a break gives no further try"
        assert course.sco.locator(".quiz").get_by_text("You have 1 attempt left.").is_visible(), (
            "of two attempts one is left"
        )
        course.sco.get_by_role("button", name="Try again").click()
        course.sure("Try again")
        answer(course, "one", "No")
        course.sco.get_by_role("button", name="Try again").click()
        course.sco.locator(".check").click()
        assert course.sco.locator(".quiz").get_by_text("You have 1 attempt left.").is_visible(), (
            "the same answer costs no try"
        )
        answer(course, "one", "Perhaps")
        assert course.sco.locator(".quiz").get_by_text("You have no attempts left.").is_visible()
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

    def test_another_try_begins_where_the_last_one_was_typed(self, play: Launch, serve: Serve) -> None:
        lesson = "::: {.quiz #typed}\n## Which gas? {.fill-in #gas tries=2}\n\n- [x] oxygen\n\n> Oxygen.\n:::\n"
        course = play("scorm2004-4", package=serve("typed_tries", "scorm2004-4", lessons=[lesson]))
        field = course.sco.get_by_label("Your answer")
        field.fill("helium")
        field.press("Enter")
        assert "You have 1 attempt left." in verdict(course.sco, "gas")
        assert field.evaluate("(field) => field === document.activeElement"), "it can be mended at once"
        field.fill("neon")
        field.press("Enter")
        said = course.sco.locator(".verdict")
        assert said.evaluate("(said) => said === document.activeElement"), "the field is off"
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


ASSESS = "Assess your answer: tick each point it covers."


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
        sco.get_by_role("button", name="Submit quiz").click()
        box = sco.locator(".unanswered")
        assert "1 unanswered question:" in box.inner_text()
        assert sco.locator(".answered").count() == 0, "it only asks"
        box.get_by_role("button", name="Is it wet?").click()
        assert sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "wet"
        sco.get_by_role("button", name="Submit anyway").click()
        course.sure("Submit quiz")
        sco.locator("[data-id=wet] .verdict:not(:empty)").wait_for()
        assert "Correct" in verdict(sco, "gas")
        assert "Incorrect" in verdict(sco, "warm")
        assert "Incorrect" in verdict(sco, "wet")
        assert "You scored 1 of 3 points (33%)." in sco.locator(".quiz-result").inner_text()
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
        sco.get_by_role("button", name="Submit quiz").click()
        model = "It makes sugar of water and carbon dioxide, with the light of the sun."
        assert sco.get_by_text(model, exact=True).is_visible()
        expect(sco.locator("#sb-announce")).to_have_text(f"Model answer {model} {ASSESS}")
        assert sco.locator(".answered").count() == 0
        sco.get_by_role("checkbox", name="names light").check()
        sco.get_by_role("button", name="Submit quiz").click()
        course.sure("Submit quiz")
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
        button = form.get_by_role("button", name="Show hint")
        assert "(costs 25% of the points)" in button.inner_text()
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
        assert form.get_by_role("button", name="Show hint").count() == 0, "too late"
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
            for phrase in ("the correct answer", "not selected, but correct", "Correct answer:", "Correct position:"):
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
            "gas": "the correct answer",
            "above": "your answer, incorrect",
            "given_off": "Correct answer: oxygen or O2",
            "legs": "Correct answer: 6",
            "oak": "Correct answer: 20 to 40",
            "live_on": "Gap 1: water or H2O",
            "tasks": "Correct answer: breathing",
            "bean": "Correct position: 1",
            "sorted": "Correct answer: Leaf",
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
        assert "Correct" in verdict(course.sco, "one") and verdict(course.sco, "two") == ""
        assert course.sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "two"
        answer(course, "two", "Yes")
        course.wait_saved()
        assert [dict(one)["id"] for one in interactions(course)] == ["one", "two", "three", "how", "two"]
        held = course.database()
        assert held["cmi.core.score.raw" if standard == "scorm12" else "cmi.score.raw"] == "100"
        course.clean()


class TestGoingOn:
    @BOTH
    def test_a_quiz_that_must_be_passed(self, play: Launch, serve: Serve, standard: str) -> None:
        """Text behind is hidden and later lessons are locked, in words; passing opens both, for good."""
        course = play(standard, package=serve("passed", standard, "", gated("passed")))
        sco = course.sco
        rows = sco.locator("#sb-outline li")
        assert rows.nth(1).locator(".state").inner_text() == "Locked"
        sco.get_by_role("link", name="Lesson 2").click()
        sco.locator("#sb-lesson").get_by_text(
            "To unlock this lesson, complete the required quiz in “Lesson 1” first."
        ).wait_for()
        assert sco.locator(".bar .course").is_visible(), "the header does not lose its title"
        sco.get_by_role("link", name="Go to the required quiz").click()
        sco.get_by_text("Before.").wait_for()
        assert not sco.get_by_text("Behind the quiz.").is_visible()
        assert sco.get_by_role("link", name="Next lesson").count() == 0
        sco.get_by_role("button", name="Pass the quiz above to continue.").click()
        assert sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "one"
        answer(course, "one", "No")
        assert not sco.get_by_text("Behind the quiz.").is_visible(), "answered is not passed"
        sco.get_by_role("button", name="Try again").click()
        course.sure("Try again")
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
        course.sure("Try again")
        answer(course, "one", "No")
        assert course.sco.get_by_text("Behind the quiz.").is_visible()
        course.sco.get_by_role("link", name="Next lesson").click()
        course.sco.get_by_text("The second lesson.").wait_for()
        course.clean()

    @BOTH
    def test_a_quiz_that_must_be_answered(self, play: Launch, serve: Serve, standard: str) -> None:
        """Any answer lets the learner go on."""
        course = play(standard, package=serve("answered", standard, "", gated("answered")))
        course.sco.get_by_role("link", name="Lesson 1").click()
        course.sco.get_by_text("Before.").wait_for()
        assert not course.sco.get_by_text("Behind the quiz.").is_visible()
        assert course.sco.get_by_role("button", name="Finish the quiz above to continue.").is_visible()
        answer(course, "one", "No")
        assert course.sco.get_by_text("Behind the quiz.").is_visible()
        course.clean()


class TestTimeLimit:
    @pytest.fixture(params=["scorm12", "scorm2004-4"])
    def timed(
        self, context: BrowserContext, play: Launch, serve: Serve, request: pytest.FixtureRequest
    ) -> Iterator[Play]:
        context.clock.install()
        yield play(request.param, package=serve("timed", request.param, lessons=[TIMED]))

    def left(self, course: Play) -> int:
        minutes, seconds = re.findall(r"\d+", course.sco.get_by_role("timer").inner_text())
        return int(minutes) * 60 + int(seconds)

    def test_the_time_runs_can_be_extended_and_hands_in(self, timed: Play) -> None:
        """Nothing is seen before the start; a warning comes a minute before; "More time" gives the whole time again."""
        sco, clock = timed.sco, timed.page.clock
        sco.get_by_text("Time limit: 2 minutes").wait_for()
        assert not question(sco, "one").is_visible()
        assert sco.get_by_role("button", name="Submit quiz").count() == 0
        sco.get_by_role("button", name="Start quiz").click()
        assert self.left(timed) >= 118
        assert sco.evaluate("() => document.activeElement.closest('.question').dataset.id") == "one"
        clock.run_for(62_000)
        assert 50 <= self.left(timed) <= 58
        expect(sco.locator("#sb-announce")).to_contain_text("Less than a minute left.")
        give(question(sco, "one"), "Yes")
        sco.get_by_role("button", name="More time").click()
        assert self.left(timed) >= 115
        clock.run_for(100_000)
        assert sco.locator(".answered").count() == 0
        clock.run_for(25_000)
        expect(sco.locator("#sb-announce")).to_contain_text("Time is up")
        assert "Correct" in verdict(sco, "one"), "what was given counts"
        assert "Incorrect" in verdict(sco, "two")
        clock.run_for(1000)
        timed.wait_saved()
        assert [dict(one)["result"] for one in interactions(timed)] == [
            "correct",
            "wrong" if timed.standard == "scorm12" else "incorrect",
        ]
        assert objective(timed, "timed")["score.raw"] == "50"
        timed.clean()

    def test_it_can_be_switched_off(self, timed: Play) -> None:
        """WCAG 2.2.1: who needs longer works without the limit."""
        sco, clock = timed.sco, timed.page.clock
        sco.get_by_label("Work without a time limit").check()
        sco.get_by_role("button", name="Start quiz").click()
        assert sco.get_by_role("timer").count() == 0
        clock.run_for(600_000)
        assert sco.locator(".answered").count() == 0
        give(question(sco, "one"), "Yes")
        give(question(sco, "two"), "Yes")
        sco.get_by_role("button", name="Submit quiz").click()
        timed.sure("Submit quiz")
        assert "(100%)" in sco.locator(".quiz-result").inner_text()
        clock.run_for(1000)
        timed.wait_saved()
        timed.clean()

    @BOTH
    def test_a_long_text_is_still_assessed_when_the_time_is_up(
        self, play: Launch, serve: Serve, standard: str, context: BrowserContext
    ) -> None:
        """By itself: nothing else can be answered any more, and nothing is said to be handed in before it is."""
        context.clock.install()
        long = "## Why? {.long-text #why}\n\n- [ ] Says how.\n\n> Like this.\n\n"
        lesson = f'::: {{.quiz #late time="1 min"}}\n{long}{asked("one")}:::\n'
        course = play(standard, package=serve("late_text", standard, lessons=[lesson]))
        sco = course.sco
        sco.get_by_role("button", name="Start").click()
        sco.get_by_label("Your answer").fill("Somehow")
        context.clock.run_for(61_000)
        sco.locator(".unanswered").get_by_text("Compare your answer").wait_for()
        assert sco.get_by_role("timer").count() == 0
        assert question(sco, "one").locator("input").first.is_disabled()
        sco.get_by_label("Says how.").check()
        sco.get_by_role("button", name="Submit quiz").click()
        course.sure("Submit quiz")
        sco.locator("#sb-main").get_by_text("1 of 2").wait_for()
        context.clock.run_for(5000)
        assert len(interactions(course)) == 2
        course.clean()

    def test_a_crash_gives_no_time_back_and_takes_none(self, timed: Play) -> None:
        """The clock goes on about where it was."""
        timed.sco.get_by_role("button", name="Start quiz").click()
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
        course.sure("Try again")
        answer(course, "one", "No")
        answer(course, "two", "No")
        course.wait_saved()
        assert self.raw(course) == score
        assert objective(course, "counted")["score.raw"] == score
        course.sco.evaluate("location.hash = '#=result'")
        course.sco.get_by_role("heading", name="Your result").wait_for()
        told = course.sco.locator("#sb-result .facts").inner_text()
        assert ("Your last attempt at each quiz counts" in told) == (counts == "last")
        course.clean()


def test_a_required_quiz_inside_blocks_hides_what_follows_it_there_too(play: Launch, serve: Serve) -> None:
    """In details and in a box: the rest of each, and the text after them."""
    inside = quiz("#gate required=passed", "one") + "\nAfter it, inside.\n"
    lesson = f"::: details\n## Title\n\n::: note\n{inside}:::\n\nAfter the box.\n:::\n\nAfter all.\n"
    course = play("scorm12", package=serve("gate_inside", "scorm12", "pass: 50\n", [lesson]))
    course.sco.locator("summary").click()
    texts = ("After it, inside.", "After the box.", "After all.")
    later = [course.sco.get_by_text(words, exact=True) for words in texts]
    for one in later:
        expect(one).to_be_hidden()
    answer(course, "one", "Yes")
    for one in later:
        expect(one).to_be_visible()
    course.clean()
