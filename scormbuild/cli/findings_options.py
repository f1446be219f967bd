"""What commands that look for mistakes have in common: which findings are wanted, in which form, and how it ends."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from scormbuild.cli.reporting import Reporting, real
from scormbuild.findings.formats import FORMATS as for_machines

FORMATS = {
    "text": "for people",
    "json": "all details; docs/json.md describes the format",
    **{name: form.about for name, form in for_machines.items()},
}

_NOT_FOR_REPORTS = (".md", ".yaml", ".yml", ".zip")
"""Endings of what a mistyped name of a report would replace."""


def _codes(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """The beginnings of codes from ``QUZ,MAN009``; usage errors for those that no rule has."""
    if not values:
        return ()
    from scormbuild.findings.rules.choosing import closest, known_beginning

    read: list[str] = []
    for word in (word.strip() for value in values for word in value.split(",")):
        known = known_beginning(word)
        if known is None:
            meant = closest(word)
            raise click.BadParameter(
                f'No rule begins with "{word}".'
                + (f" Did you mean {meant}?" if meant else "")
                + " List all rules with: scormbuild rule",
                ctx,
                parameter,
            )
        read.append(known)
    return tuple(read)


def _reports(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> tuple[tuple[str, Path], ...]:
    """``sarif=out.sarif`` as a format and a file."""
    read: list[tuple[str, Path]] = []
    for value in values:
        form, separator, file = value.partition("=")
        if form not in FORMATS or not separator or not file:
            formats = ", ".join(FORMATS)
            words = f'"{value}" is not valid; write FORMAT=FILE, with one of these formats: {formats}'
            raise click.BadParameter(words, ctx, parameter)
        if file == "-":
            words = f"a report needs a file; for stdout, use --format {form}"
            raise click.BadParameter(words, ctx, parameter)
        path = Path(file)
        if path.suffix.lower() in _NOT_FOR_REPORTS:
            words = f"{file} has the extension of a lesson, of settings or of a package; use another extension"
            raise click.BadParameter(words, ctx, parameter)
        if real(path) in {real(one) for _, one in read}:
            raise click.BadParameter(f"{file} is named twice; give each report its own file", ctx, parameter)
        read.append((form, path))
    return tuple(read)


def _complete_codes(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Families and codes for the shell, behind a comma too."""
    from scormbuild.findings.rules import FAMILIES, RULES

    before, comma, last = incomplete.rpartition(",")
    about = {**FAMILIES, **{rule.code: rule.name for rule in RULES.values()}}
    last = last.upper()
    # All families would hide among a hundred codes.
    offered = [code for code in about if code.startswith(last) and (len(last) > 2 or len(code) == 3)]
    return [CompletionItem(f"{before}{comma}{code}", help=about[code]) for code in offered]


def _complete_reports(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(f"{form}=", help=about) for form, about in FORMATS.items() if form.startswith(incomplete)]


_OPTIONS = (
    click.option("--strict", is_flag=True, help="Treat warnings as errors."),
    click.option(
        "--format",
        "form",
        metavar="NAME",
        type=click.Choice(tuple(FORMATS)),
        help=f"Write the findings to stdout as {', '.join(list(FORMATS)[:-1])} or {list(FORMATS)[-1]}. "
        "The default in GitHub Actions is github.",
    ),
    click.option("--json", "as_json", is_flag=True, help="The same as --format json."),
    click.option(
        "--report",
        "reports",
        multiple=True,
        metavar="FORMAT=FILE",
        callback=_reports,
        shell_complete=_complete_reports,
        help="Also write a report to a file, for example sarif=out.sarif. Can be given several times.",
    ),
    click.option(
        "--select",
        multiple=True,
        metavar="CODES",
        callback=_codes,
        shell_complete=_complete_codes,
        help="Report only rules whose codes begin with these: QUZ,AST004.",
    ),
    click.option(
        "--ignore",
        multiple=True,
        metavar="CODES",
        callback=_codes,
        shell_complete=_complete_codes,
        help="Do not report rules whose codes begin with these.",
    ),
    click.option("--exit-zero", is_flag=True, help="Always exit with 0."),
    click.option("-q", "--quiet", is_flag=True, help="Show only findings and paths."),
    click.option("-v", "--verbose", is_flag=True, help="Show each step and how long it takes."),
)


def reporting_options(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of reporting, and one argument ``reporting`` that holds them."""

    @wraps(function)
    def run(
        *args: Any,
        strict: bool,
        form: str | None,
        as_json: bool,
        reports: tuple[tuple[str, Path], ...],
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        exit_zero: bool,
        quiet: bool,
        verbose: bool,
        **others: Any,
    ) -> None:
        if as_json and form not in (None, "json"):
            raise click.UsageError(f"--json means --format json; use only one of --json and --format {form}.")
        if quiet and verbose:
            raise click.UsageError("--quiet and --verbose contradict each other; use only one of them.")
        if verbose:
            _say_stages(click.get_current_context())
        chosen = form or ("json" if as_json else "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
        function(*args, reporting=Reporting(chosen, reports, select, ignore, strict, exit_zero, quiet, []), **others)

    for option in reversed(_OPTIONS):
        run = option(run)
    return run


def _say_stages(ctx: click.Context) -> None:
    """Say what the library logs, each line with the time since the one before."""
    import logging
    import time

    from scormbuild.cli.output import say

    class Stages(logging.Handler):
        before = time.perf_counter()

        def emit(self, record: logging.LogRecord) -> None:
            now = time.perf_counter()
            say(f"{(now - self.before) * 1000:6,.0f} ms  {record.getMessage()}")
            self.before = now

    logger, handler = logging.getLogger("scormbuild"), Stages()
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)

    def restore() -> None:
        logger.removeHandler(handler)
        logger.setLevel(level)

    ctx.call_on_close(restore)
