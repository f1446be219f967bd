"""LMS: what some LMSs make of it."""

from __future__ import annotations

from scormbuild.findings.rules.rule import error, warning

ROWS = (
    warning(
        "LMS001",
        "type-unknown-to-moodle",
        sentence='Moodle serves "{name}" as a plain file, not as {what}{more}',
        help="rename the file to an extension that Moodle knows, such as .js for a module",
        why=(
            "Browsers run modules and WebAssembly only if the server sends the correct type; Moodle does not know "
            "these extensions."
        ),
        wrong='<script type="module" src="quiz.mjs"></script>',
        right='<script type="module" src="quiz.js"></script>',
        lms=("moodle",),
        only=True,
        example={"name": "quiz.mjs", "what": "JavaScript"},
    ),
    warning(
        "LMS002",
        "score-without-maximum",
        sentence="the SCO seems to set {raw}, but never {max}",
        help="set the maximum (100) and the minimum (0) before the score",
        fix="set {max} (100) and {min} (0) before the score",
        why=(
            "Brightspace records a grade only if the maximum is set and above 0; other LMSs have to guess what 7 means."
        ),
        wrong='api.LMSSetValue("cmi.core.score.raw", "70");',
        right='api.LMSSetValue("cmi.core.score.max", "100");\napi.LMSSetValue("cmi.core.score.raw", "70");',
        lms=("brightspace",),
        example={"raw": "cmi.core.score.raw", "max": "cmi.core.score.max"},
    ),
    warning(
        "LMS003",
        "scaled-score-only",
        sentence="the SCO seems to set cmi.score.scaled, but never cmi.score.raw",
        help="also set cmi.score.raw, from 0 to 100",
        why="Moodle takes the grade from cmi.score.raw and ignores the scaled score, so the learner gets no grade.",
        wrong='api.SetValue("cmi.score.scaled", "0.7");',
        right='api.SetValue("cmi.score.raw", "70");\napi.SetValue("cmi.score.scaled", "0.7");',
        lms=("moodle",),
        only=True,
    ),
    warning(
        "LMS004",
        "completion-left-to-lms",
        sentence="{what} not set to true for this item",
        help="set completionSetByContent and objectiveSetByContent to true in the sequencing of the item",
        fix="add to its sequencing: {controls}",
        why=(
            "By default, the LMS sets everything that the course has not set by the time the learner leaves. "
            "SuccessFactors then marks an unfinished course as complete."
        ),
        wrong='<item identifierref="roots"><title>Roots</title></item>',
        right=(
            "<imsss:sequencing>\n"
            '  <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>\n'
            "</imsss:sequencing>"
        ),
        lms=("successfactors",),
        example={"what": "completionSetByContent and objectiveSetByContent are"},
    ),
    warning(
        "LMS005",
        "asks-before-leaving",
        sentence="a handler of beforeunload seems to ask learners whether they want to leave",
        help="save instead of asking, in a handler of pagehide",
        why="If the learner stays, Moodle sends all later data in a way that cannot be checked, and may lose it.",
        wrong='window.onbeforeunload = () => "Leave?";',
        right='addEventListener("pagehide", save);',
        lms=("moodle",),
        only=True,
    ),
    warning(
        "LMS006",
        "storage-cleared",
        sentence="localStorage.clear() deletes the stored data of every course on the platform",
        help="delete only your own data: localStorage.removeItem(name)",
        why="Moodle and other LMSs show all courses from one address, so the courses share one storage.",
        wrong="localStorage.clear();",
        right='localStorage.removeItem("plants_place");',
        lms=("moodle",),
    ),
    error(
        "LMS007",
        "not-for-the-moodle-app",
        sentence="the Moodle app plays only SCORM 1.2, but this package is {own}",
        help="export the course as SCORM 1.2",
        why="The app sends learners to the browser instead. Reported only with --lms moodle-app.",
        wrong="<schemaversion>2004 4th Edition</schemaversion>",
        right="<schemaversion>1.2</schemaversion>",
        lms=("moodle-app",),
        only=True,
        example={"own": "SCORM 2004"},
    ),
    warning(
        "LMS008",
        "saved-as-a-number",
        sentence='the text saved in {element} looks like a number: "{value}"',
        help="begin the text with a letter, such as p0110",
        fix='begin it with a letter: "p{value}"',
        why=(
            "Moodle compares the new text with the earlier one as PHP does, where 110 and 0110, or 1e3 and 1000, "
            "are equal. It then does not save the new text."
        ),
        wrong='api.LMSSetValue("cmi.suspend_data", "0110");',
        right='api.LMSSetValue("cmi.suspend_data", "p0110");',
        lms=("moodle",),
        only=True,
        example={"element": "cmi.suspend_data", "value": "0110"},
    ),
)
