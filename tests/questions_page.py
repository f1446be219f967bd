"""docs/questions.md as data: its sources, and the tables of what the LMS receives."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Frame, Locator, Page

from tests.conftest import ROOT

PAGE = ROOT / "docs" / "questions.md"
PICTURES = ROOT / "docs" / "images" / "questions"
STANDARDS = ("scorm12", "scorm2004-4")

COURSE = """\
id: questions_page
title: Questions
pass: 50
"""
FIELDS = ("id", "objective", "type", "pattern", "weighting", "response", "result")


class Told(NamedTuple):
    """A row of a table: what the LMS holds of an answer in one field."""

    answer: str
    field: str
    values: dict[str, str]
    """By standard; without a value where the LMS is told nothing."""


class Kind(NamedTuple):
    """A section of the page that shows a kind of question."""

    name: str
    source: str
    quiz: str
    question: str
    picture: str
    rows: tuple[Told, ...]

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that its table lists, in their order."""
        return tuple(dict.fromkeys(row.answer for row in self.rows if row.answer != "any"))

    def held(self, answer: str, standard: str) -> list[tuple[str, str]]:
        """Fields and values of one answer, with those of any answer, in the order of the page."""
        rows = [row for row in self.rows if row.answer in ("any", answer)]
        return [(row.field, row.values[standard]) for row in rows if standard in row.values]


def sections(text: str) -> list[tuple[str, str]]:
    """Sections of the page: their titles and what stands below. (Headings in its sources have braces.)"""
    parts = re.split(r"^## ([^{}\n]+)$", text, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def sources(text: str) -> list[str]:
    """Markdown sources, in their order."""
    return re.findall(r"^```markdown\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def _value(cell: str) -> str | None:
    match = re.fullmatch(r"(`+) ?(.*?) ?\1", cell.strip())
    return match[2] if match else None


def _rows(body: str) -> tuple[Told, ...]:
    table = re.search(r"^\| answer \| field \|.*\n\| --- .*\n((?:\|.*\n)+)", body, re.MULTILINE)
    rows = []
    for line in table[1].splitlines() if table else []:
        answer, field, *cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        values = {name: text for name, cell in zip(STANDARDS, cells, strict=True) if (text := _value(cell)) is not None}
        rows.append(Told(answer, field, values))
    return tuple(rows)


def kinds() -> list[Kind]:
    """Every kind of question that the page shows."""
    found = []
    for name, body in sections(PAGE.read_text("utf-8")):
        rows = _rows(body)
        if not rows:
            continue
        (source,) = sources(body)
        quiz = re.search(r"\{\.quiz #(\w+)", source)
        question = re.search(r"^## .*#(\w+)", source, re.MULTILINE)
        picture = re.search(r"!\[[^\]]+\]\(images/questions/([\w-]+\.png)\)", body)
        assert quiz and question and picture, f"{name}: a quiz with an id, a question with an id, and a picture"
        found.append(Kind(name, source, quiz[1], question[1], picture[1], rows))
    return found


def write_course(folder: Path) -> Path:
    """A course of all sources of the page, in one lesson."""
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "plant.svg").write_bytes((PICTURES / "plant.svg").read_bytes())
    (folder / "course.yaml").write_text(COURSE, "utf-8")
    lesson = "---\ntitle: Every kind of question\nid: kinds\n---\n"
    (folder / "01-kinds.md").write_text(lesson + "\n".join(sources(PAGE.read_text("utf-8"))), "utf-8")
    return folder


def question(where: Frame | Page, name: str) -> Locator:
    """The form of a question."""
    return where.locator(f'.question[data-id="{name}"]')


def give(form: Locator, answer: str) -> None:
    """Give an answer as the tables write it, by the names that a user sees or hears."""
    kind = form.get_attribute("data-kind")
    parts = answer.split("; ")
    if kind in ("fill-in", "numeric"):
        form.get_by_label("Your answer").fill(answer)
    elif kind == "long-text":
        form.get_by_label("Your answer").fill(answer.split(" ☑ ")[0])
    elif kind == "cloze":
        for place, part in enumerate(parts, 1):
            gap = form.get_by_label(re.compile(rf"Gap {place}\b"))
            if gap.evaluate("(gap) => gap.localName") == "select":
                gap.select_option(label=part)
            else:
                gap.fill(part)
    elif kind == "matching":
        for item, target in (part.split(" → ") for part in parts):
            form.get_by_role("combobox", name=item).select_option(label=target)
    elif kind == "categorise":
        use_lists(form)
        for item, target in (part.split(" → ") for part in parts):
            form.get_by_role("radiogroup", name=item, exact=True).get_by_role("radio", name=target).check()
    elif kind == "ordering":
        for place, step in enumerate(parts):
            while form.locator(".order .words").all_inner_texts().index(step) > place:
                form.get_by_role("button", name=f"Move up: {step}").click()
    else:
        several = form.get_by_role("checkbox").count() > 0
        for part in parts:
            form.get_by_role("checkbox" if several else "radio", name=part, exact=True).check()


def use_lists(form: Locator) -> None:
    """Have lists in place of chips, where there are chips."""
    button = form.get_by_role("button", name="Use lists")
    if button.is_visible():
        button.click()


def check(form: Locator, answer: str = "") -> None:
    """Have an answer checked; a long text with criteria is compared with the model answer first."""
    form.locator(".check").click()
    if " ☑ " in answer:
        for criterion in answer.split(" ☑ ")[1:]:
            form.get_by_role("checkbox", name=criterion).check()
        form.locator(".check").click()
