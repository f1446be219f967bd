"""The house: imports go one way between its rooms, as pyproject.toml and docs/architecture.md say."""

from __future__ import annotations

import importlib
import logging
import tomllib

import pytest
from importlinter.cli import lint_imports

from tests.conftest import ROOT


def test_imports_go_down_the_rooms(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """import-linter, which others wrote, finds no import from a lower room to a higher one."""
    monkeypatch.chdir(ROOT)
    code = lint_imports(no_cache=True)
    # It sets up logging for itself, and switches off what other tests listen to.
    for logger in logging.root.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.disabled = False
    assert code == 0, capsys.readouterr().out


def test_every_room_is_in_the_contract() -> None:
    """A folder that nobody thought of would be held to nothing."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (contract,) = project["tool"]["importlinter"]["contracts"]
    named = {name.strip() for layer in contract["layers"] for name in layer.split("|")}
    rooms = {file.parent.name for file in (ROOT / "scormbuild").glob("*/__init__.py")}
    alone = {file.stem for file in (ROOT / "scormbuild").glob("*.py")} - {"__init__", "__main__"}
    assert named == rooms | alone


def test_what_is_broken_on_purpose_has_its_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """The modules that scripts/mutate.py names, and their files of tests."""
    monkeypatch.syspath_prepend(ROOT / "scripts")
    mutate = importlib.import_module("mutate")
    for module, tests in mutate.MODULES.items():
        assert (ROOT / "scormbuild" / f"{module}.py").is_file(), module
        assert all((ROOT / "tests" / f"{name}.py").is_file() for name in tests), module
