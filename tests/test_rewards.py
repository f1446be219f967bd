"""What learners get: whether a pass is celebrated, and the certificate, as course.yaml asks for them."""

from __future__ import annotations

import json
import re
import zipfile

import pytest

from scormbuild import build_package, load_course
from scormbuild.model import CompletionRule
from scormbuild.pages.course import CourseTotals, RuleLine, rule_lines
from tests.conftest import MakeCourse
from tests.made_courses import settings
from tests.media import PNG

LESSON = "---\ntitle: One\n---\nText.\n"
BASE = "id: small\ntitle: Plants\nignore: [SRC016]\n"


def built(make_course: MakeCourse, text: str) -> zipfile.ZipFile:
    folder = make_course(LESSON, course=BASE + text, files={"seal.png": PNG, "logo.png": PNG})
    result = build_package(folder, folder.parent / "dist", ["scorm12"])
    assert result.ok, [one.as_text() for one in result.diagnostics]
    return zipfile.ZipFile(result.packages[0].path)


def config(package: zipfile.ZipFile) -> dict[str, object]:
    found = re.search(r"data-course='([^']*)'", package.read("index.html").decode())
    assert found
    read: dict[str, object] = json.loads(found[1])
    return read


def rules(make_course: MakeCourse, text: str) -> list[tuple[str, str]]:
    _, found = load_course(make_course(LESSON, course=BASE + text, files={"seal.png": PNG, "notes.txt": "x"}))
    return [(one.rule, one.as_text()) for one in found]


@pytest.mark.parametrize("written", ["", "certificate: no\n", "certificate: false\n"])
def test_without_a_certificate_a_package_has_nothing_of_it(make_course: MakeCourse, written: str) -> None:
    package = built(make_course, written)
    assert not [name for name in package.namelist() if "certificate" in name]
    assert "certificate" not in config(package)


@pytest.mark.parametrize("written", ["yes", "true", "{text: A course of <b>ours</b>}"])
def test_a_certificate_is_loaded_on_demand(make_course: MakeCourse, written: str) -> None:
    package = built(make_course, f"certificate: {written}\n")
    assert {"certificate.css", "parts/certificate.js"} <= set(package.namelist())
    assert config(package)["certificate"] is True
    first = "".join(package.read(name).decode() for name in ("index.html", "course.js", "parts.js"))
    assert "not verified" not in first
    script = package.read("parts/certificate.js").decode()
    assert "Issued by this course, not verified" in script


def test_its_text_and_pictures_are_data(make_course: MakeCourse) -> None:
    package = built(
        make_course,
        'theme: {accent: "#ffd700", logo: {file: logo.png, alt: Club}}\n'
        'certificate:\n  text: |\n    A course of <b>ours</b>,\n      with "quotes"\n'
        '  picture: {file: seal.png, alt: Our "seal"}\n',
    )
    first = package.read("parts/certificate.js").decode().partition(";\n")[0]
    logo, seal = (next(name for name in package.namelist() if f"/{one}." in name) for one in ("logo", "seal"))
    assert json.loads(first.removeprefix("scormbuild.certificate=")) == {
        "text": 'A course of <b>ours</b>,\nwith "quotes"',
        "logo": {"src": logo, "alt": "Club", "width": 32, "height": 16},
        "picture": {"src": seal, "alt": 'Our "seal"', "width": 32, "height": 16},
    }
    assert "--paper-accent:#ffd700" not in package.read("certificate.css").decode(), "it can be read on white paper"


@pytest.mark.parametrize(
    ("written", "rule", "words"),
    [
        ("certificate: maybe", "CFG004", "yes, no, or the keys text and picture"),
        ("certificate: [yes]", "CFG004", "certificate: yes"),
        ("certificate: {words: Bravo}", "CFG002", "words"),
        ("certificate: {text: [a]}", "CFG004", "a"),
        ("certificate: {picture: {file: seal.png}}", "AST004", "alt"),
        ("certificate: {picture: {file: none.png, alt: A}}", "AST001", "none.png"),
        ("certificate: {picture: {file: 'https://example.org/seal.png', alt: A}}", "AST005", "example.org"),
        ("certificate: {picture: {file: notes.txt, alt: A}}", "AST", "notes.txt"),
        ("celebrate: loudly", "CFG004", "yes or no"),
    ],
)
def test_what_cannot_be_meant_is_told(make_course: MakeCourse, written: str, rule: str, words: str) -> None:
    found = rules(make_course, f"{written}\n")
    assert len(found) == 1, found
    assert found[0][0].startswith(rule) and words in found[0][1], found


@pytest.mark.parametrize(("written", "value"), [("no", False), ("false", False), ("yes", None), ("true", None)])
def test_a_pass_is_celebrated_unless_the_author_says_no(
    make_course: MakeCourse, written: str, value: bool | None
) -> None:
    assert config(built(make_course, f"celebrate: {written}\n")).get("celebrate") is value


def test_the_rule_stands_in_the_page_from_the_start() -> None:
    """With the parts that the course has, and the pass mark where the score has a say."""
    items = {"cards": 0, "questions": 4, "quizzes": 2, "steps": 3, "opened": 0}
    totals = CourseTotals(3, 2, 1, items, 2, 2, 0, 0)
    rule = CompletionRule(("pages", "cards", "questions", "minutes"), minutes=5)
    assert rule_lines(settings(completion=rule), totals) == [
        RuleLine("rule_pages", 0, 2),
        RuleLine("rule_questions", 0, 4),
        RuleLine("rule_minutes", 5, 5),
        RuleLine("rule_own", 0, 1),
        RuleLine("rule_pass", 80, 0),
    ]
    assert rule_lines(settings(completion=rule._replace(any=True)), totals) == [
        RuleLine("rule_pages", 0, 2),
        RuleLine("rule_questions", 0, 4),
        RuleLine("rule_minutes", 5, 5),
    ]
