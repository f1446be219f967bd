"""STA: the learner's state."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error

ROWS = (
    error(
        "STA001",
        "suspend-data-overflow",
        sentence="at worst the learner's state takes {worst} characters, and {standard} keeps {limit}",
        help="{way} the course; {each}; the largest lessons: {most}",
        why="An LMS may cut or drop what is too long without a word, and the learner would start again from nothing.",
        wrong="a course of 1,000 lessons as SCORM 1.2",
        right="the same course with standards: [scorm2004-4]",
        example={
            "worst": "5,200",
            "standard": "SCORM 1.2",
            "limit": "4,096",
            "way": "build another standard (standards: [scorm2004-4]), or split",
            "each": "2,100 flashcards take 5,150",
            "most": "roots.md 5,180",
        },
    ),
)
