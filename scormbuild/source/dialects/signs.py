"""Signs of other dialects that mean nothing here: what they are, and what to write instead."""

from __future__ import annotations

from scormbuild.source.dialects.sign import Sign
from scormbuild.source.dialects.slips import SLIPS

_ATTRIBUTE = rb"""(?:[.#][\w-]++|[\w-]++=(?:"[^"{}\n]*+"|[^\s{}"]++))"""
_ENDS_LIKE_A_FILE = rb"(?:(?<=\.[A-Za-z]{2})|(?<=\.[A-Za-z]{3})|(?<=\.[A-Za-z]{4}))"
_ENDS_LIKE_A_PICTURE = rb"(?:(?<=\.(?:png|jpg|gif|svg))|(?<=\.(?:jpeg|webp|avif)))"
# Each of these runs over whole lessons, which may be hostile: none can give back what it took, and what it takes ends
# where the next one could begin.
_INCLUDE = "write ::: {.include file=_shared/safety.md} and ::: on the next line, or copy the text into the lesson"
_VALUE = "write the text itself; for that of a file, write ::: {.include file=_shared/safety.md}"
_NO_TOC = "delete it; learners get the list of lessons"
SIGNS = (
    Sign(
        b"](",
        rb"!\[[^\[\]\n]*+\]\([^()\[\]\s]*+(?: \"[^\"()\n]*+\")? =\d{0,5}%?x?\d{0,5}%?\)",
        "the size behind the address of a picture",
        "write the width in braces: ![text](picture.png){width=300}",
    ),
    Sign(
        b"{:",
        rb"^ {0,3}\{:[ \t]*+#[\w:-]++[^{}\n]*+\}[ \t]*+$",
        "the id of kramdown for the line above it",
        "write it behind the words of the heading: ## Heading {#id}; only headings and blocks have ids",
        in_quiz=False,
    ),
    Sign(
        b"{",
        rb"\{(?:(?<=[\])`\n>]\{)|(?<=\n> \{)|(?=:)):?[ \t]*+" + _ATTRIBUTE + rb"(?:[ \t]++[^{}\n]*+)?+\}",
        "a list of attributes in braces",
        "delete the braces, and the brackets before them; only headings, pictures and blocks have attributes",
        in_quiz=False,
    ),
    Sign(
        b" {.",
        rb"\{(?<=[ \t]\{)\.[A-Za-z][\w-]*+\}(?=[ \t]*+$)",
        "a list of attributes in braces",
        "delete it; only headings, pictures and blocks have attributes",
        in_quiz=False,
        in_headings=False,
    ),
    Sign(b"{:", rb"\{:[ \t]*+\w++\}", "an attribute of kramdown", "delete it"),
    Sign(
        b"[!",
        rb"\[![A-Za-z][\w-]*+\](?!\()",
        "the name of an alert inside a list or a paragraph",
        "move the block quote that begins with [!NOTE] out of the list, or write a ::: note",
    ),
    Sign(
        b"!!!",
        rb"^[ \t]*+!!![ \t]++[a-z][^\n]*+$",
        "an admonition of MkDocs",
        "quote its title, indent its text by four spaces, and move it out of lists; or write a ::: note",
    ),
    Sign(
        b"???",
        rb"^[ \t]*+\?\?\?\+?[ \t]++[a-z][^\n]*+$",
        "a collapsible admonition of MkDocs",
        "indent its text by four spaces, and move it out of the list; or write a ::: details",
    ),
    Sign(
        b"{{",
        rb"""\{\{[#<%]?[ \t]*+[\w./:"'-][^{}\n]*+\}\}""",
        "a template tag",
        _VALUE,
    ),
    Sign(
        b"{%",
        rb"\{%-?[ \t]*+\w[^{}%\n]*+(?:%(?!\})[^{}%\n]*+)*+%\}",
        "a template tag",
        _VALUE,
    ),
    Sign(
        b"--8<--",
        rb"^[ \t]*+--8<--[^\n]*+$",
        "a snippet of MkDocs",
        _INCLUDE,
    ),
    Sign(
        b"{/*",
        rb"\{/\*[^{}*\n]*+(?:\*(?!/)[^{}*\n]*+)*+\*/\}",
        "an MDX comment",
        "write <!-- ... --> instead",
    ),
    Sign(
        b"import ",
        rb"""^import [^\n'"]*+['"][^\n'"]++['"]""",
        "an MDX import",
        "delete it",
    ),
    Sign(
        b"[TOC]",
        rb"^[ \t]*+(?:\[TOC\]|\[\[TOC\]\])",
        "a sign for a table of contents",
        _NO_TOC,
    ),
    Sign(
        b"[[",
        rb"\[\[(?:_TOC_|toc|TOC)\]\]",
        "a sign for a table of contents",
        _NO_TOC,
    ),
    Sign(
        b"![[",
        rb"!\[\[[^\[\]\n]*+\]\]",
        "an Obsidian embed",
        "write ![what it shows](picture.png)",
    ),
    Sign(
        b"[[",
        rb"(?<![!\[\\\w])\[\[(?!_TOC_)[^\[\]\n]*+\]\]",
        "a wiki link or a LiaScript quiz",
        "write a link: [text](02-page.md), or put the question into a ::: quiz",
        in_quiz=False,
    ),
    Sign(
        b"[(",
        rb"^[ \t]*+(?:[-*+][ \t]++)?+\[\([ xX]?\)\]",
        "a LiaScript choice",
        "write a ::: quiz with choices: - [x] right, - [ ] wrong",
    ),
    Sign(
        b"?[",
        rb"(?:!\?|\?\?)\[[^\[\]\n]*+\]\([^()\n]++\)",
        "a LiaScript media link",
        "write ![what it shows](film.mp4), or a link: [text](https://...)",
        in_links=True,
    ),
    Sign(
        b"@",
        rb"\[-?@[A-Za-z][^\[\]\n]*+\](?!\()",
        "a Pandoc citation",
        "write the source in words, or as a footnote: [^1]",
    ),
    Sign(
        b"}`",
        rb"\{[A-Za-z][\w:+-]*+\}`[^`\n]++`",
        "a MyST role",
        "write what it stands for: a link [text](02-page.md#heading), or plain text",
    ),
    Sign(
        b":`",
        rb"(?<![\w`]):[a-z][\w-]*+:`[^`\n]++`",
        "a reStructuredText role",
        "write what it stands for: a link [text](02-page.md#heading), or plain text",
    ),
    Sign(
        b")=",
        rb"^\([\w:. -]++\)=[ \t]*+$",
        "a MyST label",
        "give the heading below an id instead: ## Heading {#label}",
    ),
    Sign(
        b".. ",
        rb"^[ \t]{0,3}\.\. [a-z][\w-]*+::",
        "a reStructuredText directive",
        "write Markdown instead, for example a ::: note",
    ),
    Sign(
        b"+-",
        rb"^[ \t]{0,3}\+[-=:]{2,}+\+[-=:+]*+[ \t]*+$",
        "a grid table",
        "write the rows as | a | b |, with a line | --- | --- | below the first",
    ),
    Sign(
        b"-- ",
        rb"^[ \t]{0,9}-{3,}+(?:[ \t]++-{2,}+)++[ \t]*+$",
        "a table of Pandoc that is drawn with dashes",
        "write the rows as | a | b |, with a line | --- | --- | below the first",
    ),
    Sign(
        b"| ",
        rb"^\|[ \t]++[^|\s-][^|\n]*+\n\|[ \t]++[^|\s-][^|\n]*+$",
        "a line block of Pandoc",
        "delete the |, and end each line but the last with a backslash",
        in_tables=False,
    ),
    Sign(
        b"==",
        rb"(?<![=\w])==[^\s=][^=\n]*+==(?![=\w])",
        "a highlight between equals signs",
        "write <mark>text</mark>",
    ),
    Sign(
        b"$$",
        rb"(?<!\\)\$\$",
        "a formula",
        "write $$ at the beginning and at the end of the formula, with no empty line in it",
    ),
    Sign(
        b"$",
        rb"(?<![\\$\w])\$[^$\n\\^_]*+(?:[\^_](?!\{)[^$\n\\^_]*+)*+(?:\\[A-Za-z]|[\^_]\{)[^$\n]*+\$",
        "a formula",
        "close all its braces, and write no space behind the first $ and before the last one",
    ),
    Sign(
        b"] (",
        rb"\][ \t]++\((?:(?=https?://)[^()\s]++|[^()\s]++" + _ENDS_LIKE_A_FILE + rb")\)",
        "a link with a space in it",
        "delete the space between ] and (",
    ),
    Sign(
        b"! [",
        rb"(?<!\S)![ \t]\[[^\[\]\n]*+\]\([^()\s]++" + _ENDS_LIKE_A_PICTURE + rb"\)",
        "a picture with a space in it",
        "delete the space between ! and [",
        in_links=True,
    ),
    Sign(
        b"](",
        rb"\]\([^()\s]++[ \t]++(?:\xe2\x80[\x98\x99\x9c-\x9e]|\xc2[\xab\xbb])[^()\n]*+\)",
        "a link with typographic quotation marks",
        'use straight quotation marks: [text](page.md "Title")',
    ),
    Sign(
        b")[",
        rb"(?<![\w\]])\([^()\n]++\)\[(?:(?=https?://)[^\[\]\s]++|[^\[\]\s]++" + _ENDS_LIKE_A_FILE + rb")\]",
        "a link with its brackets swapped",
        "write the text in [ ] and the address in ( )",
    ),
    Sign(
        b"][",
        rb"(?<![\w\]\[!])!?\[[^\[\]^\n]++\]\[[^\[\]^\n]++\](?![\w\[])",
        "a link to a reference that does not exist",
        "add its address below the text: [reference]: https://...",
    ),
    Sign(b"^^", rb"\^\^[^\s^][^^\n]*+\^\^", "an insertion of MkDocs", "write <ins>text</ins>"),
    Sign(
        b"^[",
        rb"\^\[[^\[\]\n]++\]",
        "an inline footnote",
        "write [^1] here, and its text on a line of its own: [^1]: text",
    ),
    Sign(b"^", rb"\^(?<=[\w)]\^)[^\s^\[\]{}]{1,20}+\^(?!\^)", "a superscript between carets", "write <sup>2</sup>"),
    Sign(b"~", rb"~(?<=[\w)]~)[^\s~\[\]{}]{1,20}+~(?!~)", "a subscript between tildes", "write <sub>2</sub>"),
    Sign(b"++", rb"\+\+[a-z]++(?:\+[a-z0-9]++)*+\+\+", "keys of MkDocs", "write <kbd>Ctrl</kbd>"),
    Sign(
        b":",
        rb":(?<=\n:)(?:class|name|label|width|height|alt|align|open|icon|caption|linenos|lineno-start|figwidth|tags):"
        rb"(?:[ \t][^\n]*+)?$",
        "an option of a MyST directive",
        "delete it",
    ),
    Sign(b":", rb":(?<![\w:/.]:)[a-z][a-z0-9_+-]{1,40}+:(?![\w:/`])", "an emoji code", "type the emoji itself"),
    Sign(b"%%", rb"%%[^%\n]++%%", "an Obsidian comment", "write <!-- ... --> instead"),
    Sign(
        b"*[",
        rb"^\*\[[^\[\]\n]++\]:",
        "an abbreviation of MkDocs",
        'write <abbr title="HyperText Markup Language">HTML</abbr>',
    ),
    Sign(
        b"{",
        rb"\{(?:\+\+|--|~~|>>|==)[^{}\n]++(?:(?<=\+\+)|(?<=--)|(?<=~~)|(?<=<<)|(?<===))\}",
        "a tracked change of CriticMarkup",
        "accept or reject the change",
    ),
    Sign(
        b"\\",
        rb"\\(?:newpage|pagebreak|clearpage|ref|eqref|cite|label|textbf|textit|emph|footnote)\b",
        "a LaTeX command",
        "delete it, or write Markdown instead",
    ),
    Sign(
        b"@",
        rb"@(?<![\w@/]@)(?:fig|tbl|sec|eq|lst)-[\w-]++",
        "a Quarto cross-reference",
        "write a link: [text](#heading)",
    ),
    Sign(
        b"@",
        rb"\[[^\[\]@\n]++@(?<=[ -]@)[A-Za-z][^\[\]\n]*+\](?!\()",
        "a Pandoc citation with words",
        "write the source in words, or as a footnote: [^1]",
    ),
    Sign(b"///", rb"^///++[ \t]++[a-z][^\n]*+$", "a block of PyMdown Extensions", "write a ::: note"),
    Sign(b"?>", rb"^\?>[ \t]", "a callout of docsify", "write a ::: tip"),
    Sign(b"!>", rb"^!>[ \t]", "a callout of docsify", "write a ::: warning"),
    Sign(b"{!", rb"\{![^{}!\n]++!\}", "an include", _INCLUDE),
    Sign(b"<<<", rb"^<<<[ \t]++\S", "an include of VuePress", _INCLUDE),
    Sign(b"`{=", rb"\{(?<=`\{)=[a-z0-9]++\}", "a raw attribute of Pandoc", "delete it", in_quiz=False),
    Sign(b"\\@ref(", rb"\\@ref\([^()\s]++\)", "a reference of bookdown", "write a link: [text](#heading)"),
    Sign(b". . .", rb"^\. \. \.[ \t]*+$", "a pause of Pandoc", "delete it"),
    Sign(b"+++", rb"(?<=\n\n)\+\+\+(?:[ \t]*+\{[^{}\n]*+\})?[ \t]*+$", "a block break of MyST", "delete it"),
    Sign(b"%", rb"^% [^\n]++$", "a comment of MyST or a title of Pandoc", "write <!-- ... --> instead, or a # Title"),
    Sign(b"[", rb"\[(?<=[-*+] \[)[>/!?*<\-]\] ", "a task of Obsidian", "write - [ ] or - [x] instead"),
    Sign(b"[toc]", rb"^[ \t]*+@?\[(?:toc|\[toc\])\]", "a sign for a table of contents", _NO_TOC, in_quiz=False),
    *SLIPS,
)
"""In the order of their patterns' strictness: what one has found, the next ones do not report."""

_DIAGRAMS_WORDS = "mermaid plantuml puml dot graphviz d2 ditaa vega vega-lite"
DIAGRAMS = frozenset(_DIAGRAMS_WORDS.split())
"""Languages of code that other programs show as pictures."""
