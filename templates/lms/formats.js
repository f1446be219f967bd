/**
 * Value formats of the SCORM data models. Where ADL and Moodle disagree, a value must please both,
 * because a package cannot know which kind of LMS it will meet.
 */

/** @typedef {(value: string) => string} Validator answers '' or the rule that the value breaks */

const REAL = /^-?\d{1,5}(\.\d{1,7})?$/;
const SHORT_ID = /^[A-Za-z0-9_.]{1,250}$/;
const LANGUAGE_TAG = /^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/;
const LANGUAGE_PREFIX = /^\{lang=([^}]*)\}/;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2038;

/**
 * @param {RegExp} expression
 * @param {string} rule
 * @returns {Validator}
 */
const matching = (expression, rule) => (value) => (expression.test(value) ? '' : rule);

/**
 * @param {Validator} validator
 * @returns {Validator}
 */
const oneLine = (validator) => (value) =>
  /[\r\n]/.test(value) ? 'no line break (Moodle)' : validator(value);

/**
 * @param {number} limit
 * @returns {Validator}
 */
const text = (limit) => (value) => (value.length <= limit ? '' : `at most ${limit} characters`);

/**
 * A localized string type; the limit counts the text without its language prefix.
 * @param {number} limit
 * @returns {Validator}
 */
const localized = (limit) => (value) => {
  const prefix = LANGUAGE_PREFIX.exec(value);
  if (prefix && !LANGUAGE_TAG.test(prefix[1])) return 'a language tag in {lang=}';
  if (!prefix && value.startsWith('{lang')) return '{lang=tag} written correctly';
  return text(limit)(value.slice(prefix?.[0].length ?? 0));
};

/**
 * Moodle takes any other text that begins with a brace for a broken language prefix.
 * @param {number} limit
 * @returns {Validator}
 */
const plainLocalized = (limit) =>
  oneLine((value) =>
    /^\{(?!lang=)/.test(value) ? 'no text that begins with "{"' : localized(limit)(value),
  );

/**
 * @param {string} separator
 * @param {number} most
 * @param {Validator} item
 * @param {{distinct?: boolean}} [options]
 * @returns {Validator}
 */
const list = (separator, most, item, { distinct = false } = {}) =>
  oneLine((value) => {
    const parts = value.split(separator);
    if (parts.length > most) return `at most ${most} parts joined by ${separator}`;
    if (distinct && new Set(parts).size < parts.length) return 'no duplicates';
    return parts.map(item).find((broken) => broken !== '') ?? '';
  });

/**
 * @param {Validator} left
 * @param {Validator} right
 * @returns {Validator}
 */
const pair = (left, right) => (value) => {
  const parts = value.split('[.]');
  return parts.length === 2 ? left(parts[0]) || right(parts[1]) : 'two sides joined by [.]';
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
  return switches(names.filter((name) => name !== prefix[1]), rest)(value.slice(prefix[0].length));
};

const shortId = matching(SHORT_ID, 'a short identifier [A-Za-z0-9_.]{1,250} (Moodle)');
const real = matching(REAL, 'real(10,7) in fixed notation');

/** @type {Validator} */
const range = (value) => {
  const ends = value.split('[:]');
  if (ends.length !== 2 || ends.some((end) => real(end) !== '')) return 'min[:]max, both ends given';
  return Number(ends[0]) <= Number(ends[1]) ? '' : 'min not above max';
};

/** @type {Validator} */
const openRange = (value) => {
  const ends = value.split('[:]');
  return ends.length === 2 && ends.every((end) => end === '' || real(end) === '') ? '' : 'min[:]max, either may be missing';
};

/** @type {Validator} */
const timestamp = (value) => {
  const fields =
    /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/.exec(value);
  if (!fields) return 'YYYY-MM-DDThh:mm:ss with at most 2 decimals, a zone only after decimals';
  const [year, month, day] = fields.slice(1, 4).map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR) return `a year from ${FIRST_YEAR} to ${LAST_YEAR}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? '' : 'a day of the calendar';
};

/** @type {Validator} */
const longId = (value) => {
  if (value.length > 4000) return 'at most 4000 characters';
  if (!/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(value)) return 'a URI (RFC 3986)';
  return /^urn:/i.test(value) && !/^urn:[A-Za-z0-9-]{1,31}:./i.test(value) ? 'urn:namespace:name' : '';
};

const number12 = matching(/^-?\d{1,3}(\.\d+)?$/, 'CMIDecimal');
const signed12 = matching(/^-?\d+$/, 'CMISInteger');
const feedback12 = text(255);

/**
 * @param {string} item one entry of a list, as the source of an expression
 * @param {string} rule
 */
const list12 = (item, rule) => {
  const entries = `${item}(,${item})*`;
  return matching(new RegExp(`^(${entries}|\\{${entries}\\})$`), rule);
};

const singles12 = list12('[a-z0-9]', 'single characters [a-z0-9] separated by commas');
const fillIn = list('[,]', 10, localized(250));
const ids = list('[,]', 36, shortId, { distinct: true });
const pairs = list('[,]', 36, pair(shortId, shortId), { distinct: true });
const empty = matching(/^$/, 'nothing');

/**
 * @param {Validator[]} choices
 * @returns {Validator}
 */
const anyOf = (...choices) => (value) =>
  choices.some((choice) => choice(value) === '') ? '' : choices[choices.length - 1](value);

/** @param {Validator} answer */
const steps = (answer) =>
  list('[,]', 250, (value) =>
    value === '[.]' ? 'a step or an answer' : pair(anyOf(empty, shortId), answer)(value),
  );

/** @type {Record<string, Validator>} */
export const FORMATS = {
  text: () => '',
  vocabulary: () => '',

  // SCORM 1.2 RTE 3.4.4, data types
  identifier12: matching(/^[A-Za-z0-9_-]{1,255}$/, 'CMIIdentifier: [A-Za-z0-9_-], 1 to 255 characters'),
  decimal12: number12,
  score12: anyOf(empty, number12),
  sinteger12: signed12,
  time12: matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, 'CMITime HH:MM:SS.SS'),
  timespan12: matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/, 'CMITimespan HHHH:MM:SS.SS'),
  result12: matching(
    /^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,
    'correct, wrong, unanticipated, neutral or CMIDecimal',
  ),

  // SCORM 1.2 RTE 3.4.4, student_response and correct_responses.n.pattern
  trueFalse12: matching(/^[01tf]$/, 'one of 0 1 t f'),
  choice12: singles12,
  fillIn12: feedback12,
  numeric12: matching(/^-?\d+(\.\d+)?$/, 'a number'),
  likert12: matching(/^[a-z0-9]$/, 'one character [a-z0-9]'),
  matching12: list12('[a-z0-9]\\.[a-z0-9]', 'pairs a.1 separated by commas'),
  sequencing12: singles12,
  performance12: feedback12,

  // SCORM 2004 4th Ed RTE 4.1.1, data types
  longId,
  shortId,
  real,
  language: anyOf(empty, matching(LANGUAGE_TAG, 'a language tag')),
  localized250: plainLocalized(250),
  localized4000: plainLocalized(4000),
  timestamp,
  timeinterval: matching(
    /^P(?=\d|T)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
    'PnYnMnDTnHnMnS, at most 2 decimals',
  ),
  result: matching(
    /^(correct|incorrect|unanticipated|neutral|-?\d{1,5}(\.\d{1,7})?)$/,
    'correct, incorrect, unanticipated, neutral or real(10,7)',
  ),
  navRequest: matching(
    /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,
    'a navigation request',
  ),
  // {target=}jump came with the 4th Edition.
  navRequest3: matching(
    /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}choice)$/,
    'a navigation request of the 3rd Edition',
  ),

  // SCORM 2004 4th Ed RTE 4.2.9, learner_response and correct_responses.n.pattern
  trueFalse: matching(/^(true|false)$/, 'true or false'),
  choice: ids,
  fillIn,
  fillInPattern: oneLine(switches(['case_matters', 'order_matters'], fillIn)),
  longFillIn: oneLine(localized(4000)),
  longFillInPattern: oneLine(switches(['case_matters'], localized(4000))),
  matching: pairs,
  performance: steps(anyOf(empty, real, shortId)),
  performancePattern: oneLine(switches(['order_matters'], steps(anyOf(empty, real, range, shortId)))),
  sequencing: ids,
  likert: shortId,
  numeric: real,
  numericPattern: range,
  other: oneLine(text(4000)),

  // Moodle's own expressions, where they take more than the standard (mod/scorm/datamodels).
  moodleId12: matching(/^[\u0021-\u007e]{0,255}$/, 'at most 255 printable ASCII characters without blanks'),
  moodleScore12: matching(/^-?\d{0,3}(\.\d*)?$/, 'CMIDecimal'),
  moodleReal: matching(/^-?\d{1,5}(\.\d{1,18})?$/, 'a number of at most 5 digits before and 18 after the point'),
  moodleLongId: matching(
    /^((?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/,
    'at most 4000 characters without blanks, and urn:namespace:name',
  ),
  moodleDescription: plainLocalized(251),
  moodleFillIn: oneLine(localized(Infinity)),
  moodleFillInPattern: oneLine(switches(['case_matters', 'order_matters'], localized(Infinity))),

  // What ADL's conformance test for SCORM 2004 4th Edition takes.
  adlLocalized250: localized(250),
  adlLocalized4000: localized(4000),
  adlChoice: anyOf(empty, list('[,]', 36, longId, { distinct: true })),
  adlIds: list('[,]', 36, longId),
  adlPairs: list('[,]', 36, pair(longId, longId)),
  adlNumericPattern: openRange,
  adlOther: text(4000),
};
