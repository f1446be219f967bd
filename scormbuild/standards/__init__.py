"""The standards a course can be packaged for: a module each, listed here, behind one small interface."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from scormbuild.standards.scorm12 import SCORM_12
from scormbuild.standards.scorm2004 import SCORM_2004_4

if TYPE_CHECKING:
    from scormbuild.model import Course, CourseSettings


class Standard(Protocol):
    """What the packaging needs to know of a standard; its editions and limits are values of it."""

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
    def ending(self) -> str:
        """Ending of the file that a course is packed into, ``.zip``."""
        ...

    @property
    def suspend_data_limit(self) -> int | None:
        """Characters of saved progress an LMS must at least store; None where there is no limit."""
        ...

    @property
    def most_answers(self) -> int | None:
        """Interactions that an LMS has to keep; None where the standard names no number."""
        ...

    @property
    def most_objectives(self) -> int | None:
        """Objectives that an LMS has to keep."""
        ...

    @property
    def most_patterns(self) -> int | None:
        """Accepted texts of an answer that an LMS has to keep."""
        ...

    @property
    def names_by_letter(self) -> bool:
        """Whether an LMS is told of choices by letters; else by their ids."""
        ...

    @property
    def schemas(self) -> str:
        """Name of its set of control documents; empty where it has none."""
        ...

    def parts(self, settings: CourseSettings) -> frozenset[str]:
        """Names of the run-time's parts that only this standard's packages of a course carry."""
        ...

    def manifest(self, course: Course, files: Sequence[str], documents: bool = False) -> Mapping[str, bytes]:
        """The files by which an LMS knows the course, by their paths; ``files`` are all other files of the package.

        ``documents``: whether the standard's control documents lie beside them.
        """
        ...


STANDARDS: tuple[Standard, ...] = (SCORM_12, SCORM_2004_4)
"""Every standard, in the order of the documentation."""
USUAL = (SCORM_12.name, SCORM_2004_4.name)
"""Those that are built for a course that names none."""


def all_standards() -> dict[str, Standard]:
    """Every standard by its name."""
    return {standard.name: standard for standard in STANDARDS}


def standards_named(names: Iterable[str]) -> list[Standard]:
    """The standards of these names, without the names that no standard has."""
    known = all_standards()
    return [known[name] for name in names if name in known]
