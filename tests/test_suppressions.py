"""Warnings that are not wanted: how far a comment reaches, what course.yaml says, and what is called unused.

The messages themselves are in fixtures/messages.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from scormbuild import build_package, load_course
from scormbuild.cli import cli
from scormbuild.findings.diagnostics import Diagnostic, Position, Severity
from scormbuild.findings.suppressions import Suppression, choose, without_suppressed
from scormbuild.source.ignored import read_comments
from scormbuild.source.markdown import Document
from scormbuild.source.text import SourceText
from tests.conftest import COURSE, MakeCourse

QUESTION = "### {}\n\n- [x] Yes\n- [ ] No\n"
"""A question without feedback, which is QUZ009."""
IGNORE = "<!-- scormbuild: ignore {} -->\n"


def codes(folder: Path) -> list[str]:
    return [one.rule for one in load_course(folder)[1] if one.rule != "SRC014"]


def reach(text: str) -> list[tuple[int, int]]:
    """First and last line of each suppression in a text."""
    read = read_comments(Document(SourceText("x.md", text), text, 0), [])
    return [(one.lines.start, one.lines.stop - 1) for one in read if one.lines]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("{}One\ntwo.\n\nThree.\n", (1, 3)),
        ("{}\n\nOne\ntwo.\n", (1, 5)),
        ("{}- a\n- b\n\n  c\n\nd\n", (1, 6)),
        ("{}## A\n\na\n\n### B\n\nb\n\n## C\n", (1, 9)),
        ("{}### A\n\na\n\n## B\n", (1, 5)),
        ("{}::: quiz\n## A\n\n- [x] a\n:::\n\nb\n", (1, 6)),
        ("{}::: note\na\n\n::: decorative\nb\n:::\n:::\n\nc\n", (1, 8)),
        ("{}::: note\nnever closed\n\nc\n", (1, 5)),
        ("::: quiz\n{}## A\n\n- [x] a\n\n> b\n:::\n\n## C\n", (2, 7)),
        ("{}## A\n\n::: note\n## Inside\n:::\n\na\n\n## B\n", (1, 9)),
        ("{}<!-- another -->\nOne.\n", (1, 3)),
        ("> {}> One.\n>\n> Two.\n\nThree.\n", (1, 2)),
        ("One.\n\n{}", (3, 3)),
        ("::: note\na\n\n{}:::\n\nb\n", (4, 4)),
    ],
)
def test_a_comment_reaches_as_far_as_one_thing(text: str, lines: tuple[int, int]) -> None:
    ((first, last),) = reach(text.replace("{}", IGNORE.format("QUZ009")))
    # Where a section ends with an empty line, that line is neither here nor there.
    assert first == lines[0] and last in (lines[1], lines[1] - 1)


@pytest.mark.parametrize(
    "text", ["One {} two\nthree\n", "## A {}\n\nb\n", "- a {}\n- b\n", "| a |\n| - |\n| b {} |\n", "a\nb\n: c {}\n"]
)
def test_a_comment_behind_words_is_for_its_line(text: str) -> None:
    line = next(number for number, words in enumerate(text.split("\n"), 1) if "{}" in words)
    assert reach(text.replace("{}", IGNORE.format("QUZ009").strip())) == [(line, line)]


@pytest.mark.parametrize(
    ("comment", "number"),
    [
        ("<!-- scormbuild: ignore QUZ009 -->", 1),
        ("<!--scormbuild:ignore quz009-->", 1),
        ("<!-- scormbuild: ignore: QUZ009, AST010 SRC -->", 3),
        ("<!-- scormbuild: ignore QUZ009 -- because\nof it -->", 1),
        ("<!-- scormbuild: ignore QUZ009 \u2013 because -->", 1),
        ("<!-- scormbuild: ignore QUZ009 because -->", 1),
        ("<!-- scormbuild: ignore QUZ009; -->", 0),
        ("<!-- scormbuild ignore QUZ009 -->", 0),
        ("<!-- ignore QUZ009 -->", 0),
        ("`<!-- scormbuild: ignore QUZ009 -->`", 0),
    ],
)
def test_how_a_comment_is_written(comment: str, number: int) -> None:
    assert len(reach(f"{comment}\n\nText.\n")) == number


def test_a_comment_silences_what_it_names_and_nothing_else(make_course: MakeCourse) -> None:
    quiz = "::: quiz\n{}{}\n{}\n:::\n"
    one, two = QUESTION.format("Is it so?"), QUESTION.format("Is it not?")
    assert codes(make_course(quiz.format("", one, two), name="a")) == ["QUZ009", "QUZ009"]
    assert codes(make_course(quiz.format(IGNORE.format("QUZ009"), one, two), name="b")) == ["QUZ009"]
    assert codes(make_course(IGNORE.format("QUZ") + quiz.format("", one, two), name="c")) == []
    assert codes(make_course(quiz.format(IGNORE.format("QUZ016"), one, two), name="d")).count("QUZ009") == 2


def test_course_yaml_names_files_below_the_course(make_course: MakeCourse) -> None:
    files = {"02-two.md": "---\ntitle: Two\n---\nText.\n"}
    assert codes(make_course("Text.", files=files, name="a")) == ["SRC016"], "once for all lessons"
    for entry, left in (
        ("SRC016", []),
        ("SRC", []),
        ("SRC016 02-*.md", ["SRC016"]),
        ("SRC016 0*.md", []),
        ("src016 01-only.md 02-two.md", []),
        ("SRC016 two.md", ["SRC016", "SUP001"]),
    ):
        name = f"[b] {entry.replace('*', '')}"
        folder = make_course("Text.", COURSE + f"ignore:\n  - {entry}\n", files, name)
        assert sorted(codes(folder)) == left, entry


def test_an_unused_exception_is_not_called_so_where_not_all_was_looked_at(make_course: MakeCourse) -> None:
    broken = "::: quiz\n### Is it so?\n\n- [ ] Yes\n- [ ] No\n:::\n\n" + IGNORE.format("AST010")
    assert "SUP001" not in codes(make_course(broken, COURSE + "ignore: [AST006]\n", name="a"))
    assert codes(make_course(broken.replace("[ ] Yes", "[x] Yes"), COURSE + "ignore: [AST006]\n", name="b")) == [
        "QUZ009",
        "SUP001",
        "SUP001",
    ]


def test_what_an_update_loses_can_be_ignored_and_is_never_unused(make_course: MakeCourse, tmp_path: Path) -> None:
    old = make_course("::: quiz\n" + QUESTION.format("Is it so?") + "\n> So.\n:::\n", name="old")
    package = build_package(old, tmp_path / "dist").packages[0].path
    text = "::: quiz\n" + QUESTION.format("Is it?") + "\n> So.\n:::\n"
    new = make_course(text, COURSE + "ignore: [UPD003]\n", name="new")
    assert codes(new) == []
    found = build_package(new, tmp_path / "out", previous=package).diagnostics
    assert not [one for one in found if one.rule == "UPD003"]
    plain = build_package(make_course(text, name="plain"), tmp_path / "out", previous=package).diagnostics
    assert [one.rule for one in plain if one.rule == "UPD003"]


def test_a_build_and_a_check_agree(make_course: MakeCourse, tmp_path: Path) -> None:
    folder = make_course(IGNORE.format("AST010") + "Text.", COURSE + "ignore: [SRC016]\n")
    result = build_package(folder, tmp_path / "dist", strict=True)
    assert [one.rule for one in result.diagnostics] == codes(folder) == ["SUP001"]
    assert not result.ok, "an exception nobody needs counts as a warning"


def test_a_lesson_from_the_cache_keeps_its_exceptions(make_course: MakeCourse) -> None:
    quiz = (
        "::: quiz\n" + IGNORE.format("QUZ009") + QUESTION.format("Is it so?") + QUESTION.format("Is it not?") + ":::\n"
    )
    folder = make_course(quiz + IGNORE.format("AST010"))
    first, second = (CliRunner().invoke(cli, ["build", str(folder), "-o", str(folder / "dist")]) for _ in range(2))
    assert (first.exit_code, first.stderr) == (0, second.stderr)
    assert first.stderr.count("[QUZ009 ") == first.stderr.count("[SUP001 ") == 1


def test_ids_are_written_beside_a_comment(make_course: MakeCourse) -> None:
    folder = make_course("::: quiz\n" + IGNORE.format("QUZ009") + QUESTION.format("Is it so?") + ":::\n")
    assert CliRunner().invoke(cli, ["ids", str(folder), "--write"]).exit_code == 0
    assert "{#" in (folder / "01-only.md").read_text("utf-8")
    assert codes(folder) == []


@given(st.text("<!->scrombuild: ignoreQUZ09,#\n`:. *[]", max_size=80))
def test_whatever_stands_in_a_comment_reading_it_ends_well(text: str) -> None:
    whole = f"{text}<!-- scormbuild: {text}\n\n{text}-->\n\n::: quiz\n{text}"
    found: list[object] = []
    for one in read_comments(Document(SourceText("x.md", whole), whole, 0), found):  # type: ignore[arg-type]
        assert one.lines and one.lines.start >= 1


def finding(rule: str, path: str = "01.md", line: int = 5, severity: Severity = "warning") -> Diagnostic:
    return Diagnostic(rule, "said", Position(path, line, 1), severity, "fix it", "")


def unwanted(code: str, path: str = "01.md", lines: range | None = None) -> Suppression:
    return Suppression(code, Position("course.yaml", 3, 11), f"ignore: [{code}]", path, lines)


@pytest.mark.parametrize(
    ("one", "by", "covered"),
    [
        (finding("QUZ009"), unwanted("QUZ009"), True),
        (finding("QUZ009"), unwanted("QUZ"), True),
        (finding("QUZ009"), unwanted("QUZ01"), False),
        (finding("QUZ009"), unwanted("AST"), False),
        # What an error stops would not work for learners.
        (finding("QUZ009", severity="error"), unwanted("QUZ"), False),
        (finding("QUZ009", severity="error"), unwanted("QUZ009", lines=range(1, 9)), False),
        (finding("SUP001"), unwanted("SUP"), False),
        (finding("QUZ009"), unwanted("QUZ", "0*.md"), True),
        (finding("QUZ009"), unwanted("QUZ", "1*.md"), False),
        (finding("QUZ009"), unwanted("QUZ", "01.MD"), False),
        # Lines are those of one file, which is no pattern.
        (finding("QUZ009"), unwanted("QUZ", lines=range(5, 6)), True),
        (finding("QUZ009"), unwanted("QUZ", lines=range(6, 9)), False),
        (finding("QUZ009"), unwanted("QUZ", lines=range(1, 5)), False),
        (finding("QUZ009"), unwanted("QUZ", "0*.md", range(5, 6)), False),
    ],
)
def test_what_a_suppression_covers(one: Diagnostic, by: Suppression, covered: bool) -> None:
    assert by.covers(one) is covered
    assert (one not in without_suppressed([one], [by])) is covered


def test_no_exceptions_leave_everything() -> None:
    found = [finding("QUZ009"), finding("SUP001", severity="error")]
    assert without_suppressed(iter(found), []) == found


def test_an_idle_exception_is_told_at_its_place() -> None:
    (in_course,) = without_suppressed([], [unwanted("AST", "0*.md")._replace(files="0*.md")])
    assert (in_course.rule, in_course.position, in_course.excerpt) == (
        "SUP001",
        Position("course.yaml", 3, 11),
        "ignore: [AST]",
    )
    assert in_course.message == 'AST is ignored in "0*.md", but nothing breaks that rule'
    (everywhere,) = without_suppressed([], [unwanted("AST", "/home/a course/*")])
    assert everywhere.message == "AST is ignored in this course, but nothing breaks that rule", "no path nobody wrote"
    (in_lines,) = without_suppressed([], [unwanted("AST", lines=range(1, 3))])
    assert in_lines.message == "AST is ignored here, but nothing breaks that rule"
    assert without_suppressed([], [unwanted("UPD003")]) == []
    # Each is of use by itself, and both where they say the same.
    assert without_suppressed([finding("AST001")], [unwanted("AST"), unwanted("AST001")]) == []


def test_beside_errors_nothing_is_called_idle() -> None:
    error = finding("CFG001", "02.md", severity="error")
    lines, everywhere = unwanted("AST", lines=range(1, 3)), unwanted("AST", "01.md")
    assert without_suppressed([error], [everywhere]) == [error], "anything may not have been looked at"
    assert [one.rule for one in without_suppressed([error], [lines])] == ["CFG001", "SUP001"], "an error elsewhere"
    beside = error._replace(position=Position("01.md", 9, 1))
    assert without_suppressed([beside], [lines]) == [beside]
    warning = finding("QUZ001")
    assert [one.rule for one in without_suppressed([warning], [everywhere])] == ["QUZ001", "SUP001"]


@pytest.mark.parametrize(
    ("select", "ignore", "errors_too", "left"),
    [
        ([], [], False, "AQE"),
        (["QUZ"], [], False, "QE"),
        (["QUZ"], [], True, "Q"),
        (["QUZ", "CFG"], [], True, "QE"),
        ([], ["QUZ", "CFG"], False, "AE"),
        ([], ["QUZ", "CFG"], True, "A"),
        (["QUZ", "AST"], ["AST"], False, "QE"),
    ],
)
def test_what_is_chosen_on_the_command_line(select: list[str], ignore: list[str], errors_too: bool, left: str) -> None:
    found = {"A": finding("AST001"), "Q": finding("QUZ009"), "E": finding("CFG001", severity="error")}
    assert choose(found.values(), select, ignore, errors_too) == [found[name] for name in left]


def test_an_error_is_not_ignored_and_nothing_is_built(make_course: MakeCourse, tmp_path: Path) -> None:
    wrong = "::: quiz\n### Is it so?\n\n- [ ] Yes\n- [ ] No\n:::\n"
    for name, lesson, course in (
        ("a", wrong, COURSE + "ignore: [QUZ]\n"),
        ("b", wrong, COURSE + "ignore: [QUZ004]\n"),
        ("c", IGNORE.format("QUZ") + wrong, COURSE),
    ):
        folder = make_course(lesson, course, name=name)
        assert "QUZ004" in codes(folder), name
        assert not build_package(folder, tmp_path / "dist").ok and not (tmp_path / "dist").exists()


def test_lessons_that_are_only_read_are_told_once(make_course: MakeCourse) -> None:
    texts = {f"{number:02}-more{number}.md": "---\ntitle: More\n---\nText.\n" for number in range(2, 10)}
    folder = make_course("Text.", COURSE + "ignore:\n  - SRC016 04-*.md\n", texts)
    (found,) = load_course(folder)[1]
    assert found.rule == "SRC016"
    assert found.message.endswith(
        "reading it (as in 7 other lessons: 02-more2.md, 03-more3.md, 05-more5.md, 06-more6.md, 07-more7.md and 2 more)"
    )


def test_a_lesson_with_a_broken_quiz_is_not_only_read(make_course: MakeCourse) -> None:
    assert codes(make_course("::: {.quiz pas: 80}\n### Is it so?\n\n- [x] Yes\n- [ ] No\n:::\n")) == ["SRC009"]
