"""The fixtures in tests/fixtures/*.md, which are the specification: what is written, and what comes of it.

A fixture file holds cases of three parts, as markdown-it's fixtures do: a line of title, a line with a dot,
the input, a line with a dot, what is expected, a line with a dot. Text between cases is explanation, and
``→`` is a tab.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from scormbuild import Course, Diagnostic, load_course
from scormbuild.build.pipeline import compile_course
from scormbuild.findings.rules import RULES, find_rule
from scormbuild.model import (
    Accordion,
    Activity,
    Block,
    BlockItem,
    BlockList,
    Callout,
    Column,
    Columns,
    Continue,
    Deck,
    Details,
    Gallery,
    Labelled,
    LessonText,
    Panel,
    Process,
    Prose,
    Question,
    Quiz,
    Statement,
    Tabs,
)
from tests.broken_packages import CONTENT_RULES
from tests.media import MP3, MP4, PNG, POINTER

FIXTURES = Path(__file__).parent / "fixtures"
FILES: dict[str, bytes] = {
    "leaf.png": PNG,
    "roots.mp4": MP4,
    "roots.vtt": b"WEBVTT\n",
    "talk.mp3": MP3,
    "sheet.pdf": b"%PDF-1.4",
    "path.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
    "trees.md": b"---\ntitle: Trees\n---\n## Oaks\n\nOaks grow old.\n",
    "grade.php": b"<?php",
    "photo.heic": b"\0\0\0\x18ftypheic",
    "clip.mov": b"\0\0\0\x14ftypqt  ",
    "chart.emf": b"EMF",
    "pointer.png": POINTER,
    "page.jpg": b"<!doctype html><title>404</title>",
    "old.mp4": MP4,
    "old.srt": "1\n00:00:01,000 --> 00:00:02,000\nBl\u00e4tter\n".encode("cp1252"),
}
"""What stands beside the lesson of every fixture."""
COURSE = "id: small\ntitle: A Small Course\nlessons: [lesson.md, trees.md]\n"
LESSON = "---\ntitle: Plants\n---\nPlants grow.\n"

ELSEWHERE = {
    "SRC001": "test_source.py",
    "SRC002": "test_source.py",
    "SRC004": "test_source.py",
    "SRC017": "test_source.py",
    "SRC032": "test_lesson_files.py",
    "AST006": "test_source.py",
    "AST007": "test_source.py",
    "AST009": "test_source.py",
    "AST011": "security/test_file_kinds.py",
    "AST018": "test_everybody.py",
    "AST019": "test_everybody.py",
    "CFG010": "test_source.py",
    "CFG019": "test_theme.py",
    "SRC021": "test_source.py",
    "QUZ023": "test_source.py",
    "QUZ025": "test_question_values.py",
    "CMP001": "test_source.py",
    "CMP002": "test_source.py",
    "CMP005": "test_source.py",
    "STA001": "test_source.py",
    **{code: "test_previous.py" for code in RULES if code.startswith("UPD")},
    **{code: "broken_packages.py" for code in RULES if code[:3] in ("PKG", "MAN", "RES") and code < "RES050"},
    **{code: "test_checks_content.py" for code in RULES if code in CONTENT_RULES},
    **{code: "play/test_judge.py" for code in RULES if code.startswith("PLY")},
}
"""Rules that take bytes, folders, packages or large files, and where they are tested."""


class Case(NamedTuple):
    """One case of a fixture file."""

    file: str
    line: int
    title: str
    input: str
    expected: str


def read_cases(name: str) -> Iterator[Case]:
    """The cases of a fixture file."""
    lines = (FIXTURES / name).read_text("utf-8").split("\n")
    dots = [number for number, line in enumerate(lines) if line == "."]
    assert len(dots) % 3 == 0, f"{name}: a case has three lines with a dot; {len(dots)} do not divide by three"
    for first, second, third in zip(dots[::3], dots[1::3], dots[2::3], strict=True):
        text, expected = "\n".join(lines[first + 1 : second]), "\n".join(lines[second + 1 : third])
        yield Case(name, first + 1, lines[first - 1], text.replace("→", "\t") + "\n", expected.replace("→", "\t"))


def cases(name: str) -> pytest.MarkDecorator:
    """Parametrize a test with the cases of a fixture file, so that a failure names its place."""
    found = list(read_cases(name))
    return pytest.mark.parametrize("case", found, ids=[f"{c.file}:{c.line}:{c.title}" for c in found])


def load_case(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    course: str,
    lesson: str,
) -> tuple[Course | None, list[Diagnostic]]:
    """Load a lesson among the files of all fixtures, from inside the folder, so that paths are relative."""
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    (folder / "course.yaml").write_text(course, "utf-8")
    (folder / "lesson.md").write_text(lesson, "utf-8")
    monkeypatch.chdir(folder)
    course_read, diagnostics = load_course(".")
    # The second lesson and lessons of text only are no news here.
    return course_read, [d for d in diagnostics if d.rule != "SRC016" or "nothing to complete" in lesson]


@cases("messages.md")
def test_messages(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an author is told, to the letter: place, sentence, line and fix."""
    head, _, rest = case.input.partition("\n")
    course, lesson = (rest, LESSON) if head == "course.yaml:" else (COURSE, case.input)
    _, diagnostics = load_case(tmp_path, monkeypatch, course, lesson)
    built = [d for d in compile_course(".").diagnostics if d.rule != "SRC016" or "nothing to complete" in lesson]
    assert built == diagnostics, "checking finds what building does"
    shown = "\n".join(d.as_text() for d in diagnostics if d.position.path != "trees.md")
    assert shown == case.expected


@cases("format.md")
def test_format(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the format means: the text of a lesson, and the model that is read from it."""
    course, diagnostics = load_case(tmp_path, monkeypatch, COURSE, "---\ntitle: Plants\n---\n" + case.input)
    assert course is not None
    # Lines count from the first of the case.
    told = [
        f"! {d.position.line - 3}:{d.position.column} {d.rule}"
        for d in diagnostics
        if d.position.path == "lesson.md" and d.rule != "QUZ009"
    ]
    assert "\n".join([*show_lesson(course.texts[0]), *told]) == case.expected


def show_lesson(text: LessonText) -> Iterator[str]:
    """A lesson as lines: each block with what it holds below it, indented; then its notes and its files."""
    for block in text.blocks:
        yield from show_block(block)
    for number, note in enumerate(text.footnotes, 1):
        yield from (f"footnote {number}", *indented(note))
    for asset in text.lesson.assets:
        yield f"file {asset.source} as {re.sub('[.][0-9a-f]{6}[.]', '.#.', asset.target)}"


def inside(blocks: Iterable[Block]) -> Iterator[str]:
    """Blocks inside another: their lines, indented."""
    for block in blocks:
        yield from (indented(block.html) if isinstance(block, Prose) else indented("\n".join(show_block(block))))


def show_block(block: Block) -> Iterator[str]:
    """One block as lines."""
    if isinstance(block, Prose):
        yield from ("prose", *indented(block.html))
    elif isinstance(block, Callout):
        fold = f" fold={block.fold} {block.title}" if block.fold else ""
        yield from (f"{block.kind}{at(block.anchor)}{fold}", *inside(block.blocks))
    elif isinstance(block, Details):
        yield from (f"{block.kind}{at(block.anchor)} {block.title}".rstrip(), *inside(block.blocks))
    elif isinstance(block, Panel):
        yield from (f"{block.kind} h{block.level} {block.title}{at(block.title_anchor)}", *inside(block.blocks))
    elif isinstance(block, Column):
        yield from (f"column{at(block.anchor)} {block.share}", *inside(block.blocks))
    elif isinstance(block, BlockList):
        yield from ("list" if block.start is None else f"list {block.start}", *inside(block.blocks))
    elif isinstance(block, BlockItem):
        yield from ("item", *inside(block.blocks))
    elif isinstance(block, Gallery):
        yield from ("gallery", *(line for picture in block.pictures for line in indented(picture)))
    elif isinstance(block, Labelled):
        yield from (f"labelled{at(block.anchor)}", f"  picture {indented(block.picture, '')[0]}")
        for label in block.labels:
            yield from (f"  {label.left:g} {label.top:g} {label.words}", *indented(label.html, "    "))
    elif isinstance(block, Continue):
        yield f'continue{f" after {block.after}" if block.after else ""} "{block.words}"'
    elif isinstance(block, Tabs | Accordion | Process | Columns | Statement):
        yield from (f"{type(block).__name__.lower()}{at(block.anchor)}", *inside(block.blocks))
    elif isinstance(block, Deck):
        yield from (f"flashcards{at(block.anchor)}{changed(block, ('show',))}", *indented(block.intro))
        for card in block.cards:
            yield from (
                f"  card {card.id}",
                *indented(card.front, "    "),
                "    --",
                *indented(card.back, "    "),
            )
    elif isinstance(block, Activity):
        yield from (f"activity{at(block.anchor)}", *indented(block.intro))
        for number, step in enumerate(block.steps, block.start):
            yield from (f"  step {number} {step.id}", *indented(step.html, "    "))
        yield from indented(block.outro)
    elif isinstance(block, Quiz):
        yield from show_quiz(block)


def show_quiz(quiz: Quiz) -> Iterator[str]:
    """A quiz as lines."""
    more = changed(quiz, ("draw", "shuffle", "feedback", "solutions", "retry", "required", "minutes", "show"))
    if quiz.weight != sum(question.points for question in quiz.questions):
        more = f" weight={quiz.weight}{more}"
    yield from (f"quiz #{quiz.id} pass={quiz.pass_mark} attempts={quiz.attempts}{more}", *indented(quiz.intro))
    for question in quiz.questions:
        options = ("several", "hint_cost", "tries", "partial", "case", "accents", "typos", "length", "xp")
        more = changed(question, options if question.kind not in ("multiple",) else options[1:])
        yield f"  {question.kind} #{question.id} points={question.points} h{question.level}{more}"
        yield from (*indented(question.html, "    "), *indented(question.body, "    body "))
        yield from indented(question.picture, "    picture ")
        for hint in question.hints:
            yield from indented(hint, "    hint ")
        if any(question.columns):
            yield f"    columns {' | '.join(question.columns)}"
        for number, gap in enumerate(question.gaps):
            options_of_gap = " ".join(f"{'(' * o.correct}{o.id}{')' * o.correct}" for o in gap.options)
            yield f"    gap {number}: {options_of_gap or ' | '.join(gap.accepted)}"
        for one in question.accepted:
            span = f" = {one.low}..{one.high}" if one.low else ""
            yield from (f"    {'[x]' if one.correct else '[ ]'} {one.text}{span}", *indented(one.feedback, "      > "))
        names = {target.key: target.id for target in question.targets}
        for choice in question.choices:
            box = "[x]" if choice.correct else "[ ]"
            where = f" -> {names[choice.target]}" if choice.target else ""
            if choice.region:
                where = f" at {' '.join(f'{value:g}' for value in choice.region)}"
            yield from (
                *indented(f"{box} {choice.id}: {choice.html}{where}", "    "),
                *indented(choice.feedback, "      > "),
            )
        for target in question.targets:
            yield f"    target {target.id}: {target.html}"
        yield from indented(question.explanation, "    > ")


def changed(one: Quiz | Question | Deck, names: tuple[str, ...]) -> str:
    """Options that are not as usual."""
    usual = type(one)._field_defaults
    return "".join(f" {name}={getattr(one, name)}" for name in names if getattr(one, name) != usual[name])


def at(anchor: str) -> str:
    """An anchor, where there is one."""
    return f" #{anchor}" if anchor else ""


def indented(html: str, by: str = "  ") -> list[str]:
    """The lines of some HTML that say anything; digests in names of files are made equal."""
    html = re.sub(r"(media/[\w-]+)[.][0-9a-f]{6}[.]", r"\1.#.", html)
    return [by + line for line in html.split("\n") if line.strip()]


def test_every_rule_is_tested() -> None:
    shown = "\n".join(case.expected for case in read_cases("messages.md"))
    missing = [code for code in RULES if f"[{code} " not in shown and code not in ELSEWHERE]
    assert not missing, "write a case in tests/fixtures/messages.md"
    for code, file in ELSEWHERE.items():
        assert f'"{code}' in (Path(__file__).parent / file).read_text("utf-8"), f"{code} has no test in {file}"


@pytest.mark.parametrize("code", RULES)
def test_rule_explains_itself(code: str) -> None:
    """`scormbuild rule CODE` shows each of these."""
    rule = RULES[code]
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert rule.sentence and rule.help and rule.wrong and rule.right and rule.wrong != rule.right
    assert rule.why.endswith("."), "the reason is a sentence"
    assert not rule.sentence.endswith("."), "the message stands on one line with its place"


PLAIN = re.compile(
    r"\b(?:mend\w*|cure\w*|whence|thereby|therefore|likewise|whatever|behind it|stands|lies|parted|tries again|"
    r"belongs into|is no (?!longer)|there (?:is|are)|the learner's work|saved work|asked for|spelt|film)\b"
)
"""Words that CONTRIBUTING (English) does without."""


@pytest.mark.parametrize("code", RULES)
def test_a_rule_is_written_in_plain_english(code: str) -> None:
    """A fixed help text, and messages, all of which begin in lower case and are no sentences with a full stop."""
    rule = RULES[code]
    for text in (rule.sentence, rule.help, rule.fix):
        assert not text[:1].isupper() or re.match(r"[A-Z]{3}|YAML|JSON|Moodle", text), text
        assert not text.endswith(".") or text.endswith("..."), text
    assert not re.search(r"\{(?:cure|fix|what|more|name|example|known)\}|\{\{", rule.help), "the help has no facts"
    for text in (rule.message, rule.help, rule.fix, rule.why):
        assert not PLAIN.search(text), text


def test_names_of_rules_differ() -> None:
    assert len({rule.name for rule in RULES.values()}) == len(RULES)


@pytest.mark.parametrize("wanted", ["QUZ004", "quz004", "no-correct-answer", "No-Correct-Answer"])
def test_rule_is_found_by_code_or_name(wanted: str) -> None:
    assert find_rule(wanted) is RULES["QUZ004"]


def test_unknown_rule_is_not_found() -> None:
    assert find_rule("QUZ999") is None
