"""Courses made of the model's classes alone, for tests of what is computed from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scormbuild.findings.diagnostics import Position
from scormbuild.model import CompletionRule, Course, CourseSettings, Item, Lesson

PAGES = CompletionRule(("pages",), line=3)


def item(kind: str, **more: Any) -> Item:
    """A thing of a lesson, which takes 10 characters unless it says so."""
    return Item(kind, kind, Position("course/01.md", 7, 1), 10)._replace(**more)


def lesson(*items: Item, id: str = "one", **more: Any) -> Lesson:
    """A lesson with these things in it."""
    made = Lesson(id, id[:3], id.title(), f"{id}.md", 0, 0, (), frozenset(), (), (), items, 5)
    return made._replace(**more)


def settings(**more: Any) -> CourseSettings:
    """What course.yaml says, as little as possible."""
    made = CourseSettings(
        id="plants",
        title="Plants",
        language="en",
        description="",
        version="1",
        keywords=(),
        pass_mark=80,
        attempts=0,
        on_fail="failed",
        report_pass="when complete",
        score="best",
        completion=PAGES,
        question_xp=0,
        first_try_xp=0,
        levels=(),
        standards=("scorm12",),
        lessons=(),
        score_without_quiz=False,
        mastery_in_manifest=True,
    )
    return made._replace(**more)


def course(*lessons: Lesson, **more: Any) -> Course:
    """A course of these lessons; other arguments are settings."""
    return Course(settings(**more), Path("course"), lessons)
