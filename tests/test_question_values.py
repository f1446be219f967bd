"""What is read of questions beyond their words: numbers and ranges, room in saved work, how points are given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild import load_course
from scormbuild.model import Question, Quiz
from scormbuild.source.questions.numeric import read_span
from tests.conftest import MakeCourse


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("8", ("8", "8")),
        ("-8.50", ("-8.5", "-8.5")),
        ("−3", ("-3", "-3")),
        ("+3", ("3", "3")),
        ("3,5", ("3.5", "3.5")),
        ("-0", ("0", "0")),
        ("9.81 ± 0.02", ("9.79", "9.83")),
        ("9.81 +- 0.02", ("9.79", "9.83")),
        ("9.81 +/- 0.02", ("9.79", "9.83")),
        ("50 ± 10%", ("45", "55")),
        # A tenth of a negative number is as wide.
        ("-50 ± 10%", ("-55", "-45")),
        ("-50 ± 10 %", ("-55", "-45")),
        ("0 ± 10%", ("0", "0")),
        ("5 ± 0", ("5", "5")),
        ("-5 ± 2", ("-7", "-3")),
        ("5 ± -1", None),
        ("7 to 9", ("7", "9")),
        ("7..9", ("7", "9")),
        ("7 ... 9", ("7", "9")),
        ("-9 – -7", ("-9", "-7")),
        ("7 bis 9", ("7", "9")),
        ("7 to 7", ("7", "7")),
        ("9 to 7", None),
        ("  7   to\n9 ", ("7", "9")),
        ("123456789012", ("123456789012", "123456789012")),
        ("1234567890123", None),
        ("0.123456789", ("0.123456789", "0.123456789")),
        ("0.1234567891", None),
        ("eight", None),
        ("", None),
        ("8%", None),
        (".5", None),
    ],
)
def test_what_a_number_stands_for(text: str, span: tuple[str, str] | None) -> None:
    assert read_span(text) == span


@given(st.integers(-(10**11), 10**11), st.integers(0, 999))
def test_a_tolerance_in_percent_is_around_its_number(middle: int, percent: int) -> None:
    low, high = read_span(f"{middle} ± {percent}%") or ("", "")
    assert float(low) <= middle <= float(high)
    assert float(high) - middle == pytest.approx(abs(middle) * percent / 100, abs=1e-3)


MATCHING = (
    "## Match. {{.matching{}}}\n\n| A | B |\n| --- | --- |\n| Root | drinks |\n| Hair | drinks |\n| Leaf | breathes |\n"
)
SORT = "## Sort. {{.categorise{}}}\n\n- Below\n  - Root\n  - Tuber\n- Above\n  - Leaf\n"
ORDER = "## Order. {{.ordering{}}}\n\n1. One\n2. Two\n3. Three\n4. Four\n"
SEVERAL = "## Which? {{{}}}\n\n- [x] One\n- [x] Two\n- [ ] Three\n"
CLOZE = "## Gaps. {{.cloze{}}}\n\nRoots take in [[water]].\n"
HOTSPOT = (
    "## Where? {{.hotspot{}}}\n\n![A plant](p.png)\n\n- [x] the root {{left=40 top=60 width=20 height=30}}\n"
    "- [x] the leaf {{left=0 top=0 width=20 height=30}}\n- [ ] the stem {{left=40 top=0 width=20 height=30}}\n"
)


def question_in(text: str, make_course: MakeCourse, name: str) -> tuple[Question, int]:
    """The one question of a lesson, and the room that it takes."""
    text = text.replace(" {}\n", "\n")
    folder = make_course(f"::: quiz\n{text}\n> So.\n:::\n", files={"p.png": b"\x89PNG"}, name=name)
    course, found = load_course(folder)
    assert course and not [one.as_text() for one in found if one.severity == "error"]
    (quiz,) = course.texts[0].blocks
    assert isinstance(quiz, Quiz)
    (size,) = (item.state_size for item in course.lessons[0].items if item.kind == "question")
    return quiz.questions[0], size


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (MATCHING, 2 * 3),
        (SORT, 2 * 3),
        (ORDER, 4),
        (SEVERAL, 3),
        (HOTSPOT, 3),
        (SEVERAL.replace("[x] Two", "[ ] Two"), 1),
    ],
    ids=["matching", "categorise", "ordering", "multiple", "hotspot", "choice"],
)
def test_the_room_of_an_answer_is_that_of_its_keys(text: str, given: int, make_course: MakeCourse) -> None:
    """Key (2) and state (4) of the answer, and a key for each thing; of pairs a second one for the partner."""
    assert question_in(text.format(""), make_course, "a")[1] == 6 + given


@pytest.mark.parametrize(
    "text", [MATCHING, SORT, ORDER, SEVERAL, CLOZE], ids=["matching", "categorise", "ordering", "multiple", "cloze"]
)
def test_credit_all_is_for_every_kind_of_which_a_part_can_be_right(text: str, make_course: MakeCourse) -> None:
    assert question_in(text.format(" credit=all"), make_course, "a")[0].partial is False
    assert question_in(text.format(" credit=partial"), make_course, "b")[0].partial is True
    assert question_in(text.format(""), make_course, "c")[0].partial is True
