"""RTE: what the scripts tell the LMS."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    warning(
        "RTE001",
        "api-not-sought",
        sentence="the SCO does not seem to look for the LMS",
        help=(
            "add a script that finds the LMS (API in SCORM 1.2, API_1484_11 in SCORM 2004) in the windows around "
            "the page and reports to it, or mark the resource as an asset"
        ),
        fix=(
            "add a script that finds {api} in the windows around the page and reports to it, or mark the resource "
            "as an asset"
        ),
        why=(
            "A SCO must find the LMS and start a session with it (RTE 1.2, 3.3; RTE 2004, 3.3). Without a session "
            "nothing is recorded, and most LMSs show the course as not attempted forever."
        ),
        wrong='<resource adlcp:scormtype="sco" href="index.html"> and an index.html without a script',
        right="const api = findAPI(window);\napi.LMSInitialize('');",
    ),
    error(
        "RTE002",
        "api-of-other-standard",
        sentence="the SCO seems to look only for {found}, the interface of {other}, but the package is {own}",
        help="export the course as the other standard, or use a script that looks for the interface of this one",
        fix="export the course as {other}, or use a script that looks for {wanted}",
        why=(
            "An LMS offers the interface of the standard that the manifest names. The course does not find it, and "
            "nothing is recorded."
        ),
        wrong="window.parent.API_1484_11 in a package of SCORM 1.2",
        right="window.parent.API in a package of SCORM 1.2",
        example={"found": "API_1484_11", "other": "SCORM 2004", "own": "SCORM 1.2"},
    ),
    warning(
        "RTE003",
        "never-initialized",
        sentence="the SCO does not seem to call {call}",
        help='call LMSInitialize("") in SCORM 1.2, Initialize("") in SCORM 2004, before any other call',
        fix='call {call}("") before any other call',
        why="All other calls fail before it, so nothing is recorded (RTE 1.2, 3.2.2; RTE 2004, 3.1.3).",
        wrong='const api = window.parent.API;\napi.LMSSetValue("cmi.core.lesson_status", "completed");',
        right='api.LMSInitialize("");\napi.LMSSetValue("cmi.core.lesson_status", "completed");',
        example={"call": "LMSInitialize"},
    ),
    warning(
        "RTE004",
        "never-terminated",
        sentence="the SCO does not seem to call {call}",
        help=(
            'call LMSFinish("") in SCORM 1.2, Terminate("") in SCORM 2004, once, when the page closes (pagehide) '
            "and when the learner exits"
        ),
        fix='call {call}("") once, when the page closes (pagehide) and when the learner exits',
        why=(
            "If the session does not end, many LMSs add no time, record no grade and show the attempt as still in "
            "progress."
        ),
        wrong='api.LMSInitialize(""); and no end',
        right='addEventListener("pagehide", () => api.LMSFinish(""));',
        example={"call": "LMSFinish"},
    ),
    warning(
        "RTE005",
        "never-completed",
        sentence="the SCO never seems to be completed: {what}",
        help="when the learner is done, set cmi.core.lesson_status in SCORM 1.2, cmi.completion_status in SCORM 2004",
        fix="set {elements} when the learner is done",
        why="Depending on the LMS, the course is never complete, or it is complete as soon as it is opened.",
        wrong='api.LMSSetValue("cmi.core.lesson_status", "incomplete"); and nothing else',
        right='api.LMSSetValue("cmi.core.lesson_status", "completed");',
        example={"what": 'it sets cmi.core.lesson_status only to "incomplete"'},
    ),
    warning(
        "RTE006",
        "unknown-element",
        sentence='"{element}" is not an element of {standard}{more}',
        help="correct the spelling, or use an element of the standard",
        why="The LMS returns an error, and the value is lost (RTE 1.2, 3.4; RTE 2004, 4.2).",
        wrong='api.LMSSetValue("cmi.core.lesson_progress", "50");',
        right='api.LMSSetValue("cmi.core.lesson_location", "50");',
        example={"element": "cmi.core.lesson_progress", "standard": "SCORM 1.2"},
    ),
    warning(
        "RTE007",
        "element-of-other-standard",
        sentence='"{element}" is an element of {other}, but the package is {own}{more}',
        help="use the element of the standard that the manifest names",
        fix="use the element of {own}",
        why="The LMS returns an error, and the value is lost.",
        wrong='api.SetValue("cmi.core.lesson_status", "completed"); in SCORM 2004',
        right='api.SetValue("cmi.completion_status", "completed");',
        example={"element": "cmi.core.lesson_status", "other": "SCORM 1.2", "own": "SCORM 2004"},
    ),
    error(
        "RTE008",
        "wrong-value",
        sentence="{value} is not a valid value of {element} in {own}",
        help="write a value that the standard allows",
        why=(
            "The LMS refuses a word that the standard does not list and a number outside the range, and keeps the "
            "earlier value; it refuses or cuts off a text that is too long."
        ),
        wrong='api.SetValue("cmi.interactions.0.result", "wrong"); in SCORM 2004',
        right='api.SetValue("cmi.interactions.0.result", "incorrect");',
        example={"value": '"wrong"', "element": "cmi.interactions.0.result", "own": "SCORM 2004"},
    ),
    warning(
        "RTE009",
        "wrong-access",
        sentence='"{element}" can only be {access} in {own}',
        help="do not set an element that belongs to the LMS, and do not read an element that the LMS only accepts",
        why="The LMS returns an error: some elements are read-only, and others are write-only.",
        wrong='api.LMSSetValue("cmi.core.student_name", "Kim");',
        right='api.LMSGetValue("cmi.core.student_name");',
        example={"element": "cmi.core.student_name", "access": "read", "own": "SCORM 1.2"},
    ),
    warning(
        "RTE010",
        "timestamp-form",
        sentence="a time is sent with three decimals, as toISOString() writes it",
        help="send at most two decimals: date.toISOString().slice(0, 22) + 'Z'",
        why=(
            "SCORM 2004 allows two decimals (RTE 2004, 4.1.1.7); Moodle and ADL's test refuse a third, and the "
            "answer is lost."
        ),
        wrong='api.SetValue("cmi.interactions.0.timestamp", new Date().toISOString());',
        right='api.SetValue("cmi.interactions.0.timestamp", new Date().toISOString().slice(0, 22) + "Z");',
    ),
    warning(
        "RTE011",
        "saved-at-unload-only",
        sentence=(
            "when its window closes, the SCO seems to {action} only in {event}, which browsers no longer call reliably"
        ),
        help='save in a handler of pagehide, and commit when visibilitychange reports "hidden"',
        why=(
            "Chrome is removing unload and blocks it where an LMS says so (Permissions-Policy), phones never call "
            "it, and beforeunload is not called when an LMS goes on to the next item: the last score is lost."
        ),
        wrong='window.onunload = () => api.LMSFinish("");',
        right='addEventListener("pagehide", () => api.LMSFinish(""));',
        lms=("moodle",),
        example={"action": "end its session", "event": "a handler of beforeunload"},
    ),
    warning(
        "RTE012",
        "not-saved-on-leaving",
        sentence="the SCO does not seem to save when its window is closed",
        help='save in a handler of pagehide, and commit when visibilitychange reports "hidden"',
        why=(
            "Most learners close the window instead of looking for a button. Everything that is not committed by "
            "then is lost."
        ),
        wrong='<button onclick="finish()">Exit</button> and no other way',
        right='addEventListener("pagehide", finish);',
    ),
    warning(
        "RTE013",
        "blocking-dialog",
        sentence="{call}() opens a browser dialog{more}",
        help="show the text in the page itself, for example in a <dialog>",
        why=(
            "While it is open, nothing else runs, not even saving. In a frame from another origin, which is how many "
            "LMSs show courses, browsers differ: the HTML standard lets alert show nothing and confirm answer no "
            "there (8.8.1, whatwg/html pull request 6297), which WebKit supports; Chrome 92 did so, and took it back: "
            "Chromium 156 shows the dialogs. No browser shows them in a frame with the attribute sandbox and without "
            "allow-modals."
        ),
        wrong='if (confirm("Finish now?")) finish();',
        right="<dialog>Finish now? <button>Yes</button> <button>No</button></dialog>",
        example={"call": "alert"},
    ),
    warning(
        "RTE014",
        "document-write",
        sentence="{call} seems to be called after the page has loaded, and erases it{more}",
        help="create elements instead: document.createElement, element.append",
        why=(
            "Called after the page has loaded, it opens the page anew, and everything on it is gone (HTML, 8.4.3). "
            "While the page is read it does no harm."
        ),
        wrong='<button onclick="document.write(result)">Check</button>',
        right='<button onclick="output.textContent = result">Check</button>',
        example={"call": "document.write"},
    ),
    warning(
        "RTE015",
        "synchronous-request",
        sentence="a request is sent synchronously, so everything waits for its answer{more}",
        help="use fetch, or delete the third argument of open()",
        why="The page freezes until the answer arrives, and Chrome refuses such requests while a page closes.",
        wrong='request.open("GET", "questions.json", false);',
        right='const questions = await (await fetch("questions.json")).json();',
    ),
    warning(
        "RTE016",
        "leaves-the-lms",
        sentence="{what} replaces the window of the LMS{more}",
        help="stay in the frame; end the session and tell the learner to close the window",
        why="The page of the LMS is gone before it has saved, and the learner cannot go back to it.",
        wrong='top.location = "end.html";',
        right='location.href = "end.html";',
        example={"what": 'target="_top"'},
    ),
    warning(
        "RTE017",
        "opens-a-window",
        sentence="the launch page seems to open the course in a separate window",
        help="show the course in the launch page; an LMS can open a window itself if an administrator wants one",
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
        sentence='the SCO saves the learner\'s place ({element}), but does not seem to set {exit} to "suspend"',
        help='set cmi.core.exit in SCORM 1.2, cmi.exit in SCORM 2004, to "suspend" while the course is not done',
        fix='set {exit} to "suspend" while the course is not done',
        why=(
            "Only after suspend does an LMS return everything the next time. After any other exit it may start a "
            "new attempt (RTE 2004, 4.2.8), as Moodle does in SCORM 2004."
        ),
        wrong='api.SetValue("cmi.suspend_data", state);\napi.Terminate("");',
        right='api.SetValue("cmi.exit", "suspend");\napi.Terminate("");',
        lms=("moodle",),
        example={"element": "cmi.suspend_data", "exit": "cmi.exit"},
    ),
    warning(
        "RTE019",
        "suspend-data-without-limit",
        sentence=(
            "JSON is saved in cmi.suspend_data without a check of its length; SCORM 1.2 stores only 4,096 characters"
        ),
        help="check its length first, and shorten it: use short names, and numbers instead of words",
        why="Longer data is refused or cut off, and the learner starts again from the beginning (RTE 1.2, 3.4.6).",
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
        sentence="the page waits for unload, which browsers are removing{more}",
        help="use pagehide instead, and delete the handler of unload",
        why=(
            "Chrome blocks unload where an LMS says so (Permissions-Policy), as Moodle does for the frame of a "
            "course, and is removing it everywhere; phones never call it."
        ),
        wrong='window.onunload = save; beside addEventListener("pagehide", save);',
        right='addEventListener("pagehide", save);',
        lms=("moodle",),
    ),
    warning(
        "RTE022",
        "call-without-argument",
        sentence="{call} is called without an argument{more}",
        help='pass an empty text: LMSInitialize(""), LMSFinish(""), LMSCommit("")',
        fix='pass an empty text: {call}("")',
        why=(
            "The standard asks for an empty text (RTE 1.2, 3.2.2; RTE 2004, 3.1.3). An LMS that checks it answers "
            "false with the error 201, and the session does not start, save or end; Moodle checks it "
            "(mod/scorm/datamodels/scorm_12.js)."
        ),
        wrong="api.LMSInitialize();",
        right='api.LMSInitialize("");',
        lms=("moodle",),
        example={"call": "LMSInitialize"},
    ),
    warning(
        "RTE023",
        "argument-not-text",
        sentence="{element} is set to {value}, which is not text{more}",
        help='pass text: "80" instead of 80, or String(score)',
        fix='pass text: "{value}", or String() of the value',
        why=(
            "Every argument is a text (RTE 1.2, 3.2; RTE 2004, 3.1.3). Most LMSs convert others, some refuse them with "
            "the error 201 or 405, and null and undefined are stored as words."
        ),
        wrong='api.LMSSetValue("cmi.core.score.raw", 80);',
        right='api.LMSSetValue("cmi.core.score.raw", "80");',
        example={"element": "cmi.core.score.raw", "value": "80"},
    ),
    warning(
        "RTE024",
        "reset-at-launch",
        sentence='the SCO seems to set {element} to "{value}" each time it starts',
        help="read the element first, and set it only if the LMS has nothing: not attempted, or an empty text",
        why=(
            "A learner who comes back loses a status that was reached, or the place in the course: the LMS keeps what "
            "was set last (RTE 1.2, 3.4; RTE 2004, 4.2), and Moodle takes it in a review as well."
        ),
        wrong='api.LMSSetValue("cmi.core.lesson_status", "incomplete");',
        right=(
            'if (api.LMSGetValue("cmi.core.lesson_status") === "not attempted")\n'
            '  api.LMSSetValue("cmi.core.lesson_status", "incomplete");'
        ),
        example={"element": "cmi.core.lesson_status", "value": "incomplete"},
    ),
    warning(
        "RTE025",
        "completed-at-launch",
        sentence='the SCO seems to set {element} to "{value}" as soon as it starts',
        help="set it when the learner has done what the course asks for",
        why="Whoever opens the course and closes it again has completed it, and no report tells who took it.",
        wrong='api.LMSInitialize("");\napi.LMSSetValue("cmi.core.lesson_status", "completed");',
        right='last.onclick = () => api.LMSSetValue("cmi.core.lesson_status", "completed");',
        example={"element": "cmi.core.lesson_status", "value": "passed"},
    ),
    warning(
        "RTE026",
        "reaches-into-the-lms",
        sentence="{what} is the page of the LMS{more}",
        help="stay in the page of the course; look only for API in the windows around it",
        why=(
            "LMSs that show courses from another address (Canvas, Blackboard, SCORM Cloud) answer with a SecurityError "
            "(HTML, 7.2.3), and the script stops there. Elsewhere it changes a page that the next release of the LMS "
            "writes otherwise."
        ),
        wrong='parent.document.getElementById("header").style.display = "none";',
        right="document.documentElement.requestFullscreen();",
        lms=("canvas", "blackboard"),
        example={"what": "parent.document"},
    ),
)
