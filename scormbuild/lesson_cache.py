"""Lessons that were read and rendered before, kept for the next build: in memory, or in the user's cache folder too.

A lesson is kept under a digest of all that went into it (scormbuild.lessons makes it), so that nothing in here is ever
out of date: it is found, or it is not. What cannot be read, or is not from here, counts as not found.

Nothing that the author of a course could plant is read. The folder is the user's own, on POSIX with no access for
others, and never inside the course; and what is read back can only become the few plain classes of the model.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import struct
import sys
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from scormbuild.data_files import templates_dir

Key = bytes
KEY_SIZE = 32
MOST_BYTES = 200_000_000
"""What all courses together may take on disk; those that were not built for the longest time go first."""
_MAGIC = b"scormbuild lessons 1\n"
_HEAD = struct.Struct(f">{KEY_SIZE}sII")
"""Of a lesson in the file: key, length, CRC-32 of what follows."""
_SUFFIX = ".lessons"
_CLASSES = {
    "builtins": {"range"},
    "scormbuild.archive": {"Deflated"},
    "scormbuild.diagnostics": {"Diagnostic", "Position"},
    "scormbuild.lessons": {"LessonResult"},
    "scormbuild.model": {"Asset", "CompletionRule", "Item", "Lesson", "Link"},
    "scormbuild.reported": {"QuestionWords"},
    "scormbuild.suppressions": {"Suppression"},
}
_LIBRARIES = ("imagesize", "jinja2", "lxml", "markupsafe", "nh3", "pyromark", "pyyaml", "tinycss2")


class LessonCache:
    """What is known of the lessons of one course, as bytes.

    ``file`` keeps it between runs; without one it lives as long as this object.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._known: dict[Key, bytes] = _read(file) if file is not None else {}
        self._used: dict[Key, bytes] = {}
        self._on_disk = frozenset(self._known)

    def get(self, key: Key) -> bytes | None:
        """What was kept under a key."""
        return self._known.get(key)

    def put(self, key: Key, entry: bytes) -> None:
        """Keep something; what is not put again until :meth:`keep` is forgotten."""
        self._used[key] = entry

    def keep(self) -> None:
        """Forget the lessons that this build did not have, and write the others down.

        That a cache cannot be written is no reason not to build: then the next build has more to do.
        """
        self._known, self._used = self._used, {}
        if self._file is None:
            return
        keys = frozenset(self._known)
        try:
            if keys == self._on_disk and self._file.exists():
                # Not the oldest now.
                os.utime(self._file)
            else:
                _write(self._file, self._known)
                self._on_disk = keys
        except OSError:
            return


def course_cache(folder: Path) -> LessonCache:
    """The lessons of a course, from the user's cache folder; only in memory where that cannot be used."""
    from scormbuild.pages import cache_dir

    course = Path(os.path.realpath(folder))
    home = cache_dir()
    if home is None or Path(os.path.realpath(home)).is_relative_to(course):
        return LessonCache()
    lessons = home / "lessons"
    try:
        lessons.mkdir(exist_ok=True, mode=0o700)
        if not _is_private(lessons):
            return LessonCache()
    except OSError:
        return LessonCache()
    name = hashlib.sha256(os.fsencode(course)).hexdigest()[:32]
    return LessonCache(lessons / f"{name}{_SUFFIX}")


def _is_private(folder: Path) -> bool:
    """Whether nobody else could have put something there."""
    if not hasattr(os, "getuid"):
        return True
    found = folder.lstat()
    return found.st_uid == os.getuid() and not found.st_mode & 0o022 and folder.is_dir() and not folder.is_symlink()


def _read(file: Path) -> dict[Key, bytes]:
    try:
        data = file.read_bytes()
    except OSError:
        return {}
    if not data.startswith(_MAGIC):
        return {}
    found: dict[Key, bytes] = {}
    at = len(_MAGIC)
    while at + _HEAD.size <= len(data):
        key, size, checksum = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        entry = data[at : at + size]
        at += size
        if len(entry) == size and zlib.crc32(entry) == checksum:
            found[key] = entry
    return found


def _write(file: Path, entries: Mapping[Key, bytes]) -> None:
    temporary = file.with_name(f".{file.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as stream:
            stream.write(_MAGIC)
            for key, entry in entries.items():
                stream.write(_HEAD.pack(key, len(entry), zlib.crc32(entry)))
                stream.write(entry)
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)
    _make_room(file.parent)


def _make_room(folder: Path) -> None:
    """Drop the courses that were not built for the longest time."""
    kept = 0
    files = [(one.stat(), one) for one in folder.iterdir() if one.suffix in (_SUFFIX, ".tmp")]
    for about, one in sorted(files, key=lambda row: -row[0].st_mtime):
        kept += about.st_size
        if kept > MOST_BYTES:
            one.unlink(missing_ok=True)


def packed(value: object) -> bytes:
    """A value of the model's classes as bytes."""
    return pickle.dumps(value, protocol=5)


def unpacked(data: bytes) -> Any:
    """The value again; None when it is damaged or holds anything but the model's plain data."""
    try:
        return _Unpickler(io.BytesIO(data)).load()
    except Exception:
        # Damaged bytes can make pickle raise nearly everything.
        return None


class _Unpickler(pickle.Unpickler):
    """Pickle with a handful of named tuples, and no way to call anything else."""

    def find_class(self, module: str, name: str) -> Any:
        if name not in _CLASSES.get(module, ()):
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a lesson")
        return getattr(sys.modules[module], name)


@cache
def program_digest() -> bytes:
    """Digest of what a lesson depends on besides its course: this program's code and templates, and its libraries."""
    found = hashlib.sha256(f"{sys.version} {zlib.ZLIB_RUNTIME_VERSION}".encode())
    here = Path(__file__).resolve().parent
    templates = templates_dir()
    # Not the run-time and the styles, which are no part of a lesson.
    folders = (
        *(here / name for name in (".", "pages", "rules", "source", "source/kinds")),
        *(templates / name for name in (".", "partials", "strings")),
    )
    for folder in folders:
        for file in sorted(folder.iterdir()):
            if file.suffix in (".py", ".j2", ".json"):
                found.update(f"\n{file.name}\n".encode())
                found.update(file.read_bytes())
    import jinja2

    # Folders of installed packages have their versions in their names: much faster than importlib.metadata.
    site = Path(jinja2.__file__).parent.parent
    versions = sorted(one.name for one in site.iterdir() if one.name.lower().startswith(_LIBRARIES))
    found.update(repr(versions).encode())
    return found.digest()


__all__ = ["LessonCache", "course_cache", "packed", "program_digest", "unpacked"]
