"""Files of the author's: what a path in a lesson points at, and whether it may be packed."""

from __future__ import annotations

import os
import posixpath
import re
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from lxml import etree

from scormbuild.source.fields import did_you_mean
from scormbuild.source.file_kinds import SNIFFED, is_page, kind_of, suffix_of

LARGE_IMAGE = 1_000_000
_SVG_LIMIT = 5_000_000
_XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_REMOTE_CSS = re.compile(
    r"@import|image-set|\\[0-9a-f]|javascript:|expression\s*\(|url\(\s*['\"]?\s*(?!#|data:image/|['\"]?\s*\))",
    re.IGNORECASE,
)


class Refused(Exception):
    """A file that cannot be used: rule code and the facts of its message."""

    def __init__(self, rule: str, **facts: object) -> None:
        super().__init__(rule)
        self.rule = rule
        self.facts: dict[str, Any] = facts


class CourseFiles:
    """The files below the course folder, looked up by the exact case of their names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._real = Path(os.path.realpath(folder))
        self._names: dict[str, list[str]] = {}
        self._checked: dict[str, Refused | None] = {}

    def _listing(self, relative: str) -> list[str]:
        if relative not in self._names:
            try:
                self._names[relative] = sorted(file.name for file in (self.folder / relative).iterdir())
            except OSError:
                self._names[relative] = []
        return self._names[relative]

    def find(self, target: str, beside: str) -> str:
        """Path in the course folder that ``target`` means in the file ``beside`` (both posix, relative).

        Raises:
            Refused: AST001 no such file, AST002 other case, AST003 outside the course folder.
        """
        path = unquote(target)
        if "\\" in path or path.startswith("/") or re.match(r"[A-Za-z]:", path) or "\0" in path:
            raise Refused("AST003", target=target)
        parts: list[str] = []
        for part in [*PurePosixPath(beside).parent.parts, *path.split("/")]:
            if part == "..":
                if not parts:
                    raise Refused("AST003", target=target)
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        for depth, part in enumerate(parts):
            folder = "/".join(parts[:depth])
            names = self._listing(folder)
            if part in names:
                continue
            actual = next((name for name in names if name.lower() == part.lower()), None)
            start = str(PurePosixPath(beside).parent)
            if actual:
                fixed = posixpath.relpath("/".join([*parts[:depth], actual, *parts[depth + 1 :]]), start)
                raise Refused("AST002", target=target, actual=fixed)
            meant = did_you_mean(part, names)
            near = posixpath.relpath("/".join([*parts[:depth], meant]), start) if meant else None
            raise Refused(
                "AST001",
                target=target,
                cure=f'did you mean "{near}"?'
                if near
                else f"put the file there; it is looked for in {folder or 'the course folder'}",
            )
        found = "/".join(parts)
        real = Path(os.path.realpath(self.folder / found))
        if not real.is_relative_to(self._real):
            raise Refused("AST003", target=target)
        if not parts or not real.is_file():
            raise Refused("AST001", target=target, cure="name a file, not a folder")
        return found

    def check(self, relative: str) -> None:
        """Hold a file to what may be packed.

        Raises:
            Refused: AST007 an SVG file with scripts or remote parts, AST008 no kind that is packed, AST009 unreadable.
        """
        if relative not in self._checked:
            self._checked[relative] = self._judge(relative)
        refused = self._checked[relative]
        if refused:
            raise refused

    def _judge(self, relative: str) -> Refused | None:
        name, suffix = PurePosixPath(relative).name, suffix_of(relative)
        if kind_of(relative) is None:
            what = f'files of the type "{suffix}"' if suffix else f"files without a type ({name})"
            return Refused("AST008", what=what)
        file = self.folder / relative
        try:
            with file.open("rb") as stream:
                if suffix == ".svg":
                    data = stream.read(_SVG_LIMIT + 1)
                    danger = svg_danger(data) if len(data) <= _SVG_LIMIT else "is larger than 5 MB"
                    return Refused("AST007", what=danger) if danger else None
                if is_page(relative, stream.read(SNIFFED)):
                    return Refused("AST008", what=f"web pages (which {name} is by its content)")
        except OSError as problem:
            return Refused("AST009", problem=problem.strerror or str(problem))
        return None

    def size(self, relative: str) -> int:
        """Bytes of a file that was found."""
        return (self.folder / relative).stat().st_size

    def exists(self, relative: str) -> bool:
        """Whether a file of exactly this name is there."""
        path = PurePosixPath(relative)
        return path.name in self._listing("" if str(path.parent) == "." else str(path.parent))

    def dimensions(self, relative: str) -> tuple[int, int] | None:
        """Width and height of a picture in pixels, None where the file does not say."""
        import imagesize

        try:
            width, height = imagesize.get(self.folder / relative)
        except (OSError, ValueError):
            return None
        return (int(width), int(height)) if width > 0 and height > 0 else None


Question = tuple[str, ...]
"""Name of a method of :class:`CourseFiles`, and what it was called with."""


def answer(files: CourseFiles, question: Question) -> Any:
    """What a question gives now, in a form that can be compared and kept: the value, or what was refused.

    Raises:
        OSError: a file that was found is gone.
    """
    method, *words = question
    try:
        return ("given", getattr(files, method)(*words))
    except Refused as refused:
        return ("refused", refused.rule, refused.facts)


class AskedFiles(CourseFiles):
    """The files as one lesson sees them: everything it asks is kept, with the answer.

    A lesson that is read again, when neither its text nor an answer has changed, comes to the same.
    """

    def __init__(self, files: CourseFiles) -> None:
        self.folder = files.folder
        self._files = files
        self.answers: dict[Question, Any] = {}

    def _ask(self, *question: str) -> Any:
        kept = self.answers.get(question)
        if kept is None:
            kept = self.answers[question] = answer(self._files, question)
        if kept[0] == "refused":
            raise Refused(kept[1], **kept[2])
        return kept[1]

    def find(self, target: str, beside: str) -> str:
        found: str = self._ask("find", target, beside)
        return found

    def check(self, relative: str) -> None:
        self._ask("check", relative)

    def size(self, relative: str) -> int:
        size: int = self._ask("size", relative)
        return size

    def exists(self, relative: str) -> bool:
        return bool(self._ask("exists", relative))

    def dimensions(self, relative: str) -> tuple[int, int] | None:
        found: tuple[int, int] | None = self._ask("dimensions", relative)
        return found


def svg_danger(data: bytes) -> str | None:
    """What makes an SVG file unsafe to pack, in words that follow "the SVG file"; None when nothing does."""
    if b"<!ENTITY" in data:
        return "declares entities"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        return f"is not well-formed XML ({problem.msg})"
    if etree.QName(root).localname != "svg":
        return "has no <svg> as its root"
    for element in (*root.itersiblings(preceding=True), *root.iter()):
        if isinstance(element, etree._ProcessingInstruction):
            if element.target == "xml-stylesheet":
                return f"loads a style sheet (line {element.sourceline})"
            continue
        if isinstance(element, etree._Entity):
            # Declared in an encoding in which the bytes above do not show it.
            return "declares entities"
        if not isinstance(element.tag, str):
            continue
        name, line = etree.QName(element).localname.lower(), element.sourceline
        if name in ("script", "foreignobject", "iframe", "embed", "object", "handler", "listener"):
            return f"holds a <{name}> (line {line})"
        if name == "style" and _REMOTE_CSS.search("".join(element.itertext())):
            return f"has a style that loads something from outside (line {line})"
        for key, value in element.attrib.items():
            attribute, content = etree.QName(str(key)).localname.lower(), str(value).strip()
            if attribute.startswith("on"):
                return f"has an event handler {attribute} (line {line})"
            linked = key == _XLINK_HREF or attribute in ("href", "src")
            if linked and not (content.startswith("#") or content.lower().startswith("data:image/")):
                if name == "a" and content.lower().startswith(("https:", "http:")):
                    continue
                return f"refers to something outside itself (line {line})"
            if (
                name in ("set", "animate")
                and attribute in ("to", "values", "from")
                and "javascript:" in re.sub(r"\s", "", content.lower())
            ):
                return f"animates a script into place (line {line})"
            if attribute in ("style", "fill", "stroke", "filter", "mask", "clip-path") and _REMOTE_CSS.search(content):
                return f"refers to something outside itself (line {line})"
    return None
