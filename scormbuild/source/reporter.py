"""Findings about a lesson's text: a rule and a node in, a diagnostic at the node's place out."""

from __future__ import annotations

from typing import Protocol

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.markdown import MAX_DEPTH, Document

TOO_DEEP = {
    "what": f"nested more than {MAX_DEPTH} levels deep",
    "help": "move lists, block quotes and tags out of each other",
}
"""Facts of SRC024 about text that is nested too deep."""


class Report(Protocol):
    """Reports a rule at a node; the facts fill its sentence."""

    def __call__(self, rule: str, node: int, help: str | None = None, **facts: object) -> None: ...


class Reporter:
    """A :class:`Report` for the nodes of one document."""

    def __init__(self, document: Document, found: list[Diagnostic]) -> None:
        """``found`` takes the diagnostics."""
        self._document = document
        self._found = found

    def __call__(self, rule: str, node: int, help: str | None = None, **facts: object) -> None:
        source = self._document.source
        self._found.append(source.diagnose(rule, self._document.start(node), help, **facts))

    def at_byte(self, rule: str, byte: int, help: str | None = None, **facts: object) -> None:
        """Report a rule at a byte of what was parsed."""
        document = self._document
        self._found.append(document.source.diagnose(rule, document.place(byte), help, **facts))


def report_pale(report: Report, node: int, pale: tuple[str, float, float, int]) -> None:
    """Report a text of a picture that is hard to read: its words, contrast, the least they need, and their line."""
    words, ratio, needed, line = pale
    report("AST018", node, text=words, ratio=f"{ratio:.1f}", needed=f"{needed:g}", line=line)
