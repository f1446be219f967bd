"""``scormbuild new``: a small course to start from."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.cli.examples import Command, typed
from scormbuild.cli.output import say


@click.command(
    "new",
    cls=Command,
    examples=(
        ("create a course in the folder my-course", "scormbuild new my-course"),
        ("see every block and kind of question, with its source", "scormbuild new --full everything"),
    ),
)
@click.option("--full", is_flag=True, help="Add lessons that show every block and kind of question with its source.")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def command(folder: Path, full: bool) -> None:
    """Create a small course in DIR that you can build right away and that teaches the format.

    Beside the lessons are AGENTS.md, the guide for assistants that write lessons (see: scormbuild guide), a .gitignore,
    and a workflow for GitHub Actions.
    """
    from scormbuild.about.guide import every_lesson, guide
    from scormbuild.source.new_course import make_course

    files = make_course(folder, {"AGENTS.md": guide(), **(every_lesson() if full else {})})
    for file in files:
        say(f"  {file}")
    say(f"created a course in {folder}; build it with: {typed('scormbuild', 'build', folder)}")
