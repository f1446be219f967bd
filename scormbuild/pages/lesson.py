"""One lesson to its page: the model in, the HTML of an article out."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from markupsafe import Markup

from scormbuild.model import Block, Chapter, CompletionRule, CourseSettings, Interface, LessonText, Prose, Question
from scormbuild.pages.environment import attribute, environment_of, foreign_hoisted
from scormbuild.pages.parts import block_name, parts_of, scripts_of
from scormbuild.source.questions import KINDS

_Macro = Callable[..., Markup]


class LessonRow(NamedTuple):
    """A lesson as the overview and its neighbours show it."""

    id: str
    key: str
    title: str
    minutes: int
    xp: int
    there: str = ""
    """What is in it; only where the page does not load it apart."""
    title_html: str = ""
    chapter: Chapter | None = None
    """The chapter that begins with it."""
    apart: bool = False
    """Whether it comes after a chapter, and is in none."""


def in_chapters(rows: Sequence[LessonRow], chapters: Sequence[Chapter]) -> list[LessonRow]:
    """The rows, where each that begins or ends a chapter says so."""
    chapter_of = {one: chapter for chapter in chapters for one in chapter.lessons}
    made = []
    before = None
    for row in rows:
        chapter = chapter_of.get(row.id)
        begins = chapter if chapter is not before else None
        made.append(row._replace(chapter=begins, apart=chapter is None and before is not None))
        before = chapter
    return made


class LessonPage:
    """What the templates of blocks and questions are given besides what they show."""

    def __init__(self, settings: CourseSettings) -> None:
        self._interface = settings.interface
        self._in_words = settings.answers_as == "words"
        self._ask: _Macro = _macro("questions/form", "ask", settings.interface)

    def blocks(self, blocks: Sequence[Block]) -> Markup:
        """Blocks one after the other, each by the template of its name."""
        return Markup("").join(map(self._block, blocks))

    def _block(self, block: Block) -> Markup:
        if isinstance(block, Prose):
            return Markup(block.html)
        show: _Macro = _macro(f"blocks/{block_name(block)}", "show", self._interface)
        return show(block, self)

    def question(self, question: Question) -> Markup:
        """One question of a quiz."""
        return self._ask(question, _kind_macros(question.kind, self._interface), self._in_words)


class KindMacros(NamedTuple):
    """What the template of a kind of question has."""

    answers: _Macro
    """What is chosen, placed or typed into."""
    ending: _Macro | None
    """What stands below it; None where that is as usual."""
    role: str
    """Of the fieldset, where one thing can be chosen; empty for none."""


@cache
def _kind_macros(kind: str, interface: Interface) -> KindMacros:
    module = environment_of(interface).get_template(f"questions/{KINDS[kind].template}.html.j2").module
    answers: _Macro = module.answers  # type: ignore[attr-defined]
    return KindMacros(answers, getattr(module, "ending", None), getattr(module, "role", ""))


@cache
def _macro(template: str, name: str, interface: Interface) -> _Macro:
    # Made once: as an import in a template it would be made anew for every lesson.
    macro: _Macro = getattr(environment_of(interface).get_template(f"{template}.html.j2").module, name)
    return macro


def prepare(settings: CourseSettings) -> None:
    """Load the templates of lessons, which otherwise happens with the first that needs each."""
    environment_of(settings.interface).get_template("lesson.html.j2")
    _macro("questions/form", "ask", settings.interface)
    for block in ("callout", "deck", "quiz"):
        _macro(f"blocks/{block}", "show", settings.interface)
    _kind_macros("choice", settings.interface)


def render_lesson(text: LessonText, settings: CourseSettings, rows: Sequence[LessonRow], index: int) -> str:
    """The article of one lesson; ``rows`` are all lessons in order, ``index`` its place among them."""
    lesson = text.lesson
    html = (
        environment_of(settings.interface)
        .get_template("lesson.html.j2")
        .render(
            lesson=lesson,
            text=text,
            page=LessonPage(settings),
            number=index + 1,
            total=len(rows),
            previous=rows[index - 1] if index else None,
            next=rows[index + 1] if index + 1 < len(rows) else None,
            parts=" ".join(scripts_of(parts_of(text))),
            rule=attribute(rule_spec(lesson.completion)) if lesson.completion else "",
        )
    )
    return foreign_hoisted(html)


def lesson_script(lesson_id: str, html: str) -> bytes:
    """A lesson as a classic script: the one form that also loads from disk (file:) without a server."""
    # In backticks the quotes and line ends of HTML stand as they are, which is smaller.
    literal = html.replace("\\", "\\\\").replace("`", "\\`")
    if "$" in literal:
        literal = literal.replace("${", "\\${")
    return f"scormbuild.lesson({json.dumps(lesson_id)},`{literal}`);\n".encode()


def rule_spec(rule: CompletionRule) -> dict[str, object]:
    """A completion rule as the run-time reads it."""
    return {"any": rule.any, "parts": rule.parts, "minutes": rule.minutes, "xp": rule.xp}
