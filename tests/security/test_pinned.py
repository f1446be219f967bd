"""What the action, the image and the workflows fetch is what it was when it was looked at."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from tests.test_ci import ACTION, instructions

WORKFLOWS = [ROOT / "action.yml", *sorted((ROOT / ".github" / "workflows").glob("*.yml"))]


def used(text: str) -> list[tuple[str, str]]:
    """The actions that a workflow or a page uses, with what stands behind them in the line."""
    return re.findall(r"^\s*(?:- )?uses: (\S+)(.*)$", text, re.MULTILINE)


@pytest.mark.parametrize("file", [*WORKFLOWS, ROOT / "docs" / "ci.md"], ids=lambda file: file.name)
def test_actions_are_pinned_by_commit(file: Path) -> None:
    found = used(file.read_text("utf-8"))
    assert found
    for action, comment in found:
        # Of this action there are commits only where its user keeps it.
        if not action.startswith("your-organisation/"):
            assert re.fullmatch(r"[\w/.-]+@[0-9a-f]{40}", action), action
            assert re.match(r" +# v\d+\.\d+\.\d+$", comment), f"{action}: the version stands behind it"


def test_the_same_action_is_the_same_commit_everywhere() -> None:
    pages = [*WORKFLOWS, ROOT / "docs" / "ci.md"]
    commits: dict[str, set[str]] = {}
    for file in pages:
        for action, comment in used(file.read_text("utf-8")):
            commits.setdefault(action.partition("@")[0], set()).add(action + comment)
    assert [versions for versions in commits.values() if len(versions) != 1] == []


def pinned() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    rows = [re.fullmatch(r"([a-z0-9-]+)==([\d.]+)", line) for line in lines if not line.startswith("#")]
    return {row[1]: row[2] for row in rows if row}


def test_every_dependency_has_an_upper_bound() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lists = [project["build-system"]["requires"], project["project"]["dependencies"]]
    lists += project["project"]["optional-dependencies"].values()
    for text in (text for one in lists for text in one):
        assert any(one.operator in ("<", "==", "~=") for one in Requirement(text).specifier), text


def test_all_that_the_action_and_the_image_install_is_pinned() -> None:
    versions = pinned()
    assert len(versions) == (ROOT / "constraints.txt").read_text("utf-8").count("==")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    needed = [*project["project"]["dependencies"], *project["build-system"]["requires"], "colorama"]
    needed += project["project"]["optional-dependencies"]["play"]
    wanted = [Requirement(text) for text in needed]
    seen: set[str] = set()
    while wanted:
        one = wanted.pop()
        name = canonicalize_name(one.name)
        # As on the newest Python that is used (Click needs colorama on Windows).
        if one.marker is not None and not one.marker.evaluate({"python_version": "3.13", "extra": ""}):
            continue
        assert name in versions, f"{name} is missing from constraints.txt"
        assert one.specifier.contains(versions[name]), one
        if name not in seen:
            seen.add(name)
            try:
                wanted += [Requirement(text) for text in metadata.requires(name) or ()]
            except metadata.PackageNotFoundError:
                assert name == "colorama"
    assert seen == set(versions), "what nothing needs any more"


def test_the_action_and_the_image_install_the_pinned_versions() -> None:
    install = next(step["run"] for step in ACTION["runs"]["steps"] if "pip install" in step.get("run", ""))
    image = dict(instructions())["RUN"]
    for text in (install, image):
        assert "PIP_CONSTRAINT=constraints.txt" in text and "PIP_BUILD_CONSTRAINT=constraints.txt" in text
    assert "!constraints.txt" in (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert not re.search(r"https?:|--index|--find-links", (ROOT / "constraints.txt").read_text("utf-8"))


def test_workflows_have_no_more_rights_than_they_need() -> None:
    for file in (ROOT / ".github" / "workflows").glob("*.yml"):
        assert yaml.safe_load(file.read_text("utf-8"))["permissions"] == {"contents": "read"}
