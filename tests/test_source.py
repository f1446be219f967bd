"""What takes a folder: files and their names, links between lessons, course.yaml, encodings, ids."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scormbuild import Course, Diagnostic, ScormbuildError, build_package, load_course
from scormbuild.course.completion import score_in_words
from scormbuild.findings.diagnostics import in_order
from scormbuild.model import CompletionRule, CourseSettings, Level, Quiz, Theme
from scormbuild.progress.identifiers import LEGAL, derive
from scormbuild.source.file_kinds import package_name
from scormbuild.source.svg import clean_svg
from scormbuild.source.svg_reading import UnsafeSvg
from tests.conftest import COURSE, LESSON, MakeCourse
from tests.media import MP4, PNG, POINTER, png

QUESTION = "## {}\n\n- [x] A\n- [ ] B\n\n> Why.\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def told(folder: Path, ignore: tuple[str, ...] = ("SRC016", "QUZ009")) -> list[str]:
    """Rule and message of every diagnostic of a course, in order."""
    return [f"{d.rule} {d.message}" for d in load_course(folder)[1] if d.rule not in ignore]


def rules(folder: Path) -> list[str]:
    """Rule codes of a course's diagnostics, in order."""
    return [line.partition(" ")[0] for line in told(folder)]


def sound(folder: Path) -> Course:
    """A course that must have no errors."""
    course, diagnostics = load_course(folder)
    assert course is not None
    assert [d.as_text() for d in diagnostics if d.severity == "error"] == []
    return course


def find(diagnostics: list[Diagnostic], rule: str) -> Diagnostic:
    """The one diagnostic of a rule."""
    found = [d for d in diagnostics if d.rule == rule]
    assert len(found) == 1, [d.as_text() for d in diagnostics]
    return found[0]


# Files and their names


@pytest.mark.parametrize(
    "target",
    [
        "leaf.png",
        "images/leaf.png",
        "./images/../images/leaf.png",
        "images/two%20words.png",
        "<images/two words.png>",
        "images/leaf.png?v=2",
        "images/leaf.png#top",
        "images/100%25.png",
        "images/blatt-gr%C3%BCn.png",
        "images/a%2520b.png",
        "images/blatt-grün.png",
        "images/what%3F.png",
    ],
)
@pytest.mark.parametrize("form", ["![A leaf]({})", "[A leaf]({})"])
def test_file_is_found(make_course: MakeCourse, target: str, form: str) -> None:
    names = [
        "leaf.png",
        "images/leaf.png",
        "images/two words.png",
        "images/100%.png",
        "images/blatt-grün.png",
        "images/what?.png",
        "images/a%20b.png",
    ]
    course = sound(make_course(form.format(target), files=dict.fromkeys(names, PNG)))
    assert len(course.assets) == 1


@pytest.mark.parametrize(
    "target",
    [
        "../secret.png",
        "images/../../secret.png",
        "/etc/hostname",
        "//etc/hostname.png",
        r"..\secret.png",
        r"images\leaf.png",
        "%2e%2e/secret.png",
        "%2E%2E%2Fsecret.png",
        "%252e%252e/secret.png",
        "..%5Csecret.png",
        "C:/secret.png",
        "C%3A/secret.png",
        "file:///etc/hostname",
        "link.png",
        "linked/secret.png",
        "images/%00.png",
    ],
)
@pytest.mark.parametrize("form", ["![A leaf]({})", "[A leaf](<{}>)"])
def test_nothing_outside_the_course_is_taken(make_course: MakeCourse, tmp_path: Path, target: str, form: str) -> None:
    (tmp_path / "outside").mkdir()
    for file in (tmp_path / "secret.png", tmp_path / "outside" / "secret.png"):
        file.write_bytes(PNG)
    folder = make_course(form.format(target), files={"images/leaf.png": PNG})
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "linked").symlink_to(tmp_path / "outside")
    course, diagnostics = load_course(folder)
    assert course is not None
    assert not course.assets
    # "//etc/..." is a link to a site of that name, and no file.
    if not (target.startswith("//") and form.startswith("[")):
        assert any(d.severity == "error" for d in diagnostics)


def test_symbolic_link_inside_the_course_is_a_file_like_any(make_course: MakeCourse) -> None:
    folder = make_course("![A leaf](again.png)", files={"leaf.png": PNG})
    (folder / "again.png").symlink_to(folder / "leaf.png")
    assert [asset.source for asset in sound(folder).assets] == ["again.png"]


def test_captions_outside_the_course_are_not_taken(make_course: MakeCourse, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    folder = make_course("![Roots](roots.mp4)", files={"roots.mp4": MP4})
    (folder / "roots.vtt").symlink_to(tmp_path / "secret")
    course, diagnostics = load_course(folder)
    assert course is not None
    assert "roots.vtt" not in [asset.source for asset in course.assets]
    assert find(diagnostics, "AST003").position.line == 4


@pytest.mark.parametrize("course", [COURSE, COURSE + "lessons: [01-only.md, 02-link.md]\n"])
def test_lesson_outside_the_course_is_not_taken(make_course: MakeCourse, tmp_path: Path, course: str) -> None:
    (tmp_path / "secret.md").write_text("---\ntitle: Secret\n---\nText.\n")
    folder = make_course("Text.", course)
    (folder / "02-link.md").symlink_to(tmp_path / "secret.md")
    loaded, diagnostics = load_course(folder)
    assert loaded is not None
    assert [lesson.title for lesson in loaded.lessons] == ["Only Lesson"]
    find(diagnostics, "AST003")


@pytest.mark.parametrize(
    ("target", "fix"),
    [
        ("Leaf.png", "write leaf.png"),
        ("IMAGES/leaf.png", "write images/leaf.png"),
        ("images/LEAF.PNG", "write images/leaf.png"),
    ],
)
def test_wrong_case_is_an_error_everywhere(make_course: MakeCourse, target: str, fix: str) -> None:
    folder = make_course(f"![A leaf]({target})", files={"leaf.png": PNG, "images/leaf.png": PNG})
    assert find(load_course(folder)[1], "AST002").help == fix


@pytest.mark.parametrize(
    ("target", "rule", "fix"),
    [
        ("Leaf.png", "AST002", "write leaf.png"),
        ("leav.png", "AST001", 'did you mean "leaf.png"?'),
        ("../images/Root.png", "AST002", "write ../images/root.png"),
        ("../images/rood.png", "AST001", 'did you mean "../images/root.png"?'),
    ],
)
def test_cure_can_be_typed_as_it_stands_from_a_lesson_in_a_folder(
    make_course: MakeCourse, target: str, rule: str, fix: str
) -> None:
    files: dict[str, str | bytes] = {
        "part/one.md": LESSON + f"![A leaf]({target})",
        "part/leaf.png": PNG,
        "images/root.png": PNG,
    }
    folder = make_course(None, COURSE + "lessons: [part/one.md]\n", files)
    assert find(load_course(folder)[1], rule).help == fix


def test_folder_is_no_file(make_course: MakeCourse) -> None:
    folder = make_course("[all](images) [all](images/)", files={"images/leaf.png": PNG})
    assert rules(folder) == ["AST001", "AST001"]


def test_unreadable_file(make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        # In place of a file without permission, which root reads all the same.
        raise PermissionError(13, "Permission denied", str(path))

    folder = make_course("![A leaf](leaf.png)", files={"leaf.png": PNG})
    monkeypatch.setattr(Path, "open", refuse)
    assert rules(folder) == ["AST009"]


def test_lesson_that_is_a_folder(make_course: MakeCourse) -> None:
    folder = make_course("Text.")
    (folder / "02-folder.md").mkdir()
    assert rules(folder) == ["AST001"]


def test_large_image(make_course: MakeCourse) -> None:
    folder = make_course(
        "![A leaf](leaf.png)\n\n![A root](root.png)",
        files={"leaf.png": png(32, 16, 1_200_000), "root.png": png(32, 16, 900_000)},
    )
    assert told(folder) == ["AST006 the picture file is 1.2 MB"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        PNG[:20],
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00",
        b"GIF8",
        b"GIF89a",
        b"RIFF",
        b"RIFF1234WEBP",
        b"RIFF1234WEBPVP8X",
        b"BM",
        b"II*\x00",
        b"<svg",
        bytes(range(256)),
    ],
)
def test_broken_picture_is_refused_under_every_name(make_course: MakeCourse, data: bytes) -> None:
    """However little of a picture is left, that is said, and nothing fails."""
    folder = make_course(
        "![A leaf](leaf.png) ![A](leaf.jpg) ![B](leaf.webp) ![C](leaf.avif)",
        files={f"leaf.{suffix}": data for suffix in ("png", "jpg", "webp", "avif")},
    )
    assert rules(folder) == ["AST014"] * 4


def test_picture_that_cannot_be_measured_is_packed_without_its_size(make_course: MakeCourse) -> None:
    sound(make_course("![A leaf](leaf.avif)", files={"leaf.avif": b"\0\0\0\x20ftypavif"}))


@pytest.mark.parametrize("name", ["a.php", "a.PHP", "a.html", "a.js", "a.exe", "a.svgz", "a.xml", "a.jar"])
def test_programs_are_refused(make_course: MakeCourse, name: str) -> None:
    assert rules(make_course(f"[get]({name})", files={name: b"x"})) == ["AST008"]


def test_files_keep_apart_in_the_package() -> None:
    """Names in the package are ASCII, and differ even where case, accents or folders are lost."""
    names = [
        "a.png",
        "A.png",
        "ä.png",
        "x/a.png",
        "根.png",
        "葉.png",
        "a b.png",
        "a-b.png",
        "a.jpg",
        "no suffix",
    ]
    targets = [package_name(name).target for name in names]
    assert len({target.lower() for target in targets}) == len(names)
    assert all(target.isascii() and " " not in target for target in targets)


# SVG


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        '<g onload="alert(1)"/>',
        '<g ONCLICK="x()"/>',
        "<foreignObject><p/></foreignObject>",
        '<a href="javascript:alert(1)"><text>x</text></a>',
        '<a xlink:href="javascript:alert(1)"><text>x</text></a>',
        '<a href="java&#10;script:alert(1)"/>',
        '<image href="https://example.org/x.png"/>',
        '<image xlink:href="other.png"/>',
        '<use href="other.svg#a"/>',
        "<style>@import url(https://example.org/x.css);</style>",
        "<style>p { fill: url(https://example.org/x) }</style>",
        '<rect fill="url(https://example.org/x)"/>',
        '<rect style="background: url(//example.org/x)"/>',
        '<a><animate attributeName="href" values="javascript:alert(1)"/></a>',
        '<a><set to="java&#9;script:alert(1)"/></a>',
        '<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>',
        '<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>',
        "<unclosed>",
    ],
)
def test_unsafe_svg_is_refused(make_course: MakeCourse, inside: str) -> None:
    folder = make_course("![A leaf](leaf.svg)\n\n[get](leaf.svg)", files={"leaf.svg": SVG.format(inside)})
    assert rules(folder) == ["AST007", "AST007"]


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
        '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'.encode(
            "utf-16"
        ),
        b'<?xml-stylesheet href="https://example.org/x.xsl" type="text/xsl"?><svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<html><body/></html>",
        b"",
        b"not xml",
        bytes(range(256)),
        b"<svg" + b"<g>" * 100_000,
    ],
)
def test_svg_that_is_more_than_a_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(UnsafeSvg):
        clean_svg(data)


@pytest.mark.parametrize(
    "data",
    [
        SVG.format('<path d="M0 0"/>'),
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Inkscape -->\n'
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n' + SVG.format("<title>A leaf</title>"),
        SVG.format('<defs><g id="a"/></defs><use xlink:href="#a"/><use href="#a"/><rect fill="url(#a)"/>'),
        SVG.format('<style>.a { fill: red; mask: url(#m) }</style><image href="data:image/png;base64,AAAA"/>'),
        SVG.format('<a href="https://example.org/"><text>x</text></a><animate attributeName="x" values="0;1"/>'),
    ],
)
def test_drawing_is_accepted(make_course: MakeCourse, data: str) -> None:
    assert len(sound(make_course("![A leaf](leaf.svg)", files={"leaf.svg": data})).assets) == 1


def test_svg_message_names_the_line(make_course: MakeCourse) -> None:
    folder = make_course("![A leaf](leaf.svg)", files={"leaf.svg": SVG.format("\n\n<script/>")})
    assert told(folder) == ["AST007 the SVG file contains a <script> (line 3)"]


# Links between lessons

TWO = {
    "02-trees.md": f"""\
---
title: Trees
id: woods
---
## Old Oaks

## Own {{#elms}}

::: {{.note #box}}
Text.
:::

::: {{.quiz #check}}
{QUESTION.format("Q? {#ask}")}:::
"""
}


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ("02-trees.md", "#/woods"),
        ("./02-trees.md", "#/woods"),
        ("02-trees.md#old-oaks", "#/woods/old-oaks"),
        ("02-trees.md#elms", "#/woods/elms"),
        ("02-trees.md#box", "#/woods/box"),
        ("02-trees.md#check", "#/woods/check"),
        ("02-trees.md#ask", "#/woods/ask"),
        ("#here", "#/only/here"),
        ("01-only.md#here", "#/only/here"),
        ("02-trees.md#old%2Doaks", "#/woods/old-oaks"),
    ],
)
def test_link_reaches_its_place(make_course: MakeCourse, target: str, href: str) -> None:
    """Lessons, headings, boxes, quizzes and questions can be linked to, by their own ids too."""
    course = sound(make_course(f"## Here\n\n[go]({target})", files=dict(TWO)))
    assert f'href="{href}"' in "".join(getattr(block, "html", "") for block in course.texts[0].blocks)


@pytest.mark.parametrize(
    ("target", "rule"),
    [
        ("03-trees.md", "LNK001"),
        ("02-Trees.md", "AST002"),
        ("../02-trees.md", "AST003"),
        ("02-trees.md#old-elms", "LNK002"),
        ("#there", "LNK002"),
        ("_draft.md", "LNK001"),
        ("README.md", "LNK001"),
    ],
)
def test_link_that_leads_nowhere(make_course: MakeCourse, target: str, rule: str) -> None:
    files = {**TWO, "_draft.md": "x", "README.md": "x"}
    assert rules(make_course(f"[go]({target})", files=dict(files))) == [rule]


def test_link_from_a_lesson_in_a_folder(make_course: MakeCourse) -> None:
    files: dict[str, str | bytes] = {
        "a/one.md": LESSON + "[two](../b/two.md#x) ![A leaf](../leaf.png)",
        "b/two.md": LESSON + "## X",
        "leaf.png": PNG,
    }
    course = sound(make_course(None, COURSE + "lessons: [a/one.md, b/two.md]\n", files))
    assert [lesson.id for lesson in course.lessons] == ["one", "two"]


# Which files are lessons


def test_lessons_by_file_name(make_course: MakeCourse) -> None:
    names = ["02-b.md", "01-a.md", "10-c.md", "_draft.md", ".hidden.md", "README.md", "notes.txt"]
    course = sound(make_course(None, files=dict.fromkeys(names, LESSON + "Text.")))
    assert [lesson.source for lesson in course.lessons] == ["01-a.md", "02-b.md", "10-c.md"]
    assert [lesson.id for lesson in course.lessons] == ["a", "b", "c"]


def test_lessons_in_the_order_of_the_list(make_course: MakeCourse) -> None:
    files = dict.fromkeys(("a.md", "b.md", "c.md"), LESSON + "Text.")
    course = sound(make_course(None, COURSE + "lessons: [c.md, a.md]\n", dict(files)))
    assert [lesson.source for lesson in course.lessons] == ["c.md", "a.md"]


def test_course_without_lessons(make_course: MakeCourse) -> None:
    assert rules(make_course(None)) == ["SRC004"]


def test_folder_without_course_yaml(tmp_path: Path) -> None:
    course, diagnostics = load_course(tmp_path)
    assert course is None
    assert find(diagnostics, "SRC017").position.path.endswith("/course.yaml")


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ScormbuildError, match="does not exist"):
        load_course(tmp_path / "none")


@pytest.mark.parametrize("name", ["course.yml", "Course.yaml", "COURSE.YML"])
def test_course_yaml_under_another_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(COURSE)
    assert find(load_course(tmp_path)[1], "SRC017").help == f"rename {name} to course.yaml"


# course.yaml


def settings_of(folder: Path) -> CourseSettings:
    """The settings of a course without errors."""
    return sound(folder).settings


def test_settings_that_are_not_given(make_course: MakeCourse) -> None:
    settings = settings_of(make_course("Text.", "id: small\ntitle: Small\n"))
    assert (settings.language, settings.description, settings.version, settings.keywords) == (
        "en",
        "",
        "1",
        (),
    )
    assert (settings.pass_mark, settings.attempts, settings.on_fail) == (80, 0, "failed")
    assert settings.completion == CompletionRule(("pages", "cards", "questions"))
    assert (settings.score, settings.question_xp, settings.first_try_xp, settings.levels) == ("best", 0, 0, ())
    assert settings.standards == ("scorm12", "scorm2004-4")
    assert (settings.score_without_quiz, settings.mastery_in_manifest) == (True, False)
    assert settings.answers_as == "letters"
    assert settings.theme.accent == "#2b59c3"


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("language: de", "language", "de"),
        ("language: pt-BR", "language", "pt-BR"),
        ("description: >-\n  Two\n  lines.", "description", "Two lines."),
        ('version: "1.10"', "version", "1.10"),
        ("version: 1.2.3", "version", "1.2.3"),
        ("keywords: [a, b, a]", "keywords", ("a", "b")),
        ("keywords:\n- a\n- 'no'", "keywords", ("a", "no")),
        ("pass: 0", "pass_mark", 0),
        ("pass: 100", "pass_mark", 100),
        ("attempts: 3", "attempts", 3),
        ("attempts: unlimited", "attempts", 0),
        ("on_fail: incomplete", "on_fail", "incomplete"),
        ("completion: [steps, pages]", "completion", CompletionRule(("pages", "steps"))),
        ("completion: pages", "completion", CompletionRule(("pages",))),
        (
            "completion: {any: [10 minutes, 50 XP, pages]}",
            "completion",
            CompletionRule(("pages", "minutes", "xp"), True, 10, 50),
        ),
        ("completion: [1min]", "completion", CompletionRule(("minutes",), minutes=1)),
        ("completion: {any: [pages, 5 xp]}\nxp: {question: 9}", "question_xp", 9),
        ("completion:\n  all: [pages]", "completion", CompletionRule(("pages",))),
        ("completion:\n  any: [pages, steps]", "completion", CompletionRule(("pages", "steps"), any=True)),
        ("score: last", "score", "last"),
        ("xp: {question: 2, first_try: 1}", "first_try_xp", 1),
        ("levels: {Seed: 0, Sprout: 30}", "levels", (Level("Seed", 0, 3), Level("Sprout", 30, 3))),
        ("standards: [scorm12]", "standards", ("scorm12",)),
        ("score_without_quiz: false", "score_without_quiz", False),
        ("mastery_in_manifest: true", "mastery_in_manifest", True),
        ("answers_as: words", "answers_as", "words"),
        ("theme: {accent: '#ABCDEF'}", "theme", Theme(accent="#abcdef")),
        ("theme: {accent: '#AbC'}", "theme", Theme(accent="#aabbcc")),
        ("theme: {accent: red}", "theme", Theme(accent="#ff0000")),
        ("theme: {accent: rebeccapurple}", "theme", Theme(accent="#663399")),
        ("lessons: by file name", "lessons", ()),
    ],
)
def test_setting(make_course: MakeCourse, line: str, name: str, value: object) -> None:
    found = getattr(settings_of(make_course("Text.", f"id: small\ntitle: Small\n{line}\n")), name)
    assert (found._replace(line=1) if isinstance(found, CompletionRule) else found) == value


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("language: no", "CFG005"),
        ("language: [en]", "CFG004"),
        ("language: deutsch bitte", "CFG008"),
        ("description:", "CFG004"),
        ('description: " "', "CFG008"),
        ("version: 1", "CFG005"),
        ("version: 1.10", "CFG005"),
        ("version: 2024-01-31", "CFG005"),
        ("keywords: a", "CFG004"),
        ("keywords: [1]", "CFG005"),
        ("keywords: [[a]]", "CFG004"),
        ("keywords: []", "CFG008"),
        ("keywords: [yes]", "CFG005"),
        ("pass: 101", "CFG008"),
        ("pass: -1", "CFG008"),
        ('pass: "80"', "CFG004"),
        ("pass: 80%", "CFG004"),
        ("pass: 80.0", "CFG004"),
        ("pass: 012", "CFG005"),
        ("pass: 1:20", "CFG005"),
        ("pass: 0x10", "CFG005"),
        ("pass: 1_0", "CFG005"),
        ("pass: 99999999999999999999", "CFG004"),
        ("attempts: 0", "CFG008"),
        ("attempts: 51", "CFG008"),
        ("attempts: infinite", "CFG004"),
        ("on_fail: passed", "CFG008"),
        ("completion: reading", "CFG008"),
        ("completion: [0 minutes]", "CFG008"),
        ("completion: {some: [pages]}", "CFG008"),
        ("completion: {any: [pages], all: [cards]}", "CFG008"),
        ("completion: {any: {}}", "CFG004"),
        ("completion: 5", "CFG004"),
        ("completion: [1000 xp]", "CMP001"),
        ("completion: {any: [cards, steps]}", "CMP001"),
        ("completion: [cards, quizzes]", "CMP002"),
        ("levels: [Seed]", "CFG004"),
        ("levels: {Seed: many}", "CFG004"),
        ("levels: {Sprout: 30, Seed: 0}", "CFG008"),
        ("xp: 5", "CFG004"),
        ("completion: [page]", "CFG008"),
        ("standards: [scorm13]", "CFG008"),
        ("score_without_quiz: on", "CFG005"),
        ('score_without_quiz: "true"', "CFG004"),
        ("score_without_quiz: 1", "CFG004"),
        ("theme: dark", "CFG004"),
        ("theme: {accent: reddish}", "CFG008"),
        ("theme: {accent: Teal}", "CFG008"),
        ("theme:\n  accent: #102030", "CFG005"),
        ("theme: {acent: '#102030'}", "CFG002"),
        ("lessons: all", "CFG004"),
        ("lessons: [02-none.md]", "SRC003"),
        ("lessons: {a: b}", "CFG004"),
        ("Language: en", "CFG002"),
        ("? [a]\n: b", "CFG001"),
        ("<<: {pass: 3}", "CFG002"),
        ("pass: !!python/name:os.system 3", "CFG004"),
        ("title: Small", "CFG006"),
        ("---\npass: 50", "CFG001"),
    ],
)
def test_setting_that_cannot_be(make_course: MakeCourse, line: str, rule: str) -> None:
    """Each names its rule and the line in which it stands; nothing is raised and nothing is guessed."""
    folder = make_course("Text.", f"id: small\ntitle: Small\n{line}\n")
    found = [d for d in load_course(folder)[1] if d.rule != "SRC016"]
    assert [d.rule for d in found] == [rule], [d.as_text() for d in found]
    assert found[0].position.line in (3, 4)
    assert found[0].excerpt.strip()


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("tilte", "title"),
        ("lesson", "lessons"),
        ("Pass", "pass"),
        ("keyword", "keywords"),
        ("on-fail", "on_fail"),
        ("compleition", "completion"),
        ("standard", "standards"),
        ("themes", "theme"),
        ("attempt", "attempts"),
    ],
)
def test_misspelled_key_is_recognized(make_course: MakeCourse, key: str, meant: str) -> None:
    folder = make_course("Text.", COURSE + f"{key}: x\n")
    assert find(load_course(folder)[1], "CFG002").help.startswith(f'did you mean "{meant}"? choose from: id, title,')


@pytest.mark.parametrize(
    ("yaml", "rule"),
    [
        ("title: " + "[" * 100_000, "CFG010"),
        ("a: {" * 1000, "CFG010"),
        ("keywords: [" + "a," * 6000 + "a]", "CFG010"),
        ("description: " + "a" * 250_000, "CFG010"),
        ("- " * 1000 + "x", "CFG010"),
        ("a: &a [x,x]\n" + "".join(f"k{i}: &k{i} [*a,*a]\n" for i in range(50)), "CFG007"),
        ("a: &a [*a]", "CFG007"),
        ("a: \x85", "CFG002"),
        ("key: \x9f", "CFG001"),
        ("%YAML 9.9\n---\na: b", "CFG001"),
        ("%TAG ! tag:x,y:\n--- !x\na: b", "CFG002"),
        ("? " * 500, "CFG010"),
        ("a: '", "CFG001"),
        ("a: *", "CFG001"),
        ("\x00", "SRC002"),
    ],
)
def test_hostile_yaml_is_refused(make_course: MakeCourse, yaml: str, rule: str) -> None:
    folder = make_course("Text.", yaml)
    diagnostics = load_course(folder)[1]
    assert rule in {d.rule for d in diagnostics}
    assert all("\n" not in d.message for d in diagnostics)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("15 min", 15),
        ("15", 15),
        ("1 h", 60),
        ("1 h 30 min", 90),
        ("2h", 120),
        ("90min", 90),
        ("1 hour", 60),
        ("45 minutes", 45),
    ],
)
def test_time_of_a_lesson(make_course: MakeCourse, written: str, minutes: int) -> None:
    assert sound(make_course(f"---\ntitle: T\ntime: {written}\n---\nText.")).lessons[0].minutes == minutes


@pytest.mark.parametrize("written", ["1:30", "soon", "-5", "15 sec", "1.5 h", "[15]", ""])
def test_time_that_is_none(make_course: MakeCourse, written: str) -> None:
    codes = rules(make_course(f"---\ntitle: T\ntime: {written}\n---\nText."))
    assert len(codes) == 1
    assert codes[0] in ("CFG004", "CFG005", "CFG008")


# Encodings


def test_bom_and_line_ends_change_nothing(make_course: MakeCourse) -> None:
    text = LESSON + "## Roots\n\nBelow.\n\n::: quiz\n" + QUESTION.format("Q?") + ":::\n\n```\n::: note\n```\n"
    plain = sound(make_course(text, name="plain")).texts
    for name, data in {
        "bom": b"\xef\xbb\xbf" + text.encode(),
        "crlf": text.replace("\n", "\r\n").encode(),
        "cr": text.replace("\n", "\r").encode(),
    }.items():
        course = sound(make_course(None, name=name, files={"01-only.md": data}))
        assert [one.blocks for one in course.texts] == [one.blocks for one in plain]
    settings = sound(make_course("Text.", "\ufeff" + COURSE.replace("\n", "\r\n"), name="yaml")).settings
    assert settings.title == "A Small Course"


def test_lines_count_alike_with_every_line_end(make_course: MakeCourse) -> None:
    text = LESSON + "One.\n\n[x](none.pdf)\n"
    for name, end in (("lf", "\n"), ("crlf", "\r\n"), ("cr", "\r")):
        found = find(load_course(make_course(None, name=name, files={"1.md": text.replace("\n", end)}))[1], "AST001")
        assert (found.position.line, found.position.column, found.excerpt) == (6, 1, "[x](none.pdf)")


def test_column_counts_characters(make_course: MakeCourse) -> None:
    found = find(load_course(make_course("Grün 🌱 [x](none.pdf)"))[1], "AST001")
    assert found.position.column == 8


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_text_that_is_not_utf8(make_course: MakeCourse, bom: bytes) -> None:
    data = bom + LESSON.encode() + "Grün\n\nGr".encode() + b"\xfcn.\n"
    found = find(load_course(make_course(None, files={"1.md": data}))[1], "SRC001")
    assert found.message == "the file is not UTF-8 text (byte 0xfc)"
    assert (found.position.line, found.position.column, found.excerpt) == (6, 3, "Gr\ufffdn.")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_other_encoding_gets_one_message(make_course: MakeCourse, encoding: str) -> None:
    """And not one more for each of its zero bytes."""
    data = (LESSON + "Grün " * 100).encode(encoding)
    course, diagnostics = load_course(make_course(None, files={"1.md": data}))
    assert course is not None
    assert [d.rule for d in diagnostics if d.severity == "error"][:1] in (["SRC001"], ["SRC002"])
    assert len(diagnostics) <= 22


def test_course_yaml_that_is_not_utf8(make_course: MakeCourse) -> None:
    folder = make_course("Text.")
    (folder / "course.yaml").write_bytes(b"id: small\ntitle: Gr\xfcn\n")
    course, diagnostics = load_course(folder)
    assert course is None
    assert find(diagnostics, "SRC001").position.line == 2


@pytest.mark.parametrize("character", ["\0", "\b", "\x0b", "\x0c", "\x1b", "\x7f", "\uffff", "\ufdd0", "\ufdef"])
def test_control_character(make_course: MakeCourse, character: str) -> None:
    found = find(load_course(make_course(f"Grün {character}x"))[1], "SRC002")
    assert found.message == f"the text contains the control character U+{ord(character):04X}"
    assert (found.position.line, found.position.column) == (4, 6)


# All at once, and in order


def test_all_mistakes_of_a_course_in_one_run(make_course: MakeCourse) -> None:
    files = {
        "01-a.md": "---\ntitle: A\nxp: many\n---\n[x](none.pdf)\n\n::: note\nOpen.\n",
        "02-b.md": "No front matter, and no [file](none.pdf).\n",
        "03-c.md": LESSON + "::: quiz\n## Q?\n\n- [ ] A\n- [ ] B\n:::\n",
    }
    folder = make_course(None, "id: small\ntitle: Small\npass: 180\nsize: 3\n", dict(files))
    diagnostics = load_course(folder)[1]
    places = [(Path(d.position.path).name, d.position.line, d.rule) for d in diagnostics if d.severity == "error"]
    assert places == [
        ("01-a.md", 3, "CFG004"),
        ("01-a.md", 5, "AST001"),
        ("01-a.md", 7, "SRC007"),
        ("02-b.md", 1, "CFG011"),
        ("02-b.md", 1, "AST001"),
        ("03-c.md", 7, "QUZ004"),
        ("course.yaml", 3, "CFG008"),
        ("course.yaml", 4, "CFG002"),
    ]
    assert diagnostics == in_order(diagnostics)
    assert len(set(diagnostics)) == len(diagnostics)


def test_build_finds_what_check_finds(make_course: MakeCourse, tmp_path: Path) -> None:
    folder = make_course("[x](none.pdf)\n\n::: note\nOpen.\n")
    result = build_package(folder, tmp_path / "dist")
    assert list(result.diagnostics) == load_course(folder)[1]
    assert not (tmp_path / "dist").exists()


def test_paths_are_as_the_user_types_them(make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_course("[x](none.pdf)")
    assert find(load_course(folder)[1], "AST001").position.path == (folder / "01-only.md").as_posix()
    monkeypatch.chdir(folder.parent)
    assert find(load_course("course")[1], "AST001").position.path == "course/01-only.md"
    monkeypatch.chdir(folder)
    assert find(load_course(".")[1], "AST001").position.path == "01-only.md"


def test_state_that_no_scorm_12_platform_keeps(make_course: MakeCourse, tmp_path: Path) -> None:
    cards = "".join(f"Term {number}\n: Text.\n\n" for number in range(2100))
    folder = make_course(f"::: flashcards\n{cards}:::\n", COURSE + "standards: [scorm12]\n")
    found = find(list(build_package(folder, tmp_path / "dist").diagnostics), "STA001")
    assert "SCORM 1.2" in found.message and "2,100 flashcards" in found.help
    assert find(load_course(folder)[1], "STA001") == found, "what building refuses, checking does not pass"


def test_state_that_typed_answers_fill_names_the_longest(make_course: MakeCourse) -> None:
    short = "".join(f"## Name {n}? {{.fill-in #n{n}}}\n\n- [x] oak\n\n> E\n\n" for n in range(40))
    long = "## Explain? {.long-text #why length=2500}\n\n> E\n\n"
    folder = make_course(f"::: {{.quiz #q}}\n{short}{long}:::\n", COURSE + "standards: [scorm12]\n")
    found = find(load_course(folder)[1], "STA001")
    line = (folder / "01-only.md").read_text("utf-8").split("\n").index("## Explain? {.long-text #why length=2500}") + 1
    assert re.search(rf"length=.* 01-only.md:{line} takes 2,5", found.help.replace(f"{folder.as_posix()}/", ""))
    assert "1 quiz takes" in found.help


@pytest.mark.parametrize(
    ("target", "told_of_it"),
    [
        ("", "SRC019"),
        ("---\ntitle: Two\n---\n", "SRC019"),
        (b"---\ntitle: \xff\n---\n## Roots\n", "SRC001"),
        ("---\ntitle: Two\n---\n" + "> " * 100 + "x\n", "SRC024"),
    ],
    ids=["empty", "no text", "unreadable", "too deep"],
)
def test_a_lesson_that_cannot_be_read_is_not_blamed_for_its_links(
    make_course: MakeCourse, target: str | bytes, told_of_it: str
) -> None:
    folder = make_course("See [the roots](02-practice.md#roots).", files={"02-practice.md": target})
    assert rules(folder) == [told_of_it]


# Ids


def quiz_ids(course: Course) -> list[str]:
    """Ids under which an LMS stores what the learner did."""
    return [item.id for lesson in course.lessons for item in lesson.items]


def test_ids_stay_when_things_move(make_course: MakeCourse) -> None:
    """Lessons renumbered and retitled, blocks and choices reordered, others added: every id and key stays."""
    deck, ask = "::: flashcards\nRoot\n: Below.\n\nLeaf\n: Green.\n:::\n\n", "::: quiz\n{}\n:::\n\n"
    deck_turned = "::: flashcards\nLeaf\n: Green, mostly.\n\nRoot\n: Below.\n\nBark\n: Outside.\n:::\n\n"
    steps = "::: activity\n1. Go.\n2. Look.\n:::\n\n"
    one, two = QUESTION.format("One?"), QUESTION.format("Two?")
    before = sound(
        make_course(
            None,
            name="before",
            files={
                "01-roots.md": LESSON + deck + ask.format(one + "\n" + two) + steps,
                "02-leaves.md": LESSON + ask.format(one),
            },
        )
    )
    after = sound(
        make_course(
            None,
            name="after",
            files={
                "01-new.md": LESSON + "New.\n",
                "02-leaves.md": LESSON + ask.format(one),
                "07-roots.md": "---\ntitle: Other\n---\nNew text.\n\n"
                + steps
                + deck_turned
                + ask.format("## Test\n\n#" + one + "\n#" + QUESTION.format("Three?"))
                + ask.format(two),
            },
        )
    )

    def ids(course: Course) -> dict[str, set[tuple[str, str]]]:
        # The id of a quiz without one comes from its title or its first question, which changes here.
        return {
            lesson.id: {(item.kind, item.id) for item in lesson.items if item.kind != "quiz"}
            for lesson in course.lessons
        }

    new = ids(after)
    assert all(items <= new[lesson] for lesson, items in ids(before).items())
    keys = {lesson.id: lesson.key for lesson in after.lessons}
    assert all(keys[lesson.id] == lesson.key for lesson in before.lessons)


def asking(choices: list[str], right: str) -> str:
    """A quiz of one question."""
    rows = "".join(f"- [{'x' if choice == right else ' '}] {choice}\n" for choice in choices)
    return f"::: quiz\n## Q?\n\n{rows}:::\n"


def test_choices_keep_their_keys_when_they_move(make_course: MakeCourse) -> None:
    def keys(name: str, choices: list[str]) -> dict[str, str]:
        quiz = sound(make_course(asking(choices, "A"), name=name)).texts[0].blocks[0]
        assert isinstance(quiz, Quiz)
        return {choice.html: choice.id + choice.key for choice in quiz.questions[0].choices}

    assert keys("one", ["A", "B", "C"]) == keys("two", ["C", "A", "B"])
    assert keys("one-more", ["A", "B", "C", "D"]).items() >= keys("again", ["A", "B", "C"]).items()


@pytest.mark.parametrize(
    "choices",
    [
        ["5", "-5", "+5", "±5"],
        ["a", "*a*", "**a**", "`a`"],
        ["A!", "A?", "A.", "A"],
        ["x < y", "x > y", "x = y", "x ≠ y"],
        ["🌱", "🌳", "根", "葉"],
    ],
)
def test_choices_never_share_an_id_or_a_key(make_course: MakeCourse, choices: list[str]) -> None:
    quiz = sound(make_course(asking(choices, choices[0]))).texts[0].blocks[0]
    assert isinstance(quiz, Quiz)
    made = quiz.questions[0].choices
    assert len({choice.id for choice in made}) == len({choice.key for choice in made}) == len(choices)


def test_every_id_is_legal_in_every_lms(make_course: MakeCourse) -> None:
    name = "a-very-long-name-of-a-lesson-that-goes-on-and-on-and-on-until-nobody-reads-it.md"
    texts = [
        "What does a diffusion model start with when it generates a new image?",
        "根在哪里？",
        "1 + 1?",
        "🌱?",
        "é" * 300,
    ]
    body = "".join(f"::: quiz\n{QUESTION.format(text)}:::\n\n" for text in texts)
    head = "---\ntitle: T\nid: " + "a" * 64 + "\n---\n"
    course = sound(make_course(None, files={name: LESSON + body, "02.md": head + body}))
    ids = [lesson.id for lesson in course.lessons] + quiz_ids(course)
    assert [one for one in ids if not LEGAL.match(one)] == []
    assert len(set(ids)) == len(ids) == 22


def test_question_in_two_lessons_under_one_id(make_course: MakeCourse) -> None:
    text = LESSON + "::: quiz\n" + QUESTION.format("Q? {#same}") + ":::\n"
    folder = make_course(None, files={"01-a.md": text, "02-b.md": text})
    found = find(load_course(folder)[1], "SRC005")
    assert Path(found.position.path).name == "02-b.md"
    assert found.message.endswith("01-a.md:5)")


def test_same_question_in_two_lessons_needs_no_id(make_course: MakeCourse) -> None:
    text = LESSON + "::: quiz\n" + QUESTION.format("Q?") + ":::\n"
    assert len(set(quiz_ids(sound(make_course(None, files={"01-a.md": text, "02-b.md": text}))))) == 4


def test_two_lessons_of_one_name(make_course: MakeCourse) -> None:
    folder = make_course(None, files={"01-roots.md": LESSON + "A.", "02-roots.md": LESSON + "B."})
    found = find(load_course(folder)[1], "SRC005")
    assert found.help.startswith("give one of them a different id in its front matter")


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Root hairs", "root_hairs"),
        ("Où est l’île?", "ou_est_l_ile"),
        ("3 apples", "card_3_apples"),
        ("ﬁne Ⅳ", "fine_iv"),
        ("根", "card_HEX"),
        ("!?", "card_HEX"),
        ("", "card_HEX"),
    ],
)
def test_derived_id(text: str, made: str) -> None:
    """Readable where the text is Latin; elsewhere a digest of the text, ten hexadecimal characters."""
    one = derive(text, "card")
    assert LEGAL.match(one)
    assert re.fullmatch(made.replace("HEX", "[0-9a-f]{10}"), one)


def test_derived_ids_of_long_texts_differ_at_the_end() -> None:
    assert derive("a long beginning " * 9 + "one", "card") != derive("a long beginning " * 9 + "two", "card")
    assert len(derive("word " * 100, "card")) <= 40


def test_a_quiz_and_a_lesson_of_one_id(make_course: MakeCourse) -> None:
    quiz = "::: {.quiz #two}\n### Q?\n\n- [x] A\n- [ ] B\n\n> A.\n:::\n"
    folder = make_course(quiz, files={"02-two.md": "---\ntitle: Two\n---\nText.\n"})
    _, found = load_course(folder)
    assert [(one.rule, one.position.line) for one in found if one.severity == "error"] == [("SRC005", 4)]


def test_more_cards_than_a_lesson_has_names_for_are_told_and_not_waited_for(make_course: MakeCourse) -> None:
    cards = "".join(f"Front {number}\n: Back.\n\n" for number in range(5000))
    assert "SRC021" in rules(make_course(f"::: flashcards\n{cards}:::\n"))


def test_200_questions_and_300_cards_fit_into_scorm_12(make_course: MakeCourse, tmp_path: Path) -> None:
    """Of many kinds, in twenty lessons; also into the 4,000 characters of SCORM 2004 2nd Edition."""
    choice = "## {n} one? {{#one_{n}}}\n\n- [x] A\n- [ ] B\n- [ ] C\n\n> E\n\n"
    quiz = (
        "::: {{.quiz #quiz_{n}}}\n"
        + "".join(choice.replace("one", word) for word in ("a", "b", "c", "d", "e"))
        + "## Several? {{#several_{n}}}\n\n- [x] A\n- [x] B\n- [ ] C\n- [ ] D\n\n> E\n\n"
        "## How many? {{.numeric #number_{n}}}\n\n- [x] 8\n\n> E\n\n"
        "## Fill in. {{.cloze #cloze_{n}}}\n\nIn [[water]] and [[air|(soil)]].\n\n> E\n\n"
        "## Match. {{.matching #match_{n}}}\n\n| A | B |\n| - | - |\n| a | 1 |\n| b | 2 |\n| c | 3 |\n\n> E\n\n"
        "## Order. {{.ordering #order_{n}}}\n\n1. a\n2. b\n3. c\n\n> E\n:::\n\n"
    )
    cards = "".join(f"Front {card} of {{n}}\n: Back.\n\n" for card in range(15))
    deck = f"::: flashcards\n{cards}:::\n"
    files: dict[str, str | bytes] = {
        f"lesson-{n:02}.md": f"---\ntitle: Lesson {n}\n---\nText.\n\n" + (quiz + deck).format(n=n) for n in range(1, 21)
    }
    result = build_package(make_course(files=files), tmp_path / "dist")
    assert result.course and [d.as_text() for d in result.diagnostics if d.severity == "error"] == []
    assert (result.course.number_of("question"), result.course.number_of("card")) == (200, 300)
    assert result.packages[0].state_worst <= 4000


def test_more_answers_than_an_lms_keeps_are_told(make_course: MakeCourse) -> None:
    quiz = "".join(f"## Question {number}? {{#q{number}}}\n\n- [x] A\n- [ ] B\n\n> E\n\n" for number in range(251))
    course = COURSE + "standards: [{}]\n"
    lesson = f"::: {{.quiz #all}}\n{quiz}:::\n"
    assert "QUZ023" in rules(make_course(lesson, course.format("scorm2004-4"), name="many"))
    assert "QUZ023" not in rules(make_course(lesson, course.format("scorm12"), name="old"))
    drawn = make_course(lesson.replace("#all", "#all draw=250"), course.format("scorm2004-4"), name="drawn")
    assert "QUZ023" not in rules(drawn)


def test_the_limits_of_a_build_are_those_of_the_standard_it_is_for(make_course: MakeCourse, tmp_path: Path) -> None:
    quiz = "".join(f"## Question {number}? {{#q{number}}}\n\n- [x] A\n- [ ] B\n\n> E\n\n" for number in range(251))
    folder = make_course(f"::: {{.quiz #all}}\n{quiz}:::\n", COURSE + "standards: [scorm12]\n")
    for standard, told in (("scorm12", False), ("scorm2004-4", True)):
        found = build_package(folder, tmp_path / "dist", [standard]).diagnostics
        assert any(one.rule == "QUZ023" for one in found) is told, standard


@pytest.mark.parametrize(("standard", "lessons", "told"), [("2004-4", 50, 0), ("2004-4", 51, 1), ("12", 51, 0)])
def test_more_results_of_lessons_and_quizzes_than_an_lms_keeps_are_told(
    make_course: MakeCourse, standard: str, lessons: int, told: int
) -> None:
    quiz = "::: {{.quiz #quiz_{0}}}\n## Which? {{#q{0}}}\n\n- [x] A\n- [ ] B\n\n> E\n:::\n"
    files: dict[str, str | bytes] = {
        f"{n:03}.md": f"---\ntitle: Lesson {n}\nid: lesson_{n}\n---\nText.\n\n{quiz.format(n)}" for n in range(lessons)
    }
    found = rules(make_course(course=f"{COURSE}standards: [scorm{standard}]\n", files=files))
    assert found == ["CMP005"] * told


def test_equal_words_with_ids_of_their_own_keep_their_places(make_course: MakeCourse) -> None:
    """Two things called the same belong to different targets, or stand at different places."""
    course = sound(
        make_course(
            "::: {.quiz #q}\n## Sort. {.categorise #sort}\n\n"
            "- Even\n  - two {#two_a}\n- Odd\n  - two {#two_b}\n\n> E\n\n"
            "## Match. {.matching #match}\n\n| A | B |\n| - | - |\n| x {#xa} | one |\n| x {#xb} | two |\n\n> E\n\n"
            "## Where? {.hotspot #spot}\n\n![A leaf](leaf.png)\n\n- [x] Leaf {#leaf_a left=1 top=1 width=9 height=9}\n"
            "- [ ] Leaf {#leaf_b left=50 top=1 width=9 height=9}\n\n> E\n:::\n",
            files={"leaf.png": PNG},
        )
    )
    [quiz] = [block for block in course.texts[0].blocks if isinstance(block, Quiz)]
    sort, match, spot = quiz.questions
    for question in (sort, match):
        names = {target.key: target.id for target in question.targets}
        wanted = {"two_a": "even", "two_b": "odd", "xa": "one", "xb": "two"}
        assert all(names[choice.target] == wanted[choice.id] for choice in question.choices)
    assert [choice.region.left for choice in spot.choices if choice.region] == [1, 50]


@pytest.mark.parametrize(
    ("course", "quizzes", "words"),
    [
        ("", ["#a"], "the best attempt at its quiz"),
        ("score: last\n", ["#a", "#b"], "the last attempt at each of 2 quizzes, which count equally"),
        ("", ["#a weight=3", "#b weight=1"], "the best attempt at each of 2 quizzes, with weights from 1 to 3"),
    ],
)
def test_where_the_score_comes_from_is_told_in_words(
    make_course: MakeCourse, course: str, quizzes: list[str], words: str
) -> None:
    lesson = "".join(
        f"::: {{.quiz {options}}}\n## One? {{#q{n}}}\n\n- [x] A\n- [ ] B\n\n> E\n:::\n\n"
        for n, options in enumerate(quizzes)
    )
    assert score_in_words(sound(make_course(lesson, COURSE + course))) == f"score: {words}"


@pytest.mark.parametrize(("asked", "possible"), [(17, True), (18, False)])
def test_points_of_experience_that_a_draw_leaves_out_are_not_asked_for(
    make_course: MakeCourse, asked: int, possible: bool
) -> None:
    """Who answers all rightly is asked nothing more, so no more than the dearest of a draw can be asked for."""
    quiz = "".join(f"## Question {n}? {{#q{n} xp={4 + n}}}\n\n- [x] A\n- [ ] B\n\n> E\n\n" for n in range(1, 6))
    course = f"{COURSE}completion: [{asked} xp]\n"
    found = rules(make_course(f"::: {{.quiz #a draw=2}}\n{quiz}:::\n", course))
    assert ("CMP001" not in found) == possible


def test_minutes_beyond_what_a_lesson_counts_are_refused(make_course: MakeCourse) -> None:
    assert "CFG008" in rules(make_course("---\ntitle: Long\ncompletion: [900 minutes]\n---\nText.\n"))


def test_small_numbers_are_marked_as_they_are_written(make_course: MakeCourse) -> None:
    course = sound(make_course("::: {.quiz #q}\n## How much? {.numeric #n}\n\n- [x] 0.00000001\n\n> E\n:::\n"))
    [quiz] = [block for block in course.texts[0].blocks if isinstance(block, Quiz)]
    assert quiz.questions[0].accepted[0].low == "0.00000001"


@pytest.mark.parametrize(
    ("data", "rule", "words", "fix"),
    [
        (f"{LESSON}Grün.".encode("utf-16"), "SRC001", "it is UTF-16", "iconv -f UTF-16"),
        (f"{LESSON}Green.".encode("utf-16-le"), "SRC001", "it is UTF-16", "iconv -f UTF-16"),
        (f"{LESSON}Green.".encode("utf-16-be"), "SRC001", "it is UTF-16", "encoding UTF-8"),
        (f"{LESSON}Grün.".encode("cp1252"), "SRC001", "byte 0xfc", 'in Windows-1252 the byte is "ü"'),
        (b"PK\3\4" + bytes(range(200)), "SRC001", "it is a zip archive or an office document", "pandoc old.docx"),
        (b"%PDF-1.7\n\xff\xfe", "SRC001", "it is a PDF document", "replace it with a text file"),
        (POINTER, "AST014", "only a pointer of Git LFS", "lfs: true"),
        (b"", "SRC019", "the lesson has no text", "write its title and its text, or delete the file"),
        (b"\xef\xbb\xbf\r\n\r\n", "SRC019", "the lesson has no text", "write its title and its text"),
    ],
)
def test_a_lesson_that_is_no_text_is_one_finding(
    make_course: MakeCourse, data: bytes, rule: str, words: str, fix: str
) -> None:
    folder = make_course("Text.", files={"02-more.md": data})
    (found,) = [one for one in load_course(folder)[1] if one.severity == "error"]
    assert (found.rule, found.position.path) == (rule, f"{folder.as_posix()}/02-more.md")
    assert words in found.message and fix in found.help


def test_settings_that_are_no_text_are_called_what_they_are(make_course: MakeCourse) -> None:
    folder = make_course("Text.")
    (folder / "course.yaml").write_bytes(POINTER)
    assert find(load_course(folder)[1], "AST014").message.startswith('"course.yaml" is only a pointer of Git LFS')
    (folder / "course.yaml").write_bytes(COURSE.encode("utf-16"))
    assert find(load_course(folder)[1], "SRC001").message == "the file is not UTF-8 text (it is UTF-16)"
