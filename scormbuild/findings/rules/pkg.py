"""PKG: the package as a file."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "PKG001",
        "not-a-zip",
        sentence="this is {what}",
        help="export the course again, and check the zip file that the authoring tool writes",
        why="An LMS unpacks the file first, and stops if it cannot.",
        wrong="a course renamed to .zip, or an incomplete download",
        right="the zip as the authoring tool wrote it",
        example={"what": "a PDF document, not a zip file"},
    ),
    error(
        "PKG002",
        "package-too-large",
        sentence="the package {what}; nothing in it was read",
        help="split the course, or put large videos on a media server",
        why=(
            "LMSs have limits of their own, far below these, and a package of this size can be an attack that fills"
            " a disk."
        ),
        wrong="a package of 80,000 files",
        right="a package of a few hundred files",
        example={"what": "contains 80,000 files"},
    ),
    error(
        "PKG003",
        "zip-bomb",
        sentence="{what} to more than {ratio} times its size; nothing in the package was read",
        help="find out what the file is; the files of a course do not compress this well",
        why=(
            "A small zip that unpacks to an enormous size is an old way to bring down a server, so LMSs and virus "
            "scanners refuse it."
        ),
        wrong="a zip of 5 MB that unpacks to 5 GB",
        right="a zip of 5 MB that unpacks to 8 MB",
        example={"what": "the package unpacks", "ratio": 100},
    ),
    error(
        "PKG004",
        "overlapping-entries",
        sentence='"{name}" overlaps "{other}" in the zip; nothing in the package was read',
        help="create the package again with an ordinary zip program",
        why=(
            "In an honest zip, every file has its own place. Overlapping files unpack to much more than the zip "
            "contains."
        ),
        wrong="two entries that begin at the same byte",
        right="entries one after another",
        example={"name": "leaf.png", "other": "root.png"},
    ),
    error(
        "PKG005",
        "unsafe-path",
        sentence='the name "{name}" {problem}',
        help="give the file a plain name inside the course folder, such as media/leaf.png",
        why=(
            "When it is unpacked carelessly, such a file overwrites other files on the server. LMSs refuse the "
            "whole package."
        ),
        wrong="../../etc/passwd",
        right="media/leaf.png",
        example={"name": "../../etc/passwd", "problem": "leads out of the package with .."},
    ),
    error(
        "PKG006",
        "link-in-package",
        sentence='"{name}" is a link or another special file',
        help="replace it with the file itself",
        why="A link can point to any file on the server, so LMSs refuse or drop it, and the file is missing.",
        wrong="media -> /home/me/media",
        right="media/leaf.png",
        example={"name": "media"},
    ),
    error(
        "PKG007",
        "encrypted-file",
        sentence='"{name}" is encrypted with a password',
        help="create the zip without a password",
        why="An LMS cannot ask anybody for the password.",
        wrong="zip -e course.zip *",
        right="zip -r course.zip *",
        example={"name": "index.html"},
    ),
    error(
        "PKG008",
        "duplicate-file",
        sentence='"{name}" appears in the package a second time',
        help="create a new package instead of adding files to an old zip",
        why="Which of the two files an LMS keeps depends on its unzip program.",
        wrong="index.html\nindex.html",
        right="index.html",
        example={"name": "index.html"},
    ),
    error(
        "PKG009",
        "damaged-file",
        sentence='"{name}" cannot be unpacked because its data is damaged',
        help="create the package again, and check that it was copied completely",
        why="The upload fails, or the learner gets a broken file.",
        wrong="a zip in which a byte was changed",
        right="the zip as it was written",
        example={"name": "index.html"},
    ),
    error(
        "PKG010",
        "compression-method",
        sentence='"{name}" is compressed with {method}',
        help="create the zip with the ordinary method (deflate)",
        why=(
            "The unzip programs of LMSs know two methods: stored and deflate (CAM 2004, 3, requires a plain PKZip "
            "file)."
        ),
        wrong="7z a -tzip -mm=LZMA course.zip",
        right="7z a -tzip course.zip",
        example={"name": "index.html", "method": "lzma"},
    ),
    warning(
        "PKG011",
        "data-around-zip",
        sentence="{bytes} bytes {where} the zip do not belong to it",
        help="create the package again with an ordinary zip program",
        why="Some unzip programs stop at such bytes, and virus scanners distrust them.",
        wrong="cat picture.jpg course.zip > package.zip",
        right="course.zip alone",
        example={"bytes": "1,024", "where": "before"},
    ),
    warning(
        "PKG012",
        "path-too-long",
        sentence='the name "{name}" has {length} characters{more}',
        help="shorten the names of the file and its folders to 150 characters in total",
        why="Windows limits a path to 260 characters, and the LMS adds its own folders in front.",
        wrong="content/sections/the-first-section-about-plants/ ... /picture.png",
        right="media/roots.png",
        example={"name": "content/sections/.../picture.png", "length": 180},
    ),
    error(
        "PKG013",
        "backslash-in-name",
        sentence='the name "{name}" contains backslashes{more}',
        help="create the zip again with a program that writes forward slashes",
        why=(
            "On most servers a backslash is an ordinary character of the name, so the folder does not exist and the"
            " page is not found (zip APPNOTE, 4.4.17.1: forward slashes only)."
        ),
        wrong=r"media\leaf.png",
        right="media/leaf.png",
        fixable=True,
        example={"name": "media\\leaf.png"},
    ),
    warning(
        "PKG014",
        "names-differ-in-case",
        sentence='"{name}" and "{other}" differ only in upper and lower case',
        help="rename one of them",
        why="On a server or a computer that ignores case, one of the two is lost.",
        wrong="Leaf.png\nleaf.png",
        right="leaf.png\nleaf2.png",
        example={"name": "leaf.png", "other": "Leaf.png"},
    ),
    warning(
        "PKG015",
        "non-ascii-name",
        sentence='the name "{name}" contains characters outside ASCII{more}',
        help="use only a-z, 0-9, - and _ in file names",
        why=(
            "Unzip programs treat such characters differently, so the file gets another name and is not found. "
            "ADL's own test of SCORM 2004 packages fails at them."
        ),
        wrong="lección.html",
        right="leccion.html",
        example={"name": "lección.html"},
    ),
    warning(
        "PKG016",
        "risky-name",
        sentence='the name "{name}" {what}{more}',
        help="use only a-z, 0-9, - and _ in file names",
        why=(
            "Windows cannot store some characters and names, and Moodle removes : and ' from them, so the file "
            "is not found."
        ),
        wrong="what's new?.html",
        right="whats-new.html",
        lms=("moodle",),
        example={"name": "what's new?.html", "what": "contains ' ?"},
    ),
    warning(
        "PKG017",
        "system-file",
        sentence='"{name}" is a file of the author\'s computer, not of the course{more}',
        help="delete it from the package",
        why="Learners do not need it, it can reveal names and secrets, and some LMSs cannot handle it.",
        wrong="__MACOSX/._index.html",
        right="index.html",
        fixable=True,
        example={"name": "__MACOSX/._index.html"},
    ),
    warning(
        "PKG018",
        "server-side-file",
        sentence='"{name}" is {what}{more}',
        help="delete it from the package; a SCORM course runs only in the browser",
        why=(
            "LMSs never run such files, and some refuse a package that contains one. Settings of a server "
            "(web.config, .htaccess) can prevent it from showing the course."
        ),
        wrong="grade.php",
        right="grade.js",
        lms=("blackboard", "cornerstone"),
        example={"name": "grade.php", "what": "a program for a server"},
    ),
    error(
        "PKG019",
        "file-and-folder",
        sentence='"{name}" is a file, but a folder of the same name contains "{other}"',
        help="rename the file or the folder",
        why=(
            "On a disk, a name is either a file or a folder. An unzip program stops there, or one of the files is lost."
        ),
        wrong="media\nmedia/leaf.png",
        right="media.html\nmedia/leaf.png",
        example={"name": "media", "other": "media/leaf.png"},
    ),
    error(
        "PKG020",
        "wrong-content",
        sentence='"{name}" {what}{more}',
        help="replace it with a file of the kind that its name says",
        why="Learners see a broken picture, or a player that does not play.",
        wrong="leaf.jpg, which is a web page that was saved under this name",
        right="leaf.jpg, which is a picture",
        example={"name": "media/leaf.png", "what": "is only a pointer of Git LFS to a file that was not downloaded"},
    ),
)
