"""``scormbuild key``: an answer sheet of a course or of a package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scormbuild.cli.course_folder import COURSE_FILE, refuse_file
from scormbuild.cli.examples import Command
from scormbuild.cli.output import Progress, echo_document, say, say_diagnostics

if TYPE_CHECKING:
    from scormbuild.about.answer_sheet import Form
    from scormbuild.packing.answer_key import AnswerKey

_ENDINGS: dict[str, Form] = {".html": "html", ".htm": "html", ".csv": "csv", ".json": "json"}


@click.command(
    "key",
    cls=Command,
    examples=(
        ("write an answer sheet to print", "scormbuild key my-course -o answers.html"),
        ("of a package that learners have now", "scormbuild key plants-scorm12.zip -o answers.html"),
        ("as a table for a spreadsheet", "scormbuild key my-course -o answers.csv"),
        ("for a program: as JSON", "scormbuild key my-course --format json"),
    ),
)
@click.argument("source", metavar="[SOURCE | PACKAGE]", default=".", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["html", "csv", "json"]),
    help="A page to print (html), a table (csv) or JSON; as the name of the output ends, html without one.",
)
@click.option(
    "--output",
    "-o",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write it into FILE instead of stdout, over an earlier one; its name ends in .html, .csv or .json.",
)
def command(source: Path, form: Form | None, output: Path | None) -> None:
    """Write an answer sheet of the course in SOURCE (this folder by default), or of a PACKAGE that scormbuild built.

    It lists every question with its id, its choices and the names under which an LMS is told of them (letters in
    SCORM 1.2, ids in SCORM 2004), what is right, and the points, so that a report of an LMS can be read.
    """
    if output is not None:
        ending = _ENDINGS.get(output.suffix.lower())
        if ending is None:
            # A course.yaml given by mistake would be gone.
            raise click.UsageError(
                "The name of an answer sheet ends in .html, .csv or .json, for example answers.html; "
                f"{output.name} does not."
            )
        if form not in (None, ending):
            raise click.UsageError(f"{output.name} is not a name for {form}. Name it {output.stem}.{form}.")
        form = ending
    if source.is_file() and (source.name == COURSE_FILE or source.suffix.lower() == ".md"):
        refuse_file(source, "scormbuild", "key")
    from scormbuild.about.answer_sheet import sheet
    from scormbuild.packages.reader import MANIFEST
    from scormbuild.packing.answer_key import KEY_FILE, read_key

    unpacked = any((source / name).exists() for name in (KEY_FILE, MANIFEST)) and not (source / COURSE_FILE).exists()
    is_package = unpacked or not source.is_dir()
    data = sheet(read_key(source) if is_package else _of_course(source), form or "html")
    if output is None:
        echo_document(data)
        return
    from scormbuild.machine.replace import replace_file

    replace_file(output, data)
    say(f"wrote {output}")


def _of_course(folder: Path) -> AnswerKey:
    """The key of a course; its mistakes are said, and end the command."""
    from scormbuild.build.cache import course_cache
    from scormbuild.build.pipeline import compile_course
    from scormbuild.findings.diagnostics import has_errors
    from scormbuild.packing.answer_key import course_key

    with Progress("lesson") as progress:
        compiled = compile_course(folder, on_progress=progress.show, cache=course_cache(folder))
    say_diagnostics([one for one in compiled.diagnostics if one.severity == "error"])
    if compiled.course is None or has_errors(compiled.diagnostics):
        say("no answer sheet was written: correct the errors first")
        raise click.exceptions.Exit(1)
    course = compiled.course
    return course_key(course.settings, course.lessons, [one.words for one in compiled.results])
