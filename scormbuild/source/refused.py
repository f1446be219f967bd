"""Why a file of the author's cannot be used."""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """A file that cannot be used: rule code and the facts of its message."""

    def __init__(self, rule: str, **facts: object) -> None:
        super().__init__(rule)
        self.rule = rule
        self.facts: dict[str, Any] = facts
