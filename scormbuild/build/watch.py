"""Seeing what changes in a course while its author works."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

from watchfiles import Change, watch

from scormbuild.machine.hidden import is_hidden

DEBOUNCE = 400
"""Milliseconds for which changes that go on are collected at most."""
SETTLED = 25
"""Milliseconds without a change after which they are acted on: programs save in several steps."""
# Backups and swap files of vim, Emacs, JetBrains, Kate, gedit, Word; downloads in progress.
_TEMPORARY = re.compile(
    r"~$|^#.*#$|^~\$|\.sw[a-z]$|\.(?:tmp|temp|bak|part|crdownload)$|^4913$|___jb_[a-z]++___$", re.IGNORECASE
)
_FOLDERS = {"__pycache__", "node_modules"}


def is_of_course(path: str, folder: Path, output: Path | None = None) -> bool:
    """Whether a changed path can matter: not what is hidden, temporary, or built from the course.

    All paths are absolute and without links.
    """
    changed = Path(path)
    if output is not None and _is_built(changed, folder, output):
        return False
    try:
        parts = changed.relative_to(folder).parts
    except ValueError:
        return False
    if is_hidden(parts) or any(part in _FOLDERS for part in parts):
        return False
    return not (parts and _TEMPORARY.search(parts[-1]))


def _is_built(changed: Path, folder: Path, output: Path) -> bool:
    """Whether a path is a package that was built, at which a course that is built into itself would never rest."""
    if output != folder and output.is_relative_to(folder):
        return changed.is_relative_to(output)
    return changed.parent == output and changed.suffix == ".zip"


def course_filter(folder: Path, output: Path | None = None) -> Callable[[Change, str], bool]:
    """:func:`is_of_course` as watchfiles wants it, for the real path of a folder."""
    real = output.resolve() if output is not None else None
    return lambda _, path: is_of_course(path, folder, real)


def in_words(paths: Sequence[str], folder: Path) -> str:
    """The files that changed, as short as can be: "01-roots.md", "3 files"."""
    names = sorted({Path(path).relative_to(folder).as_posix() for path in paths})
    return names[0] if len(names) == 1 else f"{len(names)} files"


@contextmanager
def changes_of(folder: Path, wanted: Callable[[Change, str], bool]) -> Iterator[SimpleQueue[list[str]]]:
    """A queue of the paths that change together in a real folder, filled until the block is left."""
    changes: SimpleQueue[list[str]] = SimpleQueue()
    stop = threading.Event()

    def see() -> None:
        for changed in watch(folder, watch_filter=wanted, debounce=DEBOUNCE, step=SETTLED, stop_event=stop):
            changes.put([path for _, path in changed])

    watcher = threading.Thread(target=see, daemon=True)
    watcher.start()
    try:
        yield changes
    finally:
        stop.set()
        watcher.join(timeout=2)


__all__ = ["changes_of", "course_filter", "in_words", "is_of_course"]
