"""A course, its settings and its lessons as data."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from scormbuild.findings.diagnostics import Position
from scormbuild.findings.suppressions import Suppression
from scormbuild.model.blocks import Block, every
from scormbuild.model.theme import Asset, Certificate, Picture, Theme

CompletionPart = str
"""``pages``, ``minutes``, ``xp``, or the word of a kind of progress (scormbuild/progress/kinds.py)."""
ItemKind = str
"""The name of a kind of progress."""


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


class Chapter(NamedTuple):
    """Lessons under one heading."""

    title: str
    lessons: tuple[str, ...]
    """In order: their ids in a course, and their files as course.yaml writes them in its settings."""
    title_html: str = ""
    """The title with its emphasis and code; empty where it has none."""


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
    title_html: str = ""
    """The title with its emphasis and code; empty where it has none."""
    objectives_html: tuple[str, ...] = ()
    """The objectives in HTML."""
    image: Picture | None = None
    """Shown above its text."""

    def number_of(self, kind: ItemKind) -> int:
        """How many items of a kind the lesson has."""
        return [item.kind for item in self.items].count(kind)

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
    uses: frozenset[str] = frozenset()
    """What its text has that needs styles of its own: ``formula``, ``code``."""

    def every_block(self) -> Iterator[Block]:
        """All blocks, those inside of others too, in the order of the text."""
        return every(self.blocks)


class Interface(NamedTuple):
    """What decides the interface texts of a course."""

    language: str
    """The course's language."""
    own: tuple[tuple[str, str | tuple[tuple[str, str], ...]], ...] = ()
    """Names of texts that the author replaces, each with a text, or its plural forms by their categories in CLDR."""


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
    standards: tuple[str, ...]
    lessons: tuple[str, ...]
    """Source paths in order; empty means by file name."""
    score_without_quiz: bool
    """Whether a course without questions reports 100 when it is completed."""
    mastery_in_manifest: bool
    """Whether the SCORM 1.2 manifest names the pass mark."""
    answers_as: Literal["letters", "words"] = "letters"
    """What SCORM 1.2 reports of what is chosen, paired or ordered."""
    title_html: str = ""
    """The title with its emphasis and code; empty where it has none."""
    description_html: str = ""
    """As of the title."""
    ignored: tuple[Suppression, ...] = ()
    """Warnings that are not wanted in files of the course."""
    decimal: Literal["comma", "point"] | None = None
    """What stands before the decimals of numbers; None leaves it to the language."""
    chapters: tuple[Chapter, ...] = ()
    """Those that ``lessons`` groups."""
    interface_texts: tuple[tuple[str, str | tuple[tuple[str, str], ...]], ...] = ()
    """As in :class:`Interface`."""
    theme: Theme = Theme()
    celebrate: bool = True
    """Whether a pass is celebrated with a burst."""
    certificate: Certificate | None = None
    accessibility: Literal["advised", "required"] = "advised"
    """Whether what keeps people from using the course is a warning, or stops a build."""

    @property
    def interface(self) -> Interface:
        """What decides the interface texts."""
        return Interface(self.language, self.interface_texts)


class Course(NamedTuple):
    """A whole course."""

    settings: CourseSettings
    folder: Path
    lessons: tuple[Lesson, ...]
    texts: tuple[LessonText, ...] = ()
    """The same lessons with their text; empty for a course that was built, whose text is in its pages."""
    chapters: tuple[Chapter, ...] = ()
    """In order; lessons may stand between them that are in none."""

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
        found = {asset.target: asset for asset in self.settings.theme.assets()}
        if self.settings.certificate and self.settings.certificate.picture:
            asset = self.settings.certificate.picture.asset
            found[asset.target] = asset
        found |= {asset.target: asset for lesson in self.lessons for asset in lesson.assets}
        return tuple(found[target] for target in sorted(found))
