"""LNK: links."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error

ROWS = (
    error(
        "LNK001",
        "page-not-found",
        sentence='there is no lesson "{target}"',
        help="{cure}",
        why="The link would lead nowhere.",
        wrong="[more](02-tree.md)",
        right="[more](02-trees.md)",
    ),
    error(
        "LNK002",
        "heading-not-found",
        sentence='there is no heading "#{target}" in {page}',
        help="{cure}",
        why="The link would lead to the wrong place.",
        wrong="[more](#root)",
        right="[more](#roots)",
    ),
    error(
        "LNK003",
        "scheme-refused",
        sentence='links of the kind "{scheme}:" are not allowed',
        help="link to https:, mailto: or a file of the course",
        why="Such links can run code in the LMS with the learner's rights, or open nothing at all.",
        wrong="[run](javascript:alert(1))",
        right="[read](https://example.org/)",
    ),
    error(
        "LNK004",
        "blank-in-path",
        sentence='the path "{path}" holds a blank, so this is no link or picture but plain text',
        help="{cure}",
        why="Markdown ends a path at the first blank, and learners would see the brackets.",
        wrong="![Leaf](my leaf.jpg)",
        right="![Leaf](my%20leaf.jpg)",
    ),
)
