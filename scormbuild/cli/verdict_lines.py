"""Verdicts about a package in words: a line for each LMS."""

from __future__ import annotations

from collections.abc import Sequence

from scormbuild.checks.verdicts import QUESTIONS, Answer, Verdict
from scormbuild.cli.output import Line, Painted
from scormbuild.findings.formats import MEMBER

_PAINTS = {"yes": "green", "at risk": "yellow", "no": "red"}


def answers(verdict: Verdict) -> Sequence[tuple[str, Answer]]:
    """The questions and what the answer is."""
    return tuple(zip(QUESTIONS, (verdict.imports, verdict.plays, verdict.tracked), strict=True))


def verdict_lines(verdicts: Sequence[Verdict]) -> list[Line]:
    """For each LMS whether it imports, plays and tracks the package, each with the finding that decides."""
    return [_line(one) for one in verdicts]


def _line(verdict: Verdict) -> Line:
    parts: list[str | Painted] = [Painted(f"{verdict.name[0].upper()}{verdict.name[1:]}:", bold=True)]
    before: Answer | None = None
    for number, (question, answer) in enumerate(answers(verdict)):
        parts += [f"{';' if number else ''} {question}: ", Painted(answer.word, _PAINTS[answer.word])]
        # What is not imported is not played for the same reason.
        if answer.decides is not None and answer is not before:
            at = answer.decides.position
            _, inside, member = at.path.partition(MEMBER)
            parts.append(f" ({answer.decides.rule}{f', {member}:{at.line}' if inside else ''})")
        before = answer
    return parts


__all__ = ["answers", "verdict_lines"]
