/** The words of the interface, from the page. */

/** @typedef {import("./types.js").Course} Course */
/** The name of a text. @typedef {keyof typeof import("../strings/en.json")} Text */

/** @type {Course["texts"]} */
let texts = {};
let numbers = new Intl.NumberFormat("en");
let plurals = new Intl.PluralRules("en");

/** @param {Course} course */
export function useWords(course) {
  texts = course.texts;
  // Made once: they are slow to make.
  const language = course.words ?? course.language;
  numbers = new Intl.NumberFormat(language);
  plurals = new Intl.PluralRules(language);
}

/**
 * A text with its places filled; the plural form follows the value `n`. The page has the texts that its scripts name in
 * calls of this function, and those of a type `Named` (see scripts/texts.js).
 * @param {Text} name
 * @param {Record<string, string | number>} [values]
 */
export function say(name, values = {}) {
  const entry = texts[name] ?? name;
  const shown = /** @type {Record<string, string>} */ ({});
  // An answer in another script keeps its own direction ("20 to 40").
  for (const [key, value] of Object.entries(values))
    shown[key] =
      typeof value === "number" ? numbers.format(value) : document.dir === "rtl" ? `\u2068${value}\u2069` : value;
  const text = typeof entry === "string" ? entry : (entry[plurals.select(Number(values.n))] ?? entry.other);
  const words = text.replace(/\{(\w+)\}/g, (whole, key) => shown[key] ?? whole);
  globalThis.scormbuild?.said?.(name, words, values);
  return words;
}
