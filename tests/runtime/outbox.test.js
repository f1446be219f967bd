import assert from "node:assert/strict";
import { test } from "node:test";

import { ApiLink } from "../../templates/runtime/link.js";
import { Outbox } from "../../templates/runtime/outbox.js";
import { scorm12 } from "../../templates/runtime/standards/scorm12.js";
import { scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { StrictLms } from "../../templates/lms/strict.js";
import { anyInteraction } from "./fakes.js";

console.warn = () => {};
const STANDARDS = /** @type {const} */ (["scorm12", "scorm2004"]);

/** @param {"scorm12" | "scorm2004"} name @param {Partial<import("../../templates/lms/strict.js").Options>} [options] */
function open(name, options = {}) {
  const standard = name === "scorm12" ? scorm12 : scorm2004;
  const lms = new StrictLms({ standard: name, ...options });
  const link = new ApiLink(/** @type {any} */ (lms.api), standard);
  assert.equal(link.call("initialize", ""), "true");
  return { lms, link, outbox: new Outbox(standard) };
}

/** @param {string} id @returns {import("../../templates/runtime/types.js").Objective} */
const anyObjective = (id) => ({ id, description: id, success: "unknown", completion: "completed", language: "en" });

/** @param {StrictLms} lms @param {string} kind */
const idsIn = (lms, kind) =>
  Object.entries(lms.database)
    .filter(([name]) => new RegExp(`^cmi\\.${kind}\\.\\d+\\.id$`).test(name))
    .map(([, id]) => id);

for (const name of STANDARDS) {
  test(`${name}: an LMS without interactions or objectives is asked once, and left alone`, () => {
    const { lms, link, outbox } = open(name, { faults: { unsupported: ["cmi.interactions", "cmi.objectives"] } });
    for (const id of ["a", "b", "c"]) {
      outbox.add({ interaction: anyInteraction(id) });
      outbox.add({ objective: anyObjective(id) });
      outbox.write(link, 1);
    }
    assert.deepEqual(outbox.off, { interactions: "not supported", objectives: "not supported" });
    assert.equal(outbox.waiting.length, 0);
    assert.equal(lms.calls.filter((call) => String(call.args[0]).startsWith("cmi.")).length, 2);
  });

  test(`${name}: an LMS with room for ten interactions is offered no more after five refusals`, () => {
    const { lms, link, outbox } = open(name, { faults: { room: 10 } });
    for (let n = 0; n < 30; n += 1) {
      outbox.add({ interaction: anyInteraction(`q${n}`) });
      outbox.write(link, n);
    }
    link.commit(() => true);
    assert.equal(idsIn(lms, "interactions").length, 10);
    assert.equal(outbox.off.interactions, "refused");
    assert.equal(lms.calls.filter((call) => call.args[0] === "cmi.interactions.10.id").length, 5);
    outbox.add({ objective: anyObjective("z1") });
    assert.ok(outbox.write(link, 31), "objectives go on");
  });

  test(`${name}: an answer that was refused for long arrives when the LMS takes others, or at the next launch`, () => {
    const { lms, link, outbox } = open(name);
    lms.faults.refuse = ["cmi.interactions"];
    outbox.add({ interaction: anyInteraction("early") });
    for (let n = 0; n < 9; n += 1) outbox.write(link, n);
    assert.equal(outbox.waiting.length, 0, "it is not offered for ever");
    assert.equal(outbox.off.interactions, "", "one answer says nothing of others");
    assert.deepEqual(
      outbox.messages().map(({ interaction, at }) => [interaction?.id, at]),
      [["early", -1]],
      "the journal keeps it",
    );
    lms.faults.refuse = [];
    outbox.add({ interaction: anyInteraction("late") });
    outbox.write(link, 10);
    outbox.write(link, 11);
    link.commit(() => true);
    assert.deepEqual(idsIn(lms, "interactions"), ["late", "early"]);
    assert.equal(outbox.left.length, 0);
  });

  test(`${name}: one answer that is refused does not stop the others`, () => {
    const { lms, link, outbox } = open(name);
    outbox.add({ interaction: anyInteraction("urn:") });
    outbox.add({ interaction: anyInteraction("") });
    for (let n = 0; n < 8; n += 1) {
      outbox.add({ interaction: anyInteraction(`q${n}`) });
      lms.faults.refuse = [];
      outbox.write(link, n);
    }
    link.commit(() => true);
    assert.equal(outbox.off.interactions, "");
    assert.equal(idsIn(lms, "interactions").filter((id) => /^q\d$/.test(id)).length, 8);
  });

  test(`${name}: a hundred objectives are not read in one go from a slow LMS`, (context) => {
    const first = open(name);
    for (let n = 0; n < 90; n += 1) first.outbox.add({ objective: anyObjective(`o${n}`) });
    first.outbox.write(first.link, 1);
    first.link.set(first.outbox.standard.elements.exit, "suspend");
    first.link.commit(() => true);
    first.link.call("terminate", "");
    const { lms, link, outbox } = open(name, { database: first.lms.database });
    context.mock.timers.enable({ apis: ["Date"] });
    const read = outbox.standard.methods.get;
    const get = lms.api[read];
    lms.api[read] = (element) => {
      context.mock.timers.setTime(Date.now() + 20);
      return get(element);
    };
    outbox.add({ objective: { ...anyObjective("o40"), completion: "incomplete" } });
    const reads = [];
    while (outbox.waiting.length && reads.length < 100) {
      const before = lms.calls.length;
      outbox.write(link, 2);
      reads.push(lms.calls.slice(before).filter(({ args }) => /objectives\.\d+\.id$/.test(String(args[0]))).length);
    }
    assert.deepEqual(reads, [10, 10, 10, 10, 1], "ten reads of 20 ms fill its 0.2 seconds");
    link.commit(() => true);
    assert.equal(idsIn(lms, "objectives").length, 90);
    assert.equal(lms.get(`cmi.objectives.40.${name === "scorm12" ? "status" : "completion_status"}`), "incomplete");
    assert.deepEqual(lms.violations, []);
  });

  test(`${name}: from a journal come what the LMS did not take and what it lost`, () => {
    const { link, outbox } = open(name);
    for (const id of ["a", "b"]) outbox.add({ interaction: anyInteraction(id) });
    outbox.write(link, 7);
    outbox.add({ interaction: anyInteraction("c") });
    outbox.write(link, 8);
    outbox.add({ interaction: anyInteraction("d") });
    const messages = outbox.messages();
    const restored = (/** @type {number | undefined} */ sequence, /** @type {number} */ count, faults = {}) => {
      const database = Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`cmi.interactions.${n}.id`, `i${n}`]),
      );
      const later = open(name, { database: { ...database, "cmi.exit": "suspend" }, faults });
      later.outbox.restore(later.link, messages, sequence);
      return later.outbox.waiting.map((one) => one.interaction?.id).join("");
    };
    assert.equal(restored(7, 2), "cd");
    assert.equal(restored(8, 3), "d");
    assert.equal(restored(6, 0), "abcd");
    assert.equal(restored(undefined, 0), "abcd", "the LMS knows nothing");
    // Moodle may hold a later state without the answers of a save that was lost, or an earlier one with them.
    assert.equal(restored(8, 1), "bcd", "how many there are tells");
    assert.equal(restored(6, 3), "d");
    assert.equal(
      restored(7, 0, { unsupported: ["cmi.interactions"] }),
      "cd",
      "where nothing is counted, the state tells",
    );
  });

  test(`${name}: what is refused half-way is offered again at the same place`, () => {
    const { lms, link, outbox } = open(name);
    const parts = name === "scorm12" ? ["student_response", "result"] : ["learner_response", "result"];
    const status = name === "scorm12" ? "status" : "success_status";
    for (const [n, part] of parts.entries()) {
      lms.faults.refuse = [`cmi.interactions.n.${part}`, `cmi.objectives.n.${status}`];
      outbox.add({ interaction: anyInteraction(`half${n}`) });
      outbox.add({ objective: { ...anyObjective(`half${n}`), success: "passed", score: 80 } });
      outbox.write(link, 1);
      assert.equal(outbox.waiting.length, 2, part);
      assert.equal(outbox.messages().filter((one) => one.at === -1).length, 2);
      lms.faults.refuse = [];
      outbox.add({ interaction: anyInteraction(`next${n}`) });
      outbox.add({ objective: anyObjective(`next${n}`) });
      outbox.write(link, 2);
      assert.equal(outbox.waiting.length, 0);
    }
    lms.faults.refuse = ["cmi.objectives.n.score.raw"];
    outbox.add({ objective: { ...anyObjective("half1"), score: 90 } });
    outbox.write(link, 3);
    assert.equal(outbox.waiting.length, 1, "its score");
    lms.faults.refuse = [];
    outbox.write(link, 4);
    link.commit(() => true);
    assert.deepEqual(idsIn(lms, "interactions"), ["half0", "next0", "half1", "next1"]);
    assert.deepEqual(idsIn(lms, "objectives"), ["half0", "next0", "half1", "next1"]);
    for (const n of [0, 1, 2, 3])
      for (const part of parts) assert.ok(lms.get(`cmi.interactions.${n}.${part}`), `${n} ${part}`);
    assert.equal(lms.get(`cmi.objectives.0.${status}`), "passed");
    assert.equal(lms.get("cmi.objectives.2.score.raw"), "90");
    assert.deepEqual(lms.violations, []);
  });

  test(`${name}: an answer that is refused half-way for good is offered five times, and stops no other`, () => {
    const { lms, link, outbox } = open(name, {
      faults: { refuse: ["cmi.interactions.n.result", "cmi.objectives.n.score.raw"] },
    });
    outbox.add({ interaction: anyInteraction("q0") });
    outbox.add({ objective: { ...anyObjective("z0"), score: 80 } });
    for (let n = 0; n < 9; n += 1) outbox.write(link, n);
    assert.equal(outbox.waiting.length, 0);
    for (const element of ["cmi.interactions.0.result", "cmi.objectives.0.score.raw"])
      assert.equal(lms.calls.filter((call) => call.args[0] === element).length, 5);
    assert.deepEqual(outbox.off, { interactions: "", objectives: "" });
  });

  test(`${name}: a message that somebody tampered with is given up, without harm`, () => {
    const { link, outbox } = open(name);
    outbox.restore(link, [
      { interaction: /** @type {any} */ ({ id: "x" }), at: -1 },
      { interaction: anyInteraction("q"), at: -1 },
    ]);
    for (let n = 0; n < 6; n += 1) outbox.write(link, n);
    assert.equal(outbox.waiting.length, 0);
    assert.equal(outbox.given.at(-1)?.interaction?.id, "q");
  });
}

test("of an objective only the latest word waits, and is remembered", () => {
  const { link, outbox } = open("scorm12");
  for (const success of /** @type {const} */ (["failed", "passed"]))
    outbox.add({ objective: { ...anyObjective("z"), success } });
  assert.equal(outbox.waiting.length, 1);
  outbox.write(link, 1);
  outbox.add({ objective: { ...anyObjective("z"), success: "failed" } });
  outbox.write(link, 2);
  assert.deepEqual(
    outbox.messages().map((one) => [one.objective?.success, one.at]),
    [["failed", 2]],
  );
});

test("a long course does not make the journal grow for ever", () => {
  const { link, outbox } = open("scorm12");
  for (let n = 0; n < 250; n += 1) outbox.add({ interaction: anyInteraction(`q${n}`) });
  outbox.write(link, 1);
  assert.equal(outbox.messages().length, 100);
  assert.equal(outbox.messages().at(-1)?.interaction?.id, "q249");
});
