"""Findings about a course as values: collected while reading, sorted by place, shown to the author."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from scormbuild.rules import RULES

Severity = Literal["error", "warning"]
_LONGEST_FACT = 1000
_LINE_ENDS = re.compile("[\t ]*[\r\n\x0b\x0c\x85\u2028\u2029]+[\t ]*")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")


def printable(line: str) -> str:
    """A line for a terminal: whatever stands in a course or a package, it does not steer what shows it."""
    return "".join(c if c.isprintable() or c == "\t" else "\ufffd" for c in line)


class Position(NamedTuple):
    """A place in a source file; line and column count from 1."""

    path: str
    line: int
    column: int


class Diagnostic(NamedTuple):
    """One mistake (or doubt) with its place and its cure."""

    rule: str
    """Code of the rule, a key of :data:`scormbuild.rules.RULES`."""
    message: str
    position: Position
    severity: Severity
    help: str
    excerpt: str
    """The source line the position points at, empty where there is none."""

    def as_text(self) -> str:
        """The form of the terminal: head line, source line, help."""
        at = self.position
        name = RULES[self.rule].name
        lines = [f"{at.path}:{at.line}:{at.column}: {self.severity}[{self.rule} {name}] {self.message}"]
        if self.excerpt.strip():
            lines.append(f"{at.line:>5} | {self.excerpt.rstrip()[:160]}")
        lines.append(f"  help: {self.help}")
        return "\n".join(printable(line) for line in lines)

    def as_json(self) -> dict[str, str | int]:
        """The form of ``--json``: flat, all keys always present."""
        return {
            "rule": self.rule,
            "name": RULES[self.rule].name,
            "severity": self.severity,
            "message": self.message,
            "help": self.help,
            "path": self.position.path,
            "line": self.position.line,
            "column": self.position.column,
        }


def diagnose(rule: str, position: Position, excerpt: str = "", help: str | None = None, **facts: object) -> Diagnostic:
    """Make the diagnostic of a rule; ``facts`` fill the places of its fixed sentence and help."""
    found = RULES[rule]
    facts = {name: _on_one_line(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    return Diagnostic(
        rule=rule,
        message=found.sentence.format(**facts),
        position=position,
        severity=found.severity,
        help=found.help.format(**facts) if help is None else help,
        excerpt=excerpt,
    )


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
