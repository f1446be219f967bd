"""RTE: whether a SCO saves when its window closes, and where else it does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scormbuild.checks.context import Checked
from scormbuild.checks.leaving import unload_handlers
from scormbuild.checks.scos import Sco
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.moments import UNKNOWN, Moment

_LEAVING = ("onunload", "onbeforeunload")
_LATE = re.compile(r"pagehide|visibilitychange")
# The calls of the standards, with what wrappers put before their names, and those of well-known wrappers.
_COMMITS = re.compile(r"(?:Commit(?:Data)?|\.save)\s*+\(")
_ENDS = re.compile(r"(?:LMSFinish|Terminate|ConcedeControl|\.(?:quit|terminate))\s*+\(")
_NAMES_COMMIT = re.compile(r"\A(?:LMS)?Commit\Z")
_PARTS = ("Commit", "Finish", "Terminate", "Control", "save", "quit", "terminate")
_NAMES_END = re.compile(r"\A(?:LMSFinish|Terminate)\Z")


def saving_on_leaving(checked: Checked, sco: Sco) -> Iterator[Diagnostic]:
    """RTE011 and RTE012: what it does not save when its window closes, as far as it is plain."""
    pages = sco.reach.pages
    if sco.mentions(_LATE) or any(_LATE.search(name) for page in pages for name in page.handlers):
        return
    if any(name in page.handlers and checked.content.libraries.of_page(page) for page in pages for name in _LEAVING):
        # A well-known driver saves along the way.
        return
    commits, ends = _moments(sco, _COMMITS, _NAMES_COMMIT), _moments(sco, _ENDS, _NAMES_END)
    saves = any(one & {"leaving", "unknown"} for one in (*commits, *ends))
    handlers = [(script, one) for script in sco.own_scripts for one in unload_handlers(script)] if saves else []
    if not handlers:
        # Where the session never ends, RTE004 says so; what is not saved then is no news.
        if sco.reach.complete and ends:
            yield checked.at_page("RTE012", sco.page)
        return
    action = "save"
    if any(one - {"leaving"} for one in commits):
        if any(one - {"leaving"} for one in ends):
            return
        action = "end its session"
    events = sorted({one.event for _, one in handlers})
    where = f"handlers of {' and '.join(events)}" if len(events) > 1 else f"a handler of {events[0]}"
    script, first = handlers[0]
    yield checked.at_script("RTE011", script, first.offset, action=action, event=where)


def _moments(sco: Sco, calls: re.Pattern[str], name: re.Pattern[str]) -> list[frozenset[Moment]]:
    """When a SCO makes calls; what libraries do, and what is called by a name in a string, is unknown."""
    found = [sco.moments.of(script, offset) for script, offset in sco.calls(calls)]
    own = set(map(id, sco.own_scripts))
    hidden = any(
        script.mentions(calls) if id(script) not in own else any(name.match(word) for word in script.words)
        for script in sco.reach.scripts
        if any(part in script.text for part in _PARTS)
    )
    return [*found, UNKNOWN] if hidden else found


__all__ = ["saving_on_leaving"]
