"""``quiz``: the block of questions, whose grammar is in source/quiz.py."""

from __future__ import annotations

from scormbuild.model import Block
from scormbuild.progress import state_size
from scormbuild.progress.kinds import ProgressKind
from scormbuild.source.attributes import QUIZ_ATTRIBUTES
from scormbuild.source.blocks.block import BlockKind, Fenced, Reader
from scormbuild.source.quiz import read_quiz

QUESTION = ProgressKind(
    item="question",
    part="questions",
    noun="question",
    nouns="questions",
    done="every question is answered",
    lost="UPD003",
    kept="answers to {}",
    size=0,
    again="answer",
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


def _read(reader: Reader, fenced: Fenced) -> Block | None:
    return read_quiz(
        reader.renderer,
        fenced.node,
        fenced.opening,
        fenced.start,
        fenced.stop,
        reader.settings,
        reader.words,
        reader.items,
    )


BLOCK = BlockKind(
    "quiz",
    _read,
    attributes=tuple(QUIZ_ATTRIBUTES),
    reads_attributes=True,
    keeps_id=False,
    empty="QUZ001",
    progress=(QUESTION, QUIZ),
)
