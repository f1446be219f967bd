"""The front matter of a lesson: what is known of it before its text is read."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.progress.identifiers import derive
from scormbuild.source.fields import read_fields
from scormbuild.source.inline_marks import read_line
from scormbuild.source.settings import LESSON_FIELDS
from scormbuild.source.text import SourceText, read_text
from scormbuild.source.yaml_nodes import read_yaml

_BEGIN = re.compile(r"---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_NUMBER = re.compile(r"^[0-9]+[-_. ]*")


class LessonHead(NamedTuple):
    """What is known of a lesson before its text is read: enough for the others to link to it."""

    source: str
    """Path relative to the course folder."""
    shown: str
    """Path as messages name it."""
    id: str
    key: str
    title: str
    values: dict[str, Any]
    body: int
    """Byte at which the text begins."""
    digest: str = ""
    """SHA-256 of the whole text, where the head was read from a file."""
    title_html: str = ""
    """The title with its emphasis and code; empty where it has none."""


def read_head(folder: Path, source: str, shown: str) -> tuple[LessonHead, SourceText, list[Diagnostic]]:
    """Read the front matter of a lesson."""
    text, found = read_text(folder / source, shown)
    head, wrong = head_of(text, source, bool(found))
    return head._replace(digest=text_digest(text)), text, found + wrong


def id_of(source: str, with_folders: bool = False) -> str:
    """The id that a lesson has from its file's name, without leading numbers; an index file is its folder."""
    path = PurePosixPath(source)
    names = [*path.parent.parts, path.stem] if with_folders else [path.stem]
    if len(names) > 1 and path.stem.lower() in ("index", "_index"):
        names.pop()
    return derive(" ".join(_NUMBER.sub("", name) or name for name in names), "lesson")


def text_digest(text: SourceText) -> str:
    """What tells whether a lesson's text has changed."""
    return hashlib.sha256(text.data).hexdigest()


def head_of(text: SourceText, source: str, broken: bool = False) -> tuple[LessonHead, list[Diagnostic]]:
    """The front matter of a lesson's text; one that is ``broken`` is not looked into."""
    found: list[Diagnostic] = []
    values: dict[str, Any] = {field.key: field.default for field in LESSON_FIELDS}
    body = 0
    if broken:
        pass
    elif not text.text.strip():
        found.append(text.diagnose("SRC019", 0, "write its title and its text, or delete the file"))
    elif not (begin := _BEGIN.match(text.text)):
        found.append(text.diagnose("CFG011", 0))
    elif not (end := _END.search(text.text, begin.end())):
        found.append(text.diagnose("CFG012", 0))
    else:
        body = len(text.text[: min(end.end() + 1, len(text.text))].encode())
        mapping, wrong = read_yaml(text, text.text[begin.end() : end.start()], first_line=2)
        found += wrong
        if mapping is not None:
            values, wrong = read_fields(text, mapping, LESSON_FIELDS)
            found += wrong
    title = read_line(values["title"] or "")
    lesson_id = values["id"] or id_of(source)
    return LessonHead(source, text.path, lesson_id, "", title.plain, values, body, title_html=title.html), found
