/** Answers that are typed: words, and numbers. */

import { numberIn, sameText } from "../compare.js";
import { keepWithin, noteBehind } from "../typing.js";
import { decodeText, encodeText } from "../digits.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */
/** A text that an author foresees, whether it is right, and the least and the greatest number that it stands for.
 * @typedef {[text: string, right: 0 | 1, low?: string, high?: string]} Accepted */

/** What an LMS must keep of a number, real(10,7). */
const REAL = /^-?\d{1,5}(\.\d{1,7})?$/;

/** What it works with. @type {Kit} */
let kit;

/** @implements {Control} */
class Typed {
  /** @param {QuestionParts} question */
  constructor({ form, spec }) {
    this.form = form;
    this.spec = spec;
    this.numeric = spec.form === "numeric";
    this.accepted = /** @type {Accepted[]} */ (spec.accepted);
    this.right = this.accepted.filter(([, right]) => right);
    this.input = /** @type {HTMLInputElement} */ (kit.one(form, ".typed input"));
    this.onFull = noteBehind(kit.one(form, ".typed"), kit);
    keepWithin(this.input, spec.length, this.onFull);
  }

  /** The foreseen answer that a text stands for: itself before one that it merely resembles. @param {string} typed */
  meant(typed) {
    const { accepted, spec } = this;
    if (this.numeric) {
      const number = numberIn(typed);
      return accepted.find(
        ([, , low, high]) => number !== "" && Number(number) >= Number(low) && Number(number) <= Number(high),
      );
    }
    return (
      accepted.find(([text]) => sameText(typed, text, { ...spec, typos: 0 })) ??
      accepted.find(([text]) => sameText(typed, text, spec))
    );
  }

  read() {
    return encodeText(this.input.value.trim());
  }

  problem() {
    const { value } = this.input;
    if (!value.trim()) return kit.say("write_first");
    if (!this.numeric || numberIn(value)) return "";
    return kit.say("not_a_number", { example: (3.5).toLocaleString(document.documentElement.lang) });
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

  /** @param {string} given @returns {import("../types.js").Told} */
  report(given) {
    const typed = decodeText(given);
    const number = numberIn(typed);
    const [[text, , low = "", high = ""] = ["", 0]] = this.right;
    // What fits and stands for one number or range is reported as a number; the rest as text, in full.
    if (this.numeric && this.right.length === 1 && [number || "0", low, high].every((one) => REAL.test(one)))
      return { right: { range: [low, high], text }, given: number ? { number } : null };
    return {
      type: "fill-in",
      right: { texts: [this.right.map(([one]) => one)] },
      given: typed ? { texts: [[typed]] } : null,
      caseMatters: Boolean(this.spec.case),
    };
  }

  inputs() {
    return [this.input];
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.controls.typed = (question) => new Typed(question);
}

(globalThis.scormbuildParts ??= []).push(part);
