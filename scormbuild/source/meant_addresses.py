"""What an author meant with an address under which there is no file of the course, and how it is written."""

from __future__ import annotations

import posixpath
import re
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from scormbuild.machine.patterns import late
from scormbuild.packages.conversions import conversion, other_use
from scormbuild.source.file_kinds import suffix_of
from scormbuild.source.files import CourseFiles, Refused
from scormbuild.source.paths import written

_ADDRESS = late(r"\]\(([^()\s]*+)")
_DEEPEST = 30
"""Folders of an address that are looked for in the course."""
_MAILBOX = late(r"[^\s/@]+@[^\s/@]+\.[A-Za-z]{2,}")
# Without "www." only what ends as most sites do, since files have names with dots too.
_PAGE = late(r"www\.[^\s/]|(?:[A-Za-z0-9-]+\.)+(?:com|org|net|edu|gov|info|eu|de|fr|uk|ch|at)(?:/|\Z)", re.IGNORECASE)


def refused_as_meant(
    refused: Refused, files: CourseFiles, target: str, beside: str, text: str, is_link: bool
) -> Refused:
    """A refused address with the fix of what was meant.

    Args:
        target: the address as Markdown reads it, with what follows ``?`` and ``#``.
        beside: path of the lesson.
        text: Markdown of the link or the picture.
        is_link: whether it may lead anywhere; media are files of the course.
    """
    refused = _with_backslashes(files, text, beside) or refused
    path = target.partition("?")[0].partition("#")[0]
    if refused.rule == "AST008":
        fix = conversion(suffix_of(path)) or other_use(suffix_of(path))
        return Refused(refused.rule, **refused.facts, **({"help": fix} if fix else {}))
    if refused.rule != "AST001":
        return refused
    if path != target and _is_file(files, unquote(target), beside):
        fix = f"write %23 for # and %3F for ? in the name: {written(unquote(target))}"
        return Refused("AST001", target=unquote(target), help=fix)
    web = _without_scheme(path) if is_link else None
    return Refused("AST001", **{**refused.facts, "help": web}) if web else refused


def in_course(files: CourseFiles, target: str, beside: str) -> str | None:
    """How to write the address of a file on the author's computer that is in the course; None when it is not."""
    parts = re.split(r"[\\/]+", unquote(target))
    for at in range(1, min(len(parts), _DEEPEST)):
        name = "/".join(parts[at:])
        if _is_file(files, name, ""):
            path = posixpath.relpath(name, str(PurePosixPath(beside).parent))
            return f"the file is in the course: write {written(path)}"
    return None


def fix_for_captions(files: CourseFiles, media: str, language: str) -> str:
    """How to give captions to a film: often they are there, with a language in their name (``bean.en.vtt``)."""
    stem, wanted = str(PurePosixPath(media).with_suffix("")), PurePosixPath(media).with_suffix(".vtt").name
    for tag in dict.fromkeys((language, language.partition("-")[0], "en")):
        for name in (f"{stem}{sign}{tag}{suffix}" for sign in "._-" for suffix in (".vtt", ".srt")):
            if files.exists(name):
                found = PurePosixPath(name)
                return f'rename "{found.name}" to "{PurePosixPath(wanted).with_suffix(found.suffix)}"'
    return f'save captions next to it as "{wanted}"'


def _with_backslashes(files: CourseFiles, text: str, beside: str) -> Refused | None:
    """What is wrong with the address as it is written, where Markdown takes its backslashes for escapes."""
    shown = _ADDRESS.search(text)
    if shown is None or "\\" not in shown[1]:
        return None
    if not shown[1].startswith("..") and not _is_file(files, unquote(shown[1].replace("\\", "/")), beside):
        return None
    try:
        files.find(quote(unquote(shown[1])), beside)
    except Refused as refused:
        return Refused(refused.rule, **{**refused.facts, "target": shown[1]})
    return None


def _is_file(files: CourseFiles, name: str, beside: str) -> bool:
    try:
        files.find(quote(name), beside)
    except Refused:
        return False
    return True


def _without_scheme(target: str) -> str | None:
    """What to write for the address of a page or a mailbox that lacks its beginning; None where it is a file's."""
    if _MAILBOX.fullmatch(target):
        return f"for an email address, write mailto:{target}"
    return f"for a web page, write https://{target}" if _PAGE.match(target) else None
