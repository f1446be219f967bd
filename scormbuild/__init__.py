"""scormbuild compiles a folder of Markdown lessons, flashcards and quizzes into SCORM packages.

Library use::

    from scormbuild import build_package, load_course

    course, diagnostics = load_course("my-course")
    result = build_package("my-course", output="dist")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from scormbuild.build import BuildResult, Package, build_package
    from scormbuild.diagnostics import Diagnostic, Position
    from scormbuild.errors import ScormbuildError
    from scormbuild.model import Course
    from scormbuild.source import load_course

__all__ = [
    "BuildResult",
    "Course",
    "Diagnostic",
    "Package",
    "Position",
    "ScormbuildError",
    "__version__",
    "build_package",
    "load_course",
]

_HOMES = {
    "BuildResult": "scormbuild.build",
    "Package": "scormbuild.build",
    "build_package": "scormbuild.build",
    "Diagnostic": "scormbuild.diagnostics",
    "Position": "scormbuild.diagnostics",
    "ScormbuildError": "scormbuild.errors",
    "Course": "scormbuild.model",
    "load_course": "scormbuild.source",
}


def __getattr__(name: str) -> Any:
    # Loaded when asked for, so that `scormbuild --version` does not pay for lxml and Jinja2.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
