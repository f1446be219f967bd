/** Bundles in lines, so that a change of the source shows as a change of few lines. */

import { tokenizer } from "acorn";

const LONGEST = 200;
/** After these tokens a line of JavaScript may end; of many sets, this one was the smallest when compressed. */
const ENDS = new Set([",", "&&", "||", "?", ":", "}", "[", "=>", "=", "${"]);

/** @param {string} code JavaScript */
export function scriptInLines(code) {
  const tokens = [...tokenizer(code, { ecmaVersion: "latest" })];
  const places = tokens.flatMap(({ start, end }, at) =>
    // What follows a value in a template is text.
    ENDS.has(code.slice(start, end)) && tokens[at + 1]?.type.label !== "template" ? [end] : [],
  );
  return wrapped(code, places);
}

/** @param {string} code CSS without a brace, semicolon or comma in a string */
export function styleInLines(code) {
  // A line for each rule costs less, compressed, than one for each 200 characters.
  const rules = code.replace(/\}(?!\n)/g, "}\n");
  const places = [...rules.matchAll(/[;,{]/g)].map(({ index }) => index + 1);
  return wrapped(rules, places);
}

/**
 * Split lines that are too long.
 * @param {string} code
 * @param {number[]} places where a line may end, in order
 */
function wrapped(code, places) {
  const lines = [];
  let start = 0;
  let at = 0;
  for (const line of code.split("\n")) {
    const end = start + line.length;
    while (end - start > LONGEST) {
      let cut = start;
      for (; at < places.length && places[at] <= start + LONGEST; at += 1) cut = Math.max(cut, places[at]);
      if (cut === start)
        throw new Error(`no line can end within ${LONGEST} characters of: ${code.slice(start, start + LONGEST)}`);
      lines.push(code.slice(start, cut));
      start = cut;
    }
    lines.push(code.slice(start, end));
    start = end + 1;
  }
  return lines.join("\n");
}
