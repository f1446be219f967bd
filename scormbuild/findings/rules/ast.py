"""AST: pictures and files."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "AST001",
        "file-missing",
        sentence='there is no file "{target}"',
        help="{cure}",
        why="The learner would see a broken picture or link.",
        wrong="![Leaf](leaf.jpg)",
        right="![Leaf](images/leaf.jpg)",
    ),
    error(
        "AST002",
        "wrong-case",
        sentence='the file is named "{actual}", not "{target}"',
        help="write {actual}",
        why="Most LMSs tell capital and small letters apart, so what works on a Windows or Mac disk breaks there.",
        wrong="![Leaf](Leaf.jpg)",
        right="![Leaf](leaf.jpg)",
        example={"actual": "leaf.png", "target": "Leaf.png"},
    ),
    error(
        "AST003",
        "outside-course",
        sentence='"{target}" leads out of the course folder',
        help="copy the file into the course folder and link to the copy",
        why="A course must not be able to carry files of the author's machine into a package.",
        wrong="![Leaf](../../leaf.jpg)",
        right="![Leaf](leaf.jpg)",
    ),
    error(
        "AST004",
        "missing-alt",
        sentence="the picture has no text alternative",
        help=(
            "write it between the brackets: ![what the picture shows]({target}), or put the picture in a "
            "::: decorative block"
        ),
        why="A learner who does not see the picture learns nothing from it (WCAG 2.2, 1.1.1).",
        wrong="![](leaf.jpg)",
        right="![A green leaf](leaf.jpg)",
    ),
    error(
        "AST005",
        "remote-media",
        sentence='"{target}" is on another server',
        help="save the file in the course folder and link to the copy",
        why="A package must work without the network of others, and their servers would see every learner.",
        wrong="![Leaf](https://example.org/leaf.jpg)",
        right="![Leaf](leaf.jpg)",
    ),
    warning(
        "AST006",
        "large-image",
        sentence="the picture is {size} large",
        help="scale it to at most 1600 pixels wide, or save it with more compression",
        why="Learners on a phone wait for it and pay for it.",
        wrong="a photograph of 4 MB",
        right="the same at 300 KB",
    ),
    error(
        "AST007",
        "unsafe-svg",
        sentence="the SVG file {what}",
        help="{cure}",
        why=(
            "An SVG file can hold scripts, pages and references to other servers, which would run in the LMS with the "
            "learner's rights. Only what draws is allowed in it; what programs keep there for themselves is left out."
        ),
        wrong="<svg><script>...</script></svg>",
        right="<svg>...</svg>",
        example={"what": "holds a <script> (line 2)", "cure": "open it in a drawing program and save it as plain SVG"},
    ),
    error(
        "AST008",
        "refused-type",
        sentence="{what} cannot be part of a package",
        help=(
            "convert it, for example to PDF, or put it in a zip; allowed are pictures, video, audio, captions, PDF, "
            "EPUB, office documents, text, data (CSV, JSON), fonts and zip archives, listed in docs/format.md"
        ),
        why=(
            "Some LMSs refuse a package that holds programs or pages, and others would run them. So only kinds are "
            "allowed that every server and every browser knows for something that is shown or saved."
        ),
        wrong="[script](grade.php)",
        right="[script](grade.pdf)",
        example={"what": 'files of the type ".php"'},
    ),
    error(
        "AST009",
        "unreadable-file",
        sentence="the file cannot be read: {problem}",
        help="check the file and its permissions",
        why="It could not be packed.",
        wrong="a file without read permission",
        right="the same file, readable",
    ),
    warning(
        "AST010",
        "no-captions",
        sentence="the {kind} has no captions",
        help='put captions beside it as "{captions}"',
        why="A learner who does not hear it learns nothing from it (WCAG 2.2, 1.2.1 and 1.2.2).",
        wrong="![How roots drink](roots.mp4)",
        right="roots.mp4 and roots.vtt",
    ),
    error(
        "AST011",
        "same-name",
        sentence='"{first}" and "{second}" would be one file in the package',
        help="rename one of them with plain letters",
        why=(
            "Their names differ only in how an accented letter is stored, which many systems do not tell apart: "
            "learners would see one in the place of the other."
        ),
        wrong="[Map](cafe\u0301.png) and [plan](caf\u00e9.png)",
        right="[Map](cafe-map.png) and [plan](cafe-plan.png)",
        example={"first": "cafe\u0301.png", "second": "caf\u00e9.png"},
    ),
    error(
        "AST012",
        "hidden-file",
        sentence='"{target}" leads to a hidden file, or through a hidden folder',
        help="copy the file to a name without a dot at the beginning, if everybody may read it",
        why="Settings and secrets have such names (.env, .git/config), and whoever has a package can read all of it.",
        wrong="[settings](.env)",
        right="[settings](settings.txt)",
    ),
)
