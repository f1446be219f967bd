"""What a repository hides, `.git/config` and `.env` above all, does not get into a package."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from scormbuild import build_package, load_course
from scormbuild.cli import cli
from scormbuild.source.files import CourseFiles, Refused
from tests.conftest import COURSE, LESSON, POSIX, MakeCourse
from tests.making import good_files, write_folder
from tests.media import MP4

SECRET = b"token = secret-of-the-machine"
HIDDEN = [".git/config", ".env", ".htaccess", "a/.ssh/b.txt", ".a.png", "...", "..a/b.txt", "a/.b.md", "a/../.env"]
SPELLINGS = ["{}", "./{}", "%2e{rest}", "%2E{rest}", "<{}>", "{}#part", "{}?query", "x/../{}"]


def spelled(spelling: str, path: str) -> str:
    return spelling.format(path, rest=path[1:]) if path.startswith(".") else spelling.format(path, rest=path)


@pytest.fixture
def course(make_course: MakeCourse) -> Path:
    """A course in the root of a checkout with secrets."""
    names = [*(name for name in HIDDEN if ".." not in name), "..a/b.txt", "x/y.txt"]
    return make_course("Text.", files=dict.fromkeys(names, SECRET))


def found(course: Path, lesson: str) -> list[tuple[str, int, int]]:
    """Errors for a lesson, each with its line and column."""
    (course / "01-only.md").write_text(LESSON + lesson)
    loaded, diagnostics = load_course(course)
    assert loaded is not None and not loaded.assets
    return [(one.rule, one.position.line, one.position.column) for one in diagnostics if one.severity == "error"]


@pytest.mark.parametrize("path", HIDDEN)
@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("form", ["Words [A leaf]({})", "Words ![A leaf]({})"])
def test_a_path_with_a_hidden_part_is_refused_at_its_place(form: str, spelling: str, path: str, course: Path) -> None:
    assert found(course, form.format(spelled(spelling, path))) == [("AST012", 4, 7)]


@pytest.mark.parametrize("path", [r".git\config", r"a\.ssh\b.txt", ".git%5cconfig", "%2egit%5Cconfig", ".git%2fconfig"])
def test_backslashes_and_encoded_slashes_are_no_way_around(path: str, course: Path) -> None:
    ((rule, *place),) = found(course, f"Words [A leaf]({path})")
    assert rule in ("AST003", "AST012", "AST013") and place == [4, 7]


PIECES = [".", "..", "%2e", "%2E", "git", "/", "%2f", "\\", "%5c", "config", "a", "x"]


@given(st.lists(st.sampled_from(PIECES), max_size=9))
def test_no_spelling_finds_a_hidden_file(tmp_path_factory: pytest.TempPathFactory, pieces: list[str]) -> None:
    folder = tmp_path_factory.getbasetemp() / "spelled"
    for name in (".git/config", "a/.git/config", "x/config"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(SECRET)
    try:
        name = CourseFiles(folder).find("".join(pieces), "x/lesson.md")
    except Refused:
        return
    assert name == "x/config"


@pytest.mark.parametrize("name", [".hidden.md", ".git/lesson.md", "a/.b/lesson.md", "%2ehidden.md"])
def test_a_hidden_lesson_is_refused_in_course_yaml(name: str, make_course: MakeCourse) -> None:
    files: dict[str, str | bytes] = dict.fromkeys((".hidden.md", ".git/lesson.md", "a/.b/lesson.md"), LESSON + "Text.")
    folder = make_course("Text.", course=f"{COURSE}lessons: ['01-only.md', '{name}']\n", files=files)
    course, diagnostics = load_course(folder)
    (one,) = [one for one in diagnostics if one.severity == "error"]
    assert course is not None and [lesson.source for lesson in course.lessons] == ["01-only.md"]
    assert (one.rule, one.position.line, one.position.column) == ("AST012", 4, 26)


def test_captions_beside_a_hidden_film_are_not_asked_for(course: Path) -> None:
    (course / ".film.mp4").write_bytes(MP4)
    (course / ".film.vtt").write_bytes(SECRET)
    assert found(course, "![A film](.film.mp4)") == [("AST012", 4, 1)]


@POSIX
@pytest.mark.parametrize("link", ["file", "folder", "captions", "two links"])
def test_a_link_to_a_hidden_file_is_refused_under_whatever_name(link: str, course: Path) -> None:
    target, lesson = "config.txt", "[A leaf](config.txt)"
    if link == "file":
        (course / "config.txt").symlink_to(".git/config")
    elif link == "folder":
        (course / "public").symlink_to(".git")
        target, lesson = "public/config", "[A leaf](public/config)"
    elif link == "two links":
        (course / "first").symlink_to(".git")
        (course / "config.txt").symlink_to("first/config")
    else:
        (course / "film.mp4").write_bytes(MP4)
        (course / "film.vtt").symlink_to(".git/config")
        (course / "01-only.md").write_text(LESSON + "![A film](film.mp4)")
        loaded, diagnostics = load_course(course)
        assert loaded is not None and [asset.source for asset in loaded.assets] == ["film.mp4"]
        assert [one.rule for one in diagnostics if one.severity == "error"] == ["AST012"]
        return
    assert (course / target).read_bytes() == SECRET
    assert found(course, lesson) == [("AST012", 4, 1)]


@POSIX
@pytest.mark.parametrize("name", ["course.yaml", "02-more.md"])
def test_nor_is_one_read_as_settings_or_as_a_lesson(name: str, course: Path) -> None:
    (course / ".git" / "config").write_bytes(b"title: [" + SECRET)
    (course / name).unlink(missing_ok=True)
    (course / name).symlink_to(".git/config")
    diagnostics = load_course(course)[1]
    assert [one.rule for one in diagnostics if one.severity == "error"] == ["AST012"]
    assert not any("secret" in one.as_text() for one in diagnostics)


@POSIX
@pytest.mark.parametrize("name", ["course.yaml", "02-more.md"])
def test_nor_is_one_outside_of_the_course(name: str, course: Path, tmp_path: Path) -> None:
    (tmp_path / "private.yaml").write_bytes(b"title: [" + SECRET)
    (course / name).unlink(missing_ok=True)
    (course / name).symlink_to(tmp_path / "private.yaml")
    diagnostics = load_course(course)[1]
    assert [one.rule for one in diagnostics if one.severity == "error"] == ["AST003"]
    assert not any("secret" in one.as_text() for one in diagnostics)


def test_a_course_in_a_hidden_folder_is_a_course(tmp_path: Path) -> None:
    folder = tmp_path / ".courses" / "plants"
    folder.mkdir(parents=True)
    (folder / "course.yaml").write_text(COURSE)
    (folder / "leaf.txt").write_text("leaf")
    (folder / "01-only.md").write_text(LESSON + "[A leaf](./leaf.txt) [again](a/../leaf.txt)")
    (folder / "a").mkdir()
    assert build_package(folder, tmp_path / "dist").ok


def test_a_fixed_copy_of_a_folder_lacks_them(tmp_path: Path) -> None:
    """`check . --fix` in the checkout of a package."""
    files = good_files("scorm12") | dict.fromkeys((".git/config", ".env", "a/.env.local", ".ssh/id", ".svn/x"), SECRET)
    package = write_folder(files, tmp_path / "package")
    result = CliRunner().invoke(cli, ["check", str(package), "--fix", "-o", str(tmp_path / "fixed.zip")])
    assert "PKG017" in result.output
    with zipfile.ZipFile(tmp_path / "fixed.zip") as archive:
        assert sorted(archive.namelist()) == sorted(good_files("scorm12"))
