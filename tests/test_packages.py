"""``scormbuild check`` of anybody's package: each rule finds what it is about, no other does, and nothing ends it.

What is said of packages by other tools stands in tests/packages. After a change that is meant to alter it, write it
anew and read the difference::

    SCORMBUILD_GOLDEN=write pytest tests/test_packages.py -k other_tools
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scormbuild.checks import check_package
from scormbuild.errors import ScormbuildError
from scormbuild.findings.rules import PLATFORMS
from scormbuild.fix.package import fix_package
from tests.broken_packages import (
    CASES,
    DOCUMENTS,
    ITEM_END,
    S3,
    S4,
    S12,
    TESTED,
    broken,
    changed,
    found_in,
    install_official,
    mapping,
    run_command,
    with_files,
)
from tests.conftest import ROOT, MakeCourse
from tests.making import MANIFESTS, PAGE, good_files, write_folder, zip_bytes
from tests.media import PNG

EXPECTED = ROOT / "tests" / "packages"


# ---- one broken package for each rule


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
    assert run_command("build", folder, "-o", tmp_path / "out").exit_code == 0
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
    assert run_command("build", "course").exit_code == 0
    for standard in (S12, S4):
        result = run_command("check", f"dist/small-{standard}.zip", "--strict")
        assert result.exit_code == 0 and "no problems found" in result.stderr, result.output
        assert ("the control documents (XSD files)" in result.stdout) is (standard == S4)


def test_with_strict_a_warning_fails_the_check_of_a_package(tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    package.write_bytes(CASES["PKG017"]())
    assert {one.severity for one in found_in(package)} == {"warning"}
    lenient, strict = (run_command("check", package, *options) for options in ([], ["--strict"]))
    assert (lenient.exit_code, strict.exit_code) == (0, 1), strict.output
    assert "with --strict, warnings are errors" in strict.stderr and "--strict" not in lenient.stderr
    reports = [run_command("check", package, "--json", *options) for options in ([], ["--strict"])]
    assert [json.loads(one.stdout)["ok"] for one in reports] == [True, False]
    assert [one.exit_code for one in reports] == [0, 1]


@pytest.mark.parametrize(
    ("standard", "old", "new"),
    [
        (S12, "<title>Roots", "<title>{}"),
        (S12, "<title>Plants", "<title>{}"),
        (S4, 'identifier="roots"', 'identifier="{}"'),
    ],
)
def test_a_title_or_identifier_has_255_characters_and_no_more(
    standard: str, old: str, new: str, tmp_path: Path
) -> None:
    package = tmp_path / "plants.zip"
    for length, rules in ((255, []), (256, ["MAN022"])):
        package.write_bytes(changed(standard, (old, new.format("x" * length)))())
        assert [one.rule for one in found_in(package)] == rules, length


@pytest.mark.parametrize(("standard", "name", "most"), [(S12, "datafromlms", 255), (S4, "dataFromLMS", 4_000)])
def test_launch_data_are_as_long_as_an_lms_keeps_them(standard: str, name: str, most: int, tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    end = "</item>" if standard == S12 else ITEM_END
    begin = end.removesuffix("</item>")
    for length, rules in ((most, []), (most + 1, ["MAN035"])):
        data = f"{begin}<adlcp:{name}>{'x' * length}</adlcp:{name}></item>"
        package.write_bytes(changed(standard, (end, data))())
        assert [one.rule for one in found_in(package)] == rules, length


def noted(path: Path) -> str:
    """What is said about the checking of a package."""
    notes: list[str] = []
    check_package(path, (), notes)
    return "\n".join(notes)


XML_XSD = b'<!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "XMLSchema.dtd" []>\n<xs:schema/>'
LOM_XSD = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<!-- <xs:import schemaLocation="vocab/loose.xsd"/> -->
<xs:include schemaLocation="common/anyElement.xsd"/><xs:import schemaLocation="unique/strict.xsd"/>
<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>
</xs:schema>"""
IMSMD = (
    "<metadata>",
    '<metadata xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><imsmd:lom><imsmd:general/></imsmd:lom>',
)


def test_a_package_without_any_control_document_has_one_note(tmp_path: Path) -> None:
    package = tmp_path / "p.zip"
    package.write_bytes(changed(S4, mapping(S4))())
    assert not found_in(package), "an LMS imports it all the same"
    (note,) = [one for one in noted(package).splitlines() if "control documents" in one]
    assert "not in the package: imscp_v1p1.xsd, adlcp_v1p3.xsd, imsss_v1p0.xsd; for platforms that need them" in note
    package.write_bytes(changed(S4, mapping(S4), **DOCUMENTS)())
    assert not found_in(package) and "not in the package" not in noted(package)


@pytest.mark.parametrize(
    ("documents", "missing"),
    [
        ({"imscp_v1p1.xsd": None, "imsss_v1p0.xsd": None}, "imscp_v1p1.xsd, imsss_v1p0.xsd"),
        # The document type of xml.xsd names two files more.
        ({"xml.xsd": XML_XSD}, "XMLSchema.dtd, datatypes.dtd"),
        ({"xml.xsd": XML_XSD, "XMLSchema.dtd": b"x"}, "datatypes.dtd"),
        ({"imsss_v1p0.xsd": LOM_XSD}, "common/anyElement.xsd, unique/strict.xsd"),
        ({"imsss_v1p0.xsd": LOM_XSD, "common/anyElement.xsd": LOM_XSD, "unique/strict.xsd": b"<a"}, "common/common"),
    ],
)
def test_control_documents_that_are_missing_beside_others(
    documents: dict[str, bytes | None], missing: str, tmp_path: Path
) -> None:
    """One finding, whether xsi:schemaLocation asks for them or another control document does."""
    package = tmp_path / "p.zip"
    package.write_bytes(changed(S4, mapping(S4), **{**DOCUMENTS, **documents})())
    (one,) = found_in(package)
    assert one.rule == "MAN046" and missing in one.message, one.message
    assert "loose.xsd" not in one.message and "not in the package" not in noted(package)


def test_control_documents_in_a_folder_are_not_at_the_root(tmp_path: Path) -> None:
    package = tmp_path / "p.zip"
    moved = ("imscp_v1p1 imscp_v1p1.xsd", "imscp_v1p1 xsd/imscp_v1p1.xsd")
    documents = {**DOCUMENTS, "imscp_v1p1.xsd": None, "xsd/imscp_v1p1.xsd": b"<schema/>"}
    package.write_bytes(changed(S4, mapping(S4), moved, **documents)())
    (one,) = found_in(package)
    assert one.rule == "MAN046" and "xsd/imscp_v1p1.xsd" in one.message


@pytest.mark.parametrize("standard", [S12, S4])
def test_every_namespace_that_is_not_mapped_is_told_where_it_is_used_first(standard: str, tmp_path: Path) -> None:
    package = tmp_path / "p.zip"
    edits = [IMSMD] if standard == S12 else []
    package.write_bytes(changed(standard, *edits)())
    assert not found_in(package), "a manifest that maps nothing leaves it to the LMS"
    package.write_bytes(changed(standard, mapping(standard), *edits)())
    found = [(one.rule, one.excerpt.strip()[:30]) for one in found_in(package)]
    assert found == ([("MAN045", IMSMD[1][:30])] if standard == S12 else [])
    elsewhere = ("<metadata ", '<metadata xsi:schemaLocation="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 a.xsd" ')
    if standard == S12:
        package.write_bytes(changed(standard, mapping(standard), *edits, elsewhere)())
        assert not found_in(package), "it may be mapped on any element"


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
    ("files", "words", "fix"),
    [
        ({}, "an empty zip or folder", "create the package again"),
        ({"__MACOSX/._a": b"mac"}, "an empty zip or folder", "create the package again"),
        ({"cmi5.xml": b"", "a.html": b""}, "a cmi5 package", "import it as a cmi5 package"),
        ({"course/tincan.xml": b"", "course/a.html": b""}, "an xAPI (Tin Can) package", "export the course as SCORM"),
        ({"h5p.json": b"{}", "content/content.json": b"{}"}, "H5P content", "import it as H5P"),
        ({"A.CRS": b"", "A.AU": b"", "A.DES": b"", "A.CST": b""}, "an AICC course", "export the course as SCORM"),
        ({"course.cst": b'"block","member"'}, "an AICC course", "export the course as SCORM"),
        (
            {"plants/c.au": b"", "plants/c.des": b"", "plants/a.html": b""},
            "an AICC course",
            "export the course as SCORM",
        ),
        ({"moodle_backup.xml": b"", "course/course.xml": b""}, "a backup of a Moodle course", "restore it in Moodle"),
        ({"plants/course.yaml": b"", "plants/01.md": b""}, "the zipped source of a course", "scormbuild build"),
        (
            {"a.zip": b"PK", "b.zip": b"PK"},
            "a zip that contains 2 other zips",
            "use each zip in it separately: a.zip, b.zip",
        ),
        ({"ppt/presentation.xml": b""}, "a PowerPoint presentation", "convert it"),
    ],
    ids=lambda value: next(iter(value), "empty") if isinstance(value, dict) else "",
)
def test_other_formats_are_called_by_their_names(files: dict[str, bytes], words: str, fix: str, tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(zip_bytes(files))
    (one,) = [one for one in check_package(tmp_path / "p.zip") if one.rule != "PKG017"]
    assert (one.rule, one.message) == ("MAN039", f"this is {words}, not a SCORM package")
    assert fix in one.help


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
        fix_package(package, tmp_path / "fixed.zip")


def test_questions_beside_a_sco_are_scorm(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(
        changed(S12, ('type="webcontent" adlcp:scormtype="asset"', 'type="imsqti_xmlv1p2"'))()
    )
    assert {one.rule for one in found_in(tmp_path / "p.zip")} == {"RES014"}


@pytest.mark.parametrize(
    ("name", "data", "words", "fix"),
    [
        (
            "questions.gift",
            b"::Q1:: What? {=Water}",
            "a file of questions in GIFT, a format of Moodle",
            "question bank",
        ),
        ("QUESTIONS.GIFT", b"::Q1:: What? {=Water}", "a file of questions in GIFT", "::: quiz"),
        ("q.qti.xml", b"<?xml version='1.0'?>\n<assessmentItem/>", "a file of questions in QTI", "question bank"),
        ("q.xml", b"<?xml version='1.0'?>\n<questestinterop>", "a file of questions in QTI", "question bank"),
        ("q.xml", b"<?xml version='1.0'?><quiz>", "a file of questions in Moodle XML", "question bank"),
        ("q.xml", b"<quiz>", "a file of questions in Moodle XML", "question bank"),
        ("t.csv", b"a,b", "a table (CSV)", "spreadsheet program"),
        ("t.docx", b"Plants grow.", "a Word document", "Markdown"),
        ("a.mkd", b"# Plants", "a Markdown file", "give it the extension .md"),
        ("a.png", PNG, "a picture", "show it in a lesson"),
        ("a.story", b"Plants grow.", "a project of Articulate Storyline", "publish it as SCORM"),
    ],
)
def test_a_file_of_another_program_is_called_what_it_is(
    name: str, data: bytes, words: str, fix: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)
    (one,) = check_package(tmp_path / name)
    assert one.rule == "PKG001" and one.message.startswith(f"this is {words}")
    assert fix in one.help and "scormbuild import" not in one.help


@pytest.mark.parametrize(
    ("data", "words", "fix"),
    [
        (b"", "an empty file", "copied completely"),
        (b"%PDF-1.7\n", "a PDF document", "export the course as SCORM"),
        (b"Rar!\x1a\x07\x01\0", "a RAR archive", "create a zip of its files"),
        (b"7z\xbc\xaf\x27\x1c\0\4", "a 7z archive", "create a zip of its files"),
        (b"\x1f\x8b\x08\0", "a gzip archive (such as .tar.gz)", "create a zip of its files"),
        (b"a".ljust(257, b"\0") + b"ustar\0", "a tar archive", "create a zip of its files"),
        (b"\n<!DOCTYPE html>\n<title>Log in</title>", "a web page (HTML)", "download the package again"),
        (b"<?xml version='1.0'?><manifest/>", "an XML file", "name the zip, or the folder"),
        (zip_bytes({"a.html": b"a" * 100})[:60], "a damaged or incomplete zip file", "copied completely"),
        (b"Plants grow.", "not a zip file, or a damaged one", "copied completely"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_zip_is_called_what_it_is(data: bytes, words: str, fix: str, tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(data)
    (one,) = check_package(tmp_path / "p.zip")
    assert one.rule == "PKG001" and one.message.startswith(f"this is {words}")
    assert fix in one.help


@pytest.mark.parametrize(
    ("name", "words"),
    [
        *((f"grade.{end}", "a program for a server") for end in ("php", "php4", "PHP7", "phps", "phar", "phtml")),
        *((f"grade.{end}", "a program for a server") for end in ("inc", "shtml", "asmx", "ashx", "asax", "cfm")),
        *((f"grade.{end}", "a program for Windows") for end in ("exe", "vbs", "ps1", "msi")),
        *((f"grade.{end}", "a program for Java") for end in ("jar", "class")),
        ("run.sh", "a script for a command line"),
        ("media/Web.config", "a settings file for a web server"),
        (".htaccess", "a settings file for a web server"),
    ],
)
def test_programs_are_called_by_what_runs_them(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(with_files(S12, {name: b"x"})())
    (one,) = found_in(tmp_path / "p.zip")
    assert (one.rule, one.message) == ("PKG018", f'"{name}" is {words}')


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (("Media/root.png", "media/stem.png"), ["PKG014: Media/ media/"]),
        (("pictures/A/x.png", "pictures/a/x.png", "pictures/A/y.png"), ["PKG014: pictures/A/ pictures/a/"]),
        (("a/x.png", "a/X.png", "b/X.png"), ["PKG014: a/X.png a/x.png"]),
        (("a", "a/b/x.png", "a/y.png"), ["PKG019: a a/b/x.png"]),
        (("a/b/x.png", "a/b"), ["PKG019: a/b a/b/x.png"]),
        (("a/x.png", "b/x.png", "ab/x.png", "a.png"), []),
    ],
)
def test_names_in_the_way_of_others(files: tuple[str, ...], told: list[str], tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(with_files(S12, dict.fromkeys(files, PNG))())
    names = [(one.rule, one.message.split('"')[1::2]) for one in found_in(tmp_path / "p.zip")]
    assert [f"{rule}: {' '.join(sorted(words))}" for rule, words in names] == told


def test_a_namespace_that_is_declared_only_decides_nothing(tmp_path: Path) -> None:
    other = '<manifest xmlns:old="http://www.adlnet.org/xsd/adlcp_v1p3" '
    (tmp_path / "p.zip").write_bytes(changed(S12, ("<manifest ", other))())
    assert not found_in(tmp_path / "p.zip")


@pytest.mark.parametrize(
    ("rule", "old"), [("RES005", 'href="index.html">'), ("RES006", '<file href="media/leaf.png"/>')]
)
def test_a_listed_file_in_another_unicode_form_is_told_as_that(rule: str, old: str, tmp_path: Path) -> None:
    new = re.sub(r"(index|media/leaf)", "gr\u00f6\u00dfe", old)
    name = "gro\u0308\u00dfe" + (".html" if "html" in old else ".png")
    (tmp_path / "p.zip").write_bytes(changed(S12, (old, new), **{name: PAGE if "html" in old else PNG})())
    (found,) = [one for one in check_package(tmp_path / "p.zip") if one.rule == rule]
    assert "another Unicode form" in found.help


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
    write_folder({"index.html": PAGE, "media/leaf one.png": PNG}, tmp_path / "site")
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


# ---- the command


def test_a_package_is_checked_by_the_command(inside: Path) -> None:
    result = run_command("check", broken("MAN026"))
    assert result.exit_code == 1
    assert "package.zip!/imsmanifest.xml:11:7: error[MAN026 value-out-of-range]" in result.stdout
    assert result.stderr.startswith("1 error and"), "the report is for stdout, how it went for stderr"


def test_an_unpacked_package_is_known_by_its_manifest(inside: Path) -> None:
    write_folder(good_files(S12), inside / "unpacked")
    assert run_command("check", "unpacked", "--select", "PKG,MAN,RES").exit_code == 0
    write_folder(good_files(S12), inside / "wrapped" / "course")
    assert "MAN002" in run_command("check", "wrapped").stdout


def test_a_folder_that_is_neither_says_what_is_missing(inside: Path) -> None:
    (inside / "empty").mkdir()
    result = run_command("check", "empty")
    assert result.exit_code == 1 and "course.yaml" in result.stderr


def test_warnings_of_a_platform_are_errors_there(inside: Path) -> None:
    package = broken("MAN031")
    only = ("--select", "MAN")
    assert run_command("check", package, *only).exit_code == 0
    assert run_command("check", package, "--lms", "canvas", *only).exit_code == 0
    result = run_command("check", package, "--lms", "canvas,moodle", *only)
    assert result.exit_code == 1 and "error[MAN031" in result.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["package.zip", "--lms", "mooodle"], 'unknown LMS "mooodle"'),
        (["course", "--lms", "moodle"], "--lms works only with packages"),
        (["course", "--fix"], "--fix works only with packages"),
        (["course/course.yaml"], "name the folder of the course: scormbuild check course"),
        (["package.zip", "--force"], "add --fix"),
    ],
)
def test_wrong_use_is_explained(args: list[str], words: str, inside: Path, make_course: MakeCourse) -> None:
    broken("MAN031")
    make_course("Plants grow.")
    result = run_command("check", *args)
    assert result.exit_code == 2 and words in result.stderr


def test_findings_of_a_package_as_json(inside: Path) -> None:
    data = json.loads(run_command("check", broken("MAN026"), "--json", "--select", "MAN").stdout)
    assert (data["ok"], data["errors"], data["course"]) == (False, 1, None)
    assert data["diagnostics"][0]["path"] == "package.zip!/imsmanifest.xml"
