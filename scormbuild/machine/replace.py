"""Files put in place of others, whole or not at all, and never through a link that somebody else could have made.

A course, a checkout and a package are the work of others, and can hold symbolic links. So a file that is a link is not
written, and from the working folder, a checkout or a course on no link is followed that leads out of it, or into a
hidden folder of it (``.git``). Links above those are the user's own: a home on another disk, ``/tmp`` of macOS.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from scormbuild.errors import ScormbuildError
from scormbuild.machine.hidden import is_hidden
from scormbuild.machine.interrupts import interrupt_later

_OPEN_FILES = re.compile(r"/dev/(?:stdin|stdout|stderr|fd/\d+)|/proc/(?:self|thread-self|\d+)/fd/\d+")
"""Names of the files that a process has open; they are links by nature."""
_ROOTS = (".git", "course.yaml")
"""What a folder holds that came from others as a whole: a checkout, or a course (see scormbuild.source.settings)."""
_FIX = "delete the link, or name another file"


def replace_file(path: Path, data: bytes | Iterable[bytes], inside: Path | None = None) -> None:
    """Put new bytes (in one piece or several) in place of a file, or where there is none
    yet; a device or a FIFO is written to.

    A file that is a link is written only if its target lies in the folder ``inside``; then the link stays.

    Raises:
        ScormbuildError: it cannot be written; what was there stays.
    """
    pieces = [data] if isinstance(data, bytes) else data
    try:
        if _OPEN_FILES.fullmatch(os.path.normpath(path.absolute())):
            # Nothing is cut off: /dev/stdout may be a file that others write to as well.
            with path.open("ab") as stream:
                stream.writelines(pieces)
            return
        place = real_place(path, inside)
        if place.exists() and not place.is_file():
            append_to(place, pieces, create=False)
        else:
            _replace(place, pieces)
    except OSError as problem:
        missing = isinstance(problem, FileNotFoundError) and not path.parent.exists()
        why = f"the folder {path.parent} does not exist; create it first" if missing else problem.strerror
        raise ScormbuildError(f"{path} cannot be written: {why}") from None


def _replace(place: Path, pieces: Iterable[bytes]) -> None:
    with interrupt_later():
        temporary, stream = new_beside(place)
        try:
            with stream:
                stream.writelines(pieces)
            if place.exists():
                shutil.copymode(place, temporary)
            temporary.replace(place)
        finally:
            temporary.unlink(missing_ok=True)


def new_beside(place: Path) -> tuple[Path, BinaryIO]:
    """A new file in the folder of another, to be moved into its place: nobody can have made it, or a link of its name.

    Raises:
        OSError: it cannot be made.
    """
    temporary = place.with_name(f".scormbuild-{os.urandom(8).hex()}.tmp")
    return temporary, os.fdopen(_opened(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb")


def append_to(place: Path, pieces: Iterable[bytes], create: bool = True) -> None:
    """Write behind what is there: to a device, a FIFO, or a file that others write to as well; never through a link.

    Raises:
        OSError: it cannot be written.
    """
    flags = os.O_WRONLY | os.O_APPEND | (os.O_CREAT if create else 0)
    with os.fdopen(_opened(place, flags), "wb") as stream:
        stream.writelines(pieces)


def _opened(place: Path, flags: int) -> int:
    # Windows has no O_NOFOLLOW, and does not follow a link when it makes a file; elsewhere there is no O_BINARY.
    return os.open(place, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0), 0o666)


def make_folder(folder: Path) -> Path:
    """Make a folder where there is none, with those above it; returns its place without links.

    Raises:
        OSError: it cannot be made, or a link leads out of a folder that others have filled.
    """
    real = _real_folder(folder)
    real.mkdir(parents=True, exist_ok=True)
    return real


def real_place(path: Path, inside: Path | None = None) -> Path:
    """Where a file is to be written, without links.

    Raises:
        OSError: the file is a link (but for one that stays ``inside`` a folder), or lies below a link that leads out of
            a folder that others have filled.
    """
    place = _real_folder(path.parent) / path.name
    if not place.is_symlink():
        return place
    if inside is not None:
        target, root = Path(os.path.realpath(place)), Path(os.path.realpath(inside))
        if target.is_relative_to(root) and not is_hidden(target.relative_to(root).parts):
            return target
    raise OSError(errno.ELOOP, f"it is a link; {_FIX}", str(path))


def _real_folder(folder: Path) -> Path:
    """A folder without links; OSError where one leads out of a root that lies on the way."""
    here = Path.cwd()
    typed = here / folder
    here = Path(os.path.realpath(here))
    real, roots = Path(typed.anchor), list[Path]()
    for part in typed.parts[1:]:
        if part == "..":
            real = real.parent
            roots = [root for root in roots if real.is_relative_to(root)]
            continue
        link, real = real / part, Path(os.path.realpath(real / part))
        for root in roots if real != link else ():
            if not real.is_relative_to(root) or is_hidden(real.relative_to(root).parts):
                raise OSError(errno.ELOOP, f"{link} is a link that leads to {real}; {_FIX}", str(folder))
        if real == here or any(os.path.lexists(real / name) for name in _ROOTS):
            roots.append(real)
    return real


__all__ = ["append_to", "make_folder", "new_beside", "real_place", "replace_file"]
