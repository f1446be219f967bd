"""Regular expressions that are compiled when they are used first.

Compiling one takes as long as reading a page of text; a build needs a sixth of those that the program has.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


class _Late:
    """Stands for a pattern, and has its methods itself from the first use on."""

    def __init__(self, source: Any, flags: int) -> None:
        self._made_of = (source, flags)

    def __getattr__(self, name: str) -> Any:
        """Only what is not there yet is asked for here."""
        source, flags = self._made_of
        made = re.compile(source, flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def late(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As :func:`re.compile`, at the first use; for patterns that most runs of the program do not need."""
    return cast("re.Pattern[AnyStr]", _Late(source, flags))
