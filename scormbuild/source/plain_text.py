"""What the parser takes for plain text and its author meant otherwise."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.blocks import BLOCKS
from scormbuild.source.markdown import Document

# These run over whole lessons, which may be hostile: no quantifier can give back what it took.
# A copy that a browser saved has a number in brackets: "leaf (1).png".
_PATH = re.compile(rb"\]\(((?:[^()<>\n\"']|\([^()<>\n\"']*+\))++)\)")
_BLANK_IN_PATH = re.compile(rb"[^()<>\s\"'] ")
_SUFFIX = re.compile(rb"\.[A-Za-z0-9]{2,5}\Z")
# ":::" behind the signs of a list or a quotation, or further in than the three spaces that are still the margin.
_FENCE_BEHIND = re.compile(rb"([ \t>*+.)0-9-]++)(:::++)([^\n]*+)")
_SIGNS = re.compile(rb"[ \t]*+(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t>*+-]*+")
_TWO_COLONS = re.compile(
    rb"^ {0,3}::(?!:)[ \t]*(?:\{\.)?(?:" + "|".join(BLOCKS).encode() + rb")\b[^\n]*$", re.MULTILINE
)


def check_plain_text(document: Document, begin: int, found: list[Diagnostic]) -> None:
    """Report fences that stand too far in, and paths with blanks, in the text from byte ``begin`` on."""
    data = document.source.data
    # Looked at line by line only where there is one: patterns that can begin in every line are slow.
    for short in _TWO_COLONS.finditer(data, begin) if data.count(b"::") > data.count(b":::") else ():
        written = short[0].decode().strip()
        found.append(document.source.diagnose("SRC009", short.start(), f"write three colons: :{written}", text=written))
    lines = [line for line in _fences_behind(data, begin) if _stands_inside(line[1])]
    blanks = [
        path
        for path in _PATH.finditer(data, begin)
        if (blank := _BLANK_IN_PATH.search(path[1])) and _SUFFIX.search(path[1], blank.end())
    ]
    if not lines and not blanks:
        return
    code = [(document.start(n), document.end(n)) for n in document.nodes("CodeBlock", "HtmlBlock", "Code")]
    for path in blanks:
        at = bisect_right(code, (path.start(), len(document.source.data))) - 1
        if at < 0 or code[at][1] <= path.start():
            written = path[1].decode()
            quoted = (
                written.replace("%", "%25").replace(" ", "%20").replace("#", "%23") if ".md#" not in written else ""
            )
            fix = f"write %20 for each space: ({quoted or written.replace(' ', '%20')}), or rename the file"
            found.append(document.source.diagnose("LNK004", path.start(1), fix, path=written))
    for line in lines:
        at = bisect_right(code, (line.start(2), len(document.source.data))) - 1
        if line[3].strip() and (at < 0 or code[at][1] <= line.start(2)):
            found.append(document.source.diagnose("SRC020", line.start(2)))


def _fences_behind(data: bytes, begin: int) -> Iterator[re.Match[bytes]]:
    """The lines from byte ``begin`` on in which the first ``:::`` stands behind signs or blanks."""
    found = data.find(b":::", begin)
    while found >= 0:
        line = max(data.rfind(b"\n", begin, found) + 1, begin)
        if match := _FENCE_BEHIND.match(data, line):
            yield match
        end = data.find(b"\n", found)
        found = data.find(b":::", end) if end >= 0 else -1


def _stands_inside(before: bytes) -> bool:
    """Whether what stands before a ``:::`` puts it into a list, a quotation or code."""
    if not before.strip(b" \t"):
        return b"\t" in before or len(before) > 3
    return _SIGNS.fullmatch(before) is not None
