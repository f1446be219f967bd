"""``scormbuild play``: a package in a real browser, with learners that are programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from scormbuild.cli.examples import Command
from scormbuild.cli.findings_options import reporting_options
from scormbuild.cli.reporting import Reporting


def _learners(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    from scormbuild.play.learners import LEARNERS, known_by

    names: list[str] = []
    for word in _words(values):
        if word.lower() == "all":
            return tuple(LEARNERS)
        known = known_by(word)
        if known is None:
            words = f'unknown learner "{word}"; choose from: all, {", ".join(LEARNERS)}'
            raise click.BadParameter(words, ctx, parameter)
        names.append(known)
    return tuple(dict.fromkeys(names))


def _profiles(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    from scormbuild.play.playing import PROFILES

    names = [word.lower() for word in _words(values)]
    if "all" in names:
        return PROFILES
    for name in names:
        if name not in PROFILES:
            words = f'unknown profile "{name}"; choose from: all, {", ".join(PROFILES)}'
            raise click.BadParameter(words, ctx, parameter)
    return tuple(dict.fromkeys(names)) or PROFILES[:1]


def _words(values: Sequence[str]) -> list[str]:
    return [word.strip() for value in values for word in value.split(",") if word.strip()]


def _faults(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> dict[str, object]:
    from scormbuild.play.faults import read_faults

    try:
        return read_faults(values)
    except ValueError as problem:
        raise click.BadParameter(str(problem), ctx, parameter) from None


@click.command(
    "play",
    cls=Command,
    examples=(
        ("play a package from any authoring tool", "scormbuild play package.zip"),
        (
            "play it with every learner in every emulated LMS",
            "scormbuild play package.zip --learners all --profiles all",
        ),
        (
            "see what happens when Moodle cannot save",
            "scormbuild play package.zip --profiles moodle --fault saving=fails",
        ),
        ("keep the calls and a screenshot of each play", "scormbuild play package.zip --output played"),
    ),
)
@click.argument("package", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--learners",
    multiple=True,
    metavar="NAMES",
    callback=_learners,
    help="Who plays: visitor, clicker, and for packages by scormbuild passes, fails, retries, returns, crashes, "
    "offline, session-ends; or all (default: visitor, clicker and passes).",
)
@click.option(
    "--profiles",
    multiple=True,
    metavar="NAMES",
    callback=_profiles,
    help="The LMSs to emulate: usual, strict, adl, moodle, moodle-standard, rustici, openedx, frappe; or all "
    "(default: usual).",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="NAME[=VALUE]",
    callback=_faults,
    help="Let something go wrong, for example saving=fails. docs/play.md lists all faults. Can be given several times.",
)
@click.option(
    "--seed", type=click.IntRange(0), default=1, show_default=True, help="Start number of the clicker's choices."
)
@click.option(
    "--steps", type=click.IntRange(1, 10_000), default=40, show_default=True, help="What the clicker does in a package."
)
@click.option(
    "--time-limit",
    type=click.FloatRange(5),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="Stop a play after this time, and report it.",
)
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the calls, the runs and a screenshot of the end of each play into this folder.",
)
@reporting_options
def command(
    package: Path,
    learners: tuple[str, ...],
    profiles: tuple[str, ...],
    faults: dict[str, object],
    seed: int,
    steps: int,
    time_limit: float,
    output: Path | None,
    reporting: Reporting,
) -> None:
    """Play a PACKAGE in a real browser and an emulated LMS, and report what the LMS would hold.

    PACKAGE is a .zip from any authoring tool, or the folder of an unpacked package. Nothing that it does reaches
    another computer. The command needs Chromium or Chrome, and Playwright: pip install 'scormbuild[play]'.
    """
    from scormbuild.cli.plays import play_lines, plays_json
    from scormbuild.cli.progress import Progress
    from scormbuild.cli.wording import counted
    from scormbuild.findings.diagnostics import has_errors
    from scormbuild.findings.formats import Findings
    from scormbuild.play.evidence import cases, write_evidence
    from scormbuild.play.playing import Plan, play_package

    reporting.spare_package(package)
    plan = Plan(learners, profiles, faults, seed, steps, time_limit)
    with Progress("play", quiet=reporting.quiet, after=0.5) as progress:
        result = play_package(package, plan, progress.show)
    files = write_evidence(output, result.plays) if output else {}
    found = reporting.wanted(result.diagnostics)
    plays = [one._replace(diagnostics=tuple(reporting.wanted(one.diagnostics))) for one in result.plays]
    ok = not has_errors(found, reporting.strict)
    findings = Findings("play", found, reporting.strict, [package.as_posix()], cases(plays, files))
    reporting.tell(
        findings,
        lambda: plays_json(plays, found, ok, result.notes, files),
        play_lines(plays),
        result.notes,
        to_stdout=reporting.form == "text" and not reporting.writes_to_stdout,
    )
    reporting.say(counted(found, reporting.strict))
    reporting.end(ok)
