"""Seeing what changes in a course while its author works, and building it again."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from watchfiles import Change, watch

from scormbuild.errors import ScormbuildError
from scormbuild.hidden import is_hidden
from scormbuild.output import Painted, counted, say, say_diagnostics

if TYPE_CHECKING:
    from scormbuild.build import BuildResult
    from scormbuild.diagnostics import Diagnostic

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


def watch_and_build(build: Callable[[], BuildResult], source: Path, output: Path, strict: bool) -> None:
    """Build, and again whenever a file of the course changes, until Ctrl-C; a mistake does not end it."""
    folder = source.resolve()
    changes: SimpleQueue[list[str]] = SimpleQueue()
    stop = threading.Event()
    tell = Telling()

    def see() -> None:
        seen = watch(
            folder,
            watch_filter=course_filter(folder, output),
            debounce=DEBOUNCE,
            step=SETTLED,
            stop_event=stop,
        )
        for changed in seen:
            changes.put([path for _, path in changed])

    # Watching while building, so that what is saved in the meantime is not missed.
    watcher = threading.Thread(target=see, daemon=True)
    try:
        watcher.start()
        _build(build, strict, tell, "")
        say(f"watching {source}; Ctrl-C ends it")
        while True:
            # With a time limit, because Windows hears no Ctrl-C in a wait without one.
            with suppress(Empty):
                _build(build, strict, tell, in_words(changes.get(timeout=1), folder))
    except KeyboardInterrupt:
        # How watching is meant to end, and so no failure.
        say("stopped")
    finally:
        stop.set()
        watcher.join(timeout=2)


class Telling:
    """Says what was found, but not again and again what stayed as it was."""

    def __init__(self) -> None:
        self._said: Sequence[Diagnostic] = ()

    def __call__(self, diagnostics: Sequence[Diagnostic]) -> None:
        if diagnostics != self._said:
            self._said = diagnostics
            say_diagnostics(diagnostics)


def _build(build: Callable[[], BuildResult], strict: bool, tell: Telling, changed: str) -> None:
    began = time.monotonic()
    try:
        result = build()
    except (ScormbuildError, OSError) as problem:
        words = problem.message if isinstance(problem, ScormbuildError) else str(problem)
        _say(changed, f"cannot be built: {words}", "red")
        return
    tell(result.diagnostics)
    took = f"in {time.monotonic() - began:.1f} s"
    if not result.ok:
        _say(changed, f"{counted(result.diagnostics, strict)}; nothing was written", "red")
        return
    warned = f", {counted(result.diagnostics, False)}" if result.diagnostics else ""
    built = ", ".join(package.path.as_posix() for package in result.packages)
    _say(changed, f"built {built} {took}{warned}", "green")


def _say(changed: str, what: str, paint: str) -> None:
    moment = datetime.now().strftime("%H:%M:%S")
    say(f"{moment} {f'{changed} changed: ' if changed else ''}", Painted(what, paint))


__all__ = ["Telling", "course_filter", "in_words", "is_of_course", "watch_and_build"]
