"""Titles and objectives: a line with marks of Markdown in, its plain words and its HTML out."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pyromark

from scormbuild.source.dialects.inline import is_formula
from scormbuild.source.formulas import UnreadableFormula, formula, in_words
from scormbuild.source.marks import escaped

_MARKDOWN = pyromark.Markdown(options=pyromark.Options.ENABLE_STRIKETHROUGH)
_WITH_MATH = pyromark.Markdown(options=pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_MATH)
_SIGNS = re.compile(r"[*_`~\\&\[<]|\$.*\$")
_TAGS = {"Emphasis": "em", "Strong": "strong", "Strikethrough": "del"}
# A line that began with the sign of a list or a heading would be one.
_BEFORE = "x "


class Line(NamedTuple):
    """One line of an author's words."""

    plain: str
    """Without any marks, as manifests and scripts have it."""
    html: str
    """With emphasis, code and formulas; empty where it would be the plain words."""
    problem: str = ""
    """What is wrong with a formula in it, as the end of a sentence; then it is left as it is written."""


def title_html(text: str) -> str:
    """A title as HTML."""
    line = read_line(text.strip())
    return line.html or escaped(line.plain)


def read_line(text: str) -> Line:
    """Emphasis, code and formulas as Markdown writes them; links and pictures leave their words, tags of HTML stay as
    text.

    Names such as ``__init__`` keep their underscores, and prices their dollars.
    """
    if not _SIGNS.search(text):
        return Line(text, "")
    if text.count("$") > 1 and _has_formulas(text):
        try:
            return _read(text, _WITH_MATH)
        except UnreadableFormula as wrong:
            return Line(text, "", wrong.problem[:1].lower() + wrong.problem[1:])
    return _read(text, _MARKDOWN)


def _has_formulas(text: str) -> bool:
    """Whether there is something between dollars, and all of it is formulas."""
    source = (_BEFORE + text).encode()
    maths = [
        is_formula(
            event["InlineMath"],
            source[span["end"] : span["end"] + 4].decode(errors="ignore"),
            source[: span["start"]].decode(errors="ignore"),
        )
        for event, span in _WITH_MATH.events_with_range(source.decode())
        if isinstance(event, dict) and "InlineMath" in event
    ]
    return bool(maths) and all(maths)


def _read(text: str, markdown: pyromark.Markdown) -> Line:
    source = (_BEFORE + text).encode()
    plain: list[str] = []
    html: list[str] = []
    # Of each open node, whether it is written as a tag.
    tags: list[str] = []
    for event, span in markdown.events_with_range(source.decode()):
        # As in source/markdown.py: a name, or a dictionary with one entry.
        payload: Any = None
        name: str = event if isinstance(event, str) else ""
        if not isinstance(event, str):
            name, payload = event.popitem()  # type: ignore[union-attr]
        if name == "Start":
            kind = payload if isinstance(payload, str) else next(iter(payload))
            tags.append(_literal(source, span["start"], span["end"], kind) or _TAGS.get(kind, ""))
            _add(tags[-1], f"<{tags[-1]}>", plain, html)
        elif name == "End":
            tag = tags.pop()
            _add(tag, f"</{tag}>", plain, html)
        elif name in ("SoftBreak", "HardBreak"):
            plain.append(" ")
            html.append(" ")
        elif name in ("InlineMath", "DisplayMath"):
            plain.append(in_words(payload))
            html.append(formula(payload, display=False))
        elif isinstance(payload, str):
            plain.append(payload)
            html.append(f"<code>{escaped(payload)}</code>" if name == "Code" else escaped(payload))
    words = " ".join("".join(plain).removeprefix(_BEFORE).split())
    shown = "".join(html).removeprefix(_BEFORE).strip()
    return Line(words or text, shown if words and shown != escaped(words) else "")


def _literal(source: bytes, start: int, stop: int, kind: str) -> str:
    """The signs of a node that are text: those of a name such as ``__init__``, and stars inside words (``2*3*4``)."""
    sign = source[start : start + 1].decode()
    if kind not in ("Strong", "Emphasis") or (sign == "_" and kind == "Emphasis"):
        return ""
    before, behind = source[:start].decode(errors="ignore")[-1:], source[stop:].decode(errors="ignore")[:1]
    is_inside = before.isalnum() and behind.isalnum()
    return sign * (2 if kind == "Strong" else 1) if sign == "_" or is_inside else ""


def _add(tag: str, written: str, plain: list[str], html: list[str]) -> None:
    """The beginning or the end of a node: nothing in plain words, unless its signs are text."""
    if tag[:1] in ("_", "*"):
        plain.append(tag)
        html.append(tag)
    elif tag:
        html.append(written)
