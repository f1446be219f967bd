"""What holds on every system, as far as a test can pretend: Windows has no users, no fork and no O_NOFOLLOW."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, ROOT

# What Windows lacks is taken away before anything of ours is loaded.
WITHOUT_POSIX = """\
import multiprocessing, os, sys
for name in ("getuid", "geteuid", "O_NOFOLLOW", "O_DIRECTORY", "sched_getaffinity", "fork", "fchmod"):
    if hasattr(os, name):
        delattr(os, name)
for name in ("pwd", "grp", "fcntl", "resource"):
    sys.modules[name] = None
multiprocessing.get_all_start_methods = lambda: ["spawn"]
from scormbuild.cli import main
main(sys.argv[1:])
"""


def run(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-P", "-c", WITHOUT_POSIX, *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
        timeout=120,
    )


def test_the_example_is_the_same_without_what_only_posix_has(tmp_path: Path, example_packages: dict[str, Path]) -> None:
    done = run(tmp_path, "build", str(EXAMPLE), "-o", "dist")
    assert done.returncode == 0, done.stderr.decode()
    for package in example_packages.values():
        assert (tmp_path / "dist" / package.name).read_bytes() == package.read_bytes()


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii"])
def test_output_that_a_console_cannot_show_is_no_failure(tmp_path: Path, encoding: str) -> None:
    """An old console of Windows has no arrows and no Greek: they are replaced, and the findings are shown."""
    (tmp_path / "course.yaml").write_text("id: greek\ntitle: Ελληνικά → 日本\n", "utf-8")
    (tmp_path / "01-λέξη.md").write_text("---\ntitle: Ω\n---\n::: nóte\n日本\n:::\n", "utf-8")
    done = run(tmp_path, "check", ".", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode == 1
    assert b"SRC006" in done.stderr and b"Traceback" not in done.stderr
