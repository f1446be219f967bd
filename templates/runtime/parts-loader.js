/**
 * The parts of the run-time that lessons need. Those of the first lesson, which others share, are one script; each other
 * part is a script of its own, and comes with the first lesson that has something of it.
 */

import { loadScript } from "./loading.js";

/** Names of the parts that were taken up. @type {Set<string>} */
const ready = new Set();
/** Scripts that were asked for, by their paths. @type {Map<string, Promise<unknown>>} */
const asked = new Map();

/** Scripts of parts call this: a form that also loads from disk. @param {() => void} takeParts */
export function awaitParts(takeParts) {
  globalThis.scormbuild.parts = (names) => {
    takeParts();
    for (const name of names.split(" ")) ready.add(name);
  };
}

/** @param {string} path @returns {Promise<unknown>} when it has run, or failed */
function load(path) {
  const coming =
    asked.get(path) ??
    new Promise((resolve) => {
      const done = () => resolve(null);
      loadScript(path, done, done);
    });
  asked.set(path, coming);
  return coming;
}

/**
 * @param {string} wanted names of parts, with spaces between them
 * @returns {Promise<boolean>} whether they are there; a later call tries again what failed
 */
export async function loadParts(wanted) {
  const isMissing = (/** @type {string} */ name) => !ready.has(name);
  const names = wanted.split(" ");
  // A login page in place of a script loads well, and brings nothing.
  const settle = async (/** @type {string[]} */ paths) => {
    await Promise.all(paths.map(load));
    if (names.some(isMissing)) for (const path of paths) asked.delete(path);
  };
  if (isMissing("lesson")) await settle(["parts.js"]);
  if (isMissing("lesson")) return false;
  await settle(names.filter(isMissing).map((name) => `parts/${name}.js`));
  return !names.some(isMissing);
}
