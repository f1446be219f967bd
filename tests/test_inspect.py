"""``scormbuild inspect``: what is said of a package, of ours and of anybody's.

tests/packages/*.inspect.txt are what is said of packages by another tool; write them anew with SCORMBUILD_GOLDEN=write.
"""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scormbuild import ScormbuildError, __version__, build_package
from scormbuild.about.inspect import Node, inspect_package
from scormbuild.cli import cli
from tests.conftest import COURSE, LESSON, MakeCourse, read_json
from tests.making import MANIFEST_12, good_files, write_folder, zip_bytes
from tests.test_packages import EXPECTED, packager_zip

LABELS = {
    "scorm12": "SCORM 1.2",
    "scorm2004-4": "SCORM 2004 4th Edition",
}


def run(*args: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(cli, ["inspect", *args])


def zip_of(files: dict[str, bytes], folder: Path) -> Path:
    """A zip in a folder."""
    target = folder / "package.zip"
    target.write_bytes(zip_bytes(files))
    return target


@pytest.mark.parametrize("standard", LABELS)
def test_our_own_package(standard: str, example_packages: dict[str, Path]) -> None:
    """Of our own it tells the rule in words, what is in it, and what made it of which source."""
    found = inspect_package(example_packages[standard])
    assert (found.standard, found.label, found.title) == (standard, LABELS[standard], "AI Foundations")
    assert found.zip_bytes == example_packages[standard].stat().st_size
    with zipfile.ZipFile(example_packages[standard]) as archive:
        assert (found.files, found.bytes) == (len(archive.infolist()), sum(one.file_size for one in archive.infolist()))
    assert sum(kind.files for kind in found.kinds) == found.files
    assert sum(kind.bytes for kind in found.kinds) == found.bytes
    record = found.record
    assert record is not None
    assert (record.generator, record.standard) == (f"scormbuild {__version__}", standard)
    mark = "" if standard == "scorm12" else "0.5"
    sco = Node("ai_foundations_item", "AI Foundations", "index.html", "sco", True, mark, ())
    assert [one.children for one in found.organizations] == [(sco,)]
    said = run(str(example_packages[standard])).stdout
    assert "1 lesson, 7 flashcards, 2 questions, 1 quiz, 4 steps" in said
    assert "complete when every lesson is read to its end" in said
    assert "- AI Foundations: index.html (SCO)" in said


def test_the_summary_is_as_wide_as_the_terminal(
    example_packages: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    package = str(example_packages["scorm12"])
    wide = run(package).stdout
    assert max(map(len, wide.splitlines())) > 60
    monkeypatch.setenv("COLUMNS", "50")
    narrow = run(package).stdout
    assert narrow.split() == wide.split(), "the same words"
    # The digest of the source is one word.
    assert all(len(line) <= 50 or len(line.split()) == 1 for line in narrow.splitlines())


def test_a_folder_is_as_good_as_a_zip(tmp_path: Path) -> None:
    """What a package was unpacked to says the same, but for the zip."""
    files = good_files("scorm12")
    folder = inspect_package(write_folder(files, tmp_path / "folder"))
    packed = inspect_package(zip_of(files, tmp_path))
    assert folder._replace(path=packed.path, zip_bytes=packed.zip_bytes) == packed
    assert folder.zip_bytes == 0 and folder.record is None


TREE = MANIFEST_12.replace(
    "</organization>",
    """<item identifier="more"><title>More</title>
      <item identifier="a" identifierref="roots_page" parameters="?page=2" isvisible="false"
        ><title>Leaves</title></item>
      <item identifier="b" identifierref="site"><title>Elsewhere</title></item>
    </item></organization><organization identifier="other"><title>Short</title></organization>""",
).replace(
    "</resources>",
    '<resource identifier="site" type="webcontent" adlcp:scormtype="asset" href="https://example.org/"/></resources>',
)


def test_structure(tmp_path: Path) -> None:
    """Items stand below one another as the learner sees them, with what they open."""
    package = zip_of({**good_files("scorm12"), "imsmanifest.xml": TREE.encode()}, tmp_path)
    lines = run(str(package)).stdout.splitlines()
    at = lines.index("Structure")
    assert lines[at + 1 : at + 7] == [
        "  Plants (default)",
        "    - Roots: index.html (SCO), pass mark 80",
        "    - More",
        "      - Leaves: index.html?page=2 (SCO), hidden",
        "      - Elsewhere: https://example.org/ (asset)",
        "  Short",
    ]


def test_json_has_everything(example_packages: dict[str, Path]) -> None:
    """--json gives the same as data, and nothing but JSON."""
    data = read_json(run(str(example_packages["scorm12"]), "--json").stdout)
    assert data["command"] == "inspect" and data["standard"] == "scorm12" and data["title"] == "AI Foundations"
    organizations = data["organizations"]
    assert isinstance(organizations, list)
    assert organizations[0]["children"][0]["launch"] == "index.html"
    record = data["record"]
    assert isinstance(record, dict)
    assert record["lessons"] == [
        {
            "id": "image_generators",
            "title": "How Image Generators Work",
            "flashcards": 7,
            "questions": 2,
            "quizzes": 1,
            "steps": 4,
            "sections": 0,
        }
    ]


def test_chapters_are_told(make_course: MakeCourse, tmp_path: Path) -> None:
    listed = COURSE + "lessons: [a.md, Plants: [b.md, c.md], End: [d.md]]\n"
    folder = make_course(None, listed, files=dict.fromkeys(["a.md", "b.md", "c.md", "d.md"], LESSON + "Text."))
    (package,) = build_package(folder, tmp_path / "out", ["scorm12"]).packages
    done = run(str(package.path))
    assert "4 lessons in 2 chapters" in done.stdout
    record = read_json(run(str(package.path), "--json").stdout)["record"]
    assert record["chapters"] == [  # type: ignore[index]
        {"title": "Plants", "lessons": ["b", "c"]},
        {"title": "End", "lessons": ["d"]},
    ]


def test_hostile_names_do_not_steer_the_terminal(tmp_path: Path) -> None:
    """Codes for the terminal in titles and names are shown as what they are."""
    manifest = MANIFEST_12.replace("<title>Roots</title>", "<title>R\u202eoots</title>").replace(
        "Plants", "Pl\u009bants"
    )
    files = {**good_files("scorm12"), "imsmanifest.xml": manifest.encode(), "media/\u202egpj.exe": b"x" * 2000}
    said = run(str(zip_of(files, tmp_path))).stdout
    assert "R\ufffdoots" in said and "Pl\ufffdants" in said
    assert all(c.isprintable() or c == "\n" for c in said)


def test_many_items_are_counted(tmp_path: Path) -> None:
    """A structure of thousands does not fill the screen; --json has all of it."""
    items = "".join(f'<item identifier="i{n}"><title>Item {n}</title></item>' for n in range(500))
    manifest = MANIFEST_12.replace("</organization>", f"{items}</organization>")
    package = zip_of({**good_files("scorm12"), "imsmanifest.xml": manifest.encode()}, tmp_path)
    assert "  ... and 301 more; --json has them all" in run(str(package)).stdout.splitlines()
    assert len(json.loads(run(str(package), "--json").stdout)["organizations"][0]["children"]) == 501


def test_a_record_of_somebody_else_is_left_aside(tmp_path: Path) -> None:
    """A damaged record is a problem that is named, and keeps nothing else from being told."""
    package = zip_of({**good_files("scorm12"), "scormbuild.json": b'{"format": 1}'}, tmp_path)
    found = inspect_package(package)
    assert found.record is None and found.title == "Plants"
    assert len(found.problems) == 1 and "is damaged; it is ignored" in found.problems[0]


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"index.html": b"<p>"}, "the package has no imsmanifest.xml (MAN001 manifest-missing)"),
        ({"imsmanifest.xml": b"<manifest>"}, "MAN004"),
        ({"imsmanifest.xml": b"<course/>"}, "MAN008"),
    ],
)
def test_what_is_no_package(files: dict[str, bytes], words: str, tmp_path: Path) -> None:
    """Without a manifest there is nothing to tell: one sentence with the reason, and exit code 1."""
    package = zip_of(files, tmp_path)
    with pytest.raises(ScormbuildError, match="cannot be inspected"):
        inspect_package(package)
    result = run(str(package))
    assert result.exit_code == 1 and words in result.stderr and not result.stdout


def test_a_course_is_no_package(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text("title: Plants\n", "utf-8")
    result = run(str(tmp_path))
    assert result.exit_code == 2 and "build it first" in result.stderr


def test_no_zip_at_all(tmp_path: Path) -> None:
    (tmp_path / "package.zip").write_bytes(b"PK\x03\x04 no")
    result = run(str(tmp_path / "package.zip"))
    assert result.exit_code == 1 and "PKG001" in result.stderr


@pytest.mark.parametrize("version", ["1.2", "2004 3rd Edition", "2004 4th Edition"])
def test_packages_by_other_tools(
    version: str, node_modules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package of another program, and what is said of it, to the letter."""
    made = packager_zip(version, node_modules, tmp_path)
    monkeypatch.chdir(tmp_path)
    made.rename("packager.zip")
    said = run("packager.zip").stdout
    expected = EXPECTED / f"simple-scorm-packager-{version.replace(' ', '-')}.inspect.txt"
    if os.environ.get("SCORMBUILD_GOLDEN") == "write":
        expected.write_text(said, "utf-8")
    assert expected.read_text("utf-8") == said
