"""Formulas and code: what an author writes of them, and what the page and the LMS get."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from scormbuild.course.load import load_course
from scormbuild.progress.interactions import question_words
from scormbuild.source.formulas import MAX_DEPTH, MAX_LENGTH, UnreadableFormula, formula
from scormbuild.source.highlighting import MAX_LENGTH as MOST_CODE
from scormbuild.source.highlighting import highlighted
from tests.test_dialects import rendered

X_2 = "<msup><mi>x</mi><mn>2</mn></msup>"


@pytest.mark.parametrize(
    "text",
    [
        "So $x^2$ is.",
        "So \\(x^2\\) is.",
        "$$x^2$$",
        "$$\nx^2\n$$",
        "Text.\n$$\nx^2\n$$\nMore.",
        "\\[\nx^2\n\\]",
        "\\[ x^2 \\]",
        "```math\nx^2\n```",
        "```{math}\n:label: one\nx^2\n```",
        "- item\n\n  $$\n  x^2\n  $$\n",
        "> $$x^2$$",
        "!!! note\n    $$\n    x^2\n    $$\n",
        "\\begin{equation}\nx^2\n\\end{equation}",
        "| a | b |\n| - | - |\n| $x^2$ | c |",
        "<b>bold</b> and $x^2$",
    ],
)
def test_every_way_to_write_a_formula_makes_one(text: str, tmp_path: Path) -> None:
    html, found = rendered(tmp_path, text)
    assert not found
    assert X_2 in html and html.count("<math") == 1
    assert 'encoding="application/x-tex">' in html and "$" not in html and "\\[" not in html


def test_nothing_in_a_formula_is_markdown(tmp_path: Path) -> None:
    html, _ = rendered(tmp_path, "$$\na * b * c\n=\n- d_1 \\\\\n$$\n\nand $a_1 * b_2 * c_3$ and $[a](b)$.\n")
    assert not any(tag in html for tag in ("<h2", "<em>", "<li>", "<a "))
    assert html.count("<math") == 3


@pytest.mark.parametrize(
    "text", ["$5 and $6", "$5-$6", "US$ 5 or 6$", "$5 for one and 6$ for two", "\\$5$", "`$x$`", "$ x $", "a $10,000 b"]
)
def test_money_and_code_stay_text(text: str, tmp_path: Path) -> None:
    html, found = rendered(tmp_path, text)
    assert not found and "<math" not in html
    assert text.replace("\\", "").strip("`") in html


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("costs **$5**, a pass **$20**.", "<strong>$5</strong>, a pass <strong>$20</strong>"),
        ("*$5*, or *$8*", "<em>$5</em>, or <em>$8</em>"),
        ("from [$5](#t) to [$10](#t)\n\n## T\n", ">$5</a> to "),
        ("<b>$5</b> or <b>$6</b>", "<b>$5</b> or <b>$6</b>"),
        ("$5, set with `price` to `$5`", "<code>price</code> to <code>$5</code>"),
        ("Set $HOME or `$PATH` first", "Set $HOME or <code>$PATH</code>"),
        ("run $USER$HOME", "run $USER$HOME"),
        ("![for $5 or $6](leaf.png) and **$7**", 'alt="for $5 or $6"'),
    ],
)
def test_markdown_around_prices_is_read(text: str, shown: str, tmp_path: Path) -> None:
    html, found = rendered(tmp_path, text)
    assert not found and shown in html and "\x01" not in html


@pytest.mark.parametrize("tex", ["2x", "2*3", "3 x 4 = 12", "5", "1,000", "2 \\text{ km}"])
def test_formulas_that_begin_with_a_number_are_formulas(tex: str, tmp_path: Path) -> None:
    html, _ = rendered(tmp_path, f"So ${tex}$ is.")
    assert html.count("<math") == 1


def test_a_lone_bracket_behind_a_backslash_stays_text(tmp_path: Path) -> None:
    html, _ = rendered(tmp_path, "\\[1\\] A reference, \\(really\\).\n")
    assert "[1] A reference, (really)." in html


@pytest.mark.parametrize(
    ("tex", "problem", "at"),
    [
        ("a + \\foo", 'Unknown command "\\foo"', 4),
        ("\\frac{a", 'Expected closing token "}", but reached end of input', 7),
        ("{" * (MAX_DEPTH + 1), "it is longer than", 0),
        ("x" * (MAX_LENGTH + 1), "it is longer than", 0),
    ],
)
def test_what_is_no_formula_is_said_with_its_place(tex: str, problem: str, at: int) -> None:
    with pytest.raises(UnreadableFormula) as error:
        formula(tex, False)
    assert error.value.problem.startswith(problem) and error.value.at == at


@pytest.mark.parametrize(
    "piece", ["{", "\\sqrt", "\\frac", "\\left(", "\\hat", "\\color{red}", "\\not", "\\mathbf", "\\sqrt["]
)
def test_no_formula_exhausts_the_stack(piece: str) -> None:
    """As long as one may be: math-core calls itself for each level."""
    tex = (piece * MAX_LENGTH)[:MAX_LENGTH]
    with contextlib.suppress(UnreadableFormula):
        formula(tex, True)


def test_a_formula_needs_no_inline_style_and_escapes_its_text() -> None:
    made = formula("\\begin{aligned} a &= b \\\\ &< c \\end{aligned} \\color{red}{x} \\text{a<b}", True)
    assert " style=" not in made
    assert 'class="right near-end"' in made and 'mathcolor="#FF0000"' in made and "a&lt;b" in made


def test_the_lms_gets_a_formula_in_words(tmp_path: Path) -> None:
    text = (
        "::: quiz\n## What is $x^2$?\n\n- [x] $x \\cdot x$\n- [ ] $\\text{two } x$\n\n> For $x^2 = x \\cdot x$.\n:::\n"
    )
    (tmp_path / "course.yaml").write_text("id: x\ntitle: X\n", "utf-8")
    (tmp_path / "a.md").write_text(f"# T\n\n{text}", "utf-8")
    course, found = load_course(tmp_path)
    assert course and not [one for one in found if one.severity == "error"]
    (words,) = question_words(course.texts[0], True)
    assert words.text == "What is x^2?"
    assert sorted(text for _, text in words.choices) == ["two x", "x \\cdot x"]


def test_code_is_marked_and_nothing_is_lost(tmp_path: Path) -> None:
    html, found = rendered(tmp_path, '```python\ndef f(x):  # <why>\n    return "a" + str(1)\n```\n\n<b>x</b>\n')
    assert not found
    assert '<code class="language-python"><span class="k-k">def</span> <span class="k-nf">f</span>(x):' in html
    assert "# &lt;why&gt;" in html


@pytest.mark.parametrize("language", ["", "no-such-language", "text", "markdown+x"])
def test_code_of_no_known_language_is_plain(language: str, tmp_path: Path) -> None:
    html, _ = rendered(tmp_path, f"```{language}\nx = 1\n```\n")
    assert "x = 1\n</code>" in html


def test_a_very_long_listing_is_plain() -> None:
    assert highlighted("x = 1\n" * (MOST_CODE // 6 + 1), "python") is None
