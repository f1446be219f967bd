"""How much room saved work takes at worst, to the character: one too few, and an LMS cuts off what a learner did."""

from __future__ import annotations

import pytest

from scormbuild.progress.kinds import ITEM_KEY
from scormbuild.progress.state_size import (
    CHOICE_KEY,
    KNOWN_LIMITS,
    LESSON_KEY,
    QUIZ,
    course_size,
    lesson_size,
    question_size,
)


def test_the_widths_of_keys_are_those_of_docs_tracking() -> None:
    assert (LESSON_KEY, ITEM_KEY, CHOICE_KEY, QUIZ) == (3, 2, 1, 11)


def test_limits_are_those_of_the_standards() -> None:
    assert sorted(KNOWN_LIMITS) == [4000, 4096, 64_000]


@pytest.mark.parametrize(("given", "size"), [(0, 6), (1, 7), (62, 68), (63, 71), (64, 72), (255, 263)])
def test_an_answer_of_63_characters_or_more_takes_two_more_for_its_length(given: int, size: int) -> None:
    assert question_size(given) == size


@pytest.mark.parametrize(
    ("sizes", "timed", "expected"),
    [
        ([], False, len(";abcF")),
        ([], True, len(";abcF@12")),
        ([[], []], False, len(";abcF")),
        ([[2, 2]], False, len(";abcF.aabb")),
        ([[2], [], [7, 6]], True, len(";abcF@12.aa:aaxxxxgbbxxxx")),
    ],
)
def test_a_lesson_takes_its_record_and_a_sign_for_each_kind(sizes: list[list[int]], timed: bool, expected: int) -> None:
    assert lesson_size(sizes, timed) == expected
    assert lesson_size((iter(one) for one in sizes), timed) == expected, "whatever can be gone through once"


def test_a_course_takes_its_head_the_longest_place_and_its_lessons() -> None:
    head = len("S2;aaaa;ssss;lll;.bbbb;fxxxxx;ttt")
    assert course_size([], []) == head
    assert course_size(["a"], [5]) == head + 1 + 5
    assert course_size(["a"], [5], dated=True) == head + 1 + 5 + len("~B~A"), "the day of a certificate"
    assert course_size(["a", "longest", "bcd"], [5, 7, 100]) == head + len("longest") + 112
