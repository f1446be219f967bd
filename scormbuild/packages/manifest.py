"""``imsmanifest.xml`` of any package as frozen data; :mod:`scormbuild.packages.manifest_reader` reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scormbuild.findings.diagnostics import Position
from scormbuild.packages.editions import EDITIONS, Edition, StandardName
from scormbuild.packages.reader import Package
from scormbuild.packages.xml import Place, Xml

CP_12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
CP_2004 = "http://www.imsglobal.org/xsd/imscp_v1p1"
ADLCP_12 = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
ADLCP_2004 = "http://www.adlnet.org/xsd/adlcp_v1p3"


class SharedData(NamedTuple):
    """A ``map`` of ``adlcp:data``: a store that SCOs share (CAM 2004 4th Edition, 3.4.1.20)."""

    identifier: str
    reads: bool
    writes: bool


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
    objectives: tuple[str, ...]
    """SCORM 2004: identifiers of the objectives of its sequencing, the primary one first."""
    shared_data: tuple[SharedData, ...]
    """SCORM 2004 4th Edition: ``adlcp:data``."""
    hide_lms_ui: tuple[str, ...]
    has_sequencing: bool
    at: Place
    has_rules: bool = False
    """SCORM 2004: its sequencing says which parts can be opened when, or how results are rolled up."""


class Organization(NamedTuple):
    """An ``organization``: one table of contents."""

    identifier: str
    title: str
    items: tuple[Item, ...]
    has_sequencing: bool
    at: Place
    has_rules: bool = False
    """SCORM 2004: its sequencing says which parts can be opened when, or how results are rolled up."""


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
    def edition(self) -> Edition | None:
        """What is known of its standard."""
        return EDITIONS[self.standard] if self.standard else None

    @property
    def folder(self) -> str:
        """The folder that paths of the manifest are relative to: empty, or ending in a slash."""
        return self.name[: self.name.rfind("/") + 1]

    @property
    def organization(self) -> Organization | None:
        """The organization that is played: the default one, or the first."""
        for one in self.organizations:
            # Blanks around an ID and a reference to one do not count (XML Schema Part 2, 4.3.6).
            if one.identifier.strip() and one.identifier.strip() == self.default_organization.strip():
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
