"""``scormbuild build``: a course into packages."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.commands.examples import Command
from scormbuild.output import Progress, counted, echo_json, say, say_diagnostics, say_summary


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
    help="Build this standard only: scorm12 or scorm2004-4. Can be given several times.",
)
@click.option("--strict", is_flag=True, help="Let warnings stop the build too.")
@click.option(
    "--previous",
    metavar="ZIP",
    type=click.Path(path_type=Path),
    help="The package that learners have now: warn about every id in it that was lost, and with it their work.",
)
@click.option("--watch", is_flag=True, help="Stay, and build again whenever a file changes; Ctrl-C ends it.")
@click.option("--no-cache", is_flag=True, help="Read every lesson again, also those that have not changed.")
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(
    source: Path,
    output: Path,
    standards: tuple[str, ...],
    strict: bool,
    previous: Path | None,
    watch: bool,
    no_cache: bool,
    as_json: bool,
) -> None:
    """Build the course in SOURCE (this folder by default) into one package for each standard.

    Lessons that did not change since the last build are taken from a cache; what is built is the same without it.
    """
    from scormbuild.build import build_package
    from scormbuild.lesson_cache import LessonCache, course_cache
    from scormbuild.standards import all_standards

    for name in standards:
        if name not in all_standards():
            from scormbuild.source.fields import suggest

            raise click.UsageError(
                f'There is no standard "{name}"; {suggest(name, list(all_standards()), "standards")}.'
            )
    if watch and as_json:
        raise click.UsageError("--watch builds again and again, and --json is one result; choose one of them.")
    if watch:
        from scormbuild.watch import watch_and_build

        # Here too only what changed is built again, but nothing of an earlier run is taken.
        known = LessonCache() if no_cache else course_cache(source)
        watch_and_build(
            lambda: build_package(source, output, standards or None, strict, None, previous, known),
            source,
            output,
            strict,
        )
        return
    with Progress() as progress:
        cache = None if no_cache else course_cache(source)
        result = build_package(source, output, standards or None, strict, progress.show, previous, cache)
    if as_json:
        echo_json("build", result.course, result.diagnostics, result.ok, result)
    say_diagnostics(result.diagnostics)
    if not result.ok:
        say(counted(result.diagnostics, strict) + "; nothing was written")
        raise click.exceptions.Exit(1)
    say_summary(result, paths=not as_json)
