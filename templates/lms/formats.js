/**
 * Value formats of the SCORM data models: FORMATS are the standard's (and, where its text leaves a form open, what ADL's own
 * conformance test takes), by name; other tables hold what stands in for some of them elsewhere, by the same names.
 */

import {
  anyOf,
  empty,
  LANGUAGE_TAG,
  list,
  localized,
  matching,
  oneLine,
  pair,
  plainLocalized,
  range,
  real,
  results,
  steps,
  switches,
  text,
  timestamp,
  uri,
} from "./validators.js";

/** @typedef {import("./validators.js").Validator} Validator */

export { OVER } from "./validators.js";

const MOODLES = "Moodle's rule, not the standard's";
const longId = uri(4000);
const shortId = uri(250);

const number12 = matching(/^-?\d{1,3}(\.\d+)?$/, "CMIDecimal");
const signed12 = matching(/^-?\d+$/, "CMISInteger");
const feedback12 = matching(/^.{0,255}$/s, "at most 255 characters");

/**
 * @param {string} item one entry of a list, as the source of an expression
 * @param {string} rule
 */
const list12 = (item, rule) => {
  const entries = `${item}(,${item})*`;
  return matching(new RegExp(`^(${entries}|\\{${entries}\\})$`), rule);
};

const singles12 = list12("[a-z0-9]", "single characters [a-z0-9] separated by commas");
const fillIn = list("[,]", 10, localized(250));

/** @type {Record<string, Validator>} */
export const FORMATS = {
  text: () => "",
  vocabulary: () => "",

  // SCORM 1.2 RTE 3.4.4, data types
  identifier12: matching(/^[A-Za-z0-9_-]{1,255}$/, "CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters"),
  decimal12: number12,
  score12: anyOf(empty, number12),
  sinteger12: signed12,
  time12: matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, "CMITime HH:MM:SS.SS"),
  timespan12: matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/, "CMITimespan HHHH:MM:SS.SS"),
  result12: matching(
    /^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,
    "correct, wrong, unanticipated, neutral or CMIDecimal",
  ),

  // SCORM 1.2 RTE 3.4.4, student_response and correct_responses.n.pattern
  trueFalse12: matching(/^[01tf]$/, "one of 0 1 t f"),
  choice12: singles12,
  fillIn12: feedback12,
  numeric12: matching(/^-?\d+(\.\d+)?$/, "a number"),
  likert12: matching(/^[a-z0-9]$/, "one character [a-z0-9]"),
  matching12: list12("[a-z0-9]\\.[a-z0-9]", "pairs a.1 separated by commas"),
  sequencing12: singles12,
  performance12: feedback12,

  // SCORM 2004 4th Ed RTE 4.1.1, data types
  longId,
  real,
  language: anyOf(empty, matching(LANGUAGE_TAG, "a language tag")),
  localized250: localized(250),
  localized4000: localized(4000),
  timestamp,
  timeinterval: matching(
    /^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
    "PnYnMnDTnHnMnS, at most 2 decimals",
  ),
  result: results(real),
  navRequest: matching(
    /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,
    "a navigation request",
  ),
  // {target=}jump came with the 4th Edition.
  navRequest3: matching(
    /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,
    "a navigation request of the 3rd Edition",
  ),

  // SCORM 2004 4th Ed RTE 4.2.9, learner_response and correct_responses.n.pattern
  trueFalse: matching(/^(true|false)$/, "true or false"),
  choice: anyOf(empty, list("[,]", 36, shortId, { distinct: true })),
  fillIn,
  fillInPattern: switches(["case_matters", "order_matters"], fillIn),
  longFillIn: localized(4000),
  longFillInPattern: switches(["case_matters"], localized(4000)),
  matching: list("[,]", 36, pair(shortId, shortId)),
  performance: steps(shortId, text(250)),
  performancePattern: switches(["order_matters"], steps(shortId, text(250))),
  sequencing: list("[,]", 36, shortId),
  likert: shortId,
  numeric: real,
  numericPattern: range(real, true),
  other: text(4000),
};

/**
 * @param {Record<string, Validator>} formats
 * @param {(own: Validator, name: string) => Validator} change
 */
const mapped = (formats, change) =>
  Object.fromEntries(Object.entries(formats).map(([name, own]) => [name, change(own, name)]));

/** A rule that the standard does not have says whose it is. @param {Validator} own @param {string} name */
const ofMoodle = (own, name) => (/** @type {string} */ value) => {
  const broken = own(value);
  return broken !== "" && FORMATS[name](value) === "" ? `${broken} (${MOODLES})` : broken;
};

/** Moodle's expressions for SCORM 1.2 (mod/scorm/datamodels/scorm_12.js); a response is not compared with its type. */
export const MOODLE_12 = mapped(
  {
    identifier12: matching(/^[\u0021-\u007e]{0,255}$/, "at most 255 printable ASCII characters without blanks"),
    score12: matching(/^-?\d{0,3}(\.\d*)?$/, "CMIDecimal"),
    ...Object.fromEntries(
      ["trueFalse", "choice", "fillIn", "matching", "performance", "sequencing", "likert", "numeric"].map((type) => [
        `${type}12`,
        FORMATS.text,
      ]),
    ),
  },
  ofMoodle,
);

const moodleId = matching(/^[A-Za-z0-9_.]{1,250}$/, "a short identifier [A-Za-z0-9_.]{1,250}");
const moodleReal = matching(/^-?\d{1,5}(\.\d{1,18})?$/, "a number of at most 5 digits before and 18 after the point");
const moodleSteps = steps(moodleId, anyOf(empty, moodleReal, moodleId));
const moodleFillIn = localized(Infinity);

/** Moodle's expressions for SCORM 2004 (mod/scorm/datamodels/scorm_13.js). */
export const MOODLE_2004 = mapped(
  {
    longId: matching(
      /^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,
      "at most 4000 characters without blanks, and urn:namespace:name",
    ),
    real: moodleReal,
    result: results(matching(/^-?\d{1,4}(\.\d{1,18})?$/, "a number")),
    localized250: plainLocalized(251),
    localized4000: plainLocalized(4001),
    choice: list("[,]", 36, moodleId, { distinct: true }),
    fillIn: oneLine(moodleFillIn),
    fillInPattern: oneLine(switches(["case_matters", "order_matters"], moodleFillIn)),
    longFillIn: oneLine(moodleFillIn),
    longFillInPattern: oneLine(switches(["case_matters"], moodleFillIn)),
    matching: list("[,]", 36, pair(moodleId, moodleId)),
    performance: moodleSteps,
    performancePattern: switches(
      ["order_matters"],
      steps(moodleId, anyOf(empty, moodleReal, range(moodleReal, false), moodleId)),
    ),
    sequencing: list("[,]", 36, moodleId),
    likert: moodleId,
    numeric: moodleReal,
    numericPattern: range(moodleReal, false),
    other: oneLine(text(4000)),
  },
  ofMoodle,
);

const sevenDecimals = matching(/^[^.]*(\.\d{0,7})?$/, "at most 7 decimals: real(10,7)");

/** What pleases both the standard and Moodle, because a package cannot know which LMS it will meet. */
export const STRICT_2004 = mapped(MOODLE_2004, (moodle, name) => (value) => {
  const broken = FORMATS[name](value) || moodle(value);
  return broken === "" && ["real", "numeric", "result"].includes(name) ? sevenDecimals(value) : broken;
});
