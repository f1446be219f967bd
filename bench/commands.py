"""What commands take beside the imports that they cannot do without."""

from __future__ import annotations

import sys
from pathlib import Path

from builds import HEAD, SHORT, TEXT_COLUMNS, add_ratio, add_rows, build_command, python
from figures import Section
from measure import Command, run_in_turns

_LIMIT = 1.5
_EXAMPLE = Path(__file__).resolve().parent.parent / "lesson_source"
_CHECK_IMPORTS = "import scormbuild.cli, scormbuild.cli.commands.check, scormbuild.checks"


def scormbuild(*arguments: str) -> Command:
    """A command as users start it."""
    script = Path(sys.executable).with_name("scormbuild")
    start = [str(script)] if script.exists() else [sys.executable, "-m", "scormbuild"]
    return Command([*start, *arguments], Path.cwd())


def measure_commands(work: Path, runs: int) -> Section:
    """``scormbuild --version`` beside importing click, and ``check`` of the example's package beside its imports."""
    section = Section("commands", "Commands beside their imports", HEAD, text_columns=TEXT_COLUMNS)
    output = work / "built-example"
    run_in_turns({"build": build_command(_EXAMPLE, output)}, 1)
    package = next(output.glob("*.zip"))
    commands = {
        "scormbuild --version": scormbuild("--version"),
        "import click": python("import click"),
        "scormbuild check PACKAGE": scormbuild("check", str(package)),
        "import of what check uses": python(_CHECK_IMPORTS),
    }
    measured = run_in_turns(commands, runs * SHORT, warm_up=True)
    add_rows(section, "example", commands, measured)
    for one, other in (
        ("scormbuild --version", "import click"),
        ("scormbuild check PACKAGE", "import of what check uses"),
    ):
        add_ratio(section, f"{one} / {other}", measured[one], measured[other], _LIMIT)
    return section
