"""Write templates/runtime/alike.js from scormbuild/source/questions/alike.py: python scripts/alike_table.py"""

from __future__ import annotations

import json
import unicodedata

from scormbuild.machine.data_files import templates_dir
from scormbuild.source.questions.alike import FOLDED, INVISIBLE, SIGNS, STROKES

TABLE = templates_dir() / "runtime" / "alike.js"
_HEAD = """\
/**
 * Signs that stand for the same when they are typed, written by scripts/alike_table.py from the table of
 * scormbuild/source/questions/alike.py: what to look for, and what it is compared as.
 */

"""


def alike_table() -> str:
    """The module's text."""
    return _HEAD + "\n".join(
        f"/** {about} @type {{[{kind}, string][]}} */\nexport const {name} = [\n{''.join(map(row, rows))}];\n"
        for name, about, kind, rows, row in (
            ("SIGNS", "All signs.", "RegExp", SIGNS, _pattern),
            ("STROKES", "Letters, where accents do not count.", "RegExp", STROKES, _pattern),
            ("FOLDED", "What small letters are, where capitals do not count.", "string", FOLDED, _texts),
        )
    )


def _texts(row: tuple[str, str]) -> str:
    letter, meant = (json.dumps(text) for text in row)
    return f"  [{letter}, {meant}],\n"


def _pattern(row: tuple[str, str]) -> str:
    meant, signs = row
    pattern = "".join(
        sign if sign.isascii() or unicodedata.category(sign)[0] in "LNPS" else f"\\u{{{ord(sign):x}}}"
        for sign in signs.replace(INVISIBLE, r"\p{DI}")
    )
    return f"  [/[{pattern}]/gu, {json.dumps(meant, ensure_ascii=False)}],\n"


if __name__ == "__main__":
    TABLE.write_text(alike_table(), "utf-8")
