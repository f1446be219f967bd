"""Break the pure modules in every small way, and count what the tests notice.

python3 scripts/mutate.py [MODULE...]        (those of Python)
python3 scripts/mutate.py js [PART...]       (those of JavaScript, by scripts/mutate_js.js)

A module is named as in ``MODULES`` below, for example ``progress/identifiers``; without any all are broken, one after
the other. mutmut makes the breaks, one at a time, and runs the tests of the files listed for the module that come
through the broken function. What no test notices is shown as a difference, but for what scripts/equivalent_mutants.txt
says makes no difference to anybody. Not part of scripts/test.py: it takes minutes for a module.
"""

from __future__ import annotations

import fnmatch
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from setup_tools import PYTHON, ROOT, make_environment, say

MODULES: dict[str, tuple[str, ...]] = {
    "progress/identifiers": ("test_identifiers",),
    "progress/state_size": ("test_state_size",),
    "progress/interactions": ("test_reported", "test_interactions"),
    "pages/there": ("test_there",),
    "pages/colours": ("test_colours",),
    "pages/escaping": ("test_escaping",),
    "pages/lesson": ("test_escaping",),
    "pages/environment": ("test_escaping",),
    "pages/questions": ("test_page_questions",),
    "course/completion": ("test_completion_words",),
    "course/capacity": ("test_capacity",),
    "findings/suppressions": ("test_suppressions",),
    "packages/reader": ("test_reader_limits",),
    "packages/listing": ("test_reader_limits",),
    "packages/file_names": ("test_reader_limits",),
    "source/questions/alike": ("test_typed",),
    "source/questions/numbers": ("test_typed",),
    "standards/__init__": ("test_manifests",),
    "standards/imscp": ("test_manifests",),
    "standards/scorm12": ("test_manifests",),
    "standards/scorm2004": ("test_manifests",),
    "standards/control_documents": ("test_package",),
}
"""The modules whose results hang on what goes in alone, and the files in tests/ that say what comes out."""
_ONLY = {"pages/lesson": "lesson_script", "pages/environment": "attribute"}
"""The one function that is broken, of modules of which most is seen in pages alone."""
_WORK = ROOT / ".mutants"
_EQUIVALENT = ROOT / "scripts" / "equivalent_mutants.txt"
_COPIED = ["templates", "lesson_source", "docs", "bench", "scripts", "README.md", "CHANGELOG.md", "package.json"]
"""What tests read besides the code, which mutmut copies into its folder."""


class Mutant(NamedTuple):
    """A break, and what came of it."""

    name: str
    noticed: bool
    change: tuple[str, ...]
    """Its lines that go (with ``-``) and come (with ``+``), without the blanks around."""


class Known(NamedTuple):
    """A break that makes no difference."""

    module: str
    """A name of ``MODULES``, or a pattern of several (as in :mod:`fnmatch`)."""
    change: tuple[str, ...]


def read_equivalents(text: str) -> list[Known]:
    """The breaks that make no difference: below ``# MODULE: why`` pairs of lines, ``- before`` and ``+ after``."""
    known: list[Known] = []
    module, before = "", ""
    for line in text.splitlines():
        if line.startswith("#"):
            module = line[1:].partition(":")[0].strip()
        elif line.startswith("-"):
            before = line
        elif line.startswith("+"):
            known.append(Known(module, tuple(_stripped([before, line]))))
    return known


def _stripped(lines: Sequence[str]) -> Iterator[str]:
    return (f"{line[0]} {line[1:].strip()}" for line in lines if line[1:].strip())


def _prepare(module: str, tests: Sequence[str]) -> Path:
    """A folder in which mutmut finds the code, the tests and its settings for one module."""
    folder = _WORK / module.replace("/", "-")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("scormbuild", "tests", *_COPIED):
        (folder / name).symlink_to(ROOT / name)
    settings = {
        "source_paths": ["scormbuild"],
        "only_mutate": [f"scormbuild/{module}.py"],
        "also_copy": _COPIED,
        "pytest_add_cli_args": ["-p", "no:cacheprovider", "-p", "no:xdist"],
        "pytest_add_cli_args_test_selection": [f"tests/{name}.py" for name in tests],
        "use_git_change_detection": False,
    }
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    (folder / "pyproject.toml").write_text("\n".join([project, "[tool.mutmut]", *lines, ""]), "utf-8")
    return folder


def _mutants(folder: Path, module: str) -> list[Mutant]:
    """What mutmut left in its folder."""
    from mutmut.mutation.data import SourceFileMutationData
    from mutmut.mutation.diff_apply import get_diff_for_mutant
    from mutmut.stats import status_by_exit_code

    here = Path.cwd()
    os.chdir(folder)
    try:
        path = Path("scormbuild", f"{module}.py")
        data = SourceFileMutationData(path=path)
        data.load()
        found: list[Mutant] = []
        of_one = f".x_{_ONLY.get(module, '')}__"
        for name, code in data.exit_code_by_key.items():
            if module in _ONLY and of_one not in name:
                continue
            noticed = status_by_exit_code[code] in ("killed", "timeout", "segfault", "suspicious")
            difference = "" if noticed else get_diff_for_mutant(name, path=path)
            lines = [line for line in difference.splitlines() if line[:1] in "-+" and line[:3] not in ("---", "+++")]
            found.append(Mutant(name, noticed, tuple(_stripped(lines))))
        return found
    finally:
        os.chdir(here)


def _measure(module: str, known: Sequence[Known]) -> tuple[int, int, int]:
    """Break one module, show what was not noticed; how many breaks there are, were noticed, and make no difference."""
    folder = _prepare(module, MODULES[module])
    log = folder / "mutmut.log"
    with log.open("wb") as out:
        command = [str(PYTHON.with_name("mutmut")), "run", "--max-children", "1"]
        command += [f"*.x_{_ONLY[module]}__mutmut_*"] if module in _ONLY else []
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=out, check=False)
    if done.returncode:
        sys.exit(f"{log.read_text('utf-8')[-3000:]}\nmutmut stopped with exit code {done.returncode}: see {log}")
    mutants = _mutants(folder, module)
    left = [mutant for mutant in mutants if not mutant.noticed]
    same = {one.change for one in known if fnmatch.fnmatch(module, one.module)}
    for mutant in left:
        if mutant.change not in same:
            print(mutant.name, *mutant.change, sep="\n", end="\n\n")
    for change in same - {mutant.change for mutant in left}:
        print(
            "scripts/equivalent_mutants.txt is wrong about this: it is noticed, or gone", *change, sep="\n", end="\n\n"
        )
    return len(mutants), len(mutants) - len(left), sum(mutant.change in same for mutant in left)


def main() -> None:
    """Install mutmut, break the modules named (or all), and print a table."""
    names = sys.argv[1:] or list(MODULES)
    if names[0] == "js":
        command = ["npm", "run", "--silent", "mutate", "--", *names[1:]]
        sys.exit(subprocess.run(command, cwd=ROOT, check=False).returncode)
    if wrong := [name for name in names if name not in MODULES]:
        sys.exit(f"unknown module {wrong[0]}; choose from: js, {', '.join(MODULES)}")
    if importlib.util.find_spec("mutmut") is None:
        make_environment("[test,mutate]")
        sys.exit(subprocess.run([PYTHON, __file__, *names], check=False).returncode)
    known = read_equivalents(_EQUIVALENT.read_text("utf-8"))
    rows = []
    for name in names:
        say(f"breaking {name}")
        rows.append((name, *_measure(name, known)))
    print(f"{'module':<32}{'mutants':>8}{'noticed':>9}{'equivalent':>12}{'percent':>9}")
    for name, number, noticed, same in rows:
        share = 100 * noticed / (number - same) if number > same else 100
        print(f"{name:<32}{number:>8}{noticed:>9}{same:>12}{share:>8.0f}%")


if __name__ == "__main__":
    main()
