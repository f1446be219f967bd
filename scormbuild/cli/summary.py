"""What was built, and what ids a course has, in a few lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scormbuild.cli.output import Painted, echo, echo_path, say
from scormbuild.cli.wording import number, size_in_words

if TYPE_CHECKING:
    from scormbuild.build.pipeline import BuildResult
    from scormbuild.updates.previous import Comparison
    from scormbuild.updates.writing_ids import CourseId, Ids


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
    counts = [(kind, course.number_of(kind.item)) for kind in PROGRESS if kind.item != "quiz"]
    has += [kind.counted(count) for kind, count in counts if count or not kind.on_demand]
    say(Painted(course.settings.title, bold=True), f": {', '.join(has)}")
    say(f"  {course_in_words(course)}")
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
