/**
 * The run-time data models of SCORM 1.2 (RTE 3.4.4) and SCORM 2004 (3rd and 4th Edition, RTE 4.2) as tables:
 * data_model.json, which the checks of packages read as well. The letter `n` in a name stands for an index.
 */
import tables from "./data_model.json" with { type: "json" };

export { FORMATS } from "./formats.js";

/** Which of the two APIs. @typedef {'scorm12' | 'scorm2004'} Standard */
/** @typedef {'scorm12' | 'scorm2004-3' | 'scorm2004-4'} Edition */

/**
 * @typedef {object} Element
 * @property {string} name
 * @property {'ro' | 'rw' | 'wo'} access
 * @property {string} format a name in FORMATS, or 'response' / 'pattern' (the interaction's type decides)
 * @property {number} [limit] most characters; in SCORM 2004 so many must be taken at least (SPM)
 * @property {[least: number, most?: number]} [range]
 * @property {string[]} [vocabulary] what may be set; a SCO of 1.2 reads 'not attempted' but may not set it
 * @property {string} [initial] what a SCO reads before anything was set
 * @property {'id' | 'type'} [needs] sibling of the outermost record that must be set before
 * @property {boolean} [unique] no other record of the same array may have this value
 * @property {boolean} [fixed] never changed once set
 * @property {boolean} [session] belongs to one session and is not handed to the next
 */

/**
 * @typedef {object} InteractionType
 * @property {string} response format of the learner's response
 * @property {string} pattern format of a correct response pattern
 * @property {number} [patterns] most correct response patterns, where there is a limit; above 1 so many must be taken at least (SPM)
 * @property {boolean} [repeats] the same pattern may be recorded twice
 */

/**
 * @typedef {object} Model
 * @property {string} version
 * @property {Element[]} elements
 * @property {string[]} parents what has _children
 * @property {Record<string, { most?: number }>} arrays what has _count, with the number of records that it must hold at least (SPM), where there is one
 * @property {string[]} lmsArrays arrays whose records only the LMS creates
 * @property {Record<string, InteractionType>} types
 */

/**
 * How an edition differs from its model: names that it has not (with all below them), and rows that are other.
 * @typedef {{ title: string, model: Standard, without?: string[], changes?: Record<string, Partial<Element>> }} EditionRow
 */

/** @type {Record<Standard, Model>} */
export const MODELS = /** @type {any} */ (tables.models);
/** @type {Record<Edition, EditionRow>} */
export const EDITIONS = /** @type {any} */ (tables.editions);

/**
 * The model of an edition, in an LMS that has its own ways.
 * @param {Edition} edition
 * @param {import('./profiles.js').Ways} [ways]
 * @returns {Model}
 */
export function modelOf(edition, { without = [], limits = {} } = {}) {
  const { model, without: later = [], changes = {} } = EDITIONS[edition];
  const whole = MODELS[model];
  const gone = [...without, ...later];
  const has = (/** @type {string} */ name) => !gone.some((one) => name === one || name.startsWith(`${one}.`));
  const row = (/** @type {Element} */ { ...element }) => {
    const { name } = element;
    Object.assign(element, changes[name]);
    if (name in limits) element.limit = limits[name];
    return element;
  };
  return {
    ...whole,
    elements: whole.elements.filter(({ name }) => has(name)).map(row),
    parents: whole.parents.filter(has),
    arrays: Object.fromEntries(Object.entries(whole.arrays).filter(([name]) => has(name))),
    lmsArrays: whole.lmsArrays.filter(has),
  };
}

/**
 * Turns a concrete name into the pattern the tables use. A literal `n` must not pass for an index.
 * @param {string} name
 */
export function patternOf(name) {
  if (/\.n(\.|$)/.test(name)) return "";
  return name.replace(/\.(0|[1-9]\d*)(?=\.|$)/g, ".n").replace(/\{target=[^\s{}]+\}$/, "{target=n}");
}

/**
 * @param {Model} model
 * @param {string} parent
 */
export function childrenOf(model, parent) {
  const prefix = parent in model.arrays ? `${parent}.n.` : `${parent}.`;
  const below = model.elements.filter(({ name }) => name.startsWith(prefix));
  const names = new Set(below.map(({ name }) => name.slice(prefix.length).split(".")[0]));
  return [...names, ...(parent === "cmi" ? ["_version"] : [])].join(",");
}
