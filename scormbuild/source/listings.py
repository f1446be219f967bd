"""Blocks of code: a listing with its words colored, or a formula."""

from __future__ import annotations

import re

from scormbuild.source.cleaning import OwnAttributes
from scormbuild.source.highlighting import highlighted
from scormbuild.source.markdown import Document
from scormbuild.source.marks import escaped
from scormbuild.source.ready import Ready
from scormbuild.source.reported_formulas import Formulas
from scormbuild.source.reporter import Reporter


class Listings:
    """Writes the blocks of code of one lesson."""

    def __init__(
        self, document: Document, attributes: OwnAttributes, formulas: Formulas, ready: Ready, report: Reporter
    ) -> None:
        self._document = document
        self._attributes = attributes
        self._formulas = formulas
        self._ready = ready
        self._report = report
        self._told: set[str] = set()
        """What stands behind languages, and has been reported."""

    def html(self, node: int) -> str:
        """A block of code."""
        document = self._document
        kind, end = document.data[node], document.close[node]
        words = kind["Fenced"].split() if isinstance(kind, dict) else []
        if (
            words[1:]
            and (words[0][:1] != "{" or words[0][-1:] == "}")
            and (rest := " ".join(words[1:])) not in self._told
        ):
            self._told.add(rest)
            self._report("SRC034", node, text=rest)
        text = "".join(document.data[j] for j in range(node + 1, end) if document.kinds[j] == "Text")
        language = re.sub(r"[^\w+#-]", "", words[0]) if words else ""
        if language == "math":
            made = self._formulas.html(text, True, document.parsed_span(min(node + 1, end))[0])
            return f"<div{self._attributes(class_='formula')}>{made}</div>\n" if made else ""
        name = self._attributes(class_=f"language-{language}") if language else ""
        colored = highlighted(text, language) if language else None
        inside = escaped(text) if colored is None else self._ready.token(colored, "code")
        # Focusable, so that a wide listing can be scrolled by keyboard (WCAG 2.1.1).
        return f"<pre{self._attributes(tabindex=0)}><code{name}>{inside}</code></pre>\n"
