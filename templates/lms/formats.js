/**
 * Value formats of the SCORM data models: FORMATS are the standard's (and, where its text leaves a form open, what ADL's own
 * conformance test takes), by name; other tables hold what stands in for some of them elsewhere, by the same names.
 */

/** @typedef {(value: string) => string} Validator answers '' or the rule that the value breaks */

/** More than the standard obliges an LMS to hold (smallest permitted maximum). */
export const OVER = "an LMS need not take more";
const MOODLES = "Moodle's rule, not the standard's";

const LANGUAGE_TAG = /^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/;
const LANGUAGE_PREFIX = /^\{lang=([^}]*)\}/;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2038;

/**
 * @param {RegExp} expression
 * @param {string} rule
 * @returns {Validator}
 */
const matching = (expression, rule) => (value) => (expression.test(value) ? "" : rule);

/**
 * @param {Validator} validator
 * @returns {Validator}
 */
const oneLine = (validator) => (value) => (/[\r\n]/.test(value) ? "no line break" : validator(value));

/**
 * @param {number} limit
 * @returns {Validator}
 */
const text = (limit) => (value) => (value.length <= limit ? "" : `at most ${limit} characters (${OVER})`);

/**
 * A localized string type; the limit counts the text without its language prefix.
 * @param {number} limit
 * @returns {Validator}
 */
const localized = (limit) => (value) => {
  const prefix = LANGUAGE_PREFIX.exec(value);
  if (prefix && !LANGUAGE_TAG.test(prefix[1])) return "a language tag in {lang=}";
  if (!prefix && value.startsWith("{lang")) return "{lang=tag} written correctly";
  return text(limit)(value.slice(prefix?.[0].length ?? 0));
};

/**
 * Moodle takes any other text that begins with a brace for a broken language prefix.
 * @param {number} limit
 * @returns {Validator}
 */
const plainLocalized = (limit) =>
  oneLine((value) => (/^\{(?!lang=)/.test(value) ? 'no text that begins with "{"' : localized(limit)(value)));

/**
 * @param {string} separator
 * @param {number} most
 * @param {Validator} item
 * @param {{distinct?: boolean}} [options]
 * @returns {Validator}
 */
const list =
  (separator, most, item, { distinct = false } = {}) =>
  (value) => {
    const parts = value.split(separator);
    if (parts.length > most) return `at most ${most} parts joined by ${separator} (${OVER})`;
    if (distinct && new Set(parts).size < parts.length) return "no duplicates";
    return parts.map(item).find((broken) => broken !== "") ?? "";
  };

/**
 * @param {Validator} left
 * @param {Validator} right
 * @returns {Validator}
 */
const pair = (left, right) => (value) => {
  const parts = value.split("[.]");
  return parts.length === 2 ? left(parts[0]) || right(parts[1]) : "two sides joined by [.]";
};

/**
 * Removes the leading {name=true|false} switches that a pattern may carry, each at most once.
 * @param {string[]} names
 * @param {Validator} rest
 * @returns {Validator}
 */
const switches = (names, rest) => (value) => {
  const prefix = /^\{(case_matters|order_matters)=([^}]*)\}/.exec(value);
  if (!prefix) return rest(value);
  if (!names.includes(prefix[1])) return `no {${prefix[1]}=} here`;
  if (!/^(true|false)$/.test(prefix[2])) return `{${prefix[1]}=} true or false`;
  return switches(
    names.filter((name) => name !== prefix[1]),
    rest,
  )(value.slice(prefix[0].length));
};

// real(10,7) names a precision, not a spelling.
const real = matching(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/, "a number");

/**
 * @param {Validator} number
 * @param {boolean} open either end may be missing
 * @returns {Validator}
 */
const range = (number, open) => (value) => {
  const ends = value.split("[:]");
  const fits = (/** @type {string} */ end) => (open && end === "") || number(end) === "";
  if (ends.length !== 2 || !ends.every(fits))
    return open ? "min[:]max, either may be missing" : "min[:]max, both ends given";
  return ends.includes("") || Number(ends[0]) <= Number(ends[1]) ? "" : "min not above max";
};

/** @type {Validator} */
const timestamp = (value) => {
  const fields =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?)?)?)?$/.exec(
      value,
    );
  if (!fields) return "YYYY-MM-DDThh:mm:ss or its beginning, with at most 2 decimals, a zone only after decimals";
  const [year, month = 1, day = 1] = fields
    .slice(1, 4)
    .map((field) => (field === undefined ? undefined : Number(field)));
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return `a year from ${FIRST_YEAR} to ${LAST_YEAR}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? "" : "a day of the calendar";
};

/** @param {number} limit @returns {Validator} */
const uri = (limit) => (value) => {
  if (value.length > limit) return `at most ${limit} characters (${OVER})`;
  if (!/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(value)) return "a URI (RFC 3986)";
  return /^urn:/i.test(value) && !/^urn:[A-Za-z0-9-]{1,31}:./i.test(value) ? "urn:namespace:name" : "";
};
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
const empty = matching(/^$/, "nothing");

/**
 * @param {Validator[]} choices
 * @returns {Validator}
 */
const anyOf =
  (...choices) =>
  (value) =>
    choices.some((choice) => choice(value) === "") ? "" : choices[choices.length - 1](value);

/**
 * @param {Validator} step
 * @param {Validator} answer
 */
const steps = (step, answer) =>
  list("[,]", 250, (value) => (value === "[.]" ? "a step or an answer" : pair(anyOf(empty, step), answer)(value)));

/** @param {Validator} number @returns {Validator} */
const results = (number) => (value) =>
  /^(correct|incorrect|unanticipated|neutral)$/.test(value) || number(value) === ""
    ? ""
    : "correct, incorrect, unanticipated, neutral or a number";

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
