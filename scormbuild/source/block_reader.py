"""The blocks of a lesson: what stands between fences, and the running text around them, in the order of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator

from scormbuild.model import Block, BlockItem, BlockList, CourseSettings, Item, Prose
from scormbuild.source.attributes import TITLES, attributes_fix
from scormbuild.source.blocks import BLOCKS, Fenced
from scormbuild.source.fences import Opening, once_fix, read_opening
from scormbuild.source.heading_braces import as_text_fix, braces_are_text
from scormbuild.source.html import Renderer
from scormbuild.source.keys import report_twice
from scormbuild.source.questions.answers import Words
from scormbuild.source.suggestions import suggest
from scormbuild.source.swallowed import report_in_prose

_TITLE_KEY = re.compile(rf"\A(?:{'|'.join(TITLES)})\s*+[:=]\s*+")
DEEPEST = 4
"""Blocks that may stand inside each other."""
_OF_PANDOC = ("-", ".unnumbered", ".unlisted", ".nonumber", ".tabset")
"""What Pandoc and Quarto read behind a heading, for numbers and lists that a lesson has none of."""


class BlockReader:
    """Reads the blocks of one lesson; it is what :class:`~scormbuild.source.blocks.block.Reader` describes."""

    def __init__(self, renderer: Renderer, settings: CourseSettings, completion: Collection[str], words: Words) -> None:
        self.renderer = renderer
        self.document = renderer.document
        self.settings = settings
        self.completion = completion
        self.words = words
        self.items: list[Item] = []
        self._misplaced = any(one.rule == "SRC020" for one in renderer.found)
        self._fences = sorted(renderer.document.fences)
        self._around: list[str] = []
        """Names of the blocks that stand around the one that is read."""

    def read(self) -> tuple[Block, ...]:
        """All blocks of the lesson."""
        return tuple(self._blocks(0, len(self.document.kinds)))

    def inside(self, fenced: Fenced) -> tuple[Block, ...]:
        """The blocks between the fences of a block."""
        self._around.append(fenced.opening.name)
        found = tuple(self._blocks(fenced.start, fenced.stop))
        self._around.pop()
        return found

    def _blocks(self, start: int, stop: int) -> Iterator[Block]:
        """The blocks between two nodes: runs of prose, and what stands between fences."""
        document = self.document
        prose = start
        skip_to = start
        unclosed = 0
        for node in document.children(start, stop):
            if node < skip_to:
                continue
            fence = document.fence(node)
            if fence is None:
                self.check_heading(node)
                self._check_indented(node)
                if document.kinds[node] == "List":
                    report_in_prose(document, node, self.renderer.found)
                    if self._has_fence(node):
                        yield from self._prose(prose, node)
                        prose = document.close[node] + 1
                        yield self._list(node)
                unclosed += self._details_opened(node)
                continue
            if fence and unclosed > 0:
                self.renderer.report("SRC026", node)
                # With the element written as a block, its end is no HTML that swallows a fence.
                self.renderer.refused.update(line for line in document.html_fences if line > node)
            yield from self._prose(prose, node)
            prose = skip_to = document.close[node] + 1
            if not fence:
                # That which it closes may have been reported.
                if not self._misplaced:
                    self.renderer.report("SRC008", node)
                continue
            opening, end, prose = self._open(node, fence, stop)
            skip_to = prose
            if opening is None:
                continue
            if block := self._block(Fenced(opening, node, document.close[node] + 1, end)):
                yield block
        yield from self._prose(prose, stop)

    def _has_fence(self, node: int) -> bool:
        """Whether a ``:::`` line stands somewhere inside a node."""
        at = bisect_left(self._fences, node)
        return at < len(self._fences) and self._fences[at] < self.document.close[node]

    def _list(self, node: int) -> BlockList:
        """A list with blocks in its items."""
        document = self.document
        items = [
            BlockItem(tuple(self._blocks(item + 1, document.close[item])))
            for item in document.inside(node)
            if document.kinds[item] == "Item"
        ]
        return BlockList(document.data[node], tuple(items))

    def check_heading(self, node: int) -> None:
        """Report what braces behind a heading say that only questions can."""
        document = self.document
        if document.kinds[node] == "Heading":
            if braces_are_text(document, node, self.renderer.report):
                return
            names = [name for name, _ in document.data[node]["attrs"]]
            for name in (*names, *(f".{one}" for one in document.data[node]["classes"])):
                if name in _OF_PANDOC:
                    continue
                fix = "delete it; outside a quiz, headings can only have an id: {#id}"
                if len(names) == 1 and document.data[node]["attrs"][0][1] is None:
                    fix = f"{fix}; {as_text_fix(name)}"
                self.renderer.report("SRC010", node, name=name, where="a heading outside a quiz", help=fix)

    def _prose(self, start: int, stop: int) -> Iterator[Prose]:
        html = self.renderer.blocks(start, stop) if start < stop else ""
        if html.strip():
            yield Prose(html)

    def _open(self, node: int, fence: str, stop: int) -> tuple[Opening | None, int, int]:
        """Read an opening fence: the block (None where it is wrong), its end, and where to go on after it."""
        document = self.document
        opening = read_opening(fence)
        name = opening.name if opening else fence
        before = _line_above(document.source.data, document.start(node))
        # What stands for a box of another dialect has all the room it needs.
        is_ours = document.source.data.startswith(b":", document.start(node))
        if before and is_ours and not before.startswith((":::", "#", "---", "...", "<!--")):
            self.renderer.report("SRC012", node)
        end, after, depth = stop, stop, 1
        for i in document.children(document.close[node] + 1, stop):
            inner = document.fence(i)
            if inner is None:
                continue
            depth += 1 if inner else -1
            if depth == 0:
                end, after = i, document.close[i] + 1
                break
        else:
            # A fence that HTML swallows has a message of its own.
            if not any(node < line < stop for line in document.html_fences):
                self.renderer.report("SRC007", node, name=name)
        if opening is None:
            self.renderer.report("SRC009", node, text=fence, help=_fence_fix(fence))
            return None, end, after
        if opening.name not in BLOCKS:
            self.renderer.report("SRC006", node, name=name, help=suggest(name, list(BLOCKS)))
            return None, end, after
        for attribute in () if BLOCKS[opening.name].reads_attributes else opening.attributes:
            known = BLOCKS[opening.name].attributes
            if attribute not in known:
                fix = suggest(attribute, known) if known else "delete it; this block can only have an #id"
                if attribute in TITLES and opening.name != "decorative":
                    fix = f"write {_title_fix(opening.name, opening.attributes[attribute])}"
                self.renderer.report("SRC010", node, name=attribute, where=f'the block "{name}"', help=fix)
        for one in opening.classes:
            known = tuple(f".{possible}" for possible in BLOCKS[opening.name].classes)
            if f".{one}" not in known:
                fix = suggest(f".{one}", known) if known else "delete it"
                self.renderer.report("SRC010", node, name=f".{one}", where=f'the block "{name}"', help=fix)
        return opening, end, after

    def _block(self, fenced: Fenced) -> Block | None:
        renderer, opening, node = self.renderer, fenced.opening, fenced.node
        kind = BLOCKS[opening.name]
        inside = self.document.children(fenced.start, fenced.stop)
        if kind.empty and all(map(self.document.is_comment, inside)):
            renderer.report(kind.empty, node, name=opening.name)
            return None
        if len(self._around) >= DEEPEST:
            what = f"nested more than {DEEPEST} blocks deep"
            renderer.report("SRC024", node, what=what, help="move inner blocks out of the outer ones")
            return None
        if kind.inside and self._around[-1:] != [kind.inside]:
            renderer.report("SRC051", node, name=opening.name, outer=kind.inside)
            return None
        if opening.id and kind.keeps_id:
            first = renderer.anchor_nodes.setdefault(opening.id, node)
            if first != node:
                report_twice(renderer, opening.id, self.document.source.position(self.document.start(node)))
            renderer.anchors[opening.id] = renderer.anchors.get(opening.id, 0) + 1
        if not kind.holds_blocks:
            self._refuse_fences(opening.name, fenced.start, fenced.stop)
            # Questions have attributes in braces, which the quiz reads.
            for child in self.document.children(fenced.start, fenced.stop) if not kind.reads_attributes else ():
                self.check_heading(child)
        return kind.read(self, fenced)

    def _check_indented(self, node: int) -> None:
        """Report code inside a block that was meant as a block; outside of blocks it may show how one is written."""
        document = self.document
        # Of code between fences the info string is known.
        is_indented = document.kinds[node] == "CodeBlock" and not isinstance(document.data[node], dict)
        if self._around and is_indented:
            code = document.written(node)
            if code.lstrip().startswith(b":::"):
                self.renderer.report("SRC027", node)

    def _details_opened(self, node: int) -> int:
        """How many <details> the author's HTML opens at a node and leaves open; less than 0 where it closes them."""
        document = self.document
        if document.kinds[node] != "HtmlBlock" or document.is_comment(node):
            return 0
        html = document.written(node).lower()
        return html.count(b"<details") - html.count(b"</details")

    def _refuse_fences(self, outer: str, start: int, stop: int) -> None:
        for i in self.document.children(start, stop):
            inner = self.document.fence(i)
            if inner is not None:
                self.renderer.refused.add(i)
            if inner:
                opening = read_opening(inner)
                fix = self._quiz_fix(i) if outer == "quiz" else None
                self.renderer.report("SRC011", i, fix, inner=opening.name if opening else inner, outer=outer)

    def _quiz_fix(self, node: int) -> str:
        """What to write in a quiz in place of a block: it was most likely to explain an answer."""
        source, start = self.document.source, self.document.start(node)
        line = source.data[start : start + 200].partition(b"\n")[0].decode(errors="ignore").strip()
        if line.startswith(">"):
            return (
                f"delete the line {line}: in a quiz, a block quote below a choice is its feedback, and one below all "
                "choices is the explanation"
            )
        return (
            "to explain the answer, delete the lines with ::: around the text and begin each line with >; "
            "otherwise close the quiz with ::: first"
        )


def _line_above(data: bytes, at: int) -> str:
    """The line above the one that a byte stands in; empty above the first."""
    end = data.rfind(b"\n", 0, at)
    return data[data.rfind(b"\n", 0, end) + 1 : end].decode().strip() if end >= 0 else ""


def _fence_fix(fence: str) -> str:
    """The line as it should be, where it can be guessed."""
    if fence.startswith("{") and (once := once_fix(fence[1:-1])):
        return once
    if fence.startswith("{") and (right := attributes_fix(fence[1:-1] if fence.endswith("}") else fence[1:])):
        return f"write ::: {{{right}}}"
    # The name with the signs that other tools write around it, and what follows, which may stand in braces.
    match = re.fullmatch(r"\{?\.?([\w-]+)[:,}]?(?:\s+\{?([^{}]*)\}?)?", fence)
    if match and match[1] in BLOCKS:
        name, rest = match[1], (match[2] or "").strip()
        if not rest:
            return f"write ::: {name}"
        right = rest if read_opening(f"{{.{name} {rest}}}") else attributes_fix(rest)
        if right:
            return f"write ::: {{.{name} {right}}}"
        rest = _TITLE_KEY.sub("", rest)
        if name != "decorative" and not re.search(r"[=#]|(?:^|\s)\.", rest):
            return f"write ::: {name}, and {_title_fix(name, rest)}"
    return "write ::: name, or with attributes ::: {.name #id key=value}"


def _title_fix(name: str, title: str) -> str:
    """How a block gets a title; the words continue a sentence."""
    title = title.strip("\"'")
    if name == "quiz":
        return f"its title inside, as a heading above the questions, which begin with ###: ## {title}"
    return f"its title inside, as a heading: ### {title}"
