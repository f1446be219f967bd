"""One piece of HTML for every kind of node: what the author wrote as HTML comes out as it is, to be cleaned."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from scormbuild.source.anchors import Anchors
from scormbuild.source.autolinks import has_address, linked
from scormbuild.source.cleaning import OwnAttributes
from scormbuild.source.listings import Listings
from scormbuild.source.markdown import Document
from scormbuild.source.marks import element_of, escaped
from scormbuild.source.quotations import quotation_with_source
from scormbuild.source.ready import Ready
from scormbuild.source.reported_formulas import Formulas
from scormbuild.source.reporter import Reporter
from scormbuild.source.table_html import Tables
from scormbuild.source.targets import Targets

if TYPE_CHECKING:
    from scormbuild.source.own_html import OwnHtml

_OPENINGS = {
    "Emphasis": "<em>",
    "Strong": "<strong>",
    "Strikethrough": "<del>",
    "DefinitionList": "<dl>",
    "DefinitionListTitle": "<dt>",
    "DefinitionListDefinition": "<dd>",
    "TableHead": "<thead><tr>",
    "TableRow": "<tr>",
    "Item": "<li>",
    "SoftBreak": "\n",
    "HardBreak": "<br>\n",
    "Rule": "<hr>\n",
}
"""Nodes that begin the same wherever they stand."""
_ENDINGS = {
    "Paragraph": "</p>\n",
    "Emphasis": "</em>",
    "Strong": "</strong>",
    "Strikethrough": "</del>",
    "BlockQuote": "</blockquote>\n",
    "DefinitionList": "</dl>\n",
    "DefinitionListTitle": "</dt>\n",
    "DefinitionListDefinition": "</dd>\n",
    "TableRow": "</tr>\n",
    "Item": "</li>\n",
    "Table": "</tbody></table></div>\n",
    "TableHead": "</tr></thead>\n<tbody>\n",
}
"""Nodes that end the same wherever they stand."""
_FOOTNOTE = re.compile(rb"\[\^([^\s\[\]]+)\]")


class NodeWriter:
    """Writes the nodes of one lesson, in one or many runs; :data:`_METHODS` says how each kind is written."""

    def __init__(
        self,
        document: Document,
        lesson_id: str,
        targets: Targets,
        anchors: Anchors,
        labels: Mapping[str, str],
        attributes: OwnAttributes,
        report: Reporter,
    ) -> None:
        """``labels`` are interface texts."""
        self._document = document
        self._lesson_id = lesson_id
        self._targets = targets
        self._anchors = anchors
        self._attributes = attributes
        self._report = report
        self._labels = labels
        self.ready = Ready()
        self._formulas = Formulas(self.ready, report)
        self._listings = Listings(document, targets, labels, attributes, self._formulas, self.ready, report)
        self._tables = Tables(document, attributes, self.ready, report)
        self._own_html: OwnHtml | None = None
        self.footnotes: dict[str, int] = {}
        """Numbers of the notes that were mentioned, in the order of their first mention."""
        self.refused: set[int] = set()
        """Fences that have been reported."""
        self._told: set[str] = set()
        """What stands behind the languages of code blocks, each reported once."""
        self._open_inside = 0
        self._link_end = -1
        """Where the link ends that was written last."""
        self._out: list[str] = []
        self._endings: dict[int, str] = {}
        """Of open nodes whose ends are not always the same, by the nodes that end them."""

    def write(self, start: int, stop: int) -> str:
        """HTML of the nodes ``start`` .. ``stop``."""
        kinds, data = self._document.kinds, self._document.data
        out = self._out = []
        self._endings, self._link_end = {}, -1
        add, plain, methods, node = out.append, _OPENINGS, _METHODS, start
        while node < stop:
            kind = kinds[node]
            if kind == "Text" and (text := data[node]) != "[":
                add(linked(text, node, self._targets) if has_address(text) and node > self._link_end else escaped(text))
            elif kind == "End":
                add(_ENDINGS.get(data[node]) or self._endings.pop(node, ""))
            elif kind in plain:
                add(plain[kind])
            elif kind in methods:
                node = methods[kind](self, node)
            node += 1
        return "".join(out)

    # Each method adds the HTML of a node, or of its beginning, and returns the last node that is done with it.

    def _bracket(self, node: int) -> int:
        """A bracket that begins nothing for the parser, as that of a footnote without a text."""
        document = self._document
        if missing := _FOOTNOTE.match(document.source.data, document.start(node)):
            self._report("SRC015", node, name=missing[1].decode())
        self._out.append("[")
        return node

    def _paragraph(self, node: int) -> int:
        document = self._document
        if self._tables.is_caption(node):
            return document.close[node]
        first = document.kinds[node + 1]
        if first == "Image" and (figure := self._targets.figure(node)) is not None:
            self._out.append(figure)
            return document.close[node]
        if str(document.data[node + 1]).startswith("|"):
            self._check_rows(node)
        self._out.append("<p>")
        return node

    def _inline_code(self, node: int) -> int:
        self._out.append(f"<code>{escaped(self._document.data[node])}</code>")
        return node

    def _quotation(self, node: int) -> int:
        figure = quotation_with_source(self._document, node, self._attributes, self._apart)
        self._out.append(figure or "<blockquote>")
        return self._document.close[node] if figure else node

    def _list(self, node: int) -> int:
        document, first = self._document, self._document.data[node]
        end = document.close[node]
        if first is None:
            task = "TaskListMarker" in document.kinds[node : min(node + 5, end)]
            self._out.append(f"<ul{self._attributes(class_='tasks')}>\n" if task else "<ul>\n")
            self._endings[end] = "</ul>\n"
        else:
            self._out.append("<ol>\n" if first == 1 else f'<ol start="{first}">\n')
            self._endings[end] = "</ol>\n"
        return node

    def _task(self, node: int) -> int:
        # A sign, not a control: there is nothing to tick in running text.
        sign, name = ("☑", "done") if self._document.data[node] else ("☐", "not_done")
        self._out.append(f"<span{self._attributes(role='img', aria_label=self._labels[name])}>{sign}</span> ")
        return node

    def _heading(self, node: int) -> int:
        level = max(2, int(self._document.data[node]["level"][1]))
        self._out.append(f"<h{level}{self._attributes(id=f'at-{self._anchors.of_heading(node)}')}>")
        self._endings[self._document.close[node]] = f"</h{level}>\n"
        return node

    def _link(self, node: int) -> int:
        self._link_end = self._document.close[node]
        opening, self._endings[self._document.close[node]] = self._targets.link(node)
        self._out.append(opening)
        return node

    def _image(self, node: int) -> int:
        self._out.append(self._targets.media(node))
        return self._document.close[node]

    def _code(self, node: int) -> int:
        self._out.append(self._listings.html(node))
        return self._document.close[node]

    def _math(self, node: int) -> int:
        document = self._document
        start = document.parsed_span(node)[0]
        signs = document.source.data[document.start(node) : document.start(node) + 2]
        shown = document.kinds[node] == "DisplayMath" and signs != b"\\("
        made = self._formulas.html(document.data[node], shown, start + (1 if signs[1:] != b"$" else 2))
        self._out.append(f"<span{self._attributes(class_='formula')}>{made}</span>" if shown and made else made)
        return node

    def _table(self, node: int) -> int:
        self._out.append(self._tables.opening(node, self._apart))
        return node

    def _cell(self, node: int) -> int:
        opening, self._endings[self._document.close[node]] = self._tables.cell(node)
        self._out.append(opening)
        return node

    def _apart(self, start: int, stop: int) -> str:
        """HTML of nodes that stand elsewhere, while others are being written."""
        kept = self._out, self._endings, self._link_end
        html = self.write(start, stop)
        self._out, self._endings, self._link_end = kept
        return html

    def _footnote(self, node: int) -> int:
        name: str = self._document.data[node]
        if name not in self._document.footnotes:
            self._report("SRC015", node, name=name)
            return node
        first = name not in self.footnotes
        number = self.footnotes.setdefault(name, len(self.footnotes) + 1)
        back = self._attributes(id=f"at-fnref-{number}" if first else None)
        name = self._labels["footnote"].format(n=number)
        link = self._attributes(href=f"#/{self._lesson_id}/fn-{number}", aria_label=name)
        self._out.append(f"<sup{back}><a{link}>{number}</a></sup>")
        return node

    def _html_writer(self) -> OwnHtml:
        if self._own_html is None:
            # Takes a while to load, and few lessons have any HTML.
            from scormbuild.source.own_html import OwnHtml

            self._own_html = OwnHtml(self._document, self._targets, self._anchors, self._attributes, self._report)
        return self._own_html

    def _inline_html(self, node: int) -> int:
        document, tag, last = self._document, self._document.data[node], node
        if tag.startswith("<!--"):
            return node
        if not document.is_tag(node):
            self._out.append(self._html_writer().write_words(node, tag))
            return node
        if element_of(tag) in ("video", "audio"):
            last = document.tag_ends.get(node, node)
        self._out.append(self._html_writer().write(node, document.written(node, last).decode() if last > node else tag))
        return last

    def _html(self, node: int) -> int:
        document = self._document
        end = document.close[node]
        if (fence := document.fence(node)) is not None:
            self._fence_inside(node, fence)
            return end
        lines = [j for j in range(node + 1, end) if document.kinds[j] == "Html"]
        in_item = node > 0 and document.kinds[node - 1] in ("Item", "TaskListMarker")
        self._out.append(self._html_writer().write_block(node, "".join(document.data[j] for j in lines), in_item))
        for j in lines:
            # HTML goes on to the next empty line, and would swallow the block.
            if document.is_fence_line(j) and j not in self.refused and not document.data[lines[0]].startswith("<!--"):
                self._report("SRC012", j)
        return end

    def _check_rows(self, node: int) -> None:
        """Report a paragraph that is the rows of a table, which lacks its line of dashes or has a wrong one."""
        document = self._document
        lines = document.written(node).decode().splitlines()
        rows = [line.strip("> \t") for line in lines]
        if len(rows) > 1 and all(re.fullmatch(r"\|.+\|", row) for row in rows):
            cells = len(re.findall(r"(?<!\\)\|", rows[0])) - 1
            self._report("SRC023", node, row=f"|{' --- |' * cells}")

    def _fence_inside(self, node: int, fence: str) -> None:
        """Report a fence among running text; one that closes belongs to the one that opened."""
        if node in self.refused:
            return
        if fence:
            self._open_inside += 1
            self._report("SRC020", node)
        elif self._open_inside:
            self._open_inside -= 1
        else:
            self._report("SRC008", node)


_METHODS: dict[str, Callable[[NodeWriter, int], int]] = {
    "Text": NodeWriter._bracket,
    "Paragraph": NodeWriter._paragraph,
    "Code": NodeWriter._inline_code,
    "BlockQuote": NodeWriter._quotation,
    "List": NodeWriter._list,
    "TaskListMarker": NodeWriter._task,
    "Heading": NodeWriter._heading,
    "Link": NodeWriter._link,
    "Image": NodeWriter._image,
    "CodeBlock": NodeWriter._code,
    "InlineMath": NodeWriter._math,
    "DisplayMath": NodeWriter._math,
    "Table": NodeWriter._table,
    "TableCell": NodeWriter._cell,
    "FootnoteDefinition": lambda writer, node: writer._document.close[node],
    "FootnoteReference": NodeWriter._footnote,
    "InlineHtml": NodeWriter._inline_html,
    "HtmlBlock": NodeWriter._html,
}
