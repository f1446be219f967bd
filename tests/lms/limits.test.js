/** Limits of the emulated LMS, to the last character and record. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { MODELS } from "../../templates/lms/data_model.js";
import { run12, run2004 } from "./driver.js";

const MOODLE = /** @type {const} */ ({ profile: "moodle" });
const RUN = { scorm12: run12, scorm2004: run2004 };

for (const [standard, element, limit] of /** @type {const} */ ([
  ["scorm12", "cmi.suspend_data", 4096],
  ["scorm12", "cmi.core.lesson_location", 255],
  ["scorm12", "cmi.comments", 4096],
  ["scorm2004", "cmi.suspend_data", 64_000],
  ["scorm2004", "cmi.location", 1000],
]))
  test(`${standard}: ${element} may be exactly full`, () => {
    const { lms, set, finish, error } = RUN[standard]();
    assert.equal(lms.limit(element), limit);
    assert.deepEqual([set(element, "x".repeat(limit + 1)), error()], ["false", standard === "scorm12" ? "405" : "406"]);
    assert.equal(set(element, "x".repeat(limit)), "true");
    finish();
    assert.equal(lms.get(element)?.length, limit);
  });

test("1.2: an answer and a pattern have 255 characters", () => {
  const { set } = run12();
  set("cmi.interactions.0.id", "q");
  for (const element of ["student_response", "correct_responses.0.pattern"]) {
    assert.equal(set(`cmi.interactions.0.${element}`, "x".repeat(255)), "true");
    assert.equal(set(`cmi.interactions.0.${element}`, "x".repeat(256)), "false");
  }
});

test("numbers are taken up to both ends of their range", () => {
  for (const [standard, { elements }] of Object.entries(MODELS))
    for (const { name, range } of elements) {
      if (!range) continue;
      const [least, most] = range;
      const element = name.replaceAll(".n.", ".0.");
      const { set } = RUN[/** @type {keyof typeof RUN} */ (standard)]();
      if (element !== name) set(`${element.split(".0.")[0]}.0.id`, "x");
      assert.equal(set(element, String(least)), "true", `${name} ${least}`);
      assert.equal(set(element, String(least - 1)), "false", `${name} ${least - 1}`);
      assert.equal(set(element, String(most ?? 999)), "true", `${name} ${most}`);
      if (most !== undefined) assert.equal(set(element, String(most + 1)), "false", `${name} ${most + 1}`);
    }
});

test("2004: the strict LMS takes as many records as it must, and no more", () => {
  for (const [array, most, field] of /** @type {const} */ ([
    ["cmi.interactions", 250, "id"],
    ["cmi.objectives", 100, "id"],
    ["cmi.comments_from_learner", 250, "comment"],
    ["cmi.interactions.0.objectives", 10, "id"],
  ])) {
    const { set } = run2004();
    if (array.includes(".0.")) set("cmi.interactions.0.id", "q");
    for (let at = 0; at < most; at += 1)
      assert.equal(set(`${array}.${at}.${field}`, `x${at}`), "true", `${array} ${at}`);
    assert.equal(set(`${array}.${most}.${field}`, "x"), "false", array);
  }
});

test("2004: an interaction has as many patterns as its type allows, and no gap between them", () => {
  for (const [type, most] of /** @type {const} */ ([
    ["choice", 10],
    ["fill-in", 5],
    ["likert", 1],
  ])) {
    const { set, setAll } = run2004();
    setAll(["cmi.interactions.0.id", "q"], ["cmi.interactions.0.type", type]);
    const pattern = (/** @type {number} */ at) => set(`cmi.interactions.0.correct_responses.${at}.pattern`, `x${at}`);
    assert.equal(pattern(1), "false");
    for (let at = 0; at < most; at += 1) assert.equal(pattern(at), "true", `${type} ${at}`);
    assert.equal(pattern(most), "false", type);
  }
});

test("Moodle: what a page sends while it is left may fill 64 KiB to the last byte", () => {
  // The name, and 150 bytes of the form's own.
  const room = 65_536 - "cmi.suspend_data".length - 150;
  for (const [text, answer] of /** @type {const} */ ([
    ["é".repeat(room / 2), "true"],
    [`${"é".repeat(room / 2)}x`, "false"],
  ])) {
    const { lms, set, finish } = run12(MOODLE);
    assert.equal(set("cmi.suspend_data", text), "true");
    lms.faults.leaving = "page";
    assert.equal(finish(), answer);
  }
});

test("an LMS with room for so many answers takes the last of them, and one that cuts keeps as much as it says", () => {
  const { lms, set } = run2004({ faults: { room: 2, cut: 5 } });
  assert.deepEqual(
    [0, 1, 2].map((at) => set(`cmi.interactions.${at}.id`, `q${at}`)),
    ["true", "true", "false"],
  );
  set("cmi.suspend_data", "123456");
  assert.equal(lms.value("cmi.suspend_data"), "12345");
});
