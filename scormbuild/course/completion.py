"""What completes a course: the rule in words for the author, and whether it can be met at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.model import CompletionPart, CompletionRule, Course, CourseSettings, Lesson
from scormbuild.source.blocks import PROGRESS

_WORDS = {"pages": "every lesson is read to its end", **{kind.part: kind.done for kind in PROGRESS}}
_NOUNS = {"pages": "pages", **{kind.part: kind.nouns for kind in PROGRESS}}


def asked_of(rule: CompletionRule, lessons: Sequence[Lesson]) -> CompletionRule:
    """The rule of a course without what it asks for and none of its lessons has, unless nothing would be left."""
    totals = _totals([lesson for lesson in lessons if lesson.completion is None])
    parts = tuple(part for part in rule.parts if totals.get(part) != 0)
    return rule._replace(parts=parts) if parts else rule


def in_words(rule: CompletionRule) -> str:
    """The rule as half a sentence: ``every lesson is read to its end and 50 XP are reached``."""
    minutes = "1 minute is" if rule.minutes == 1 else f"{rule.minutes} minutes are"
    numbers = {"minutes": f"{minutes} spent in it", "xp": f"{rule.xp} XP are reached"}
    parts = [_WORDS.get(part) or numbers[part] for part in rule.parts]
    if len(parts) == 1:
        return parts[0]
    return f"{', '.join(parts[:-1])} {'or' if rule.any else 'and'} {parts[-1]}"


def course_in_words(course: Course) -> str:
    """What completes a course, as a sentence for its author."""
    settings, scored = course.settings, course.weight > 0
    own = sum(lesson.completion is not None for lesson in course.lessons)
    rule = asked_of(settings.completion, course.lessons)
    words = f"complete when {in_words(rule)}"
    if own and not rule.any:
        lessons = "lessons have completion rules of their own" if own > 1 else "lesson has a completion rule of its own"
        words += f", and {own:,} {lessons}"
    if scored and not rule.any and {"questions", "quizzes"} & set(settings.completion.parts):
        # The same as needsPass of templates/runtime/standing.js.
        words += f"; the pass mark is {settings.pass_mark}%"
    return words


def score_in_words(course: Course) -> str:
    """Where the score of a course with scored quizzes comes from, as a sentence for its author."""
    weights = [item.weight for lesson in course.lessons for item in lesson.items if item.weight]
    attempt = f"the {course.settings.score} attempt"
    if len(weights) == 1:
        return f"score: {attempt} at its quiz"
    if len(set(weights)) == 1:
        return f"score: {attempt} at each of {len(weights)} quizzes, which count equally"
    low, high = min(weights), max(weights)
    return f"score: {attempt} at each of {len(weights)} quizzes, with weights from {low} to {high}"


def check_completion(
    settings: CourseSettings, lessons: Sequence[Lesson], course_file: str, lesson_files: Sequence[str]
) -> list[Diagnostic]:
    """Rules that can never be met, those that are met by opening the course, and levels that nobody reaches.

    ``course_file`` and ``lesson_files`` (in the order of the lessons) are the files as messages name them.
    """
    most_xp = sum(lesson.most_xp for lesson in lessons)
    following = [lesson for lesson in lessons if lesson.completion is None]
    found = _check(settings.completion, _totals(following), most_xp, course_file, len(following))
    # In a course that asks for everything, lessons with a rule of their own have to be completed too.
    if any(d.rule == "CMP002" for d in found) and len(following) < len(lessons):
        found = []
    # The XP of a lesson come when it is complete, so lessons that ask for XP cannot count on their own.
    sure_xp = most_xp - sum(lesson.xp for lesson in lessons if lesson.completion and "xp" in lesson.completion.parts)
    for lesson, at in zip(lessons, lesson_files, strict=True):
        if lesson.completion is not None:
            found += _check(lesson.completion, _totals([lesson]), sure_xp, at, 1)
    return found + [
        diagnose("CMP004", Position(course_file, level.line, 1), name=level.name, begins=level.begins, most=most_xp)
        for level in settings.levels
        if level.begins > most_xp
    ]


def _totals(lessons: Sequence[Lesson]) -> dict[CompletionPart, int]:
    counts = Counter(item.kind for lesson in lessons for item in lesson.items)
    return {"pages": len(lessons), **{kind.part: counts[kind.item] for kind in PROGRESS}}


def _check(
    rule: CompletionRule, totals: Mapping[CompletionPart, int], most_xp: int, file: str, lessons: int
) -> list[Diagnostic]:
    at = Position(file, rule.line, 1)
    empty = [part for part in rule.parts if totals.get(part) == 0]
    xp_out_of_reach = "xp" in rule.parts and rule.xp > most_xp
    reachable = [part for part in rule.parts if part not in empty and not (part == "xp" and xp_out_of_reach)]
    if xp_out_of_reach and (not rule.any or not reachable):
        why = f"it requires {rule.xp:,} XP, but a learner who answers everything correctly earns at most {most_xp:,} XP"
        return [
            diagnose("CMP001", at, help="require less, or give more: xp in a lesson, or xp: {question: 2}", why=why)
        ]
    if rule.any and not reachable:
        why = f"it requires {' or '.join(_NOUNS[part] for part in empty)}, but has none"
        return [diagnose("CMP001", at, help="require something that the course contains, such as pages", why=why)]
    if not rule.any and lessons and len(empty) == len(rule.parts):
        return [diagnose("CMP002", at, parts=" and ".join(_NOUNS[part] for part in empty))]
    return []
