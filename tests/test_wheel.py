"""What users install: a wheel that holds everything and works far from the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from jinja2 import ModuleLoader

from tests.conftest import ROOT
from tests.test_package import read_all

RUNTIMES = ("scorm12.js", "scorm2004.js")
PROMISED = (
    "scormbuild/__init__.py",
    "scormbuild/__main__.py",
    "scormbuild/py.typed",
    "scormbuild/templates/index.html.j2",
    "scormbuild/templates/lesson.html.j2",
    "scormbuild/templates/strings/en.json",
    "scormbuild/templates/new-course/course.yaml",
    "scormbuild/templates/new-course/01-welcome.md",
    "scormbuild/templates/new-course/images/path.svg",
    "scormbuild/example_course/course.yaml",
    "scormbuild/example_course/01-image-generators.md",
    "scormbuild/example_course/images/shared-space.svg",
    *(f"scormbuild/templates/dist/{name}" for name in RUNTIMES),
)
NEEDED_TO_BUILD = (
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "package.json",
    "tsconfig.json",
    "tests/conftest.py",
    "templates/runtime/entry/scorm12.js",
    "templates/runtime/entry/scorm2004.js",
    "lesson_source/course.yaml",
    *(f"templates/dist/{name}" for name in RUNTIMES),
)


def succeed(*command: str | Path, cwd: Path, **environment: str) -> str:
    """Run a command that must succeed; its standard output."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is, or could be, in the repository."""
    folder = tmp_path_factory.mktemp("source") / "scormbuild"
    listed = succeed("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT)
    for name in filter(None, listed.split("\0")):
        # Listed, but deleted since, is what `git rm` has yet to be told of.
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def distributions(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an sdist, and of the wheel that is built from that sdist."""
    output = tmp_path_factory.mktemp("distributions")
    succeed(sys.executable, "-m", "build", "--no-isolation", "--outdir", output, source, cwd=output)
    return output


@pytest.fixture(scope="session")
def installed(distributions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel is installed."""
    (wheel,) = distributions.glob("*.whl")
    target = tmp_path_factory.mktemp("installed")
    succeed(
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--no-compile",
        "--disable-pip-version-check",
        "--target",
        target,
        wheel,
        cwd=target,
    )
    return target


def test_the_wheel_holds_all_that_is_needed_and_nothing_else(distributions: Path, source: Path) -> None:
    (wheel,) = distributions.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert set(PROMISED) <= names
    for folder in ("templates", "lesson_source"):
        files = [path for path in (source / folder).rglob("*") if path.is_file()]
        inside = "example_course" if folder == "lesson_source" else folder
        paths = {path.relative_to(source / folder).as_posix() for path in files}
        assert {f"scormbuild/{inside}/{path}" for path in paths} <= names
    roots = {name.split("/")[0] for name in names}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"scormbuild"}
    assert not [name for name in names if "__pycache__" in name or "node_modules" in name]
    assert [name for name in names if name.endswith("LICENSE")]


def test_the_sdist_holds_the_sources_of_all_that_is_built(distributions: Path) -> None:
    (sdist,) = distributions.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert set(NEEDED_TO_BUILD) <= names
    assert not [name for name in names if "__pycache__" in name or "node_modules" in name]


def test_the_installed_copy_makes_and_builds_a_course(installed: Path, tmp_path: Path) -> None:
    def scormbuild(*args: str | Path) -> str:
        return succeed(
            sys.executable, "-W", "error", "-m", "scormbuild", *args, cwd=tmp_path, PYTHONPATH=str(installed)
        )

    where = "from scormbuild.machine.data_files import templates_dir; print(templates_dir())"
    templates = succeed(sys.executable, "-c", where, cwd=tmp_path, PYTHONPATH=str(installed)).strip()
    assert templates == str(installed / "scormbuild" / "templates")
    # What is in the package must come from the installed files, so they are marked.
    page = installed / "scormbuild" / "pages" / "compiled" / ModuleLoader.get_module_filename("index.html.j2")
    page.write_text(page.read_text("utf-8").replace("</html>", "</html><!-- the installed copy -->"), "utf-8")
    scormbuild("new", "x")
    assert scormbuild("build", "x", "--strict").split() == ["dist/x-scorm12.zip", "dist/x-scorm2004-4.zip"]
    for name in ("scorm12", "scorm2004-4"):
        assert b"<!-- the installed copy -->" in read_all(tmp_path / "dist" / f"x-{name}.zip")["index.html"]
    assert (
        scormbuild("build", installed / "scormbuild" / "example_course", "-s", "scorm12")
        == "dist/ai_foundations-scorm12.zip\n"
    )


def test_the_wheel_brings_the_command_and_says_what_it_needs(installed: Path) -> None:
    (info,) = installed.glob("*.dist-info")
    assert "scormbuild = scormbuild.__main__:main" in (info / "entry_points.txt").read_text()
    metadata = (info / "METADATA").read_text("utf-8")
    for needed in (
        "click",
        "jinja2",
        "lxml",
        "pyromark",
        "pyyaml",
        "nh3",
        "imagesize",
        "math-core",
        "platformdirs",
        "pygments",
    ):
        assert f"\nRequires-Dist: {needed}" in metadata
    assert "\nRequires-Python: >=3.11\n" in metadata
