"""``scormbuild check``: every mistake in a course."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.commands.examples import Command
from scormbuild.output import counted, echo_json, say, say_diagnostics


@click.command(
    "check",
    cls=Command,
    examples=(("look for mistakes without building", "scormbuild check my-course"),),
)
@click.argument("source", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="Count warnings as failures.")
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(source: Path, strict: bool, as_json: bool) -> None:
    """Report every mistake in the course in SOURCE, and build nothing."""
    from scormbuild.diagnostics import has_errors
    from scormbuild.source import load_course

    course, diagnostics = load_course(source)
    if as_json:
        echo_json("check", course, diagnostics, not has_errors(diagnostics, strict))
    say_diagnostics(diagnostics)
    say(counted(diagnostics, strict))
    if has_errors(diagnostics, strict):
        raise click.exceptions.Exit(1)
