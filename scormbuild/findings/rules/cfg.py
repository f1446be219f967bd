"""CFG: course.yaml and front matter."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "CFG001",
        "yaml-syntax",
        sentence="this is not valid YAML: {problem}",
        help="{cure}",
        why="YAML that cannot be read says nothing about the course.",
        wrong="title: Plants: an introduction",
        right='title: "Plants: an introduction"',
    ),
    error(
        "CFG002",
        "unknown-key",
        sentence='unknown key "{key}"',
        help="{cure}",
        why="A key that nothing reads is nearly always a typing mistake, and what it was meant to say is lost.",
        wrong="tittle: Plants",
        right="title: Plants",
        example={"key": "langauge", "cure": "did you mean language?"},
    ),
    error(
        "CFG003",
        "missing-key",
        sentence='the key "{key}" is missing',
        help="add a line such as: {example}",
        why="The package cannot be made without it.",
        wrong="title: Plants",
        right="id: plants\ntitle: Plants",
        example={"key": "title", "example": "title: Plants"},
    ),
    error(
        "CFG004",
        "wrong-type",
        sentence='"{key}" must be {wanted}, not {found}',
        help="write it as: {example}",
        why="The value cannot be used as it stands.",
        wrong="pass: high",
        right="pass: 80",
        example={"key": "pass", "wanted": "a whole number", "found": '"high"', "example": "pass: 80"},
    ),
    error(
        "CFG005",
        "yaml-trap",
        sentence='"{key}" is written {written}, which YAML reads as {read}',
        help="write {cure}",
        why=(
            "YAML turns some bare words and numbers into something else: no becomes false, 1.10 becomes 1.1, "
            "012 becomes 10. Quotes keep the text as it is written."
        ),
        wrong="version: 1.10",
        right='version: "1.10"',
        example={"key": "version", "written": "1.10", "read": "a number", "cure": '"1.10" in quotes'},
    ),
    error(
        "CFG006",
        "duplicate-key",
        sentence='the key "{key}" stands here a second time',
        help="keep one of the two lines (the first is in line {first})",
        why="Of two equal keys YAML silently drops one.",
        wrong="title: Plants\ntitle: Trees",
        right="title: Plants",
    ),
    error(
        "CFG007",
        "yaml-alias",
        sentence="anchors and aliases (& and *) are not used in a course",
        help="write the value out where it is needed",
        why="A few lines of aliases can grow without end when they are followed.",
        wrong="title: &t Plants\ndescription: *t",
        right="title: Plants\ndescription: Plants",
    ),
    error(
        "CFG008",
        "bad-value",
        sentence='"{key}" cannot be {value}',
        help="{cure}",
        why="The value is of the right kind, but outside what is allowed.",
        wrong="pass: 180",
        right="pass: 80",
        example={"key": "pass", "value": "180", "cure": "use a number from 0 to 100"},
    ),
    error(
        "CFG009",
        "bad-id",
        sentence='"{id}" cannot be an id',
        help="use letters a-z, digits and _ only, a letter first, at most 64: for example {cure}",
        why=(
            "Ids become SCORM identifiers, on which an LMS hangs what the learner did. Only these characters are "
            "safe in every LMS."
        ),
        wrong="id: 1-plants!",
        right="id: plants_1",
    ),
    error(
        "CFG010",
        "yaml-too-large",
        sentence="this YAML is {what}",
        help="keep it to a few short lines",
        why="Settings of this size are a mistake or an attack.",
        wrong="title: [[[[[[[[[[[[[[[[[[[[[[[[Plants]]]]]]]]]]]]]]]]]]]]]]]]",
        right="title: Plants",
    ),
    error(
        "CFG011",
        "no-front-matter",
        sentence="the lesson does not begin with its front matter",
        help="begin the file with three lines: --- then title: ... then ---",
        why="The front matter holds the lesson's title, without which nothing can be listed.",
        wrong="Plants take in gas.",
        right="---\ntitle: Plants\n---\nPlants take in gas.",
    ),
    error(
        "CFG012",
        "open-front-matter",
        sentence="the front matter that begins here is never closed",
        help="put a line with --- below its last key",
        why="Without the closing line the whole lesson would be read as YAML.",
        wrong="---\ntitle: Plants\n\nPlants take in gas.",
        right="---\ntitle: Plants\n---\nPlants take in gas.",
    ),
    warning(
        "CFG013",
        "no-interface-texts",
        sentence='there are no interface texts in the language "{language}"',
        help="buttons and messages will be English; languages with texts: {known}",
        why="A learner who reads one language meets buttons in another.",
        wrong="language: tlh",
        right="language: en",
    ),
    warning(
        "CFG014",
        "typeset-quotes",
        sentence='the quotation marks {marks} are not YAML\'s, so they are part of "{key}"',
        help='write straight ones: "{inside}"; if the marks are to be shown, put straight ones around them',
        why="Word processors turn straight quotation marks into others, which learners would see.",
        wrong="title: “Plants”",
        right='title: "Plants"',
    ),
    warning(
        "CFG015",
        "words-without-scorm12",
        sentence="answers_as: words has no effect: no SCORM 1.2 package is built (standards: {standards})",
        help="delete the line, or add scorm12 to standards",
        why=(
            "SCORM 2004 reports ids, which are made of the words of the choices. Only in SCORM 1.2 are they letters, "
            "which answers_as: words replaces."
        ),
        wrong="answers_as: words\nstandards: [scorm2004-4]",
        right="answers_as: words\nstandards: [scorm12, scorm2004-4]",
        example={"standards": "scorm2004-4"},
    ),
)
