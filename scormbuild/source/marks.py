"""What an author may write as HTML: marks of text for which Markdown has no sign.

Nothing that loads, runs, positions or names. Any other tag is shown as it was written, so that no text can vanish.
"""

from __future__ import annotations

import re
from html import escape

_NAMES = (
    "abbr b bdi bdo br cite code del details dfn div em i ins kbd mark p q rp rt ruby s samp small span strong sub "
    "summary sup time u var wbr"
)
MARKS = frozenset(_NAMES.split())
_TAG = re.compile(r"<(?:/?([A-Za-z][^\s/>]*)[^>]*|[?!][^>]*)>?", re.DOTALL)

TAG = r'<[^<>"]*+(?:"[^"]*+"[^<>"]*+)*+>'
"""Pattern of a tag in HTML that nh3 or this program wrote: values stand in double quotes and may hold anything."""


def is_mark(tag: str) -> bool:
    """Whether a piece of HTML is a tag that marks text, or a comment."""
    found = _TAG.match(tag)
    return tag.startswith("<!--") or (found is not None and (found[1] or "").lower() in MARKS)


def as_shown(html: str) -> str:
    """The author's HTML with every tag that is not a mark of text turned into text."""
    return _TAG.sub(lambda tag: tag[0] if (tag[1] or "").lower() in MARKS else escape(tag[0], False), html)
