"""The checks of a package, anybody's: what keeps it from being imported, played or tracked.

Each family is a module with a function ``check(checked)`` that yields what it finds; docs/checks.md describes them.
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from scormbuild.checks import accessibility, compatibility, documents, package, references, removed, resources, runtime
from scormbuild.checks import declarations as manifest
from scormbuild.checks import xsd as schema
from scormbuild.checks.causes import by_cause
from scormbuild.checks.context import MOST_OF_A_RULE, NOT_MADE, Checked
from scormbuild.checks.verdicts import Verdict, verdicts
from scormbuild.findings.diagnostics import Diagnostic, in_order
from scormbuild.findings.rules import PLATFORMS, RULES
from scormbuild.packages.content import OnProgress
from scormbuild.packages.file_names import shown_name
from scormbuild.packages.manifest_reader import read_manifest
from scormbuild.packages.reader import open_package

_NAMED = 3
_log = logging.getLogger(__name__)
CHECKS: tuple[Callable[[Checked], Iterable[Diagnostic]], ...] = (
    package.check,
    manifest.check,
    documents.check,
    resources.check,
    schema.check,
    references.check,
    removed.check,
    runtime.check,
    accessibility.check,
    compatibility.check,
)
"""The families; each reads, none changes anything."""


class Examined(NamedTuple):
    """What was found about a package."""

    findings: list[Diagnostic]
    """In the order of its files, one for each cause."""
    verdicts: tuple[Verdict, ...]
    """What becomes of it in the LMSs that were asked for, or the usual ones."""


def check_package(
    path: str | os.PathLike[str],
    lms: Collection[str] = (),
    notes: list[str] | None = None,
    on_progress: OnProgress | None = None,
) -> list[Diagnostic]:
    """Everything that is wrong with a package; see :func:`examine`."""
    return examine(path, lms, notes, on_progress).findings


def examine(
    path: str | os.PathLike[str],
    lms: Collection[str] = (),
    notes: list[str] | None = None,
    on_progress: OnProgress | None = None,
) -> Examined:
    """Everything that is wrong with a package, a zip or a folder, and what becomes of it in LMSs.

    Args:
        path: the zip, or the folder it was unpacked to.
        lms: names from :data:`scormbuild.findings.rules.PLATFORMS`; what matters there is an error, and what concerns
            only others is left out.
        notes: is given sentences about the checking itself, such as what could not be checked.
        on_progress: is told how many of how many are done, and what they are: ``file``, then ``page``.

    Raises:
        OSError: there is no such file, or it may not be read.
    """
    with open_package(path) as opened:
        found_manifest, found = read_manifest(opened)
        if any(one.rule == "MAN039" for one in found):
            # What another format does otherwise is no mistake.
            found_manifest = None
        checked = Checked(opened, found_manifest, lms, on_progress)
        found += opened.problems
        _log.debug("%s read; files: %d", path, len(opened.files))
        for check in CHECKS:
            found += (one for one in check(checked) if one is not NOT_MADE)
            _log.debug("%s checked", check.__module__.rpartition(".")[2])
        checked.notes += _about_others(checked)
        judged = verdicts(in_order(found), found_manifest, checked.launches, lms)
    concerns = [one for one in found if _concerns(one, lms)]
    if len(concerns) < len(found):
        # Not what concerns them, but that there is something for others, is worth a line.
        checked.notes.append(_about_left_out([one for one in found if not _concerns(one, lms)]))
    told = by_cause(in_order(_raised(one, lms, checked) for one in _without_echoes(concerns)))
    shown = _capped(told, checked.left, checked.notes)
    if notes is not None:
        notes += checked.notes
    return Examined(shown, judged)


def _concerns(one: Diagnostic, lms: Collection[str]) -> bool:
    """Whether a finding is about one of the LMSs that were asked for; the Moodle app takes what Moodle has imported."""
    rule = RULES[one.rule]
    asked = {*lms, "moodle"} if "moodle-app" in lms else set(lms)
    return not asked or not rule.only or bool(asked & set(rule.lms))


def _about_left_out(left_out: list[Diagnostic]) -> str:
    others = [RULES[one.rule] for one in left_out]
    names = " and ".join(dict.fromkeys(PLATFORMS[name] for rule in others for name in rule.lms))
    count = "1 finding" if len(others) == 1 else f"{len(others):,} findings"
    verb = "is" if len(others) == 1 else "are"
    return f"{count} that {'concerns' if verb == 'is' else 'concern'} only {names} {verb} not shown"


def _about_others(checked: Checked) -> Iterator[str]:
    """What is in the package and is not the author's, or opened by nobody."""
    content = checked.content
    if names := content.libraries.names:
        yield f"the package contains {', '.join(names)}; scormbuild does not report the habits of well-known libraries"
    others = [name for name in (*content.pages, *content.scripts, *content.style_texts) if name not in checked.led_to]
    if others:
        more = f" and {len(others) - _NAMED:,} more" if len(others) > _NAMED else ""
        files = (
            "1 page, script or style sheet" if len(others) == 1 else f"{len(others):,} pages, scripts and style sheets"
        )
        yield (
            f"nothing that the LMS launches leads to {files} ({', '.join(map(shown_name, others[:_NAMED]))}{more}), so "
            "scormbuild does not report what is in them"
        )


def _without_echoes(found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    """Without the schema's words for what a rule of our own says better at the same place."""
    found = list(found)
    told = {(one.position.path, one.position.line) for one in found if one.rule != "MAN015"}
    return (one for one in found if one.rule != "MAN015" or (one.position.path, one.position.line) not in told)


def _capped(found: list[Diagnostic], unmade: Counter[str], notes: list[str]) -> list[Diagnostic]:
    """The first findings of each rule; a manifest can break one in thousands of places."""
    counts = Counter(one.rule for one in found) + unmade
    left = dict.fromkeys(counts, MOST_OF_A_RULE)
    shown: list[Diagnostic] = []
    for one in found:
        left[one.rule] -= 1
        if left[one.rule] >= 0:
            shown.append(one)
    notes += [
        f"{count - MOST_OF_A_RULE:,} more findings of {rule} are not shown"
        for rule, count in counts.items()
        if count > MOST_OF_A_RULE
    ]
    return shown


def _raised(one: Diagnostic, lms: Collection[str], checked: Checked) -> Diagnostic:
    """What is a doubt in general is an error on a platform where it matters."""
    if one.rule == "RTE018" and checked.model == "scorm12":
        # In SCORM 1.2 Moodle returns everything whatever the exit was.
        return one
    matters = one.severity == "warning" and any(name in lms for name in RULES[one.rule].lms)
    return one._replace(severity="error") if matters else one


__all__ = ["CHECKS", "Checked", "Examined", "check_package", "examine"]
