"""The standards a course can be packaged for: one module each, behind one small interface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from scormbuild.model import CourseSettings


class Standard(Protocol):
    """What the packaging needs to know of a standard."""

    @property
    def name(self) -> str:
        """As on the command line and in course.yaml, for example ``scorm12``."""
        ...

    @property
    def label(self) -> str:
        """As people call it, for example ``SCORM 1.2``."""
        ...

    @property
    def runtime(self) -> str:
        """File name of its run-time bundle in templates/dist."""
        ...

    @property
    def suspend_data_limit(self) -> int:
        """Characters an LMS must at least store."""
        ...

    @property
    def schemas(self) -> str:
        """Name of its set of control documents."""
        ...

    def parts(self, settings: CourseSettings) -> frozenset[str]:
        """Names of the run-time's parts that only this standard's packages of a course carry."""
        ...

    def manifest(
        self, settings: CourseSettings, files: Sequence[str], scored: bool, minutes: int, documents: bool = False
    ) -> Mapping[str, bytes]:
        """The manifest files of a package, by their paths; ``files`` are all other files of it.

        ``documents``: whether the standard's control documents lie beside them.
        """
        ...


def all_standards() -> dict[str, Standard]:
    """Every standard by its name, in the order of the documentation."""
    from scormbuild.standards.scorm12 import Scorm12
    from scormbuild.standards.scorm2004 import Scorm2004

    standards: tuple[Standard, ...] = (Scorm12(), Scorm2004())
    return {standard.name: standard for standard in standards}
