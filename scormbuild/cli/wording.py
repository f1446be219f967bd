"""Numbers and sizes in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scormbuild.findings.diagnostics import Diagnostic


def counted(diagnostics: Sequence[Diagnostic], strict: bool) -> str:
    """How many findings there are, in words."""
    errors = sum(d.severity == "error" for d in diagnostics)
    warnings = len(diagnostics) - errors
    if not diagnostics:
        return "no problems found"
    parts = [number(errors, "error"), number(warnings, "warning")]
    return " and ".join(parts) + ("; with --strict, warnings are errors" if strict and warnings and not errors else "")


def number(count: int, noun: str) -> str:
    """A number and its noun: ``1 quiz``, ``2 quizzes``."""
    plural = noun + ("" if count == 1 else "zes" if noun == "quiz" else "s")
    return f"{count:,} {plural}"


def size_in_words(size: int) -> str:
    """Bytes for people."""
    if size < 1000:
        return number(size, "byte")
    return f"{size / 1000:,.0f} KB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"
