"""Commands whose help ends with examples, as they are typed."""

from __future__ import annotations

from collections.abc import Sequence
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


def write_examples(examples: Examples, formatter: click.HelpFormatter) -> None:
    """The section of the help."""
    if examples:
        with formatter.section("Examples"):
            for what, command in examples:
                formatter.write(f"  # {what}\n  {command}\n")


def typed(*words: str) -> str:
    """A command as it can be typed: words with spaces and the like in quotes."""
    import os
    import shlex
    import subprocess

    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
