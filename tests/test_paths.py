"""Paths in lessons: each way in which authors write them reaches its file, or is told with what to write instead."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

import pytest

from scormbuild import Diagnostic, load_course
from tests.conftest import COURSE, LESSON, MakeCourse
from tests.media import MP4, PNG
from tests.test_source import find, sound

NFC, NFD = "\u00e9", "e\u0301"


def only(folder: Path) -> Diagnostic:
    """The one error of a course."""
    (found,) = [one for one in load_course(folder)[1] if one.severity == "error"]
    return found


@pytest.mark.parametrize(
    ("lesson", "file", "written"),
    [
        (r"![A leaf](images\leaf.png)", "images/leaf.png", "images/leaf.png"),
        (r"![A leaf](images\_leaf.png)", "images/_leaf.png", "images/_leaf.png"),
        ("![A leaf](images%5Cleaf.png)", "images/leaf.png", "images/leaf.png"),
        (r"![A leaf](.\images\leaf.png)", "images/leaf.png", "./images/leaf.png"),
        ("![A leaf](/images/leaf.png)", "images/leaf.png", "images/leaf.png"),
        (r"![A leaf](.\_x\_leaf.png)", "_x/_leaf.png", "./_x/_leaf.png"),
        ("![A leaf](/images/Leaf.png)", "images/leaf.png", "images/leaf.png"),
        ("![A leaf](/images/leav.png)", "images/leaf.png", "images/leaf.png"),
        ("![A leaf](../images/leaf.png)", "images/leaf.png", "images/leaf.png"),
        ("[Two](../../02-two.md)", "leaf.png", "02-two.md"),
        ("[Two](/02-two.md)", "leaf.png", "02-two.md"),
        ("[Two](/02-two.md#there)", "leaf.png", "02-two.md"),
        ("![A leaf](<images/a&b #1.png>)", "images/a&b #1.png", "images/a&b%20%231.png"),
        ("![A leaf](what?.png)", "what?.png", "what%3F.png"),
        ("[A leaf](100%25.png)", "100%25.png", "100%2525.png"),
        ("![A leaf](<2 leafs.png>)", "2 leaves.png", "2%20leaves.png"),
        ("![A leaf](<LEAF (1.png>)", "leaf (1.png", "leaf%20%281.png"),
    ],
)
def test_the_fix_is_a_path_that_works(make_course: MakeCourse, lesson: str, file: str, written: str) -> None:
    """What the help says to write is what makes the course build."""
    folder = make_course(lesson, files={file: PNG, "02-two.md": LESSON + "## There"})
    found = only(folder)
    assert written in re.split(r"[ \"]", found.help.rstrip('?"'))[-1:], found.as_text()
    text = lesson[: lesson.index("(")] + f"({written})"
    (folder / "01-only.md").write_text(LESSON + text, "utf-8")
    sound(folder)


@pytest.mark.parametrize(
    "target",
    [
        r"C:\Users\me\leaf.png",
        "C:/Users/me/leaf.png",
        "c:leaf.png",
        "~/Pictures/leaf.png",
        "/C:/Users/me/leaf.png",
        "file:///C:/Users/me/leaf.png",
        "FILE://server/share/leaf.png",
        r"\\\\server\share\leaf.png",
    ],
)
@pytest.mark.parametrize("form", ["![A leaf]({})", "[A leaf]({})"])
def test_a_place_on_the_computer_is_called_that(make_course: MakeCourse, form: str, target: str) -> None:
    found = only(make_course(form.format(target), files={"images/leaf.png": PNG}))
    assert found.rule == "AST013"
    assert "is a place on your computer" in found.message
    assert found.help.startswith("copy the file into the course folder") and found.help.endswith("leaf.png")


@pytest.mark.parametrize(
    ("target", "what"),
    [
        ("data:image/png;base64,iVBORw0KGgo=", "contains the picture itself"),
        ("attachment:leaf.png", "only another program understands"),
        ("blob:https://example.org/1", "only another program understands"),
    ],
)
def test_a_picture_that_is_not_a_file(make_course: MakeCourse, target: str, what: str) -> None:
    found = only(make_course(f"![A dot]({target})"))
    assert found.rule == "AST013" and what in found.message
    assert found.help.startswith("save the picture as a file in the course folder")


@pytest.mark.parametrize(
    "target",
    [r"C:\Users\me\course\images\leaf.png", "file:///images/leaf.png", "file:///home/me/course/images/leaf.png"],
)
def test_a_place_on_the_computer_that_is_in_the_course(make_course: MakeCourse, target: str) -> None:
    folder = make_course(None, files={"images/leaf.png": PNG, "unit/01.md": f"{LESSON}![A leaf]({target})"})
    assert only(folder).help == "the file is in the course: write ../images/leaf.png"


@pytest.mark.parametrize("target", ["/etc/passwd", "/home/me/leaf.png", r"..\..\leaf.png"])
def test_what_is_really_outside_is_still_called_that(make_course: MakeCourse, target: str) -> None:
    assert only(make_course(f"[A leaf]({target})")).rule == "AST003"


def test_the_whole_path_of_a_file_of_the_course(make_course: MakeCourse) -> None:
    folder = make_course(None, files={"images/leaf.png": PNG})
    (folder / "01-only.md").write_text(f"{LESSON}![A leaf]({quote((folder / 'images/leaf.png').as_posix())})")
    assert only(folder).help == "leave out the first slash: images/leaf.png"


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("leaf.png", "../images/leaf.png"),
        ("../img/leaf.png", "../images/leaf.png"),
        ("two%20words.png", "../images/two%20words.png"),
        ("two.md", "more/two.md"),
        ("twice.png", None),
        ("secret.png", None),
    ],
)
def test_a_file_that_is_elsewhere_in_the_course_is_named(
    make_course: MakeCourse, target: str, written: str | None
) -> None:
    names = [
        "images/leaf.png",
        "images/two words.png",
        "a/twice.png",
        "b/twice.png",
        ".git/secret.png",
        "dist/secret.png",
    ]
    files: dict[str, str | bytes] = dict.fromkeys(names, PNG)
    files |= {"unit/01.md": f"{LESSON}[it]({target})", "unit/more/two.md": LESSON + "Two."}
    found = only(make_course(None, files=files))
    assert found.rule in ("AST001", "LNK001")
    assert found.help == f'did you mean "{written}"?' if written else "did you mean" not in found.help


# Accents


@pytest.mark.parametrize(("text", "file"), [(NFC, NFD), (NFD, NFC)])
def test_a_name_in_another_unicode_form_is_found(make_course: MakeCourse, text: str, file: str) -> None:
    """macOS and its zips write accents as two characters, which look the same."""
    lesson = f"![A leaf](im{text}/{text}.png)\n\n![A film]({text}.mp4)\n\n[Two]({text}.md#there)"
    files: dict[str, str | bytes] = {
        f"im{file}/{file}.png": PNG,
        f"{file}.mp4": MP4,
        f"{text}.vtt": "WEBVTT\n",
        f"{file}.md": LESSON + "## There",
    }
    course = sound(make_course(lesson, f"{COURSE}lessons: [01-only.md, {text}.md]\n", files))
    found = [asset.source for asset in course.lessons[0].assets]
    assert found == [f"im{file}/{file}.png", f"{file}.mp4", f"{text}.vtt"]


def test_of_two_forms_the_one_that_is_written_is_taken(make_course: MakeCourse) -> None:
    for name in (NFC, NFD):
        folder = make_course(f"[A leaf]({name}.png)", files={f"{NFC}.png": PNG, f"{NFD}.png": PNG}, name=name)
        assert [asset.source for asset in sound(folder).assets] == [f"{name}.png"]


def test_another_form_and_another_case(make_course: MakeCourse) -> None:
    found = only(make_course(f"![A leaf]({NFC.upper()}.png)", files={f"{NFD}.png": PNG}))
    assert (found.rule, found.help) == ("AST002", f"write {NFD}.png")


# Links to lessons


def test_all_links_to_a_lesson_that_is_not_listed_are_one_finding(make_course: MakeCourse) -> None:
    files: dict[str, str | bytes] = {"unit2/02-b.md": LESSON + "Text.", "02.md": LESSON + "[B](unit2/02-b.md#x)"}
    lesson = "[B](unit2/02-b.md) and [again](unit2/02-b.md)"
    folder = make_course(lesson, f"{COURSE}lessons: [01-only.md, 02.md]\n", files)
    found = only(folder)
    assert (found.rule, found.position.path, found.position.line) == ("LNK001", f"{folder.as_posix()}/01-only.md", 4)
    assert found.message == (
        'the lesson "unit2/02-b.md" exists, but "lessons" in course.yaml does not list it (3 links lead to it)'
    )
    assert found.help == 'add "unit2/02-b.md" to "lessons"'


@pytest.mark.parametrize("title", ["Data Types", "Wörter & Sätze"])
def test_a_link_to_the_title_of_a_lesson_leads_to_it(make_course: MakeCourse, title: str) -> None:
    anchor = {"Data Types": "data-types", "Wörter & Sätze": "wörter--sätze"}[title]
    files: dict[str, str | bytes] = {"02-b.md": f"---\ntitle: {title}\n---\n[Here](#{anchor})"}
    course = sound(make_course(f"[B](02-b.md#{anchor})", files=files))
    assert f'href="#/b/{anchor}"' in getattr(course.texts[0].blocks[0], "html", "")


@pytest.mark.parametrize("head", ["# Data Types\n\n", "---\ntime: 5 min\n---\n# Data Types\n", "Data Types\n===\n\n"])
def test_a_link_to_the_first_heading_leads_to_it(make_course: MakeCourse, head: str) -> None:
    sound(make_course("[B](02-b.md#data-types)", files={"02-b.md": f"{head}\nText."}))


def test_a_title_that_is_nearly_meant_is_suggested(make_course: MakeCourse) -> None:
    folder = make_course("[B](02-b.md#data-type)", files={"02-b.md": "---\ntitle: Data Types\n---\nText."})
    assert find(load_course(folder)[1], "LNK002").help == 'did you mean "#data-types"?'


def test_all_of_a_path_in_another_case_is_corrected_at_once(make_course: MakeCourse) -> None:
    found = only(make_course("![A leaf](Images/Deep/LEAF.PNG)", files={"images/deep/leaf.png": PNG}))
    assert (found.rule, found.help) == ("AST002", "write images/deep/leaf.png")
