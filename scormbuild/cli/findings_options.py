"""What commands that look for mistakes have in common: which findings are wanted, in which form, and how it ends."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from scormbuild.findings.diagnostics import Diagnostic
    from scormbuild.findings.formats import Findings

from scormbuild.findings.formats import FORMATS as for_machines

FORMATS = {
    "text": "for people",
    "json": "all details; docs/json.md describes the format",
    **{name: form.about for name, form in for_machines.items()},
}

_NOT_FOR_REPORTS = (".md", ".yaml", ".yml", ".zip")
"""Endings of what a mistyped name of a report would replace."""


class Reporting(NamedTuple):
    """The options of one run."""

    form: str
    reports: tuple[tuple[str, Path], ...]
    """Formats and the files they are written to besides."""
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    strict: bool
    exit_zero: bool
    quiet: bool
    unwritten: list[str]
    """What is to be said of reports that could not be written."""

    @property
    def for_people(self) -> bool:
        """Whether stdout is free for what a script asks for, such as paths."""
        return self.form in ("text", "github")

    def wanted(self, diagnostics: Iterable[Diagnostic], errors_too: bool = True) -> list[Diagnostic]:
        """The findings that were asked for; errors can be kept whatever was asked for."""
        from scormbuild.findings.suppressions import choose

        return choose(diagnostics, self.select, self.ignore, errors_too)

    def spare_course(self, folder: Path, *others: Path) -> None:
        """Refuse reports that would replace a file of the course, or one of the ``others``.

        Raises:
            click.UsageError: there is such a report.
        """
        self._spare(others)
        inside = folder.resolve()
        risky = [file for _, file in self.reports if file.is_file() and _real(file).is_relative_to(inside)]
        if risky:
            # Only where a report lies in the folder: a report of an earlier run, or a file that a lesson links to.
            from scormbuild.course.load import load_course

            course, _ = load_course(folder)
            self._spare([folder / asset.source for asset in course.assets] if course else [])

    def spare_package(self, path: Path, *others: Path) -> None:
        """Refuse reports that would replace a package, become a part of its folder, or replace one of the ``others``.

        Raises:
            click.UsageError: there is such a report.
        """
        self._spare([path, *others])
        for _, file in self.reports:
            if path.is_dir() and _real(file).is_relative_to(path.resolve()):
                raise click.UsageError(f"The report {file} would become part of the package {path}; name another file.")

    def _spare(self, files: Iterable[Path]) -> None:
        kept = {_real(file) for file in files}
        for _, file in self.reports:
            if _real(file) in kept:
                raise click.UsageError(f"The report {file} would replace a file that is needed; name another file.")

    def tell(self, findings: Findings, as_json: Callable[[], str]) -> None:
        """Write the findings in every form that is wanted; people read them on stderr.

        That a report cannot be written is said when the command ends, behind what was found.
        """
        from scormbuild.cli.output import echo_data, say_diagnostics
        from scormbuild.errors import ScormbuildError
        from scormbuild.machine.replace import replace_file

        for form, file in self.reports:
            try:
                replace_file(file, _text(form, findings, as_json).encode(errors="replace"))
            except ScormbuildError as problem:
                self.unwritten.append(f"the report {problem.message}; name another file with --report")
        say_diagnostics(findings.diagnostics)
        if self.form != "text":
            echo_data(_text(self.form, findings, as_json))
        if self.form == "github":
            _add_summary(findings)

    def say(self, text: str) -> None:
        """A word on how it went, unless only findings are wanted."""
        from scormbuild.cli.output import say

        if not self.quiet:
            say(text)

    def end(self, ok: bool) -> None:
        """End the command.

        Raises:
            ScormbuildError: a report could not be written.
        """
        if self.unwritten:
            from scormbuild.errors import ScormbuildError

            raise ScormbuildError("; ".join(self.unwritten))
        if not ok and not self.exit_zero:
            raise click.exceptions.Exit(1)


def _real(path: Path) -> Path:
    """What tells whether two paths are the same file."""
    return Path(os.path.normcase(os.path.realpath(path)))


def _text(form: str, findings: Findings, as_json: Callable[[], str]) -> str:
    if form == "json":
        return as_json()
    if form == "text":
        from scormbuild.machine.shown import is_job, without_commands

        text = "".join(f"{one.as_text()}\n\n" for one in findings.diagnostics)
        return without_commands(text) if is_job() else text
    from scormbuild.findings.formats import render

    return render(form, findings)


def _add_summary(findings: Findings) -> None:
    """Add to the page of the job, where GitHub says it is wanted; without it the annotations do."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if file:
        from contextlib import suppress

        from scormbuild.cli.output import counted
        from scormbuild.findings.formats.github import summary
        from scormbuild.machine.replace import append_to

        words = summary(findings, counted(findings.diagnostics, findings.strict))
        with suppress(OSError):
            append_to(Path(file), [words.encode(errors="replace")])


# ---- the options


def _codes(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """The beginnings of codes from ``QUZ,MAN009``; usage errors for those that no rule has."""
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
        if _real(path) in {_real(one) for _, one in read}:
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
