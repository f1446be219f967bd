"""The interface texts that a page carries: of those that its scripts can ask for, those that its course can need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scormbuild.model import CourseSettings, Lesson
from scormbuild.source.settings import COMPLETION_PARTS


def without_unasked(
    texts: Mapping[str, object], settings: CourseSettings, lessons: Sequence[Lesson]
) -> dict[str, object]:
    """The texts without those about completion, levels, required quizzes and lessons that the course has none of."""
    own = [lesson.completion for lesson in lessons if lesson.completion is not None]
    asked = {part for rule in (settings.completion, *own) for part in rule.parts}
    unasked = {*COMPLETION_PARTS, "minutes", "xp"} - asked | ({"own"} if not own else set())
    unused = {f"{about}_{part}" for about in ("rule", "todo") for part in unasked}
    unused.add("rule_all" if settings.completion.any else "rule_any")
    if not own:
        unused |= {"lesson_rule_all", "lesson_rule_any", "lesson_rule_pages"}
    if not settings.levels:
        unused |= {"level", "next_level"}
    if not settings.certificate:
        unused.add("view_certificate")
    if not any(lesson.required for lesson in lessons):
        unused |= {"go_on_answered", "go_on_passed", "locked", "locked_by"}
    return {name: text for name, text in texts.items() if name not in unused}
