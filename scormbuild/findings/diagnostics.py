"""Findings about a course as values: collected while reading, sorted by place, shown to the author."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from scormbuild.machine.patterns import late
from scormbuild.machine.shown import printable

if TYPE_CHECKING:
    from scormbuild.findings.rules import Rule

Severity = Literal["error", "warning"]
_LONGEST_FACT = 1000
MAX_EXCERPT = 160
"""Characters of a line that are shown."""
_BEFORE = 60
_LINE_ENDS = late("(?:(?<![\t ])[\t ]++)?+[\r\n\x0b\x0c\x85\u2028\u2029][\t \r\n\x0b\x0c\x85\u2028\u2029]*+")
# Half a character (a surrogate), which a script can write as \ud800, cannot be written to a file either.
_CONTROL = late("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def excerpt_of(text: str, column: int, start: int = 0, end: int | None = None) -> str:
    """A line of a text (all of it, or from ``start`` up to ``end``) as it is shown: of a long one the part around a
    column, which counts from 1, with dots where it is cut."""
    end = len(text) if end is None else end
    if end - start <= MAX_EXCERPT:
        return text[start:end]
    at = start + max(0, column - 1 - _BEFORE)
    before = "… " if at > start else ""
    at = max(start, min(at, end - (MAX_EXCERPT - len(before))))
    last = at + MAX_EXCERPT - len(before)
    return f"{before}{text[at:end].strip()}" if last >= end else f"{before}{text[at : last - 2].strip()} …"


def excerpt_at(text: str, line: int, column: int) -> str:
    """A line of a text, counted from 1, as it is shown; empty when there is none."""
    starts = _line_starts(text)
    if not 1 <= line <= len(starts):
        return ""
    end = starts[line] - 1 if line < len(starts) else len(text)
    return excerpt_of(text, column, starts[line - 1], end).rstrip("\r")


# Thousands of findings can be in one text.
@lru_cache(maxsize=4)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in re.finditer("\n", text)))


class Position(NamedTuple):
    """A place in a source file; line and column count from 1."""

    path: str
    line: int
    column: int


class Diagnostic(NamedTuple):
    """One mistake (or doubt) with its place and its fix."""

    rule: str
    """Code of the rule, a key of :data:`scormbuild.findings.rules.RULES`."""
    message: str
    position: Position
    severity: Severity
    help: str
    excerpt: str
    """The source line the position points at, or of a long one the part around it; empty where there is none."""
    places: tuple[Position, ...] = ()
    """Further places of the same cause."""

    @property
    def shown(self) -> str:
        """What is shown of the source line: of a long one the part around the column."""
        return excerpt_of(self.excerpt.rstrip(), self.position.column)

    def as_text(self) -> str:
        """The form of the terminal: head line, source line, help."""
        at = self.position
        name = _rule(self.rule).name
        lines = [f"{at.path}:{at.line}:{at.column}: {self.severity}[{self.rule} {name}] {self.message}"]
        if self.excerpt.strip():
            lines.append(f"{at.line:>5} | {self.shown}")
        lines.append(f"  help: {self.help}")
        return "\n".join(printable(line) for line in lines)

    def as_json(self) -> dict[str, object]:
        """The form of ``--json``: flat, all keys always present but for ``places``."""
        places = [{"path": one.path, "line": one.line, "column": one.column} for one in self.places]
        return {
            "rule": self.rule,
            "name": _rule(self.rule).name,
            "severity": self.severity,
            "message": self.message,
            "help": self.help,
            "path": self.position.path,
            "line": self.position.line,
            "column": self.position.column,
            **({"places": places} if places else {}),
        }


def diagnose(rule: str, position: Position, excerpt: str = "", help: str | None = None, **facts: object) -> Diagnostic:
    """Make the diagnostic of a rule; ``facts`` fill the places of its fixed sentence and fix.

    Args:
        help: How to fix just this case, in place of what the rule says.
    """
    found = _rule(rule)
    facts = {name: _on_one_line(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    return Diagnostic(
        rule=rule,
        message=found.sentence.format(**facts),
        position=position,
        severity=found.severity,
        help=_on_one_line(help) if help else found.fix.format(**facts) or found.help,
        excerpt=excerpt,
    )


def _rule(code: str) -> Rule:
    # The texts of all rules take a while to load, and most builds find nothing.
    from scormbuild.findings.rules import RULES

    return RULES[code]


def _on_one_line(fact: str) -> str:
    """What an author wrote, as a message can quote it: on one line, of bearable length, harmless to a terminal."""
    if len(fact) > _LONGEST_FACT:
        fact = fact[: _LONGEST_FACT - 3] + "..."
    return _CONTROL.sub("\ufffd", _LINE_ENDS.sub(" ", fact))


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort by file, line, column and rule, each finding once."""
    return sorted(
        set(diagnostics),
        key=lambda d: (d.position.path, d.position.line, d.position.column, d.rule, d.message),
    )


def has_errors(diagnostics: Iterable[Diagnostic], strict: bool = False) -> bool:
    """Whether the findings stop a build; ``strict`` counts warnings too."""
    return any(strict or d.severity == "error" for d in diagnostics)
