"""``scormbuild check``: every mistake in a course, or in anybody's package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from scormbuild.cli.course_folder import COURSE_FILE, refuse_file
from scormbuild.cli.examples import Command
from scormbuild.cli.findings_options import reporting_options
from scormbuild.cli.reporting import Reporting


def _platforms(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """Names of LMSs from ``moodle,canvas``; usage errors for those that no rule knows."""
    from scormbuild.findings.rules import PLATFORMS

    names = tuple(word.strip().lower() for value in values for word in value.split(","))
    for name in names:
        if name not in PLATFORMS:
            raise click.BadParameter(f'unknown LMS "{name}"; choose from: {", ".join(PLATFORMS)}', ctx, parameter)
    return names


def _complete_platforms(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from scormbuild.findings.rules import PLATFORMS

    before, comma, last = incomplete.rpartition(",")
    return [CompletionItem(f"{before}{comma}{name}") for name in PLATFORMS if name.startswith(last.lower())]


@click.command(
    "check",
    cls=Command,
    examples=(
        ("check a course without building it", "scormbuild check my-course"),
        ("check only quizzes, but ignore missing feedback", "scormbuild check my-course --select QUZ --ignore QUZ009"),
        ("check any package before you upload it to Moodle", "scormbuild check package.zip --lms moodle"),
        ("write a copy with all safe fixes applied", "scormbuild check package.zip --fix"),
        ("write a SARIF report to a file", "scormbuild check my-course --report sarif=findings.sarif"),
    ),
)
@click.argument("path", default=".", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--lms",
    multiple=True,
    metavar="NAMES",
    callback=_platforms,
    shell_complete=_complete_platforms,
    help="For packages: judge for these LMSs only, and report problems that affect them as errors: moodle, canvas, "
    "blackboard, brightspace, successfactors, cornerstone, moodle-app, rustici, standard.",
)
@click.option("--fix", is_flag=True, help="For packages: write a copy with all safe fixes applied.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="With --fix: the file for the copy (default: NAME-fixed.zip next to the package).",
)
@click.option("--force", is_flag=True, help="With --fix: replace the file if it exists.")
@reporting_options
def command(
    path: Path, lms: tuple[str, ...], fix: bool, output: Path | None, force: bool, reporting: Reporting
) -> None:
    """Check PATH and report all problems, without building anything.

    PATH is the folder of a course, a package (a .zip from any authoring tool), or the folder of an unpacked package.
    """
    if (output or force) and not fix:
        raise click.UsageError("--output and --force apply only to the copy that --fix writes; add --fix.")
    if _is_package(path):
        copy = output or _beside(path)
        reporting.spare_package(path, *([copy] if fix else []))
        _check_package(path, lms, (copy, force) if fix else None, reporting)
        return
    if lms or fix:
        name = "--lms" if lms else "--fix"
        raise click.UsageError(f"{name} works only with packages, but {path} is a course; build it first.")
    _check_course(path, reporting)


def _is_package(path: Path) -> bool:
    """Whether a package is meant, judged by what is there; a folder with a course.yaml is a course.

    Raises:
        click.UsageError: neither.
    """
    # A device or a pipe too, of which the reading of packages says what it is not.
    if not path.is_dir():
        if path.name == COURSE_FILE or path.suffix.lower() == ".md":
            refuse_file(path, "scormbuild", "check")
        return True
    names = {one.name.lower() for one in path.iterdir()}
    return COURSE_FILE not in names and (
        "imsmanifest.xml" in names or any((path / name / "imsmanifest.xml").is_file() for name in names)
    )


def _beside(path: Path) -> Path:
    """Where the fixed copy of a package goes."""
    full = path.resolve()
    return path.parent / f"{path.stem}-fixed.zip" if path.is_file() else full.with_name(f"{full.name}-fixed.zip")


def _check_course(source: Path, reporting: Reporting) -> None:
    from scormbuild.cli.as_json import course_json
    from scormbuild.cli.reporting import course_files
    from scormbuild.cli.wording import counted
    from scormbuild.course.load import load_course
    from scormbuild.findings.diagnostics import has_errors
    from scormbuild.findings.formats import Findings

    reporting.spare_course(source)
    course, diagnostics = load_course(source)
    found = reporting.wanted(diagnostics)
    ok = not has_errors(found, reporting.strict)
    findings = Findings("check", found, reporting.strict, course_files(source, course))
    reporting.tell(findings, lambda: course_json("check", course, found, ok))
    reporting.say(counted(found, reporting.strict))
    reporting.end(ok)


def _check_package(path: Path, lms: tuple[str, ...], copy: tuple[Path, bool] | None, reporting: Reporting) -> None:
    """Check a package; with ``copy`` (a file, and whether it may be replaced) fix it first, and check the copy."""
    from scormbuild.checks import examine
    from scormbuild.cli.as_json import course_json
    from scormbuild.cli.output import echo_path
    from scormbuild.cli.progress import Progress
    from scormbuild.cli.verdict_lines import verdict_lines
    from scormbuild.cli.wording import counted
    from scormbuild.findings.diagnostics import has_errors
    from scormbuild.findings.formats import Findings

    fixed = None
    if copy is not None:
        from scormbuild.fix.package import CannotBeFixed, Fixed, fix_package
        from scormbuild.packages.reader import DamagedFileError

        try:
            fixed = fix_package(path, *copy)
        except (CannotBeFixed, DamagedFileError):
            # What follows tells why, in whatever form is asked for.
            fixed = Fixed((), None)
            reporting.say("not fixed: some files cannot be read and would be missing from a copy")
        else:
            for rule, what in fixed.done:
                reporting.say(f"fixed {rule}: {what}")
            reporting.say("nothing to fix" if fixed.path is None else f"wrote {fixed.path}")
        if fixed.path is not None and reporting.for_people:
            # The one thing a script asks for.
            echo_path(fixed.path)
        path = fixed.path or path
    notes: list[str] = []
    # Many packages of 50 files and more are checked before an eye would see a bar.
    with Progress("file", quiet=reporting.quiet, after=0.5) as progress:
        examined = examine(path, lms, notes, progress.show)
    found = reporting.wanted(examined.findings)
    ok = not has_errors(found, reporting.strict)
    findings = Findings("check", found, reporting.strict, [path.as_posix()])
    reporting.tell(
        findings,
        lambda: course_json("check", None, found, ok, fixed=fixed, examined=(examined.verdicts, notes)),
        verdict_lines(examined.verdicts),
        notes,
        # With --fix stdout is for the path of the copy.
        to_stdout=reporting.form == "text" and copy is None and not reporting.writes_to_stdout,
    )
    reporting.say(counted(found, reporting.strict))
    reporting.end(ok)
