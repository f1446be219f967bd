"""What a file contains, by its first and last bytes: names are not believed.

The beginnings are those by which browsers know pictures, sound and films, whatever the name (WHATWG, MIME Sniffing,
6), and those of formats that people rename. What browsers show all the same, a PNG picture named .jpg say, is right.
A picture is cut off when its end is missing: IEND (PNG 3, 11.2.5), EOI (JPEG, B.1.1.3), the trailer or at least the end
of the last block (GIF 89a, 27), or as many bytes as the container announces (WebP, RIFF header).
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.packages.conversions import AS_PICTURE, conversion

HEAD = 4096
"""Bytes at the beginning of a file that tell what it is: more than browsers look at."""
TAIL = 4096
"""Bytes at the end of a picture that tell whether it is whole."""
_PICTURES = {
    ".png": "a PNG picture",
    ".jpg": "a JPEG picture",
    ".jpeg": "a JPEG picture",
    ".gif": "a GIF picture",
    ".webp": "a WebP picture",
    ".avif": "an AVIF picture",
}
PICTURES = frozenset(_PICTURES)
_PDF = "a PDF document"
_FILMS = frozenset({".mp4", ".webm", ".m4v"})
_SOUNDS = frozenset({".mp3", ".m4a", ".ogg", ".oga", ".wav", ".opus"})
CAPTIONS = ".vtt"
_DOCUMENTS = frozenset({".pdf"})
MEDIA = PICTURES | _FILMS | _SOUNDS | {CAPTIONS}
"""Endings of what a page shows or plays."""

_BEGINNINGS = (
    (late(rb"\x89PNG\r\n\x1a\n"), "a PNG picture"),
    (late(rb"\xff\xd8\xff"), "a JPEG picture"),
    (late(rb"GIF8[79]a"), "a GIF picture"),
    (late(rb"RIFF....WEBP", re.DOTALL), "a WebP picture"),
    (late(rb"BM....\0\0\0\0", re.DOTALL), "a BMP picture"),
    (late(rb"\0\0[\x01\x02]\0"), "an icon"),
    (late(rb"(?:II[*+]\0|MM\0[*+])"), "a TIFF picture"),
    (late(rb"\xd7\xcd\xc6\x9a"), "a WMF drawing"),
    (late(rb"\x01\0\0\0.{36} EMF", re.DOTALL), "an EMF drawing"),
    (late(rb"8BPS"), "a Photoshop file"),
    (late(rb"(?:\xff\x0a|\0\0\0\x0cJXL )"), "a JPEG XL picture"),
    (late(rb"\0\0\0\x0cjP  "), "a JPEG 2000 picture"),
    (late(rb"....ftyp(?:avi[fs]|.{4,28}?avif)", re.DOTALL), "an AVIF picture"),
    (late(rb"....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", re.DOTALL), "a HEIC picture"),
    (late(rb"....(?:ftyp|moov|mdat|free|skip|wide|pnot|styp|moof|uuid)", re.DOTALL), "an MP4 or QuickTime file"),
    (late(rb"\x1aE\xdf\xa3"), "a WebM or Matroska file"),
    (late(rb"OggS"), "an Ogg file"),
    (late(rb"(?:RIFF|RF64)....WAVE", re.DOTALL), "a WAV file"),
    (late(rb"RIFF....AVI ", re.DOTALL), "an AVI video"),
    (late(rb"\x30\x26\xb2\x75\x8e\x66\xcf\x11"), "a Windows Media file"),
    (late(rb"FLV\x01"), "a Flash video"),
    (late(rb"\0\0\x01[\xba\xb3]"), "an MPEG video"),
    (late(rb"FORM....AIF[FC]", re.DOTALL), "an AIFF file"),
    (late(rb"#!AMR"), "an AMR file"),
    (late(rb"fLaC"), "a FLAC file"),
    (late(rb"MThd"), "a MIDI file"),
    (late(rb"ID3"), "an MP3 file"),
    (late(rb"%PDF-"), _PDF),
    (late(rb"%!PS"), "a PostScript file"),
    (late(rb"PK\x03\x04"), "a zip archive or an office document"),
    (late(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "an office document"),
    (late(rb"Rar!\x1a\x07"), "a RAR archive"),
    (late(rb"7z\xbc\xaf\x27\x1c"), "a 7z archive"),
    (late(rb"\x1f\x8b\x08"), "a gzip archive"),
)
_SHOWN = frozenset(f"{one} picture" for one in ("a PNG", "a JPEG", "a GIF", "a WebP", "an AVIF", "a BMP")) | {"an icon"}
_PLAYED = frozenset(
    {"an MP4 or QuickTime file", "a WebM or Matroska file", "an Ogg file", "a WAV file", "an MP3 file", "a FLAC file"}
)
# A frame of MPEG audio (or AAC) can stand behind zeros and other leftovers.
_FRAME = late(rb"\xff[\xe2-\xff]")
_POINTER = late(rb"version https?://(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)/")
_ANNEX = late(rb"(?:/|[./]*+\.git/)annex/objects/")
_HTML = late(rb"<(?:!doctype html|html|head|body|title|script|meta)\b", re.IGNORECASE)
_XML = late(rb"<(?:\?xml|!--|svg|!doctype svg)", re.IGNORECASE)
_PLACEHOLDER = 16
"""Bytes; no picture, and no other file that is shown, has fewer."""
_CUE = late(rb"\d\d?+:\d\d?+:\d\d?+,\d{1,3}+[ \t]*+-->")
_WEBVTT = late(rb"WEBVTT(?:[ \t\r\n]|\Z)")
_TEXT = bytes({*range(32, 127), 9, 10, 13})
_END_OF_PNG = b"IEND\xaeB`\x82"
_INSIDE_JPEG = frozenset({0x00, *range(0xD0, 0xD8), 0xFF})
"""What stands behind FF within the data of a picture (JPEG, B.1.1.5 and F.1.2.3)."""


class Contents(NamedTuple):
    """A file, as far as it is looked at."""

    head: bytes
    """Its first bytes, at most :data:`HEAD`."""
    tail: bytes
    """Its last bytes, at most :data:`TAIL`; they can overlap the first."""
    size: int
    """Bytes."""


class Wrong(NamedTuple):
    """Why a file is not what its name says."""

    kind: str
    """The same for all files with the same fault: ``pointer``, ``empty``, ``other``, ``cut``."""
    what: str
    """The end of a sentence that begins with the file's name."""
    fix: str


_AGAIN = "copy or download the file again, and check that it is complete"


def content_kind(head: bytes) -> str:
    """What a file is by its first bytes, with an article; empty where they do not tell."""
    for beginning, kind in _BEGINNINGS:
        if beginning.match(head):
            return kind
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\t\n\x0c\r ")
    if _HTML.match(text):
        return "a web page"
    if _XML.match(text):
        return "an SVG drawing" if b"<svg" in head else "an XML file"
    return "text" if text and not head.translate(None, _TEXT) else ""


def is_unloaded(contents: Contents) -> Wrong | None:
    """Whether there is no content at all, but nothing or a pointer; of that no kind of file can be."""
    if not contents.size:
        return Wrong("empty", "is an empty file", "replace it with the file that was meant, or delete it")
    if _POINTER.match(contents.head):
        fix = "run git lfs pull; in GitHub Actions, add lfs: true to actions/checkout; in GitLab, install git-lfs"
        return Wrong("pointer", "is only a pointer of Git LFS to a file that was not downloaded", fix)
    if contents.size < HEAD and _ANNEX.match(contents.head):
        return Wrong("pointer", "is only a pointer of git-annex to a file that was not downloaded", "run git annex get")
    return None


def wrong_content(name: str, contents: Contents, sure: bool = False) -> Wrong | None:
    """Why a file is not what its name says, None where it is, or where that cannot be told.

    ``sure``: of sound and films say only what else they are, not that they are nothing that is known; and say nothing
    of a few bytes that stand in the place of a file, as templates have them.
    """
    suffix = PurePosixPath(name).suffix.lower()
    if wrong := is_unloaded(contents):
        return wrong
    if sure and contents.size < _PLACEHOLDER:
        return None
    if suffix in PICTURES:
        return _wrong_picture(contents, _PICTURES[suffix])
    if suffix in _FILMS or suffix in _SOUNDS:
        return _wrong_media(contents, "a video" if suffix in _FILMS else "an audio file", sure)
    if suffix == CAPTIONS:
        return _wrong_captions(contents)
    kind = content_kind(contents.head) if suffix in _DOCUMENTS else ""
    if kind and kind != _PDF and b"%PDF-" not in contents.head:
        return _other(kind, _PDF)
    return None


def _other(kind: str, wanted: str) -> Wrong:
    """That a file is of another kind than its name says."""
    if kind == "a web page":
        fix = "download the file itself: the saved page may be a login page or an error message"
    else:
        fix = conversion(kind) or f"give the file the extension of its content, or replace it with {wanted}"
    if kind == "text":
        kind, fix = "a text file", f"replace it with {wanted}"
    if conversion(kind) and wanted != _PDF:
        return Wrong("other", f"is {kind}, which browsers do not show", fix)
    return Wrong("other", f"is {kind}, not {wanted}", fix)


def _wrong_picture(contents: Contents, wanted: str) -> Wrong | None:
    kind = content_kind(contents.head)
    if not kind:
        what = f"is not {wanted}, and not another one that browsers show"
        return Wrong("other", what, f"{_AGAIN}; or {AS_PICTURE}")
    if kind not in _SHOWN:
        return _other(kind, wanted)
    if _is_cut(kind, contents):
        return Wrong("cut", "is cut off: the end of the picture is missing", _AGAIN)
    return None


def _wrong_media(contents: Contents, wanted: str, sure: bool) -> Wrong | None:
    kind = content_kind(contents.head)
    if kind in _PLAYED or (not kind and _FRAME.search(contents.head)):
        return None
    if not kind:
        return None if sure else Wrong("other", f"is not {wanted} that browsers play", _AGAIN)
    return _other(kind, wanted)


def _wrong_captions(contents: Contents) -> Wrong | None:
    head = contents.head.removeprefix(b"\xef\xbb\xbf")
    if _WEBVTT.match(head):
        what = "writes times with commas, as SRT does, so that browsers do not show its captions"
        return Wrong("other", what, "write the times with a dot: 00:01.500") if _CUE.search(head) else None
    fix = "begin the file with a line WEBVTT and an empty line"
    if _CUE.search(head):
        return Wrong(
            "other", "contains SRT captions, which browsers do not show", f"{fix}, and write 00:01.500 with a dot"
        )
    return Wrong("other", "is not a file of WebVTT captions", fix)


def _is_cut(kind: str, contents: Contents) -> bool:
    """Whether a picture ends before its end."""
    head, tail, size = contents
    if kind == "a PNG picture":
        return _END_OF_PNG not in tail
    if kind == "a GIF picture":
        # Without its last byte (";") it is shown as a whole; some programs fill up with zeros.
        return b"\0;" not in tail and not tail.endswith(b"\0")
    if kind == "a WebP picture":
        return int.from_bytes(head[4:8], "little") + 7 > size
    return kind == "a JPEG picture" and b"\xff\xd9" not in tail and _ends_inside_jpeg(contents)


def _ends_inside_jpeg(contents: Contents) -> bool:
    """Whether the end of a JPEG file is the data of a picture, and not what programs append to one (a film, say)."""
    tail = contents.tail
    if contents.size <= HEAD or not tail.strip(b"\0"):
        return True
    behind = [tail[at.end()] for at in re.finditer(b"\xff", tail[:-1])]
    return bool(behind) and all(one in _INSIDE_JPEG for one in behind)


__all__ = [
    "CAPTIONS",
    "HEAD",
    "MEDIA",
    "PICTURES",
    "TAIL",
    "Contents",
    "Wrong",
    "content_kind",
    "is_unloaded",
    "wrong_content",
]
