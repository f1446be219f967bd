"""scormbuild compiles a folder of Markdown lessons, flashcards and quizzes into SCORM packages.

Library use::

    from scormbuild import build_package, load_course

    course, diagnostics = load_course("my-course")
    result = build_package("my-course", output="dist")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scormbuild.version import __version__

if TYPE_CHECKING:
    from scormbuild.build.pipeline import BuildResult, Package, build_package
    from scormbuild.course.load import load_course
    from scormbuild.errors import ScormbuildError
    from scormbuild.findings.diagnostics import Diagnostic, Position
    from scormbuild.model import Course

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
    "BuildResult": "scormbuild.build.pipeline",
    "Package": "scormbuild.build.pipeline",
    "build_package": "scormbuild.build.pipeline",
    "Diagnostic": "scormbuild.findings.diagnostics",
    "Position": "scormbuild.findings.diagnostics",
    "ScormbuildError": "scormbuild.errors",
    "Course": "scormbuild.model",
    "load_course": "scormbuild.course.load",
}


def __getattr__(name: str) -> Any:
    # Loaded when asked for, so that `scormbuild --version` does not pay for lxml and Jinja2.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
