/** A lesson that is open: what completes it, and the learner's place in it. */

import { LessonContext } from "../lesson.js";
import { watchPosition } from "../position.js";
import { watchScrollers } from "../scrollers.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  kit.lesson = (...given) => new LessonContext(kit, ...given);
  watchPosition(kit.say);
  watchScrollers(kit);
}

(globalThis.scormbuildParts ??= []).push(part);
