"""ACT: activities."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error

ROWS = (
    error(
        "ACT001",
        "no-steps",
        sentence="the activity has no numbered steps",
        help="write its steps as a list: 1. ..., 2. ...",
        why="There would be nothing to tick off.",
        wrong="::: activity\nGo out.\n:::",
        right="::: activity\n1. Go out.\n2. Look.\n:::",
    ),
)
