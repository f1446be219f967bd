"""``scormbuild guide``: the whole format in one short text."""

from __future__ import annotations

import click

from scormbuild.cli.examples import Command
from scormbuild.cli.output import echo_data


@click.command(
    "guide",
    cls=Command,
    examples=(("print the guide, for you or for an assistant that writes lessons", "scormbuild guide"),),
)
def command() -> None:
    """Print how to write a course: every block, kind of question and key, with samples.

    The guide is short enough to be read in one go, by you or by an AI assistant. docs/format.md has all details.
    """
    from scormbuild.about.guide import guide

    echo_data(guide())
