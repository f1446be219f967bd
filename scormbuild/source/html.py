"""Markdown nodes as safe HTML: a :class:`Document` in, strings that can stand in a page out."""

from __future__ import annotations

import re
from html import escape

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.progress.identifiers import anchor
from scormbuild.source.files import CourseFiles
from scormbuild.source.markdown import MAX_DEPTH, Document
from scormbuild.source.marks import MARKS, as_shown
from scormbuild.source.places import IdPlace
from scormbuild.source.targets import SCHEMES, Targets

_SIMPLE = {
    "Paragraph": "p",
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "del",
    "BlockQuote": "blockquote",
    "DefinitionList": "dl",
    "DefinitionListTitle": "dt",
    "DefinitionListDefinition": "dd",
    "TableRow": "tr",
}
_ALIGN = {"Left": ' class="left"', "Center": ' class="center"', "Right": ' class="right"', "None": ""}
_FOOTNOTE = re.compile(rb"\[\^([^\s\[\]]+)\]")
# The two short forms are whole comments for every browser.
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:-->|\Z))", re.DOTALL)
# Our own output passes through the same cleaning, so its tags stand here too.
_OUTPUT = (
    "a audio blockquote dd dl dt figcaption figure h2 h3 h4 h5 h6 hr img li ol pre table tbody td th thead tr track "
    "ul video"
)
_NESTS = re.compile(r"<(/?)(?!(?:br|wbr|hr|img|track|p|rp|rt)\b)[a-z]", re.IGNORECASE)
_HTML_TAGS = MARKS | frozenset(_OUTPUT.split())
_OWN_ATTRIBUTES = {
    "id",
    "class",
    "href",
    "src",
    "download",
    "target",
    "loading",
    "controls",
    "preload",
    "kind",
    "srclang",
    "tabindex",
    "role",
    "decoding",
}
_HTML_ATTRIBUTES = {
    "*": {"lang", "dir", "title", "aria-label", *_OWN_ATTRIBUTES},
    "ol": {"start", "reversed"},
    "li": {"value"},
    "td": {"colspan", "rowspan", "headers"},
    "th": {"colspan", "rowspan", "scope", "headers"},
    "img": {"alt", "width", "height"},
    "time": {"datetime"},
    "details": {"open"},
    "video": {"width", "height"},
}


TOO_DEEP = {
    "what": f"nested more than {MAX_DEPTH} levels deep",
    "help": "move lists, block quotes and tags out of each other",
}


def _depth(html: str) -> int:
    """How deep tags stand inside each other, without those that stand alone or that the next of their kind closes."""
    depth = deepest = 0
    for tag in _NESTS.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


class Renderer:
    """Renders parts of one lesson."""

    def __init__(
        self,
        document: Document,
        lesson_id: str,
        lesson_path: str,
        files: CourseFiles,
        lessons: dict[str, str],
        language: str,
        found: list[Diagnostic],
    ) -> None:
        """``lessons`` maps source paths of all lessons to their ids; ``found`` takes the diagnostics."""
        self.document = document
        self.lesson_id = lesson_id
        self.found = found
        self.targets = Targets(document, lesson_path, files, lessons, language, self.report, self._attributes)
        self.anchors: dict[str, int] = {}
        self.footnotes: dict[str, int] = {}
        self.anchor_nodes: dict[str, int] = {}
        """The node that made each anchor first."""
        self.places: list[IdPlace] = []
        """Where everything that has an id stands."""
        self.refused: set[int] = set()
        """Fences that have been reported."""
        self._open_inside = 0
        self._own: set[tuple[str, str]] = set()

    def report(self, rule: str, node: int, help: str | None = None, **facts: object) -> None:
        """Report a rule at a node."""
        self.found.append(self.document.source.diagnose(rule, self.document.start(node), help, **facts))

    def heading_anchor(self, node: int) -> str:
        """The anchor of a heading: its ``{#id}``, else as GitHub makes it, numbered where it repeats."""
        document = self.document
        name = document.data[node]["id"] or anchor(document.plain(node + 1, document.close[node])) or "section"
        count = self.anchors.get(name, 0)
        self.anchors[name] = count + 1
        self.anchor_nodes.setdefault(name, node)
        if not count:
            return name
        numbered = f"{name}-{count}"
        self.anchors.setdefault(numbered, 1)
        return numbered

    def blocks(self, start: int, stop: int) -> str:
        """HTML of the nodes ``start`` .. ``stop``, made safe where the author wrote HTML."""
        if start >= stop:
            return ""
        if stop - start == 1 and self.document.kinds[start] == "Text":
            # Most choices and cards are a few plain words.
            return escape(self.document.data[start], False)
        html = self._render(start, stop)
        if self.document.has_html and any(kind in ("Html", "InlineHtml") for kind in self.document.kinds[start:stop]):
            first = next(n for n in range(start, stop) if self.document.kinds[n] in ("Html", "InlineHtml"))
            html = self._clean(html, first)
        return html

    def inline(self, node: int) -> str:
        """HTML of the inside of a paragraph, heading or term."""
        return self.blocks(node + 1, self.document.close[node]).strip()

    def _clean(self, html: str, node: int) -> str:
        """HTML made safe, whose first tag of the author is ``node``."""
        import nh3

        if _depth(html) > MAX_DEPTH:
            # Cleaning it would take time that grows with the square of the depth.
            self.report("SRC024", node, **TOO_DEEP)
            return ""
        # Only this lesson's own output may name, style or load anything: what the author's HTML says of these
        # attributes is dropped.
        own = self._own

        def keep(tag: str, attribute: str, value: str) -> str | None:
            return value if attribute not in _OWN_ATTRIBUTES or (attribute, value) in own else None

        return nh3.clean(
            html,
            tags=set(_HTML_TAGS),
            attributes=_HTML_ATTRIBUTES,
            attribute_filter=keep,
            link_rel=None,
            url_schemes=set(SCHEMES),
            clean_content_tags={"script", "style"},
        )

    def _attributes(self, **values: str | int | bool | None) -> str:
        """Attributes of our own output, remembered as ours for the cleaning."""
        text = ""
        for name, value in values.items():
            if value is None or value is False:
                continue
            name = name.rstrip("_").replace("_", "-")
            shown = "" if value is True else str(value)
            self._own.add((name, shown))
            text += f' {name}="{escape(shown)}"'
        return text

    def _render(self, start: int, stop: int) -> str:
        document = self.document
        kinds, data, close = document.kinds, document.data, document.close
        out: list[str] = []
        closing: dict[int, str] = {}
        in_head = False
        alignment: list[str] = []
        i = start
        while i < stop:
            kind = kinds[i]
            if kind == "Text":
                if data[i] == "[" and (missing := _FOOTNOTE.match(document.source.data, document.start(i))):
                    self.report("SRC015", i, name=missing[1].decode())
                out.append(escape(data[i], False))
            elif kind == "End":
                out.append(closing.pop(i, ""))
                if data[i] == "TableHead":
                    in_head = False
            elif kind == "Paragraph" and (figure := self.targets.figure(i)) is not None:
                out.append(figure)
                i = close[i]
            elif kind in _SIMPLE:
                if kind == "Paragraph" and str(data[i + 1]).startswith("|"):
                    self._check_rows(i)
                tag = _SIMPLE[kind]
                out.append(f"<{tag}>")
                closing[close[i]] = f"</{tag}>" if kind in ("Emphasis", "Strong", "Strikethrough") else f"</{tag}>\n"
            elif kind == "SoftBreak":
                out.append("\n")
            elif kind == "HardBreak":
                out.append("<br>\n")
            elif kind == "Code":
                out.append(f"<code>{escape(data[i], False)}</code>")
            elif kind == "Item":
                out.append("<li>")
                closing[close[i]] = "</li>\n"
            elif kind == "List":
                first = data[i]
                if first is None:
                    task = any(kinds[j] == "TaskListMarker" for j in range(i, min(i + 5, close[i])))
                    out.append(f"<ul{self._attributes(class_='tasks')}>\n" if task else "<ul>\n")
                    closing[close[i]] = "</ul>\n"
                else:
                    out.append("<ol>\n" if first == 1 else f'<ol start="{first}">\n')
                    closing[close[i]] = "</ol>\n"
            elif kind == "Heading":
                out.append(self._heading(i))
                closing[close[i]] = f"</h{self._level(i)}>\n"
            elif kind == "Link":
                opening, after = self.targets.link(i)
                out.append(opening)
                closing[close[i]] = after
            elif kind == "Image":
                out.append(self.targets.media(i))
                i = close[i]
            elif kind == "CodeBlock":
                out.append(self._code(i))
                i = close[i]
            elif kind == "Table":
                alignment = [_ALIGN[cell] for cell in data[i]]
                for one in set(data[i]):
                    self._own.add(("class", str(one).lower()))
                frame = self._attributes(class_="table", tabindex=0, role="group")
                out.append(f"<div{frame}><table>\n")
                closing[close[i]] = "</tbody></table></div>\n"
            elif kind == "TableHead":
                in_head = True
                column = 0
                out.append("<thead><tr>")
                closing[close[i]] = "</tr></thead>\n<tbody>\n"
            elif kind == "TableCell":
                if i and kinds[i - 1] in ("TableHead", "TableRow"):
                    column = 0
                style = alignment[column] if column < len(alignment) else ""
                column += 1
                out.append(f'<th scope="col"{style}>' if in_head else f"<td{style}>")
                closing[close[i]] = "</th>" if in_head else "</td>"
            elif kind == "FootnoteDefinition":
                i = close[i]
            elif kind == "FootnoteReference":
                out.append(self._footnote(i))
            elif kind == "TaskListMarker":
                # A sign, not a control: there is nothing to tick in running text.
                out.append("☑ " if data[i] else "☐ ")
            elif kind == "Rule":
                out.append("<hr>\n")
            elif kind == "HtmlBlock":
                if (fence := document.fence(i)) is not None:
                    self._fence_inside(i, fence)
                else:
                    lines = [j for j in range(i + 1, close[i]) if kinds[j] == "Html"]
                    out.append(as_shown(_COMMENT.sub("", "".join(data[j] for j in lines))))
                    for j in lines:
                        # HTML goes on to the next empty line, and would swallow the block.
                        if document.is_fence_line(j) and not data[lines[0]].startswith("<!--"):
                            self.report("SRC012", j)
                i = close[i]
            elif kind == "InlineHtml" and not data[i].startswith("<!--"):
                out.append(as_shown(data[i]))
            i += 1
        return "".join(out)

    def _check_rows(self, node: int) -> None:
        """Report a paragraph that is the rows of a table, which lacks its line of dashes or has a wrong one."""
        source = self.document.source
        lines = source.data[self.document.start(node) : self.document.end(node)].decode().splitlines()
        rows = [line.strip("> \t") for line in lines]
        if len(rows) > 1 and all(re.fullmatch(r"\|.+\|", row) for row in rows):
            cells = len(re.findall(r"(?<!\\)\|", rows[0])) - 1
            self.report("SRC023", node, row=f"|{' --- |' * cells}")

    def _fence_inside(self, node: int, fence: str) -> None:
        """Report a fence among running text; one that closes belongs to the one that opened."""
        if node in self.refused:
            return
        if fence:
            self._open_inside += 1
            self.report("SRC020", node)
        elif self._open_inside:
            self._open_inside -= 1
        else:
            self.report("SRC008", node)

    def _level(self, node: int) -> int:
        return max(2, int(self.document.data[node]["level"][1]))

    def _heading(self, node: int) -> str:
        return f"<h{self._level(node)}{self._attributes(id=f'at-{self.heading_anchor(node)}')}>"

    def _code(self, node: int) -> str:
        document = self.document
        kind = document.data[node]
        words = kind["Fenced"].split() if isinstance(kind, dict) else []
        text = "".join(document.data[j] for j in range(node + 1, document.close[node]) if document.kinds[j] == "Text")
        language = re.sub(r"[^\w+#-]", "", words[0]) if words else ""
        name = self._attributes(class_=f"language-{language}") if language else ""
        # Focusable, so that a wide listing can be scrolled by keyboard (WCAG 2.1.1).
        return f"<pre{self._attributes(tabindex=0)}><code{name}>{escape(text, False)}</code></pre>\n"

    def _footnote(self, node: int) -> str:
        name: str = self.document.data[node]
        if name not in self.document.footnotes:
            self.report("SRC015", node, name=name)
            return ""
        first = name not in self.footnotes
        number = self.footnotes.setdefault(name, len(self.footnotes) + 1)
        back = self._attributes(id=f"at-fnref-{number}" if first else None)
        link = self._attributes(href=f"#/{self.lesson_id}/fn-{number}")
        return f"<sup{back}><a{link}>{number}</a></sup>"

    def footnote_texts(self) -> tuple[str, ...]:
        """HTML of the notes in the order of their first mention (notes may mention further notes)."""
        texts: list[str] = []
        while len(texts) < len(self.footnotes):
            # What a note mentions comes behind those that are known.
            for name in tuple(self.footnotes)[len(texts) :]:
                node = self.document.footnotes[name]
                texts.append(self.blocks(node + 1, self.document.close[node]))
        return tuple(texts)
