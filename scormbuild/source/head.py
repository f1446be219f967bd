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
from scormbuild.source.titles import TextTitle, first_title
from scormbuild.source.yaml_nodes import read_yaml

_BEGIN = re.compile(r"---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
# Lines of dashes that are none of front matter, or stand too far down, and below them a key.
_ELSEWHERE = re.compile(
    r"(\s*+)(?:(?:-{3,}+|[—–]{1,9})[ \t]*+\n[A-Za-z_]++:[ \t]"
    r"|(?P<other>\+{3}[ \t]*+\n[A-Za-z_]++[ \t]*+=|\{[ \t\n]*+\"[A-Za-z_]++\":))"
)
_AS_YAML = "write front matter as YAML, between lines of ---: title: Plants"
_NUMBER = re.compile(r"^[0-9]+[-_. ]*")
_WITH_TITLE = tuple(field._replace(required=True) if field.key == "title" else field for field in LESSON_FIELDS)
"""The fields of a lesson whose text says no title."""


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
    heading: tuple[int, int] | None = None
    """Bytes of the text, counted from ``body``, of a heading that says the title and is not shown once more."""
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
    return derive(" ".join(without_number(name) for name in names), "lesson")


def without_number(name: str) -> str:
    """A name of a file or folder without the number that it begins with; one that is all number stays."""
    return _NUMBER.sub("", name) or name


def text_digest(text: SourceText) -> str:
    """What tells whether a lesson's text has changed."""
    return hashlib.sha256(text.data).hexdigest()


def head_of(text: SourceText, source: str, broken: bool = False) -> tuple[LessonHead, list[Diagnostic]]:
    """The front matter of a lesson's text; one that is ``broken`` is not looked into."""
    found: list[Diagnostic] = []
    values: dict[str, Any] = {field.key: field.default for field in LESSON_FIELDS}
    body, heading = 0, None
    begin = _BEGIN.match(text.text)
    end = _END.search(text.text, begin.end()) if begin else None
    if broken:
        # What else is wrong with it is not looked for; but its title is one.
        heading = None if begin else first_title(text.text)
    elif not text.text.strip():
        found.append(text.diagnose("SRC019", 0, "write its title and its text, or delete the file"))
    elif begin and not end:
        found.append(text.diagnose("CFG012", 0))
    else:
        after = min(end.end() + 1, len(text.text)) if end else 0
        body, heading = len(text.text[:after].encode()), first_title(text.text[after:])
        elsewhere = None if begin else _ELSEWHERE.match(text.text)
        if elsewhere:
            fix = _AS_YAML if elsewhere["other"] else None
            found.append(text.diagnose("CFG018", len(elsewhere[1].encode()), fix))
        if begin and end:
            fields = _WITH_TITLE if heading is None else LESSON_FIELDS
            mapping, wrong = read_yaml(text, text.text[begin.end() : end.start()], first_line=2)
            found += wrong
            if mapping is not None:
                values, wrong = read_fields(text, mapping, fields, unused="CFG016")
                found += wrong
        elif heading is None and not elsewhere:
            toml = _AS_YAML if text.text.startswith("+++") else None
            found.append(text.diagnose("CFG011", 0, toml))
    written, heading = _title(values["title"] or "", heading)
    title = read_line(written)
    if title.problem and heading and not values["title"]:
        found.append(text.diagnose("SRC040", body + heading.start, problem=title.problem))
    lesson_id = values["id"] or id_of(source)
    span = (heading.start, heading.stop) if heading else None
    return LessonHead(source, text.path, lesson_id, "", title.plain, values, body, span, title_html=title.html), found


def _title(written: str, heading: TextTitle | None) -> tuple[str, TextTitle | None]:
    """The title of a lesson, and the heading that says it: the one that says something else is a heading as any."""
    if heading is None or (written and written.split() != heading.title.split()):
        return written, None
    return written or heading.title, heading
