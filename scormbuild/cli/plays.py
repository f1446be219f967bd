"""Plays in words, as a table, and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scormbuild.cli.as_json import JSON_VERSION
from scormbuild.cli.output import Line, Painted
from scormbuild.cli.wording import number
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.machine.shown import in_json
from scormbuild.play.seen import Judged

_PAINTS = {"yes": "green", "no": "yellow", "-": None}


def play_lines(plays: Sequence[Judged]) -> list[Line]:
    """A line for each play, or a table where several learners meet several LMSs."""
    learners = list(dict.fromkeys(one.seen.learner for one in plays))
    profiles = list(dict.fromkeys(one.seen.profile for one in plays))
    if len(learners) > 1 and len(profiles) > 1:
        return _table(plays, learners, profiles)
    return [_line(one) for one in plays]


def _line(one: Judged) -> Line:
    parts: list[str | Painted] = [Painted(f"{one.seen.name}:", bold=True)]
    for at, (question, answer) in enumerate(one.facts.items()):
        parts += [f"{';' if at else ''} {question}: ", Painted(answer, _PAINTS[answer])]
    parts.append(f"; status: {one.status or 'none'}; score: {one.score or 'none'}")
    return parts


def _table(plays: Sequence[Judged], learners: Sequence[str], profiles: Sequence[str]) -> list[Line]:
    by_name = {(one.seen.learner, one.seen.profile): one for one in plays}
    cells = {(learner, profile): _cell(by_name[learner, profile]) for learner in learners for profile in profiles}
    first = max(len("learner"), *map(len, learners))
    widths = {name: max(len(name), *(len(cells[one, name]) for one in learners)) for name in profiles}
    lines: list[Line] = [
        ["  ".join(["learner".ljust(first), *(name.ljust(widths[name]) for name in profiles)]).rstrip()]
    ]
    for learner in learners:
        line: list[str | Painted] = [learner.ljust(first)]
        for name in profiles:
            text = cells[learner, name]
            bad = bool(by_name[learner, name].diagnostics)
            line += ["  ", Painted(text.ljust(widths[name]), "red" if bad else "green")]
        lines.append(line)
    return lines


def _cell(one: Judged) -> str:
    if one.diagnostics:
        return number(len(one.diagnostics), "problem")
    return f"{one.status or 'no status'}{f', {one.score}' if one.score else ''}"


def plays_json(
    plays: Sequence[Judged], found: Sequence[Diagnostic], ok: bool, notes: Sequence[str], files: dict[str, list[Path]]
) -> str:
    """The result as JSON; docs/json.md describes it."""
    errors = sum(one.severity == "error" for one in found)
    data = {
        "version": JSON_VERSION,
        "command": "play",
        "ok": ok,
        "errors": errors,
        "warnings": len(found) - errors,
        "diagnostics": [one.as_json() for one in found],
        "notes": list(notes),
        "plays": [_as_json(one, files.get(one.seen.name, [])) for one in plays],
    }
    return in_json(data) + "\n"


def _as_json(one: Judged, files: Sequence[Path]) -> dict[str, object]:
    return {
        "learner": one.seen.learner,
        "profile": one.seen.profile,
        "seconds": round(one.seen.seconds, 2),
        "facts": {name.replace(" ", "_"): answer for name, answer in one.facts.items()},
        "status": one.status,
        "score": one.score,
        "diagnostics": [diagnostic.as_json() for diagnostic in one.diagnostics],
        "sessions": [
            {"run": session.run, "held": session.held, "ended_by": "course" if session.over else session.how}
            for session in one.seen.sessions
        ],
        "files": [file.as_posix() for file in files],
    }


__all__ = ["play_lines", "plays_json"]
