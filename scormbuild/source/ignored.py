"""Where authors say which warnings they do not want: comments in lessons, and ``ignore`` in course.yaml.

A comment on a line of its own is for what follows it, as far as the author sees one thing: a block up to its closing
``:::``, a heading with its section (so a question with its choices), else one paragraph, list or table. A comment
behind words is for its line.
"""

from __future__ import annotations

import glob
import re
from collections.abc import Iterator

from scormbuild.findings.diagnostics import Diagnostic, Position
from scormbuild.findings.suppressions import Suppression
from scormbuild.machine.patterns import late
from scormbuild.source.markdown import Document
from scormbuild.source.text import SourceText
from scormbuild.source.yaml_nodes import Node, Scalar, Sequence

_COMMENT = late(rb"<!--\s*scormbuild:(.*?)(?:-->|\Z)", re.DOTALL)
_FORM = late(
    r"ignore:?\s+(?P<codes>[A-Za-z0-9]+(?:(?:\s*,\s*|\s+)[A-Za-z0-9]+)*)(?:\s+(?:--|[–—])(?:\s.*)?)?", re.DOTALL
)


def read_comments(document: Document, found: list[Diagnostic]) -> tuple[Suppression, ...]:
    """The suppressions of a lesson; what is wrong with one is added to ``found``."""
    source = document.source
    if b"scormbuild:" not in source.data:
        return ()
    read: list[Suppression] = []
    for node, kind in enumerate(document.kinds):
        if kind not in ("HtmlBlock", "InlineHtml"):
            continue
        start, end = document.start(node), document.end(node)
        for comment in _COMMENT.finditer(source.data[start:end]):
            at = source.position(start + comment.start())
            text = " ".join(comment[1].decode().split())
            form = _FORM.fullmatch(text)
            if form is None:
                found.append(source.diagnose_at("SUP004", at, text=text))
                continue
            last = at.line if kind == "InlineHtml" else _last_line(document, node, at.line)
            for code in re.findall(r"\w+", form["codes"]):
                if known := _warning(source, code, at, found):
                    lines = range(at.line, max(at.line, last) + 1)
                    read.append(Suppression(known, at, source.excerpt(at), at.path, lines))
    return tuple(read)


def read_list(source: SourceText, node: Node, shown: str, found: list[Diagnostic]) -> tuple[Suppression, ...]:
    """Those of ``ignore`` in course.yaml: texts of a code and, perhaps, patterns of files below the course's folder."""
    read: list[Suppression] = []
    for item in node.items if isinstance(node, Sequence) else ():
        code, *patterns = item.text.split() if isinstance(item, Scalar) else [""]
        at = Position(source.path, item.line, item.column)
        if known := _warning(source, code, at, found):
            below = glob.escape(f"{shown}/") if shown else ""
            for pattern in patterns or [""]:
                read.append(Suppression(known, at, source.line(item.line), below + (pattern or "*"), files=pattern))
    return tuple(read)


def _warning(source: SourceText, code: str, at: Position, found: list[Diagnostic]) -> str | None:
    """The code (or beginning of codes) that is meant, when there are warnings among its rules."""
    # The texts of all rules take a while to load, and few courses ignore any.
    from scormbuild.findings.rules import RULES
    from scormbuild.findings.rules.choosing import closest, known_beginning

    known = known_beginning(code)
    if known is None:
        meant = closest(code)
        fix = f'did you mean "{meant}"?' if meant else None
        found.append(source.diagnose_at("SUP002", at, fix, code=code))
    elif all(rule.severity == "error" for rule in RULES.values() if rule.code.startswith(known)):
        found.append(source.diagnose_at("SUP003", at, code=known, what="is an error"))
    elif known.startswith("SUP"):
        found.append(source.diagnose_at("SUP003", at, code=known, what="is about ignored warnings"))
    else:
        return known
    return None


def _last_line(document: Document, comment: int, line: int) -> int:
    """The last line of what follows a comment; the comment's own where nothing follows."""
    following = [node for node in _siblings(document, comment) if not _is_comment(document, node)]
    if not following or document.fence(following[0]) == "":
        return line
    first = following[0]
    last = first
    if document.fence(first) or document.kinds[first] == "Heading":
        depth = 0
        for node in following:
            fence = document.fence(node)
            if depth == 0 and node != first and (fence == "" or _ends_section(document, first, node)):
                break
            depth += 0 if fence is None else 1 if fence else -1
            last = node
            if depth == 0 and document.fence(first):
                break
    return document.source.position(max(document.end(last) - 1, 0)).line


def _siblings(document: Document, node: int) -> Iterator[int]:
    """The nodes that stand behind one in the same list, quotation or lesson."""
    after = document.close[node] + 1
    while after < len(document.kinds) and document.kinds[after] != "End":
        yield after
        after = document.close[after] + 1


def _is_comment(document: Document, node: int) -> bool:
    return document.kinds[node] == "HtmlBlock" and document.source.data[document.start(node) :].lstrip().startswith(
        b"<!--"
    )


def _ends_section(document: Document, heading: int, node: int) -> bool:
    if document.kinds[heading] != "Heading" or document.kinds[node] != "Heading":
        return False
    return int(document.data[node]["level"][1]) <= int(document.data[heading]["level"][1])
