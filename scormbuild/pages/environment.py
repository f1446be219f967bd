"""Jinja2 as the pages use it: compiled templates, and what all of them can call."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import BaseLoader, Environment, ModuleLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from scormbuild.model import Interface, Picture, Question
from scormbuild.pages.questions import body_parts, mixed, question_spec, quiz_options
from scormbuild.source.questions import KINDS
from scormbuild.source.texts import interface_texts, own_interface, shown_interface

COMPILED = Path(__file__).resolve().parent / "compiled"
"""The templates as Python modules, which scripts/compile_templates.py writes."""
_ALL_FOREIGN = re.compile(r'<((\w++)[^<>]*+)><span( lang="\w\w" dir="ltr")>([^<]*+)</span></\2>')
_RTL = {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi"}


class _Texts(dict[str, Any]):
    """The interface texts, each an attribute as well, as compiled templates ask for them."""

    def __init__(self, texts: Mapping[str, Any]) -> None:
        super().__init__(texts)
        self.__dict__ = self


def environment_with(loader: BaseLoader) -> Environment:
    """Jinja's environment of the pages, as templates are compiled and rendered in it."""
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["bare"] = _bare
    return environment


class _Foreign(Markup):
    """A text of the interface in a page of another language, with its own language around it (WCAG 3.1.2)."""

    bare: str
    """The text alone, for attributes."""


def _foreign(text: str, attributes: str, html: str | None = None) -> _Foreign:
    made = _Foreign(f"<span{attributes}>{escape(text) if html is None else html}</span>")
    made.bare = text
    return made


def _bare(text: str) -> str:
    """A text of the interface for an attribute, or for an element that takes no other."""
    return text.bare if isinstance(text, _Foreign) else text


@lru_cache(maxsize=8)
def environment_of(interface: Interface) -> Environment:
    """The environment with the interface texts of a course."""
    # Compiling templates takes longer than building a lesson, and a cache of them would be code that is run from a
    # folder in which others may write.
    environment = environment_with(ModuleLoader(COMPILED))
    plain = interface_texts(interface)
    is_foreign = own_interface(interface.language) is None
    # Of what shows the interface in another language than the page's; all such languages are written to the right.
    in_fallback = f' lang="{shown_interface(interface.language)}" dir="ltr"'
    own = {name for name, _ in interface.own}
    texts = _Texts(
        {
            # Texts with plural forms are the player's: it has the rules of every language.
            name: _foreign(text, in_fallback) if is_foreign and name not in own and isinstance(text, str) else text
            for name, text in plain.items()
        }
    )

    def form(name: str) -> str:
        # The player has the rules of every language, and puts another form in its place where there is one.
        text = plain[name]
        return text if isinstance(text, str) else text["other"]

    def say(name: str, **values: object) -> str:
        return form(name).format(**values)

    def say_foreign(name: str, **values: object) -> str:
        # The author's words in it are in the language of the page.
        around = Markup('<span lang="{}" dir="{}">{}</span>')
        tag = interface.language
        shown = {
            key: around.format(tag, direction(tag), one) if isinstance(one, str) else one for key, one in values.items()
        }
        said = say(name, **values)
        return said if name in own else _foreign(said, in_fallback, escape(form(name)).format(**shown))

    environment.globals.update(
        t=texts,
        in_fallback=Markup(in_fallback if is_foreign else ""),
        say=say_foreign if is_foreign else say,
        attribute=attribute,
        quiz_options=quiz_options,
        spec_attribute=lambda question, words: attribute(question_spec(question, words)),
        instruction=_instruction,
        body_parts=body_parts,
        mixed=mixed,
        shown=_shown,
        srcset=_srcset,
    )
    return environment


def foreign_hoisted(html: str) -> str:
    """A page, in which an element that shows nothing but a text in another language has the attributes itself."""
    return _ALL_FOREIGN.sub(r"<\1\3>\4</\2>", html) if '" dir="ltr">' in html else html


def page_template(interface: Interface, name: str) -> Template:
    """A template of a whole page with interface texts."""
    return environment_of(interface).get_template(name)


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


def _srcset(picture: Picture, widths: str) -> Markup:
    """Attributes of a picture that is packed in several sizes; ``widths`` says how wide it is shown (HTML, sizes)."""
    if not picture.sizes:
        return Markup()
    named = [(one.target, one.width or picture.widest) for one in picture.assets]
    listed = ", ".join(f"{quote(target)} {width}w" for target, width in named)
    return Markup(f' srcset="{escape(listed)}" sizes="{escape(widths)}"')


def _instruction(question: Question) -> str:
    """Name of the text that says what to do."""
    return KINDS[question.kind].instruction_for(question)
