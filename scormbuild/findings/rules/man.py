"""MAN: the manifest."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "MAN001",
        "manifest-missing",
        sentence="the package has no imsmanifest.xml",
        help="export the course as SCORM; a zip of web pages alone is not a SCORM package",
        why="The manifest tells an LMS what to show and what to track. Without it, nothing is imported.",
        wrong="index.html",
        right="imsmanifest.xml\nindex.html",
    ),
    error(
        "MAN002",
        "manifest-in-folder",
        sentence='the manifest is in the folder "{folder}", not at the root of the package',
        help="zip the files inside the folder, not the folder itself",
        why=(
            "An LMS looks for imsmanifest.xml only at the root (CAM 1.2, 2.3). This is the most frequent reason why"
            " an upload fails."
        ),
        wrong="course/imsmanifest.xml",
        right="imsmanifest.xml",
        fixable=True,
        example={"folder": "course"},
    ),
    error(
        "MAN003",
        "manifest-wrong-case",
        sentence='the manifest is named "{name}", not "imsmanifest.xml"',
        help="rename it to imsmanifest.xml, all in lower case",
        why="Most servers distinguish upper and lower case, and do not find the manifest (CP 1.1.2).",
        wrong="IMSManifest.xml",
        right="imsmanifest.xml",
        fixable=True,
        example={"name": "IMSManifest.xml"},
    ),
    error(
        "MAN004",
        "manifest-not-well-formed",
        sentence="the manifest is not well-formed XML: {problem}",
        help="correct it here; often an & or < in a title must be written as &amp; or &lt;",
        why="LMSs refuse XML that is not well-formed, or, like Moodle, use only the part before the mistake.",
        wrong="<title>Fish & Chips</title>",
        right="<title>Fish &amp; Chips</title>",
        example={"problem": "xmlParseEntityRef: no name"},
    ),
    error(
        "MAN005",
        "manifest-encoding",
        sentence="the manifest is {problem}",
        help="save it as UTF-8, and declare UTF-8 in its first line",
        why="Characters are displayed incorrectly, or the manifest cannot be read at all.",
        wrong='<?xml version="1.0" encoding="UTF-8"?> in a file saved as Windows-1252',
        right="the same file saved as UTF-8",
        example={"problem": "not valid UTF-8"},
    ),
    error(
        "MAN006",
        "manifest-doctype",
        sentence="the manifest has a document type (<!DOCTYPE) {problem}",
        help="delete the <!DOCTYPE ...>; SCORM uses schemas instead",
        why=(
            "Entities of a document type can read files on the server or expand without end, so careful programs "
            "refuse them."
        ),
        wrong='<!DOCTYPE manifest [<!ENTITY a "b">]>',
        right='<?xml version="1.0" encoding="UTF-8"?>\n<manifest ...>',
        example={"problem": "that contains definitions"},
    ),
    error(
        "MAN007",
        "manifest-too-large",
        sentence="the manifest is {problem}",
        help="split the course into several packages",
        why="No LMS reads a manifest of this size in reasonable time, and it can be an attack.",
        wrong="a manifest of 50 MB",
        right="a manifest of 50 KB",
        example={"problem": "larger than 16 MB"},
    ),
    error(
        "MAN008",
        "not-a-manifest",
        sentence="imsmanifest.xml begins with <{root}>, not with <manifest>",
        help="export the course as SCORM 1.2 or SCORM 2004",
        why="The file has the name of a manifest, but it is something else.",
        wrong="<courseStructure>",
        right='<manifest identifier="plants" ...>',
        example={"root": "courseStructure"},
    ),
    error(
        "MAN009",
        "unknown-schemaversion",
        sentence="the schemaversion is {said}",
        help="write the edition that the course was made for: 2004 3rd Edition or 2004 4th Edition",
        why=(
            "LMSs recognize the standard by the exact text of schemaversion. Moodle takes an unknown text for SCORM"
            " 1.2, and the course cannot report to it."
        ),
        wrong="<schemaversion>2004 4th edition</schemaversion>",
        right="<schemaversion>2004 4th Edition</schemaversion>",
        example={"said": '"2004 4th edition", which is not an edition of SCORM 2004'},
    ),
    warning(
        "MAN010",
        "odd-schemaversion",
        sentence="the schemaversion is {said}",
        help="write <schema>ADL SCORM</schema> and <schemaversion>1.2</schemaversion> in the manifest's metadata",
        why=(
            "Some LMSs distinguish SCORM 1.2 from SCORM 2004 by schemaversion; others rely on the namespaces and "
            "take the package for SCORM 1.2."
        ),
        wrong="<schemaversion>1.2.1</schemaversion>",
        right="<schemaversion>1.2</schemaversion>",
        example={"said": '"1.2.1", not "1.2"'},
    ),
    error(
        "MAN011",
        "mixed-standards",
        sentence="the manifest has {one} next to {other}",
        help="use one standard in the whole manifest",
        why=(
            "SCORM 1.2 and SCORM 2004 use different names for everything. An LMS that relies on one of the two "
            "signs gives the course the wrong interface, and nothing is recorded."
        ),
        wrong=(
            '<manifest xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ...>\n'
            "<schemaversion>2004 4th Edition</schemaversion>"
        ),
        right=(
            '<manifest xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ...>\n<schemaversion>1.2</schemaversion>'
        ),
        example={"one": 'the schemaversion "2004 4th Edition"', "other": "a namespace of SCORM 1.2"},
    ),
    warning(
        "MAN012",
        "wrong-schema",
        sentence="the schema is {said}",
        help="write <schema>ADL SCORM</schema> in the manifest's metadata",
        why="SCORM requires exactly these words (CAM 1.2, 2.3; CAM 2004, 3.4). ADL's test fails without them.",
        wrong="<schema>IMS Content</schema>",
        right="<schema>ADL SCORM</schema>",
        example={"said": '"IMS Content", not "ADL SCORM"'},
    ),
    error(
        "MAN013",
        "wrong-namespace",
        sentence="<{element}> is in the namespace {namespace}, which is not part of SCORM",
        help="use the namespaces of the standard, as the example does",
        why="An LMS that reads namespaces does not see the element.",
        wrong='xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p2"',
        right='xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
        example={"element": "manifest", "namespace": '"http://www.adlnet.org/xsd/adlcp_v1p2"'},
    ),
    error(
        "MAN014",
        "unusual-prefix",
        sentence="names of {namespace} are written {written}, not {usual}",
        help="use the usual prefix, such as adlcp:",
        fix="write these names {usual}",
        why=(
            "Moodle and others compare names as they are written, with their prefix. To them, a SCO with another "
            "prefix is an ordinary file: complete as soon as it is opened, and without a score."
        ),
        wrong='<resource scorm:scormtype="sco" ...>',
        right='<resource adlcp:scormtype="sco" ...>',
        fixable=True,
        lms=("moodle",),
        only=True,
        example={
            "namespace": "http://www.adlnet.org/xsd/adlcp_v1p3",
            "written": "with the prefix scorm:",
            "usual": "with the prefix adlcp:",
        },
    ),
    error(
        "MAN015",
        "schema-violation",
        sentence="the manifest does not match the schema of the standard: {problem}",
        help="write it as the schema requires; often elements are in the wrong order, or a name is misspelled",
        why="LMSs that validate the manifest refuse the package.",
        wrong="<schemaversion>1.2</schemaversion>\n<schema>ADL SCORM</schema>",
        right="<schema>ADL SCORM</schema>\n<schemaversion>1.2</schemaversion>",
        example={"problem": "This element is not expected."},
    ),
    warning(
        "MAN016",
        "bad-identifier",
        sentence="the identifier of this {what} {problem}",
        help="begin it with a letter, and use only letters, digits, - . and _",
        why=(
            "Identifiers have the XML type ID (CP 1.1.2). LMSs that validate refuse others; most take any text. An "
            "item or a resource without one is an error: results are stored under it."
        ),
        wrong='<item identifier="1 plants">',
        right='<item identifier="item_1_plants">',
        example={"what": "item", "problem": "begins with a digit"},
    ),
    error(
        "MAN017",
        "duplicate-identifier",
        sentence='the identifier "{identifier}" is used a second time (first in line {first})',
        help="give each manifest, organization, item and resource its own identifier",
        why=(
            "An LMS keeps only one of two equal identifiers: lessons disappear or share their results (in Moodle, "
            "the later one wins)."
        ),
        wrong='<item identifier="a">...<item identifier="a">',
        right='<item identifier="a">...<item identifier="b">',
        example={"identifier": "roots", "first": 12},
    ),
    error(
        "MAN018",
        "no-organization",
        sentence="the manifest has no organization",
        help="add an organization with an item for each part of the course",
        why=(
            "The organization is the table of contents of the course. Without it, an LMS has nothing to show; "
            "Moodle lists every resource by its identifier."
        ),
        wrong="<organizations/>",
        right='<organizations default="plants"><organization identifier="plants">...</organization></organizations>',
    ),
    error(
        "MAN019",
        "default-organization",
        sentence="{what}",
        help="set default of <organizations> to the identifier of the organization that the LMS should play",
        why="The attribute default selects the organization that is the course (CAM 2004, 3.4: it is required).",
        wrong='<organizations default="course">\n<organization identifier="plants">',
        right='<organizations default="plants">\n<organization identifier="plants">',
        example={"what": 'the default organization "plants" does not exist'},
    ),
    error(
        "MAN020",
        "no-items",
        sentence="the organization has no items",
        help="add an item for each part of the course",
        why="An LMS has nothing to launch.",
        wrong='<organization identifier="plants"><title>Plants</title></organization>',
        right='<organization identifier="plants"><title>Plants</title><item ...></organization>',
    ),
    warning(
        "MAN021",
        "missing-title",
        sentence="this {what} has no title",
        help="add a <title> as its first element",
        why=(
            "Learners and administrators see the title in lists; without it, they see an identifier or nothing. "
            "SCORM 2004 requires it (CAM 2004, 3.4)."
        ),
        wrong='<item identifier="a" identifierref="r"/>',
        right='<item identifier="a" identifierref="r"><title>Roots</title></item>',
        example={"what": "item"},
    ),
    error(
        "MAN022",
        "too-long-for-moodle",
        sentence="the {what} has {length} characters; Moodle stores only 255",
        help="shorten it to 255 characters",
        why="A longer value does not fit into Moodle's database, and the upload ends with an error.",
        wrong="<title>A title that tells the whole story of the course ...</title>",
        right="<title>Plants</title>",
        lms=("moodle",),
        only=True,
        example={"what": "title", "length": 300},
    ),
    error(
        "MAN023",
        "item-without-resource",
        sentence="this item opens nothing: it has neither an identifierref nor items of its own",
        help="set identifierref to the resource that the item opens, or delete the item",
        why="The learner selects it and nothing happens. SCORM 2004 forbids it (CAM 2004, 3.4).",
        wrong='<item identifier="a"><title>Roots</title></item>',
        right='<item identifier="a" identifierref="roots"><title>Roots</title></item>',
    ),
    error(
        "MAN024",
        "parent-with-resource",
        sentence="this item opens a resource and contains other items",
        help="move the resource into an item of its own, the first of the inner items",
        why=(
            "In SCORM 2004, only the innermost items open something (CAM 2004, 3.4). ADL's test fails, and an LMS "
            "with sequencing never opens the outer item."
        ),
        wrong='<item identifier="a" identifierref="intro"><item identifier="b" identifierref="roots"/></item>',
        right='<item identifier="a"><item identifier="a1" identifierref="intro"/><item identifier="b" .../></item>',
    ),
    error(
        "MAN025",
        "unresolved-reference",
        sentence='this item opens the resource "{identifier}", which does not exist',
        help="set identifierref to the identifier of a resource",
        fix="write the identifier of a resource: {known}",
        why="The item opens nothing. Moodle shows a warning and an item that cannot be played.",
        wrong='<item identifierref="root"> ... <resource identifier="roots">',
        right='<item identifierref="roots"> ... <resource identifier="roots">',
        example={"identifier": "root"},
    ),
    error(
        "MAN026",
        "value-out-of-range",
        sentence='"{value}" is not a valid {what}: it must be a number from {low} to {high}',
        help="write a number in the range that the message names",
        fix="write a number from {low} to {high}",
        why=(
            "If nobody can reach the score, everybody fails; a value that is not a number is ignored or stops the "
            "import. The schema of SCORM 1.2 does not check it."
        ),
        wrong="<adlcp:masteryscore>180</adlcp:masteryscore>",
        right="<adlcp:masteryscore>80</adlcp:masteryscore>",
        example={"value": "180", "what": "mastery score", "low": 0, "high": 100},
    ),
    warning(
        "MAN027",
        "mastery-not-used",
        sentence="masteryscore has no meaning in SCORM 2004",
        help="use minNormalizedMeasure and satisfiedByMeasure of the primary objective instead",
        why="In SCORM 2004, the pass mark is part of the objective in the sequencing; an LMS ignores masteryscore.",
        wrong="<adlcp:masteryscore>80</adlcp:masteryscore>",
        right=(
            '<imsss:primaryObjective satisfiedByMeasure="true">\n'
            "<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>"
        ),
    ),
    error(
        "MAN028",
        "objective-map",
        sentence="objectives are shared through <imsss:mapInfo>, which Moodle cannot import",
        help="delete mapInfo if the course is for Moodle",
        why="Moodle stops with an error while it imports the package (up to version 5.1 at least).",
        wrong='<imsss:mapInfo targetObjectiveID="roots" .../>',
        right='<imsss:primaryObjective objectiveID="roots"/>',
        lms=("moodle",),
        only=True,
    ),
    warning(
        "MAN029",
        "sequencing-ignored",
        sentence="Moodle ignores {what}",
        help="do not rely on it; let the course itself decide what comes next",
        why=(
            "Moodle stores the sequencing of SCORM 2004, but plays the items as a plain list in which learners can "
            "open each item at any time. It drops the conditions of rollup rules, and does not read collections and"
            " shared data at all."
        ),
        wrong="<imsss:sequencingRules>...</imsss:sequencingRules>",
        right="one SCO that guides the learner itself",
        lms=("moodle",),
        only=True,
        example={"what": "the rollup rules of this item"},
    ),
    warning(
        "MAN030",
        "several-scos",
        sentence="the package has {count} SCOs, but Moodle records only the first one that is opened",
        help="combine them into one SCO, or use SCORM 1.2",
        why=(
            "In Moodle's SCORM 2004 player, a second SCO cannot report until the page is opened again, so what the "
            "learner does in it is lost."
        ),
        wrong='<item identifierref="one"/><item identifierref="two"/> in SCORM 2004',
        right='<item identifierref="course"/>',
        lms=("moodle",),
        only=True,
        example={"count": 2},
    ),
    warning(
        "MAN031",
        "character-reference",
        sentence="Moodle shows {what} as it is written{more}",
        help="write the character itself, in UTF-8; only & and < must be written as &amp; and &lt;",
        why="Moodle escapes the & of numeric references and of text in CDATA a second time, so learners see the codes.",
        wrong="<title>Caf&#233;</title>",
        right="<title>Café</title>",
        fixable=True,
        lms=("moodle",),
        only=True,
        example={"what": "&#233;"},
    ),
    warning(
        "MAN032",
        "completion-threshold-form",
        sentence="completionThreshold is written in the form of another edition",
        help="use attributes in the 4th Edition, and text between the tags in the 3rd Edition",
        why=(
            "The 3rd Edition writes the threshold as text, the 4th Edition as attributes. An LMS reads only the "
            "form of its own edition; Moodle reads only the attribute, and uses 1.0 without it."
        ),
        wrong="<adlcp:completionThreshold>0.8</adlcp:completionThreshold> in the 4th Edition",
        right='<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>',
        lms=("moodle",),
    ),
    warning(
        "MAN033",
        "persist-state",
        sentence="persistState is no longer part of SCORM 2004",
        help="delete the attribute",
        why="It was removed after the 2nd Edition. ADL's test of the 4th Edition rejects it, and no LMS uses it.",
        wrong='<resource adlcp:persistState="true" ...>',
        right="<resource ...>",
    ),
    error(
        "MAN034",
        "bad-vocabulary",
        sentence='"{value}" is not a valid value of {what}',
        help="use one of the values that the standard defines",
        fix="choose from: {known}",
        why="An LMS that validates refuses it; others ignore it.",
        wrong="<adlcp:timelimitaction>stop</adlcp:timelimitaction>",
        right="<adlcp:timelimitaction>exit,message</adlcp:timelimitaction>",
        example={"value": "stop", "what": "timelimitaction"},
    ),
    warning(
        "MAN035",
        "value-too-long",
        sentence="{what} has {length} characters; an LMS only has to store {most}",
        help="shorten it to the limit that the message names",
        fix="shorten it to {most} characters",
        why="An LMS may cut off or refuse text beyond the limit of the standard.",
        wrong='<item parameters="?a=... 2,000 characters ...">',
        right='<item parameters="?lesson=roots">',
        example={"what": "parameters", "length": "2,000", "most": "1,000"},
    ),
    warning(
        "MAN036",
        "sub-manifest",
        sentence="the manifest contains another manifest",
        help="move its items and resources into the outer manifest",
        why=(
            "ADL advises against sub-manifests (CAM 2004, 3.4), and most LMSs do not read them, so those lessons "
            "are missing."
        ),
        wrong="<manifest> ... <manifest>",
        right="one <manifest> with all organizations and resources",
    ),
    warning(
        "MAN037",
        "zero-text",
        sentence="Moodle treats the {what} 0 as empty",
        help="write a value other than a bare 0",
        why="When Moodle imports a manifest, it drops every text that is only 0.",
        wrong="<title>0</title>",
        right="<title>Lesson 0</title>",
        lms=("moodle",),
        only=True,
        example={"what": "title"},
    ),
    warning(
        "MAN038",
        "threshold-lost",
        sentence="Moodle reads the completion threshold {value} as 1.0",
        help="let the course itself report when it is completed, or convert the package to the 4th Edition",
        why=(
            "Moodle reads only the attribute of the 4th Edition. A course of the 3rd Edition that reports its "
            "progress is completed there at 1.0, no matter which status it reports."
        ),
        wrong="<adlcp:completionThreshold>0.5</adlcp:completionThreshold> in the 3rd Edition",
        right="no completionThreshold, and cmi.completion_status set by the course",
        lms=("moodle",),
        only=True,
        example={"value": "0.5"},
    ),
    error(
        "MAN039",
        "another-format",
        sentence="this is {what}, not a SCORM package",
        help="export the course as SCORM 1.2 or SCORM 2004",
        why="Courses come in other formats too, and an LMS that expects SCORM does not import them.",
        wrong="cmi5.xml",
        right="imsmanifest.xml",
        example={"what": "a cmi5 package"},
    ),
    warning(
        "MAN040",
        "empty-element",
        sentence="<{element}> is empty",
        help="delete it",
        why="Moodle expects content in it, and writes a PHP warning each time it imports the package.",
        wrong="<adlnav:presentation><adlnav:navigationInterface/></adlnav:presentation>",
        right="no <adlnav:presentation>",
        lms=("moodle",),
        only=True,
        example={"element": "adlnav:navigationInterface"},
    ),
    warning(
        "MAN041",
        "time-limit-form",
        sentence='"{value}" is not a valid time span in SCORM 1.2',
        help="write hours, minutes and seconds: 01:30:00",
        why=(
            "The format of maxtimeallowed is HHHH:MM:SS.SS (RTE 1.2, 3.4.4, CMITimespan). An LMS passes it to the "
            "course unchanged, or ignores it."
        ),
        wrong="<adlcp:maxtimeallowed>1h</adlcp:maxtimeallowed>",
        right="<adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed>",
        example={"value": "1h"},
    ),
    error(
        "MAN042",
        "blanks-before-declaration",
        sentence="a space or a line break precedes the XML declaration",
        help="delete everything before <?xml",
        why="Such a file is not well-formed (XML 1.0, 2.6 and 2.8), and most XML parsers stop there.",
        wrong=' <?xml version="1.0" encoding="UTF-8"?>',
        right='<?xml version="1.0" encoding="UTF-8"?>',
        fixable=True,
    ),
    warning(
        "MAN043",
        "mastery-as-fraction",
        sentence="the mastery score is {value} of 100",
        help="write a number from 0 to 100, such as 80 for 80%",
        fix="write it as a number from 0 to 100: {percent}",
        why=(
            "SCORM 1.2 counts scores from 0 to 100 (CAM 1.2, 2.3: masteryscore); only SCORM 2004 counts from 0 to "
            "1. With a mastery score below 1, everybody who has a single point passes."
        ),
        wrong="<adlcp:masteryscore>0.8</adlcp:masteryscore>",
        right="<adlcp:masteryscore>80</adlcp:masteryscore>",
        example={"value": "0.8"},
    ),
    warning(
        "MAN044",
        "duplicate-objective",
        sentence='this item already has an objective "{identifier}" (in line {first})',
        help="give each objective of an item its own objectiveID",
        why=(
            "A course and the LMS recognize an objective by its objectiveID (SN 2004, Objective Description). Which"
            " of two equal ones gets a result depends on the LMS."
        ),
        wrong='<imsss:primaryObjective objectiveID="roots"/><imsss:objective objectiveID="roots"/>',
        right='<imsss:primaryObjective objectiveID="plants"/><imsss:objective objectiveID="roots"/>',
        example={"identifier": "roots", "first": 15},
    ),
    warning(
        "MAN045",
        "namespace-not-mapped",
        sentence="the namespace {namespace} is used, but xsi:schemaLocation does not name the XSD file that defines it",
        help="add the namespace and its XSD file to xsi:schemaLocation of <manifest>",
        fix="add {pair} to xsi:schemaLocation of <manifest>",
        why=(
            "ADL's content-package test refuses such a manifest, even if the control documents are present, and so "
            "can an LMS that validates. Most LMSs, including Moodle, do not check it. A manifest without any "
            "xsi:schemaLocation is not reported."
        ),
        wrong='<lom:lom xmlns:lom="http://ltsc.ieee.org/xsd/LOM">, and no lom.xsd in xsi:schemaLocation',
        right='xsi:schemaLocation="... http://ltsc.ieee.org/xsd/LOM lom.xsd"',
        example={"namespace": "http://ltsc.ieee.org/xsd/LOM"},
    ),
    warning(
        "MAN046",
        "control-document-missing",
        sentence="the package has some control documents (XSD files) at its root, but lacks: {names}",
        help="add them from the standard's own set, or delete all control documents",
        why=(
            "ADL's content-package test, and an LMS that validates with the documents of the package, stop at the "
            "first missing file: the files that xsi:schemaLocation names must be at the root, and next to them the "
            "files that these include, import or name as their document type. A package without any control "
            "documents is imported almost everywhere, and gets a note."
        ),
        wrong="imscp_v1p1.xsd and adlcp_v1p3.xsd, and no xml.xsd",
        right="all files of the standard's set",
        example={"names": "xml.xsd, imsss_v1p0util.xsd"},
    ),
)
