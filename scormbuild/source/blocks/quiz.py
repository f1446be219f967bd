"""``quiz``: the block of questions. Nodes between two fences in, a :class:`Quiz` out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any, NamedTuple

from scormbuild.findings.diagnostics import Position
from scormbuild.model import Block, CourseSettings, Item, Question, Quiz
from scormbuild.progress import state_size
from scormbuild.progress.identifiers import LEGAL, derive
from scormbuild.progress.kinds import ProgressKind
from scormbuild.source.attributes import QUIZ_ATTRIBUTES, read_attributes
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.heading_braces import braces_are_text
from scormbuild.source.html import Renderer
from scormbuild.source.places import IdPlace
from scormbuild.source.questions.answers import Words
from scormbuild.source.questions.boxes import choices_list, nearly_boxes
from scormbuild.source.questions.reading import QuestionReader, answered_once, shortened
from scormbuild.source.swallowed import Place, report_swallowed

MAX_QUIZ_POINTS = 4000
QUESTION = ProgressKind(
    item="question",
    part="questions",
    noun="question",
    nouns="questions",
    done="every question is answered",
    lost="UPD003",
    kept="answers to {}",
    size=0,
    again="answer it",
)
QUIZ = ProgressKind(
    item="quiz",
    part="quizzes",
    noun="quiz",
    nouns="quizzes",
    done="every quiz is passed",
    lost="UPD002",
    kept="results of {}",
    size=state_size.QUIZ,
)


class QuizRead(NamedTuple):
    """A quiz as it was read."""

    quiz: Quiz
    items: tuple[Item, ...]
    """What progress is kept of: its questions, then the quiz."""


def read_quiz(renderer: Renderer, fenced: Fenced, settings: CourseSettings, words: Words) -> QuizRead | None:
    """A quiz: each heading is a question, followed by its choices; without headings, one paragraph is.

    None where nothing can be asked, which is reported.
    """
    document, node = renderer.document, fenced.node
    nodes = [
        n
        for n in document.children(fenced.start, fenced.stop)
        if not document.is_comment(n) and document.fence(n) is None
    ]
    heads = _heads(renderer, nodes)
    above = [n for n in nodes if not heads or n < heads[0]]
    wrong = report_swallowed(document, above, Place("choice", "- [ ]"), renderer.found)
    if not heads:
        if not wrong:
            renderer.report("QUZ001", node)
        return None
    for n in above:
        if document.kinds[n] == "Heading":
            braces_are_text(document, n, renderer.report)
        if n not in wrong and choices_list(document, n):
            fix = "write the question above it as a heading of the same level as the others: ### ..."
            renderer.report("QUZ010", n, fix)
    written = fenced.opening.attributes.items()
    values: dict[str, Any] = read_attributes(renderer.report, node, "the quiz", QUIZ_ATTRIBUTES, written)
    if values.get("tries", 1) > 1 and (once := answered_once(values)):
        renderer.report("QUZ029", node, once=once)
    intro = renderer.blocks(fenced.start, heads[0])
    reader = QuestionReader(renderer, words, settings, values)
    read = [
        reader.read(head, nodes[bisect_right(nodes, head) : bisect_left(nodes, after)])
        for head, after in zip(heads, [*heads[1:], fenced.stop], strict=True)
    ]
    found = [one for one in read if one is not None]
    if not found:
        return None
    questions = tuple(question for question, _ in found)
    values["draw"] = _checked(renderer, node, values, questions, whole=len(found) == len(read))
    title = _title(renderer, fenced.start, heads[0])
    identity = _identity(renderer, fenced, title or questions[0].text)
    quiz = _quiz(identity, intro, questions, values, settings)
    item = _item(quiz, document.source.position(document.start(node)), title, bool(fenced.opening.id))
    item = item._replace(xp_left_out=_xp_left_out([one.xp for _, one in found], quiz.draw) if quiz.draw else 0)
    renderer.places.append(IdPlace("quiz", quiz.id, node, bool(fenced.opening.id)))
    return QuizRead(quiz, (*(item for _, item in found), item))


def _heads(renderer: Renderer, nodes: list[int]) -> list[int]:
    """The headings of a quiz's questions, or the paragraph that is the only one."""
    document = renderer.document
    heads = [n for n in nodes if document.kinds[n] == "Heading"]
    if heads and _is_title(renderer, nodes, heads):
        heads.pop(0)
    if heads or not any(choices_list(document, n) or nearly_boxes(document, n) for n in nodes):
        return heads
    return [n for n in nodes if document.kinds[n] == "Paragraph"][:1]


def _checked(
    renderer: Renderer, node: int, values: dict[str, Any], questions: tuple[Question, ...], whole: bool
) -> int:
    """How many questions an attempt draws, 0 for all; what the questions do not allow is reported.

    ``whole``: none of them was refused.
    """
    total = sum(question.points for question in questions)
    if total > MAX_QUIZ_POINTS:
        fix = f"give all its questions together at most {MAX_QUIZ_POINTS:,} points"
        renderer.report("QUZ013", node, fix, name="points", where="the quiz", value=total)
    draw: int = values.get("draw", 0)
    if draw >= len(questions):
        # Of a question that was refused there is a message already.
        if whole:
            renderer.report("QUZ016", node, draw=draw, count=len(questions))
        draw = 0
    if not total and values.get("required") == "passed":
        renderer.report("CMP003", node)
    return draw


def _quiz(
    identity: str, intro: str, questions: tuple[Question, ...], values: dict[str, Any], settings: CourseSettings
) -> Quiz:
    """The quiz of these questions; ``values`` are its attributes."""
    attempts, draw = values.get("attempts", settings.attempts), values["draw"]
    scored = any(question.points for question in questions)
    return Quiz(
        id=identity,
        key="",
        intro=intro,
        questions=questions,
        pass_mark=values.get("pass", settings.pass_mark),
        attempts=0 if attempts == "unlimited" else attempts,
        weight=values.get("weight", _points(questions, draw)) if scored else 0,
        draw=draw,
        shuffle=values.get("shuffle", "no"),
        feedback=values.get("feedback", "once"),
        solutions=values.get("solutions", "yes") == "yes",
        retry=values.get("retry", "all"),
        required=values.get("required", "no"),
        minutes=values.get("time", 0),
        show=values.get("show", "all"),
    )


def _item(quiz: Quiz, position: Position, title: str, named: bool) -> Item:
    """What progress is kept of."""
    return Item(
        "quiz",
        quiz.id,
        position,
        state_size.QUIZ,
        weight=quiz.weight,
        required=quiz.required != "no",
        asked=quiz.draw or len(quiz.questions),
        known_as=title or quiz.questions[0].text[:60],
        named=named,
    )


def _xp_left_out(xp: Sequence[int], draw: int) -> int:
    """Points of experience that nobody gets who answers all that is drawn right, and is asked no more."""
    return sum(sorted(xp)[: len(xp) - draw])


def _points(questions: tuple[Question, ...], draw: int) -> int:
    """The points of an attempt: of all questions, or on average of those that are drawn."""
    total = sum(question.points for question in questions)
    return max(1, round(total / len(questions) * draw)) if draw else total


def _is_title(renderer: Renderer, nodes: list[int], heads: list[int]) -> bool:
    """Whether the first heading is the quiz's title: of a higher level than the next, with nothing to answer."""
    document = renderer.document
    if len(heads) < 2 or document.data[heads[0]]["classes"]:
        return False
    level = [document.data[n]["level"] for n in heads[:2]]
    between = [n for n in nodes if heads[0] < n < heads[1]]
    return bool(level[0] < level[1]) and not any(choices_list(document, n) for n in between)


def _title(renderer: Renderer, start: int, first: int) -> str:
    """The quiz's title, if it has one."""
    document = renderer.document
    titles = [n for n in document.children(start, first) if document.kinds[n] == "Heading"]
    return document.plain(titles[0] + 1, document.close[titles[0]]) if titles else ""


def _identity(renderer: Renderer, fenced: Fenced, name: str) -> str:
    """The id that the author gave, else one made of its ``name``."""
    given = fenced.opening.id
    if given:
        if not LEGAL.match(given):
            renderer.report("CFG009", fenced.node, id=given, like=derive(given, "quiz"))
        return given
    return shortened(f"{renderer.lesson_id}_{derive(name, 'quiz')}_quiz")


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    read = read_quiz(reader.renderer, fenced, reader.settings, reader.words)
    if read is None:
        return None
    reader.items += read.items
    return read.quiz


BLOCK = BlockKind(
    "quiz",
    _read,
    attributes=tuple(QUIZ_ATTRIBUTES),
    reads_attributes=True,
    keeps_id=False,
    empty="QUZ001",
    progress=(QUESTION, QUIZ),
)
