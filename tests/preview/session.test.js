import assert from "node:assert/strict";
import { test } from "node:test";

import { changesBy, faultsOf } from "../../templates/preview/mirror.js";
import { Session } from "../../templates/preview/session.js";
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
    [
      { expired: true, saving: "lies" },
      { commit: "false", terminate: "false" },
    ],
    [
      { expired: true, saving: "twice" },
      { commit: "false", terminate: "false" },
    ],
    [{ offline: true }, { offline: true }],
    [{ cut: "255" }, { cut: 255 }],
    [{ cut: "0" }, { cut: 0 }],
    [{ cut: "-1" }, {}],
    [{ slow: "all" }, { delay: 300 }],
    [{ slow: "saving" }, { serverDelay: 300 }],
    [{ mode: "review", pass: "80", api: "late", profile: "moodle" }, {}],
    [
      { saving: "fails", offline: true, cut: "9", slow: "all" },
      { commit: "false", terminate: "false", offline: true, cut: 9, delay: 300 },
    ],
  ];
  for (const [trouble, faults] of rows)
    assert.deepEqual(faultsOf({ ...NO_TROUBLE, ...trouble }), faults, JSON.stringify(trouble));
});

/**
 * A session without a page.
 * @param {Partial<import("../../templates/preview/session.js").Options>} [options]
 */
function begun(options = {}) {
  /** @type {{ entries: any[], ends: string[], stops: string[] }} */
  const heard = { entries: [], ends: [], stops: [] };
  const session = new Session({
    standard: "scorm12",
    course: "C",
    database: {},
    databases: [],
    learner: { id: "l", name: "L" },
    trouble: NO_TROUBLE,
    launch: {
      identifier: "i",
      title: "T",
      scormType: "sco",
      url: "",
      launchData: null,
      masteryScore: null,
      scaledPassingScore: null,
      completionThreshold: null,
      thresholdOfAttribute: null,
      completionSetByContent: false,
      objectiveSetByContent: false,
      objectives: [],
      sharedData: [],
      maxTimeAllowed: null,
      timeLimitAction: null,
    },
    page: { terminated: false, recorded: new Set() },
    alone: true,
    onEntry: (entry) => heard.entries.push(entry),
    onEnd: (request) => heard.ends.push(request),
    onClosed: () => {},
    onNews: () => {},
    onStopped: (words) => heard.stops.push(words),
    ...options,
  });
  return { session, heard };
}

let time = 0;
/** @param {string} method @param {...any} args */
const call = (method, ...args) => {
  time += 10;
  return { do: "call", method, args, at: time };
};

test("calls of the course are made here again, with the answers of this LMS", () => {
  /** @type {Record<string, string>} */
  const database = {};
  const { session, heard } = begun({ database });
  for (const [method, ...args] of [
    ["LMSInitialize", ""],
    ["LMSSetValue", "cmi.core.lesson_status", "incomplete"],
    ["LMSSetValue", "cmi.core.lesson_status", "won"],
    ["LMSCommit", ""],
    ["LMSSetValue", "cmi.suspend_data", "later"],
    ["LMSFinish", ""],
  ])
    session.receive(call(method, ...args));
  assert.deepEqual(
    heard.entries.map(({ result, error }) => [result, error]),
    [
      ["true", "0"],
      ["true", "0"],
      ["false", "405"],
      ["true", "0"],
      ["true", "0"],
      ["true", "0"],
    ],
  );
  assert.equal(database["cmi.core.lesson_status"], "incomplete");
  assert.equal(database["cmi.suspend_data"], "later");
  assert.deepEqual(heard.ends, ["_none_"]);
  assert.equal(heard.entries.at(-1).at, time, "by the clock of the player");
  assert.equal(session.seen, 6);
});

test("a switch holds from where the course has met it", () => {
  const { session, heard } = begun();
  session.receive(call("LMSInitialize", ""));
  session.change({ ...NO_TROUBLE, saving: "fails", slow: "all" });
  session.receive(call("LMSCommit", ""));
  session.receive({ do: "leaving", how: "page", at: 99_999 });
  assert.deepEqual(
    heard.entries.map((entry) => entry.faults ?? entry.result),
    [
      "true",
      { commit: "false", terminate: "false", delay: 300 },
      "false",
      { commit: "false", terminate: "false", leaving: "page", delay: 300 },
    ],
  );
});

test("what no player sends ends the session, and so do too many and too long messages", () => {
  for (const strange of [{ do: "call" }, "x", null, { do: "titles", titles: 1 }]) {
    const { session, heard } = begun();
    session.receive(strange);
    assert.equal(heard.stops.length, 1, JSON.stringify(strange));
    session.receive(call("LMSInitialize", ""));
    assert.deepEqual(heard.entries, [], "nothing more is heard");
  }
  const flooded = begun();
  for (let turn = 0; turn < 40_000; turn += 1) flooded.session.receive({ do: "there" });
  assert.match(flooded.heard.stops.join(), /without end/);
  const filled = begun();
  const long = "x".repeat(200_000);
  for (let turn = 0; turn < 3000; turn += 1) filled.session.receive(call("LMSSetValue", "cmi.comments", long));
  assert.match(filled.heard.stops.join(), /more data than any LMS/);
});

test("of a long session the last entries are kept", () => {
  const { session, heard } = begun({ onEntry: () => {} });
  const long = "x".repeat(100_000);
  for (let turn = 0; turn < 1000; turn += 1) session.receive(call("LMSSetValue", "cmi.suspend_data", long));
  assert.deepEqual(heard.stops, []);
  assert.ok(session.short && session.run().short);
  assert.ok(session.entries.length < 501 && session.entries.length > 400, String(session.entries.length));
  assert.equal(session.entries.at(-1)?.at, time);
});

test("names of functions that no API has do nothing", () => {
  const { session, heard } = begun();
  for (const method of ["toString", "constructor", "__proto__", "eval", "LMSNothing"])
    session.receive(call(method, "x"));
  assert.deepEqual([heard.entries, heard.stops], [[], []]);
});

test("what was said while the page went is brought in", () => {
  /** @type {Record<string, string>} */
  const database = { "cmi.suspend_data": "before" };
  const { session } = begun({ database });
  session.receive(call("LMSInitialize", ""));
  session.receive(call("LMSSetValue", "cmi.core.lesson_location", "2"));
  const events = /** @type {import("../../templates/preview/messages.js").Event[]} */ ([
    { do: "leaving", how: "page", at: time },
    call("LMSSetValue", "cmi.suspend_data", "after"),
    call("LMSSetValue", "cmi.core.exit", "suspend"),
    call("LMSFinish", ""),
  ]);
  const changes = changesBy(JSON.parse(JSON.stringify(session.run())), events);
  assert.equal(changes["cmi.suspend_data"], "after");
  assert.equal(changes["cmi.core.lesson_location"], "2");
  assert.equal(changes["cmi.core.exit"], "suspend");
  assert.equal(database["cmi.suspend_data"], "before");
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
    const { launch } = begun().session.options;
    const { session } = begun({
      standard,
      database,
      trouble: { ...NO_TROUBLE, profile },
      launch: { ...launch, scormType },
    });
    assert.deepEqual(database, held, profile);
    assert.deepEqual(session.run().database, held);
  }
});
