"""Files that are not what their names say: told in a course and in a package, by a few bytes."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from scormbuild import Diagnostic, load_course
from scormbuild.checks import check_package
from scormbuild.packages.file_contents import TAIL, Contents, Wrong, wrong_content
from tests.conftest import MakeCourse
from tests.making import good_files, write_folder, zip_bytes
from tests.media import AVIF, BY_SUFFIX, GIF, JPEG, MP3, MP4, OGG, PDF, PNG, POINTER, SRT, VTT, WAV, WEBM, WEBP, png

PAGE = b"<!DOCTYPE html>\n<html><title>Sign in</title></html>"
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"


class Fault(NamedTuple):
    """A file, and what is said of it."""

    name: str
    data: bytes
    what: str
    fix: str


FAULTS = (
    Fault("a.png", b"", "is an empty file", "replace it"),
    Fault("a.mp3", b"", "is an empty file", "replace it"),
    Fault("a.vtt", b"", "is an empty file", "replace it"),
    Fault("a.png", POINTER, "only a pointer of Git LFS", "run git lfs pull; in GitHub Actions, add lfs: true"),
    Fault("a.svg", POINTER, "only a pointer of Git LFS", "lfs: true"),
    Fault("a.mp4", POINTER, "only a pointer of Git LFS", "git lfs pull"),
    Fault("a.pdf", POINTER, "only a pointer of Git LFS", "git lfs pull"),
    Fault("a.zip", b"/annex/objects/MD5E-s1--1.zip\n", "only a pointer of git-annex", "git annex get"),
    Fault("a.jpg", PAGE, "is a web page, not a JPEG picture", "download the file itself"),
    Fault("a.mp4", PAGE, "is a web page, not a video", "download the file itself"),
    Fault("a.pdf", PAGE, "is a web page, not a PDF document", "download the file itself"),
    Fault("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is an SVG drawing, not a PNG picture", "extension"),
    Fault("a.jpg", HEIC, "is a HEIC picture, which browsers do not show", "save it as JPEG"),
    Fault(
        "a.png", b"II*\0" + bytes(20), "is a TIFF picture, which browsers do not show", "save it as PNG, JPEG or WebP"
    ),
    Fault("a.jpg", PDF + bytes(20), "is a PDF document", "export the page"),
    Fault("a.webp", bytes(range(200, 250)), "is not a WebP picture, and not another", "save it as PNG"),
    Fault("a.gif", b"The picture was not found.", "is a text file, not a GIF picture", "replace it"),
    Fault("a.mp4", b"RIFF\0\0\0\0AVI LIST", "is an AVI video, which browsers do not show", "convert it to MP4"),
    Fault("a.mp3", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(20), "is a Windows Media file", "convert it to MP4"),
    Fault("a.wav", PNG, "is a PNG picture, not an audio file", "extension"),
    Fault("a.pdf", zip_bytes({"a": b"b"}), "is a zip archive", "extension"),
    Fault("a.vtt", b"00:00.000 --> 00:02.000\nRoots drink.\n", "is not a file of WebVTT", "WEBVTT"),
    Fault("a.png", PNG[:-1], "is cut off", "download the file again"),
    Fault("a.jpg", JPEG[:-2], "is cut off", "download the file again"),
    Fault("a.gif", GIF[:-4], "is cut off", "download the file again"),
    Fault("a.webp", WEBP[:-3], "is cut off", "download the file again"),
    Fault("a.jpg", PNG[:-9], "is cut off", "download the file again"),
)


def course_finding(folder: Path) -> list[Diagnostic]:
    """Findings about the content of files of a course."""
    return [one for one in load_course(folder)[1] if one.rule in ("AST014", "AST007")]


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{one.name}-{one.what}" for one in FAULTS])
def test_a_course_with_it_is_not_built(make_course: MakeCourse, fault: Fault) -> None:
    if fault.name == "a.vtt" and fault.data and b"-->" in fault.data:
        # Cues can be read without the line WEBVTT, and the package has it.
        assert course_finding(make_course("[it](a.vtt)", files={"a.vtt": fault.data})) == []
        return
    (found,) = course_finding(make_course(f"Words.\n\n[it]({fault.name})", files={fault.name: fault.data}))
    assert found.rule == "AST014" and found.severity == "error" and found.position.line == 6
    assert found.message.startswith(f'"{fault.name}" ') and fault.what in found.message
    assert fault.fix in found.help


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{one.name}-{one.what}" for one in FAULTS])
@pytest.mark.parametrize("form", ["zip", "folder"])
def test_a_package_with_it_is_found(tmp_path: Path, fault: Fault, form: str) -> None:
    files = {**good_files("scorm12"), f"media/{fault.name}": fault.data}
    package = tmp_path / "package.zip" if form == "zip" else write_folder(files, tmp_path / "package")
    if form == "zip":
        package.write_bytes(zip_bytes(files))
    found = [one for one in check_package(package) if one.rule == "PKG020"]
    assert [fault.what in one.message for one in found] == [True], found
    assert found[0].position.path.endswith(f"media/{fault.name}")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        *((f"a{suffix}", data) for suffix, data in BY_SUFFIX.items()),
        # Browsers show and play these, whatever their names are.
        *((f"a{suffix}", data) for suffix in (".png", ".jpg", ".gif") for data in (PNG, JPEG, GIF, WEBP, AVIF)),
        *((f"a{suffix}", data) for suffix in (".mp4", ".webm", ".mp3") for data in (MP4, WEBM, OGG, WAV, MP3)),
        ("a.mp3", bytes(100) + b"\xff\xfb\x90\0"),
        ("a.mp4", b"\0\0\0\x08wide\0\0\0\0mdat"),
        ("a.png", PNG + b"more"),
        ("a.gif", GIF[:-1]),
        ("a.gif", GIF + bytes(8)),
        ("a.vtt", b"\xef\xbb\xbf" + VTT),
        ("a.vtt", b"WEBVTT"),
        ("a.vtt", b"WEBVTT - Roots\r\n"),
        ("a.pdf", b"\n\n" + PDF),
        ("a.txt", PAGE),
    ],
)
def test_what_browsers_show_is_right(make_course: MakeCourse, tmp_path: Path, name: str, data: bytes) -> None:
    assert course_finding(make_course(f"[it]({name})", files={name: data})) == []
    (tmp_path / "p.zip").write_bytes(zip_bytes({**good_files("scorm12"), f"media/{name}": data}))
    assert [one for one in check_package(tmp_path / "p.zip") if one.rule == "PKG020"] == []


# Pictures that are cut off


def scan(size: int) -> bytes:
    """The data of a JPEG picture, in which every FF is followed by a zero."""
    return random.Random(size).randbytes(size).replace(b"\xff", b"\xff\0")


LARGE = {
    "png": png(32, 16, 50_000),
    "jpg": JPEG[:-2] + scan(50_000) + b"\xff\xd9",
    "gif": GIF[:-4] + scan(50_000).replace(b"\0;", b"\0:") + b"\0;",
    "webp": b"RIFF" + (50_004).to_bytes(4, "little") + b"WEBP" + scan(60_000)[:50_000],
}


@pytest.mark.parametrize("kind", LARGE)
def test_a_picture_is_cut_off_wherever_it_ends(kind: str) -> None:
    whole = LARGE[kind]
    assert judged(f"a.{kind}", whole) is None
    for length in [*range(len(whole) - 40, len(whole) - 4, 3), *range(200, len(whole), 1999)]:
        cut = judged(f"a.{kind}", whole[:length].rstrip(b"\0"))
        assert cut is not None and cut.kind == "cut", length
    if kind != "webp":
        # A download that was given its size before it came.
        zeros = judged(f"a.{kind}", whole[:9_000] + bytes(20_000))
        assert kind == "gif" or (zeros is not None and zeros.kind == "cut")


def judged(name: str, data: bytes) -> Wrong | None:
    return wrong_content(name, Contents(data[:4096], data[-TAIL:], len(data)))


def test_what_phones_append_to_a_picture_is_no_cut() -> None:
    """A film behind a photo ("motion photo") ends the file, not the picture."""
    film = MP4 + random.Random(1).randbytes(90_000)
    assert judged("a.jpg", LARGE["jpg"] + film) is None


# How much is read


def test_of_a_film_only_the_beginning_is_read(make_course: MakeCourse) -> None:
    folder = make_course("![A film](film.mp4)\n\n![A leaf](leaf.png)", files={"film.mp4": MP4, "leaf.png": PNG})
    for name in ("film.mp4", "leaf.png"):
        with (folder / name).open("r+b") as stream:
            # Sparse: there are no bytes on the disk.
            stream.truncate(40_000_000_000)
    (found,) = course_finding(folder)
    assert found.message == '"leaf.png" is cut off: the end of the picture is missing'


def test_all_pointers_of_a_package_are_one_finding(tmp_path: Path) -> None:
    files = {**good_files("scorm12"), **{f"media/{n}.{end}": POINTER for n in range(4) for end in ("png", "mp4")}}
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    (found,) = [one for one in check_package(tmp_path / "p.zip") if one.rule == "PKG020"]
    assert found.message == ('"media/0.png" is only a pointer of Git LFS to a file that was not downloaded, and 7 more')


def test_an_empty_script_or_page_is_nothing_unusual(tmp_path: Path) -> None:
    files = {**good_files("scorm12"), "empty.js": b"", "empty.css": b"", "empty.txt": b""}
    (tmp_path / "p.zip").write_bytes(zip_bytes(files))
    assert [one for one in check_package(tmp_path / "p.zip") if one.rule == "PKG020"] == []


def test_a_few_bytes_in_the_place_of_a_file_are_no_news(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(zip_bytes({**good_files("scorm12"), "a.png": b"x"}))
    assert [one for one in check_package(tmp_path / "p.zip") if one.rule == "PKG020"] == []


def test_captions_in_a_package_with_the_times_of_srt(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(zip_bytes({**good_files("scorm12"), "a.vtt": b"WEBVTT\n\n" + SRT}))
    (found,) = [one for one in check_package(tmp_path / "p.zip") if one.rule == "PKG020"]
    assert "with commas" in found.message and "00:01.500" in found.help


def test_captions_of_srt_in_a_package(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(zip_bytes({**good_files("scorm12"), "a.vtt": SRT}))
    (found,) = [one for one in check_package(tmp_path / "p.zip") if one.rule == "PKG020"]
    assert "contains SRT captions, which browsers do not show" in found.message
    assert "WEBVTT" in found.help and "00:01.500" in found.help
