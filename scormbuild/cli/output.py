"""What commands say: messages for people on stderr, results for programs on stdout."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING, NamedTuple

import click

from scormbuild.machine.shown import is_job, printable, without_commands

if TYPE_CHECKING:
    from pathlib import Path

    from scormbuild.findings.diagnostics import Diagnostic


def colour() -> bool | None:
    """None leaves it to click (colour on a terminal only); https://no-color.org switches it off."""
    return False if os.environ.get("NO_COLOR") else None


class Painted(NamedTuple):
    """A part of a line that is in colour, or bold, on a terminal."""

    text: str
    paint: str | None = None
    bold: bool = False


Line = Sequence[str | Painted]


def say(*parts: str | Painted) -> None:
    """A line for people, to stderr."""
    _show([parts], err=True)


def echo(*parts: str | Painted) -> None:
    """A line of what was asked for, to stdout."""
    _show([parts], err=False)


def echo_path(path: Path) -> None:
    """The path of a file that was written, to stdout: as it is, where a program reads it."""
    if is_job() or (sys.stdout and sys.stdout.isatty()):
        echo(str(path))
    else:
        click.echo(str(path))


def echo_data(text: str) -> None:
    """What is for programs, to stdout; whoever made it has made it safe (see :mod:`scormbuild.machine.shown`)."""
    click.echo(text, nl=False)


def echo_document(data: bytes) -> None:
    """A page or a table, to stdout: as it is into a file and to a program, made safe for a terminal and a job's log."""
    stdout = sys.stdout
    if not stdout or _is_file(stdout) or not (is_job() or stdout.isatty()):
        click.echo(data, nl=False)
        return
    text = data.decode("utf-8-sig", errors="replace")
    click.echo(re.sub("[^\r\n]+", lambda line: _plain(line[0]), text), nl=False, color=False)


def _is_file(stream: IO[str]) -> bool:
    try:
        return stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def _plain(line: str) -> str:
    return without_commands(printable(line)) if is_job() else printable(line)


def _show(lines: Iterable[Line], err: bool) -> None:
    """Lines, whose parts may be text of others."""
    if is_job():
        # Plain: colours in between would hide where a line begins.
        click.echo("\n".join(_plain("".join(_text(part) for part in parts)) for parts in lines), err=err, color=False)
        return
    click.echo("\n".join("".join(_painted(part) for part in parts) for parts in lines), err=err, color=colour())


def _text(part: str | Painted) -> str:
    return part if isinstance(part, str) else part.text


def _painted(part: str | Painted) -> str:
    text = printable(_text(part))
    return text if isinstance(part, str) else click.style(text, fg=part.paint, bold=part.bold or None)


def show(lines: Sequence[Line], err: bool) -> None:
    """Lines of a report, to stderr or to stdout."""
    for line in lines:
        _show([line], err)


def as_text(line: Line) -> str:
    """A line without its colours."""
    return printable("".join(map(_text, line)))


def say_diagnostics(diagnostics: Sequence[Diagnostic], err: bool = True) -> None:
    """Every finding with its place, its line and its fix, in colour on a terminal."""
    for one in diagnostics:
        head, *rest = one.as_text().split("\n")
        place, label, message = head.partition(f" {one.severity}[")
        paint = "red" if one.severity == "error" else "yellow"
        code, _, words = message.partition("] ")
        top = (Painted(place, bold=True), " ", Painted(f"{label.strip()}{code}]", paint), f" {words}")
        _show([top, *([line] for line in rest), []], err)
