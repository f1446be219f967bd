/** Gaps in running text, typed into or picked from. */

import { sameAnswer } from "../numbers.js";
import { keepWithin, noteBehind } from "../typing.js";
import { decodeText, encodeText, PART } from "../digits.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */
/** @typedef {HTMLInputElement | HTMLSelectElement} Gap */

/** What it works with. @type {Kit} */
let kit;

/** @param {Gap} gap @returns {gap is HTMLInputElement} */
const isTyped = (gap) => gap instanceof HTMLInputElement;

/** Characters of a sentence that are said on each side of a gap. */
const AROUND = 100;

/** The sentence that a gap stands in, with dots for the gaps. @param {Gap} gap */
function sentenceOf(gap) {
  const block = gap.closest("p, li, td, th, dd, h3, h4, h5, h6, .text-with-gaps") ?? gap;
  const range = document.createRange();
  /** Words of what is selected, with dots for gaps. */
  const words = () => {
    const part = range.cloneContents();
    for (const other of kit.all(part, ".gap")) other.replaceWith("…");
    return (part.textContent ?? "").replace(/\s+/g, " ");
  };
  range.setStart(block, 0);
  range.setEndBefore(gap);
  const before =
    words()
      .split(/[.!?。！？] /)
      .at(-1) ?? "";
  range.setStartAfter(gap);
  range.setEnd(block, block.childNodes.length);
  const [after] = words().split(/(?<=[.!?。！？]) /);
  return `${before.slice(-AROUND)}…${after.slice(0, AROUND)}`.trim();
}

/** @implements {Control} */
class Cloze {
  /** @param {QuestionParts} question */
  constructor({ form, spec }) {
    this.spec = spec;
    this.gaps = /** @type {Gap[]} */ (kit.all(form, ".gap"));
    this.rules = /** @type {{ right?: string, accepted?: string[] }[]} */ (spec.gaps);
    this.names = this.gaps.map((gap, at) => `${kit.say("gap", { n: at + 1 })}: ${sentenceOf(gap)}`);
    this.onFull = noteBehind(kit.one(form, ".text-with-gaps"), kit);
    // Room for the longest of what fits, so that its width tells nothing.
    const widest = Math.max(6, ...this.rules.flatMap(({ accepted = [] }) => accepted.map((text) => text.length)));
    for (const gap of this.gaps.filter(isTyped)) {
      keepWithin(gap, spec.length, this.onFull);
      gap.size = Math.min(widest + 1, 24);
    }
    for (const [at, gap] of this.gaps.entries()) gap.setAttribute("aria-label", this.names[at]);
    /** What is said of each gap, for the eye; its name and the verdict say it, too. */
    this.marks = this.gaps.map((gap) => {
      const mark = kit.element("span", { class: "gap-mark", "aria-hidden": "true" });
      gap.after(mark);
      return mark;
    });
  }

  /** What an answer has in each gap. @param {string} given */
  parts(given) {
    const found = given.split(PART);
    return this.gaps.map((_, at) => found[at] ?? "");
  }

  /** What stands in a gap, in words. @param {number} at @param {string} part */
  label(at, part) {
    const gap = this.gaps[at];
    if (isTyped(gap)) return decodeText(part);
    return [...gap.options].find((option) => part && option.value === part)?.textContent ?? "";
  }

  /** @param {number} at @param {string} part */
  isRight(at, part) {
    const { right, accepted = [] } = this.rules[at];
    if (right !== undefined) return part !== "" && right.includes(part);
    const strict = { ...this.spec, language: document.documentElement.lang };
    return accepted.some((text) => sameAnswer(decodeText(part), text, strict));
  }

  /** What is right in a gap, in words. @param {number} at */
  solution(at) {
    const { right = "", accepted } = this.rules[at];
    return accepted ?? [...right].map((key) => this.label(at, key));
  }

  /** The same as one text. @param {number} at */
  wanted(at) {
    return this.solution(at).join(` ${kit.say("or")} `);
  }

  read() {
    const values = this.gaps.map((gap) => (isTyped(gap) ? encodeText(gap.value.trim()) : gap.value));
    return values.some(Boolean) ? values.join(PART) : "";
  }

  problem() {
    return this.gaps.every((gap) => gap.value.trim()) ? "" : kit.say("fill_first");
  }

  /** @param {string} given */
  fill(given) {
    this.parts(given).forEach((part, at) => {
      const gap = this.gaps[at];
      gap.value = isTyped(gap) ? decodeText(part) : part;
    });
  }

  /** @param {string} given */
  mark(given) {
    const share = this.parts(given).filter((part, at) => this.isRight(at, part)).length / this.gaps.length;
    return this.spec.whole && share < 1 ? 0 : share;
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const gap of this.gaps)
      if (isTyped(gap)) gap.readOnly = locked;
      else gap.disabled = locked;
    if (locked) this.onFull(false);
  }

  /** @param {string} given @param {boolean} marked @param {boolean} solutions */
  show(given, marked, solutions) {
    this.parts(given).forEach((part, at) => {
      const gap = this.gaps[at];
      const isRight = this.isRight(at, part);
      gap.classList.toggle("right", marked && isRight);
      gap.classList.toggle("wrong", marked && !isRight);
      const wanted = solutions && !isRight ? kit.element("b", {}, this.wanted(at)) : "";
      this.marks[at].className = isRight ? "gap-mark right" : "gap-mark wrong";
      this.marks[at].replaceChildren(...(marked ? [isRight ? "✓" : "✗", wanted] : []));
      const mark = marked ? `, ${kit.say(isRight ? "your_answer_right" : "your_answer_wrong")}` : "";
      gap.setAttribute("aria-label", this.names[at] + mark);
    });
  }

  /** @param {string} given @param {boolean} solutions */
  feedback(given, solutions) {
    const wrong = this.parts(given).flatMap((part, at) => (this.isRight(at, part) ? [] : [at]));
    if (!solutions || !wrong.length) return [];
    // Each gap shows it; for those who only hear the verdict, it says it.
    const lines = wrong.map((at) => `${kit.say("gap", { n: at + 1 })}: ${this.wanted(at)}`);
    return [kit.element("div", {}, kit.element("span", { class: "unseen" }, lines.join("; ")))];
  }

  /** @param {string} given */
  words(given) {
    return this.parts(given)
      .map((part, at) => this.label(at, part) || "–")
      .join("; ");
  }

  /** @param {string} given */
  report(given) {
    return {
      right: { texts: this.gaps.map((_, at) => this.solution(at)) },
      given: given ? { texts: this.parts(given).map((part, at) => [this.label(at, part)]) } : null,
      caseMatters: Boolean(this.spec.case),
    };
  }

  inputs() {
    return this.gaps;
  }

  /** @param {(key: string) => number} rank */
  arrange(rank) {
    for (const gap of this.gaps) {
      if (isTyped(gap)) continue;
      const options = [...gap.options].filter((option) => option.value);
      gap.append(...options.sort((a, b) => rank(a.value) - rank(b.value)));
    }
  }
}

/** @param {Kit} given */
function part(given) {
  kit = given;
  kit.controls.cloze = (question) => new Cloze(question);
}

(globalThis.scormbuildParts ??= []).push(part);
