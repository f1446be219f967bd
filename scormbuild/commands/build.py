"""``scormbuild build``: a course into packages."""

from __future__ import annotations

from pathlib import Path

import click
from click.shell_completion import CompletionItem

from scormbuild.commands.examples import Command
from scormbuild.commands.reporting import Reporting, reporting_options


def _complete_standards(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from scormbuild.model import STANDARD_NAMES

    return [CompletionItem(name) for name in STANDARD_NAMES if name.startswith(incomplete)]


@click.command(
    "build",
    cls=Command,
    examples=(
        ("build the course in this folder into dist/", "scormbuild build"),
        (
            "build one standard, and let warnings stop the build",
            "scormbuild build my-course --standard scorm12 --strict",
        ),
        (
            "before you bring out a new version: what would learners lose?",
            "scormbuild build my-course --previous plants-scorm12.zip",
        ),
        ("for a program: the result as JSON", "scormbuild build my-course --json"),
    ),
)
@click.argument("source", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "-o",
    "--output",
    default="dist",
    metavar="DIR",
    show_default=True,
    type=click.Path(path_type=Path),
    help="Folder for the packages.",
)
@click.option(
    "-s",
    "--standard",
    "standards",
    multiple=True,
    metavar="NAME",
    shell_complete=_complete_standards,
    help="Build this standard only: scorm12 or scorm2004-4. Can be given several times.",
)
@click.option(
    "--previous",
    metavar="ZIP",
    type=click.Path(path_type=Path),
    help="The package that learners have now: warn about every id in it that was lost, and with it their work.",
)
@reporting_options
def command(
    source: Path, output: Path, standards: tuple[str, ...], previous: Path | None, reporting: Reporting
) -> None:
    """Build the course in SOURCE (this folder by default) into one package for each standard.

    Errors stop the build, whatever is ignored; warnings do with --strict.
    """
    from scormbuild.build import build_package
    from scormbuild.output import Progress, counted, course_files, course_json, say_summary
    from scormbuild.reports import Findings
    from scormbuild.standards import all_standards

    for name in standards:
        if name not in all_standards():
            from scormbuild.source.fields import suggest

            raise click.UsageError(
                f'There is no standard "{name}"; {suggest(name, list(all_standards()), "standards")}.'
            )
    strict = reporting.strict
    with Progress("lesson", quiet=reporting.quiet) as progress:
        result = build_package(
            source, output, standards or None, strict, progress.show, previous, reporting.select, reporting.ignore
        )
    findings = Findings("build", result.diagnostics, strict, course_files(source, result.course))
    reporting.tell(findings, lambda: course_json("build", result.course, result.diagnostics, result.ok, result))
    if result.ok:
        say_summary(result, paths=reporting.for_people, quiet=reporting.quiet)
    else:
        reporting.say(counted(result.diagnostics, strict) + "; nothing was written")
    reporting.end(result.ok)
