"""JavaScript told apart into code, strings and comments.

Reading takes time in proportion to the text, whatever is in it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_CODE = re.compile(r"""[^'"`/]+""")
# Inside ${ } of a template the braces are counted.
_CODE_IN_TEMPLATE = re.compile(r"""[^'"`/{}]+""")
_STRINGS = {
    "'": re.compile(r"'[^'\\\n]*+(?:\\[\s\S][^'\\\n]*+)*+(?P<end>'?)"),
    '"': re.compile(r'"[^"\\\n]*+(?:\\[\s\S][^"\\\n]*+)*+(?P<end>"?)'),
}
_TEMPLATE = re.compile(r"[^`\\$]*+(?:(?:\\[\s\S]|\$(?!\{))[^`\\$]*+)*+(?P<end>`|\$\{)")
_REGEX = re.compile(r"/(?![*/])(?:[^\\/\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*+\])++/[a-z]*")
# After these a slash begins a regular expression, after other words and after ) ] } it divides.
_BEFORE_REGEX = re.compile(
    r"(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|do|else|instanceof|yield|await)$"
)
_ENDS_VALUE = re.compile(r"[\w$)\]}'\"`]$")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(\n)|([\s\S]))")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r"}


class Literal(NamedTuple):
    """A string in a script."""

    value: str
    start: int
    """Offset of its opening quote."""
    end: int
    """Offset behind its closing quote."""
    whole: bool
    """False for a piece of a template that has ``${}`` in it."""


def scan(text: str) -> tuple[str, tuple[Literal, ...]]:
    """Code of the length of the text, in which only code is left, and its strings in their order."""
    scanner = _Scanner(text)
    scanner.run()
    return "".join(scanner.code), tuple(scanner.strings)


class _Scanner:
    """Goes through a script once, from piece to piece."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.code: list[str] = []
        self.strings: list[Literal] = []
        self.tail = ""
        """The last characters of code, which tell whether a slash divides."""
        self.depths: list[int] = []
        """Braces that are open in each ${ } that is."""
        # An end that is missing is searched for once: as far as was searched no other quote of its kind has an end
        # either.
        self.hopeless = dict.fromkeys("'\"`/", 0)

    def run(self) -> None:
        text, length = self.text, len(self.text)
        while self.at < length:
            found = (_CODE_IN_TEMPLATE if self.depths else _CODE).match(text, self.at)
            if found:
                code = found.group()
                self.code.append(code)
                self.tail = (self.tail + code)[-24:] if len(code) < 24 else code[-24:]
                self.at = found.end()
                if self.at >= length:
                    break
            sign = text[self.at]
            if sign in "{}":
                self._brace(sign)
            elif sign == "/" and text.startswith(("//", "/*"), self.at):
                self._comment()
            elif self.at < self.hopeless[sign] or not self._literal(sign):
                self.code.append(sign)
                self.tail = sign
                self.at += 1

    def _brace(self, sign: str) -> None:
        """A brace inside of ${ }, or the one that ends it."""
        start = self.at
        self.code.append(sign)
        self.tail = sign
        self.at += 1
        if sign == "{":
            self.depths[-1] += 1
        elif self.depths[-1]:
            self.depths[-1] -= 1
        else:
            self.depths.pop()
            self.code.pop()
            self._template(start)

    def _comment(self) -> None:
        start, text = self.at, self.text
        if text.startswith("//", start):
            end = text.find("\n", start)
        else:
            end = text.find("*/", start + 2)
            end = end + 2 if end >= 0 else end
        self.at = end if end >= 0 else len(text)
        self.code.append(" " * (self.at - start))

    def _literal(self, sign: str) -> bool:
        """A string, a template or a regular expression; false when the sign is none's beginning."""
        start, text = self.at, self.text
        if sign == "`":
            self.at += 1
            self._template(start)
            return True
        found = self._regex() if sign == "/" else _STRINGS[sign].match(text, start)
        if found and sign != "/" and not found["end"]:
            self.hopeless[sign], found = found.end(), None
        if found is None:
            return False
        self.at = found.end()
        if sign != "/":
            self.strings.append(Literal(_unescaped(text[start + 1 : self.at - 1]), start, self.at, True))
        self.code.append(sign + " " * (self.at - start - 2) + sign)
        self.tail = sign if sign != "/" else ")"
        return True

    def _regex(self) -> re.Match[str] | None:
        """The regular expression that begins here; None when the slash divides, or has no end."""
        before = self.tail.rstrip()
        if _ENDS_VALUE.search(before) and not _BEFORE_REGEX.search(before):
            return None
        found = _REGEX.match(self.text, self.at)
        if found is None:
            end = self.text.find("\n", self.at)
            self.hopeless["/"] = end if end >= 0 else len(self.text)
        return found

    def _template(self, start: int) -> None:
        """The piece of a template behind its beginning, or behind a ${ } in it."""
        text, at = self.text, self.at
        self.tail = "`"
        found = _TEMPLATE.match(text, at) if at >= self.hopeless["`"] else None
        if found is None:
            self.hopeless["`"] = len(text)
            self.code.append(text[start:at])
            return
        goes_on = found["end"] == "${"
        self.at = end = found.end()
        whole = not goes_on and text[start] == "`"
        self.strings.append(Literal(_unescaped(text[at : end - len(found["end"])]), start, end, whole))
        self.code.append("`" + " " * (end - start - 2) + "`" if end - start > 1 else "`")
        if goes_on:
            self.depths.append(0)


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text

    def letter(match: re.Match[str]) -> str:
        number = match[1] or match[2]
        if number:
            return chr(int(number, 16))
        return "" if match[3] else _LETTERS.get(match[4], match[4])

    return _ESCAPE.sub(letter, text)
