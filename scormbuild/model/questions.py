"""Questions and quizzes as data."""

from typing import Literal, NamedTuple

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
    unit: str = ""
    """What stands behind the number; learners can leave it out."""


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
    also: tuple[tuple[str, ...], ...] = ()
    """Of accepted texts that can be written in other ways: each, and what counts as it too, such as its TeX."""
    comma: bool = False
    """Whether a comma that could be either stands before decimals in the numbers of the course."""
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
    show: Literal["all", "one"] = "all"
    """How many of its questions the page shows at a time."""
