"""Workflow commands of GitHub Actions, which it shows as annotations beside the lines of a change.

GitHub shows ten of each kind for a step. The summary of the job has more of them.
"""

from __future__ import annotations

import re

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.formats import Findings, in_markdown, place_of
from scormbuild.findings.rules import RULES
from scormbuild.machine.shown import printable, without_marks

MOST_ROWS = 100
"""Findings in the summary; GitHub refuses one above 1 MB."""


def workflow_commands(findings: Findings) -> str:
    """One line for each finding: ``::error file=…,line=…,col=…,title=…::message``."""
    return "".join(f"{_annotation(one)}\n" for one in findings.diagnostics)


def _annotation(one: Diagnostic) -> str:
    place = place_of(one)
    properties = {"file": place.path}
    if place.line is not None:
        properties |= {"line": str(place.line), "col": str(place.column)}
    properties["title"] = f"{one.rule} {RULES[one.rule].name}"
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    member = f"{place.member}: " if place.member else ""
    message = f"{member}{one.message}\n{one.help}"
    return f"::{one.severity} {written}::{_data(message)}"


def _data(text: str) -> str:
    """What follows the second ``::``, on one line whatever it says, and with no command of another kind in it."""
    text = re.sub("[^\r\n]+", lambda line: without_marks(printable(line[0])), text)
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The value of a property, in which colons and commas mean something too."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def summary(findings: Findings, counted: str) -> str:
    """Markdown for the page of the job: how many findings there are, and the first of them in a table."""
    lines = [f"### scormbuild {findings.command}: {counted}", ""]
    if findings.diagnostics:
        lines += ["| place | finding | fix |", "| --- | --- | --- |"]
    for one in findings.diagnostics[:MOST_ROWS]:
        at = one.position
        what = f"**{one.severity} {one.rule}** {_cell(one.message)}"
        lines.append(f"| {_cell(f'{at.path}:{at.line}')} | {what} | {_cell(one.help)} |")
    if (more := len(findings.diagnostics) - MOST_ROWS) > 0:
        lines += ["", f"and {more:,} more"]
    return "\n".join(lines) + "\n\n"


def _cell(text: str) -> str:
    """Words as they are, in a cell of a table: nothing in a course makes Markdown or HTML here."""
    return in_markdown(printable(" ".join(text[:500].split())))
