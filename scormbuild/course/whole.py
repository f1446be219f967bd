"""What can only be seen once all lessons of a course are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from scormbuild.course.capacity import check_state
from scormbuild.course.completion import check_completion
from scormbuild.course.outline import Outline, check_not_lessons, course_file_of
from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.findings.suppressions import without_suppressed
from scormbuild.model import Course, Lesson, Link
from scormbuild.progress.identifiers import anchor, derive
from scormbuild.source.suggestions import did_you_mean
from scormbuild.source.text import read_text
from scormbuild.standards import Standard

_INCLUDED_TWICE = "several lessons include this file; include questions in one lesson only"
_NAMED = 5
"""Lessons that a message names."""


def check_whole(outline: Outline, course: Course, standards: Sequence[Standard]) -> list[Diagnostic]:
    """What can only be seen once all lessons are read, for the standards the course is built for.

    Both checking and building ask for it, so that the one never passes what the other refuses.
    """
    found = check_across(outline, course.lessons) + _check_counts(outline, course.lessons, standards)
    # Without lessons there is a mistake that says more.
    return found + check_state(course, course_file_of(outline), standards) if course.lessons else found


def _check_counts(outline: Outline, lessons: Sequence[Lesson], standards: Sequence[Standard]) -> list[Diagnostic]:
    """More answers and objectives than an LMS of each standard has to keep."""
    found: list[Diagnostic] = []
    objectives = len(lessons) + sum(lesson.number_of("quiz") for lesson in lessons)
    for rule, count, limits in (
        ("QUZ023", sum(lesson.asked for lesson in lessons), [one.most_answers for one in standards]),
        ("CMP005", objectives, [one.most_objectives for one in standards]),
    ):
        most = min((limit for limit in limits if limit is not None), default=count)
        if count > most:
            at = Position(course_file_of(outline), 1, 1)
            found.append(diagnose(rule, at, count=f"{count:,}", most=most))
    return found


def check_across(outline: Outline, lessons: Iterable[Lesson]) -> list[Diagnostic]:
    """What can only be seen once all lessons are read: ids used in two of them, links between them."""
    found: list[Diagnostic] = []
    lessons = list(lessons)
    by_source = {lesson.source: lesson for lesson in lessons}
    first: dict[str, tuple[Position, Lesson]] = {}
    unlisted: dict[str, list[Link]] = {}
    # Lessons and quizzes are both objectives for the LMS.
    heads = {head.id: head for head in outline.heads}
    for lesson in lessons:
        for item in lesson.items:
            if item.kind not in ("question", "quiz"):
                continue
            at, owner = first.setdefault(item.id, (item.position, lesson))
            if item.kind == "quiz" and (head := heads.get(item.id)):
                # Without a line that says it, nobody finds the first place.
                where = "in its front matter" if head.values["id"] else "from its file name"
                other = derive(f"{item.id}_quiz", "quiz")
                fix = f"the lesson {head.source} has this id {where}; give the quiz another, such as {{#{other}}}"
                found.append(diagnose("SRC005", item.position, "", fix, id=item.id, first=f"{head.shown}:1"))
            elif owner is not lesson:
                twice = _INCLUDED_TWICE if at == item.position else None
                found.append(diagnose("SRC005", item.position, "", twice, id=item.id, first=f"{at.path}:{at.line}"))
        for link in lesson.links:
            target = by_source.get(link.lesson)
            if target is None:
                unlisted.setdefault(link.lesson, []).append(link)
            # Of a lesson that could not be read, or has no text, that is said, and not what it lacks therefore.
            elif target.has_text and link.anchor not in (*target.anchors, anchor(target.title), ""):
                page = "this lesson" if target is lesson else target.source
                meant = did_you_mean(link.anchor, sorted({*target.anchors, anchor(target.title)}))
                nearest = f'did you mean "#{meant}"?' if meant else None
                found.append(diagnose("LNK002", link.position, link.excerpt, nearest, target=link.anchor, page=page))
    found += (_unlisted(outline, links) for links in unlisted.values())
    found += check_not_lessons(outline, unlisted)
    course_file = course_file_of(outline)
    found += _same_names(lessons, course_file)
    shown = [head.shown for head in outline.heads]
    for wrong in check_completion(outline.settings, lessons, course_file, shown):
        file = outline.folder / Path(wrong.position.path).relative_to(outline.shown or ".")
        source, _ = read_text(file, wrong.position.path)
        found.append(wrong._replace(excerpt=source.line(wrong.position.line)))
    return found


def _unlisted(outline: Outline, links: Sequence[Link]) -> Diagnostic:
    """The finding about all links to one Markdown file that is there, and is not a lesson."""
    link = links[0]
    what = "exists, but is not part of the course"
    fix = outline.walked.why_not(link.lesson) or f"name all lessons in course.yaml: lessons: [..., {link.lesson}]"
    if outline.settings.lessons:
        what, fix = 'exists, but "lessons" in course.yaml does not list it', f'add "{link.lesson}" to "lessons"'
    if len(links) > 1:
        what += f" ({len(links):,} links lead to it)"
    return diagnose("LNK001", link.position, link.excerpt, fix, target=link.lesson, what=what)


def _same_names(lessons: Iterable[Lesson], course_file: str) -> Iterator[Diagnostic]:
    """Files that would have one name in the package, also where capital and small letters are the same."""
    first: dict[str, str] = {}
    for asset in sorted({asset for lesson in lessons for asset in lesson.assets}):
        other = first.setdefault(asset.target.lower(), asset.source)
        if other != asset.source:
            yield diagnose("AST011", Position(course_file, 1, 1), first=other, second=asset.source)


def without_ignored(outline: Outline, lessons: Iterable[Lesson], found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """All that was found in a course, without the warnings its author does not want."""
    suppressions = [*outline.settings.ignored, *(one for lesson in lessons for one in lesson.ignored)]
    # A file that several lessons include is read with each of them.
    wanted = _readings_once(list(dict.fromkeys(without_suppressed(found, suppressions))))
    return _for_everybody(wanted, outline.settings.accessibility == "required") if wanted else []


def _for_everybody(found: list[Diagnostic], is_required: bool) -> list[Diagnostic]:
    """Findings, with those about accessibility as errors where it is required."""
    from scormbuild.findings.rules.acc import IN_COURSES, WHEN_REQUIRED

    if not is_required:
        return [one for one in found if one.rule not in WHEN_REQUIRED]
    return [one._replace(severity="error") if one.rule in IN_COURSES else one for one in found]


def _readings_once(found: list[Diagnostic]) -> list[Diagnostic]:
    """One finding for all lessons that are only read, at the first of them."""
    readings = [one for one in found if one.rule == "SRC016"]
    if len(readings) < 2:
        return found
    first, *others = readings
    names = [one.position.path.rpartition("/")[2] for one in others]
    named = ", ".join(names[:_NAMED]) + (f" and {len(names) - _NAMED} more" if len(names) > _NAMED else "")
    count = "1 other lesson" if len(names) == 1 else f"{len(names)} other lessons"
    merged = diagnose("SRC016", first.position, first.excerpt, more=f" (as in {count}: {named})")
    return [merged if one is first else one for one in found if one.rule != "SRC016" or one is first]
