"""PKG: the package as a file."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "PKG001",
        "not-a-zip",
        sentence="this is {what}",
        help="{cure}",
        why="An LMS unpacks the file first, and goes no further when it cannot.",
        wrong="a course renamed to .zip, or half a download",
        right="the zip as the authoring tool wrote it",
        example={"what": "a PDF document, not a zip file", "cure": "export the course as SCORM 1.2 or SCORM 2004"},
    ),
    error(
        "PKG002",
        "package-too-large",
        sentence="the package {what}; nothing in it was read",
        help="split the course, or put large films on a media server",
        why="An LMS has limits of its own, far below these; and a package of this size can be meant to fill a disk.",
        wrong="a package of 80,000 files",
        right="a package of a few hundred files",
    ),
    error(
        "PKG003",
        "zip-bomb",
        sentence="{what} to more than {ratio} times its size; nothing in the package was read",
        help="find out what the file is; a course does not shrink so much",
        why=(
            "A small zip that unpacks without end is an old way to bring a server down, so LMSs and "
            "virus scanners refuse it."
        ),
        wrong="a zip of 5 MB that unpacks to 5 GB",
        right="a zip of 5 MB that unpacks to 8 MB",
        example={"what": "the package unpacks", "ratio": 100},
    ),
    error(
        "PKG004",
        "overlapping-entries",
        sentence='"{name}" lies over "{other}" in the zip; nothing in the package was read',
        help="make the package again with an ordinary zip program",
        why=(
            "In an honest zip every file has its own place. Files over one another unpack to much more than the "
            "zip holds."
        ),
        wrong="two entries that begin at the same byte",
        right="entries one after the other",
    ),
    error(
        "PKG005",
        "unsafe-path",
        sentence='the name "{name}" {problem}',
        help="give the file a plain name inside the course's folder, such as media/leaf.png",
        why="Unpacked without care, such a file would overwrite others of the server. LMSs refuse the whole package.",
        wrong="../../etc/passwd",
        right="media/leaf.png",
        example={"name": "../../etc/passwd", "problem": "leads out of the package: it goes up with .."},
    ),
    error(
        "PKG006",
        "link-in-package",
        sentence='"{name}" is a link, or some other special file',
        help="pack the file itself in its place",
        why=(
            "A link can point at any file of the server it is unpacked on, so it is refused or dropped, "
            "and the file is missing."
        ),
        wrong="media -> /home/me/media",
        right="media/leaf.png",
    ),
    error(
        "PKG007",
        "encrypted-file",
        sentence='"{name}" is encrypted with a password',
        help="make the zip without a password",
        why="An LMS has nobody to ask for the password.",
        wrong="zip -e course.zip *",
        right="zip -r course.zip *",
    ),
    error(
        "PKG008",
        "duplicate-file",
        sentence='"{name}" is in the package a second time',
        help="make the package anew, instead of adding to an old zip",
        why="Which of the two an LMS keeps depends on its unzipper.",
        wrong="index.html\nindex.html",
        right="index.html",
    ),
    error(
        "PKG009",
        "damaged-file",
        sentence='"{name}" cannot be unpacked: its data is damaged',
        help="make the package again, and check that it was copied whole",
        why="The upload fails, or the learner meets a broken file.",
        wrong="a zip in which a byte was changed",
        right="the zip as it was written",
    ),
    error(
        "PKG010",
        "compression-method",
        sentence='"{name}" is compressed with {method}',
        help="make the zip with the ordinary method (deflate)",
        why="The unzippers of LMSs know two methods: stored and deflate (CAM 2004, 3, asks for a plain PKZip file).",
        wrong="7z a -tzip -mm=LZMA course.zip",
        right="7z a -tzip course.zip",
    ),
    warning(
        "PKG011",
        "data-around-zip",
        sentence="{bytes} bytes stand {where} the zip",
        help="make the package again with an ordinary zip program",
        why="Some unzippers stop at bytes that do not belong to the zip, and virus scanners distrust them.",
        wrong="cat picture.jpg course.zip > package.zip",
        right="course.zip alone",
        example={"bytes": "1,024", "where": "before"},
    ),
    warning(
        "PKG012",
        "path-too-long",
        sentence='the name "{name}" has {length} characters{more}',
        help="shorten the names of the file and its folders to 150 characters in all",
        why="Windows ends a path at 260 characters, and the LMS puts folders of its own before it.",
        wrong="content/sections/the-first-section-about-plants/ ... /picture.png",
        right="media/roots.png",
        example={"name": "content/sections/.../picture.png", "length": 180},
    ),
    error(
        "PKG013",
        "backslash-in-name",
        sentence='the name "{name}" is written with backslashes{more}',
        help="make the zip again with a program that writes slashes",
        why=(
            "On most servers a backslash is a letter of the name, so there is no such folder and the page is not found "
            "(zip APPNOTE, 4.4.17.1: slashes only)."
        ),
        wrong=r"media\leaf.png",
        right="media/leaf.png",
        fixable=True,
    ),
    warning(
        "PKG014",
        "names-differ-in-case",
        sentence='"{name}" and "{other}" differ only in upper and lower case',
        help="give one of them another name",
        why="On a server or a computer that does not tell the cases apart one of the two is lost.",
        wrong="Leaf.png\nleaf.png",
        right="leaf.png\nleaf2.png",
    ),
    warning(
        "PKG015",
        "non-ascii-name",
        sentence='the name "{name}" holds letters outside ASCII{more}',
        help="use a-z, 0-9, - and _ in the names of files",
        why=(
            "Unzippers disagree about letters outside ASCII, so the file comes out under another name and is not "
            "found. ADL's own test of SCORM 2004 packages fails at them."
        ),
        wrong="lección.html",
        right="leccion.html",
    ),
    warning(
        "PKG016",
        "risky-name",
        sentence='the name "{name}" {what}{more}',
        help="use a-z, 0-9, - and _ in the names of files",
        why=(
            "Windows cannot store some characters and names, and Moodle removes : and ' from them, so the file "
            "is not found."
        ),
        wrong="what's new?.html",
        right="whats-new.html",
        lms=("moodle",),
        example={"name": "what's new?.html", "what": "holds ' ?"},
    ),
    warning(
        "PKG017",
        "system-file",
        sentence='"{name}" is a file of the author\'s machine, not of the course{more}',
        help="leave it out of the package",
        why="It is of no use to learners, can tell them names and secrets, and some LMSs stumble over it.",
        wrong="__MACOSX/._index.html",
        right="index.html",
        fixable=True,
    ),
    warning(
        "PKG018",
        "server-side-file",
        sentence='"{name}" is {what}{more}',
        help="take it out of the package; a SCORM course runs in the browser alone",
        why=(
            "LMSs never run such files, and some refuse a package that holds one. Settings of a server (web.config, "
            ".htaccess) can keep it from showing the course."
        ),
        wrong="grade.php",
        right="grade.js",
        lms=("blackboard", "cornerstone"),
        example={"name": "grade.php", "what": "a program for a server"},
    ),
    error(
        "PKG019",
        "file-and-folder",
        sentence='"{name}" is a file, and a folder of the same name holds "{other}"',
        help="give the file or the folder another name",
        why="On a disk a name is one of the two. An unzipper stops there, or one of the files is lost.",
        wrong="media\nmedia/leaf.png",
        right="media.html\nmedia/leaf.png",
    ),
)
