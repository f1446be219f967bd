"""What stops a command without being a mistake in the course: a click exception with one clear sentence."""

from __future__ import annotations

import click


class ScormbuildError(click.ClickException):
    """The command cannot go on; the message says why and what to do. Exit code 1."""
