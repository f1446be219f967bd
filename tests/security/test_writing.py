"""Nothing is written through a link that a course, a checkout or another user could have planted."""

from __future__ import annotations

import ast
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scormbuild.build.cache import LessonCache
from scormbuild.cli import cli
from scormbuild.machine.replace import append_to, new_beside, replace_file
from scormbuild.standards import control_documents as schemas
from tests.conftest import POSIX, ROOT
from tests.making import good_files, zip_bytes

pytestmark = POSIX
WRONG = {name: data.replace(b'"sco"', b'"SCO"') for name, data in good_files("scorm12").items()}
COMMANDS = {
    "build": (["build", "course"], "dist/plants-scorm12.zip"),
    "report": (["check", "course", "--report", "json=out/found.json"], "out/found.json"),
    "ids": (["ids", "course", "--write"], "course/01-roots.md"),
    "fix": (["check", "package.zip", "--fix", "-o", "out/fixed.zip", "--force"], "out/fixed.zip"),
    "schema": (["schema", "-o", "out/course.json"], "out/course.json"),
    "key": (["key", "course", "-o", "out/answers.csv"], "out/answers.csv"),
    "schemas": (["schemas", "install"], "data/schemas/scorm12/a.xsd"),
    "new": (["new", "fresh/course"], "fresh/course/course.yaml"),
}
"""For each command that writes: how it is typed, and a file that it writes."""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a course and a package, in which commands run; beside it lie a file and a folder of others."""
    folder = tmp_path / "checkout"
    for name in (".git/hooks", "course", "out"):
        (folder / name).mkdir(parents=True)
    (folder / "course" / "course.yaml").write_text("id: plants\ntitle: Plants\n")
    (folder / "course" / "01-roots.md").write_text("---\ntitle: Roots\n---\n## Water\n\nText.\n")
    (folder / "package.zip").write_bytes(zip_bytes(WRONG))
    (tmp_path / "outside").mkdir()
    (tmp_path / "victim").write_text("precious")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", "data")
    monkeypatch.setattr(schemas, "_fetched", lambda: {"scorm12": {"a.xsd": b"<a/>"}})
    return folder


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words))


def said(result: Result) -> str:
    return " ".join(result.output.split())


def outside(checkout: Path) -> dict[str, bytes]:
    """What lies beside the checkout, where nothing may change."""
    others = [path for path in checkout.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    return {str(path): path.read_bytes() for path in others if not path.is_relative_to(checkout)}


def every_command(*but: str) -> pytest.MarkDecorator:
    """Each command that writes, but for those a test is not about: what is typed, and a file that it writes."""
    rows = [pytest.param(words, Path(file), id=name) for name, (words, file) in COMMANDS.items() if name not in but]
    return pytest.mark.parametrize(("words", "file"), rows)


# ---- the names under which files are written first


@pytest.mark.parametrize("form", [".{name}.{pid}.tmp", ".{name}.{pid}"])
@every_command("new")  # It writes into an empty folder.
def test_a_link_planted_under_a_name_with_the_process_id_is_not_followed(
    words: list[str], file: Path, form: str, checkout: Path
) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    planted = file.with_name(form.format(name=file.name, pid=os.getpid()))
    planted.symlink_to(checkout.parent / "victim")
    assert run(*words).exit_code == 0
    assert file.is_file() and not file.is_symlink()
    assert (checkout.parent / "victim").read_text() == "precious"
    assert planted.is_symlink()


def test_the_cache_is_written_under_names_of_its_own_too(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("precious")
    (tmp_path / f".a.lessons.{os.getpid()}.tmp").symlink_to(tmp_path / "victim")
    cache = LessonCache(tmp_path / "a.lessons")
    cache.put(b"0" * 32, b"lesson")
    cache.keep()
    assert LessonCache(tmp_path / "a.lessons").get(b"0" * 32) == b"lesson"
    assert (tmp_path / "victim").read_text() == "precious"


@pytest.mark.parametrize("planted", ["link", "dangling link", "file"])
def test_a_name_that_is_taken_is_not_opened(planted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever should guess the name all the same gets an error out of it, and no file."""
    monkeypatch.setattr(os, "urandom", bytes)
    (tmp_path / "probe").mkdir()
    probe, stream = new_beside(tmp_path / "probe" / "a.json")
    stream.close()
    name = probe.name
    victim, taken = tmp_path / "victim", tmp_path / name
    victim.write_text("precious")
    if planted == "file":
        taken.write_text("planted")
    else:
        taken.symlink_to(victim if planted == "link" else tmp_path / "missing")
    with pytest.raises(FileExistsError):
        new_beside(tmp_path / "a.json")
    assert victim.read_text() == "precious" and not (tmp_path / "missing").exists()
    assert planted != "file" or taken.read_text() == "planted"


@POSIX
def test_nothing_is_added_to_a_file_through_a_link(tmp_path: Path) -> None:
    """One that came after the place was looked at."""
    victim, place = tmp_path / "victim", tmp_path / "summary.md"
    victim.write_text("precious")
    place.symlink_to(victim)
    with pytest.raises(OSError, match="symbolic link"):
        append_to(place, [b"more"])
    assert victim.read_text() == "precious"
    place.unlink()
    append_to(place, [b"a", b"b"])
    append_to(place, [b"c"], create=False)
    assert place.read_bytes() == b"abc"


def test_names_differ_and_modes_are_those_of_any_new_file(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        made = [new_beside(tmp_path / "a.json") for _ in range(50)]
    finally:
        os.umask(before)
    for _, stream in made:
        stream.close()
    assert len({path.name for path, _ in made}) == 50
    assert {stat.S_IMODE(path.stat().st_mode) for path, _ in made} == {0o640}


def writing_calls(tree: ast.AST) -> Iterator[str]:
    """Calls by which a program makes, changes or renames a file."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        given = [one.value for one in node.args if isinstance(one, ast.Constant)]
        if name in ("write_bytes", "write_text", "touch", "mkdir", "makedirs", "copyfile", "copytree", "fdopen"):
            yield name
        if name in ("open", "ZipFile") and any(isinstance(one, str) and one[:1] in "wax" for one in given):
            yield name


def test_there_is_one_place_that_writes_files() -> None:
    found: dict[str, list[str]] = {}
    for file in sorted((ROOT / "scormbuild").rglob("*.py")):
        if calls := list(writing_calls(ast.parse(file.read_text("utf-8")))):
            found[file.relative_to(ROOT / "scormbuild").as_posix()] = sorted(calls)
    found.pop("machine/replace.py")
    assert found == {
        "build/cache.py": ["mkdir"],
        "fix/package.py": ["open"],  # In a temporary folder of its own.
        "packages/reader.py": ["fdopen"],  # To read.
        "packing/zip.py": ["ZipFile", "open"],  # Into the file that replace.py has made.
    }


# ---- files and folders that are links


@pytest.mark.parametrize("dangling", [False, True])
@every_command()
def test_a_file_that_is_a_link_is_refused(words: list[str], file: Path, dangling: bool, checkout: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    target = checkout.parent / ("missing" if dangling else "victim")
    if words[0] == "ids" and not dangling:
        target.write_bytes(file.read_bytes())
    file.unlink(missing_ok=True)
    file.symlink_to(target)
    before = outside(checkout)
    result = run(*words)
    assert result.exit_code == 1
    assert words[0] in ("new", "ids") or "it is a link; delete the link" in said(result)
    assert file.is_symlink() and outside(checkout) == before


@pytest.mark.parametrize("leads_to", ["../outside", ".git/hooks", "../outside/missing"])
@every_command("ids")  # Its folder is that of the course.
def test_a_folder_that_is_a_link_out_of_the_checkout_or_into_a_hidden_one_is_refused(
    words: list[str], file: Path, leads_to: str, checkout: Path
) -> None:
    top = checkout / file.parts[0]
    if top.is_dir():
        top.rmdir()
    top.symlink_to(checkout / leads_to)
    before = outside(checkout)
    result = run(*words)
    assert result.exit_code == 1
    refused = f"{top} is a link that leads to "
    # A folder for the fixed copy is not made, so it has to be there.
    assert refused in said(result) or ("--fix" in words and "does not exist" in said(result))
    assert outside(checkout) == before
    assert not list((checkout / ".git" / "hooks").iterdir()) and not (checkout.parent / "outside" / "missing").exists()


def test_every_part_of_a_path_counts(checkout: Path) -> None:
    (checkout / "a").mkdir()
    (checkout / "a" / "b").symlink_to(checkout.parent / "outside")
    for path in ("a/b/c/found.json", "a/b/../found.json", "course/../a/b/found.json", str(checkout / "a/b/found.json")):
        assert "is a link that leads to" in said(run("check", "course", "--report", f"json={path}")), path
    assert not list((checkout.parent / "outside").rglob("*"))
    assert not (checkout.parent / "found.json").exists()


@pytest.mark.parametrize("typed", ["../dist", "{checkout}/dist"])
def test_a_checkout_counts_from_wherever_it_is_built(
    typed: str, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout / "dist").symlink_to(checkout.parent / "outside")
    monkeypatch.chdir(checkout / "course" if typed.startswith("..") else checkout.parent)
    result = run("build", str(checkout / "course"), "--output", typed.format(checkout=checkout))
    assert result.exit_code == 1 and "is a link that leads to" in said(result)
    assert not list((checkout.parent / "outside").iterdir())


def test_a_course_outside_of_any_checkout_counts_too(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / ".git" / "hooks").rmdir()
    (checkout / ".git").rmdir()
    (checkout / "course" / "dist").symlink_to(checkout.parent / "outside")
    monkeypatch.chdir(checkout.parent / "outside")
    result = run("build", str(checkout / "course"), "--output", str(checkout / "course" / "dist"))
    assert result.exit_code == 1 and "is a link that leads to" in said(result)
    assert not list((checkout.parent / "outside").iterdir())


def test_ids_are_not_written_into_a_hidden_file_or_one_outside(checkout: Path) -> None:
    lesson = checkout / "course" / "01-roots.md"
    for place in (checkout.parent / "notes.md", checkout / "notes.md", checkout / "course" / ".notes" / "notes.md"):
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"---\ntitle: Roots\n---\nText.\n")
        lesson.unlink()
        lesson.symlink_to(place)
        assert run("ids", "course", "--write").exit_code == 1
        assert place.read_bytes() == b"---\ntitle: Roots\n---\nText.\n"
        # The reading of courses refuses it before; writing would too.
        with pytest.raises(Exception, match="it is a link"):
            replace_file(lesson, b"other", inside=checkout / "course")


# ---- links that are the user's own


@every_command()
def test_a_working_folder_that_is_reached_by_a_link_is_like_any(
    words: list[str], file: Path, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home on another disk, /tmp of macOS."""
    (checkout.parent / "home").symlink_to(checkout)
    monkeypatch.chdir(checkout.parent / "home")
    monkeypatch.setenv("PWD", str(checkout.parent / "home"))
    assert run(*words).exit_code == 0
    assert file.is_file()


def test_a_link_outside_of_what_others_made_is_the_users_own(checkout: Path) -> None:
    """A path that the user names by a link of theirs, beside the checkout or above it."""
    away = checkout.parent / "away"
    away.symlink_to(checkout.parent / "outside")
    (checkout.parent / "home").symlink_to(checkout)
    assert run("build", "course", "--output", str(away / "dist")).exit_code == 0
    assert run("build", "course", "--output", str(checkout.parent / "home" / "dist")).exit_code == 0
    assert run("check", "course", "--report", f"json={away / 'found.json'}").exit_code == 0
    assert len(list((checkout.parent / "outside").rglob("*.*"))) == 3 and len(list(checkout.rglob("dist/*.zip"))) == 2


def test_a_link_that_stays_inside_is_followed(checkout: Path) -> None:
    (checkout / "build").mkdir()
    (checkout / "dist").symlink_to("build")
    assert run("build", "course").exit_code == 0
    assert len(list((checkout / "build").glob("*.zip"))) == 2


def test_a_folder_above_may_be_named(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout / "course")
    assert run("build", "--output", "../../outside").exit_code == 0
    assert len(list((checkout.parent / "outside").iterdir())) == 2


# ---- the page of the job


def test_the_summary_of_a_job_is_not_written_through_a_link(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = checkout / "summary"
    summary.symlink_to(checkout.parent / "victim")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert run("check", "course", "--format", "github").exit_code == 0
    assert (checkout.parent / "victim").read_text() == "precious"
    summary.unlink()
    assert run("check", "course", "--format", "github").exit_code == 0
    assert "SRC016" in summary.read_text()
