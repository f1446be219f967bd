"""Write templates/runtime/marks.js from the kinds of progress that blocks declare: python scripts/marks_table.py"""

from __future__ import annotations

import json

from scormbuild.machine.data_files import templates_dir
from scormbuild.source.blocks import MARKS

TABLE = templates_dir() / "runtime" / "marks.js"
_HEAD = """\
/**
 * The kinds of progress of which a record holds a set of keys, written by scripts/marks_table.py from what the modules
 * of scormbuild/source/blocks declare: the name of the set, the sign before its keys in suspend data, and CSS selectors
 * of one in the page and of the control of one that is not done yet.
 */
export const MARKS = /** @type {const} */ ([
"""
_TYPES = """
/** @typedef {{{parts}}} MarkPart */
/** What is still to do. @typedef {{{todo}}} MarkTodo */
/** What a rule asks for. @typedef {{{rule}}} MarkRule */
/** The interface texts of these kinds. @typedef {{{named}}} Named */
"""


def marks_table() -> str:
    """The module's text."""
    rows = ""
    for kind in MARKS:
        assert kind.mark
        fields = {"part": kind.part, "sign": kind.mark.sign, "shown": kind.mark.shown, "open": kind.mark.open}
        rows += f"  {{ {', '.join(f'{name}: {json.dumps(value)}' for name, value in fields.items())} }},\n"

    def names(*begins: str) -> str:
        return " | ".join(f'"{begin}{kind.part}"' for begin in begins for kind in MARKS)

    types = _TYPES.format(parts=names(""), todo=names("todo_"), rule=names("rule_"), named=names("rule_", "todo_"))
    return f"{_HEAD}{rows}]);\n{types}"


if __name__ == "__main__":
    TABLE.write_text(marks_table(), "utf-8")
