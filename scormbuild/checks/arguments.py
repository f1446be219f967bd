"""RTE022, RTE023: calls of the API whose arguments are not what the standards ask for: text, be it empty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scormbuild.checks.context import Checked
from scormbuild.checks.elements import refusal
from scormbuild.checks.frames import first
from scormbuild.checks.scos import Sco
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.editions import Model
from scormbuild.packages.script import Script

# The names of SCORM 1.2 are nobody else's; those of SCORM 2004 are everybody's, so the object has to tell.
_WITHOUT = re.compile(
    r"\.\s*+(LMSInitialize|LMSFinish|LMSCommit)\s*+\(\s*+\)"
    r"|(?:api|lms|1484_11)\w{0,20}(?:\([^()]{0,40}\)|['\"]?\])?\s{0,8}\.\s{0,8}(Initialize|Terminate|Commit)\s*+\(\s*+\)",
    re.IGNORECASE,
)
# Somebody's own function of that name may do what it likes.
_OWN = re.compile(
    r"(?<![\w$])(?:function\s++)?(?:LMS)?(Initialize|Finish|Terminate|Commit|SetValue)\s*+"
    r"(?:[:=]\s*+(?:async\b|function\b|\([^()]{0,80}\)\s*+=>|[\w$]++\s*+=>)|\([^()]{0,80}\)\s*+\{)"
)
_NAMES = ("Initialize", "Finish", "Terminate", "Commit", "SetValue")
_LITERAL = re.compile(r"(?:[+-]?(?:\d++(?:\.\d*+)?+|\.\d++)|true|false|null|undefined)(?=\s*+\))")


def arguments(checked: Checked, scos: tuple[Sco, ...], model: Model) -> Iterator[Diagnostic]:
    """One finding of each kind for a script."""
    seen: set[int] = set()
    for sco in scos:
        if sco.sought and model not in sco.sought:
            continue
        numbers = _numbers(sco, model)
        own = {
            match[1]
            for script in sco.own_scripts
            if any(name in script.text for name in _NAMES)
            for match in _OWN.finditer(script.code)
        }
        for script in sco.own_scripts:
            if id(script) in seen:
                continue
            seen.add(id(script))
            yield from first(checked, "RTE022", script, list(_without_argument(script, own)))
            found = numbers.get(id(script), [])
            if found and "SetValue" not in own:
                offset, element, value = found[0]
                more = f", and {len(found) - 1:,} more in this file" if len(found) > 1 else ""
                yield checked.at_script("RTE023", script, offset, element=element, value=value, more=more)


def _without_argument(script: Script, own: set[str]) -> Iterator[tuple[int, str]]:
    if not any(name in script.text for name in _NAMES):
        return
    for match in _WITHOUT.finditer(script.code):
        name = match[1] or match[2]
        if name.removeprefix("LMS") not in own:
            yield match.start(1 if match[1] else 2), name


def _numbers(sco: Sco, model: Model) -> dict[int, list[tuple[int, str, str]]]:
    """Where each script gives the API a number, or another value that is no text.

    Left out is what would be wrong as a text too, which RTE006 to RTE008 say.
    """
    found: dict[int, list[tuple[int, str, str]]] = {}
    for use in sco.uses:
        if use.of_api and (at := use.script.has_next_argument(use.literal)) is not None:
            value = _LITERAL.match(use.script.code, at)
            if value is not None and (value[0][0].isalpha() or refusal(model, use.literal.value, value[0]) == ""):
                name = use.literal.value.lstrip(".")
                found.setdefault(id(use.script), []).append((use.literal.start, name, value.group()))
    return found


__all__ = ["arguments"]
