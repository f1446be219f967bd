"""What commands say: messages for people on stderr, results for programs on stdout."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING, NamedTuple

import click

from scormbuild.machine.shown import in_json, is_job, printable, without_commands

if TYPE_CHECKING:
    from pathlib import Path

    from rich.progress import Progress as Bar

    from scormbuild.build.pipeline import BuildResult
    from scormbuild.findings.diagnostics import Diagnostic
    from scormbuild.fix.package import Fixed
    from scormbuild.model import Course
    from scormbuild.updates.previous import Comparison
    from scormbuild.updates.writing_ids import CourseId, Ids

JSON_VERSION = 1


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


class Progress:
    """A bar on a terminal that says how far long work is, gone when it is done; nothing elsewhere and in CI."""

    LONG = 50
    """Things from which a bar is worth its while."""

    def __init__(self, noun: str, quiet: bool = False, after: float = 0) -> None:
        """``noun`` is what is counted; nothing is shown in the first ``after`` seconds."""
        self.noun = noun
        self._after = after
        self._wanted = not quiet and bool(sys.stderr and sys.stderr.isatty()) and not os.environ.get("CI")
        self._bar: Bar | None = None
        self._next = 0.0

    def __enter__(self) -> Progress:
        return self

    def show(self, done: int, total: int, noun: str = "") -> None:
        """Say how many of how many are done, and of what, when that changes on the way."""
        if not self._wanted or total < self.LONG:
            return
        from time import monotonic

        noun = noun or self.noun
        now = monotonic()
        if self._bar is None and self._after:
            self._next, self._after = now + self._after, 0
        # As often as an eye can follow: drawing takes longer than reading a short lesson.
        if now < self._next and (done < total or self._bar is None):
            return
        if self._bar is None:
            self._bar = _bar()
            self._bar.add_task(noun, total=total)
            self._bar.start()
        elif noun != self.noun:
            self._bar.reset(self._bar.task_ids[0], total=total, description=noun)
        self.noun = noun
        self._bar.update(self._bar.task_ids[0], completed=done)
        self._bar.refresh()
        self._next = monotonic() + 0.1

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    # Without a thread of its own, beside which processes could not be forked (lessons.py).
    return RichProgress(
        TextColumn("  {task.description} {task.completed:,.0f} of {task.total:,.0f}"),
        BarColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
    )


def say_diagnostics(diagnostics: Sequence[Diagnostic]) -> None:
    """Every finding with its place, its line and its fix, in colour on a terminal."""
    for one in diagnostics:
        head, *rest = one.as_text().split("\n")
        place, label, message = head.partition(f" {one.severity}[")
        paint = "red" if one.severity == "error" else "yellow"
        code, _, words = message.partition("] ")
        top = (Painted(place, bold=True), " ", Painted(f"{label.strip()}{code}]", paint), f" {words}")
        _show([top, *([line] for line in rest), []], err=True)


def counted(diagnostics: Sequence[Diagnostic], strict: bool) -> str:
    """How many findings there are, in words."""
    errors = sum(d.severity == "error" for d in diagnostics)
    warnings = len(diagnostics) - errors
    if not diagnostics:
        return "no problems found"
    parts = [number(errors, "error"), number(warnings, "warning")]
    return " and ".join(parts) + ("; with --strict, warnings are errors" if strict and warnings and not errors else "")


def number(count: int, noun: str) -> str:
    """A number and its noun: ``1 quiz``, ``2 quizzes``."""
    plural = noun + ("" if count == 1 else "zes" if noun == "quiz" else "s")
    return f"{count:,} {plural}"


def size_in_words(size: int) -> str:
    """Bytes for people."""
    if size < 1000:
        return number(size, "byte")
    return f"{size / 1000:,.0f} KB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"


def say_summary(result: BuildResult, paths: bool, quiet: bool = False) -> None:
    """What was built, and, when ``paths`` is wanted, where it lies: the one thing a script asks for, on stdout."""
    if quiet:
        for package in result.packages if paths else ():
            echo_path(package.path)
        return
    from scormbuild.course.capacity import state_costs, worst_state
    from scormbuild.course.completion import course_in_words, score_in_words
    from scormbuild.progress.state_size import KNOWN_LIMITS
    from scormbuild.source.blocks import PROGRESS

    course = result.course
    assert course is not None
    has = [number(len(course.lessons), "lesson")]
    # A quiz is told by its questions.
    has += [kind.counted(course.number_of(kind.item)) for kind in PROGRESS if kind.item != "quiz"]
    say(Painted(course.settings.title, bold=True), f": {', '.join(has)}")
    own = sum(lesson.completion is not None for lesson in course.lessons)
    say(f"  {course_in_words(course.settings, course.weight > 0, own)}")
    if course.weight:
        say(f"  {score_in_words(course)}")
    costs = ", ".join(f"{one.number:,} {one.noun}: {one.size:,}" for one in state_costs(course))
    worst = worst_state(course)
    say(f"  saved progress takes at most {worst:,} characters{f' ({costs})' if costs else ''}")
    if lost := [f"{limit:,} ({name})" for limit, name in KNOWN_LIMITS.items() if worst > limit]:
        say(f"    too much for LMSs that store {' or '.join(lost)}")
    for package in result.packages:
        say(f"  {package.label}: {size_in_words(package.size)}, {number(package.files, 'file')}")
        if paths:
            echo_path(package.path)
    if result.previous is not None:
        say(f"  {_compared(result.previous)}")
    if not all(package.has_schemas for package in result.packages):
        say("  note: some platforms need XSD files in the package; add them with: scormbuild schemas install")
    warnings = sum(d.severity == "warning" for d in result.diagnostics)
    if warnings:
        say(f"  {number(warnings, 'warning')}")


def _compared(previous: Comparison) -> str:
    """What became of the ids of an earlier package, in one line."""
    parts: list[str] = []
    from scormbuild.source.blocks import PROGRESS
    from scormbuild.updates.previous import KINDS

    nouns = {"lesson": "lesson", **{kind.item: kind.noun for kind in PROGRESS}}
    for kind, noun in ((kind, nouns[kind]) for kind in KINDS):
        kept, lost, new = previous.kept[kind], previous.lost[kind], previous.new[kind]
        if kept or lost or new:
            rest = "".join(f", {count:,} {word}" for count, word in ((lost, "lost"), (new, "new")) if count)
            parts.append(f"{number(kept, noun)} kept{rest}")
    return f"compared with {previous.path}: {'; '.join(parts)}"


def say_ids(result: Ids, write: bool, listed: bool, command: str) -> None:
    """The ids of a course, or what was written, and how many there are; ``command`` writes them."""
    if listed:
        for one in result.ids:
            echo(_as_line(one))
    if write and any(one.severity == "error" for one in result.diagnostics):
        say("nothing was written; fix the errors first")
        return
    for file in result.written:
        say(f"  {file.path}: {number(file.ids, 'id')} written")
    for one in result.left:
        say(f"  {_as_line(one)}: cannot be written here without changing the text; add a heading or a line of text")
    derived = sum(one.derived for one in result.ids)
    if write and not result.written:
        say("nothing to write: " + ("no other id can be written" if result.left else "the lessons contain every id"))
    elif not write:
        hint = f"; write them into the lessons with: {command}" if derived else ""
        say(f"{number(len(result.ids), 'id')}, {derived:,} derived from the text{hint}")


def _as_line(one: CourseId) -> str:
    return f"{one.position.path}:{one.position.line} {one.kind} {one.id}{' derived' if one.derived else ''}"


def echo_ids(result: Ids, ok: bool) -> None:
    """The ids of a course as JSON; docs/json.md describes it."""
    data = {
        "version": JSON_VERSION,
        "command": "ids",
        "ok": ok,
        **_counts(result.diagnostics),
        "ids": [_id_as_json(one) for one in result.ids],
        "written": [{"path": file.path, "ids": file.ids} for file in result.written],
        "not_written": [_id_as_json(one) for one in result.left],
        "diagnostics": [d.as_json() for d in result.diagnostics],
    }
    echo_data(in_json(data) + "\n")


def _id_as_json(one: CourseId) -> dict[str, object]:
    return {
        "path": one.position.path,
        "line": one.position.line,
        "column": one.position.column,
        "lesson": one.lesson,
        "kind": one.kind,
        "id": one.id,
        "derived": one.derived,
    }


def _counts(diagnostics: Sequence[Diagnostic]) -> dict[str, int]:
    errors = sum(d.severity == "error" for d in diagnostics)
    return {"errors": errors, "warnings": len(diagnostics) - errors}


def course_files(folder: Path, course: Course | None) -> list[str]:
    """The files of a course that findings can be in, as messages name them."""
    from scormbuild.course.outline import shown_folder
    from scormbuild.source.settings import COURSE_FILE

    shown = shown_folder(folder)
    names = [COURSE_FILE, *(lesson.source for lesson in course.lessons)] if course else [COURSE_FILE]
    return [f"{shown}/{name}" if shown else name for name in names]


def course_json(
    command: str,
    course: Course | None,
    diagnostics: Sequence[Diagnostic],
    ok: bool,
    result: BuildResult | None = None,
    fixed: Fixed | None = None,
) -> str:
    """The result as JSON; docs/json.md describes it, and ``version`` rises when a key changes its meaning."""
    from scormbuild.course.completion import in_words
    from scormbuild.source.blocks import PROGRESS

    data: dict[str, object] = {
        "version": JSON_VERSION,
        "command": command,
        "ok": ok,
        **_counts(diagnostics),
        "course": course
        and {
            "id": course.settings.id,
            "title": course.settings.title,
            "version": course.settings.version,
            "language": course.settings.language,
            "lessons": len(course.lessons),
            **{kind.nouns: course.number_of(kind.item) for kind in PROGRESS},
            "points": course.points,
            "completion": in_words(course.settings.completion),
        },
        "diagnostics": [d.as_json() for d in diagnostics],
    }
    if result is not None:
        from scormbuild.course.capacity import state_costs
        from scormbuild.progress.state_size import KNOWN_LIMITS

        costs = state_costs(result.course) if result.course else []
        data["packages"] = [
            {
                "standard": p.standard,
                "path": p.path.as_posix(),
                "bytes": p.size,
                "files": p.files,
                "suspend_data": {
                    "worst": p.state_worst,
                    "limit": p.state_limit,
                    "by_kind": {one.kind.item: one.size for one in costs},
                    "fits": {str(limit): p.state_worst <= limit for limit in KNOWN_LIMITS},
                },
                "control_documents": p.has_schemas,
            }
            for p in result.packages
        ]
    if fixed is not None:
        data["mended"] = [{"rule": rule, "what": what} for rule, what in fixed.done]
        data["written"] = fixed.path and fixed.path.as_posix()
    if result is not None and result.previous is not None:
        nouns = {"lesson": "lessons", **{kind.item: kind.nouns for kind in PROGRESS}}
        data["previous"] = {
            "path": result.previous.path.as_posix(),
            **{
                what: {nouns[kind]: count for kind, count in counts.items()}
                for what, counts in (
                    ("kept", result.previous.kept),
                    ("lost", result.previous.lost),
                    ("new", result.previous.new),
                )
            },
        }
    return in_json(data) + "\n"
