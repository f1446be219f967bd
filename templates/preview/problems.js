/** What the build says: errors over the course, warnings in a list; and what an LMS's import would make of a package. */
import { PROFILES } from "../lms/profiles.js";
import { byId, element } from "../runtime/dom.js";
import { onClick, tool } from "./tool.js";
import { many } from "./words.js";

/** @typedef {{ rule: string, name: string, severity: "error" | "warning", message: string, help: string, path: string, line: number,
 *   column: number, excerpt: string }} Diagnostic */
/** @typedef {{ refused: boolean, words: { rule: string, text: string }[] }} Import */

/** @param {Diagnostic} diagnostic */
function problemCard({ rule, severity, message, help, path, line, column, excerpt }) {
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

/** The button that leads to the list, with how many there are. */
function showCount() {
  const { diagnostics } = tool.course;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const button = byId("problems-button");
  button.hidden = diagnostics.length === 0;
  button.textContent = [errors && many(errors, "error"), warnings && many(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  button.className = errors ? "quiet bad" : "quiet warm";
}

/** Title of the list, and a line below it. @returns {[string, string]} */
function heading() {
  const { ok, kind, revision } = tool.course;
  if (ok) return [kind === "package" ? "Problems in this package" : "Warnings from the build", ""];
  return [
    kind === "package" ? "This package cannot be shown" : "The course cannot be built",
    revision
      ? "The last version without errors is behind this list. The list closes when you have fixed the errors."
      : "The course appears as soon as you have fixed the errors.",
  ];
}

export function showProblems() {
  const { ok, diagnostics, revision } = tool.course;
  showCount();
  const [title, lead] = heading();
  byId("overlay-title").textContent = title;
  byId("overlay-lead").textContent = lead;
  const worstFirst = [...diagnostics].sort(
    (one, other) => Number(other.severity === "error") - Number(one.severity === "error"),
  );
  byId("overlay-list").replaceChildren(...worstFirst.map(problemCard));
  byId("overlay-close").textContent = ok ? "Close" : "Show the last working version";
  byId("overlay-close").hidden = !ok && !revision;
  showOverlay(!ok);
  showImport();
}

/** @param {boolean} open */
function showOverlay(open) {
  byId("overlay").hidden = !open;
  byId("problems-button").setAttribute("aria-expanded", String(open));
}

/** What becomes of the package before it is played, in an LMS whose import is known. */
export function showImport() {
  const { course, store } = tool;
  const { title, importer } = PROFILES[store.kept.trouble.profile];
  const found = importer === undefined ? undefined : course.imports[importer];
  const note = byId("import-note");
  note.hidden = found === undefined;
  note.replaceChildren(...(found ? importNote(title, found) : []));
}

/** @param {string} lms its title @param {Import} found */
function importNote(lms, { refused, words }) {
  const head = refused
    ? `${lms} rejects this package, so nothing that you see here happens there.`
    : `${lms} reads this package differently:`;
  return [
    element("p", {}, element("strong", {}, head)),
    element("ul", {}, ...words.map(({ rule, text }) => element("li", {}, `${text} [${rule}]`))),
  ];
}

function closeOverlay() {
  showOverlay(false);
  byId("problems-button").focus();
}

/** Close the list with the keyboard, if it can be closed. @returns {boolean} whether it was open */
export function escapeProblems() {
  // A list that came by itself has not taken the focus.
  if (byId("overlay").hidden) return false;
  if (!byId("overlay-close").hidden) closeOverlay();
  return true;
}

export function wireProblems() {
  onClick("problems-button", () => {
    const opens = byId("overlay").hidden === true;
    showOverlay(opens);
    if (opens) byId("overlay-title").focus();
  });
  onClick("overlay-close", closeOverlay);
}
