"""Headings that are underlined (``Roots`` above ``=====``), and underlines that are none for Markdown."""

from __future__ import annotations

import re

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.markdown import Document
from scormbuild.source.meant import shortened

_SIGNS = re.compile(r"={2,}+\s*+")


def underlined_fix(document: Document, heading: int, signs: str) -> str | None:
    """How to write an underlined heading with ``signs``; None for one that begins with # signs."""
    data = document.source.data
    if data[document.start(heading) : document.end(heading)].lstrip(b" ").startswith(b"#"):
        return None
    underline = "equals signs" if document.data[heading]["level"] == "H1" else "hyphens"
    words = shortened(document.plain(heading + 1, document.close[heading]))
    return f'write "{signs} {words}", and delete the line of {underline} below it'


def check_underlines(document: Document, found: list[Diagnostic]) -> None:
    """Report lines of equals signs that are words of a paragraph, unless something was said of their line."""
    if b"\n==" not in document.source.data:
        return
    told = {one.position.line for one in found if one.rule == "SRC028"}
    kinds = document.kinds
    for node, kind in enumerate(kinds):
        if (
            kind != "Text"
            or not _SIGNS.fullmatch(document.data[node])
            or kinds[node - 1] not in ("Paragraph", "SoftBreak")
            or kinds[node + 1] not in ("End", "SoftBreak", "HardBreak")
        ):
            continue
        if document.source.position(document.start(node)).line in told:
            continue
        is_below_heading = kinds[node - 1] == "Paragraph" and document.data[node - 2] == "Heading"
        fix = "delete it, because the # signs above already make the heading" if is_below_heading else None
        found.append(document.source.diagnose("SRC038", document.start(node), fix))
