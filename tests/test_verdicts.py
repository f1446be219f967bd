"""What `scormbuild check` says first: whether LMSs import, play and track a package, and what decides that."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scormbuild.checks import examine
from scormbuild.checks.verdicts import EFFECTS, Verdict
from scormbuild.findings.rules import PLATFORMS, RULES
from tests.broken_packages import CASES, S4, S12, changed, run_command
from tests.conftest import ROOT
from tests.known_packages import KNOWN
from tests.test_checks_content import PAGE, SCRIPT, body, make_package, more, page, script


def words(verdict: Verdict) -> tuple[str, str, str]:
    """The answers: imports, plays, is tracked."""
    return verdict.imports.word, verdict.plays.word, verdict.tracked.word


def judged(package: Path, *lms: str) -> dict[str, tuple[str, str, str]]:
    """The answers for each LMS."""
    return {one.lms: words(one) for one in examine(package, lms).verdicts}


def test_a_sound_package_is_imported_played_and_tracked(tmp_path: Path) -> None:
    """By whatever LMS."""
    for standard in SCRIPT:
        package = make_package(tmp_path, {}, standard)
        assert judged(package) == dict.fromkeys(("moodle", "rustici", "standard"), ("yes", "yes", "yes"))
        asked = [name for name in PLATFORMS if name != "moodle-app"]
        assert judged(package, *asked) == dict.fromkeys(asked, ("yes", "yes", "yes"))


@pytest.mark.parametrize(
    ("files", "moodle", "code"),
    [
        ({"scorm.js": "let page = 1;\n"}, ("yes", "yes", "no"), "RTE001"),
        ({"scorm.js": SCRIPT["scorm2004"]}, ("yes", "yes", "no"), "RTE002"),
        (script('"passed"', '"incomplete"'), ("yes", "yes", "at risk"), "RTE005"),
        (page('<script src="scorm.js">', '<script src="gone.js">'), ("yes", "no", "no"), "RES052"),
        (body('<script src="/assets/app.js"></script>'), ("yes", "no", "no"), "RES054"),
        (body('<img src="gone.png" alt="">'), ("yes", "yes", "yes"), ""),
        (body('<script src="https://cdn.example.org/a.js"></script>'), ("yes", "at risk", "yes"), "RES050"),
        (more('window.onunload = () => api.LMSFinish("");'), ("yes", "yes", "at risk"), "RTE021"),
        (more("alert('Right');"), ("yes", "yes", "yes"), ""),
    ],
)
def test_the_finding_that_decides_is_named(
    files: dict[str, str], moodle: tuple[str, str, str], code: str, tmp_path: Path
) -> None:
    verdict = examine(make_package(tmp_path, files, "scorm12")).verdicts[0]
    assert words(verdict) == moodle
    named = {one.decides.rule for one in (verdict.imports, verdict.plays, verdict.tracked) if one.decides}
    assert named == ({code} if code else set())


@pytest.mark.parametrize(
    ("code", "moodle", "rustici", "standard"),
    [
        ("MAN001", ("no", "no"), ("no", "no"), ("no", "no")),
        ("MAN002", ("no", "no"), ("at risk", "yes"), ("no", "no")),
        ("MAN016", ("yes", "yes"), ("yes", "yes"), ("no", "no")),
        ("MAN022", ("no", "no"), ("yes", "yes"), ("yes", "yes")),
        ("MAN028", ("no", "no"), ("yes", "yes"), ("yes", "yes")),
        ("RES003", ("yes", "yes"), ("yes", "yes"), ("no", "no")),
        ("RES005", ("yes", "no"), ("yes", "no"), ("yes", "no")),
    ],
)
def test_lmss_differ(
    code: str, moodle: tuple[str, str], rustici: tuple[str, str], standard: tuple[str, str], tmp_path: Path
) -> None:
    """What keeps Moodle from importing a package is nothing to others, and the other way round."""
    package = tmp_path / "p.zip"
    package.write_bytes(CASES[code]())
    told = {name: answers[:2] for name, answers in judged(package).items()}
    assert told == {"moodle": moodle, "rustici": rustici, "standard": standard}


def test_an_lms_that_was_asked_for_hears_of_itself(tmp_path: Path) -> None:
    """What concerns only Moodle is left out for Canvas, and counted; without a name everything is told."""
    mapped = changed(
        S4,
        (
            "</imsss:primaryObjective>",
            '<imsss:mapInfo targetObjectiveID="all" readSatisfiedStatus="true"/></imsss:primaryObjective>',
        ),
    )
    package = tmp_path / "p.zip"
    package.write_bytes(mapped())
    notes: list[str] = []
    assert "MAN028" not in {one.rule for one in examine(package, ("canvas",), notes).findings}
    assert "1 finding that concerns only Moodle is not shown" in notes
    for lms in ((), ("moodle",), ("canvas", "moodle"), ("moodle-app",)):
        assert "MAN028" in {one.rule for one in examine(package, lms).findings}, lms


def test_the_verdict_comes_first_and_the_report_goes_to_stdout(inside: Path) -> None:
    """Each LMS has a line; how the run went is for stderr."""
    package = make_package(inside, {"scorm.js": "let page = 1;\n"}, "scorm12")
    result = run_command("check", package)
    first, second, third, *rest = result.stdout.splitlines()
    assert first == "Moodle: imports: yes; plays: yes; is tracked: no (RTE001, index.html:1)"
    assert (second.partition(":")[0], third.partition(":")[0]) == ("The Rustici Engine", "The standard")
    assert rest[0] == "" and "RTE001" in rest[1]
    assert result.stderr == "0 errors and 1 warning\n"
    assert run_command("check", package, "--lms", "canvas,brightspace").stdout.startswith("Canvas: imports: yes")
    assert "Moodle: imports" in run_command("check", package, "--report", "text=report.txt").stdout
    assert Path("report.txt").read_text("utf-8").startswith(first)


def test_json_has_the_verdict_and_the_notes(inside: Path) -> None:
    package = make_package(inside, {"scorm.js": "let page = 1;\n", "jquery.js": "1"}, "scorm12")
    data = json.loads(run_command("check", package, "--json", "--lms", "moodle").stdout)
    (verdict,) = data["verdicts"]
    assert (verdict["lms"], verdict["name"]) == ("moodle", "Moodle")
    assert verdict["imports"] == dict.fromkeys(("rule", "message", "path", "line", "column")) | {"verdict": "yes"}
    assert verdict["tracked"]["verdict"] == "no" and verdict["tracked"]["rule"] == "RTE001"
    assert verdict["tracked"]["path"].endswith("plants.zip!/index.html") and verdict["tracked"]["line"] == 1
    assert [one for one in data["notes"] if "jQuery" in one]
    Path("none.zip").write_bytes(b"%PDF-1.4")
    data = json.loads(run_command("check", "none.zip", "--json").stdout)
    assert {one["imports"]["verdict"] for one in data["verdicts"]} == {"no"}


def test_a_report_on_stdout_stands_alone(inside: Path) -> None:
    """What people read goes to stderr then."""
    package = make_package(inside, {"scorm.js": "let page = 1;\n"}, "scorm12")
    command = [sys.executable, "-m", "scormbuild", "check", str(package), "--report", "json=/dev/stdout"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["verdicts"] and "Moodle: imports: yes" in done.stderr


def test_with_fix_stdout_is_for_the_copy(inside: Path) -> None:
    Path("p.zip").write_bytes(CASES["RES003"]())
    result = run_command("check", "p.zip", "--fix")
    assert result.stdout == "p-fixed.zip\n" and "Moodle: imports: yes" in result.stderr


def test_one_cause_is_one_finding(tmp_path: Path) -> None:
    """With its first places, and all of them for programs."""
    pages = {f"p{number}.html": PAGE.replace(' lang="en"', "") for number in range(57)}
    links = "".join(f'<a href="{name}">x</a>' for name in pages)
    found = examine(make_package(tmp_path, {**pages, **body(links)}, "scorm12")).findings
    (one,) = [one for one in found if one.rule == "ACC001"]
    assert "; in 57 pages: p0.html:1, p1.html:1, p10.html:1 and 54 more" in one.message
    assert len(one.places) == 56 and len({*one.places, one.position}) == 57
    places = one.as_json()["places"]
    assert isinstance(places, list) and len(places) == 56
    # Another mistake of the same rule is another cause.
    files = {"a.html": PAGE.replace("<h1>", "<script>alert(1)</script><h1>"), **body('<a href="a.html">x</a>')}
    found = examine(make_package(tmp_path, {**files, **more("confirm('Go?'); ")}, "scorm12")).findings
    assert [one.rule for one in found] == ["RTE013", "RTE013"]


def test_every_rule_of_packages_has_its_effect() -> None:
    """Or none: how a course looks, and what is a habit, decides nothing."""
    harmless = {"PKG017", "MAN027", "MAN031", "MAN040", "RTE013", "RTE015"}
    of_packages = {code for code in RULES if code.startswith(("PKG", "MAN", "RES", "RTE", "LMS"))}
    assert of_packages - EFFECTS.keys() == harmless
    assert not EFFECTS.keys() - of_packages
    for effects in EFFECTS.values():
        for effect in effects:
            assert not effect.others.keys() - PLATFORMS.keys()


def test_the_document_names_rules_that_there_are() -> None:
    """The table of where mistakes were seen, and the number of tools whose packages are tested."""
    text = (ROOT / "docs" / "checks.md").read_text("utf-8")
    table = text[text.index("## Where mistakes were seen") : text.index("## For one LMS")]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| ")][2:]
    codes = [code.strip() for row in rows for code in row.split(",")]
    assert len(codes) > 20 and not set(codes) - RULES.keys()
    assert f"in the form of {len(KNOWN)} tools and libraries" in " ".join(table.split())


def test_known_packages_are_played(tmp_path: Path) -> None:
    """Nothing that an LMS plays every day is said not to be."""
    for known in KNOWN:
        package = tmp_path / "p.zip"
        package.write_bytes(known.data())
        for verdict in examine(package).verdicts:
            if verdict.lms != "standard":
                assert (verdict.imports.word, verdict.plays.word) == ("yes", "yes"), (known.name, verdict)
                assert verdict.tracked.word != "no", (known.name, verdict)


def test_a_package_of_several_pages_is_at_risk_where_one_is_missing(tmp_path: Path) -> None:
    """The others are played."""
    second = ("</item>", '</item><item identifier="b" identifierref="c"><title>B</title></item>')
    attributes = 'identifier="c" type="webcontent" adlcp:scormtype="sco" href="c.html"'
    missing = f'<resource {attributes}><file href="c.html"/></resource>'
    package = tmp_path / "p.zip"
    package.write_bytes(changed(S12, second, ("</resources>", f"{missing}</resources>"))())
    assert judged(package, "moodle")["moodle"][1] == "at risk"
