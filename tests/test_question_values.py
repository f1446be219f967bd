"""What is read of questions beyond their words: numbers and ranges, room in saved work, how points are given."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild import load_course
from scormbuild.model import Question, Quiz
from scormbuild.source.questions.numbers import in_decimals
from scormbuild.source.questions.numeric import read_span
from tests.conftest import MakeCourse
from tests.media import PNG


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
        ("٣ إلى ٥", ("3", "5")),
        ("٣ حتى ٥", ("3", "5")),
        ("3 עד 5", ("3", "5")),
        ("3 до 5", ("3", "5")),
        ("3 tot 5", ("3", "5")),
        ("3 से 5", ("3", "5")),
        ("3～5", ("3", "5")),
        ("9 to 7", None),
        ("  7   to\n9 ", ("7", "9")),
        ("123456789012", ("123456789012", "123456789012")),
        ("1234567890123", None),
        ("0.123456789", ("0.123456789", "0.123456789")),
        ("0.1234567891", None),
        ("eight", None),
        ("", None),
        (".5", ("0.5", "0.5")),
        ("10,000", ("10000", "10000")),
        ("1,000,000", ("1000000", "1000000")),
        ("1.000.000", ("1000000", "1000000")),
        ("10,00,000", ("1000000", "1000000")),
        ("10’000", ("10000", "10000")),
        ("10 000 ± 1 000", ("9000", "11000")),
        ("10,000 to 20,000", ("10000", "20000")),
        ("1/2", ("0.5", "0.5")),
        ("1 1/2 to 2½", ("1.5", "2.5")),
        ("6.02e23", ("602000000000000000000000", "602000000000000000000000")),
        ("6.02×10²³ ± 1%", ("595980000000000000000000", "608020000000000000000000")),
        ("1.5 million", None),
        ("2 Mio", None),
        ("3 thousand", None),
        ("8 or 9", None),
        ("7-9", None),
    ],
)
def test_what_a_number_stands_for(text: str, span: tuple[str, str] | None) -> None:
    found = read_span(text)
    assert (found and (in_decimals(found.low), in_decimals(found.high))) == span


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("8%", "8", "8", "%"),
        ("25 km/h", "25", "25", "km/h"),
        ("25 km/h ± 1", "24", "26", "km/h"),
        ("25 ± 1 km/h", "24", "26", "km/h"),
        ("25 km/h ± 1 km/h", "24", "26", "km/h"),
        ("25 km/h ± 4%", "24", "26", "km/h"),
        ("50% ± 5%", "45", "55", "%"),
        ("50 ± 10%", "45", "55", ""),
        ("20 to 40 m", "20", "40", "m"),
        ("20 m to 40 m", "20", "40", "m"),
        ("9.81 m/s^2", "9.81", "9.81", "m/s²"),
        ("7.5 l/100 km", "7.5", "7.5", "l/100 km"),
        ("$10,000", "10000", "10000", "$"),
        ("20 °C", "20", "20", "°C"),
        ("5 miles", "5", "5", "miles"),
    ],
)
def test_a_unit_behind_a_number(text: str, low: str, high: str, unit: str) -> None:
    span = read_span(text)
    assert span and (in_decimals(span.low), in_decimals(span.high), span.unit) == (low, high, unit)


@pytest.mark.parametrize("text", ["25 km/h ± 1 m/s", "20 m to 40 km", "0x1F", "10:30", "1.5.2024", "1 m ± 2 m ± 3 m"])
def test_units_that_differ_and_what_is_no_unit(text: str) -> None:
    assert read_span(text) is None


@pytest.mark.parametrize(
    ("settings", "text", "low", "warned"),
    [
        # An English course: commas between thousands.
        ("", "10,000", "10000", False),
        ("", "9.810", "9.81", False),
        ("language: en-GB\n", "10,000", "10000", False),
        # Others: as their language does, and as it does not.
        ("language: de\n", "1,5", "1.5", False),
        ("language: de\n", "10,000", "10", True),
        ("", "1.500", "1.5", True),
        ("language: de\n", "10.000", "10000", False),
        ("language: fr\n", "10.000", "10000", True),
        ("language: fr\n", "9.810 ± 0.002", "9810", True),
        ("language: fr\n", "10 000", "10000", False),
        ("language: de-CH\n", "10,000", "10000", True),
        ("language: de-CH\n", "10’000", "10000", False),
        ("language: es-MX\n", "10,000", "10000", False),
        # What the author decided is no question any more.
        ("language: fr\ndecimal: point\n", "10.000", "10", False),
        ("language: fr\ndecimal: comma\n", "10.000", "10000", False),
        ("decimal: comma\n", "10,000", "10", False),
        ("decimal: comma\n", "10.000", "10000", False),
        # Only one reading.
        ("language: fr\n", "1.000.000", "1000000", False),
        ("language: fr\n", "0.500", "0.5", False),
        ("language: fr\n", "9.81", "9.81", False),
    ],
)
def test_the_course_decides_what_a_lone_separator_is(
    settings: str, text: str, low: str, warned: bool, make_course: MakeCourse
) -> None:
    lesson = f"::: quiz\n## How many? {{.numeric}}\n\n- [x] {text}\n\n> So.\n:::\n"
    course, found = load_course(make_course(lesson, f"id: small\ntitle: Small\n{settings}"))
    assert course and [one.as_text().split(": ")[0] for one in found if one.severity == "error"] == []
    (quiz,) = course.texts[0].blocks
    assert isinstance(quiz, Quiz)
    (accepted,) = quiz.questions[0].accepted
    middle = (Decimal(accepted.low) + Decimal(accepted.high)) / 2
    assert middle == Decimal(low)
    said = [one for one in found if one.rule == "QUZ025"]
    assert bool(said) is warned
    if warned:
        assert (said[0].position.line, said[0].message.startswith(f'"{text}" is read as ')) == (7, True)
        assert said[0].help and "10 000 or 10000" in said[0].help and "decimal: point to course.yaml" in said[0].help


@pytest.mark.parametrize(
    ("answer", "room"),
    [("8", 20), ("9.81 ± 0.02", 20), ("7 to 9", 20), ("25 km/h", 27), ("6.02e23", 27), ("6.626×10⁻³⁴", 41)],
)
def test_a_unit_and_a_power_of_ten_have_room(answer: str, room: int, make_course: MakeCourse) -> None:
    question, _ = question_in(f"## How many? {{.numeric}}\n\n- [x] {answer}\n", make_course, "room")
    assert question.length == room


@pytest.mark.parametrize(
    ("above", "below", "reached"),
    [
        ("7 to 9", "8", False),
        ("8 km", "8", False),
        ("8", "8 km", False),
        ("8 km", "8 m", True),
        ("8 m/s^2", "8 m/s²", False),
    ],
)
def test_an_answer_that_another_covers_is_never_met(
    above: str, below: str, reached: bool, make_course: MakeCourse
) -> None:
    """Learners can leave the unit out."""
    text = f"::: quiz\n## How many? {{.numeric}}\n\n- [x] {above}\n- [ ] {below}\n  > No.\n:::\n"
    _, found = load_course(make_course(text))
    assert ("QUZ026" in [one.rule for one in found]) is not reached


@given(st.integers(-(10**11), 10**11), st.integers(0, 999))
def test_a_tolerance_in_percent_is_around_its_number(middle: int, percent: int) -> None:
    span = read_span(f"{middle} ± {percent}%")
    assert span and span.low <= middle <= span.high
    assert span.high - middle == middle - span.low == Fraction(abs(middle) * percent, 100)


MATCHING = (
    "## Match. {{.matching{}}}\n\n| A | B |\n| --- | --- |\n| Root | drinks |\n| Hair | drinks |\n| Leaf | breathes |\n"
)
SORT = "## Sort. {{.categorise{}}}\n\n- Below\n  - Root\n  - Tuber\n- Above\n  - Leaf\n"
ORDER = "## Order. {{.ordering{}}}\n\n1. One\n2. Two\n3. Three\n4. Four\n"
SEVERAL = "## Which? {{#several{}}}\n\n- [x] One\n- [x] Two\n- [ ] Three\n"
CLOZE = "## Gaps. {{.cloze{}}}\n\nRoots take in [[water]].\n"
HOTSPOT = (
    "## Where? {{.hotspot{}}}\n\n![A plant](p.png)\n\n- [x] the root {{left=40 top=60 width=20 height=30}}\n"
    "- [x] the leaf {{left=0 top=0 width=20 height=30}}\n- [ ] the stem {{left=40 top=0 width=20 height=30}}\n"
)


def question_in(text: str, make_course: MakeCourse, name: str) -> tuple[Question, int]:
    """The one question of a lesson, and the room that it takes."""
    text = text.replace(" {}\n", "\n")
    folder = make_course(f"::: quiz\n{text}\n> So.\n:::\n", files={"p.png": PNG}, name=name)
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
