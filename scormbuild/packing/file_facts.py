"""Files of a package as they lie on disk: each is read once for its digest and its checksum, several at a time."""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, NamedTuple

from scormbuild.errors import ScormbuildError

_CHUNK = 1 << 18
"""Bytes read at once: few enough to stay in the processor's cache until they are hashed or written."""
_MOST_AT_ONCE = 4
"""Files that are read at the same time; with more the disk is what one waits for."""


class FileFacts(NamedTuple):
    """What is known of a file's content."""

    size: int
    """Bytes."""
    changed: int
    """When it was changed last, in nanoseconds."""
    crc: int
    """CRC-32."""
    sha256: str
    """In hexadecimal."""


def file_facts(file: Path) -> FileFacts:
    """Size, digest and checksum of a file.

    They are remembered, because videos are in the packages of all standards, and of all builds while one watches.

    Raises:
        OSError: it is not there any more.
    """
    about = file.stat()
    return _facts(file, about.st_size, about.st_mtime_ns)


@lru_cache(maxsize=10_000)
def _facts(file: Path, size: int, changed: int) -> FileFacts:
    digest, crc = hashlib.sha256(), 0
    with file.open("rb", buffering=0) as stream:
        for piece in _pieces(stream):
            digest.update(piece)
            crc = zlib.crc32(piece, crc)
    return FileFacts(size, changed, crc, digest.hexdigest())


def read_together(files: Iterable[Path]) -> None:
    """Learn the facts of many files, on all processors, before they are asked for one by one.

    Raises:
        OSError: one is not there any more.
    """
    files = list(dict.fromkeys(files))
    if len(files) < 2:
        return
    from concurrent.futures import ThreadPoolExecutor

    # Reading and hashing let other threads run meanwhile.
    with ThreadPoolExecutor(min(_MOST_AT_ONCE, os.cpu_count() or 1)) as threads:
        for _ in threads.map(file_facts, files):
            pass


def copy_unchanged(file: Path, facts: FileFacts, target: BinaryIO) -> None:
    """Write a file's content to another, as long as it is what ``facts`` are of.

    Raises:
        OSError: it is not there any more.
        ScormbuildError: it has changed.
    """
    with file.open("rb", buffering=0) as stream:
        written = sum(target.write(piece) for piece in _pieces(stream))
        about = os.fstat(stream.fileno())
    if (written, about.st_size, about.st_mtime_ns) != (facts.size, facts.size, facts.changed):
        raise ScormbuildError(f"{file} changed while the course was built; build it again")


def _pieces(stream: BinaryIO) -> Iterator[memoryview]:
    """What is in a file; each piece is gone when the next is asked for."""
    room = memoryview(bytearray(_CHUNK))
    while count := stream.readinto(room):  # type: ignore[attr-defined]
        yield room[:count]


__all__ = ["FileFacts", "copy_unchanged", "file_facts", "read_together"]
