"""course.yaml and front matter: their keys, declared once, and the reading of course.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.findings.suppressions import Suppression
from scormbuild.machine.hidden import is_hidden
from scormbuild.model import Chapter, CompletionRule, CourseSettings, Theme
from scormbuild.source.appearance import COVER_FIELD, IMAGE_FIELD, THEME_FIELDS, read_theme
from scormbuild.source.blocks import PROGRESS
from scormbuild.source.field_kinds.kind import Field
from scormbuild.source.fields import read_fields
from scormbuild.source.files import CourseFiles
from scormbuild.source.ignored import read_list
from scormbuild.source.inline_marks import read_line
from scormbuild.source.rewards import REWARD_FIELDS, read_certificate
from scormbuild.source.text import SourceText, read_text
from scormbuild.source.texts import FALLBACK, known_languages, own_interface, shown_interface
from scormbuild.source.yaml_nodes import read_yaml
from scormbuild.standards import USUAL, all_standards, standards_named

COURSE_FILE = "course.yaml"
COMPLETION_PARTS = ("pages", *(kind.part for kind in PROGRESS))
"""Parts of a completion rule that are plain words; beside them stand minutes and XP with their numbers."""

MAX_MINUTES = 600
"""Minutes that the learner's state can count in one lesson, rounded down."""

COURSE_FIELDS = (
    Field(
        "id",
        "id",
        "Names the packages, and identifies the course in the LMS. Never change it after learners have started.",
        "plants_1",
        required=True,
    ),
    Field("title", "title", "Shown on the pages and in the LMS; at most 200 characters.", "Plants", required=True),
    Field("language", "language", "Language of the text: `en`, `de`, `pt-BR` ...", "en", default="en"),
    Field("description", "text", "One or two sentences for the overview and the LMS.", "How plants live.", default=""),
    Field("version", "text", "Version of the course, in quotes, for the metadata in the LMS.", '"1.0"', default="1"),
    Field("keywords", "texts", "Keywords for the metadata in the LMS.", "[plants, biology]", default=()),
    Field(
        "pass",
        "whole",
        "Pass mark of the course in percent of all points, and of every quiz without its own pass mark.",
        "80",
        default=80,
        high=100,
    ),
    Field(
        "attempts",
        "attempts",
        "Number of attempts at a quiz, or `unlimited`.",
        "unlimited",
        default=0,
        low=1,
        high=50,
    ),
    Field(
        "on_fail",
        "choice",
        "Status that the LMS gets when the last attempt fails: `failed`, or `incomplete` (the learner may come back).",
        "failed",
        default="failed",
        choices=("failed", "incomplete"),
    ),
    Field(
        "report_pass",
        "choice",
        "When SCORM 2004 reports a pass: `when complete` (together with the completion), or `at once`.",
        "when complete",
        default="when complete",
        choices=("when complete", "at once"),
    ),
    Field(
        "score",
        "choice",
        "Attempt at a quiz that counts: `best` or `last`.",
        "best",
        default="best",
        choices=("best", "last"),
    ),
    Field(
        "completion",
        "completion",
        "What learners must do to complete the course: all or any of the listed parts.",
        "[pages, cards, questions]",
        default=CompletionRule(("pages", "cards", "questions")),
        choices=COMPLETION_PARTS,
    ),
    Field(
        "xp",
        "keys",
        "Experience points (XP): `question` for each correct answer, plus `first_try` if the first try was correct.",
        "{question: 2, first_try: 1}",
        default=None,
        keys=(
            Field(
                "question",
                "whole",
                "Experience points (XP) for each correct answer, unless the question has its own.",
                "2",
                default=0,
                high=1000,
            ),
            Field("first_try", "whole", "Additional XP if the first try was correct.", "1", default=0, high=1000),
        ),
    ),
    Field(
        "levels",
        "levels",
        "Names of levels and the XP at which they begin, in rising order.",
        "{Seed: 0, Sprout: 30}",
        default=(),
    ),
    Field(
        "score_without_quiz",
        "flag",
        "Whether a course without questions reports a score of 100 when the learner completes it.",
        "true",
        default=True,
    ),
    Field(
        "mastery_in_manifest",
        "flag",
        "Whether the SCORM 1.2 manifest contains the pass mark.",
        "false",
        default=False,
    ),
    Field(
        "answers_as",
        "choice",
        "How SCORM 1.2 reports choices, pairs and orders: as `letters`, or as `words` that people can read.",
        "letters",
        default="letters",
        choices=("letters", "words"),
    ),
    Field(
        "decimal",
        "choice",
        "What separates decimals in numeric questions, where it is ambiguous: `comma` or `point`.",
        "comma",
        default=None,
        choices=("comma", "point"),
    ),
    Field(
        "standards",
        "choices",
        f"Packages to build: {', '.join(f'`{name}`' for name in all_standards())}.",
        f"[{', '.join(all_standards())}]",
        default=USUAL,
        choices=tuple(all_standards()),
    ),
    Field(
        "lessons",
        "lessons",
        "Lessons in their order, or `by file name`. A title with a list of files is a chapter.",
        "[01-roots.md, 02-leaves.md]",
        default=(),
    ),
    Field(
        "theme",
        "keys",
        "Appearance of the pages.",
        '{accent: "#2b59c3"}',
        default=None,
        keys=(
            Field(
                "accent",
                "colour",
                "Colour of buttons and links, in quotes, or a CSS name.",
                '"#2b59c3"',
                default="#2b59c3",
            ),
            *THEME_FIELDS,
        ),
    ),
    COVER_FIELD,
    *REWARD_FIELDS,
    Field(
        "texts",
        "wording",
        "Interface texts to replace: names and texts.",
        "{quiz: Knowledge check}",
        default=(),
    ),
    Field(
        "accessibility",
        "choice",
        "`required` makes errors of all warnings about accessibility, and asks for transcripts of videos.",
        "required",
        default="advised",
        choices=("advised", "required"),
    ),
    Field(
        "ignore",
        "texts",
        "Warnings to ignore, each followed by file names if it applies only to some files.",
        "[QUZ009, SRC016 01-*.md]",
        default=(),
    ),
)

LESSON_FIELDS = (
    Field("title", "title", "Heading of the page; at most 200 characters.", "How Roots Drink"),
    Field("id", "id", "Identifies the lesson in the LMS.", "roots"),
    Field("time", "minutes", "Time that the lesson takes: `15 min`, `1 h 30 min`.", "15 min", default=0),
    Field("xp", "whole", "Experience points (XP) for completing the lesson.", "15", default=0, high=100_000),
    IMAGE_FIELD,
    Field("objectives", "texts", "What learners can do after the lesson.", "[Name the parts of a root]", default=()),
    Field(
        "completion",
        "completion",
        "What completes this lesson, if it differs from the course: the same words as in course.yaml.",
        "[pages]",
        default=None,
        high=MAX_MINUTES,
        choices=COMPLETION_PARTS,
    ),
)


def read_settings(folder: Path, shown: str) -> tuple[CourseSettings | None, list[Diagnostic]]:
    """Read course.yaml; ``shown`` is how the folder is named in messages. None when it cannot be used at all."""
    file = folder / COURSE_FILE
    shown_path = f"{shown}/{COURSE_FILE}" if shown not in ("", ".") else COURSE_FILE
    if not file.is_file():
        source = SourceText(shown_path, "")
        near = next((p.name for p in folder.iterdir() if p.name.lower() in ("course.yaml", "course.yml")), None)
        fix = f"rename {near} to {COURSE_FILE}" if near and near != COURSE_FILE else None
        if not fix and any(folder.glob("*.md")):
            fix = f"write a file {COURSE_FILE} here, with two lines: id: my_course, and title: My Course"
        return None, [source.diagnose_line("SRC017", 1, help=fix)]
    real, root = file.resolve(), folder.resolve()
    if not real.is_relative_to(root) or is_hidden(real.relative_to(root).parts):
        rule = "AST012" if real.is_relative_to(root) else "AST003"
        return None, [SourceText(shown_path, "").diagnose_line(rule, 1, target=COURSE_FILE)]
    source, found = read_text(file, shown_path)
    if found:
        return None, found
    mapping, found = read_yaml(source, source.text)
    if mapping is None:
        return None, found
    values, wrong = read_fields(source, mapping, COURSE_FIELDS)
    found += wrong
    if own_interface(values["language"]) is None and shown_interface(values["language"]) == FALLBACK:
        line = mapping.entries["language"][1].line
        found.append(
            source.diagnose_line("CFG013", line, language=values["language"], known=", ".join(known_languages()))
        )
    by_letter = any(one.names_by_letter for one in standards_named(values["standards"]))
    if values["answers_as"] == "words" and not by_letter:
        line = mapping.entries["answers_as"][1].line
        found.append(source.diagnose_line("CFG015", line, standards=", ".join(values["standards"])))
    ignored: tuple[Suppression, ...] = ()
    if values["ignore"]:
        ignored = read_list(source, mapping.entries["ignore"][1], "" if shown == "." else shown, found)
    files = CourseFiles(folder)
    theme = read_theme(files, source, values, found)
    certificate = read_certificate(files, source, values, found)
    return _settings(values, ignored, theme)._replace(certificate=certificate), found


def _settings(values: dict[str, Any], ignored: tuple[Suppression, ...], theme: Theme) -> CourseSettings:
    title, description = read_line(values["title"] or ""), read_line(values["description"])
    lessons = tuple(name for one in values["lessons"] for name in (one.lessons if isinstance(one, Chapter) else (one,)))
    return CourseSettings(
        id=values["id"] or "course",
        title=title.plain,
        language=values["language"],
        description=description.plain,
        version=values["version"],
        keywords=values["keywords"],
        pass_mark=values["pass"],
        attempts=values["attempts"],
        on_fail=values["on_fail"],
        report_pass=values["report_pass"],
        score=values["score"],
        completion=values["completion"],
        question_xp=(values["xp"] or {}).get("question", 0),
        first_try_xp=(values["xp"] or {}).get("first_try", 0),
        levels=values["levels"],
        standards=values["standards"],
        lessons=lessons,
        score_without_quiz=values["score_without_quiz"],
        mastery_in_manifest=values["mastery_in_manifest"],
        answers_as=values["answers_as"],
        decimal=values["decimal"],
        interface_texts=values["texts"],
        ignored=ignored,
        title_html=title.html,
        description_html=description.html,
        chapters=tuple(one for one in values["lessons"] if isinstance(one, Chapter)),
        theme=theme,
        celebrate=values["celebrate"],
        accessibility=values["accessibility"],
    )
