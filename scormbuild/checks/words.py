"""Words that several checks use."""

from __future__ import annotations

from scormbuild.packages.editions import Model

EXIT: dict[Model, str] = {"scorm12": "cmi.core.exit", "scorm2004": "cmi.exit"}


def short(text: str) -> str:
    """A text as a message quotes it: of bearable length."""
    return text if len(text) <= 80 else f"{text[:77]}..."
