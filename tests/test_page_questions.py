"""What the page says of quizzes and questions to the run-time: all that differs from the usual, and nothing besides."""

from __future__ import annotations

import re
import zipfile
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from scormbuild import build_package
from scormbuild.model import Choice, Question, Quiz
from scormbuild.pages.questions import BodyPart, body_parts, mixed, question_spec, quiz_options
from scormbuild.source.questions import KINDS
from tests.conftest import MakeCourse

QUIZ = Quiz("quiz", "qz", "", (), 50, 0, 0)


def choice(key: str, **more: Any) -> Choice:
    return Choice(f"id_{key}", key, key, False, "", f"Text {key}")._replace(**more)


@pytest.mark.parametrize(
    ("quiz", "said"),
    [
        (QUIZ, {"pass": 50}),
        (QUIZ._replace(pass_mark=0), {"pass": 0}),
        (QUIZ._replace(attempts=2, weight=3, draw=4, minutes=5), {"attempts": 2, "weight": 3, "draw": 4, "minutes": 5}),
        (QUIZ._replace(shuffle="questions"), {"shuffle": "questions"}),
        (QUIZ._replace(feedback="end"), {"end": True}),
        (QUIZ._replace(solutions=False), {"hideSolutions": True}),
        (QUIZ._replace(retry="wrong"), {"retryWrong": True}),
        (QUIZ._replace(required="answered"), {"required": "answered"}),
        (QUIZ._replace(show="one"), {"one": True}),
    ],
)
def test_what_is_said_of_a_quiz(quiz: Quiz, said: dict[str, object]) -> None:
    assert quiz_options(quiz) == {"pass": 50, **said}


def asked(kind: str = "choice", *choices: Choice, **more: Any) -> Question:
    made = Question("q", "qq", kind, 2, "Q?", "", "", choices, 1, "")
    return made._replace(form=KINDS[kind].form, **more)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, {"points": 1}),
        ({"points": 0}, {"points": 0}),
        ({"tries": 3, "hint_cost": 25, "xp": 5}, {"points": 1, "tries": 3, "hintCost": 25, "xp": 5}),
        ({"partial": False}, {"points": 1, "whole": True}),
        ({"several": True}, {"points": 1, "several": True}),
    ],
)
def test_what_is_said_of_a_question(more: dict[str, Any], said: dict[str, object]) -> None:
    made = question_spec(asked(**more))
    assert {name: value for name, value in made.items() if name in {*said, "part", "form", "words", "whole"}} == said


@pytest.mark.parametrize("kind", ["matching", "categorise"])
def test_who_must_have_all_right_is_told_so(kind: str) -> None:
    targets = (choice("x"), choice("y"))
    question = asked(kind, choice("a", target="y"), choice("b", target="x"), targets=targets)
    assert question_spec(question) == {
        "points": 1,
        "pairs": {"a": "y", "b": "x"},
        "order": "ab",
        "targets": "xy",
        "part": "pairs",
        "form": "matching",
    }
    assert question_spec(question._replace(partial=False))["whole"] is True


def test_words_are_said_only_where_they_are_asked_for() -> None:
    question = asked("choice", choice("a"), choice("b"))
    assert "words" not in question_spec(question)
    assert question_spec(question, words=True)["words"] == [["Text a", "Text b"]]
    pairs = asked("matching", choice("a"), choice("b"), targets=(choice("x"), choice("y")))
    assert question_spec(pairs, words=True)["words"] == [["Text a", "Text b"], ["Text x", "Text y"]]


def test_things_to_place_are_never_shown_in_the_right_order() -> None:
    for number in (2, 3, 4):
        for keys in permutations("abcd"[:number]):
            right = tuple(choice(key) for key in keys)
            shown = mixed(right)
            assert shown != right and set(shown) == set(right), keys
    # The same in every build, and the same however the author sorts them, but for the one that gives it away.
    assert [one.key for one in mixed(tuple(map(choice, "bca")))] == ["a", "b", "c"]
    assert [one.key for one in mixed(tuple(map(choice, "cab")))] == ["a", "b", "c"]
    assert [one.key for one in mixed(tuple(map(choice, "abc")))] == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("<p>plain</p>", [("<p>plain</p>", -1)]),
        ("", [("", -1)]),
        (
            '<p>a<span data-gap="0"></span>b<span data-gap="12"></span></p>',
            [("<p>a", 0), ("b", 12), ("</p>", -1)],
        ),
    ],
)
def test_a_cloze_in_pieces(body: str, parts: list[tuple[str, int]]) -> None:
    assert list(body_parts(body)) == [BodyPart(*part) for part in parts]


def test_a_quiz_is_told_from_others_by_its_first_question(make_course: MakeCourse, tmp_path: Path) -> None:
    """Not where chance decides which one comes first."""
    long = "Which of all these many words do *not* need to be heard by anybody at all?"
    heads = [("", "Is `1 < 2`?"), ("", long), (" shuffle=questions", "What?"), (" draw=1", "Why?")]
    answers = "\n\n- [x] Yes\n- [ ] No\n\n> So.\n\n"
    quizzes = [f"::: {{.quiz{more}}}\n## {head}{answers}## And then? {head}{answers}:::\n" for more, head in heads]
    result = build_package(make_course("\n".join(quizzes)), tmp_path / "dist", ["scorm12"])
    assert result.ok, result.diagnostics
    with zipfile.ZipFile(result.packages[0].path) as archive:
        page = archive.read("index.html").decode()
    short = "Which of all these many words do not need to be heard by…"
    names = ["Is 1 &lt; 2?", short]
    groups = re.findall(r'class="quiz[^>]*aria-label="([^"]*)"', page)
    assert groups == [*(f"Quiz: {name}" for name in names), "Quiz", "Quiz"]
    again = re.findall(r'class="retry" hidden>Try again<span class="unseen">: ([^<]*)<', page)
    assert again == [*names, "Quiz", "Quiz"]
