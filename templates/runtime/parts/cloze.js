/** Gaps in running text, typed into or picked from. */

import { sameText } from "../compare.js";
import { keepWithin, noteBehind } from "../typing.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  const { all, controls, decodeText, element, encodeText, one, PART, say } = kit;
  controls.cloze = ({ form, spec }) => {
    const gaps = /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ (all(form, ".gap"));
    const rules = /** @type {{ right?: string, accepted?: string[] }[]} */ (spec.gaps);
    const label = (/** @type {number} */ at, /** @type {string} */ part) => {
      const gap = gaps[at];
      if (gap instanceof HTMLInputElement) return decodeText(part);
      return [...gap.options].find((option) => part && option.value === part)?.textContent ?? "";
    };
    const isRight = (/** @type {number} */ at, /** @type {string} */ part) => {
      const { right, accepted = [] } = rules[at];
      if (right !== undefined) return part !== "" && right.includes(part);
      return accepted.some((text) => sameText(decodeText(part), text, spec));
    };
    /** What is right in a gap, in words. @param {number} at */
    const solution = (at) => rules[at].accepted ?? [...(rules[at].right ?? "")].map((key) => label(at, key));
    const parts = (/** @type {string} */ given) => {
      const found = given.split(PART);
      return gaps.map((_, at) => found[at] ?? "");
    };
    const onFull = noteBehind(one(form, ".text-with-gaps"), kit);
    for (const gap of gaps) if (gap instanceof HTMLInputElement) keepWithin(gap, spec.length, encodeText, onFull);
    // Room for the longest of what fits, so that its width tells nothing.
    const widest = Math.max(6, ...rules.flatMap(({ accepted = [] }) => accepted.map((text) => text.length)));
    for (const gap of gaps) if (gap instanceof HTMLInputElement) gap.size = Math.min(widest + 1, 24);
    const read = () => {
      const values = gaps.map((gap) => (gap instanceof HTMLInputElement ? encodeText(gap.value.trim()) : gap.value));
      return values.some(Boolean) ? values.join(PART) : "";
    };
    return {
      read,
      problem: () => (gaps.every((gap) => gap.value.trim()) ? "" : say("fill_first")),
      fill: (given) =>
        parts(given).forEach(
          (part, at) => (gaps[at].value = gaps[at] instanceof HTMLInputElement ? decodeText(part) : part),
        ),
      mark: (given) => {
        const share = parts(given).filter((part, at) => isRight(at, part)).length / gaps.length;
        return spec.whole && share < 1 ? 0 : share;
      },
      lock: (locked) => {
        for (const gap of gaps)
          if (gap instanceof HTMLInputElement) gap.readOnly = locked;
          else gap.disabled = locked;
        if (locked) onFull(false);
      },
      show: (given, marked) =>
        parts(given).forEach((part, at) => {
          gaps[at].classList.toggle("right", marked && isRight(at, part));
          gaps[at].classList.toggle("wrong", marked && !isRight(at, part));
          gaps[at].setAttribute(
            "aria-label",
            `${say("gap", { n: at + 1 })}${marked ? `, ${say(isRight(at, part) ? "your_answer_right" : "your_answer_wrong")}` : ""}`,
          );
        }),
      feedback: (given, solutions) => {
        const wrong = parts(given).flatMap((part, at) => (isRight(at, part) ? [] : [at]));
        if (!solutions || !wrong.length) return [];
        return [
          element(
            "div",
            {},
            element(
              "ul",
              {},
              ...wrong.map((at) =>
                element("li", {}, `${say("gap", { n: at + 1 })}: ${solution(at).join(` ${say("or")} `)}`),
              ),
            ),
          ),
        ];
      },
      words: (given) =>
        parts(given)
          .map((part, at) => label(at, part) || "–")
          .join("; "),
      report: (given) => ({
        type: "fill-in",
        right: { texts: gaps.map((_, at) => solution(at)) },
        given: given ? { texts: parts(given).map((part, at) => [label(at, part)]) } : null,
        caseMatters: Boolean(spec.case),
      }),
      inputs: () => gaps,
      arrange: (rank) => {
        for (const gap of gaps)
          if (gap instanceof HTMLSelectElement)
            gap.append(
              ...[...gap.options].filter((option) => option.value).sort((a, b) => rank(a.value) - rank(b.value)),
            );
      },
    };
  };
}

(globalThis.scormbuildParts ??= []).push(part);
