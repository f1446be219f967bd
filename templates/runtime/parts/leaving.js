/** What is asked before something that cannot be undone, and how the learner leaves: nothing of it is needed to read. */

import { ask } from "../dialog.js";
import { exit, showClosed, showLeft } from "../leaving.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  Object.assign(kit, { ask, leaving: { exit, showClosed, showLeft } });
}

(globalThis.scormbuildParts ??= []).push(part);
