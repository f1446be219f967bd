"""What authors answer for, so that everybody can use a lesson: words of links, heads of tables, languages of parts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from scormbuild.source.markdown import Document
from scormbuild.source.marks import tags_in
from scormbuild.source.reporter import Report
from scormbuild.source.saying_nothing import says_nothing
from scormbuild.source.table_html import begins_with_heads


class _Script(NamedTuple):
    signs: str
    """Its letters, as they stand in a pattern."""
    languages: str
    """Those that are written in it; the first is the one for a fix."""
    spaced: bool = True
    """Whether there are spaces between words."""


_SCRIPTS = {
    "Greek": _Script("\u0370-\u03ff\u1f00-\u1fff", "el"),
    "Cyrillic": _Script("\u0400-\u052f", "ru uk bg sr mk be kk ky mn tg tt bs"),
    "Hebrew": _Script("\u0590-\u05ff", "he yi iw"),
    "Arabic": _Script("\u0600-\u06ff\u0750-\u077f", "ar fa ur ps ckb ug sd"),
    "Devanagari": _Script("\u0900-\u097f", "hi mr ne sa"),
    "Thai": _Script("\u0e00-\u0e7f", "th", spaced=False),
    "Korean": _Script("\uac00-\ud7af", "ko"),
    "Japanese": _Script("\u3040-\u30ff", "ja", spaced=False),
    "Chinese": _Script("\u3400-\u4dbf\u4e00-\u9fff", "zh ja ko yue", spaced=False),
}
_WORDS = 3
"""Words of another script that are a passage; fewer are a name."""
_SIGNS = 8
"""Signs of a script without spaces that are one."""
_APART = 4
"""Signs and spaces between two words from which on they are no passage."""
_MAIN = 0.3
"""Share of a lesson's letters from which on a script is one of its own."""


def check_everybody(document: Document, language: str, report: Report) -> None:
    """Report what keeps some people from using a lesson."""
    for node in document.nodes("Link"):
        _check_link(document, node, report)
    for node in document.nodes("Table"):
        if _has_no_heads(document, node):
            report("SRC064", node)
    for node in document.nodes("InlineHtml"):
        if (end := document.tag_ends.get(node)) and document.data[node][:3].lower() == "<a ":
            text = document.plain(node + 1, end)
            if says_nothing(text):
                report("LNK006", node, what=f'says only "{text}"')
    _check_html(document, report)
    _check_languages(document, language, report)


def _check_link(document: Document, node: int, report: Report) -> None:
    stop = document.close[node]
    text = document.plain(node + 1, stop)
    if not text and not any(document.kinds[one] in ("Image", "InlineHtml") for one in range(node + 1, stop)):
        report("LNK006", node, what="has no words")
    elif says_nothing(text):
        report("LNK006", node, what=f'says only "{text}"')


def _has_no_heads(document: Document, table: int) -> bool:
    """Whether all cells in the head of a table are empty, and its rows begin with no heads either."""
    head = table + 1
    if document.kinds[head] != "TableHead" or begins_with_heads(document, table):
        return False
    return not any(document.kinds[one] not in ("TableCell", "End") for one in range(head + 1, document.close[head]))


def _check_html(document: Document, report: Report) -> None:
    """Tables of the author's HTML without any head."""
    opened: int | None = None
    for node in document.nodes("Html", "InlineHtml"):
        written = document.written(node).decode()
        if "<t" not in written.lower() and "</t" not in written.lower():
            continue
        for start, stop, name in tags_in(written):
            if name == "table":
                if written[start:stop].startswith("</") and opened is not None:
                    report("SRC064", opened)
                opened = None if written[start:stop].startswith("</") else node
            elif name == "th":
                opened = None


def _check_languages(document: Document, language: str, report: Report) -> None:
    """Passages in another script than the lesson's, which no ``lang`` says how to pronounce."""
    if document.source.data.isascii():
        return
    spoken = language.partition("-")[0].lower()
    foreign = {name for name, script in _SCRIPTS.items() if spoken not in script.languages.split()}
    found: dict[str, int] = {}
    for node, text in _texts(document):
        for name in foreign - found.keys():
            if _passage(_SCRIPTS[name].signs, _SCRIPTS[name].spaced)(text):
                found[name] = node
    if "Japanese" in found:
        # Its signs are in part those of Chinese.
        found.pop("Chinese", None)
    for name, node in found.items():
        if not _is_own(_SCRIPTS[name].signs, document.source.text):
            report("SRC065", node, script=name, code=_SCRIPTS[name].languages.split()[0])


def _is_own(signs: str, text: str) -> bool:
    """Whether so much of a lesson is in a script that it is one of the lesson's own."""
    letters = sum(map(str.isalpha, text))
    return len(re.findall(f"[{signs}]", text)) > _MAIN * letters


@cache
def _passage(signs: str, spaced: bool) -> Callable[[str], bool]:
    """Whether a text has a passage in a script."""
    if not spaced:
        alone = re.compile(f"[{signs}]{{{_SIGNS}}}")
        return lambda text: alone.search(text) is not None
    word = re.compile(f"[{signs}]+")

    def is_passage(text: str) -> bool:
        words, end = 0, -_APART
        for one in word.finditer(text):
            apart = one.start() - end >= _APART or any(map(str.isalnum, text[end : one.start()]))
            words, end = 1 if apart else words + 1, one.end()
            if words == _WORDS:
                return True
        return False

    return is_passage


def _texts(document: Document) -> Iterator[tuple[int, str]]:
    """Words of the text with their nodes, but for those that a tag gives a language, code and signs that are ASCII."""
    kinds, skipped = document.kinds, _said(document)
    starts = [start for start, _ in skipped]
    for node, kind in enumerate(kinds):
        if kind != "Text" or document.data[node].isascii():
            continue
        at = bisect_right(starts, node) - 1
        if at >= 0 and node < skipped[at][1]:
            continue
        if kinds[node - 1] != "CodeBlock":
            yield node, document.data[node]


def _said(document: Document) -> list[tuple[int, int]]:
    """Runs of nodes in tags with ``lang``, in order: a passage, or what stands up to the end of a block of HTML."""
    found: list[tuple[int, int]] = []
    for node in document.nodes("Html", "InlineHtml"):
        if found and node < found[-1][1]:
            continue
        if re.search(r"\slang\s?=", document.written(node).decode()):
            end = document.tag_ends.get(node)
            if end is None:
                later = (
                    one for one in document.nodes("Html") if one > node and document.written(one).lstrip()[:2] == b"</"
                )
                end = next(later, document.close[node])
            found.append((node, end))
    return found
