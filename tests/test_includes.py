"""Texts of other files in lessons: part of the lesson, with messages, paths and ids at home in their own file."""

from __future__ import annotations

from pathlib import Path

from scormbuild import build_package, load_course
from scormbuild.build.cache import LessonCache
from scormbuild.model import Callout, Deck
from scormbuild.updates.writing_ids import find_ids, write_ids
from tests.conftest import MakeCourse
from tests.media import PNG

INCLUDE = "::: {.include file=_shared/safety.md}\n:::\n"


def told(folder: Path) -> list[str]:
    """What is found, each as its place and rule."""
    _, found = load_course(folder)
    return [
        f"{Path(one.position.path).relative_to(folder).as_posix()}:{one.position.line}:{one.position.column} {one.rule}"
        for one in found
        if one.rule != "SRC016"
    ]


def test_a_text_is_part_of_each_lesson_that_includes_it(make_course: MakeCourse) -> None:
    shared = "---\ntitle: Safety\n---\n## Gloves {#gloves}\n\nWear them.[^1]\n\n[^1]: Always.\n\n![Leaf](leaf.png)\n"
    folder = make_course(
        f"Before.\n{INCLUDE}After, see [gloves](#gloves).\n\n::: note\n{INCLUDE.replace('safety', 'more')}:::\n",
        files={
            "_shared/safety.md": shared,
            "_shared/more.md": "More: [roots](../01-only.md).\n",
            "_shared/leaf.png": PNG,
        },
    )
    assert told(folder) == []
    course, _ = load_course(folder)
    assert course is not None
    text = course.texts[0]
    above = "".join(getattr(block, "html", "") for block in text.blocks)
    assert '<p>Before.</p>\n<h2 id="at-gloves">Gloves</h2>\n<p>Wear them.<sup' in above
    assert '<p>After, see <a href="#/only/gloves">gloves</a>.</p>' in above
    assert "title: Safety" not in above
    box = next(block for block in text.blocks if isinstance(block, Callout))
    assert "More:" in str(box.blocks[0])
    assert [asset.source for asset in text.lesson.assets] == ["_shared/leaf.png"]


def test_messages_lead_to_the_file_that_has_the_mistake(make_course: MakeCourse) -> None:
    folder = make_course(
        f"Above.\n\n{INCLUDE}\nBelow [nothing](#nowhere).\n\n[^no]\n\n![](leaf.png)\n",
        files={
            "02-again.md": f"---\ntitle: Again\n---\n{INCLUDE}",
            "_shared/safety.md": "Text.\n\n![](leaf.png)\n\n::: {.include file=deep/more.md}\n:::\n\n[x](#here)\n",
            "_shared/deep/more.md": "A [site](javascript:x).\n\n::: nothing\n:::\n",
            "_shared/leaf.png": PNG,
            "leaf.png": PNG,
        },
    )
    assert told(folder) == [
        "01-only.md:9:7 LNK002",
        "01-only.md:11:1 SRC015",
        "01-only.md:13:1 AST004",
        "_shared/deep/more.md:1:3 LNK003",
        "_shared/deep/more.md:3:1 SRC006",
        "_shared/safety.md:3:1 AST004",
        "_shared/safety.md:8:1 LNK002",
    ], "each once, though two lessons include the file"
    _, found = load_course(folder)
    assert next(one for one in found if one.rule == "SRC006").excerpt == "::: nothing"
    assert next(one for one in found if one.rule == "LNK002" and "safety" in one.position.path).excerpt == "[x](#here)"


def test_includes_do_not_go_round_in_circles_or_grow_without_end(make_course: MakeCourse) -> None:
    folder = make_course(
        "::: {.include file=_shared/a.md}\n:::\n",
        files={
            "_shared/a.md": "A.\n\n::: {.include file=b.md}\n:::\n",
            "_shared/b.md": "B.\n\n::: {.include file=../01-only.md}\n:::\n",
        },
    )
    assert told(folder) == ["_shared/b.md:3:1 SRC047"]
    files: dict[str, str | bytes] = {
        f"_shared/{n}.md": f"::: {{.include file={n + 1}.md}}\n:::\n\n" * 2 for n in range(30)
    }
    files["_shared/30.md"] = "Text.\n"
    folder = make_course("::: {.include file=_shared/0.md}\n:::\n", files=files, name="bomb")
    assert "SRC024" in {one.rule for one in load_course(folder)[1]}


def test_questions_are_included_in_one_lesson_only(make_course: MakeCourse) -> None:
    quiz = "::: quiz\n## Green? {#green}\n\n- [x] Yes\n- [ ] No\n\n> So it is.\n:::\n"
    files: dict[str, str | bytes] = {"_shared/safety.md": quiz}
    folder = make_course(INCLUDE, files=files)
    assert told(folder) == []
    folder = make_course(INCLUDE, files={**files, "02-b.md": f"---\ntitle: B\n---\n{INCLUDE}"}, name="twice")
    assert "_shared/safety.md:2:1 SRC005" in told(folder)
    assert "one lesson only" in load_course(folder)[1][0].help


def test_a_warning_is_ignored_in_the_file_that_has_it(make_course: MakeCourse) -> None:
    table = "| a |\n| - |\n| b | c |\n"
    files: dict[str, str | bytes] = {"_shared/safety.md": f"<!-- scormbuild:ignore SRC031 -->\n\n{table}"}
    assert told(make_course(f"{INCLUDE}\n{table}", files=files)) == ["01-only.md:9:1 SRC031"]


def test_ids_are_written_into_the_lesson_and_never_into_what_it_includes(make_course: MakeCourse) -> None:
    cards = "::: flashcards\nRoot\n: Below.\n:::\n"
    folder = make_course(
        f"{INCLUDE}\n{cards.replace('Root', 'Stem')}", files={"_shared/safety.md": f"Text.\n\n{cards}"}
    )
    before = [(Path(one.position.path).name, one.position.line, one.id) for one in find_ids(folder).ids]
    assert before == [("01-only.md", 1, "only"), ("01-only.md", 8, "stem"), ("safety.md", 4, "root")]
    written = write_ids(folder)
    assert "Stem {#stem}\n: Below." in (folder / "01-only.md").read_text("utf-8")
    assert (folder / "_shared" / "safety.md").read_text("utf-8") == f"Text.\n\n{cards}"
    assert [one.id for one in written.left] == ["root"]
    deck = load_course(folder)[0]
    assert deck is not None
    assert [block.cards[0].id for block in deck.texts[0].blocks if isinstance(block, Deck)] == ["root", "stem"]


def test_a_lesson_that_was_kept_is_read_again_when_what_it_includes_changes(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    code = "```text {file=_shared/code.txt}\n```\n"
    folder = make_course(INCLUDE + code, files={"_shared/safety.md": "Old words.\n", "_shared/code.txt": "Old code.\n"})
    cache = LessonCache()

    def page() -> str:
        import zipfile

        result = build_package(folder, tmp_path / "out", ["scorm12"], cache=cache)
        with zipfile.ZipFile(result.packages[0].path) as package:
            return package.read("index.html").decode()

    assert "Old words." in page()
    assert "Old words." in page()
    (folder / "_shared" / "safety.md").write_text("New words.\n", "utf-8")
    assert "New words." in page()
    assert "Old code." in page()
    (folder / "_shared" / "code.txt").write_text("New code.\n", "utf-8")
    assert "New code." in page()


def test_an_include_inside_code_is_code(make_course: MakeCourse) -> None:
    folder = make_course(f"```\n{INCLUDE}```\n\n    ::: {{.include file=no.md}}\n")
    course, found = load_course(folder)
    assert [one.rule for one in found if one.rule != "SRC016"] == []
    assert course is not None
    assert "{.include file=_shared/safety.md}" in str(course.texts[0].blocks)
