"""Nothing that lies in a course's repository is run: not by the action, the hook, the container, nor by a command."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from scormbuild.build.workers import SPAWN_FROM
from scormbuild.machine.programs import find_program
from tests.conftest import POSIX, ROOT
from tests.test_ci import ACTION, HOOKS, act, instructions, run_steps
from tests.test_docs import fenced

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
OURS = [
    "click",
    "jinja2",
    "lxml",
    "pyromark",
    "yaml",
    "nh3",
    "imagesize",
    "math_core",
    "pygments",
    "platformdirs",
    "rich",
    "starlette",
    "uvicorn",
]
"""The libraries."""
OTHERS = [
    "pip",
    "hatchling",
    "scormbuild",
    "sitecustomize",
    "usercustomize",
    "setup",
    "conftest",
    "anyio",
    "h11",
]


def lay_traps(folder: Path, names: Iterable[str]) -> None:
    """Modules and packages that leave a mark beside the folder when they are imported or run."""
    trap = f"with open({str(folder.parent / 'run')!r}, 'a') as file: file.write(__name__ + '\\n')\n"
    for name in names:
        (folder / f"{name}.py").write_text(trap)
        (folder / name).mkdir()
        for file in ("__init__.py", "__main__.py"):
            (folder / name / file).write_text(trap)


def course_in(folder: Path) -> Path:
    """A course of so many lessons that several processes read them."""
    folder.mkdir()
    (folder / "course.yaml").write_text("id: plants\ntitle: Plants\n")
    for number in range(SPAWN_FROM + 10):
        (folder / f"{number:03}.md").write_text(f"---\ntitle: Lesson {number}\n---\nText.\n")
    return folder


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A repository with a course, in which every module that Python could be made to import leaves a mark."""
    folder = course_in(tmp_path / "hostile")
    lay_traps(folder, {*sys.stdlib_module_names, *OURS, *OTHERS})
    backend = 'requires = []\nbuild-backend = "setup"\nbackend-path = ["."]\n'
    (folder / "pyproject.toml").write_text(f"[build-system]\n{backend}")
    return folder


def modules_run(hostile: Path) -> list[str]:
    marks = hostile.parent / "run"
    return marks.read_text().splitlines() if marks.exists() else []


def environment(**more: str) -> dict[str, str]:
    """That of a user, without what the tests or their starter have set for Python."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | more


# ---- the action


@POSIX
def test_no_step_of_the_action_runs_what_lies_in_the_repository(hostile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor what the workflow lets Python find there."""
    for name, value in {"PYTHONPATH": ".", "PYTHONSTARTUP": "click.py", "PYTHONUSERBASE": "."}.items():
        monkeypatch.setenv(name, value)
    code, printed, outputs = run_steps(ACTION["runs"]["steps"], hostile, {})
    assert modules_run(hostile) == []
    assert code == 0, printed
    assert len(outputs["packages"].splitlines()) == 2


@POSIX
def test_options_lead_to_no_code(tmp_path: Path) -> None:
    """What a course could say, where a workflow takes options from it."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "course.yaml").write_text("id: plants\ntitle: Plants\n")
    (folder / "001.md").write_text("---\ntitle: T\n---\nText.\n[x](x)\n")
    lay_traps(folder, [*OURS, *OTHERS])
    for args in (
        "-c import\tos",
        "-m click",
        "--report text=click.py --report json=scormbuild/__init__.py",
        "--exit-zero; python click.py",
        "-- -- | python click.py",
        "`python click.py`$(python click.py)",
    ):
        act(folder, args=args, standards=args)
    assert modules_run(folder) == []


@POSIX
def test_what_a_course_says_sets_no_output(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text("id: plants\ntitle: Plants\nlessons: ['END_OF_PATHS.md']\n")
    (tmp_path / "END_OF_PATHS.md").write_text("---\ntitle: Roots\n---\nText.\n")
    code, _, outputs = act(tmp_path, args="--report text=/dev/stdout")
    assert code == 0 and list(outputs) == ["packages"]


def test_every_step_keeps_python_out_of_the_working_folder() -> None:
    runs = [step for step in ACTION["runs"]["steps"] if "run" in step]
    assert len(runs) == 5
    for step in runs:
        assert step["env"]["PYTHONSAFEPATH"] == "1"
        calls = re.findall(r'"\$PYTHON" (\S+)', step["run"])
        assert calls and set(calls) == {"-I"}


# ---- commands, the hook, the container


def scripts_folder() -> Path:
    """Where the program scormbuild lies."""
    return Path(sys.executable).parent


@POSIX
@pytest.mark.parametrize(
    "command",
    [
        pytest.param([str(scripts_folder() / "scormbuild"), "build", "--no-cache"], id="scormbuild"),
        pytest.param([sys.executable, "-P", "-m", "scormbuild", "build", "--no-cache"], id="python -P -m scormbuild"),
        pytest.param([str(scripts_folder() / "scormbuild"), *shlex.split(HOOKS[0]["entry"])[1:]], id="hook"),
    ],
)
def test_a_command_in_a_hostile_folder(command: list[str], hostile: Path) -> None:
    done = subprocess.run(command, cwd=hostile, env=environment(), capture_output=True, text=True, check=False)
    assert (done.returncode, modules_run(hostile)) == (0, []), done.stderr


def test_python_m_takes_no_library_from_there_either(tmp_path: Path) -> None:
    """It could not help if another scormbuild lay there, or a module of Python's own that it needs for -m."""
    folder = course_in(tmp_path / "hostile")
    lay_traps(folder, [*OURS, "json", "zipfile", "concurrent"])
    command = [sys.executable, "-m", "scormbuild", "build"]
    done = subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    assert (done.returncode, modules_run(folder)) == (0, []), done.stderr


SPAWNING = """\
import sys, threading
from scormbuild import build_package
from scormbuild.build.workers import SPAWN_FROM
if __name__ == "__main__":
    # Beside another thread processes are spawned, as in a preview, and on Windows and macOS always.
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    result = build_package(".", "dist")
    assert result.ok and len(result.course.lessons) > SPAWN_FROM, result.diagnostics
    import multiprocessing.resource_tracker as tracker
    assert tracker._resource_tracker._pid, "a process was spawned"
"""


@POSIX
def test_processes_that_read_lessons_import_nothing_from_there(hostile: Path, tmp_path: Path) -> None:
    program = tmp_path / "program" / "own.py"
    program.parent.mkdir()
    program.write_text(SPAWNING)
    command = [sys.executable, str(program)]
    done = subprocess.run(command, cwd=hostile, env=environment(), capture_output=True, text=True, check=False)
    assert (done.returncode, modules_run(hostile)) == (0, []), done.stderr


@POSIX
def test_programs_are_not_taken_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("here/bin", "installed"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "npm").write_text("#!/bin/sh\n")
        (tmp_path / folder / "npm").chmod(0o755)
    (tmp_path / "here" / "npm").symlink_to("bin/npm")
    monkeypatch.chdir(tmp_path / "here")
    for path in ("", ".", "bin", "./bin"):
        monkeypatch.setenv("PATH", os.pathsep.join([path, str(tmp_path / "none")]))
        assert find_program("npm") is None
        monkeypatch.setenv("PATH", os.pathsep.join([path, str(tmp_path / "installed")]))
        assert find_program("npm") == str(tmp_path / "installed" / "npm")


def test_the_container_keeps_python_out_of_the_working_folder() -> None:
    values = dict(instructions())
    assert "PYTHONSAFEPATH=1" in values["ENV"].split()
    assert values["ENTRYPOINT"] == '["scormbuild"]'


def test_no_documented_command_lets_python_look_into_the_working_folder() -> None:
    for page in PAGES:
        for language in ("sh", "yaml"):
            for _, example in fenced(page.read_text("utf-8"), language):
                assert not re.search(r"python[\d.]* (?!-[PI] )(?:-\w+ )*-m\b", example), page.name
    for script in (ROOT / "scripts").glob("*.py"):
        assert not re.search(r'PYTHON, "-m"', script.read_text("utf-8")), script.name
