"""``imsmanifest.xml`` of any package into data, as a lenient LMS reads it.

Names are compared without their namespaces, so that a manifest with a wrong namespace still tells what it means; what
is wrong with it is for :mod:`scormbuild.checks`. Of its own accord this module reports only what keeps it from reading.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from lxml import etree

from scormbuild.findings.diagnostics import Diagnostic, diagnose
from scormbuild.packages.editions import BY_SCHEMA_VERSION, SCORM_12, SCORM_2004_3, Edition
from scormbuild.packages.item_rules import has_rules, objectives, passing_score, shared_data
from scormbuild.packages.lenient_xml import attribute, by_name, child, children, text_of
from scormbuild.packages.manifest import (
    ADLCP_12,
    ADLCP_2004,
    CP_12,
    CP_2004,
    Dependency,
    File,
    Item,
    Manifest,
    Metadata,
    Organization,
    Resource,
)
from scormbuild.packages.other_formats import other_format, other_manifest
from scormbuild.packages.reader import MANIFEST, DamagedFileError, Package
from scormbuild.packages.xml import MAX_SIZE, Xml, XmlError, local_name, namespace, parse_xml

XML = "http://www.w3.org/XML/1998/namespace"
MAX_ITEM_DEPTH = 100
_REMOTE = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]+:|//)")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


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
        metadata = child(root, "metadata")
        schema, version = text_of(child(metadata, "schema")), text_of(child(metadata, "schemaversion"))
        organizations, resources = child(root, "organizations"), child(root, "resources")
        base = _base(root) + _base(resources)
        edition = edition_of(self.xml, version.strip())
        return Manifest(
            name=self.name,
            standard=edition.name if edition else None,
            schema=schema,
            schema_version=version,
            identifier=attribute(root, "identifier"),
            version=attribute(root, "version"),
            default_organization=attribute(organizations, "default"),
            organizations=tuple(map(self.organization, children(organizations, "organization"))),
            resources=tuple(self.resource(one, base) for one in children(resources, "resource")),
            metadata=_metadata(metadata),
            xml=self.xml,
        )

    def organization(self, element: etree._Element) -> Organization:
        return Organization(
            identifier=attribute(element, "identifier"),
            title=text_of(child(element, "title")).strip(),
            items=tuple(self.item(one) for one in children(element, "item")),
            has_sequencing=child(element, "sequencing") is not None,
            at=self.xml.places[element],
            has_rules=has_rules(child(element, "sequencing")),
        )

    def item(self, element: etree._Element, depth: int = 0) -> Item:
        inside = by_name(element)

        def first(name: str) -> etree._Element | None:
            return next(iter(inside.get(name, ())), None)

        sequencing = first("sequencing")
        limits = child(sequencing, "limitConditions")
        delivery = child(sequencing, "deliveryControls")
        threshold = first("completionthreshold")
        measure = attribute(threshold, "minProgressMeasure") or text_of(threshold).strip()
        by_measure = attribute(threshold, "completedByMeasure") == "true" or bool(text_of(threshold).strip())
        by_attribute = "" if threshold is None else attribute(threshold, "minProgressMeasure") or "1.0"
        interface = child(first("presentation"), "navigationInterface")
        return Item(
            identifier=attribute(element, "identifier"),
            identifierref=attribute(element, "identifierref"),
            title=text_of(first("title")).strip(),
            parameters=attribute(element, "parameters"),
            visible=attribute(element, "isvisible").strip().lower() not in ("false", "0"),
            children=tuple(self.item(one, depth + 1) for one in inside.get("item", ()))
            if depth < MAX_ITEM_DEPTH
            else (),
            mastery_score=text_of(first("masteryscore")).strip(),
            data_from_lms=text_of(first("datafromlms")),
            max_time_allowed=text_of(first("maxtimeallowed")).strip()
            or attribute(limits, "attemptAbsoluteDurationLimit"),
            time_limit_action=text_of(first("timelimitaction")).strip(),
            prerequisites=text_of(first("prerequisites")).strip(),
            completion_threshold=measure or ("1.0" if by_measure else ""),
            threshold_of_attribute=by_attribute,
            completed_by_measure=by_measure,
            scaled_passing_score=passing_score(sequencing),
            completion_set_by_content=attribute(delivery, "completionSetByContent").strip() in ("true", "1"),
            objective_set_by_content=attribute(delivery, "objectiveSetByContent").strip() in ("true", "1"),
            objectives=objectives(sequencing),
            shared_data=shared_data(first("data")),
            hide_lms_ui=tuple(text_of(one).strip() for one in children(interface, "hideLMSUI")),
            has_sequencing=sequencing is not None,
            at=self.xml.places[element],
            has_rules=has_rules(sequencing),
        )

    def resource(self, element: etree._Element, outer: str) -> Resource:
        base = outer + _base(element)
        href = attribute(element, "href").strip()
        path, query = self.resolve(base, href)
        return Resource(
            identifier=attribute(element, "identifier"),
            type=attribute(element, "type"),
            scorm_type=attribute(element, "scormtype"),
            scorm_type_name=_scorm_type_name(element),
            href=href,
            base=base,
            path=path,
            query=query,
            remote=is_remote(base + href) if href else False,
            files=tuple(self.file(one, base) for one in children(element, "file")),
            dependencies=tuple(
                Dependency(attribute(one, "identifierref"), self.xml.places[one])
                for one in children(element, "dependency")
            ),
            at=self.xml.places[element],
        )

    def file(self, element: etree._Element, base: str) -> File:
        href = attribute(element, "href").strip()
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


def edition_of(xml: Xml, schema_version: str) -> Edition | None:
    """The standard a manifest follows: by the namespaces it uses, and between the editions by ``schemaversion``."""
    said = BY_SCHEMA_VERSION.get(schema_version)
    used = xml.namespaces
    # A namespace that is declared and not used may be left over from a template.
    for spaces in (used, set(xml.root.nsmap.values())):
        if ADLCP_2004 in spaces or ADLCP_12 in spaces:
            is_12 = ADLCP_2004 not in spaces
            break
    else:
        if CP_12 not in used and CP_2004 not in used:
            return said
        is_12 = CP_12 in used or said is SCORM_12
    if is_12:
        return SCORM_12
    # Of the editions the third is what an LMS takes that does not know better.
    return said if said and said is not SCORM_12 else SCORM_2004_3


def _metadata(element: etree._Element | None) -> Metadata:
    lom = child(element, "lom")
    general, lifecycle = child(lom, "general"), child(lom, "lifecycle")
    return Metadata(
        title=_string(child(general, "title")),
        description=_string(child(general, "description")),
        language=text_of(child(general, "language")).strip(),
        keywords=tuple(filter(None, map(_string, children(general, "keyword")))),
        version=_string(child(lifecycle, "version")),
    )


def _string(element: etree._Element | None) -> str:
    """The first language's text of LOM: ``langstring`` in 1.2, ``string`` in 2004."""
    if element is None:
        return ""
    inner = child(element, "langstring")
    inner = child(element, "string") if inner is None else inner
    return " ".join(text_of(element if inner is None else inner).split())


def _scorm_type_name(element: etree._Element) -> str:
    for key in map(str, element.attrib):
        if local_name(key).lower() == "scormtype":
            return f"adlcp:{local_name(key)}" if namespace(key) else key
    return ""


def _base(element: etree._Element | None) -> str:
    return str(element.get(f"{{{XML}}}base", "")).strip() if element is not None else ""
