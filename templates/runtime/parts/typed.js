/** Answers that are typed: words (fill-in) and numbers (numeric). */

import { numberIn, sameText } from "../compare.js";
import { keepWithin, noteBehind } from "../typing.js";

/** @typedef {import("../types.js").Kit} Kit */
/** @typedef {import("../types.js").Control} Control */
/** @typedef {import("../types.js").QuestionParts} QuestionParts */

/** @param {Kit} kit */
function part(kit) {
  const { all, controls, decodeText, encodeText, one, say } = kit;
  /** @param {QuestionParts} question @returns {Control} */
  const type = ({ form, kind, spec }) => {
    const input = /** @type {HTMLInputElement} */ (one(form, ".typed input"));
    const numeric = kind === "numeric";
    const accepted = /** @type {any[][]} */ (spec.accepted);
    /** The foreseen answer that a text stands for: itself before one that it merely resembles. @param {string} typed */
    const meant = (typed) => {
      const number = numeric ? numberIn(typed) : "";
      if (numeric)
        return accepted.find(
          ([, , low, high]) => number !== "" && Number(number) >= Number(low) && Number(number) <= Number(high),
        );
      return (
        accepted.find(([text]) => sameText(typed, text, { ...spec, typos: 0 })) ??
        accepted.find(([text]) => sameText(typed, text, spec))
      );
    };
    const onFull = noteBehind(one(form, ".typed"), kit);
    keepWithin(input, spec.length, encodeText, onFull);
    const rightOnes = accepted.filter(([, right]) => right);
    return {
      read: () => encodeText(input.value.trim()),
      problem: () =>
        !input.value.trim()
          ? say("write_first")
          : numeric && !numberIn(input.value)
            ? say("not_a_number", { example: (3.5).toLocaleString(document.documentElement.lang) })
            : "",
      fill: (given) => (input.value = decodeText(given)),
      mark: (given) => (meant(decodeText(given))?.[1] ? 1 : 0),
      lock: (locked) => {
        input.readOnly = locked;
        if (locked) onFull(false);
      },
      show: () => {},
      feedback: (given, solutions) => {
        const found = meant(decodeText(given));
        const said = /** @type {HTMLElement[]} */ (all(form, ".feedback")).filter(
          (text) => text.dataset.for === found?.[0],
        );
        if (!found?.[1] && solutions)
          said.push(
            Object.assign(document.createElement("div"), {
              textContent: say("right_answer", { answer: rightOnes.map(([text]) => text).join(` ${say("or")} `) }),
            }),
          );
        return said;
      },
      words: decodeText,
      report: (given) => {
        const typed = decodeText(given);
        const number = numberIn(typed);
        // What fits real(10,7) and stands for one number or range is reported as a number; the rest as text, in full.
        if (
          numeric &&
          rightOnes.length === 1 &&
          /^-?\d{1,5}(\.\d{1,7})?$/.test(number || "0") &&
          rightOnes[0].slice(2).every((end) => /^-?\d{1,5}(\.\d{1,7})?$/.test(end))
        )
          return {
            type: "numeric",
            right: {
              range: /** @type {[string, string]} */ ([rightOnes[0][2], rightOnes[0][3]]),
              text: rightOnes[0][0],
            },
            given: number ? { number } : null,
          };
        return {
          type: "fill-in",
          right: { texts: [rightOnes.map(([text]) => text)] },
          given: typed ? { texts: [[typed]] } : null,
          caseMatters: Boolean(spec.case),
        };
      },
      inputs: () => [input],
    };
  };
  controls["fill-in"] = type;
  controls.numeric = type;
}

(globalThis.scormbuildParts ??= []).push(part);
