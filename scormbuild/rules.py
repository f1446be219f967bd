"""The rules a course is held to: one row each, the single source of messages, ``scormbuild rule`` and docs/rules.md."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

_HOLE = re.compile(r"\{\w+\}")


class Rule(NamedTuple):
    """One kind of mistake."""

    code: str
    name: str
    severity: Literal["error", "warning"]
    sentence: str
    """The message; names in braces are filled with the facts of the case."""
    help: str
    """The cure in one line, as an instruction."""
    why: str
    """What goes wrong for the learner, the author or the LMS when it stays."""
    wrong: str
    """A small example that breaks the rule."""
    right: str
    """The same example, mended."""

    @property
    def message(self) -> str:
        """The sentence for a person, with dots for the facts of a case."""
        return _HOLE.sub("…", self.sentence)

    @property
    def cure(self) -> str:
        """The help for a person, with dots for the facts of a case."""
        return _HOLE.sub("…", self.help) if _HOLE.sub("", self.help) else "the message says what to write"


def _error(code: str, name: str, sentence: str, help: str, why: str, wrong: str, right: str) -> Rule:
    return Rule(code, name, "error", sentence, help, why, wrong, right)


def _warning(code: str, name: str, sentence: str, help: str, why: str, wrong: str, right: str) -> Rule:
    return Rule(code, name, "warning", sentence, help, why, wrong, right)


_QUIZ = "::: quiz\n### Which gas do plants take in?\n\n"

_ROWS = (
    # CFG: course.yaml and the front matter of lessons
    _error(
        "CFG001",
        "yaml-syntax",
        "this is not valid YAML: {problem}",
        "{cure}",
        "YAML that cannot be read says nothing about the course.",
        "title: Plants: an introduction",
        'title: "Plants: an introduction"',
    ),
    _error(
        "CFG002",
        "unknown-key",
        'unknown key "{key}"',
        "{cure}",
        "A key that nothing reads is nearly always a typing mistake, and what it was meant to say is lost.",
        "tittle: Plants",
        "title: Plants",
    ),
    _error(
        "CFG003",
        "missing-key",
        'the key "{key}" is missing',
        "add a line such as: {example}",
        "The package cannot be made without it.",
        "title: Plants",
        "id: plants\ntitle: Plants",
    ),
    _error(
        "CFG004",
        "wrong-type",
        '"{key}" must be {wanted}, not {found}',
        "write it as: {example}",
        "The value cannot be used as it stands.",
        "pass: high",
        "pass: 80",
    ),
    _error(
        "CFG005",
        "yaml-trap",
        '"{key}" is written {written}, which YAML reads as {read}',
        "write {cure}",
        "YAML turns some bare words and numbers into something else: no becomes false, 1.10 becomes 1.1, "
        "012 becomes 10. Quotes keep the text as it is written.",
        "version: 1.10",
        'version: "1.10"',
    ),
    _error(
        "CFG006",
        "duplicate-key",
        'the key "{key}" stands here a second time',
        "keep one of the two lines (the first is in line {first})",
        "Of two equal keys YAML silently drops one.",
        "title: Plants\ntitle: Trees",
        "title: Plants",
    ),
    _error(
        "CFG007",
        "yaml-alias",
        "anchors and aliases (& and *) are not used in a course",
        "write the value out where it is needed",
        "A few lines of aliases can grow without end when they are followed.",
        "title: &t Plants\ndescription: *t",
        "title: Plants\ndescription: Plants",
    ),
    _error(
        "CFG008",
        "bad-value",
        '"{key}" cannot be {value}',
        "{cure}",
        "The value is of the right kind, but outside what is allowed.",
        "pass: 180",
        "pass: 80",
    ),
    _error(
        "CFG009",
        "bad-id",
        '"{id}" cannot be an id',
        "use letters a-z, digits and _ only, a letter first, at most 64: for example {cure}",
        "Ids become SCORM identifiers, on which an LMS hangs what the learner did. Only these characters are "
        "safe in every LMS.",
        "id: 1-plants!",
        "id: plants_1",
    ),
    _error(
        "CFG010",
        "yaml-too-large",
        "this YAML is {what}",
        "keep it to a few short lines",
        "Settings of this size are a mistake or an attack.",
        "title: [[[[[[[[[[[[[[[[[[[[[[[[Plants]]]]]]]]]]]]]]]]]]]]]]]]",
        "title: Plants",
    ),
    _error(
        "CFG011",
        "no-front-matter",
        "the lesson does not begin with its front matter",
        "begin the file with three lines: --- then title: ... then ---",
        "The front matter holds the lesson's title, without which nothing can be listed.",
        "Plants take in gas.",
        "---\ntitle: Plants\n---\nPlants take in gas.",
    ),
    _error(
        "CFG012",
        "open-front-matter",
        "the front matter that begins here is never closed",
        "put a line with --- below its last key",
        "Without the closing line the whole lesson would be read as YAML.",
        "---\ntitle: Plants\n\nPlants take in gas.",
        "---\ntitle: Plants\n---\nPlants take in gas.",
    ),
    _warning(
        "CFG013",
        "no-interface-texts",
        'there are no interface texts in the language "{language}"',
        "buttons and messages will be English; languages with texts: {known}",
        "A learner who reads one language meets buttons in another.",
        "language: tlh",
        "language: en",
    ),
    # SRC: lesson files and their blocks
    _error(
        "SRC001",
        "not-utf8",
        "the file is not UTF-8 text (byte {byte})",
        "save the file as UTF-8",
        "Letters would be shown wrong.",
        "a file saved as Windows-1252",
        "the same file saved as UTF-8",
    ),
    _error(
        "SRC002",
        "control-character",
        "the text holds the control character {character}",
        "delete the character here and type it again",
        "Control characters are invisible and not allowed in XML, so the manifest could not hold them.",
        "a line with a character U+0008 in it",
        "the same line without it",
    ),
    _error(
        "SRC003",
        "lesson-missing",
        'there is no lesson file "{name}"',
        "{cure}",
        "A lesson in the list must exist under exactly this name.",
        "lessons: [01-plant.md]",
        "lessons: [01-plants.md]",
    ),
    _error(
        "SRC004",
        "no-lessons",
        "the course has no lesson",
        "add a Markdown file beside course.yaml: 01-start.md",
        "A package without a page has nothing to launch.",
        "a folder with only course.yaml",
        "course.yaml and 01-start.md",
    ),
    _error(
        "SRC005",
        "duplicate-id",
        'the id "{id}" is used twice (first at {first})',
        "give one of them another id",
        "Answers of both would be stored in the same place.",
        "### One {#same}\n### Two {#same}",
        "### One {#one}\n### Two {#two}",
    ),
    _error(
        "SRC006",
        "unknown-block",
        'there is no block "{name}"',
        "{cure}",
        "A block that is not known would lose its meaning.",
        "::: flashcard",
        "::: flashcards",
    ),
    _error(
        "SRC007",
        "unclosed-block",
        'the block "{name}" is never closed',
        "put a line with ::: below its last line",
        "Everything to the end of the lesson would be swallowed by the block.",
        "::: note\nWater well.",
        "::: note\nWater well.\n:::",
    ),
    _error(
        "SRC008",
        "stray-fence",
        "this ::: closes nothing",
        "delete the line, or open a block above: ::: note",
        "One fence too many usually means that a block ended earlier than it seems.",
        "Water well.\n:::",
        "Water well.",
    ),
    _error(
        "SRC009",
        "bad-attributes",
        'cannot read "{text}" as the name or the attributes of a block',
        "write ::: name or ::: {{.name #id key=value}}",
        "The attributes would be lost.",
        "::: quiz pass=50",
        "::: {.quiz pass=50}",
    ),
    _error(
        "SRC010",
        "unknown-attribute",
        '"{name}" is not an attribute of {where}',
        "{cure}",
        "An attribute that nothing reads is nearly always a typing mistake.",
        "::: {.quiz pas=50}",
        "::: {.quiz pass=50}",
    ),
    _error(
        "SRC011",
        "block-in-block",
        'a block "{inner}" cannot stand inside "{outer}"',
        "close the outer block with ::: first",
        "Each of these blocks is a unit of its own for the learner.",
        "::: note\n::: quiz",
        "::: note\nWater well.\n:::\n\n::: quiz",
    ),
    _error(
        "SRC012",
        "fence-in-text",
        "this ::: follows a line of text directly",
        "leave an empty line above it",
        "Pandoc and Quarto read such a line as part of the paragraph, so the lesson would differ between tools.",
        "Water well.\n::: note",
        "Water well.\n\n::: note",
    ),
    _warning(
        "SRC013",
        "second-title",
        "a lesson has one heading of level 1: its title in the front matter",
        "begin this heading with ##",
        "Screen-reader users find their way by one top heading per page.",
        "# Roots",
        "## Roots",
    ),
    _warning(
        "SRC014",
        "heading-skipped",
        "this heading jumps from level {before} to level {level}",
        "begin it with {cure}",
        "Screen-reader users read a skipped level as a missing part of the text.",
        "## Roots\n#### Root hairs",
        "## Roots\n### Root hairs",
    ),
    _error(
        "SRC015",
        "footnote-missing",
        'there is no footnote "{name}"',
        "add a paragraph: [^{name}]: the note",
        "The learner would see the bare mark.",
        "Plants breathe.[^1]",
        "Plants breathe.[^1]\n\n[^1]: At night.",
    ),
    _warning(
        "SRC016",
        "nothing-to-complete",
        "the lesson has nothing to complete but its reading",
        "add a quiz, flashcards or an activity",
        "It will count as done as soon as the learner has scrolled to its end.",
        "a lesson of text only",
        "the same lesson with a quiz",
    ),
    _error(
        "SRC017",
        "no-course-file",
        "there is no course.yaml in this folder",
        "name the folder that holds course.yaml, or make a course with: scormbuild new DIR",
        "course.yaml says what the course is.",
        "scormbuild build lessons/",
        "scormbuild build my-course/",
    ),
    _error(
        "SRC018",
        "empty-block",
        'the block "{name}" is empty',
        "write its text between the fences, or delete it",
        "The learner would see an empty box.",
        "::: note\n:::",
        "::: note\nWater well.\n:::",
    ),
    _error(
        "SRC019",
        "empty-lesson",
        "the lesson has no text",
        "write the lesson below the front matter",
        "The learner would see an empty page.",
        "---\ntitle: Plants\n---",
        "---\ntitle: Plants\n---\nPlants grow.",
    ),
    _error(
        "SRC020",
        "fence-inside",
        "a block cannot begin inside a list, a quotation or a note",
        "begin the ::: line at the left margin, outside the list",
        "Blocks are units of the lesson, and their progress is stored by lesson.",
        "- Water\n\n  ::: note",
        "- Water\n\n::: note",
    ),
    # LNK: links
    _error(
        "LNK001",
        "page-not-found",
        'there is no lesson "{target}"',
        "{cure}",
        "The link would lead nowhere.",
        "[more](02-tree.md)",
        "[more](02-trees.md)",
    ),
    _error(
        "LNK002",
        "heading-not-found",
        'there is no heading "#{target}" in {page}',
        "{cure}",
        "The link would lead to the wrong place.",
        "[more](#root)",
        "[more](#roots)",
    ),
    _error(
        "LNK003",
        "scheme-refused",
        'links of the kind "{scheme}:" are not allowed',
        "link to https:, mailto: or a file of the course",
        "Such links can run code in the LMS with the learner's rights, or open nothing at all.",
        "[run](javascript:alert(1))",
        "[read](https://example.org/)",
    ),
    _error(
        "LNK004",
        "blank-in-path",
        'the path "{path}" holds a blank, so this is no link or picture but plain text',
        "{cure}",
        "Markdown ends a path at the first blank, and learners would see the brackets.",
        "![Leaf](my leaf.jpg)",
        "![Leaf](my%20leaf.jpg)",
    ),
    # AST: pictures, sound, video, files
    _error(
        "AST001",
        "file-missing",
        'there is no file "{target}"',
        "{cure}",
        "The learner would see a broken picture or link.",
        "![Leaf](leaf.jpg)",
        "![Leaf](images/leaf.jpg)",
    ),
    _error(
        "AST002",
        "wrong-case",
        'the file is named "{actual}", not "{target}"',
        "write {actual}",
        "Most LMSs tell capital and small letters apart, so what works on a Windows or Mac disk breaks there.",
        "![Leaf](Leaf.jpg)",
        "![Leaf](leaf.jpg)",
    ),
    _error(
        "AST003",
        "outside-course",
        '"{target}" leads out of the course folder',
        "copy the file into the course folder and link to the copy",
        "A course must not be able to carry files of the author's machine into a package.",
        "![Leaf](../../leaf.jpg)",
        "![Leaf](leaf.jpg)",
    ),
    _error(
        "AST004",
        "missing-alt",
        "the picture has no text alternative",
        "write it between the brackets: ![what the picture shows]({target}), or put the picture in a "
        "::: decorative block",
        "A learner who does not see the picture learns nothing from it (WCAG 2.2, 1.1.1).",
        "![](leaf.jpg)",
        "![A green leaf](leaf.jpg)",
    ),
    _error(
        "AST005",
        "remote-media",
        '"{target}" is on another server',
        "save the file in the course folder and link to the copy",
        "A package must work without the network of others, and their servers would see every learner.",
        "![Leaf](https://example.org/leaf.jpg)",
        "![Leaf](leaf.jpg)",
    ),
    _warning(
        "AST006",
        "large-image",
        "the picture is {size} large",
        "scale it to at most 1600 pixels wide, or save it with more compression",
        "Learners on a phone wait for it and pay for it.",
        "a photograph of 4 MB",
        "the same at 300 KB",
    ),
    _error(
        "AST007",
        "unsafe-svg",
        "the SVG file {what}",
        "open it in a drawing program and save it as plain SVG",
        "An SVG file can hold scripts, which would run in the LMS with the learner's rights.",
        "<svg><script>...</script></svg>",
        "<svg>...</svg>",
    ),
    _error(
        "AST008",
        "refused-type",
        'files of the type "{suffix}" cannot be part of a package',
        "convert the file, for example to PDF, or put it in a zip",
        "Some LMSs refuse a package that holds programs or pages of this type, and others would run them.",
        "[script](grade.php)",
        "[script](grade.pdf)",
    ),
    _error(
        "AST009",
        "unreadable-file",
        "the file cannot be read: {problem}",
        "check the file and its permissions",
        "It could not be packed.",
        "a file without read permission",
        "the same file, readable",
    ),
    _warning(
        "AST010",
        "no-captions",
        "the {kind} has no captions",
        'put captions beside it as "{captions}"',
        "A learner who does not hear it learns nothing from it (WCAG 2.2, 1.2.1 and 1.2.2).",
        "![How roots drink](roots.mp4)",
        "roots.mp4 and roots.vtt",
    ),
    # QUZ: quizzes
    _error(
        "QUZ001",
        "no-question",
        "the quiz has no question",
        "write a question as a heading, then its choices as a list",
        "The learner would see an empty quiz.",
        "::: quiz\n:::",
        _QUIZ + "- [x] Carbon dioxide\n- [ ] Oxygen\n:::",
    ),
    _error(
        "QUZ002",
        "question-without-text",
        "the question has no text",
        "write the question after the ###",
        "The learner would not know what is asked.",
        "###\n\n- [x] Oxygen",
        "### Which gas do we need?\n\n- [x] Oxygen",
    ),
    _error(
        "QUZ003",
        "question-without-choices",
        'question "{question}" has no choices',
        "write them below it as a list: - [x] the right one, - [ ] a wrong one",
        "There would be nothing to answer.",
        "### Which gas do we need?",
        "### Which gas do we need?\n\n- [x] Oxygen\n- [ ] Helium",
    ),
    _error(
        "QUZ004",
        "no-correct-answer",
        'question "{question}" marks no choice as correct',
        "mark the right choice with [x]",
        "Nobody could answer it correctly, and every learner would lose its points.",
        _QUIZ + "- [ ] Carbon dioxide\n- [ ] Oxygen\n:::",
        _QUIZ + "- [x] Carbon dioxide\n- [ ] Oxygen\n:::",
    ),
    _error(
        "QUZ005",
        "single-choice-only",
        'question "{question}" has only one choice',
        "add at least one wrong choice",
        "There is nothing to choose.",
        _QUIZ + "- [x] Carbon dioxide\n:::",
        _QUIZ + "- [x] Carbon dioxide\n- [ ] Oxygen\n:::",
    ),
    _error(
        "QUZ006",
        "too-many-choices",
        'question "{question}" has {count} choices',
        "keep at most 36",
        "An LMS need not store more than 36 (SCORM 2004 RTE 4.2.9.1), and no learner reads them.",
        "a question with 40 choices",
        "the same question in two parts",
    ),
    _error(
        "QUZ007",
        "choice-without-box",
        "this item of the choices has no box",
        "begin it with [ ] or, if it is right, [x]",
        "It cannot be told whether the choice is right.",
        "- [x] Oxygen\n- Helium",
        "- [x] Oxygen\n- [ ] Helium",
    ),
    _error(
        "QUZ008",
        "duplicate-choice",
        'the choice "{choice}" stands twice in one question',
        "reword or delete one of them",
        "The answers could not be told apart in the LMS's report.",
        "- [x] Oxygen\n- [ ] Oxygen",
        "- [x] Oxygen\n- [ ] Helium",
    ),
    _warning(
        "QUZ009",
        "no-feedback",
        'question "{question}" has neither feedback nor an explanation',
        "say why below the choice (  > Because ...) or after the choices (> Because ...)",
        "A learner who was wrong learns nothing from being told only that.",
        "- [x] Oxygen\n- [ ] Helium",
        "- [x] Oxygen\n- [ ] Helium\n  > Helium is not breathed.",
    ),
    _error(
        "QUZ010",
        "misplaced-in-quiz",
        "this belongs to no question",
        "put it below the question's heading and above its choices",
        "After the choices only one quotation, the explanation, can follow.",
        "### Q?\n\n- [x] A\n- [ ] B\n\nMore text.",
        "### Q?\n\nMore text.\n\n- [x] A\n- [ ] B",
    ),
    _error(
        "QUZ011",
        "empty-choice",
        "a choice has no text",
        "write the choice after its box",
        "The learner would see an empty line.",
        "- [x]\n- [ ] Helium",
        "- [x] Oxygen\n- [ ] Helium",
    ),
    _warning(
        "QUZ012",
        "long-question",
        'question "{question}" has {count} characters, of which an LMS stores 250',
        "move the background into a paragraph below the heading",
        "SCORM 2004 keeps at most 250 characters of a description (RTE 4.2.9), so the report would show only "
        "the beginning.",
        "### a question of 400 characters",
        "### a short question\n\nThe background.",
    ),
    _error(
        "QUZ013",
        "bad-attribute-value",
        '"{name}" of {where} cannot be "{value}"',
        "{cure}",
        "The value is outside what is allowed.",
        "::: {.quiz pass=150}",
        "::: {.quiz pass=50}",
    ),
    _error(
        "QUZ014",
        "parted-choices",
        "this ends the choices above it, and more choices follow",
        "begin feedback below its choice with two blanks: (  > Because ...), and leave other text out",
        "A list ends at the first line that is not indented, so the choices below would belong to no question.",
        "- [x] Oxygen\n> Yes.\n- [ ] Helium",
        "- [x] Oxygen\n  > Yes.\n- [ ] Helium",
    ),
    # CRD: flashcards; ACT: activities
    _error(
        "CRD001",
        "empty-deck",
        "the flashcards block has no card",
        "write a term, and below it : its explanation",
        "The learner would see an empty deck.",
        "::: flashcards\n:::",
        "::: flashcards\nRoot\n: The part of a plant below the ground.\n:::",
    ),
    _error(
        "CRD002",
        "empty-card",
        "a flashcard has an empty side",
        "write a term, and below it : its explanation",
        "There would be nothing to turn.",
        "Root\n:",
        "Root\n: The part below the ground.",
    ),
    _error(
        "CRD003",
        "duplicate-card",
        'the card "{front}" stands twice',
        "reword or delete one of them",
        "Their progress could not be told apart.",
        "Root\n: Below.\n\nRoot\n: Below.",
        "Root\n: Below.",
    ),
    _error(
        "CRD004",
        "misplaced-in-deck",
        "this is not a card",
        "put text above the first card, or outside the block",
        "Between cards it would not be seen.",
        "Root\n: Below.\n\nMore text.",
        "More text.\n\nRoot\n: Below.",
    ),
    _error(
        "ACT001",
        "no-steps",
        "the activity has no numbered steps",
        "write its steps as a list: 1. ..., 2. ...",
        "There would be nothing to tick off.",
        "::: activity\nGo out.\n:::",
        "::: activity\n1. Go out.\n2. Look.\n:::",
    ),
    # STA: what the LMS can store
    _error(
        "STA001",
        "suspend-data-overflow",
        "at worst the learner's state takes {worst} characters, and {standard} keeps {limit}",
        "{way} the course; {each}; the largest lessons: {most}",
        "An LMS may cut or drop what is too long without a word, and the learner would start again from nothing.",
        "a course of 1,000 lessons as SCORM 1.2",
        "the same course with standards: [scorm2004-4]",
    ),
)

RULES: dict[str, Rule] = {row.code: row for row in _ROWS}
"""All rules by code, in the order of the documentation."""


def find_rule(wanted: str) -> Rule | None:
    """The rule with this code or name, in any case; None when there is none."""
    by_code = RULES.get(wanted.upper())
    return by_code or next((rule for rule in _ROWS if rule.name == wanted.lower()), None)
