"""Signs of word processors, of question files and of slips of the keyboard, which Markdown takes for words."""

from __future__ import annotations

from scormbuild.source.dialects.sign import Sign

_QUIZ = "write a ::: quiz with choices: - [x] right, - [ ] wrong"
_BULLETS = "•◦▪‣⁃●○∙▶►❖➢→✓✔☐☑☒⬜□✅"
_BULLET = "|".join(_BULLETS).encode()
_NO_LETTERS = "write - at the beginning of each item, or number them: 1., 2., 3."
_LETTER = rb"[A-Za-z\x80-\xff]"
# Elements of HTML may be written in capitals, too.
_COMPONENT = (
    rb"(?!(?i:a|b|big|body|br|center|code|div|em|font|form|h[1-6]|head|hr|html|i|img|li|ol|p|pre|span|strong|sub|sup|table|"
    rb"tbody|td|th|thead|tr|u|ul)[ \t\n>/])[A-Z][A-Za-z0-9.]*+"
)
_LISTS = (
    (b"\n(b", rb"^\(a\)[ \t][^\n]++\n\(b\)[ \t]"),
    (b"\n(2", rb"^\(1\)[ \t][^\n]++\n\(2\)[ \t]"),
    (b"\nii", rb"^i[.)][ \t][^\n]++\nii[.)][ \t]"),
    (b"\nII", rb"^I[.)][ \t][^\n]++\nII[.)][ \t]"),
    (b"\n2.)", rb"^1\.\)[ \t][^\n]++\n2\.\)[ \t]"),
    (b"\xc2\xb7", rb"^[ \t]*+\xc2\xb7[ \t]"),
    (b"o\t", rb"^o\t"),
    (b"\xc2\xa7\t", rb"^\xc2\xa7\t"),
    (b"\xe3\x80\x81", rb"^\d{1,2}\xe3\x80\x81[^\n]++\n\d{1,2}\xe3\x80\x81"),
    (b"\xe2\x91\xa0", rb"^\xe2\x91\xa0"),
    (b"(@)", rb"^\(@\)[ \t]"),
    (b"\n#. ", rb"^#\. [^\n]++\n#\. "),
)
# As in signs.py, none can give back what it took.
SLIPS = (
    Sign(
        b"ANSWER:",
        rb"^ANSWER:[ \t]*+[A-Z](?:[ \t]*+,[ \t]*+[A-Z])*+[ \t]*+$",
        "a question in the Aiken format of Moodle",
        _QUIZ,
        in_quiz=False,
    ),
    Sign(
        b"{",
        rb"\{(?:\d*+:(?:SHORTANSWER|SA|MULTICHOICE|MC|NUMERICAL|NM|MULTIRESPONSE|MR)[A-Z_]*+:"
        rb"|#\d[^{}:\n]*+:[^{}\n]*+\}|[=~][^{}=~\n]++[=~][^{}\n]++\}"
        rb"|(?:T|F|TRUE|FALSE)\}(?=[ \t]*+$)|[ \t]*+\n[ \t]*+[=~][^=~])",
        "a question in the GIFT format of Moodle",
        _QUIZ,
        in_quiz=False,
    ),
    Sign(
        b" {",
        rb"!\[[^\[\]\n]*+\]\([^()\n]++\)[ \t]++\{[.#\w][^{}\n]*+\}",
        "a list of attributes with a space before it",
        "delete the space between ) and {",
        in_quiz=False,
        in_links=True,
    ),
    Sign(
        b"|",
        rb"!\[[^\[\]|\n]*+\|\d{1,5}(?:x\d{1,5})?\]\([^()\n]++\)",
        "the width of a picture in its alternative text",
        "write the width in braces: ![text](picture.png){width=300}",
        in_links=True,
    ),
    Sign(
        b"][]",
        rb"(?<![\w\]\[!])!?\[[^\[\]^\n]++\]\[\]",
        "a link to a reference that does not exist",
        "add its address below the text: [reference]: https://...",
    ),
    Sign(
        b"](",
        rb"\]\((?:https?://[^()\s<>]++|[^()\s<>]++\.[a-z]{2,4})[ \t]++[^()\s\"'=][^()\n]*+\)",
        "a link with a space in its address",
        "write %20 for the space",
    ),
    Sign(
        b"](",
        rb"\]\((?:https?://[^()\s]++|[^()\s]++\.[a-z]{2,4})[ \t]*+(?:$|\Z)",
        "a link without its closing parenthesis",
        "write ) behind the address",
    ),
    Sign(
        b"](",
        rb"\]\([^()\s\"']++[ \t]++\"[^\"()\n]*+\)",
        "a link whose title has no closing quotation mark",
        'close it: [text](page.md "Title")',
    ),
    Sign(
        b"](<",
        rb"\]\(<[^<>()\n]*+\)",
        "a link whose address has no closing >",
        "write > behind the address",
    ),
    Sign(
        b"]\xef\xbc\x88",
        rb"\]\xef\xbc\x88[\x20-\x7e]++\xef\xbc\x89",
        "a link with full-width parentheses",
        "write ( and ) around the address",
    ),
    Sign(
        b"```",
        rb"[^\s`>*+.)\-~\]][ \t]{0,20}```[A-Za-z]*+[ \t]*+$",
        "the beginning of a code block behind words",
        "begin the line with ```, below an empty line",
        in_quiz=False,
    ),
    Sign(
        b"#######",
        rb"^ {0,3}#{7,}+[ \t][^\n]++$",
        "a heading with more than six number signs",
        "write at most six # at its beginning",
    ),
    Sign(
        b"</",
        rb"</" + _COMPONENT + rb"[ \t]*+>",
        "a component of MDX",
        "write its content as Markdown; for tabs and boxes, write a ::: details",
        in_html=True,
    ),
    Sign(
        b"/>",
        rb"<" + _COMPONENT + rb"(?:[ \t\n][^<>]*+)?(?<=/)>",
        "a component of MDX",
        "write its content as Markdown",
        in_html=True,
    ),
    Sign(
        b"<",
        rb"</?(?:o|w|v|m|st1):[A-Za-z]++[^<>]*+>",
        "a tag of Microsoft Word",
        "delete it",
        in_html=True,
    ),
    Sign(
        b"<!",
        rb"<!(?:DOCTYPE|doctype)\b[^<>]*+>",
        "the first line of a web page",
        "delete it; a lesson is the content of a page",
        in_html=True,
    ),
    Sign(
        b"\xe2",
        rb"^[ \t]*+(?:" + _BULLET + rb")(?:[ \t]|\xc2\xa0)",
        "a bullet or a checkbox of a word processor",
        "write - and a space instead, with an empty line above the first item",
        in_quiz=False,
        in_lists=False,
    ),
    Sign(
        b"\xe2",
        rb"^(?P<dash>\xe2\x80[\x93\x94])[ \t][^\n]++\n(?P=dash)[ \t]",
        "a list with dashes of a word processor",
        "write - and a space instead, with an empty line above the first item",
        in_quiz=False,
        in_lists=False,
    ),
    *(
        Sign(needle, source, "a list with signs of a word processor", _NO_LETTERS, in_quiz=False, in_lists=False)
        for needle, source in _LISTS
    ),
    Sign(
        b"\t",
        rb"\t(?<=[^\s]\t)[^\t\n]{1,60}+(?:\t[^\n]{0,60}+)?\n[^\s|>-][^\t\n]{0,60}+\t[^\t\n]",
        "a table with tabs between its cells",
        "write its rows as | a | b |, with a row | --- | --- | below the first",
        in_quiz=False,
        in_lists=False,
    ),
    Sign(
        b"\n    ",
        rb"\n(?<=[^\s]\n)(?: {4}|\t)[-*+] [^\n]++\n(?: {4}|\t)[-*+] ",
        "a list that is indented",
        "begin its items at the left margin, with an empty line above the first one",
        in_quiz=False,
        in_lists=False,
    ),
    *(
        Sign(
            b"\n" + second + dot,
            b"^" + first + rb"[.)][ \t]++[^\n]++\n" + second + rb"[.)][ \t]",
            "a list with letters",
            _NO_LETTERS,
            in_quiz=False,
            in_lists=False,
        )
        for first, second in ((b"a", b"b"), (b"A", b"B"))
        for dot in (b".", b")")
    ),
    *(
        Sign(
            b"\n2" + dot,
            rb"1(?<=^1)[.)]" + _LETTER + rb"[^\n]++\n2[.)]" + _LETTER,
            "a numbered list without spaces behind its numbers",
            "write a space behind each number: 1. Roots",
            in_quiz=False,
            in_lists=False,
        )
        for dot in (b".", b")")
    ),
)
"""Tried after the signs of dialects, in this order."""
