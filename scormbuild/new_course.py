"""A small course to start from: written into an empty folder, with its name in the right places."""

from __future__ import annotations

import re
from pathlib import Path

from scormbuild.data_files import templates_dir
from scormbuild.errors import ScormbuildError
from scormbuild.identifiers import derive

_TEXT = {".yaml", ".md"}


def make_course(folder: Path) -> list[Path]:
    """Write the starting course; returns the files that were written.

    Raises:
        ScormbuildError: the folder exists and is not empty, or cannot be written.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise ScormbuildError(f"{folder} exists and is not an empty folder; name a new one")
        name = folder.resolve().name
        title = re.sub(r"[\s_-]+", " ", name).strip().replace('"', "'").replace("\\", "/").title() or "My Course"
        written = []
        source = templates_dir() / "new-course"
        for file in sorted(path for path in source.rglob("*") if path.is_file()):
            target = folder / file.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            data = file.read_bytes()
            if file.suffix in _TEXT:
                text = data.decode().replace("COURSE_ID", derive(name, "course")).replace("COURSE_TITLE", title)
                data = text.encode()
            target.write_bytes(data)
            written.append(target)
    except OSError as problem:
        raise ScormbuildError(f"the course cannot be written: {problem.filename}: {problem.strerror}") from None
    return written
