"""ACT: activities."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

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
    warning(
        "ACT002",
        "list-beside-steps",
        sentence="the items of this list are not steps, because {what}",
        help="number them as part of one list of steps; if they are not steps, write them above or below the activity",
        why="Learners can check off only the items of the first numbered list.",
        wrong="::: activity\n- Go out.\n\n1. Look.\n2. Draw.\n:::",
        right="::: activity\n1. Go out.\n2. Look.\n3. Draw.\n:::",
        example={"what": "only the numbered list has steps"},
    ),
)
