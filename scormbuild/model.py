"""The course as data: what the source readers make and the page renderers read. Nothing here does anything.

Named tuples rather than data classes: they are made five times faster when the program starts, which is what
building a single lesson mostly waits for.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from scormbuild.findings.diagnostics import Position
from scormbuild.findings.suppressions import Suppression

CompletionPart = str
"""``pages``, ``minutes``, ``xp``, or the word of a kind of progress (scormbuild/progress/kinds.py)."""
ItemKind = str
"""The name of a kind of progress."""
Form = Literal[
    "choice",
    "true-false",
    "sequencing",
    "matching",
    "likert",
    "fill-in",
    "long-fill-in",
    "numeric",
    "performance",
    "other",
]
"""In what form an answer is reported: a type of SCORM 2004 (RTE 4.2.9, "type"). Names of kinds are nobody's but the
author's: kinds that come to be need no place here."""


class Region(NamedTuple):
    """A part of a picture, in percent of its width and height."""

    left: float
    top: float
    width: float
    height: float
    round: bool


class Choice(NamedTuple):
    """Something of a question that can be chosen, placed or ticked: a choice, an item, a target, a criterion."""

    id: str
    """Unique in its question, derived from the text; SCORM 2004 reports it."""
    key: str
    """One character under which suspend data stores it."""
    html: str
    correct: bool
    feedback: str
    """HTML, empty where the author wrote none."""
    text: str = ""
    """Its words without markup."""
    target: str = ""
    """Key of the target it belongs to (matching, categorise)."""
    region: Region | None = None
    """Its place in the picture (hotspot)."""


class Accepted(NamedTuple):
    """A text or number that an author foresees: accepted, or wrong with something to say about it."""

    text: str
    """As the author wrote it."""
    low: str
    """The least number that it stands for, empty for texts."""
    high: str
    correct: bool
    feedback: str


class Gap(NamedTuple):
    """A gap in running text: to be filled in, or with options to be picked from."""

    accepted: tuple[str, ...]
    options: tuple[Choice, ...]
    """Empty for a gap that is typed into."""


class Question(NamedTuple):
    """One question of a quiz; an interaction for the LMS."""

    id: str
    """Unique in the course; the interaction's id."""
    key: str
    kind: str
    """Name of its kind; scormbuild/source/questions lists them."""
    level: int
    """Level of its heading, 2 to 6."""
    text: str
    """The question as plain text, for the interaction's description."""
    html: str
    body: str
    """HTML of what stands between the question and its choices; a gap is ``<span data-gap="0"></span>``."""
    choices: tuple[Choice, ...]
    points: int
    """0 for what is never scored."""
    explanation: str
    """What everybody is told afterwards; the model answer of a long text."""
    accepted: tuple[Accepted, ...] = ()
    gaps: tuple[Gap, ...] = ()
    targets: tuple[Choice, ...] = ()
    columns: tuple[str, str] = ("", "")
    """What the two sides of a matching question are called."""
    picture: str = ""
    """HTML of a hotspot's picture."""
    several: bool = False
    """Whether several choices can be chosen."""
    hints: tuple[str, ...] = ()
    hint_cost: int = 0
    """Percent of the points that each opened hint costs."""
    tries: int = 1
    """How often it may be answered in one attempt of its quiz."""
    partial: bool = True
    """Whether a partly right answer earns a part of the points."""
    case: bool = False
    """Whether capital and small letters count."""
    accents: bool = True
    """Whether accents count."""
    typos: int = 0
    """How many letters may be wrong, missing or too many."""
    length: int = 0
    """Room for what is typed, in characters of suspend data."""
    xp: int = 0
    """Points of experience for answering it right."""
    form: Form = "choice"
    """In what form its answers are reported."""


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
    weight: int
    """Its share in the course's score, against the weights of the other quizzes; 0 when nothing in it is scored."""
    draw: int = 0
    """How many of its questions an attempt draws; 0 means all."""
    shuffle: Literal["no", "questions", "choices", "all"] = "no"
    feedback: Literal["once", "end"] = "once"
    """Whether an answer is marked as soon as it is given, or all when the quiz is handed in."""
    solutions: bool = True
    """Whether the right answers are shown afterwards."""
    retry: Literal["all", "wrong"] = "all"
    """Which questions another attempt asks."""
    required: Literal["no", "answered", "passed"] = "no"
    """What must be done here before the learner can go on."""
    minutes: int = 0
    """Time limit of an attempt; 0 means none."""


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

    kind: str
    """Its name, such as ``note``."""
    anchor: str
    blocks: tuple[Block, ...]


class Details(NamedTuple):
    """Blocks below a title that unfolds them."""

    anchor: str
    title: str
    """HTML of the inside of its heading."""
    title_anchor: str
    blocks: tuple[Block, ...]


class Prose(NamedTuple):
    """Running text as HTML that is safe to show."""

    html: str


Block = Prose | Callout | Details | Deck | Quiz | Activity


class Item(NamedTuple):
    """Something of a lesson that progress is kept of."""

    kind: ItemKind
    id: str
    position: Position
    state_size: int
    """Characters of suspend data it takes at worst."""
    points: int = 0
    weight: int = 0
    """For a quiz: its share in the course's score."""
    xp: int = 0
    """Points of experience for it."""
    xp_left_out: int = 0
    """For a quiz that draws: points of experience of questions that an attempt leaves out in any case."""
    required: bool = False
    """For a quiz: whether it must be done before the learner can go on."""
    asked: int = 0
    """For a quiz: how many questions an attempt asks."""
    known_as: str = ""
    """What an author calls it: its words, shortened."""
    named: bool = True
    """Whether the author gave the id."""
    choices: tuple[tuple[str, ...], ...] = ()
    """For a question: ids of what can be chosen in it, one list for each set whose keys are given together."""


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


class CompletionRule(NamedTuple):
    """What completes a course or a lesson."""

    parts: tuple[CompletionPart, ...]
    any: bool = False
    """Whether one of the parts is enough."""
    minutes: int = 0
    """Active minutes that the part ``minutes`` asks for."""
    xp: int = 0
    """Points of experience that the part ``xp`` asks for."""
    line: int = 1
    """Where it stands in its file."""


class Level(NamedTuple):
    """A level that learners reach by points of experience."""

    name: str
    begins: int
    """Points of experience it begins at."""
    line: int = 1
    """Where it stands in course.yaml."""


class Lesson(NamedTuple):
    """One lesson, read from one Markdown file: all that is known of it but its text."""

    id: str
    key: str
    title: str
    source: str
    minutes: int
    """Time it takes; 0 where the author does not say."""
    xp: int
    objectives: tuple[str, ...]
    anchors: frozenset[str]
    links: tuple[Link, ...]
    assets: tuple[Asset, ...]
    items: tuple[Item, ...]
    state_size: int
    """Characters of suspend data the whole lesson takes at worst."""
    completion: CompletionRule | None = None
    """What completes it, where that differs from the rule of the course."""
    ignored: tuple[Suppression, ...] = ()
    """Warnings that are not wanted in lines of the lesson."""
    has_text: bool = True
    """Whether there is any text, and it could be read."""

    def number_of(self, kind: ItemKind) -> int:
        """How many items of a kind the lesson has."""
        return sum(item.kind == kind for item in self.items)

    @property
    def asked(self) -> int:
        """How many questions a learner gets to answer; of a bank only as many as are drawn."""
        return sum(item.asked for item in self.items)

    @property
    def weight(self) -> int:
        """Weights of all its quizzes."""
        return sum(item.weight for item in self.items)

    @property
    def most_xp(self) -> int:
        """The most points of experience for a learner who does all, and answers all rightly at the first try."""
        return self.xp + sum(item.xp - item.xp_left_out for item in self.items)

    @property
    def required(self) -> bool:
        """Whether something in it must be done before the learner can go on."""
        return any(item.required for item in self.items)


class LessonText(NamedTuple):
    """A lesson with its text, as its page shows it."""

    lesson: Lesson
    blocks: tuple[Block, ...]
    footnotes: tuple[str, ...]
    """HTML of the notes in the order of their first mention."""

    def every_block(self) -> Iterator[Block]:
        """All blocks, those inside of others too, in the order of the text."""
        return _every(self.blocks)


def _every(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Callout | Details):
            yield from _every(block.blocks)


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
    report_pass: Literal["when complete", "at once"]
    """When a pass is reported, where pass and completion are apart (SCORM 2004)."""
    score: Literal["best", "last"]
    """Which attempt of a quiz counts."""
    completion: CompletionRule
    question_xp: int
    """Points of experience for a right answer, where the question does not say."""
    first_try_xp: int
    """Points of experience on top when the first try was right."""
    levels: tuple[Level, ...]
    """Rising."""
    accent: str
    """``#rrggbb``"""
    standards: tuple[str, ...]
    lessons: tuple[str, ...]
    """Source paths in order; empty means by file name."""
    score_without_quiz: bool
    """Whether a course without questions reports 100 when it is completed."""
    mastery_in_manifest: bool
    """Whether the SCORM 1.2 manifest names the pass mark."""
    answers_as: Literal["letters", "words"] = "letters"
    """What SCORM 1.2 reports of what is chosen, paired or ordered."""
    ignored: tuple[Suppression, ...] = ()
    """Warnings that are not wanted in files of the course."""


class Course(NamedTuple):
    """A whole course."""

    settings: CourseSettings
    folder: Path
    lessons: tuple[Lesson, ...]
    texts: tuple[LessonText, ...] = ()
    """The same lessons with their text; empty for a course that was built, whose text is in its pages."""

    def number_of(self, kind: ItemKind) -> int:
        """How many items of a kind all lessons have."""
        return sum(lesson.number_of(kind) for lesson in self.lessons)

    @property
    def weight(self) -> int:
        """Weights of all quizzes; a course without any is not scored."""
        return sum(lesson.weight for lesson in self.lessons)

    @property
    def minutes(self) -> int:
        """The time that all lessons take together, as far as their authors say."""
        return sum(lesson.minutes for lesson in self.lessons)

    @property
    def points(self) -> int:
        """Points of all questions."""
        return sum(item.points for lesson in self.lessons for item in lesson.items)

    @property
    def most_xp(self) -> int:
        """The most points of experience for a learner who does all rightly at the first try."""
        return sum(lesson.most_xp for lesson in self.lessons)

    @property
    def assets(self) -> tuple[Asset, ...]:
        """Every file of the author's once, sorted by its path in the package."""
        found = {asset.target: asset for lesson in self.lessons for asset in lesson.assets}
        return tuple(found[target] for target in sorted(found))
