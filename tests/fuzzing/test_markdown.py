"""Hostile lessons: deep, long, of any bytes."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scormbuild import load_course
from scormbuild.source.markdown import MAX_DEPTH
from scormbuild.source.text import MAX_BYTES
from tests.test_properties import COURSE, assert_harmless, load, page

FAST = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
SECONDS = 5.0
"""Of this process: some twenty times what each takes, and less than what grows with the square of its length takes."""

BEFORE = st.sampled_from(
    [
        *(
            "",
            "# ",
            "| ",
            "- ",
            "> ",
            "a\n: ",
            "::: note\n",
            "::: decorative\n",
            "::: activity\n1. ",
            "::: flashcards\n",
        ),
        *("::: flashcards\na\n: ", "::: quiz\n## a\n\n", "::: quiz\n## a\n\n- [x] ", "::: quiz\n## a {.cloze}\n\n"),
        *(
            "::: quiz\n## a {.fill-in}\n\n- [x] ",
            "::: quiz\n## a {.numeric}\n\n- [x] ",
            "::: quiz\n## a {.long-text}\n\n",
        ),
        *("::: quiz\n## a {.matching}\n\n| a | b |\n| - | - |\n", "::: quiz\n## a {.categorise}\n\n- ", "::: {.quiz "),
        *("::: quiz\n## a {.ordering}\n\n1. ", "::: quiz\n## a {.hotspot}\n\n![a](x.png)\n\n- [x] ", "::: quiz\n## {"),
    ]
)
PARTS = st.lists(
    st.sampled_from(
        [
            *(
                ":::",
                "::: note\n",
                "::: quiz\n",
                "- ",
                "- [x] ",
                "1. ",
                "> ",
                "# ",
                "## a\n",
                "    ",
                "\t",
                " ",
                "\n",
                "\n\n",
            ),
            *(
                "|",
                "|-|",
                "```",
                "~~~",
                "<",
                ">",
                "<div>",
                "<p>",
                "</p>",
                "<b>",
                "<!--",
                "-->",
                "<?",
                "&",
                "&amp;",
                "\\",
            ),
            *(
                "*",
                "**",
                "_",
                "`",
                "~~",
                "[",
                "]",
                "(",
                ")",
                "![",
                "](",
                "](a b.png)",
                "[^1]",
                "[^1]: ",
                "[j]: b\n",
                "[j]",
            ),
            *(
                "{",
                "}",
                "{#",
                "{#a}",
                "{.",
                "[[",
                "]]",
                "a",
                "9",
                ",",
                "±",
                "…",
                " to ",
                ": ",
                "Hint:",
                "=",
                '"',
                "\u202e",
            ),
        ]
    ),
    min_size=1,
    max_size=5,
).map("".join)


@settings(FAST, max_examples=50)
@given(BEFORE, PARTS, st.sampled_from([1, 20, 200]), st.sampled_from(["", ":::\n", "\n:::\n\nEnd.\n"]))
@example("::: quiz\n## a\n\n- [x] ", "- [x] ", 40, ":::\n")
@example("- [x] ", "<div>", 99, "")
def test_what_is_repeated_is_a_lesson_or_a_message(before: str, unit: str, times: int, after: str) -> None:
    """And never a crash, a place outside the file, or a page that does harm."""
    lesson = before + unit * times + "\n" + after
    started = time.process_time()
    course, diagnostics = load(lesson)
    assert course is not None
    for one in diagnostics:
        assert one.as_text() and "\n" not in one.message
        assert 1 <= one.position.line <= lesson.count("\n") + 5 and one.position.column >= 1
    assert_harmless(page(course))
    assert time.process_time() - started < SECONDS


@FAST
@given(
    st.binary(max_size=200)
    | st.lists(st.sampled_from([b"- a\n", b"\xff", b"\0", b"\xc0\xaf", b"\xf0\x9f", b"::: quiz\n"])).map(b"".join)
)
@example(b"\xff\xfe:\0:\0:\0")
def test_any_bytes_are_a_lesson_or_a_message(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("course")
    (folder / "course.yaml").write_text(COURSE, "utf-8")
    (folder / "only.md").write_bytes(b"---\ntitle: T\n---\n" + data)
    course, diagnostics = load_course(folder)
    assert course is not None
    assert all(d.as_text().isprintable() or "\n" in d.as_text() for d in diagnostics)
    assert_harmless(page(course))


CONTAINERS = {"> ": 1, "- ": 2, "1. ": 2}
"""What opens a list or a quotation, and how many nodes that are."""


@settings(FAST, max_examples=60)
@given(st.lists(st.sampled_from(sorted(CONTAINERS)), max_size=120), st.booleans())
@example(["> "] * MAX_DEPTH, False)
@example(["> "] * (MAX_DEPTH - 1), False)
@example(["- "] * (MAX_DEPTH // 2), True)
@example(["- "] * 120, True)
def test_depth_is_told_from_its_limit_on(openers: list[str], in_note: bool) -> None:
    """However lists and quotations are mixed; what is less deep is shown, with all of its levels."""
    line = "".join(openers) + "a"
    lesson = f"::: note\n{line}\n:::\n" if in_note else line + "\n"
    course, diagnostics = load(lesson)
    assert course is not None
    # The words stand in a paragraph, but in a list of single words.
    depth = sum(CONTAINERS[one] for one in openers) + (openers[-1:] in ([], ["> "]))
    told = [d for d in diagnostics if d.rule == "SRC024"]
    assert len(told) == (depth > MAX_DEPTH)
    if depth <= MAX_DEPTH:
        html = page(course)
        assert html.count("<li>") >= sum(one != "> " for one in openers)
        assert_harmless(html)


def test_depth_of_html_is_told() -> None:
    for inside, tags in ((MAX_DEPTH, 1), (MAX_DEPTH // 2, 2)):
        for more in (0, 1):
            opened = ["<div>", "<span>"][:tags] * inside + ["<div>"] * more
            _, diagnostics = load("".join(opened) + "a" + "".join(reversed(opened)).replace("<", "</") + "\n")
            assert ("SRC024" in [d.rule for d in diagnostics]) == bool(more)
    _, diagnostics = load("<p>a<br><p>" * 500 + "\n")
    assert "SRC024" not in [d.rule for d in diagnostics], "what closes itself is no depth"


def test_length_is_told_from_its_limit_on() -> None:
    head = len("---\ntitle: T\n---\n")
    for size in (MAX_BYTES, MAX_BYTES + 1, 20 * MAX_BYTES):
        started = time.process_time()
        course, diagnostics = load("a" * (size - head))
        assert course is not None
        assert [d.rule for d in diagnostics] == (["SRC016"] if size == MAX_BYTES else ["SRC024"])
        assert time.process_time() - started < SECONDS


def test_a_course_file_has_the_same_limit(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text(COURSE + "#" * MAX_BYTES, "utf-8")
    course, diagnostics = load_course(tmp_path)
    assert course is None
    assert [d.rule for d in diagnostics] == ["SRC024"]


ONCE_SLOW = {
    "lists by indentation": "".join(" " * 2 * n + "- a\n" for n in range(650)),
    "long blank lines": (" " * 20_000 + "a\n") * 20,
    "blanks in a path": "](" + "a " * 200_000,
    "nested HTML": ("<div>" * 300 + "\n") * 300,
    "braces in a question": "::: quiz\n## " + "{" * 200_000 + "\n\n- [x] a\n:::\n",
    "blanks before an id": "::: quiz\n## a\n\n- [x] `" + " " * 200_000 + "`{#a}\n- [ ] b\n:::\n",
    "blanks in a step": "::: activity\n1. `" + " " * 200_000 + "` a\n:::\n",
}


@pytest.mark.parametrize("name", ONCE_SLOW)
def test_what_once_took_minutes_takes_no_time(name: str) -> None:
    started = time.process_time()
    course, _ = load(ONCE_SLOW[name] + "\n")
    assert course is not None
    assert time.process_time() - started < SECONDS
