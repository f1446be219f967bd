/** Bundles in lines, so that a change of the source shows as a change of few lines. */

import { tokenizer } from "acorn";

/** Where a line may end; `best`: rather than elsewhere. @typedef {{ at: number, best: boolean }} Place */

const LONGEST = 200;
/** After these tokens a line of JavaScript may end; of many sets, this one was the smallest when compressed. */
const ENDS = new Set([",", "&&", "||", "?", ":", "}", "[", "=>", "=", "${", "{", "("]);
/** After one of these, if there is one in a line. */
const BEST = ")";
/** Before these no line may begin, or it would be another statement, or text. */
const STAY = new Set(["=>", "++/--", "template"]);

/** @param {string} code JavaScript */
export function scriptInLines(code) {
  const tokens = [...tokenizer(code, { ecmaVersion: "latest" })];
  /** @type {Place[]} */
  const places = tokens.flatMap(({ start, end }, at) => {
    const text = code.slice(start, end);
    const stays = STAY.has(tokens[at + 1]?.type.label ?? "");
    return !stays && (text === BEST || ENDS.has(text)) ? [{ at: end, best: text === BEST }] : [];
  });
  return wrapped(code, places);
}

/** @param {string} code CSS without a brace, semicolon or comma in a string */
export function styleInLines(code) {
  // A line for each rule costs less, compressed, than one for each 200 characters.
  const rules = code.replace(/\}(?!\n)/g, "}\n");
  const places = [...rules.matchAll(/[;,{]/g)].map(({ index }) => ({ at: index + 1, best: false }));
  return wrapped(rules, places);
}

/**
 * Split lines that are too long.
 * @param {string} code
 * @param {Place[]} places in order
 */
function wrapped(code, places) {
  const lines = [];
  let start = 0;
  for (const line of code.split("\n")) {
    const end = start + line.length;
    while (end - start > LONGEST) {
      const within = places.filter(({ at }) => at > start && at <= start + LONGEST);
      const place = within.findLast(({ best }) => best) ?? within.at(-1);
      if (!place)
        throw new Error(`no line can end within ${LONGEST} characters of: ${code.slice(start, start + LONGEST)}`);
      lines.push(code.slice(start, place.at));
      start = place.at;
    }
    lines.push(code.slice(start, end));
    start = end + 1;
  }
  return lines.join("\n");
}
