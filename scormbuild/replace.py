"""Files put in place of others, whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from scormbuild.errors import ScormbuildError
from scormbuild.interrupts import interrupt_later

_DEVICES = ("/dev", "/proc")


def replace_file(path: Path, data: bytes) -> None:
    """Put new bytes in place of a file, or where there is none yet; a device or a FIFO is written to.

    Raises:
        ScormbuildError: it cannot be written; what was there stays.
    """
    try:
        if _is_written_to(path):
            # Nothing is cut off: /dev/stdout may be a file that others write to as well.
            with path.open("ab") as stream:
                stream.write(data)
        else:
            _replace(path, data)
    except OSError as problem:
        raise ScormbuildError(f"{path} cannot be written: {problem.strerror}") from None


def _is_written_to(path: Path) -> bool:
    """Whether a path is no place for files, but leads to a device, a FIFO, or an open file of this process."""
    full = path.absolute()
    return (path.exists() and not path.is_file()) or any(full.is_relative_to(one) for one in _DEVICES)


def _replace(path: Path, data: bytes) -> None:
    # A link stays one: its target is replaced.
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with interrupt_later():
            temporary.write_bytes(data)
            if target.exists():
                shutil.copymode(target, temporary)
            temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
