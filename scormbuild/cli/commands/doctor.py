"""``scormbuild doctor``: whether scormbuild has what it needs here."""

from __future__ import annotations

import click

from scormbuild.cli.examples import Command
from scormbuild.cli.output import JSON_VERSION, Painted, echo, echo_data
from scormbuild.machine.shown import in_json


@click.command(
    "doctor",
    cls=Command,
    examples=(
        ("see what works here, and what to do about the rest", "scormbuild doctor"),
        ("for a report of a mistake in scormbuild: all of it as JSON", "scormbuild doctor --json"),
    ),
)
@click.option("--json", "as_json", is_flag=True, help="Write the result to stdout as JSON.")
def command(as_json: bool) -> None:
    """Look at versions, templates, control documents, browser, folders and terminal, and say what to do.

    Ends with 1 only when scormbuild cannot work here; a note is about something that works less well.
    """
    from scormbuild.about.doctor import Check, examine

    checks: list[Check] = []
    for check in examine():
        checks.append(check)
        if not as_json:
            paint = {"ok": "green", "note": "yellow", "problem": "red"}[check.state]
            label = Painted(f"{'OK' if check.state == 'ok' else check.state:8}", paint)
            first, *rest = check.found.split("\n")
            echo(label, f"{check.name:18} {first}")
            for line in [*rest, *([f"-> {check.cure}"] if check.cure else [])]:
                echo(f"{'':27}{line}")
    ok = all(check.state != "problem" for check in checks)
    if as_json:
        data = {"version": JSON_VERSION, "command": "doctor", "ok": ok, "checks": [one._asdict() for one in checks]}
        echo_data(in_json(data) + "\n")
    if not ok:
        raise click.exceptions.Exit(1)
