"""Kinds of questions: what each declares is there, and the page says it to the run-time."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import get_args

import pytest

from scormbuild import build_package, load_course
from scormbuild.about.answer_sheet import as_csv
from scormbuild.model import Form, Interface, Question, Quiz
from scormbuild.packing.answer_key import read_key
from scormbuild.pages.questions import question_spec
from scormbuild.progress.interactions import reported_names
from scormbuild.source.questions import KINDS, NAMED, Kind, reading
from scormbuild.source.questions.likert import LIKERT
from scormbuild.source.texts import interface_texts
from tests.conftest import ROOT, MakeCourse

TEMPLATES = ROOT / "templates"
ENGLISH = interface_texts(Interface("en"))


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_what_a_kind_names_is_there(kind: Kind) -> None:
    assert (TEMPLATES / "questions" / f"{kind.template}.html.j2").is_file()
    part = (TEMPLATES / "runtime" / "parts" / f"{kind.part}.js").read_text("utf-8")
    assert f"controls.{kind.part} =" in part or f'controls["{kind.part}"] =' in part, "the page finds it by this name"
    texts = (kind.title, kind.instruction, kind.instruction_several, kind.targets_title)
    assert [text for text in texts if text and text not in ENGLISH] == []


def test_every_form_can_be_written_and_read() -> None:
    """What a kind may declare is what the standards know, and what the preview has words for."""
    model = json.loads((TEMPLATES / "lms" / "data_model.json").read_text("utf-8"))
    assert set(get_args(Form)) == set(_vocabulary(model))
    assert {kind.form for kind in KINDS.values()} <= set(get_args(Form))


def _vocabulary(model: object) -> list[str]:
    """The types of interactions in SCORM 2004, which has all of SCORM 1.2."""
    if isinstance(model, dict):
        if model.get("name") == "cmi.interactions.n.type" and "other" in model["vocabulary"]:
            return list(model["vocabulary"])
        model = list(model.values())
    if isinstance(model, list):
        return next((found for one in model if (found := _vocabulary(one))), [])
    return []


def test_the_page_says_which_part_plays_a_question_and_how_it_is_reported(make_course: MakeCourse) -> None:
    folder = make_course(
        "::: quiz\n"
        "## Which?\n\n- [x] A\n- [ ] B\n\n> A.\n\n"
        "## Is it?\n\n- [x] True\n- [ ] False\n\n> It is.\n\n"
        "## Sort. {.ordering}\n\n1. One\n2. Two\n\n> So.\n\n"
        "## How many? {.numeric}\n\n- [x] 8\n\n> Eight.\n:::\n"
    )
    course, _ = load_course(folder)
    assert course
    (quiz,) = (block for block in course.texts[0].blocks if isinstance(block, Quiz))
    assert [_said(question) for question in quiz.questions] == [
        {},
        {"form": "true-false"},
        {"part": "ordering", "form": "sequencing"},
        {"part": "typed", "form": "numeric"},
    ], "the usual ones are left out"


def _said(question: Question) -> dict[str, str]:
    return {name: value for name, value in question_spec(question).items() if name in ("part", "form")}


def test_a_kind_needs_nothing_but_its_declaration(
    monkeypatch: pytest.MonkeyPatch, make_course: MakeCourse, tmp_path: Path
) -> None:
    """One that no other module has heard of is read, shown, kept, reported and listed in the answer key."""
    monkeypatch.setitem(KINDS, "mood", LIKERT._replace(name="mood", title="kind_survey"))
    monkeypatch.setattr(reading, "NAMED", (*NAMED, "mood"))
    folder = make_course("::: quiz\n## How are you? {.mood #mood}\n\n- well\n- so so\n:::\n")
    result = build_package(folder, tmp_path / "dist", ["scorm12"])
    assert result.ok, [found.as_text() for found in result.diagnostics]
    (package,) = (tmp_path / "dist").glob("*.zip")
    with zipfile.ZipFile(package) as archive:
        page = archive.read("index.html").decode()
        scripts = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".js"))
    assert 'class="question kind-mood"' in page and '"form":"likert"' in page
    assert (TEMPLATES / "dist" / "parts" / "choice.js").read_text("utf-8") in scripts
    key = read_key(package)
    (question,) = key.lessons[0].questions
    assert reported_names(question, "scorm12") == {"well": "a", "so_so": "b"}
    assert ",mood,0,choice,b," in as_csv(key).decode()


def test_the_first_page_of_several_lessons_has_nothing_that_only_lessons_need(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    """Scripts, styles and texts of blocks and questions come with the first lesson that needs them."""
    cloze = "::: quiz\n## Say. {.cloze}\n\nA [[leaf]] falls.\n\n> So.\n:::\n"
    lessons = {
        f"{title}.md": f"---\ntitle: {title}\n---\n{text}" for title, text in (("One", cloze), ("Two", "Text.\n"))
    }
    for name, count in (("several", 2), ("single", 1)):
        files: dict[str, str | bytes] = dict(list(lessons.items())[:count])
        folder = make_course(None, files=files, name=name)
        result = build_package(folder, tmp_path / name, ["scorm12"])
        assert result.ok, [found.as_text() for found in result.diagnostics]
        with zipfile.ZipFile(result.packages[0].path) as archive:
            members = {file: archive.read(file).decode() for file in archive.namelist() if "/" not in file}
        first = members["index.html"] + members["course.js"] + members["style.css"]
        later = members.get("parts.js", "") + members.get("parts.css", "")
        for needed in ('"fill_first":"', "controls.cloze="):
            assert (needed in first, needed in later) == (False, True), (name, needed)
        # A text that is there from the start looks from the start as it does later.
        for needed in (".choice:hover{", ".text-with-gaps{", "blockquote{"):
            places = (needed in first, needed in later)
            assert places == ((False, True) if name == "several" else (True, False)), (name, needed)


def test_no_name_of_a_kind_stands_elsewhere_in_the_run_time() -> None:
    """The run-time knows parts and forms: a new kind of a known part needs nothing there."""
    names = {*NAMED, "multiple"} - set(get_args(Form)) - {kind.part for kind in KINDS.values()}
    code = "".join(
        re.sub(r"/\*.*?\*/|//[^\n]*", "", file.read_text("utf-8"), flags=re.DOTALL)
        for file in (TEMPLATES / "runtime").rglob("*.js")
    )
    assert {name for name in names if f'"{name}"' in code} == set()


def test_what_an_attempt_leaves_out_earns_no_xp(make_course: MakeCourse) -> None:
    """A quiz that draws two of three: nobody is sure to get more than the two best give."""
    questions = "".join(f"## Question {xp}? {{xp={xp}}}\n\n- [x] a\n- [ ] b\n\n> a\n\n" for xp in (5, 1, 3))
    course, _ = load_course(make_course("::: {.quiz draw=2}\n" + questions + ":::\n"))
    assert course
    items = course.lessons[0].items
    assert [(item.kind, item.xp, item.xp_left_out) for item in items] == [
        ("question", 5, 0),
        ("question", 1, 0),
        ("question", 3, 0),
        ("quiz", 0, 1),
    ]
    assert course.most_xp - course.lessons[0].xp == 8


def test_the_bonus_of_questions_that_are_not_drawn_earns_no_xp(make_course: MakeCourse) -> None:
    questions = "".join(f"## Question {n}?\n\n- [x] a\n- [ ] b\n\n> a\n\n" for n in (1, 2, 3))
    xp = "id: small\ntitle: Small\nxp: {question: 2, first_try: 1}\n"
    course, _ = load_course(make_course("::: {.quiz draw=1}\n" + questions + ":::\n", course=xp))
    assert course and course.most_xp == 3
