"""Lessons that were read and rendered before, kept for the next build: in memory, or in the user's cache folder too.

A lesson is kept under a digest of all that went into it (scormbuild.build.workers makes it), so that nothing in here
is ever out of date: it is found, or it is not. What cannot be read, or is not from here, counts as not found, and what
is read back can only become the few plain classes of the model.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import sys
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scormbuild.machine.cache_folder import cache_folder, is_private, why_unused
from scormbuild.machine.data_files import templates_dir

if TYPE_CHECKING:
    import sqlite3

Key = bytes
MOST_BYTES = 200_000_000
"""What all courses together may take on disk; those that were not built for the longest time go first."""
_SUFFIX = ".lessons"
_TABLE = "CREATE TABLE IF NOT EXISTS lessons (key BLOB PRIMARY KEY, checksum INTEGER, entry BLOB)"
_OUT_OF_REACH = ("BUSY", "CANTOPEN", "FULL", "IOERR", "LOCKED", "NOMEM", "PERM", "READONLY")
"""Errors of SQLite that do not lie in the file."""
_WAIT = 0.2
"""Seconds to wait for another build of the same course; then this one keeps nothing."""
_CLASSES = {
    "builtins": {"range"},
    "scormbuild.packing.zip": {"Deflated"},
    "scormbuild.findings.diagnostics": {"Diagnostic", "Position"},
    "scormbuild.build.workers": {"LessonResult"},
    "scormbuild.model.course": {"CompletionRule", "Item", "Lesson", "Link"},
    "scormbuild.model.theme": {"Asset", "Picture"},
    "scormbuild.progress.interactions": {"QuestionWords"},
    "scormbuild.findings.suppressions": {"Suppression"},
}
_LIBRARIES = (
    "imagesize",
    "jinja2",
    "lxml",
    "markupsafe",
    "math_core",
    "nh3",
    "pillow",
    "pygments",
    "pyromark",
    "pyyaml",
    "tinycss2",
)


class LessonCache:
    """What is known of the lessons of one course, as bytes.

    ``file`` keeps it between runs; without one it lives as long as this object.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._known: dict[Key, bytes] = {}
        self._used: dict[Key, bytes] = {}
        self._file = _File(file) if file is not None else None

    def get(self, key: Key) -> bytes | None:
        """What was kept under a key."""
        return self._file.get(key) if self._file is not None else self._known.get(key)

    def put(self, key: Key, entry: bytes) -> None:
        """Keep something; what is not put again until :meth:`keep` is forgotten."""
        if self._file is not None:
            self._file.put(key, entry)
        else:
            self._used[key] = entry

    def keep(self) -> None:
        """Forget the lessons that this build did not have, and write the others down.

        That a cache cannot be written is no reason not to build: then the next build has more to do.
        """
        if self._file is not None:
            self._file.keep()
        else:
            self._known, self._used = self._used, {}


class _File:
    """The lessons of one course in a database, which is thrown away when anything about it is wrong."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._used: set[Key] = set()
        self._found: set[Key] = set()
        self._stored: frozenset[Key] = frozenset()
        self._rows: dict[Key, tuple[Any, Any]] | None = None
        """What lies in the file and was not asked for yet; None until something is."""
        self._open: sqlite3.Connection | None = None
        """None until it is needed, and when nothing can be kept."""
        self._failed = False

    def get(self, key: Key) -> bytes | None:
        if self._rows is None:
            # All at once, which is many times faster than one by one.
            self._rows = {row[0]: row[1:] for row in self._do("SELECT key, checksum, entry FROM lessons")}
            self._stored = frozenset(self._rows)
        checksum, entry = self._rows.pop(key, (0, None))
        # The database does not notice when bytes within an entry change.
        if not isinstance(entry, bytes) or _checksum(key, entry) != checksum:
            return None
        self._found.add(key)
        return entry

    def put(self, key: Key, entry: bytes) -> None:
        self._used.add(key)
        if key not in self._found:
            # One transaction, which ends when all is written.
            self._do("INSERT OR REPLACE INTO lessons VALUES (?, ?, ?)", key, _checksum(key, entry), entry)

    def keep(self) -> None:
        for key in self._stored - self._used:
            self._do("DELETE FROM lessons WHERE key = ?", key)
        self._close(commit=True)
        self._used, self._found, self._rows, self._failed = set(), set(), None, False
        with suppress(OSError):
            # Not the oldest now.
            os.utime(self._file)
            _make_room(self._file.parent)

    def _do(self, command: str, *values: object) -> list[tuple[Any, ...]]:
        """What the database answers; nothing where it cannot."""
        import sqlite3

        try:
            return self._connection().execute(command, values).fetchall() if not self._failed else []
        except (sqlite3.Error, UnicodeError) as problem:
            self._failed = True
            self._close(commit=False)
            # Another build of the same course may be writing, or nobody can. All else is damage, or another program's
            # file: the next build makes it anew.
            if getattr(problem, "sqlite_errorname", "").partition("_")[2].split("_")[0] not in _OUT_OF_REACH:
                with suppress(OSError):
                    self._file.unlink()
        return []

    def _connection(self) -> sqlite3.Connection:
        import sqlite3

        if self._open is None:
            self._open = sqlite3.connect(self._file, timeout=_WAIT, check_same_thread=False)
            # What a crash may destroy is made anew, so that nothing has to be written twice or waited for.
            for command in ("PRAGMA auto_vacuum = FULL", "PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF"):
                self._open.execute(command)
            self._open.execute(_TABLE)
        return self._open

    def _close(self, commit: bool) -> None:
        import sqlite3

        opened, self._open = self._open, None
        if opened is None:
            return
        with suppress(sqlite3.Error):
            if commit:
                opened.commit()
        with suppress(sqlite3.Error):
            opened.close()


def course_cache(folder: Path) -> LessonCache:
    """The lessons of a course, from the user's cache folder; only in memory where that cannot be used."""
    home = cache_folder()
    lessons = home / "lessons"
    try:
        if why_unused(home, folder):
            return LessonCache()
        lessons.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Again, now that all of it exists.
        if why_unused(lessons, folder) or not is_private(lessons):
            return LessonCache()
    except OSError:
        return LessonCache()
    name = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:32]
    return LessonCache(lessons / f"{name}{_SUFFIX}")


def _checksum(key: Key, entry: bytes) -> int:
    return zlib.crc32(entry, zlib.crc32(key))


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


_ELSEWHERE = frozenset(("about", "cli", "example_course", "fix", "preview", "templates", "updates"))
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
        place = file.relative_to(package).as_posix() if file.is_relative_to(package) else file.name
        found.update(f"\n{place}\n".encode())
        found.update(file.read_bytes())
    # Which parts of the run-time there are decides which of them a lesson needs.
    found.update(repr(sorted(file.name for file in (templates_dir() / "dist" / "parts").iterdir())).encode())
    import jinja2

    # Folders of installed packages have their versions in their names: much faster than importlib.metadata.
    site = Path(jinja2.__file__).parent.parent
    versions = sorted(one.name for one in site.iterdir() if one.name.lower().startswith(_LIBRARIES))
    found.update(repr(versions).encode())
    return found.digest()


__all__ = ["LessonCache", "course_cache", "packed", "program_digest", "unpacked"]
