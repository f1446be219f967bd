"""What the preview says of a package that asks more of an LMS than the emulated one does."""

from __future__ import annotations

import pytest

from scormbuild.packages.manifest_reader import manifest_of
from scormbuild.preview.unimitated import unimitated
from tests.making import MANIFEST_12, MANIFEST_2004

ITEM_12 = '<item identifier="roots" identifierref="roots_page">'


def said(manifest: str) -> list[str]:
    return unimitated(manifest_of(manifest.encode()))


def test_a_package_that_asks_nothing_unusual_has_no_note() -> None:
    """Objectives and delivery controls are filled in by the emulated LMS."""
    assert said(MANIFEST_12) == said(MANIFEST_2004) == []


@pytest.mark.parametrize(
    "rules",
    [
        '<imsss:controlMode flow="true"/>',
        "<imsss:sequencingRules/>",
        "<imsss:rollupRules/>",
        "<imsss:limitConditions/>",
    ],
)
def test_rules_of_sequencing_are_named(rules: str) -> None:
    (one,) = said(MANIFEST_2004.replace("<imsss:sequencing>", f"<imsss:sequencing>{rules}", 1))
    assert "sequencing rules" in one
    course = MANIFEST_2004.replace("</organization>", f"<imsss:sequencing>{rules}</imsss:sequencing></organization>", 1)
    assert said(course) == [one]


def test_rules_from_a_collection_are_rules() -> None:
    assert "sequencing rules" in said(MANIFEST_2004.replace("<imsss:sequencing>", '<imsss:sequencing IDRef="s">', 1))[0]


def test_closed_and_hidden_parts_are_named() -> None:
    closed = MANIFEST_12.replace(ITEM_12, f"{ITEM_12}<adlcp:prerequisites>a</adlcp:prerequisites>")
    assert "prerequisites" in said(closed)[0]
    hidden = MANIFEST_12.replace(ITEM_12, ITEM_12.replace(">", ' isvisible="false">'))
    assert said(hidden) == [
        "The package hides 1 part from the menu of the LMS. The preview shows all parts that it can open."
    ]
