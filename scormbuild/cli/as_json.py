"""Results as JSON; docs/json.md describes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scormbuild.cli.output import echo_data
from scormbuild.machine.shown import in_json

if TYPE_CHECKING:
    from scormbuild.build.pipeline import BuildResult
    from scormbuild.checks.verdicts import Verdict
    from scormbuild.findings.diagnostics import Diagnostic
    from scormbuild.fix.package import Fixed
    from scormbuild.model import Course
    from scormbuild.updates.previous import Comparison
    from scormbuild.updates.writing_ids import CourseId, Ids

JSON_VERSION = 1


def echo_ids(result: Ids, ok: bool) -> None:
    """The ids of a course as JSON; docs/json.md describes it."""
    data = {
        "version": JSON_VERSION,
        "command": "ids",
        "ok": ok,
        **_counts(result.diagnostics),
        "ids": [_id_as_json(one) for one in result.ids],
        "written": [{"path": file.path, "ids": file.ids} for file in result.written],
        "not_written": [_id_as_json(one) for one in result.left],
        "diagnostics": [d.as_json() for d in result.diagnostics],
    }
    echo_data(in_json(data) + "\n")


def _id_as_json(one: CourseId) -> dict[str, object]:
    return {
        "path": one.position.path,
        "line": one.position.line,
        "column": one.position.column,
        "lesson": one.lesson,
        "kind": one.kind,
        "id": one.id,
        "derived": one.derived,
    }


def _counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    errors = sum(d.severity == "error" for d in diagnostics)
    return {"errors": errors, "warnings": len(diagnostics) - errors}


def course_json(
    command: str,
    course: Course | None,
    diagnostics: Sequence[Diagnostic],
    ok: bool,
    result: BuildResult | None = None,
    fixed: Fixed | None = None,
    examined: tuple[Sequence[Verdict], Sequence[str]] | None = None,
) -> str:
    """The result as JSON; docs/json.md describes it, and ``version`` rises when a key changes its meaning."""
    data: dict[str, object] = {
        "version": JSON_VERSION,
        "command": command,
        "ok": ok,
        **_counts(diagnostics),
        "course": course and _course(course),
        "diagnostics": [d.as_json() for d in diagnostics],
    }
    if result is not None:
        data["packages"] = _packages(result)
    if examined is not None:
        verdicts, notes = examined
        data["verdicts"] = [_verdict(one) for one in verdicts]
        data["notes"] = list(notes)
    if fixed is not None:
        data["mended"] = [{"rule": rule, "what": what} for rule, what in fixed.done]
        data["written"] = fixed.path and fixed.path.as_posix()
    if result is not None and result.previous is not None:
        data["previous"] = _previous(result.previous)
    return in_json(data) + "\n"


def _verdict(verdict: Verdict) -> dict[str, object]:
    from scormbuild.cli.verdict_lines import answers

    said: dict[str, object] = {"lms": verdict.lms, "name": verdict.name}
    for key, answer in answers(verdict):
        one = answer.decides
        said[key.removeprefix("is ")] = {
            "verdict": answer.word,
            "rule": one.rule if one else None,
            "message": one.message if one else None,
            "path": one.position.path if one else None,
            "line": one.position.line if one else None,
            "column": one.position.column if one else None,
        }
    return said


def _course(course: Course) -> dict[str, object]:
    from scormbuild.course.completion import asked_of, in_words
    from scormbuild.source.blocks import PROGRESS

    return {
        "id": course.settings.id,
        "title": course.settings.title,
        "version": course.settings.version,
        "language": course.settings.language,
        "lessons": len(course.lessons),
        "chapters": [{"title": one.title, "lessons": list(one.lessons)} for one in course.chapters],
        **{kind.json_name: course.number_of(kind.item) for kind in PROGRESS},
        "points": course.points,
        "completion": in_words(asked_of(course.settings.completion, course.lessons)),
    }


def _packages(result: BuildResult) -> list[dict[str, object]]:
    from scormbuild.course.capacity import state_costs
    from scormbuild.progress.state_size import KNOWN_LIMITS

    costs = state_costs(result.course) if result.course else []
    return [
        {
            "standard": p.standard,
            "path": p.path.as_posix(),
            "bytes": p.size,
            "files": p.files,
            "suspend_data": {
                "worst": p.state_worst,
                "limit": p.state_limit,
                "by_kind": {one.kind.item: one.size for one in costs},
                "fits": {str(limit): p.state_worst <= limit for limit in KNOWN_LIMITS},
            },
            "control_documents": p.has_schemas,
        }
        for p in result.packages
    ]


def _previous(previous: Comparison) -> dict[str, object]:
    from scormbuild.source.blocks import PROGRESS

    nouns = {"lesson": "lessons", **{kind.item: kind.json_name for kind in PROGRESS}}
    counted = (("kept", previous.kept), ("lost", previous.lost), ("new", previous.new))
    return {
        "path": previous.path.as_posix(),
        **{what: {nouns[kind]: count for kind, count in counts.items()} for what, counts in counted},
    }
