"""What learners' saved work takes of an LMS's suspend data, and whether each standard keeps that much."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.model import Course
from scormbuild.progress import state_size
from scormbuild.progress.kinds import ProgressKind
from scormbuild.source.blocks import MARKS, PROGRESS
from scormbuild.standards import Standard, all_standards

_DEAR = 50
"""Characters of a question's answer; only what is typed takes more."""


class StateCost(NamedTuple):
    """What the saved work of all things of one kind takes at worst."""

    kind: ProgressKind
    number: int
    size: int
    """Characters of suspend data."""

    @property
    def noun(self) -> str:
        """The name of the kind, in the singular or plural of the number."""
        return self.kind.noun if self.number == 1 else self.kind.nouns


def state_costs(course: Course) -> list[StateCost]:
    """The learner's state by kind; the rest of :func:`worst_state` is what each lesson takes by itself."""
    costs: list[StateCost] = []
    for kind in (*MARKS, *(kind for kind in PROGRESS if kind.mark is None)):
        sizes = [item.state_size for lesson in course.lessons for item in lesson.items if item.kind == kind.item]
        if sizes:
            costs.append(StateCost(kind, len(sizes), sum(sizes)))
    return costs


def worst_state(course: Course) -> int:
    """Characters of suspend data when everything in the course is done."""
    sizes = (lesson.state_size for lesson in course.lessons)
    return state_size.course_size((x.id for x in course.lessons), sizes, course.settings.certificate is not None)


def fits(size: int, standard: Standard) -> bool:
    """Whether every LMS of a standard keeps so many characters."""
    return standard.suspend_data_limit is None or size <= standard.suspend_data_limit


def check_state(course: Course, course_file: str, standards: Sequence[Standard]) -> list[Diagnostic]:
    """Prove that the learner's state fits into what each LMS keeps; ``course_file`` is how course.yaml is named."""
    worst = worst_state(course)
    found: list[Diagnostic] = []
    for standard in standards:
        if fits(worst, standard):
            continue
        largest = sorted(course.lessons, key=lambda lesson: -lesson.state_size)[:3]
        most = ", ".join(f"{lesson.source} {lesson.state_size:,}" for lesson in largest)
        each = ", ".join(
            f"{one.number:,} {one.noun} {'takes' if one.number == 1 else 'take'} {one.size:,}"
            for one in state_costs(course)
        )
        other = ", ".join(one.name for one in all_standards().values() if fits(worst, one))
        ways = [f"build another standard (standards: [{other}])"] if other else []
        items = [item for lesson in course.lessons for item in lesson.items if item.kind == "question"]
        dearest = max(items, key=lambda item: item.state_size, default=None)
        if dearest and dearest.state_size > _DEAR:
            at = f"{dearest.position.path}:{dearest.position.line}"
            ways.append(f"store less of typed answers (length=...; the question at {at} takes {dearest.state_size:,})")
        found.append(
            diagnose(
                "STA001",
                Position(course_file, 1, 1),
                worst=f"{worst:,}",
                standard=standard.label,
                limit=f"{standard.suspend_data_limit:,}",
                way=", ".join([*ways, "or split" if ways else "split"]),
                each=each,
                most=most,
            )
        )
    return found
