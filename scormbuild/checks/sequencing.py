"""MAN: elements of a manifest that some LMS, or some edition, does not know or does not follow."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from scormbuild.checks.context import Checked
from scormbuild.checks.namespaces import ADLNAV, ADLSEQ, IMSSS, USUAL_PREFIXES, find
from scormbuild.checks.words import short
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.manifest import ADLCP_12, ADLCP_2004, Manifest
from scormbuild.packages.xml import Place, local_name, namespace

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


def elements(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
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
            yield checked.in_manifest("MAN034", at, value=short(value), what="type", known="aicc_script")
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
            yield checked.in_manifest("MAN044", at, identifier=short(identifier), first=first[identifier])
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
        yield checked.in_manifest("MAN038", at, value=short((element.text or "").strip()))


def references(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    """What Moodle garbles, where it reads: in organizations and resources."""
    start = find(manifest, "organizations")
    found = [(at, what) for at, what in manifest.xml.character_references() if at >= start]
    if found:
        at, what = found[0]
        more = f", and {len(found) - 1:,} more" if len(found) > 1 else ""
        yield checked.in_manifest("MAN031", at, what="text in CDATA" if what.startswith("<") else what, more=more)
