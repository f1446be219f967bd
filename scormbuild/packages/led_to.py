"""Which pages, scripts and style sheets of a package anything that is launched leads to, be it only by a name.

This is more generous than what a SCO is known to run (:meth:`scormbuild.packages.content.Content.reach`): a name that
stands anywhere in a file counts, also in lists of pages (JSON, XML), and a name that is put together counts for all
files that end so. What is left is in the package and opened by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from urllib.parse import unquote

from scormbuild.packages.content import Content
from scormbuild.packages.decoding import decode
from scormbuild.packages.reader import DamagedFileError, Package

_DATA = (".json", ".xml", ".txt", ".yaml", ".csv")
_MOST_DATA = 8_000_000
"""Bytes of lists of pages that are read."""
_ENDING = re.compile(r"\.(?:x?html?|[mc]?js|css|json|xml|txt|yaml|csv)(?![\w])", re.IGNORECASE)
_SEPARATOR = re.compile(r"[\s\"'`<>()=,;:/\\?#&|\[\]{}+]")
_LONGEST = 120
_MOST_ENDS = 300


def led_to(package: Package, content: Content, launched: Iterable[str]) -> frozenset[str]:
    """Names of the files that are reached, or may be, from the launch pages.

    Those are all files where no launch page is known, or one could not be read.
    """
    return _Search(package, content).run([name for name in launched if name])


class _Search:
    def __init__(self, package: Package, content: Content) -> None:
        self.package = package
        self.content = content
        self.by_name: dict[str, list[str]] = {}
        for name in package.files:
            self.by_name.setdefault(name.rpartition("/")[2].lower(), []).append(name)
        self.left = _MOST_DATA
        self.ends: set[str] = set()

    def run(self, launched: list[str]) -> frozenset[str]:
        first = [found for name in launched if (found := self.content.find(name))]
        if not first or self.content.unread or any(name not in self.content.pages for name in first):
            return frozenset(self.package.files)
        seen = set(first)
        todo = list(first)
        while todo:
            for other in self.named_in(self.text_of(todo.pop())):
                if other not in seen:
                    seen.add(other)
                    todo.append(other)
        return frozenset(seen)

    def text_of(self, name: str) -> str:
        content = self.content
        if name in content.pages:
            return content.pages[name].text
        if name in content.scripts:
            return content.scripts[name].text
        if name in content.style_texts:
            return content.style_texts[name]
        size = self.package.files[name].size
        if name.lower().endswith(_DATA) and size <= self.left and not name.lower().endswith("imsmanifest.xml"):
            self.left -= size
            with suppress(DamagedFileError):
                return decode(self.package.read(name))
        return ""

    def named_in(self, text: str) -> Iterable[str]:
        """The files of the package whose names stand in a text, or end as something does that stands there."""
        for match in _ENDING.finditer(text):
            before = text[max(0, match.start() - _LONGEST) : match.start()]
            word = unquote(_SEPARATOR.split(before)[-1] + match.group()).lower()
            if word in self.by_name:
                yield from self.by_name[word]
            elif word not in self.ends and len(self.ends) < _MOST_ENDS:
                self.ends.add(word)
                for name, files in self.by_name.items():
                    if name.endswith(word):
                        yield from files


__all__ = ["led_to"]
