"""What scormbuild needs from the machine it runs on, looked at one by one: nothing is changed, nothing is fetched."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Literal, NamedTuple

from scormbuild.machine.programs import find_program
from scormbuild.version import __version__

State = Literal["ok", "note", "problem"]
NEEDED = {
    "click": "click",
    "jinja2": "Jinja2",
    "lxml": "lxml",
    "pyromark": "pyromark",
    "yaml": "PyYAML",
    "nh3": "nh3",
    "imagesize": "imagesize",
    "tinycss2": "tinycss2",
    "math_core": "math-core",
    "pygments": "Pygments",
    "platformdirs": "platformdirs",
}
"""Modules without which nothing is built, and the names they are installed by."""
MORE = {"rich": "rich", "starlette": "starlette", "uvicorn": "uvicorn", "watchfiles": "watchfiles"}
"""Modules for progress bars, the preview, and building on change."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "microsoft-edge", "firefox", "safari", "open")
_PATIENCE = 10
_AGAIN = "install scormbuild again"


class Check(NamedTuple):
    """One thing that was looked at."""

    name: str
    state: State
    """``problem``: scormbuild cannot work; ``note``: something works less well."""
    found: str
    fix: str = ""
    """What to do, where there is something to do."""


def examine() -> Iterator[Check]:
    """Look at everything; each check comes as soon as it is done."""
    yield Check("scormbuild", "ok", f"{__version__} in {Path(__file__).resolve().parent.parent}")
    yield Check("Python", "ok", f"{sys.version.split()[0]} on {sys.platform}, {sys.executable}")
    yield from _libraries()
    for look in (_templates, _build, _control_documents, _node, _browser):
        yield look()
    for name, find, consequence, fix in (
        ("data folder", _data_folder, "control documents cannot be installed", "name another with SCORMBUILD_DATA_DIR"),
        ("cache folder", _cache_folder, "builds read all lessons again", "name another with SCORMBUILD_CACHE_DIR"),
        ("this folder", Path.cwd, "packages cannot be written to dist/ here", "name another with --output"),
    ):
        yield _folder(name, find, consequence, f"allow writing to it, or {fix}")
    yield _terminal()


def _libraries() -> Iterator[Check]:
    for modules, state, without in ((NEEDED, "problem", ""), (MORE, "note", "; some features are not available")):
        missing, found = [], []
        for module, name in modules.items():
            try:
                __import__(module)
                found.append(f"{name} {metadata.version(name)}")
            except (ImportError, metadata.PackageNotFoundError):
                missing.append(name)
        what = "libraries" if modules is NEEDED else "more libraries"
        if missing:
            install = f"install scormbuild again, or run: {sys.executable} -P -m pip install {' '.join(missing)}"
            yield Check(what, state, f"missing: {', '.join(missing)}{without}", install)  # type: ignore[arg-type]
        else:
            yield Check(what, "ok", ", ".join(found))
    if "lxml" in sys.modules:
        from lxml import etree

        yield Check("libxml2", "ok", ".".join(map(str, etree.LIBXML_VERSION)))


def _templates() -> Check:
    """Whether the scripts and styles of pages are there: a build would do without one, and its pages too."""
    from scormbuild.machine.data_files import templates_dir
    from scormbuild.standards import all_standards

    folder = templates_dir()
    wanted = ["style.css", "extras.css", "extras.js", *(standard.runtime for standard in all_standards().values())]
    for kind, source in (("js", "runtime/parts"), ("css", "styles")):
        wanted += [f"parts/{path.name}" for path in (folder / source).glob(f"*.{kind}")]
    files = [folder / "dist" / name for name in wanted]
    damaged = [path.name for path in files if not path.is_file() or not path.stat().st_size]
    if damaged:
        found = f"missing or empty in {folder / 'dist'}: {', '.join(sorted(damaged))}"
        return Check("templates", "problem", found, _AGAIN)
    return Check("templates", "ok", f"{len(files)} scripts and styles in {folder}")


def _build() -> Check:
    """Make the course that ``scormbuild new`` makes, and build it for every standard."""
    try:
        from scormbuild.build.pipeline import build_package
        from scormbuild.source.new_course import make_course
        from scormbuild.standards import all_standards

        with tempfile.TemporaryDirectory(prefix="scormbuild-") as temporary:
            make_course(Path(temporary) / "course")
            result = build_package(Path(temporary) / "course", Path(temporary) / "dist", list(all_standards()))
    except Exception as problem:  # Whatever it is, saying it is what this command is for.
        return Check("trial build", "problem", f"{type(problem).__name__}: {problem}", _AGAIN)
    if not result.ok:
        return Check("trial build", "problem", result.diagnostics[0].as_text(), _AGAIN)
    return Check("trial build", "ok", ", ".join(package.label for package in result.packages))


def _control_documents() -> Check:
    from scormbuild.standards.control_documents import CONTROL_DOCUMENTS, installed_schemas, schemas_dir

    missing = [name for name in CONTROL_DOCUMENTS if not installed_schemas(name)]
    if missing:
        found = f"not installed for {', '.join(missing)}; packages lack them"
        return Check(
            "control documents", "note", found, "for platforms that need them, run: scormbuild schemas install"
        )
    return Check("control documents", "ok", f"{', '.join(CONTROL_DOCUMENTS)} in {schemas_dir()}")


def _node() -> Check:
    found = {name: find_program(name) for name in ("node", "npm")}
    missing = [name for name, path in found.items() if path is None]
    if missing:
        what = f"{' and '.join(missing)} not found; only scormbuild schemas install needs them"
        return Check("Node.js", "note", what, "install Node.js, which brings npm")
    versions = [f"{name} {_version(path)}" for name, path in found.items() if path]
    return Check("Node.js", "ok", ", ".join(versions))


def _version(program: str) -> str:
    """What a program says of its version."""
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, timeout=_PATIENCE)
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return "(does not respond)"
    lines = done.stdout.strip().splitlines()
    return lines[0][:60] if lines and not done.returncode else "(does not respond)"


def _browser() -> Check:
    named = os.environ.get("BROWSER", "").partition(os.pathsep)[0]
    path = next((path for name in (named, *BROWSERS) if name and (path := find_program(name))), None)
    if path is None and sys.platform != "win32":
        return Check("browser", "note", "not found; open previews yourself", "install a browser, or set BROWSER")
    return Check("browser", "ok", path or "the default browser of Windows")


def _data_folder() -> Path:
    from scormbuild.standards.control_documents import schemas_dir

    return schemas_dir().parent


def _cache_folder() -> Path:
    """The folder; OSError where builds would not use it."""
    from scormbuild.machine.cache_folder import cache_folder, why_unused

    folder = cache_folder()
    if reason := why_unused(folder, Path.cwd()):
        raise OSError(errno.EPERM, f"{folder} {reason}, so every build reads all lessons again")
    return folder


def _folder(name: str, find: Callable[[], Path], consequence: str, fix: str) -> Check:
    """Whether a folder can be written, or made where it is missing; it is not made."""
    try:
        folder = find()
    except OSError as problem:  # The working folder can be gone.
        return Check(name, "note", problem.strerror or str(problem), "change to another folder, or name your own")
    except ImportError:
        return Check(name, "note", "unknown without platformdirs")
    nearest = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        found = f"{folder} cannot be written; {consequence}"
        return Check(name, "note", found, fix)
    return Check(name, "ok", f"{folder}{'' if folder.exists() else ' (created when needed)'}")


def _terminal() -> Check:
    encoding = getattr(sys.stdout, "encoding", None) or "none"
    if encoding.lower().replace("-", "").replace("_", "") in ("utf8", "utf16", "utf32", "cp65001"):
        return Check("encoding", "ok", f"{encoding} for the terminal")
    found = f"{encoding} for the terminal; it cannot show all characters"
    return Check("encoding", "note", found, "set PYTHONUTF8=1 before you run scormbuild")
