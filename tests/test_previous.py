"""A new version of a course against the package that learners have: the record, what is lost, and hostile zips."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import struct
import time
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from scormbuild import Diagnostic, ScormbuildError, __version__, build_package
from scormbuild.cli import cli
from scormbuild.packing.record import RECORD_FILE, read_record
from scormbuild.progress.identifiers import state_keys
from tests.conftest import MakeCourse, read_json
from tests.test_package import read_all

COURSE = "id: plants\ntitle: Plants\n"
ROOTS = """\
---
title: Roots
---
::: flashcards
Root
: Below the ground.

Stem
: Above it.
:::

::: {.quiz #check}
### What do roots take in?

- [x] Water
- [ ] Light

> Water.

### How deep do they go?

- [x] Deep
- [ ] Not at all

> Deep.
:::

::: activity
1. Dig a hole.
2. Put a bean in.
:::
"""
LEAVES = "---\ntitle: Leaves\n---\n::: flashcards\nLeaf\n: Makes sugar.\n:::\n"


@pytest.fixture(autouse=True)
def in_tmp_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*args: str) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(cli, list(args))


class Versions:
    """A course in two versions."""

    def __init__(self, make_course: MakeCourse) -> None:
        self.folder = make_course(course=COURSE, files={"roots.md": ROOTS, "leaves.md": LEAVES})
        (self.old,) = (package.path for package in build_package("course", "old", ["scorm12"]).packages)

    def change(self, file: str, *changes: tuple[str, str]) -> None:
        """Change a file of the new version."""
        path = self.folder / file
        text = path.read_text("utf-8")
        for before, after in changes:
            assert before in text
            text = text.replace(before, after)
        path.write_text(text, "utf-8")

    def told(self) -> list[Diagnostic]:
        """What is found in the new version against the old."""
        result = build_package("course", "new", ["scorm12"], previous=self.old)
        return [one for one in result.diagnostics if one.rule.startswith("UPD")]

    def texts(self) -> list[str]:
        """What the author is told: place, rule, message and help."""
        return [f"{d.position.path}:{d.position.line} {d.rule} {d.message} | {d.help}" for d in self.told()]


@pytest.fixture
def versions(make_course: MakeCourse) -> Versions:
    return Versions(make_course)


# ---- the record


def test_what_the_record_says(versions: Versions) -> None:
    files = read_all(versions.old)
    record = json.loads(files[RECORD_FILE])
    digests = {key: record.pop(key) for key in ("content", "source")}
    assert {key: value for key, value in record.items() if key != "lessons"} == {
        "format": 1,
        "generator": f"scormbuild {__version__}",
        "course": "plants",
        "version": "1",
        "state": "S2",
        "standard": "scorm12",
        "completion": "complete when every lesson is read to its end, every flashcard is flipped and every question is "
        "answered; the pass mark is 80%",
    }
    lessons = {lesson[0]: lesson for lesson in record["lessons"]}
    assert lessons["leaves"] == ["leaves", "Leaves", [["card", "leaf", "Leaf", 0]]]
    question, quiz = lessons["roots"][2][2], lessons["roots"][2][4]
    assert question == [
        "question",
        "roots_what_do_roots_take_in",
        "What do roots take in?",
        0,
        [["water", "light"]],
    ]
    assert quiz == ["quiz", "check", "What do roots take in?", 1]
    lines = "".join(
        f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n"
        for name in sorted(files)
        if name not in (RECORD_FILE, "imsmanifest.xml")
    )
    assert digests["content"] == hashlib.sha256(lines.encode()).hexdigest(), "as sha256sum says"
    assert re.fullmatch("[0-9a-f]{64}", digests["source"])


@pytest.mark.parametrize("standard", ["scorm12", "scorm2004-4"])
def test_the_record_is_in_every_package_and_in_its_manifest(make_course: MakeCourse, standard: str) -> None:
    folder = make_course(course=COURSE, files={"roots.md": ROOTS})
    (one,) = build_package(folder, "out", [standard]).packages
    files = read_all(one.path)
    assert f'<file href="{RECORD_FILE}"/>'.encode() in files["imsmanifest.xml"]
    record = read_record(one.path)
    assert (record.course, [lesson.id for lesson in record.lessons]) == ("plants", ["roots"])
    assert len(record.lessons[0].items) == 7


def test_the_record_is_the_same_everywhere(versions: Versions, tmp_path: Path) -> None:
    shutil.copytree(versions.folder, tmp_path / "elsewhere" / "x")
    (other,) = build_package(tmp_path / "elsewhere" / "x", "other", ["scorm12"]).packages
    assert other.path.read_bytes() == versions.old.read_bytes()


def test_the_content_digest_changes_with_the_content(versions: Versions) -> None:
    versions.change("roots.md", ("Below the ground", "Under the ground"))
    (new,) = build_package("course", "new", ["scorm12"]).packages
    before, after = read_record(versions.old), read_record(new.path)
    assert before.content != after.content and before.lessons == after.lessons


# ---- what is lost


def test_nothing_is_lost_by_adding_moving_and_explaining(versions: Versions) -> None:
    versions.change(
        "roots.md",
        ("Root\n: Below the ground.\n\n", ""),
        ("Stem\n: Above it.\n", "Stem\n: Above it.\n\nRoot\n: Deep below.\n\nHair\n: Drinks.\n"),
        ("1. Dig a hole.\n2. Put a bean in.", "1. Put a bean in.\n2. Dig a hole.\n3. Wait."),
    )
    assert versions.told() == []


def test_a_reworded_question_is_told_at_its_place_with_the_fix(versions: Versions) -> None:
    versions.change("roots.md", ("What do roots take in?", "What do roots drink?"))
    assert versions.texts() == [
        'course/roots.md:13 UPD003 the question "What do roots take in?" (roots_what_do_roots_take_in) of the earlier '
        'package is missing from the lesson "Roots": learners who answered it lose this answer; if it is now '
        '"What do roots drink?", they must answer it again; the quiz "What do roots drink?" counts as incomplete until '
        "they do"
        " | if you only reworded it, write {#roots_what_do_roots_take_in} at its end"
    ]
    versions.change("roots.md", ("roots drink?", "roots drink? {#roots_what_do_roots_take_in}"))
    assert versions.told() == [], "the cure is one"


def test_a_deleted_question_is_told_on_the_first_line(versions: Versions) -> None:
    versions.change("roots.md", ("### How deep do they go?\n\n- [x] Deep\n- [ ] Not at all\n\n> Deep.\n", ""))
    assert versions.texts() == [
        'course/roots.md:1 UPD003 the question "How deep do they go?" (roots_how_deep_do_they_go) of the earlier '
        'package is missing from the lesson "Roots": learners who answered it lose this answer'
        " | if you only reworded it, write {#roots_how_deep_do_they_go} at its end; if you deleted it, ignore this "
        "warning"
    ]


def test_the_nearest_words_are_taken_for_the_same(versions: Versions) -> None:
    versions.change(
        "roots.md",
        ("What do roots take in?", "How deep do these go?"),
        ("How deep do they go?", "What do roots take in from the ground?"),
    )
    assert [(d.rule, d.position.line, d.help.partition("{")[2]) for d in versions.told()] == [
        ("UPD003", 13, "#roots_how_deep_do_they_go} at its end"),
        ("UPD003", 20, "#roots_what_do_roots_take_in} at its end"),
    ]


@pytest.mark.parametrize(
    ("change", "rule", "line", "help"),
    [
        (("Root\n:", "The root\n:"), "UPD004", 5, "if you only reworded it, write {#root} at its end"),
        (("Root\n:", "Stolon {#x}\n:"), "UPD004", 5, "if it is the same, restore its id: root"),
        (("Dig a hole", "Make a hole"), "UPD005", 29, "if you only reworded it, write {#dig_a_hole} at its end"),
        (
            ("{.quiz #check}", "quiz"),
            "UPD002",
            12,
            "if you only reworded it, write its id in its first line: ::: {.quiz #check}",
        ),
        (("Water\n", "Rain\n"), "UPD007", 13, "if you only reworded it, write the earlier id at its end: {#water}"),
    ],
)
def test_each_kind_has_its_rule(versions: Versions, change: tuple[str, str], rule: str, line: int, help: str) -> None:
    versions.change("roots.md", change)
    assert [(d.rule, d.position.line, d.help) for d in versions.told()] == [(rule, line, help)]


def test_a_renamed_lesson_is_told_in_its_new_file(versions: Versions) -> None:
    (versions.folder / "roots.md").rename(versions.folder / "drinking.md")
    assert versions.texts() == [
        'course/drinking.md:1 UPD001 the lesson "Roots" (roots) of the earlier package is missing: learners lose the '
        "mark that they read it, answers to 2 questions, results of 1 quiz, marks on 2 flashcards, marks on 2 steps"
        " | if this is the same lesson, write id: roots in its front matter"
    ]
    versions.change("drinking.md", ("title: Roots", "title: Roots\nid: roots"))
    assert versions.told() == []


def test_a_renamed_lesson_with_another_title_is_known_by_what_is_in_it(versions: Versions) -> None:
    (versions.folder / "leaves.md").unlink()
    (versions.folder / "sugar.md").write_text(LEAVES.replace("title: Leaves", "title: Sugar"))
    (versions.folder / "trees.md").write_text(LEAVES.replace("Leaf", "Tree").replace("Leaves", "Trees"))
    assert [(d.rule, d.position.path) for d in versions.told()] == [("UPD001", "course/sugar.md")]


def test_a_deleted_lesson_is_told_in_course_yaml(versions: Versions) -> None:
    (versions.folder / "leaves.md").unlink()
    assert versions.texts() == [
        'course/course.yaml:1 UPD001 the lesson "Leaves" (leaves) of the earlier package is missing: learners lose the '
        "mark that they read it, marks on 1 flashcard"
        " | if you renamed the lesson, write id: leaves in its front matter"
    ]


def test_what_moves_to_another_lesson_is_lost(versions: Versions) -> None:
    versions.change("roots.md", ("Stem\n: Above it.\n", ""))
    versions.change("leaves.md", ("Leaf\n", "Stem\n: Above it.\n\nLeaf\n"))
    (one,) = versions.told()
    assert (one.rule, one.position.path, one.position.line) == ("UPD004", "course/leaves.md", 5)
    assert "must flip it again" in one.message
    assert one.help == "move it back to roots.md: progress is stored by lesson, and does not move with it"


def test_a_question_with_a_derived_id_that_moves_is_found_by_its_words(versions: Versions) -> None:
    question = "### How deep do they go?\n\n- [x] Deep\n- [ ] Not at all\n\n> Deep.\n"
    versions.change("roots.md", (question, ""))
    versions.change("leaves.md", ("::: flashcards", f"::: {{.quiz #leaves_check}}\n{question}:::\n\n::: flashcards"))
    (one,) = versions.told()
    assert (one.rule, one.position.path, one.help.partition(":")[0]) == (
        "UPD003",
        "course/leaves.md",
        "move it back to roots.md",
    )


def test_another_course_is_an_error(versions: Versions) -> None:
    versions.change("course.yaml", ("id: plants\ntitle: Plants", "title: Plants\nid: trees"))
    assert [(d.rule, d.severity, d.position.line) for d in versions.told()] == [("UPD006", "error", 2)]
    result = run("build", "course", "-o", "new", "--previous", str(versions.old))
    assert result.exit_code == 1
    assert (
        'course/course.yaml:2:1: error[UPD006 another-course] the earlier package contains the course "plants"'
        in result.stderr
    )
    assert not Path("new").exists()


def meeting() -> tuple[str, str]:
    """Two ids of cards that want the same key, of which the first is given it."""
    seen: dict[str, str] = {}
    for number in range(10_000):
        name = f"c{number}"
        key = state_keys([f"card:{name}"], 2)[f"card:{name}"]
        if key in seen:
            first, second = sorted((seen[key], name))
            return first, second
        seen[key] = name
    raise AssertionError


def test_ids_that_meet_in_saved_work_are_told(versions: Versions) -> None:
    """What is new takes the key of what was there, which then gets another."""
    first, second = meeting()
    versions.change("leaves.md", ("Leaf\n", f"Leaf {{#{second}}}\n"))
    (versions.old,) = (package.path for package in build_package("course", "old", ["scorm12"]).packages)
    versions.change("leaves.md", ("Leaf", f"Bud {{#{first}}}\n: Grows.\n\nLeaf"))
    (one,) = versions.told()
    assert (one.rule, one.position.line, one.help) == ("UPD008", 5, "give it a different id")
    assert f'the flashcard "Bud" ({first}) takes the place in saved progress that "Leaf" has' in one.message


# ---- the command


def test_the_summary_counts_what_is_kept_lost_and_new(versions: Versions) -> None:
    versions.change("roots.md", ("Root\n:", "Hair\n: Drinks.\n\nThe root\n:"))
    result = run("build", "course", "-o", "new", "--previous", str(versions.old), "--json")
    assert result.exit_code == 0
    line = next(
        line for line in result.stderr.splitlines() if line.startswith("  compared with old/plants-scorm12.zip: ")
    )
    assert line.partition("zip: ")[2].split("; ") == [
        "2 lessons kept",
        "1 quiz kept",
        "2 questions kept",
        "2 flashcards kept, 1 lost, 2 new",
        "2 steps kept",
    ]
    assert read_json(result.stdout)["previous"] == {
        "path": "old/plants-scorm12.zip",
        "kept": {"lessons": 2, "quizzes": 1, "questions": 2, "flashcards": 2, "steps": 2, "sections": 0},
        "lost": {"lessons": 0, "quizzes": 0, "questions": 0, "flashcards": 1, "steps": 0, "sections": 0},
        "new": {"lessons": 0, "quizzes": 0, "questions": 0, "flashcards": 2, "steps": 0, "sections": 0},
    }
    assert "previous" not in read_json(run("build", "course", "-o", "new", "--json").stdout)


def test_strict_lets_a_loss_stop_the_build(versions: Versions) -> None:
    versions.change("roots.md", ("Root\n:", "The root\n:"))
    result = run("build", "course", "-o", "new", "--strict", "--previous", str(versions.old))
    assert result.exit_code == 1 and not Path("new").exists()


# ---- packages that anybody may have made


def good_record(**changes: Any) -> dict[str, Any]:
    """A record of a small course."""
    data: dict[str, Any] = {
        "format": 1,
        "generator": "scormbuild 9",
        "course": "plants",
        "version": "1",
        "state": "S2",
        "content": "0" * 64,
        "lessons": [["roots", "Roots", [["card", "root", "Root", 0], ["question", "q", "Q", 1, [["a", "b"]]]]]],
    }
    return {**data, **changes}


def zip_of(record: bytes | str | dict[str, Any], name: str = RECORD_FILE, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with one file."""
    content = json.dumps(record) if isinstance(record, dict) else record
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def with_lessons(lessons: object) -> bytes:
    return zip_of(good_record(lessons=lessons))


def encrypted() -> bytes:
    data = bytearray(zip_of(good_record()))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def wrong_checksum() -> bytes:
    data = bytearray(zip_of(good_record(), method=zipfile.ZIP_STORED))
    data[data.index(b"Roots")] = 0x20
    return bytes(data)


def claims_little() -> bytes:
    """A bomb whose table of contents says that it is small."""
    data = bytearray(zip_of(b" " * 50_000_000))
    struct.pack_into("<I", data, data.rindex(b"PK\x01\x02") + 24, 100)
    return bytes(data)


def directory_of(size: int) -> bytes:
    data = bytearray(zip_of(good_record()))
    struct.pack_into("<I", data, data.rindex(b"PK\x05\x06") + 12, size)
    return bytes(data)


DAMAGED = "is damaged; build the earlier version"
HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is not a zip file"),
    "text": (b"hello", "is not a zip file"),
    "cut": (zip_of(good_record())[:-30], "is not a zip file"),
    "only an end": (b"PK\x05\x06" + bytes(18), "has no record"),
    "no record": (zip_of("{}", "imsmanifest.xml"), "has no record"),
    "record elsewhere": (zip_of("{}", "../scormbuild.json"), "has no record"),
    "encrypted": (encrypted(), "is not a zip file"),
    "lzma": (zip_of(good_record(), method=zipfile.ZIP_LZMA), "is not a zip file"),
    "wrong checksum": (wrong_checksum(), "is not a zip file"),
    "bomb": (zip_of(b" " * 50_000_000), "is larger than 8 MB"),
    "bomb that claims little": (claims_little(), ""),
    "directory beyond the file": (directory_of(0x7FFFFFFF), "is not a zip file"),
    "directory cut": (directory_of(3), "is not a zip file"),
    "not JSON": (zip_of("hello"), "is not valid JSON"),
    "not UTF-8": (zip_of(b'{"format": "\xff"}'), "is not valid JSON"),
    "deep": (zip_of("[" * 200_000), "is not valid JSON"),
    "deep and closed": (zip_of("[" * 100_000 + "]" * 100_000), "is not valid JSON"),
    "many lists": (zip_of("[" + "[]," * 400_000 + "[]]"), "contains more data than any course"),
    "long number": (zip_of('{"format": ' + "9" * 100_000 + "}"), "is not valid JSON"),
    "a list": (zip_of("[]"), DAMAGED),
    "null": (zip_of("null"), DAMAGED),
    "nothing in it": (zip_of("{}"), DAMAGED),
    "format true": (zip_of(good_record(format=True)), DAMAGED),
    "format 1.0": (zip_of(good_record(format=1.0)), DAMAGED),
    "format NaN": (zip_of('{"format": NaN}'), DAMAGED),
    "newer": (zip_of(good_record(format=2)), "built by a newer scormbuild"),
    "course is a path": (zip_of(good_record(course="../x")), DAMAGED),
    "course is a list": (zip_of(good_record(course=[])), DAMAGED),
    "long text": (zip_of(good_record(version="x" * 2000)), DAMAGED),
    "lessons is an object": (with_lessons({}), DAMAGED),
    "lesson is text": (with_lessons(["abc"]), DAMAGED),
    "lesson is short": (with_lessons([["a", "b"]]), DAMAGED),
    "items are text": (with_lessons([["a", "b", "c"]]), DAMAGED),
    "unknown kind": (with_lessons([["a", "b", [["exam", "x", "X", 0]]]]), DAMAGED),
    "kind is a list": (with_lessons([["a", "b", [[["card"], "x", "X", 0]]]]), DAMAGED),
    "id with markup": (with_lessons([["a", "b", [["card", "<b>", "X", 0]]]]), DAMAGED),
    "id without end": (with_lessons([["a", "b", [["card", "x" * 100, "X", 0]]]]), DAMAGED),
    "named is text": (with_lessons([["a", "b", [["card", "x", "X", "yes"]]]]), DAMAGED),
    "too much in an item": (with_lessons([["a", "b", [["card", "x", "X", 0, [], []]]]]), DAMAGED),
    "choices are text": (with_lessons([["a", "b", [["question", "x", "X", 0, ["ab"]]]]]), DAMAGED),
    "too many lessons": (with_lessons([["a", "b", []]] * 10_001), DAMAGED),
    "too many items in a lesson": (with_lessons([["a", "b", [["card", "x", "X", 0]] * 4_001]]), DAMAGED),
    "too many items": (with_lessons([["a", "b", [["card", "x", "X", 0]] * 4_000]] * 26), DAMAGED),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_package_is_refused_in_one_sentence(versions: Versions, name: str) -> None:
    data, expected = HOSTILE[name]
    Path("evil.zip").write_bytes(data)
    begun = time.monotonic()
    result = run("build", "course", "-o", "new", "--previous", "evil.zip")
    assert result.exit_code == 1, result.output
    assert result.stdout == "" and result.stderr.startswith("Error: ") and result.stderr.count("\n") == 1
    assert expected in result.stderr and "evil.zip" in result.stderr
    assert not Path("new").exists(), "nothing is written"
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize("name", ["bomb", "bomb that claims little", "many lists", "directory beyond the file", "deep"])
def test_a_hostile_package_fills_no_memory(tmp_path: Path, name: str) -> None:
    Path("evil.zip").write_bytes(HOSTILE[name][0])
    tracemalloc.start()
    with pytest.raises(ScormbuildError):
        read_record(Path("evil.zip"))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40_000_000


def test_what_a_record_says_steers_no_terminal(versions: Versions) -> None:
    lessons = [
        ["gone", "\x1b[31mred\x07\u202e", [["card", "x", "\ud800", 0]]],
        ["roots", "R", [["card", "y", "\x9b2J\ud83d", 0]]],
    ]
    Path("evil.zip").write_bytes(with_lessons(lessons))
    for more in ((), ("--json",)):
        result = run("build", "course", "-o", "new", "--previous", "evil.zip", *more)
        assert result.exit_code == 0
        assert not set("\x1b\x07\u202e\x9b") & set(result.stderr)
        result.stdout.encode()


def test_a_record_of_many_lost_ids_takes_no_time(versions: Versions) -> None:
    items = [["card", f"x{number}", f"Words {number}", 0] for number in range(4_000)]
    lessons = [["roots" if number == 0 else f"l{number}", "Roots", items] for number in range(12)]
    Path("evil.zip").write_bytes(with_lessons(lessons))
    begun = time.monotonic()
    result = build_package("course", "new", ["scorm12"], previous="evil.zip")
    assert time.monotonic() - begun < 10
    assert result.previous is not None and result.previous.lost["card"] == 48_000


@pytest.mark.parametrize("name", ["nothing.zip", "course"])
def test_what_is_no_file_is_refused(versions: Versions, name: str) -> None:
    with pytest.raises(ScormbuildError, match="name the package that your learners use now"):
        build_package("course", "new", previous=name)
    assert not Path("new").exists()


def test_a_package_of_another_program_names_the_fix(versions: Versions) -> None:
    Path("other.zip").write_bytes(zip_of("<manifest/>", "imsmanifest.xml"))
    result = run("build", "course", "--previous", "other.zip")
    assert "build the earlier version of the course again with this scormbuild and name that package" in result.stderr


def test_a_section_that_was_to_be_opened_is_lost_when_it_is_reworded(make_course: MakeCourse, tmp_path: Path) -> None:
    tabs = "::: tabs\n## Above\n\nLeaves.\n\n## Below\n\nRoots.\n\n## Beside\n\nStones.\n:::\n"
    folder = make_course(tabs, "id: small\ntitle: Small\ncompletion: [opened]\n")
    before = build_package(folder, tmp_path / "old", ["scorm12"]).packages[0].path
    assert build_package(folder, tmp_path / "same", ["scorm12"], previous=before).diagnostics == ()
    lesson = folder / "01-only.md"
    lesson.write_text(lesson.read_text("utf-8").replace("## Below\n\nRoots", "## Under\n\nRoots"), "utf-8")
    found = build_package(folder, tmp_path / "new", ["scorm12"], previous=before).diagnostics
    assert [(one.rule, one.position.line) for one in found] == [("UPD009", 9)]
    assert found[0].help == "if you only reworded it, write {#below} at its end"
