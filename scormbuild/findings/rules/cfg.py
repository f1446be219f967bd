"""CFG: course.yaml and front matter."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "CFG001",
        "yaml-syntax",
        sentence="this is not valid YAML: {problem}",
        help=(
            "correct the YAML: one key in each line, with a colon and a space after it, and quotes around a value "
            "that contains a colon"
        ),
        why="A file that is not valid YAML cannot be read, so none of its settings has an effect.",
        wrong="title: Plants: an introduction",
        right='title: "Plants: an introduction"',
        example={"problem": "a second colon needs quotes"},
    ),
    error(
        "CFG002",
        "unknown-key",
        sentence='unknown key "{key}"',
        help="correct the spelling, or delete the line; docs/format.md lists all keys",
        why="An unknown key is almost always a typing mistake, and the setting you meant has no effect.",
        wrong="tittle: Plants",
        right="title: Plants",
        example={"key": "langauge"},
    ),
    error(
        "CFG003",
        "missing-key",
        sentence='the key "{key}" is missing',
        help="add the key with its value, such as: title: Plants",
        fix="add a line such as: {example}",
        why="scormbuild cannot build the package without it.",
        wrong="title: Plants",
        right="id: plants\ntitle: Plants",
        example={"key": "title"},
    ),
    error(
        "CFG004",
        "wrong-type",
        sentence='"{key}" must be {wanted}, not {found}',
        help="write a value of the type that the message names, such as: pass: 80",
        fix="write it like this: {example}",
        why="A value of another type has no meaning here.",
        wrong="pass: high",
        right="pass: 80",
        example={"key": "pass", "wanted": "a whole number", "found": '"high"'},
    ),
    error(
        "CFG005",
        "yaml-trap",
        sentence='"{key}" is written as {written}, which YAML reads as {read}',
        help="put the value in quotes, or write true or false in full",
        fix="write {meant}",
        why=(
            "YAML converts some words and numbers without quotes: no becomes false, 1.10 becomes 1.1, 012 becomes "
            "10. Quotes keep the text as you wrote it."
        ),
        wrong="version: 1.10",
        right='version: "1.10"',
        example={"key": "version", "written": "1.10", "read": "a number"},
    ),
    error(
        "CFG006",
        "duplicate-key",
        sentence='the key "{key}" appears a second time',
        help="delete one of the two lines",
        fix="delete one of the two lines (the first is line {first})",
        why="YAML silently ignores one of two equal keys.",
        wrong="title: Plants\ntitle: Trees",
        right="title: Plants",
        example={"key": "title"},
    ),
    error(
        "CFG007",
        "yaml-alias",
        sentence="anchors and aliases (& and *) are not allowed in a course",
        help="write out the value wherever you need it",
        why="A few lines of aliases can expand to an endless amount of data.",
        wrong="title: &t Plants\ndescription: *t",
        right="title: Plants\ndescription: Plants",
    ),
    error(
        "CFG008",
        "bad-value",
        sentence='"{key}" cannot be {value}',
        help="use an allowed value; docs/format.md describes the values of every key",
        why="The value has the right type, but it is not one of the allowed values.",
        wrong="pass: 180",
        right="pass: 80",
        example={"key": "pass", "value": "180"},
    ),
    error(
        "CFG009",
        "bad-id",
        sentence='"{id}" is not a valid id',
        help="use only the letters a-z, digits and _, begin with a letter, and write at most 64 characters",
        fix=(
            "use only the letters a-z, digits and _, begin with a letter, and write at most 64 characters: for "
            "example {like}"
        ),
        why=(
            "Ids become SCORM identifiers, under which an LMS stores what learners did. Only these characters are "
            "safe in every LMS."
        ),
        wrong="id: 1-plants!",
        right="id: plants_1",
        example={"id": "1-plants!"},
    ),
    error(
        "CFG010",
        "yaml-too-large",
        sentence="this YAML is {what}",
        help="shorten the settings to a few short lines",
        why="Settings of this size or depth are a mistake or an attack.",
        wrong="title: [[[[[[[[[[[[[[[[[[[[[[[[Plants]]]]]]]]]]]]]]]]]]]]]]]]",
        right="title: Plants",
        example={"what": "nested too deeply"},
    ),
    error(
        "CFG011",
        "no-front-matter",
        sentence="the lesson has no title",
        help="begin the file with a heading: # Title",
        why="The table of contents and the LMS name the lesson by its title.",
        wrong="Plants take in gas.",
        right="# Plants\n\nPlants take in gas.",
    ),
    error(
        "CFG012",
        "open-front-matter",
        sentence="the front matter that begins here is not closed",
        help="add a line with --- below its last key",
        why="Without the closing line, the whole lesson is read as YAML.",
        wrong="---\ntitle: Plants\n\nPlants take in gas.",
        right="---\ntitle: Plants\n---\nPlants take in gas.",
    ),
    warning(
        "CFG013",
        "no-interface-texts",
        sentence='the language "{language}" has no interface texts',
        help="use a language with interface texts, or accept buttons and messages in English",
        fix="buttons and messages will be in English; languages with interface texts: {known}",
        why="Learners see a course in one language and buttons in another.",
        wrong="language: tlh",
        right="language: en",
        example={"language": "tlh"},
    ),
    warning(
        "CFG014",
        "typeset-quotes",
        sentence='YAML does not recognize the quotation marks {marks}, so they become part of "{key}"',
        help="use straight quotation marks; if learners should see the other ones, put straight ones around them",
        fix=(
            'use straight quotation marks: "{inside}"; if learners should see the other ones, put straight ones '
            "around them"
        ),
        why="Word processors turn straight quotation marks into typographic ones, which learners would see.",
        wrong="title: “Plants”",
        right='title: "Plants"',
        example={"marks": "“ and ”", "key": "title"},
    ),
    warning(
        "CFG015",
        "words-without-scorm12",
        sentence="answers_as: words has no effect because no SCORM 1.2 package is built (standards: {standards})",
        help="delete the line, or add scorm12 to standards",
        why=(
            "SCORM 2004 reports ids that are made of the words of the choices. Only SCORM 1.2 reports letters, "
            "which answers_as: words replaces."
        ),
        wrong="answers_as: words\nstandards: [scorm2004-4]",
        right="answers_as: words\nstandards: [scorm12, scorm2004-4]",
        example={"standards": "scorm2004-4"},
    ),
    warning(
        "CFG016",
        "unused-keys",
        sentence="scormbuild does not use these keys of the front matter: {keys}",
        help="delete them, or ignore this warning if another program reads them",
        why="Front matter written for another program may promise what the course does not do, such as draft: true.",
        wrong="---\ntitle: Roots\ntags: [plants]\n---",
        right="---\ntitle: Roots\n---",
        example={"keys": "author, date, tags"},
    ),
    error(
        "CFG017",
        "interface-text-placeholders",
        sentence='the interface text "{text}" {problem}',
        help="keep the placeholders of the text, each in braces, and use no other braces",
        why="Each placeholder shows a value, such as a number of points, which learners would miss.",
        wrong='texts:\n  gap: "Blank"',
        right='texts:\n  gap: "Blank {{n}}"',
        example={"text": "gap", "problem": "lacks {n}"},
    ),
    error(
        "CFG018",
        "front-matter-not-read",
        sentence="this looks like front matter, but it is shown as text",
        help="begin the file with it, without an empty line above, between two lines of exactly three hyphens: ---",
        why="Learners would see the keys, and the lesson would have none of them.",
        wrong="\n---\ntitle: Roots\n---",
        right="---\ntitle: Roots\n---",
    ),
    error(
        "CFG019",
        "style-refused",
        sentence="the style sheet {what}",
        help="delete it; a style sheet of a course can only set how things look",
        why="A package must not load anything that its files do not contain, and no LMS page may be changed.",
        wrong='@import "https://example.com/theme.css";',
        right="h2 { text-transform: uppercase }",
        example={"what": "contains a style with @import"},
    ),
)
