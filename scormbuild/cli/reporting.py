"""How the findings of one run are told: in which form, into which files, and with which exit code."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from scormbuild.cli.output import Line
    from scormbuild.findings.diagnostics import Diagnostic
    from scormbuild.findings.formats import Findings
    from scormbuild.model import Course


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

    @property
    def writes_to_stdout(self) -> bool:
        """Whether a report goes where the text would go."""
        return any(file.as_posix() in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1") for _, file in self.reports)

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
        risky = [file for _, file in self.reports if file.is_file() and real(file).is_relative_to(inside)]
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
            if path.is_dir() and real(file).is_relative_to(path.resolve()):
                raise click.UsageError(f"The report {file} would become part of the package {path}; name another file.")

    def _spare(self, files: Iterable[Path]) -> None:
        kept = {real(file) for file in files}
        for _, file in self.reports:
            if real(file) in kept:
                raise click.UsageError(f"The report {file} would replace a file that is needed; name another file.")

    def tell(
        self,
        findings: Findings,
        as_json: Callable[[], str],
        head: Sequence[Line] = (),
        notes: Sequence[str] = (),
        to_stdout: bool = False,
    ) -> None:
        """Write the findings in every form that is wanted; people read them on stderr, or (``to_stdout``) on stdout.

        ``head`` are lines that stand before them, ``notes`` sentences behind them, which --quiet leaves out. That a
        report cannot be written is said when the command ends, behind what was found.
        """
        from scormbuild.cli.output import as_text, echo_data, say_diagnostics, show
        from scormbuild.errors import ScormbuildError
        from scormbuild.machine.replace import replace_file

        for form, file in self.reports:
            try:
                text = _text(form, findings, as_json)
                if form == "text" and head:
                    text = "\n".join([*map(as_text, head), "", text])
                replace_file(file, text.encode(errors="replace"))
            except ScormbuildError as problem:
                self.unwritten.append(f"the report {problem.message}; name another file with --report")
        show([*head, []] if head else [], not to_stdout)
        say_diagnostics(findings.diagnostics, not to_stdout)
        show([[f"note: {note}"] for note in notes] if not self.quiet else [], not to_stdout)
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


def real(path: Path) -> Path:
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

        from scormbuild.cli.wording import counted
        from scormbuild.findings.formats.github import summary
        from scormbuild.machine.replace import append_to

        words = summary(findings, counted(findings.diagnostics, findings.strict))
        with suppress(OSError):
            append_to(Path(file), [words.encode(errors="replace")])


def course_files(folder: Path, course: Course | None) -> list[str]:
    """The files of a course that findings can be in, as messages name them."""
    from scormbuild.course.outline import shown_folder
    from scormbuild.source.settings import COURSE_FILE

    shown = shown_folder(folder)
    names = [COURSE_FILE, *(lesson.source for lesson in course.lessons)] if course else [COURSE_FILE]
    return [f"{shown}/{name}" if shown else name for name in names]
