"""The files of a package, a zip or a folder, behind one interface that believes nothing the package says of itself.

Whatever a zip claims, reading it takes bounded time and memory: its table of contents is measured before it is read,
entries may not overlap (as those of "quoted" zip bombs do), and of an entry no more is unpacked than it announced.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, NamedTuple

from scormbuild.errors import ScormbuildError
from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.packages.other_formats import HEAD, not_a_zip

MANIFEST = "imsmanifest.xml"
_GIGA = 1 << 30
_MEGA = 1 << 20
MAX_ARCHIVE = 4 * _GIGA
MAX_FILES = 50_000
MAX_FILE = 4 * _GIGA
MAX_UNPACKED = 8 * _GIGA
MAX_NAME = 1_000
MAX_DEPTH = 50
MAX_READ = 16 * _MEGA
"""What :meth:`Package.read` gives at most when it is not told otherwise."""
# Text shrinks to a tenth, an empty picture to a thousandth: only what is large as well is refused.
_MAX_RATIO = 100
_MAX_RATIO_FILE = 400
_HARMLESS = 200 * _MEGA
_MAX_DIRECTORY = 32_000_000
_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
_END = 22
_CHUNK = 1 << 18
_SHOWN_NAME = 100
NEITHER = "it is neither a file nor a folder; name a package or the folder of an unpacked package"
_DRIVE = re.compile(r"[A-Za-z]:")
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, RuntimeError, OverflowError)
"""What zipfile raises at damage of all kinds; NotImplementedError is a RuntimeError."""


class DamagedFileError(ScormbuildError):
    """A file of a package cannot be read as the package says it is."""


class Entry(NamedTuple):
    """A file of a package."""

    name: str
    """Its path in the package, with slashes."""
    size: int
    """Bytes, as the package says; reading gives no more."""
    packed: int
    """Bytes that it takes in the zip; in a folder the same as ``size``."""
    raw: str
    """Its name as it is written, where that differs: with backslashes, say."""
    known_encoding: bool
    """Whether every unzipper reads the same name: it is ASCII, or marked as UTF-8."""


class Package:
    """An open package; use it in a ``with`` statement."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_zip = path.is_file()
        self.size = 0
        """Bytes of the zip, 0 for a folder."""
        self.problems: list[Diagnostic] = []
        """What is wrong with the package as a file."""
        self.refused = False
        """Whether nothing in it was read, because it is no zip or would do harm."""
        self.unreadable: set[str] = set()
        """Names of files that are there, and are not read: links, or encrypted."""
        self._files: dict[str, Entry] = {}
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self._archive: zipfile.ZipFile | None = None
        self._by_lower: dict[str, list[str]] | None = None

    @property
    def files(self) -> Mapping[str, Entry]:
        """Files by name, in the order of the package; none when it cannot be read at all."""
        return self._files

    @property
    def times(self) -> frozenset[tuple[int, int, int, int, int, int]]:
        """The times that the entries of a zip have; none in a folder."""
        return frozenset(info.date_time for info in self._infos.values())

    def __enter__(self) -> Package:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the zip."""
        if self._archive is not None:
            self._archive.close()

    def position(self, name: str = "", line: int = 1, column: int = 1) -> Position:
        """A place in a file of the package for people: ``course.zip!/index.html``, or the path in a folder."""
        if not name:
            return Position(self.path.as_posix(), line, column)
        path = f"{self.path.as_posix()}!/{name}" if self.is_zip else (self.path / name).as_posix()
        return Position(path, line, column)

    def in_any_case(self, name: str) -> list[str]:
        """Names of files that are this name but for upper and lower case."""
        if self._by_lower is None:
            self._by_lower = {}
            for one in self._files:
                self._by_lower.setdefault(one.lower(), []).append(one)
        return self._by_lower.get(name.lower(), [])

    def read(self, name: str, most: int = MAX_READ) -> bytes:
        """A file of the package, or its first ``most`` bytes.

        Raises:
            KeyError: there is no such file.
            DamagedFileError: it is not what the package says.
        """
        with self.open(name) as stream, self._damage(name):
            data = stream.read(most)
            whole = min(self._files[name].size, most)
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
        if self._archive is None:
            entry = self._files[name]
            with self._damage(name):
                # Not through a link that was put there since.
                flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
                number = os.open(self.path / entry.raw, flags)
            with os.fdopen(number, "rb") as stream:
                yield stream
            return
        with self._damage(name):
            opened = self._archive.open(self._infos[name])
        with opened as member:
            yield member

    def chunks(self, name: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """The bytes of a file from ``start`` up to ``end`` (not included), in pieces; checksums hold when all is read.

        Raises:
            KeyError: there is no such file.
            DamagedFileError: it is not what the package says.
        """
        size = self._files[name].size
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
        except (*_DAMAGE, OSError) as problem:
            raise DamagedFileError(f"{self.position(name).path} cannot be read: {_reason(problem)}") from None

    # ---- reading the table of contents

    def _report(self, rule: str, where: str = "", /, **facts: object) -> None:
        self.problems.append(diagnose(rule, self.position(where), "", None, **facts))

    def _read_folder(self) -> None:
        total = 0
        pending = [""]
        while pending:
            inside = pending.pop()
            with os.scandir(self.path / inside) as found:
                entries = sorted(found, key=lambda one: one.name)
            folders: list[str] = []
            for one in entries:
                name = f"{inside}{one.name}"
                if one.is_symlink() or not (one.is_dir(follow_symlinks=False) or one.is_file(follow_symlinks=False)):
                    self._leave("PKG006", name)
                elif one.is_dir(follow_symlinks=False):
                    folders.append(f"{name}/")
                else:
                    size = one.stat(follow_symlinks=False).st_size
                    total += size
                    self._add(name, size, size, known_encoding=True)
                if len(name) > MAX_NAME or name.count("/") > MAX_DEPTH:
                    self._refuse("PKG002", what=f"contains paths with more than {MAX_DEPTH} folders")
                    return
            pending += reversed(folders)
            if len(self._files) > MAX_FILES or len(pending) > MAX_FILES:
                self._refuse("PKG002", what=f"contains more than {MAX_FILES:,} files")
                return
        if total > MAX_UNPACKED:
            self._refuse("PKG002", what=f"is larger than {MAX_UNPACKED // _GIGA} GB")

    def _read_zip(self) -> None:
        self.size = self.path.stat().st_size
        if self.size > MAX_ARCHIVE:
            self._refuse("PKG002", what=f"is larger than {MAX_ARCHIVE // _GIGA} GB")
            return
        try:
            with self.path.open("rb") as stream:
                if not self._measure(stream):
                    return
            self._archive = zipfile.ZipFile(self.path)
        except _DAMAGE:
            self._refuse_as_no_zip()
            return
        infos = self._archive.infolist()
        if self._is_bomb(infos):
            return
        for info in infos:
            self._add_info(info)

    def _measure(self, stream: IO[bytes]) -> bool:
        """Whether the table of contents is one that can be read: zipfile reads it as a whole, however large."""
        end = zipfile._EndRecData(stream)  # type: ignore[attr-defined]
        if not end:
            raise zipfile.BadZipFile
        size, location = end[zipfile._ECD_SIZE], end[zipfile._ECD_LOCATION]  # type: ignore[attr-defined]
        if size < 0 or size > location:
            raise zipfile.BadZipFile
        if size > _MAX_DIRECTORY:
            self._refuse("PKG002", what=f"has a table of contents of more than {_MAX_DIRECTORY // 1_000_000} MB")
            return False
        zip64 = 76 if end[zipfile._ECD_SIGNATURE] == zipfile.stringEndArchive64 else 0  # type: ignore[attr-defined]
        stream.seek(max(0, location - zip64 - size))
        if stream.read(size).count(_ENTRY) > MAX_FILES:
            self._refuse("PKG002", what=f"contains more than {MAX_FILES:,} files")
            return False
        after = self.size - location - _END - end[zipfile._ECD_COMMENT_SIZE]  # type: ignore[attr-defined]
        before = location - zip64 - size - end[zipfile._ECD_OFFSET]  # type: ignore[attr-defined]
        for bytes_, where in ((before, "before"), (after, "after")):
            if bytes_ > 0:
                self._report("PKG011", bytes=f"{bytes_:,}", where=where)
        return True

    def _is_bomb(self, infos: list[zipfile.ZipInfo]) -> bool:
        """Refuse what unpacks to more than it can honestly hold."""
        total = 0
        last_end, last_name = 0, ""
        for info in sorted(infos, key=lambda one: one.header_offset):
            if info.header_offset < last_end:
                self._refuse("PKG004", name=info.filename, other=last_name)
                return True
            last_end = info.header_offset + _LOCAL_HEADER + len(info.orig_filename) + info.compress_size
            last_name = info.filename
            total += info.file_size
            if info.file_size > MAX_FILE:
                self._refuse("PKG002", what=f"contains a file of more than {MAX_FILE // _GIGA} GB ({info.filename})")
                return True
            if info.file_size > _HARMLESS and info.file_size > _MAX_RATIO_FILE * max(info.compress_size, 1):
                self._refuse("PKG003", what=f"{info.filename} unpacks", ratio=_MAX_RATIO_FILE)
                return True
        if last_end > self.size:
            self._refuse_as_no_zip()
            return True
        if total > MAX_UNPACKED:
            self._refuse("PKG002", what=f"unpacks to more than {MAX_UNPACKED // _GIGA} GB")
            return True
        if total > _HARMLESS and total > _MAX_RATIO * self.size:
            self._refuse("PKG003", what="the package unpacks", ratio=_MAX_RATIO)
            return True
        return False

    def _add_info(self, info: zipfile.ZipInfo) -> None:
        name, known = _decoded(info)
        mode = info.external_attr >> 16 if info.create_system == 3 else 0
        plain = not stat.S_IFMT(mode) or stat.S_ISREG(mode) or stat.S_ISDIR(mode)
        if name.endswith("/"):
            self._is_safe(name)
        elif not plain:
            self._leave("PKG006", name)
        elif info.flag_bits & 1:
            self._leave("PKG007", name)
        elif info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            method = zipfile.compressor_names.get(info.compress_type, str(info.compress_type))  # type: ignore[attr-defined]
            self._leave("PKG010", name, method=method)
        elif self._add(name, info.file_size, info.compress_size, known):
            self._infos[_clean(name)] = info

    def _is_safe(self, name: str) -> bool:
        """Whether a file can have this name; else it is reported."""
        problem = _wrong_name(name)
        if problem:
            self._report("PKG005", name=shown_name(name), problem=problem)
        return not problem

    def _add(self, raw: str, size: int, packed: int, known_encoding: bool) -> bool:
        if not self._is_safe(raw):
            return False
        name = _clean(raw) if self.is_zip else raw
        if name in self._files:
            self._report("PKG008", name, name=name)
            return False
        self._files[name] = Entry(name, size, packed, raw, known_encoding)
        return True

    def _leave(self, rule: str, name: str, /, **facts: object) -> None:
        """A file is there, and is not read."""
        self._report(rule, name, name=name, **facts)
        self.unreadable.add(_clean(name))

    def _refuse_as_no_zip(self) -> None:
        with self.path.open("rb") as stream:
            other = not_a_zip(stream.read(HEAD), self.path.name)
        self._refuse("PKG001", other.fix, what=other.what)

    def _refuse(self, rule: str, help: str | None = None, /, **facts: object) -> None:
        """The package is not read at all."""
        self.problems.append(diagnose(rule, self.position(), "", help, **facts))
        self.refused = True
        self._files.clear()
        self._infos.clear()


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
        if package.is_zip:
            package._read_zip()
        else:
            package._read_folder()
    except BaseException:
        package.close()
        raise
    return package


def _decoded(info: zipfile.ZipInfo) -> tuple[str, bool]:
    """The name of an entry, and whether every program reads it so (APPNOTE 4.4.4, bit 11, and appendix D)."""
    # zipfile cuts names off at a null character, and turns backslashes on Windows; the original is wanted.
    name = info.orig_filename
    if name.isascii():
        return name, True
    if info.flag_bits & 0x800:
        return name, True
    try:
        # macOS and many programs write UTF-8 and do not say so.
        return name.encode("cp437").decode("utf-8"), False
    except ValueError:
        return name, False


def _wrong_name(name: str) -> str:
    """Why a name leads out of the package, or is none that a file can have; empty when it does neither."""
    slashed = name.replace("\\", "/")
    if slashed.startswith("/") or _DRIVE.match(slashed):
        return "leads out of the package because it begins with a slash or a drive"
    if ".." in slashed.split("/"):
        return "leads out of the package with .."
    if not slashed.strip("./"):
        return "is not a valid file name"
    if len(name) > MAX_NAME:
        return f"has {len(name):,} characters; the limit is {MAX_NAME:,}"
    if slashed.count("/") > MAX_DEPTH:
        return f"is {slashed.count('/'):,} folders deep; the limit is {MAX_DEPTH}"
    if any(ord(c) < 32 or c == "\x7f" or "\ud800" <= c <= "\udfff" for c in name):
        return "contains a control character, such as a line break"
    return ""


def shown_name(name: str) -> str:
    """A name of a file as a message quotes it: of bearable length, control characters as programs write them."""
    written = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
    return written if len(written) <= _SHOWN_NAME else f"{written[: _SHOWN_NAME - 23]}...{written[-20:]}"


def _clean(raw: str) -> str:
    """The name with slashes, and without parts that say nothing."""
    if "\\" not in raw and "./" not in raw and "//" not in raw:
        return raw
    return "/".join(part for part in raw.replace("\\", "/").split("/") if part not in ("", "."))


def _reason(problem: BaseException) -> str:
    if isinstance(problem, OSError):
        return problem.strerror or str(problem)
    if isinstance(problem, EOFError):
        return "it is incomplete"
    if isinstance(problem, zipfile.BadZipFile) and "CRC" in str(problem):
        return "its checksum is wrong"
    return "its data is damaged"


__all__ = ["MANIFEST", "NEITHER", "DamagedFileError", "Entry", "Package", "is_neither", "open_package", "shown_name"]
