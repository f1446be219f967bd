/** The lessons of the list, which has rows for chapters, too. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { knownLessons } from "../../templates/runtime/listed.js";

/** A row as the overview has it. @param {string} title @param {Record<string, string>} dataset */
const row = (title, dataset = {}) => ({
  dataset,
  textContent: title,
  querySelector: () => ({ textContent: title }),
});

test("every lesson knows its chapter, and a chapter is no lesson", async () => {
  const rows = [
    row("Before", { lesson: "a", key: "1" }),
    row("Roots"),
    row("One", { lesson: "b", key: "2", there: "x" }),
    row("Two", { lesson: "c", key: "3" }),
    row("Leaves"),
    row("Three", { lesson: "d", key: "4" }),
    row("Apart", { lesson: "e", key: "5", apart: "" }),
    row("After", { lesson: "f", key: "6" }),
  ];
  Object.assign(globalThis, { document: { querySelectorAll: () => rows, getElementById: () => null } });
  const app = { outlineShown: 1, course: { outlineChunks: 1 }, lessons: new Map() };
  const found = await knownLessons(/** @type {any} */ (app));
  assert.deepEqual(
    found.map(({ id, title, chapter, there }) => [id, title, chapter, there].join("|")),
    ["a|Before||", "b|One|Roots|x", "c|Two|Roots|", "d|Three|Leaves|", "e|Apart||", "f|After||"],
  );
});
