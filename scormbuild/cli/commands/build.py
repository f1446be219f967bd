"""``scormbuild build``: a course into packages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scormbuild.cli.course_folder import CourseFolder
from scormbuild.cli.examples import Command
from scormbuild.cli.findings_options import Reporting, reporting_options
from scormbuild.cli.standards_option import standards_option

if TYPE_CHECKING:
    from scormbuild.build.pipeline import BuildResult


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
        ("while you write: build again whenever a file changes", "scormbuild build my-course --watch"),
        ("for a program: the result as JSON", "scormbuild build my-course --json"),
    ),
)
@click.argument("source", default=".", type=CourseFolder())
@click.option(
    "-o",
    "--output",
    default="dist",
    metavar="DIR",
    show_default=True,
    type=click.Path(path_type=Path),
    help="Folder for the packages.",
)
@standards_option
@click.option(
    "--previous",
    metavar="ZIP",
    type=click.Path(path_type=Path),
    help="The package that learners have now: warn about every id in it that was lost, and with it their work.",
)
@click.option("--watch", is_flag=True, help="Stay, and build again whenever a file changes; Ctrl-C ends it, with 0.")
@click.option("--no-cache", is_flag=True, help="Read every lesson again, also those that have not changed.")
@reporting_options
def command(
    source: Path,
    output: Path,
    standards: tuple[str, ...],
    previous: Path | None,
    watch: bool,
    no_cache: bool,
    reporting: Reporting,
) -> None:
    """Build the course in SOURCE (this folder by default) into one package for each standard.

    Errors stop the build, whatever is ignored; warnings do with --strict. Lessons that did not change since the last
    build are taken from a cache; what is built is the same without it.
    """
    from scormbuild.build.cache import LessonCache, course_cache
    from scormbuild.build.pipeline import build_package
    from scormbuild.cli.output import Progress, counted, course_files, course_json, say_summary
    from scormbuild.findings.formats import Findings

    strict = reporting.strict
    if watch and (reporting.form not in ("text", "github") or reporting.reports):
        raise click.UsageError("--watch builds again and again, and a report is one result; leave out one of them.")
    reporting.spare_course(source, *([previous] if previous else []))
    # While watching too only what changed is read again, but nothing that an earlier run has kept.
    cache = course_cache(source) if not no_cache else LessonCache() if watch else None

    def build(on_progress: Callable[[int, int], None] | None = None) -> BuildResult:
        chosen = standards or None
        return build_package(
            source, output, chosen, strict, on_progress, previous, reporting.select, reporting.ignore, cache
        )

    if watch:
        from scormbuild.cli.watching import watch_and_build

        watch_and_build(build, source, output, strict)
        return
    with Progress("lesson", quiet=reporting.quiet) as progress:
        result = build(progress.show)
    findings = Findings("build", result.diagnostics, strict, course_files(source, result.course))
    reporting.tell(findings, lambda: course_json("build", result.course, result.diagnostics, result.ok, result))
    if result.ok:
        say_summary(result, paths=reporting.for_people, quiet=reporting.quiet)
    else:
        reporting.say(counted(result.diagnostics, strict) + "; nothing was written")
    reporting.end(result.ok)
