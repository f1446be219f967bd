"""The one place in which text of others is made safe to show: to a terminal, and to what reads the log of a job.

Names, titles and lines of courses and packages steer neither: no escape sequence, no control character and no mark that
turns the direction of writing reaches a terminal, and no line is a command to the system that runs the job.
"""

from __future__ import annotations

import os
import re
from typing import Any

from scormbuild.machine.patterns import late

_REPLACED = "\ufffd"
_AGENTS = ("GITHUB_ACTIONS", "TF_BUILD")
"""Variables of systems that take lines of a log for commands: GitHub Actions (and what is made after it), Azure."""
# "::" counts at the beginning of a line, behind blanks as .NET knows them; "##[" and "##vso[" count anywhere in it.
_AT_START = late(r"^((?:[^\S\n]|[\u180e\u200b\ufeff\ufffd])*):(?=:)", re.MULTILINE)
_ANYWHERE = late(r"#(?=#[A-Za-z]*\[)")
_UNSEEN = late(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
"""Controls that JSON and XML may hold as they are: those above ASCII, and all that changes how text is laid out."""


def printable(line: str) -> str:
    """A line for a terminal: what cannot be seen in it, the end of a line too, is replaced."""
    if line.isprintable():
        return line
    return "".join(c if c.isprintable() or c == "\t" else _REPLACED for c in line)


def is_job() -> bool:
    """Whether a system that looks for commands in it reads what is written."""
    return any(os.environ.get(name) for name in _AGENTS)


def without_commands(text: str) -> str:
    """Text in which nothing is a command to a system that runs jobs: a space breaks up the signs that make one."""
    return _ANYWHERE.sub("# ", _AT_START.sub(r"\1: ", text))


def without_marks(text: str) -> str:
    """Text in which nothing is one of the commands that count anywhere in a line."""
    return _ANYWHERE.sub("# ", text)


def in_json(data: Any) -> str:
    """A value as JSON, on several lines; what could steer a terminal or a job is written as ``\\u`` and four digits."""
    import json

    text = json.dumps(data, ensure_ascii=False, indent=2)
    return _UNSEEN.sub(lambda match: json.dumps(match[0])[1:-1], _ANYWHERE.sub(r"\\u0023", text))


def in_xml(text: str) -> str:
    """A document of XML in which the same is written as references to characters."""
    return _UNSEEN.sub(lambda match: f"&#{ord(match[0])};", _ANYWHERE.sub("&#35;", text))


__all__ = ["in_json", "in_xml", "is_job", "printable", "without_commands", "without_marks"]
