"""Whether saved work fits into what an LMS keeps: exactly full fits, one character more does not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from scormbuild.course.capacity import check_state, fits, state_costs, worst_state
from scormbuild.model import Course
from scormbuild.standards import STANDARDS, Standard, all_standards
from tests.made_courses import course, item, lesson

HEAD = len("S2;aaaa;ssss;lll;.bbbb;fxxxxx;ttt") + len("one")
NAMED = all_standards()


def of_size(size: int, *lessons: Any) -> Course:
    """A course whose saved work takes so many characters at worst."""
    rest = size - HEAD - sum(one.state_size for one in lessons)
    return course(*lessons, lesson(id="one", state_size=rest))


def said(made: Course, *standards: str) -> list[tuple[str, str, str]]:
    found = check_state(made, "course.yaml", [NAMED[name] for name in standards])
    assert all((one.rule, one.position) == ("STA001", ("course.yaml", 1, 1)) for one in found)
    return [(one.severity, one.message, one.help) for one in found]


@pytest.mark.parametrize("standard", STANDARDS, ids=lambda one: one.name)
def test_what_is_exactly_full_fits(standard: Standard) -> None:
    limit = {"scorm12": 4096, "scorm2004-4": 64_000}[standard.name]
    assert worst_state(of_size(limit)) == limit
    assert said(of_size(limit), standard.name) == []
    ((severity, message, _),) = said(of_size(limit + 1), standard.name)
    assert severity == "error" and f"up to {limit + 1:,} characters" in message and f"only {limit:,}" in message


def test_each_standard_is_judged_by_its_own_limit() -> None:
    assert [line[1].split(", but ")[1] for line in said(of_size(5_000), "scorm12", "scorm2004-4")] == [
        "SCORM 1.2 stores only 4,096"
    ]
    assert len(said(of_size(5_000), "scorm2004-4", "scorm12")) == 1
    assert [line[1].split(", but ")[1] for line in said(of_size(70_000), "scorm2004-4", "scorm12")] == [
        "SCORM 2004 4th Edition stores only 64,000",
        "SCORM 1.2 stores only 4,096",
    ]


def test_a_standard_without_a_limit_keeps_everything() -> None:
    endless: Any = SimpleNamespace(suspend_data_limit=None)
    assert fits(10_000_000, endless)
    assert check_state(of_size(10_000_000), "course.yaml", [endless]) == []


def test_what_takes_the_room_is_said_and_what_to_do() -> None:
    lessons = [
        lesson(item("card", state_size=2), item("question", state_size=50), id="abc", state_size=1_000),
        lesson(item("card", state_size=2), item("quiz", state_size=11), id="def", state_size=3_000),
        lesson(item("step", state_size=2), id="ghi", state_size=20),
        lesson(id="jkl", state_size=2_000),
    ]
    ((_, message, help),) = said(course(*lessons), "scorm12")
    assert message == "saved progress can take up to 6,056 characters, but SCORM 1.2 stores only 4,096"
    assert help == (
        "build another standard (standards: [scorm2004-4]), or split the course; "
        "2 flashcards take 4, 1 step takes 2, 1 question takes 50, 1 quiz takes 11; "
        "the largest lessons: def.md 3,000, jkl.md 2,000, abc.md 1,000"
    )


def test_typed_answers_are_named_where_they_are_dear() -> None:
    dear = lesson(
        item("question", state_size=51, id="z"),
        item("quiz", state_size=2_000),
        item("question", state_size=1_051, id="a"),
        id="one",
    )
    ((_, _, help),) = said(course(dear._replace(state_size=70_000)), "scorm2004-4")
    assert help.startswith(
        "store less of typed answers (length=...; the question at course/01.md:7 takes 1,051), or split the course; "
        "2 questions take 1,102, 1 quiz takes 2,000; "
    )
    plain = lesson(item("question", state_size=50), state_size=70_000)
    ((_, _, help),) = said(course(plain), "scorm2004-4")
    assert help.startswith("split the course; 1 question takes 50; ")
    just = lesson(item("question", state_size=51), state_size=70_000)
    ((_, _, help),) = said(course(just), "scorm2004-4")
    assert help.startswith("store less of typed answers (length=...; the question at course/01.md:7 takes 51), or ")


def test_what_exactly_fits_another_standard_is_sent_there() -> None:
    ((_, _, help),) = said(of_size(64_000), "scorm12")
    assert help.startswith("build another standard (standards: [scorm2004-4]), or split")
    ((_, _, help),) = said(of_size(64_001), "scorm12")
    assert help.startswith("split")


def test_costs_are_summed_by_kind_of_all_lessons() -> None:
    made = course(
        lesson(item("quiz", state_size=11), item("card", state_size=2)), lesson(item("card", state_size=3), id="two")
    )
    assert [(one.kind.item, one.number, one.size, one.noun) for one in state_costs(made)] == [
        ("card", 2, 5, "flashcards"),
        ("quiz", 1, 11, "quiz"),
    ]
    assert state_costs(course()) == []
