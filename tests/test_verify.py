"""``scormbuild verify``: whether a package is what a course gives, and why not."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scormbuild import ScormbuildError, __version__, build_package
from scormbuild.about.verify import Difference, verify_package
from scormbuild.cli import cli
from tests.broken_packages import install_official
from tests.conftest import EXAMPLE, MakeCourse, read_json
from tests.test_package import PIXEL, QUIZ, STANDARDS, read_all

LESSON = f"Plants breathe. ![Leaf](leaf.png)\n\n{QUIZ}"


@pytest.fixture
def course(make_course: MakeCourse) -> Path:
    """A course of one lesson with a picture."""
    return make_course(LESSON, files={"leaf.png": PIXEL})


def build(course: Path, standard: str = "scorm12") -> Path:
    """Its package."""
    (package,) = build_package(course, course.parent / "dist", [standard]).packages
    return package.path


def run(*args: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(cli, ["verify", *args])


def rewritten(package: Path, files: dict[str, bytes]) -> Path:
    """The package with other files, packed by an ordinary zip program."""
    members = {**read_all(package), **files}
    target = package.with_name("rewritten.zip")
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target


@pytest.mark.parametrize("standard", STANDARDS)
def test_what_was_built_is_the_same(standard: str, course: Path) -> None:
    """The same course gives the same zip, and says so with exit code 0."""
    package = build(course, standard)
    found = verify_package(package, course)
    assert (found.same, found.standard, found.reasons, found.differences) == (True, standard, (), ())
    assert found.intact and found.source_unchanged
    result = run(str(package), "--source", str(course))
    assert result.exit_code == 0
    assert "byte for byte" in result.stdout and __version__ in result.stdout


def test_example(example_packages: dict[str, Path]) -> None:
    """The example course too, of several standards: a package knows which is its own."""
    assert all(verify_package(package, EXAMPLE).same for package in example_packages.values())


def test_time_stamps_of_the_package_are_taken(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH of the build need not be known, and that of here does not matter."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    package = build(course)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    assert verify_package(package, course).same


@pytest.mark.parametrize("installed_later", [True, False])
def test_control_documents_make_no_difference(
    installed_later: bool, course: Path, node_modules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package with control documents is the same where there are none, and the other way round."""
    install_official(node_modules, tmp_path / "here")
    data = [str(tmp_path / "elsewhere"), str(tmp_path / "here")]
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", data[not installed_later])
    package = build(course, "scorm2004-4")
    assert ("adlcp_v1p3.xsd" in read_all(package)) != installed_later
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", data[installed_later])
    assert verify_package(package, course).same


def test_changed_control_documents_are_found(
    course: Path, node_modules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_official(node_modules, tmp_path / "here")
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(tmp_path / "here"))
    package = rewritten(build(course, "scorm2004-4"), {"adlcp_v1p3.xsd": b"<schema/>"})
    found = verify_package(package, course)
    assert found.differences == (Difference("adlcp_v1p3.xsd", "changed"),)
    assert found.reasons == ("control documents (XSD files) of the package are not those of the standard",)


def test_a_changed_course(course: Path) -> None:
    """The course went on: the reason is the course, and the files say where."""
    package = build(course)
    lesson = course / "01-only.md"
    lesson.write_text(lesson.read_text("utf-8").replace("Plants breathe", "All plants breathe"), "utf-8")
    found = verify_package(package, course)
    assert not found.same and found.intact and not found.source_unchanged
    assert found.reasons == (
        "the course changed after the build: its files are not the ones that the package was built from",
    )
    assert [one.name for one in found.differences] == ["index.html", "scormbuild.json"]
    result = run(str(package), "--source", str(course))
    assert result.exit_code == 1
    assert "- index.html: changed" in result.stdout and "the course changed after the build" in result.stdout


def test_a_changed_picture(course: Path) -> None:
    """A picture is a file of the course like any other."""
    package = build(course)
    (course / "leaf.png").write_bytes(PIXEL + b"more")
    found = verify_package(package, course)
    assert not found.source_unchanged
    assert [one.what for one in found.differences if one.name.startswith("media/")] == ["changed"]


def test_ends_of_lines_are_no_change(course: Path) -> None:
    """A checkout with the ends of lines of Windows is the same course."""
    package = build(course)
    for name in ("01-only.md", "course.yaml"):
        text = (course / name).read_bytes()
        (course / name).write_bytes(text.replace(b"\n", b"\r\n"))
    found = verify_package(package, course)
    assert found.source_unchanged and found.same


def test_a_changed_package(course: Path) -> None:
    """Somebody put something into the package: the course is not to blame."""
    built = build(course)
    page = read_all(built)["index.html"].replace(b"Plants breathe", b"Plants sleep")
    found = verify_package(rewritten(built, {"index.html": page, "extra.js": b"1"}), course)
    assert not found.same and not found.intact and found.source_unchanged
    assert found.reasons == ("files of the package changed after the build: they do not match its record",)
    assert found.differences == (Difference("extra.js", "only in the package"), Difference("index.html", "changed"))


def test_the_same_files_packed_anew(course: Path) -> None:
    """Files are the same, the zip is not: that is said, and is not the same byte for byte."""
    found = verify_package(rewritten(build(course), {}), course)
    assert not found.same and found.differences == ()
    assert len(found.reasons) == 1 and "packed differently" in found.reasons[0]


@pytest.mark.parametrize("changed", [False, True])
def test_another_version_of_scormbuild(changed: bool, course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When nothing but the version differs that is the reason; when more does, the version may be."""
    for module in ("scormbuild.packing.record", "scormbuild.pages.course"):
        monkeypatch.setattr(f"{module}.__version__", "0.0.9")
    package = build(course)
    monkeypatch.undo()
    if changed:
        lesson = course / "01-only.md"
        lesson.write_text(lesson.read_text("utf-8") + "\nMore.\n", "utf-8")
    found = verify_package(package, course)
    assert found.built_by == "scormbuild 0.0.9" and found.intact
    only = f"only the version differs: scormbuild 0.0.9 built the package, and this is scormbuild {__version__}"
    assert (only in found.reasons) != changed
    assert any("may write different files" in reason for reason in found.reasons) == changed


def test_another_course(course: Path) -> None:
    """A package of another course is named as that."""
    package = build(course)
    settings = course / "course.yaml"
    settings.write_text(settings.read_text("utf-8").replace("id: small", "id: large"), "utf-8")
    found = verify_package(package, course)
    assert found.reasons == ("the package contains the course small, but the source is the course large",)


def test_a_course_that_cannot_be_built(course: Path) -> None:
    """Its mistakes are shown, and nothing is claimed."""
    package = build(course)
    (course / "01-only.md").write_text("---\ntitle: Plants\n---\n![Leaf](gone.png)\n", "utf-8")
    result = run(str(package), "--source", str(course))
    assert result.exit_code == 1
    assert "AST001" in result.stderr and "the course has errors and cannot be built" in result.stdout


def test_json(course: Path) -> None:
    """--json says the same as data."""
    package = build(course)
    assert read_json(run(str(package), "--source", str(course), "--json").stdout)["same"] is True
    (course / "leaf.png").write_bytes(PIXEL + b"more")
    result = run(str(package), "--source", str(course), "--json")
    data = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (data["ok"], data["intact"], data["source_unchanged"]) == (False, True, False)
    assert {"name": "scormbuild.json", "what": "changed"} in data["differences"]


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (None, "has no record"),
        (b"{}", "is damaged"),
        (b'{"format": 9}', "newer scormbuild"),
        ("old", "names no standard"),
        ("cmi5", 'names no known standard ("cmi5")'),
    ],
)
def test_packages_that_cannot_be_verified(record: bytes | str | None, words: str, course: Path) -> None:
    """Another program's, a damaged one, one of another age: one sentence, and exit code 1."""
    built = build(course)
    files = read_all(built)
    data = json.loads(files.pop("scormbuild.json"))
    data["standard"] = "" if record == "old" else record
    if record is not None:
        files["scormbuild.json"] = record if isinstance(record, bytes) else json.dumps(data).encode()
    target = built.with_name("other.zip")
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    result = run(str(target), "--source", str(course))
    assert result.exit_code == 1 and words in result.stderr and not result.stdout


def test_no_zip(course: Path, tmp_path: Path) -> None:
    (tmp_path / "no.zip").write_bytes(b"no")
    with pytest.raises(ScormbuildError, match="not a zip file"):
        verify_package(tmp_path / "no.zip", course)


def test_a_package_that_was_zipped_again_with_its_folder_is_called_that(course: Path) -> None:
    package = build(course)
    wrapped = package.with_name("wrapped.zip")
    with zipfile.ZipFile(wrapped, "w") as archive:
        for name, data in read_all(package).items():
            archive.writestr(f"small-scorm12/{name}", data)
    with pytest.raises(ScormbuildError) as problem:
        verify_package(wrapped, course)
    assert 'zipped again together with its folder "small-scorm12"' in problem.value.message
    assert "another program" not in problem.value.message
