"""Well-known good packages have no error, and what a library does is not held against the course."""

from __future__ import annotations

from pathlib import Path

import pytest

from scormbuild.checks import Checked, check_package
from scormbuild.packages.manifest_reader import read_manifest
from scormbuild.packages.reader import open_package
from tests.known_packages import KNOWN, Known


@pytest.mark.parametrize("known", KNOWN, ids=[one.name for one in KNOWN])
def test_known_packages_have_no_error(known: Known, tmp_path: Path) -> None:
    """Whatever an LMS plays every day; of the files of libraries nothing is said at all."""
    package = tmp_path / "known.zip"
    package.write_bytes(known.data())
    found = check_package(package)
    assert [one.as_text() for one in found if one.severity == "error"] == []
    own: tuple[str, ...] = ("index.html", "imsmanifest.xml", "sco.js", "launchpage.html", "SCOFunctions.js", ".htm")
    own += ("api.js", "scripts.js", "scorm.js", "second.html", "index_lms.html", "player.js", "index-1a2b.js")
    elsewhere = [one.as_text() for one in found if not one.position.path.endswith(own)]
    assert elsewhere == []
    assert not [
        one.as_text()
        for one in found
        if one.rule in ("RTE006", "RTE013", "RTE014", "RTE015") and known.library and "golf" not in known.name
    ]


def test_there_are_enough_of_them() -> None:
    """A list of a few tools would prove little."""
    assert len(KNOWN) >= 20


@pytest.mark.parametrize("known", [one for one in KNOWN if one.library], ids=lambda one: one.name)
def test_libraries_are_known_by_their_content(known: Known, tmp_path: Path) -> None:
    """Also where their files are called otherwise."""
    package = tmp_path / "known.zip"
    package.write_bytes(known.data())
    with open_package(package) as opened:
        checked = Checked(opened, read_manifest(opened)[0])
        assert known.library in checked.content.libraries.names
