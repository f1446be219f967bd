"""RES: resources and files of the package."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "RES001",
        "no-sco",
        sentence="no item opens a SCO",
        help='mark the resource that reports to the LMS with {attribute}="sco"',
        why=(
            "Only a SCO reports completion and score. Items that open assets are complete when they are opened, "
            "or never."
        ),
        wrong='<resource adlcp:scormtype="asset" href="index.html">',
        right='<resource adlcp:scormtype="sco" href="index.html">',
    ),
    error(
        "RES002",
        "scormtype-spelling",
        sentence="the attribute is written {written}, in {standard} it is {usual}",
        help="write {usual}",
        why=(
            "Its letters are lower case in SCORM 1.2, and in SCORM 2004 the T is upper case. LMSs that tell the "
            "cases apart "
            "find no SCO."
        ),
        wrong='<resource adlcp:scormtype="sco"> in SCORM 2004',
        right='<resource adlcp:scormType="sco">',
        fixable=True,
        example={"written": "adlcp:scormtype", "standard": "SCORM 2004", "usual": "adlcp:scormType"},
    ),
    error(
        "RES003",
        "scormtype-value",
        sentence='"{value}" is no kind of resource',
        help='write "sco" for what reports to the LMS, "asset" for everything else, in lower case',
        why="Another value, upper case too, is stored and counts as no SCO: nothing is tracked.",
        wrong='adlcp:scormtype="SCO"',
        right='adlcp:scormtype="sco"',
        fixable=True,
    ),
    error(
        "RES004",
        "scormtype-missing",
        sentence="this resource does not say whether it is a SCO",
        help='add {usual}="sco" when it reports to the LMS, {usual}="asset" when it does not',
        why=(
            "An LMS takes it for an asset then: no score, no completion. SCORM 2004 demands the attribute on "
            "every resource."
        ),
        wrong='<resource identifier="r" type="webcontent" href="index.html">',
        right='<resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">',
    ),
    error(
        "RES005",
        "launch-file-missing",
        sentence='"{path}", which this resource launches, is not in the package',
        help="{cure}",
        why="The learner sees an error page. Many LMSs import the package without looking.",
        wrong='href="start.html" and no start.html',
        right='href="index.html" and an index.html',
    ),
    error(
        "RES006",
        "listed-file-missing",
        sentence='"{path}" is listed here, and is not in the package',
        help="add the file, or take the line out",
        why="ADL's test fails at it, some LMSs refuse the package, and the page that needs the file is broken.",
        wrong='<file href="leaf.png"/> and no leaf.png',
        right='<file href="leaf.png"/> and a leaf.png',
    ),
    error(
        "RES007",
        "file-in-other-case",
        sentence='"{path}" is called "{actual}" in the package',
        help="write upper and lower case as in the file's name",
        why="It works on Windows and not on the server of the LMS, which tells the cases apart.",
        wrong='href="Index.html" and a file index.html',
        right='href="index.html" and a file index.html',
    ),
    warning(
        "RES008",
        "unlisted-files",
        sentence="{count} in the package that no resource lists: {names}",
        help='list them as <file href="..."/> in the resource that uses them, or leave them out',
        why="An LMS may copy listed files only, and pictures are missing then (CP 1.1.2: a resource lists its files).",
        wrong='<resource href="index.html"><file href="index.html"/></resource> and a leaf.png',
        right='<resource href="index.html"><file href="index.html"/><file href="leaf.png"/></resource>',
        fixable=True,
        example={"count": "2 files are", "names": "media/leaf.png, media/root.png"},
    ),
    warning(
        "RES009",
        "launch-file-unlisted",
        sentence='"{path}" is not among the files of the resource that launches it',
        help='add <file href="{href}"/> to the resource',
        why="The resource has to list its launch file as well (CAM 2004, 3.4); ADL's test fails without it.",
        wrong='<resource href="index.html"></resource>',
        right='<resource href="index.html"><file href="index.html"/></resource>',
        fixable=True,
    ),
    error(
        "RES010",
        "resource-without-href",
        sentence="an item opens this resource, which has no href",
        help="let href name the page to open",
        why="There is nothing to launch.",
        wrong='<resource identifier="r" type="webcontent">',
        right='<resource identifier="r" type="webcontent" href="index.html">',
    ),
    error(
        "RES011",
        "bad-href",
        sentence='the address "{href}" {problem}',
        help="write it relative to the manifest, with slashes: media/leaf.png",
        why="It does not lead to a file of the package on the server of the LMS.",
        wrong=r'href="media\leaf.png"',
        right='href="media/leaf.png"',
        example={"href": "media\\leaf.png", "problem": "is written with backslashes"},
    ),
    error(
        "RES012",
        "launch-on-server",
        sentence='the SCO is launched from another server: "{href}"',
        help="put the page into the package",
        why=(
            "A page of another server may not speak with the page of the LMS (the browser's same-origin rule), "
            "so nothing is "
            "recorded."
        ),
        wrong='href="https://courses.example.org/plants/"',
        right='href="index.html"',
    ),
    error(
        "RES013",
        "unresolved-dependency",
        sentence='there is no resource "{identifier}", which this one depends on',
        help="write the identifier of a resource, or take the dependency out",
        why="ADL's test fails, and an LMS that copies by dependencies misses files.",
        wrong='<dependency identifierref="shard"/>',
        right='<dependency identifierref="shared"/>',
    ),
    warning(
        "RES014",
        "resource-type",
        sentence='the type of this resource is "{type}", not "webcontent"',
        help='write type="webcontent"',
        why="It is the one type that SCORM knows (CAM 1.2, 2.3; CAM 2004, 3.4). An LMS may hide resources of others.",
        wrong='<resource type="text/html" ...>',
        right='<resource type="webcontent" ...>',
    ),
    warning(
        "RES015",
        "xml-base-ignored",
        sentence="Moodle ignores xml:base of <{element}>",
        help="write the folder into each href, or xml:base into each resource",
        why="Moodle reads xml:base of resources only, so it looks for the files in the wrong folder and finds none.",
        wrong='<resources xml:base="content/">',
        right='<resource xml:base="content/" ...>',
        lms=("moodle",),
    ),
    error(
        "RES016",
        "xml-base-form",
        sentence='xml:base "{base}" {problem}',
        help="write it as a folder relative to the manifest, with a slash at its end: content/",
        why="Addresses are put behind it as they are (CAM 2004, 3.4), and do not lead to the files.",
        wrong='xml:base="content"',
        right='xml:base="content/"',
        example={"base": "media", "problem": "has no slash at its end"},
    ),
    error(
        "RES017",
        "empty-launch-file",
        sentence='"{path}", which this resource launches, is empty',
        help="export the course again",
        why="The learner sees a blank page.",
        wrong="index.html of 0 bytes",
        right="index.html with a page in it",
    ),
    warning(
        "RES018",
        "launch-not-a-page",
        sentence='the SCO "{path}" is not a web page by its name',
        help="launch a page (.html) that shows it",
        why=(
            "A SCO speaks with the LMS by script, which only a page can do. ADL's test fails at names without an "
            "ending."
        ),
        wrong='href="plants.pdf"',
        right='href="index.html"',
    ),
    warning(
        "RES019",
        "unused-resource",
        sentence="no item and no dependency uses this resource",
        help="let the resource that needs its files depend on it, or take it out",
        why="An LMS may leave its files away; ADL's test warns.",
        wrong='<resource identifier="old" href="old.html">',
        right='<dependency identifierref="shared"/> ... <resource identifier="shared">',
    ),
    warning(
        "RES050",
        "remote-resource",
        sentence="the {kind} comes from another server: {url}{more}",
        help="{cure}",
        why=(
            "The course breaks when that server changes or is blocked, as it often is at work and in schools; and the "
            "server learns who takes the course. Links that the learner follows are fine."
        ),
        wrong='<script src="https://cdn.example.org/quiz.js"></script>',
        right='<script src="scripts/quiz.js"></script>',
        example={
            "kind": "script",
            "url": "https://cdn.example.org/quiz.js",
            "cure": "put the file into the package",
        },
    ),
    error(
        "RES051",
        "mixed-content",
        sentence="the {kind} is asked for without encryption: {url}{more}",
        help="{cure}, or write {secure}",
        why="LMSs are served over https:, and there a browser refuses what comes over http: (Mixed Content, W3C).",
        wrong='<iframe src="http://films.example.org/leaf"></iframe>',
        right='<video src="media/leaf.mp4"></video>',
        example={
            "kind": "frame",
            "url": "http://films.example.org/leaf",
            "cure": "put the file into the package",
            "secure": "https:",
        },
    ),
    warning(
        "RES052",
        "referenced-file-missing",
        sentence='the {kind} "{url}" is not in the package{more}',
        help="add the file, or take out what asks for it",
        why="The learner sees a gap, an error page, or a page without its layout or its script.",
        wrong='<img src="leaf.png" alt="A leaf"> and no leaf.png',
        right='<img src="leaf.png" alt="A leaf"> and a leaf.png',
    ),
    error(
        "RES053",
        "reference-in-other-case",
        sentence='the {kind} "{url}" is called "{actual}" in the package{more}',
        help="write upper and lower case as in the file's name",
        why="It works on Windows and not on the server of the LMS, which tells the cases apart.",
        wrong='<img src="Leaf.PNG" alt="A leaf"> and a leaf.png',
        right='<img src="leaf.png" alt="A leaf"> and a leaf.png',
    ),
    warning(
        "RES054",
        "reference-out-of-package",
        sentence='the {kind} "{url}" lies outside the package{more}',
        help="put the file into the package, and write its path from this file: media/leaf.png",
        why=(
            "An LMS puts each package into a folder of its own. What lies above it, or on the author's computer, is "
            "not there."
        ),
        wrong='<img src="/images/leaf.png" alt="A leaf">',
        right='<img src="images/leaf.png" alt="A leaf">',
    ),
)
