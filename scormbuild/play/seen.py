"""What was seen while a package was played: plain data, to be judged without a browser."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from scormbuild.findings.diagnostics import Diagnostic

Call = dict[str, Any]
"""``method``, ``args``, ``result``, ``error``, ``at``, and where they apply ``rule`` and ``excused``; see
docs/preview.md."""
How = Literal["left", "crashed", "stopped"]
"""How a session ended: the learner left the page, the browser crashed, or the package was stopped."""


class Launch(NamedTuple):
    """An item that was launched."""

    identifier: str
    title: str
    page: str
    """Path of its page in the package."""
    is_sco: bool


class Session(NamedTuple):
    """One session of a SCO, from launch to end."""

    launch: Launch
    run: dict[str, Any]
    """All that was said, as the preview saves it (docs/preview.md)."""
    held: dict[str, str]
    """What the LMS holds after it."""
    over: bool
    """The course ended the session itself, before the learner left."""
    how: How
    opened: bool = True
    """The launch page was there."""

    @property
    def calls(self) -> list[Call]:
        """The calls in their order, without switches."""
        return [one for one in self.run.get("entries", ()) if "method" in one]

    @property
    def before(self) -> dict[str, str]:
        """What the LMS held at launch."""
        held: dict[str, str] = self.run.get("database", {})
        return held

    @property
    def is_old(self) -> bool:
        """Whether its standard is SCORM 1.2."""
        return bool(self.run.get("standard", "scorm12") == "scorm12")


class Trouble(NamedTuple):
    """Something that went wrong in the browser, with its place in the package where it is known."""

    rule: str
    facts: dict[str, object]
    path: str = ""
    line: int = 1
    column: int = 1


class Seen(NamedTuple):
    """What one learner met with one LMS."""

    learner: str
    profile: str
    sessions: tuple[Session, ...]
    troubles: tuple[Trouble, ...]
    disturbed: bool
    """Saving was kept from working on purpose, so that no result can be expected."""
    seconds: float
    picture: bytes | None
    """The course at the end, as PNG."""
    standing: tuple[dict[str, int], dict[str, int]] | None = None
    """What a page by scormbuild showed as done before the learner left, and after the return."""
    finishes: bool = False
    """The learner does all that completes a course by scormbuild."""

    @property
    def name(self) -> str:
        """Learner and LMS, as they are typed."""
        return f"{self.learner} in {self.profile}"


Answer = Literal["yes", "no", "-"]
QUESTIONS = ("launches", "finds the API", "initialises", "saves", "completes", "scores", "ends", "resumes")


class Judged(NamedTuple):
    """A play with what is to be said of it."""

    seen: Seen
    facts: dict[str, Answer]
    """An answer for each of :data:`QUESTIONS`; "-" where there was nothing to see."""
    status: str
    score: str
    diagnostics: tuple[Diagnostic, ...]


__all__ = ["QUESTIONS", "Answer", "Call", "How", "Judged", "Launch", "Seen", "Session", "Trouble"]
