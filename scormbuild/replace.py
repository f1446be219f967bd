"""Files put in place of others, whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from scormbuild.errors import ScormbuildError
from scormbuild.interrupts import interrupt_later


def replace_file(path: Path, data: bytes) -> None:
    """Put new bytes in place of a file, or where there is none yet.

    Raises:
        ScormbuildError: it cannot be written; what was there stays.
    """
    # A link stays one: its target is replaced.
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with interrupt_later():
            temporary.write_bytes(data)
            if target.exists():
                shutil.copymode(target, temporary)
            temporary.replace(target)
    except OSError as problem:
        raise ScormbuildError(f"{path} cannot be written: {problem.strerror}") from None
    finally:
        temporary.unlink(missing_ok=True)
