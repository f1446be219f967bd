"""HTML of authors made safe: whatever loads, runs, positions or names goes, except what this program wrote itself."""

from __future__ import annotations

import re
from html import escape

from scormbuild.source.markdown import MAX_DEPTH
from scormbuild.source.marks import BLOCKS, MARKS
from scormbuild.source.targets import SCHEMES

# Our own output passes through the same cleaning, so its tags stand here too.
_OUTPUT = "a audio img table tbody thead track video"
_NESTS = re.compile(r"<(/?)(?!(?:br|wbr|hr|img|track|p|rp|rt)\b)[a-z]", re.IGNORECASE)
_TAGS = MARKS | BLOCKS | frozenset(_OUTPUT.split())
_OWN_ATTRIBUTES = {
    "id",
    "class",
    "href",
    "src",
    "download",
    "target",
    "loading",
    "controls",
    "preload",
    "kind",
    "srclang",
    "tabindex",
    "role",
    "decoding",
}
_ATTRIBUTES = {
    "*": {"lang", "dir", "title", "aria-label", *_OWN_ATTRIBUTES},
    "ol": {"start", "reversed"},
    "li": {"value"},
    "td": {"colspan", "rowspan", "headers"},
    "th": {"colspan", "rowspan", "scope", "headers"},
    "img": {"alt", "width", "height"},
    "time": {"datetime"},
    "details": {"open"},
    "video": {"width", "height"},
}


class OwnAttributes:
    """Writes the attributes of this program's own tags, and remembers them: only they survive the cleaning."""

    def __init__(self) -> None:
        self.written: set[tuple[str, str]] = set()
        """Names and values."""

    def __call__(self, **values: str | int | bool | None) -> str:
        """Attributes as they stand in a tag, each with a blank before it; None and False are left out.

        A name is written with ``-`` for ``_``; an underscore at its end keeps it apart from words of Python.
        """
        text = ""
        for name, value in values.items():
            if value is None or value is False:
                continue
            name = name.rstrip("_").replace("_", "-")
            shown = "" if value is True else str(value)
            self.written.add((name, shown))
            text += f' {name}="{escape(shown)}"'
        return text


def clean(html: str, own: OwnAttributes) -> str:
    """HTML made safe. Only ``own`` may name, style or load: what the author says of these attributes is dropped."""
    import nh3

    written = own.written

    def keep(tag: str, attribute: str, value: str) -> str | None:
        return value if attribute not in _OWN_ATTRIBUTES or (attribute, value) in written else None

    return nh3.clean(
        html,
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        attribute_filter=keep,
        link_rel=None,
        url_schemes=set(SCHEMES),
        clean_content_tags={"script", "style"},
    )


def is_too_deep(html: str) -> bool:
    """Whether tags stand inside each other so deep that cleaning takes a time that grows with the square of it.

    Tags that stand alone, or that the next of their kind closes, do not count.
    """
    depth = deepest = 0
    for tag in _NESTS.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest > MAX_DEPTH
