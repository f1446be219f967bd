"""Files of the author's: what a path in a lesson points at, and whether it may be packed."""

from __future__ import annotations

import os
import posixpath
import re
import stat
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from scormbuild.errors import ScormbuildError
from scormbuild.machine.hidden import is_hidden
from scormbuild.model import Asset
from scormbuild.source.file_kinds import SNIFFED, is_page, kind_of, suffix_of
from scormbuild.source.suggestions import did_you_mean
from scormbuild.source.svg import LARGEST, clean_svg
from scormbuild.source.svg_reading import UnsafeSvg

LARGE_IMAGE = 1_000_000


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
        self._names: dict[str, dict[str, None]] = {}
        """Names in each folder, in order."""
        self._checked: dict[str, Refused | None] = {}

    def _listing(self, relative: str) -> dict[str, None]:
        if relative not in self._names:
            try:
                self._names[relative] = dict.fromkeys(sorted(file.name for file in (self.folder / relative).iterdir()))
            except OSError:
                self._names[relative] = {}
        return self._names[relative]

    def find(self, target: str, beside: str) -> str:
        """Path in the course folder that ``target`` means in the file ``beside`` (both posix, relative).

        Raises:
            Refused: AST001 no such file, AST002 other case, AST003 outside the course folder, AST012 a hidden file.
        """
        path = unquote(target)
        if "\\" in path or path.startswith("/") or re.match(r"[A-Za-z]:", path) or "\0" in path:
            raise Refused("AST003", target=target)
        if is_hidden(path.split("/")):
            raise Refused("AST012", target=target)
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
            meant = did_you_mean(part, list(names))
            near = posixpath.relpath("/".join([*parts[:depth], meant]), start) if meant else None
            raise Refused(
                "AST001",
                target=target,
                help=f'did you mean "{near}"?'
                if near
                else f"correct the path, or add the file to {folder or 'the course folder'}",
            )
        found = "/".join(parts)
        if len(parts) == 1 and self._is_plain_file(found):
            # Nothing on the way to it can be a link: most links of a course are of this kind.
            return found
        real = Path(os.path.realpath(self.folder / found))
        if not real.is_relative_to(self._real):
            raise Refused("AST003", target=target)
        if is_hidden(real.relative_to(self._real).parts):
            # By a link under another name.
            raise Refused("AST012", target=target)
        if not parts or not real.is_file():
            raise Refused("AST001", target=target, help="name a file, not a folder")
        return found

    def _is_plain_file(self, name: str) -> bool:
        """Whether a name in the course folder is that of a file, and not of a link to one."""
        try:
            return stat.S_ISREG((self._real / name).lstat().st_mode)
        except OSError:
            return False

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
                    clean_svg(stream.read(LARGEST + 1))
                elif is_page(relative, stream.read(SNIFFED)):
                    return Refused("AST008", what=f"web pages (such as the content of {name})")
        except OSError as problem:
            return Refused("AST009", problem=problem.strerror or str(problem))
        except UnsafeSvg as problem:
            return Refused("AST007", what=problem.what, help=problem.fix)
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


def packed_content(folder: Path, asset: Asset) -> bytes | Path:
    """What is packed of a file of the author's: the file as it is, or a drawing written anew.

    Raises:
        OSError: the file is gone.
        ScormbuildError: it has changed since it was checked.
    """
    file = folder / asset.source
    if suffix_of(asset.source) != ".svg":
        return file
    try:
        with file.open("rb") as stream:
            return clean_svg(stream.read(LARGEST + 1))
    except UnsafeSvg as problem:
        raise ScormbuildError(f"{file} changed during the build: the SVG file {problem.what}") from None


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
