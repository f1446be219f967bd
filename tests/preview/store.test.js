import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { NAMES, Store } from "../../templates/preview/store.js";

beforeEach(() => {
  /** @type {Map<string, string>} */
  const held = new Map();
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    value: { getItem: (/** @type {string} */ key) => held.get(key) ?? null, setItem: (/** @type {string} */ key, /** @type {string} */ value) => held.set(key, value) },
  });
});

/** @param {Store} store */
const database = (store) => store.database("scorm12", "item");
/** @param {Store} store */
const save = (store) => store.saveDatabase("scorm12", "item");

test("an old tab does not wipe out what a newer one has saved", () => {
  const old = new Store("course");
  database(old)["cmi.suspend_data"] = "begun";
  save(old);
  const newer = new Store("course");
  database(newer)["cmi.suspend_data"] = "two answers";
  database(newer)["cmi.core.score.raw"] = "50";
  save(newer);
  database(old)["cmi.core.lesson_location"] = "page 2";
  save(old);
  const expected = { "cmi.suspend_data": "two answers", "cmi.core.score.raw": "50", "cmi.core.lesson_location": "page 2" };
  assert.deepEqual({ ...database(old) }, expected);
  assert.deepEqual({ ...database(new Store("course")) }, expected);
});

test("a new attempt empties what is held", () => {
  const store = new Store("course");
  database(store)["cmi.suspend_data"] = "begun";
  save(store);
  store.emptyDatabase("scorm12", "item");
  assert.deepEqual({ ...database(new Store("course")) }, {});
});

test("learners beyond the names that there are can be told apart", () => {
  const store = new Store("course");
  for (let count = 0; count < NAMES.length; count += 1) store.addLearner();
  assert.equal(new Set(store.kept.learners.map(({ name }) => name)).size, NAMES.length + 1);
});
