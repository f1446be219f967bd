/** What formats of values are made of: each says nothing about a value, or the rule that it breaks. */

/** @typedef {(value: string) => string} Validator answers '' or the rule that the value breaks */

/** More than the standard obliges an LMS to hold (smallest permitted maximum). */
export const OVER = "an LMS need not take more";

export const LANGUAGE_TAG = /^([A-Za-z]{2,3}|i|x)(-[A-Za-z0-9]{2,8})*$/;
const LANGUAGE_PREFIX = /^\{lang=([^}]*)\}/;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2038;

/**
 * @param {RegExp} expression
 * @param {string} rule
 * @returns {Validator}
 */
export const matching = (expression, rule) => (value) => (expression.test(value) ? "" : rule);

/**
 * @param {Validator} validator
 * @returns {Validator}
 */
export const oneLine = (validator) => (value) => (/[\r\n]/.test(value) ? "no line break" : validator(value));

/**
 * @param {number} limit
 * @returns {Validator}
 */
export const text = (limit) => (value) => (value.length <= limit ? "" : `at most ${limit} characters (${OVER})`);

/**
 * A localized string type; the limit counts the text without its language prefix.
 * @param {number} limit
 * @returns {Validator}
 */
export const localized = (limit) => (value) => {
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
export const plainLocalized = (limit) =>
  oneLine((value) => (/^\{(?!lang=)/.test(value) ? 'no text that begins with "{"' : localized(limit)(value)));

/**
 * @param {string} separator
 * @param {number} most
 * @param {Validator} item
 * @param {{distinct?: boolean}} [options]
 * @returns {Validator}
 */
export const list =
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
export const pair = (left, right) => (value) => {
  const parts = value.split("[.]");
  return parts.length === 2 ? left(parts[0]) || right(parts[1]) : "two sides joined by [.]";
};

/**
 * Removes the leading {name=true|false} switches that a pattern may carry, each at most once.
 * @param {string[]} names
 * @param {Validator} rest
 * @returns {Validator}
 */
export const switches = (names, rest) => (value) => {
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
export const real = matching(/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/, "a number");

/**
 * @param {Validator} number
 * @param {boolean} open either end may be missing
 * @returns {Validator}
 */
export const range = (number, open) => (value) => {
  const ends = value.split("[:]");
  const fits = (/** @type {string} */ end) => (open && end === "") || number(end) === "";
  if (ends.length !== 2 || !ends.every(fits))
    return open ? "min[:]max, either may be missing" : "min[:]max, both ends given";
  return ends.includes("") || Number(ends[0]) <= Number(ends[1]) ? "" : "min not above max";
};

/** @type {Validator} */
export const timestamp = (value) => {
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
export const uri = (limit) => (value) => {
  if (value.length > limit) return `at most ${limit} characters (${OVER})`;
  if (!/^([A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/.test(value)) return "a URI (RFC 3986)";
  return /^urn:/i.test(value) && !/^urn:[A-Za-z0-9-]{1,31}:./i.test(value) ? "urn:namespace:name" : "";
};
export const empty = matching(/^$/, "nothing");

/**
 * @param {Validator[]} choices
 * @returns {Validator}
 */
export const anyOf =
  (...choices) =>
  (value) =>
    choices.some((choice) => choice(value) === "") ? "" : choices[choices.length - 1](value);

/**
 * @param {Validator} step
 * @param {Validator} answer
 */
export const steps = (step, answer) =>
  list("[,]", 250, (value) => (value === "[.]" ? "a step or an answer" : pair(anyOf(empty, step), answer)(value)));

/** @param {Validator} number @returns {Validator} */
export const results = (number) => (value) =>
  /^(correct|incorrect|unanticipated|neutral)$/.test(value) || number(value) === ""
    ? ""
    : "correct, incorrect, unanticipated, neutral or a number";
