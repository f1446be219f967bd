"""MAN: which standard a manifest says it follows, and in which namespaces and prefixes."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from scormbuild.checks.context import Checked
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.editions import BY_SCHEMA_VERSION, SCORM_12
from scormbuild.packages.manifest import ADLCP_12, ADLCP_2004, CP_12, CP_2004, Manifest
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


def find(manifest: Manifest, name: str) -> Place:
    """The place of the first element of a name, or that of the manifest."""
    return next((at for one, at in manifest.xml.places.items() if local_name(one.tag) == name), _root(manifest))


def _root(manifest: Manifest) -> Place:
    return manifest.xml.places[manifest.xml.root]


def versions(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    said, version = manifest.schema_version, BY_SCHEMA_VERSION.get(manifest.schema_version)
    at = find(manifest, "schemaversion")
    official = {space for space in manifest.xml.namespaces if space in _OF_12 | _OF_2004}
    if checked.model == "scorm12":
        if version and version is not SCORM_12:
            one = f'the schemaversion "{said}"'
            yield checked.in_manifest("MAN011", at, one=one, other="a namespace of SCORM 1.2")
        elif version is None:
            yield checked.in_manifest("MAN010", at, said=f'"{said}", not "1.2"' if said else "missing")
    elif checked.is_2004:
        if version is SCORM_12 and official & _OF_2004:
            other = "a namespace of SCORM 2004"
            yield checked.in_manifest("MAN011", at, one=f'the schemaversion "{said}"', other=other)
        elif version is None:
            meant = next((known for known in BY_SCHEMA_VERSION if known.lower() == " ".join(said.lower().split())), "")
            told = f'"{said}", which is not an edition of SCORM 2004' if said else "missing"
            yield checked.in_manifest("MAN009", at, f"write {meant}" if meant else None, said=told)
    if official & _OF_12 and official & _OF_2004:
        other_side = _OF_2004 if checked.model == "scorm12" else _OF_12
        wrong = next(space for space in manifest.xml.namespaces if space in other_side)
        own = "SCORM 1.2" if other_side is _OF_2004 else "SCORM 2004"
        place = manifest.xml.namespaces[wrong]
        yield checked.in_manifest("MAN011", place, one=f"the namespace {wrong}", other=f"those of {own}")
    if checked.standard and manifest.schema.strip() != "ADL SCORM":
        words = f'"{manifest.schema}", not "ADL SCORM"' if manifest.schema else "missing"
        yield checked.in_manifest("MAN012", find(manifest, "schema"), said=words)


def _is_official(space: str) -> bool:
    """Whether a namespace has the name of one of the bodies behind SCORM."""
    name = space.lower()
    ims = name.find("imsglobal")
    return any(one in name for one in _OFFICIAL) or (ims >= 0 and any(name.find(end, ims) > 0 for end in _OFFICIAL_IMS))


def namespaces(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
    known = _OF_12 | _OF_2004
    if namespace(manifest.xml.root.tag) not in known:
        used = namespace(manifest.xml.root.tag)
        fix = f'write xmlns="{CP_12}" for SCORM 1.2, xmlns="{CP_2004}" for SCORM 2004'
        said = f'"{used}"' if used else '"" (none)'
        yield checked.in_manifest("MAN013", _root(manifest), fix, element="manifest", namespace=said)
    own = _OF_12 if checked.model == "scorm12" else _OF_2004
    elements = {place: one for one, place in manifest.xml.places.items()}
    for space, at in manifest.xml.namespaces.items():
        if not _is_official(space) or space in known or space == namespace(manifest.xml.root.tag):
            continue
        element = elements.get(at, manifest.xml.root)
        fix = f"use a namespace of the standard: {', '.join(sorted(own))}"
        yield checked.in_manifest("MAN013", at, fix, element=local_name(element.tag), namespace=f'"{space}"')


def prefixes(checked: Checked, manifest: Manifest) -> Iterator[Diagnostic]:
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
