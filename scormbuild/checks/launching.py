"""RTE: what a SCO does each time it starts: it loses what was saved, or is complete at once."""

from __future__ import annotations

from collections.abc import Iterator

from scormbuild.checks.context import Checked
from scormbuild.checks.scos import Sco, Use
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.editions import Model

_STATUSES: dict[Model, tuple[str, ...]] = {
    "scorm12": ("cmi.core.lesson_status",),
    "scorm2004": ("cmi.completion_status", "cmi.success_status"),
}
_PLACES: dict[Model, tuple[str, ...]] = {
    "scorm12": ("cmi.suspend_data", "cmi.core.lesson_location"),
    "scorm2004": ("cmi.suspend_data", "cmi.location"),
}
_NOT_DONE: dict[Model, tuple[str, ...]] = {
    "scorm12": ("incomplete", "browsed"),
    "scorm2004": ("incomplete", "not attempted", "unknown"),
}
_ENTRIES = ("cmi.core.entry", "cmi.core.lesson_mode", "cmi.entry", "cmi.mode")
_DONE = ("completed", "passed", "failed")
_EMPTY = ("", "{}", "[]", "0", "null")


def launching(checked: Checked, sco: Sco, model: Model) -> Iterator[Diagnostic]:
    """One finding for each element that it sets as it starts, whatever was saved."""
    told: set[tuple[str, str]] = set()
    # Where it reads nothing that was saved, what it asks before is something else: whether there is an API.
    reads = any(
        use.literal.value in (*_STATUSES[model], *_PLACES[model], *_ENTRIES) and not use.sets for use in sco.uses
    )
    for use in sco.uses:
        rule, value = _judge(use, model)
        if not rule or (rule, use.literal.value) in told or checked.content.libraries.of(use.script):
            continue
        at = use.literal.start
        at_start = sco.moments.of(use.script, at) <= {"parsing", "loaded"}
        if at_start and ((rule == "RTE024" and not reads) or not sco.moments.is_conditional(use.script, at)):
            told.add((rule, use.literal.value))
            yield checked.at_script(rule, use.script, at, element=use.literal.value, value=value)


def _judge(use: Use, model: Model) -> tuple[str, str]:
    """The rule that a use breaks when it runs at each start, and the value; empty when it breaks none."""
    name = use.literal.value
    if not use.sets or name not in (*_STATUSES[model], *_PLACES[model]):
        return "", ""
    value = use.script.next_argument(use.literal)
    if value is None:
        return "", ""
    if name in _PLACES[model]:
        return ("RTE024", value.value) if value.value in _EMPTY else ("", "")
    if value.value in _NOT_DONE[model]:
        return "RTE024", value.value
    return ("RTE025", value.value) if value.value in _DONE else ("", "")


__all__ = ["launching"]
