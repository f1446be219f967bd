"""docs/security.md names tests that there are."""

from __future__ import annotations

import ast
import re

from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")


def test_every_threat_has_tests_that_there_are() -> None:
    table = PAGE.partition("## Threats and tests")[2]
    rows = [row for row in table.splitlines() if row.startswith("| ") and not row.startswith(("| threat ", "| --- "))]
    assert rows
    for row in rows:
        named = re.findall(r"`([\w/]+\.py)::(\w+)`", row)
        assert named, row
        for file, name in named:
            functions = ast.walk(ast.parse((ROOT / file).read_text("utf-8")))
            assert name in [one.name for one in functions if isinstance(one, ast.FunctionDef)], f"{file}::{name}"


def test_every_module_of_the_security_tests_is_in_the_table() -> None:
    for file in sorted((ROOT / "tests" / "security").glob("test_*.py")):
        assert f"tests/security/{file.name}::" in PAGE or file.name == "test_page.py", file.name


def test_the_page_is_found() -> None:
    assert "(docs/security.md)" in (ROOT / "README.md").read_text("utf-8")
    assert "advisory" in PAGE and not re.search(r"\S+@\S+\.\w+", PAGE), "no address that nobody reads"
