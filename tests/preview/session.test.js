import assert from "node:assert/strict";
import { test } from "node:test";

import { Session, faultsOf } from "../../templates/preview/session.js";
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

test("Moodle completes what cannot report as soon as it is opened", () => {
  const rows = /** @type {const} */ ([
    ["moodle", "asset", "scorm12", { "cmi.core.lesson_status": "completed" }],
    ["moodle-standard", "asset", "scorm2004-4", { "cmi.completion_status": "completed" }],
    ["moodle", "sco", "scorm12", {}],
    ["strict", "asset", "scorm12", {}],
    ["rustici", "asset", "scorm2004-4", {}],
  ]);
  for (const [profile, scormType, standard, held] of rows) {
    const database = {};
    const session = new Session({
      standard, course: "C", database, databases: [], learner: { id: "l", name: "L" }, trouble: { ...NO_TROUBLE, profile },
      launch: {
        identifier: "i", title: "T", scormType, url: "", launchData: null, masteryScore: null, scaledPassingScore: null,
        completionThreshold: null, thresholdOfAttribute: null, completionSetByContent: false, objectiveSetByContent: false,
        maxTimeAllowed: null, timeLimitAction: null,
      },
      page: { terminated: false, recorded: new Set() }, onEntry: () => {}, onEnd: () => {}, onClosed: () => {},
    });
    assert.deepEqual(database, held, profile);
    assert.deepEqual(session.run().database, held);
  }
});
