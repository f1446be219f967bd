"""``scormbuild ids``: list ids, or write them into the source."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.cli.course_folder import CourseFolder
from scormbuild.cli.examples import Command, typed
from scormbuild.cli.output import echo_ids, say_diagnostics, say_ids


@click.command(
    "ids",
    cls=Command,
    examples=(
        ("list what progress is kept under, and which ids change with the text", "scormbuild ids my-course"),
        ("write those ids down, so that rewording loses nothing", "scormbuild ids my-course --write"),
        ("those of choices, items and pairs too", "scormbuild ids my-course --write --all"),
        ("for a program: the ids as JSON", "scormbuild ids my-course --json"),
    ),
)
@click.argument("source", default=".", type=CourseFolder())
@click.option("--write", is_flag=True, help="Write derived ids into the lessons; nothing else in them changes.")
@click.option("--all", "choices", is_flag=True, help="Take choices, items, pairs, groups and regions too.")
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(source: Path, write: bool, choices: bool, as_json: bool) -> None:
    """List the ids of the course in SOURCE, one in a line: place, kind, id, and "derived" where the text makes it.

    Progress and answers are kept under ids. A derived id changes when its text is reworded; --write puts it into the
    source, where it stays.
    """
    from scormbuild.findings.diagnostics import has_errors
    from scormbuild.updates.writing_ids import find_ids, write_ids

    result = write_ids(source, choices) if write else find_ids(source, choices)
    wrong = has_errors(result.diagnostics)
    if as_json:
        echo_ids(result, ok=not wrong)
    say_diagnostics([one for one in result.diagnostics if one.severity == "error"])
    here = () if source == Path() else (source,)
    command = typed("scormbuild", "ids", *here, "--write", *(["--all"] if choices else []))
    say_ids(result, write, listed=not as_json and not write, command=command)
    if wrong:
        raise click.exceptions.Exit(1)
