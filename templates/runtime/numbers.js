/** Numbers as people write them, read as scormbuild/source/questions/numbers.py does. */

import { sameSigns, sameText } from "./compare.js";

/** A number that was typed. `text`: its digits with a point and without groups, "" for a fraction or with a power of ten;
 * `unit`: what stands behind it, or a currency before it.
 * @typedef {{ value: number, text: string, unit: string }} NumberRead */

/** Groups of three digits, or of two as in India; and a separator that could stand before either. */
const GROUPS = /^([1-9]\d{0,2}([.,' ])\d{3}(\2\d{3})*|[1-9]\d?([.,' ])\d\d(\4\d\d)*\4\d{3}|\d*)$/;
const LONE = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMALS = /^(\d*|(\d{3} )+\d{1,3})$/;
const UNIT = (() => {
  const word = "[^\\d\\s.,;:!?()[\\]{}<>=±+|\\\\#@&_~^*/·×-]+(\\^?[2-9](?!\\d)|\\^?-[1-9](?!\\d))?";
  return new RegExp(`^ ?(${word}(( ?([/*·]|/ ?10+) ?|[ -])${word})*)?\\.?$`);
})();

/** @param {string} text @param {boolean} comma @returns {[value: number, text: string, rest: string] | undefined} */
function decimal(text, comma) {
  const [, digits, rest] = /** @type {string[]} */ (/^((?:\d|[.,' ](?=\d))*)(.*)$/.exec(text));
  const power = /^(?:e| ?[×x*·] ?10(?:\^|\*\*))([-+]?\d{1,2})(?!\d)(.*)$/i.exec(rest);
  const signs = digits.replace(/[^.,]/g, "");
  let [before, behind] = [digits, ""];
  const groups = !power && LONE.test(digits) && (signs === ",") !== comma;
  if (!groups && (signs.length === 1 || new Set(signs).size === 2)) {
    const at = digits.lastIndexOf(signs.slice(-1));
    if (digits.indexOf(digits[at]) < at) return undefined;
    [before, behind] = [digits.slice(0, at), digits.slice(at + 1)];
  }
  if (!digits || !GROUPS.test(before) || !DECIMALS.test(behind)) return undefined;
  const whole = before.replace(/\D/g, "") || "0";
  const made = behind ? `${whole}.${behind.replaceAll(" ", "")}` : whole;
  if (!power) return [Number(made), made, rest];
  return [Number(`${made}e${power[1]}`), "", power[2]];
}

/** @param {string} text @param {boolean} comma @returns {ReturnType<typeof decimal>} */
function value(text, comma) {
  const fraction = /^(?:(\d+) )?([1-9]\d*|0) ?\/ ?([1-9]\d*)(.*)$/.exec(text);
  if (!fraction) return decimal(/^10(\^|\*\*)/.test(text) ? `1*${text}` : text, comma);
  const [whole, above, below] = fraction.slice(1).map(Number);
  if (whole && above >= below) return undefined;
  return [(whole || 0) + above / below, "", fraction[4]];
}

/**
 * @param {string} typed
 * @param {boolean} comma whether a separator that could be either stands before decimals if it is a comma, and between
 *   thousands if it is a point
 * @returns {NumberRead | undefined} undefined when it is no number
 */
export function numberIn(typed, comma) {
  const spread = typed
    .replaceAll("٫", comma ? "," : ".")
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, "^$&")
    .replace(/(\p{Nd})\s?([¼-¾⅐-⅞↉])/gu, "$1 $2");
  const text = sameSigns(spread)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^([-+]? ?)([$¢-¥₠-⃏]) ?([^$¢-¥₠-⃏]*)$/, "$1$3 $2");
  const [, sign, rest] = /** @type {string[]} */ (/^([-+]?) ?(.*)$/.exec(text));
  const read = value(rest, comma);
  const unit = read && UNIT.exec(read[2]);
  if (!unit) return undefined;
  const [amount, digits] = read;
  const isMinus = sign === "-";
  return { value: isMinus ? -amount : amount, text: isMinus && digits ? `-${digits}` : digits, unit: unit[1] ?? "" };
}

/** A unit in the form in which it is compared: capitals count, the signs between its parts do not. @param {string} unit */
export const sameUnit = (unit) => sameSigns(unit).replace(/[ ^*·]/g, "");

/** Whether a typed text stands for an accepted one, in the same words or in the same digits, however these are grouped.
 * @param {string} typed @param {string} accepted
 * @param {import("./compare.js").Strictness & { comma?: boolean, also?: string[][] }} strict `also`: accepted texts that
 *   can be written in other ways, each with them */
export function sameAnswer(typed, accepted, strict) {
  const forms = strict.also?.find(([text]) => text === accepted) ?? [accepted];
  return forms.some((form) => isSame(typed, form, strict));
}

/** @param {string} typed @param {string} accepted @param {import("./compare.js").Strictness & { comma?: boolean }} strict */
function isSame(typed, accepted, strict) {
  if (sameText(typed, accepted, strict)) return true;
  const [one, other] = [typed, accepted].map((text) => numberIn(text, Boolean(strict.comma)));
  return Boolean(one?.text && one.text === other?.text && sameUnit(one.unit) === sameUnit(other.unit));
}
