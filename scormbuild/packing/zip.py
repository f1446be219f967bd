"""Packages as zip files: names and contents in, the same bytes out on every machine, whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import time
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from posixpath import splitext
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from scormbuild.errors import ScormbuildError
from scormbuild.machine.interrupts import interrupt_later
from scormbuild.machine.replace import new_beside
from scormbuild.packing.file_facts import copy_unchanged, file_facts

if TYPE_CHECKING:
    from concurrent.futures import Future

# Compressed already: deflating them again costs time and gains nothing.
_STORED = {
    ".png",
    ".jpg",
    ".jpeg",
    ".gif",
    ".webp",
    ".avif",
    ".mp4",
    ".webm",
    ".m4v",
    ".mp3",
    ".wav",
    ".m4a",
    ".ogg",
    ".oga",
    ".opus",
    ".zip",
    ".docx",
    ".xlsx",
    ".pptx",
    ".odt",
    ".ods",
    ".odp",
    ".epub",
    ".woff2",
    ".7z",
    ".gz",
    ".bin",
}
_EARLIEST = 315_532_800
_LATEST = 4_354_819_198
_CHUNK = 1 << 20
_LEVEL = 6
_LARGE = 200_000
"""Bytes of a text from which a thread to compress it saves more than it costs."""
_FIRST = "imsmanifest.xml"
_FILE_MODE = 0o100644 << 16


class Deflated(NamedTuple):
    """A text file compressed beforehand: by several processes at once, and once for all packages that hold it."""

    data: bytes
    crc: int
    size: int
    sha256: str
    """Of the file as it was before."""


def deflate(content: bytes) -> Deflated:
    """Compress a file as zip does."""
    compressor = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = compressor.compress(content) + compressor.flush()
    return Deflated(data, zlib.crc32(content), len(content), hashlib.sha256(content).hexdigest())


Content = bytes | Path | Deflated


ZipTime = tuple[int, int, int, int, int, int]
"""Year, month, day, hour, minute, second of an entry of a zip."""


def zip_time(environ: Mapping[str, str] = os.environ) -> ZipTime:
    """The time stamp of every entry: SOURCE_DATE_EPOCH (UTC) within what zip can say, else 1980-01-01.

    Raises:
        ScormbuildError: SOURCE_DATE_EPOCH is not a number.
    """
    text = environ.get("SOURCE_DATE_EPOCH", "").strip()
    if not text:
        return (1980, 1, 1, 0, 0, 0)
    if not re.fullmatch(r"-?[0-9]{1,18}", text):
        raise ScormbuildError(f'SOURCE_DATE_EPOCH must be a number of seconds, not "{text}"')
    epoch = int(text)
    moment = time.gmtime(min(max(epoch, _EARLIEST), _LATEST))
    return (moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_min, moment.tm_sec)


def write_zip(
    members: Mapping[str, Content], target: Path, stamp: ZipTime | None = None, made: list[Path] | None = None
) -> Path:
    """Write a package beside ``target``, complete; returns the temporary file, to be moved into place.

    The file is added to ``made`` when it is there, so that whoever is interrupted later knows of it.

    The manifest comes first, the rest in the order of names. ``Path`` members are copied from disk. The time of all
    entries is ``stamp``, by default :func:`zip_time`. No part of the path of ``target`` is a link (see
    :func:`scormbuild.machine.replace.real_place`).
    """
    stamp = stamp or zip_time()
    temporary: Path | None = None
    # Ctrl-C that was held back comes when the block ends: what it is to undo stands around it.
    try:
        with interrupt_later():
            temporary, stream = new_beside(target)
            if made is not None:
                made.append(temporary)
        with stream:
            _fill(stream, members, stamp)
    except BaseException:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise
    return temporary


def _fill(stream: BinaryIO, members: Mapping[str, Content], stamp: ZipTime) -> None:
    package: zipfile.ZipFile | None = None
    try:
        with interrupt_later():
            # Interrupted while it is made, a ZipFile complains when it goes.
            package = zipfile.ZipFile(stream, "w", compresslevel=_LEVEL)
        with _large_ones_compressed(members) as ready:
            for name in sorted(members, key=lambda name: (name != _FIRST, name)):
                _add(package, name, ready[name].result() if name in ready else members[name], stamp)
        package.close()
    except BaseException:
        # Interrupted within an entry, a ZipFile refuses to close, and would hide the interruption.
        if package is not None:
            package.fp = None
        raise


@contextmanager
def _large_ones_compressed(members: Mapping[str, Content]) -> Iterator[Mapping[str, Future[Deflated]]]:
    """Compress large texts on other processors, while the rest is written."""
    large = {name: one for name, one in members.items() if isinstance(one, bytes) and len(one) >= _LARGE}
    if not large:
        yield {}
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(min(len(large), os.cpu_count() or 1)) as threads:
        yield {name: threads.submit(deflate, one) for name, one in large.items() if not _is_stored(name)}


def _is_stored(name: str) -> bool:
    """Whether a file goes into the zip as it is."""
    return splitext(name)[1].lower() in _STORED


def _add(package: zipfile.ZipFile, name: str, content: Content, stamp: ZipTime) -> None:
    info = zipfile.ZipInfo(name, stamp)
    info.create_system = 3
    info.external_attr = _FILE_MODE
    stored = _is_stored(name)
    info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    if isinstance(content, Deflated):
        _add_deflated(package, info, content)
        return
    if isinstance(content, bytes):
        package.writestr(info, content)
        return
    if stored:
        _add_stored(package, info, content)
        return
    info.file_size = content.stat().st_size
    with content.open("rb") as source, package.open(info, "w") as entry:
        while piece := source.read(_CHUNK):
            entry.write(piece)


def _add_deflated(package: zipfile.ZipFile, info: zipfile.ZipInfo, content: Deflated) -> None:
    """Write an entry whose compressed bytes are there already."""
    info.compress_type = zipfile.ZIP_DEFLATED
    info.CRC, info.file_size, info.compress_size = content.crc, content.size, len(content.data)
    stream = _begin(package, info)
    stream.write(content.data)
    _end(package, info)


def _add_stored(package: zipfile.ZipFile, info: zipfile.ZipInfo, file: Path) -> None:
    """Write a file as it is. Its checksum is known, since its digest had to be; zipfile would make it again."""
    facts = file_facts(file)
    info.CRC, info.file_size, info.compress_size = facts.crc, facts.size, facts.size
    stream = _begin(package, info)
    copy_unchanged(file, facts, stream)
    _end(package, info)


# zipfile has no call for an entry whose bytes are there already, so that these two do what its own writing does.


def _begin(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    stream: BinaryIO | None = package.fp  # type: ignore[assignment]
    assert stream is not None
    # Where the list of entries would stand: asking the stream is a call of the system.
    info.header_offset = package.start_dir
    header = info.FileHeader(zip64=info.file_size * 1.05 > zipfile.ZIP64_LIMIT)
    stream.write(header)
    package.start_dir += len(header) + info.compress_size
    return stream


def _end(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    package.filelist.append(info)
    package.NameToInfo[info.filename] = info
    package._didModify = True  # type: ignore[attr-defined]
