"""RES: resources and files of the package."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "RES001",
        "no-sco",
        sentence="no item opens a SCO",
        help=(
            'mark the resource that reports to the LMS as "sco": adlcp:scormtype in SCORM 1.2, adlcp:scormType in '
            "SCORM 2004"
        ),
        fix='mark the resource that reports to the LMS with {attribute}="sco"',
        why=(
            "Only a SCO reports completion and score. Items that open assets are complete when they are opened, or "
            "never."
        ),
        wrong='<resource adlcp:scormtype="asset" href="index.html">',
        right='<resource adlcp:scormtype="sco" href="index.html">',
    ),
    error(
        "RES002",
        "scormtype-spelling",
        sentence="the attribute is written as {written}; in {standard} it is {usual}",
        help="write adlcp:scormtype in SCORM 1.2, adlcp:scormType in SCORM 2004",
        fix="write {usual}",
        why=(
            "In SCORM 1.2 the name is in lower case; in SCORM 2004 it has an upper-case T. LMSs that distinguish "
            "upper and lower case find no SCO."
        ),
        wrong='<resource adlcp:scormtype="sco"> in SCORM 2004',
        right='<resource adlcp:scormType="sco">',
        fixable=True,
        example={"written": "adlcp:scormtype", "standard": "SCORM 2004", "usual": "adlcp:scormType"},
    ),
    error(
        "RES003",
        "scormtype-value",
        sentence='"{value}" is not a valid resource type',
        help='write "sco" for a resource that reports to the LMS, "asset" for all others, in lower case',
        why="An LMS does not recognize any other value as a SCO, not even one in upper case, so nothing is tracked.",
        wrong='adlcp:scormtype="SCO"',
        right='adlcp:scormtype="sco"',
        fixable=True,
        example={"value": "SCO"},
    ),
    error(
        "RES004",
        "scormtype-missing",
        sentence="this resource does not declare whether it is a SCO",
        help=(
            'add "sco" if it reports to the LMS, "asset" if it does not: adlcp:scormtype in SCORM 1.2, '
            "adlcp:scormType in SCORM 2004"
        ),
        fix='add {usual}="sco" if it reports to the LMS, {usual}="asset" if it does not',
        why=(
            "An LMS then takes it for an asset: no score, no completion. SCORM 2004 requires the attribute on every"
            " resource."
        ),
        wrong='<resource identifier="r" type="webcontent" href="index.html">',
        right='<resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">',
    ),
    error(
        "RES005",
        "launch-file-missing",
        sentence='this resource launches "{path}", which is not in the package',
        help="add the file, or set href to a page that is in the package",
        why="Learners see an error page. Many LMSs import the package without checking.",
        wrong='href="start.html" and no start.html',
        right='href="index.html" and an index.html',
        example={"path": "start.html"},
    ),
    error(
        "RES006",
        "listed-file-missing",
        sentence='"{path}" is listed here, but is not in the package',
        help="add the file, or delete the line",
        why=(
            "ADL's test fails, some LMSs refuse the package, and the page that needs the file is broken. It is a "
            "warning where nothing in the package asks for the file."
        ),
        wrong='<file href="leaf.png"/> and no leaf.png',
        right='<file href="leaf.png"/> and a leaf.png',
        example={"path": "leaf.png"},
    ),
    error(
        "RES007",
        "file-in-other-case",
        sentence='"{path}" is named "{actual}" in the package',
        help="write upper and lower case exactly as in the file name",
        why="It works on Windows, but not on an LMS server that distinguishes upper and lower case.",
        wrong='href="Index.html" and a file index.html',
        right='href="index.html" and a file index.html',
        example={"path": "Index.html", "actual": "index.html"},
    ),
    warning(
        "RES008",
        "unlisted-files",
        sentence="{count} not listed in any resource: {names}",
        help='list them as <file href="..."/> in the resource that uses them, or delete them',
        why="An LMS may copy only listed files, and others are missing then (CP 1.1.2: a resource lists its files).",
        wrong='<resource href="index.html"><file href="index.html"/></resource> and a leaf.png',
        right='<resource href="index.html"><file href="index.html"/><file href="leaf.png"/></resource>',
        fixable=True,
        example={"count": "2 files are", "names": "media/leaf.png, media/root.png"},
    ),
    warning(
        "RES009",
        "launch-file-unlisted",
        sentence='"{path}" is not among the files of the resource that launches it',
        help='list the launch file in the resource: <file href="index.html"/>',
        fix='add <file href="{href}"/> to the resource',
        why="The resource must list its launch file as well (CAM 2004, 3.4); ADL's test fails without it.",
        wrong='<resource href="index.html"></resource>',
        right='<resource href="index.html"><file href="index.html"/></resource>',
        fixable=True,
        example={"path": "index.html"},
    ),
    error(
        "RES010",
        "resource-without-href",
        sentence="an item opens this resource, which has no href",
        help="set href to the page that the LMS should open",
        why="An LMS has nothing to launch.",
        wrong='<resource identifier="r" type="webcontent">',
        right='<resource identifier="r" type="webcontent" href="index.html">',
    ),
    error(
        "RES011",
        "bad-href",
        sentence='the address "{href}" {problem}',
        help="write it relative to the manifest, with forward slashes: media/leaf.png",
        why="It does not lead to a file of the package on the LMS server.",
        wrong=r'href="media\leaf.png"',
        right='href="media/leaf.png"',
        example={"href": "media\\leaf.png", "problem": "contains backslashes"},
    ),
    error(
        "RES012",
        "launch-on-server",
        sentence='the SCO is launched from another server: "{href}"',
        help="put the page in the package",
        why=(
            "Browsers do not let a page of another server talk to the page of the LMS (same-origin policy), so "
            "nothing is recorded."
        ),
        wrong='href="https://courses.example.org/plants/"',
        right='href="index.html"',
        example={"href": "https://courses.example.org/plants/"},
    ),
    error(
        "RES013",
        "unresolved-dependency",
        sentence='this resource depends on the resource "{identifier}", which does not exist',
        help="write the identifier of a resource, or delete the dependency",
        why="ADL's test fails, and an LMS that copies files by dependencies misses some.",
        wrong='<dependency identifierref="shard"/>',
        right='<dependency identifierref="shared"/>',
        example={"identifier": "shard"},
    ),
    warning(
        "RES014",
        "resource-type",
        sentence='the type of this resource is "{type}", not "webcontent"',
        help='write type="webcontent"',
        why="SCORM defines only this type (CAM 1.2, 2.3; CAM 2004, 3.4). An LMS may hide resources of other types.",
        wrong='<resource type="text/html" ...>',
        right='<resource type="webcontent" ...>',
        example={"type": "text/html"},
    ),
    warning(
        "RES015",
        "xml-base-ignored",
        sentence="Moodle ignores xml:base of <{element}>",
        help="add the folder to each href, or xml:base to each resource",
        why=(
            "Moodle reads xml:base only from resources, so it looks for the files in the wrong folder and does not "
            "find them."
        ),
        wrong='<resources xml:base="content/">',
        right='<resource xml:base="content/" ...>',
        lms=("moodle",),
        only=True,
        example={"element": "resources"},
    ),
    error(
        "RES016",
        "xml-base-form",
        sentence='xml:base "{base}" {problem}',
        help="write a folder relative to the manifest, with a slash at its end: content/",
        why="An LMS appends addresses to it as they are (CAM 2004, 3.4), and these do not lead to the files.",
        wrong='xml:base="content"',
        right='xml:base="content/"',
        example={"base": "media", "problem": "has no slash at its end"},
    ),
    error(
        "RES017",
        "empty-launch-file",
        sentence='this resource launches "{path}", which is empty',
        help="export the course again",
        why="Learners see a blank page.",
        wrong="index.html of 0 bytes",
        right="index.html with a page in it",
        example={"path": "index.html"},
    ),
    warning(
        "RES018",
        "launch-not-a-page",
        sentence='the SCO launches "{path}", whose name is not that of a web page',
        help="launch a page (.html) that shows it",
        why=(
            "A SCO talks to the LMS through a script, which only a web page can run. ADL's test fails at names "
            "without an extension."
        ),
        wrong='href="plants.pdf"',
        right='href="index.html"',
        example={"path": "plants.pdf"},
    ),
    warning(
        "RES019",
        "unused-resource",
        sentence="no item and no dependency uses this resource",
        help="add a dependency on it to the resource that needs its files, or delete it",
        why="An LMS may leave out its files; ADL's test warns.",
        wrong='<resource identifier="old" href="old.html">',
        right='<dependency identifierref="shared"/> ... <resource identifier="shared">',
    ),
    warning(
        "RES050",
        "remote-resource",
        sentence="the {kind} is on another server: {url}{more}",
        help="put the file in the package",
        why=(
            "The course breaks when that server changes or is blocked, as is common in companies and schools, and "
            "the server can track who takes the course. Links that the learner follows are fine."
        ),
        wrong='<script src="https://cdn.example.org/quiz.js"></script>',
        right='<script src="scripts/quiz.js"></script>',
        example={"kind": "script", "url": "https://cdn.example.org/quiz.js"},
    ),
    error(
        "RES051",
        "mixed-content",
        sentence="the {kind} does not use encryption: {url}{more}",
        help="put the file in the package, or load it over https:",
        why="LMSs use https:, and there a browser refuses content that comes over http: (Mixed Content, W3C).",
        wrong='<iframe src="http://films.example.org/leaf"></iframe>',
        right='<video src="media/leaf.mp4"></video>',
        example={"kind": "frame", "url": "http://films.example.org/leaf"},
    ),
    warning(
        "RES052",
        "referenced-file-missing",
        sentence='the {kind} "{url}" is not in the package{more}',
        help="add the file, or delete the reference to it",
        why=(
            "Learners see a gap, an error page, or a page without its layout or its script. A script of the launch "
            "page that is missing is an error: the course does not start, or reports nothing."
        ),
        wrong='<img src="leaf.png" alt="A leaf"> and no leaf.png',
        right='<img src="leaf.png" alt="A leaf"> and a leaf.png',
        example={"kind": "picture", "url": "leaf.png"},
    ),
    error(
        "RES053",
        "reference-in-other-case",
        sentence='the {kind} "{url}" is named "{actual}" in the package{more}',
        help="write upper and lower case exactly as in the file name",
        why="It works on Windows, but not on an LMS server that distinguishes upper and lower case.",
        wrong='<img src="Leaf.PNG" alt="A leaf"> and a leaf.png',
        right='<img src="leaf.png" alt="A leaf"> and a leaf.png',
        example={"kind": "picture", "url": "Leaf.PNG", "actual": "leaf.png"},
    ),
    warning(
        "RES054",
        "reference-out-of-package",
        sentence='the {kind} "{url}" is outside the package{more}',
        help="put the file in the package, and write its path relative to this file: media/leaf.png",
        why=(
            "An LMS unpacks each package into a folder of its own. Files above it, or on the author's computer, are"
            " not available there. In a launch page, a script, frame or style sheet whose address begins with a slash "
            "is an error: the page stays blank in every LMS."
        ),
        wrong='<img src="/images/leaf.png" alt="A leaf">',
        right='<img src="images/leaf.png" alt="A leaf">',
        example={"kind": "picture", "url": "/images/leaf.png"},
    ),
    warning(
        "RES055",
        "removed-plugin",
        sentence="this needs {plugin}, which no browser has any more{more}",
        help="export the course again as HTML5, or replace it with a video, a picture or a page",
        why=(
            "Flash ended on 31 December 2020 (Adobe), Java applets with Java 11, and no current browser loads plug-ins "
            "(NPAPI, ActiveX). Learners see a gap. It is an error where the LMS launches it, or the launch page shows "
            "nothing else."
        ),
        wrong='<object type="application/x-shockwave-flash" data="leaf.swf"></object>',
        right='<video src="leaf.mp4" controls></video>',
        example={"plugin": "Flash"},
    ),
    warning(
        "RES056",
        "removed-xslt",
        sentence="the page is made with XSLT in the browser{more}",
        help="make the pages HTML before you build the package",
        why=(
            "Chrome removes XSLT from version 155 on (November 2026, whatwg/html issue 11523), and Firefox and Safari "
            "plan to. Learners then see a blank page or XML."
        ),
        wrong='<?xml-stylesheet type="text/xsl" href="page.xsl"?>',
        right="<!doctype html>",
    ),
)
