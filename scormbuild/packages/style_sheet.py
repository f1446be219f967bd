"""The files that a style sheet asks for."""

from __future__ import annotations

import re
from heapq import merge

from scormbuild.packages.page import MAX_REFERENCES, Kind, Reference
from scormbuild.packages.xml import Place

# One without an end reaches to that of the text (CSS Syntax, 4.3.2).
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_URL = re.compile(r"""url\(\s*+(?:"([^"\n]{0,2000}+)"|'([^'\n]{0,2000}+)'|([^()"'\s]{0,2000}+))\s*+\)""", re.IGNORECASE)
_IMPORT = re.compile(r"""@import\s++(?:"([^"\n]{0,2000}+)"|'([^'\n]{0,2000}+)')""", re.IGNORECASE)
_FONTS = (".woff", ".woff2", ".ttf", ".otf", ".eot")


def read_css(text: str, first_line: int = 1) -> tuple[Reference, ...]:
    """The files that a style sheet asks for."""
    lower = text.lower()
    if "url(" not in lower and "@import" not in lower:
        return ()
    code = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text) if "/*" in text else text
    found: list[Reference] = []
    line, start, last = first_line, 0, 0
    for match in merge(_URL.finditer(code), _IMPORT.finditer(code), key=lambda match: match.start()):
        if len(found) == MAX_REFERENCES:
            break
        # Each character is counted once, however long the lines are.
        if begins := code.count("\n", last, match.start()):
            start = code.rfind("\n", last, match.start()) + 1
        line, last = line + begins, match.start()
        url = next((group for group in match.groups() if group), "").strip()
        if not url:
            continue
        path = re.split(r"[?#]", url, maxsplit=1)[0].lower()
        before = code[max(0, match.start() - 12) : match.start()].lower().rstrip()
        is_import = match.group().lower().startswith("@import") or before.endswith("@import")
        kind: Kind = "style sheet" if is_import else "font" if path.endswith(_FONTS) else "picture"
        found.append(Reference(kind, url, Place(line, match.start() - start + 1)))
    return tuple(found)
