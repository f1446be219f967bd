"""A small course to start from: written into an empty folder, with its name in the right places."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from scormbuild.errors import ScormbuildError
from scormbuild.machine.data_files import templates_dir
from scormbuild.machine.replace import make_folder, replace_file
from scormbuild.progress.identifiers import derive

_TEXT = {".yaml", ".md"}
_TITLE = 100
"""Characters a title made of a folder's name may have."""


def make_course(folder: Path, more: Mapping[str, str] = MappingProxyType({})) -> list[Path]:
    """Write the starting course, and ``more`` texts by their paths in it; returns the files that were written.

    Raises:
        ScormbuildError: the folder exists and is not empty, or cannot be written.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise ScormbuildError(f"{folder} already exists and is not an empty folder; name a new folder")
        name = os.fsencode(folder.resolve().name).decode(errors="replace")
        facts = {"COURSE_ID": _id(name), "COURSE_TITLE": _title(name)}
        written = []
        source = templates_dir() / "new-course"
        for file in sorted(path for path in source.rglob("*") if path.is_file()):
            target = folder / file.relative_to(source)
            make_folder(target.parent)
            data = file.read_bytes()
            if file.suffix in _TEXT:
                data = re.sub("|".join(facts), lambda match: facts[match[0]], data.decode()).encode()
            replace_file(target, data)
            written.append(target)
        for name, text in more.items():
            make_folder((folder / name).parent)
            replace_file(folder / name, text.encode())
            written.append(folder / name)
    except OSError as problem:
        raise ScormbuildError(f"the course cannot be written: {problem.filename}: {problem.strerror}") from None
    return written


def _id(name: str) -> str:
    """An id made of a folder's name that YAML reads as a text without quotes."""
    import yaml

    course_id = derive(name, "course")
    return course_id if yaml.safe_load(course_id) == course_id else f"course_{course_id}"


def _title(name: str) -> str:
    """A folder's name as a title that YAML takes between double quotes."""
    words = re.sub(r"[\s_-]+", " ", "".join(c if c.isprintable() else " " for c in name)).split()
    title = " ".join(word[:1].upper() + word[1:] for word in words)[:_TITLE].strip()
    return title.replace('"', "'").replace("\\", "/") or "My Course"
