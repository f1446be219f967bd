"""``scormbuild key``: an answer sheet of a course or of a package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scormbuild.cli.course_folder import COURSE_FILE, refuse_file
from scormbuild.cli.examples import Command
from scormbuild.cli.output import echo_document, say, say_diagnostics
from scormbuild.cli.progress import Progress

if TYPE_CHECKING:
    from scormbuild.about.answer_sheet import Form
    from scormbuild.packing.answer_key import AnswerKey

_ENDINGS: dict[str, Form] = {".html": "html", ".htm": "html", ".csv": "csv", ".json": "json"}


@click.command(
    "key",
    cls=Command,
    examples=(
        ("write an answer sheet to print", "scormbuild key my-course -o answers.html"),
        ("write one for a package that learners use now", "scormbuild key plants-scorm12.zip -o answers.html"),
        ("write a table for a spreadsheet", "scormbuild key my-course -o answers.csv"),
        ("write JSON", "scormbuild key my-course --format json"),
    ),
)
@click.argument("source", metavar="[SOURCE | PACKAGE]", default=".", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["html", "csv", "json"]),
    help="A page to print (html), a table (csv) or JSON (default: the extension of --output, or html).",
)
@click.option(
    "--output",
    "-o",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to FILE (.html, .csv or .json) instead of stdout, and replace an existing file.",
)
def command(source: Path, form: Form | None, output: Path | None) -> None:
    """Write an answer sheet of the course in SOURCE (this folder by default), or of a PACKAGE that scormbuild built.

    It lists every question with its id, its points, its correct answer and its choices as they appear in LMS reports
    (letters in SCORM 1.2, ids in SCORM 2004), so that you can read these reports.
    """
    if output is not None:
        ending = _ENDINGS.get(output.suffix.lower())
        if ending is None:
            # A course.yaml given by mistake would be gone.
            raise click.UsageError(
                f"{output.name} is not a valid name for an answer sheet; use the extension .html, .csv or .json, "
                "for example answers.html."
            )
        if form not in (None, ending):
            raise click.UsageError(f"{output.name} does not match --format {form}; name the file {output.stem}.{form}.")
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
        say("no answer sheet was written; fix the errors first")
        raise click.exceptions.Exit(1)
    course = compiled.course
    return course_key(course.settings, course.lessons, [one.words for one in compiled.results])
