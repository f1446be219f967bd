"""Files that look like lessons and are none: why, and what their author can do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

LESSON = ".md"


class Alike(NamedTuple):
    """A reason why files that look like lessons are none."""

    why: str
    """A sentence."""
    fix: str
    """With ``{file}`` for the first of them, ``{stem}`` for its path without the ending, and ``{name}`` for a name
    under which it would be read."""


MARKDOWN = Alike("lessons have the extension .md", "rename the file: {stem}.md")
HIDDEN_TXT = Alike(
    "the name ends with .md.txt, of which Windows hides the end",
    "rename the file: {stem}; to see whole names, turn on File name extensions in the Explorer (View)",
)
QUARTO = Alike(
    "scormbuild does not read Quarto and R Markdown",
    "convert it with: quarto render {file} --to gfm; if it contains no code to run, rename it: {stem}.md",
)
MDX = Alike("scormbuild does not read MDX", "write its components as Markdown, and rename it: {stem}.md")
NOTEBOOK = Alike(
    "scormbuild does not read Jupyter notebooks", "convert it with: jupyter nbconvert --to markdown {file}"
)
PANDOC = Alike("lessons are Markdown files", "convert it with: pandoc {file} -t gfm -o {stem}.md")
ASCIIDOC = Alike(
    "scormbuild does not read AsciiDoc",
    "convert it with: asciidoctor -b docbook -o - {file} | pandoc -f docbook -t gfm -o {stem}.md",
)
GIFT = Alike(
    "scormbuild does not read GIFT, a format of Moodle for questions",
    "import it into the question bank of Moodle, or write its questions in a lesson, in a block ::: quiz",
)
README = Alike(
    "a file named README describes its folder",
    "if it is a lesson, rename it: {name}; or name all lessons in course.yaml: lessons: [{file}, ...]",
)
README_TOO = README._replace(fix="if it is a lesson, name all lessons in course.yaml: lessons: [{file}, ...]")
ABOUT = Alike(
    "a file with such a name describes a repository",
    "if it is a lesson, rename it: {name}; or name all lessons in course.yaml: lessons: [{file}, ...]",
)
SUMMARY = Alike(
    "in mdBook and GitBook, SUMMARY.md is the table of contents",
    "name the lessons in its order in course.yaml: lessons: [01-start.md, ...], and delete it or begin its name with _",
)
NAVIGATION = Alike(
    "scormbuild does not read the navigation of other programs, so the lessons come in the order of their names",
    "if that is not their order, name them in course.yaml: lessons: [01-start.md, ...]; if it is, name them there, too",
)
DOCUMENT = Alike(
    "lessons are Markdown files",
    "convert it with: pandoc {file} -t gfm -o {stem}.md; if it is not a lesson, begin its name with a word",
)
NUMBERED_TXT = Alike(
    "lessons have the extension .md",
    "rename the file: {stem}.md; if it is not a lesson, begin its name with a word",
)
LINK = Alike(
    "scormbuild does not follow links to folders",
    "copy the folder, or name all lessons in course.yaml: lessons: [{file}/01-start.md, ...]",
)
UNLISTED = Alike(
    '"lessons" in course.yaml does not list every file',
    'add it to "lessons", or begin its name with _ if it is a draft',
)
BY_SUFFIX: Mapping[str, Alike] = {
    **dict.fromkeys((".markdown", ".mkd", ".mkdn", ".mdown", ".mdwn", ".mdtext", ".mdtxt", ".text"), MARKDOWN),
    **dict.fromkeys((".qmd", ".rmd", ".rmarkdown"), QUARTO),
    ".mdx": MDX,
    ".ipynb": NOTEBOOK,
    **dict.fromkeys((".rst", ".textile", ".org", ".mediawiki"), PANDOC),
    **dict.fromkeys((".adoc", ".asciidoc"), ASCIIDOC),
    ".gift": GIFT,
}
NUMBERED: Mapping[str, Alike] = {
    **dict.fromkeys((".docx", ".odt", ".rtf", ".html", ".htm", ".tex", ".epub"), DOCUMENT),
    ".txt": NUMBERED_TXT,
}
"""What is a lesson where its name has a number as those of lessons have, and else a file to link to."""
IS_NUMBERED = re.compile(r"\d{1,3}(?:[-_. ]|\Z)")
NAVIGATIONS = frozenset({"mkdocs.yml", "_toc.yml", "_quarto.yml", "_bookdown.yml", "myst.yml", "book.toml", "toc.yml"})
LOOKED_AT = frozenset({LESSON, ".yml", ".toml", *BY_SUFFIX, *NUMBERED})
