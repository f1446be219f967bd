"""Every sign of other programs is told with its name, and none where it is code or stands behind a backslash."""

from __future__ import annotations

from pathlib import Path

import pytest

from scormbuild.source.dialects.names import box_named
from scormbuild.source.dialects.signs import SIGNS
from tests.dialects_page import TABLES
from tests.test_dialects import rendered
from tests.test_rules import read_cases

BULLETS = "•◦▪‣⁃●○∙▶►❖➢→✓✔☐☑☒⬜□✅"
SAMPLES = {
    "{:toc}\n": "an attribute of kramdown",
    "{% include a.html %}\n": "a template tag",
    "Text {/* hidden */} more.\n": "an MDX comment",
    "[[_TOC_]]\n": "a sign for a table of contents",
    "[[toc]]\n": "a sign for a table of contents",
    "[toc]\n": "a sign for a table of contents",
    "See :ref:`roots`.\n": "a reStructuredText role",
    ".. note:: Water.\n": "a reStructuredText directive",
    "[text] (https://example.com)\n": "a link with a space in it",
    "See ! [Leaf](leaf.png)\n": "a picture with a space in it",
    "(text)[https://example.com]\n": "a link with its brackets swapped",
    "(label)=\n\nText.\n": "a MyST label",
    "- item\n\n  - > [!NOTE] x\n": "the name of an alert inside a list or a paragraph",
    "An ^^insertion^^ here.\n": "an insertion of MkDocs",
    "H~2~O\n": "a subscript between tildes",
    "10^6^m\n": "a superscript between carets",
    "*[HTML]: HyperText Markup Language\n": "an abbreviation of MkDocs",
    "Some {++new++} words.\n": "a tracked change of CriticMarkup",
    "Text\n\\newpage\n": "a LaTeX command",
    "As known [see @smith2020].\n": "a Pandoc citation with words",
    "See @tbl-roots.\n": "a Quarto cross-reference",
    "/// note\nText.\n///\n": "a block of PyMdown Extensions",
    "?> Text.\n": "a callout of docsify",
    "!> Text.\n": "a callout of docsify",
    "{! part.md !}\n": "an include",
    "<<< @/part.js\n": "an include of VuePress",
    "A `<i>x</i>`{=html} here.\n": "a raw attribute of Pandoc",
    "See \\@ref(fig:root).\n": "a reference of bookdown",
    "One.\n\n. . .\n\nTwo.\n": "a pause of Pandoc",
    "One.\n\n+++\n\nTwo.\n": "a block break of MyST",
    "% for authors\n": "a comment of MyST or a title of Pandoc",
    "- [>] later\n": "a task of Obsidian",
    "Root   Task\n-----  ------\nTap    drinks\n": "a table of Pandoc that is drawn with dashes",
    "| Roots are red,\n| leaves are green.\n": "a line block of Pandoc",
    '[text](https://example.com "Title)\n': "a link whose title has no closing quotation mark",
    "[text](<https://example.com)\n": "a link whose address has no closing >",
    "[text]（https://example.com）\n": "a link with full-width parentheses",
    "Do this: ```python\nx\n": "the beginning of a code block behind words",
    'See <Player src="x" />\n': "a component of MDX",
    "Which? {1:SHORTANSWER:=Berlin}\n": "a question in the GIFT format of Moodle",
    "How many? {#1822:5}\n": "a question in the GIFT format of Moodle",
    **dict.fromkeys(
        (
            "(a) root\n(b) stem\n",
            "(1) root\n(2) stem\n",
            "i) root\nii) stem\n",
            "I. root\nII. stem\n",
            "1.) root\n2.) stem\n",
            "· root\n· stem\n",
            "o\troot\no\tstem\n",
            "§\troot\n§\tstem\n",
            "1、root\n2、stem\n",
            "① root\n② stem\n",
            "(@) root\n(@) stem\n",
            "#. root\n#. stem\n",
        ),
        "a list with signs of a word processor",
    ),
    **dict.fromkeys(
        [f"{bullet} root\n" for bullet in "•◦▪‣⁃●○∙▶►❖➢→✓✔☐☑☒⬜□✅"], "a bullet or a checkbox of a word processor"
    ),
    **dict.fromkeys([f"{dash} root\n{dash} stem\n" for dash in "–—"], "a list with dashes of a word processor"),
    "- item {.class}\n": "a list of attributes in braces",
    "::: tip\n:class: dropdown\n\nText.\n:::\n": "an option of a MyST directive",
    "Part\tTask\nRoot\tdrinks\n": "a table with tabs between its cells",
    "Steps:\n    - root\n    - stem\n": "a list that is indented",
}


@pytest.mark.parametrize("text", SAMPLES, ids=lambda text: text.split("\n")[0])
def test_a_sign_is_told_by_its_name(text: str, tmp_path: Path) -> None:
    _, found = rendered(tmp_path, text)
    told = [one.message for one in found if one.rule == "SRC037"]
    assert any(f"see {SAMPLES[text]} as text" in one for one in told), found


@pytest.mark.parametrize("text", SAMPLES, ids=lambda text: text.split("\n")[0])
def test_no_sign_is_told_in_code(text: str, tmp_path: Path) -> None:
    _, found = rendered(tmp_path, f"````\n{text}````\n\n    {text.replace(chr(10), chr(10) + '    ')}")
    assert [one for one in found if one.rule == "SRC037"] == []


def test_every_sign_has_a_text_that_shows_it() -> None:
    texts = [*SAMPLES, *(case.input for case in read_cases("messages.md"))]
    texts += [row.source for rows in TABLES.values() for row in rows]
    written = "\n\n".join(texts).encode()
    assert [sign.what for sign in SIGNS if not sign.pattern.search(written)] == []


@pytest.mark.parametrize("text", ["\\{: .x}", "\\:smile:", "\\[TOC]", "\\{{ x }}"])
def test_a_sign_behind_a_backslash_is_text(text: str, tmp_path: Path) -> None:
    _, found = rendered(tmp_path, f"Write {text} here.\n\n{text}\n")
    assert [one for one in found if one.rule == "SRC037"] == []


@pytest.mark.parametrize("tag", ["TABLE", "CENTER", "Font", "DIV", "Br"])
def test_elements_in_capitals_are_no_components(tag: str, tmp_path: Path) -> None:
    _, found = rendered(tmp_path, f"<{tag}>\n\nText.\n\n</{tag}>\n" if tag != "Br" else "A<Br/>b\n")
    assert [one for one in found if one.rule == "SRC037"] == []


KINDS = {
    "note": "note info seealso",
    "tip": "tip hint success",
    "warning": "warning danger attention failure error bug",
    "details": "spoiler collapse toggle",
}


@pytest.mark.parametrize(("box", "name"), [(box, name) for box, names in KINDS.items() for name in names.split()])
def test_boxes_of_other_names(box: str, name: str) -> None:
    found = box_named(name)
    assert found is not None and found.name == box
