"""Blocks of code: a listing with its words colored, or a formula."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from scormbuild.source.cleaning import OwnAttributes
from scormbuild.source.files import Refused
from scormbuild.source.highlighting import highlighted
from scormbuild.source.listing_info import Info, read_info, spans_of
from scormbuild.source.markdown import Document
from scormbuild.source.marks import escaped
from scormbuild.source.ready import Ready
from scormbuild.source.reported_formulas import Formulas
from scormbuild.source.reporter import Reporter
from scormbuild.source.targets import Targets
from scormbuild.source.text import text_of

KINDS = {"output": "code_output", "error": "code_error"}
"""Languages that are what a program prints, and the interface text that stands above them."""


class Listings:
    """Writes the blocks of code of one lesson."""

    def __init__(
        self,
        document: Document,
        targets: Targets,
        labels: Mapping[str, str],
        attributes: OwnAttributes,
        formulas: Formulas,
        ready: Ready,
        report: Reporter,
    ) -> None:
        """``labels`` are interface texts."""
        self._document = document
        self._targets = targets
        self._labels = labels
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
        info = read_info(kind["Fenced"]) if isinstance(kind, dict) else Info()
        if info.unknown and info.unknown not in self._told:
            self._told.add(info.unknown)
            self._report("SRC034", node, text=info.unknown)
        text = "".join(document.data[j] for j in range(node + 1, end) if document.kinds[j] == "Text")
        if info.language == "math":
            made = self._formulas.html(text, True, document.parsed_span(min(node + 1, end))[0])
            return f"<div{self._attributes(class_='formula')}>{made}</div>\n" if made else ""
        first = info.numbered or 1
        if info.file:
            part = self._of_file(node, info, text)
            if part is None:
                return ""
            text, first = part
            if info.numbered > 1:
                first = info.numbered
        marked = self._marked(node, info, text)
        self._ready.uses.add("listing")
        name = self._attributes(class_=f"language-{info.language}") if info.language else ""
        is_plain = not marked and not info.numbered
        colored = highlighted(text, info.language) if info.language else None
        inside = escaped(text) if colored is None else colored
        if not is_plain:
            inside = self._in_lines(inside, marked, first if info.numbered else 0)
        if colored is not None or not is_plain:
            inside = self._ready.token(inside, "code")
        # Focusable, so that a wide listing can be scrolled by keyboard (WCAG 2.1.1).
        listing = f"<pre{self._attributes(tabindex=0)}><code{name}>{inside}</code></pre>\n"
        label = self._labels[KINDS[info.language]] if info.language in KINDS else ""
        if not info.title and not label:
            return listing
        class_ = " ".join(["code", *([info.language] if label else [])])
        title = escaped(info.title) or label
        return f"<figure{self._attributes(class_=class_)}><figcaption>{title}</figcaption>{listing}</figure>\n"

    @staticmethod
    def _in_lines(html: str, marked: set[int], first: int) -> str:
        """A listing line by line; each with its number, where they are counted from ``first``."""
        made = []
        for number, line in enumerate(html.removesuffix("\n").split("\n"), 1):
            count = f' data-n="{first + number - 1}"' if first else ""
            tag = "mark" if number in marked else "span"
            made.append(f'<{tag} class="ln"{count}>{line}\n</{tag}>')
        return "".join(made)

    def _marked(self, node: int, info: Info, text: str) -> set[int]:
        """The lines to mark, counted from 1."""
        if not info.lines or info.file:
            return set()
        spans = self._spans(node, info, text)
        return {line for span in spans for line in span} if spans else set()

    def _spans(self, node: int, info: Info, text: str) -> list[range] | None:
        """The lines that are named, all of which are there; None after a report."""
        spans, count = spans_of(info.lines), len(text.removesuffix("\n").split("\n"))
        if spans is None:
            self._wrong(node, f'"{info.lines}" does not name lines', 'write numbers and ranges: lines="2,4-6"')
            return None
        last = max(span[-1] for span in spans)
        if last > count:
            what = f"line {last} does not exist; the code has {count:,} line{'s' * (count != 1)}"
            self._wrong(node, what, f"name lines from 1 to {count}")
            return None
        return spans

    def _of_file(self, node: int, info: Info, between: str) -> tuple[str, int] | None:
        """The code of a file, or some of its lines, and the number of the first; None after a report."""
        if between.strip():
            self._wrong(node, "it names a file and contains code, too", "delete the code, or the attribute file")
            return None
        files = self._targets.files
        try:
            found = files.find(quote(info.file, safe="/%"), self._targets.beside(node))
            text, wrong = text_of(files.content(found), found)
        except Refused as refused:
            self._report(refused.rule, node, **refused.facts)
            return None
        if wrong:
            self._wrong(node, f'"{info.file}" is not a text file in UTF-8', "name a text file, and save it as UTF-8")
            return None
        lines = text.text.removesuffix("\n").split("\n")
        if not info.lines:
            return "\n".join(lines) + "\n", 1
        spans = self._spans(node, info, text.text)
        if spans is None:
            return None
        chosen = [lines[line - 1] for span in spans for line in span]
        indent = min((len(line) - len(line.lstrip()) for line in chosen if line.strip()), default=0)
        return "\n".join(line[indent:] for line in chosen) + "\n", spans[0][0]

    def _wrong(self, node: int, what: str, help: str) -> None:
        self._report("SRC052", node, help, what=what)
