/** Comparing what a learner typed with what an author accepts, as scormbuild/source/questions/alike.py does. */

import { FOLDED, SIGNS, STROKES } from "./alike.js";

/** `accents` is true where they count; `exactly`: signs that look the same are not.
 * @typedef {{ case?: boolean, accents?: boolean, typos?: number, language?: string, exactly?: boolean }} Strictness */

/** @param {string} text @param {[RegExp, string][]} rows */
const replaced = (text, rows) => rows.reduce((made, [signs, meant]) => made.replace(signs, meant), text);

/** A digit of any script: each has its ten in a row. @param {string} digit */
function asciiDigit(digit) {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(/** @type {number} */ (digit.codePointAt(0)) - value - 1))) value += 1;
  return String(value % 10);
}

/** A text whose raised digits and fractions stay apart from the digits before them: `2^³`, `1 ½`. @param {string} text */
const apart = (text) =>
  text.replace(/([^\s^⁰¹²³⁴-⁹⁺⁻])([⁺⁻]?[⁰¹²³⁴-⁹]+)/gu, "$1^$2").replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu, "$1 $2");

/** A text with its powers in one form. Nobody raises the charge of an ion, or the power of a unit of length, on a
 * keyboard: Ca2+, m2. @param {string} text */
const asTyped = (text) =>
  text
    .replace(/ ?\^ ?/g, "^")
    .replace(/\^(\(([+-]?\d+)\)|\{([+-]?\d+)\})/g, (_, __, round, curly) => `^${round ?? curly}`)
    .replace(/\^(\d?\d?[+-])(?![\p{L}\p{N}_({^])/gu, "$1")
    .replace(/(^|[^\p{L}])([kcdmμ]?m)\^([23])(?![\p{L}\p{N}_^])/gu, "$1$2$3");

/** A text in which signs and digits that stand for the same are the same. @param {string} text */
export function sameSigns(text) {
  // Twice: NFKC would take an acute accent for a space and its accent, and brings other signs with it.
  const made = replaced(replaced(apart(text), SIGNS).normalize("NFKC"), SIGNS);
  return made.replace(/\p{Nd}/gu, asciiDigit);
}

/** @param {string} text */
const inGreekCapitals = (text) => /[\u0370-\u03ff]/.test(text) && text === text.toUpperCase();

/** @param {string} text */
const withoutAccents = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

/** @param {string} text @param {Strictness} strict */
function plain(text, { language = "", exactly, ...strict }) {
  // The space between words and signs that only French has.
  const close = !exactly && /^fr\b/i.test(language) ? text.replace(/(«)\s|\s(?=[»?!;:])/g, "$1") : text;
  let made = (exactly ? apart(close).normalize("NFKC") : sameSigns(close)).replace(/\s+/g, " ").trim();
  if (!exactly) made = asTyped(made.replaceAll("''", "'").replace(/([^\s.])\.('*)$/, "$1$2"));
  if (!strict.case) {
    // Turkish and Azerbaijani have two letters i.
    if (/^(tr|az)\b/i.test(language)) made = made.replace(/I/g, "ı").replace(/İ/g, "i");
    made = made.toLowerCase();
    if (!exactly) for (const [letter, meant] of FOLDED) made = made.replaceAll(letter, meant);
  }
  return strict.accents ? made : replaced(withoutAccents(made), STROKES);
}

/** Letters that are wrong, missing, too many, or swapped with their neighbour. @param {string} one @param {string} other */
export function mistakes(one, other) {
  const [a, b] = [[...one], [...other]];
  /** @type {number[][]} */
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}

/** Whether a typed text stands for an accepted one. Typing mistakes are only forgiven in words of four letters and more
 * without a digit: others are other words at once. Where capitals count, they are not forgiven.
 * @param {string} typed @param {string} accepted @param {Strictness} strict */
export function sameText(typed, accepted, strict) {
  // Capitals of Greek are written without accents.
  const bare = !strict.case && [typed, accepted].some(inGreekCapitals);
  const [one, other] = [typed, accepted].map((text) => plain(text, bare ? { ...strict, accents: false } : strict));
  if (one === other) return true;
  const [given, wanted] = [one.split(" "), other.split(" ")];
  if (!strict.typos || given.length !== wanted.length) return false;
  let left = strict.typos;
  return wanted.every((word, at) => {
    if (word === given[at]) return true;
    if (word.length < 4 || /\d/.test(word) || Math.abs(word.length - given[at].length) > left) return false;
    const wrong = mistakes(word, given[at]);
    left -= wrong;
    // Where capitals count, a small letter is no slip.
    return left >= 0 && mistakes(word.toLowerCase(), given[at].toLowerCase()) === wrong;
  });
}
