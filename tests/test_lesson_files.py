"""Which files of a folder become lessons, in which order, and what is said of those that do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scormbuild import Diagnostic, build_package, load_course
from scormbuild.course.lesson_files import walk
from scormbuild.updates.writing_ids import write_ids
from tests.conftest import COURSE, LESSON, POSIX, MakeCourse
from tests.test_source import find, sound

TEXT = LESSON + "Text."


def sources(folder: Path) -> list[str]:
    """Paths of the lessons of a course without errors."""
    return [lesson.source for lesson in sound(folder).lessons]


def not_read(folder: Path) -> list[Diagnostic]:
    """Findings about files that are not lessons."""
    return [one for one in load_course(folder)[1] if one.rule == "SRC032"]


# Order


def test_numbers_in_names_are_numbers(make_course: MakeCourse) -> None:
    names = ["1-z.md", "2-y.md", "9-x.md", "10-a.md", "10-b.md", "part2.md", "part10.md"]
    assert sources(make_course(None, files=dict.fromkeys(sorted(names), TEXT))) == [*names]


def test_folders_are_read_in_their_place(make_course: MakeCourse) -> None:
    """A folder stands by its name among the files beside it, its index first, and behind the file of its name."""
    names = [
        "index.md",
        "1-start.md",
        "2-roots/index.md",
        "2-roots/1-hairs.md",
        "2-roots/deep/down.md",
        "2-roots/10-tips.md",
        "3-stem.md",
        "3-stem/bark.md",
        "4-leaf/_index.md",
        "4-leaf/a.md",
        "10-end/z.md",
    ]
    # "deep" stands behind the numbers.
    names[4], names[5] = names[5], names[4]
    assert sources(make_course(None, files=dict.fromkeys(reversed(names), TEXT))) == names


@given(st.permutations(["a/1.md", "a/b/c.md", "a/b.md", "a.md", "2.md", "10.md", "b/index.md", "b/a.md"]))
def test_the_order_does_not_depend_on_the_system(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    expected = ["2.md", "10.md", "a.md", "a/1.md", "a/b.md", "a/b/c.md", "b/index.md", "b/a.md"]
    assert list(walk(folder).lessons) == expected


def test_an_accent_sorts_the_same_in_both_forms(tmp_path: Path) -> None:
    for name in ("e\u0301b.md", "\u00e9a.md"):
        (tmp_path / name).touch()
    assert list(walk(tmp_path).lessons) == ["\u00e9a.md", "e\u0301b.md"]


def test_the_list_of_lessons_decides(make_course: MakeCourse) -> None:
    files = dict.fromkeys(("a/1.md", "a/2.md", "b.md"), TEXT)
    folder = make_course(None, f"{COURSE}lessons: [b.md, a/2.md]\n", dict(files))
    assert sources(folder) == ["b.md", "a/2.md"]


# What is not read


@pytest.mark.parametrize(
    "name",
    [
        ".git/a.md",
        "_drafts/a.md",
        "images/_drafts/a.md",
        "node_modules/x/README.md",
        "node_modules/x/a.md",
        "dist/a.md",
        "_draft.md",
        "unit/_draft.md",
        "README.md",
        "Readme.md",
        "LICENSE.md",
        "CHANGELOG.md",
        "unit/CODE_OF_CONDUCT.md",
        "notes.txt",
        "questions.csv",
    ],
)
def test_files_that_are_expected_beside_lessons_are_left_in_silence(make_course: MakeCourse, name: str) -> None:
    folder = make_course("Text.", files={name: "# No lesson"})
    assert sources(folder) == ["01-only.md"]
    assert not_read(folder) == []


@pytest.mark.parametrize("root", ["course.yaml", "pyvenv.cfg", "imsmanifest.xml"])
def test_a_folder_of_something_else_is_not_read(make_course: MakeCourse, root: str) -> None:
    folder = make_course("Text.", files={f"other/{root}": "x", "other/a.md": "# Other", "other/b/c.md": "# Other"})
    assert sources(folder) == ["01-only.md"]


@POSIX
def test_links_to_folders_are_not_followed_but_told(make_course: MakeCourse, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.md").write_text(TEXT)
    folder = make_course("Text.", files={"unit/a.md": TEXT})
    (folder / "unit" / "again").symlink_to(folder, target_is_directory=True)
    (folder / "more").symlink_to(tmp_path / "outside", target_is_directory=True)
    (folder / "empty").symlink_to(tmp_path, target_is_directory=True)
    assert sources(folder) == ["01-only.md", "unit/a.md"]
    (found,) = not_read(folder)
    assert found.message == (
        '"more" and "unit/again" are not part of the course: scormbuild does not follow links to folders'
    )


@pytest.mark.parametrize(
    ("name", "why", "fix"),
    [
        ("03-leaf.markdown", "lessons have the extension .md", "rename the file: 03-leaf.md"),
        ("a.mkd", "lessons have the extension .md", "rename the file: a.md"),
        ("unit/a.MDOWN", "lessons have the extension .md", "rename the file: unit/a.md"),
        ("02-more.md.txt", "Windows hides", "rename the file: 02-more.md;"),
        ("04-flower.qmd", "does not read Quarto", "quarto render 04-flower.qmd --to gfm"),
        ("a.Rmd", "does not read Quarto and R Markdown", "rename it: a.md"),
        ("a.mdx", "does not read MDX", "rename it: a.md"),
        ("a.ipynb", "does not read Jupyter notebooks", "jupyter nbconvert --to markdown a.ipynb"),
        ("a.rst", "lessons are Markdown files", "pandoc a.rst -t gfm -o a.md"),
        ("a.adoc", "does not read AsciiDoc", "-o a.md"),
        ("questions.gift", "does not read GIFT", "::: quiz"),
        ("unit/README.md", "describes its folder", "rename it: unit/index.md"),
        ("SUMMARY.md", "table of contents", "lessons: [01-start.md, ...]"),
    ],
)
def test_a_file_that_looks_like_a_lesson_is_told(make_course: MakeCourse, name: str, why: str, fix: str) -> None:
    folder = make_course("Text.", files={name: TEXT})
    (found,) = not_read(folder)
    assert found.severity == "warning"
    assert found.position == (f"{folder.as_posix()}/{name}", 1, 1)
    assert found.message.startswith(f'"{name}" is not part of the course: ') and why in found.message
    assert fix in found.help


def test_a_file_about_a_repository_is_told_when_it_is_written_as_a_lesson(make_course: MakeCourse) -> None:
    folder = make_course("Text.", files={"CONTRIBUTING.md": TEXT, "HISTORY.md": "# History"})
    (found,) = not_read(folder)
    assert found.message.startswith('"CONTRIBUTING.md" is not part of the course')
    assert "rename it: 01-contributing.md" in found.help


def test_one_finding_for_all_files_of_a_kind(make_course: MakeCourse) -> None:
    names = [f"{n}-a.mkd" for n in (10, 9, 1, 2)] + ["b.qmd"]
    first, second = not_read(make_course("Text.", files=dict.fromkeys(names, TEXT)))
    assert first.message == (
        '"1-a.mkd", "2-a.mkd", "9-a.mkd" and 1 more file are not part of the course: lessons have the extension .md'
    )
    assert second.message.startswith('"b.qmd" is not')


def test_the_source_of_a_lesson_that_is_there_is_no_news(make_course: MakeCourse) -> None:
    assert not_read(make_course("Text.", files={"01-only.Rmd": TEXT, "01-only.ipynb": "{}"})) == []


def test_a_file_that_is_not_listed_is_told_where_lessons_are(make_course: MakeCourse) -> None:
    names = ("a/1.md", "a/2.md", "a/_draft.md", "b.md", "notes/c.md", "README.md")
    folder = make_course("Text.", f"{COURSE}lessons: [01-only.md, a/1.md]\n", dict.fromkeys(names, TEXT))
    (found,) = not_read(folder)
    assert found.message.startswith('"a/2.md" and "b.md" are not part of the course')
    assert found.help == 'add it to "lessons", or begin its name with _ if it is a draft'


def test_a_file_that_is_linked_to_is_told_at_the_link_only(make_course: MakeCourse) -> None:
    folder = make_course(
        "[a](a.md) [d](_d.md) [r](unit/README.md)", files=dict.fromkeys(("unit/README.md", "_d.md"), TEXT)
    )
    course = f"{COURSE}lessons: [01-only.md]\n"
    (folder / "a.md").write_text(TEXT)
    assert not_read(folder) == []
    draft, readme = [one for one in load_course(folder)[1] if one.rule == "LNK001"]
    assert "does not begin with _" in draft.help and "rename it: unit/index.md" in readme.help
    (folder / "course.yaml").write_text(course)
    assert not_read(folder) == [] and len([one for one in load_course(folder)[1] if one.rule == "LNK001"]) == 3


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (["README.md"], ['"README.md" is not read', "rename it: 01-readme.md", "lessons: [README.md, ...]"]),
        (["unit/README.md"], ['"unit/README.md" is not read', "rename it: unit/index.md"]),
        (
            ["01-a.mkd", "questions.gift"],
            ["rename the file: 01-a.md", '"questions.gift" is not read', "GIFT", "Moodle"],
        ),
        ([], ["add a Markdown file next to course.yaml"]),
    ],
)
def test_a_course_without_lessons_says_which_files_are_there(
    make_course: MakeCourse, files: list[str], words: list[str]
) -> None:
    folder = make_course(None, files=dict.fromkeys(files, TEXT))
    found = find(load_course(folder)[1], "SRC004")
    assert all(word in found.help for word in words), found.help
    assert not_read(folder) == []


def test_a_folder_in_the_list_is_told_with_its_files(make_course: MakeCourse) -> None:
    folder = make_course(None, f"{COURSE}lessons: [unit]\n", dict.fromkeys(("unit/2.md", "unit/10.md"), TEXT))
    assert find(load_course(folder)[1], "SRC003").help == "name the files in this folder instead: unit/2.md, unit/10.md"


# Ids


def test_lessons_of_one_name_are_told_apart_by_their_folders(make_course: MakeCourse, tmp_path: Path) -> None:
    names = ["intro.md", "1-roots/intro.md", "1-roots/index.md", "2-stem/01-intro.md", "2-stem/index.md", "2-stem/x.md"]
    folder = make_course(None, files=dict.fromkeys(names, TEXT))
    ids = {lesson.source: lesson.id for lesson in sound(folder).lessons}
    assert ids == {
        "intro.md": "intro",
        "1-roots/index.md": "roots",
        "1-roots/intro.md": "roots_intro",
        "2-stem/index.md": "stem",
        "2-stem/01-intro.md": "stem_intro",
        "2-stem/x.md": "x",
    }
    assert build_package(folder, tmp_path / "dist").ok


def test_an_id_does_not_move_to_a_lesson_that_comes_before(make_course: MakeCourse) -> None:
    folder = make_course(None, files=dict.fromkeys(("b/intro.md", "c/intro.md"), TEXT))
    before = {lesson.source: lesson.id for lesson in sound(folder).lessons}
    (folder / "a").mkdir()
    (folder / "a" / "intro.md").write_text(TEXT)
    assert {lesson.source: lesson.id for lesson in sound(folder).lessons}.items() > before.items()


def test_ids_are_written_as_they_are(make_course: MakeCourse) -> None:
    folder = make_course(None, files=dict.fromkeys(("a/intro.md", "b/intro.md"), TEXT))
    before = [lesson.id for lesson in sound(folder).lessons]
    write_ids(folder)
    assert "id: b_intro" in (folder / "b" / "intro.md").read_text()
    assert [lesson.id for lesson in sound(folder).lessons] == before == ["a_intro", "b_intro"]


# Chapters


def chapters(folder: Path) -> list[tuple[str, tuple[str, ...]]]:
    """Titles of a course's chapters, with the ids of their lessons."""
    return [(one.title, one.lessons) for one in sound(folder).chapters]


def test_a_list_groups_lessons(make_course: MakeCourse) -> None:
    listed = "lessons:\n- start.md\n- Basics of *life*: [b.md, ./sub/a.md]\n- end.md\n- 'The end': [z.md]\n"
    names = ["start.md", "b.md", "sub/a.md", "end.md", "z.md"]
    folder = make_course(None, COURSE + listed, files=dict.fromkeys(names, TEXT))
    assert sources(folder) == names, "all lessons, in their order"
    assert chapters(folder) == [("Basics of life", ("b", "a")), ("The end", ("z",))]
    assert sound(folder).chapters[0].title_html == "Basics of <em>life</em>"


def test_folders_are_chapters(make_course: MakeCourse) -> None:
    names = [
        "00-start.md",
        "01-parts_of-a-plant/01-root.md",
        "01-parts_of-a-plant/more/02-leaf.md",
        "2024/year.md",
        "éclat/light.md",
        "99-end.md",
    ]
    assert chapters(make_course(None, files=dict.fromkeys(names, TEXT))) == [
        ("Parts of a plant", ("root", "leaf")),
        ("2024", ("year",)),
        ("Éclat", ("light",)),
    ]
    titled = "---\ntitle: The *first* part\n---\nText."
    files: dict[str, str | bytes] = {
        "course/start.md": TEXT,
        "course/1-a/index.md": titled,
        "course/1-a/b.md": TEXT,
        "course/2-c.md": titled,
        "course/2-c/d.md": TEXT,
        "course/3-e/index.md": "# A lesson\n\nText.",
        "course/3-e/f.md": TEXT,
    }
    assert chapters(make_course(None, files=files, name="titled")) == [
        ("The first part", ("course_a", "b")),
        ("The first part", ("c", "d")),
        ("E", ("course_e", "f")),
    ], "a folder around all lessons is no chapter; a title in the front matter replaces that of the folder"


def test_without_groups_there_are_no_chapters(make_course: MakeCourse) -> None:
    files: dict[str, str | bytes] = {"a/b.md": TEXT, "a/c.md": TEXT}
    assert chapters(make_course(None, files=files)) == []
    listed = COURSE + "lessons: [d/e.md, f.md]\n"
    files = {"d/e.md": TEXT, "f.md": TEXT}
    assert chapters(make_course(None, listed, files=files, name="listed")) == []


def test_chapters_change_no_ids_and_no_keys(make_course: MakeCourse) -> None:
    files: dict[str, str | bytes] = {"a.md": TEXT, "b.md": TEXT}
    plain = sound(make_course(None, COURSE + "lessons: [a.md, b.md]\n", files=files, name="plain"))
    grouped = sound(make_course(None, COURSE + "lessons: [One: [a.md], Two: [b.md]]\n", files=files, name="grouped"))
    assert plain.lessons == grouped.lessons


# Files of other programs


def test_documents_that_are_numbered_as_lessons_are_told(make_course: MakeCourse) -> None:
    files = {"1-a.md": TEXT, "02-b.docx": "x", "03-c.txt": "x", "4 d.html": "x", "notes.txt": "x", "sheet.docx": "x"}
    told = " ".join(one.message for one in not_read(make_course(None, files=files)))
    assert all(name in told for name in ("02-b.docx", "03-c.txt", "4 d.html"))
    assert "notes" not in told and "sheet" not in told


def test_documents_are_named_where_there_is_no_lesson(make_course: MakeCourse) -> None:
    """Beside lessons they are files to link to; alone they may be what was to become lessons."""
    (error,) = (one for one in load_course(make_course(None, files={"On roots.docx": "x"}))[1] if one.rule == "SRC004")
    assert "pandoc" in error.help and "On roots.docx" in error.help


@pytest.mark.parametrize("name", ["mkdocs.yml", "_toc.yml", "_quarto.yml"])
def test_the_navigation_of_other_programs_is_told(make_course: MakeCourse, name: str) -> None:
    (found,) = not_read(make_course(None, files={"b.md": TEXT, "a.md": TEXT, name: "nav: [b.md, a.md]"}))
    assert name in found.message and "lessons: [" in found.help
    listed = COURSE + "lessons: [b.md, a.md]\n"
    files: dict[str, str | bytes] = {"b.md": TEXT, "a.md": TEXT, name: "x"}
    assert not_read(make_course(None, listed, files, "listed")) == []


def test_a_readme_beside_an_index_keeps_its_name(make_course: MakeCourse) -> None:
    (found,) = not_read(make_course(None, files={"a/index.md": TEXT, "a/README.md": TEXT}))
    assert "rename" not in found.help and "a/README.md" in found.help
