import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { NAMES, Store } from "../../templates/preview/store.js";

beforeEach(() => {
  /** @type {Map<string, string>} */
  const held = new Map();
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    // Its keys are its properties, as those of the browser's are.
    value: new Proxy(
      /** @type {any} */ ({
        getItem: (/** @type {string} */ key) => held.get(key) ?? null,
        setItem: (/** @type {string} */ key, /** @type {string} */ value) => held.set(key, value),
        removeItem: (/** @type {string} */ key) => held.delete(key),
      }),
      {
        ownKeys: () => [...held.keys(), "getItem", "setItem", "removeItem"],
        getOwnPropertyDescriptor: (all, key) =>
          held.has(String(key))
            ? { value: "", enumerable: true, configurable: true }
            : Object.getOwnPropertyDescriptor(all, key),
      },
    ),
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
  const expected = {
    "cmi.suspend_data": "two answers",
    "cmi.core.score.raw": "50",
    "cmi.core.lesson_location": "page 2",
  };
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

test("a session in the middle of which the page went is asked for once", () => {
  const store = new Store("course");
  const run = /** @type {any} */ ({ standard: "scorm12", sco: "item", launch: { learner: store.learner } });
  store.keepOpen({ session: "one", seen: 3, run });
  store.keepOpen({ session: "two", seen: 1, run });
  store.dropOpen("two");
  new Store("other").keepOpen({ session: "three", seen: 1, run });
  const [open, ...others] = new Store("course").takeOpen();
  assert.deepEqual([open.session, open.seen, others], ["one", 3, []]);
  assert.deepEqual(new Store("course").takeOpen(), []);
});

test("what came later is the learner's who was there", () => {
  const store = new Store("course");
  const run = /** @type {any} */ ({ standard: "scorm12", sco: "item", launch: { learner: store.learner } });
  database(store)["cmi.core.lesson_location"] = "1";
  save(store);
  store.addLearner();
  store.amend(run, { "cmi.suspend_data": "later", "cmi.core.lesson_location": undefined });
  assert.deepEqual({ ...database(store) }, {});
  assert.deepEqual({ ...store.database("scorm12", "item", run.launch.learner.id) }, { "cmi.suspend_data": "later" });
  store.amend({ ...run, launch: { learner: { id: "nobody", name: "" } } }, { "cmi.suspend_data": "x" });
  assert.deepEqual({ ...new Store("course").database("scorm12", "item", "nobody") }, {});
});
