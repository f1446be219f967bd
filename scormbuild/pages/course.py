"""A course to the pages around its lessons: the model in, index.html, its style and the list of lessons out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from markupsafe import Markup

from scormbuild.model import CourseSettings, Lesson, Theme
from scormbuild.pages.environment import attribute, direction, environment_of, foreign_hoisted
from scormbuild.pages.lesson import LessonRow, rule_spec
from scormbuild.pages.scripts import dist_text, needed_texts, parts_style
from scormbuild.pages.texts import without_unasked
from scormbuild.pages.theme import after_style, before_style, in_scheme, logos, preloaded
from scormbuild.source.blocks import PROGRESS
from scormbuild.source.blocks.quiz import QUESTION
from scormbuild.source.texts import own_interface, shown_interface
from scormbuild.version import __version__

ROWS_AT_FIRST = 20
"""Lessons listed in the first page; the rest of the list is loaded on demand, so that it never grows."""
ROWS_A_CHUNK = 200


class CourseTotals(NamedTuple):
    """What there is to do and to earn in the whole course."""

    lessons: int
    following: int
    """Lessons that follow the course's completion rule; only their cards, steps, questions and quizzes are counted."""
    own: int
    """Lessons with a rule of their own."""
    items: dict[str, int]
    """By their word in ``completion``."""
    all_quizzes: int
    """Quizzes of all lessons."""
    weight: int
    minutes: int
    """That all lessons take, as far as their authors say."""
    xp: int

    def flat(self) -> dict[str, int]:
        """As the run-time reads them."""
        counts = self._asdict()
        return {**counts.pop("items"), **counts}


def course_totals(lessons: Sequence[Lesson]) -> CourseTotals:
    """Count a course."""
    following = [lesson for lesson in lessons if lesson.completion is None]

    counts = Counter(item.kind for lesson in following for item in lesson.items)
    # Of a bank of questions only as many as are drawn.
    counts[QUESTION.item] = sum(lesson.asked for lesson in following)

    return CourseTotals(
        lessons=len(lessons),
        following=len(following),
        own=len(lessons) - len(following),
        items={kind.part: counts[kind.item] for kind in PROGRESS},
        all_quizzes=sum(lesson.number_of("quiz") for lesson in lessons),
        weight=sum(lesson.weight for lesson in lessons),
        minutes=sum(lesson.minutes for lesson in lessons),
        xp=sum(lesson.most_xp for lesson in lessons),
    )


class RuleLine(NamedTuple):
    """A line of the completion rule in words, as templates/runtime/rule.js writes it before anything is done."""

    text: str
    """Name of the interface text."""
    n: int
    """Its number."""
    left: int
    """How much there is to do; 0 where that is no number."""


def rule_lines(settings: CourseSettings, totals: CourseTotals) -> list[RuleLine]:
    """What completes the course. It stands in the page from the start, so that nothing moves when the page fills it."""
    rule = settings.completion
    counts = {
        **totals.items,
        "pages": totals.following,
        "minutes": rule.minutes,
        "xp": rule.xp,
        "own": 0 if rule.any else totals.own,
    }
    numbers = {"minutes": rule.minutes}
    lines = [
        RuleLine(f"rule_{part}", numbers.get(part, rule.xp), counts[part])
        for part in (*rule.parts, "own")
        if counts[part]
    ]
    if totals.weight and not rule.any and {"questions", "quizzes"} & set(rule.parts):
        lines.append(RuleLine("rule_pass", settings.pass_mark, 0))
    return lines


def render_course(
    settings: CourseSettings,
    rows: Sequence[LessonRow],
    only_lesson: str | None,
    lessons: Sequence[Lesson],
    bundles: Collection[str],
    parts: frozenset[str],
) -> dict[str, bytes]:
    """The pages around the lessons: index.html, style.css and the rest of a long list of lessons.

    ``rows`` say what is in each lesson. ``only_lesson`` is the article of a course with a single lesson, which then
    opens with it. ``bundles`` are those of the run-time that come with the page, which carries the texts they need.
    ``parts`` are the run-time's parts that come with the page, whose styles it has.
    """
    environment = environment_of(settings.interface)
    totals = course_totals(lessons)
    outline = environment.get_template("outline.html.j2")
    chunks = [] if only_lesson is not None else _chunks(rows)
    # Only a learner who returns needs it: what of the saved state still exists. In a long course it is loaded apart.
    there = ";".join(f"{row.key}{row.there}" for row in rows)
    if len(chunks) > 1:
        chunks = [[row._replace(there="") for row in chunk] for chunk in chunks]
    config = {
        **_of_settings(settings),
        "totals": totals.flat(),
        "gates": [[index, lesson.key] for index, lesson in enumerate(lessons) if lesson.required],
        "first": rows[0].id,
        "single": only_lesson is not None,
        "outlineChunks": max(len(chunks) - 1, 0),
        "texts": without_unasked(needed_texts(bundles, settings.interface), settings, lessons),
    }
    index = environment.get_template("index.html.j2").render(
        settings=settings,
        direction=direction(settings.language),
        config=attribute(config),
        lesson=Markup(only_lesson) if only_lesson is not None else "",
        first=rows[0].id,
        rows=rows,
        totals=totals,
        rule=rule_lines(settings, totals),
        outline=Markup(outline.render(rows=chunks[0])) if chunks else "",
        more_outline=len(chunks) > 1,
        logos=logos(settings.theme),
        preloaded=preloaded(settings.theme),
    )
    files = {
        "index.html": foreign_hoisted(index).encode(),
        "style.css": _style(settings.theme, parts).encode(),
    }
    if len(chunks) > 1:
        files["outline/keys.js"] = f"scormbuild.keys({json.dumps(there)});\n".encode()
    for number, chunk in enumerate(chunks[1:], 1):
        html = json.dumps(foreign_hoisted(outline.render(rows=chunk)), ensure_ascii=False)
        files[f"outline/{number}.js"] = f"scormbuild.outline({number},{html});\n".encode()
    return files


def _style(theme: Theme, parts: Collection[str]) -> str:
    css = in_scheme(theme, dist_text("style.css") + parts_style(parts))
    return before_style(theme) + css + after_style(theme)


def _of_settings(settings: CourseSettings) -> dict[str, object]:
    """What the run-time needs to know of course.yaml."""
    return {
        "id": settings.id,
        "version": settings.version,
        "generator": f"scormbuild {__version__}",
        "title": settings.title,
        "language": settings.language,
        **_of_fallback(settings),
        "pass": settings.pass_mark,
        "onFail": settings.on_fail,
        **({"passAtOnce": True} if settings.report_pass == "at once" else {}),
        "last": settings.score == "last",
        "rule": rule_spec(settings.completion),
        "firstTryXp": settings.first_try_xp,
        "levels": [(level.name, level.begins) for level in settings.levels],
        "scoreWithoutQuiz": settings.score_without_quiz,
        **({} if settings.celebrate else {"celebrate": False}),
        **({"certificate": True} if settings.certificate else {}),
    }


def _of_fallback(settings: CourseSettings) -> dict[str, object]:
    """What the run-time needs to know where the interface is in another language than the course."""
    if own_interface(settings.language):
        return {}
    own = [name for name, _ in settings.interface_texts]
    return {"words": shown_interface(settings.language), **({"ownTexts": own} if own else {})}


def _chunks(rows: Sequence[LessonRow]) -> list[Sequence[LessonRow]]:
    rest = rows[ROWS_AT_FIRST:]
    return [rows[:ROWS_AT_FIRST], *(rest[at : at + ROWS_A_CHUNK] for at in range(0, len(rest), ROWS_A_CHUNK))]
