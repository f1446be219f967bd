"""MAN: the manifest. That it is there and can be read is found by :mod:`scormbuild.packages.manifest`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from scormbuild.checks.context import Checked
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.manifest import (
    ADLCP_12,
    ADLCP_2004,
    CP_12,
    CP_2004,
    EDITIONS,
    Item,
    Manifest,
    all_items,
)
from scormbuild.packages.xml import Place, local_name, namespace

ADLSEQ = "http://www.adlnet.org/xsd/adlseq_v1p3"
ADLNAV = "http://www.adlnet.org/xsd/adlnav_v1p3"
IMSSS = "http://www.imsglobal.org/xsd/imsss"
LOM = "http://ltsc.ieee.org/xsd/LOM"
_OF_12 = {CP_12, ADLCP_12}
_OF_2004 = {CP_2004, ADLCP_2004, ADLSEQ, ADLNAV, IMSSS}
USUAL_PREFIXES: dict[str, str | None] = {
    CP_12: None,
    CP_2004: None,
    ADLCP_12: "adlcp",
    ADLCP_2004: "adlcp",
    ADLSEQ: "adlseq",
    ADLNAV: "adlnav",
    IMSSS: "imsss",
}
"""The prefixes that LMSs look for as letters (Moodle: mod/scorm/datamodels/scormlib.php); None is no prefix."""
# Names of the bodies behind SCORM: what stands at one of them and is not known is a misspelt namespace.
_OFFICIAL = ("adlnet", "imsproject")
_OFFICIAL_IMS = ("/imscp", "/imsss")
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
    yield from _versions(checked, manifest)
    yield from _namespaces(checked, manifest)
    yield from _prefixes(checked, manifest)
    yield from _identifiers(checked, manifest)
    yield from _organizations(checked, manifest)
    for organization in manifest.organizations:
        for item in all_items(organization.items):
            yield from _item(checked, manifest, item)
    yield from _elements(checked, manifest)
    yield from _references(checked, manifest)


def _find(manifest: Manifest, name: str) -> Place:
    """The place of the first element of a name, or that of the manifest."""
    return next((at for one, at in manifest.xml.places.items() if local_name(one.tag) == name), _root(manifest))


def _root(manifest: Manifest) -> Place:
    return manifest.xml.places[manifest.xml.root]


# ---- standards, namespaces, prefixes


def _versions(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    said, version = manifest.schema_version, EDITIONS.get(manifest.schema_version)
    at = _find(manifest, "schemaversion")
    official = {space for space in manifest.xml.namespaces if space in _OF_12 | _OF_2004}
    if checked.standard == "scorm12":
        if version and version != "scorm12":
            one = f'the schemaversion "{said}"'
            yield checked.in_manifest("MAN011", at, one=one, other="a namespace of SCORM 1.2")
        elif version is None:
            yield checked.in_manifest("MAN010", at, said=f'"{said}", not "1.2"' if said else "missing")
    elif checked.is_2004:
        if version == "scorm12" and official & _OF_2004:
            other = "a namespace of SCORM 2004"
            yield checked.in_manifest("MAN011", at, one=f'the schemaversion "{said}"', other=other)
        elif version is None:
            meant = next((known for known in EDITIONS if known.lower() == " ".join(said.lower().split())), "")
            told = f'"{said}", which is not an edition of SCORM 2004' if said else "missing"
            yield checked.in_manifest("MAN009", at, f"write {meant}" if meant else None, said=told)
    if official & _OF_12 and official & _OF_2004:
        other_side = _OF_2004 if manifest.standard == "scorm12" else _OF_12
        wrong = next(space for space in manifest.xml.namespaces if space in other_side)
        own = "SCORM 1.2" if other_side is _OF_2004 else "SCORM 2004"
        place = manifest.xml.namespaces[wrong]
        yield checked.in_manifest("MAN011", place, one=f"the namespace {wrong}", other=f"those of {own}")
    if checked.standard and manifest.schema.strip() != "ADL SCORM":
        words = f'"{manifest.schema}", not "ADL SCORM"' if manifest.schema else "missing"
        yield checked.in_manifest("MAN012", _find(manifest, "schema"), said=words)


def _is_official(space: str) -> bool:
    """Whether a namespace has the name of one of the bodies behind SCORM."""
    name = space.lower()
    ims = name.find("imsglobal")
    return any(one in name for one in _OFFICIAL) or (ims >= 0 and any(name.find(end, ims) > 0 for end in _OFFICIAL_IMS))


def _namespaces(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    known = _OF_12 | _OF_2004
    if namespace(manifest.xml.root.tag) not in known:
        used = namespace(manifest.xml.root.tag)
        fix = f'write xmlns="{CP_12}" for SCORM 1.2, xmlns="{CP_2004}" for SCORM 2004'
        said = f'"{used}"' if used else '"" (none)'
        yield checked.in_manifest("MAN013", _root(manifest), fix, element="manifest", namespace=said)
    own = _OF_12 if manifest.standard == "scorm12" else _OF_2004
    elements = {place: one for one, place in manifest.xml.places.items()}
    for space, at in manifest.xml.namespaces.items():
        if not _is_official(space) or space in known or space == namespace(manifest.xml.root.tag):
            continue
        element = elements.get(at, manifest.xml.root)
        fix = f"use a namespace of the standard: {', '.join(sorted(own))}"
        yield checked.in_manifest("MAN013", at, fix, element=local_name(element.tag), namespace=f'"{space}"')


def _prefixes(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for element, at in manifest.xml.places.items():
        for space, prefix in names_with_prefixes(element):
            if space in seen or space not in USUAL_PREFIXES or prefix == USUAL_PREFIXES[space]:
                continue
            seen.add(space)
            usual = USUAL_PREFIXES[space]
            yield checked.in_manifest(
                "MAN014",
                at,
                namespace=space,
                written=f"with the prefix {prefix}:" if prefix else "without a prefix",
                usual=f"with the prefix {usual}:" if usual else "without a prefix",
            )


def names_with_prefixes(element: etree._Element) -> Iterator[tuple[str, str | None]]:
    """Namespace and prefix of an element's name, and of its attributes' names."""
    if space := namespace(element.tag):
        yield space, element.prefix
    for name in element.attrib:
        space = namespace(name)
        if space in USUAL_PREFIXES:
            declared = [prefix for prefix, uri in element.nsmap.items() if uri == space and prefix]
            usual = USUAL_PREFIXES[space]
            # lxml does not tell with which of several prefixes an attribute is written.
            yield space, usual if usual in declared else next(iter(declared), None)


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
        identifier = element.get("identifier")
        if not identifier:
            yield checked.in_manifest("MAN016", at, what=what, problem="is missing")
            continue
        if not _NCNAME.match(identifier):
            yield checked.in_manifest("MAN016", at, what=what, problem=f'is not valid: "{_short(identifier)}"')
        if len(identifier) > _MAX_TITLE:
            yield checked.in_manifest("MAN022", at, what="identifier", length=len(identifier))
        if identifier in first:
            yield checked.in_manifest("MAN017", at, identifier=_short(identifier), first=first[identifier])
        first.setdefault(identifier, at.line)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:77]}..."


# ---- organizations and items


def _organizations(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    at = _find(manifest, "organizations")
    if not manifest.organizations:
        yield checked.in_manifest("MAN018", at)
        return
    default = manifest.default_organization
    if default and default not in {one.identifier for one in manifest.organizations}:
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
        known = ", ".join(_short(one.identifier) for one in manifest.resources[:3]) or "the manifest has none yet"
        if len(manifest.resources) > 3:
            known += ", ..."
        yield checked.in_manifest("MAN025", item.at, identifier=_short(item.identifierref), known=known)
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
            yield checked.in_manifest("MAN026", item.at, value=_short(value), what=what, low=low, high=high)
    # 1 itself is the way to say: whoever has answered anything at all.
    if not checked.is_2004 and _FRACTION.match(item.mastery_score) and 0 < float(item.mastery_score) <= 1:
        percent = f"{float(item.mastery_score) * 100:.6g}"
        yield checked.in_manifest("MAN043", item.at, value=_short(item.mastery_score), percent=percent)


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
    if limit and checked.standard == "scorm12" and not _TIMESPAN.match(limit):
        yield checked.in_manifest("MAN041", item.at, value=_short(limit))
    words = (("timelimitaction", (item.time_limit_action,), _TIME_LIMIT), ("hideLMSUI", item.hide_lms_ui, _HIDE))
    for what, values, known in words:
        for value in values:
            if value and value not in known:
                shown = " ".join(f'"{one}"' if " " in one else one for one in known)
                yield checked.in_manifest("MAN034", item.at, value=_short(value), what=what, known=shown)


# ---- elements that some LMS, or some edition, does not know

_NEVER_EMPTY = (("navigationInterface", ADLNAV), ("objectives", IMSSS))
_IGNORED = {
    ("sequencingCollection", IMSSS): "sequencing that items share (sequencingCollection)",
    ("sequencingRules", IMSSS): "sequencing rules",
    ("rollupRules", IMSSS): "rollup rules",
    ("controlMode", IMSSS): "restrictions on moving between items (controlMode)",
    ("limitConditions", IMSSS): "limits on attempts and time (limitConditions)",
    ("randomizationControls", IMSSS): "shuffling and random selection of items (randomizationControls)",
    ("rollupConsiderations", ADLSEQ): "rules about which items count for the parent (rollupConsiderations)",
    ("constrainedChoiceConsiderations", ADLSEQ): "restrictions on choosing items (constrainedChoiceConsiderations)",
    ("map", ADLCP_2004): "data that SCOs share (adlcp:data)",
}
# What changes nothing: the defaults of attributes (IMS Simple Sequencing 1.0; SN 2004), and the buttons for the next
# and the last item, which Moodle has in any case.
_ORDINARY = {
    "choice": ("true", "1"),
    "choiceExit": ("true", "1"),
    "flow": ("true", "false", "1", "0"),
    "forwardOnly": ("false", "0"),
    "useCurrentAttemptObjectiveInfo": ("true", "1"),
    "useCurrentAttemptProgressInfo": ("true", "1"),
    "randomizationTiming": ("never",),
    "selectionTiming": ("never",),
    "reorderChildren": ("false", "0"),
    "selectCount": ("0",),
    "requiredForSatisfied": ("always",),
    "requiredForNotSatisfied": ("always",),
    "requiredForCompleted": ("always",),
    "requiredForIncomplete": ("always",),
    "measureSatisfactionIfActive": ("true", "1"),
    "preventActivation": ("false", "0"),
    "constrainChoice": ("false", "0"),
}
_BY_ATTRIBUTES = (
    "controlMode",
    "limitConditions",
    "randomizationControls",
    "rollupConsiderations",
    "constrainedChoiceConsiderations",
)


def _elements(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for element, at in manifest.xml.places.items():
        name, space = local_name(element.tag), namespace(element.tag)
        # That of ADL's own sequencing, adlseq:mapInfo, is read over.
        if name == "mapInfo" and space == IMSSS and "mapInfo" not in seen:
            seen.add(name)
            yield checked.in_manifest("MAN028", at)
        elif (name, space) in _IGNORED and name not in seen and _asks_for_something(name, element):
            seen.add(name)
            yield checked.in_manifest("MAN029", at, what=_IGNORED[name, space])
        elif name == "prerequisites" and space == ADLCP_12 and element.get("type") != "aicc_script":
            value = str(element.get("type", ""))
            yield checked.in_manifest("MAN034", at, value=_short(value), what="type", known="aicc_script")
        elif name == "manifest" and element is not manifest.xml.root:
            yield checked.in_manifest("MAN036", at)
        elif (name, space) in _NEVER_EMPTY and not any(True for _ in element.iterchildren(etree.Element)):
            yield checked.in_manifest("MAN040", at, element=f"{USUAL_PREFIXES[space]}:{name}")
        elif name == "completionThreshold":
            yield from _threshold(checked, manifest, element, at)
        elif name == "objectives" and space == IMSSS:
            yield from _objectives(checked, manifest, element)
        if any(local_name(key) == "persistState" for key in element.attrib) and "persistState" not in seen:
            seen.add("persistState")
            yield checked.in_manifest("MAN033", at)


def _asks_for_something(name: str, element: etree._Element) -> bool:
    """Whether an element of sequencing says anything else than what holds without it."""
    if name not in _BY_ATTRIBUTES:
        return True
    return any(str(value).strip() not in _ORDINARY.get(str(key), ()) for key, value in element.attrib.items())


def _objectives(checked: Checked, manifest: Manifest, element: etree._Element) -> Iterator[Diagnostic]:
    """The objectives of an item have names of their own (SN 2004, Objective Description)."""
    first: dict[str, int] = {}
    for one in element.iterchildren(etree.Element):
        identifier = str(one.get("objectiveID", "")).strip()
        at = manifest.xml.places[one]
        if identifier and identifier in first:
            yield checked.in_manifest("MAN044", at, identifier=_short(identifier), first=first[identifier])
        first.setdefault(identifier, at.line)


def _threshold(checked: Checked, manifest: Manifest, element: etree._Element, at: Place) -> Iterator[Diagnostic]:
    as_text, as_attribute = bool((element.text or "").strip()), element.get("minProgressMeasure") is not None
    if manifest.standard == "scorm2004-4" and as_text:
        fix = 'write completedByMeasure="true" and minProgressMeasure="0.8", and no text in the element'
        yield checked.in_manifest("MAN032", at, fix)
    elif manifest.standard == "scorm2004-3" and as_attribute:
        fix = "write the number between the tags, or convert the package to the 4th Edition"
        yield checked.in_manifest("MAN032", at, fix)
    elif as_text and (element.text or "").strip() != "1.0":
        yield checked.in_manifest("MAN038", at, value=_short((element.text or "").strip()))


def _references(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    """What Moodle garbles, where it reads: in organizations and resources."""
    start = _find(manifest, "organizations")
    found = [(at, what) for at, what in manifest.xml.character_references() if at >= start]
    if found:
        at, what = found[0]
        more = f", and {len(found) - 1:,} more" if len(found) > 1 else ""
        yield checked.in_manifest("MAN031", at, what="text in CDATA" if what.startswith("<") else what, more=more)


__all__ = ["USUAL_PREFIXES", "check", "names_with_prefixes"]
