"""Reading of anybody's package: what it says is understood, what does harm is refused, and whatever comes ends soon."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scormbuild.checks import check_package
from scormbuild.errors import ScormbuildError
from scormbuild.fix.package import fix_package
from scormbuild.packages.manifest import launches, read_manifest, with_parameters
from scormbuild.packages.reader import NEITHER, DamagedFileError, open_package
from scormbuild.packages.xml import XmlError, parse_xml
from tests.broken_packages import (
    CASES,
    ITEM_END,
    NAVIGATION,
    S3,
    S4,
    S12,
    SEQUENCING,
    Make,
    changed,
    claim,
    found_in,
    patched,
)
from tests.conftest import POSIX
from tests.making import MANIFEST_12, MANIFESTS, PAGE, good_files, write_folder, zip_bytes

ADLSEQ = '<adlseq:{0} xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" {1}>{2}</adlseq:{0}>'
MAP = '<adlseq:mapInfo targetObjectiveID="all" readRawScore="true"/></adlseq:objective>'

# ---- reading: what is there


@POSIX
@pytest.mark.parametrize("command", [["check"], ["check", "--fix"], ["inspect"], ["preview", "--port", "0"]])
def test_what_is_neither_a_file_nor_a_folder_is_said_at_once(command: list[str], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.zip"
    os.mkfifo(pipe)
    for path in (pipe, Path(os.devnull)):
        line = [sys.executable, "-m", "scormbuild", *command, str(path)]
        done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
        assert (done.returncode, done.stdout) == (1, ""), done.stderr
        assert done.stderr == f"Error: {path}: {NEITHER}\n"
    with pytest.raises(OSError, match="neither a file nor a folder"):
        check_package(pipe)
    with pytest.raises(FileNotFoundError):
        check_package(tmp_path / "missing.zip")


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
        # Whoever has a point passes: it can be meant so.
        (S12, ">80<", ">1<"),
        # What Moodle makes of the course in any case.
        (S4, SEQUENCING, f'<imsss:controlMode choice="true" flow="true"/>{SEQUENCING}'),
        (
            S4,
            SEQUENCING,
            '<imsss:controlMode choiceExit="1" flow="false" forwardOnly="false" useCurrentAttemptProgressInfo="true"/>'
            f'{SEQUENCING} tracked="true"',
        ),
        (
            S4,
            ITEM_END,
            '<imsss:randomizationControls randomizationTiming="never" reorderChildren="false"/>' + ITEM_END,
        ),
        # The map of ADL's own sequencing stops no import.
        (S4, ITEM_END, ADLSEQ.format("objectives", "", '<adlseq:objective objectiveID="score">' + MAP) + ITEM_END),
        (S4, ITEM_END, ADLSEQ.format("rollupConsiderations", 'requiredForCompleted="always"', "") + ITEM_END),
    ],
)
def test_what_is_as_it_should_be_is_not_reported(standard: str, old: str, new: str, tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    package.write_bytes(changed(standard, (old, new))())
    assert found_in(package) == []


@pytest.mark.parametrize(
    ("new", "name"),
    [
        (f'<imsss:controlMode flow="true" choice="false"/>{SEQUENCING}', "controlMode"),
        (f'<imsss:controlMode choice="true"/><imsss:controlMode forwardOnly="true"/>{SEQUENCING}', "controlMode"),
        (f'<imsss:limitConditions attemptLimit="2"/>{SEQUENCING}', "limitConditions"),
        (f'<imsss:randomizationControls randomizationTiming="once"/>{SEQUENCING}', "randomizationControls"),
        (
            ADLSEQ.format("rollupConsiderations", 'requiredForCompleted="ifAttempted"', "") + SEQUENCING,
            "rollupConsiderations",
        ),
        (
            ADLSEQ.format("constrainedChoiceConsiderations", 'preventActivation="true"', "") + SEQUENCING,
            "constrainedChoiceConsiderations",
        ),
    ],
)
def test_sequencing_that_moodle_ignores(new: str, name: str, tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    package.write_bytes(changed(S4, (SEQUENCING, new))())
    (one,) = found_in(package, ("moodle",))
    assert (one.rule, one.severity) == ("MAN029", "error") and f"({name})" in one.message


@pytest.mark.parametrize(("score", "fix"), [("0.8", "80"), ("1.0", "100"), (".675", "67.5"), ("0.555", "55.5")])
def test_a_mastery_score_as_a_fraction(score: str, fix: str, tmp_path: Path) -> None:
    package = tmp_path / "plants.zip"
    package.write_bytes(changed(S12, (">80<", f">{score}<"))())
    (one,) = found_in(package)
    assert one.rule == "MAN043" and f"is {score} of 100" in one.message and one.help.endswith(f": {fix}")


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


@pytest.mark.parametrize(
    "before", ['SYSTEM "a>b"', "SYSTEM 'a>b'", """PUBLIC "a'>b" '">'""", 'SYSTEM ">" ', "SYSTEM 'a\n>\n'"]
)
def test_quoted_signs_hide_no_definitions(before: str) -> None:
    with pytest.raises(XmlError) as problem:
        parse_xml(f'<?xml version="1.0"?>\n<!DOCTYPE a {before}[<!ENTITY e "ha">]><a b="&e;&e;"/>'.encode())
    assert problem.value.kind == "doctype" and problem.value.place == (2, 1)
    assert parse_xml(b"<!DOCTYPE a SYSTEM '[>'><a/>").doctype == (1, 1)


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
        ("/etc/passwd", '"/etc/passwd" leads out of the package because it begins with a slash'),
        ("..\\x.html", "leads out of the package with .."),
        ("C:\\x.html", "leads out of the package because it begins with a slash or a drive"),
        ("a/../../x.html", "leads out of the package with .."),
        ("a\nb.html", r'"a\nb.html" contains a control character'),
        ("x" * 1001, 'xxx" has 1,001 characters; the limit is 1,000'),
        ("a/" * 51 + "b", "is 51 folders deep; the limit is 50"),
        ("..", "leads out of the package"),
        (".", "is not a valid file name"),
        ("a\0b", r'"a\x00b" contains a control character'),
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
        fixed = fix_package(path, folder / "fuzz-fixed.zip", force=True)
    except ScormbuildError:
        return
    if fixed.path:
        left = {one.rule for one in check_package(fixed.path)}
        assert not left & {rule for rule, _ in fixed.done}
        fixed.path.unlink()
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
