"""What to do about text that stands at the wrong place below a question."""

from __future__ import annotations

from scormbuild.source.markdown import Document


def joined_fix(document: Document, above: int, below: int) -> str | None:
    """How to write what stands between two pieces of a list; None where it is best said in general.

    ``above`` is the first piece, ``below`` the node that follows it.
    """
    kind = document.kinds[below]
    if kind == "List":
        data = document.source.data
        mark = data[document.start(above) :].split(None, 1)[0].decode()
        mark = "1. ..., 2. ..." if mark[0].isdigit() else mark
        other = data[document.start(below) :].split(None, 1)[0].decode()
        return f"begin all items of the list with the same mark: {mark}, not {other}"
    if kind == "CodeBlock":
        return "indent the code by two spaces, so that it belongs to the choice above it"
    if kind in ("Paragraph", "Table"):
        return "indent it by two spaces if it belongs to the choice above it; otherwise move it above the choices"
    return None


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


def misplaced_fix(document: Document, answers: int, node: int, explained: bool) -> str | None:
    """How to write what stands below the answers and is no explanation; None where it is best said in general.

    ``explained``: an explanation stands above it.
    """
    kind = document.kinds[node]
    if kind == "FootnoteDefinition":
        return "move the text of the footnote below the ::: that closes the quiz"
    if kind == "List" and not explained:
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
