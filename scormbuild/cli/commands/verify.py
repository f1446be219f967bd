"""``scormbuild verify``: whether a package was built from a course."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.cli.as_json import JSON_VERSION
from scormbuild.cli.course_folder import COURSE_FILE, CourseFolder
from scormbuild.cli.examples import Command, typed
from scormbuild.cli.output import echo, echo_data, say_diagnostics
from scormbuild.cli.progress import Progress
from scormbuild.machine.shown import in_json

MOST_FILES = 20
"""Files that are named as different; --json has them all."""


@click.command(
    "verify",
    cls=Command,
    examples=(
        (
            "check that a package matches its course, byte for byte",
            "scormbuild verify plants-scorm12.zip --source my-course",
        ),
        ("write the result as JSON", "scormbuild verify plants-scorm12.zip --source my-course --json"),
    ),
)
@click.argument("package", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--source",
    default=".",
    metavar="DIR",
    show_default="this folder",
    type=CourseFolder(),
    help="The folder of the course.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(package: Path, source: Path, as_json: bool) -> None:
    """Verify that PACKAGE, a zip that scormbuild built, matches the course as it is now.

    scormbuild builds the course again in the same way, and compares both file by file and byte for byte. The exit code
    is 0 if they are the same; otherwise it is 1, and the command shows the reasons.
    """
    from scormbuild.about.inspect import LABELS
    from scormbuild.about.verify import verify_package

    if package.is_dir():
        if (package / COURSE_FILE).is_file():
            right = typed("scormbuild", "verify", "PACKAGE.zip", "--source", package)
            raise click.UsageError(f"{package} is the folder of a course; name the package first: {right}")
        raise click.UsageError(f"{package} is a folder, but only a zip can be compared byte for byte; name the zip.")
    if not (source / COURSE_FILE).is_file():
        where = "this folder" if source == Path() else str(source)
        raise click.UsageError(f"{where} has no {COURSE_FILE}; name the folder of the course with --source.")
    with Progress("lesson") as progress:
        found = verify_package(package, source, progress.show)
    say_diagnostics([one for one in found.diagnostics if one.severity == "error"])
    if as_json:
        data = {
            "version": JSON_VERSION,
            "command": "verify",
            "ok": found.same,
            "package": found.package.as_posix(),
            "source": found.source.as_posix(),
            "standard": found.standard,
            "same": found.same,
            "reasons": list(found.reasons),
            "intact": found.intact,
            "source_unchanged": found.source_unchanged,
            "built_by": found.built_by,
            "differences": [one._asdict() for one in found.differences],
        }
        echo_data(in_json(data) + "\n")
    else:
        lines: list[str] = []
        if found.same:
            label = LABELS.get(found.standard, found.standard)
            lines.append(f"{package} matches {source}, byte for byte ({label}, {found.built_by})")
        else:
            lines.append(f"{package} does not match {source}")
            lines += [f"  {reason}" for reason in found.reasons]
            lines += [f"  - {one.name}: {one.what}" for one in found.differences[:MOST_FILES]]
            if len(found.differences) > MOST_FILES:
                lines.append(f"  ... and {len(found.differences) - MOST_FILES:,} more")
        for line in lines:
            echo(line)
    if not found.same:
        raise click.exceptions.Exit(1)
