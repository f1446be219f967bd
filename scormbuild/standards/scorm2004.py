"""SCORM 2004: its manifest (Content Aggregation Model, sections 3.4 and 5.1)."""

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
        None: "http://www.imsglobal.org/xsd/imscp_v1p1",
        "adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
        "adlseq": "http://www.adlnet.org/xsd/adlseq_v1p3",
        "adlnav": "http://www.adlnet.org/xsd/adlnav_v1p3",
        "imsss": "http://www.imsglobal.org/xsd/imsss",
    },
    schema_locations=(
        ("http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"),
        ("http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"),
        ("http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"),
        ("http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"),
        ("http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"),
    ),
    scorm_type="scormType",
)
_LOM = "http://ltsc.ieee.org/xsd/LOM"
_WITH_LOM = _WORDS._replace(
    namespaces={**_WORDS.namespaces, "lom": _LOM},
    # ADL's content-package test refuses a namespace that is used and not mapped.
    schema_locations=(*_WORDS.schema_locations, (_LOM, "lom.xsd")),
)


class Scorm2004(NamedTuple):
    """An edition of SCORM 2004, with more room for the learner's state and richer reports than SCORM 1.2."""

    name: str
    label: str
    schema_version: str
    schemas: str
    runtime: str = "scorm2004.js"
    ending: str = ".zip"
    suspend_data_limit: int = 64_000
    """RTE 4.2.23."""
    most_answers: int | None = 250
    """RTE 4.2.9."""
    most_objectives: int | None = 100
    """RTE 4.2.17: the run-time writes one for each lesson and each quiz."""
    most_patterns: int | None = 5
    """RTE 4.2.9.2, of a fill-in."""
    names_by_letter: bool = False

    def parts(self, settings: CourseSettings) -> frozenset[str]:
        """None: its ids are made of words."""
        return frozenset()

    def manifest(self, course: Course, files: Sequence[str], documents: bool = False) -> Mapping[str, bytes]:
        """``imsmanifest.xml``; beside control documents without LOM.

        ADL's test wants the document of each namespace that is used at the package's root: of LOM, which is optional,
        lom.xsd and the folders that it includes, and no package of a registry carries those. Without control documents
        nothing is validated by them, and LOM stands there for the LMSs that show it.
        """
        settings = course.settings
        root = manifest_root(_WORDS if documents else _WITH_LOM, settings)
        metadata = _WORDS.add(root, "metadata")
        _WORDS.add(metadata, "schema", "ADL SCORM")
        _WORDS.add(metadata, "schemaversion", self.schema_version)
        if not documents:
            _add_lom(metadata, settings, course.minutes)
        item = add_organization(_WORDS, root, settings)
        _add_sequencing(item, settings, scored=course.weight > 0)
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
        _WITH_LOM.add(_WITH_LOM.add(parent, f"lom:{name}"), "lom:string", words, language=settings.language)

    lom = _WITH_LOM.add(metadata, "lom:lom")
    general = _WITH_LOM.add(lom, "lom:general")
    text(general, "title", settings.title)
    _WITH_LOM.add(general, "lom:language", settings.language)
    if settings.description:
        text(general, "description", settings.description)
    for keyword in settings.keywords:
        text(general, "keyword", keyword)
    lifecycle = _WITH_LOM.add(lom, "lom:lifeCycle")
    text(lifecycle, "version", settings.version)
    if minutes:
        educational = _WITH_LOM.add(lom, "lom:educational")
        time = _WITH_LOM.add(educational, "lom:typicalLearningTime")
        _WITH_LOM.add(time, "lom:duration", typical_learning_time(minutes))


SCORM_2004_4 = Scorm2004(
    "scorm2004-4", "SCORM 2004 4th Edition", schema_version="2004 4th Edition", schemas="scorm2004-4"
)
