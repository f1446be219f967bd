"""A text that was rewritten, and where each piece of it stands in its source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple


class Line(NamedTuple):
    """A line of a text without its end."""

    text: str
    place: int
    """Byte of the source at which it begins."""


class Rewritten:
    """Lines put together again."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.text = "\n".join(line.text for line in lines)
        self._starts = list(accumulate((len(line.text.encode()) + 1 for line in lines), initial=0))[:-1]
        self._places = [line.place for line in lines]

    def place(self, at: int) -> int:
        """The byte of the source that a byte of this text was made of."""
        line = bisect_right(self._starts, at) - 1
        place = self._places[line] + at - self._starts[line]
        # What was added stands nowhere: it ends where the next line of the source begins.
        return min(place, self._places[line + 1]) if line + 1 < len(self._places) else place
