"""LNK: links."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "LNK001",
        "page-not-found",
        sentence='the lesson "{target}" {what}',
        help="link to the file name of a lesson of the course",
        why="The link would lead nowhere.",
        wrong="[more](02-tree.md)",
        right="[more](02-trees.md)",
        example={"target": "02-tree.md", "what": "does not exist"},
    ),
    error(
        "LNK002",
        "heading-not-found",
        sentence='the heading "#{target}" does not exist in {page}',
        help="link to the words of a heading in lower case with hyphens between them, or to its {#id}",
        why="The link would lead to the wrong place.",
        wrong="[more](#root)",
        right="[more](#roots)",
        example={"target": "root", "page": "this lesson"},
    ),
    error(
        "LNK003",
        "scheme-refused",
        sentence='links with the scheme "{scheme}:" are not allowed',
        help="link to https:, mailto: or a file of the course",
        why="Such a link can run code in the LMS with the learner's rights, or open nothing at all.",
        wrong="[run](javascript:alert(1))",
        right="[read](https://example.org/)",
        example={"scheme": "javascript"},
    ),
    error(
        "LNK004",
        "blank-in-path",
        sentence='the path "{path}" contains a space, so this is plain text, not a link or a picture',
        help="write %20 for each space, or rename the file",
        why="Markdown ends a path at the first space, so learners would see the brackets.",
        wrong="![Leaf](my leaf.jpg)",
        right="![Leaf](my%20leaf.jpg)",
        example={"path": "my leaf.jpg"},
    ),
    error(
        "LNK005",
        "address-incomplete",
        sentence='"{target}" is not a complete address',
        help="write all of it, such as https://example.org/page or mailto:name@example.org",
        why="Learners who follow the link would see an error.",
        wrong="[read](https://)",
        right="[read](https://example.org/)",
        example={"target": "https://"},
    ),
    warning(
        "LNK006",
        "link-says-nothing",
        sentence="the link {what}",
        help="name in the link what it leads to: [How roots drink](roots.md)",
        why=(
            'Screen readers list the links of a page without the text around them, and a list of "here" leads '
            "nowhere (WCAG 2.4.4)."
        ),
        wrong="Click [here](roots.md) for roots.",
        right="Read [how roots drink](roots.md).",
        example={"what": 'says only "here"'},
    ),
)
