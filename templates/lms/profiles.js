/**
 * What real LMSs do otherwise than the standard says, as data. Where a profile says nothing, the standard's tables hold.
 *
 * Sources. "Moodle": observed in Moodle 5.1 through its own importer and player, with the file of mod/scorm that does
 * it. "Rustici": support.scorm.com 206167486 (mastery score in SCORM 1.2) and 360035814314 (blocked exit postbacks).
 * "Open edX": packages uploaded to the SCORM XBlock 19. "frappe": the run-time of frappe/lms with packages in its frame.
 */
import { MOODLE_12 as FORMATS_12, MOODLE_2004 as FORMATS_2004, STRICT_2004 } from "./formats.js";

/** @typedef {import('./data_model.js').Standard} Standard */

/**
 * The ways of an LMS with one of the two APIs.
 * @typedef {object} Ways
 * @property {'all' | 'changed' | 'unlike-launch'} [sends] which of the values that were set go to the server with a commit:
 *   all (default); those changed since the last commit that was *tried*; those that differ from what they were at launch
 * @property {true} [texts] SetValue makes text of a value that is none, as of a number
 * @property {boolean} [looseComparison] a value that PHP takes for equal to the stored one ("0110", "110") is not stored
 * @property {boolean} [keepsRows] the data of an ended attempt stays in the database
 * @property {boolean} [keepsExit] the exit of a session holds until another one is set
 * @property {string} [noTime] how a total time of zero is written
 * @property {true} [losesZero] a mastery score or launch data of 0 is lost while the package is imported
 * @property {'attribute'} [threshold] 2004: what the import takes for the completion threshold, whatever edition it is
 * @property {'completed' | 'any' | 'unset'} [mastery] 1.2: which status the mastery score may replace; default 'completed'
 * @property {true} [fillsIn] 2004: at the end a SCO that said nothing is completed and passed, unless its delivery controls
 *   leave that to the content
 * @property {false} [derivesSuccess] 2004: success does not follow from the scaled passing score
 * @property {true} [endsAnyway] a session is over even when its last request failed
 * @property {string} [unknown] the error code of an element that does not exist
 * @property {string[]} [without] names that the LMS does not have, with all below them
 * @property {string[]} [appends] elements that a value is added to
 * @property {string} [emptyScore] what becomes of an empty score
 * @property {Record<string, number>} [limits] of elements, in characters
 * @property {Record<string, import('./formats.js').Validator>} [formats] what stands in for formats of the standard's, by
 *   their names in FORMATS
 * @property {true} [capped] no more records than the standard obliges every LMS to hold
 * @property {{ variables: number, first: string[] }} [form] the most elements that arrive with one commit (the others are
 *   lost without a word), and the elements that go first, in this order
 * @property {boolean} [numbers] scores that were set in this session, and counts, are read as numbers, not as strings
 * @property {string} [failure] the error code when the server cannot be reached or refuses
 * @property {'lie'} [offline] a commit without network is answered "true", and lost
 * @property {{ limit: number, each: number }} [beacon] while a page goes away each save is a request of its own that nobody
 *   waits for (navigator.sendBeacon): it is answered "true" at once and handled at any time, in any order; the bytes that
 *   one may have, and what each element costs
 * @property {true} [clearsStorage] the localStorage of its origin is cleared when somebody has logged in anew
 * @property {'before' | 'launch'} [reads] GetValue answers what was stored before the last save, or at launch; default: what
 *   was set
 * @property {string[]} [silent] names that are always read as "" without an error, with all below them
 * @property {string[]} [stores] names of which alone anything is stored, with all below them; the others are taken, and forgotten
 * @property {Record<string, string[]>} [dropsState] values with which suspend data and place are deleted
 * @property {true} [countsRecords] `_count` at launch is the number of records that are stored, whatever their indexes
 * @property {'lost'} [windowClosed] what is sent while the window is closed does not arrive
 * @property {boolean} [oneSession] only one session works in one page of the player
 * @property {true} [beginsAgain] after its end a session can be begun again, without a launch
 * @property {boolean} [brokenReturn] a SCO that recorded answers or objectives cannot begin again in the same page
 * @property {Record<string, string[]>} [closes] values after which the next launch is a review
 * @property {true} [completesAssets] what cannot report is completed as soon as it is opened
 * @property {'raw' | 'scaled'} [grade] which score becomes the grade
 */

/**
 * `importer`: the LMS whose import of packages the checks know; what they say of it is shown beside the course.
 * @typedef {{ title: string, about: string, importer?: string, scorm12: Ways, scorm2004: Ways }} Profile
 */
/** @typedef {'usual' | 'strict' | 'adl' | 'moodle' | 'moodle-standard' | 'rustici' | 'openedx' | 'frappe'} ProfileName */

/** PHP takes so many variables of a request: max_input_vars as Moodle demands it, without the five that are not elements. */
const VARIABLES = 4995;

/** How Moodle stores, apart from what it takes. @type {{ scorm12: Ways, scorm2004: Ways }} */
export const MOODLE_STORES = {
  scorm12: {
    // datamodels/scorm_12.js CollectData: the value to compare with is renewed before the request is made.
    sends: "changed",
    // locallib.php scorm_insert_track: $track->value != $value
    looseComparison: true,
    keepsRows: true,
    keepsExit: true,
    // datamodels/scorm_12.js StoreData: setting masteryoverride, on by default
    mastery: "any",
    endsAnyway: true,
    unknown: "201",
    // datamodels/scorm_12.js LMSSetValue: cmi.comments
    appends: ["cmi.comments"],
    emptyScore: "0",
    // locallib.php scorm_reconstitute_array_element: one more for each index that there is
    countsRecords: true,
    // CollectData goes through the data as it was made by the player: what is not named here comes last.
    form: { variables: VARIABLES, first: ["cmi.core", "cmi.objectives", "cmi.student_preference", "cmi.interactions"] },
  },
  scorm2004: {
    // datamodels/scorm_13.js CollectData: compared with the default value of the launch.
    sends: "unlike-launch",
    looseComparison: true,
    keepsRows: true,
    keepsExit: true,
    noTime: "P",
    // datamodels/scorm_13.js StoreData asks for cmi.scaled_passed_score, which does not exist.
    derivesSuccess: false,
    endsAnyway: true,
    without: ["adl.data"],
    form: {
      variables: VARIABLES,
      first: ["cmi.comments_from_learner", "cmi.interactions", "cmi.learner_preference", "cmi.objectives", "cmi.score"],
    },
  },
};

/**
 * Moodle's request.js sends a beacon while a page goes away, of at most 64 KiB; a part of a form costs some 150 bytes. Four
 * in parallel were seen in a server's log, handled in any order.
 */
const BEACON = { limit: 65_536, each: 150 };

/** @type {Ways} */
const MOODLE_12 = {
  ...MOODLE_STORES.scorm12,
  // datamodels/scorm_12.js LMSSetValue: value + ''
  texts: true,
  // datamodels/scormlib.php: if (trim($tagdata)), and "0" is no truth to PHP
  losesZero: true,
  // datamodels/scorm_12.php with the site setting scormstandard off, as it is by default
  limits: {
    "cmi.core.lesson_location": 64_000,
    "cmi.suspend_data": 64_000,
    "cmi.comments": 64_000,
    "cmi.student_preference.language": 64_000,
    "cmi.interactions.n.student_response": 64_000,
    "cmi.interactions.n.correct_responses.n.pattern": 64_000,
  },
  formats: FORMATS_12,
  numbers: true,
  failure: "101",
  // request.js: the exception of a synchronous request is answered with a beacon, whose fate nobody knows.
  offline: "lie",
  beacon: BEACON,
  // lib/amd/src/storage_validation.js, also in 4.5
  clearsStorage: true,
  // datamodels/scorm_12.js LMSFinish: Initialized is false again.
  beginsAgain: true,
  // datamodels/scorm_12.js LMSInitialize: the data model was changed by the session before (TypeError).
  brokenReturn: true,
  // loadSCO.php
  completesAssets: true,
  // lib.php: an attempt whose SCOs are all completed, passed or failed is finished
  closes: { "cmi.core.lesson_status": ["completed", "passed", "failed"] },
  // locallib.php scorm_grade_user_attempt: score_raw, whatever min, max and scaled are
  grade: "raw",
};

/** @type {Ways} */
const MOODLE_2004 = {
  ...MOODLE_STORES.scorm2004,
  // datamodels/scorm_13.js SetValue: value + ''
  texts: true,
  losesZero: true,
  // datamodels/scormlib.php: MINPROGRESSMEASURE, or 1.0; the text of the 3rd Edition is not read.
  threshold: "attribute",
  formats: FORMATS_2004,
  failure: "101",
  offline: "lie",
  beacon: BEACON,
  clearsStorage: true,
  // datamodels/scorm_13.js: Terminated is never set back.
  oneSession: true,
  completesAssets: true,
  closes: { "cmi.completion_status": ["completed"] },
  grade: "raw",
};

/** Values are queued on their way to the server, and status, score and counts are never answered. @type {Ways} */
const OPEN_EDX = {
  texts: true,
  reads: "before",
  silent: [
    "cmi.core.lesson_status",
    "cmi.core.score",
    "cmi.completion_status",
    "cmi.success_status",
    "cmi.score",
    "cmi.interactions._count",
    "cmi.objectives._count",
  ],
  grade: "scaled",
};

/** What is read is what was there at launch; in 1.2 `passed` alone is kept of the status, and it ends the attempt. @type {Ways} */
const FRAPPE = {
  texts: true,
  reads: "launch",
  stores: [
    "cmi.suspend_data",
    "cmi.core.lesson_status",
    "cmi.core.lesson_location",
    "cmi.completion_status",
    "cmi.success_status",
    "cmi.location",
    "cmi.exit",
  ],
  dropsState: {
    "cmi.core.lesson_status": ["passed"],
    "cmi.completion_status": ["completed"],
    "cmi.success_status": ["passed"],
  },
};

/** @type {Record<ProfileName, Profile>} */
export const PROFILES = {
  usual: {
    title: "Usual",
    about:
      "Accepts numbers where the standard asks for text, as the LMSs in use do, and notes them. Strict in everything else.",
    // Moodle (value + ''), the engine of Rustici, Open edX and Frappe make text of what is none.
    scorm12: { texts: true, capped: true },
    scorm2004: { texts: true, capped: true, formats: STRICT_2004 },
  },
  strict: {
    title: "Strict",
    about: "Accepts only what the standard allows and every known LMS accepts. What works here works everywhere.",
    scorm12: { capped: true },
    scorm2004: { capped: true, formats: STRICT_2004 },
  },
  adl: {
    title: "Standard (ADL)",
    about:
      "Follows the standard exactly: accepts line breaks in texts, short dates and any URI as an identifier, and sets no limit on records.",
    scorm12: {},
    scorm2004: {},
  },
  moodle: {
    title: "Moodle",
    about:
      "Moodle with its default settings: the grade is the raw score, a finished attempt opens in review mode, and without a network Moodle reports success although it saves nothing.",
    importer: "moodle",
    scorm12: MOODLE_12,
    scorm2004: MOODLE_2004,
  },
  "moodle-standard": {
    title: "Moodle, strict sizes",
    about:
      "Moodle with the site setting “SCORM standards mode”: rejects texts that are longer than SCORM 1.2 allows (4,096 and 255 characters).",
    importer: "moodle",
    scorm12: {
      ...MOODLE_12,
      // datamodels/scorm_12.php with scormstandard on
      limits: {},
    },
    scorm2004: MOODLE_2004,
  },
  rustici: {
    title: "Canvas, Blackboard (Rustici engine)",
    about:
      "The SCORM engine inside Canvas, Blackboard and SCORM Cloud: the pass mark counts only if the course sets no status, and work that the course sends while the window closes is lost.",
    // support.scorm.com 206167486: "uses the mastery score only if the SCO did not set a status"
    scorm12: { texts: true, mastery: "unset", windowClosed: "lost", grade: "scaled" },
    // The defaults of imsss:deliveryControls (completionSetByContent and objectiveSetByContent are false): an engine that
    // sequences fills in what a SCO leaves out. SAP 3403728 describes the same of SuccessFactors.
    scorm2004: { texts: true, fillsIn: true, windowClosed: "lost", grade: "scaled" },
  },
  openedx: {
    title: "Open edX",
    about:
      "The SCORM XBlock of Open edX: stores values a moment after the course sets them, never returns status or score to the course, and keeps no answers.",
    scorm12: OPEN_EDX,
    scorm2004: OPEN_EDX,
  },
  frappe: {
    title: "Frappe LMS",
    about:
      "Frappe Learning: a course reads only what was stored before it opened, a SCORM 1.2 course is complete when it is passed, and a complete course starts over.",
    scorm12: FRAPPE,
    scorm2004: FRAPPE,
  },
};

/**
 * In which mode the LMS opens a course that is launched again, without a new attempt: a review once every SCO is finished.
 * @param {Ways} ways
 * @param {Record<string, string>[]} databases what is stored, one for each SCO of the package
 * @returns {'normal' | 'review'}
 */
export function modeAfter({ closes = {} }, databases) {
  const closed = (/** @type {Record<string, string>} */ database) =>
    Object.entries(closes).some(([element, values]) => values.includes(database[element]));
  return databases.length && databases.every(closed) ? "review" : "normal";
}
