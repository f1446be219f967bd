"""SCORM 1.2: its manifest (Content Aggregation Model 1.2, section 2.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from scormbuild.standards.imscp import (
    Vocabulary,
    add_organization,
    add_resource,
    manifest_root,
    serialized,
    typical_learning_time,
)

if TYPE_CHECKING:
    from lxml import etree

    from scormbuild.model import Course, CourseSettings

_WORDS = Vocabulary(
    namespaces={
        None: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        "imsmd": "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
    },
    schema_locations=(
        ("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"),
        ("http://www.imsglobal.org/xsd/imsmd_rootv1p2p1", "imsmd_rootv1p2p1.xsd"),
        ("http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"),
    ),
    scorm_type="scormtype",
)


class Scorm12(NamedTuple):
    """SCORM 1.2, which every LMS takes, the Moodle app included."""

    name: str
    label: str
    schemas: str
    runtime: str = "scorm12.js"
    ending: str = ".zip"
    suspend_data_limit: int = 4096
    """RTE 1.2, 3.4.4."""
    most_answers: int | None = None
    most_objectives: int | None = None
    most_patterns: int | None = None
    names_by_letter: bool = True

    def parts(self, settings: CourseSettings) -> frozenset[str]:
        """The part that reports words in place of letters, where the course asks for it."""
        return frozenset({"words"} if settings.answers_as == "words" else ())

    def manifest(self, course: Course, files: Sequence[str], documents: bool = False) -> Mapping[str, bytes]:
        """``imsmanifest.xml``, the same beside control documents: they define all that is in it."""
        settings = course.settings
        root = manifest_root(_WORDS, settings)
        metadata = _WORDS.add(root, "metadata")
        _WORDS.add(metadata, "schema", "ADL SCORM")
        _WORDS.add(metadata, "schemaversion", "1.2")
        _add_lom(metadata, settings, course.minutes)
        item = add_organization(_WORDS, root, settings)
        if course.weight and settings.mastery_in_manifest:
            _WORDS.add(item, "adlcp:masteryscore", str(settings.pass_mark))
        add_resource(_WORDS, root, settings, files)
        return {"imsmanifest.xml": serialized(root)}


def _add_lom(metadata: etree._Element, settings: CourseSettings, minutes: int) -> None:
    """Metadata in the form of IMS Learning Resource Metadata 1.2.1."""

    def text(parent: etree._Element, name: str, words: str) -> None:
        element = _WORDS.add(parent, f"imsmd:{name}")
        string = _WORDS.add(element, "imsmd:langstring", words)
        string.set("{http://www.w3.org/XML/1998/namespace}lang", settings.language)

    lom = _WORDS.add(metadata, "imsmd:lom")
    general = _WORDS.add(lom, "imsmd:general")
    text(general, "title", settings.title)
    _WORDS.add(general, "imsmd:language", settings.language)
    if settings.description:
        text(general, "description", settings.description)
    for keyword in settings.keywords:
        text(general, "keyword", keyword)
    lifecycle = _WORDS.add(lom, "imsmd:lifecycle")
    text(lifecycle, "version", settings.version)
    if minutes:
        educational = _WORDS.add(lom, "imsmd:educational")
        time = _WORDS.add(educational, "imsmd:typicallearningtime")
        _WORDS.add(time, "imsmd:datetime", typical_learning_time(minutes))


SCORM_12 = Scorm12("scorm12", "SCORM 1.2", schemas="scorm12")
