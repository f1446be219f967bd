"""Hidden files: names that begin with a dot, of settings and secrets such as ``.git/config`` and ``.env``."""

from __future__ import annotations

from collections.abc import Iterable


def is_hidden(parts: Iterable[str]) -> bool:
    """Whether a path has a part that begins with a dot, and is not ``.`` or ``..``."""
    return any(part.startswith(".") and part not in (".", "..") for part in parts)
