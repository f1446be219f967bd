"""LMS: what some LMSs make of it."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    warning(
        "LMS001",
        "type-unknown-to-moodle",
        sentence='Moodle serves "{name}" as a plain file, not as {what}{more}',
        help="{cure}",
        why="Browsers run modules and WebAssembly only under their own types; Moodle knows neither ending.",
        wrong='<script type="module" src="quiz.mjs"></script>',
        right='<script type="module" src="quiz.js"></script>',
        lms=("moodle",),
    ),
    warning(
        "LMS002",
        "score-without-maximum",
        sentence="the SCO seems to set {raw}, and never {max}",
        help="set {max} (100) and {min} (0) before the score",
        why=(
            "Brightspace writes a grade only when the maximum is there and above 0; other LMSs have to guess what "
            "7 means."
        ),
        wrong='api.LMSSetValue("cmi.core.score.raw", "70");',
        right='api.LMSSetValue("cmi.core.score.max", "100");\napi.LMSSetValue("cmi.core.score.raw", "70");',
        lms=("brightspace",),
    ),
    warning(
        "LMS003",
        "scaled-score-only",
        sentence="the SCO seems to set cmi.score.scaled, and never cmi.score.raw",
        help="set cmi.score.raw as well, from 0 to 100",
        why="Moodle makes the grade of cmi.score.raw and overlooks the scaled score: there is no grade.",
        wrong='api.SetValue("cmi.score.scaled", "0.7");',
        right='api.SetValue("cmi.score.raw", "70");\napi.SetValue("cmi.score.scaled", "0.7");',
        lms=("moodle",),
    ),
    warning(
        "LMS004",
        "completion-left-to-lms",
        sentence="{what} not set to true for this item",
        help="add to its sequencing: {cure}",
        why=(
            "By default the LMS sets what the course has not set when it is left. SuccessFactors marks an unfinished "
            "course as complete then."
        ),
        wrong='<item identifierref="roots"><title>Roots</title></item>',
        right=(
            "<imsss:sequencing>\n"
            '  <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>\n'
            "</imsss:sequencing>"
        ),
        lms=("successfactors",),
        example={
            "what": "completionSetByContent and objectiveSetByContent are",
            "cure": '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
        },
    ),
    warning(
        "LMS005",
        "asks-before-leaving",
        sentence="a handler of beforeunload seems to ask the learner whether to leave",
        help="save instead of asking, in a handler of pagehide",
        why=(
            "When the learner stays after all, Moodle sends everything afterwards in a way that cannot be checked, "
            "and may lose it."
        ),
        wrong='window.onbeforeunload = () => "Leave?";',
        right='addEventListener("pagehide", save);',
        lms=("moodle",),
    ),
    warning(
        "LMS006",
        "storage-cleared",
        sentence="localStorage.clear() empties the storage of every course on the platform",
        help="remove only your own: localStorage.removeItem(name)",
        why="Moodle and others show all courses from one address, so they share one storage.",
        wrong="localStorage.clear();",
        right='localStorage.removeItem("plants_place");',
        lms=("moodle",),
    ),
    error(
        "LMS007",
        "not-for-the-moodle-app",
        sentence="the Moodle app plays SCORM 1.2 only, and this is {own}",
        help="export the course as SCORM 1.2",
        why="The app sends learners to the browser instead. Reported with --lms moodle-app only.",
        wrong="<schemaversion>2004 4th Edition</schemaversion>",
        right="<schemaversion>1.2</schemaversion>",
        lms=("moodle-app",),
    ),
    warning(
        "LMS008",
        "saved-as-a-number",
        sentence='the text that is saved in {element} looks like a number: "{value}"',
        help='begin it with a letter: "p{value}"',
        why=(
            "Moodle compares what is saved before with what is saved now as PHP compares: 110 and 0110, 1e3 and 1000 "
            "are equal there, and the new text is not kept."
        ),
        wrong='api.LMSSetValue("cmi.suspend_data", "0110");',
        right='api.LMSSetValue("cmi.suspend_data", "p0110");',
        lms=("moodle",),
    ),
)
