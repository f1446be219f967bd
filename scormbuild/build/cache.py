"""Lessons that were read and rendered before, kept for the next build: in memory, or in the user's cache folder too.

A lesson is kept under a digest of all that went into it (scormbuild.build.workers makes it), so that nothing in here
is ever out of date: it is found, or it is not. What cannot be read, or is not from here, counts as not found.

Nothing that the author of a course could plant is read. The folder is the user's own, never inside the course or its
checkout, and on POSIX others can write neither to it nor to one above it; and what is read back can only become the few
plain classes of the model.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import stat
import struct
import sys
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from scormbuild.errors import ScormbuildError
from scormbuild.machine.data_files import templates_dir
from scormbuild.machine.replace import replace_file

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
    "scormbuild.packing.zip": {"Deflated"},
    "scormbuild.findings.diagnostics": {"Diagnostic", "Position"},
    "scormbuild.build.workers": {"LessonResult"},
    "scormbuild.model": {"Asset", "CompletionRule", "Item", "Lesson", "Link"},
    "scormbuild.progress.interactions": {"QuestionWords"},
    "scormbuild.findings.suppressions": {"Suppression"},
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
        except (OSError, ScormbuildError):
            return


def cache_folder() -> Path:
    """The user's cache folder: SCORMBUILD_CACHE_DIR, or that of the system. It may not exist."""
    own = os.environ.get("SCORMBUILD_CACHE_DIR")
    if own:
        return Path(own).absolute()
    import platformdirs

    return Path(platformdirs.user_cache_dir("scormbuild", appauthor=False)).absolute()


def course_cache(folder: Path) -> LessonCache:
    """The lessons of a course, from the user's cache folder; only in memory where that cannot be used."""
    home = cache_folder()
    lessons = home / "lessons"
    try:
        if why_unused(home, folder):
            return LessonCache()
        lessons.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Again, now that all of it exists.
        if why_unused(lessons, folder) or not _is_private(lessons):
            return LessonCache()
    except OSError:
        return LessonCache()
    name = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:32]
    return LessonCache(lessons / f"{name}{_SUFFIX}")


def why_unused(cache: Path, course: Path) -> str | None:
    """Why a folder is no place to keep what is read of a course, in words that follow its name; None where it is one.

    What is kept is taken for what this program made of the course. So it is kept where neither the course, nor whoever
    can write to its checkout, nor another user of this machine, can put anything.

    Raises:
        OSError: it cannot be looked at.
    """
    real = Path(os.path.realpath(cache))
    if any(place.is_relative_to(folder) for place in (real, cache) for folder in _of_others(course)):
        return "is inside the course, its repository or this folder"
    if not _is_safe(Path(os.path.normpath(cache))):
        return "is a link, or other users can write to it"
    return None


def _of_others(course: Path) -> set[Path]:
    """Folders that may be as foreign as a course: its own, its checkout, the working folder in which it lies."""
    folder, here = Path(os.path.realpath(course)), Path(os.path.realpath("."))
    try:
        user = Path(os.path.realpath(Path.home()))
    except RuntimeError:  # In a container, for a user of whom the system knows nothing.
        user = Path(here.anchor)
    above = (folder, *folder.parents)
    checkouts = [one for one in above if os.path.lexists(one / ".git")]
    # A home that is a checkout further up is the user's own.
    others = [one for one in (*checkouts[1:], here) if one in above and not user.is_relative_to(one)]
    return {folder, *checkouts[:1], *others}


def _is_safe(path: Path) -> bool:
    """Whether nobody else can change what is found under a full path: all folders on the way are the user's or the
    system's, and only theirs to write to. A folder like /tmp will do, in which everybody changes their own things.

    A link has to be the system's, since one of the user's own may have come with a checkout.
    """
    if not hasattr(os, "getuid"):
        return True
    user = os.getuid()
    place = Path(path.anchor)
    for part in path.parts[1:]:
        place /= part
        if not os.path.lexists(place):
            return True
        found = place.lstat()
        if stat.S_ISLNK(found.st_mode):
            if found.st_uid != 0 or user == 0 or not _is_safe(Path(os.path.realpath(place))):
                return False
            place = Path(os.path.realpath(place))
        elif found.st_uid not in (0, user) or _is_shared(found):
            return False
    return True


def _is_shared(folder: os.stat_result) -> bool:
    """Whether others can rename and replace what is in a folder."""
    if folder.st_mode & stat.S_ISVTX:
        return False
    return bool(folder.st_mode & 0o002 or (folder.st_mode & 0o020 and not _is_of_user_alone(folder.st_gid)))


def _is_of_user_alone(group: int) -> bool:
    """Whether a group is the one that many systems make for each user, and in which nobody else is."""
    import grp
    import pwd

    try:
        user, found = pwd.getpwuid(os.getuid()), grp.getgrgid(group)
    except KeyError:
        return False
    alone = user.pw_gid == group and found.gr_name == user.pw_name and set(found.gr_mem) <= {user.pw_name}
    return user.pw_uid != 0 and alone


def _is_private(folder: Path) -> bool:
    """Whether a folder is the user's, and nobody else can write to it."""
    if not hasattr(os, "getuid"):
        return True
    found = folder.lstat()
    return found.st_uid == os.getuid() and stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o022


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
    replace_file(file, _pieces(entries))
    _make_room(file.parent)


def _pieces(entries: Mapping[Key, bytes]) -> Iterator[bytes]:
    yield _MAGIC
    for key, entry in entries.items():
        yield _HEAD.pack(key, len(entry), zlib.crc32(entry))
        yield entry


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


_ELSEWHERE = frozenset(
    ("about", "checks", "cli", "example_course", "fix", "packages", "preview", "templates", "updates")
)
"""Rooms of this package that no lesson passes through."""


@cache
def program_digest() -> bytes:
    """Digest of what a lesson depends on besides its course: this program's code and templates, and its libraries."""
    found = hashlib.sha256(f"{sys.version} {zlib.ZLIB_RUNTIME_VERSION}".encode())
    package = Path(__file__).resolve().parent.parent
    # Everything but the rooms that no lesson passes through, so that a module that moves is never overlooked; not the
    # run-time and the styles, which are no part of a lesson.
    code = (one for one in package.rglob("*.py") if one.relative_to(package).parts[0] not in _ELSEWHERE)
    for file in sorted((*code, *(templates_dir() / "strings").glob("*.json"))):
        found.update(f"\n{file.name}\n".encode())
        found.update(file.read_bytes())
    import jinja2

    # Folders of installed packages have their versions in their names: much faster than importlib.metadata.
    site = Path(jinja2.__file__).parent.parent
    versions = sorted(one.name for one in site.iterdir() if one.name.lower().startswith(_LIBRARIES))
    found.update(repr(versions).encode())
    return found.digest()


__all__ = ["LessonCache", "course_cache", "packed", "program_digest", "unpacked"]
