"""Model to pages: lessons and a course in, the files of the package that no standard changes out."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import BytecodeCache, Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from scormbuild.data_files import templates_dir
from scormbuild.model import Activity, Callout, CourseSettings, Deck, Lesson, Prose, Quiz
from scormbuild.pages.colours import accent_css
from scormbuild.source import interface_texts

ROWS_AT_FIRST = 20
"""Lessons listed in the first page; the rest of the list is loaded on demand, so that it never grows."""
ROWS_A_CHUNK = 200
_RTL = {"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}
_NAMES = {Prose: "prose", Callout: "callout", Deck: "deck", Quiz: "quiz", Activity: "activity"}
"""By these templates tell blocks apart."""


class LessonRow(NamedTuple):
    """A lesson as the overview and its neighbours show it."""

    id: str
    key: str
    title: str
    minutes: int
    xp: int


def _bytecode_cache() -> BytecodeCache | None:
    """Compiled templates in the user's cache: compiling them takes longer than building a lesson."""
    import platformdirs

    folder = Path(os.environ.get("SCORMBUILD_CACHE_DIR") or platformdirs.user_cache_dir("scormbuild", appauthor=False))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder), "%s.cache") if os.access(folder, os.W_OK) else None


@lru_cache(maxsize=8)
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_dir()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_bytecode_cache(),
    )
    texts = interface_texts(language)

    def say(name: str, **values: object) -> str:
        # Texts with plural forms are the player's: it has the rules of every language.
        return texts[name].format(**values)

    environment.globals.update(t=texts, say=say)
    return environment


def render_lesson(lesson: Lesson, settings: CourseSettings, rows: Sequence[LessonRow], index: int) -> str:
    """The article of one lesson; ``rows`` are all lessons in order, ``index`` its place among them."""
    template = _environment(settings.language).get_template("lesson.html.j2")
    return template.render(
        lesson=lesson,
        blocks=[(_NAMES[type(block)], block) for block in lesson.blocks],
        number=index + 1,
        total=len(rows),
        previous=rows[index - 1] if index else None,
        next=rows[index + 1] if index + 1 < len(rows) else None,
    )


def lesson_script(lesson_id: str, html: str) -> bytes:
    """A lesson as a classic script: the one form that also loads from disk (file:) without a server."""
    return f"scormbuild.lesson({json.dumps(lesson_id)},{json.dumps(html, ensure_ascii=False)});\n".encode()


class CourseTotals(NamedTuple):
    """What there is to do and to earn in the whole course."""

    lessons: int
    cards: int
    steps: int
    questions: int
    quizzes: int
    points: int
    xp: int


def render_course(
    settings: CourseSettings, rows: Sequence[LessonRow], totals: CourseTotals, only_lesson: str | None
) -> dict[str, bytes]:
    """The pages around the lessons: index.html, style.css and the rest of a long list of lessons.

    ``only_lesson`` is the article of a course with a single lesson, which then opens with it.
    """
    environment = _environment(settings.language)
    outline = environment.get_template("outline.html.j2")
    chunks = [] if only_lesson is not None else _chunks(rows)
    base = settings.language.partition("-")[0].lower()
    config = {
        "id": settings.id,
        "title": settings.title,
        "language": settings.language,
        "pass": settings.pass_mark,
        "onFail": settings.on_fail,
        "completion": settings.completion,
        "scoreWithoutQuiz": settings.score_without_quiz,
        "totals": totals._asdict(),
        "first": rows[0].id,
        "single": only_lesson is not None,
        "outlineChunks": max(len(chunks) - 1, 0),
        "texts": interface_texts(settings.language),
    }
    index = environment.get_template("index.html.j2").render(
        settings=settings,
        direction="rtl" if base in _RTL else "ltr",
        config=json.dumps(config, ensure_ascii=False, separators=(",", ":")),
        lesson=Markup(only_lesson) if only_lesson is not None else "",
        first=rows[0].id,
        totals=totals,
        outline=Markup(outline.render(rows=chunks[0])) if chunks else "",
        more_outline=len(chunks) > 1,
    )
    style = (templates_dir() / "dist" / "style.css").read_text("utf-8")
    files = {"index.html": index.encode(), "style.css": (accent_css(settings.accent) + style).encode()}
    if len(chunks) > 1:
        # Only a learner who returns needs it: which of the lessons in the saved state still exist.
        files["outline/keys.js"] = f"scormbuild.keys({json.dumps(''.join(row.key for row in rows))});\n".encode()
    for number, chunk in enumerate(chunks[1:], 1):
        html = json.dumps(outline.render(rows=chunk), ensure_ascii=False)
        files[f"outline/{number}.js"] = f"scormbuild.outline({number},{html});\n".encode()
    return files


def _chunks(rows: Sequence[LessonRow]) -> list[Sequence[LessonRow]]:
    rest = rows[ROWS_AT_FIRST:]
    return [rows[:ROWS_AT_FIRST], *(rest[at : at + ROWS_A_CHUNK] for at in range(0, len(rest), ROWS_A_CHUNK))]
