import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readRun, replay } from "../../templates/lms/runs.js";
import { running } from "./driver.js";

/** @param {import('../../templates/lms/runs.js').Entry[]} entries @param {object} [more] */
const runOf = (entries, more = {}) =>
  readRun(
    JSON.stringify({
      form: "scormbuild-run",
      version: 1,
      standard: "scorm12",
      profile: "strict",
      course: "C",
      sco: "i",
      begun: "",
      entries,
      ...more,
    }),
  );

function recorded() {
  const driver = running({ standard: "scorm12" });
  driver.setAll(["cmi.core.lesson_location", "x".repeat(300)], ["cmi.suspend_data", "s"]);
  driver.commit();
  return driver.lms.calls;
}

describe("runs", () => {
  test("the same LMS answers the same, another one shows where it differs", () => {
    const run = runOf(recorded());
    assert.ok(replay(run).every(({ same }) => same));
    const elsewhere = replay(run, "moodle").filter(({ same }) => !same);
    assert.deepEqual(
      elsewhere.map(({ recorded: then, now }) => [then.args[0], then.error, now.error]),
      [["cmi.core.lesson_location", "405", "0"]],
    );
  });

  test("it begins with what the LMS held, and goes wrong where it went wrong", () => {
    const run = runOf(
      [
        { method: "LMSInitialize", args: [""], result: "true", error: "0" },
        { method: "LMSGetValue", args: ["cmi.suspend_data"], result: "kept", error: "0" },
        { at: 5, faults: { commit: "throw", delay: 60_000 } },
        { method: "LMSCommit", args: [""], result: undefined, error: "101" },
        { at: 9, faults: {} },
        { method: "LMSCommit", args: [""], result: "true", error: "0" },
      ],
      { database: { "cmi.suspend_data": "kept" } },
    );
    assert.deepEqual(
      replay(run).map(({ same }) => same),
      [true, true, true, true],
    );
  });

  test("what is no run is said in words", () => {
    for (const [text, words] of /** @type {[string, RegExp][]} */ ([
      ["x", /not valid JSON/],
      ["{}", /not a saved run/],
      ["[]", /not a saved run/],
      ['{"form":"scormbuild-run","version":2}', /version 2/],
    ]))
      assert.throws(() => readRun(text), words);
    assert.throws(() => runOf([], { standard: "constructor" }), /standard/);
    assert.throws(() => runOf([], { profile: "other" }), /LMS/);
    assert.throws(() => runOf([], { short: true }), /first calls are missing/);
    assert.throws(() => runOf(/** @type {any} */ ([{ method: 1 }])), /damaged/);
    assert.equal(replay(runOf([{ method: "constructor", args: [], result: "", error: "" }])).length, 1);
  });
});
