/** The completion rule in words, with what is done and what is left. */

import { element } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./types.js").CompletionPart} CompletionPart */

/**
 * @param {import("./types.js").Rule} rule
 * @param {{ part: CompletionPart, left: number }[]} parts those that there are
 * @param {string} title
 * @param {string[]} [more] further lines of what is asked for
 * @param {string} [pages] name of the line for pages
 */
export function ruleLines(rule, parts, title, more = [], pages = "rule_pages") {
  const rows = parts.map(({ part, left }) =>
    element("li", { class: left > 0 ? "open" : "done" }, say(part === "pages" ? pages : `rule_${part}`, { n: part === "minutes" ? rule.minutes : rule.xp }),
      element("span", { class: "state" }, left > 0 ? ` (${say("left", { n: left })})` : ` (${say("done")})`)));
  return element("div", { class: "rule-lines" }, element("p", {}, title), element("ul", {}, ...rows, ...more.map((text) => element("li", {}, text))));
}
