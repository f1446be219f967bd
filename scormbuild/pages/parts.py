"""Which parts of the run-time, and of its style, a lesson needs: those of its blocks, and of what its quizzes do.

A part is a script of templates/runtime/parts, a style of templates/styles, or both; that of a block has its name.
What of its style only shows once a learner has done something stands apart, in a file that ends in .late.css. In a
course of several lessons they come with the first lesson that needs them, and not with the overview; in a course of
one lesson its text can be read before their scripts come.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from scormbuild.machine.data_files import templates_dir
from scormbuild.model import Deck, Interface, LessonText, Quiz
from scormbuild.source.questions import KINDS
from scormbuild.source.texts import own_interface

OVERVIEW = "overview"
"""The part of the run-time that a course of several lessons opens with."""
MENU = "menu"
"""The part with the menu of a course of several lessons, which is loaded when it is opened first."""
COVER = "cover"
"""The style of the picture that a course opens with."""
FOREIGN = "foreign"
"""The part of a course whose language has no interface texts: it says of those on the page that they are English."""
CERTIFICATE = "certificate"
"""The part with the certificate, which is loaded when a learner who earned it asks for it."""
LEAVING = "leaving"
"""The part that asks before what cannot be undone, and that shows how the learner leaves."""
LESSON = "lesson"
"""The part that each lesson needs: how its text looks."""
_COMMON = (LESSON, "quiz")
"""Styles that those of blocks and of kinds of questions refine, and so come before them."""


def block_name(block: object) -> str:
    """The name of a block's template, and of its part and style where it has any: its class in small letters."""
    return type(block).__name__.lower()


def parts_of(text: LessonText) -> frozenset[str]:
    """Names of the parts that a lesson needs."""
    parts = {LESSON, *text.uses}
    for block in text.every_block():
        parts.add(block_name(block))
        if isinstance(block, Quiz | Deck) and block.show == "one":
            parts.add("paged")
        if isinstance(block, Quiz):
            parts |= _parts_of_quiz(block)
    return frozenset(parts & _parts())


def scripts_of(parts: Collection[str]) -> list[str]:
    """Those of some parts that have a script."""
    return sorted(part for part in parts if part in _scripts())


def style_order(parts: Collection[str]) -> list[str]:
    """Parts in the order in which their styles stand."""
    return sorted(parts, key=lambda part: (part not in _COMMON, part))


def parts_in_use(lessons: Sequence[frozenset[str]], interface: Interface, has_cover: bool = False) -> frozenset[str]:
    """Names of the run-time's parts that a course needs, from those of its lessons."""
    several = {OVERVIEW} if len(lessons) > 1 else set()
    foreign = {FOREIGN} if own_interface(interface.language) is None else set()
    of_language = {language_part(interface)} & _parts()
    opening = several | foreign | of_language | ({COVER} if has_cover else set())
    return frozenset(part for parts in lessons for part in parts) | {LEAVING} | opening


def language_part(interface: Interface) -> str:
    """The part with the style of a language that breaks lines in its own way; only some languages have one."""
    return f"language-{interface.language.partition('-')[0].lower()}"


def _parts_of_quiz(quiz: Quiz) -> set[str]:
    parts = {KINDS[question.kind].part for question in quiz.questions}
    if quiz.minutes:
        parts.add("time-limit")
    if quiz.minutes or quiz.feedback == "end":
        parts.add("hand-in")
    if quiz.required != "no":
        parts.add("gates")
    if quiz.draw or quiz.shuffle != "no":
        parts.add("chance")
    if any(question.hints for question in quiz.questions):
        parts.add("hints")
    return parts


@cache
def _parts() -> frozenset[str]:
    return frozenset(file.name.partition(".")[0] for file in (templates_dir() / "dist" / "parts").iterdir())


@cache
def _scripts() -> frozenset[str]:
    return frozenset(file.stem for file in (templates_dir() / "dist" / "parts").glob("*.js"))
