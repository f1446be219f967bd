"""ACT: activities."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error

ROWS = (
    error(
        "ACT001",
        "no-steps",
        sentence="the activity has no numbered steps",
        help="write its steps as a numbered list: 1. ..., 2. ...",
        why="Learners would have nothing to check off.",
        wrong="::: activity\nGo out.\n:::",
        right="::: activity\n1. Go out.\n2. Look.\n:::",
    ),
)
