"""``scormbuild doctor``: what it looks at, and that it calls a problem what is one."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scormbuild import __version__
from scormbuild.about.doctor import BROWSERS, MORE, NEEDED
from scormbuild.build import pipeline as build
from scormbuild.cli import cli
from scormbuild.machine import data_files
from tests.conftest import POSIX, ROOT


def doctor() -> tuple[int, dict[str, dict[str, str]]]:
    """Exit code, and the checks by their names."""
    result = CliRunner().invoke(cli, ["doctor", "--json"])
    data: Any = json.loads(result.stdout)
    assert set(data) == {"version", "command", "ok", "checks"}
    assert data["ok"] is (result.exit_code == 0)
    assert all(set(check) == {"name", "state", "found", "cure"} for check in data["checks"])
    return result.exit_code, {check["name"]: check for check in data["checks"]}


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder which is all there is on the path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("BROWSER", raising=False)
    return folder


def program(file: Path, code: str) -> None:
    file.write_text(f"#!{sys.executable}\n{code}\n")
    file.chmod(0o755)


def test_all_is_well_on_the_machine_that_runs_the_tests() -> None:
    result = CliRunner().invoke(cli, ["doctor"])
    assert result.exit_code == 0, result.stdout
    assert "problem" not in result.stdout
    code, checks = doctor()
    assert code == 0
    assert checks["scormbuild"]["found"].startswith(f"{__version__} in ")
    assert checks["Python"]["found"].startswith(sys.version.split()[0])
    assert "SCORM 1.2" in checks["trial build"]["found"] and "SCORM 2004" in checks["trial build"]["found"]
    for name, check in checks.items():
        assert f"{'OK' if check['state'] == 'ok' else check['state']:8}{name} " in result.stdout
        assert bool(check["cure"]) is (check["state"] != "ok"), f"{name}: what is not well has a cure"
    assert f"-> {checks['control documents']['cure']}" in result.stdout
    assert "scormbuild schemas install" in checks["control documents"]["cure"]


def test_every_library_of_scormbuild_is_looked_for() -> None:
    import tomllib

    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {name.lower() for name in (*NEEDED.values(), *MORE.values())}
    assert {one.partition(">")[0] for one in wanted} == names


@pytest.mark.parametrize(
    ("module", "check", "code"), [("nh3", "libraries", 1), ("watchfiles", "more libraries", 0)], ids=["needed", "more"]
)
def test_a_missing_library_is_a_problem_where_nothing_works_without_it(
    module: str, check: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    ended, checks = doctor()
    assert ended == code
    assert checks[check]["state"] == ("problem" if code else "note")
    assert module in checks[check]["found"] and f"-m pip install {module}" in checks[check]["cure"]


@pytest.mark.usefixtures("programs")
@pytest.mark.parametrize("name", ["scorm12.js", "style.css", "parts/typed.js"])
@pytest.mark.parametrize("damage", ["empty", "gone"])
def test_damaged_templates_are_a_problem(
    name: str, damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copytree(ROOT / "templates", tmp_path / "templates")
    monkeypatch.setattr(data_files, "templates_dir", lambda: copy)
    assert doctor()[0] == 0
    if damage == "empty":
        (copy / "dist" / name).write_text("")
    else:
        (copy / "dist" / name).unlink()
    code, checks = doctor()
    assert (code, checks["templates"]["state"]) == (1, "problem")
    assert checks["templates"]["found"].endswith(f": {Path(name).name}")


def test_a_trial_build_that_fails_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "build_package", lambda *_: 1 / 0)
    code, checks = doctor()
    assert (code, checks["trial build"]["found"]) == (1, "ZeroDivisionError: division by zero")


@POSIX
def test_programs_are_asked_for_their_versions(programs: Path) -> None:
    code, checks = doctor()
    assert code == 0, "neither is needed to build"
    assert checks["Node.js"]["found"].startswith("node and npm not found")
    assert checks["browser"]["state"] == "note"
    program(programs / "node", "print('v22.1.0')")
    program(programs / "npm", "raise SystemExit(3)")
    program(programs / BROWSERS[0], "")
    _, checks = doctor()
    assert checks["Node.js"]["found"] == "node v22.1.0, npm (does not respond)"
    assert checks["browser"]["found"] == str(programs / BROWSERS[0])


def test_folders_that_cannot_be_written_are_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(tmp_path / "file" / "data"))
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(tmp_path / "new" / "cache"))
    code, checks = doctor()
    assert code == 0
    assert checks["data folder"]["state"] == "note" and "SCORMBUILD_DATA_DIR" in checks["data folder"]["cure"]
    assert checks["cache folder"]["state"] == "ok"


def test_looking_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    doctor()
    assert list(tmp_path.iterdir()) == []


def test_letters_that_the_terminal_lacks_are_noted() -> None:
    result = CliRunner(charset="latin-1").invoke(cli, ["doctor"])
    assert result.exit_code == 0
    assert "iso8859-1" in result.stdout or "latin-1" in result.stdout
    assert "PYTHONUTF8=1" in result.stdout
