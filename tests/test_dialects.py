"""What other programs' Markdown becomes: understood, or told at its place; nothing is lost in silence."""

from __future__ import annotations

import re
import shutil
import tempfile
from html import escape, unescape
from importlib.metadata import metadata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scormbuild.build.pipeline import compile_course
from scormbuild.findings.diagnostics import Diagnostic
from tests.conftest import ROOT
from tests.dialects_page import PAGE, TABLES, Row

PICTURE = ROOT / "docs" / "images" / "lesson.png"
SHOWN = ("SRC036", "SRC037")


def rendered(folder: Path, text: str, language: str = "en", title: str = "T") -> tuple[str, list[Diagnostic]]:
    """The page of a lesson, and what is found in it besides that it has nothing to do."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "course.yaml").write_text(f"id: x\ntitle: X\nlanguage: {language}\nignore: [SRC016]\n", encoding="utf-8")
    front = f"---\ntitle: {title}\n---\n" if title else ""
    (folder / "a.md").write_text(front + text, encoding="utf-8")
    shutil.copy(PICTURE, folder / "leaf.png")
    compiled = compile_course(folder)
    # Of a course of one lesson the page stands as it is.
    html = str(compiled.results[0].page) if compiled.results else ""
    body = html.partition('<div class="text">')[2].rpartition('<footer class="end">')[0]
    return body, list(compiled.diagnostics)


@pytest.mark.parametrize(
    "row", [row for rows in TABLES.values() for row in rows if row.source], ids=lambda row: row.shown
)
def test_what_the_page_about_other_formats_says_is_so(row: Row, tmp_path: Path) -> None:
    html, found = rendered(tmp_path, row.source)
    rules = {one.rule for one in found}
    if row.becomes:
        assert not rules & set(SHOWN), found
        assert row.html in html
    else:
        assert rules & set(SHOWN), html


def fix_of(row: Row, folder: Path) -> str:
    """What the page says of a row."""
    if row.becomes:
        return row.becomes
    _, found = rendered(folder, row.source)
    help = next(one.help for one in found if one.rule in SHOWN)
    help = re.sub(
        r"(- \[[ x]\] \w+|!?\[[^\]]*\](?:\([^)]*\)|: https://\.\.\.)?(?:\{[^}]*\})?|<mark>text</mark>)", r"`\1`", help
    )
    return f"A warning: {help}".replace("|", "\\|")


def test_the_page_about_other_formats_has_these_tables(tmp_path: Path) -> None:
    text = PAGE.read_text(encoding="utf-8")
    for number, (program, rows) in enumerate(TABLES.items()):
        lines = [f"| {row.shown} | {fix_of(row, tmp_path / f'{number}-{at}')} |" for at, row in enumerate(rows)]
        table = "\n".join(["| What you have | What becomes of it |", "| --- | --- |", *lines])
        assert f"## {program}\n" in text
        section = text.partition(f"## {program}\n")[2].partition("\n## ")[0]
        assert table in section, table


PIECES = (
    "alpha beta",
    "**gamma** delta",
    "`code one`",
    "[link words](https://example.com/x)",
    "![pic words](leaf.png)",
    "<div>boxed words</div>",
    "<section>group words</section>",
    "<b>strong words</b>",
    "a <b c> d",
    "x < y > z",
    "[[wiki words]]",
    "{width=50%}",
    "$$formula words$$",
    "[missing words][ref]",
    "{{ template words }}",
    "\\[escaped words\\]",
    "https://example.com/path_words",
    "&amp; &lt;entity&gt;",
    "~~struck words~~",
    "H<sub>2</sub>O",
    '<td class="open>',
    "<b title='open>",
    "2*3*4",
    "https://example.com/__init__(a)",
    "5$, 9$",
    "$x^2$",
    "text\n| a | b |\n| --- | --- |\n| one | two | three",
    "asked\n\n::: quiz\n## Which?\n\n- [x] right\n- [ ] wrong\n\n> So it is.\n:::\n\nasked",
)
STARTS = (
    *("", "- ", "1. ", "> ", "> [!NOTE]\n> ", "!!! note\n    ", "    ", "## ", "##", "::: note\n", ":::\n", "```\n"),
    *("| ", ": ", "- [x] ", "<div>\n", "</div>\n", '??? tip "titled"\n    ', "<!-- ", "[^1]: ", "(label)=\n", "\t"),
)
PARTS = st.tuples(st.sampled_from(STARTS), st.sampled_from(PIECES), st.sampled_from(("\n", "\n\n")))


@given(
    st.lists(st.tuples(st.sampled_from(STARTS), st.sampled_from(PIECES), st.sampled_from(("\n", "\n\n"))), max_size=12)
)
@settings(max_examples=200, deadline=None)
def test_every_word_stands_in_the_page_or_a_finding_tells(parts: list[tuple[str, str, str]]) -> None:
    """Of any text: what is not on the page, a finding tells at its line, or it is a comment."""
    numbered = [f"{start}{piece} w{number}w{end}" for number, (start, piece, end) in enumerate(parts)]
    text = "Begin.\n\n" + "".join(numbered)
    with tempfile.TemporaryDirectory() as folder:
        html, found = rendered(Path(folder), text)
    if not html:
        assert any(one.severity == "error" for one in found), "a text that is not shown has an error"
        return
    shown = words_of(html)
    hidden = "".join(re.findall(r"<!--.*?(?:-->|\Z)", text, re.DOTALL))
    for number in range(len(parts)):
        if f"w{number}w" not in shown and f"w{number}w" not in hidden:
            line = text[: text.index(f" w{number}w")].count("\n") + LINES_ABOVE
            assert told(found, line), f"line {line} is lost:\n{text}"


LINES_ABOVE = 4
"""The line of the file that is the first of a text."""
REACHES = ("SRC008", "SRC011", "SRC018", "SRC033", "SRC041", "SRC042", "SRC060")
"""Rules about something that may reach over many lines, which are told where it begins."""


def told(found: list[Diagnostic], line: int) -> bool:
    """Whether a finding is about a line."""
    return any(one.position.line == line or (one.rule in REACHES and one.position.line < line) for one in found)


def words_of(html: str) -> set[str]:
    """The words that a page shows or reads out."""
    values = re.findall(r'(?:alt|title|aria-label)="([^"]*)"', html)
    return set(re.findall(r"\w+", unescape(re.sub(r"<[^>]*>", " ", html) + " ".join(values))))


def real_texts() -> list[Path]:
    """Markdown that people wrote: the documentation of this project, and of the packages that its tests need."""
    ours = [*(ROOT / "docs").glob("*.md"), *ROOT.glob("*.md")]
    packages = "axe-core async brace-expansion chalk commander fake-indexeddb minimatch scorm-again semver typescript"
    theirs = [ROOT / "node_modules" / name / "README.md" for name in packages.split()]
    return sorted([*ours, *(file for file in theirs if file.exists())])


PACKAGES = "attrs click idna Jinja2 markdown-it-py math-core platformdirs playwright rich ruff starlette uvicorn"


def described(name: str) -> str:
    """What a package of PyPI says of itself, in Markdown."""
    return str(metadata(name).json["description"])


TEXTS = {
    **{file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in real_texts()},
    **{name: described(name) for name in PACKAGES.split()},
}


@pytest.mark.parametrize("name", TEXTS)
def test_every_word_of_real_texts_stands_in_the_page(name: str, tmp_path: Path) -> None:
    text = TEXTS[name]
    # Pictures and pages that are not there are errors, which is another matter.
    text = re.sub(r"!\[([^\]]*)\](?:\([^)]*\)|\[[^\]\n]*\])", r"\1", re.sub(r"\[!\w+\]|\[\^1\]:? ?", "", text))
    text = re.sub(r"(?<!\\)\[([^\]]*)\]\([^)]*\)", r"\1 ", re.sub(r"<img[^>]*>|</?a\b[^>]*>", "", text))
    text = re.sub(r"^\[[^\]\n]+\]:.*$", "", text, flags=re.MULTILINE)
    html, found = rendered(tmp_path, f"## Begin\n\n{text.replace(':::', ': : :')}")
    assert not [one.as_text() for one in found if one.severity == "error"]
    shown = words_of(html)
    code = re.compile(r"^[ \t]*(?:```|~~~).*$", re.MULTILINE)
    source = unescape(re.sub(r"<[^<>\n]*>", " ", code.sub("", re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL))))
    assert not {word for word in re.findall(r"[^\W_]{2,}", source) if word not in shown and word not in html}


@pytest.mark.parametrize(
    "text",
    [
        "The keys <Ins>, <Del> and <Home>.",
        "Use the <b> tag, or <code> for code.",
        "If a<b and b>c, then p<q or q>r.",
        "The <section> element, <img> and <a>, </div>.",
        "List<String> and <video>.",
    ],
)
def test_words_in_angle_brackets_stay_words(text: str, tmp_path: Path) -> None:
    """As they are written, and nothing behind them looks otherwise."""
    html, found = rendered(tmp_path, f"{text}\n\nNext.\n")
    assert not found
    assert f"<p>{escape(text, False)}</p>" in html


def test_boxes_nest_without_empty_lines(tmp_path: Path) -> None:
    text = '!!! note "T"\n    a\n    !!! tip "U"\n        b\n\n> [!NOTE]\n> c\n>\n> > [!TIP]\n> > d\n'
    html, found = rendered(tmp_path, f"Above.\n{text}")
    assert not found
    assert html.count('class="callout note"') == html.count('class="callout tip"') == 2
