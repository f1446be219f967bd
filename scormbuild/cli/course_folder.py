"""The folder of a course on the command line, and what is said when something in it is named instead."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NoReturn

import click

from scormbuild.cli.examples import typed

# As in scormbuild.source.settings, which brings all of the reading of courses with it.
COURSE_FILE = "course.yaml"


class CourseFolder(click.Path):
    """A folder that exists; a usage error says which folder is meant by a file of a course."""

    def __init__(self) -> None:
        super().__init__(exists=True, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path of the folder."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if not path.is_dir():
            command = ["scormbuild", (ctx and ctx.info_name) or "build"]
            refuse_file(path, *(param.opts[:1] if isinstance(param, click.Option) else command))
        return path


def refuse_file(path: Path, *command: str) -> NoReturn:
    """Say that a path is a file, and how the folder of its course is named behind ``command``.

    Raises:
        click.UsageError: always.
    """
    if path.suffix.lower() == ".zip":
        raise click.UsageError(f"{path} is a package; name the folder of a course.")
    from scormbuild.packages.known_files import known_file

    if known := known_file(path.name):
        raise click.UsageError(f"{path} is {known.what}, but this command takes the folder of a course; {known.fix}.")
    what = "a lesson" if path.suffix.lower() == ".md" else "the settings of a course"
    if what == "the settings of a course" and path.name != COURSE_FILE:
        raise click.UsageError(f"{path} is a file; name the folder of a course.")
    raise click.UsageError(f"{path} is {what}; name the folder of the course: {typed(*command, _folder_of(path))}")


def _folder_of(path: Path) -> Path:
    """The folder of the course that a file belongs to, as one would type it."""
    for folder in path.absolute().parents:
        if (folder / COURSE_FILE).is_file():
            return folder if path.is_absolute() else Path(os.path.relpath(folder))
    return path.parent
