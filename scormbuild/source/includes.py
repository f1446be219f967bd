"""Texts of other files in a lesson: ``::: {.include file=_shared/safety.md}`` is replaced by the text of the file.

The lesson is read as one text, so that footnotes, ids and headings are its own. Every place of it is known as one of
the file it stands in: messages lead there, and paths begin there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote

from scormbuild.findings.diagnostics import Diagnostic, Position
from scormbuild.source.fences import Opening, read_opening
from scormbuild.source.files import CourseFiles, Refused
from scormbuild.source.text import MAX_BYTES, SourceText, text_of

NAME = "include"
_FENCE = ":::"
_CODE = re.compile(r" {0,3}(`{3,}+|~{3,}+)([^`\n]*+)\Z")
_END = re.compile(r" {0,3}:{3,}[ \t]*\Z")
_FRONT = re.compile(r"---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_MOST = 200
"""Files that one lesson includes."""


class Piece(NamedTuple):
    """A stretch of a text that stands in one file."""

    start: int
    """Byte of the whole text at which it begins."""
    source: SourceText
    at: int
    """Byte of the file at which it begins."""
    length: int
    file: str | None
    """Path of the file below the course folder; None for the lesson's own."""


class WholeText(SourceText):
    """The text of a lesson with that of the files it includes."""

    def __init__(self, own: SourceText, text: str, pieces: Sequence[Piece]) -> None:
        super().__init__(own.path, text)
        self._pieces = pieces
        self._starts_of_pieces = [piece.start for piece in pieces]

    def _piece(self, offset: int) -> tuple[Piece, int]:
        """The piece that a byte stands in, and the byte of its file."""
        piece = self._pieces[max(0, bisect_right(self._starts_of_pieces, offset) - 1)]
        # What was added stands nowhere: it ends where the piece does.
        return piece, piece.at + min(offset - piece.start, piece.length)

    def position(self, offset: int) -> Position:
        piece, at = self._piece(offset)
        return piece.source.position(at)

    def diagnose(self, rule: str, offset: int, help: str | None = None, **facts: object) -> Diagnostic:
        piece, at = self._piece(offset)
        return piece.source.diagnose(rule, at, help, **facts)

    def diagnose_at(self, rule: str, at: Position, help: str | None = None, **facts: object) -> Diagnostic:
        return self._of(at).diagnose_at(rule, at, help, **facts)

    def excerpt(self, at: Position) -> str:
        return self._of(at).excerpt(at)

    def _of(self, at: Position) -> SourceText:
        return next(piece.source for piece in self._pieces if piece.source.path == at.path)

    def file_at(self, offset: int) -> str | None:
        return self._piece(offset)[0].file

    def own_byte(self, offset: int) -> int | None:
        piece, at = self._piece(offset)
        return at if piece.file is None else None


class _Line(NamedTuple):
    text: str
    start: int
    """Byte of its file."""


def with_includes(own: SourceText, lesson: str, start: int, files: CourseFiles, found: list[Diagnostic]) -> SourceText:
    """The text with the files that it includes from byte ``start`` on; what is wrong is reported and left out.

    ``lesson`` is its path below the course folder, with which ``own.path`` ends.
    """
    if ":::" not in own.text or NAME not in own.text:
        return own
    writer = _Writer(files, own.path.removesuffix(lesson), found)
    writer.add(own, 0, start, None)
    writer.write(own, start, lesson, None, ())
    return WholeText(own, b"".join(writer.parts).decode(), writer.pieces) if writer.included else own


class _Writer:
    """Puts a text together from the files that it includes."""

    def __init__(self, files: CourseFiles, shown: str, found: list[Diagnostic]) -> None:
        """``shown`` is what messages write before the path of each file."""
        self.parts: list[bytes] = []
        self.pieces: list[Piece] = []
        self.included = 0
        self._files = files
        self._shown = shown
        self._found = found
        self._length = 0
        self._texts: dict[str, SourceText | None] = {}

    def add(self, source: SourceText, start: int, stop: int, file: str | None) -> None:
        """A stretch of a file, as it is."""
        if stop > start:
            self.pieces.append(Piece(self._length, source, start, stop - start, file))
            self._put(source.data[start:stop])

    def _put(self, data: bytes) -> None:
        self.parts.append(data)
        self._length += len(data)

    def write(self, source: SourceText, start: int, path: str, file: str | None, around: tuple[str, ...]) -> None:
        """A file from a byte on, with what it includes; ``around`` are the files that include it."""
        lines = _lines(source, start)
        done, at = start, 0
        while at < len(lines):
            opening = _opening(lines[at].text)
            if opening is not None:
                stop, has_text = _end(lines, at)
                self.add(source, done, lines[at].start, file)
                done = lines[stop].start if stop < len(lines) else len(source.data)
                place = lines[at].start
                if has_text:
                    self._report(source, place, "it has text between its ::: lines", "delete that text")
                self._include(source, place, opening, path, file, (*around, path))
                at = stop
            else:
                at = _after_code(lines, at)
        self.add(source, done, len(source.data), file)

    def _include(
        self, source: SourceText, place: int, opening: Opening, path: str, file: str | None, around: tuple[str, ...]
    ) -> None:
        self.included += 1
        # Not a line of the file: it keeps apart what stands above and below.
        self.pieces.append(Piece(self._length, source, place, 0, file))
        self._put(b"\n")
        text = self._text(source, place, opening, path, around)
        if text is not None:
            name, included = text
            front = _FRONT.match(included.text)
            self.write(included, len(front[0].encode()) if front else 0, name, name, around)
        self.pieces.append(Piece(self._length, source, place, 0, file))
        self._put(b"\n\n")

    def _text(
        self, source: SourceText, place: int, opening: Opening, path: str, around: tuple[str, ...]
    ) -> tuple[str, SourceText] | None:
        """The file that is named, and its text; None after a report."""
        target = opening.attributes.get("file", "")
        if not target or opening.id or len(opening.attributes) > 1 or opening.classes:
            what = "it can only have the attribute file" if target else "it does not name a file"
            self._report(source, place, what, "write ::: {.include file=_shared/safety.md}")
            return None
        try:
            name = self._files.find(quote(target, safe="/%"), path)
        except Refused as refused:
            self._found.append(source.diagnose(refused.rule, place, **refused.facts))
            return None
        if not name.lower().endswith((".md", ".markdown", ".txt")):
            help = "name a Markdown file (.md); for code, write ```python {file=" + target + "}"
            self._report(source, place, f'"{target}" is not a text in Markdown', help)
            return None
        if name in around:
            chain = " > ".join(PurePosixPath(one).name for one in (*around[around.index(name) :], name))
            self._report(source, place, f"it would include itself ({chain})", "delete one of these includes")
            return None
        if self.included > _MOST or self._length > MAX_BYTES:
            what = f"includes more than {_MOST} files or {MAX_BYTES:,} bytes"
            self._found.append(source.diagnose("SRC024", place, "include fewer files in this lesson", what=what))
            return None
        if name not in self._texts:
            self._texts[name] = self._read(source, place, name)
        text = self._texts[name]
        return (name, text) if text is not None else None

    def _read(self, source: SourceText, place: int, name: str) -> SourceText | None:
        try:
            data = self._files.content(name)
        except Refused as refused:
            self._found.append(source.diagnose(refused.rule, place, **refused.facts))
            return None
        text, wrong = text_of(data, self._shown + name)
        self._found += wrong
        return text

    def _report(self, source: SourceText, place: int, what: str, help: str) -> None:
        self._found.append(source.diagnose("SRC047", place, help, what=what))


def _lines(source: SourceText, start: int) -> list[_Line]:
    lines: list[_Line] = []
    for text in source.data[start:].split(b"\n"):
        lines.append(_Line(text.decode(), start))
        start += len(text) + 1
    return lines


def _opening(line: str) -> Opening | None:
    """The opening fence of an include, where a line is one."""
    opening = read_opening(line.lstrip(":").strip()) if NAME in line and line.startswith(_FENCE) else None
    return opening if opening is not None and opening.name == NAME else None


def _end(lines: Sequence[_Line], at: int) -> tuple[int, bool]:
    """The line behind an include, and whether there is text in it; one that is not closed takes its line only."""
    for stop in range(at + 1, len(lines)):
        if _END.match(lines[stop].text):
            return stop + 1, any(line.text.strip() for line in lines[at + 1 : stop])
        if lines[stop].text.startswith(_FENCE):
            break
    return at + 1, False


def _after_code(lines: Sequence[_Line], at: int) -> int:
    """The line behind a block of code, or behind a line that is none."""
    fence = _CODE.match(lines[at].text)
    if not fence:
        return at + 1
    for stop in range(at + 1, len(lines)):
        text = lines[stop].text.strip()
        if len(text) >= len(fence[1]) and not text.strip(fence[1][0]):
            return stop + 1
    return len(lines)
