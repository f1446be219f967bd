"""The standards and editions that a package can follow, and how each is named."""

from __future__ import annotations

from typing import Literal, NamedTuple

StandardName = Literal["scorm12", "scorm2004-2", "scorm2004-3", "scorm2004-4"]
Model = Literal["scorm12", "scorm2004"]
"""A data model of the run-time; all editions of SCORM 2004 share one."""
MODELS: dict[Model, str] = {"scorm12": "SCORM 1.2", "scorm2004": "SCORM 2004"}
"""What people call them."""


def other_than(model: Model) -> Model:
    """The other data model."""
    return next(one for one in MODELS if one != model)


class Edition(NamedTuple):
    """A standard, or an edition of one."""

    name: StandardName
    label: str
    """As people call it."""
    model: Model
    schema_versions: tuple[str, ...]
    """What ``schemaversion`` may say, to the letter (SCORM CAM 3.4.1.1; Moodle knows these five)."""


SCORM_12 = Edition("scorm12", "SCORM 1.2", "scorm12", ("1.2",))
SCORM_2004_2 = Edition("scorm2004-2", "SCORM 2004 2nd Edition", "scorm2004", ("CAM 1.3",))
SCORM_2004_3 = Edition("scorm2004-3", "SCORM 2004 3rd Edition", "scorm2004", ("1.3", "2004 3rd Edition"))
SCORM_2004_4 = Edition("scorm2004-4", "SCORM 2004 4th Edition", "scorm2004", ("2004 4th Edition",))

EDITIONS: dict[StandardName, Edition] = {one.name: one for one in (SCORM_12, SCORM_2004_2, SCORM_2004_3, SCORM_2004_4)}
BY_SCHEMA_VERSION = {said: one for one in EDITIONS.values() for said in one.schema_versions}
