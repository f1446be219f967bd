"""``scormbuild ids``: list ids, or write them into the source."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.cli.as_json import echo_ids
from scormbuild.cli.course_folder import CourseFolder
from scormbuild.cli.examples import Command, typed
from scormbuild.cli.output import say_diagnostics
from scormbuild.cli.summary import say_ids


@click.command(
    "ids",
    cls=Command,
    examples=(
        ("list all ids, and which of them change with the text", "scormbuild ids my-course"),
        ("write these ids into the lessons, so that you can reword them safely", "scormbuild ids my-course --write"),
        ("include the ids of choices, items and pairs", "scormbuild ids my-course --write --all"),
        ("write the ids as JSON", "scormbuild ids my-course --json"),
    ),
)
@click.argument("source", default=".", type=CourseFolder())
@click.option("--write", is_flag=True, help="Write derived ids into the lessons, and change nothing else.")
@click.option("--all", "choices", is_flag=True, help="Include choices, items, pairs, groups and regions.")
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(source: Path, write: bool, choices: bool, as_json: bool) -> None:
    """List the ids of the course in SOURCE, one per line: place, kind, id, and "derived" if it comes from the text.

    LMSs store progress and answers under ids. A derived id changes when you reword its text; --write writes it into the
    lesson, where it stays the same.
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
