"""How far long work is, on a terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class Progress:
    """A bar on a terminal that says how far long work is, gone when it is done; nothing elsewhere and in CI."""

    LONG = 50
    """Things from which a bar is worth its while."""

    def __init__(self, noun: str, quiet: bool = False, after: float = 0) -> None:
        """``noun`` is what is counted; nothing is shown in the first ``after`` seconds."""
        self.noun = noun
        self._after = after
        self._wanted = not quiet and bool(sys.stderr and sys.stderr.isatty()) and not os.environ.get("CI")
        self._bar: Bar | None = None
        self._next = 0.0

    def __enter__(self) -> Progress:
        return self

    def show(self, done: int, total: int, noun: str = "") -> None:
        """Say how many of how many are done, and of what, when that changes on the way."""
        if not self._wanted or total < self.LONG:
            return
        from time import monotonic

        noun = noun or self.noun
        now = monotonic()
        if self._bar is None and self._after:
            self._next, self._after = now + self._after, 0
        # As often as an eye can follow: drawing takes longer than reading a short lesson.
        if now < self._next and (done < total or self._bar is None):
            return
        if self._bar is None:
            self._bar = _bar()
            self._bar.add_task(noun, total=total)
            self._bar.start()
        elif noun != self.noun:
            self._bar.reset(self._bar.task_ids[0], total=total, description=noun)
        self.noun = noun
        self._bar.update(self._bar.task_ids[0], completed=done)
        self._bar.refresh()
        self._next = monotonic() + 0.1

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    # Without a thread of its own, beside which processes could not be forked (lessons.py).
    return RichProgress(
        TextColumn("  {task.description} {task.completed:,.0f} of {task.total:,.0f}"),
        BarColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
    )
