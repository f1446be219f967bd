"""What SCORM 1.2 and 2004 share of the manifest (IMS Content Packaging): one course, one SCO, all its files."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from lxml import etree

    from scormbuild.model import CourseSettings

# lxml is imported where a manifest is made: a course is read, and options are completed, without it.

LAUNCH_PAGE = "index.html"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"


class Vocabulary(NamedTuple):
    """Namespaces of a standard by their conventional prefixes, and where it differs in names.

    The prefixes are not free: Moodle compares names with the prefix and all ("adlcp:scormtype").
    """

    namespaces: dict[str | None, str]
    """``None`` is the namespace of IMS Content Packaging."""
    schema_locations: tuple[tuple[str, str], ...]
    scorm_type: str
    """Attribute that tells a SCO from an asset; its case differs between the standards."""

    def tag(self, name: str) -> str:
        """``prefix:name`` (or a plain name of IMS CP) as lxml wants it."""
        prefix, _, local = name.rpartition(":")
        return f"{{{self.namespaces[prefix or None]}}}{local}"

    def add(self, parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
        """Append an element; attribute names of the form ``prefix__name`` are put into their namespace."""
        from lxml import etree

        made = etree.SubElement(parent, self.tag(name))
        for key, value in attributes.items():
            made.set(self.tag(key.replace("__", ":")) if "__" in key else key, value)
        made.text = text
        return made


def manifest_root(words: Vocabulary, settings: CourseSettings) -> etree._Element:
    """``<manifest>`` with its namespaces and schema locations, still empty."""
    from lxml import etree

    nsmap: dict[str | None, str] = {**words.namespaces, "xsi": _XSI}
    root = etree.Element(words.tag("manifest"), nsmap=nsmap)  # type: ignore[arg-type]
    # Identifiers come from the course's id alone: an LMS keys what learners did by them when a package is updated.
    root.set("identifier", settings.id)
    root.set("version", settings.version[:20])
    locations = " ".join(f"{namespace} {file}" for namespace, file in words.schema_locations)
    root.set(f"{{{_XSI}}}schemaLocation", locations)
    return root


def add_organization(words: Vocabulary, root: etree._Element, settings: CourseSettings) -> etree._Element:
    """One organization with one item that launches the SCO; returns the item."""
    organizations = words.add(root, "organizations", default=f"{settings.id}_organization")
    organization = words.add(organizations, "organization", identifier=f"{settings.id}_organization")
    words.add(organization, "title", settings.title)
    item = words.add(
        organization,
        "item",
        identifier=f"{settings.id}_item",
        identifierref=f"{settings.id}_resource",
        isvisible="true",
    )
    words.add(item, "title", settings.title)
    return item


def add_resource(words: Vocabulary, root: etree._Element, settings: CourseSettings, files: Iterable[str]) -> None:
    """One SCO resource that lists every file of the package."""
    resources = words.add(root, "resources")
    resource = words.add(
        resources, "resource", identifier=f"{settings.id}_resource", type="webcontent", href=LAUNCH_PAGE
    )
    resource.set(words.tag(f"adlcp:{words.scorm_type}"), "sco")
    for file in sorted(files, key=lambda path: (path != LAUNCH_PAGE, path)):
        words.add(resource, "file", href=quote(file))


def serialized(root: etree._Element) -> bytes:
    """The manifest as UTF-8 text; no character references, which Moodle would show as they stand."""
    from lxml import etree

    etree.indent(root, space="  ")
    return raw_text(root)


def raw_text(root: etree._Element) -> bytes:
    """A manifest as UTF-8 text, its blanks as they are."""
    from lxml import etree

    body: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    # Only & and < have to be escaped (XML 1.0, 2.4), and Moodle loses the blanks beside other entities.
    body = body.replace(b"]]&gt;", b"]]&GT;").replace(b"&gt;", b">").replace(b"]]&GT;", b"]]&gt;")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def typical_learning_time(minutes: int) -> str:
    """Minutes as an ISO 8601 duration."""
    return f"PT{minutes // 60}H{minutes % 60}M" if minutes >= 60 else f"PT{minutes}M"
