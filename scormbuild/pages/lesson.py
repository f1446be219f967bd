"""One lesson to its page: the model in, the HTML of an article out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from markupsafe import Markup

from scormbuild.model import Block, CourseSettings, LessonText, Prose, Question
from scormbuild.pages import LessonRow, attribute, environment_of, rule_spec
from scormbuild.pages.parts import block_name

_Macro = Callable[..., Markup]


class LessonPage:
    """What the templates of blocks and questions are given besides what they show."""

    def __init__(self, settings: CourseSettings) -> None:
        self._language = settings.language
        self._in_words = settings.answers_as == "words"
        self._question: _Macro = _macro("partials/questions", "ask", settings.language)

    def blocks(self, blocks: Sequence[Block]) -> Markup:
        """Blocks one after the other, each by the template of its name."""
        return Markup("").join(map(self._block, blocks))

    def _block(self, block: Block) -> Markup:
        if isinstance(block, Prose):
            return Markup(block.html)
        show: _Macro = _macro(f"blocks/{block_name(block)}", "show", self._language)
        return show(block, self)

    def question(self, question: Question) -> Markup:
        """One question of a quiz."""
        return self._question(question, self._in_words)


@cache
def _macro(template: str, name: str, language: str) -> _Macro:
    # Made once: as an import in a template it would be made anew for every lesson.
    macro: _Macro = getattr(environment_of(language).get_template(f"{template}.html.j2").module, name)
    return macro


def render_lesson(text: LessonText, settings: CourseSettings, rows: Sequence[LessonRow], index: int) -> str:
    """The article of one lesson; ``rows`` are all lessons in order, ``index`` its place among them."""
    lesson = text.lesson
    return (
        environment_of(settings.language)
        .get_template("lesson.html.j2")
        .render(
            lesson=lesson,
            text=text,
            page=LessonPage(settings),
            number=index + 1,
            total=len(rows),
            previous=rows[index - 1] if index else None,
            next=rows[index + 1] if index + 1 < len(rows) else None,
            rule=attribute(rule_spec(lesson.completion)) if lesson.completion else "",
        )
    )
