"""SCORM 2004 4th Edition: its manifest (Content Aggregation Model, sections 3.4 and 5.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from scormbuild.model import CourseSettings
from scormbuild.standards.imscp import (
    Vocabulary,
    add_organization,
    add_resource,
    manifest_root,
    serialized,
    typical_learning_time,
)

_WORDS = Vocabulary(
    namespaces={
        None: "http://www.imsglobal.org/xsd/imscp_v1p1",
        "adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
        "adlseq": "http://www.adlnet.org/xsd/adlseq_v1p3",
        "adlnav": "http://www.adlnet.org/xsd/adlnav_v1p3",
        "imsss": "http://www.imsglobal.org/xsd/imsss",
        "lom": "http://ltsc.ieee.org/xsd/LOM",
    },
    schema_locations=(
        ("http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"),
        ("http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"),
        ("http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"),
        ("http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"),
        ("http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"),
        # Not lom.xsd: ADL's test wants every document named here at the package's root, and its own set lacks it.
    ),
    schema_version="2004 4th Edition",
    scorm_type="scormType",
)


class Scorm2004(NamedTuple):
    """SCORM 2004 4th Edition, with more room for the learner's state and richer reports."""

    name: str = "scorm2004-4"
    label: str = "SCORM 2004 4th Edition"
    runtime: str = "scorm2004.js"
    suspend_data_limit: int = 64_000
    schemas: str = "scorm2004-4"

    def manifest(
        self, settings: CourseSettings, files: Sequence[str], scored: bool, minutes: int
    ) -> Mapping[str, bytes]:
        """``imsmanifest.xml``."""
        root = manifest_root(_WORDS, settings)
        metadata = _WORDS.add(root, "metadata")
        _WORDS.add(metadata, "schema", "ADL SCORM")
        _WORDS.add(metadata, "schemaversion", _WORDS.schema_version)
        _add_lom(metadata, settings, minutes)
        item = add_organization(_WORDS, root, settings)
        _add_sequencing(item, settings, scored)
        add_resource(_WORDS, root, settings, files)
        return {"imsmanifest.xml": serialized(root)}


def _add_sequencing(item: etree._Element, settings: CourseSettings, scored: bool) -> None:
    """The pass mark as the primary objective, and the say over status for the course (IMS SS 1.0).

    Without the delivery controls an LMS may mark a SCO completed and satisfied when it is closed. No
    ``imsss:mapInfo``: Moodle stops importing at it.
    """
    sequencing = _WORDS.add(item, "imsss:sequencing")
    if scored:
        objectives = _WORDS.add(sequencing, "imsss:objectives")
        primary = _WORDS.add(
            objectives,
            "imsss:primaryObjective",
            objectiveID=f"{settings.id}_score",
            satisfiedByMeasure="true",
        )
        measure = f"{settings.pass_mark / 100:.2f}".rstrip("0").rstrip(".")
        _WORDS.add(primary, "imsss:minNormalizedMeasure", measure)
    _WORDS.add(sequencing, "imsss:deliveryControls", completionSetByContent="true", objectiveSetByContent="true")


def _add_lom(metadata: etree._Element, settings: CourseSettings, minutes: int) -> None:
    """Metadata in the form of IEEE LOM (1484.12.3)."""

    def text(parent: etree._Element, name: str, words: str) -> None:
        _WORDS.add(_WORDS.add(parent, f"lom:{name}"), "lom:string", words, language=settings.language)

    lom = _WORDS.add(metadata, "lom:lom")
    general = _WORDS.add(lom, "lom:general")
    text(general, "title", settings.title)
    _WORDS.add(general, "lom:language", settings.language)
    if settings.description:
        text(general, "description", settings.description)
    for keyword in settings.keywords:
        text(general, "keyword", keyword)
    lifecycle = _WORDS.add(lom, "lom:lifeCycle")
    text(lifecycle, "version", settings.version)
    if minutes:
        educational = _WORDS.add(lom, "lom:educational")
        time = _WORDS.add(educational, "lom:typicalLearningTime")
        _WORDS.add(time, "lom:duration", typical_learning_time(minutes))
