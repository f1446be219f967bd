"""What a WOFF2 file says of its font, as far as it says so without being unpacked."""

from __future__ import annotations

from pathlib import Path

_HEADER = 48
"""Bytes before the table directory (WOFF2, 4.1)."""
_MOST = 16_384
"""Bytes that are read: the directory of hundreds of tables, where fonts have some twenty."""
_GLYF, _LOCA, _FVAR = 10, 11, 47
"""Tables that are known by a number (4.1, "Known Table Tags")."""
_OWN_TAG = 63
"""The name of a table follows, of four bytes."""


def is_variable(path: Path) -> bool:
    """Whether a WOFF2 file is a variable font: one with a table ``fvar``.

    A file that cannot be read, or whose directory makes no sense, is none.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST)
        return data.startswith(b"wOF2") and _has_fvar(data)
    except (OSError, IndexError):
        return False


def _has_fvar(data: bytes) -> bool:
    """Whether the table directory names ``fvar``; raises IndexError where it goes on behind the data."""
    at = _HEADER
    for _ in range(int.from_bytes(data[12:14], "big")):
        flags = data[at]
        table, transform = flags & 63, flags >> 6
        at += 1
        if table == _FVAR or (table == _OWN_TAG and data[at : at + 4] == b"fvar"):
            return True
        at = _after_number(data, at + 4 if table == _OWN_TAG else at)
        # The outlines are transformed unless their version is 3; other tables, unless it is 0.
        if (transform != 3) if table in (_GLYF, _LOCA) else transform:
            at = _after_number(data, at)
    return False


def _after_number(data: bytes, at: int) -> int:
    """Where a number ends whose bytes but for the last have their highest bit (4.1, "UIntBase128")."""
    while data[at] & 0x80:
        at += 1
    return at + 1
