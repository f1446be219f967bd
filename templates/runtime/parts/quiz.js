/** Quizzes and their questions; each kind of question has a part of its own. */

import { all } from "../dom.js";
import { Quiz } from "../quiz.js";

/** @typedef {import("../types.js").Kit} Kit */

/** @param {Kit} kit */
function part(kit) {
  kit.quizzes = (root, context) =>
    /** @type {HTMLElement[]} */ (all(root, ".quiz")).map((section) => new Quiz(section, context));
}

(globalThis.scormbuildParts ??= []).push(part);
