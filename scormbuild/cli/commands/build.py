"""``scormbuild build``: a course into packages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scormbuild.cli.course_folder import CourseFolder
from scormbuild.cli.examples import Command
from scormbuild.cli.findings_options import reporting_options
from scormbuild.cli.reporting import Reporting
from scormbuild.cli.standards_option import standards_option

if TYPE_CHECKING:
    from scormbuild.build.pipeline import BuildResult


@click.command(
    "build",
    cls=Command,
    examples=(
        ("build the course in this folder into dist/", "scormbuild build"),
        (
            "build only one standard, and treat warnings as errors",
            "scormbuild build my-course --standard scorm12 --strict",
        ),
        (
            "see what learners would lose with a new version",
            "scormbuild build my-course --previous plants-scorm12.zip",
        ),
        ("rebuild whenever a file changes", "scormbuild build my-course --watch"),
        ("write the result as JSON", "scormbuild build my-course --json"),
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
    help="Write the packages to this folder.",
)
@standards_option
@click.option(
    "--previous",
    metavar="ZIP",
    type=click.Path(path_type=Path),
    help="The package that learners use now: warn about every id that is missing from the new version, and about the "
    "progress that learners would lose.",
)
@click.option("--watch", is_flag=True, help="Rebuild whenever a file changes, until you press Ctrl-C (exit code 0).")
@click.option("--no-cache", is_flag=True, help="Read every lesson again, even if it has not changed.")
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

    Errors always stop the build, even if you ignore them; warnings stop it with --strict. Lessons that have not changed
    since the last build come from a cache, which never changes the result.
    """
    from scormbuild.build.cache import LessonCache, course_cache
    from scormbuild.build.pipeline import build_package
    from scormbuild.cli.as_json import course_json
    from scormbuild.cli.progress import Progress
    from scormbuild.cli.reporting import course_files
    from scormbuild.cli.summary import say_summary
    from scormbuild.cli.wording import counted
    from scormbuild.findings.formats import Findings

    strict = reporting.strict
    if watch and (reporting.form not in ("text", "github") or reporting.reports):
        raise click.UsageError("--watch builds repeatedly, but a report describes one build; use only one of them.")
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
