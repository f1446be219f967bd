"""Building a course again whenever a file of it changes, and telling its author."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING

from scormbuild.build.watch import changes_of, course_filter, in_words
from scormbuild.cli.output import Painted, say, say_diagnostics
from scormbuild.cli.wording import counted
from scormbuild.errors import ScormbuildError

if TYPE_CHECKING:
    from scormbuild.build.pipeline import BuildResult
    from scormbuild.findings.diagnostics import Diagnostic


def watch_and_build(build: Callable[[], BuildResult], source: Path, output: Path, strict: bool) -> None:
    """Build, and again whenever a file of the course changes, until Ctrl-C; a mistake does not end it."""
    folder = source.resolve()
    tell = Telling()
    try:
        # Watching while building, so that what is saved in the meantime is not missed.
        with changes_of(folder, course_filter(folder, output)) as changes:
            _build(build, strict, tell, "")
            say(f"watching {source}; press Ctrl-C to stop")
            while True:
                # With a time limit, because Windows hears no Ctrl-C in a wait without one.
                with suppress(Empty):
                    _build(build, strict, tell, in_words(changes.get(timeout=1), folder))
    except KeyboardInterrupt:
        # How watching is meant to end, and so no failure.
        say("stopped")


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
