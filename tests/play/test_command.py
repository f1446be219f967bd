"""``scormbuild play`` at the command line, as far as no browser is needed, and its reports."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result
from junitparser import JUnitXml

from scormbuild.cli import cli
from scormbuild.findings.formats import Findings, render
from scormbuild.play import playing
from scormbuild.play.browser import _program
from scormbuild.play.evidence import cases
from scormbuild.play.judge import judge, merged
from scormbuild.play.learners import LEARNERS, known_by
from scormbuild.play.playing import PROFILES, Plan, suits
from scormbuild.play.seen import Judged, Session
from tests.conftest import EXAMPLE, ROOT, read_json
from tests.play.parts import PARTS, package
from tests.play.test_judge import LAUNCH, call, seen, where
from tests.test_reports import sarif_schema

PICTURE = b"\x89PNG not looked at"


def run(*args: str) -> Result:
    return CliRunner().invoke(cli, ["play", *args])


def plays() -> list[Judged]:
    """One that went well, and one that did not."""
    bad = Session(LAUNCH, {"standard": "scorm12", "entries": [{"at": 5, "faults": {}}]}, {}, False, "left")
    good = bad._replace(run={"standard": "scorm12", "entries": [call("LMSInitialize", "")]}, held={"a": "b"})
    return [
        judge(seen(one, learner=name, picture=PICTURE), where) for name, one in (("clicker", bad), ("visitor", good))
    ]


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A package, and plays that nobody has to wait for."""

    def play(file: Path, plan: Plan, tell: object) -> playing.Result:
        done = plays()
        return playing.Result(tuple(done), tuple(merged(done)), ("a note",))

    monkeypatch.setattr(playing, "play_package", play)
    monkeypatch.chdir(tmp_path)
    return package(tmp_path / "p.zip", {"sound": PARTS["sound"]})


def test_profiles_are_those_of_the_emulated_lms() -> None:
    table = (ROOT / "templates" / "lms" / "profiles.js").read_text("utf-8")
    (known,) = re.findall(r"@typedef \{('usual' .*?)\} ProfileName", table)
    assert tuple(known.replace("'", "").split(" | ")) == PROFILES


def test_learners_are_found_by_name_however_their_space_is_typed() -> None:
    assert known_by("session-ends") == known_by("Session_Ends") == known_by("session ends") == "session ends"
    assert known_by("teacher") is None


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--learners", "teacher"], 'unknown learner "teacher"; choose from: all, visitor, clicker'),
        (["--profiles", "blackboard"], 'unknown profile "blackboard"; choose from: all, usual'),
        (["--fault", "saving=never"], '"never" is not a valid value for saving'),
        (["--report", "pdf=x.pdf"], "write FORMAT=FILE"),
        (["--steps", "0"], "--steps"),
    ],
)
def test_wrong_usage_is_explained(played: Path, args: Sequence[str], says: str) -> None:
    result = run(str(played), *args)
    assert result.exit_code == 2 and says in result.stderr


def test_a_course_is_to_be_built_first() -> None:
    result = run(str(EXAMPLE))
    assert result.exit_code == 1 and "is a course; build it first" in result.stderr


def test_a_package_of_others_is_played_by_those_who_know_nothing(
    tmp_path: Path, example_packages: dict[str, Path]
) -> None:
    theirs, ours = package(tmp_path / "p.zip", {"sound": PARTS["sound"]}), example_packages["scorm12"]
    assert suits(theirs, ()) == (["visitor", "clicker"], [])
    assert suits(theirs, ["visitor", "passes"]) == (["visitor"], ["passes"])
    assert suits(ours, ()) == (["visitor", "clicker", "passes"], [])
    assert suits(ours, list(LEARNERS)) == (list(LEARNERS), [])


def test_without_playwright_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(__import__("sys").modules, "playwright.async_api", None)
    result = run(str(package(tmp_path / "p.zip", {"sound": PARTS["sound"]})))
    assert result.exit_code == 1 and "pip install 'scormbuild[play]'" in result.stderr


def test_without_a_browser_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    with pytest.raises(Exception, match="playwright install chromium"):
        _program(str(tmp_path / "none"))
    own = tmp_path / "chrome"
    own.write_bytes(b"")
    assert _program(str(own)) == str(own)
    monkeypatch.setenv("CHROMIUM", "/opt/chromium")
    assert _program(str(own)) == "/opt/chromium"


def test_a_package_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    """The findings of its manifest, without a browser."""
    damaged = tmp_path / "p.zip"
    damaged.write_bytes(b"PK no zip")
    result = run(str(damaged))
    assert result.exit_code == 1 and "error[PKG" in result.stdout


def test_text_says_for_each_play_what_the_lms_holds(played: Path) -> None:
    result = run(str(played))
    assert result.exit_code == 1
    assert result.stdout.startswith("clicker in usual: launches: yes; finds the API: no; initialises: no;")
    assert "error[PLY002 never-initialised]" in result.stdout and "note: a note" in result.stdout
    assert "1 error" in result.stderr
    assert run(str(played), "--exit-zero").exit_code == 0
    assert run(str(played), "--ignore", "PLY002").exit_code == 0


def test_a_matrix_is_a_table() -> None:
    from scormbuild.cli.output import as_text
    from scormbuild.cli.plays import play_lines

    done = [one._replace(seen=one.seen._replace(profile=profile)) for one in plays() for profile in ("usual", "moodle")]
    assert [as_text(line).rstrip() for line in play_lines(done)] == [
        "learner  usual      moodle",
        "clicker  1 problem  1 problem",
        "visitor  no status  no status",
    ]


def test_json_has_all_that_was_said(played: Path) -> None:
    data = read_json(run(str(played), "--json").stdout)
    plays: Any = data["plays"]
    assert (data["command"], data["ok"], data["errors"], data["notes"]) == ("play", False, 1, ["a note"])
    clicker, visitor = plays
    assert clicker["diagnostics"][0]["rule"] == "PLY002" and visitor["diagnostics"] == []
    assert visitor["sessions"][0]["run"]["entries"][0]["method"] == "LMSInitialize"
    assert visitor["sessions"][0]["ended_by"] == "left" and visitor["facts"]["finds_the_API"] == "yes"


def test_junit_has_a_test_for_each_play_with_its_calls(played: Path) -> None:
    (suite,) = JUnitXml.fromstring(run(str(played), "--format", "junit", "--output", "out").stdout.encode())
    clicker, visitor = list(suite)
    assert (clicker.name, visitor.name) == ("clicker in usual", "visitor in usual")
    assert [one.type for one in clicker.result] == ["PLY002"] and not visitor.result
    assert 'LMSInitialize("") -> "true"' in visitor.system_out
    assert "[[ATTACHMENT|out/visitor-usual.png]]" in visitor.system_out


def test_sarif_has_calls_and_picture_of_what_failed() -> None:
    done = plays()
    text = render("sarif", Findings("play", merged(done), False, ["p.zip"], cases(done, {})))
    report = json.loads(text)
    jsonschema.Draft4Validator(sarif_schema()).validate(report)
    (found,) = report["runs"][0]["results"]
    log, picture = (report["runs"][0]["artifacts"][one["artifactLocation"]["index"]] for one in found["attachments"])
    assert "session 1: item (index.html)" in log["contents"]["text"]
    assert picture["mimeType"] == "image/png" and picture["contents"]["binary"]


def test_the_folder_of_output_has_runs_that_the_preview_replays(played: Path, tmp_path: Path) -> None:
    assert run(str(played), "-o", "out").exit_code == 1
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert names == [f"{one}-usual{end}" for one in ("clicker", "visitor") for end in ("-1-run.json", ".png", ".txt")]
    assert (tmp_path / "out" / "visitor-usual.png").read_bytes() == PICTURE
    (tmp_path / "file").write_bytes(b"")
    wrong = run(str(played), "-o", "file")
    assert wrong.exit_code == 2 and "is a file" in wrong.stderr
