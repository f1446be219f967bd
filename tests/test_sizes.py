"""The small scale of the house: modules and functions that one can read in one go."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT

MODULE = 300
"""Lines of a module at most."""
FUNCTION = 60
"""Lines of a function at most, with its docstring."""
TABLES = "scormbuild/findings/rules/"
"""Tables of data: a row for each rule, whose number is the family's."""


def modules() -> Iterator[Path]:
    """The modules that people write; those of compiled templates are made by a script."""
    for file in sorted((ROOT / "scormbuild").rglob("*.py")):
        if "compiled" not in file.parts:
            yield file


def test_modules_are_short() -> None:
    """A module that grows longer holds two things: split it by what its parts are about."""
    long = {}
    for file in modules():
        name, lines = file.relative_to(ROOT).as_posix(), len(file.read_text("utf-8").splitlines())
        if lines > MODULE and not name.startswith(TABLES):
            long[name] = lines
    assert not long


def test_scripts_are_short() -> None:
    """JavaScript likewise; biome.jsonc says how long a function may be."""
    folders = ("templates/runtime", "templates/lms", "templates/preview", "scripts")
    long = {
        file.relative_to(ROOT).as_posix(): lines
        for folder in folders
        for file in (ROOT / folder).rglob("*.js")
        if (lines := len(file.read_text("utf-8").splitlines())) > MODULE
    }
    assert not long


def test_tables_hold_nothing_but_data() -> None:
    """What is long for its rows has no function in which something could hide."""
    for file in (ROOT / TABLES).glob("*.py"):
        text = file.read_text("utf-8")
        if len(text.splitlines()) > MODULE:
            assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)], file


def test_functions_are_short() -> None:
    """A function that grows longer does several things: give each a name."""
    long = {}
    for file in modules():
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > FUNCTION:
                    long[f"{file.relative_to(ROOT).as_posix()}:{node.name}"] = lines
    assert not long
