/**
 * What the parts of the run-time work with. A part is a script of its own that a package carries only when its course
 * needs it. It comes before the run-time, which hands it this kit when it starts, or with the first lesson.
 */

import { all, announce, button, element, focus, one } from "./dom.js";
import { loadParts } from "./parts-loader.js";
import { say } from "./words.js";

/** @typedef {import("./types.js").Kit} Kit */

/** @type {Kit} */
export const kit = {
  all,
  announce,
  button,
  element,
  focus,
  one,
  say,
  takeParts,
  loadParts,
  lesson() {
    throw new Error("the part of lessons is not there");
  },
  controls: {},
  mounts: [],
};

/** Take up the parts that were loaded. */
export function takeParts() {
  for (const part of globalThis.scormbuildParts?.splice(0) ?? []) part(kit);
}
