"""Only what changed is read again, what is built is the same as without a cache, and watching follows the author."""

from __future__ import annotations

import os
import pickle
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scormbuild import BuildResult, build_package
from scormbuild.build import cache as lesson_cache
from scormbuild.build import workers as lessons
from scormbuild.build.cache import LessonCache, course_cache
from scormbuild.build.watch import is_of_course
from scormbuild.cli import cli
from scormbuild.source import text
from tests.conftest import EXAMPLE, POSIX, MakeCourse
from tests.media import MP4
from tests.test_package import PIXEL, QUIZ, course_of

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="20"><title>x</title></svg>'
FIRST = """\
---
title: First
---
![A plant](images/plant.svg)

![A film](film.mp4)

[On](02-second.md#behind) and [a file](notes.txt).
"""
SECOND = "---\ntitle: Second\n---\n## Behind\n\nText.\n\n" + QUIZ
THIRD = "---\ntitle: Third\n---\nText, and [a file](notes.txt).\n"
FILES: dict[str, Any] = {
    "01-first.md": FIRST + "\n" + QUIZ.replace("#check", "#first_quiz").replace("#gas", "#first_gas"),
    "02-second.md": SECOND,
    "03-third.md": THIRD,
    "images/plant.svg": SVG.format(10),
    "film.mp4": MP4,
    "notes.txt": "notes",
}
COURSE = "id: small\ntitle: A Small Course\npass: 50\n"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache that no other test has filled."""
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def course(make_course: MakeCourse) -> Path:
    """Three lessons."""
    return make_course(course=COURSE, files=dict(FILES))


@pytest.fixture
def broken(course: Path) -> Path:
    """The same, the third of which refers to a file that is not there."""
    (course / "03-third.md").write_text(THIRD.replace("notes", "later"), "utf-8")
    return course


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The lessons that were read, in their order."""
    names: list[str] = []
    one_lesson = lessons._one_lesson

    def noted(outline: Any, rows: Any, index: int) -> Any:
        names.append(outline.heads[index].source)
        return one_lesson(outline, rows, index)

    monkeypatch.setattr(lessons, "_one_lesson", noted)
    return names


def built(folder: Path, output: Path, cache: LessonCache | None) -> tuple[BuildResult, dict[str, bytes]]:
    """What a build found, and what it wrote."""
    shutil.rmtree(output, ignore_errors=True)
    result = build_package(folder, output, cache=cache)
    return result, {package.path.name: package.path.read_bytes() for package in result.packages}


def same_as_without_cache(folder: Path, tmp_path: Path) -> BuildResult:
    """Build with the cache on disk and without any, compare everything, and give the result."""
    plain, expected = built(folder, tmp_path / "plain", None)
    result, found = built(folder, tmp_path / "cached", course_cache(folder))
    assert found == expected
    assert result.diagnostics == plain.diagnostics
    assert result.course == plain.course
    return result


# ---- the same as without


def test_a_second_build_reads_nothing_and_writes_the_same(tmp_path: Path, read: list[str]) -> None:
    first = same_as_without_cache(EXAMPLE, tmp_path)
    assert first.ok and len(first.packages) == 2
    read.clear()
    _, expected = built(EXAMPLE, tmp_path / "plain", None)
    assert read, "without a cache everything is read"
    read.clear()
    result, found = built(EXAMPLE, tmp_path / "again", course_cache(EXAMPLE))
    assert read == [] and found == expected and result.diagnostics == first.diagnostics


def test_mistakes_are_kept_as_they_are(broken: Path, tmp_path: Path, read: list[str]) -> None:
    first = same_as_without_cache(broken, tmp_path)
    assert {one.rule for one in first.diagnostics} >= {"AST001", "AST010"} and not first.ok
    read.clear()
    again, _ = built(broken, tmp_path / "again", course_cache(broken))
    assert read == [] and again.diagnostics == first.diagnostics


def test_a_warning_that_is_not_wanted_is_kept_with_its_place(make_course: MakeCourse, tmp_path: Path) -> None:
    text = "<!-- scormbuild: ignore AST010 -->\n\n![A film](film.mp4)\n\n"
    folder = make_course(text + QUIZ, files={"film.mp4": MP4})
    assert not same_as_without_cache(folder, tmp_path).diagnostics
    assert not same_as_without_cache(folder, tmp_path).diagnostics, "from the cache"


def write(name: str, text: str | bytes) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())

    return change


CHANGES: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "the text of a lesson": (write("02-second.md", SECOND + "\nMore.\n"), {"02"}),
    "nothing but the time of a file": (lambda folder: os.utime(folder / "01-first.md", (1, 1)), set()),
    "the size of a picture": (write("images/plant.svg", SVG.format(99)), {"01"}),
    "a picture that becomes dangerous": (
        write("images/plant.svg", SVG.format(10).replace("<title>", "<script/><title>")),
        {"01"},
    ),
    "a picture that becomes another format": (write("images/plant.svg", PIXEL), {"01"}),
    "a file that goes": (lambda folder: (folder / "notes.txt").unlink(), {"01", "03"}),
    "captions beside a film": (write("film.vtt", "WEBVTT"), {"01"}),
    "the content of a file that is only packed": (write("notes.txt", "other"), set()),
    "a file nobody refers to": (write("images/other.svg", SVG.format(1)), set()),
    "the title of a neighbour": (
        write("02-second.md", SECOND.replace("title: Second", "title: Zweite")),
        {"01", "02", "03"},
    ),
    "the title of a lesson further off": (
        write("01-first.md", FILES["01-first.md"].replace("title: First", "title: Erste")),
        {"01", "02"},
    ),
    "the id of a lesson others link to": (
        write("02-second.md", SECOND.replace("title: Second", "title: Second\nid: other")),
        {"01", "02", "03"},
    ),
    "a heading others link to": (write("02-second.md", SECOND.replace("Behind", "Before")), {"02"}),
    "one more lesson": (write("04-fourth.md", THIRD.replace("Third", "Fourth")), {"01", "02", "03", "04"}),
    "one lesson less": (lambda folder: (folder / "03-third.md").unlink(), {"01", "02"}),
    "the settings of the course": (write("course.yaml", COURSE.replace("50", "60")), {"01", "02", "03"}),
    "the language of the interface": (write("course.yaml", COURSE + "language: de\n"), {"01", "02", "03"}),
}


CHANGES_OF_BROKEN: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "a file that was missing": (write("later.txt", "now"), {"03"}),
    "a file whose name is almost right": (write("Later.txt", "now"), {"03"}),
    "a file that was proposed": (lambda folder: (folder / "notes.txt").rename(folder / "other.txt"), {"01", "03"}),
}


def _changed(folder: Path, change: Callable[[Path], object], tmp_path: Path, read: list[str]) -> set[str]:
    """Build before and after a change, and give the numbers of the lessons that were read after it."""
    same_as_without_cache(folder, tmp_path)
    change(folder)
    read.clear()
    result, found = built(folder, tmp_path / "cached", course_cache(folder))
    touched = {one[:2] for one in read}
    plain, expected = built(folder, tmp_path / "plain", None)
    assert result.diagnostics == plain.diagnostics and found == expected and result.course == plain.course
    return touched


@pytest.mark.parametrize("name", CHANGES)
def test_exactly_what_a_change_touches_is_read_again(name: str, course: Path, tmp_path: Path, read: list[str]) -> None:
    assert build_package(course, tmp_path / "fine").ok
    change, touched = CHANGES[name]
    read.clear()
    assert _changed(course, change, tmp_path, read) == touched


@pytest.mark.parametrize("name", CHANGES_OF_BROKEN)
def test_a_mistake_is_gone_when_its_cause_is(name: str, broken: Path, tmp_path: Path, read: list[str]) -> None:
    change, touched = CHANGES_OF_BROKEN[name]
    assert _changed(broken, change, tmp_path, read) == touched


def test_undoing_a_change_comes_to_what_was_before(course: Path, tmp_path: Path) -> None:
    cache = LessonCache()
    before = built(course, tmp_path / "out", cache)
    for name, (change, _) in CHANGES.items():
        shutil.copytree(course, tmp_path / "kept")
        change(course)
        built(course, tmp_path / "out", cache)
        shutil.rmtree(course)
        (tmp_path / "kept").rename(course)
        after = built(course, tmp_path / "out", cache)
        assert after == before, name
    assert before[0].ok


def test_several_processes_fill_the_same_cache(
    tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = course_of(tmp_path / "course", 40)
    monkeypatch.setattr(lessons, "PARALLEL_FROM", 2)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    first = same_as_without_cache(folder, tmp_path)
    assert same_as_without_cache(folder, tmp_path).diagnostics == first.diagnostics
    (folder / "lesson_020.md").write_text((folder / "lesson_020.md").read_text("utf-8") + "\nMore.\n", "utf-8")
    read.clear()
    steps: list[tuple[int, int]] = []
    build_package(folder, tmp_path / "out", on_progress=lambda *step: steps.append(step), cache=course_cache(folder))
    assert read == ["lesson_020.md"] and steps == [(40, 40)]


def test_another_program_reads_everything_again(
    course: Path, tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    built(course, tmp_path / "out", course_cache(course))
    read.clear()
    monkeypatch.setattr(lessons, "program_digest", lambda: b"a later version")
    built(course, tmp_path / "out", course_cache(course))
    assert len(read) == 3


def test_a_lesson_that_is_saved_while_it_is_read_is_not_kept(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_text = text.read_text

    def saved_meanwhile(file: Path, shown: str) -> Any:
        if file.name.startswith("02"):
            file.write_text(SECOND.replace("Text.", "Half"), "utf-8")
        return read_text(file, shown)

    with monkeypatch.context() as patched:
        patched.setattr(lessons, "read_text", saved_meanwhile)
        built(course, tmp_path / "out", course_cache(course))
    (course / "02-second.md").write_text(SECOND, "utf-8")
    same_as_without_cache(course, tmp_path)


# ---- the files of the cache


def cache_file(cache: Path) -> Path:
    """The one file of lessons."""
    (file,) = (cache / "lessons").glob("*.lessons")
    return file


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_cache_changes_nothing(seed: int, course: Path, tmp_path: Path, own_cache: Path) -> None:
    same_as_without_cache(course, tmp_path)
    file = cache_file(own_cache)
    data, chance = bytearray(file.read_bytes()), random.Random(seed)
    if seed < 4:
        data = data[: chance.randrange(len(data))]
    elif seed < 8:
        for _ in range(20):
            data[chance.randrange(len(data))] = chance.randrange(256)
    else:
        data = bytearray(chance.randbytes((0, 5, 500, 5000)[seed - 8]))
    file.write_bytes(data)
    same_as_without_cache(course, tmp_path)
    same_as_without_cache(course, tmp_path)


class _Planted:
    """What runs a program when it is unpickled as pickle does by itself."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, (str(self.target),))


@pytest.mark.parametrize("inside", [False, True])
def test_what_is_planted_in_a_cache_is_not_run(
    inside: bool, course: Path, tmp_path: Path, own_cache: Path, read: list[str]
) -> None:
    same_as_without_cache(course, tmp_path)
    file, planted = cache_file(own_cache), _Planted(tmp_path / "planted")
    entry = pickle.dumps((planted, {}) if inside else planted)
    with closing(sqlite3.connect(file)) as database, database:
        for (key,) in database.execute("SELECT key FROM lessons").fetchall():
            row = (zlib.crc32(entry, zlib.crc32(key)), entry, key)
            database.execute("UPDATE lessons SET checksum = ?, entry = ? WHERE key = ?", row)
    read.clear()
    same_as_without_cache(course, tmp_path)
    assert not (tmp_path / "planted").exists()
    assert len(read) == 6, "all lessons were read, with the cache as without"


def test_while_another_build_writes_nothing_is_kept_and_nothing_lost(
    course: Path, tmp_path: Path, own_cache: Path, read: list[str]
) -> None:
    same_as_without_cache(course, tmp_path)
    (course / "02-second.md").write_text(SECOND + "\nMore.\n", "utf-8")
    with closing(sqlite3.connect(cache_file(own_cache), isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        same_as_without_cache(course, tmp_path)
    read.clear()
    same_as_without_cache(course, tmp_path)
    assert len(read) == 3 + 1, "all without the cache, with it the one that could not be kept"


def test_a_database_of_another_form_is_made_anew(
    course: Path, tmp_path: Path, own_cache: Path, read: list[str]
) -> None:
    same_as_without_cache(course, tmp_path)
    with closing(sqlite3.connect(cache_file(own_cache))) as database, database:
        database.execute("DROP TABLE lessons")
        database.execute("CREATE TABLE lessons (name TEXT)")
    for _ in range(2):
        same_as_without_cache(course, tmp_path)
    read.clear()
    same_as_without_cache(course, tmp_path)
    assert len(read) == 3, "those without the cache only"


def test_the_digest_of_the_program_covers_every_module_of_a_lesson(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also a module that is new, or that moved, in a room of a room."""
    package = tmp_path / "scormbuild"
    for room in ("build", "source/blocks", "cli"):
        (package / room).mkdir(parents=True)
    monkeypatch.setattr(lesson_cache, "__file__", str(package / "build" / "cache.py"))

    def digest() -> bytes:
        return lesson_cache.program_digest.__wrapped__()

    seen = {digest()}
    first, moved = package / "source" / "blocks" / "details.py", package / "source" / "details.py"
    for change in (
        lambda: first.write_text("A = 1\n"),
        lambda: first.write_text("A = 2\n"),
        lambda: first.rename(moved),
        lambda: moved.rename(package / "source" / "blocks" / "tabs.py"),
    ):
        change()
        assert digest() not in seen
        seen.add(digest())
    (package / "cli" / "new.py").write_text("B = 1\n")
    assert digest() in seen, "no lesson passes through the command line"
    dist = tmp_path / "templates" / "dist" / "parts"
    dist.mkdir(parents=True)
    (tmp_path / "templates" / "strings").mkdir()
    monkeypatch.setattr(lesson_cache, "templates_dir", lambda: tmp_path / "templates")
    before = digest()
    (dist / "details.css").write_text("")
    assert digest() != before, "a part of the run-time that lessons may need by now"


def test_a_cache_inside_the_course_is_not_used(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: list[str]
) -> None:
    monkeypatch.setenv("SCORMBUILD_CACHE_DIR", str(course / ".cache"))
    for _ in range(2):
        built(course, tmp_path / "out", course_cache(course))
    assert len(read) == 6 and not list(course.rglob("*.lessons"))


@POSIX
def test_a_cache_in_which_others_could_write_is_not_used(
    course: Path, tmp_path: Path, own_cache: Path, read: list[str]
) -> None:
    built(course, tmp_path / "out", course_cache(course))
    assert (own_cache / "lessons").stat().st_mode & 0o777 == 0o700
    (own_cache / "lessons").chmod(0o777)
    read.clear()
    built(course, tmp_path / "out", course_cache(course))
    assert len(read) == 3


def test_without_a_place_for_it_the_cache_is_done_without(course: Path, tmp_path: Path, own_cache: Path) -> None:
    own_cache.mkdir()
    (own_cache / "lessons").write_text("a file where the folder should be")
    same_as_without_cache(course, tmp_path)


def test_the_cache_does_not_grow_without_end(
    course: Path, tmp_path: Path, own_cache: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    built(course, tmp_path / "out", course_cache(course))
    size = cache_file(own_cache).stat().st_size
    monkeypatch.setattr(lesson_cache, "MOST_BYTES", size * 5 // 2)
    made = []
    for number in range(4):
        other = tmp_path / f"course-{number}"
        shutil.copytree(course, other)
        built(other, tmp_path / "out", course_cache(other))
        made = sorted((own_cache / "lessons").iterdir(), key=lambda one: one.stat().st_mtime_ns)
        for age, one in enumerate(reversed(made)):
            os.utime(one, (1_000_000 - age, 1_000_000 - age))
    assert len(made) == 2
    # Those that were built last are the ones that are kept, and dropping goes by the time, not by the name.
    for number, known in ((3, True), (2, True), (0, False)):
        read.clear()
        built(tmp_path / f"course-{number}", tmp_path / "out", course_cache(tmp_path / f"course-{number}"))
        assert (not read) is known, number


def test_lessons_that_are_gone_are_forgotten(course: Path, tmp_path: Path, own_cache: Path) -> None:
    built(course, tmp_path / "out", course_cache(course))
    size = cache_file(own_cache).stat().st_size
    (course / "03-third.md").unlink()
    for number in range(5):
        (course / "02-second.md").write_text(SECOND + f"\n{number}\n", "utf-8")
        built(course, tmp_path / "out", course_cache(course))
    with closing(sqlite3.connect(cache_file(own_cache))) as database:
        assert database.execute("SELECT count(*) FROM lessons").fetchone() == (2,)
    assert cache_file(own_cache).stat().st_size <= size


# ---- the command line


def test_build_uses_the_cache_unless_told_otherwise(
    course: Path, tmp_path: Path, read: list[str], own_cache: Path
) -> None:
    counts = []
    outputs = []
    for number, options in enumerate(([], [], ["--no-cache"])):
        read.clear()
        output = tmp_path / f"out-{number}"
        result = CliRunner().invoke(cli, ["build", str(course), "-o", str(output), *options])
        assert result.exit_code == 0, result.stderr
        counts.append(len(read))
        outputs.append({one.name: one.read_bytes() for one in output.iterdir()})
    assert counts == [3, 0, 3]
    assert outputs[0] == outputs[1] == outputs[2]


def test_no_cache_leaves_no_cache(course: Path, tmp_path: Path, own_cache: Path) -> None:
    CliRunner().invoke(cli, ["build", str(course), "-o", str(tmp_path / "out"), "--no-cache"])
    assert not (own_cache / "lessons").exists()


def test_watching_makes_no_reports(course: Path) -> None:
    for options in (["--json"], ["--report", "sarif=x.sarif"]):
        result = CliRunner().invoke(cli, ["build", str(course), "--watch", *options])
        assert result.exit_code == 2 and "--watch builds repeatedly" in result.stderr


# ---- watching


class Watching:
    """A command that stays, with what it says on stderr."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "scormbuild", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        # What waits for ever fails.
        self.deadline = threading.Timer(60, self.process.kill)
        self.deadline.start()

    def until(self, pattern: str) -> str:
        """What is said up to a line with a pattern."""
        assert self.process.stderr
        said = ""
        for line in self.process.stderr:
            said += line
            if re.search(pattern, line):
                return said
        raise AssertionError(f"it ended without {pattern!r}:\n{said}")

    def interrupt(self) -> tuple[int, str]:
        """Ctrl-C: the exit code, and what was still said."""
        self.process.send_signal(signal.SIGINT)
        _, said = self.process.communicate(timeout=20)
        return self.process.returncode, said


@pytest.fixture
def watching() -> Iterator[Callable[..., Watching]]:
    running: list[Watching] = []

    def start(*arguments: str) -> Watching:
        running.append(Watching(*arguments))
        return running[-1]

    yield start
    for one in running:
        one.deadline.cancel()
        one.process.kill()
        one.process.communicate()


@POSIX
def test_watching_builds_at_every_change_and_stays_at_mistakes(course: Path, watching: Callable[..., Watching]) -> None:
    output = course / "dist"
    run = watching("build", str(course), "--watch", "-o", str(output))
    run.until(r"built .*small-scorm12\.zip, .*small-scorm2004-4\.zip")
    run.until("watching .*; press Ctrl-C to stop")
    before = (output / "small-scorm12.zip").read_bytes()

    (course / "02-second.md").write_text(SECOND + "\nMore.\n", "utf-8")
    said = run.until("built ")
    assert said.count("built ") == 1 and "02-second.md changed" in said
    assert (output / "small-scorm12.zip").read_bytes() != before

    good = (output / "small-scorm12.zip").read_bytes()
    (course / "02-second.md").write_text(SECOND.replace("[x]", "[ ]"), "utf-8")
    said = run.until("nothing was written")
    assert "error[QUZ004" in said and "02-second.md changed" in said
    assert (output / "small-scorm12.zip").read_bytes() == good

    (course / "course.yaml").unlink()
    assert "SRC017" in run.until("nothing was written")
    (course / "course.yaml").write_text(COURSE, "utf-8")
    run.until("nothing was written")

    (course / "02-second.md").write_text(SECOND, "utf-8")
    run.until("02-second.md changed: built ")
    assert (output / "small-scorm12.zip").read_bytes() == before
    code, said = run.interrupt()
    assert code == 0 and said == "stopped\n", "no build at what it wrote itself"


@pytest.mark.parametrize(
    ("path", "matters"),
    [
        ("01-first.md", True),
        ("course.yaml", True),
        ("images/plant.svg", True),
        ("notes.tar.gz", True),
        ("dist", False),
        ("dist/small.zip", False),
        ("dist/deeper/small.zip", False),
        ("distant.md", True),
        (".git/index", False),
        (".01-first.md.swp", False),
        ("images/.DS_Store", False),
        ("01-first.md~", False),
        ("#01-first.md#", False),
        ("~$notes.docx", False),
        ("01-first.md.swx", False),
        ("4913", False),
        ("01-first.md___jb_tmp___", False),
        ("download.part", False),
        ("node_modules/a/b.md", False),
        ("../elsewhere.md", False),
    ],
)
def test_what_matters_while_watching(path: str, matters: bool) -> None:
    folder = Path("/courses/.hidden/plants")
    changed = Path(os.path.normpath(folder / path))
    assert is_of_course(str(changed), folder, folder / "dist") == matters


def test_a_course_can_be_built_into_itself_or_beside_itself() -> None:
    folder = Path("/courses/plants")
    for output, package in ((folder, folder / "plants-scorm12.zip"), (folder.parent, folder.parent / "plants.zip")):
        assert not is_of_course(str(package), folder, output)
        assert is_of_course(str(folder / "01-roots.md"), folder, output)
        assert is_of_course(str(folder / "images" / "all.zip"), folder, output)
