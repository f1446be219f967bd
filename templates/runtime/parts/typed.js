/** Answers that are typed: words, and numbers. */

import { sameSigns } from "../compare.js";
import { numberIn, sameAnswer, sameUnit } from "../numbers.js";
import { keepWithin, noteBehind } from "../typing.js";
import { decodeText, encodeText } from "../digits.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */
/** @typedef {import("../types.js").Told} Told */
/** @typedef {import("../numbers.js").NumberRead} NumberRead */
/** A text that an author foresees, whether it is right, and the least and the greatest number that it stands for, with its unit.
 * @typedef {[text: string, right: 0 | 1, low?: string, high?: string, unit?: string]} Accepted */

/** What an LMS must keep of a number, real(10,7). */
const REAL = /^-?\d{1,5}(\.\d{1,7})?$/;
/** The part of a number that computing with it may lose. */
const LOST = 1e-12;

/** What it works with. @type {Kit} */
let kit;

/** @implements {Control} */
class Words {
  /** @param {QuestionParts} question */
  constructor({ form, spec }) {
    this.form = form;
    this.spec = spec;
    this.accepted = /** @type {Accepted[]} */ (spec.accepted);
    this.right = this.accepted.filter(([, right]) => right);
    this.input = /** @type {HTMLInputElement} */ (kit.one(form, ".typed input"));
    this.onFull = noteBehind(kit.one(form, ".typed"), kit);
    keepWithin(this.input, spec.length, this.onFull);
  }

  /** The foreseen answer that a text stands for: itself before one that looks the same, or that it merely resembles.
   * @param {string} typed @returns {Accepted | undefined} */
  meant(typed) {
    const { accepted, spec } = this;
    const strict = { ...spec, typos: 0, language: document.documentElement.lang };
    for (const one of [{ ...strict, exactly: true }, strict, { ...strict, typos: spec.typos }]) {
      const found = accepted.find(([text]) => sameAnswer(typed, text, one));
      if (found) return found;
    }
    return undefined;
  }

  read() {
    return encodeText(this.input.value.trim());
  }

  problem() {
    return this.input.value.trim() ? "" : kit.say("write_first");
  }

  /** @param {string} given */
  fill(given) {
    this.input.value = decodeText(given);
  }

  /** @param {string} given */
  mark(given) {
    return this.meant(decodeText(given))?.[1] ? 1 : 0;
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.input.readOnly = locked;
    if (locked) this.onFull(false);
  }

  show() {}

  /** @param {string} given @param {boolean} solutions */
  feedback(given, solutions) {
    const found = this.meant(decodeText(given));
    const texts = /** @type {HTMLElement[]} */ (kit.all(this.form, ".feedback"));
    const said = texts.filter((text) => text.dataset.for === found?.[0]);
    if (!found?.[1] && solutions) {
      const answer = this.right.map(([text]) => text).join(` ${kit.say("or")} `);
      said.push(kit.element("div", {}, kit.say("right_answer", { answer })));
    }
    return said;
  }

  /** @param {string} given */
  words(given) {
    return decodeText(given);
  }

  /** @param {string} text of a learner or an author @returns {string} as it is reported */
  written(text) {
    return text;
  }

  /** @param {string} given @returns {Told} */
  report(given) {
    const typed = decodeText(given);
    return {
      type: "fill-in",
      right: { texts: [[...new Set(this.right.map(([text]) => this.written(text)))]] },
      given: typed ? { texts: [[this.written(typed)]] } : null,
      caseMatters: Boolean(this.spec.case),
    };
  }

  inputs() {
    return [this.input];
  }
}

class Numbers extends Words {
  /** @param {QuestionParts} question */
  constructor(question) {
    super(question);
    this.units = [...new Set(this.accepted.map(([, , , , unit = ""]) => unit).filter(Boolean))];
  }

  /** @param {string} text */
  number(text) {
    return numberIn(text, Boolean(this.spec.comma));
  }

  /** Whether a unit is one of the answers'; where they have none, a percent sign, or words of the question.
   * @param {string} unit */
  knows(unit) {
    if (this.units.length) return this.units.some((one) => sameUnit(one) === sameUnit(unit));
    const [question] = (this.form.textContent ?? "").split(kit.one(this.form, ".hint").textContent ?? "");
    const words = sameSigns(question).replaceAll("^", "").replace(/\s+/g, " ");
    const pieces = words.toLowerCase().split(unit.replaceAll("^", "").toLowerCase());
    const isWord = (/** @type {string} */ piece, /** @type {number} */ at) =>
      at > 0 && !/\p{L}$/u.test(pieces[at - 1]) && !/^[\p{L}\p{N}]/u.test(piece);
    return unit === "%" || pieces.some(isWord);
  }

  /** A number whose unit is known, and the foreseen answer that it stands for.
   * @param {string} typed @returns {{ read?: NumberRead, found?: Accepted, value?: number }} */
  look(typed) {
    const read = this.number(typed);
    if (!read || (read.unit && !this.knows(read.unit))) return {};
    for (const found of this.accepted) {
      const [, , low, high, unit] = found;
      if (unit && read.unit && sameUnit(unit) !== sameUnit(read.unit)) continue;
      // 50% is what was asked for in percent, or the number 0.5.
      for (const value of !unit && read.unit === "%" ? [read.value, read.value / 100] : [read.value]) {
        const lost = Math.abs(value) * LOST;
        if (value >= Number(low) - lost && value <= Number(high) + lost) return { read, found, value };
      }
    }
    return { read };
  }

  /** @param {string} typed */
  meant(typed) {
    return this.look(typed).found;
  }

  problem() {
    const { value } = this.input;
    const read = this.number(value);
    if (!value.trim()) return super.problem();
    if (read && (!read.unit || this.knows(read.unit))) return "";
    if (read && this.units.length) return kit.say("other_unit", { unit: this.units.join(` ${kit.say("or")} `) });
    if (read) return kit.say("only_number", { unit: read.unit });
    const example = (3.5).toLocaleString(document.documentElement.lang);
    return kit.say("not_a_number", { example: example.replace(/[.,]/, this.spec.comma ? "," : ".") });
  }

  /** Without groups and with a point, but for fractions and powers of ten. @param {string} text */
  written(text) {
    const read = this.number(text);
    return read?.text ? `${read.text} ${read.unit}`.trim() : text;
  }

  /** @param {string} given @returns {Told} */
  report(given) {
    const { read, value = read?.value } = this.look(decodeText(given));
    const number = read?.text && value === read.value ? read.text : String(value);
    const [[text, , low = "", high = ""]] = this.right;
    const isOne = this.right.every((one) => one[2] === low && one[3] === high);
    // What fits and stands for one number or range is reported as a number; the rest as text, in full.
    if (isOne && [given && number, low, high].every((one) => !one || REAL.test(one)))
      return { right: { range: [low, high], text }, given: given ? { number } : null };
    return super.report(given);
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.controls.typed = (question) => new (question.spec.form === "numeric" ? Numbers : Words)(question);
}

(globalThis.scormbuildParts ??= []).push(part);
