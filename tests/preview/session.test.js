import assert from "node:assert/strict";
import { test } from "node:test";

import { faultsOf } from "../../templates/preview/session.js";
import { NO_TROUBLE } from "../../templates/preview/store.js";

/** @typedef {import("../../templates/preview/store.js").Trouble} Trouble */

test("what each switch makes go wrong", () => {
  /** @type {[Partial<Trouble>, import("../../templates/lms/strict.js").Faults][]} */
  const rows = [
    [{}, {}],
    [{ saving: "fails" }, { commit: "false", terminate: "false" }],
    [{ saving: "twice" }, { commitFailures: 2 }],
    [{ saving: "lies" }, { commit: "lie", terminate: "lie" }],
    [{ saving: "page" }, { commit: "page", terminate: "page" }],
    [{ expired: true }, { commit: "false", terminate: "false" }],
    [{ expired: true, saving: "lies" }, { commit: "false", terminate: "false" }],
    [{ expired: true, saving: "twice" }, { commit: "false", terminate: "false" }],
    [{ offline: true }, { offline: true }],
    [{ cut: "255" }, { cut: 255 }],
    [{ cut: "0" }, { cut: 0 }],
    [{ cut: "-1" }, {}],
    [{ slow: "all" }, { delay: 300 }],
    [{ slow: "saving" }, { serverDelay: 300 }],
    [{ mode: "review", pass: "80", api: "late", profile: "moodle" }, {}],
    [{ saving: "fails", offline: true, cut: "9", slow: "all" }, { commit: "false", terminate: "false", offline: true, cut: 9, delay: 300 }],
  ];
  for (const [trouble, faults] of rows) assert.deepEqual(faultsOf({ ...NO_TROUBLE, ...trouble }), faults, JSON.stringify(trouble));
});
