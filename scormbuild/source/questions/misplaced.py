"""What to do about text that stands at the wrong place below a question."""

from __future__ import annotations

import re

from scormbuild.source.markdown import Document

_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


def joined_fix(document: Document, above: int, below: int) -> str | None:
    """How to write what stands between two pieces of a list; None where it is best said in general.

    ``above`` is the first piece, ``below`` the node that follows it.
    """
    kind = document.kinds[below]
    spaces = indent_in_words(document, above)
    if kind == "List":
        mark, other = _mark(document, above), _mark(document, below)
        if 0 < _column(document, below) < indent_of(document, above):
            return f"indent these lines by {spaces}, so that they belong to the item above them"
        if mark == other:
            return f"indent it by {spaces} if it belongs to the item above it; otherwise move it above the list"
        mark = "1. ..., 2. ..." if mark[0].isdigit() else mark
        return f"begin all items of the list with the same mark: {mark}, not {other}"
    if kind == "CodeBlock":
        return f"indent the code by {spaces}, so that it belongs to the choice above it"
    if kind in ("Paragraph", "Table"):
        return f"indent it by {spaces} if it belongs to the choice above it; otherwise move it above the choices"
    if kind == "BlockQuote" and (width := indent_of(document, above)) != 2:
        example = f"{' ' * width}> Because ..."
        return f"indent feedback below its choice by {spaces} ({example}), and move other text out of the list"
    return None


def indent_of(document: Document, node: int) -> int:
    """How many spaces what belongs to the last item of a list, or to an item, is indented by: as wide as its mark."""
    items = list(document.inside(node)) if document.kinds[node] == "List" else [node]
    data, start = document.source.data, document.start(items[-1])
    mark = re.match(rb"(?:[-*+]|\d{1,9}[.)])", data[start : start + 12])
    return _column(document, items[-1]) + (len(mark[0]) + 1 if mark else 2)


def indent_in_words(document: Document, node: int) -> str:
    """The same in words: ``two spaces``."""
    width = indent_of(document, node)
    return f"{_NUMBERS.get(width, str(width))} spaces"


def _mark(document: Document, node: int) -> str:
    """The sign or the number with which a node begins, as far as the next space."""
    start = document.start(node)
    return document.source.data[start : start + 20].split(None, 1)[0].decode(errors="ignore")


def _column(document: Document, node: int) -> int:
    """How many characters stand before the mark of a node in its line."""
    data, start = document.source.data, document.start(node)
    start += len(data[start : start + 20]) - len(data[start : start + 20].lstrip(b" "))
    return start - (data.rfind(b"\n", 0, start) + 1)


def next_question(document: Document, nodes: list[int], above: int, below: int) -> int | None:
    """The paragraph between two lists of answers that is a question without its # signs; None where there is none.

    ``nodes`` are those of the question, with both lists ``above`` and ``below`` among them.
    """
    between = [n for n in nodes if above < n < below]
    if not between or document.kinds[between[-1]] != "Paragraph":
        return None
    node = between[-1]
    first, last = node + 1, document.close[node] - 1
    is_bold = document.kinds[first] == "Strong" and document.close[first] == last
    return node if is_bold or document.plain(first, document.close[node]).endswith(("?", ":", "？", "：")) else None


def loose_explanation(document: Document, nodes: list[int]) -> bool:
    """Whether several paragraphs or lists below the answers were all to be the explanation."""
    kinds = [document.kinds[n] for n in nodes]
    return len(kinds) > 1 and kinds[0] == "Paragraph" and set(kinds) <= {"Paragraph", "List", "CodeBlock", "BlockQuote"}


def paragraphs_fix(document: Document, nodes: list[int]) -> str:
    """How to make one explanation of all that stands below the answers."""
    source = document.source
    last = source.position(max(document.start(nodes[-1]), document.end(nodes[-1]) - 1)).line
    return f"begin each line down to line {last} with >, the empty lines between them too, to make it the explanation"


def misplaced_fix(document: Document, answers: int, node: int, explained: bool) -> str | None:
    """How to write what stands below the answers and is no explanation; None where it is best said in general.

    ``explained``: an explanation stands above it.
    """
    kind = document.kinds[node]
    if kind == "FootnoteDefinition":
        return "move the text of the footnote below the ::: that closes the quiz"
    if kind == "List" and not explained and _mark(document, node) != _mark(document, answers):
        return joined_fix(document, answers, node)
    if document.kinds[answers] == "Table" and document.source.data[document.start(node) :].startswith(b"|"):
        return "delete the empty line above it, so that it belongs to the table"
    if kind == "Rule":
        return "delete it; each question begins with its heading"
    if kind == "BlockQuote":
        return "join it to the explanation above it: begin the empty line between them with >"
    if kind in ("Paragraph", "CodeBlock", "List", "Table"):
        more = ", and so the empty line above it" if explained else ""
        return f"begin each line with > to make it {'part of ' if explained else ''}the explanation{more}"
    return None
