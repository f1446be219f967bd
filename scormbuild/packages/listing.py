"""The table of contents of a package, a zip or a folder: read without harm, however hostile it is."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO, NamedTuple

from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.packages.file_names import MAX_DEPTH, MAX_NAME, clean, decoded, shown_name, wrong_name
from scormbuild.packages.other_formats import HEAD, not_a_zip

_GIGA = 1 << 30
_MEGA = 1 << 20
MAX_ARCHIVE = 4 * _GIGA
MAX_FILES = 50_000
MAX_FILE = 4 * _GIGA
MAX_UNPACKED = 8 * _GIGA
# Text shrinks to a tenth, an empty picture to a thousandth: only what is large as well is refused.
_MAX_RATIO = 100
_MAX_RATIO_FILE = 400
_HARMLESS = 200 * _MEGA
_MAX_DIRECTORY = 32_000_000
_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
_END = 22
DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, RuntimeError, OverflowError)
"""What zipfile raises at damage of all kinds; NotImplementedError is a RuntimeError."""


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


class Listing:
    """What is in a package, and what is wrong with it as a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_zip = path.is_file()
        self.size = 0
        """Bytes of the zip, 0 for a folder."""
        self.problems: list[Diagnostic] = []
        self.refused = False
        """Whether nothing in it was read, because it is no zip or would do harm."""
        self.unreadable: set[str] = set()
        """Names of files that are there, and are not read: links, or encrypted."""
        self.files: dict[str, Entry] = {}
        """By name, in the order of the package."""
        self.infos: dict[str, zipfile.ZipInfo] = {}
        """Of the files of a zip."""
        self.archive: zipfile.ZipFile | None = None

    def read(self) -> None:
        """Read the table of contents.

        Raises:
            OSError: the package may not be read.
        """
        if self.is_zip:
            self._read_zip()
        else:
            self._read_folder()

    def close(self) -> None:
        """Let go of the zip."""
        if self.archive is not None:
            self.archive.close()

    def _report(self, rule: str, where: str = "", /, **facts: object) -> None:
        self.problems.append(diagnose(rule, position(self.path, self.is_zip, where), "", None, **facts))

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
            if len(self.files) > MAX_FILES or len(pending) > MAX_FILES:
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
            self.archive = zipfile.ZipFile(self.path)
        except DAMAGE:
            self._refuse_as_no_zip()
            return
        infos = self.archive.infolist()
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
        name, known = decoded(info)
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
            self.infos[clean(name)] = info

    def _is_safe(self, name: str) -> bool:
        """Whether a file can have this name; else it is reported."""
        problem = wrong_name(name)
        if problem:
            self._report("PKG005", name=shown_name(name), problem=problem)
        return not problem

    def _add(self, raw: str, size: int, packed: int, known_encoding: bool) -> bool:
        if not self._is_safe(raw):
            return False
        name = clean(raw) if self.is_zip else raw
        if name in self.files:
            self._report("PKG008", name, name=name)
            return False
        self.files[name] = Entry(name, size, packed, raw, known_encoding)
        return True

    def _leave(self, rule: str, name: str, /, **facts: object) -> None:
        """A file is there, and is not read."""
        self._report(rule, name, name=name, **facts)
        self.unreadable.add(clean(name))

    def _refuse_as_no_zip(self) -> None:
        with self.path.open("rb") as stream:
            other = not_a_zip(stream.read(HEAD), self.path.name)
        self._refuse("PKG001", other.fix, what=other.what)

    def _refuse(self, rule: str, help: str | None = None, /, **facts: object) -> None:
        """The package is not read at all."""
        self.problems.append(diagnose(rule, position(self.path, self.is_zip), "", help, **facts))
        self.refused = True
        self.files.clear()
        self.infos.clear()


def position(path: Path, is_zip: bool, name: str = "", line: int = 1, column: int = 1) -> Position:
    """A place in a file of a package for people: ``course.zip!/index.html``, or the path in a folder."""
    if not name:
        return Position(path.as_posix(), line, column)
    return Position(f"{path.as_posix()}!/{name}" if is_zip else (path / name).as_posix(), line, column)
