"""The guide names everything that can be written, is short, and what it shows is what the program reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from scormbuild.about.guide import block_samples, every_lesson, guide, question_samples
from scormbuild.cli import cli
from scormbuild.course.load import load_course
from scormbuild.model import Quiz
from scormbuild.source.blocks import BLOCKS
from scormbuild.source.questions import KINDS
from scormbuild.source.settings import COURSE_FIELDS, LESSON_FIELDS


@pytest.mark.parametrize("name", [*BLOCKS, *KINDS])
def test_the_guide_names_every_block_and_kind_of_question(name: str) -> None:
    shown = (f"**{name}**: ", f"`{name}`", f"`::: {name}`", f"::: {name}")
    assert any(form in guide() for form in shown)


def test_the_guide_names_all_attributes_and_keys() -> None:
    names = {name for block in BLOCKS.values() for name in block.attributes}
    names |= {name for kind in KINDS.values() for name in kind.attributes}
    names |= {field.key for field in (*COURSE_FIELDS, *LESSON_FIELDS)}
    names |= {below.key for field in COURSE_FIELDS if field.key != "texts" for below in field.keys}
    text = guide()
    assert [name for name in sorted(names) if f"`{name}`" not in text and f"`{name}=" not in text] == []


def test_the_guide_can_be_read_in_one_go() -> None:
    assert len(guide().split()) <= 2500


def test_the_command_prints_the_guide_and_a_new_course_has_it(tmp_path: Path) -> None:
    assert CliRunner().invoke(cli, ["guide"]).stdout == guide()
    folder = tmp_path / "mine"
    assert CliRunner().invoke(cli, ["new", str(folder)]).exit_code == 0
    assert (folder / "AGENTS.md").read_text("utf-8") == guide()
    assert "/dist/" in (folder / ".gitignore").read_text("utf-8")
    assert "scormbuild@" in (folder / ".github" / "workflows" / "course.yml").read_text("utf-8")


def test_a_full_course_shows_every_block_and_kind_of_question_without_a_finding(tmp_path: Path) -> None:
    folder = tmp_path / "full"
    assert CliRunner().invoke(cli, ["new", "--full", str(folder)]).exit_code == 0
    course, found = load_course(folder)
    assert [one.as_text() for one in found] == []
    assert course is not None
    quizzes = [block for text in course.texts for block in text.blocks if isinstance(block, Quiz)]
    assert {question.kind for quiz in quizzes for question in quiz.questions} >= set(KINDS)


def test_a_full_course_shows_the_source_of_each_sample_below_it() -> None:
    lessons = every_lesson()
    for sample in (*block_samples(), *question_samples()):
        texts = (lessons["05-blocks.md"], lessons["06-questions.md"])
        assert sum(text.count(sample.text.strip()) for text in texts) == 2, sample.name
