"""``scormbuild check``: every mistake in a course."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.commands.examples import Command
from scormbuild.commands.reporting import Reporting, reporting_options


@click.command(
    "check",
    cls=Command,
    examples=(
        ("look for mistakes without building", "scormbuild check my-course"),
        ("only those of quizzes, but not missing feedback", "scormbuild check my-course --select QUZ --ignore QUZ009"),
        ("for a program: a report in a file", "scormbuild check my-course --report sarif=findings.sarif"),
    ),
)
@click.argument("source", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@reporting_options
def command(source: Path, reporting: Reporting) -> None:
    """Report every mistake in the course in SOURCE, and build nothing."""
    from scormbuild.diagnostics import has_errors
    from scormbuild.output import counted, course_files, course_json
    from scormbuild.reports import Findings
    from scormbuild.source import load_course

    course, diagnostics = load_course(source)
    found = reporting.wanted(diagnostics)
    ok = not has_errors(found, reporting.strict)
    findings = Findings("check", found, reporting.strict, course_files(source, course))
    reporting.tell(findings, lambda: course_json("check", course, found, ok))
    reporting.say(counted(found, reporting.strict))
    reporting.end(ok)
