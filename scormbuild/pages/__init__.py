"""Model to pages: lessons and a course in, the files of the package that no standard changes out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, get_args

from jinja2 import BaseLoader, Environment, ModuleLoader, StrictUndefined, Template
from markupsafe import Markup

from scormbuild.machine.data_files import templates_dir
from scormbuild.model import (
    Activity,
    Callout,
    CompletionPart,
    CompletionRule,
    CourseSettings,
    Deck,
    ItemKind,
    Lesson,
    Prose,
    Question,
    Quiz,
)
from scormbuild.pages.colours import accent_css
from scormbuild.pages.questions import body_parts, mixed, question_spec, quiz_options
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
_NAMES = {Prose: "prose", Callout: "callout", Deck: "deck", Quiz: "quiz", Activity: "activity"}
"""By these templates tell blocks apart."""


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
def _environment(language: str) -> Environment:
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
        attribute=_attribute,
        quiz_options=quiz_options,
        question_spec=question_spec,
        instruction=_instruction,
        body_parts=body_parts,
        mixed=mixed,
    )
    return environment


def page_template(language: str, name: str) -> Template:
    """A template of a whole page with the interface texts of a language."""
    return _environment(language).get_template(name)


def direction(language: str) -> str:
    """The direction in which a language is written, for the attribute ``dir``."""
    return "rtl" if language.partition("-")[0].lower() in _RTL else "ltr"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _attribute(value: object) -> Markup:
    """A value as JSON for an attribute in single quotes, in which JSON's own quotes need no escaping."""
    return Markup(_compact(value).replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;"))


_INSTRUCTIONS = {
    "survey": "no_wrong_answer",
    "likert": "no_wrong_answer",
    "fill-in": "write_answer",
    "numeric": "write_number",
    "cloze": "fill_gaps",
    "matching": "choose_each",
    "categorise": "place_each",
    "ordering": "sort",
    "long-text": "write_answer",
}


def _instruction(question: Question) -> str:
    """Name of the text that says what to do."""
    if question.kind == "hotspot":
        return "choose_places" if question.several else "choose_place"
    return _INSTRUCTIONS.get(question.kind) or ("choose_all" if question.several else "choose_one")


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
        rule=_attribute(_rule(lesson.completion)) if lesson.completion else "",
        in_words=settings.answers_as == "words",
    )


def lesson_script(lesson_id: str, html: str) -> bytes:
    """A lesson as a classic script: the one form that also loads from disk (file:) without a server."""
    # In backticks the quotes and line ends of HTML stand as they are, which is smaller.
    literal = html.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
    return f"scormbuild.lesson({json.dumps(lesson_id)},`{literal}`);\n".encode()


def _rule(rule: CompletionRule) -> dict[str, object]:
    return {"any": rule.any, "parts": rule.parts, "minutes": rule.minutes, "xp": rule.xp}


class CourseTotals(NamedTuple):
    """What there is to do and to earn in the whole course."""

    lessons: int
    following: int
    """Lessons that follow the course's completion rule; only their cards, steps, questions and quizzes are counted."""
    own: int
    """Lessons with a rule of their own."""
    cards: int
    steps: int
    questions: int
    quizzes: int
    all_quizzes: int
    """Quizzes of all lessons."""
    weight: int
    xp: int


def course_totals(lessons: Sequence[Lesson]) -> CourseTotals:
    """Count a course."""
    following = [lesson for lesson in lessons if lesson.completion is None]

    def count(kind: ItemKind) -> int:
        return sum(lesson.number_of(kind) for lesson in following)

    return CourseTotals(
        lessons=len(lessons),
        following=len(following),
        own=len(lessons) - len(following),
        cards=count("card"),
        steps=count("step"),
        questions=sum(lesson.asked for lesson in following),
        quizzes=count("quiz"),
        all_quizzes=sum(lesson.number_of("quiz") for lesson in lessons),
        weight=sum(lesson.weight for lesson in lessons),
        xp=sum(lesson.most_xp for lesson in lessons),
    )


def render_course(
    settings: CourseSettings,
    rows: Sequence[LessonRow],
    only_lesson: str | None,
    lessons: Sequence[Lesson],
    scripts: str,
) -> dict[str, bytes]:
    """The pages around the lessons: index.html, style.css and the rest of a long list of lessons.

    ``only_lesson`` is the article of a course with a single lesson, which then opens with it. ``scripts`` are
    all scripts of the package, whose texts the page has to carry.
    """
    environment = _environment(settings.language)
    outline = environment.get_template("outline.html.j2")
    chunks = [] if only_lesson is not None else _chunks(rows)
    if len(chunks) == 1:
        chunks = [[row._replace(there=lesson.there) for row, lesson in zip(rows, lessons, strict=True)]]
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
        "rule": _rule(settings.completion),
        "firstTryXp": settings.first_try_xp,
        "levels": [(level.name, level.begins) for level in settings.levels],
        "scoreWithoutQuiz": settings.score_without_quiz,
        "totals": course_totals(lessons)._asdict(),
        "gates": [[index, lesson.key] for index, lesson in enumerate(lessons) if lesson.required],
        "first": rows[0].id,
        "single": only_lesson is not None,
        "outlineChunks": max(len(chunks) - 1, 0),
        "texts": _without_unasked(_texts_in(scripts, interface_texts(settings.language)), settings, lessons),
    }
    index = environment.get_template("index.html.j2").render(
        settings=settings,
        direction=direction(settings.language),
        config=_attribute(config),
        lesson=Markup(only_lesson) if only_lesson is not None else "",
        first=rows[0].id,
        totals=course_totals(lessons),
        outline=Markup(outline.render(rows=chunks[0])) if chunks else "",
        more_outline=len(chunks) > 1,
    )
    style = "".join(
        dist_text(f"{name}.css") for name in ("style", *sorted(f"parts/{part}" for part in parts_in_use(lessons)))
    )
    files = {"index.html": index.encode(), "style.css": (accent_css(settings.accent) + style).encode()}
    if len(chunks) > 1:
        # Only a learner who returns needs it: what of the saved state still exists.
        there = ";".join(f"{lesson.key}{lesson.there}" for lesson in lessons)
        files["outline/keys.js"] = f"scormbuild.keys({json.dumps(there)});\n".encode()
    for number, chunk in enumerate(chunks[1:], 1):
        html = json.dumps(outline.render(rows=chunk), ensure_ascii=False)
        files[f"outline/{number}.js"] = f"scormbuild.outline({number},{html});\n".encode()
    return files


def dist_text(name: str) -> str:
    """A bundle of the run-time or of its style; empty for a part that has none."""
    file = templates_dir() / "dist" / name
    return file.read_text("utf-8") if file.is_file() else ""


def parts_in_use(lessons: Sequence[Lesson]) -> frozenset[str]:
    """Names of the run-time's parts that any of the lessons needs."""
    several = {OVERVIEW} if len(lessons) > 1 else set()
    return frozenset(part for lesson in lessons for part in lesson.parts) | several


def parts_script(parts: frozenset[str]) -> str:
    """The parts that come with the first lesson, in a course that opens with its overview."""
    return "".join(dist_text(f"parts/{part}.js") for part in sorted(parts)) + "scormbuild.parts();\n"


def page_script(runtime: str, parts: frozenset[str]) -> str:
    """The run-time of one standard with the parts in use before it, which it takes up when it starts."""
    return "".join(dist_text(name) for name in (*sorted(f"parts/{part}.js" for part in parts), runtime))


def extras_script(language: str, scripts: str) -> bytes:
    """The views that are loaded on demand, with those of their texts that the page (of ``scripts``) does not have."""
    code, texts = dist_text("extras.js"), interface_texts(language)
    here = _texts_in(scripts, texts)
    own = {name: text for name, text in _texts_in(code, texts).items() if name not in here}
    return f"scormbuild.words({_compact(own)});\n{code}".encode()


def _texts_in(scripts: str, texts: Mapping[str, object]) -> dict[str, object]:
    """The interface texts that scripts name, as ``"name"`` or by its beginning as ```begin_${``."""
    named = set(re.findall(r'"([a-z_]+)"', scripts))
    begun = tuple(re.findall(r"`([a-z_]+_)\$\{", scripts))
    return {name: text for name, text in texts.items() if name in named or (begun and name.startswith(begun))}


def _without_unasked(
    texts: Mapping[str, object], settings: CourseSettings, lessons: Sequence[Lesson]
) -> dict[str, object]:
    """The texts without those about completion, levels and required quizzes that the course has none of."""
    own = [lesson.completion for lesson in lessons if lesson.completion is not None]
    asked = {part for rule in (settings.completion, *own) for part in rule.parts}
    unasked = {part for part in get_args(CompletionPart) if part not in asked} | ({"own"} if not own else set())
    unused = {f"{about}_{part}" for about in ("rule", "todo") for part in unasked}
    unused.add("rule_all" if settings.completion.any else "rule_any")
    if not own:
        unused |= {"lesson_rule_all", "lesson_rule_any", "lesson_rule_pages"}
    if not settings.levels:
        unused |= {"level", "next_level"}
    if not any(lesson.required for lesson in lessons):
        unused |= {"go_on_answered", "go_on_passed"}
    return {name: text for name, text in texts.items() if name not in unused}


def _chunks(rows: Sequence[LessonRow]) -> list[Sequence[LessonRow]]:
    rest = rows[ROWS_AT_FIRST:]
    return [rows[:ROWS_AT_FIRST], *(rest[at : at + ROWS_A_CHUNK] for at in range(0, len(rest), ROWS_A_CHUNK))]
