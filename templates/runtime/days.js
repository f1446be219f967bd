/** Days as saved work keeps them: a number of a day. */

const BEGIN = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

/** The number of the day that it is where the learner is, counted from 2020-01-01, which is 1. @param {Date} [now] */
export function today(now = new Date()) {
  return Math.max(1, Math.floor((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - BEGIN) / DAY) + 1);
}

/** A day in words. @param {number} number of the day @param {string} language */
export function dayInWords(number, language) {
  return new Date(BEGIN + (number - 1) * DAY).toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}
