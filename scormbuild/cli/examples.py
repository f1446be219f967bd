"""Commands whose help ends with examples, as they are typed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

import click

Examples = Sequence[tuple[str, str]]
"""What a command line does, and the command line."""


class Command(click.Command):
    """A command with examples."""

    def __init__(self, *args: Any, examples: Examples = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_examples(self.examples, formatter)


class Group(click.Group):
    """A group of commands with examples."""

    command_class = Command

    def __init__(self, *args: Any, examples: Examples = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_examples(self.examples, formatter)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            from difflib import get_close_matches

            # Not did_you_mean of the source readers, with whom lxml and YAML would come along.
            close = get_close_matches(name.lower(), self.list_commands(ctx), n=1)
            meant = f"Did you mean {close[0]}?" if close else f"Choose from: {', '.join(self.list_commands(ctx))}."
            ctx.fail(f"No such command '{name}'. {meant}")
        return super().resolve_command(ctx, args)


def write_examples(examples: Examples, formatter: click.HelpFormatter) -> None:
    """The section of the help."""
    if examples:
        with formatter.section("Examples"):
            for what, command in examples:
                formatter.write(f"  # {what}\n  {command}\n")


def typed(*words: str | PurePath) -> str:
    """A command as it can be typed: words with spaces and the like in quotes, paths that no option is seen in."""
    import os
    import shlex
    import subprocess

    plain = [f"./{one}" if isinstance(one, PurePath) and str(one).startswith("-") else str(one) for one in words]
    return subprocess.list2cmdline(plain) if os.name == "nt" else shlex.join(plain)
