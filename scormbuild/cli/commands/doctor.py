"""``scormbuild doctor``: whether scormbuild has what it needs here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scormbuild.cli.as_json import JSON_VERSION
from scormbuild.cli.examples import Command
from scormbuild.cli.output import Painted, echo, echo_data
from scormbuild.machine.shown import in_json

if TYPE_CHECKING:
    from scormbuild.about.doctor import Check


@click.command(
    "doctor",
    cls=Command,
    examples=(
        ("check this computer", "scormbuild doctor"),
        ("write the details for a bug report as JSON", "scormbuild doctor --json"),
    ),
)
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(as_json: bool) -> None:
    """Check versions, templates, XSD files, browser, folders and terminal, and show how to fix problems.

    The exit code is 1 only if scormbuild cannot work on this computer; notes are about optional features.
    """
    from scormbuild.about.doctor import examine

    checks: list[Check] = []
    for check in examine():
        checks.append(check)
        if not as_json:
            paint = {"ok": "green", "note": "yellow", "problem": "red"}[check.state]
            label = Painted(f"{'OK' if check.state == 'ok' else check.state:8}", paint)
            first, *rest = check.found.split("\n")
            echo(label, f"{check.name:18} {first}")
            for line in [*rest, *([f"-> {check.fix}"] if check.fix else [])]:
                echo(f"{'':27}{line}")
    ok = all(check.state != "problem" for check in checks)
    if as_json:
        data = {"version": JSON_VERSION, "command": "doctor", "ok": ok, "checks": [_as_data(one) for one in checks]}
        echo_data(in_json(data) + "\n")
    if not ok:
        raise click.exceptions.Exit(1)


def _as_data(check: Check) -> dict[str, str]:
    """The form of ``--json``; docs/json.md describes it."""
    return {"name": check.name, "state": check.state, "found": check.found, "cure": check.fix}
