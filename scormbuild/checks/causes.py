"""One cause is one finding: what is wrong in the same way in many pages or scripts is told once, with its places."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scormbuild.findings.diagnostics import Diagnostic, Position

_FAMILIES = ("ACC", "RTE", "LMS")
"""Rules about pages and scripts; those of the manifest and of its files are about single lines."""
_MORE = re.compile(r",? and [\d,]+ more (?:on this page|in this file).*+|\s\((?:named|used) [\d,]+ times\)")
_SHOWN = 3
_PAGES = (".html", ".htm", ".xhtml")
_MEMBER = "!/"


def by_cause(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings in their order, with those of one cause as one, at its first place."""
    groups: dict[tuple[str, ...], list[Diagnostic]] = {}
    for one in found:
        groups.setdefault(_cause(one), []).append(one)
    return [group[0] if len(group) == 1 else _together(group) for group in groups.values()]


def _cause(one: Diagnostic) -> tuple[str, ...]:
    if not one.rule.startswith(_FAMILIES):
        return (one.rule, *map(str, one.position), one.message)
    return one.rule, one.severity, _MORE.sub("", one.message), one.help


def _together(group: list[Diagnostic]) -> Diagnostic:
    first, places = group[0], [one.position for one in group]
    files = len({one.path for one in places})
    if files == 1:
        where = f"in {len(group):,} places"
    elif all(one.path.lower().endswith(_PAGES) for one in places):
        where = f"in {files:,} pages"
    else:
        where = f"in {files:,} files"
    shown = ", ".join(map(_name, places[:_SHOWN]))
    more = f" and {len(places) - _SHOWN:,} more" if len(places) > _SHOWN else ""
    message = f"{_MORE.sub('', first.message)}; {where}: {shown}{more}"
    return first._replace(message=message, places=tuple(places[1:]))


def _name(at: Position) -> str:
    """A place as it is known in the package."""
    return f"{at.path.rpartition(_MEMBER)[2]}:{at.line}"


__all__ = ["by_cause"]
