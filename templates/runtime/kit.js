/**
 * What the parts of the run-time work with. A part is a script of its own that a package carries only when its course
 * needs it. It comes before the run-time, which hands it this kit when it starts, or with the first lesson.
 */

import { decodeText, encodeText } from "./digits.js";
import { ask } from "./dialog.js";
import { all, announce, button, byId, element, focus, one, parse } from "./dom.js";
import { isComplete } from "./done.js";
import { loadScript, loadStyle } from "./loading.js";
import { courseRule, levelOf } from "./rule.js";
import { PART } from "./state.js";
import { say } from "./words.js";

/** @typedef {import("./types.js").Kit} Kit */

/** @type {Kit} */
export const kit = {
  all,
  announce,
  ask,
  button,
  byId,
  element,
  focus,
  isComplete,
  loadScript,
  loadStyle,
  one,
  parse,
  say,
  takeParts,
  courseRule,
  levelOf,
  encodeText,
  decodeText,
  PART,
  controls: {},
  mounts: [],
};

/** Take up the parts that were loaded. */
export function takeParts() {
  for (const part of globalThis.scormbuildParts?.splice(0) ?? []) part(kit);
}
