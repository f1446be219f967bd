"""Courses and files to measure with: the same on every machine, from seeds."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

WORDS = 800
"""Words of a lesson's text, about; its flashcards and its quiz come on top."""
CARDS = 4
"""With more of them the saved work of 1,000 lessons would not fit into what SCORM 2004 keeps."""
MOST_QUIZZES = 1000
"""Lessons with flashcards and a quiz; in a larger course the saved work of all of them would not fit either."""
QUIZZES_OF_MANY = 200
"""As many lessons have them where there are more than that: the lessons alone take most of the room."""
QUESTIONS = 5
CHOICES = 4
TITLE = "A course to measure"
MEDIA_FILE_MB = 5
_MB = 1_000_000
_HALF_SECTION = 100
"""Words, about."""

_LEXICON = """
archive balance boundary camera circuit cloud coast column compass context crystal current desert
detail engine example field filter forest garden glacier grammar harbour horizon index island
journal kernel ladder lantern layer library machine margin market measure memory method mirror
mountain network number orbit particle pattern pigment planet pressure process proof question record
reservoir rhythm river root sample scale season sensor shadow signal source spectrum station stone
story stream structure surface system temperature theory tide tool valley vessel voice volume wave
weather window

ancient bright broad calm careful clear coarse common complex deep dense distant early empty even
exact fine fragile gentle great hidden hollow late local loose narrow natural open patient plain
quiet rapid rare rough sharp silent simple slow small soft steady strange strong subtle thin
uncertain uneven useful warm

carries changes collects compares connects describes divides explains follows forms gathers guides
holds joins limits marks measures moves needs orders points protects reaches records reflects
repeats replaces reveals shapes shows sorts supports tests touches traces turns widens
"""
_NOUNS, _ADJECTIVES, _VERBS = (words.split() for words in _LEXICON.split("\n\n"))
_ENDINGS = (
    "",
    "",
    " over time",
    " at every scale",
    " in practice",
    " as a rule",
    ", as we saw before",
    ", although few notice",
    " when it is least expected",
    " from one year to the next",
)
_OPENINGS = (
    "",
    "",
    "",
    "At first ",
    "In most cases ",
    "Without care ",
    "For this reason ",
    "Seen from afar ",
)


class _Writer:
    """Plausible English from a seed."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)

    def thing(self) -> str:
        return f"{self.random.choice(_ADJECTIVES)} {self.random.choice(_NOUNS)}"

    def topic(self) -> str:
        return f"The {self.thing()} and the {self.random.choice(_NOUNS)}"

    def sentence(self, mark: str = "") -> str:
        """A sentence; ``mark`` stands around some of its words."""
        pick = self.random.choice
        text = (
            f"{pick(_OPENINGS)}the {self.thing()} {pick(_VERBS)} {mark}the {self.thing()}{mark} "
            f"and {pick(_VERBS)} what the {pick(_NOUNS)} {pick(_VERBS)}{pick(_ENDINGS)}."
        )
        return text[0].upper() + text[1:]

    def paragraph(self) -> str:
        """Four to six sentences, one with bold or italic words or code."""
        sentences = [self.sentence() for _ in range(self.random.randint(3, 5))]
        sentences.insert(1, self.sentence(self.random.choice(("**", "**", "*", "`"))))
        return " ".join(sentences)

    def list(self, numbered: bool) -> str:
        signs = (f"{n}." if numbered else "-" for n in range(1, self.random.randint(4, 6)))
        return "\n".join(f"{sign} **{self.thing().capitalize()}**: {self.sentence()}" for sign in signs)

    def table(self) -> str:
        rows = (f"| {self.thing()} | {self.random.choice(_VERBS)} | {self.random.randint(2, 990)} |" for _ in range(5))
        return "\n".join(["| What | How | How much |", "|:--|:--|--:|", *rows])


def _text(write: _Writer, number: int, total: int) -> Iterator[str]:
    """The blocks of a lesson's text, until it has its words."""
    following = _lesson_name(number % total + 1)
    extras = [
        lambda: write.list(numbered=False),
        lambda: (
            f"{write.sentence()} More of it [in the next lesson]({following}) and in "
            f"[a collection of sources](https://example.org/sources/{number})."
        ),
        lambda: f"::: note\n### {write.topic()}\n\n{write.paragraph()}\n:::",
        lambda: write.list(numbered=True),
        *([write.table] if number % 3 == 0 else []),
    ]
    words = 0
    section = 0
    while words < WORDS - _HALF_SECTION:
        level = "###" if section % 3 == 2 else "##"
        blocks = [f"{level} {write.topic()}", write.paragraph(), write.paragraph()]
        if section < len(extras):
            blocks.append(extras[section]())
        words += sum(len(block.split()) for block in blocks)
        section += 1
        yield from blocks


def _flashcards(write: _Writer) -> str:
    cards = (f"{write.thing().capitalize()}\n: {write.sentence()}" for _ in range(CARDS))
    return "\n\n".join(["::: flashcards", *cards]) + "\n:::"


def _quiz(write: _Writer, number: int) -> str:
    questions = []
    for index in range(QUESTIONS):
        right = write.random.randrange(CHOICES)
        choices = (
            f"- [{'x' if choice == right else ' '}] The {write.thing()} of answer {choice + 1}\n  > {write.sentence()}"
            for choice in range(CHOICES)
        )
        heading = f"### What does the {write.thing()} show? {{#question_{number}_{index + 1}}}"
        questions.append("\n".join([heading, "", *choices, "", f"> {write.sentence()}"]))
    return "\n\n".join([f"::: {{.quiz #quiz_{number}}}", *questions]) + "\n:::"


def _lesson_name(number: int) -> str:
    return f"lesson-{number:04}.md"


def _lesson(number: int, total: int) -> str:
    write = _Writer(f"scormbuild lesson {number}")
    front = f"---\ntitle: {write.topic()}\nid: lesson_{number:04}\ntime: 12 min\nxp: 10\n---"
    asked = [_flashcards(write), _quiz(write, number)] if _has_quiz(number, total) else []
    return "\n\n".join([front, *_text(write, number, total), *asked]) + "\n"


def _has_quiz(number: int, total: int) -> bool:
    """Whether a lesson has flashcards and a quiz: all of them, or in a large course some among many."""
    return total <= MOST_QUIZZES or number % (total // QUIZZES_OF_MANY) == 0


def _settings(course_id: str) -> str:
    return (
        f"id: {course_id}\ntitle: {TITLE}\nlanguage: en\ndescription: Text from a seed.\n"
        "pass: 50\nstandards: [scorm2004-4]\n"
    )


def write_course(folder: Path, lessons: int) -> Path:
    """A course of so many lessons; returns its folder."""
    folder.mkdir(parents=True)
    (folder / "course.yaml").write_text(_settings(f"bench_{lessons}"), encoding="utf-8")
    for number in range(1, lessons + 1):
        (folder / _lesson_name(number)).write_text(_lesson(number, lessons), encoding="utf-8")
    return folder


def write_site(course: Path, folder: Path) -> Path:
    """The text of a course as a site of plain pages for mkdocs; returns its folder."""
    pages = folder / "docs"
    pages.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text("site_name: A course to measure\n", encoding="utf-8")
    for lesson in sorted(course.glob("*.md")):
        lines = lesson.read_text(encoding="utf-8").splitlines(keepends=True)
        plain = "".join(line for line in lines if not line.startswith(":::"))
        (pages / lesson.name).write_text(plain, encoding="utf-8")
    return folder


def write_media_course(folder: Path, megabytes: int) -> tuple[Path, list[Path]]:
    """A course of one lesson that links files of random bytes; returns its folder and those files."""
    write_course(folder, 1)
    media = folder / "media"
    media.mkdir()
    source = random.Random("scormbuild media")
    files = [media / f"{number:03}.zip" for number in range(1, max(1, megabytes // MEDIA_FILE_MB) + 1)]
    for file in files:
        with file.open("wb") as stream:
            # In small pieces: the memory of this process is a floor for what is measured of its children.
            for _ in range(MEDIA_FILE_MB):
                stream.write(source.randbytes(_MB))
    links = "\n".join(f"- [File {file.stem}](media/{file.name})" for file in files)
    with (folder / _lesson_name(1)).open("a", encoding="utf-8") as lesson:
        lesson.write(f"\n## Files\n\n{links}\n")
    if hasattr(os, "sync"):
        # Else the disk is still writing these files while the builds are timed.
        os.sync()
    return folder, files
