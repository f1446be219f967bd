"""The command line: which commands there are, loaded when they are asked for, and how a run ends."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click

from scormbuild.cli.examples import Group
from scormbuild.version import __version__

EXIT_INTERRUPTED = 130
EXIT_NO_READER = 141
"""What a shell shows for a program that SIGPIPE ended, as it ends most others whose reader goes away."""
COMMANDS = {
    "new": "Create a small course to start from.",
    "build": "Build a course into packages.",
    "preview": "Preview a course or a package as learners see it.",
    "check": "Check a course or any SCORM package for problems.",
    "play": "Play any SCORM package in a browser by itself.",
    "inspect": "Show what a package contains.",
    "verify": "Verify that a package was built from a course.",
    "ids": "List the ids of a course, or write them into its lessons.",
    "key": "Write an answer sheet for reading LMS reports.",
    "rule": "Explain a rule, or list all rules.",
    "guide": "Print how to write a course, in one text.",
    "schema": "Print the JSON Schema of course.yaml or of lessons.",
    "schemas": "Install the XSD files of SCORM.",
    "doctor": "Check that scormbuild has everything it needs.",
}
"""Name (that of the module in :mod:`scormbuild.cli.commands`) and one line for the list, in the order of the help."""


class _NoReaderError(Exception):
    """The reader of our output went away, as ``| head`` does; Click would end with 1, as if mistakes had been found."""


@contextmanager
def _told() -> Iterator[None]:
    """What ends a command, as it can be told: Click shows messages, in which names of files may stand, as they are."""
    try:
        yield
    except BrokenPipeError:
        raise _NoReaderError from None
    except click.exceptions.NoArgsIsHelpError:
        # The help itself, which is ours, and has many lines.
        raise
    except click.ClickException as problem:
        from scormbuild.machine.shown import is_job, printable, without_commands

        shown = printable(problem.message)
        # For Click's types the message never changes.
        vars(problem)["message"] = without_commands(shown) if is_job() else shown
        raise


class _Lazy(Group):
    """Imports the module of a command only when the command is wanted."""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with _told():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _told():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"scormbuild.cli.commands.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=_Lazy,
    name="scormbuild",
    context_settings={"help_option_names": ["-h", "--help"]},
    examples=(
        ("create a small course to start from", "scormbuild new my-course"),
        ("build it into packages", "scormbuild build my-course"),
    ),
)
@click.version_option(__version__, prog_name="scormbuild", message="%(prog)s %(version)s")
def cli() -> None:
    """Compile a folder of Markdown lessons, flashcards and quizzes into SCORM packages.

    A course is a folder with a course.yaml and one Markdown file for each lesson. Build it into packages, and upload
    these to a learning platform (LMS) such as Moodle or Canvas.

    Exit codes: 0 success, 1 problems found, 2 wrong usage, 130 interrupted, 141 output closed early.
    """


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line and exit; no problem of the user's ends in a traceback."""
    sys.exit(
        _guarded(
            lambda: cli.main(
                args=list(args) if args is not None else None, prog_name="scormbuild", standalone_mode=False
            )
        )
    )


def _guarded(run: Callable[[], object]) -> int:
    try:
        code = run()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except (click.Abort, KeyboardInterrupt):
        # Impatience must not interrupt the clearing up.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _say("interrupted")
        return EXIT_INTERRUPTED
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except (_NoReaderError, BrokenPipeError):
        _drop_output()
        return EXIT_NO_READER
    except OSError as problem:
        what = problem.strerror or str(problem)
        named = problem.filename or ("cannot write to standard output" if _is_of_stdout(problem) else "")
        _say(f"Error: {named}: {what}" if named else f"Error: {what}")
        _drop_output()
        return 1
    except Exception as problem:
        if sys.flags.dev_mode:
            raise
        # No traceback, in which anything of a course could stand; python -X dev shows it.
        where = _innermost(problem)
        _say(f"Error: internal error in scormbuild ({where}): {type(problem).__name__}: {str(problem)[:500]}")
        return 1


def _innermost(problem: Exception) -> str:
    """The last place in this program that an error went through."""
    from traceback import walk_tb

    found = [frame for frame, _ in walk_tb(problem.__traceback__) if "scormbuild" in frame.f_code.co_filename]
    return f"{found[-1].f_globals['__name__']}, {found[-1].f_code.co_name}" if found else "elsewhere"


def _say(text: str) -> None:
    # Loaded when there is something to say: --version has not.
    from scormbuild.cli.output import say

    say(text)


def _is_of_stdout(problem: OSError) -> bool:
    """Whether writing to stdout failed: such an error names no file."""
    trace = problem.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code is click.echo.__code__:
            return True
        trace = trace.tb_next
    return False


def _drop_output() -> None:
    """Send what is still buffered nowhere, so that the interpreter does not fail at it again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
