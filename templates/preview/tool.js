/** What the page of the preview works with: the course, who learns, the session, and the parts of the page. */
import { byId } from "../runtime/dom.js";

/** @typedef {import("../lms/data_model.js").Edition} Edition */

/**
 * What the server says of the course.
 * @typedef {{ title: string, name: string, kind: "source" | "package", generator: string | null, ok: boolean,
 *   revision: string | null, standard: Edition, standards: Edition[], launches: import("./session.js").Launch[],
 *   diagnostics: import("./problems.js").Diagnostic[], imports: Record<string, import("./problems.js").Import>,
 *   questions: Record<string, import("./answers.js").Question>, state: import("./panel.js").State,
 *   unimitated: string[],
 *   room: import("./ground.js").Room | null, second: import("./ground.js").Second, sandbox: string, online: boolean }} Course
 */

/**
 * @typedef {object} Tool
 * @property {Course} course
 * @property {import("./store.js").Store} store
 * @property {import("./session.js").Session | null} session
 * @property {string} sco identifier of the item that is, or was last, launched
 * @property {import("../lms/strict.js").PlayerPage} page what the LMS's page remembers while it is not loaded again
 */

/** Course and store are there before anything else is shown. */
export const tool = /** @type {Tool} */ ({ session: null, sco: "", page: newPage() });

/** A page of the LMS that was just loaded. @returns {import("../lms/strict.js").PlayerPage} */
export function newPage() {
  return { terminated: false, recorded: new Set() };
}

/** The first part of the addresses under which the server tells what it knows. */
export const token = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="run"]')).content;

export const select = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (byId(id));
export const input = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (byId(id));

/** @param {string} id @param {() => void} action */
export const onClick = (id, action) => byId(id).addEventListener("click", action);

/** @param {string} name of radio buttons @param {(value: string) => void} action */
export function onChoice(name, action) {
  for (const radio of radios(name)) radio.addEventListener("change", () => action(radio.value));
}

/** @param {string} name of radio buttons @param {string} value */
export function choose(name, value) {
  for (const radio of radios(name)) radio.checked = radio.value === value;
}

/** @param {string} name @returns {NodeListOf<HTMLInputElement>} */
function radios(name) {
  return document.querySelectorAll(`input[name="${name}"]`);
}
