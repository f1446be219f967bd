"""Files of a course: only kinds that no LMS and no browser runs get into a package, by the names they have there."""

from __future__ import annotations

import re
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scormbuild import build_package, load_course
from scormbuild.source.file_kinds import KINDS, kind_of, package_name
from tests.conftest import MakeCourse
from tests.media import BY_SUFFIX, PNG
from tests.security.judge import BROWSING, Batch, Judge, judge  # noqa: F401
from tests.test_properties import literal, page

ALLOWED = frozenset(suffix for kind in KINDS for suffix in kind.suffixes)
# What servers run, or browsers show as a page or run, under the names that Apache, IIS, nginx and PHP know.
_ACTIVE = """
php php3 php4 php5 php7 php8 phps pht phtml phar inc asp aspx ashx asmx asa asax cer cdx jsp jspx jsw jsv cfm cfml
cgi fcgi pl pm py pyc rb sh bash bat cmd ps1 exe msi dll com scr pif vbs vbe jse wsf wsh hta cpl jar class war apk
lnk url desktop app reg html htm xhtml xht shtml shtm stm mht mhtml htc js mjs cjs jsm ts wasm css svgz swf xml xsl
xslt xbl rdf rss atom mml ttml dfxp gpx kml xul xaml htaccess htpasswd ini config webmanifest appcache ht_ml ph-p
s_vg j+s docm xlsm pptm dotm gz tgz tar rar iso dmg
"""


def refused(folder: Path) -> list[str]:
    """Rules of the errors of a course."""
    return [one.rule for one in load_course(folder)[1] if one.severity == "error"]


def packed(folder: Path) -> list[str]:
    """Names of the files of the author's in the package of a course; empty where it was not built."""
    result = build_package(folder, folder.parent / "dist", ["scorm12"])
    if not result.ok:
        return []
    with zipfile.ZipFile(result.packages[0].path) as package:
        return [name for name in package.namelist() if name.startswith("media/")]


@pytest.mark.parametrize(
    "name",
    [
        *(f"a.{suffix}" for suffix in _ACTIVE.split()),
        *(f"a.{suffix.upper()}" for suffix in ("php", "html", "svgz", "ht_ml")),
        # Written ".html", ".js", ".svg" and ".php" by whoever leaves out what is no ASCII letter.
        "a.h\u200btml",
        "a.\u00e9html",
        "a.htm\u0301l",
        "a.j\u00ads",
        "a.sv\u2060g",
        "a.\u202ephp",
        "a.\uff48\uff54\uff4d\uff4c",
        "a.html.",
        "a.html ",
        "a.php. . ",
        "a.html::$DATA",
        "a.png.php",
        "a.png.",
        "a.png ",
        "Makefile",
        "a.",
    ],
)
@pytest.mark.parametrize("form", ["[get]({})", "![a leaf]({})"])
def test_other_kinds_are_refused_however_they_are_spelled(make_course: MakeCourse, name: str, form: str) -> None:
    folder = make_course(form.format(quote(name)), files={name: b"x"})
    assert refused(folder) == ["AST008"]
    assert packed(folder) == []


@pytest.mark.parametrize("suffix", sorted(ALLOWED - {".svg"}))
def test_allowed_kinds_are_packed_under_their_own_suffix(make_course: MakeCourse, suffix: str) -> None:
    data = BY_SUFFIX.get(suffix, b"x")
    folder = make_course(
        f"[get](a{suffix}) [and](A.B{suffix.upper()})", files={f"a{suffix}": data, f"A.B{suffix.upper()}": data + b"y"}
    )
    assert [PurePosixPath(name).suffix for name in packed(folder)] == [suffix, suffix]


@pytest.mark.parametrize("name", ["a.php.png", "a.phtml.pdf", "a.shtml.zip", "a.asp;.jpg", "a.php%00.png"])
def test_second_endings_that_servers_run_are_written_without_their_dots(make_course: MakeCourse, name: str) -> None:
    """Apache takes any ending between dots for one that names a handler, IIS what stands before a semicolon."""
    folder = make_course(f"[get]({quote(name)})", files={name: BY_SUFFIX.get(PurePosixPath(name).suffix, b"x")})
    (written,) = packed(folder)
    stem, tag, suffix = PurePosixPath(written).name.split(".")
    assert f".{suffix}" == PurePosixPath(name).suffix and len(tag) == 6 and set(tag) <= set("0123456789abcdef")
    assert set(stem) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")


PAGES = [
    b"<!DOCTYPE html><script>alert(1)</script>",
    b"\xef\xbb\xbf<html>",
    b" \t\r\n\x0c<ScRiPt>alert(1)</sCrIpT>",
    b"<!-- -->\n<img src=x onerror=alert(1)>",
    b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
    b"<iframe src=x>",
    b"<body onload=alert(1)>",
    b"<p>",
]


@pytest.mark.parametrize("data", PAGES)
@pytest.mark.parametrize("suffix", [".webp", ".vtt", ".ggb", ".heic", ".csv"])
def test_page_under_another_name_is_refused(make_course: MakeCourse, suffix: str, data: bytes) -> None:
    """A server that does not know a type names none; browsers then show as a page what begins as one."""
    assert refused(make_course(f"[get](a{suffix})", files={f"a{suffix}": data})) in (["AST008"], ["AST014"])


def test_source_of_a_page_is_plain_text(make_course: MakeCourse) -> None:
    """A text is a text on every server, so that a lesson can show what it teaches."""
    assert len(packed(make_course("[get](page.txt)", files={"page.txt": PAGES[0]}))) == 1


@pytest.mark.parametrize("data", [b"<", b"<3 leaves", b"a <html>", b"<svg", b"\x00\x01<html>", b"<article>"])
def test_what_no_browser_takes_for_a_page_is_packed(make_course: MakeCourse, data: bytes) -> None:
    assert len(packed(make_course("[get](a.csv)", files={"a.csv": data}))) == 1


def test_message_names_the_place_and_what_is_allowed(make_course: MakeCourse) -> None:
    folder = make_course("Text.\n\n[get](a.ht_ml)", files={"a.ht_ml": b"x"})
    (found,) = [one for one in load_course(folder)[1] if one.severity == "error"]
    assert (found.position.line, found.position.column) == (6, 1)
    assert found.message == 'files of the type ".ht_ml" cannot be part of a package'
    for word in ("pictures", "video", "audio", "captions", "PDF", "office documents", "fonts", "zip"):
        assert word in found.help
    folder = make_course("[get](a.png)", files={"a.png": PAGES[0]}, name="other")
    (found,) = [one for one in load_course(folder)[1] if one.severity == "error"]
    assert (found.rule, found.message) == ("AST014", '"a.png" is a web page, not a PNG picture')
    folder = make_course("[get](a.csv)", files={"a.csv": PAGES[0]}, name="third")
    (found,) = [one for one in load_course(folder)[1] if one.severity == "error"]
    assert found.message == "web pages (such as the content of a.csv) cannot be part of a package"


def test_every_kind_is_in_the_documentation() -> None:
    text = (Path(__file__).parents[2] / "docs" / "format.md").read_text("utf-8")
    for kind in KINDS:
        assert f"| {kind.name} | {' '.join(f'`{suffix}`' for suffix in kind.suffixes)} |" in text, kind.name


@given(st.text(alphabet=st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=12))
def test_name_in_the_package_has_the_ending_that_was_judged(name: str) -> None:
    """Whatever is written is what was judged: nothing is left out of an ending, and nothing becomes another."""
    for path in (name, f"a.{name}", f"a.p{name}hp", f"x/{name}.png"):
        kind, written = kind_of(path), PurePosixPath(package_name(path).target)
        assert (kind is not None) == (written.suffix in ALLOWED)
        if kind is not None:
            assert written.suffix in kind.suffixes and path.lower().endswith(written.suffix)
        assert written.name.isascii() and written.name.count(".") == 2 and len(written.parts) == 2


_PIECES = """a . .png .svg .html .php " ' < > <script> <img &quot; &#34; javascript: # ? %00 %2e ` {{ \\n =
onerror=top.pwned=1 \u202e \u200b \u00e9"""
NAMES = (
    st.lists(st.sampled_from([*_PIECES.split(), " "]), min_size=1, max_size=6)
    .map("".join)
    .filter(lambda name: name.strip("."))
)


@pytest.mark.browser
@settings(BROWSING, max_examples=4)
@given(st.lists(st.tuples(NAMES, st.sampled_from([".png", ".pdf", ".html", ""])), min_size=20, max_size=30).map(Batch))
def test_no_name_runs_or_loads_in_a_browser(judge: Judge, names: Batch) -> None:  # noqa: F811
    """Names stand in attributes of the page: in addresses, and as what a download is called."""
    pages = {}
    for name in ("".join(pair) for pair in names):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "course.yaml").write_text("id: small\ntitle: T\n")
            Path(folder, name).write_bytes(BY_SUFFIX.get(PurePosixPath(name).suffix, b"x"))
            address = quote(name)
            text = f"---\ntitle: T\n---\n[get]({address}) ![a]({address})\n\n[{literal(name)}](<{literal(name)}>)\n"
            Path(folder, "01.md").write_text(text, "utf-8")
            course, _ = load_course(folder)
            assert course is not None
            # The pictures are not there.
            html = re.sub(r' (?:src|href)="media/[a-z0-9.-]*"', "", page(course), flags=re.IGNORECASE)
            pages[name] = f"<!doctype html><meta charset=utf-8>{html}".encode()
    judge.blame(pages, "text/html")


@pytest.mark.parametrize(
    "names", [("e\u0301.png", "\u00e9.png"), ("x/e\u0301.png", "x/\u00e9.png")], ids=["beside", "below"]
)
def test_two_files_never_become_one(make_course: MakeCourse, names: tuple[str, str]) -> None:
    """Two spellings of a letter are two files here and one name in the package."""
    lesson = "".join(f"[get]({quote(name)})\n" for name in names)
    folder = make_course(lesson, files={name: PNG + name.encode() for name in names})
    assert len(list(folder.rglob("*.png"))) == 2, "this file system knows one spelling only"
    assert refused(folder) == ["AST011"]
    assert packed(folder) == []


@pytest.mark.parametrize("ids", [("Roots", "roots"), ("trees_A", "TREES_a")])
def test_lessons_whose_files_differ_by_case_only_are_refused(make_course: MakeCourse, ids: tuple[str, str]) -> None:
    """On Windows and macOS one page would replace the other."""
    lesson = "---\ntitle: A\nid: {}\n---\nText.\n"
    folder = make_course(lesson.format(ids[0]), files={"02-more.md": lesson.format(ids[1])})
    assert refused(folder) == ["SRC005"]


@pytest.mark.parametrize("name", ["con", "AUX", "nul", "Prn", "com1", "lpt9"])
def test_lesson_that_windows_would_take_for_a_device_is_refused(make_course: MakeCourse, name: str) -> None:
    folder = make_course(f"---\ntitle: A\nid: {name}\n---\nText.\n")
    assert refused(folder) == ["CFG009"]
