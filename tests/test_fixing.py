"""``scormbuild check --fix``: what is safe is fixed in a copy, and nothing else changes."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from scormbuild.findings.rules import RULES
from scormbuild.packages.manifest_reader import read_manifest
from scormbuild.packages.reader import DamagedFileError, Package, open_package
from tests.broken_packages import (
    CASES,
    S4,
    S12,
    broken,
    damage,
    found_in,
    patched,
    run_command,
)
from tests.making import MANIFEST_12, MANIFESTS, PAGE, good_files, zip_bytes
from tests.media import PNG


@pytest.mark.parametrize("code", [code for code in CASES if RULES[code].fixable])
def test_what_is_fixable_is_fixed(code: str, inside: Path) -> None:
    package = broken(code)
    before = Path(package).read_bytes()
    result = run_command("check", package, "--fix", "--select", "PKG,MAN,RES")
    assert result.exit_code == 0, result.output
    assert f"fixed {code}: " in result.stderr and "wrote package-fixed.zip" in result.stderr
    assert not found_in(Path("package-fixed.zip"))
    assert Path(package).read_bytes() == before, "the package itself is not touched"
    files = good_files(S12)
    with zipfile.ZipFile("package-fixed.zip") as archive:
        assert archive.testzip() is None
        assert all(archive.read(name) == data for name, data in files.items() if name != "imsmanifest.xml")


def test_a_program_is_told_what_was_fixed_and_where(inside: Path) -> None:
    package = broken("RES008")
    for quiet in ([], ["--quiet"]):
        assert run_command("check", package, "--fix", "--force", *quiet).stdout == "package-fixed.zip\n"
    data = json.loads(run_command("check", package, "--fix", "--force", "--json").stdout)
    assert data["written"] == "package-fixed.zip"
    assert [one["rule"] for one in data["mended"]] == ["RES008"] and data["mended"][0]["what"]
    sound = json.loads(run_command("check", "package-fixed.zip", "--fix", "--json").stdout)
    assert (sound["written"], sound["mended"]) == (None, [])
    assert "written" not in json.loads(run_command("check", package, "--json").stdout)


def test_the_same_copy_comes_of_a_folder(inside: Path) -> None:
    with zipfile.ZipFile(broken("RES008")) as archive:
        archive.extractall("package")
    assert run_command("check", "package.zip", "--fix", "-o", "a.zip", "-q").exit_code in (0, 1)
    assert run_command("check", "package", "--fix", "-q").exit_code in (0, 1)
    assert Path("a.zip").read_bytes() == Path("package-fixed.zip").read_bytes()


def test_everything_at_once_is_fixed(inside: Path) -> None:
    text = (
        MANIFESTS[S4]
        .replace("adlcp:scormType", "scorm:scormtype")
        .replace("xmlns:adlcp", "xmlns:scorm")
        .replace('"sco"', '"SCO"')
        .replace("imsss:", "ss:")
        .replace("xmlns:imsss", "xmlns:ss")
        .replace("Roots", "Ra&#237;z <![CDATA[& <b>]]>")
        .replace('<file href="index.html"/>', "")
    )
    files = {
        "course/IMSMANIFEST.XML": text.encode(),
        "course/index.html": PAGE,
        "course\\media\\leaf.png": PNG,
        "course/media/root (1).png": PNG,
        "__MACOSX/course/._index.html": b"mac",
    }
    Path("package.zip").write_bytes(zip_bytes(files))
    result = run_command("check", "package.zip", "--fix", "--select", "PKG,MAN,RES")
    assert result.exit_code == 0, result.output
    with open_package("package-fixed.zip") as opened:
        manifest, _ = read_manifest(opened)
        assert set(opened.files) == {"imsmanifest.xml", "index.html", "media/leaf.png", "media/root (1).png"}
    assert manifest is not None and manifest.organizations[0].items[0].title == "Ra\u00edz & <b>"
    assert {file.path for file in manifest.resources[0].files} == {"index.html", "media/root (1).png"}
    again = run_command("check", "package-fixed.zip", "--fix", "--select", "PKG,MAN,RES")
    assert again.exit_code == 0 and "nothing to fix" in again.stderr


@pytest.mark.parametrize("edit", [("adlcp:", "scorm:"), ('scormtype="sco"', 'scormtype="SCO"')], ids=["anew", "same"])
def test_comments_around_the_manifest_are_kept(edit: tuple[str, str], inside: Path) -> None:
    before = "<!-- Made by the garden school -->\n<?tool version='2'?>\n<!-- \u00e9 & < -->\n"
    text = MANIFEST_12.replace(*edit).replace("xmlns:adlcp=", "xmlns:scorm=" if edit[0] == "adlcp:" else "xmlns:adlcp=")
    text = text.replace("<manifest ", f"{before}<manifest ").rstrip() + "\n<!-- the end -->\n"
    Path("package.zip").write_bytes(zip_bytes({**good_files(S12), "imsmanifest.xml": text.encode()}))
    result = run_command("check", "package.zip", "--fix", "--select", "PKG,MAN,RES")
    assert result.exit_code == 0, result.output
    with zipfile.ZipFile("package-fixed.zip") as archive:
        fixed = archive.read("imsmanifest.xml").decode()
    assert fixed.startswith(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made by the garden school -->\n<?tool version='
    )
    assert "\n<!-- \u00e9 & < -->\n<manifest " in fixed and fixed.endswith("</manifest>\n<!-- the end -->\n")


def test_an_existing_file_is_not_replaced(inside: Path) -> None:
    Path("package-fixed.zip").write_text("mine")
    result = run_command("check", broken("RES008"), "--fix")
    assert result.exit_code == 1 and "--force" in result.stderr
    assert Path("package-fixed.zip").read_text() == "mine"
    run_command("check", "package.zip", "--fix", "--force")
    assert zipfile.is_zipfile("package-fixed.zip")
    same = run_command("check", "package.zip", "--fix", "--force", "-o", "package.zip")
    assert same.exit_code == 1 and Path("package.zip").read_bytes() == CASES["RES008"]()
    assert "is the package itself, which never changes; name another file with --output" in same.stderr


@pytest.mark.parametrize("code", ["PKG001", "PKG005", "PKG006", "PKG007", "PKG009"])
def test_what_cannot_be_read_whole_is_not_fixed(code: str, inside: Path) -> None:
    data = CASES[code]() if code != "PKG009" else patched(damage, **{".DS_Store": b"mac"})()
    Path("package.zip").write_bytes(data)
    result = run_command("check", "package.zip", "--fix")
    assert result.exit_code == 1 and result.stderr.startswith("not fixed: ") and f"[{code} " in result.stderr
    assert not Path("package-fixed.zip").exists() and len(list(inside.iterdir())) == 1
    told = json.loads(run_command("check", "package.zip", "--fix", "--json").stdout)
    assert (told["mended"], told["written"], told["ok"]) == ([], None, False)
    assert code in [one["rule"] for one in told["diagnostics"]]
    assert run_command("check", "package.zip", "--fix", "--exit-zero").exit_code == 0


def test_files_beside_the_folder_of_the_manifest_keep_it_there(inside: Path) -> None:
    files = {f"course/{name}": data for name, data in good_files(S12).items()}
    Path("package.zip").write_bytes(zip_bytes({**files, "shared/leaf.png": PNG}))
    result = run_command("check", "package.zip", "--fix")
    assert result.exit_code == 1 and "nothing to fix" in result.stderr and "MAN002" in result.stderr


def test_a_package_can_be_held_open_and_closed(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(zip_bytes(good_files(S12)))
    opened: Package = open_package(tmp_path / "p.zip")
    assert opened.read("index.html") == PAGE
    opened.close()
    opened.close()
    with pytest.raises(DamagedFileError):
        opened.read("index.html")
