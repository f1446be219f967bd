"""What all tests share: the example course built once, and ways to make small courses."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from scormbuild import build_package

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

# Hypothesis fails an example of more than 200 ms, and on a machine that is busy with other tests any can take that,
# above all the first, which imports what it tests. What is asserted of the examples stays the same.
settings.register_profile("busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy machine")

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "lesson_source"

COURSE = """\
id: small
title: A Small Course
pass: 50
"""
LESSON = """\
---
title: Only Lesson
---
"""

MakeCourse = Callable[..., Path]
# Such a test asserts what Windows has no word for. CI runs on Linux, where none of them is skipped.
POSIX = pytest.mark.skipif(
    os.name != "posix",
    reason="signals, pipes, modes, owners, links, devices, scripts as programs: those of POSIX",
)


# Started in the background, a shell lets everything below ignore Ctrl-C, and tests send it to what they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def no_user_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the developer has installed, or the system that runs the tests, must not change what is built and said."""
    monkeypatch.setenv("SCORMBUILD_DATA_DIR", str(tmp_path_factory.getbasetemp() / "no-data"))
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "cache"))
    for name in (
        "SOURCE_DATE_EPOCH",
        "CI",
        "GITHUB_ACTIONS",
        "GITHUB_STEP_SUMMARY",
        "GITHUB_WORKSPACE",
        "CI_PROJECT_DIR",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def make_course(tmp_path: Path) -> MakeCourse:
    """Write a course folder: ``make_course(lesson_text, course=..., files={...})``; returns the folder."""

    def make(
        lesson: str | None = None,
        course: str = COURSE,
        files: dict[str, str | bytes] | None = None,
        name: str = "course",
    ) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "course.yaml").write_text(course, "utf-8")
        if lesson is not None:
            (folder / "01-only.md").write_text(lesson if lesson.startswith("---") else LESSON + lesson, "utf-8")
        for path, content in (files or {}).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return folder

    return make


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own folder, which commands run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def unpack(package: Path, folder: Path) -> Path:
    """Unpack a package into a folder."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="session")
def example_packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The packages of the example course by standard."""
    output = tmp_path_factory.mktemp("example")
    result = build_package(EXAMPLE, output)
    assert result.ok, [d.as_text() for d in result.diagnostics]
    return {package.standard: package.path for package in result.packages}


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The development tools from npm, which `scripts/test.py` installs."""
    folder = ROOT / "node_modules"
    assert (folder / "scorm-again").is_dir(), "run scripts/test.py, which installs what the tests need"
    return folder


CHROMIUMS = ("chromium-headless-shell", "chromium", "chromium-browser")
"""What it is called, the lightest first: without a window's furniture a page costs a fifth of the processor's time."""
_QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-default-apps",
]


@pytest.fixture(scope="session")
def playwright_driver() -> Iterator[Playwright]:
    # Only for tests that need it: it takes its time.
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser_options(playwright_driver: Playwright) -> dict[str, Any]:
    """Chromium, the system's where there is one, else Playwright's own, and what it is started with."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    arguments = [*_QUIET, "--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else _QUIET
    return {"executable_path": found or playwright_driver.chromium.executable_path, "args": arguments}


@pytest.fixture(scope="session")
def browser(playwright_driver: Playwright, browser_options: dict[str, Any]) -> Iterator[Browser]:
    """A browser for all tests."""
    opened = playwright_driver.chromium.launch(**browser_options)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def npm_script() -> Callable[[str], str]:
    """Run a script of package.json and give its output."""
    npm = shutil.which("npm")
    assert npm, "the tests of the run-time need Node.js"

    def run(name: str) -> str:
        done = subprocess.run([npm, "run", "--silent", name], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def read_json(text: str) -> dict[str, object]:
    """JSON of the command line."""
    data = json.loads(text)
    assert isinstance(data, dict)
    return data


SLOW = {
    "test_bundles.py",
    "test_checks_content.py",
    "test_cli.py",
    "test_incremental.py",
    "test_linear.py",
    "test_markdown.py",
    "test_package_reading.py",
    "test_packages.py",
    "test_preview.py",
    "test_preview_origin.py",
    "test_properties.py",
    "test_shown.py",
    "test_systems.py",
    "test_wheel.py",
    "test_writing.py",
    "test_yaml.py",
}
"""Files that take more than a few seconds each: ``scripts/test.py --quick`` leaves them out."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.name in SLOW:
            item.add_marker(pytest.mark.slow)
