"""The files of a package, a zip or a folder, behind one interface that believes nothing the package says of itself.

Whatever a zip claims, reading it takes bounded time and memory: its table of contents is measured before it is read,
entries may not overlap (as those of "quoted" zip bombs do), and of an entry no more is unpacked than it announced.
"""

from __future__ import annotations

import errno
import os
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO

from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, Position
from scormbuild.packages.listing import DAMAGE, Entry, Listing, position

MANIFEST = "imsmanifest.xml"
_MEGA = 1 << 20
MAX_READ = 16 * _MEGA
"""What :meth:`Package.read` gives at most when it is not told otherwise."""
_CHUNK = 1 << 18
NEITHER = "it is neither a file nor a folder; name a package or the folder of an unpacked package"


class DamagedFileError(ScormbuildError):
    """A file of a package cannot be read as the package says it is."""


class Package:
    """An open package; use it in a ``with`` statement."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._listing = Listing(path)
        self._by_lower: dict[str, list[str]] | None = None
        self._by_form: dict[str, str] | None = None

    @property
    def is_zip(self) -> bool:
        """Whether it is a file; else a folder."""
        return self._listing.is_zip

    @property
    def size(self) -> int:
        """Bytes of the zip, 0 for a folder."""
        return self._listing.size

    @property
    def problems(self) -> list[Diagnostic]:
        """What is wrong with the package as a file."""
        return self._listing.problems

    @property
    def refused(self) -> bool:
        """Whether nothing in it was read, because it is no zip or would do harm."""
        return self._listing.refused

    @property
    def unreadable(self) -> set[str]:
        """Names of files that are there, and are not read: links, or encrypted."""
        return self._listing.unreadable

    @property
    def files(self) -> Mapping[str, Entry]:
        """Files by name, in the order of the package; none when it cannot be read at all."""
        return self._listing.files

    @property
    def times(self) -> frozenset[tuple[int, int, int, int, int, int]]:
        """The times that the entries of a zip have; none in a folder."""
        return frozenset(info.date_time for info in self._listing.infos.values())

    def __enter__(self) -> Package:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the zip."""
        self._listing.close()

    def position(self, name: str = "", line: int = 1, column: int = 1) -> Position:
        """A place in a file of the package for people: ``course.zip!/index.html``, or the path in a folder."""
        return position(self.path, self.is_zip, name, line, column)

    def in_any_case(self, name: str) -> list[str]:
        """Names of files that are this name but for upper and lower case."""
        if self._by_lower is None:
            self._by_lower = {}
            for one in self.files:
                self._by_lower.setdefault(one.lower(), []).append(one)
        return self._by_lower.get(name.lower(), [])

    def in_another_form(self, name: str) -> str | None:
        """The file whose name is this one with its accents stored otherwise, as macOS does; None when there is none.

        https://unicode.org/reports/tr15/: "e" with a combining accent (NFD) and "é" (NFC) look the same.
        """
        if name.isascii():
            return None
        if self._by_form is None:
            self._by_form = {unicodedata.normalize("NFC", one): one for one in self.files if not one.isascii()}
        return self._by_form.get(unicodedata.normalize("NFC", name))

    def read(self, name: str, most: int = MAX_READ) -> bytes:
        """A file of the package, or its first ``most`` bytes.

        Raises:
            KeyError: there is no such file.
            DamagedFileError: it is not what the package says.
        """
        with self.open(name) as stream, self._damage(name):
            data = stream.read(most)
            whole = min(self.files[name].size, most)
            if len(data) < whole and self.is_zip:
                raise EOFError
            return data

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A file of the package as a stream that can be sought in; :meth:`chunks` is kinder about damage.

        Raises:
            KeyError: there is no such file.
            DamagedFileError: it cannot be opened.
        """
        archive = self._listing.archive
        if archive is None:
            entry = self.files[name]
            with self._damage(name):
                # Not through a link that was put there since.
                flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
                number = os.open(self.path / entry.raw, flags)
            with os.fdopen(number, "rb") as stream:
                yield stream
            return
        with self._damage(name):
            opened = archive.open(self._listing.infos[name])
        with opened as member:
            yield member

    def chunks(self, name: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """The bytes of a file from ``start`` up to ``end`` (not included), in pieces; checksums hold when all is read.

        Raises:
            KeyError: there is no such file.
            DamagedFileError: it is not what the package says.
        """
        size = self.files[name].size
        end = size if end is None else min(end, size)
        with self.open(name) as stream, self._damage(name):
            if start:
                stream.seek(start)
            left = end - start
            while left > 0:
                piece = stream.read(min(_CHUNK, left))
                if not piece:
                    raise EOFError
                left -= len(piece)
                yield piece

    @contextmanager
    def _damage(self, name: str) -> Iterator[None]:
        try:
            yield
        except (*DAMAGE, OSError) as problem:
            raise DamagedFileError(f"{self.position(name).path} cannot be read: {_reason(problem)}") from None


def is_neither(path: Path) -> bool:
    """Whether there is something under a path that is no file and no folder: a device, a pipe, a socket."""
    return path.exists() and not path.is_file() and not path.is_dir()


def open_package(path: str | os.PathLike[str]) -> Package:
    """Open a package, a zip or a folder; what is wrong with it stands in its ``problems``.

    Raises:
        OSError: there is no such file, it may not be read, or it is neither a file nor a folder.
    """
    path = Path(path)
    if is_neither(path):
        # A device or a pipe, which the reading of folders would call "Not a directory".
        raise OSError(errno.EINVAL, NEITHER, os.fspath(path))
    package = Package(path)
    try:
        package._listing.read()
    except BaseException:
        package.close()
        raise
    return package


def _reason(problem: BaseException) -> str:
    if isinstance(problem, OSError):
        return problem.strerror or str(problem)
    if isinstance(problem, EOFError):
        return "it is incomplete"
    if isinstance(problem, zipfile.BadZipFile) and "CRC" in str(problem):
        return "its checksum is wrong"
    return "its data is damaged"


__all__ = ["MANIFEST", "NEITHER", "DamagedFileError", "Package", "is_neither", "open_package"]
