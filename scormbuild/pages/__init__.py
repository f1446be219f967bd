"""Model to pages: lessons and a course in, the files of the package that no standard changes out."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import BaseLoader, Environment, ModuleLoader, StrictUndefined, Template
from markupsafe import Markup

from scormbuild.model import CompletionRule, CourseSettings, Lesson, Question
from scormbuild.pages.colours import accent_css
from scormbuild.pages.questions import body_parts, mixed, question_spec, quiz_options
from scormbuild.pages.scripts import dist_text, needed_texts, parts_style
from scormbuild.progress.kinds import ProgressKind
from scormbuild.source.blocks import PROGRESS
from scormbuild.source.blocks.quiz import QUESTION
from scormbuild.source.questions import KINDS
from scormbuild.source.settings import COMPLETION_PARTS
from scormbuild.source.texts import interface_texts
from scormbuild.version import __version__

COMPILED = Path(__file__).resolve().parent / "compiled"
"""The templates as Python modules, which scripts/compile_templates.py writes."""
ROWS_AT_FIRST = 20
"""Lessons listed in the first page; the rest of the list is loaded on demand, so that it never grows."""
ROWS_A_CHUNK = 200
OVERVIEW = "overview"
"""The part of the run-time that a course of several lessons opens with."""
_RTL = {"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}


class LessonRow(NamedTuple):
    """A lesson as the overview and its neighbours show it."""

    id: str
    key: str
    title: str
    minutes: int
    xp: int
    there: str = ""
    """What is in it; only where the page does not load it apart."""


def environment_with(loader: BaseLoader) -> Environment:
    """Jinja's environment of the pages, as templates are compiled and rendered in it."""
    return Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


@lru_cache(maxsize=8)
def environment_of(language: str) -> Environment:
    # Compiling templates takes longer than building a lesson, and a cache of them would be code that is run from a
    # folder in which others may write.
    environment = environment_with(ModuleLoader(COMPILED))
    texts = interface_texts(language)

    def say(name: str, **values: object) -> str:
        # Texts with plural forms are the player's: it has the rules of every language.
        return texts[name].format(**values)

    environment.globals.update(
        t=texts,
        say=say,
        attribute=attribute,
        quiz_options=quiz_options,
        spec_attribute=lambda question, words: attribute(question_spec(question, words)),
        instruction=_instruction,
        body_parts=body_parts,
        mixed=mixed,
    )
    return environment


def page_template(language: str, name: str) -> Template:
    """A template of a whole page with the interface texts of a language."""
    return environment_of(language).get_template(name)


def direction(language: str) -> str:
    """The direction in which a language is written, for the attribute ``dir``."""
    return "rtl" if language.partition("-")[0].lower() in _RTL else "ltr"


# Made once: json.dumps would make an encoder for each value.
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def attribute(value: object) -> Markup:
    """A value as JSON for an attribute in single quotes, in which JSON's own quotes need no escaping."""
    return Markup(_compact(value).replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;"))


def _instruction(question: Question) -> str:
    """Name of the text that says what to do."""
    return KINDS[question.kind].instruction_for(question)


def lesson_script(lesson_id: str, html: str) -> bytes:
    """A lesson as a classic script: the one form that also loads from disk (file:) without a server."""
    # In backticks the quotes and line ends of HTML stand as they are, which is smaller.
    literal = re.sub(r"[\\`]|\$(?=\{)", r"\\\g<0>", html)
    return f"scormbuild.lesson({json.dumps(lesson_id)},`{literal}`);\n".encode()


def rule_spec(rule: CompletionRule) -> dict[str, object]:
    """A completion rule as the run-time reads it."""
    return {"any": rule.any, "parts": rule.parts, "minutes": rule.minutes, "xp": rule.xp}


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
    xp: int

    def flat(self) -> dict[str, int]:
        """As the run-time reads them."""
        return {**self._replace(items={})._asdict(), **self.items}


def course_totals(lessons: Sequence[Lesson]) -> CourseTotals:
    """Count a course."""
    following = [lesson for lesson in lessons if lesson.completion is None]

    def count(kind: ProgressKind) -> int:
        # Of a bank of questions only as many as are drawn.
        return sum(lesson.asked if kind is QUESTION else lesson.number_of(kind.item) for lesson in following)

    return CourseTotals(
        lessons=len(lessons),
        following=len(following),
        own=len(lessons) - len(following),
        items={kind.part: count(kind) for kind in PROGRESS},
        all_quizzes=sum(lesson.number_of("quiz") for lesson in lessons),
        weight=sum(lesson.weight for lesson in lessons),
        xp=sum(lesson.most_xp for lesson in lessons),
    )


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
    opens with it. ``bundles`` are all of the run-time in the package but the extras; the page carries the texts they
    need. ``parts`` are the run-time's parts that come with the page, whose styles it has.
    """
    environment = environment_of(settings.language)
    totals = course_totals(lessons)
    outline = environment.get_template("outline.html.j2")
    chunks = [] if only_lesson is not None else _chunks(rows)
    # Only a learner who returns needs it: what of the saved state still exists. In a long course it is loaded apart.
    there = ";".join(f"{row.key}{row.there}" for row in rows)
    if len(chunks) > 1:
        chunks = [[row._replace(there="") for row in chunk] for chunk in chunks]
    config = {
        "id": settings.id,
        "version": settings.version,
        "generator": f"scormbuild {__version__}",
        "title": settings.title,
        "language": settings.language,
        "pass": settings.pass_mark,
        "onFail": settings.on_fail,
        **({"passAtOnce": True} if settings.report_pass == "at once" else {}),
        "last": settings.score == "last",
        "rule": rule_spec(settings.completion),
        "firstTryXp": settings.first_try_xp,
        "levels": [(level.name, level.begins) for level in settings.levels],
        "scoreWithoutQuiz": settings.score_without_quiz,
        "totals": totals.flat(),
        "gates": [[index, lesson.key] for index, lesson in enumerate(lessons) if lesson.required],
        "first": rows[0].id,
        "single": only_lesson is not None,
        "outlineChunks": max(len(chunks) - 1, 0),
        "texts": _without_unasked(needed_texts(bundles, settings.language), settings, lessons),
    }
    index = environment.get_template("index.html.j2").render(
        settings=settings,
        direction=direction(settings.language),
        config=attribute(config),
        lesson=Markup(only_lesson) if only_lesson is not None else "",
        first=rows[0].id,
        totals=totals,
        outline=Markup(outline.render(rows=chunks[0])) if chunks else "",
        more_outline=len(chunks) > 1,
    )
    files = {
        "index.html": index.encode(),
        "style.css": (accent_css(settings.accent) + dist_text("style.css") + parts_style(parts)).encode(),
    }
    if len(chunks) > 1:
        files["outline/keys.js"] = f"scormbuild.keys({json.dumps(there)});\n".encode()
    for number, chunk in enumerate(chunks[1:], 1):
        html = json.dumps(outline.render(rows=chunk), ensure_ascii=False)
        files[f"outline/{number}.js"] = f"scormbuild.outline({number},{html});\n".encode()
    return files


def parts_in_use(lessons: Sequence[frozenset[str]]) -> frozenset[str]:
    """Names of the run-time's parts that a course needs, from those of its lessons."""
    several = {OVERVIEW} if len(lessons) > 1 else set()
    return frozenset(part for parts in lessons for part in parts) | several


def _without_unasked(
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
    if not any(lesson.required for lesson in lessons):
        unused |= {"go_on_answered", "go_on_passed"}
    if len(lessons) == 1:
        # It comes with the page.
        unused |= {"loading", "load_failed", "reload", "todo_lessons"}
    return {name: text for name, text in texts.items() if name not in unused}


def _chunks(rows: Sequence[LessonRow]) -> list[Sequence[LessonRow]]:
    rest = rows[ROWS_AT_FIRST:]
    return [rows[:ROWS_AT_FIRST], *(rest[at : at + ROWS_A_CHUNK] for at in range(0, len(rest), ROWS_A_CHUNK))]
