"""Braces at the end of a heading that are meant as text, which the parser takes for attributes and leaves out."""

from __future__ import annotations

import re

from scormbuild.source.attributes import attributes_fix
from scormbuild.source.fences import PART
from scormbuild.source.markdown import Document
from scormbuild.source.reporter import Report

# At the end of a heading, where its closing # signs may follow; the first brace may stand behind a backslash.
_LAST_BRACES = re.compile(r"\{([^{}\n]*+)(?<!\\)\}[ \t]*+(?:#++[ \t]*+)?+(?:\n|\Z)")
_BARE = re.compile(r"\s*([A-Za-z][\w-]++)(?=\s|\Z)")
_USUAL = re.compile(rb"\{(?<!\\\{)[.#][A-Za-z][\w-]*+(?: [\w-]++=[\w-]++)*+\}[ \t]*+\n")


def braces_are_text(document: Document, node: int, report: Report) -> bool:
    """Whether a heading ends with braces that can only be meant as text, which is reported."""
    raw = document.written(node)
    # Most begin with an id or a kind, and have nothing else.
    is_usual = b"}" not in raw or _USUAL.search(raw)
    inner = None if is_usual else _text_in_braces(raw.decode())
    # As Pandoc writes headings without a number.
    if inner is None or inner.strip() == "-":
        return False
    right = attributes_fix(inner)
    fix = f"write {{{right}}}" if right else as_text_fix(inner)
    report("SRC009", node, fix, text=f"{{{inner}}}")
    return True


def _text_in_braces(heading: str) -> str | None:
    """What stands in braces at the end of a heading and can only be meant as text, such as ``1, 2, 3``; else None."""
    braces = _LAST_BRACES.search(heading)
    if braces is None:
        return None
    inner, at, words, others = braces[1], 0, 0, 0
    while at < len(inner.rstrip()):
        if (part := PART.match(inner, at)) and not (part["id"] or "").endswith(","):
            others += 1
        elif part := _BARE.match(inner, at):
            words += 1
        else:
            return inner
        at = part.end()
    is_escaped = heading[: braces.start()].endswith("\\")
    return inner if is_escaped or (not others and words != 1) else None


def as_text_fix(inner: str) -> str:
    """How to write braces that are text; the words continue a sentence."""
    return f"to show the braces as text, write \\{{{inner}\\}}"
