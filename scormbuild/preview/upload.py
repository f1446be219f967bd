"""What the import of an LMS makes of a package, from what the checks have found in it.

The emulated LMS begins where a course is launched: what an importer refuses, or reads otherwise, is told in the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.rules import RULES

REFUSED: Mapping[str, frozenset[str]] = {"moodle": frozenset(("MAN002", "MAN003", "MAN022", "MAN028"))}
"""Rules that a package must keep to be imported at all, by the names that ``check --lms`` has for LMSs."""
CHANGED: Mapping[str, frozenset[str]] = {
    "moodle": frozenset(("MAN009", "MAN011", "MAN014", "MAN031", "MAN037", "MAN038", "RES003", "RES015"))
}
"""Rules that must be kept for the package to be played there as it is written."""


def imports(found: Iterable[Diagnostic]) -> dict[str, dict[str, Any]]:
    """By LMS, whether it imports the package, and in sentences what becomes of it; no LMS that takes it as it is."""
    found = list(found)
    counts = Counter(one.rule for one in found)
    first = {one.rule: one for one in reversed(found)}
    made: dict[str, dict[str, Any]] = {}
    for lms in REFUSED:
        codes = [code for code in RULES if code in counts and code in REFUSED[lms] | CHANGED[lms]]
        # What keeps a package out comes first.
        codes.sort(key=lambda code: code not in REFUSED[lms])
        if codes:
            made[lms] = {
                "refused": codes[0] in REFUSED[lms],
                "words": [{"rule": code, "text": _in_words(first[code], counts[code] - 1)} for code in codes],
            }
    return made


def _in_words(one: Diagnostic, others: int) -> str:
    more = f" (and {others:,} more like this)" if others else ""
    return f"{one.message[0].upper()}{one.message[1:]}{more}. {RULES[one.rule].why}"


__all__ = ["CHANGED", "REFUSED", "imports"]
