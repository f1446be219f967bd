"""docs/other-formats.md as data: what other programs understand, and what becomes of it here."""

from __future__ import annotations

from typing import NamedTuple

from tests.conftest import ROOT

PAGE = ROOT / "docs" / "other-formats.md"


class Row(NamedTuple):
    """A row of a table."""

    shown: str
    """What an author has, as the page shows it."""
    source: str
    """A lesson's text with it."""
    becomes: str = ""
    """What it becomes; empty where a finding says what to write instead."""
    html: str = ""
    """What the page of the lesson has in it then."""


_NOTE = 'class="callout note"'
_WARNING = 'class="callout warning"'
_TIP = 'class="callout tip"'
_DETAILS = '<details class="details">'
_FOLDS = '<details class="callout folds note">'
_TITLED = "A box with this title"

TABLES: dict[str, tuple[Row, ...]] = {
    "MkDocs": (
        Row('`!!! note "Title"` and indented text', '!!! note "Title"\n    Text.\n', _TITLED, "Title</p>"),
        Row("`!!! danger`, `!!! failure`", "!!! danger\n\n    Text.\n", "A box: warning", _WARNING),
        Row("`!!! hint`, `!!! success`", "!!! hint\n    Text.\n", "A box: tip", _TIP),
        Row('`??? note "Title"`', '??? note "Title"\n    Text.\n', "A box that unfolds, with this title", _FOLDS),
        Row('`=== "Tab"`', '=== "Tab"\n\n    Text.\n', "Tabs", '<div class="tabs">'),
        Row("`# Title` without front matter", "", "The title of the lesson"),
        Row("`## Heading {: #id}`", "## Roots {: #deep .x}\n", "The id of the heading", 'id="at-deep"'),
        Row("`[text](page.md){target=_blank}`", "[text](https://example.com){target=_blank}\n", "A link", "</a></p>"),
        Row("`[TOC]`", "[TOC]\n"),
        Row('`--8<-- "file.md"`', '--8<-- "file.md"\n'),
        Row("`{{ variable }}`", "{{ variable }}\n"),
        Row("`==highlight==`", "A ==highlight== here.\n"),
        Row("`++ctrl+alt++`", "Press ++ctrl+alt++.\n"),
        Row("`:smile:`", "Good :smile: work.\n"),
    ),
    "Quarto and Pandoc": (
        Row("`::: {.callout-note}`", "::: {.callout-note}\nText.\n:::\n", "A box: note", _NOTE),
        Row('`::: {.callout-tip title="Title"}`',
            '::: {.callout-tip title="Title"}\nText.\n:::\n', _TITLED, "Title</p>"),
        Row('`::: {.callout-note collapse="true"}`', '::: {.callout-note collapse="true"}\nText.\n:::\n',
            "A box that unfolds", _FOLDS),
        Row("`![alt](picture.png){width=50%}`", "![Leaf](leaf.png){width=50%}\n", "A picture of this width",
            'width="288"'),
        Row('`![](picture.png){fig-alt="alt"}`', '![](leaf.png){fig-alt="Leaf"}\n',
            "A picture with this alternative text",
            'alt="Leaf"'),
        Row("`[text]{.class}`", "[text]{.smallcaps}\n"),
        Row("`[@citation]`", "As known [@smith2020].\n"),
        Row("`X^2^`, `H~2~O`", "So X^2^ is.\n"),
        Row("`@fig-plant`", "See @fig-plant.\n"),
        Row("`^[inline note]`", "Roots drink.^[At night, too.]\n"),
        Row("`{{< video ... >}}`", "{{< video film.mp4 >}}\n"),
        Row("`+---+---+` (grid table)", "+---+---+\n| a | b |\n+---+---+\n"),
        Row("`---- ----` (simple and multiline table)", "Part  Task\n----- ------\nRoot  drinks\n"),
        Row("Lines that begin with a bar (line block)", "| Roots are red,\n| leaves are green.\n"),
    ),
    "MyST and Jupyter Book": (
        Row("```` ```{note} ````", "```{note}\nText.\n```\n", "A box: note", _NOTE),
        Row("`:::{admonition} Title` with `:class: tip`",
            ":::{admonition} Title\n:class: tip\nText.\n:::\n", _TITLED, _TIP),
        Row("```` ```{dropdown} Title ````", "```{dropdown} Title\nText.\n```\n", "Details that unfold", _DETAILS),
        Row("```` ```{figure} picture.png ````", "```{figure} leaf.png\n:alt: Leaf\n:width: 50%\n\nA leaf\n```\n",
            "A picture with alternative text, width and caption", "<figcaption>A leaf</figcaption>"),
        Row("```` ```{code-block} python ````", "```{code-block} python\nx = 1\n```\n", "Code", "language-python"),
        Row("`(label)=` above a heading", "(label)=\n## Roots\n\nText.\n", "The id of the heading", 'id="at-label"'),
        Row("``{ref}`label` ``", "See {ref}`label`.\n"),
        Row("```` ```{toctree} ````", "```{toctree}\na\n```\n"),
        Row("```` ```mermaid ````", "```mermaid\ngraph LR\n```\n"),
    ),
    "The Carpentries": (
        Row("`:::: callout`", ":::: callout\nText.\n::::\n", "A box: note", _NOTE),
        Row("`:::: challenge` with `:::: solution` inside",
            ":::: challenge\n## Task\n\nText.\n\n:::: solution\nText.\n::::\n::::\n",
            "A box, and in it a solution that unfolds", "<b>Solution</b>"),
        Row("`:::: keypoints`", ":::: keypoints\n- One\n::::\n", "A box: key concept", 'class="callout key-concept"'),
        Row("`> text` and `{: .callout}` below it", "> ## Title\n> Text.\n{: .callout}\n", "A box: note", _NOTE),
    ),
    "Docusaurus, VuePress and MDX": (
        Row("`:::note Title`", ":::note Title\nText.\n:::\n", _TITLED, "Title</p>"),
        Row("`:::info[Title]`", ":::info[Title]\nText.\n:::\n", _TITLED, "Title</p>"),
        Row("`::: details Title`", "::: details Title\nText.\n:::\n", "Details that unfold", _DETAILS),
        Row("`import Tabs from '...'`", "import Tabs from '@theme/Tabs'\n"),
        Row("`<Tabs>` ... `</Tabs>`", "<Tabs>\n\nText.\n\n</Tabs>\n"),
    ),
    "GitHub and Obsidian": (
        Row("`> [!IMPORTANT]`, `> [!CAUTION]`", "> [!IMPORTANT]\n> Text.\n", "A box of the same name",
            'class="callout important"'),
        Row("`> [!NOTE]`", "> [!NOTE]\n> Text.\n", "A box: note", _NOTE),
        Row("`> [!warning] Title`", "> [!warning] Title\n> Text.\n", _TITLED, _WARNING),
        Row("`https://example.com`", "See https://example.com.\n", "A link", 'href="https://example.com"'),
        Row("`<details>`, `<kbd>`, `<img>`, `<a>`, `<table>`, `<video>`",
            '<img src="leaf.png" alt="Leaf" width="100">\n',
            "The same, with scripts and styles left out", 'width="100"'),
        Row("`<iframe>`, `<script>`, `<form>`", '<iframe src="https://example.com"></iframe>\n'),
        Row("`[[Page]]`", "See [[Page]].\n"),
        Row("`%% comment %%`", "Text %% comment %% more.\n"),
        Row("`![[picture.png]]`", "![[leaf.png]]\n"),
        Row("`![alt\\|300](picture.png)`", "![Leaf|300](leaf.png)\n"),
    ),
    "LiaScript": (
        Row("`[[answer]]`", "Four is [[4]].\n"),
        Row("`[(X)] choice`", "- [( )] no\n- [(X)] yes\n"),
        Row("`!?[film](address)`", "!?[film](https://example.com/a)\n"),
    ),
    "GIFT and Aiken": (
        Row("`::Title:: Question {=right ~wrong}`", "::Q:: Which? {=leaf ~root}\n"),
        Row("`A. choice` and `ANSWER: A`", "Which?\nB) leaf\nANSWER: B\n"),
    ),
    "Word": (
        Row("Styles *Heading 1*, *Heading 2* ...", "## Roots\n",
            "`#`, `##` ...: the first `#` is the title of the lesson", '<h2 id="at-roots">Roots</h2>'),
        Row("A no-break space after `#` or a list sign", "##\u00a0Roots\n", "An ordinary space",
            '<h2 id="at-roots">Roots</h2>'),
        Row("`•` or `☐` at the beginning of a line", "• root\n• stem\n"),
        Row("`–` at the beginning of lines", "– root\n– stem\n"),
        Row("`a)`, `b)` at the beginning of lines", "a) root\nb) stem\n"),
        Row("`1.Root` without a space", "1.Root\n2.Stem\n"),
        Row("Typographic quotation marks around a link title", "[text](https://example.com “Title”)\n"),
        Row("`<o:p>`", "<o:p>Text</o:p>\n"),
        Row("Text boxes, comments, page breaks", "", "Pandoc leaves them out"),
    ),
}  # fmt: skip
