"""The option ``--standard``: its names are completed by the shell, and a wrong one is wrong usage."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from scormbuild.standards import all_standards


def _complete(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in all_standards() if name.startswith(incomplete)]


def _known(ctx: click.Context, parameter: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if name not in all_standards():
            from scormbuild.source.suggestions import suggest

            raise click.UsageError(f'Unknown standard "{name}"; {suggest(name, list(all_standards()))}.')
    return names


standards_option = click.option(
    "-s",
    "--standard",
    "standards",
    multiple=True,
    metavar="NAME",
    callback=_known,
    shell_complete=_complete,
    help=f"Build only this standard: {' or '.join(all_standards())}. Can be given several times.",
)
