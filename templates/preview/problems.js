/** What the build says: errors over the course, warnings in a list. */
import { element } from "../runtime/dom.js";

/** @typedef {{ rule: string, name: string, severity: "error" | "warning", message: string, help: string, path: string, line: number,
 *   column: number, excerpt: string }} Diagnostic */

/** @param {Diagnostic} diagnostic */
export function problemCard({ rule, severity, message, help, path, line, column, excerpt }) {
  const made = element("li", { class: `problem ${severity}` });
  const place = path && rule ? `${path}${line ? `, line ${line}` : ""}${line && column > 1 ? `, column ${column}` : ""}` : "";
  if (place) made.append(element("p", { class: "place" }, place));
  made.append(element("p", { class: "message" }, message));
  if (excerpt) made.append(element("pre", { tabindex: "0", role: "region", "aria-label": `Line ${line} of ${path}` }, excerpt));
  if (help) made.append(element("p", { class: "cure" }, help));
  if (rule) made.append(element("p", { class: "code" }, rule));
  return made;
}
