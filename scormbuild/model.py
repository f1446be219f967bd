"""The course as data: what the source readers make and the page renderers read. Nothing here does anything.

Named tuples rather than data classes: they are made five times faster when the program starts, which is what
building a single lesson mostly waits for.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple

from scormbuild.diagnostics import Position

CompletionPart = Literal["pages", "cards", "questions", "quizzes", "steps"]
ItemKind = Literal["card", "step", "question", "quiz"]


class Choice(NamedTuple):
    """One choice of a question."""

    id: str
    """Unique in its question, derived from the text; SCORM 2004 reports it."""
    key: str
    """One character under which suspend data stores it."""
    html: str
    correct: bool
    feedback: str
    """HTML, empty where the author wrote none."""


class Question(NamedTuple):
    """One question of a quiz; an interaction for the LMS."""

    id: str
    """Unique in the course; the interaction's id."""
    key: str
    kind: Literal["choice", "multiple", "true-false"]
    level: int
    """Level of its heading, 2 to 6."""
    text: str
    """The question as plain text, for the interaction's description."""
    html: str
    body: str
    """HTML of what stands between the question and its choices."""
    choices: tuple[Choice, ...]
    points: int
    explanation: str


class Quiz(NamedTuple):
    """Questions that are marked together; an objective for the LMS."""

    id: str
    key: str
    intro: str
    questions: tuple[Question, ...]
    pass_mark: int
    """Percent of the points that passes."""
    attempts: int
    """How often it may be taken; 0 means without limit."""


class Card(NamedTuple):
    """A flashcard: two sides of HTML."""

    id: str
    key: str
    label: str
    """The front as plain text."""
    front: str
    back: str


class Deck(NamedTuple):
    """Flashcards that stand together."""

    anchor: str
    """Id by which links reach it, empty where the author gave none."""
    intro: str
    cards: tuple[Card, ...]


class Step(NamedTuple):
    """A step of an activity that the learner ticks off."""

    id: str
    key: str
    label: str
    html: str


class Activity(NamedTuple):
    """Numbered steps with the text around them."""

    anchor: str
    intro: str
    start: int
    steps: tuple[Step, ...]
    outro: str


class Callout(NamedTuple):
    """A box beside the running text."""

    kind: Literal["key-concept", "note", "tip", "warning"]
    anchor: str
    html: str


class Prose(NamedTuple):
    """Running text as HTML that is safe to show."""

    html: str


Block = Prose | Callout | Deck | Quiz | Activity


class Item(NamedTuple):
    """Something of a lesson that progress is kept of."""

    kind: ItemKind
    id: str
    position: Position
    state_size: int
    """Characters of suspend data it takes at worst."""
    points: int = 0


class Link(NamedTuple):
    """A link to another place of the course, to be checked when all lessons are read."""

    lesson: str
    """Source path of the target lesson, relative to the course folder."""
    anchor: str
    position: Position
    excerpt: str


class Asset(NamedTuple):
    """A file of the author's that goes into the package."""

    source: str
    """Path relative to the course folder."""
    target: str
    """Path in the package: ASCII, unique."""


class Lesson(NamedTuple):
    """One lesson, read from one Markdown file."""

    id: str
    key: str
    title: str
    source: str
    minutes: int
    """Time it takes; 0 where the author does not say."""
    xp: int
    objectives: tuple[str, ...]
    blocks: tuple[Block, ...]
    footnotes: tuple[str, ...]
    """HTML of the notes in the order of their first mention."""
    anchors: frozenset[str]
    links: tuple[Link, ...]
    assets: tuple[Asset, ...]
    items: tuple[Item, ...]
    state_size: int
    """Characters of suspend data the whole lesson takes at worst."""

    def number_of(self, kind: ItemKind) -> int:
        """How many items of a kind the lesson has."""
        return sum(item.kind == kind for item in self.items)

    @property
    def points(self) -> int:
        """Points of all its questions."""
        return sum(item.points for item in self.items)


class CourseSettings(NamedTuple):
    """What course.yaml says."""

    id: str
    title: str
    language: str
    description: str
    version: str
    keywords: tuple[str, ...]
    pass_mark: int
    """Percent of all points that passes the course."""
    attempts: int
    """Attempts of a quiz that does not say; 0 means without limit."""
    on_fail: Literal["failed", "incomplete"]
    completion: tuple[CompletionPart, ...]
    accent: str
    """``#rrggbb``"""
    standards: tuple[str, ...]
    lessons: tuple[str, ...]
    """Source paths in order; empty means by file name."""
    score_without_quiz: bool
    """Whether a course without questions reports 100 when it is completed."""
    mastery_in_manifest: bool
    """Whether the SCORM 1.2 manifest names the pass mark."""


class Course(NamedTuple):
    """A whole course."""

    settings: CourseSettings
    folder: Path
    lessons: tuple[Lesson, ...]

    def number_of(self, kind: ItemKind) -> int:
        """How many items of a kind all lessons have."""
        return sum(lesson.number_of(kind) for lesson in self.lessons)

    @property
    def points(self) -> int:
        """Points of all questions; a course without any is not scored."""
        return sum(lesson.points for lesson in self.lessons)

    @property
    def assets(self) -> tuple[Asset, ...]:
        """Every file of the author's once, sorted by its path in the package."""
        found = {asset.target: asset for lesson in self.lessons for asset in lesson.assets}
        return tuple(found[target] for target in sorted(found))
