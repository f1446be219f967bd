"""Code with its words marked by what they are: text and a language in, HTML with short classes out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pygments.lexer import Lexer

# Names, signs and blanks look as code does anyway: without their tags a listing is half as heavy.
_PLAIN = re.compile(r'<span class="k-(?:n|p|o|w|x|nn|nx|nv|bp)">([^<]*+)</span>')
MAX_LENGTH = 50_000
"""Characters of a listing that is marked: lexers are patterns, and some of them are slow."""


def highlighted(text: str, language: str) -> str | None:
    """Code as HTML with classes of Pygments; None where it is plain: an unknown language, or very long."""
    lexer = _lexer(language.lower()) if len(text) <= MAX_LENGTH else None
    if lexer is None:
        return None
    from pygments import highlight

    made: str = highlight(text, lexer, _formatter())
    return _PLAIN.sub(r"\1", made)


@cache
def _lexer(language: str) -> Lexer | None:
    """How a language is read; plain text needs no marks."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
    return None if lexer.name in ("Text only", "Text output") else lexer


@cache
def _formatter() -> Any:
    from pygments.formatters import HtmlFormatter

    return HtmlFormatter(nowrap=True, classprefix="k-")
