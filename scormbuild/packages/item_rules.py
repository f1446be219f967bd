"""What the sequencing of an item and its shared data say to the run-time (SCORM 2004)."""

from __future__ import annotations

from lxml import etree

from scormbuild.packages.lenient_xml import attribute, child, children, text_of
from scormbuild.packages.manifest import SharedData


def passing_score(sequencing: etree._Element | None) -> str:
    """The least normalized measure of the primary objective; empty when it is not satisfied by a measure."""
    primary = child(child(sequencing, "objectives"), "primaryObjective")
    if attribute(primary, "satisfiedByMeasure").strip() not in ("true", "1"):
        return ""
    return text_of(child(primary, "minNormalizedMeasure")).strip() or "1.0"


_RULES = ("sequencingRules", "rollupRules", "limitConditions", "constrainedChoiceConsiderations", "controlMode")


def has_rules(sequencing: etree._Element | None) -> bool:
    """Whether it says when parts can be opened, or how results are rolled up (SN 3.2 to 3.7).

    What it takes from a sequencingCollection counts as such.
    """
    referred = sequencing is not None and bool(attribute(sequencing, "IDRef"))
    return referred or any(child(sequencing, name) is not None for name in _RULES)


def objectives(sequencing: etree._Element | None) -> tuple[str, ...]:
    """What ``cmi.objectives`` begins with (RTE 2004, 4.2.17): an objective without an identifier is not in it."""
    listed = child(sequencing, "objectives")
    every = [*children(listed, "primaryObjective"), *children(listed, "objective")]
    return tuple(dict.fromkeys(filter(None, (attribute(one, "objectiveID").strip() for one in every))))


def shared_data(data: etree._Element | None) -> tuple[SharedData, ...]:
    """The stores that ``adlcp:data`` opens to an item; by default it reads them and does not write."""
    return tuple(
        SharedData(
            attribute(one, "targetID"),
            attribute(one, "readSharedData").strip() not in ("false", "0"),
            attribute(one, "writeSharedData").strip() in ("true", "1"),
        )
        for one in children(data, "map")
        if attribute(one, "targetID")
    )


__all__ = ["objectives", "passing_score", "shared_data"]
