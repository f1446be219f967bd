"""Names, titles and texts of others steer no terminal, and are no commands to what runs a job."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from scormbuild import cli as cli_module
from scormbuild.cli import cli
from scormbuild.findings.diagnostics import Diagnostic, Position
from scormbuild.findings.formats import FORMATS, Findings, render
from scormbuild.machine.shown import in_json, in_xml, printable, without_commands, without_marks
from scormbuild.updates.writing_ids import find_ids
from tests.conftest import POSIX, ROOT
from tests.making import MANIFEST_12, good_files, zip_bytes
from tests.test_cli import run_on_terminal

ESCAPES = "\x1b[31m\x1b]0;owned\x07\x9b2J\x9d0;x\x9c\x85\u202egnp.exe\u2066\u200f\u061c\u2028\x7f\r\b"
"""Sequences that colour, clear and name terminals, in 7 and 8 bits, and marks that turn the direction of writing."""
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
COMMANDS = [
    "::error::x",
    "  ::set-output name=a::b",
    "\r::add-mask::x",
    "\u2003::stop-commands::x",
    "\x0b::error::y",
    "a ##[error]x",
    "##vso[task.setvariable variable=PATH]/tmp",
    "x##vso[task.complete]",
    "\ufeff::error::z",
]
AGENTS = [{"GITHUB_ACTIONS": "true"}, {"TF_BUILD": "True"}]


def is_command(line: str) -> bool:
    """What a runner of GitHub (ActionCommand.cs) or an agent of Azure (Command.cs) takes for a command."""
    return bool(re.match(r"[\s\x00-\x20\ufeff\u200b]*::", line) or re.search(r"##(vso)?\[", line))


def commands_in(text: str) -> list[str]:
    """Lines as .NET reads them: "\\r" ends one too."""
    return [line for line in re.split("\r\n|\r|\n", text) if is_command(line)]


# ---- the place where it is done


@given(st.text(st.sampled_from(list(ESCAPES + "::##[vso]ab \t\n"))))
def test_what_is_made_safe_is_safe(text: str) -> None:
    assert not STEERING.search(printable(text))
    shown = "\n".join(printable(line) for line in text.split("\n"))
    assert commands_in(without_commands(shown)) == []
    assert not re.search(r"##(vso)?\[", without_marks(shown))
    for made, back in ((in_json([text]), json.loads(in_json([text]))[0]),):
        assert back == text and not STEERING.search(made) and commands_in(made) == []


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")))
def test_xml_stays_what_it_was(text: str) -> None:
    element = ET.Element("a", b=text + "##[x] ##vso[y]")
    element.text = text
    made = in_xml(ET.tostring(element, "unicode"))
    assert not STEERING.search(made) and not re.search(r"##(vso)?\[", made)
    back = ET.fromstring(made)
    assert (back.text or "", back.get("b")) == (text, element.get("b"))


@pytest.mark.parametrize("text", ["\n" * 500_000, " " * 500_000, "#" * 500_000, "##" + "a" * 500_000, ":" * 500_000])
def test_long_texts_take_no_long_time(text: str) -> None:
    without_commands(text)
    in_json(text)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_still_read_by_people(command: str) -> None:
    shown = without_commands(printable(command))
    assert not commands_in(shown)
    assert re.sub(r"\W", "", shown) == re.sub(r"\W", "", command)


def test_there_is_one_place_that_writes_to_streams() -> None:
    """Whatever is shown goes through output.py."""
    found = set()
    for file in (ROOT / "scormbuild").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in (
                "print",
                "click.echo",
                "click.secho",
                "sys.stdout.write",
                "sys.stderr.write",
                "click.style",
            ):
                found.add((file.relative_to(ROOT / "scormbuild").as_posix(), ast.unparse(node.func)))
    assert found == {
        ("cli/output.py", "click.echo"),
        ("cli/output.py", "click.style"),
        ("__main__.py", "sys.stderr.write"),  # "interrupted", before anything is loaded.
    }


# ---- what commands show


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Courses and packages whose names and texts are full of it."""
    monkeypatch.chdir(tmp_path)
    for number, text in enumerate([ESCAPES, *COMMANDS]):
        folder = tmp_path / f"course{number}"
        folder.mkdir()
        quoted = json.dumps(text)
        (folder / "course.yaml").write_text(f"id: plants{number}\ntitle: {quoted}\nlanguage: {quoted}\n{quoted}: x\n")
        lesson = f"{text}\n\n[{text}](<{text}>) ![](x)\n\n::: quiz\n## {text}\n:::\n"
        (folder / "01-a.md").write_text(f"---\ntitle: {quoted}\n{quoted}: 1\n---\n{lesson}", "utf-8", newline="")
        if os.name == "posix":
            (folder / f"02{text}.md".replace("/", "")).write_text("---\ntitle: T\n---\n## X\n\nText\n")
            (folder / f"{text}.md".replace("/", "")).write_text("---\ntitle: T\n---\n[x](x)\n")
        escaped = "".join(f"&#{ord(one)};" for one in text if one.isprintable() or one in "\r\x85\u202e")
        files = good_files("scorm12")
        files["imsmanifest.xml"] = MANIFEST_12.replace("Plants", escaped).replace("2004", escaped).encode()
        files["imsmanifest.xml"] = files["imsmanifest.xml"].replace(b'"sco"', f'"{escaped}"'.encode())
        files[f"{text}.txt"] = files[f"{text}/a.php"] = b"x"
        (tmp_path / f"package{number}.zip").write_bytes(zip_bytes(files))
    return tmp_path


def everything_said(hostile: Path) -> dict[str, str]:
    """What each command says of each of them."""
    said: dict[str, str] = {}
    runner = CliRunner()
    for folder in sorted(hostile.glob("course*")):
        monkey = [["check", folder.name], ["build", folder.name], ["ids", folder.name], ["ids", folder.name, "--write"]]
        monkey += [["check", folder.name, "-v"], ["check", folder.name, "--json"], ["ids", folder.name, "--json"]]
        monkey += [["check", folder.name, "--format", form] for form in (*FORMATS, "text")]
        for words in monkey:
            said[" ".join(words)] = runner.invoke(cli, words).output
        before = Path.cwd()
        os.chdir(folder)
        said[f"check in {folder.name}"] = runner.invoke(cli, ["check", "--format", "text"]).output
        said[f"ids in {folder.name}"] = runner.invoke(cli, ["ids"]).output
        os.chdir(before)
    for file in sorted(hostile.glob("*.zip")):
        for words in (
            ["inspect"],
            ["inspect", "--json"],
            ["check"],
            ["check", "--format", "text"],
            ["check", "--json"],
            ["check", "--fix", "--force"],
            ["verify", "--source", "course1"],
        ):
            said[f"{words} {file.name}"] = runner.invoke(cli, [words[0], file.name, *words[1:]]).output
    return said


@POSIX
def test_no_command_shows_what_steers_a_terminal(hostile: Path) -> None:
    for words, text in everything_said(hostile).items():
        assert text.strip(), words
        assert not STEERING.search(text), words


@POSIX
@pytest.mark.parametrize("agent", AGENTS, ids=lambda one: next(iter(one)))
def test_no_command_says_a_command_to_the_job(
    agent: dict[str, str], hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in agent.items():
        monkeypatch.setenv(name, value)
    for words, text in everything_said(hostile).items():
        own = r"::(error|warning) file=[^:]*,title=[A-Z]{3}\d{3} [\w-]+::"
        lines = commands_in(text)
        assert all(re.match(own, line) and not re.search(r"##(vso)?\[", line) for line in lines), (words, lines)


@POSIX
def test_annotations_still_work(hostile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    result = CliRunner().invoke(cli, ["check", "course0"])
    assert len(commands_in(result.stdout)) == result.stderr.count("  help: ") > 3
    assert commands_in(result.stderr) == []


def test_in_an_annotation_nothing_ends_what_it_is() -> None:
    text = "a::b,c=%0Ad\n##vso[x]\r::error::"
    one = Diagnostic("SRC001", text, Position("a:b,c::d%0A.md", 1, 1), "error", text, "")
    (line,) = render("github", Findings("check", [one])).splitlines()
    properties, _, data = line.removeprefix("::error ").partition("::")
    assert properties.split(",")[0] == "file=a%3Ab%2Cc%3A%3Ad%250A.md"
    assert "\r" not in line and not re.search(r"##(vso)?\[", line) and "%0D::error::%0A" in data


@POSIX
@pytest.mark.parametrize(
    "words",
    [
        ["check", "{}"],
        ["build", "{}"],
        ["inspect", "{}.zip"],
        ["new", "full/{}"],
        ["{}"],
        ["check", "--select", "{}"],
        ["verify", "{}", "--source", "{}"],
        ["preview", "{}"],
    ],
)
@pytest.mark.parametrize("name", [ESCAPES, "a\n::error::x", "##vso[task.complete]"], ids=["escapes", "line", "vso"])
def test_names_of_files_that_commands_are_given(
    words: list[str], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shell expands patterns to whatever lies there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TF_BUILD", "True")
    (tmp_path / "full").write_text("a file")
    result = CliRunner().invoke(cli, [word.format(name) for word in words])
    assert result.exit_code in (1, 2)
    assert not STEERING.search(result.output) and commands_in(result.output) == []


@POSIX
def test_on_a_terminal_only_the_programs_own_colours_arrive(hostile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, output = run_on_terminal("check", "course0")
    own = re.sub(rb"\x1b\[(?:0|1|31|33)m", b"", output)
    assert b"\x1b[31m" in output and not STEERING.search(own.decode().replace("\r\n", "\n"))


# ---- documents on stdout

QUIZ = """\
---
title: "::error::x"
---
::: quiz
## {text} {{#first}}

::error::x

- [x] {text}
- [ ] ::error::y

## Fill in {{.long-text #second}}

> ::add-mask::z ##vso[task.complete]
:::
"""


@pytest.fixture
def sheet_course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course without errors whose answer sheet is full of it."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "sheets"
    folder.mkdir()
    (folder / "course.yaml").write_text("id: plants\ntitle: '##[error]x'\n")
    (folder / "01-a.md").write_text(QUIZ.format(text="a\u202eb\u2066 ##[error]x ##vso[task.complete]"), "utf-8")
    return folder


@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_an_answer_sheet_in_a_log_gives_no_commands(
    form: str, sheet_course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = CliRunner().invoke(cli, ["key", "sheets", "--format", form])
    monkeypatch.setenv("TF_BUILD", "True")
    logged = CliRunner().invoke(cli, ["key", "sheets", "--format", form])
    assert plain.exit_code == logged.exit_code == 0
    assert commands_in(logged.output) == [] and not STEERING.search(logged.output)
    assert form == "json" or commands_in(plain.output), "a program gets what the course says"


@POSIX
def test_an_answer_sheet_in_a_file_is_as_it_is(sheet_course: Path, tmp_path: Path) -> None:
    CliRunner().invoke(cli, ["key", "sheets", "-o", "sheet.csv"])
    command = [sys.executable, "-P", "-m", "scormbuild", "key", "sheets", "--format", "csv"]
    with Path("stdout.csv").open("wb") as file:
        subprocess.run(command, stdout=file, env={**os.environ, "TF_BUILD": "True"}, check=True)
    assert Path("stdout.csv").read_bytes() == Path("sheet.csv").read_bytes()


@POSIX
@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_an_answer_sheet_on_a_terminal_steers_nothing(form: str, sheet_course: Path) -> None:
    _, output = run_on_terminal("key", "sheets", "--format", form)
    assert "task.complete" in output.decode()
    assert not STEERING.search(output.decode().replace("\r\n", "\n").replace("\r", ""))


# ---- errors of the program itself


def test_a_mistake_of_the_program_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ValueError(f"{ESCAPES}\n::error::x ##vso[x]")

    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setattr("scormbuild.course.load.load_course", fail)
    with pytest.raises(SystemExit) as ended:
        cli_module.main(["check", str(ROOT / "lesson_source")])
    said = capsys.readouterr().err
    assert ended.value.code == 1
    where = "scormbuild.cli.commands.check, _check_course"
    assert said.startswith(f"Error: internal error in scormbuild ({where}): ValueError: ")
    assert said.count("\n") == 1 and not STEERING.search(said.rstrip("\n")) and commands_in(said) == []


def test_names_of_findings_keep_their_letters(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text("id: plants\ntitle: Plants\n")
    (tmp_path / "01-blätter-متن.md").write_text("---\ntitle: T\n---\nText.\n", "utf-8")
    assert find_ids(tmp_path).ids
    assert "01-blätter-متن.md" in CliRunner().invoke(cli, ["check", str(tmp_path)]).output
