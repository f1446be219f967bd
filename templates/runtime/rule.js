/** The completion rule in words, with what is done and what is left. */

import { element } from "./dom.js";
import { needsPass } from "./standing.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {typeof import("./words.js").say} Say */
/** @typedef {import("./types.js").CompletionPart} CompletionPart */
/** @typedef {"rule_pages" | "lesson_rule_pages" | import("./marks.js").MarkRule | "rule_questions" | "rule_quizzes" | "rule_minutes" |
 *   "rule_xp" | "rule_own"} Named */

/**
 * @param {Say} say
 * @param {import("./types.js").Rule} rule
 * @param {{ part: CompletionPart, left: number, lost?: number | boolean }[]} parts those that there are; `lost` when the rest cannot be done any more
 * @param {string} title
 * @param {{ text: string, done: boolean }[]} [more] further lines of what is asked for
 * @param {"rule_pages" | "lesson_rule_pages"} [pages] name of the line for pages
 */
export function ruleLines(say, rule, parts, title, more = [], pages = "rule_pages") {
  const rows = parts.map(({ part, left, lost }) =>
    element(
      "li",
      { class: left > 0 || lost ? "open" : "done" },
      say(/** @satisfies {Named} */ (part === "pages" ? pages : `rule_${part}`), {
        n: part === "minutes" ? rule.minutes : rule.xp,
      }),
      state(left > 0 ? say("left", { n: left }) : lost ? "" : say("done")),
    ),
  );
  const lines = more.map(({ text, done }) =>
    element("li", { class: done ? "done" : "open" }, text, state(done ? say("done") : "")),
  );
  return element("div", { class: "rule-lines" }, element("p", {}, title), element("ul", {}, ...rows, ...lines));
}

/** How far a line is, behind it. @param {string} text */
function state(text) {
  return element("span", { class: "state" }, text && ` (${text})`);
}

/** How much of a part can still be done: a quiz that was failed for good is nothing to do. @param {import("./standing.js").Standing} standing @param {import("./types.js").CompletionPart} part */
function leftOf({ parts, lost }, part) {
  return Math.max(0, parts[part].total - parts[part].done - (part === "quizzes" ? lost : 0));
}

/** The course's rule in words, with what is done and what is left. @param {Say} say @param {Session} session */
export function courseRule(say, session) {
  const { course } = session;
  const standing = session.standing();
  const parts = standing.wanted.map((part) => ({
    part,
    left: leftOf(standing, part),
    lost: part === "quizzes" && standing.lost > 0,
  }));
  const more = needsPass(course)
    ? [{ text: say("rule_pass", { n: session.launch?.pass ?? course.pass }), done: standing.passed }]
    : [];
  return ruleLines(say, course.rule, parts, say(course.rule.any ? "rule_any" : "rule_all"), more);
}
