"""GitLab's code quality report: a list of findings in the part of Code Climate's format that GitLab reads."""

from __future__ import annotations

from scormbuild.findings.formats import Findings, place_of
from scormbuild.findings.formats.fingerprints import fingerprints
from scormbuild.machine.shown import in_json

_SEVERITY = {"error": "major", "warning": "minor"}


def code_quality(findings: Findings) -> str:
    """The report as JSON."""
    report: list[dict[str, object]] = []
    for one, fingerprint in zip(findings.diagnostics, fingerprints(findings.diagnostics), strict=True):
        place = place_of(one)
        member = f"{place.member}: " if place.member else ""
        report.append(
            {
                "description": f"{member}{one.message}; {one.help}",
                "check_name": one.rule,
                "fingerprint": fingerprint,
                "severity": _SEVERITY[one.severity],
                "location": {"path": place.path, "lines": {"begin": place.line or 1}},
            }
        )
    return in_json(report) + "\n"
