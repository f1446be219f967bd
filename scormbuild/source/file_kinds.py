"""Which files of an author's may be packed, and under which names: a path in, its kind and its name in the package out.

What is judged is the ending that is written into the package. A kind is allowed because every server and every browser
knows it for something that is shown or saved; whatever else there is may be a program for one of them, or a page.
"""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.model import Asset
from scormbuild.packages.file_contents import CAPTIONS, HEAD, TAIL, Contents


class Kind(NamedTuple):
    """A row of the table of kinds in docs/format.md."""

    name: str
    suffixes: tuple[str, ...]
    """In lower case."""


_PICTURES = Kind("pictures", (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"))
_VIDEO = Kind("video", (".mp4", ".webm", ".m4v"))
_AUDIO = Kind("audio", (".mp3", ".m4a", ".ogg", ".oga", ".wav", ".opus"))
KINDS = (
    _PICTURES,
    Kind("pictures to download", (".bmp", ".tif", ".tiff", ".heic")),
    _VIDEO,
    Kind("video to download", (".ogv", ".mov", ".mkv", ".avi", ".mpg", ".mpeg", ".wmv")),
    _AUDIO,
    Kind("audio to download", (".aac", ".flac", ".mid", ".midi", ".wma")),
    Kind("captions", (".vtt", ".srt")),
    Kind("PDF and EPUB", (".pdf", ".epub")),
    Kind(
        "office documents",
        (".docx", ".xlsx", ".pptx", ".ppsx", ".odt", ".ods", ".odp", ".odg", ".rtf", ".doc", ".xls", ".ppt", ".pps"),
    ),
    Kind("text and data", (".txt", ".csv", ".tsv", ".json", ".geojson")),
    Kind("GeoGebra worksheets", (".ggb",)),
    Kind("fonts", (".woff2", ".woff", ".ttf", ".otf")),
    Kind("archives", (".zip", ".7z")),
)
"""Left out on purpose: whatever a browser reads as XML, in which XHTML can hold scripts (.xml, .gpx, .ttml ...); office
documents that are made for macros (.docm ...); .gz, which some servers unpack on the way, so that the ending before it
counts."""
IMAGES = frozenset(_PICTURES.suffixes)
VIDEO = frozenset(_VIDEO.suffixes)
AUDIO = frozenset(_AUDIO.suffixes)
_BY_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes}

WINDOWS_DEVICE = late(r"con|prn|aux|nul|(?:com|lpt)[0-9]", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever ending they have."""
# Where a server names no type, browsers look at the beginning: the tags of the WHATWG's MIME Sniffing Standard (7.1),
# Chromium's and Firefox's lists.
_PAGE = late(
    rb"\A(?:\xef\xbb\xbf)?[\t\n\x0c\r ]*+<(?:[!?]|(?:a|applet|b|base|body|br|center|div|font|form|frameset|h[1-6]|head|"
    rb"html|iframe|img|isindex|link|meta|object|p|pre|script|style|table|title)(?![a-z0-9]))",
    re.IGNORECASE,
)
SNIFFED = 4096
"""Bytes at the beginning of a file that are more than any browser looks at to tell what it is."""


def suffix_of(relative: str) -> str:
    """The ending of a file's name in lower case, as it is written into the package; empty where there is none."""
    return PurePosixPath(relative).suffix.lower()


def kind_of(relative: str) -> Kind | None:
    """The kind of a file by its name; None for one that must not be packed."""
    return _BY_SUFFIX.get(suffix_of(relative))


def is_page(relative: str, beginning: bytes) -> bool:
    """Whether a browser to which a server names no type would take the file for a page.

    ``beginning`` are its first :data:`SNIFFED` bytes. Every server knows the type of plain text, and what an SVG file
    holds is judged apart.
    """
    return suffix_of(relative) not in (".txt", ".svg") and _PAGE.match(beginning) is not None


def package_name(relative: str) -> Asset:
    """Where a file of the author's goes in the package.

    ASCII only, since ADL's unzipper reads names as CP437; the digest of the path keeps names apart that would
    become equal, also on file systems that ignore case. Dots before the ending are not kept, since some servers run
    ``a.php.png``. What has no kind, and is refused, gets an ending that says nothing.
    """
    path = PurePosixPath(relative)
    plain = unicodedata.normalize("NFKD", path.stem)
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")[:60] or "file"
    if WINDOWS_DEVICE.fullmatch(stem):
        stem = f"file-{stem}"
    tag = hashlib.sha256(unicodedata.normalize("NFC", relative).encode()).hexdigest()[:6]
    suffix = suffix_of(relative) if kind_of(relative) else ".bin"
    return Asset(relative, f"media/{stem}.{tag}{suffix}")


def captions_name(relative: str) -> Asset:
    """Where captions go in the package: as WebVTT, which SRT is made into."""
    asset = package_name(relative)
    return asset._replace(target=str(PurePosixPath(asset.target).with_suffix(CAPTIONS)))


def contents_of(stream: BinaryIO, to_the_end: bool) -> Contents:
    """The beginning of a file, and its end where that is looked at."""
    head = stream.read(max(SNIFFED, HEAD))
    size = os.fstat(stream.fileno()).st_size
    if not to_the_end or size <= len(head):
        return Contents(head, head[-TAIL:], size)
    stream.seek(max(0, size - TAIL))
    return Contents(head, stream.read(TAIL), size)
