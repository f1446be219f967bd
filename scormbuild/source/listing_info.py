"""What stands behind the three backticks of a listing: its language and what it says of how it is shown."""

from __future__ import annotations

import re
from typing import NamedTuple

from scormbuild.source.fences import PART

_LINES = re.compile(r"\{[ \t]*(\d[\d,\- \t]*)\}")
_SPAN = re.compile(r"(\d{1,6})(?:-(\d{1,6}))?")
_WORD = re.compile(r"\s*([{}]|[^\s{}]+)")
_TITLES = ("title", "filename", "caption")
_LINE_NAMES = ("lines", "hl_lines", "emphasize-lines", "code-line-numbers", "line-highlight")
_NUMBERED = ("numbers", "linenums", "linenos", "lineno-start", "startFrom", "start-from")
_NUMBER_WORDS = frozenset(("numbers", "numberLines", "number-lines", "linenos", "linenums", "showLineNumbers"))
_MOST_LINES = 100_000


class Info(NamedTuple):
    """The first line of a listing."""

    language: str = ""
    title: str = ""
    lines: str = ""
    """Lines that are marked, or, of a file, those that are shown: ``2,4-6``."""
    file: str = ""
    numbered: int = 0
    """The number of the first line; 0 where lines have none."""
    unknown: str = ""
    """What is left, which nothing is known of."""


def read_info(written: str) -> Info:
    """The language and the attributes, as Pandoc, MkDocs, Docusaurus and Quarto write them."""
    words = written.split(maxsplit=1)
    if not words:
        return Info()
    language, rest = "", written.strip()
    if not rest.startswith("{"):
        language, rest = words[0].split("{")[0], written.strip()[len(words[0].split("{")[0]) :]
    found = Info(re.sub(r"[^\w+#-]", "", language))
    unknown: list[str] = []
    if span := _LINES.search(rest):
        found, rest = found._replace(lines=span[1]), rest[: span.start()] + rest[span.end() :]
    at = 0
    while at < len(rest):
        part = PART.match(rest, at)
        if part:
            at = part.end()
            changed = _with(found, part["class"] or "", part["key"] or "", part["quoted"] or part["bare"] or "")
        else:
            word = _WORD.match(rest, at)
            if word is None:
                break
            at = word.end()
            is_name = word[1] in _NUMBER_WORDS or (not found.language and not unknown)
            changed = found if word[1] in "{}" else _with(found, word[1], "", "") if is_name else None
        if changed is None:
            unknown.append((part[0] if part else rest[word.start() : at] if word else "").strip())
        else:
            found = changed
    # Options of other programs that run the code, as {r echo=FALSE}.
    runs = written.strip().startswith("{") and written.strip().find("}") == len(written.strip()) - 1
    return found if runs else found._replace(unknown=" ".join(unknown))


def _with(found: Info, name: str, key: str, value: str) -> Info | None:
    """With a class or an attribute; None where it says nothing that is known."""
    if name in _NUMBER_WORDS:
        return found._replace(numbered=found.numbered or 1)
    if name:
        return None if found.language else found._replace(language=re.sub(r"[^\w+#-]", "", name))
    if key in _TITLES:
        return found._replace(title=value)
    if key in _LINE_NAMES:
        return found._replace(lines=value)
    if key == "file":
        return found._replace(file=value)
    if key in _NUMBERED and value.lower() in ("true", "yes"):
        return found._replace(numbered=1)
    if key in _NUMBERED and value.isdecimal() and len(value) < 7:
        return found._replace(numbered=int(value) or 1)
    return None


def spans_of(lines: str) -> list[range] | None:
    """The lines that ``2,4-6`` means, counted from 1; None where it is written otherwise."""
    found: list[range] = []
    for one in re.split(r"[,\s]+", lines.strip().strip(",")):
        span = _SPAN.fullmatch(one)
        if not span:
            return None
        first, last = int(span[1]), int(span[2] or span[1])
        if not 1 <= first <= last <= _MOST_LINES:
            return None
        found.append(range(first, last + 1))
    return found
