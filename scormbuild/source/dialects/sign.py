"""What a sign of another dialect is: bytes to look for, a pattern, and what to say."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Sign(NamedTuple):
    """Something that its author takes for markup, and learners would see as text."""

    needle: bytes
    """Bytes that a text must have in it before the pattern is tried."""
    source: bytes
    """Of its pattern, which is made when the first text has the needle: there are many, and most courses need none."""
    what: str
    """What it is and where, as the subject of a sentence."""
    help: str
    in_quiz: bool = True
    """Whether it means nothing inside quizzes, cards and steps either."""
    in_links: bool = False
    """Whether it may be a part of what the parser takes for a link."""
    in_html: bool = False
    """Whether it may be a part of what the parser takes for HTML."""
    in_headings: bool = True
    """Whether it means nothing in headings either."""
    in_lists: bool = True
    """Whether it means nothing in lists either, whose lines are looked at one by one."""
    in_tables: bool = True
    """Whether it means nothing in tables either."""

    @property
    def pattern(self) -> re.Pattern[bytes]:
        """Finds it, in many lines at once."""
        return _compiled(self.source)


@cache
def _compiled(source: bytes) -> re.Pattern[bytes]:
    return re.compile(source, re.MULTILINE)
