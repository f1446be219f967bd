"""One lesson: a Markdown file in, a :class:`Lesson` and its diagnostics out."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from scormbuild.findings.diagnostics import Diagnostic, Position
from scormbuild.model import Activity, Block, Callout, CourseSettings, Deck, Item, Lesson, Prose, Quiz
from scormbuild.progress import state_size
from scormbuild.progress.identifiers import derive, state_keys
from scormbuild.source.answers import Words
from scormbuild.source.attributes import QUIZ_ATTRIBUTES, TITLES
from scormbuild.source.blocks import read_activity, read_deck
from scormbuild.source.fences import Opening, once_cure, read_opening
from scormbuild.source.fields import read_fields, suggest
from scormbuild.source.files import CourseFiles
from scormbuild.source.html import Renderer
from scormbuild.source.ignored import read_comments
from scormbuild.source.markdown import Document
from scormbuild.source.places import IdPlace
from scormbuild.source.quiz import read_quiz
from scormbuild.source.reporter import TOO_DEEP
from scormbuild.source.settings import LESSON_FIELDS
from scormbuild.source.text import SourceText, read_text
from scormbuild.source.yaml_nodes import read_yaml

PART_OF: dict[str, str] = {
    **dict.fromkeys(("choice", "multiple", "true-false", "survey", "likert", "hotspot"), "choice"),
    "fill-in": "typed",
    "numeric": "typed",
    "cloze": "cloze",
    "matching": "pairs",
    "categorise": "pairs",
    "ordering": "ordering",
    "long-text": "long-text",
}
"""The part of the run-time that plays each kind of question."""
MAX_ITEMS = 2000
"""Cards, steps, questions and quizzes of one lesson."""
CALLOUTS = ("key-concept", "note", "tip", "warning")
ATTRIBUTES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(CALLOUTS, ()),
    "decorative": (),
    "flashcards": (),
    "activity": (),
    "quiz": tuple(QUIZ_ATTRIBUTES),
}
"""Every block and its attributes (an id is allowed on each); those of quizzes are read with the quiz."""
# These run over whole lessons, which may be hostile: no quantifier can give back what it took.
_PATH = re.compile(rb"\]\(([^()<>\n\"']++)\)")
_BLANK_IN_PATH = re.compile(rb"[^()<>\s\"'] ")
_SUFFIX = re.compile(rb"\.[A-Za-z0-9]{2,5}\Z")
_BEGIN = re.compile(r"---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
# ":::" behind the signs of a list or a quotation, or further in than the three spaces that are still the margin.
_FENCE_BEHIND = re.compile(rb"^([ \t>*+.)0-9-]++)(:::++)([^\n]*+)$", re.MULTILINE)
_SIGNS = re.compile(rb"[ \t]*+(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t>*+-]*+")
_TWO_COLONS = re.compile(
    rb"^ {0,3}::(?!:)[ \t]*(?:\{\.)?(?:" + "|".join(ATTRIBUTES).encode() + rb")\b[^\n]*$", re.MULTILINE
)
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


class Reading(NamedTuple):
    """What reading any lesson of one course takes; the same for all, and small enough to send to a process."""

    settings: CourseSettings
    files: CourseFiles
    lessons: dict[str, str]
    """Ids of all lessons by source path."""
    words: Words
    """Words that mean something in a quiz."""


def read_head(folder: Path, source: str, shown: str) -> tuple[LessonHead, SourceText, list[Diagnostic]]:
    """Read the front matter of a lesson."""
    text, found = read_text(folder / source, shown)
    head, wrong = head_of(text, source, bool(found))
    return head._replace(digest=text_digest(text)), text, found + wrong


def text_digest(text: SourceText) -> str:
    """What tells whether a lesson's text has changed."""
    return hashlib.sha256(text.data).hexdigest()


def head_of(text: SourceText, source: str, broken: bool = False) -> tuple[LessonHead, list[Diagnostic]]:
    """The front matter of a lesson's text; one that is ``broken`` is not looked into."""
    found: list[Diagnostic] = []
    values: dict[str, Any] = {field.key: field.default for field in LESSON_FIELDS}
    lesson_id = derive(_NUMBER.sub("", PurePosixPath(source).stem) or PurePosixPath(source).stem, "lesson")
    body = 0
    if broken:
        pass
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
    return LessonHead(source, text.path, values["id"] or lesson_id, "", values["title"] or "", values, body), found


def read_lesson(head: LessonHead, reading: Reading, text: SourceText | None = None) -> tuple[Lesson, list[Diagnostic]]:
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
    return reader.read(), reader.found, reader.document, reader.renderer.places


class _LessonReader:
    def __init__(self, head: LessonHead, reading: Reading, text: SourceText) -> None:
        self.head = head
        self.reading = reading
        self.found: list[Diagnostic] = []
        self.document = Document(text, text.data[head.body :].decode(), head.body)
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
            self.found,
        )
        self.items: list[Item] = []

    def read(self) -> Lesson:
        document, head = self.document, self.head
        self._check_headings()
        self._check_plain_text()
        blocks = tuple(self._blocks(0, len(document.kinds)))
        footnotes = self.renderer.footnote_texts()
        if self.refused or not document.source.text:
            pass
        elif not document.kinds:
            self.found.append(document.source.diagnose("SRC019", 0))
        elif not self.items and head.body:
            self.found.append(document.source.diagnose("SRC016", 0))
        blocks, items = self._with_keys(blocks)
        kinds = ("card", "step", "question", "quiz")
        rule = head.values["completion"]
        timed = rule is not None and "minutes" in rule.parts
        size = state_size.lesson_size([[i.state_size for i in items if i.kind == kind] for kind in kinds], timed)
        renderer = self.renderer
        return Lesson(
            id=head.id,
            key=head.key,
            title=head.title,
            source=head.source,
            minutes=head.values["time"],
            xp=head.values["xp"],
            objectives=head.values["objectives"],
            blocks=blocks,
            footnotes=footnotes,
            anchors=frozenset([*renderer.anchors, *(item.id for item in items if item.kind in ("question", "quiz"))]),
            links=tuple(renderer.targets.links),
            assets=tuple(renderer.targets.assets.values()),
            items=items,
            state_size=size,
            completion=rule,
            parts=_parts(blocks),
            ignored=read_comments(document, self.found),
            has_text=bool(document.kinds),
        )

    def _check_headings(self) -> None:
        document, before = self.document, 1
        headings = [node for node, kind in enumerate(document.kinds) if kind == "Heading"]
        for at, node in enumerate(headings):
            level = int(document.data[node]["level"][1])
            if level == 1:
                after = headings[at + 1] if at + 1 < len(headings) else None
                titles = after is not None and self._titles_quiz(headings[at - 1] if at else 0, node, after)
                # As a heading of the same level as its questions it would be one of them.
                cure = "begin this heading with ##, and the questions below it with ###" if titles else None
                self.renderer.report("SRC013", node, cure)
            elif level > before + 1:
                self.renderer.report("SRC014", node, before=before, level=level, cure="#" * (before + 1))
            before = level

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

    def _report_twice(self, name: str, at: Position) -> None:
        """Report an id that a heading or a box has already."""
        source = self.document.source
        first = source.position(self.document.start(self.renderer.anchor_nodes[name]))
        self.found.append(
            source.diagnose_line("SRC005", at.line, at.column, id=name, first=f"{first.path}:{first.line}")
        )

    def _check_plain_text(self) -> None:
        """Report what the parser takes for plain text: fences that stand too far in, and paths with blanks."""
        document = self.document
        for short in _TWO_COLONS.finditer(document.source.data, self.head.body):
            written = short[0].decode().strip()
            self.found.append(
                document.source.diagnose("SRC009", short.start(), f"write three colons: :{written}", text=written)
            )
        lines = [
            line for line in _FENCE_BEHIND.finditer(document.source.data, self.head.body) if _stands_inside(line[1])
        ]
        blanks = [
            path
            for path in _PATH.finditer(document.source.data, self.head.body)
            if (blank := _BLANK_IN_PATH.search(path[1])) and _SUFFIX.search(path[1], blank.end())
        ]
        if not lines and not blanks:
            return
        code = [
            (document.start(n), document.end(n))
            for n, kind in enumerate(document.kinds)
            if kind in ("CodeBlock", "HtmlBlock", "Code")
        ]
        for path in blanks:
            at = bisect_right(code, (path.start(), len(document.source.data))) - 1
            if at < 0 or code[at][1] <= path.start():
                written = path[1].decode()
                cure = f"write %20 for each blank: ({written.replace(' ', '%20')}), or rename the file"
                self.found.append(document.source.diagnose("LNK004", path.start(1), path=written, cure=cure))
        for line in lines:
            at = bisect_right(code, (line.start(2), len(document.source.data))) - 1
            if line[3].strip() and (at < 0 or code[at][1] <= line.start(2)):
                self.found.append(document.source.diagnose("SRC020", line.start(2)))

    def _blocks(self, start: int, stop: int) -> Iterator[Block]:
        """The blocks between two nodes: runs of prose, and what stands between fences."""
        document = self.document
        prose = start
        skip_to = start
        for node in document.children(start, stop):
            if node < skip_to:
                continue
            fence = document.fence(node)
            if fence is None:
                self._check_heading_attributes(node)
                continue
            yield from self._prose(prose, node)
            prose = skip_to = document.close[node] + 1
            if not fence:
                self.renderer.report("SRC008", node)
                continue
            opening, end, prose = self._open(node, fence, stop)
            skip_to = prose
            if opening is not None and (block := self._block(node, opening, document.close[node] + 1, end)):
                yield block
        yield from self._prose(prose, stop)

    def _check_heading_attributes(self, node: int) -> None:
        document = self.document
        if document.kinds[node] == "Heading":
            for name, _ in document.data[node]["attrs"]:
                self.renderer.report(
                    "SRC010",
                    node,
                    name=name,
                    where="a heading outside a quiz",
                    cure="delete it; headings here take an id only: {#id}",
                )

    def _prose(self, start: int, stop: int) -> Iterator[Prose]:
        html = self.renderer.blocks(start, stop) if start < stop else ""
        if html.strip():
            yield Prose(html)

    def _open(self, node: int, fence: str, stop: int) -> tuple[Opening | None, int, int]:
        """Read an opening fence: the block (None where it is wrong), its end, and where to go on after it."""
        document = self.document
        opening = read_opening(fence)
        name = opening.name if opening else fence
        line = document.source.position(document.start(node)).line
        before = document.source.line(line - 1).strip() if line > 1 else ""
        if before and not before.startswith((":::", "#", "---", "...", "<!--")):
            self.renderer.report("SRC012", node)
        end, after, depth = stop, stop, 1
        for i in document.children(document.close[node] + 1, stop):
            inner = document.fence(i)
            if inner is None:
                continue
            depth += 1 if inner else -1
            if depth == 0:
                end, after = i, document.close[i] + 1
                break
        else:
            self.renderer.report("SRC007", node, name=name)
        if opening is None:
            self.renderer.report("SRC009", node, text=fence, help=_fence_cure(fence))
            return None, end, after
        if opening.name not in ATTRIBUTES:
            self.renderer.report("SRC006", node, name=name, cure=suggest(name, list(ATTRIBUTES), "blocks"))
            return None, end, after
        for attribute in opening.attributes if opening.name != "quiz" else ():
            known = ATTRIBUTES[opening.name]
            if attribute not in known:
                cure = suggest(attribute, known, "attributes") if known else "it has none but an #id"
                if attribute in TITLES and opening.name != "decorative":
                    cure = f"write {_title_cure(opening.name, opening.attributes[attribute])}"
                self.renderer.report("SRC010", node, name=attribute, where=f'the block "{name}"', cure=cure)
        return opening, end, after

    def _block(self, node: int, opening: Opening, start: int, stop: int) -> Block | None:
        """The block whose inside is ``start`` .. ``stop``."""
        if start >= stop:
            rule = {"flashcards": "CRD001", "quiz": "QUZ001", "activity": "ACT001"}.get(opening.name, "SRC018")
            self.renderer.report(rule, node, name=opening.name)
            return None
        if opening.id and opening.name != "quiz":
            first = self.renderer.anchor_nodes.setdefault(opening.id, node)
            if first != node:
                self._report_twice(opening.id, self.document.source.position(self.document.start(node)))
            self.renderer.anchors[opening.id] = self.renderer.anchors.get(opening.id, 0) + 1
        if opening.name == "decorative":
            return Prose(self._flow(opening.name, start, stop, decorative=True))
        if opening.name in CALLOUTS:
            html = self._flow(opening.name, start, stop)
            return Callout(opening.name, opening.id or "", html)  # type: ignore[arg-type]
        self._refuse_fences(opening.name, start, stop)
        if opening.name != "quiz":
            for child in self.document.children(start, stop):
                self._check_heading_attributes(child)
        if opening.name == "flashcards":
            return read_deck(self.renderer, node, opening.id or "", start, stop, self.items)
        if opening.name == "activity":
            return read_activity(self.renderer, node, opening.id or "", start, stop, self.items)
        return read_quiz(
            self.renderer,
            node,
            opening,
            start,
            stop,
            self.reading.settings,
            self.reading.words,
            self.items,
        )

    def _refuse_fences(self, outer: str, start: int, stop: int) -> None:
        for i in self.document.children(start, stop):
            inner = self.document.fence(i)
            if inner is not None:
                self.renderer.refused.add(i)
            if inner:
                opening = read_opening(inner)
                self.renderer.report("SRC011", i, inner=opening.name if opening else inner, outer=outer)

    def _flow(self, outer: str, start: int, stop: int, decorative: bool = False) -> str:
        """Running text inside a block, in which only ``decorative`` may be nested."""
        document, parts, begin, skip_to = self.document, [], start, start
        targets = self.renderer.targets
        before, targets.decorative = targets.decorative, decorative or targets.decorative
        for node in document.children(start, stop):
            fence = document.fence(node)
            if node < skip_to:
                continue
            if fence is None:
                self._check_heading_attributes(node)
                continue
            parts.append(self.renderer.blocks(begin, node))
            begin = skip_to = document.close[node] + 1
            if fence:
                opening, end, begin = self._open(node, fence, stop)
                skip_to = begin
                if opening and opening.name == "decorative" and not decorative:
                    parts.append(self._flow(opening.name, document.close[node] + 1, end, decorative=True))
                elif opening:
                    self.renderer.report("SRC011", node, inner=opening.name, outer=outer)
        parts.append(self.renderer.blocks(begin, stop))
        targets.decorative = before
        return "".join(parts)

    def _with_keys(self, blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Item, ...]]:
        """Give every item its key, once all ids of the lesson are known; report ids that stand twice."""
        seen: dict[str, Item] = {}
        for item in self.items:
            name = f"{item.kind}:{item.id}"
            same = (
                [f"{kind}:{item.id}" for kind in ("question", "quiz")] if item.kind in ("question", "quiz") else [name]
            )
            if item.kind in ("question", "quiz") and item.id in self.renderer.anchor_nodes:
                self._report_twice(item.id, item.position)
            if first := next((seen[other] for other in same if other in seen), None):
                # A quiz stands above its questions, and comes to be known after them.
                at, again = sorted((first.position, item.position))
                self.found.append(
                    self.document.source.diagnose_line(
                        "SRC005",
                        again.line,
                        again.column,
                        "give each an id of its own at the end of its line: {#my_id}",
                        id=item.id,
                        first=f"{at.path}:{at.line}",
                    )
                )
            seen.setdefault(name, item)
        if len(seen) > MAX_ITEMS:
            # Keys of two characters would run out.
            self.found.append(self.document.source.diagnose("SRC021", 0, count=f"{len(seen):,}", most=f"{MAX_ITEMS:,}"))
            return blocks, tuple(self.items)
        keys = state_keys(seen, state_size.ITEM_KEY)

        def keyed(block: Block) -> Block:
            if isinstance(block, Deck):
                return block._replace(cards=tuple(c._replace(key=keys[f"card:{c.id}"]) for c in block.cards))
            if isinstance(block, Activity):
                return block._replace(steps=tuple(s._replace(key=keys[f"step:{s.id}"]) for s in block.steps))
            if isinstance(block, Quiz):
                questions = tuple(q._replace(key=keys[f"question:{q.id}"]) for q in block.questions)
                return block._replace(key=keys[f"quiz:{block.id}"], questions=questions)
            return block

        return tuple(keyed(block) for block in blocks), tuple(self.items)


def _parts(blocks: tuple[Block, ...]) -> frozenset[str]:
    """Names of the run-time's parts that the blocks need (templates/runtime/parts)."""
    parts = {"steps" for block in blocks if isinstance(block, Activity)}
    for quiz in (block for block in blocks if isinstance(block, Quiz)):
        parts.update(PART_OF[question.kind] for question in quiz.questions)
        if quiz.minutes:
            parts.add("time-limit")
        if quiz.minutes or quiz.feedback == "end":
            parts.add("hand-in")
        if quiz.required != "no":
            parts.add("gates")
        if quiz.draw or quiz.shuffle != "no":
            parts.add("chance")
        if any(question.hints for question in quiz.questions):
            parts.add("hints")
    return frozenset(parts)


def _stands_inside(before: bytes) -> bool:
    """Whether what stands before a ``:::`` puts it into a list, a quotation or code."""
    if not before.strip(b" \t"):
        return b"\t" in before or len(before) > 3
    return _SIGNS.fullmatch(before) is not None


def _fence_cure(fence: str) -> str:
    """The line as it should be, where it can be guessed."""
    if fence.startswith("{") and (once := once_cure(fence[1:-1])):
        return once
    match = re.fullmatch(r"(?:\{\.)?([\w-]+)\s+\{?([^{}]*)\}?", fence)
    if match and match[1] in ATTRIBUTES:
        name, rest = match[1], match[2].strip()
        if read_opening(f"{{.{name} {rest}}}"):
            return f"write ::: {{.{name} {rest}}}"
        if name != "decorative" and not re.search(r"[=#]|(?:^|\s)\.", rest):
            return f"write ::: {name}, and {_title_cure(name, rest)}"
    return "write ::: name, or with attributes ::: {.name #id key=value}"


def _title_cure(name: str, title: str) -> str:
    """How a block gets a title; the words continue a sentence."""
    title = title.strip("\"'")
    if name == "quiz":
        return f"its title inside, as a heading above the questions, which begin with ###: ## {title}"
    return f"its title inside, as a heading: ### {title}"
