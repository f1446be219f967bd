"""Paths as authors write them: which are no paths of a course, and how one is written so that Markdown reads it."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote

# A drive of Windows, or the folder of a user.
_DRIVE = re.compile(r"/{0,3}[A-Za-z](?::|\|[\\/])|~[\\/]")
_SHARE = re.compile(r"\\\\[^\\]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ON_A_SERVER = ("http:", "https:", "ftp:")
_WRITTEN_OTHERWISE = re.compile(r"""[\s%#?<>\[\]\\"|]""")


class Misplaced(NamedTuple):
    """Why a path cannot be one of a file of the course: the facts of AST013."""

    what: str
    """What the path does, as the end of a sentence."""
    fix: str


def written(path: str) -> str:
    """A path as it is written in a link, so that Markdown and this program read the same name again."""
    text = _WRITTEN_OTHERWISE.sub(lambda sign: quote(sign[0]), path)
    # Brackets of a pair are part of an address; one alone ends it.
    return text if text.count("(") == text.count(")") else text.replace("(", "%28").replace(")", "%29")


def of_this_computer(target: str) -> Misplaced | None:
    """What is wrong with the address of a file on the author's own computer; None where it is not one."""
    if target.lower().startswith("file:") or _DRIVE.match(target) or _SHARE.match(target):
        name = re.split(r"[\\/]", unquote(target).rstrip("\\/"))[-1] or "leaf.png"
        fix = f"copy the file into the course folder, and write its path from the lesson, for example {written(name)}"
        return Misplaced("is a place on your computer, which learners cannot reach", fix)
    return None


def not_a_file(target: str) -> Misplaced | None:
    """What is wrong with an address of a picture that is neither a path nor on a server; None where it is either."""
    scheme = _SCHEME.match(target)
    if not scheme or target.lower().startswith(_ON_A_SERVER):
        return None
    fix = "save the picture as a file in the course folder, and write its path from the lesson: images/leaf.png"
    if scheme[0].lower() == "data:":
        return Misplaced("contains the picture itself (a data: URL)", fix)
    return Misplaced(f'is an address that only another program understands ("{scheme[0]}")', fix)
