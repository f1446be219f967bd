"""The files of what is previewed, wherever they lie: by name and by range of bytes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from scormbuild.packages.reader import Package
from scormbuild.packing.zip import Content, Deflated

_CHUNK = 1 << 18


class Files(Protocol):
    """The files of one package. Names are looked up as they are, so that no name leads anywhere else."""

    def size(self, name: str) -> int | None:
        """Bytes of a file; None when there is no such file."""
        ...

    def chunks(self, name: str, start: int, end: int) -> Iterator[bytes]:
        """The bytes from ``start`` up to ``end`` (not included), in pieces.

        Raises:
            OSError, DamagedFileError: the file cannot be read.
        """
        ...


class MemberFiles:
    """The files of a course that was built without being packed."""

    def __init__(self, members: Mapping[str, Content]) -> None:
        self._members = members

    def size(self, name: str) -> int | None:
        content = self._members.get(name)
        if isinstance(content, Path):
            try:
                return content.stat().st_size
            except OSError:
                return None
        if isinstance(content, Deflated):
            return content.size
        return None if content is None else len(content)

    def chunks(self, name: str, start: int, end: int) -> Iterator[bytes]:
        content = self._members[name]
        if isinstance(content, Path):
            with content.open("rb") as stream:
                stream.seek(start)
                while start < end and (piece := stream.read(min(_CHUNK, end - start))):
                    start += len(piece)
                    yield piece
            return
        data = zlib.decompress(content.data, -zlib.MAX_WBITS) if isinstance(content, Deflated) else content
        yield data[start:end]


class PackageFiles:
    """The files of a zip, or of a folder that one was unpacked to."""

    def __init__(self, package: Package) -> None:
        self._package = package

    def size(self, name: str) -> int | None:
        entry = self._package.files.get(name)
        return None if entry is None else entry.size

    def chunks(self, name: str, start: int, end: int) -> Iterator[bytes]:
        return self._package.chunks(name, start, end)


__all__ = ["Files", "MemberFiles", "PackageFiles"]
