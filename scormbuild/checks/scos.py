"""The SCOs of a package: the scripts that each reaches, and the elements of the data model that they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from scormbuild.packages.content import Reach
from scormbuild.packages.editions import Model
from scormbuild.packages.libraries import Libraries
from scormbuild.packages.moments import Moments
from scormbuild.packages.page import Page
from scormbuild.packages.script import Script
from scormbuild.packages.script_scanner import Literal

API: dict[Model, str] = {"scorm12": "API", "scorm2004": "API_1484_11"}
"""Names of the objects that an LMS offers."""
_SOUGHT: dict[Model, re.Pattern[str]] = {
    "scorm12": re.compile(r"(?<![\w$])API(?![\w$])"),
    "scorm2004": re.compile(r"(?<![\w$])API_1484_11(?![\w$])"),
}
_MODELS = ("cmi.", "adl.")
_DEFINES = re.compile(r"(?<![\w$])function\s++[\w$]*+\Z")
_DEFINES_METHOD = re.compile(r"[^(){}]{0,200}\)\s*+\{")
_MOST_CALLS = 200
# Those of well-known wrappers give it on as it is.
_OF_API = re.compile(r"\.(?:LMS)?SetValue\Z|(?:\A|\.)(?:do(?:LMS)?SetValue|ScormProcessSetValue)\Z")
_SETS = re.compile(r"set|put|write|store|save|send|report", re.IGNORECASE)
_READS = re.compile(r"get|read|fetch|load|retrieve", re.IGNORECASE)


class Use(NamedTuple):
    """A place where a script names an element, or the end of one."""

    script: Script
    literal: Literal
    callee: str
    """The function that it is, or begins, the first argument of; empty when it is none's."""
    has_value: bool
    """Whether another argument follows."""
    of_api: bool = False
    """Whether it is given to the API itself, which sets it: ``api.LMSSetValue(...)``."""

    @property
    def only_reads(self) -> bool:
        """Whether it is plainly asked for and not set."""
        return bool(_READS.search(self.callee)) and not self.has_value

    @property
    def asks_or_sets(self) -> bool:
        """Whether a function reads or sets it, by its name."""
        return bool(_SETS.search(self.callee) or _READS.search(self.callee))

    @property
    def sets(self) -> bool:
        """Whether it seems to be set, by the name of the function."""
        return bool(_SETS.search(self.callee)) and not _READS.search(self.callee)


class Sco:
    """A SCO, the scripts it reaches, and what they name."""

    def __init__(
        self, page: Page, reach: Reach, libraries: Libraries, uses: Callable[[Script], tuple[Use, ...]]
    ) -> None:
        self.page = page
        self.reach = reach
        self.own_scripts = tuple(one for one in reach.scripts if not libraries.of(one))
        """The scripts it reaches but for those of well-known libraries."""
        self.uses = [use for script in reach.scripts for use in uses(script)]
        self.sought: set[Model] = {model for model in API if self.mentions(_SOUGHT[model], exactly=API[model])}

    @cached_property
    def moments(self) -> Moments:
        """When its own scripts do what they do."""
        return Moments(self.own_scripts)

    def calls(self, pattern: re.Pattern[str]) -> list[tuple[Script, int]]:
        """Where its own scripts call what a pattern matches up to the bracket; of very many the first."""
        return list(
            islice(
                (
                    (script, match.start())
                    for script in self.own_scripts
                    if pattern.search(script.text)
                    for match in pattern.finditer(script.code)
                    if not _DEFINES.search(script.code, max(0, match.start() - 80), match.start())
                    and not _DEFINES_METHOD.match(script.code, match.end())
                ),
                _MOST_CALLS,
            )
        )

    def mentions(self, pattern: re.Pattern[str], exactly: str = "") -> bool:
        """Whether a pattern is found in the code of a script, or in a string (or, when given, exactly this string)."""
        return any(script.mentions(pattern, exactly) for script in self.reach.scripts)

    def sets(self, name: str) -> bool:
        """Whether an element may be set: its name or its last part stands anywhere but where it is plainly read."""
        return self._is_put_together(name) or any(name in use.literal.value and not use.only_reads for use in self.uses)

    def values_of(self, name: str) -> tuple[str, ...] | None:
        """The values that an element is set to; None when not all of them are written out."""
        if self._is_put_together(name):
            return None
        found: dict[str, None] = {}
        for use in self.uses:
            if name not in use.literal.value or use.only_reads:
                continue
            value = use.script.next_argument(use.literal)
            if value is None:
                return None
            found[value.value] = None
        return tuple(found)

    def _is_put_together(self, name: str) -> bool:
        """Whether an element's last part stands anywhere but at the end of a name."""
        last = name.rpartition(".")[2]
        return any(
            last in script.text
            and (last in script.code or any(last in word for word in script.words if not word.startswith(_MODELS)))
            for script in self.reach.scripts
        )

    def names(self, name: str) -> bool:
        """Whether an element is named in a string."""
        return any(name in use.literal.value for use in self.uses)

    def names_end(self, end: str) -> bool:
        """Whether a string can be the end of an element's name: ``.max``, or ``max`` for one that is put together."""
        return any(
            word == end or word.endswith(f".{end}")
            for script in self.reach.scripts
            if end in script.text
            for word in script.words
        )


def uses_of(script: Script) -> Iterator[Use]:
    """Where a script names elements."""
    if not any(one in script.text for one in _MODELS):
        return
    last: Literal | None = None
    callee, of_api = "", False
    for literal in script.strings:
        value = literal.value
        if value.startswith(_MODELS):
            whole = script.callee(literal)
            last, callee, of_api = literal, whole.rpartition(".")[2], bool(_OF_API.search(whole))
        elif not (
            # "cmi.interactions." + n + ".result"
            value.startswith(".") and last is not None and 0 <= literal.start - last.end <= 60
        ):
            continue
        yield Use(script, literal, callee, script.has_next_argument(literal) is not None, of_api)


__all__ = ["API", "Sco", "Use", "uses_of"]
