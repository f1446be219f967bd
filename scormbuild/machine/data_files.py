"""The one place that knows where the templates and the run-time bundles lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def templates_dir() -> Path:
    """Folder of templates, styles, run-time and interface texts: in the wheel, or beside the package in a checkout."""
    packaged = _PACKAGE / "templates"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "templates"
