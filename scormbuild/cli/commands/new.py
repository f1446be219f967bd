"""``scormbuild new``: a small course to start from."""

from __future__ import annotations

from pathlib import Path

import click

from scormbuild.cli.examples import Command, typed
from scormbuild.cli.output import say


@click.command(
    "new",
    cls=Command,
    examples=(("create a course in the folder my-course", "scormbuild new my-course"),),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    """Create a small course in DIR that you can build right away and that teaches the format."""
    from scormbuild.source.new_course import make_course

    files = make_course(folder)
    for file in files:
        say(f"  {file}")
    say(f"created a course in {folder}; build it with: {typed('scormbuild', 'build', folder)}")
