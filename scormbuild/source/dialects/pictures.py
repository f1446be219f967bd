"""What Pandoc, Quarto and kramdown write in braces behind a picture or a link."""

from __future__ import annotations

import re

LONGEST = 500
"""Bytes of a text in which such braces end."""
_BRACES = re.compile(r"\{:?([^{}\n]{1,500})\}")
_PART = re.compile(r"""\s*(?:([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))|\.([\w:-]+)|#[\w:-]+)""")
_KNOWN_WORDS = (
    "align alt class download fig-align fig-alt fig-cap fig-scap height hreflang id lightbox loading rel scale style "
    "target title width"
)
_KNOWN = frozenset(_KNOWN_WORDS.split())


def attributes_behind(text: str) -> tuple[dict[str, str], int]:
    """The attributes at the beginning of a text, and how many characters they take; 0 where there are none."""
    braces = _BRACES.match(text)
    if not braces:
        return {}, 0
    found: dict[str, str] = {}
    inside, at = braces[1].rstrip(), 0
    while at < len(inside):
        part = _PART.match(inside, at)
        if not part or (part[1] and part[1] not in _KNOWN):
            return {}, 0
        if part[1]:
            found[part[1]] = next(value for value in part.groups()[1:4] if value is not None)
        elif part[5]:
            found["class"] = f"{found.get('class', '')} {part[5]}".strip()
        at = part.end()
    return found, braces.end()
