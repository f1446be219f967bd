"""The option ``--standard``: its names are completed by the shell, and a wrong one is wrong usage."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem


def _complete(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from scormbuild.model import STANDARD_NAMES

    return [CompletionItem(name) for name in STANDARD_NAMES if name.startswith(incomplete)]


def _known(ctx: click.Context, parameter: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    from scormbuild.model import STANDARD_NAMES

    for name in names:
        if name not in STANDARD_NAMES:
            from scormbuild.source.fields import suggest

            raise click.UsageError(f'Unknown standard "{name}"; {suggest(name, list(STANDARD_NAMES), "standards")}.')
    return names


standards_option = click.option(
    "-s",
    "--standard",
    "standards",
    multiple=True,
    metavar="NAME",
    callback=_known,
    shell_complete=_complete,
    help="Build only this standard: scorm12 or scorm2004-4. Can be given several times.",
)
