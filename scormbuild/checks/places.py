"""Findings about a page as a whole, and at a place in a script."""

from __future__ import annotations

from scormbuild.checks.context import Checked
from scormbuild.findings.diagnostics import Diagnostic, excerpt_at
from scormbuild.packages.page import Page
from scormbuild.packages.script import Script


def at_page(checked: Checked, rule: str, page: Page, /, **facts: object) -> Diagnostic:
    """A finding about a page as a whole."""
    return checked.in_file(rule, page.name, 1, 1, excerpt_at(page.text, 1, 1), None, **facts)


def at_script(
    checked: Checked, rule: str, script: Script, offset: int, /, help: str | None = None, **facts: object
) -> Diagnostic:
    """A finding at a place in a script."""
    at = script.place(offset)
    return checked.in_text(rule, script.file, at.line, at.column, lambda: script.excerpt(offset), help, **facts)
