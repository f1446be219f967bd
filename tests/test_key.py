"""``scormbuild key``: the answer sheet of a course or a package, as a page, a table and JSON."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from lxml import html

from scormbuild import build_package
from scormbuild.about.answer_sheet import COLUMNS
from scormbuild.cli import cli
from scormbuild.packing.answer_key import KEY_FILE
from scormbuild.source.texts import known_languages
from tests.conftest import EXAMPLE, ROOT, MakeCourse, unpack
from tests.making import good_files, zip_bytes
from tests.questions_page import Kind, kinds, write_course

CLOSED = [kind for kind in kinds() if dict(kind.held(kind.answers[0], "scorm2004-4"))["type"][-7:] != "fill-in"]
CLOSED = [kind for kind in CLOSED if dict(kind.held(kind.answers[0], "scorm2004-4"))["type"] != "numeric"]
FORMS = ("html", "csv", "json")
EVIL = """<script>alert("1")</script> & 'q' {{ 7 * 7 }} `x` ${y}"""


@pytest.fixture(autouse=True)
def here(inside: Path) -> Path:
    return inside


def run(*args: object) -> Result:
    return CliRunner().invoke(cli, [str(one) for one in args])


def as_json(*args: object) -> dict[str, Any]:
    result = run("key", *args, "--format", "json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def as_page(*args: object) -> Any:
    """The page, parsed by lxml."""
    result = run("key", *args)
    assert result.exit_code == 0, result.output
    return html.fromstring(result.stdout)


def as_rows(*args: object) -> list[dict[str, str]]:
    result = run("key", *args, "--format", "csv")
    assert result.exit_code == 0, result.output
    return list(csv.DictReader(io.StringIO(result.stdout_bytes.decode("utf-8-sig"), newline="")))


@pytest.fixture
def page_course(here: Path) -> Path:
    """The course of docs/questions.md."""
    return write_course(here / "page")


@pytest.fixture
def questions(page_course: Path) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in as_json(page_course)["questions"]}


# ---- what it says: docs/questions.md, whose tables are held against what an LMS receives


@pytest.mark.parametrize("standard", ["scorm12", "scorm2004-4"])
@pytest.mark.parametrize("kind", CLOSED, ids=lambda kind: kind.name)
def test_names_are_those_that_an_lms_receives(kind: Kind, standard: str, questions: dict[str, dict[str, Any]]) -> None:
    """Every response of the page, put together from the sheet; and the pattern is the right answer of the sheet."""
    one, name = questions[kind.question], standard.partition("-")[0]
    between, paired = (",", ".") if standard == "scorm12" else ("[,]", "[.]")
    choices, targets = ({part["words"]: part[name] for part in one[side]} for side in ("choices", "targets"))
    for answer in kind.answers:
        held = dict(kind.held(answer, standard))
        parts = [part.split(" → ") for part in answer.split("; ")]
        said = [paired.join([choices[part[0]], *(targets[other] for other in part[1:])]) for part in parts]
        assert held["response"] == between.join(said), answer
        assert held.get("pattern") == one[f"right_{name}"]
        assert (one["id"], one["quiz"], str(one["points"])) == (held["id"], held["objective"], held["weighting"])
        if one["right"] is not None:
            right = "; ".join(": ".join(part) for part in parts)
            assert (right == one["right"]) is (held["result"] == "correct")


def test_every_kind_is_there_with_what_is_right(questions: dict[str, dict[str, Any]]) -> None:
    assert {one["kind"] for one in questions.values()} == {
        *("choice", "multiple", "true-false", "survey", "likert", "hotspot", "fill-in", "numeric", "cloze"),
        *("matching", "categorise", "ordering", "long-text"),
    }
    assert [part["right"] for part in questions["gas"]["choices"]] == [False, True, False]
    assert [part["target"] for part in questions["sorted"]["choices"]] == ["root", "root", "leaf", "leaf"]
    assert [one["text"] for one in questions["given_off"]["accepted"] if one["right"]] == ["oxygen", "O2"]
    assert questions["oak"]["right"] == "20 to 40" and questions["oak"]["right_scorm12"] is None
    cloze = questions["live_on"]
    assert cloze["body"] == "Roots take in [1], leaves take in [2], and both need [3]."
    assert cloze["right"] == "water / H2O; carbon dioxide; light"
    assert [[one["text"] for one in gap if not one["right"]] for gap in cloze["gaps"]] == [[], ["oxygen", "helium"], []]
    assert questions["care"]["right"] is None and "right" not in questions["care"]["choices"][0]
    assert questions["fall"]["model_answer"].startswith("Without leaves a tree loses less water")
    assert questions["food"]["criteria"] == ["names water and carbon dioxide", "names light"]
    assert (questions["food"]["points"], questions["fall"]["points"]) == (2, 0)


def test_the_three_forms_say_the_same(page_course: Path) -> None:
    data = as_json(page_course)
    rows = as_rows(page_course)
    document = as_page(page_course)
    text = " ".join(document.text_content().split())
    assert [row["question"] for row in rows if row["part"] == "question"] == [one["id"] for one in data["questions"]]
    for one in data["questions"]:
        own = [row for row in rows if row["question"] == one["id"]]
        assert (own[0]["words"], own[0]["right"]) == (one["text"], one["right"] or "")
        assert {(row["words"], row["scorm12"], row["scorm2004"]) for row in own if row["part"] != "question"} >= {
            (part["words"], part["scorm12"], part["scorm2004"]) for part in one["choices"] + one["targets"]
        }
        (article,) = document.xpath(f"//article[@aria-labelledby='question-{one['id']}']")
        shown = article.text_content()
        words = [one["text"], one["quiz"], one["body"], one["model_answer"], *one["criteria"]]
        words += [part[name] for part in one["choices"] + one["targets"] for name in ("words", "scorm12", "scorm2004")]
        words += [text["text"] for texts in (one["accepted"], *one["gaps"]) for text in texts]
        assert all(word in " ".join(shown.split()) for word in words), one["id"]
    assert "a.a,b.b,c.c" in text and "root[.]drinking[,]leaf[.]breathing" in text


def test_right_answers_are_marked_in_words_and_not_by_colour_alone(page_course: Path) -> None:
    document = as_page(page_course)
    rows = document.xpath("//article[@aria-labelledby='question-above']//tbody/tr")
    assert [(row.xpath("string(th)"), row.xpath("string(td[3])")) for row in rows] == [
        *(("Leaf", "✓ Correct"), ("Stem", "✓ Correct"), ("Root", ""), ("Wheel", "")),
    ]


def test_with_words_it_says_what_scorm_1_2_reports_then(make_course: MakeCourse) -> None:
    lesson = "::: quiz\n## Which? {#which}\n\n- [x] Leaf\n- [x] Stem; root\n- [ ] Wheel\n\n> So.\n:::\n"
    course = make_course(lesson, "id: small\ntitle: Small\nanswers_as: words\n")
    data = as_json(course)
    assert data["course"]["answers_as"] == "words"
    (one,) = data["questions"]
    assert [part["scorm12"] for part in one["choices"]] == ["a) Leaf", "b) Stem, root", "c) Wheel"]
    assert one["right_scorm12"] == "a) Leaf; b) Stem, root" and one["right_scorm2004"] == "leaf[,]stem_root"
    assert "reports the text in the column" in run("key", course).stdout
    (package,) = build_package(course, "dist", ["scorm12"]).packages
    assert as_json(package.path) == data


# ---- packages


@pytest.mark.parametrize("form", FORMS)
def test_a_package_gives_the_sheet_of_its_course(form: str, page_course: Path) -> None:
    wanted = run("key", page_course, "--format", form).stdout_bytes
    for package in build_package(page_course, "dist").packages:
        assert run("key", package.path, "--format", form).stdout_bytes == wanted, package.standard
        folder = unpack(package.path, Path(package.standard))
        assert run("key", folder, "--format", form).stdout_bytes == wanted, "unpacked"


def test_the_package_of_an_earlier_version_gives_its_own_sheet(make_course: MakeCourse) -> None:
    course = make_course("::: quiz\n## Which? {#which}\n\n- [x] Leaf\n- [ ] Root\n\n> So.\n:::\n")
    (package,) = build_package(course, "dist", ["scorm12"]).packages
    lesson = course / "01-only.md"
    lesson.write_text(lesson.read_text("utf-8").replace("- [x] Leaf\n", "- [ ] Bark\n- [x] Leaf\n"), "utf-8")
    assert [part["words"] for part in as_json(package.path)["questions"][0]["choices"]] == ["Leaf", "Root"]
    assert [part["words"] for part in as_json(course)["questions"][0]["choices"]] == ["Bark", "Leaf", "Root"]


def test_a_text_without_end_is_cut_in_both(make_course: MakeCourse) -> None:
    lesson = f"::: quiz\n## Why? {{.long-text #why}}\n\n> {'Because of the wind. ' * 2000}\n:::\n"
    course = make_course(lesson)
    (package,) = build_package(course, "dist", ["scorm12"]).packages
    (one,) = as_json(package.path)["questions"]
    assert 19_990 < len(one["model_answer"]) <= 20_000
    assert as_json(course)["questions"] == [one]


def rewritten(package: Path, key: object) -> Path:
    """The package with another answer key, or (None) without one."""
    with zipfile.ZipFile(package) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != KEY_FILE}
    if key is not None:
        files[KEY_FILE] = key if isinstance(key, bytes) else json.dumps(key).encode()
    Path("evil.zip").write_bytes(zip_bytes(files))
    return Path("evil.zip")


@pytest.fixture(scope="session")
def example_key(example_packages: dict[str, Path]) -> dict[str, Any]:
    with zipfile.ZipFile(example_packages["scorm12"]) as archive:
        found: dict[str, Any] = json.loads(archive.read(KEY_FILE))
    return found


def refused(*args: object) -> str:
    """What is said when no sheet can be written: one sentence, and nothing else."""
    result = run("key", *args, "-o", "out.html")
    assert result.exit_code == 1 and result.stdout == "", result.output
    assert result.stderr.startswith("Error: ") and result.stderr.count("\n") == 1 and "Traceback" not in result.stderr
    assert not Path("out.html").exists()
    return result.stderr


def test_a_package_of_before_there_were_keys_says_what_to_do(example_packages: dict[str, Path]) -> None:
    said = refused(rewritten(example_packages["scorm12"], None))
    assert "evil.zip has no answer key (scormbuild-key.json)" in said
    assert "name the folder of the course, or build it again with this scormbuild" in said


def test_what_is_no_package_of_ours_is_refused(here: Path) -> None:
    Path("other.zip").write_bytes(zip_bytes(good_files("scorm12")))
    assert "has no answer key" in refused("other.zip")
    Path("text.zip").write_bytes(b"hello")
    assert "text.zip is not a zip file" in refused("text.zip")


def edited(key: dict[str, Any], **values: Any) -> dict[str, Any]:
    """The key with its first question changed."""
    copy: dict[str, Any] = json.loads(json.dumps(key))
    question = next(question for _, _, questions in copy["lessons"] for question in questions)
    question.update(values)
    return copy


HOSTILE: dict[str, dict[str, Any]] = {
    "no kind": {"kind": "exam"},
    "kind is a list": {"kind": ["choice"]},
    "id with markup": {"id": "<b>"},
    "quiz is a path": {"quiz": "../x"},
    "points are text": {"points": "1"},
    "points are true": {"points": True},
    "text is a number": {"text": 1},
    "text without end": {"text": "x" * 100_000},
    "choices are odd": {"choices": ["a", "A", "b"]},
    "choices are twins": {"choices": ["a", "A", "a", "B"]},
    "too many choices": {"choices": ["a", "A"] * 40},
    "right is unknown": {"right": ["nobody"]},
    "targets without pairs": {"targets": ["t", "T"], "right": ["t"]},
    "gaps are text": {"gaps": ["ab"]},
    "said is short": {"said": [["a"], []]},
    "said is deep": {"said": [[["a"]], []]},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_key_that_lies_is_refused_in_one_sentence(
    name: str, example_packages: dict[str, Path], example_key: dict[str, Any]
) -> None:
    package = rewritten(example_packages["scorm12"], edited(example_key, **HOSTILE[name]))
    assert "is damaged; name the folder of the course" in refused(package)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (b"hello", "is not valid JSON"),
        (b"[" * 200_000, "is not valid JSON"),
        (b"{}", "is damaged"),
        (b"[]", "is damaged"),
        (b" " * 33_000_000, "is larger than 32 MB"),
        (b"[" + b"[]," * 600_000 + b"[]]", "contains more data than any course has"),
        (b'{"format": 2}', "built by a newer scormbuild"),
        (b'{"format": 1, "lessons": [["a", "A", []]], "course": "a", "title": "", "version": "", "language": "x y"}',)
        * 1
        + ("is damaged",),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_no_key_is_refused(key: bytes, said: str, example_packages: dict[str, Path]) -> None:
    assert said in refused(rewritten(example_packages["scorm12"], key))


# ---- texts of a course are data


def evil_course(make_course: MakeCourse) -> Path:
    quoted = EVIL.replace("<", "\\<").replace("`", "\\`").replace("$", "\\$")
    lesson = f"""\
---
title: {json.dumps(quoted)}
---
::: quiz
## {quoted} {{#evil}}

- [x] {quoted}
- [ ] \\=HYPERLINK("http://x.example")
- [ ] \\+1+1
- [ ] \\-2
- [ ] \\@SUM(A1)
- [ ] ＝1+1

> So.
:::
"""
    return make_course(lesson, f"id: small\ntitle: {json.dumps(quoted)}\nversion: {json.dumps(EVIL)}\n")


def test_nothing_of_a_course_is_markup_in_the_page(make_course: MakeCourse) -> None:
    document = as_page(evil_course(make_course))
    assert document.xpath("//script | //a | //img | //link") == []
    assert {name for element in document.iter() for name in element.attrib if name.startswith("on")} == set()
    texts = [" ".join(one.text_content().split()) for one in document.xpath("//h1 | //article//h3 | //tbody//th")]
    assert texts[:3] == [EVIL] * 3, "as it was written, to the letter"
    policy = document.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    assert policy.startswith("default-src 'none'") and "script" not in policy


def test_a_hostile_package_puts_no_markup_into_the_page(
    example_packages: dict[str, Path], example_key: dict[str, Any]
) -> None:
    key = edited(example_key, text=EVIL + "\x1b[31m\ud800")
    key["title"] = EVIL
    package = rewritten(example_packages["scorm12"], key)
    source = run("key", package).stdout
    assert "<script" not in source and "\x1b" not in source
    assert as_page(package).xpath("string(//h1)") == EVIL
    assert "\x1b" not in run("key", package, "--format", "csv").stdout


def test_the_table_is_for_spreadsheets_and_computes_nothing(make_course: MakeCourse) -> None:
    course = evil_course(make_course)
    data = run("key", course, "--format", "csv").stdout_bytes
    assert data.startswith(b"\xef\xbb\xbflesson,") and data.endswith(b"\r\n"), "Excel knows UTF-8 by the mark"
    assert b"\n" not in data.replace(b"\r\n", b"")
    rows = as_rows(course)
    assert tuple(rows[0]) == COLUMNS
    words = [row["words"] for row in rows if row["part"] == "choice"]
    assert words[1:] == ['\'=HYPERLINK("http://x.example")', "'+1+1", "-2", "'@SUM(A1)", "'＝1+1"]
    assert not any(value[:1] in "=+@\t" for row in rows for value in row.values() if value)


# ---- where it is written


def test_the_name_of_the_file_says_the_form(page_course: Path) -> None:
    for name, form in (("a.html", "html"), ("a.HTM", "html"), ("a.csv", "csv"), ("a.json", "json")):
        Path(name).write_text("an earlier one")
        result = run("key", page_course, "-o", name)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"wrote {name}\n")
        assert Path(name).read_bytes() == run("key", page_course, "--format", form).stdout_bytes


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("-o", "course/course.yaml"), "use the extension .html, .csv or .json, for example answers.html"),
        (("-o", "answers"), "use the extension .html, .csv or .json"),
        (("-o", "a.html", "--format", "csv"), "name the file a.csv"),
        (("--format", "pdf"), "is not one of 'html', 'csv', 'json'"),
    ],
)
def test_a_name_that_is_none_of_a_sheet_is_wrong_usage(
    args: tuple[str, ...], said: str, make_course: MakeCourse
) -> None:
    course = make_course("Text.")
    before = (course / "course.yaml").read_bytes()
    result = run("key", course, *args)
    assert result.exit_code == 2 and said in result.stderr, result.output
    assert (course / "course.yaml").read_bytes() == before and not Path("a.html").exists()


def test_a_lesson_or_a_missing_path_is_wrong_usage(make_course: MakeCourse) -> None:
    course = make_course("Text.")
    result = run("key", course / "01-only.md")
    assert result.exit_code == 2 and "name the folder of the course: scormbuild key" in result.stderr
    assert run("key", "nowhere").exit_code == 2


def test_a_sheet_that_cannot_be_written_leaves_what_was_there(page_course: Path) -> None:
    result = run("key", page_course, "-o", "nowhere/a.html")
    assert (
        result.exit_code == 1
        and "nowhere/a.html cannot be written: the folder nowhere does not exist; create it first" in result.stderr
    )


def test_a_course_with_mistakes_has_no_sheet(make_course: MakeCourse) -> None:
    course = make_course("::: quiz\n## Which?\n\n- [ ] Leaf\n- [ ] Root\n\n> So.\n:::\n")
    result = run("key", course, "-o", "a.html")
    assert result.exit_code == 1 and result.stdout == "" and not Path("a.html").exists()
    assert "01-only.md:7:1: error[QUZ004" in result.stderr
    assert "no answer sheet was written; fix the errors first" in result.stderr


def test_a_folder_that_is_no_course_says_so(here: Path) -> None:
    Path("empty").mkdir()
    result = run("key", "empty")
    assert result.exit_code == 1 and "SRC017" in result.stderr


def test_warnings_are_no_part_of_it(make_course: MakeCourse) -> None:
    result = run("key", make_course("Text."))
    assert (result.exit_code, result.stderr) == (0, "")
    assert "This course has no questions." in result.stdout


def test_the_folder_of_the_course_is_the_default(page_course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = run("key", page_course).stdout_bytes
    monkeypatch.chdir(page_course)
    assert run("key").stdout_bytes == wanted


# ---- languages


@pytest.mark.parametrize("language", known_languages())
def test_the_page_is_in_the_language_of_the_course(language: str, here: Path) -> None:
    course = write_course(here / "course")
    settings = course / "course.yaml"
    # Typed answers in Arabic letters take more of the state than SCORM 1.2 keeps.
    settings.write_text(f"{settings.read_text('utf-8')}language: {language}\nstandards: [scorm2004-4]\n", "utf-8")
    document = as_page(course)
    assert document.get("lang") == language
    assert document.get("dir") == ("rtl" if language in ("ar", "he") else "ltr")
    texts = json.loads((ROOT / "templates" / "strings" / f"{language}.json").read_text("utf-8"))
    assert document.xpath("string(//title)") == f"{texts['answer_sheet']}: Questions"
    assert texts["kind_long_text"] in document.text_content()


def test_the_keys_of_the_json_are_documented() -> None:
    page = (ROOT / "docs" / "json.md").read_text("utf-8")
    section = page[page.index("`scormbuild key --format json`") : page.index("`scormbuild inspect --json`")]
    named = set(re.findall(r"`(\w+)`", section))

    def names(value: object) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*map(names, value.values()))
        return set().union(*map(names, value)) if isinstance(value, list) else set()

    data = as_json(write_course(Path("page").absolute()))
    assert names(data) <= named | {"version", "command", "ok"}, names(data) - named


def test_the_example_course_has_a_sheet() -> None:
    assert len(as_json(EXAMPLE)["questions"]) > 0
