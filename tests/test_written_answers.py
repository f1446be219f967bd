"""Answers that are typed: what an author writes in Markdown, and what learners can type for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scormbuild import load_course
from scormbuild.model import Question, Quiz
from tests.conftest import MakeCourse
from tests.reference import share

Ask = Callable[[str], Question]


@pytest.fixture
def ask(make_course: MakeCourse) -> Ask:
    """The question of a lesson whose text is given."""
    folder = make_course("---\ntitle: T\n---\n")
    (lesson,) = folder.glob("*.md")

    def read(text: str) -> Question:
        lesson.write_text(f"---\ntitle: T\n---\n::: quiz\n{text}\n\n> Why.\n:::\n", "utf-8")
        course, found = load_course(folder)
        assert course, found
        (quiz,) = (block for block in course.texts[0].every_block() if isinstance(block, Quiz))
        return quiz.questions[0]

    return read


EXACT = [
    "2*3*4",
    "2**3**2",
    "5*x*y",
    "__init__",
    'if __name__ == "__main__":',
    "_x_",
    "/*comment*/",
    "Schüler*innen und Lehrer*innen",
    r"\d+\.\d+",
    r"\\server\dir",
    r"\\server",
    r"C:\_tmp\[x]",
    "a_b and c_d_e",
    "~x~y~",
    "*args, **kwargs",
    "a[0]",
    "x = a[i][j]",
    "5$",
    "&lt;b&gt;",
]
"""Texts in which Markdown sees marks, and no reader does."""


@pytest.mark.parametrize("text", EXACT)
def test_what_stands_in_the_source_is_accepted(ask: Ask, text: str) -> None:
    typed = ask(f"### Q {{.fill-in}}\n\n- [x] {text}\n- [ ] wrong")
    assert share(typed, {"text": text}) == 1
    gaps = ask(f"### Q {{.cloze}}\n\nHere [[{text}]] and [[{text}]], and [[water]].")
    assert len(gaps.gaps) == 3
    assert share(gaps, {"gaps": [text, text, "water"]}) == 1
    assert "<em>" not in gaps.body and "<strong>" not in gaps.body


@pytest.mark.parametrize(
    ("written", "shown", "accepted", "refused"),
    [
        ("**Oxygen**", "Oxygen", ["**Oxygen**"], []),
        ("*Oxygen*", "Oxygen", ["*Oxygen*"], []),
        ("`code`", "code", ["`code`"], []),
        ("`a*b*c`", "a*b*c", [], ["abc"]),
        ("2*3*4", "2*3*4", [], ["234"]),
        ("**2*3*4**", "2*3*4", [], ["234"]),
        ("__init__", "__init__", [], ["init"]),
        ("_Homo sapiens_", "Homo sapiens", [], []),
        ("the *Homo sapiens*", "the Homo sapiens", [], []),
        (r"2\*3", "2*3", [r"2\*3"], []),
        (r"snake\_case", "snake_case", [], []),
        (r"\d+\.\d+", r"\d+\.\d+", [r"\d+.\d+"], []),
        (r"C:\\tmp", r"C:\tmp", [r"C:\\tmp"], []),
        ("10<sup>2</sup>", "10²", ["10^2"], ["102"]),
        ("H<sub>2</sub>O", "H₂O", ["H2O"], []),
        ("$x^2$", "x²", ["x^2", "x²", "$x^2$"], ["x2", "xx"]),
        (r"$\frac{1}{2}$", "½", ["1/2", r"\frac{1}{2}"], ["12"]),
        (r"$\frac{a}{b+1}$", "a/(b + 1)", ["a/(b+1)"], ["ab+1"]),
        (r"$2\cdot 3$", "2 · 3", ["2*3", "2·3", "2 * 3", r"2\cdot 3"], ["23"]),
        (r"$2 \times 3$", "2 × 3", ["2×3", "2 x 3", "2*3"], []),
        (r"$\sqrt{2}$", "√2", ["sqrt(2)"], ["2"]),
        (r"$2\pi r$", "2πr", ["2pir", r"2\pi r"], []),
        ("$10^{-3}$ m", "10⁻³ m", ["10^-3 m", "10^{-3} m"], []),
        ("$x^{n+1}$", "x^(n + 1)", ["x^(n+1)"], ["xn+1"]),
        ("$v_{max}$", "v_max", [], []),
        (r"$90^\circ$", "90°", [], []),
        (r"$\mathrm{H_2O}$", "H₂O", ["H2O", "H_2O"], []),
    ],
)
def test_the_reading_that_is_shown_is_the_one_that_readers_expect(
    ask: Ask, written: str, shown: str, accepted: list[str], refused: list[str]
) -> None:
    typed = ask(f"### Q {{.fill-in}}\n\n- [x] {written}")
    gap = ask(f"### Q {{.cloze}}\n\nHere [[{written}]].")
    assert [typed.accepted[0].text, *gap.gaps[0].accepted] == [shown, shown]
    for text, right in [(shown, 1), *((text, 1) for text in accepted), *((text, 0) for text in refused)]:
        assert share(typed, {"text": text}) == right, text
        assert share(gap, {"gaps": [text]}) == right, text


def test_an_answer_of_its_own_is_no_other_reading(ask: Ask) -> None:
    question = ask("### Q {.fill-in}\n\n- [x] _x_\n- [ ] x\n  > Without the lines.")
    assert [share(question, {"text": text}) for text in ("_x_", "x")] == [1, 0]


def test_an_id_behind_an_answer_is_no_part_of_it(ask: Ask) -> None:
    question = ask("### Q {.fill-in}\n\n- [x] 2*3*4 {#product}\n  > Yes.")
    assert [one.text for one in question.accepted] == ["2*3*4"]


def test_dollars_of_two_gaps_make_no_formula(ask: Ask) -> None:
    question = ask("### Q {.cloze}\n\nPreis: [[5$]], [[6$]].")
    assert [gap.accepted for gap in question.gaps] == [("5$",), ("6$",)]
    assert question.body == '<p>Preis: <span data-gap="0"></span>, <span data-gap="1"></span>.</p>\n'


def test_brackets_in_a_formula_are_no_gap(ask: Ask) -> None:
    question = ask("### Q {.cloze}\n\nIn $a[[i]]$ and $\\left[\\left[x\\right]\\right]$ is [[one]].")
    assert [gap.accepted for gap in question.gaps] == [("one",)]
    assert question.body.count("</math>") == 2


def test_marks_around_gaps_stay_and_those_across_them_are_text(ask: Ask) -> None:
    question = ask("### Q {.cloze}\n\n*[[one]] and [[two]]*, [[_a]] und [[b_]], [[*x]] and y*.")
    assert question.body == (
        '<p><em><span data-gap="0"></span> and <span data-gap="1"></span></em>, <span data-gap="2"></span> und '
        '<span data-gap="3"></span>, <span data-gap="4"></span> and y*.</p>\n'
    )


def test_options_of_a_gap_are_words(ask: Ask) -> None:
    question = ask("### Q {.cloze}\n\n[[($x^2$)|$x$|10<sup>2</sup>]] and [[(a) und (b)|c]] and [[(f(x))|(g)|h]].")
    assert [choice.text for choice in question.gaps[0].options] == ["x²", "x", "10²"]
    assert question.gaps[1].accepted == ("(a) und (b)", "c") and not question.gaps[1].options
    assert [(choice.text, choice.correct) for choice in question.gaps[2].options] == [
        ("f(x)", True),
        ("g", True),
        ("h", False),
    ]


def test_stars_of_typed_answers_are_no_mistake(make_course: MakeCourse) -> None:
    text = "### Q {.fill-in}\n\n- [x] 2*3*4\n\n> Why.\n\n### P {.cloze}\n\nIt is [[5*x*y]].\n\n> Why."
    _, found = load_course(make_course(f"---\ntitle: T\n---\n::: quiz\n{text}\n:::\n"))
    assert [one.rule for one in found if one.rule in ("SRC044", "SRC061")] == []
