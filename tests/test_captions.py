"""Captions of authors: what is packed of them is WebVTT in UTF-8, and says the same."""

from __future__ import annotations

import re
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from scormbuild import build_package, load_course
from scormbuild.source.captions import MOST_BYTES, UnreadableCaptionsError, read_captions
from tests.conftest import MakeCourse
from tests.media import MP3, MP4, SRT, VTT
from tests.test_source import find, told

ODD = """\
1
00:00:01,500 --> 00:00:04,000
<i>Roots</i> & <font color="#fff">stems</font> {\\an8}drink
a < b --> c

2
0:00:05,5 --> 0:00:06,50  X1:1 X2:2 Y1:3 Y2:4
- <B>Water</B>?

- 42

3

100:00:07.000 --> 100:00:08.250
1999

4
00:00:09,000 --> 00:00:10,000

5
00:00:11,000 --> 00:00:12,000
Tea &amp; <3
"""
SHOWN = """\
WEBVTT

00:00:01.500 --> 00:00:04.000
<i>Roots</i> &amp; stems drink
a &lt; b --&gt; c

00:00:05.500 --> 00:00:06.500
- <b>Water</b>?
- 42

100:00:07.000 --> 100:00:08.250
1999

00:00:11.000 --> 00:00:12.000
Tea &amp; &lt;3
"""


def track(folder: Path, output: Path) -> tuple[str, bytes]:
    """What the page names as captions, and the bytes under that name in the package."""
    result = build_package(folder, output, ["scorm12"])
    assert result.ok, [one.as_text() for one in result.diagnostics]
    with zipfile.ZipFile(result.packages[0].path) as package:
        page = "".join(package.read(name).decode() for name in package.namelist() if name.endswith((".html", ".js")))
        (name,) = set(re.findall(r'<track kind="captions" src="([^"]+)"', page))
        assert f'href="{name}"' in package.read("imsmanifest.xml").decode()
        return name, package.read(name)


def test_srt_becomes_webvtt() -> None:
    assert read_captions(ODD.encode()).text == SHOWN
    assert read_captions(ODD.replace("\n", "\r\n").encode("utf-8-sig")).text == SHOWN


@pytest.mark.parametrize(("film", "data"), [("bean.mp4", MP4), ("bean.mp3", MP3)])
@pytest.mark.parametrize("name", ["bean.srt", "bean.vtt"])
def test_srt_beside_a_film_is_packed_as_webvtt(
    make_course: MakeCourse, tmp_path: Path, film: str, data: bytes, name: str
) -> None:
    """Whether its author gave it the ending .srt or renamed it."""
    folder = make_course(f"![A bean]({film})", files={film: data, name: SRT})
    packed, content = track(folder, tmp_path / "dist")
    assert packed.endswith(".vtt")
    assert content == b"WEBVTT\n\n00:00:00.000 --> 00:00:02.500\nRoots drink.\n"
    assert told(folder) == []


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("bean.en.vtt", 'rename "bean.en.vtt" to "bean.vtt"'),
        ("bean_en.srt", 'rename "bean_en.srt" to "bean.srt"'),
        ("been.vtt", 'save captions next to it as "bean.vtt"'),
    ],
)
def test_captions_with_a_language_in_their_name_are_named(make_course: MakeCourse, name: str, fix: str) -> None:
    folder = make_course("![A bean](media/bean.mp4)", files={"media/bean.mp4": MP4, f"media/{name}": VTT})
    assert find(load_course(folder)[1], "AST010").help == fix


def test_webvtt_with_the_times_of_srt_gets_dots(make_course: MakeCourse, tmp_path: Path) -> None:
    data = b"WEBVTT\n\nNOTE 1,000\n\n1\n00:00:00,000 --> 00:00:02,500 line:0\nRoots, 10,000 of them.\n"
    folder = make_course("![A bean](bean.mp4)", files={"bean.mp4": MP4, "bean.vtt": data})
    assert track(folder, tmp_path / "dist")[1] == data.replace(b":00,000", b":00.000").replace(b":02,500", b":02.500")


def test_webvtt_is_packed_as_it_is(make_course: MakeCourse, tmp_path: Path) -> None:
    odd = b"\xef\xbb\xbf" + VTT.replace(b"\n", b"\r\n") + b"\r\nNOTE <kept>\r\n"
    folder = make_course("![A bean](bean.mp4)", files={"bean.mp4": MP4, "bean.vtt": odd, "bean.srt": SRT})
    assert track(folder, tmp_path / "dist")[1] == odd


def test_a_link_to_srt_offers_it_as_it_is(make_course: MakeCourse, tmp_path: Path) -> None:
    folder = make_course("![A bean](bean.mp4)\n\n[Captions](bean.srt)", files={"bean.mp4": MP4, "bean.srt": SRT})
    assert track(folder, tmp_path / "dist")[1].startswith(b"WEBVTT")
    with zipfile.ZipFile(tmp_path / "dist" / "small-scorm12.zip") as package:
        (name,) = [name for name in package.namelist() if name.endswith(".srt")]
        assert package.read(name) == SRT


@pytest.mark.parametrize("name", ["bean.srt", "bean.vtt"])
@pytest.mark.parametrize(("encoding", "warned"), [("utf-8", 0), ("utf-8-sig", 0), ("utf-16", 0), ("cp1252", 1)])
def test_captions_are_utf8_in_the_package(
    make_course: MakeCourse, tmp_path: Path, name: str, encoding: str, warned: int
) -> None:
    text = "Bl\u00e4tter atmen \u2013 immer."
    start = "WEBVTT\n\n00:00.000 --> 00:01.000\n" if name.endswith(".vtt") else "1\n00:00:00,000 --> 00:00:01,000\n"
    folder = make_course("![A bean](bean.mp4)", files={"bean.mp4": MP4, name: (start + text + "\n").encode(encoding)})
    assert text in track(folder, tmp_path / "dist")[1].decode()
    found = [one for one in load_course(folder)[1] if one.rule == "AST015"]
    assert len(found) == warned and all(one.severity == "warning" and name in one.message for one in found)


@pytest.mark.parametrize("name", ["bean.srt", "bean.vtt"])
@pytest.mark.parametrize("data", [b"Roots drink.", b"\x00\x01\x02", b"1\n00:00:00,000 --> 00:00:01,000\n\n"])
def test_captions_that_cannot_be_read_are_an_error(make_course: MakeCourse, name: str, data: bytes) -> None:
    folder = make_course("Words.\n\n![A bean](bean.mp4)", files={"bean.mp4": MP4, name: data})
    found = find(load_course(folder)[1], "AST014")
    assert (found.position.line, found.severity) == (6, "error")
    assert found.message == f'"{name}" contains no captions that can be read, neither WebVTT nor SRT'


def test_captions_of_any_size_are_read_in_linear_time() -> None:
    for piece in ("00:00:00,000 --> ", "<font ", "{\\", "1\n", "<i>", "&", "00:00:00,000 --> 00:00:01,000 x\n{\\a"):
        data = (piece * (1_000_000 // len(piece))).encode()
        with suppress(UnreadableCaptionsError):
            read_captions(data)
    with pytest.raises(UnreadableCaptionsError, match="larger than 5 MB"):
        read_captions(bytes(MOST_BYTES + 1))


@pytest.mark.parametrize("arrow", ["-->", "->", "--->", "-- >", "–>", "—>", "→"])
@pytest.mark.parametrize("head", ["", "WEBVTT\n\n"])
def test_arrows_of_word_processors_are_read(arrow: str, head: str) -> None:
    """A browser drops captions whose arrow it does not know, and says nothing."""
    made = read_captions(
        f"{head}1\n0:01 {arrow} 00:00:02,5\nRoots\n\n2\n00:03,000 {arrow} 00:04.000\nLeaves\n".encode()
    )
    shown = re.findall(r"(\S+) --> (\S+)\n(\w+)", made.text or "")
    assert shown == [("00:00:01.000", "00:00:02.500", "Roots"), ("00:00:03.000", "00:00:04.000", "Leaves")]


@pytest.mark.parametrize("head", ["", "WEBVTT\n\n"])
@pytest.mark.parametrize("times", ["1.5 --> 3.0", "00:00:01;500 --> 00:00:03;000", "1:2:3:4:5 -> 1:2:3:4:6"])
def test_times_that_cannot_be_read_are_told_with_their_line(head: str, times: str) -> None:
    with pytest.raises(UnreadableCaptionsError, match=rf"line {3 if head else 1} .*{re.escape(times[:5])}"):
        read_captions(f"{head}{times}\nRoots\n\n00:05.000 --> 00:06.000\nLeaves\n".encode())


def test_settings_of_captions_stay_where_times_are_corrected() -> None:
    made = read_captions(b"WEBVTT\n\n00:01,000 --> 00:02,000 align:start line:0\nRoots\n")
    assert made.text == "WEBVTT\n\n00:00:01.000 --> 00:00:02.000 align:start line:0\nRoots\n"
