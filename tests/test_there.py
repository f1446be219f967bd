"""What a page says is in a lesson: keys in the format that templates/runtime/standing.js and vanished.js read."""

from __future__ import annotations

from typing import Any

import pytest

from scormbuild import load_course
from scormbuild.model import (
    Activity,
    Block,
    Callout,
    Card,
    CompletionRule,
    Deck,
    Details,
    Lesson,
    LessonText,
    Prose,
    Question,
    Quiz,
    Step,
)
from scormbuild.pages.parts import block_name, parts_of
from scormbuild.pages.there import what_is_there
from scormbuild.progress.interactions import question_words
from scormbuild.source.blocks import BLOCKS, BlockKind
from tests.conftest import MakeCourse


def lesson(*blocks: Block, completion: CompletionRule | None = None) -> LessonText:
    head = Lesson("one", "ABC", "One", "01.md", 5, 0, (), frozenset(), (), (), (), 5, completion)
    return LessonText(head, blocks, ())


def quiz(key: str = "qz", keys: tuple[str, ...] = ("q1", "q2"), **more: Any) -> Quiz:
    questions = tuple(Question(one, one, "choice", 2, "?", "", "", (), 1, "") for one in keys)
    return Quiz("quiz", key, "", questions, 50, 0, more.pop("weight", 1))._replace(**more)


DECK = Deck("", "", (Card("root", "c1", "", "", ""), Card("leaf", "c2", "", "", "")))
STEPS = Activity("", "", 1, (Step("dig", "s1", "", ""),), "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (lesson(), ""),
        (lesson(Prose("<p>")), ""),
        (lesson(completion=CompletionRule(("pages",))), "+"),
        (lesson(DECK), ".c1c2"),
        (lesson(STEPS, DECK), ".c1c2*s1"),
        (lesson(DECK, DECK._replace(cards=(Card("x", "c3", "", "", ""),))), ".c1c2c3"),
        (lesson(DECK._replace(cards=())), ""),
        (lesson(quiz()), "!qzABACAq1q2"),
        (lesson(quiz(draw=1)), "!qzABABAq1q2"),
        (lesson(quiz(required="answered")), "!qzABACBq1q2"),
        (lesson(quiz(required="passed")), "!qzABACCq1q2"),
        (lesson(quiz(weight=0)), "!qzAAACAq1q2"),
        (lesson(quiz(weight=63)), "!qzA_ACAq1q2"),
        (lesson(quiz(weight=64)), "!qzBAACAq1q2"),
        (lesson(quiz(weight=100)), "!qzBkACAq1q2"),
        (lesson(quiz(weight=64 * 64 - 1)), "!qz__ACAq1q2"),
        (lesson(quiz(weight=64 * 64)), "!qz_AACAq1q2"),
        (
            lesson(quiz(), DECK, quiz("z2", ("q3",)), completion=CompletionRule(("pages",))),
            "+.c1c2!qzABACAq1q2!z2ABABAq3",
        ),
        (lesson(Callout("note", "", (DECK,)), Details("", 2, "", "", (STEPS, quiz()))), ".c1c2*s1!qzABACAq1q2"),
    ],
)
def test_what_is_in_a_lesson_in_keys(text: LessonText, expected: str) -> None:
    assert what_is_there(text) == expected


@pytest.mark.parametrize("kind", [kind for kind in BLOCKS.values() if kind.holds_blocks], ids=lambda kind: kind.name)
def test_what_stands_in_a_block_is_known_of_the_lesson(kind: BlockKind, make_course: MakeCourse) -> None:
    """Cards and a quiz in any block that holds blocks: in saved work and the answer key, and with their parts."""
    inside = "## Title\n\n::: flashcards\nRoot\n: Below.\n:::\n\n::: quiz\n## Q? {#q}\n\n- [x] a\n- [ ] b\n\n> a\n:::\n"
    written = f"::: {kind.name}\n{inside}:::\n"
    if kind.name in ("columns", "column"):
        written = f"::: columns\n::: column\n{inside}:::\n\n::: column\nText.\n:::\n:::\n"
    course, found = load_course(make_course(written))
    assert course and not [one for one in found if one.severity == "error"]
    (text,) = course.texts
    assert {"deck", "quiz"} <= {block_name(block) for block in text.every_block()}
    assert parts_of(text) >= {"deck", "choice"}
    assert [one.id for one in question_words(text)] == ["q"]
    assert what_is_there(text).startswith(".") and "!" in what_is_there(text)
