"""``scormbuild play`` in Chromium: our example with every learner, packages broken in every way, and one of npm's."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from scormbuild.play.learners import LEARNERS
from scormbuild.play.playing import PROFILES, Plan, Result, play_package
from tests.play.parts import GOOD, PARTS, RETURNS, package, page

pytestmark = pytest.mark.browser


def failures(result: Result) -> list[str]:
    return [one.as_text() for one in result.diagnostics]


def by_page(result: Result) -> set[tuple[str, str]]:
    """The pages of findings, without their extension, and the rules."""
    found = ((one.position.path.rpartition("/")[2], one.rule) for one in result.diagnostics)
    return {(name.removesuffix(".html"), rule) for name, rule in found}


def expected(parts: Mapping[str, tuple[str, str]]) -> set[tuple[str, str]]:
    return {(name, rule) for name, (rule, _) in parts.items() if rule}


def test_every_learner_meets_our_example_and_its_result_is_right(example_packages: dict[str, Path]) -> None:
    result = play_package(example_packages["scorm12"], Plan(tuple(LEARNERS), ("moodle",)))
    assert failures(result) == []
    status = {one.seen.learner: (one.status, one.score) for one in result.plays}
    finishers = {name for name, learner in LEARNERS.items() if learner.finishes}
    assert {name: status[name] for name in finishers} == dict.fromkeys(finishers, ("passed", "100"))
    assert status["fails"] == ("failed", "0") and status["visitor"] == ("incomplete", "")
    assert all(one.seen.picture for one in result.plays)
    back = {one.seen.learner for one in result.plays if one.facts["resumes"] == "yes"}
    assert back >= {"returns", "crashes", "offline", "session ends"}


@pytest.mark.slow
def test_our_example_passes_in_every_lms(example_packages: dict[str, Path]) -> None:
    result = play_package(example_packages["scorm2004-4"], Plan(("passes",), PROFILES))
    assert failures(result) == []
    assert [one.seen.profile for one in result.plays] == list(PROFILES)
    assert {one.status for one in result.plays} == {"completed, passed"}


def test_each_broken_part_is_caught_by_its_rule(tmp_path: Path) -> None:
    """And the sound one by none; errors of scripts have their line."""
    result = play_package(package(tmp_path / "p.zip", PARTS, missing=("nowhere",)), Plan(("visitor",), ("usual",)))
    assert by_page(result) == {*expected(PARTS), ("nowhere", "PLY001")}
    assert Counter(one.rule for one in result.diagnostics)["PLY009"] == 2
    (thrown,) = [one for one in result.diagnostics if "throwing" in one.position.path]
    assert page(PARTS["throwing"][1]).decode().splitlines()[thrown.position.line - 1].endswith(".focus();")


def test_what_goes_wrong_on_the_second_visit_is_seen(tmp_path: Path) -> None:
    result = play_package(package(tmp_path / "p.zip", RETURNS), Plan(("clicker",), ("usual",), steps=15))
    assert by_page(result) == expected(RETURNS)


HOSTILE = {
    "endless": ("PLY013", "for (;;) {}"),
    "prompting": ("PLY013", f'{GOOD}setInterval(() => prompt("Again"), 0);'),
    "calling": ("PLY013", f'{GOOD}setInterval(() => {{ for (let n = 0; n < 5000; n += 1) get("cmi.mode"); }}, 0);'),
}


@pytest.mark.parametrize("name", ["endless"])
def test_a_package_that_stops_the_page_is_stopped_itself(name: str, tmp_path: Path) -> None:
    result = play_package(package(tmp_path / "p.zip", {name: HOSTILE[name]}), Plan(("visitor",), ("usual",)))
    assert [one.rule for one in result.diagnostics] == ["PLY013"]
    assert result.plays[0].seen.seconds < 60


def test_a_package_by_a_packager_of_npm_plays(tmp_path: Path, node_modules: Path) -> None:
    """simple-scorm-packager, with our page for its content."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "index.html").write_bytes(page(GOOD))
    settings = {
        "version": "2004 4th Edition",
        "organization": "Trees",
        "title": "Plants",
        "language": "en",
        "startingPage": "index.html",
        "source": str(source),
        "package": {"version": "1", "zip": True, "outputFolder": str(tmp_path / "made")},
    }
    made = f"require('simple-scorm-packager')({json.dumps(settings)}, () => {{}})"
    subprocess.run(["node", "-e", made], cwd=node_modules.parent, check=True, capture_output=True)
    (zipped,) = (tmp_path / "made").glob("*.zip")
    result = play_package(zipped, Plan(("visitor",), ("usual",)))
    assert failures(result) == []
    (one,) = result.plays
    assert one.status == "completed" and one.facts["saves"] == "yes"
