"""Findings for machines: one module for each format, diagnostics in, text out.

The formats know nothing of courses and packages, so that whatever finds something can be reported in all of them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from scormbuild.findings.diagnostics import Diagnostic

MEMBER = "!/"
"""Stands between a zip and the name of a file in it, in the path of a position."""


class Case(NamedTuple):
    """Something that was tried, whether or not it went well: a play of a package."""

    name: str
    seconds: float
    diagnostics: Sequence[Diagnostic]
    log: str
    """What was said meanwhile."""
    picture: bytes | None
    """How it looked in the end, as PNG."""
    files: Sequence[Path]
    """Files in which both are kept."""


class Findings(NamedTuple):
    """What a command found, and where it looked."""

    command: str
    """Name of the command: ``check`` or ``build``."""
    diagnostics: Sequence[Diagnostic]
    strict: bool = False
    """Whether warnings count as failures."""
    files: Sequence[str] = ()
    """Paths of the files that were read, as messages name them; those without findings are well."""
    cases: Sequence[Case] = ()
    """What was tried with the one file, where something was; JUnit XML has a test for each, SARIF what they left."""


class Place(NamedTuple):
    """Where a finding is shown by a machine."""

    path: str
    """Path from the root of the repository where it lies in one, else as it is; always with slashes."""
    line: int | None
    """None where the finding is inside a zip: its lines are not lines of the zip."""
    column: int
    member: str
    """What in the zip it is about, with line and column; empty outside of zips."""


def place_of(one: Diagnostic) -> Place:
    """Where the file of a finding lies for the system that runs the job."""
    outer, inside, member = one.position.path.partition(MEMBER)
    path = _from_root(outer)
    if inside:
        return Place(path, None, 1, f"{member}:{one.position.line}:{one.position.column}")
    if path.lower().endswith(".zip"):
        return Place(path, None, 1, "")
    return Place(path, one.position.line, one.position.column, "")


def _from_root(path: str) -> str:
    """A path as seen from the root of the repository that GitHub or GitLab have checked out, else from here."""
    root = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR") or "."
    # Links in a repository are files of their own, so only the root is resolved.
    full = Path(os.path.normpath(Path.cwd() / path))
    try:
        return full.relative_to(Path(root).resolve()).as_posix()
    except ValueError:
        return Path(path).as_posix()


def in_markdown(text: str) -> str:
    """Text that Markdown shows as it is."""
    return re.sub(r"([\\`*_{}\[\]<>()#|!@~&$])", r"\\\1", text)


class Format(NamedTuple):
    """A format for machines."""

    write: str
    """The function in the module of its name that writes it."""
    about: str
    """What it is, for the help of ``--format``."""


FORMATS = {
    "github": Format("workflow_commands", "GitHub Actions annotations"),
    "gitlab": Format("code_quality", "GitLab's code quality report"),
    "junit": Format("junit", "JUnit XML"),
    "sarif": Format("sarif", "SARIF 2.1.0"),
}
"""Every format by its name, which is that of its module; ``text`` and ``json`` are the commands' own."""


def render(form: str, findings: Findings) -> str:
    """The findings in one of ``FORMATS``."""
    module = import_module(f"scormbuild.findings.formats.{form}")
    text: str = getattr(module, FORMATS[form].write)(findings)
    return text
