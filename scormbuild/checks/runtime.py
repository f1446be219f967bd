"""RTE: what the scripts of a package do at run-time, as far as it can be read from them."""

from __future__ import annotations

from collections.abc import Iterator

from scormbuild.checks.arguments import arguments
from scormbuild.checks.context import Checked
from scormbuild.checks.element_uses import elements
from scormbuild.checks.frames import first, habits, opens_window, reaching_out, targets
from scormbuild.checks.launching import launching
from scormbuild.checks.leaving import unload_handlers
from scormbuild.checks.sessions import session
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.moments import Moments
from scormbuild.packages.script import Script


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What SCOs leave out, what they say in words that the LMS does not know, and what goes wrong in frames."""
    model, scos = checked.model, checked.scos
    if checked.content.unread:
        count = checked.content.unread
        files = "one script or page" if count == 1 else f"{count:,} scripts and pages"
        checked.notes.append(
            f"{files} could not be read (too large or damaged), so scormbuild cannot tell what the package leaves out"
        )
    told: set[Script] = set()
    for sco in scos:
        if model is not None:
            for one in session(checked, sco, model):
                if one.rule == "RTE011":
                    told |= set(sco.reach.scripts)
                yield one
            if sco.reach.complete:
                yield from launching(checked, sco, model)
        yield from opens_window(checked, sco)
    if model is not None:
        yield from elements(checked, scos, model)
        yield from arguments(checked, scos, model)
    yield from reaching_out(checked)
    moments = Moments(checked.own_scripts)
    for script in checked.own_scripts:
        yield from habits(checked, script, moments)
        if script not in told:
            unloads = [(one.offset, "") for one in unload_handlers(script) if one.event == "unload"]
            yield from first(checked, "RTE021", script, unloads)
    yield from targets(checked)
