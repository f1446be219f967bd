"""Where a text may have lines that Markdown adds to the one above; ``swallowed.py`` looks at those and at no others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from scormbuild.source.markdown import Document

# The beginnings of lines that may be reported, found in all of a text at once, since nearly no question has one: those
# that look like an item or a heading and are none for the parser, and items with a line at the margin below them.
_SUSPECT = re.compile(
    rb"""
    \n(?![A-Za-z][^.)]|\n|\#++[ ]|[>|][ ][A-Za-z])(?=
        [ \t]*+(?:>[ \t]*+)*+(?:
            [-*+](?![ \t\n*])
            |\d{1,9}+(?:[.)](?![ \t\d])|(?=[\x80-\xff]))
            |[A-Za-z][.)](?=[ \t])
            |[\[(][^\])\n]{0,8}[\])]
            |\#++(?![ \t\n])
            |={2}
            |[\xc2\xe2\xef]|\xe3\x80|\xd9[\xa0-\xa9]|\xdb[\xb0-\xb9]
            |(?:[-*+]|\d{1,9}+[.)])[ \t]++\[[ xX]\][ \t]++[`~]{3}
        )
        |[ ]{4}|[ ]{0,3}\t|[ ]++(?:[-*+]|\d{1,9}+[.)])[ \t]
        |(?:[-*+]|\d{1,9}+[.)]|[ ])[ \t][^\n]*+\n(?![ ]{2}|\t|[-*+][ \t\n]|\d{1,9}+[.)][ \t\n]|[ ]?\n|:::|\Z)
    )
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=4)
def _suspects(data: bytes) -> tuple[int, ...]:
    """Where suspicious lines, or the lines above them, begin."""
    return tuple(match.end() for match in _SUSPECT.finditer(data))


def has_suspects(document: Document, nodes: Sequence[int]) -> bool:
    """Whether anything in nodes that stand side by side has to be looked at."""
    suspects = _suspects(document.source.data)
    at = bisect_left(suspects, document.start(nodes[0]))
    return at < len(suspects) and suspects[at] <= document.end(document.close[nodes[-1]])
