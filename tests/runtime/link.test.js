import assert from "node:assert/strict";
import { test } from "node:test";

import { ApiLink } from "../../templates/runtime/link.js";
import { scorm12, timespan } from "../../templates/runtime/standards/scorm12.js";
import { interval, scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { StrictLms } from "../lms/strict.js";

const online = () => true;
console.warn = () => {};

/** @param {"scorm12" | "scorm2004"} standard @param {object} [options] */
function connect(standard, options = {}) {
  const lms = new StrictLms({ standard, ...options });
  const link = new ApiLink(/** @type {any} */ (lms.api), standard === "scorm12" ? scorm12 : scorm2004);
  assert.equal(link.call("initialize", ""), "true");
  return { lms, link };
}

const interaction = {
  id: "q1",
  kind: /** @type {const} */ ("multiple"),
  choices: [{ id: "one", right: true, chosen: true }, { id: "two", right: false, chosen: false }, { id: "three", right: true, chosen: true }],
  right: true,
  points: 2,
  latency: 61_500,
  at: new Date(2026, 10, 23, 9, 5, 7),
  description: "Which?",
  objective: "z1",
  language: "en",
};

test("after a failed commit Moodle believes to have stored the values; they are made to arrive", () => {
  const { lms, link } = connect("scorm12", { persistence: "moodle" });
  link.set("cmi.core.exit", "suspend");
  link.set("cmi.core.score.raw", 80);
  link.set("cmi.core.lesson_status", "passed");
  scorm12.interaction(link, 0, interaction);
  scorm12.objective(link, 0, { id: "z1", description: "", score: 80, success: "passed", completion: "completed", language: "en" });
  link.set("cmi.suspend_data", "S1;A;;A");
  lms.faults.commitFailures = 1;
  assert.equal(link.commit(online), false);
  assert.equal(lms.get("cmi.core.score.raw"), undefined);
  link.set("cmi.suspend_data", "S1;B;;A");
  assert.equal(link.commit(online), true);
  const held = { "cmi.core.score.raw": "80", "cmi.core.lesson_status": "passed", "cmi.core.exit": "suspend", "cmi.suspend_data": "S1;B;;A",
    "cmi.interactions.0.id": "q1", "cmi.interactions.0.student_response": "a,c", "cmi.interactions.0.result": "correct",
    "cmi.interactions.0.weighting": "2", "cmi.interactions.0.latency": "0000:01:01.50", "cmi.interactions.0.time": "09:05:07",
    "cmi.objectives.0.id": "z1", "cmi.objectives.0.status": "passed", "cmi.objectives.0.score.raw": "80" };
  for (const [element, value] of Object.entries(held)) assert.equal(lms.get(element), value, element);
  assert.deepEqual(lms.violations, []);
});

test("a commit that an offline LMS calls a success does not count", () => {
  const { lms, link } = connect("scorm12");
  lms.faults.commit = "lie";
  link.set("cmi.suspend_data", "S1;A;;A");
  assert.equal(link.commit(() => false), false);
  lms.faults.commit = undefined;
  assert.equal(link.commit(online), true);
  assert.equal(lms.get("cmi.suspend_data"), "S1;A;;A");
});

for (const fault of ["false", "throw", "null", "undefined"])
  for (const standard of /** @type {const} */ (["scorm12", "scorm2004"]))
    test(`${standard}: calls that answer with ${fault} never throw, and are known for failures`, () => {
      const { lms, link } = connect(standard);
      Object.assign(lms.faults, { setValue: fault, getValue: fault, commit: fault });
      assert.equal(link.set("cmi.suspend_data", "S1;A;;A"), false);
      assert.equal(link.get("cmi.suspend_data"), "");
      assert.equal(link.commit(online), false);
      Object.assign(lms.faults, { setValue: undefined, getValue: undefined, commit: undefined });
      assert.equal(link.set("cmi.suspend_data", "S1;A;;A"), true);
      assert.equal(link.commit(online), true);
    });

test("booleans count like the strings of the standard", () => {
  const { lms, link } = connect("scorm12");
  Object.assign(lms.faults, { setValue: "boolean", commit: "boolean" });
  assert.equal(link.set("cmi.suspend_data", "S1;A;;A"), true);
  assert.equal(link.commit(online), true);
});

test("an LMS that refuses the state is not said to have saved it", () => {
  const { lms, link } = connect("scorm12");
  lms.faults.refuse = ["cmi.suspend_data"];
  link.set("cmi.suspend_data", "S1;A;;A");
  assert.equal(link.commit(online), false);
});

test("every interaction and objective is legal in both standards", () => {
  const trueFalse = { ...interaction, id: "q2", kind: /** @type {const} */ ("true-false"), right: false, points: 1,
    choices: [{ id: "true", right: true, chosen: false }, { id: "false", right: false, chosen: true }], description: `{odd}\n${"x".repeat(400)}` };
  for (const standard of /** @type {const} */ (["scorm12", "scorm2004"])) {
    const { lms, link } = connect(standard);
    const writer = standard === "scorm12" ? scorm12 : scorm2004;
    assert.ok(writer.interaction(link, 0, interaction));
    assert.ok(writer.interaction(link, 1, trueFalse));
    assert.ok(writer.interaction(link, 2, { ...interaction, kind: "choice", latency: 0, right: false }));
    assert.ok(writer.objective(link, 0, { id: "z1", description: "A quiz", score: 33.33, success: "failed", completion: "completed", language: "en" }));
    assert.ok(writer.objective(link, 1, { id: "l1", description: "A lesson", success: "unknown", completion: "incomplete", language: "en" }));
    assert.ok(link.commit(online));
    assert.deepEqual(lms.violations, [], standard);
    const response = standard === "scorm12" ? "student_response" : "learner_response";
    assert.equal(lms.get(`cmi.interactions.0.${response}`), standard === "scorm12" ? "a,c" : "one[,]three");
    assert.equal(lms.get(`cmi.interactions.1.${response}`), standard === "scorm12" ? "f" : "false");
    assert.equal(lms.get("cmi.interactions.1.result"), standard === "scorm12" ? "wrong" : "incorrect");
  }
});

test("durations have the form of each standard", () => {
  assert.equal(timespan(0), "0000:00:00.00");
  assert.equal(timespan(3_723_456), "0001:02:03.46");
  assert.equal(timespan(-5), "0000:00:00.00");
  assert.equal(interval(0), "PT0S");
  assert.equal(interval(3_723_456), "PT1H2M3.46S");
  assert.equal(interval(7_200_000), "PT2H");
});
