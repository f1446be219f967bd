"""MAN: the manifest. That it is there and can be read is found by :mod:`scormbuild.packages.manifest_reader`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scormbuild.checks.context import Checked, of_severity
from scormbuild.checks.namespaces import find, namespaces, prefixes, versions
from scormbuild.checks.sequencing import elements, references
from scormbuild.checks.words import short
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.manifest import Item, Manifest, all_items
from scormbuild.packages.xml import local_name, namespace

# ID is an NCName (XML Schema Part 2, 3.3.8; Namespaces in XML, 3).
_NCNAME = re.compile(r"[^\W\d][\w.·-]*\Z")
_DECIMAL = re.compile(r"[+-]?(?:\d++(?:\.\d*+)?+|\.\d++)\Z", re.ASCII)
_FRACTION = re.compile(r"\+?\d*\.\d+\Z", re.ASCII)
# CMITimespan (RTE 1.2, 3.4.4); minutes and seconds up to 99 are in its form.
_TIMESPAN = re.compile(r"\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?\Z", re.ASCII)
_TIME_LIMIT = ("exit,message", "exit,no message", "continue,message", "continue,no message")
_HIDE = ("continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll")
_MAX_TITLE = 255
_FIX_OF_ZERO_TITLE = "write a title that contains a word"


def check(checked: Checked) -> Iterator[Diagnostic]:
    """What the manifest says against the standard, and what LMSs make of it."""
    manifest = checked.manifest
    if manifest is None:
        return
    yield from versions(checked, manifest)
    yield from namespaces(checked, manifest)
    yield from prefixes(checked, manifest)
    yield from _identifiers(checked, manifest)
    yield from _organizations(checked, manifest)
    for organization in manifest.organizations:
        for item in all_items(organization.items):
            yield from _item(checked, manifest, item)
    yield from elements(checked, manifest)
    yield from references(checked, manifest)


# ---- identifiers


def _identifiers(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for element, at in manifest.xml.places.items():
        what = local_name(element.tag)
        if what not in ("manifest", "organization", "item", "resource") or namespace(element.tag) not in (
            "",
            namespace(manifest.xml.root.tag),
        ):
            continue
        # The type ID collapses blanks around a value (XML Schema Part 2, 3.3.8 and 4.3.6).
        identifier = " ".join((element.get("identifier") or "").split())
        if not identifier:
            missing = checked.in_manifest("MAN016", at, what=what, problem="is missing")
            # Results are stored under that of an item, and items find resources by theirs.
            yield of_severity("error", missing) if what in ("item", "resource") else missing
            continue
        if not _NCNAME.match(identifier):
            yield checked.in_manifest("MAN016", at, what=what, problem=f'is not valid: "{short(identifier)}"')
        if len(identifier) > _MAX_TITLE:
            yield checked.in_manifest("MAN022", at, what="identifier", length=len(identifier))
        if identifier in first:
            yield checked.in_manifest("MAN017", at, identifier=short(identifier), first=first[identifier])
        first.setdefault(identifier, at.line)


# ---- organizations and items


def _organizations(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    at = find(manifest, "organizations")
    if not manifest.organizations:
        yield checked.in_manifest("MAN018", at)
        return
    default = manifest.default_organization.strip()
    if default and default not in {one.identifier.strip() for one in manifest.organizations}:
        yield checked.in_manifest("MAN019", at, what=f'the default organization "{default}" does not exist')
    elif not default and checked.is_2004:
        yield checked.in_manifest("MAN019", at, what="<organizations> does not name the organization to play (default)")
    for one in manifest.organizations:
        if not one.title:
            yield checked.in_manifest("MAN021", one.at, what="organization")
        elif one.title == "0":
            yield checked.in_manifest("MAN037", one.at, _FIX_OF_ZERO_TITLE, what="title")
        elif len(one.title) > _MAX_TITLE:
            yield checked.in_manifest("MAN022", one.at, what="title", length=len(one.title))
        if not one.items:
            yield checked.in_manifest("MAN020", one.at)
    scos = [launch for launch in checked.launches if launch.is_sco]
    if checked.is_2004 and len({launch.item.identifier for launch in scos}) > 1:
        yield checked.in_manifest("MAN030", scos[1].item.at, count=len(scos))


def _item(checked: Checked, manifest: Manifest, item: Item) -> Iterator[Diagnostic]:
    if not item.title:
        yield checked.in_manifest("MAN021", item.at, what="item")
    elif len(item.title) > _MAX_TITLE:
        yield checked.in_manifest("MAN022", item.at, what="title", length=len(item.title))
    if item.children and item.identifierref and checked.is_2004:
        yield checked.in_manifest("MAN024", item.at)
    if not item.children and not item.identifierref:
        yield checked.in_manifest("MAN023", item.at)
    elif item.identifierref and item.identifierref not in checked.resource_identifiers:
        known = ", ".join(short(one.identifier) for one in manifest.resources[:3]) or "the manifest has none yet"
        if len(manifest.resources) > 3:
            known += ", ..."
        yield checked.in_manifest("MAN025", item.at, identifier=short(item.identifierref), known=known)
    yield from _numbers(checked, item)
    yield from _limits(checked, item)
    for what, value, fix in (
        ("title", item.title, _FIX_OF_ZERO_TITLE),
        ("mastery score", item.mastery_score, "write 1, or delete it: 0 means the same as no mastery score"),
        ("launch data", item.data_from_lms.strip(), "write a text other than 0"),
    ):
        if value == "0":
            yield checked.in_manifest("MAN037", item.at, fix, what=what)


def _numbers(checked: Checked, item: Item) -> Iterator[Diagnostic]:
    if item.mastery_score and checked.is_2004:
        yield checked.in_manifest("MAN027", item.at)
    rows = (
        ("mastery score", "" if checked.is_2004 else item.mastery_score, 0, 100),
        ("passing score", item.scaled_passing_score, -1, 1),
        ("completion threshold", item.completion_threshold, 0, 1),
    )
    for what, value, low, high in rows:
        if value and not (_DECIMAL.match(value) and low <= float(value) <= high):
            yield checked.in_manifest("MAN026", item.at, value=short(value), what=what, low=low, high=high)
    # 1 itself is the way to say: whoever has answered anything at all.
    if not checked.is_2004 and _FRACTION.match(item.mastery_score) and 0 < float(item.mastery_score) <= 1:
        percent = f"{float(item.mastery_score) * 100:.6g}"
        yield checked.in_manifest("MAN043", item.at, value=short(item.mastery_score), percent=percent)


def _limits(checked: Checked, item: Item) -> Iterator[Diagnostic]:
    rows = (
        ("the launch data", item.data_from_lms, 4_000 if checked.is_2004 else 255),
        ("parameters", item.parameters, 1_000),
        ("prerequisites", item.prerequisites, 200),
    )
    for what, value, most in rows:
        if len(value) > most:
            yield checked.in_manifest("MAN035", item.at, what=what, length=f"{len(value):,}", most=f"{most:,}")
    limit = item.max_time_allowed
    if limit and checked.model == "scorm12" and not _TIMESPAN.match(limit):
        yield checked.in_manifest("MAN041", item.at, value=short(limit))
    words = (("timelimitaction", (item.time_limit_action,), _TIME_LIMIT), ("hideLMSUI", item.hide_lms_ui, _HIDE))
    for what, values, known in words:
        for value in values:
            if value and value not in known:
                shown = " ".join(f'"{one}"' if " " in one else one for one in known)
                yield checked.in_manifest("MAN034", item.at, value=short(value), what=what, known=shown)
