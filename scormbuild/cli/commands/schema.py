"""``scormbuild schema``: JSON Schemas, with which editors complete and check as one types."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.cli.examples import Command
from scormbuild.cli.output import echo_data, say
from scormbuild.machine.shown import in_json


@click.command(
    "schema",
    cls=Command,
    examples=(
        ("write the schema of course.yaml for an editor", "scormbuild schema course -o course.schema.json"),
        ("print the schema of the front matter of lessons", "scormbuild schema lesson"),
    ),
)
@click.argument("what", type=click.Choice(["course", "lesson"]), default="course")
@click.option(
    "--output",
    "-o",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to FILE (.json) instead of stdout, and replace an existing file.",
)
def command(what: str, output: Path | None) -> None:
    """Print the JSON Schema of course.yaml (course, the default) or of the front matter of lessons (lesson).

    With the schema, an editor completes keys and values and marks mistakes as you type. docs/format.md shows how.
    """
    from scormbuild.machine.replace import replace_file
    from scormbuild.source.json_schema import json_schema
    from scormbuild.source.settings import COURSE_FIELDS, LESSON_FIELDS

    if output is not None and output.suffix.lower() != ".json":
        # A course.yaml given by mistake would be gone.
        raise click.UsageError(
            f"{output.name} is not a valid name for a schema; use the extension .json, for example {what}.schema.json."
        )
    titles = {"course": ("scormbuild: course.yaml", COURSE_FIELDS), "lesson": ("scormbuild: lesson", LESSON_FIELDS)}
    text = in_json(json_schema(*titles[what])) + "\n"
    if output is None:
        echo_data(text)
    else:
        replace_file(output, text.encode())
        say(f"wrote {output}")
