"""STA: the learner's state."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error

ROWS = (
    error(
        "STA001",
        "suspend-data-overflow",
        sentence="saved progress can take up to {worst} characters, but {standard} stores only {limit}",
        help="split the course, or build SCORM 2004, which stores more",
        fix="{way} the course; {each}; the largest lessons: {most}",
        why="An LMS may cut or drop longer data without a warning, and learners would start again from the beginning.",
        wrong="a course of 1,000 lessons as SCORM 1.2",
        right="the same course with standards: [scorm2004-4]",
        example={"worst": "5,200", "standard": "SCORM 1.2", "limit": "4,096"},
    ),
)
