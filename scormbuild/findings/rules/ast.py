"""AST: pictures and files."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "AST001",
        "file-missing",
        sentence='the file "{target}" does not exist',
        help="correct the path, or add the file to the course folder",
        why="Learners would see a broken picture or link.",
        wrong="![Leaf](leaf.jpg)",
        right="![Leaf](images/leaf.jpg)",
        example={"target": "leaf.jpg"},
    ),
    error(
        "AST002",
        "wrong-case",
        sentence='the file is named "{actual}", not "{target}"',
        help="write the name exactly as it is in the folder, with the same upper and lower case",
        fix="write {actual}",
        why="Most LMSs distinguish upper and lower case, so a link that works on Windows or macOS breaks there.",
        wrong="![Leaf](Leaf.jpg)",
        right="![Leaf](leaf.jpg)",
        example={"actual": "leaf.png", "target": "Leaf.png"},
    ),
    error(
        "AST003",
        "outside-course",
        sentence='"{target}" is outside the course folder',
        help="copy the file into the course folder and link to the copy",
        why="A course must not be able to copy other files of the author's computer into a package.",
        wrong="![Leaf](../../leaf.jpg)",
        right="![Leaf](leaf.jpg)",
        example={"target": "../../leaf.jpg"},
    ),
    error(
        "AST004",
        "missing-alt",
        sentence="the picture has no alternative text",
        help=(
            "describe it between the brackets: ![what the picture shows](leaf.jpg), or put it in a ::: decorative block"
        ),
        fix=(
            "describe it between the brackets: ![what the picture shows]({target}), or put it in a ::: decorative block"
        ),
        why="Learners who cannot see the picture miss its content (WCAG 2.2, 1.1.1).",
        wrong="![](leaf.jpg)",
        right="![A green leaf](leaf.jpg)",
    ),
    error(
        "AST005",
        "remote-media",
        sentence='"{target}" is on another server',
        help="save the file in the course folder and link to the copy",
        why="A package must work without other servers, and these servers could track every learner.",
        wrong="![Leaf](https://example.org/leaf.jpg)",
        right="![Leaf](leaf.jpg)",
        example={"target": "https://example.org/leaf.jpg"},
    ),
    warning(
        "AST006",
        "large-image",
        sentence="the picture file is {size}",
        help="scale the picture to at most 1,600 pixels wide, or save it with more compression",
        why="Learners on a phone wait for it and pay for the data.",
        wrong="a photo of 4 MB",
        right="the same photo at 300 KB",
        example={"size": "4.2 MB"},
    ),
    error(
        "AST007",
        "unsafe-svg",
        sentence="the SVG file {what}",
        help="open it in a drawing program and save it as plain SVG",
        why=(
            "An SVG file can contain scripts, pages and references to other servers, which would run in the LMS "
            "with the learner's rights. Only drawing elements are allowed; scormbuild removes the data that "
            "programs store for themselves."
        ),
        wrong="<svg><script>...</script></svg>",
        right="<svg>...</svg>",
        example={"what": "contains a <script> (line 2)"},
    ),
    error(
        "AST008",
        "refused-type",
        sentence="{what} cannot be part of a package",
        help=(
            "convert it, for example to PDF, or put it in a zip; allowed are pictures, video, audio, captions, PDF,"
            " EPUB, office documents, text, data (CSV, JSON), fonts and zip archives, listed in docs/format.md"
        ),
        why=(
            "Some LMSs refuse a package that contains programs or pages, and others run them. Only types that every"
            " server and every browser shows or saves are allowed."
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
        why="A file that cannot be read cannot be packed.",
        wrong="a file without read permission",
        right="the same file, readable",
        example={"problem": "Permission denied"},
    ),
    warning(
        "AST010",
        "no-captions",
        sentence="the {kind} has no {what}",
        help=(
            "for a video, save captions next to it, under the same name with the extension .vtt or .srt; for audio, "
            "write what is said in a ::: details block directly below it"
        ),
        why="Learners who cannot hear it miss its content (WCAG 2.2, 1.2.1 and 1.2.2).",
        wrong="![A talk about roots](talk.mp3)",
        right="![A talk about roots](talk.mp3)\n\n::: details\n### Transcript\n\nRoots drink.\n:::",
        example={"kind": "audio", "what": "transcript"},
    ),
    error(
        "AST011",
        "same-name",
        sentence='"{first}" and "{second}" would become the same file in the package',
        help="rename one of them, with letters without accents",
        why=(
            "The names differ only in how an accented letter is stored. Many systems do not distinguish these "
            "forms, so learners would see one file in place of the other."
        ),
        wrong="[Map](cafe\u0301.png) and [plan](caf\u00e9.png)",
        right="[Map](cafe-map.png) and [plan](cafe-plan.png)",
        example={"first": "cafe\u0301.png", "second": "caf\u00e9.png"},
    ),
    error(
        "AST012",
        "hidden-file",
        sentence='"{target}" leads to a hidden file or through a hidden folder',
        help="if everybody may read the file, copy it to a name without a leading dot",
        why=(
            "Settings and secrets have such names (.env, .git/config), and everybody who has the package can read "
            "its files."
        ),
        wrong="[settings](.env)",
        right="[settings](settings.txt)",
        example={"target": ".env"},
    ),
    error(
        "AST013",
        "not-a-course-path",
        sentence='"{target}" {what}',
        help="write the path from the lesson to a file in the course folder, with slashes: images/leaf.png",
        why="Learners have only the files of the package, at the same place relative to the lesson as in the course.",
        wrong="![Leaf](C:\\Users\\me\\leaf.png)",
        right="![Leaf](images/leaf.png)",
        example={"target": "images\\leaf.png", "what": "contains backslashes, which are not part of an address"},
    ),
    error(
        "AST014",
        "not-what-it-is-named",
        sentence='"{name}" {what}',
        help="replace it with a file of the kind that its name says",
        why="Learners would see a broken picture, or a player that does not play.",
        wrong="![Leaf](leaf.jpg), where leaf.jpg is a web page that was saved under this name",
        right="![Leaf](leaf.jpg), where leaf.jpg is a picture",
        example={"name": "leaf.png", "what": "is only a pointer of Git LFS to a file that was not downloaded"},
    ),
    warning(
        "AST015",
        "captions-not-utf8",
        sentence='the captions in "{name}" are not UTF-8 and were read as Windows-1252',
        help="save the file as UTF-8, and check the letters with accents",
        why="If the file has another encoding, learners see wrong letters.",
        wrong="bean.srt in the encoding of an old program",
        right="bean.srt in UTF-8",
        example={"name": "bean.srt"},
    ),
    error(
        "AST016",
        "not-shown",
        sentence='browsers do not show files of the type "{suffix}" in a page',
        help="convert it to PNG, JPEG, WebP, SVG, MP4 or MP3, or link to it: [text](file)",
        why="Learners would see a broken picture. A link lets them save the file.",
        wrong="![Leaf](leaf.heic)",
        right="![Leaf](leaf.jpg)",
        example={"suffix": ".heic"},
    ),
    warning(
        "AST017",
        "alternative-says-nothing",
        sentence='the alternative text "{alt}" does not say what the {kind} shows',
        help="say in a few words what it shows: ![A root with fine hairs](root.png)",
        why="Learners who cannot see it hear that something is there, and miss its content (WCAG 1.1.1).",
        wrong="![Image](root.png)",
        right="![A root with fine hairs](root.png)",
        example={"alt": "Image", "kind": "picture"},
    ),
    warning(
        "AST018",
        "pale-text-in-picture",
        sentence='the text "{text}" in the picture has a contrast of {ratio}:1 (line {line} of the file)',
        help="make the text darker or what is below it lighter, or the other way around, to at least 4.5:1",
        fix="make the text darker or what is below it lighter, or the other way around, to at least {needed}:1",
        why="Learners with low vision, and all in bright light, cannot read it (WCAG 1.4.3).",
        wrong="an SVG file with light gray text on white",
        right="an SVG file with dark text on white",
        example={"text": "Root hairs", "ratio": "2.1", "line": 4},
    ),
    warning(
        "AST019",
        "video-without-transcript",
        sentence="the video has no transcript",
        help="describe what is said and shown in a ::: details block directly below it",
        why=(
            "Learners who see neither the video nor its captions miss what it shows (WCAG 1.2.3). Reported only "
            "with `accessibility: required`."
        ),
        wrong="![How roots drink](roots.mp4)",
        right="![How roots drink](roots.mp4)\n\n::: details\n### Transcript\n\nRoots drink.\n:::",
    ),
)
