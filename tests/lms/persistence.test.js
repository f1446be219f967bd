import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { drive, moodle, run12, run2004 } from "./driver.js";
import { addTime } from "../../templates/lms/persistence.js";
import { StrictLms } from "../../templates/lms/strict.js";

/** @typedef {import('../../templates/lms/data_model.js').Standard} Standard */

const LOCATION = { scorm12: "cmi.core.lesson_location", scorm2004: "cmi.location" };
const EXIT = { scorm12: "cmi.core.exit", scorm2004: "cmi.exit" };
const STATUS = "cmi.core.lesson_status";

describe("time", () => {
  /** @type {[Standard, string, string, string][]} */
  const rows = [
    ["scorm12", "0000:00:00.00", "00:00:01.5", "0000:00:01.50"],
    ["scorm12", "0000:59:59.99", "0001:00:00.01", "0002:00:00.00"],
    ["scorm12", "", "", "0000:00:00.00"],
    ["scorm2004", "PT0S", "PT1.25S", "PT1.25S"],
    ["scorm2004", "PT59M59.99S", "P1DT0.01S", "PT25H"],
    ["scorm2004", "P", "", "PT0S"],
  ];
  for (const [standard, total, session, sum] of rows) {
    test(`${total} + ${session}`, () => assert.equal(addTime(standard, total, session), sum));
  }
});

describe("what is stored", () => {
  for (const standard of /** @type {const} */ (["scorm12", "scorm2004"])) {
    for (const persistence of /** @type {const} */ (["plain", "moodle"])) {
      test(`${standard} ${persistence}: nothing before a commit, everything after it`, () => {
        const { lms, set, commit } = standard === "scorm12" ? run12({ persistence }) : run2004({ persistence });
        set(LOCATION[standard], "p1");
        assert.equal(lms.get(LOCATION[standard]), undefined);
        commit();
        assert.equal(lms.get(LOCATION[standard]), "p1");
        assert.equal(Object.keys(lms.database).length, 1);
      });
    }
  }

  test("1.2: total time comes at the end only, and adds up over sessions", () => {
    for (const persistence of /** @type {const} */ (["plain", "moodle"])) {
      const first = run12({ persistence });
      first.setAll(["cmi.core.session_time", "00:00:10"], ["cmi.core.exit", "suspend"], [STATUS, "incomplete"]);
      first.commit();
      assert.equal(first.lms.get("cmi.core.total_time"), undefined);
      first.set("cmi.core.session_time", "00:00:20");
      first.finish();
      assert.equal(first.lms.get("cmi.core.session_time"), persistence === "plain" ? "00:00:20" : undefined);
      const second = drive(first.lms.relaunch());
      second.start();
      assert.equal(second.get("cmi.core.total_time"), "0000:00:20.00");
      second.set("cmi.core.session_time", "00:00:05");
      second.finish();
      assert.equal(second.lms.get("cmi.core.total_time"), "0000:00:25.00");
    }
  });

  test('1.2: "not attempted" becomes "completed" at the end', () => {
    const { lms, finish } = run12(moodle);
    finish();
    assert.equal(lms.get(STATUS), "completed");
  });

  /** @type {[Partial<import('../../templates/lms/strict.js').Options>, string, string, string][]} */
  const mastery = [
    [moodle, "incomplete", "50", "failed"],
    [moodle, "completed", "80", "passed"],
    [moodle, "incomplete", "", "incomplete"],
    [{ ...moodle, mode: "browse" }, "incomplete", "50", "incomplete"],
    [{ ...moodle, credit: "no-credit" }, "incomplete", "50", "incomplete"],
    [{}, "completed", "50", "failed"],
    [{}, "incomplete", "50", "incomplete"],
    [{}, "passed", "50", "passed"],
  ];
  for (const [options, status, raw, expected] of mastery) {
    test(`1.2 mastery score: ${JSON.stringify(options)} ${status} ${raw} -> ${expected}`, () => {
      const { lms, set, finish } = run12({ masteryScore: "80", ...options });
      set(STATUS, status);
      if (raw) set("cmi.core.score.raw", raw);
      finish();
      assert.equal(lms.get(STATUS), expected);
    });
  }

  test("2004: thresholds decide at the end; Moodle never derives success", () => {
    for (const persistence of /** @type {const} */ (["plain", "moodle"])) {
      const { lms, setAll, finish } = run2004({ persistence, scaledPassingScore: "0.8", completionThreshold: "0.5" });
      setAll(["cmi.score.scaled", "0.9"], ["cmi.progress_measure", "0.4"], ["cmi.completion_status", "completed"]);
      finish();
      assert.equal(lms.get("cmi.completion_status"), "incomplete");
      assert.equal(lms.get("cmi.success_status"), persistence === "plain" ? "passed" : undefined);
    }
  });
});

describe("Moodle", () => {
  test("1.2: values of a failed commit are never sent again", () => {
    const { lms, set, commit, finish, error } = run12(moodle);
    lms.faults.commitFailures = 1;
    set("cmi.suspend_data", "lost");
    assert.deepEqual([commit(), error()], ["false", "101"]);
    assert.deepEqual([commit(), error()], ["true", "0"]);
    assert.deepEqual(lms.database, {});
    set("cmi.suspend_data", "kept");
    commit();
    assert.equal(lms.get("cmi.suspend_data"), "kept");
    set("cmi.suspend_data", "later");
    finish();
    assert.equal(lms.get("cmi.suspend_data"), "later");
  });

  test("2004: a failed commit is made good by the next", () => {
    const { lms, set, commit, error } = run2004(moodle);
    lms.faults.commitFailures = 1;
    set("cmi.suspend_data", "kept");
    assert.deepEqual([commit(), error()], ["false", "391"]);
    commit();
    assert.equal(lms.get("cmi.suspend_data"), "kept");
  });

  test("2004: a value set back to the one at launch is not sent; 1.2 sends it", () => {
    const resumed = { "cmi.exit": "suspend", "cmi.location": "p2" };
    const { lms, set, commit, finish } = run2004({ ...moodle, database: resumed });
    for (const [element, there, back] of [
      ["cmi.location", "p3", "p2"],
      ["cmi.exit", "normal", "suspend"],
    ]) {
      set(element, there);
      commit();
      set(element, back);
      commit();
      assert.equal(lms.get(element), there);
    }
    finish();
    assert.deepEqual([lms.get("cmi.location"), lms.get("cmi.exit"), lms.get("cmi.total_time")], ["p3", "normal", "P"]);

    const old = run12({ ...moodle, database: { "cmi.core.lesson_location": "p2" } });
    for (const value of ["p3", "p2"]) {
      old.set("cmi.core.lesson_location", value);
      old.commit();
      assert.equal(old.lms.get("cmi.core.lesson_location"), value);
    }
  });

  test("numbers that PHP takes for equal are not updated", () => {
    const { lms, set, commit } = run12(moodle);
    for (const [first, second, stored] of [
      ["0110", "110", "0110"],
      ["1e3", "1000", "1e3"],
      ["a1", "a01", "a01"],
      [" 1", "1", " 1"],
    ]) {
      set("cmi.suspend_data", first);
      commit();
      assert.equal(lms.get("cmi.suspend_data"), first);
      set("cmi.suspend_data", second);
      commit();
      assert.equal(lms.get("cmi.suspend_data"), stored);
    }
  });

  test("1.2: comments append and an empty score is 0", () => {
    const { get, setAll } = run12(moodle);
    setAll(["cmi.comments", "a"], ["cmi.comments", "b"], ["cmi.core.score.raw", ""]);
    assert.deepEqual([get("cmi.comments"), get("cmi.core.score.raw")], ["ab", "0"]);
  });

  test("2004: rows of an ended attempt stay and come back after a later suspend", () => {
    const first = run2004(moodle);
    first.setAll(["cmi.location", "old"], ["cmi.exit", "normal"]);
    first.finish();
    const second = drive(first.lms.relaunch());
    second.start();
    assert.deepEqual([second.get("cmi.entry"), second.read("cmi.location")], ["ab-initio", "403"]);
    second.set("cmi.exit", "suspend");
    second.finish();
    const third = drive(second.lms.relaunch());
    third.start();
    assert.deepEqual([third.get("cmi.entry"), third.get("cmi.location")], ["resume", "old"]);
  });
});

describe("relaunch", () => {
  /** @type {[Standard, string, string, boolean][]} standard, exit, entry, data is back */
  const rows = [
    ["scorm12", "suspend", "resume", true],
    ["scorm12", "", "", true],
    ["scorm12", "logout", "", true],
    ["scorm2004", "suspend", "resume", true],
    ["scorm2004", "normal", "ab-initio", false],
    ["scorm2004", "", "ab-initio", false],
    ["scorm2004", "time-out", "ab-initio", false],
  ];
  for (const [standard, exit, entry, back] of rows) {
    test(`${standard} after exit "${exit}"`, () => {
      const first = standard === "scorm12" ? run12() : run2004();
      const core = standard === "scorm12" ? "cmi.core.entry" : "cmi.entry";
      assert.equal(first.get(core), "ab-initio");
      if (standard === "scorm12") first.set(STATUS, "incomplete");
      first.setAll([EXIT[standard], exit], [LOCATION[standard], "p7"], ["cmi.objectives.0.id", "o1"]);
      first.finish();
      const next = drive(first.lms.relaunch());
      assert.equal(next.lms.database, first.lms.database);
      next.start();
      assert.deepEqual([next.get(core), next.get(LOCATION[standard])], [entry, back ? "p7" : ""]);
      assert.equal(next.get("cmi.objectives._count"), back ? "1" : "0");
      assert.equal(next.set("cmi.objectives.1.id", "o2"), back ? "true" : "false");
    });
  }

  test("the exit of one session is not that of the next", () => {
    const first = run2004();
    first.setAll(["cmi.exit", "suspend"], ["cmi.location", "p1"]);
    first.finish();
    const second = drive(first.lms.relaunch());
    second.start();
    second.finish();
    assert.equal(second.lms.get("cmi.exit"), "");
    const third = drive(second.lms.relaunch());
    third.start();
    third.set("cmi.suspend_data", "new");
    third.commit();
    assert.deepEqual(third.lms.database, { "cmi.suspend_data": "new" });
  });

  test("a page killed after a commit", () => {
    const first = run2004(moodle);
    first.setAll(["cmi.exit", "suspend"], ["cmi.location", "p1"]);
    first.commit();
    first.set("cmi.location", "p2");
    const next = drive(first.lms.relaunch());
    next.start();
    assert.deepEqual([next.get("cmi.entry"), next.get("cmi.location")], ["resume", "p1"]);
  });

  test("overrides", () => {
    const { lms } = run12();
    const next = drive(lms.relaunch({ mode: "review", credit: "no-credit", entry: "" }));
    next.start();
    const read = ["cmi.core.lesson_mode", "cmi.core.credit", "cmi.core.entry"].map((element) => next.get(element));
    assert.deepEqual(read, ["review", "no-credit", ""]);
  });
});

describe("faults", () => {
  /** @type {['initialize' | 'getValue' | 'setValue' | 'commit' | 'terminate', string, string][]} */
  const actions = [
    ["initialize", "101", "102"],
    ["getValue", "101", "301"],
    ["setValue", "101", "351"],
    ["commit", "101", "391"],
    ["terminate", "101", "111"],
  ];
  for (const [action, in12, in2004] of actions) {
    test(`${action} fails in every way and works again`, () => {
      for (const standard of /** @type {const} */ (["scorm12", "scorm2004"])) {
        const driver = drive(new StrictLms({ standard }));
        const { lms, error, start, finish, commit } = driver;
        const call = {
          initialize: start,
          terminate: finish,
          commit,
          getValue: () => driver.get(LOCATION[standard]),
          setValue: () => driver.set(LOCATION[standard], "p"),
        }[action];
        if (action !== "initialize") start();
        const failed = action === "getValue" ? "" : "false";
        for (const [fault, result] of /** @type {const} */ ([
          ["false", failed],
          ["null", null],
          ["undefined", undefined],
          ["throw", null],
        ])) {
          lms.faults[action] = fault;
          if (fault === "throw") assert.throws(call, /failed in the LMS/);
          else assert.equal(call(), result, fault);
          assert.equal(error(), standard === "scorm12" ? in12 : in2004);
        }
        assert.deepEqual([lms.violations, lms.database, lms.terminated], [[], {}, false]);
        assert.equal(lms.calls.filter(({ rule }) => rule === "injected fault").length, 4);
        lms.faults[action] = "boolean";
        assert.equal(call(), action === "getValue" ? "" : true);
      }
    });
  }

  test("a lie stores nothing, and Moodle 1.2 believes it", () => {
    for (const options of [{}, moodle]) {
      const { lms, set, commit, finish } = run12(options);
      lms.faults.commit = "lie";
      set("cmi.suspend_data", "x");
      assert.equal(commit(), "true");
      assert.deepEqual(lms.database, {});
      delete lms.faults.commit;
      commit();
      assert.equal(lms.get("cmi.suspend_data"), options === moodle ? undefined : "x");
      lms.faults.terminate = "lie";
      set("cmi.suspend_data", "y");
      assert.equal(finish(), "true");
      assert.ok(lms.terminated && lms.get("cmi.suspend_data") !== "y");
    }
  });

  test("after a failed end the session goes on unchanged", () => {
    const { lms, get, finish } = run12();
    lms.faults.terminate = "false";
    finish();
    assert.equal(get(STATUS), "not attempted");
    delete lms.faults.terminate;
    assert.equal(finish(), "true");
    assert.equal(lms.get(STATUS), "completed");
  });

  test("Moodle ends the session although its last request failed", () => {
    const { lms, finish, code } = run12(moodle);
    lms.faults.terminate = "false";
    assert.equal(finish(), "false");
    assert.equal(lms.terminated, true);
    assert.equal(code("cmi.suspend_data", "x"), "301");
    assert.equal(lms.violations.length, 1);
  });

  test("refused elements are no violation; illegal calls are, even under a fault", () => {
    const { lms, code, set } = run12();
    lms.faults.refuse = ["cmi.interactions", "cmi.objectives.n.score"];
    assert.deepEqual([code("cmi.interactions.0.id", "i"), code("cmi.objectives.0.score.raw", "1")], ["401", "401"]);
    assert.equal(code("cmi.objectives.0.id", "o"), "0");
    assert.deepEqual(lms.violations, []);
    lms.faults.setValue = "null";
    assert.equal(set("cmi.suspend_data", 5), null);
    assert.equal(lms.violations.length, 1);
  });

  test("two commits fail, the third works", () => {
    const { lms, set, commit } = run2004();
    lms.faults.commitFailures = 2;
    set("cmi.location", "p");
    assert.deepEqual([commit(), commit(), commit()], ["false", "false", "true"]);
    assert.equal(lms.get("cmi.location"), "p");
  });
});
