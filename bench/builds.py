"""The author's side: builds beside mkdocs, beside bare imports and beside hashing the same files."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

import generate
from figures import Figure, Section, amount
from measure import Command, Summary, peak_of_all_processes, run_in_turns, size_of, smallest_visible_memory

_MKDOCS_LIMITS = {100: 0.3, 1000: 0.1}
_MKDOCS_MOST = 1000
"""Lessons up to which mkdocs is measured beside; it takes minutes for more."""
_TIME_LIMITS = {10_000: 20.0}
_IMPORTS_LIMIT = 1.5
_MEMORY_LIMITS = {1000: 150e6, 10_000: 150e6}
_MEDIA_LIMIT = 2.0
SHORT = 5
"""Programs that end within a second are run so many times as often: their times scatter more."""
_IMPORTS = "import click, jinja2, lxml.etree, yaml, pyromark"
_HASH = """
import hashlib, sys
for name in sys.argv[1:]:
    digest = hashlib.sha256()
    with open(name, "rb") as stream:
        while piece := stream.read(1 << 20):
            digest.update(piece)
    print(digest.hexdigest())
"""
HEAD = ("lessons", "program", "wall", "(fastest)", "CPU", "peak memory", "output")
TEXT_COLUMNS = frozenset({1})


def build_command(course: Path, output: Path, cold: bool = True) -> Command:
    """``scormbuild build`` as a program; ``cold``: without what it kept of earlier builds, as in every CI job."""
    arguments = [sys.executable, "-m", "scormbuild", "build", str(course), "-o", str(output)]
    options = ["--no-cache"] if cold else []
    return Command([*arguments, *options, "--standard", "scorm2004-4"], course.parent, output)


def python(code: str, *arguments: str) -> Command:
    """A program in Python."""
    return Command([sys.executable, "-c", code, *arguments], Path.cwd())


def add_rows(section: Section, label: str, commands: Mapping[str, Command], measured: Mapping[str, Summary]) -> None:
    """A row for each program."""
    for index, (program, summary) in enumerate(measured.items()):
        output = commands[program].output
        size = size_of(output) if output else 0
        section.rows.append(
            (
                "" if index else label,
                program,
                amount(summary.wall, "s"),
                f"({amount(summary.fastest, 's')})",
                amount(summary.cpu, "s"),
                amount(summary.memory, "bytes"),
                amount(size, "bytes") if size else "",
            )
        )
        section.measured.append(
            {
                "label": label,
                "program": program,
                "output_bytes": size,
                "runs": [asdict(run) for run in summary.runs],
            }
        )


def _lessons(number: int) -> str:
    return "1 lesson" if number == 1 else f"{number:,} lessons"


def _memory_note() -> str:
    least = amount(smallest_visible_memory(), "bytes")
    return f"Peak memory below {least}, which this measuring program takes itself, cannot be seen."


def add_ratio(section: Section, name: str, one: Summary, other: Summary, limit: float | None = None) -> None:
    """What one program takes of another's time, with a target."""
    ratios = (one.wall / other.wall, one.fastest / other.fastest, one.cpu / other.cpu)
    section.figures.append(Figure(name, ratios[0], "x", limit, *ratios[1:]))


def measure_builds(courses: Mapping[int, Path], work: Path, runs: int) -> Section:
    """Courses beside the same text in mkdocs, cold; one lesson also beside the imports of the dependencies."""
    section = Section("build", "Building courses, cold", HEAD, text_columns=TEXT_COLUMNS)
    builds: dict[int, Summary] = {}
    for lessons, course in courses.items():
        commands = {"scormbuild build": build_command(course, work / f"built-{lessons}")}
        if lessons <= _MKDOCS_MOST:
            site = generate.write_site(course, work / f"site-{lessons}")
            commands["mkdocs build"] = Command([sys.executable, "-m", "mkdocs", "build", "-q"], site, site / "site")
        if lessons == 1:
            commands["import of the dependencies"] = python(_IMPORTS)
        measured = run_in_turns(commands, runs * SHORT if lessons == 1 else runs, warm_up=lessons == 1)
        add_rows(section, f"{lessons:,}", commands, measured)
        build = builds[lessons] = measured["scormbuild build"]
        words = _lessons(lessons)
        if lessons == 1:
            add_ratio(
                section,
                "1 lesson: scormbuild build / import of the dependencies",
                build,
                measured["import of the dependencies"],
                _IMPORTS_LIMIT,
            )
        if "mkdocs build" in measured:
            add_ratio(
                section,
                f"{words}: scormbuild build / mkdocs build",
                build,
                measured["mkdocs build"],
                _MKDOCS_LIMITS.get(lessons),
            )
        if limit := _TIME_LIMITS.get(lessons):
            time = f"{words}: time of scormbuild build"
            section.figures.append(Figure(time, build.wall, "s", limit, build.fastest, build.cpu))
        limit = _MEMORY_LIMITS.get(lessons)
        memory = f"{words}: peak memory of scormbuild build"
        section.figures.append(Figure(f"{memory}, largest process", build.memory, "bytes"))
        if limit and (peak := peak_of_all_processes(commands["scormbuild build"])):
            section.figures.append(Figure(f"{memory}, all processes together", peak, "bytes", limit))
    _add_growth(section, builds)
    section.notes += [
        "Wall and CPU are medians of whole processes, run in turns (A B A B), those of 1 lesson "
        f"{SHORT} times as often; CPU is user and system time, that of child processes included. Ratios are "
        "of wall time, of the fastest runs, and of CPU, which other programs on the machine disturb least.",
        "Peak memory is that of the largest single process. A build with worker processes takes more in all: "
        "that is sampled in a run of its own, with shared pages counted once (Linux only).",
        _memory_note(),
        "Output is the package of scormbuild (a zip file) and the site of mkdocs (a folder).",
        f"Above {generate.MOST_QUIZZES:,} lessons only {generate.QUIZZES_OF_MANY} have flashcards and a quiz: the "
        "saved work of more would not fit into what SCORM 2004 keeps.",
    ]
    return section


def measure_warm_builds(courses: Mapping[int, Path], work: Path, runs: int) -> Section:
    """Courses that were built before, of which nothing has changed, beside themselves cold."""
    section = Section("warm", "Building courses again", HEAD, text_columns=TEXT_COLUMNS)
    for lessons, course in courses.items():
        commands = {
            "build, nothing changed": build_command(course, work / f"warm-{lessons}", cold=False),
            "build, cold": build_command(course, work / f"built-{lessons}"),
        }
        measured = run_in_turns(commands, runs, warm_up=True)
        add_rows(section, f"{lessons:,}", commands, measured)
        add_ratio(section, f"{_lessons(lessons)}: build, nothing changed / cold", *measured.values())
    section.notes.append("Each course has a cache folder of its own.")
    return section


def _add_growth(section: Section, builds: Mapping[int, Summary]) -> None:
    for few, many in pairwise(lessons for lessons in builds if lessons > 1):
        grown = f"{few:,} -> {many:,} lessons ({many / few:g} times the text): growth of"
        add_ratio(section, f"{grown} time", builds[many], builds[few])
        section.figures.append(
            Figure(f"{grown} peak memory, largest process", builds[many].memory / builds[few].memory, "x")
        )


def measure_media(work: Path, megabytes: int, runs: int) -> Section:
    """A course with large files beside hashing these files."""
    course, files = generate.write_media_course(work / "media", megabytes)
    shown = f"{len(files)} files of {generate.MEDIA_FILE_MB} MB"
    section = Section("media", f"Packing {shown}", HEAD, text_columns=TEXT_COLUMNS)
    commands = {
        "scormbuild build": build_command(course, work / "built-media"),
        "sha256 of the files": python(_HASH, *map(str, files)),
    }
    measured = run_in_turns(commands, runs, warm_up=True)
    add_rows(section, "1", commands, measured)
    add_ratio(
        section,
        f"{shown}: scormbuild build / sha256",
        measured["scormbuild build"],
        measured["sha256 of the files"],
        _MEDIA_LIMIT,
    )
    section.notes += [
        "Both read the files from the system's cache; only the build also writes as many bytes as it reads.",
        _memory_note(),
    ]
    return section
