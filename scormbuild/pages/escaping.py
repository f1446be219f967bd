"""Values as HTML: what compiled templates call for everything that they show."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

_SPECIAL = re.compile("[&<>\"']")


def escaped(value: object) -> str:
    """A value as HTML that can stand in text and in an attribute; what is marked as HTML comes out as it is.

    The same as markupsafe's ``escape``, which most values do not need, and which makes a new object for each.
    """
    if type(value) is str:
        return value if _SPECIAL.search(value) is None else escape(value)
    if type(value) is Markup:
        return value
    return str(value) if type(value) is int else escape(value)
