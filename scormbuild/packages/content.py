"""The pages, scripts and style sheets of a package, and which of them a launch page reaches.

Each is read once, and not without limit: pictures and films are left alone, and behind a number of megabytes reading
stops; :attr:`Content.unread` counts what was left.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from scormbuild.packages.addresses import is_local, is_remote, resolve
from scormbuild.packages.decoding import decode
from scormbuild.packages.libraries import LIBRARY_NAME, Libraries
from scormbuild.packages.page import Page, Reference
from scormbuild.packages.page_reader import MAX_PAGE, UnbearablePageError, read_page
from scormbuild.packages.plugins import names_plugin_file, plugin_in_html, plugin_of, plugin_of_file
from scormbuild.packages.reader import DamagedFileError, Package
from scormbuild.packages.script import MAX_SCRIPT, Script
from scormbuild.packages.style_sheet import read_css

OnProgress = Callable[[int, int, str], None]
"""Is told how many of how many are done, and what they are: ``file``."""
PAGES = (".html", ".htm", ".xhtml", ".shtml")
SCRIPTS = (".js", ".mjs", ".cjs")
MAX_SCRIPTS = 24_000_000
"""Bytes of all scripts together."""
MAX_QUOTES = 2_000_000
"""Signs in all scripts together that begin or end strings: each takes a few microseconds, however short it is."""
MAX_TEXT = 48_000_000
"""Bytes of all pages and style sheets together."""
MAX_REFERENCES = 200_000
"""Files that all pages and style sheets ask for together; behind it no more of them are read."""
_LOADS = re.compile(r"\bimport\s*\(|\bimportScripts\s*\(|\brequire\s*\(|\bgetScript\s*\(|\bSystem\.import\b")
_BEHIND_NAME = re.compile(r"[?#]")
_FOLDER = re.compile(r"[/\\]")
_FILES = (".js", ".mjs", ".cjs", ".htm", ".html", ".xhtm", ".xhtml")
_NAMES_FILE = re.compile(r"\.(?:[mc]?js|x?html?)\b", re.IGNORECASE)
_MOST_OF_A_NAME = 20


class Reach(NamedTuple):
    """What a launch page reaches: by script elements, frames, links, and names of files in scripts."""

    pages: tuple[Page, ...]
    scripts: tuple[Script, ...]
    complete: bool
    """Whether nothing else is reached that was not read: no script of a server, no file that was too large."""


class _Edges(NamedTuple):
    """Where a single file leads."""

    targets: tuple[str, ...]
    complete: bool
    any_script: bool
    """Whether it may load any script of the package."""


class Content:
    """The pages, scripts and style sheets of a package by name."""

    def __init__(self, package: Package, first: Iterable[str] = (), on_progress: OnProgress | None = None) -> None:
        """Read them; ``first`` names files that should be read whatever the others take."""
        self._package = package
        self.pages: dict[str, Page] = {}
        self.scripts: dict[str, Script] = {}
        self.styles: dict[str, tuple[Reference, ...]] = {}
        self.style_texts: dict[str, str] = {}
        """Texts of the style sheets that ask for files."""
        self.unread = 0
        """Files that were not read, because of their size or damage."""
        self._references = 0
        self._quotes = 0
        self._left = {"script": MAX_SCRIPTS, "text": MAX_TEXT}
        self._edges: dict[str, _Edges] = {}
        self._by_last_name: dict[str, list[str]] = {}
        names = dict.fromkeys([*(name for name in first if name in package.files), *package.files])
        kinds = {name: kind for name in names if (kind := _kind(name))}
        for number, (name, kind) in enumerate(kinds.items(), 1):
            self._read(name, kind)
            if on_progress is not None:
                on_progress(number, len(kinds), "page")
        for name in (*self.pages, *self.scripts):
            self._by_last_name.setdefault(name.rpartition("/")[2].lower(), []).append(name)
        self.libraries = Libraries(self.pages, self.scripts)

    def all_scripts(self) -> Iterator[Script]:
        """Files of scripts, and scripts in pages."""
        yield from self.scripts.values()
        for page in self.pages.values():
            yield from page.scripts

    def find(self, name: str) -> str | None:
        """The file that a name means, in any case; None when there is none."""
        if name in self._package.files:
            return name
        return next(iter(self._package.in_any_case(name)), None)

    def reach(self, name: str, without: Collection[str] = ()) -> Reach:
        """What a launch page reaches, but for the files ``without``: other launch pages, say."""
        pages: list[Page] = []
        scripts: list[Script] = []
        complete = self.unread == 0
        todo, seen = deque([name]), {name, *without}
        everything = False
        while todo:
            one = todo.popleft()
            if one in self.pages:
                pages.append(self.pages[one])
                scripts += self.pages[one].scripts
            elif one in self.scripts:
                scripts.append(self.scripts[one])
            edges = self._edges_of(one)
            complete = complete and edges.complete
            targets = edges.targets
            if edges.any_script and not everything:
                everything = True
                targets = (*targets, *self.scripts)
            for other in targets:
                if other not in seen:
                    seen.add(other)
                    todo.append(other)
        return Reach(tuple(pages), tuple(scripts), complete)

    def _edges_of(self, name: str) -> _Edges:
        if name not in self._edges:
            self._edges[name] = self._find_edges(name)
        return self._edges[name]

    def _find_edges(self, name: str) -> _Edges:
        targets: dict[str, None] = {}
        complete, any_script = True, False
        found: tuple[Script, ...] = ()
        if name in self.pages:
            page = self.pages[name]
            found = page.scripts
            # What runs in a plug-in, or in another language, is not read.
            complete = not page.other_code and not any(map(plugin_of, page.elements))
            for reference in page.references:
                if is_remote(reference.url) or is_remote(page.base):
                    runs = reference.kind in ("script", "frame")
                    complete = complete and not (runs and not LIBRARY_NAME.search(reference.url))
                elif reference.kind in ("script", "frame", "page", "media") and is_local(reference.url):
                    target = resolve(name, page.base, reference.url)
                    if target and (other := self.find(target)):
                        targets[other] = None
                    elif reference.kind in ("script", "frame"):
                        # What is missing here may do on the LMS what is missed.
                        complete = False
        elif name in self.scripts:
            found = (self.scripts[name],)
        elif name.lower().endswith((".swf", ".svg")):
            # They can hold scripts, which are not read.
            complete = False
        for script in found:
            looks = names_plugin_file(script.text) and not self.libraries.of(script)
            if looks and any(plugin_of_file(word) or plugin_in_html(word) for word in script.words):
                complete = False
            for word in script.words if _NAMES_FILE.search(script.text) else ():
                if is_remote(word) and word.lower().endswith(SCRIPTS) and not LIBRARY_NAME.search(word):
                    complete = False
                last = _FOLDER.split(_BEHIND_NAME.split(word[-400:], maxsplit=1)[0])[-1].lower()
                for other in self._by_last_name.get(last, ())[:_MOST_OF_A_NAME] if last.endswith(_FILES) else ():
                    targets[other] = None
            # Names of further scripts may be put together from pieces: each of the package can be meant.
            any_script = any_script or script.has_word("script") or script.mentions(_LOADS)
        return _Edges(tuple(targets), complete, any_script)

    def _read(self, name: str, kind: str) -> None:
        size = self._package.files[name].size
        if kind == "text" and self._references > MAX_REFERENCES:
            self.unread += 1
            return
        if size > (MAX_SCRIPT if kind == "script" else MAX_PAGE) or size > self._left[kind]:
            self.unread += 1
            return
        self._left[kind] -= size
        try:
            data = self._package.read(name)
        except DamagedFileError:
            self.unread += 1
            return
        if kind == "script":
            quotes = sum(map(data.count, (b'"', b"'", b"`")))
            self._quotes += quotes
            if self._quotes > MAX_QUOTES:
                self._quotes -= quotes
                self.unread += 1
                return
            self.scripts[name] = Script(decode(data), name)
        elif name.lower().endswith(".css"):
            text = decode(data)
            if found := read_css(text):
                self.styles[name], self.style_texts[name] = found, text
                self._references += len(found)
        else:
            try:
                page = self.pages[name] = read_page(name, data)
            except UnbearablePageError:
                self.unread += 1
                return
            self._references += len(page.references)


def _kind(name: str) -> str:
    """``script``, ``text`` for pages and style sheets, empty for what is not read."""
    lower = name.lower()
    if lower.startswith("__macosx/") or "/._" in f"/{lower}":
        return ""
    return "script" if lower.endswith(SCRIPTS) else "text" if lower.endswith((*PAGES, ".css")) else ""


__all__ = ["PAGES", "SCRIPTS", "Content", "OnProgress", "Reach"]
