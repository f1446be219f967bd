"""MAN: the manifest."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    error(
        "MAN001",
        "manifest-missing",
        sentence="there is no imsmanifest.xml in the package",
        help="export the course as SCORM; a zip of web pages alone is no package",
        why="The manifest tells an LMS what to show and to track; without it nothing is imported.",
        wrong="index.html",
        right="imsmanifest.xml\nindex.html",
    ),
    error(
        "MAN002",
        "manifest-in-folder",
        sentence='the manifest lies in the folder "{folder}", not at the root of the package',
        help="zip the files inside the folder, not the folder",
        why=(
            "An LMS looks for imsmanifest.xml at the root only (CAM 1.2, 2.3). It is the most frequent reason why an "
            "upload fails."
        ),
        wrong="course/imsmanifest.xml",
        right="imsmanifest.xml",
        fixable=True,
    ),
    error(
        "MAN003",
        "manifest-wrong-case",
        sentence='the manifest is called "{name}", not "imsmanifest.xml"',
        help="rename it: all letters are lower case",
        why="Most servers tell upper and lower case apart, and find no manifest (CP 1.1.2).",
        wrong="IMSManifest.xml",
        right="imsmanifest.xml",
        fixable=True,
    ),
    error(
        "MAN004",
        "manifest-not-well-formed",
        sentence="the manifest is not well-formed XML: {problem}",
        help="correct it here; often an & or < in a title has to be written &amp; or &lt;",
        why="XML that is not well-formed is refused; Moodle takes what it has read so far for the whole.",
        wrong="<title>Fish & Chips</title>",
        right="<title>Fish &amp; Chips</title>",
    ),
    error(
        "MAN005",
        "manifest-encoding",
        sentence="the manifest is {problem}",
        help="save it as UTF-8, and let its first line say so",
        why="Letters would be shown wrong, or the manifest cannot be read at all.",
        wrong='<?xml version="1.0" encoding="UTF-8"?> in a file saved as Windows-1252',
        right="the same file saved as UTF-8",
    ),
    error(
        "MAN006",
        "manifest-doctype",
        sentence="the manifest has a document type (<!DOCTYPE) {problem}",
        help="delete the <!DOCTYPE ...>; SCORM uses schemas instead",
        why=(
            "Entities of a document type can read files of the server or grow without end, so careful programs "
            "refuse it."
        ),
        wrong='<!DOCTYPE manifest [<!ENTITY a "b">]>',
        right='<?xml version="1.0" encoding="UTF-8"?>\n<manifest ...>',
    ),
    error(
        "MAN007",
        "manifest-too-large",
        sentence="the manifest is {problem}",
        help="split the course into several packages",
        why="No LMS reads a manifest of this size in reasonable time, and it can be an attack.",
        wrong="a manifest of 50 MB",
        right="a manifest of 50 KB",
    ),
    error(
        "MAN008",
        "not-a-manifest",
        sentence="the file imsmanifest.xml begins with <{root}>, not with <manifest>",
        help="export the course as SCORM 1.2 or SCORM 2004",
        why="It is something else that has the manifest's name.",
        wrong="<courseStructure>",
        right='<manifest identifier="plants" ...>',
    ),
    error(
        "MAN009",
        "unknown-schemaversion",
        sentence="the schemaversion is {said}, which names no edition of SCORM 2004",
        help="write {cure}",
        why=(
            "By schemaversion an LMS tells the standards apart, to the letter. Moodle takes what it does not know for "
            "SCORM 1.2, and the course finds nobody to report to."
        ),
        wrong="<schemaversion>2004 4th edition</schemaversion>",
        right="<schemaversion>2004 4th Edition</schemaversion>",
        example={"said": '"2004 4th edition"', "cure": "2004 4th Edition"},
    ),
    warning(
        "MAN010",
        "odd-schemaversion",
        sentence="the schemaversion is {said}, not 1.2",
        help="write <schema>ADL SCORM</schema> and <schemaversion>1.2</schemaversion> in the manifest's metadata",
        why="By schemaversion some LMSs tell SCORM 1.2 from SCORM 2004; others take it for 1.2 as the namespaces say.",
        wrong="<schemaversion>1.2.1</schemaversion>",
        right="<schemaversion>1.2</schemaversion>",
    ),
    error(
        "MAN011",
        "mixed-standards",
        sentence="{one} stands beside {other}",
        help="keep to one standard in the whole manifest",
        why=(
            "SCORM 1.2 and 2004 differ in the names of everything. An LMS that goes by one of the two signs offers the "
            "course the wrong interface, and nothing is recorded."
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
        sentence="the schema is {said}, not ADL SCORM",
        help="write <schema>ADL SCORM</schema> in the manifest's metadata",
        why="SCORM wants exactly these words there (CAM 1.2, 2.3; CAM 2004, 3.4). ADL's test fails without them.",
        wrong="<schema>IMS Content</schema>",
        right="<schema>ADL SCORM</schema>",
    ),
    error(
        "MAN013",
        "wrong-namespace",
        sentence="<{element}> is in the namespace {namespace}, which SCORM does not have",
        help="{cure}",
        why="An LMS that reads namespaces does not see the element at all.",
        wrong='xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p2"',
        right='xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    ),
    error(
        "MAN014",
        "unusual-prefix",
        sentence="names of {namespace} are written {written}, not {usual}",
        help="write these names {usual}",
        why=(
            "Moodle and others compare names as they are written, with their prefix. To them a SCO is then a mere "
            "file: complete as soon as it is opened, with no score."
        ),
        wrong='<resource scorm:scormtype="sco" ...>',
        right='<resource adlcp:scormtype="sco" ...>',
        fixable=True,
        lms=("moodle",),
        example={
            "namespace": "http://www.adlnet.org/xsd/adlcp_v1p3",
            "written": "with the prefix scorm:",
            "usual": "with the prefix adlcp:",
        },
    ),
    error(
        "MAN015",
        "schema-violation",
        sentence="the manifest breaks the standard's schema: {problem}",
        help="write it as the schema wants it; often it is a matter of order or of a misspelt name",
        why="LMSs that validate the manifest refuse the package.",
        wrong="<schemaversion>1.2</schemaversion>\n<schema>ADL SCORM</schema>",
        right="<schema>ADL SCORM</schema>\n<schemaversion>1.2</schemaversion>",
    ),
    error(
        "MAN016",
        "bad-identifier",
        sentence="the identifier of this {what} {problem}",
        help="begin it with a letter, and use letters, digits, - . and _ only",
        why=(
            "Identifiers are of the XML type ID (CP 1.1.2). LMSs that validate refuse others; what learners did "
            "hangs on them."
        ),
        wrong='<item identifier="1 plants">',
        right='<item identifier="item_1_plants">',
    ),
    error(
        "MAN017",
        "duplicate-identifier",
        sentence='the identifier "{identifier}" stands here a second time (first in line {first})',
        help="give each manifest, organization, item and resource an identifier of its own",
        why="Of two equal ones an LMS keeps one: lessons vanish, or share their results (in Moodle the later wins).",
        wrong='<item identifier="a">...<item identifier="a">',
        right='<item identifier="a">...<item identifier="b">',
    ),
    error(
        "MAN018",
        "no-organization",
        sentence="the manifest has no organization",
        help="add an organization with an item for each part of the course",
        why=(
            "The organization is the course's table of contents. Without one an LMS has nothing to show; Moodle lists "
            "every resource by its identifier."
        ),
        wrong="<organizations/>",
        right='<organizations default="plants"><organization identifier="plants">...</organization></organizations>',
    ),
    error(
        "MAN019",
        "default-organization",
        sentence="{what}",
        help="let default of <organizations> name the identifier of the organization to be played",
        why="Which organization is the course is said by default (CAM 2004, 3.4: it has to be there).",
        wrong='<organizations default="course">\n<organization identifier="plants">',
        right='<organizations default="plants">\n<organization identifier="plants">',
        example={"what": 'there is no organization "plants", which is to be played'},
    ),
    error(
        "MAN020",
        "no-items",
        sentence="the organization has no items",
        help="add an item for each part of the course",
        why="There is nothing to be launched.",
        wrong='<organization identifier="plants"><title>Plants</title></organization>',
        right='<organization identifier="plants"><title>Plants</title><item ...></organization>',
    ),
    warning(
        "MAN021",
        "missing-title",
        sentence="this {what} has no title",
        help="add a <title> as its first element",
        why=(
            "The learner and the administrator see the title in lists; without it they see an identifier, or nothing. "
            "SCORM 2004 demands it (CAM 2004, 3.4)."
        ),
        wrong='<item identifier="a" identifierref="r"/>',
        right='<item identifier="a" identifierref="r"><title>Roots</title></item>',
    ),
    error(
        "MAN022",
        "too-long-for-moodle",
        sentence="the {what} has {length} characters",
        help="shorten it to 255 characters",
        why="Moodle's database has room for 255, and the upload ends with an error.",
        wrong="<title>A title that tells the whole story of the course ...</title>",
        right="<title>Plants</title>",
        lms=("moodle",),
        example={"what": "title", "length": 300},
    ),
    error(
        "MAN023",
        "item-without-resource",
        sentence="this item opens nothing: it has no identifierref and no items in it",
        help="let identifierref name the resource that the item opens, or take the item out",
        why="The learner chooses it and nothing happens; SCORM 2004 forbids it (CAM 2004, 3.4).",
        wrong='<item identifier="a"><title>Roots</title></item>',
        right='<item identifier="a" identifierref="roots"><title>Roots</title></item>',
    ),
    error(
        "MAN024",
        "parent-with-resource",
        sentence="this item opens a resource and has items in it",
        help="move the resource into an item of its own, the first of the inner ones",
        why=(
            "In SCORM 2004 only the innermost items open something (CAM 2004, 3.4); ADL's test fails, and a "
            "sequencing LMS never opens the outer one."
        ),
        wrong='<item identifier="a" identifierref="intro"><item identifier="b" identifierref="roots"/></item>',
        right='<item identifier="a"><item identifier="a1" identifierref="intro"/><item identifier="b" .../></item>',
    ),
    error(
        "MAN025",
        "unresolved-reference",
        sentence='there is no resource "{identifier}", which this item opens',
        help="write the identifier of a resource: {known}",
        why="The item opens nothing. Moodle shows a warning and an item that cannot be played.",
        wrong='<item identifierref="root"> ... <resource identifier="roots">',
        right='<item identifierref="roots"> ... <resource identifier="roots">',
    ),
    error(
        "MAN026",
        "value-out-of-range",
        sentence='"{value}" cannot be the {what}: it is a number from {low} to {high}',
        help="write a number from {low} to {high}",
        why=(
            "A score that nobody can reach fails everybody; one that is no number is ignored or stops the import. The "
            "schema of SCORM 1.2 does not check it."
        ),
        wrong="<adlcp:masteryscore>180</adlcp:masteryscore>",
        right="<adlcp:masteryscore>80</adlcp:masteryscore>",
    ),
    warning(
        "MAN027",
        "mastery-not-used",
        sentence="masteryscore has no meaning in SCORM 2004",
        help="write it as minNormalizedMeasure of the primary objective, with satisfiedByMeasure",
        why="SCORM 2004 knows the pass mark as an objective of the sequencing; an LMS ignores masteryscore.",
        wrong="<adlcp:masteryscore>80</adlcp:masteryscore>",
        right=(
            '<imsss:primaryObjective satisfiedByMeasure="true">\n'
            "<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>"
        ),
    ),
    error(
        "MAN028",
        "objective-map",
        sentence="objectives are shared through <imsss:mapInfo>",
        help="leave mapInfo out when the course is for Moodle",
        why="Moodle stops with an error while it imports the package (up to version 5.1 at least).",
        wrong='<imsss:mapInfo targetObjectiveID="roots" .../>',
        right='<imsss:primaryObjective objectiveID="roots"/>',
        lms=("moodle",),
    ),
    warning(
        "MAN029",
        "sequencing-ignored",
        sentence="Moodle ignores {what}",
        help="do not let the course depend on it; the course itself can decide what comes next",
        why=(
            "Moodle stores the sequencing of SCORM 2004 and plays the items as a plain list, each of which can be "
            "opened at any time. The conditions of rollup rules are lost, and collections and shared data are not "
            "read at all."
        ),
        wrong="<imsss:sequencingRules>...</imsss:sequencingRules>",
        right="one SCO that leads the learner by itself",
        lms=("moodle",),
        example={"what": "the rollup rules of this item"},
    ),
    warning(
        "MAN030",
        "several-scos",
        sentence="the package has {count} SCOs, of which Moodle records the first that is opened only",
        help="make one SCO of the course, or use SCORM 1.2",
        why=(
            "In Moodle's SCORM 2004 player a second SCO cannot begin to report before the page is opened anew, so "
            "what the learner does in it is lost."
        ),
        wrong='<item identifierref="one"/><item identifierref="two"/> in SCORM 2004',
        right='<item identifierref="course"/>',
        lms=("moodle",),
    ),
    warning(
        "MAN031",
        "character-reference",
        sentence="Moodle shows {what} as it stands{more}",
        help="write the letter itself, in UTF-8; only & and < have to be written &amp; and &lt;",
        why=(
            "Moodle escapes the & of numeric references and of text in CDATA a second time, and learners see the codes."
        ),
        wrong="<title>Caf&#233;</title>",
        right="<title>Café</title>",
        fixable=True,
        lms=("moodle",),
    ),
    warning(
        "MAN032",
        "completion-threshold-form",
        sentence="completionThreshold is written in the form of another edition",
        help="{cure}",
        why=(
            "The 3rd Edition writes the threshold as text, the 4th as attributes. An LMS reads the form of its "
            "edition and overlooks the other; Moodle reads the attribute only, and takes 1.0 without it."
        ),
        wrong="<adlcp:completionThreshold>0.8</adlcp:completionThreshold> in the 4th Edition",
        right='<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>',
        lms=("moodle",),
    ),
    warning(
        "MAN033",
        "persist-state",
        sentence="persistState is not part of SCORM 2004 any more",
        help="delete the attribute",
        why=(
            "It was removed after the 2nd Edition; ADL's test of the 4th fails at it, and no LMS does anything with it."
        ),
        wrong='<resource adlcp:persistState="true" ...>',
        right="<resource ...>",
    ),
    error(
        "MAN034",
        "bad-vocabulary",
        sentence='"{value}" is no value of {what}',
        help="write one of: {known}",
        why="An LMS that validates refuses it; others act as if it were not there.",
        wrong="<adlcp:timelimitaction>stop</adlcp:timelimitaction>",
        right="<adlcp:timelimitaction>exit,message</adlcp:timelimitaction>",
    ),
    warning(
        "MAN035",
        "value-too-long",
        sentence="{what} has {length} characters; an LMS has to keep {most} of them",
        help="shorten it to {most} characters",
        why="What is longer than the standard's limit may be cut off or refused.",
        wrong='<item parameters="?a=... 2,000 characters ...">',
        right='<item parameters="?lesson=roots">',
        example={"what": "parameters", "length": "2,000", "most": "1,000"},
    ),
    warning(
        "MAN036",
        "sub-manifest",
        sentence="the manifest has a manifest in it",
        help="bring its items and resources into the outer one",
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
        sentence="Moodle reads the {what} 0 as nothing",
        help="write {cure}",
        why="Moodle drops every text that is 0 by itself when it imports a manifest.",
        wrong="<title>0</title>",
        right="<title>Lesson 0</title>",
        lms=("moodle",),
        example={"what": "title", "cure": "a title with a word in it"},
    ),
    warning(
        "MAN038",
        "threshold-lost",
        sentence="Moodle takes the completion threshold {value} for 1.0",
        help="let the course itself say when it is completed, or make it a package of the 4th Edition",
        why=(
            "Moodle reads the attribute of the 4th Edition only. A course of the 3rd that reports its progress is "
            "completed there at 1.0, whatever it says of itself."
        ),
        wrong="<adlcp:completionThreshold>0.5</adlcp:completionThreshold> in the 3rd Edition",
        right="no completionThreshold, and cmi.completion_status set by the course",
        lms=("moodle",),
    ),
    error(
        "MAN039",
        "another-format",
        sentence="this is {what}, not a SCORM package",
        help="{cure}",
        why="Courses have other formats too, and an LMS that is told to import SCORM takes none of them.",
        wrong="cmi5.xml",
        right="imsmanifest.xml",
        example={
            "what": "a cmi5 package",
            "cure": "import it as a cmi5 package, if the LMS takes that; for SCORM, export the course as SCORM 1.2 or "
            "SCORM 2004",
        },
    ),
    warning(
        "MAN040",
        "empty-element",
        sentence="<{element}> is empty",
        help="leave it out",
        why="Moodle expects something in it, and writes a PHP warning for each while it imports the package.",
        wrong="<adlnav:presentation><adlnav:navigationInterface/></adlnav:presentation>",
        right="no <adlnav:presentation>",
        lms=("moodle",),
        example={"element": "adlnav:navigationInterface"},
    ),
    warning(
        "MAN041",
        "time-limit-form",
        sentence='"{value}" is no span of time as SCORM 1.2 writes it',
        help="write hours, minutes and seconds: 01:30:00",
        why=(
            "The form of maxtimeallowed is HHHH:MM:SS.SS (RTE 1.2, 3.4.4, CMITimespan). An LMS hands it to the course "
            "as it is, or ignores it."
        ),
        wrong="<adlcp:maxtimeallowed>1h</adlcp:maxtimeallowed>",
        right="<adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed>",
    ),
    error(
        "MAN042",
        "blanks-before-declaration",
        sentence="a blank or a line break stands before the XML declaration",
        help="let <?xml be the very first characters of the file",
        why="Such a file is not well-formed (XML 1.0, 2.6 and 2.8), and most readers of XML stop there.",
        wrong=' <?xml version="1.0" encoding="UTF-8"?>',
        right='<?xml version="1.0" encoding="UTF-8"?>',
        fixable=True,
    ),
    warning(
        "MAN043",
        "mastery-as-fraction",
        sentence="the mastery score is {value}, of 100",
        help="write it as a number from 0 to 100: {percent}",
        why=(
            "SCORM 1.2 counts scores from 0 to 100 (CAM 1.2, 2.3: masteryscore); it is SCORM 2004 that counts from 0 "
            "to 1. With a mastery score below 1 everybody passes who has a point."
        ),
        wrong="<adlcp:masteryscore>0.8</adlcp:masteryscore>",
        right="<adlcp:masteryscore>80</adlcp:masteryscore>",
        example={"value": "0.8", "percent": "80"},
    ),
    warning(
        "MAN044",
        "duplicate-objective",
        sentence='this item has an objective "{identifier}" already (in line {first})',
        help="give each objective of an item an objectiveID of its own",
        why=(
            "A course and the LMS know an objective by its objectiveID (SN 2004, Objective Description). Which of two "
            "equal ones gets a result depends on the LMS."
        ),
        wrong='<imsss:primaryObjective objectiveID="roots"/><imsss:objective objectiveID="roots"/>',
        right='<imsss:primaryObjective objectiveID="plants"/><imsss:objective objectiveID="roots"/>',
        example={"identifier": "roots", "first": 15},
    ),
    warning(
        "MAN045",
        "namespace-not-mapped",
        sentence="the namespace {namespace} is used, and xsi:schemaLocation does not say which XSD file defines it",
        help="add {pair} to xsi:schemaLocation of <manifest>",
        why=(
            "ADL's content-package test refuses such a manifest, its control documents included, and so can an LMS "
            "that validates. Most LMSs, Moodle among them, do not look at it. A manifest without any "
            "xsi:schemaLocation is not reported."
        ),
        wrong='<lom:lom xmlns:lom="http://ltsc.ieee.org/xsd/LOM">, and no lom.xsd in xsi:schemaLocation',
        right='xsi:schemaLocation="... http://ltsc.ieee.org/xsd/LOM lom.xsd"',
        example={"namespace": "http://ltsc.ieee.org/xsd/LOM", "pair": '"http://ltsc.ieee.org/xsd/LOM lom.xsd"'},
    ),
    warning(
        "MAN046",
        "control-document-missing",
        sentence="some control documents (XSD files) are at the root of the package, and these are not: {names}",
        help="add them from the standard's own set, or leave out all control documents",
        why=(
            "ADL's content-package test, and an LMS that validates with the documents of the package, stop at the "
            "first that is missing: those that xsi:schemaLocation names have to lie at the root, and what these "
            "include, import or name as their document type beside them. A package without any is imported nearly "
            "everywhere, and gets a note."
        ),
        wrong="imscp_v1p1.xsd and adlcp_v1p3.xsd, and no xml.xsd",
        right="all files of the standard's set",
        example={"names": "xml.xsd, imsss_v1p0util.xsd"},
    ),
)
