"""Signs of word processors, of question files and of slips of the keyboard, which Markdown takes for words."""

from __future__ import annotations

from scormbuild.source.dialects.sign import Sign

_QUIZ = "write a ::: quiz with choices: - [x] right, - [ ] wrong"
_BULLETS = "•◦▪‣⁃●○∙▶►❖➢✓✔☐☑☒"
_BULLET = "|".join(_BULLETS).encode()
_NO_LETTERS = "write - at the beginning of each item, or number them: 1., 2., 3."
_LETTER = rb"[A-Za-z\x80-\xff]"
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
        rb"\{(?:[=~][^{}=~\n]++[=~][^{}\n]++\}|(?:T|F|TRUE|FALSE)\}(?=[ \t]*+$)|[ \t]*+\n[ \t]*+[=~][^=~])",
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
        b"](http",
        rb"\]\(https?://[^()\s<>]++[ \t]++[^()\s\"'][^()\n]*+\)",
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
        b"#######",
        rb"^ {0,3}#{7,}+[ \t][^\n]++$",
        "a heading with more than six number signs",
        "write at most six # at its beginning",
    ),
    Sign(
        b"</",
        rb"(?<!\\)</[A-Z][A-Za-z0-9.]*+[ \t]*+>",
        "a component of MDX",
        "write its content as Markdown; for tabs and boxes, write a ::: details",
        in_html=True,
    ),
    Sign(
        b"/>",
        rb"(?<!\\)<[A-Z][A-Za-z0-9.]*+(?:[ \t\n][^<>]*+)?(?<=/)>",
        "a component of MDX",
        "write its content as Markdown",
        in_html=True,
    ),
    Sign(
        b"<",
        rb"(?<!\\)</?(?:o|w|v|m|st1):[A-Za-z]++[^<>]*+>",
        "a tag of Microsoft Word",
        "delete it",
        in_html=True,
    ),
    Sign(
        b"<!",
        rb"(?<!\\)<!(?:DOCTYPE|doctype)\b[^<>]*+>",
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
