"""Other programs, found where the user has installed them, and nowhere else."""

from __future__ import annotations

import os
from pathlib import Path


def find_program(name: str) -> str | None:
    """The full path of a program; None where there is none.

    Unlike :func:`shutil.which`, which on Windows looks into the working folder first, only the absolute folders of PATH
    are searched: the working folder may be anybody's course.
    """
    endings = os.environ.get("PATHEXT", ".COM;.EXE;.BAT;.CMD").split(os.pathsep) if os.name == "nt" else [""]
    for folder in os.get_exec_path():
        for ending in endings if Path(folder).is_absolute() else ():
            file = Path(folder, name + ending)
            if file.is_file() and os.access(file, os.X_OK):
                return str(file)
    return None
