"""The option ``--standard``: its names are completed by the shell, and a wrong one is wrong usage."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem


def _complete(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from scormbuild.standards import all_standards

    return [CompletionItem(name) for name in all_standards() if name.startswith(incomplete)]


def _known(ctx: click.Context, parameter: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    from scormbuild.standards import all_standards

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
    help="Build only this standard: scorm12 or scorm2004-4. Can be given several times.",
)
