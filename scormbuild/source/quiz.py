"""The grammar of quizzes: nodes between two fences in, a :class:`Quiz` out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Any

from scormbuild.model import CourseSettings, Item, Question, Quiz
from scormbuild.progress import state_size
from scormbuild.progress.identifiers import LEGAL, derive
from scormbuild.source.answers import Words, choices_list, nearly_boxes
from scormbuild.source.attributes import QUIZ_ATTRIBUTES, read_attributes
from scormbuild.source.fences import Opening
from scormbuild.source.html import Renderer
from scormbuild.source.places import IdPlace
from scormbuild.source.questions import QuestionReader, answered_once, shortened

MAX_QUIZ_POINTS = 4000


def read_quiz(
    renderer: Renderer,
    node: int,
    opening: Opening,
    start: int,
    stop: int,
    settings: CourseSettings,
    words: Words,
    items: list[Item],
) -> Quiz | None:
    """A quiz: each heading is a question, followed by its choices; without headings, one paragraph is."""
    document = renderer.document
    nodes = [n for n in document.children(start, stop) if not document.is_comment(n) and document.fence(n) is None]
    heads = [n for n in nodes if document.kinds[n] == "Heading"]
    if heads and _is_title(renderer, nodes, heads):
        heads.pop(0)
    if not heads:
        heads = [n for n in nodes if document.kinds[n] == "Paragraph"][:1]
        if heads and not any(choices_list(document, n) or nearly_boxes(document, n) for n in nodes):
            heads = []
    if not heads:
        renderer.report("QUZ001", node)
        return None
    values: dict[str, Any] = read_attributes(
        renderer.report, node, "the quiz", QUIZ_ATTRIBUTES, opening.attributes.items()
    )
    if values.get("tries", 1) > 1 and (once := answered_once(values)):
        renderer.report("QUZ029", node, once=once)
    intro = renderer.blocks(start, heads[0])
    reader = QuestionReader(renderer, words, items, settings, values)
    read = [
        reader.read(head, nodes[bisect_right(nodes, head) : bisect_left(nodes, after)])
        for head, after in zip(heads, [*heads[1:], stop], strict=True)
    ]
    questions = tuple(question for question in read if question is not None)
    if not questions:
        return None
    total = sum(question.points for question in questions)
    if total > MAX_QUIZ_POINTS:
        cure = f"keep the points of all its questions within {MAX_QUIZ_POINTS}"
        renderer.report("QUZ013", node, name="points", where="the quiz", value=total, cure=cure)
    draw = values.get("draw", 0)
    if draw >= len(questions):
        # Of a question that was refused there is a message already.
        if len(questions) == len(read):
            renderer.report("QUZ016", node, draw=draw, count=len(questions))
        draw = 0
    if not total and values.get("required") == "passed":
        renderer.report("CMP003", node)
    attempts = values.get("attempts", settings.attempts)
    quiz = Quiz(
        id=_identity(renderer, node, opening, start, heads[0], intro, questions),
        key="",
        intro=intro,
        questions=questions,
        pass_mark=values.get("pass", settings.pass_mark),
        attempts=0 if attempts == "unlimited" else attempts,
        weight=values.get("weight", _points(questions, draw)) if total else 0,
        draw=draw,
        shuffle=values.get("shuffle", "no"),
        feedback=values.get("feedback", "once"),
        solutions=values.get("solutions", "yes") == "yes",
        retry=values.get("retry", "all"),
        required=values.get("required", "no"),
        minutes=values.get("time", 0),
    )
    position = document.source.position(document.start(node))
    items.append(
        Item(
            "quiz",
            quiz.id,
            position,
            state_size.QUIZ,
            weight=quiz.weight,
            xp=-_xp_left_out(questions, draw) if draw else 0,
            required=quiz.required != "no",
            asked=draw or len(questions),
            known_as=_name(renderer, start, heads[0]) or questions[0].text[:60],
            named=bool(opening.id),
        )
    )
    renderer.places.append(IdPlace("quiz", quiz.id, node, bool(opening.id)))
    return quiz


def _xp_left_out(questions: tuple[Question, ...], draw: int) -> int:
    """Points of experience that nobody gets who answers all that is drawn rightly, and is asked no more."""
    return sum(sorted(question.xp for question in questions)[: len(questions) - draw])


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


def _name(renderer: Renderer, start: int, first: int) -> str:
    """The quiz's title, if it has one."""
    document = renderer.document
    titles = [n for n in document.children(start, first) if document.kinds[n] == "Heading"]
    return document.plain(titles[0] + 1, document.close[titles[0]]) if titles else ""


def _identity(
    renderer: Renderer,
    node: int,
    opening: Opening,
    start: int,
    first: int,
    intro: str,
    questions: tuple[Question, ...],
) -> str:
    if opening.id:
        if not LEGAL.match(opening.id):
            renderer.report("CFG009", node, id=opening.id, cure=derive(opening.id, "quiz"))
        return opening.id
    name = _name(renderer, start, first) or questions[0].text
    return shortened(f"{renderer.lesson_id}_{derive(name, 'quiz')}_quiz")
