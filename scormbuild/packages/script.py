"""JavaScript as code, strings and comments told apart: enough to see what a script calls, and with which words.

It is no parser. Comments and the insides of strings and regular expressions are blanked out, so that what looks like a
call is one; strings are kept beside the code with their places. Reading takes time in proportion to the text, whatever
is in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from scormbuild.findings.diagnostics import excerpt_of
from scormbuild.packages.script_scanner import Literal, scan
from scormbuild.packages.xml import Place

MAX_SCRIPT = 4_000_000
"""Characters; what is larger is not read."""
_NEWLINE = re.compile("\n")
_CALLEE = re.compile(r"(?<![\w$.])([\w$.]++)\s*+(?:\?\.)?+\(\s*+$")
_COMMA = re.compile(r"\s*,\s*")
_NUMBER = re.compile(r"[+-]?(?:\d++(?:\.\d*+)?+|\.\d++)(?=\s*+[,)])")
_PARAMETERS = r"\([^(){}]{0,500}\)"
_FUNCTION = re.compile(
    rf"\s*+(?:\(+\s*+)?(?:async\s++)?(?:function\b[\s*]*+[\w$]*+\s*+{_PARAMETERS}\s*+(?P<block>\{{)"
    rf"|(?:{_PARAMETERS}|[\w$]++)\s*+=>\s*+(?P<body>\{{)?)"
)
_NAME = re.compile(r"\s*([A-Za-z_$][\w$]*)\s*(?:[;,)}\n]|\Z)")
_END_OF_EXPRESSION = re.compile(r"[;\n]")
_BRACE = re.compile(r"[{}]")
_STEP = re.compile(r"(?<![\w$.])function\b|=>\s*\{|[{}]|(?<![\w$.])return\b")
_MOST_OF_A_FUNCTION = 20_000
# Where a name is given a function.
_DEFINITION = re.compile(
    r"(?<![\w$])(?:function\b[\s*]*+([\w$]++)\s*+\("
    r"|([\w$]++)\s*+=(?=\s*+(?:async\b|function\b|\(|[\w$]++\s*+=>)))"
)


class Function(NamedTuple):
    """The body of a function in a script."""

    start: int
    """Offset behind its opening brace; of an arrow function without braces, where its expression begins."""
    end: int
    is_expression: bool


class Script:
    """A script: a file, an element of a page, or a handler in an attribute."""

    def __init__(self, text: str, file: str, at: Place = Place(1, 1), part: str = "") -> None:  # noqa: B008
        self.text = text
        self.file = file
        """File of the package that it stands in."""
        self.part = part
        """Where in a page it stands: ``script``, or the name of an attribute such as ``onload``; empty for a file."""
        self._at = at
        self._mentioned: dict[tuple[re.Pattern[str], str], bool] = {}

    @cached_property
    def _scanned(self) -> tuple[str, tuple[Literal, ...]]:
        # Only when it is asked for: most scripts of a package have nothing to do with the LMS.
        return scan(self.text)

    @property
    def code(self) -> str:
        """Code of the length of the text, in which only code is left."""
        return self._scanned[0]

    @property
    def strings(self) -> tuple[Literal, ...]:
        """Strings in their order."""
        return self._scanned[1]

    def mentions(self, pattern: re.Pattern[str], exactly: str = "") -> bool:
        """Whether a pattern is found in code, or in a string; when ``exactly`` is given, only as this string."""
        key = (pattern, exactly)
        if key not in self._mentioned:
            self._mentioned[key] = bool(pattern.search(self.text)) and (
                bool(pattern.search(self.code))
                or (exactly in self.words if exactly else any(pattern.search(word) for word in self.words))
            )
        return self._mentioned[key]

    def mentions_in_code(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern is found in code."""
        key = (pattern, "code only")
        if key not in self._mentioned:
            self._mentioned[key] = bool(pattern.search(self.code))
        return self._mentioned[key]

    def has_word(self, word: str) -> bool:
        """Whether a string is this word."""
        return word in self.text and word in self.words

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _NEWLINE.finditer(self.text))]

    @cached_property
    def _by_start(self) -> dict[int, Literal]:
        return {one.start: one for one in self.strings}

    @cached_property
    def _definitions(self) -> dict[str, int]:
        """Where the functions begin that have a name, the first of each name."""
        found: dict[str, int] = {}
        for one in _DEFINITION.finditer(self.code):
            found.setdefault(one[1] or one[2], one.start() if one[1] else one.end())
        return found

    @cached_property
    def words(self) -> frozenset[str]:
        """The values of all strings."""
        return frozenset(one.value for one in self.strings)

    def place(self, offset: int) -> Place:
        """The place of a character in the file; of an attribute only that of its element is known."""
        if self.part not in ("", "script"):
            return self._at
        line = bisect_right(self._line_starts, offset)
        return Place(self._at.line + line - 1, offset - self._line_starts[line - 1] + 1)

    def excerpt(self, offset: int) -> str:
        """The line of a character as it is shown: one of a minified script can be the whole script."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        return excerpt_of(self.text, offset - start + 1, start, end if end >= 0 else len(self.text))

    def string_at(self, offset: int) -> Literal | None:
        """The string that begins at a place; None when none does."""
        return self._by_start.get(offset)

    def callee(self, literal: Literal) -> str:
        """The function whose first argument a string is, as written; empty when it is none's."""
        before = self.code[max(0, literal.start - 80) : literal.start].rstrip()
        found = _CALLEE.search(before) if before.endswith("(") else None
        return found[1] if found else ""

    def has_next_argument(self, literal: Literal) -> int | None:
        """Where the argument behind a string begins; None when there is none."""
        found = _COMMA.match(self.code, literal.end)
        return found.end() if found else None

    def next_argument(self, literal: Literal) -> Literal | None:
        """The string that is the argument behind a string; None when there is none, or it is no plain string."""
        at = self.has_next_argument(literal)
        value = self._by_start.get(at) if at is not None else None
        if value is None or not value.whole or not re.match(r"\s*[,)]", self.code[value.end : value.end + 20]):
            return None
        return value

    def next_number(self, literal: Literal) -> str | None:
        """The number that is the argument behind a string, as written; None when it is anything else."""
        at = self.has_next_argument(literal)
        found = _NUMBER.match(self.code, at) if at is not None else None
        return found.group() if found else None

    def function_at(self, offset: int) -> Function | None:
        """The function that is written, or named, at a place; None when it is not in this script.

        Of a very long one only the beginning; of several with one name the first.
        """
        found = _FUNCTION.match(self.code, offset)
        if found is None:
            name = _NAME.match(self.code, offset)
            if name is None:
                return None
            given = self._definitions.get(name[1])
            found = _FUNCTION.match(self.code, given) if given is not None else None
        if found is None:
            return None
        most = min(len(self.code), found.end() + _MOST_OF_A_FUNCTION)
        if found["block"] or found["body"]:
            depth = 1
            for brace in _BRACE.finditer(self.code, found.end(), most):
                depth += 1 if brace.group() == "{" else -1
                if not depth:
                    return Function(found.end(), brace.start(), False)
            return Function(found.end(), most, False)
        end = _END_OF_EXPRESSION.search(self.code, found.end(), most)
        return Function(found.end(), end.start() if end else most, True)

    def returns_of(self, function: Function) -> Iterator[int]:
        """Where that begins which a function returns; functions in it are left out."""
        if function.is_expression:
            yield function.start
            return
        frames: list[bool] = []
        inner, follows = 0, False
        for step in _STEP.finditer(self.code, function.start, function.end):
            what = step.group()
            if what == "function":
                follows = True
            elif what == "return":
                if not inner:
                    yield step.end()
            elif what == "}":
                inner -= frames.pop() if frames else 0
            else:
                frames.append(follows or what != "{")
                inner += frames[-1]
                follows = False
