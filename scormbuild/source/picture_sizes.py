"""How large a picture of a lesson is shown."""

from __future__ import annotations

import re

_WIDTH = re.compile(r"(\d{1,5}(?:\.\d{1,3})?) ?(%|px|em|rem|in|cm|mm|pt|)")
LINE = 576
"""Pixels of a line of text: 36rem (--measure of the page)."""
_UNITS = {"": 1, "px": 1, "%": LINE / 100, "em": 16, "rem": 16, "in": 96, "cm": 37.8, "mm": 3.78, "pt": 4 / 3}
_WIDEST = 4000


def frame_of(dimensions: tuple[int, int] | None, width: str) -> str:
    """The size of a picture: its own, or as wide as its author wants it.

    Percents are those of a line of text, and become pixels: a browser then knows the height before the picture arrives,
    and on a narrow screen the picture takes the whole width.
    """
    number = _WIDTH.fullmatch(width.strip())
    if not number:
        return f' width="{dimensions[0]}" height="{dimensions[1]}"' if dimensions else ""
    pixels = float(number[1]) * _UNITS[number[2]]
    if not 1 <= pixels <= _WIDEST:
        return frame_of(dimensions, "")
    height = f' height="{max(1, round(pixels * dimensions[1] / dimensions[0]))}"' if dimensions else ""
    return f' width="{round(pixels)}"{height}'
