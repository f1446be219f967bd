"""A source file as text with places: bytes in, text and positions out."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path, PurePosixPath

from scormbuild.findings.diagnostics import Diagnostic, Position, diagnose
from scormbuild.packages.file_contents import HEAD, Contents, content_kind, is_unloaded

_CONTROL_BYTES = bytes([*range(9), 11, 12, *range(14, 32), 127])
# The last are the beginning of U+FDD0 to U+FDEF, and of some that are characters.
_NONCHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf", b"\xef\xb7")
# Office documents (new and old), PDF and gzip: what people rename.
_BINARY = (b"PK\3\4", b"\xd0\xcf\x11\xe0", b"%PDF-", b"\x1f\x8b\x08")
MAX_BYTES = 500_000
"""Bytes of a text that is read: some 80,000 words, where a lesson has a few thousand."""
# What XML 1.0 (2.2 Char) does not allow, which is also what no author means; and characters that no text has (Unicode
# 16.0, 23.7), which stand for other things while a lesson is rendered.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


class SourceText:
    """The text of a file (line ends as ``\\n``), able to say where an offset lies."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts: list[int] | None = None
        self._data: bytes | None = None
        self._line = (0, "")
        self._place = (0, 0, 1)

    @property
    def data(self) -> bytes:
        """The text as UTF-8, in which the Markdown parser counts."""
        if self._data is None:
            self._data = self.text.encode()
        return self._data

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            self._starts = list(accumulate((len(line) + 1 for line in self.data.split(b"\n")), initial=0))[:-1]
        return self._starts

    def position(self, offset: int) -> Position:
        """Line and column (in characters, from 1) of a byte offset."""
        starts = self._line_starts()
        line = bisect_right(starts, offset)
        before_line, before, column = self._place
        if line != before_line or offset < before:
            before, column = starts[line - 1], 1
        column += len(self.data[before:offset].decode(errors="replace"))
        # Kept, so that many findings in one long line do not count it from its beginning each time.
        self._place = (line, offset, column)
        return Position(self.path, line, column)

    def line(self, number: int) -> str:
        """The text of a line, counted from 1; empty past the end."""
        starts = self._line_starts()
        if not 1 <= number <= len(starts):
            return ""
        if self._line[0] != number:
            end = starts[number] - 1 if number < len(starts) else len(self.data)
            # Kept, so that many findings in one long line share its text.
            self._line = (number, self.data[starts[number - 1] : end].decode(errors="replace"))
        return self._line[1]

    def diagnose(self, rule: str, offset: int, help: str | None = None, **facts: object) -> Diagnostic:
        """The diagnostic of a rule at a byte offset."""
        position = self.position(offset)
        return diagnose(rule, position, self.line(position.line), help, **facts)

    def diagnose_at(self, rule: str, at: Position, help: str | None = None, **facts: object) -> Diagnostic:
        """The diagnostic of a rule at a place that :meth:`position` gave."""
        return diagnose(rule, at, self.line(at.line), help, **facts)

    def excerpt(self, at: Position) -> str:
        """The line of a place that :meth:`position` gave."""
        return self.line(at.line)

    def file_at(self, offset: int) -> str | None:
        """The file that a byte comes from, by its path below the course folder; None for the text's own."""
        return None

    def own_byte(self, offset: int) -> int | None:
        """The byte of the text's own file that a byte comes from; None where it is of another file."""
        return offset

    def diagnose_line(
        self, rule: str, line: int, column: int = 1, help: str | None = None, **facts: object
    ) -> Diagnostic:
        """The diagnostic of a rule at a line and column."""
        return diagnose(rule, Position(self.path, line, column), self.line(line), help, **facts)


def read_text(file: Path, shown_path: str) -> tuple[SourceText, list[Diagnostic]]:
    """Read a source file; text that is not UTF-8 or holds control characters is diagnosed and replaced."""
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as problem:
        where = Position(shown_path, 1, 1)
        return SourceText(shown_path, ""), [diagnose("AST009", where, problem=problem.strerror or str(problem))]
    return text_of(data, shown_path)


def text_of(data: bytes, shown_path: str) -> tuple[SourceText, list[Diagnostic]]:
    """The text of a source file's bytes, as :func:`read_text` reads it; what is too long is diagnosed and left out."""
    if len(data) > MAX_BYTES:
        what = f"longer than {MAX_BYTES:,} bytes, the limit for a text file of a course"
        fix = "split a long lesson into several, and save pictures as separate files"
        return SourceText(shown_path, ""), [diagnose("SRC024", Position(shown_path, 1, 1), help=fix, what=what)]
    if unlike := _unlike_text(data, shown_path):
        return SourceText(shown_path, ""), [unlike]
    found: list[Diagnostic] = []
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as problem:
        data = data.removeprefix(codecs.BOM_UTF8)
        text = data.decode(errors="replace")
        before = data[: problem.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode(errors="replace")) + 1
        where = Position(shown_path, line, column)
        excerpt = text.split("\n")[line - 1]
        found.append(_not_utf8(data, problem.start, where, excerpt))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    source = SourceText(shown_path, text)
    # In a file of another encoding (UTF-16, say) every second character would be one. Looking at the bytes first is
    # ten times faster than at the text.
    suspicious = len(data.translate(None, _CONTROL_BYTES)) < len(data) or (
        not data.isascii() and any(one in data for one in _NONCHARACTERS)
    )
    for match in CONTROL.finditer(text if suspicious and not found else ""):
        offset = len(text[: match.start()].encode(errors="replace"))
        found.append(source.diagnose("SRC002", offset, character=f"U+{ord(match[0]):04X}"))
        if len(found) >= 20:
            break
    return (SourceText(shown_path, CONTROL.sub("\ufffd", text)), found) if found else (source, found)


def _unlike_text(data: bytes, shown_path: str) -> Diagnostic | None:
    """What is wrong with a file of which there is nothing to read as text."""
    where, head = Position(shown_path, 1, 1), data[:HEAD]
    wrong = is_unloaded(Contents(head, b"", len(data))) if data else None
    if wrong:
        name = PurePosixPath(shown_path).name
        return diagnose("AST014", where, "", wrong.fix, name=name, what=wrong.what)
    if head.startswith(_BINARY):
        fix = "replace it with a text file; to convert a document of Word, use: pandoc old.docx -t gfm -o new.md"
        return diagnose("SRC001", where, "", fix, detail=f"it is {content_kind(head)}")
    # Latin letters in UTF-16 have a zero in every second byte.
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or head.count(b"\0") * 3 > len(head) > 3:
        fix = (
            "save the file as UTF-8: in Notepad, choose File > Save as and the encoding UTF-8; elsewhere, use: "
            "iconv -f UTF-16 -t UTF-8 old.md > new.md"
        )
        return diagnose("SRC001", where, "", fix, detail="it is UTF-16")
    return None


def _not_utf8(data: bytes, at: int, where: Position, excerpt: str) -> Diagnostic:
    """That a byte is not UTF-8, with the letter that it most likely is."""
    letter = data[at : at + 1].decode("cp1252", "replace")
    guess = f' (in Windows-1252 the byte is "{letter}")' if letter != "\ufffd" else ""
    fix = (
        f"save the file as UTF-8{guess}: in Visual Studio Code, choose Reopen with Encoding and the encoding in which "
        "it looks right, then Save with Encoding and UTF-8; in Notepad, File > Save as"
    )
    return diagnose("SRC001", where, excerpt, fix, detail=f"byte 0x{data[at]:02x}")
