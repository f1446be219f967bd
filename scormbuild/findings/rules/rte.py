"""RTE: what the scripts tell the LMS."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    warning(
        "RTE001",
        "api-not-sought",
        sentence="the SCO seems never to look for the LMS",
        help=(
            "add the script that finds {api} in the windows around the page and reports to it; or mark the resource as "
            "an asset"
        ),
        why=(
            "A SCO has to find the LMS and begin a session with it (RTE 1.2, 3.3; RTE 2004, 3.3). Without one nothing "
            "is recorded, and most LMSs leave the course at not attempted for ever."
        ),
        wrong='<resource adlcp:scormtype="sco" href="index.html"> and an index.html without a script',
        right="const api = findAPI(window);\napi.LMSInitialize('');",
    ),
    error(
        "RTE002",
        "api-of-other-standard",
        sentence="the SCO seems to look for {found} only, the interface of {other}; the package is {own}",
        help="export the course as {other}, or use a script that looks for {wanted}",
        why=(
            "An LMS offers the interface of the standard that the manifest names. The course does not find it, and "
            "nothing is recorded."
        ),
        wrong="window.parent.API_1484_11 in a package of SCORM 1.2",
        right="window.parent.API in a package of SCORM 1.2",
    ),
    warning(
        "RTE003",
        "never-initialized",
        sentence="the SCO seems never to call {call}",
        help='call {call}("") before anything else',
        why="Every other call fails before it, so nothing is recorded (RTE 1.2, 3.2.2; RTE 2004, 3.1.3).",
        wrong='const api = window.parent.API;\napi.LMSSetValue("cmi.core.lesson_status", "completed");',
        right='api.LMSInitialize("");\napi.LMSSetValue("cmi.core.lesson_status", "completed");',
    ),
    warning(
        "RTE004",
        "never-terminated",
        sentence="the SCO seems never to call {call}",
        help='call {call}("") once, when the page goes (pagehide) and when the learner leaves',
        why=(
            "Without the end of the session many LMSs add up no time, send no grade, and count the attempt as still "
            "running."
        ),
        wrong='api.LMSInitialize(""); and no end',
        right='addEventListener("pagehide", () => api.LMSFinish(""));',
    ),
    warning(
        "RTE005",
        "never-completed",
        sentence="the SCO seems never to be completed: {what}",
        help="set {elements} when the learner is done",
        why=(
            "The course is never complete in the LMS, or is complete the moment it is opened; which of the two "
            "depends on the LMS."
        ),
        wrong='api.LMSSetValue("cmi.core.lesson_status", "incomplete"); and nothing else',
        right='api.LMSSetValue("cmi.core.lesson_status", "completed");',
        example={
            "what": 'it sets cmi.core.lesson_status to "incomplete" only',
            "elements": "cmi.core.lesson_status",
        },
    ),
    warning(
        "RTE006",
        "unknown-element",
        sentence='"{element}" is no element of {standard}{more}',
        help="{cure}",
        why="The LMS answers with an error, and the value is lost (RTE 1.2, 3.4; RTE 2004, 4.2).",
        wrong='api.LMSSetValue("cmi.core.lesson_progress", "50");',
        right='api.LMSSetValue("cmi.core.lesson_location", "50");',
    ),
    warning(
        "RTE007",
        "element-of-other-standard",
        sentence='"{element}" is an element of {other}; the package is {own}{more}',
        help="use the element of {own}",
        why="The LMS answers with an error, and the value is lost.",
        wrong='api.SetValue("cmi.core.lesson_status", "completed"); in SCORM 2004',
        right='api.SetValue("cmi.completion_status", "completed");',
    ),
    error(
        "RTE008",
        "wrong-value",
        sentence="{value} is no value of {element} in {own}",
        help="{cure}",
        why=(
            "The LMS refuses a word that is not in the standard's list and a number out of its range, and keeps what "
            "was there before; a text that is too long is refused or cut off."
        ),
        wrong='api.SetValue("cmi.interactions.0.result", "wrong"); in SCORM 2004',
        right='api.SetValue("cmi.interactions.0.result", "incorrect");',
        example={
            "value": '"wrong"',
            "element": "cmi.interactions.0.result",
            "own": "SCORM 2004",
            "cure": "write one of: correct, incorrect, unanticipated, neutral",
        },
    ),
    warning(
        "RTE009",
        "wrong-access",
        sentence='"{element}" can only be {access} in {own}',
        help="{cure}",
        why="The LMS answers with an error: some elements are the LMS's own, others it only takes.",
        wrong='api.LMSSetValue("cmi.core.student_name", "Kim");',
        right='api.LMSGetValue("cmi.core.student_name");',
    ),
    warning(
        "RTE010",
        "timestamp-form",
        sentence="a time is sent as toISOString() writes it, with three decimals",
        help="send it with two decimals at most: date.toISOString().slice(0, 22) + 'Z'",
        why=(
            "SCORM 2004 takes two decimals (RTE 2004, 4.1.1.7); Moodle and ADL's test refuse a third, and the answer "
            "is lost."
        ),
        wrong='api.SetValue("cmi.interactions.0.timestamp", new Date().toISOString());',
        right='api.SetValue("cmi.interactions.0.timestamp", new Date().toISOString().slice(0, 22) + "Z");',
    ),
    warning(
        "RTE011",
        "saved-at-unload-only",
        sentence="the SCO seems to save in a handler of {event} only, which browsers no longer call for sure",
        help='save in a handler of pagehide, and commit when visibilitychange says "hidden"',
        why=(
            "Chrome gives up unload and refuses it where an LMS says so (Permissions-Policy), phones never call it, "
            "and beforeunload does not come when an LMS goes on to the next item: the last score is lost."
        ),
        wrong='window.onunload = () => api.LMSFinish("");',
        right='addEventListener("pagehide", () => api.LMSFinish(""));',
        lms=("moodle",),
    ),
    warning(
        "RTE012",
        "not-saved-on-leaving",
        sentence="the SCO seems to save nothing when its window is closed",
        help='save in a handler of pagehide, and commit when visibilitychange says "hidden"',
        why="Most learners close the window instead of looking for a button. What was not committed by then is lost.",
        wrong='<button onclick="finish()">Exit</button> and no other way',
        right='addEventListener("pagehide", finish);',
    ),
    warning(
        "RTE013",
        "blocking-dialog",
        sentence="{call}() opens a dialog of the browser{more}",
        help="show the text in the page itself, in a <dialog> for instance",
        why=(
            "Browsers show no such dialogs in frames from another server, which is how many LMSs show courses: alert "
            "says nothing, confirm answers no. Where they show, they stop everything, saving too."
        ),
        wrong='if (confirm("Finish now?")) finish();',
        right="<dialog>Finish now? <button>Yes</button> <button>No</button></dialog>",
        lms=("canvas",),
        example={"call": "alert"},
    ),
    warning(
        "RTE014",
        "document-write",
        sentence="{call} writes into the page while it loads{more}",
        help="make elements instead: document.createElement, element.append",
        why="Called after the page has loaded it wipes the page out, and browsers block it on slow connections.",
        wrong='document.write("<script src=quiz.js></script>");',
        right='<script src="quiz.js"></script>',
        example={"call": "document.write"},
    ),
    warning(
        "RTE015",
        "synchronous-request",
        sentence="a request is sent synchronously: everything waits for its answer{more}",
        help="use fetch, or leave out the third argument of open()",
        why=(
            "The page stands still as long as the answer takes, and Chrome refuses such requests while a page is "
            "closed."
        ),
        wrong='request.open("GET", "questions.json", false);',
        right='const questions = await (await fetch("questions.json")).json();',
    ),
    warning(
        "RTE016",
        "leaves-the-lms",
        sentence="{what} replaces the window of the LMS{more}",
        help="stay in the frame; end the session and show that the window can be closed",
        why="The LMS around the course is gone before it has saved, and the learner is lost.",
        wrong='top.location = "end.html";',
        right='location.href = "end.html";',
        example={"what": 'target="_top"'},
    ),
    warning(
        "RTE017",
        "opens-a-window",
        sentence="the launch page seems to open the course in a window of its own",
        help="show the course in the launch page; an LMS opens a window itself where it is asked to",
        why=(
            "Browsers block windows that open without a click, apps have none, and the course may not find the LMS "
            "from there."
        ),
        wrong="<body onload=\"window.open('course.html')\">",
        right='<iframe src="course.html" title="Course"></iframe>',
    ),
    warning(
        "RTE018",
        "never-suspended",
        sentence='the SCO keeps the learner\'s place ({element}), and seems never to set {exit} to "suspend"',
        help='set {exit} to "suspend" while the course is not done',
        why=(
            "Only after suspend an LMS gives everything back the next time. After any other end it may begin a new "
            "attempt (RTE 2004, 4.2.8); Moodle's SCORM 2004 does."
        ),
        wrong='api.SetValue("cmi.suspend_data", state);\napi.Terminate("");',
        right='api.SetValue("cmi.exit", "suspend");\napi.Terminate("");',
        lms=("moodle",),
    ),
    warning(
        "RTE019",
        "suspend-data-without-limit",
        sentence="JSON goes into cmi.suspend_data as it comes; SCORM 1.2 keeps 4,096 characters of it",
        help="look at its length first, and shorten it: short names, numbers for words",
        why="What is longer is refused or cut off, and the learner begins anew (RTE 1.2, 3.4.6).",
        wrong='api.LMSSetValue("cmi.suspend_data", JSON.stringify(state));',
        right='const text = short(state);\nif (text.length <= 4096) api.LMSSetValue("cmi.suspend_data", text);',
    ),
    warning(
        "RTE020",
        "logs-out",
        sentence='{element} is set to "logout"',
        help='set it to "suspend" while the course is not done, and to "" afterwards',
        why="It asks the LMS to log the learner out of the whole platform; SCORM 2004 4th Edition advises against it.",
        wrong='api.SetValue("cmi.exit", "logout");',
        right='api.SetValue("cmi.exit", "suspend");',
        example={"element": "cmi.core.exit"},
    ),
    warning(
        "RTE021",
        "unload-handler",
        sentence="the page waits for unload, which browsers give up{more}",
        help="use pagehide instead, and leave the handler of unload out",
        why=(
            "Chrome refuses unload where an LMS says so (Permissions-Policy), as Moodle does for the frame of a "
            "course, and gives it up everywhere; phones never call it."
        ),
        wrong='window.onunload = save; beside addEventListener("pagehide", save);',
        right='addEventListener("pagehide", save);',
        lms=("moodle",),
    ),
)
