"""One lesson: a Markdown file in, a :class:`LessonText` and its diagnostics out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scormbuild.findings.diagnostics import Diagnostic, has_errors
from scormbuild.model import CourseSettings, Lesson, LessonText
from scormbuild.progress import state_size
from scormbuild.source.appearance import read_picture
from scormbuild.source.block_reader import BlockReader
from scormbuild.source.blocks import PROGRESS
from scormbuild.source.dialects.checking import check_dialects
from scormbuild.source.everybody import check_everybody
from scormbuild.source.fences import read_opening
from scormbuild.source.files import CourseFiles
from scormbuild.source.head import LessonHead
from scormbuild.source.html import Renderer
from scormbuild.source.ignored import read_comments
from scormbuild.source.includes import with_includes
from scormbuild.source.inline_marks import read_line
from scormbuild.source.keys import with_keys
from scormbuild.source.markdown import Document
from scormbuild.source.marks import escaped
from scormbuild.source.places import IdPlace
from scormbuild.source.plain_text import check_plain_text
from scormbuild.source.questions.answers import Words
from scormbuild.source.reporter import TOO_DEEP
from scormbuild.source.text import SourceText, read_text
from scormbuild.source.underlines import check_underlines, underlined_fix


class Reading(NamedTuple):
    """What reading any lesson of one course takes; the same for all, and small enough to send to a process."""

    settings: CourseSettings
    files: CourseFiles
    lessons: dict[str, str]
    """Ids of all lessons by source path."""
    words: Words
    """Words that mean something in a quiz."""
    labels: dict[str, str]
    """Interface texts that the text of a lesson has in it."""


def read_lesson(
    head: LessonHead, reading: Reading, text: SourceText | None = None
) -> tuple[LessonText, list[Diagnostic]]:
    """Read the text of a lesson whose front matter is known."""
    if text is None:
        text, _ = read_text(reading.files.folder / head.source, head.shown)
    reader = _LessonReader(head, reading, text)
    return reader.read(), reader.found


def read_places(
    head: LessonHead, reading: Reading, text: SourceText
) -> tuple[Lesson, list[Diagnostic], Document, list[IdPlace]]:
    """As :func:`read_lesson`, and where in the document everything that has an id stands."""
    reader = _LessonReader(head, reading, text)
    return reader.read().lesson, reader.found, reader.document, reader.renderer.places


class _LessonReader:
    def __init__(self, head: LessonHead, reading: Reading, text: SourceText) -> None:
        self.head = head
        self.reading = reading
        self.found: list[Diagnostic] = []
        text = with_includes(text, head.source, head.body, reading.files, self.found)
        self.document = Document(text, _body(text.data, head).decode(), head.body)
        self.refused = self.document.too_deep is not None
        """Whether the text is not read at all."""
        if self.document.too_deep is not None:
            self.found.append(text.diagnose("SRC024", self.document.start(self.document.too_deep), **TOO_DEEP))
            self.document = Document(text, "", head.body)
        self.renderer = Renderer(
            self.document,
            head.id,
            head.source,
            reading.files,
            reading.lessons,
            reading.settings.language,
            reading.labels,
            self.found,
        )

    def read(self) -> LessonText:
        document, head, renderer = self.document, self.head, self.renderer
        self._check_headings()
        check_plain_text(document, head.body, self.found)
        check_dialects(document, self.found)
        settings = self.reading.settings
        completion = (head.values["completion"] or settings.completion).parts
        reader = BlockReader(renderer, settings, completion, self.reading.words)
        blocks = reader.read()
        footnotes = renderer.footnote_texts()
        self._check_footnotes()
        check_underlines(document, self.found)
        check_everybody(document, settings.language, renderer.report)
        if self.refused or not document.source.text.strip():
            pass
        elif not document.kinds:
            self.found.append(document.source.diagnose("SRC019", 0))
        elif not reader.items and head.body and not has_errors(self.found):
            # A quiz that cannot be read may be what it lacks.
            self.found.append(document.source.diagnose("SRC016", 0, more=""))
        items = tuple(reader.items)
        blocks = with_keys(blocks, items, renderer)
        rule = head.values["completion"]
        objectives = [read_line(text) for text in head.values["objectives"]]
        sizes = [[item.state_size for item in items if item.kind == kind.item] for kind in PROGRESS]
        image = read_picture(
            self.reading.files, document.source, "image", head.values["image"], head.source, self.found
        )
        lesson = Lesson(
            id=head.id,
            key=head.key,
            title=head.title,
            source=head.source,
            minutes=head.values["time"],
            xp=head.values["xp"],
            objectives=tuple(line.plain for line in objectives),
            anchors=frozenset([*renderer.anchors, *(item.id for item in items if item.kind in ("question", "quiz"))]),
            links=tuple(renderer.targets.links),
            assets=(*renderer.targets.packed, *(image.assets if image else ())),
            items=items,
            state_size=state_size.lesson_size(sizes, timed=rule is not None and "minutes" in rule.parts),
            completion=rule,
            ignored=read_comments(document, self.found),
            has_text=bool(document.kinds),
            title_html=head.title_html,
            image=image,
            objectives_html=tuple(line.html or escaped(line.plain) for line in objectives),
        )
        return LessonText(lesson, blocks, footnotes, renderer.uses)

    def _check_footnotes(self) -> None:
        """Report texts of footnotes that are not shown: those that nothing mentions, and second ones of a name."""
        document = self.document
        if not document.footnotes:
            return
        mentioned = self._mentioned()
        for node in document.nodes("FootnoteDefinition"):
            name = document.data[node]
            if document.footnotes[name] != node:
                fix = f"give it a name of its own, such as [^{name}b], or delete it"
                self.renderer.report("SRC033", node, fix, name=name, what="has another text above this one")
            elif name not in mentioned:
                fix = f"write [^{name}] where it belongs, or delete the footnote"
                self.renderer.report("SRC033", node, fix, name=name, what="is not used")

    def _mentioned(self) -> set[str]:
        """Names of the footnotes that the text leads to, also by way of others; none that only mention each other."""
        document = self.document
        inside = {node: document.close[node] for node in document.nodes("FootnoteDefinition")}
        found: set[str] = set()
        spans = {document.data[node]: (node, end) for node, end in reversed(inside.items())}
        references = list(document.nodes("FootnoteReference"))
        outside = [n for n in references if not any(start < n < end for start, end in inside.items())]
        pending = [document.data[n] for n in outside]
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                start, end = spans.get(name, (0, 0))
                pending += [document.data[n] for n in references if start < n < end]
        return found

    def _check_headings(self) -> None:
        document, before, base = self.document, 1, 1
        headings = document.nodes("Heading")
        asking = self._in_blocks(headings)
        for at, node in enumerate(headings):
            level = int(document.data[node]["level"][1])
            if level == 1:
                after = headings[at + 1] if at + 1 < len(headings) else None
                titles = after is not None and self._titles_quiz(headings[at - 1] if at else 0, node, after)
                # As a heading of the same level as its questions it would be one of them.
                fix = "begin this heading with ##, and the questions below it with ###" if titles else None
                self.renderer.report("SRC013", node, fix or underlined_fix(document, node, "##"))
            elif node in asking:
                # What is pasted into a block begins at a level of its own.
                continue
            elif level > base + 1 and base == before == 1 and at == 0:
                fewer = level - 2
                fix = f"the headings of this lesson begin with {'#' * level}; delete {'#' * fewer} from each of them"
                self.renderer.report("SRC014", node, fix, before=1, level=level, signs="##")
                base = level - 1
            elif level > before + 1:
                signs = "#" * (before + 1)
                fix = underlined_fix(document, node, signs)
                self.renderer.report("SRC014", node, fix, before=before, level=level, signs=signs)
            before = level

    def _in_blocks(self, headings: Sequence[int]) -> set[int]:
        """Those of some headings that stand between fences."""
        document, depth, inside = self.document, 0, set()
        fences = document.fences
        for node in sorted([*fences, *headings]):
            if node in fences:
                depth += 1 if fences[node] else -1
            elif depth > 0:
                inside.add(node)
        return inside

    def _titles_quiz(self, before: int, node: int, after: int) -> bool:
        """Whether a heading, which stands between two others, is the first of a quiz with questions of level 2."""
        document = self.document
        fences = [fence for n in range(before, node) if (fence := document.fence(n)) is not None]
        opening = read_opening(fences[-1]) if fences else None
        return (
            opening is not None
            and opening.name == "quiz"
            and document.data[after]["level"] == "H2"
            and all(document.fence(n) is None for n in range(node, after))
        )


def _body(data: bytes, head: LessonHead) -> bytes:
    """The text of a lesson, with blanks for a heading that only says its title."""
    body = data[head.body :]
    if head.heading is None:
        return body
    start, stop = head.heading
    return body[:start] + re.sub(rb"[^\n]", b" ", body[start:stop]) + body[stop:]
