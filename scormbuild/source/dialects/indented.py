"""What Python-Markdown and Material for MkDocs write as indented text below a line: boxes and tabs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scormbuild.source.dialects.rewritten import Line

_TAB = re.compile(r"===[!+]?[ \t]++\"([^\"\n]*+)\"[ \t]*+\Z")


class Tab(NamedTuple):
    """One of several tabs."""

    title: str
    place: int
    """Byte at which it begins."""
    body: Sequence[Line]
    end: int
    """Byte behind it."""


def read_tabs(lines: Sequence[Line], at: int) -> tuple[list[Tab], int]:
    """The tabs that follow each other from a line on, and how many lines they take."""
    tabs: list[Tab] = []
    stop = at
    while stop < len(lines) and (tab := _TAB.match(lines[stop].text)) and (body := indented(lines, stop + 1)):
        end = body[-1].place + len(body[-1].text.encode())
        tabs.append(Tab(tab[1].strip() or "-", lines[stop].place, [less_indented(line) for line in body], end))
        stop += 1 + len(body)
        while stop < len(lines) and not lines[stop].text.strip():
            stop += 1
    return tabs, stop - at


def indented(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """The lines from one on that are indented, without empty ones at their end."""
    stop = at
    while stop < len(lines) and (not lines[stop].text.strip() or lines[stop].text.startswith(("    ", "\t"))):
        stop += 1
    while stop > at and not lines[stop - 1].text.strip():
        stop -= 1
    return lines[at:stop]


def less_indented(line: Line) -> Line:
    taken = 1 if line.text.startswith("\t") else len(line.text[:4]) - len(line.text[:4].lstrip(" "))
    return Line(line.text[taken:], line.place + taken)
