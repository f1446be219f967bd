"""Files of the author's: what a path in a lesson points at, and whether it may be packed."""

from __future__ import annotations

import os
import posixpath
import re
import stat
import unicodedata
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from scormbuild.machine.hidden import is_hidden
from scormbuild.packages.file_contents import CAPTIONS
from scormbuild.source.captions import MOST_BYTES, UnreadableCaptionsError, read_captions
from scormbuild.source.judging import judge
from scormbuild.source.paths import of_this_computer, written
from scormbuild.source.refused import Refused as Refused
from scormbuild.source.suggestions import did_you_mean
from scormbuild.source.text import MAX_BYTES as TEXT_BYTES

if TYPE_CHECKING:
    from scormbuild.source.svg_contrast import PaleText

NOT_OF_COURSE = frozenset({"node_modules", "dist", "__pycache__"})
"""Folders that programs fill."""
LARGE_IMAGE = 1_000_000


class CourseFiles:
    """The files below the course folder, looked up by the exact case of their names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._real = Path(os.path.realpath(folder))
        self._names: dict[str, dict[str, str]] = {}
        """Names in each folder, in order, and their composed forms (NFC) with the names that have them."""
        self._by_name: dict[str, list[str]] | None = None
        self._checked: dict[str, Refused | None] = {}

    def _listing(self, relative: str) -> dict[str, str]:
        if relative not in self._names:
            try:
                names = sorted(file.name for file in (self.folder / relative).iterdir())
            except OSError:
                names = []
            listing = {name: name for name in names}
            for name in names if not "".join(names).isascii() else ():
                # macOS writes "é" as two characters (NFD), keyboards as one; a file of exactly the name comes first.
                listing.setdefault(unicodedata.normalize("NFC", name), name)
            self._names[relative] = listing
        return self._names[relative]

    def _actual(self, folder: str, name: str) -> str | None:
        """How a file of a folder is really named; None when there is none."""
        names = self._listing(folder)
        return names.get(name) or names.get(unicodedata.normalize("NFC", name))

    def find(self, target: str, beside: str) -> str:
        """Path in the course folder that ``target`` means in the file ``beside`` (both posix, relative).

        Raises:
            Refused: AST001 no such file, AST002 other case, AST003 outside the course folder, AST012 a hidden file,
                AST013 not written as a path of a course.
        """
        path = unquote(target)
        if wrong := of_this_computer(path):
            raise Refused("AST013", target=target, what=wrong.what, help=wrong.fix)
        if "\\" in path:
            raise self._with_backslashes(target, path, beside)
        if path.startswith("/"):
            raise self._from_the_root(target, path, beside)
        if "\0" in path or is_hidden(path.split("/")):
            raise Refused("AST003" if "\0" in path else "AST012", target=target)
        try:
            found = self._find(target, path, beside)
        except Refused:
            if target != path and self._is_there(target, beside):
                fix = f"write %25 for each % in the name: {written(target)}"
                raise Refused("AST001", target=target, help=fix) from None
            raise
        if "/" not in found and self.is_plain(found):
            # Nothing on the way to it can be a link: most links of a course are of this kind.
            return found
        real = Path(os.path.realpath(self.folder / found))
        if not real.is_relative_to(self._real):
            raise Refused("AST003", target=target)
        if is_hidden(real.relative_to(self._real).parts):
            # By a link under another name.
            raise Refused("AST012", target=target)
        if not found or not real.is_file():
            raise Refused("AST001", target=target, help="name a file, not a folder")
        return found

    def _find(self, target: str, path: str, beside: str) -> str:
        """The path of what lies under this name, whatever it is.

        Raises:
            Refused: as :meth:`find`.
        """
        parts: list[str] = []
        for part in [*PurePosixPath(beside).parent.parts, *path.split("/")]:
            if part == "..":
                if not parts:
                    raise self._outside(target, path, beside)
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        for depth, part in enumerate(parts):
            folder = "/".join(parts[:depth])
            actual = self._actual(folder, part)
            if actual is None:
                raise self._missing(target, parts, depth, beside)
            parts[depth] = actual
        return "/".join(parts)

    def _outside(self, target: str, path: str, beside: str) -> Refused:
        """That a path leads out of the course; a lesson that was moved has one ``../`` too many."""
        within = re.sub(r"\A(?:\.{1,2}/)++", "", path)
        if within == path or not self._is_there(within, ""):
            return Refused("AST003", target=target)
        fix = (
            f"the file is in the course: write {written(posixpath.relpath(within, str(PurePosixPath(beside).parent)))}"
        )
        return Refused("AST003", target=target, help=fix)

    def _missing(self, target: str, parts: list[str], depth: int, beside: str) -> Refused:
        """That there is no file of the name ``parts[depth]``, with the one that is meant."""
        folder, part = "/".join(parts[:depth]), parts[depth]
        names = self._listing(folder)
        start = str(PurePosixPath(beside).parent)
        if (actual := self._in_any_case(parts[:depth], parts[depth:])).split("/")[depth] != part:
            actual = posixpath.relpath(actual, start)
            return Refused("AST002", target=target, actual=actual, help=f"write {written(actual)}")
        elsewhere = self._elsewhere(parts[-1])
        if len(elsewhere) == 1:
            near = posixpath.relpath(elsewhere[0], start)
            return Refused("AST001", target=target, help=f'did you mean "{written(near)}"?')
        meant = did_you_mean(part, list(names))
        if not meant:
            fix = f"correct the path, or add the file to {folder or 'the course folder'}"
            return Refused("AST001", target=target, help=fix)
        near = posixpath.relpath("/".join([*parts[:depth], meant]), start)
        return Refused("AST001", target=target, help=f'did you mean "{written(near)}"?')

    def _in_any_case(self, found: list[str], rest: list[str]) -> str:
        """A path, the rest of which is named as the files are, whatever their capital letters."""
        for part in rest:
            lowered, names = unicodedata.normalize("NFC", part).lower(), self._listing("/".join(found))
            found.append(next((name for form, name in names.items() if form.lower() == lowered), part))
        return "/".join(found)

    def _elsewhere(self, name: str) -> list[str]:
        """Paths of all files of a name in the course, but for hidden ones and those that programs made."""
        if self._by_name is None:
            self._by_name = {}
            for inside, folders, names in os.walk(self.folder):
                folders[:] = [one for one in folders if not one.startswith(".") and one not in NOT_OF_COURSE]
                for one in names:
                    path = Path(inside, one).relative_to(self.folder).as_posix()
                    self._by_name.setdefault(unicodedata.normalize("NFC", one), []).append(path)
        return self._by_name.get(unicodedata.normalize("NFC", name), [])

    def _with_backslashes(self, target: str, path: str, beside: str) -> Refused:
        """How a path is written that Windows would understand; where it must not lead comes first."""
        slashed = path.replace("\\", "/")
        try:
            self.find(quote(slashed), beside)
        except Refused as refused:
            if refused.rule in ("AST003", "AST012"):
                return Refused(refused.rule, **{**refused.facts, "target": target})
        fix = f"write slashes: {written(slashed)}"
        return Refused("AST013", target=target, what="contains backslashes, which are not part of an address", help=fix)

    def _from_the_root(self, target: str, path: str, beside: str) -> Refused:
        """How a path is written that begins at the root of a website, or of a disk."""
        within = path.lstrip("/")
        if Path(path).is_relative_to(self._real):
            within = Path(path).relative_to(self._real).as_posix()
        try:
            actual = self.find(quote(within), "")
        except Refused as refused:
            if refused.rule != "AST002" and "did you mean" not in refused.facts.get("help", ""):
                return Refused("AST012" if refused.rule == "AST012" else "AST003", target=target)
            actual = refused.facts.get("actual") or refused.facts["help"].split('"')[1]
            actual = unquote(actual)
        fix = f"leave out the first slash: {written(posixpath.relpath(actual, str(PurePosixPath(beside).parent)))}"
        return Refused("AST013", target=target, what='begins with "/", but paths begin at the lesson', help=fix)

    def _is_there(self, path: str, beside: str) -> bool:
        """Whether a file of exactly this name is there."""
        try:
            found = self._find(path, path, beside)
        except Refused:
            return False
        return (self.folder / found).is_file()

    def is_plain(self, name: str) -> bool:
        """Whether a path in the course folder is that of a file, and not of a link to one."""
        try:
            return stat.S_ISREG(os.lstat(os.path.join(self._real, name)).st_mode)  # noqa: PTH118
        except OSError:
            return False

    def check(self, relative: str) -> None:
        """Hold a file to what may be packed.

        Raises:
            Refused: AST007 an SVG file with scripts or remote parts, AST008 no kind that is packed, AST009 unreadable,
                AST014 not what its name says.
        """
        if relative not in self._checked:
            self._checked[relative] = judge(self.folder / relative, relative)
        refused = self._checked[relative]
        if refused:
            raise refused

    def captions(self, media: str) -> tuple[str, str] | None:
        """The captions beside a film or a recording, and the encoding of their file; None when there are none.

        Raises:
            Refused: they are there, and cannot be used.
        """
        for suffix in (CAPTIONS, ".srt"):
            beside = str(PurePosixPath(media).with_suffix(suffix))
            if not self.exists(beside):
                continue
            # Held to the same rules as any file: it may be a link that leads out of the course.
            found = self.find(quote(beside), "")
            self.check(found)
            try:
                with (self.folder / found).open("rb") as stream:
                    return found, read_captions(stream.read(MOST_BYTES + 1)).encoding
            except OSError as problem:
                raise Refused("AST009", problem=problem.strerror or str(problem)) from None
            except UnreadableCaptionsError as problem:
                raise Refused("AST014", name=found, what=problem.what, help=problem.fix) from None
        return None

    def content(self, relative: str) -> bytes:
        """What is in a file that was found, of a long one the beginning; refused as AST009 where it is unreadable."""
        try:
            with (self.folder / relative).open("rb") as stream:
                return stream.read(TEXT_BYTES + 1)
        except OSError as problem:
            raise Refused("AST009", problem=problem.strerror or str(problem)) from None

    def size(self, relative: str) -> int:
        """Bytes of a file that was found."""
        return (self.folder / relative).stat().st_size

    def exists(self, relative: str) -> bool:
        """Whether a file of exactly this name is there."""
        path = PurePosixPath(relative)
        return self._actual("" if str(path.parent) == "." else str(path.parent), path.name) is not None

    def pale_text(self, relative: str) -> PaleText | None:
        """The text in an SVG file with the least contrast, where that is too little; None where there is none."""
        from scormbuild.source.svg_contrast import palest

        return palest((self.folder / relative).read_bytes())

    def dimensions(self, relative: str) -> tuple[int, int] | None:
        """Width and height of a picture in pixels, None where the file does not say."""
        import imagesize

        try:
            width, height = imagesize.get(self.folder / relative)
        except (OSError, ValueError):
            return None
        if width <= 0 and relative.lower().endswith(".svg"):
            from scormbuild.source.svg_contrast import drawn_size

            width, height = drawn_size((self.folder / relative).read_bytes())
        return (int(width), int(height)) if width > 0 and height > 0 else None
