"""Markdown nodes as safe HTML: a :class:`Document` in, strings that can stand in a page out."""

from __future__ import annotations

from collections.abc import Mapping

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.source.anchors import Anchors
from scormbuild.source.cleaning import OwnAttributes, clean, is_too_deep
from scormbuild.source.files import CourseFiles
from scormbuild.source.markdown import Document
from scormbuild.source.marks import escaped
from scormbuild.source.node_html import NodeWriter
from scormbuild.source.places import IdPlace
from scormbuild.source.reporter import TOO_DEEP, Reporter
from scormbuild.source.targets import Targets


class Renderer:
    """Renders parts of one lesson.

    Nothing in here refers back to it: a lesson that was read is gone at once, without a search for cycles.
    """

    def __init__(
        self,
        document: Document,
        lesson_id: str,
        lesson_path: str,
        files: CourseFiles,
        lessons: dict[str, str],
        language: str,
        labels: Mapping[str, str],
        found: list[Diagnostic],
    ) -> None:
        """``lessons`` maps source paths of all lessons to their ids; ``labels`` are interface texts.

        ``found`` takes the diagnostics.
        """
        self.document = document
        self.lesson_id = lesson_id
        self.found = found
        self.report = Reporter(document, found)
        self._own = OwnAttributes()
        self._anchors = Anchors(document)
        self.targets = Targets(document, lesson_path, files, lessons, language, self.report, self._own)
        self._nodes = NodeWriter(document, lesson_id, self.targets, self._anchors, labels, self._own, self.report)
        self.anchors = self._anchors.counts
        self.anchor_nodes = self._anchors.nodes
        """The node that made each anchor first."""
        self.refused = self._nodes.refused
        """Fences that have been reported."""
        self.places: list[IdPlace] = []
        """Where everything that has an id stands."""

    def blocks(self, start: int, stop: int) -> str:
        """HTML of the nodes ``start`` .. ``stop``, made safe where the author wrote HTML."""
        if start >= stop:
            return ""
        document = self.document
        if stop - start == 1 and document.kinds[start] == "Text" and "://" not in (text := document.data[start]):
            # Most choices and cards are a few plain words.
            return escaped(text)
        html = self._nodes.write(start, stop)
        first = document.first_html(start, stop)
        if first is None:
            return self._nodes.ready.put_back(html)
        if is_too_deep(html):
            self.report("SRC024", first, **TOO_DEEP)
            return ""
        return self._nodes.ready.put_back(clean(html, self._own))

    def inline(self, node: int) -> str:
        """HTML of the inside of a paragraph, heading or term."""
        return self.blocks(node + 1, self.document.close[node]).strip()

    def heading_anchor(self, node: int) -> str:
        """The anchor of a heading that is not written with :meth:`blocks`."""
        return self._anchors.of_heading(node)

    @property
    def uses(self) -> frozenset[str]:
        """What has been written that needs styles of its own: ``formula``, ``code``."""
        return frozenset(self._nodes.ready.uses | self.targets.uses)

    def footnote_texts(self) -> tuple[str, ...]:
        """HTML of the notes in the order of their first mention (notes may mention further notes)."""
        document, numbers = self.document, self._nodes.footnotes
        texts: list[str] = []
        while len(texts) < len(numbers):
            # What a note mentions comes behind those that are known.
            for name in tuple(numbers)[len(texts) :]:
                node = document.footnotes[name]
                texts.append(self.blocks(node + 1, document.close[node]))
        return tuple(texts)
