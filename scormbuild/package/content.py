"""The pages, scripts and style sheets of a package, and which of them a launch page reaches.

Each is read once, and not without limit: pictures and films are left alone, and behind a number of megabytes reading
stops; :attr:`Content.unread` counts what was left.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scormbuild.package.page import MAX_PAGE, Page, Reference, decode, is_local, is_remote, read_css, read_page, resolve
from scormbuild.package.reader import DamagedFileError, Package
from scormbuild.package.script import MAX_SCRIPT, Script

PAGES = (".html", ".htm", ".xhtml", ".shtml")
SCRIPTS = (".js", ".mjs", ".cjs")
MAX_SCRIPTS = 24_000_000
"""Bytes of all scripts together."""
MAX_TEXT = 48_000_000
"""Bytes of all pages and style sheets together."""
# A script that one did not write: what it does with dialogs and requests is not the course's choice.
_LIBRARY = re.compile(
    r"(?:^|[/._\-@ ])(?:jquery|bootstrap|react|vue|angular|polyfills?|modernizr|lodash|underscore|three|d3|mathjax|"
    r"katex|require|zepto|prototype|mootools|moment|gsap|tweenmax|createjs|swfobject|backbone|handlebars|tinymce|ckeditor|"
    r"video|hammer|popper|chart|highlight|prism|core-js|webfont|fontawesome|plyr|howler|swiper|slick)\b",
    re.IGNORECASE,
)
# The first lines of a library tell its name and version.
_BANNER = re.compile(rf"^\s*(?:/\*|//)[\s\S]*{_LIBRARY.pattern}[^\n]{{0,40}}?\d+\.\d", re.IGNORECASE)
_LOADS = re.compile(r"\bimport\s*\(|\bimportScripts\s*\(|\brequire\s*\(|\bgetScript\s*\(|\bSystem\.import\b")
_FILE_IN_STRING = re.compile(r"([^/\\]{1,200}\.(?:[mc]?js|x?html?))(?:[?#].*)?\Z", re.IGNORECASE)
_NAMES_FILE = re.compile(r"\.(?:[mc]?js|x?html?)\b", re.IGNORECASE)
_MOST_OF_A_NAME = 20


class Reach(NamedTuple):
    """What a launch page reaches: by script elements, frames, links, and names of files in scripts."""

    pages: tuple[Page, ...]
    scripts: tuple[Script, ...]
    complete: bool
    """Whether nothing else is reached that was not read: no script of a server, no file that was too large."""


class Content:
    """The pages, scripts and style sheets of a package by name."""

    def __init__(self, package: Package, first: Iterable[str] = ()) -> None:
        """Read them; ``first`` names files that should be read whatever the others take."""
        self._package = package
        self.pages: dict[str, Page] = {}
        self.scripts: dict[str, Script] = {}
        self.styles: dict[str, tuple[Reference, ...]] = {}
        self.style_texts: dict[str, str] = {}
        """Texts of the style sheets that ask for files."""
        self.unread = 0
        """Files that were not read because of their size."""
        self._left = {"script": MAX_SCRIPTS, "text": MAX_TEXT}
        self._by_last_name: dict[str, list[str]] = {}
        names = dict.fromkeys([*(name for name in first if name in package.files), *package.files])
        for name in names:
            self._read(name)
        for name in (*self.pages, *self.scripts):
            self._by_last_name.setdefault(name.rpartition("/")[2].lower(), []).append(name)

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

    def reach(self, name: str) -> Reach:
        """What a launch page reaches; nothing when it is no page."""
        pages: dict[str, Page] = {}
        scripts: dict[int, Script] = {}
        complete = self.unread == 0
        todo, seen = deque([name]), {name}
        everything = False

        def meet(other: str | None) -> None:
            if other is not None and other not in seen:
                seen.add(other)
                todo.append(other)

        while todo:
            one = todo.popleft()
            found: tuple[Script, ...] = ()
            if one in self.pages:
                page = pages[one] = self.pages[one]
                found = page.scripts
                for reference in page.references:
                    if is_remote(reference.url) or is_remote(page.base):
                        complete = complete and (
                            reference.kind not in ("script", "frame") or bool(_LIBRARY.search(reference.url))
                        )
                    elif reference.kind in ("script", "frame", "page", "media") and is_local(reference.url):
                        target = resolve(one, page.base, reference.url)
                        meet(self.find(target) if target else None)
            elif one in self.scripts:
                found = (self.scripts[one],)
            elif one.lower().endswith((".swf", ".svg")):
                # They can hold scripts, which are not read.
                complete = False
            for script in found:
                scripts[id(script)] = script
                for word in script.words if _NAMES_FILE.search(script.text) else ():
                    if is_remote(word) and word.lower().endswith(SCRIPTS) and not _LIBRARY.search(word):
                        complete = False
                    match = _FILE_IN_STRING.search(word[-400:])
                    for other in self._by_last_name.get(match[1].lower(), ())[:_MOST_OF_A_NAME] if match else ():
                        meet(other)
                if not everything and (script.has_word("script") or script.mentions(_LOADS)):
                    # Names of further scripts may be put together from pieces: each of the package can be meant.
                    everything = True
                    for other in self.scripts:
                        meet(other)
        return Reach(tuple(pages.values()), tuple(scripts.values()), complete)

    def _read(self, name: str) -> None:
        lower = name.lower()
        kind = "script" if lower.endswith(SCRIPTS) else "text" if lower.endswith((*PAGES, ".css")) else ""
        if not kind or lower.startswith("__macosx/") or "/._" in f"/{lower}":
            return
        size = self._package.files[name].size
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
            self.scripts[name] = Script(decode(data), name)
        elif lower.endswith(".css"):
            text = decode(data)
            if found := read_css(text):
                self.styles[name], self.style_texts[name] = found, text
        else:
            self.pages[name] = read_page(name, data)


def is_library(script: Script) -> bool:
    """Whether a script seems to be a well-known library, by its file's name or its first lines."""
    if not script.file.lower().endswith(SCRIPTS):
        return False
    return bool(_LIBRARY.search(script.file.rpartition("/")[2]) or _BANNER.search(script.text[:300]))


__all__ = ["PAGES", "SCRIPTS", "Content", "Reach", "is_library"]
