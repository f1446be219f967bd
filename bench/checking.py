"""What `scormbuild check` takes for a large package by another tool, and for one of many pages."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

from builds import HEAD, TEXT_COLUMNS, add_rows
from commands import scormbuild
from figures import Figure, Section
from measure import run_in_turns

MEGABYTES = 70
FILES = 2_269
PAGES, SCRIPTS, STYLES = 500, 220, 120
_SECONDS = 5
_MEMORY = 100_000_000
_PIECE = (
    "function {name}(a,b){{var c=a.length,d='{word} it\\'s',e=\"{word}\";for(var i=0;i<c;i++){{"
    "if(a[i]&&/[a-z]+/.test(a[i])){{b.push({{k:a[i],v:'{word}-'+i}})}}}}return b.map(function(x){{return x.v+d+e}})}}\n"
)
_NAMES = ("core", "player", "navigation", "quiz", "menu", "media", "animation", "storage", "theme", "timeline")


def _script(chance: random.Random, number: int, size: int) -> str:
    pieces: list[str] = []
    while sum(map(len, pieces)) < size:
        pieces.append(_PIECE.format(name=f"f{number}_{len(pieces)}", word=chance.choice(_NAMES)))
    return "".join(pieces)


def _page(chance: random.Random, number: int) -> str:
    words = " ".join(chance.choice(_NAMES) for _ in range(900))
    pictures = "".join(f'<img src="media/p{chance.randrange(900)}.bin" alt="A picture">' for _ in range(12))
    scripts = "".join(f'<script src="js/s{chance.randrange(SCRIPTS)}.js"></script>' for _ in range(6))
    links = f'<a href="page{(number + 1) % PAGES}.html">Next</a>'
    styles = f'<link rel="stylesheet" href="css/c{number % STYLES}.css">'
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page {number}</title>'
        f"{styles}{scripts}</head>"
        f"<body><h1>Page {number}</h1>{pictures}<p>{words}</p>{links}</body></html>"
    )


_SCO = """var api = window.parent.API; api.LMSInitialize("");
function done() { api.LMSSetValue("cmi.core.lesson_status", "completed"); api.LMSCommit(""); }
addEventListener("pagehide", function () { api.LMSFinish(""); });
"""


def make_package(target: Path) -> Path:
    """A package of 70 MB in 2,269 files: pages, scripts and style sheets, and mostly media, as real ones have."""
    chance = random.Random(7)
    files: dict[str, bytes] = {f"page{number}.html": _page(chance, number).encode() for number in range(PAGES)}
    files |= {f"js/s{number}.js": _script(chance, number, 40_000).encode() for number in range(SCRIPTS)}
    files |= {
        f"css/c{number}.css": b".a{background:url(../media/p1.bin)}\n" + b".b{color:#123456;margin:0 auto}\n" * 300
        for number in range(STYLES)
    }
    files["js/s0.js"] += _SCO.encode()
    files["page0.html"] = files["page0.html"].replace(b"</head>", b'<script src="js/s0.js"></script></head>')
    media = FILES - len(files) - 1
    left = MEGABYTES * 1_000_000 - sum(map(len, files.values()))
    files |= {f"media/p{number}.bin": chance.randbytes(left // media) for number in range(media)}
    listed = "".join(f'<file href="{name}"/>' for name in files)
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<manifest identifier="m" '
        'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">'
        "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>"
        '<organizations default="o"><organization identifier="o"><title>T</title>'
        '<item identifier="i" identifierref="r"><title>T</title></item></organization></organizations>'
        '<resources><resource identifier="r" type="webcontent" '
        f'adlcp:scormtype="sco" href="page0.html">{listed}</resource></resources></manifest>'
    )
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("imsmanifest.xml", manifest)
        for name, data in files.items():
            archive.writestr(name, data)
    return target


def measure_check(work: Path, runs: int) -> Section:
    """``scormbuild check`` of that package, with its targets."""
    section = Section(
        "check", f"Checking a package of {MEGABYTES} MB in {FILES:,} files", HEAD, text_columns=TEXT_COLUMNS
    )
    command = scormbuild("check", str(make_package(work / "large.zip")), "--exit-zero")
    measured = run_in_turns({"scormbuild check": command}, runs)
    add_rows(section, "", {"scormbuild check": command}, measured)
    summary = measured["scormbuild check"]
    section.figures += [
        Figure("check: wall time", summary.wall, "s", _SECONDS, summary.fastest, summary.cpu),
        Figure("check: peak memory", summary.memory, "bytes", _MEMORY),
    ]
    return section
