"""``scormbuild inspect``: what is in a package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import get_terminal_size
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from scormbuild.cli.as_json import JSON_VERSION
from scormbuild.cli.examples import Command
from scormbuild.cli.output import Painted, echo, echo_data
from scormbuild.cli.wording import number, size_in_words
from scormbuild.machine.shown import in_json

if TYPE_CHECKING:
    from scormbuild.about.inspect import Inspection, Node
    from scormbuild.packing.record import Record

MOST_ITEMS = 200
"""Items that are listed; --json has them all."""
MOST_PROBLEMS = 10
NO_TITLE = "(no title)"
_LONGEST = 400
_WIDTH = 88
"""Characters of a fact at most; fewer on a narrower terminal."""
_LABEL = 14
_NARROWEST = 30


@click.command(
    "inspect",
    cls=Command,
    examples=(
        ("show what a package contains", "scormbuild inspect package.zip"),
        ("write everything as JSON", "scormbuild inspect package.zip --json"),
    ),
)
@click.argument("package", type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(package: Path, as_json: bool) -> None:
    """Show what PACKAGE (a zip from any authoring tool, or an unpacked folder) contains: standard, structure, files.

    To find problems in a package, use scormbuild check. Nothing is unpacked.
    """
    from scormbuild.about.inspect import inspect_package
    from scormbuild.source.settings import COURSE_FILE

    if (package / COURSE_FILE).is_file():
        raise click.UsageError(f"{package} is the folder of a course; build it first, and inspect the package.")
    found = inspect_package(package)
    if as_json:
        echo_data(in_json(as_data(found)) + "\n")
        return
    # As wide as the terminal, or as COLUMNS says; what a program reads is not narrowed.
    columns = max(get_terminal_size((2 * _LONGEST, 24)).columns, _NARROWEST)
    for line, is_heading in as_lines(found, columns):
        below = " " * (len(line) - len(line.lstrip()) + 4)
        for row in _folded(line, columns, below):
            echo(Painted(row, bold=True) if is_heading else row)


def _folded(line: str, columns: int, below: str = "") -> list[str]:
    """A line in several where it is too long; words stay whole."""
    if len(line) <= columns:
        return [line]
    return wrap(line, columns, subsequent_indent=below, break_long_words=False, break_on_hyphens=False)


def as_lines(found: Inspection, columns: int) -> Iterator[tuple[str, bool]]:
    """The summary for people, and whether a line is a heading; facts are folded into a number of columns."""
    yield found.title or found.identifier or found.path.name, True
    width = min(_WIDTH, columns - _LABEL)
    for name, value in _facts(found).items():
        text = " ".join(value.split())
        if text:
            text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
            for number_of_line, line in enumerate(_folded(text, width)):
                yield f"  {'' if number_of_line else name:12}{line}", False
    yield "", False
    yield "Structure", True
    left = MOST_ITEMS
    for organization in found.organizations:
        default = len(found.organizations) > 1 and organization.identifier == found.default_organization
        yield f"  {organization.title or organization.identifier or NO_TITLE}{' (default)' if default else ''}", False
        for depth, node in _walk(organization.children, 2):
            left -= 1
            if left >= 0:
                yield f"{'  ' * depth}- {_as_line(node)}", False
    if left < 0:
        yield f"  ... and {-left:,} more; --json has them all", False
    if not found.organizations:
        yield "  no organization, so an LMS has nothing to play", False
    yield "", False
    yield f"Files: {found.files:,}, {size_in_words(found.bytes)} in total", True
    for kind in found.kinds:
        yield f"  {kind.name:18}{kind.files:>7,}  {size_in_words(kind.bytes):>10}", False
    yield "", False
    yield "Largest files", True
    for name, size in found.largest:
        yield f"  {size_in_words(size):>10}  {name}", False
    if found.problems:
        yield "", False
        yield "Problems (scormbuild check finds more)", True
        for problem in found.problems[:MOST_PROBLEMS]:
            yield f"  {problem}", False


def _facts(found: Inspection) -> dict[str, str]:
    unusual = found.schema_version not in found.label
    facts = {
        "standard": found.label + (f', schemaversion "{found.schema_version}"' if unusual else ""),
        "identifier": found.identifier,
        "version": found.version,
        "language": found.metadata.language,
        "about": found.metadata.description,
        "keywords": ", ".join(found.metadata.keywords),
        "zip": size_in_words(found.zip_bytes) if found.zip_bytes else "",
    }
    if found.record is not None:
        from scormbuild.source.blocks import PROGRESS

        record = found.record
        kinds = [item.kind for lesson in record.lessons for item in lesson.items]
        numbers = [
            number(len(record.lessons), "lesson") + _in_chapters(record),
            *(kind.counted(kinds.count(kind.item)) for kind in PROGRESS if kind.item in kinds),
        ]
        facts |= {
            "built by": f"{record.generator}, course {record.course}, version {record.version}",
            "lessons": ", ".join(numbers),
            "completion": record.completion,
            "built from": f"source {record.source} (compare it with: scormbuild verify)" if record.source else "",
        }
    return facts


def _in_chapters(record: Record) -> str:
    return f" in {number(len(record.chapters), 'chapter')}" if record.chapters else ""


def _walk(nodes: tuple[Node, ...], depth: int) -> Iterator[tuple[int, Node]]:
    for node in nodes:
        yield depth, node
        yield from _walk(node.children, depth + 1)


def _as_line(node: Node) -> str:
    about = [
        f"{node.launch} ({node.kind.upper() if node.kind == 'sco' else node.kind or 'no scormtype'})"
        if node.launch
        else "",
        f"pass mark {node.pass_mark}" if node.pass_mark else "",
        "" if node.visible else "hidden",
    ]
    title = " ".join(node.title.split()) or node.identifier or NO_TITLE
    details = ", ".join(filter(None, about))
    return f"{title}: {details}" if details else title


def as_data(found: Inspection) -> dict[str, object]:
    """The form of ``--json``; docs/json.md describes it."""
    from scormbuild.source.blocks import PROGRESS

    record = found.record
    return {
        "version": JSON_VERSION,
        "command": "inspect",
        "ok": True,
        "path": found.path.as_posix(),
        "zip_bytes": found.zip_bytes,
        "standard": found.standard,
        "schema_version": found.schema_version,
        "identifier": found.identifier,
        "title": found.title,
        "course_version": found.version,
        "metadata": {**found.metadata._asdict(), "keywords": list(found.metadata.keywords)},
        "default_organization": found.default_organization,
        "organizations": [_node_as_data(one) for one in found.organizations],
        "files": found.files,
        "bytes": found.bytes,
        "kinds": [one._asdict() for one in found.kinds],
        "largest": [{"name": name, "bytes": size} for name, size in found.largest],
        "control_documents": found.control_documents,
        "record": record
        and {
            "generator": record.generator,
            "course": record.course,
            "version": record.version,
            "standard": record.standard,
            "source": record.source,
            "content": record.content,
            "completion": record.completion,
            "lessons": [
                {
                    "id": lesson.id,
                    "title": lesson.title,
                    **{kind.json_name: sum(item.kind == kind.item for item in lesson.items) for kind in PROGRESS},
                }
                for lesson in record.lessons
            ],
            "chapters": [{"title": title, "lessons": list(ids)} for title, ids in record.chapters],
        },
        "problems": list(found.problems),
    }


def _node_as_data(node: Node) -> dict[str, object]:
    return {**node._asdict(), "children": [_node_as_data(one) for one in node.children]}
