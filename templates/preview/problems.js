/** What the build says: errors over the course, warnings in a list; and what an LMS's import would make of a package. */
import { element } from "../runtime/dom.js";

/** @typedef {{ rule: string, name: string, severity: "error" | "warning", message: string, help: string, path: string, line: number,
 *   column: number, excerpt: string }} Diagnostic */

/** @param {Diagnostic} diagnostic */
export function problemCard({ rule, severity, message, help, path, line, column, excerpt }) {
  const made = element("li", { class: `problem ${severity}` });
  const place =
    path && rule ? `${path}${line ? `, line ${line}` : ""}${line && column > 1 ? `, column ${column}` : ""}` : "";
  if (place) made.append(element("p", { class: "place" }, place));
  made.append(element("p", { class: "message" }, message));
  if (excerpt)
    made.append(element("pre", { tabindex: "0", role: "region", "aria-label": `Line ${line} of ${path}` }, excerpt));
  if (help) made.append(element("p", { class: "cure" }, help));
  if (rule) made.append(element("p", { class: "code" }, rule));
  return made;
}

/** @typedef {{ refused: boolean, words: { rule: string, text: string }[] }} Import */

/** @param {string} lms its title @param {Import} found */
export function importNote(lms, { refused, words }) {
  const head = refused
    ? `${lms} does not import this package: nothing of what is shown here happens there.`
    : `${lms} reads this package otherwise than it is written:`;
  return [
    element("p", {}, element("strong", {}, head)),
    element("ul", {}, ...words.map(({ rule, text }) => element("li", {}, `${text} [${rule}]`))),
  ];
}
