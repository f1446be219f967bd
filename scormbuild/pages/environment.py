"""Jinja2 as the pages use it: compiled templates, and what all of them can call."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from jinja2 import BaseLoader, Environment, ModuleLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from scormbuild.model import Question
from scormbuild.pages.questions import body_parts, mixed, question_spec, quiz_options
from scormbuild.source.questions import KINDS
from scormbuild.source.texts import interface_texts

COMPILED = Path(__file__).resolve().parent / "compiled"
"""The templates as Python modules, which scripts/compile_templates.py writes."""
_RTL = {"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}


class _Texts(dict[str, str]):
    """The interface texts, each an attribute as well, as compiled templates ask for them."""

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__(texts)
        self.__dict__ = self


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
    texts = _Texts(interface_texts(language))

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
        shown=_shown,
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


def _shown(plain: str, html: str) -> Markup:
    """A line of an author's words: its HTML, or its plain words where they have no marks."""
    return Markup(html) if html else escape(plain)


def _instruction(question: Question) -> str:
    """Name of the text that says what to do."""
    return KINDS[question.kind].instruction_for(question)
