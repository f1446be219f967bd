/** Drives the API of either standard with the same words, for the tests. */
import assert from "node:assert/strict";
import { StrictLms } from "../../templates/lms/strict.js";

/** @typedef {import('../../templates/lms/strict.js').Options} Options */
/** @typedef {[element: string, value: string]} Pair */

const NAMES = {
  scorm12: ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError"],
  scorm2004: ["Initialize", "Terminate", "GetValue", "SetValue", "Commit", "GetLastError"],
};

/** @param {StrictLms} lms */
export function drive(lms) {
  const [start, finish, get, set, commit, error] = NAMES[lms.standard].map((name) => lms.api[name]);
  const setAll = (/** @type {Pair[]} */ ...pairs) => pairs.map(([element, value]) => set(element, value));
  return {
    lms,
    get,
    set,
    setAll,
    error,
    start: () => start(""),
    finish: () => finish(""),
    commit: () => commit(""),
    code: (/** @type {string} */ element, /** @type {string} */ value) => {
      set(element, value);
      return error();
    },
    read: (/** @type {string} */ element) => {
      get(element);
      return error();
    },
  };
}

/** @param {Options} options */
export function running(options) {
  const driver = drive(new StrictLms(options));
  assert.equal(driver.start(), "true");
  return driver;
}

export const run12 = (/** @type {Partial<Options>} */ rest = {}) => running({ standard: "scorm12", ...rest });
export const run2004 = (/** @type {Partial<Options>} */ rest = {}) => running({ standard: "scorm2004", ...rest });
export const moodle = /** @type {const} */ ({ persistence: "moodle" });
