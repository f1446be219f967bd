"""Anchors of a lesson: the names by which links reach its headings and boxes."""

from __future__ import annotations

from scormbuild.progress.identifiers import anchor
from scormbuild.source.markdown import Document


class Anchors:
    """The anchors that one lesson has so far."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.counts: dict[str, int] = {}
        """How often each anchor was asked for."""
        self.nodes: dict[str, int] = {}
        """The node that made each anchor first."""

    def of_heading(self, node: int) -> str:
        """The anchor of a heading: its ``{#id}``, else as GitHub makes it, numbered where it repeats."""
        document = self.document
        name = document.data[node]["id"] or anchor(document.plain(node + 1, document.close[node])) or "section"
        count = self.counts.get(name, 0)
        self.counts[name] = count + 1
        self.nodes.setdefault(name, node)
        if not count:
            return name
        numbered = f"{name}-{count}"
        self.counts.setdefault(numbered, 1)
        return numbered

    def named(self, node: int, name: str) -> str:
        """The anchor of something that its author gave a name in HTML; a name that repeats leads to the first."""
        self.counts.setdefault(name, 1)
        self.nodes.setdefault(name, node)
        return name
