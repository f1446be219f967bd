"""Warnings that an author has looked at and wants to hear no more of: those named in lessons and in course.yaml.

Only warnings: what an error stops would not work for the learner, and no comment changes that. Each suppression has to
be of use, so that none outlives its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose


class Suppression(NamedTuple):
    """A place that names a warning which is not wanted."""

    code: str
    """The rule, or the beginning of the codes of several."""
    said_at: Position
    excerpt: str
    path: str
    """The file in which it is not wanted, or, without ``lines``, a pattern of files (as in :mod:`fnmatch`)."""
    lines: range | None = None
    """The lines in which it is not wanted."""
    files: str = ""
    """The pattern as its author wrote it; empty where all files of the course are meant."""

    def covers(self, one: Diagnostic) -> bool:
        """Whether a finding is not wanted."""
        # What is said about suppressions cannot be suppressed by them: each would be another one's reason.
        if one.severity == "error" or one.rule.startswith("SUP") or not one.rule.startswith(self.code):
            return False
        if self.lines is None:
            return fnmatchcase(one.position.path, self.path)
        return one.position.path == self.path and one.position.line in self.lines


def without_suppressed(found: Iterable[Diagnostic], suppressions: Sequence[Suppression]) -> list[Diagnostic]:
    """The findings that are wanted, and SUP001 for each suppression that suppresses nothing.

    Where there are errors not everything is looked at, and what an update loses is known only beside the earlier
    package: there no suppression is called unused.
    """
    if not suppressions:
        return list(found)
    kept: list[Diagnostic] = []
    used: set[Suppression] = set()
    for one in found:
        covering = [suppression for suppression in suppressions if suppression.covers(one)]
        used.update(covering)
        if not covering:
            kept.append(one)
    broken = {one.position.path for one in kept if one.severity == "error"}
    for idle in suppressions:
        unsure = idle.path in broken if idle.lines is not None else bool(broken)
        if idle not in used and not unsure and not idle.code.startswith("UPD"):
            where = "here" if idle.lines is not None else f'in "{idle.files}"' if idle.files else "in this course"
            kept.append(diagnose("SUP001", idle.said_at, idle.excerpt, code=idle.code, where=where))
    return kept


def choose(
    found: Iterable[Diagnostic], select: Sequence[str], ignore: Sequence[str], errors_too: bool
) -> list[Diagnostic]:
    """The findings whose codes begin as one of ``select`` (when there are any) and as none of ``ignore``.

    Unless ``errors_too``, only warnings are left out.
    """

    def is_wanted(one: Diagnostic) -> bool:
        if one.severity == "error" and not errors_too:
            return True
        return (not select or one.rule.startswith(tuple(select))) and not one.rule.startswith(tuple(ignore))

    return [one for one in found if is_wanted(one)]
