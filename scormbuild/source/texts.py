"""The texts of the interface, in the language of a course."""

from __future__ import annotations

import json

from scormbuild.machine.data_files import templates_dir
from scormbuild.source.settings import interface_language


def interface_texts(language: str) -> dict[str, str]:
    """The words of the interface in a course's language (English where there are none)."""
    file = templates_dir() / "strings" / f"{interface_language(language)}.json"
    texts: dict[str, str] = json.loads(file.read_text("utf-8"))
    return texts
