"""Formulas on lines of their own, which become blocks of code, so that nothing in them is Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scormbuild.source.dialects.rewritten import Line

_LONGEST = 200
"""Lines of a formula."""
_BEGIN = re.compile(r"[ \t]*+(?:(\$\$)|(\\\[)(?!\[)|\\begin\{((?:equation|align|gather|multline|eqnarray)\*?)\})")
_TEX = re.compile(r"\\[A-Za-z]|[\^_=+<>]|\A\s*+\w\s*+\Z")
# A backslash before a sign that no command of TeX consists of: then the brackets are escaped as the sign is.
_ESCAPED = re.compile(r"\\[^A-Za-z,;:!{}\\ |]")


def formula_lines(lines: Sequence[Line], at: int) -> tuple[list[Line], int]:
    """A formula that begins at a line, as a block of code, and how many lines it takes: ``$$``, ``\\[`` or an
    environment of LaTeX; none and 0 where none begins there."""
    begin = _BEGIN.match(lines[at].text)
    if not begin:
        return [], 0
    end = "$$" if begin[1] else "\\]" if begin[2] else f"\\end{{{begin[3]}}}"
    inside = [Line(lines[at].text[begin.end() :], lines[at].place + len(begin[0].encode()))]
    stop = at
    while end not in inside[-1].text:
        stop += 1
        if stop == len(lines) or stop - at > _LONGEST or not lines[stop].text.strip():
            return [], 0
        inside.append(lines[stop])
    last, _, behind = inside[-1].text.partition(end)
    if behind.strip() or (begin[2] and len(inside) == 1 and not _is_tex(last)):
        return [], 0
    inside[-1] = Line(last, inside[-1].place)
    if begin[3]:
        inside[0] = Line(lines[at].text.lstrip(), lines[at].place)
        inside[-1] = Line(f"{inside[-1].text}{end}", inside[-1].place)
    indent = lines[at].text[: len(lines[at].text) - len(lines[at].text.lstrip())]
    inside[0] = Line(f"{indent}{inside[0].text.lstrip()}", inside[0].place)
    behind_all = Line(f"{indent}```", inside[-1].place + len(last.encode()))
    return [Line(f"{indent}```math", lines[at].place), *(one for one in inside if one.text.strip()), behind_all], (
        stop + 1 - at
    )


def with_dollars(line: Line) -> Line:
    """A line with dollars around its formulas, where LaTeX has brackets of the same length."""
    text = line.text
    begin, out, done = text.find("\\("), "", 0
    while begin >= 0 and (end := text.find("\\)", begin + 2)) >= 0:
        begin = text.rfind("\\(", begin, end)
        inside = text[begin + 2 : end]
        if _is_tex(inside) and not text[:begin].endswith(("\\", "]")):
            out += f"{text[done:begin]}$${inside}$$"
            done = end + 2
        begin = text.find("\\(", end + 2)
    return line._replace(text=out + text[done:])


def _is_tex(text: str) -> bool:
    """Whether what stands between brackets behind backslashes is a formula rather than a text with brackets."""
    return _TEX.search(text) is not None and _ESCAPED.search(text) is None
