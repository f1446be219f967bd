"""``imsmanifest.xml`` of any package as frozen data, read as a lenient LMS reads it.

Names are compared without their namespaces, so that a manifest with a wrong namespace still tells what it means; what
is wrong with it is for :mod:`scormbuild.checks`. Of its own accord this module reports only what keeps it from reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple
from urllib.parse import unquote

from lxml import etree

from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.packages.other_formats import other_format, other_manifest
from scormbuild.packages.reader import MANIFEST, DamagedFileError, Package
from scormbuild.packages.xml import MAX_SIZE, Place, Xml, XmlError, local_name, namespace, parse_xml

StandardName = Literal["scorm12", "scorm2004-2", "scorm2004-3", "scorm2004-4"]

CP_12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
CP_2004 = "http://www.imsglobal.org/xsd/imscp_v1p1"
ADLCP_12 = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
ADLCP_2004 = "http://www.adlnet.org/xsd/adlcp_v1p3"
XML = "http://www.w3.org/XML/1998/namespace"
EDITIONS: dict[str, StandardName] = {
    "1.2": "scorm12",
    "CAM 1.3": "scorm2004-2",
    "1.3": "scorm2004-3",
    "2004 3rd Edition": "scorm2004-3",
    "2004 4th Edition": "scorm2004-4",
}
"""What ``schemaversion`` may say, to the letter (SCORM CAM 3.4.1.1; Moodle knows these five)."""
MAX_ITEM_DEPTH = 100
_REMOTE = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]+:|//)")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


class Item(NamedTuple):
    """An ``item``: something in the course's table of contents. Texts are as written, empty where there are none."""

    identifier: str
    identifierref: str
    title: str
    parameters: str
    visible: bool
    children: tuple[Item, ...]
    mastery_score: str
    """SCORM 1.2: ``adlcp:masteryscore``."""
    data_from_lms: str
    max_time_allowed: str
    """SCORM 1.2; in SCORM 2004 ``attemptAbsoluteDurationLimit`` of the sequencing."""
    time_limit_action: str
    prerequisites: str
    completion_threshold: str
    """SCORM 2004: ``minProgressMeasure`` of the 4th Edition, or the text of the 3rd."""
    threshold_of_attribute: str
    """SCORM 2004: ``minProgressMeasure`` alone, 1.0 where ``completionThreshold`` lacks it, as some LMSs read it."""
    completed_by_measure: bool
    scaled_passing_score: str
    """SCORM 2004: ``minNormalizedMeasure`` of the primary objective when it is satisfied by measure, 1.0 by default."""
    completion_set_by_content: bool
    """SCORM 2004, ``deliveryControls``: an LMS does not complete a SCO that says nothing; false by default."""
    objective_set_by_content: bool
    """The same of success."""
    hide_lms_ui: tuple[str, ...]
    has_sequencing: bool
    at: Place


class Organization(NamedTuple):
    """An ``organization``: one table of contents."""

    identifier: str
    title: str
    items: tuple[Item, ...]
    has_sequencing: bool
    at: Place


class File(NamedTuple):
    """A ``file`` of a resource."""

    href: str
    path: str
    """Its name in the package; empty when it is none of the package's."""
    at: Place


class Dependency(NamedTuple):
    """A ``dependency`` of a resource."""

    identifierref: str
    at: Place


class Resource(NamedTuple):
    """A ``resource``: a SCO or an asset, and its files."""

    identifier: str
    type: str
    scorm_type: str
    """``sco``, ``asset``, or whatever is written; lower case is for the reader."""
    scorm_type_name: str
    """The attribute's name as it is written, with a prefix when it has a namespace; empty when it is missing."""
    href: str
    """As written."""
    base: str
    """``xml:base`` of the manifest, the resources and the resource, joined."""
    path: str
    """Name of the launch file in the package; empty when there is none, or it is elsewhere."""
    query: str
    """What follows the path in ``href``: ``?a=b#c``."""
    remote: bool
    """Whether ``href`` leads to a server."""
    files: tuple[File, ...]
    dependencies: tuple[Dependency, ...]
    at: Place


class Metadata(NamedTuple):
    """What the manifest says about the course as a whole."""

    title: str
    description: str
    language: str
    keywords: tuple[str, ...]
    version: str


class Manifest(NamedTuple):
    """A manifest that could be read."""

    name: str
    """Its own name in the package; ``imsmanifest.xml`` unless it lies in a folder or is written otherwise."""
    standard: StandardName | None
    """None when neither namespaces nor ``schemaversion`` tell."""
    schema: str
    schema_version: str
    identifier: str
    version: str
    default_organization: str
    organizations: tuple[Organization, ...]
    resources: tuple[Resource, ...]
    metadata: Metadata
    xml: Xml
    """The document itself, for what is not here."""

    @property
    def folder(self) -> str:
        """The folder that paths of the manifest are relative to: empty, or ending in a slash."""
        return self.name[: self.name.rfind("/") + 1]

    @property
    def organization(self) -> Organization | None:
        """The organization that is played: the default one, or the first."""
        for one in self.organizations:
            if one.identifier and one.identifier == self.default_organization:
                return one
        return self.organizations[0] if self.organizations else None

    def resource(self, identifier: str) -> Resource | None:
        """The first resource with an identifier."""
        return next((one for one in self.resources if one.identifier == identifier), None)

    def position(self, package: Package, at: Place) -> Position:
        """A place in the manifest for people."""
        return package.position(self.name, at.line, at.column)


class Launch(NamedTuple):
    """An item that something is played for."""

    item: Item
    resource: Resource
    path: str
    """Launch file in the package; empty when it is on a server or missing."""
    query: str
    """To be written behind the path: the resource's own and the item's ``parameters``."""

    @property
    def is_sco(self) -> bool:
        """Whether the item talks to the LMS."""
        return self.resource.scorm_type.lower() == "sco"


def all_items(items: tuple[Item, ...]) -> Iterator[Item]:
    """Items and their children, in the order of the manifest."""
    for item in items:
        yield item
        yield from all_items(item.children)


def launches(manifest: Manifest) -> tuple[Launch, ...]:
    """The items of the played organization that have a resource, in order."""
    chosen = manifest.organization
    if chosen is None:
        return ()
    resources: dict[str, Resource] = {}
    for one in manifest.resources:
        resources.setdefault(one.identifier, one)
    found: list[Launch] = []
    for item in all_items(chosen.items):
        resource = resources.get(item.identifierref) if item.identifierref else None
        if resource is not None:
            found.append(Launch(item, resource, resource.path, with_parameters(resource.query, item.parameters)))
    return tuple(found)


def with_parameters(query: str, parameters: str) -> str:
    """The query of a launch with an item's parameters (SCORM 2004 CAM 3.4.1.12, "parameters")."""
    parameters = parameters.strip().lstrip("?&")
    if not parameters:
        return query
    before, hash_, fragment = query.partition("#")
    if parameters.startswith("#"):
        # Of two fragments only one can hold: the resource's own.
        return query if hash_ else query + parameters
    return f"{before}{'&' if '?' in before else '?'}{parameters}{hash_}{fragment}"


def read_manifest(package: Package) -> tuple[Manifest | None, list[Diagnostic]]:
    """The manifest of a package, and what keeps an LMS from finding or reading it.

    A manifest in a folder, or written in another case, is reported and read all the same.
    """
    found: list[Diagnostic] = []
    name = _find(package, found)
    if name is None:
        return None, found
    try:
        xml = parse_xml(package.read(name, MAX_SIZE + 1))
    except DamagedFileError:
        # Reported with all other damaged files.
        found.append(diagnose("PKG009", package.position(name), name=name))
        return None, found
    except XmlError as wrong:
        rule = {"syntax": "MAN004", "encoding": "MAN005", "doctype": "MAN006", "size": "MAN007"}[wrong.kind]
        found.append(diagnose(rule, package.position(name, *wrong.place), wrong.excerpt, problem=wrong.problem))
        return None, found
    if xml.late_declaration is not None:
        position = package.position(name, *xml.late_declaration)
        found.append(diagnose("MAN042", position, xml.excerpt(xml.late_declaration)))
    if xml.doctype is not None:
        position = package.position(name, *xml.doctype)
        found.append(diagnose("MAN006", position, xml.excerpt(xml.doctype), problem="that an LMS may refuse to read"))
    if local_name(xml.root.tag) != "manifest":
        place = xml.places[xml.root]
        root = local_name(xml.root.tag)
        found.append(diagnose("MAN008", package.position(name, *place), xml.excerpt(place), root=root))
        return None, found
    if other := other_manifest(xml):
        at = xml.places[xml.root]
        position = package.position(name, *at)
        found.append(diagnose("MAN039", position, xml.excerpt(at), help=other.fix, what=other.what))
    return _Reader(name, xml).manifest(), found


def manifest_of(data: bytes) -> Manifest:
    """The manifest of a package that is being made, whose form needs no doubt."""
    return _Reader(MANIFEST, parse_xml(data)).manifest()


def _find(package: Package, found: list[Diagnostic]) -> str | None:
    """The name of the manifest; the one nearest to the root when it is not where it should be."""
    if MANIFEST in package.files:
        return MANIFEST
    if package.in_any_case(MANIFEST):
        name = package.in_any_case(MANIFEST)[0]
        found.append(diagnose("MAN003", package.position(name), name=name))
        return name
    inside = [name for name in package.files if name.lower().endswith(f"/{MANIFEST}") and "__MACOSX/" not in name]
    if inside:
        name = min(inside, key=lambda one: (one.count("/"), one))
        found.append(diagnose("MAN002", package.position(name), folder=name.rpartition("/")[0]))
        return name
    if not package.refused and MANIFEST not in package.unreadable:
        # Of a zip from which names were left out nothing is known but what they say.
        other = None if package.problems and not package.files else other_format(package.files)
        found.append(
            diagnose("MAN039", package.position(), help=other.fix, what=other.what)
            if other
            else diagnose("MAN001", package.position())
        )
    return None


class _Reader:
    """Elements into data, comparing names only."""

    def __init__(self, name: str, xml: Xml) -> None:
        self.name = name
        self.xml = xml
        self.folder = name[: name.rfind("/") + 1]

    def manifest(self) -> Manifest:
        root = self.xml.root
        metadata = _child(root, "metadata")
        schema, version = _text(_child(metadata, "schema")), _text(_child(metadata, "schemaversion"))
        organizations, resources = _child(root, "organizations"), _child(root, "resources")
        base = _base(root) + _base(resources)
        return Manifest(
            name=self.name,
            standard=standard_of(self.xml, version.strip()),
            schema=schema,
            schema_version=version,
            identifier=_attribute(root, "identifier"),
            version=_attribute(root, "version"),
            default_organization=_attribute(organizations, "default"),
            organizations=tuple(map(self.organization, _children(organizations, "organization"))),
            resources=tuple(self.resource(one, base) for one in _children(resources, "resource")),
            metadata=_metadata(metadata),
            xml=self.xml,
        )

    def organization(self, element: etree._Element) -> Organization:
        return Organization(
            identifier=_attribute(element, "identifier"),
            title=_text(_child(element, "title")).strip(),
            items=tuple(self.item(one) for one in _children(element, "item")),
            has_sequencing=_child(element, "sequencing") is not None,
            at=self.xml.places[element],
        )

    def item(self, element: etree._Element, depth: int = 0) -> Item:
        inside = _by_name(element)

        def first(name: str) -> etree._Element | None:
            return next(iter(inside.get(name, ())), None)

        sequencing = first("sequencing")
        limits = _child(sequencing, "limitConditions")
        delivery = _child(sequencing, "deliveryControls")
        threshold = first("completionthreshold")
        measure = _attribute(threshold, "minProgressMeasure") or _text(threshold).strip()
        by_measure = _attribute(threshold, "completedByMeasure") == "true" or bool(_text(threshold).strip())
        by_attribute = "" if threshold is None else _attribute(threshold, "minProgressMeasure") or "1.0"
        interface = _child(first("presentation"), "navigationInterface")
        return Item(
            identifier=_attribute(element, "identifier"),
            identifierref=_attribute(element, "identifierref"),
            title=_text(first("title")).strip(),
            parameters=_attribute(element, "parameters"),
            visible=_attribute(element, "isvisible").strip().lower() not in ("false", "0"),
            children=tuple(self.item(one, depth + 1) for one in inside.get("item", ()))
            if depth < MAX_ITEM_DEPTH
            else (),
            mastery_score=_text(first("masteryscore")).strip(),
            data_from_lms=_text(first("datafromlms")),
            max_time_allowed=_text(first("maxtimeallowed")).strip()
            or _attribute(limits, "attemptAbsoluteDurationLimit"),
            time_limit_action=_text(first("timelimitaction")).strip(),
            prerequisites=_text(first("prerequisites")).strip(),
            completion_threshold=measure or ("1.0" if by_measure else ""),
            threshold_of_attribute=by_attribute,
            completed_by_measure=by_measure,
            scaled_passing_score=_passing_score(sequencing),
            completion_set_by_content=_attribute(delivery, "completionSetByContent").strip() in ("true", "1"),
            objective_set_by_content=_attribute(delivery, "objectiveSetByContent").strip() in ("true", "1"),
            hide_lms_ui=tuple(_text(one).strip() for one in _children(interface, "hideLMSUI")),
            has_sequencing=sequencing is not None,
            at=self.xml.places[element],
        )

    def resource(self, element: etree._Element, outer: str) -> Resource:
        base = outer + _base(element)
        href = _attribute(element, "href").strip()
        path, query = self.resolve(base, href)
        return Resource(
            identifier=_attribute(element, "identifier"),
            type=_attribute(element, "type"),
            scorm_type=_attribute(element, "scormtype"),
            scorm_type_name=_scorm_type_name(element),
            href=href,
            base=base,
            path=path,
            query=query,
            remote=is_remote(base + href) if href else False,
            files=tuple(self.file(one, base) for one in _children(element, "file")),
            dependencies=tuple(
                Dependency(_attribute(one, "identifierref"), self.xml.places[one])
                for one in _children(element, "dependency")
            ),
            at=self.xml.places[element],
        )

    def file(self, element: etree._Element, base: str) -> File:
        href = _attribute(element, "href").strip()
        return File(href, self.resolve(base, href)[0], self.xml.places[element])

    def resolve(self, base: str, href: str) -> tuple[str, str]:
        """An address as a name in the package (empty when it leads elsewhere) and what follows the path."""
        if not href or is_remote(base + href):
            return "", ""
        path, query = split_query(href)
        parts: list[str] = self.folder.split("/")[:-1]
        depth = len(parts)
        whole = unquote(base + path).replace("\\", "/")
        if whole.startswith("/"):
            return "", query
        for part in whole.split("/"):
            if part == "..":
                if len(parts) <= depth:
                    return "", query
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        return "/".join(parts), query


def split_query(href: str) -> tuple[str, str]:
    """The path of an address, and the query and fragment behind it."""
    end = min((at for at in (href.find("?"), href.find("#")) if at >= 0), default=len(href))
    return href[:end], href[end:]


def is_remote(address: str) -> bool:
    """Whether an address leads out of the package: to a server, or to a drive of somebody's machine."""
    return bool(_REMOTE.match(address) or _DRIVE.match(address))


def standard_of(xml: Xml, schema_version: str) -> StandardName | None:
    """The standard a manifest follows: by the namespaces it uses, and between the editions by ``schemaversion``."""
    said = EDITIONS.get(schema_version)
    used = xml.namespaces
    # A namespace that is declared and not used may be left over from a template.
    for spaces in (used, set(xml.root.nsmap.values())):
        if ADLCP_2004 in spaces or ADLCP_12 in spaces:
            is_12 = ADLCP_2004 not in spaces
            break
    else:
        if CP_12 not in used and CP_2004 not in used:
            return said
        is_12 = CP_12 in used or said == "scorm12"
    if is_12:
        return "scorm12"
    # Of the editions the third is what an LMS takes that does not know better.
    return said if said and said != "scorm12" else "scorm2004-3"


def _metadata(element: etree._Element | None) -> Metadata:
    lom = _child(element, "lom")
    general, lifecycle = _child(lom, "general"), _child(lom, "lifecycle")
    return Metadata(
        title=_string(_child(general, "title")),
        description=_string(_child(general, "description")),
        language=_text(_child(general, "language")).strip(),
        keywords=tuple(filter(None, map(_string, _children(general, "keyword")))),
        version=_string(_child(lifecycle, "version")),
    )


def _string(element: etree._Element | None) -> str:
    """The first language's text of LOM: ``langstring`` in 1.2, ``string`` in 2004."""
    if element is None:
        return ""
    inner = _child(element, "langstring")
    inner = _child(element, "string") if inner is None else inner
    return " ".join(_text(element if inner is None else inner).split())


def _passing_score(sequencing: etree._Element | None) -> str:
    primary = _child(_child(sequencing, "objectives"), "primaryObjective")
    if _attribute(primary, "satisfiedByMeasure").strip() not in ("true", "1"):
        return ""
    return _text(_child(primary, "minNormalizedMeasure")).strip() or "1.0"


def _children(parent: etree._Element | None, name: str) -> list[etree._Element]:
    if parent is None or not len(parent):
        return []
    wanted = name.lower()
    return [one for one in parent.iterchildren(etree.Element) if local_name(one.tag).lower() == wanted]


def _by_name(parent: etree._Element) -> dict[str, list[etree._Element]]:
    """The children of an element by their names in lower case."""
    found: dict[str, list[etree._Element]] = {}
    for one in parent.iterchildren(etree.Element):
        found.setdefault(local_name(one.tag).lower(), []).append(one)
    return found


def _child(parent: etree._Element | None, name: str) -> etree._Element | None:
    return next(iter(_children(parent, name)), None)


def _attribute(element: etree._Element | None, name: str) -> str:
    """An attribute by its name, whatever its namespace and case; empty when there is none."""
    if element is None:
        return ""
    plain = element.get(name)
    if plain is not None:
        return str(plain)
    wanted = name.lower()
    return next((str(value) for key, value in element.items() if local_name(key).lower() == wanted), "")


def _scorm_type_name(element: etree._Element) -> str:
    for key in map(str, element.attrib):
        if local_name(key).lower() == "scormtype":
            return f"adlcp:{local_name(key)}" if namespace(key) else key
    return ""


def _base(element: etree._Element | None) -> str:
    return str(element.get(f"{{{XML}}}base", "")).strip() if element is not None else ""


def _text(element: etree._Element | None) -> str:
    """All text of an element that stands directly in it."""
    if element is None:
        return ""
    return (element.text or "") + "".join(one.tail or "" for one in element)


__all__ = [
    "EDITIONS",
    "Dependency",
    "File",
    "Item",
    "Launch",
    "Manifest",
    "Metadata",
    "Organization",
    "Resource",
    "StandardName",
    "launches",
    "manifest_of",
    "read_manifest",
]
