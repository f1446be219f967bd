"""HTML of this program's that must not be cleaned with the author's, kept aside: formulas and colored code."""

from __future__ import annotations

import re

# Characters that no text has (Unicode 16.0, 23.7).
_TOKEN = re.compile("\ufdd2(\\d{1,9})\ufdd3")


class Ready:
    """Pieces of HTML that are done, each with a token that stands for it."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.uses: set[str] = set()
        """What they are: ``formula``, ``code``."""

    def token(self, html: str, kind: str) -> str:
        """What stands for a piece until it is put back."""
        self.uses.add(kind)
        self._pieces.append(html)
        return f"\ufdd2{len(self._pieces) - 1}\ufdd3"

    def put_back(self, html: str) -> str:
        """HTML with the pieces in their places."""
        if not self._pieces or "\ufdd2" not in html:
            return html
        return _TOKEN.sub(self._piece, html)

    def _piece(self, token: re.Match[str]) -> str:
        number = int(token[1])
        return self._pieces[number] if number < len(self._pieces) else token[0]
