"""The texts of the interface, in the language of a course."""

from __future__ import annotations

import json
import re
from functools import cache

from scormbuild.machine.data_files import templates_dir
from scormbuild.model import Interface

Text = str | dict[str, str]
"""A text, or its plural forms by their categories in CLDR."""
FALLBACK = "en"
"""The language of the interface where a course's own has no texts."""
IN_LESSONS = ("code_output", "code_error", "done", "not_done", "footnote")
"""Texts that the text of a lesson has in it."""
PLACE = re.compile(r"\{([^{}]*+)\}")
"""Where a text shows a value."""
_SAME = {
    "no": "nb",
    "iw": "he",
    "in": "id",
    "zh": "zh-hans",
    "zh-tw": "zh-hant",
    "zh-hk": "zh-hant",
    "zh-mo": "zh-hant",
}
"""Tags of languages that are served by the texts of another: BCP 47's old tags, and Chinese by its usual script."""

_NEAR = {"nn": "nb"}
"""Languages without interface texts whose speakers read those of another: shown as texts in that one."""


@cache
def known_languages() -> tuple[str, ...]:
    """Languages that have interface texts."""
    return tuple(sorted(file.stem for file in (templates_dir() / "strings").glob("*.json")))


def own_interface(language: str) -> str | None:
    """The language of the interface texts that serve a course's language; None where there are none."""
    known = {tag.lower(): tag for tag in known_languages()}
    parts = language.lower().split("-")
    for end in range(len(parts), 0, -1):
        tag = "-".join(parts[:end])
        if found := known.get(_SAME.get(tag, tag)):
            return found
    return None


def shown_interface(language: str) -> str:
    """The language of the interface texts that a course in some language shows."""
    return own_interface(language) or _NEAR.get(language.lower().partition("-")[0], FALLBACK)


def interface_texts(interface: Interface) -> dict[str, Text]:
    """The words of the interface in a course's language (English where there are none), and its author's own."""
    texts = dict(_texts_in(shown_interface(interface.language)))
    for name, own in interface.own:
        texts[name] = own if isinstance(own, str) else dict(own)
    return texts


def english_texts() -> dict[str, Text]:
    """The words of the interface in English: every text there is, with all places for values."""
    return dict(_texts_in(FALLBACK))


def forms_of(text: Text) -> tuple[str, ...]:
    """A text in its plural forms, or as the only one."""
    return (text,) if isinstance(text, str) else tuple(text.values())


def places_in(text: Text) -> set[str]:
    """Names of the values that a text shows."""
    return {name for form in forms_of(text) for name in PLACE.findall(form)}


@cache
def _texts_in(language: str) -> dict[str, Text]:
    file = templates_dir() / "strings" / f"{language}.json"
    texts: dict[str, Text] = json.loads(file.read_text("utf-8"))
    return texts
