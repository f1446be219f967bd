"""Ids in the source: listing them, and writing derived ones down so that nothing else changes."""

from __future__ import annotations

import os
import re
import shlex
import stat
import tempfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scormbuild import ScormbuildError, build_package, load_course
from scormbuild.cli import cli
from scormbuild.findings.diagnostics import Position, has_errors
from scormbuild.model import Course
from scormbuild.updates.writing_ids import find_ids, write_ids
from tests.conftest import EXAMPLE, POSIX, MakeCourse, read_json
from tests.media import PNG
from tests.test_package import read_all
from tests.test_properties import COURSE, FRAGMENTS

FRONT = "---\ntitle: T\nid: t\n---\n"
EVERYTHING = """\
---
title: Plants
time: 5 min
---
See [the question](#plants_what_do_roots_take_in).

::: flashcards
### Deck

Root
: Below the ground.

*Stem* and ![leaf](leaf.png)
: Above it.

Same
: One.

Same
: Two.
:::

::: quiz
## What do roots take in? ##

Think.

- [x] Water
  > Yes.
- [ ] Light

  and air
- [ ] `code`

> Because.

Setext of
two lines
---------

- [x] True
- [ ] False

### How high? {.numeric points=2}

- [x] 9.81 ± 0.02

### Match. {.matching points=2}

| Part | Task |
| --- | --- |
| Root | drinks |
| Hair | drinks |
| Leaf | breathes |
| | sleeps |

### Sort. {.categorise}

- Below
  - Root
  - Tuber
- Above
  - Leaf

### Order. {.ordering}

1. Seed
2. Sprout

### Where? {.hotspot}

![A plant](leaf.png)

- [x] the root {left=40 top=60 width=20 height=30}
- [ ] the leaf {left=0 top=0 width=20 height=30 .round}

### Gaps {.cloze}

Roots take in [[water]] and [[(salts)|light]].

### Agree? {.likert}

- yes
- no

### Write. {.long-text}

- [ ] Names a root

> Model.
:::

:::: {.quiz pass=50}
Which is a root?

- [x] A carrot
- [ ] A tomato
::::

::: activity
1. Go out.
2. Go out.
3. Look
   at two lines.
4. *Emphasis
   over* two lines.
5. A step

   with a paragraph

   > and a quotation
:::
"""


@pytest.fixture(autouse=True)
def in_tmp_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*args: str) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(cli, list(args))


def bare(course: Course | None) -> Any:
    """A course without places, and without who named what."""
    assert course is not None
    nowhere = Position("", 0, 0)
    return [
        lesson._replace(
            items=tuple(item._replace(position=nowhere, named=False) for item in lesson.items),
            links=tuple(link._replace(position=nowhere, excerpt="") for link in lesson.links),
        )
        for lesson in course.lessons
    ]


def without_ids(text: str) -> str:
    """A lesson without what ``ids --write`` has written, where no id stood before."""
    text = re.sub(r"(?m)^id: .*(?:\r\n|\r|\n)", "", text, count=1)
    text = re.sub(r"\{\.quiz #\w+\}", "quiz", text)
    return re.sub(r"(?<=\{)#\w+ |(?<=quiz) #\w+| \{#\w+\}", "", text)


def written(text: str, choices: bool = False, name: str = "roots.md") -> str:
    """A lesson after its ids were written, with what must hold for each."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        (Path(folder) / "course.yaml").write_text(COURSE, "utf-8")
        file.write_bytes(text.encode())
        before, found = load_course(folder)
        assert not has_errors(found), [d.as_text() for d in found]
        result = write_ids(folder, choices)
        after, _ = load_course(folder)
        assert bare(before) == bare(after)
        assert result.ids == find_ids(folder, choices).ids
        changed = file.read_bytes()
        assert write_ids(folder, choices).written == () and file.read_bytes() == changed, "writing again does nothing"
        return changed.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "::: quiz\n### Q\n\n- [x] a\n- [ ] b\n:::\n",
            "::: {.quiz #t_q_quiz}\n### Q {#t_q}\n\n- [x] a\n- [ ] b\n:::\n",
        ),
        (
            "::: {.quiz pass=50}\n### Q {points=2}\n\n- [x] a\n- [ ] b\n:::\n",
            "::: {.quiz #t_q_quiz pass=50}\n### Q {#t_q points=2}\n\n- [x] a\n- [ ] b\n:::\n",
        ),
        (
            ":::: {pass=50 .quiz} ::::\n### Q ### \t\n\n- [x] a\n- [ ] b\n::::\n",
            ":::: {pass=50 .quiz #t_q_quiz} ::::\n### Q ### \t{#t_q}\n\n- [x] a\n- [ ] b\n::::\n",
        ),
        (
            "::: {.quiz #own}\nQ\nand R\n---\n\n- [x] a\n- [ ] b\n:::\n",
            "::: {.quiz #own}\nQ\nand R {#t_q_and_r}\n---\n\n- [x] a\n- [ ] b\n:::\n",
        ),
        (
            "::: {.quiz #own}\nWhich?\n\n- [x] a\n- [ ] b\n:::\n",
            "::: {.quiz #own}\nWhich? {#t_which}\n\n- [x] a\n- [ ] b\n:::\n",
        ),
        ("::: flashcards\nRoot  \n: Below.\n:::\n", "::: flashcards\nRoot {#root}  \n: Below.\n:::\n"),
        ("::: flashcards\nA\n*b*\n: Below.\n:::\n", "::: flashcards\nA\n*b* {#a_b}\n: Below.\n:::\n"),
        (
            "::: activity\n1. Dig.\n2. Dig.\n3. Dig.\n   > deep\n:::\n",
            "::: activity\n1. Dig. {#dig}\n2. Dig. {#dig_2}\n3. Dig. {#dig_deep}\n   > deep\n:::\n",
        ),
        (
            "::: activity\n1. Dig\n   deep.\n2. `a\n   b` c\n:::\n",
            "::: activity\n1. Dig {#dig_deep}\n   deep.\n2. `a\n   b` c {#a_b_c}\n:::\n",
        ),
    ],
)
def test_where_ids_are_written(before: str, after: str) -> None:
    assert written(FRONT + before) == FRONT + after
    for ending in ("\r\n", "\r"):
        text = (FRONT + before).replace("\n", ending)
        assert written(text) == (FRONT + after).replace("\n", ending), "line ends stay"
        assert written("\ufeff" + text) == "\ufeff" + (FRONT + after).replace("\n", ending)


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("", "- [x] a  \n- [ ] b\n  > no\n\n  more\n", "- [x] a {#a}  \n- [ ] b\n  > no\n\n  more {#b_more}\n"),
        (" .ordering", "1. a\n2. b\n", "1. a {#a}\n2. b {#b}\n"),
        (
            " .matching",
            "| A | B |\n|---|---|\n| a | x |\n| b | x |\n| c | y|\n",
            "| A | B |\n|---|---|\n| a {#a} | x {#x} |\n| b {#b} | x {#x} |\n| c {#c} | y {#y}|\n",
        ),
        (
            " .categorise",
            "- G\n  - a\n- H\n\n  - b\n",
            "- G {#g}\n  - a {#a}\n- H {#h}\n\n  - b {#b}\n",
        ),
    ],
)
def test_where_ids_of_choices_are_written(kind: str, before: str, after: str) -> None:
    head = f"{FRONT}::: {{.quiz #own}}\n### Q {{#q{kind}}}\n\n"
    assert written(f"{head}{before}:::\n", choices=True) == f"{head}{after}:::\n"
    assert written(f"{head}{before}:::\n") == f"{head}{before}:::\n", "only when they are asked for"


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("roots.md", "title: T", "title: T\nid: roots"),
        ("roots.md", "# the title\ntitle: T\nxp: 5", "# the title\ntitle: T\nid: roots\nxp: 5"),
        ("roots.md", "title: >\n  T\n  U", "id: roots\ntitle: >\n  T\n  U"),
        ("roots.md", "  title: T\n  xp: 5", "  title: T\n  id: roots\n  xp: 5"),
        ("roots.md", "{title: T, xp: 5}", "{id: roots, title: T, xp: 5}"),
        ("no.md", "title: T", 'title: T\nid: "no"'),
        ("2-null.md", "title: T", 'title: T\nid: "null"'),
    ],
)
def test_the_id_of_a_lesson(name: str, before: str, after: str) -> None:
    assert written(f"---\n{before}\n---\nText.\n", name=name) == f"---\n{after}\n---\nText.\n"


@pytest.mark.parametrize("choices", [False, True])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_writing_changes_no_page(make_course: MakeCourse, choices: bool, ending: str) -> None:
    """The packages of a course with every kind of block are the same before and after, but for their record."""
    folder = make_course(files={"plants.md": EVERYTHING.replace("\n", ending), "leaf.png": PNG})
    before = {package.standard: read_all(package.path) for package in build_package(folder, "before").packages}
    assert before
    result = write_ids(folder, choices)
    assert result.left == () and len(result.written) == 1
    after = {package.standard: read_all(package.path) for package in build_package(folder, "after").packages}
    for standard, files in before.items():
        record, changed = files.pop("scormbuild.json"), after[standard].pop("scormbuild.json")
        assert files == after[standard]
        assert record != changed
    text = (folder / "plants.md").read_bytes().decode()
    assert without_ids(text) == EVERYTHING.replace("\n", ending), "nothing else has changed"
    assert not any(one.derived for one in find_ids(folder, choices).ids)


def test_rewording_keeps_a_written_id(make_course: MakeCourse) -> None:
    folder = make_course("::: flashcards\nRoot\n: Below.\n:::\n")
    write_ids(folder)
    file = folder / "01-only.md"
    file.write_text(file.read_text().replace("Root", "The root"))
    assert "card root" in "\n".join(f"{one.kind} {one.id}" for one in find_ids(folder).ids)


def test_what_has_no_room_for_an_id_is_left_and_named(make_course: MakeCourse) -> None:
    folder = make_course("::: activity\n1.     code\n2. Look.\n:::\n")
    before = (folder / "01-only.md").read_text()
    result = write_ids(folder)
    assert [(one.kind, one.id) for one in result.left] == [("step", "code")]
    assert (folder / "01-only.md").read_text() == before.replace("Look.", "Look. {#look}").replace(
        "title: Only Lesson\n", "title: Only Lesson\nid: only\n"
    )
    told = run("ids", "course", "--write")
    assert "course/01-only.md:6 step code derived: cannot be written here" in told.stderr
    assert "nothing to write: no other id can be written" in told.stderr


QUIZZES = st.lists(
    st.sampled_from(
        [
            *("::: quiz\n", "::: {.quiz pass=1}\n", ":::\n\n", "::: flashcards\n", "::: activity\n"),
            *("### Q ##\n\n", "Q\n===\n\n", "### A {points=2}\n\n", "### M {.matching}\n\n", "### O {.ordering}\n\n"),
            *("- [x] a\n", "- [ ] b {c}\n", "1. Go\n", "2. *Go\n   on* `x`\n", "   - inner\n", "  > quote\n"),
            *("Front\n", "F *em*  \n", ": back\n", "| a | b |\n|---|---|\n| c | d |\n"),
            *("\ttab\n", "text\\\n", "[link](#t_q)\n", "é根 ", "<b>x</b> ", "&amp; ", "{#x}", "{", "}", "\n"),
            *("[^1]\n", "\n[^1]: note\n", "<!-- c -->\n", "~~~\n"),
        ]
    ),
    max_size=30,
).map("".join)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(QUIZZES | FRAGMENTS, st.sampled_from(["\n", "\r\n"]), st.booleans())
@example(EVERYTHING.partition("---\n")[2].partition("---\n")[2].replace("![leaf](leaf.png)", ""), "\r\n", True)
def test_loading_writing_and_loading_again_gives_the_same_course(text: str, ending: str, choices: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "course.yaml").write_text(COURSE)
        file = Path(folder) / "only.md"
        original = f"---\ntitle: T\n---\n{text}".replace("\r", "").replace("\n", ending).encode()
        file.write_bytes(original)
        before, found = load_course(folder)
        result = write_ids(folder, choices)
        if has_errors(found):
            assert file.read_bytes() == original, "a course with errors is left alone"
            return
        after, _ = load_course(folder)
        assert bare(before) == bare(after)
        changed = file.read_bytes()
        assert is_inside(original, changed), "only additions"
        assert [one for one in find_ids(folder, choices).ids if one.derived] == list(result.left)
        assert write_ids(folder, choices).written == () and file.read_bytes() == changed


def is_inside(short: bytes, long: bytes) -> bool:
    """Whether the one is the other with bytes left out."""
    rest = iter(long)
    return all(byte in rest for byte in short)


# ---- the command


@pytest.mark.parametrize("name", ["c", "two words", "-c"])
def test_the_command_that_writes_ids_can_be_copied(name: str, make_course: MakeCourse) -> None:
    make_course("::: {.quiz #check}\n### Q\n\n- [x] a\n- [ ] b\n:::\n", name=name)
    command = run("ids", "--", name).stderr.rstrip().partition("with: ")[2]
    assert run(*shlex.split(command)[1:]).exit_code == 0
    assert "{#only_q}" in Path(name, "01-only.md").read_text("utf-8")


def test_the_list(make_course: MakeCourse) -> None:
    make_course("::: {.quiz #check}\n### Q\n\n- [x] a\n- [ ] b\n:::\n", name="c")
    result = run("ids", "c", "--all")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "c/01-only.md:1 lesson only derived",
        "c/01-only.md:4 quiz check",
        "c/01-only.md:5 question only_q derived",
        "c/01-only.md:7 choice a derived",
        "c/01-only.md:8 choice b derived",
    ]
    assert result.stderr == (
        "5 ids, 4 derived from the text; write them into the lessons with: scormbuild ids c --write --all\n"
    )
    assert len(run("ids", "c").stdout.splitlines()) == 3


def test_the_list_as_json(make_course: MakeCourse) -> None:
    make_course("::: flashcards\nRoot\n: Below.\n:::\n", name="c")
    data = read_json(run("ids", "c", "--json").stdout)
    assert (data["version"], data["command"], data["ok"], data["errors"]) == (1, "ids", True, 0)
    rows = [
        {
            "path": "c/01-only.md",
            "line": 1,
            "column": 1,
            "lesson": "only",
            "kind": "lesson",
            "id": "only",
            "derived": True,
        },
        {
            "path": "c/01-only.md",
            "line": 5,
            "column": 1,
            "lesson": "only",
            "kind": "card",
            "id": "root",
            "derived": True,
        },
    ]
    assert data["ids"] == rows and data["written"] == [] and data["not_written"] == []
    data = read_json(run("ids", "c", "--json", "--write").stdout)
    assert data["written"] == [{"path": "c/01-only.md", "ids": 2}]


def test_writing_says_how_many_in_each_file(make_course: MakeCourse) -> None:
    make_course(
        "::: flashcards\nRoot\n: Below.\n:::\n", name="c", files={"02-two.md": "---\ntitle: Two\nid: two\n---\nText.\n"}
    )
    first = run("ids", "c", "--write")
    assert (first.exit_code, first.stdout) == (0, "")
    assert first.stderr == "  c/01-only.md: 2 ids written\n"
    assert run("ids", "c", "--write").stderr == "nothing to write: the lessons contain every id\n"


def test_a_course_with_errors_is_left_alone(make_course: MakeCourse) -> None:
    folder = make_course("::: quiz\n### Q\n\n- [ ] a\n- [ ] b\n:::\n", name="c")
    before = (folder / "01-only.md").read_bytes()
    result = run("ids", "c", "--write")
    assert result.exit_code == 1
    assert "error[QUZ004" in result.stderr and result.stderr.endswith("nothing was written; fix the errors first\n")
    assert (folder / "01-only.md").read_bytes() == before


def test_no_course(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert run("ids", "empty").exit_code == 1
    with pytest.raises(ScormbuildError, match="does not exist"):
        find_ids("nowhere")


def test_the_example_can_be_written(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(EXAMPLE, tmp_path / "example")
    assert write_ids("example", choices=True).left == ()


@POSIX
def test_modes_and_links_stay(make_course: MakeCourse) -> None:
    folder = make_course("Text.", course=COURSE + "lessons: [link.md]\n")
    (folder / "01-only.md").chmod(0o640)
    (folder / "link.md").symlink_to("01-only.md")
    write_ids(folder)
    assert (folder / "link.md").is_symlink()
    assert "id: link" in (folder / "01-only.md").read_text()
    assert stat.S_IMODE((folder / "01-only.md").stat().st_mode) == 0o640
    assert sorted(path.name for path in folder.iterdir()) == ["01-only.md", "course.yaml", "link.md"]


def test_a_file_that_cannot_be_written(make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch) -> None:
    make_course("Text.", name="c")

    def refuse(self: Path, target: Path) -> Path:
        # As a disk that is full or a folder that is locked does; root may write into the latter.
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(os, "replace", refuse)
    result = run("ids", "c", "--write")
    assert result.exit_code == 1
    assert "c/01-only.md cannot be written" in result.output
