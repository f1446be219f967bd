/** Answers and objectives on their way: how many, how often, at which place, and what becomes of those that are not taken. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Outbox } from "../../templates/runtime/outbox.js";
import { scorm12 } from "../../templates/runtime/standards/scorm12.js";
import { scorm2004 } from "../../templates/runtime/standards/scorm2004.js";
import { anyInteraction, fakeLink } from "./fakes.js";

console.warn = () => {};

/** @typedef {import("../../templates/runtime/types.js").Standard} Standard */

/**
 * An outbox, and an LMS that says it holds so many.
 * @param {Standard} standard @param {{ answers?: number | string | null, objectives?: string[], refused?: string[] }} [lms]
 */
function open(standard, { answers = 0, objectives = [], refused = [] } = {}) {
  /** @type {Record<string, string | null>} */
  const values = {
    "cmi.interactions._count": answers === null ? null : String(answers),
    "cmi.objectives._count": String(objectives.length),
  };
  objectives.forEach((id, at) => (values[`cmi.objectives.${at}.id`] = id));
  const link = fakeLink(values, refused);
  const outbox = new Outbox(standard);
  const answer = (/** @type {string[]} */ ...ids) => {
    for (const id of ids) outbox.add({ interaction: anyInteraction(id) });
  };
  const objective = (/** @type {string} */ id, parts = {}) => {
    const common = /** @type {const} */ ({ success: "unknown", completion: "completed", language: "en" });
    outbox.add({ objective: { id, description: id, ...common, ...parts } });
  };
  const write = (sequence = 1) => outbox.write(/** @type {any} */ (link), sequence);
  /** Places with the ids that were told for them, in the order of telling. */
  const places = (kind = "interactions") =>
    link.told
      .filter(([name]) => new RegExp(`^cmi\\.${kind}\\.\\d+\\.id$`).test(name))
      .map(([name, id]) => `${name.split(".")[2]} ${id}`);
  return { link, outbox, answer, objective, write, places, values, refused };
}

/** Ids of messages. @param {{ interaction?: { id: string }, objective?: { id: string } }[]} messages */
const ids = (messages) => messages.map(({ interaction, objective }) => interaction?.id ?? objective?.id);

test("the 250th answer is the last that SCORM 2004 is told, and the next waits for nothing", () => {
  const { outbox, answer, objective, write, places } = open(scorm2004, { answers: 248 });
  answer("a", "b", "c", "d");
  objective("z");
  assert.equal(write(), true);
  assert.deepEqual(places(), ["248 a", "249 b"]);
  assert.deepEqual([outbox.waiting, outbox.left, outbox.off.interactions], [[], [], "full"]);
  assert.deepEqual(places("objectives"), ["0 z"], "objectives go on");
  answer("e");
  write();
  assert.deepEqual([places().length, outbox.waiting.length, outbox.left.length], [2, 0, 0]);
  const endless = open(scorm12, { answers: 5000 });
  endless.answer("a");
  endless.write();
  assert.deepEqual(endless.places(), ["5000 a"], "1.2 has no such limit");
});

test("the hundredth objective is the last that SCORM 2004 is told, but one that it holds is told again", () => {
  const objectives = Array.from({ length: 99 }, (_, at) => `o${at}`);
  const { outbox, objective, write, places, link } = open(scorm2004, { objectives });
  for (const id of ["new", "more", "o7"]) objective(id);
  write();
  assert.deepEqual(places("objectives"), ["99 new"]);
  assert.deepEqual(
    link.told.filter(([name]) => name === "cmi.objectives.7.completion_status"),
    [["cmi.objectives.7.completion_status", "completed"]],
  );
  assert.deepEqual([outbox.waiting, outbox.left], [[], []]);
});

test("an LMS that does not say how many answers it holds is told of none, and left alone after five times", () => {
  const { outbox, answer, write, values, places } = open(scorm12, { answers: null });
  answer("a");
  for (let n = 0; n < 4; n += 1) assert.equal(write(), false);
  assert.deepEqual([outbox.off.interactions, outbox.waiting.length], ["", 1]);
  values["cmi.interactions._count"] = "3";
  write();
  assert.deepEqual(places(), ["3 a"]);
  const silent = open(scorm12, { answers: null });
  silent.answer("a", "b");
  for (let n = 0; n < 3; n += 1) silent.write();
  assert.deepEqual(
    [silent.outbox.off.interactions, silent.outbox.waiting, ids(silent.outbox.left)],
    ["no count", [], ["a", "b"]],
  );
  const without = open(scorm12, { answers: "" });
  without.answer("a");
  without.write();
  assert.deepEqual(
    [without.outbox.off.interactions, without.outbox.waiting, without.outbox.left],
    ["not supported", [], []],
  );
  const odd = open(scorm12, { answers: "many" });
  odd.answer("a");
  odd.write();
  assert.deepEqual(odd.places(), ["0 a"]);
});

test("five different answers that are refused in a row say that the LMS takes none, and one says nothing", () => {
  const { outbox, answer, write, refused } = open(scorm12, { refused: ["cmi.interactions.0.id"] });
  answer("a");
  for (let n = 0; n < 4; n += 1) write();
  assert.deepEqual([ids(outbox.waiting), outbox.waiting[0].tries, outbox.off.interactions], [["a"], 4, ""]);
  write();
  assert.deepEqual([ids(outbox.waiting), ids(outbox.left), outbox.off.interactions], [[], ["a"], ""]);
  answer("b");
  write();
  assert.deepEqual([outbox.off.interactions, outbox.left.length], ["refused", 2]);
  const row = open(scorm12, { refused: ["cmi.interactions.0.id"] });
  row.answer("a", "b");
  row.write();
  row.write();
  assert.deepEqual([row.outbox.off.interactions, row.outbox.refusals.interactions], ["", 4]);
  row.refused.length = 0;
  row.write();
  row.refused.push("cmi.interactions.2.id");
  row.answer("c", "d");
  row.write();
  row.write();
  assert.equal(row.outbox.off.interactions, "", "what was taken in between begins a new row");
  refused.length = 0;
});

test("an objective that is refused for good does not stop answers, and is brought to no later launch", () => {
  const { outbox, objective, answer, write, places } = open(scorm2004, { refused: ["cmi.objectives.0.id"] });
  objective("z");
  answer("a");
  for (let n = 0; n < 5; n += 1) write();
  assert.deepEqual([outbox.waiting, outbox.left, outbox.off], [[], [], { interactions: "", objectives: "" }]);
  assert.deepEqual(places(), ["0 a"]);
});

test("an answer that was given up is offered once more when the LMS takes others, and not a third time", () => {
  const refused = ["cmi.interactions.0.id"];
  const { outbox, answer, write, places } = open(scorm12, { refused });
  answer("a");
  for (let n = 0; n < 5; n += 1) write();
  refused.length = 0;
  answer("b");
  refused.push("cmi.interactions.1.id");
  write();
  assert.deepEqual([ids(outbox.waiting), outbox.left, outbox.waiting[0].tries], [["a"], [], 0]);
  for (let n = 0; n < 5; n += 1) write();
  assert.deepEqual([ids(outbox.waiting), ids(outbox.left)], [[], ["a"]]);
  refused.length = 0;
  answer("c");
  write();
  write();
  assert.deepEqual([outbox.waiting, ids(outbox.left)], [[], ["a"]]);
  assert.equal(places().at(-1), "1 c");
});

test("the pause before the next offer follows the answer that was refused most often", () => {
  const { outbox, answer } = open(scorm12);
  answer("a", "b");
  const pause = (/** @type {number} */ tries) => {
    outbox.waiting[1].tries = tries;
    return outbox.pause([2, 5, 15]);
  };
  assert.deepEqual([0, 1, 2, 3, 4, 9].map(pause), [2, 2, 5, 15, 15, 15]);
});

test("the last hundred are remembered, of those that were taken and of those that were given up", () => {
  const many = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => `q${at}`);
  const { outbox, answer, write } = open(scorm12);
  answer(...many(101));
  write(7);
  assert.deepEqual([outbox.messages().length, ids(outbox.messages())[0]], [100, "q1"]);
  assert.ok(outbox.messages().every(({ at }) => at === 7));
  const off = open(scorm12, { answers: null });
  off.answer(...many(101));
  off.write();
  off.write();
  assert.equal(off.outbox.off.interactions, "no count");
  assert.deepEqual(
    [off.outbox.left.length, off.outbox.messages().length, ids(off.outbox.messages())[0]],
    [101, 100, "q5"],
  );
});

test("an answer's place is known to the journal, and whether it is sure", () => {
  const { outbox, answer, write } = open(scorm2004, { answers: 3 });
  answer("a");
  const said = () => outbox.messages().map(({ at, sure, index }) => [at, sure, index]);
  assert.deepEqual(said(), [[-1, undefined, undefined]]);
  write(9);
  assert.deepEqual(said(), [[9, undefined, 3]]);
  outbox.settle(false);
  assert.deepEqual([said(), outbox.doubted], [[[9, undefined, 3]], true]);
  outbox.settle(true);
  assert.deepEqual([said(), outbox.doubted], [[[9, true, 3]], false]);
});

test("after a commit that failed an LMS that forgets is told of answers anew, at places of their own", () => {
  const { link, outbox, answer, objective, write, places } = open(scorm12);
  answer("sure");
  objective("old");
  write(1);
  outbox.settle(true);
  answer("a", "b");
  objective("new");
  objective("old", { completion: "incomplete" });
  write(2);
  outbox.settle(false);
  assert.deepEqual(
    [ids(outbox.given), ids(outbox.waiting), ids(outbox.left)],
    [["sure"], ["a", "b"], ["old", "new"].reverse()],
  );
  assert.deepEqual(
    outbox.messages().map(({ at, index }) => [at, index]),
    [
      [1, 0],
      [-1, 1],
      [-1, 2],
      [-1, undefined],
      [-1, undefined],
    ],
  );
  link.told.length = 0;
  write(3);
  assert.deepEqual(places(), ["3 a", "4 b"]);
  assert.deepEqual(
    link.told.filter(([name]) => /interactions\.[0-2]\./.test(name)),
    [
      ["cmi.interactions.1.time", "09:05:07.00"],
      ["cmi.interactions.2.time", "09:05:07.00"],
    ],
    "no place is left empty",
  );
  objective("new", { success: "passed" });
  objective("old", { success: "passed" });
  objective("third");
  link.told.length = 0;
  write(4);
  assert.deepEqual(places("objectives"), [], "nobody knows which places there are");
  assert.ok(link.told.some(([name, value]) => name === "cmi.objectives.0.status" && value === "passed"));
  assert.deepEqual([ids(outbox.left), outbox.waiting], [["new", "third"], []], "they wait for the next launch");
  outbox.settle(true);
  link.told.length = 0;
  write(5);
  assert.deepEqual(link.told, [], "and once all is stored no place is marked any more");
});

test("what was refused half-way is in no place yet, and is told anew from its beginning", () => {
  const refused = ["cmi.interactions.0.result"];
  const { outbox, answer, write, places, link } = open(scorm12, { refused });
  answer("a");
  write(1);
  assert.deepEqual([outbox.waiting[0].index, outbox.waiting[0].at], [0, -1]);
  outbox.settle(false);
  assert.deepEqual(
    [outbox.waiting[0].index, outbox.waiting[0].tries, outbox.waiting[0].before],
    [undefined, 0, undefined],
  );
  assert.deepEqual([...outbox.gaps.keys()], [0]);
  link.told.length = 0;
  write(2);
  assert.deepEqual(places(), ["1 a"]);
  const kept = open(scorm2004);
  kept.answer("a");
  kept.write(1);
  kept.outbox.settle(false);
  assert.deepEqual([kept.outbox.waiting, kept.outbox.gaps.size], [[], 0], "2004 sends it all again by itself");
});

test("from a journal comes what the LMS lacks, by its count where there is one, and by its state where there is none", () => {
  /** @param {object} message @param {Parameters<typeof open>[1]} lms @param {[number?, boolean?]} [how] */
  const restored = (message, lms, how = []) => {
    const { outbox, link } = open(scorm12, lms);
    const interaction = anyInteraction("a");
    outbox.restore(/** @type {any} */ (link), [/** @type {any} */ ({ interaction, at: 5, ...message })], ...how);
    return outbox.waiting.length ? "again" : outbox.given.length ? "known" : "no";
  };
  assert.equal(restored({ index: 2 }, { answers: 3 }, [9]), "known");
  assert.equal(restored({ index: 3 }, { answers: 3 }, [9]), "again");
  assert.equal(restored({ index: 2 }, { answers: "" }, [5]), "no");
  assert.equal(restored({ index: 2 }, { answers: "" }, [4]), "again");
  assert.equal(restored({}, { answers: 3 }, [5]), "no");
  assert.equal(restored({}, { answers: 3 }, [4]), "again");
  assert.equal(restored({ at: -1 }, { answers: 3 }, [9]), "again");
  assert.equal(restored({}, { answers: 3 }), "again", "the LMS holds nothing");
  assert.equal(restored({ sure: true, index: 9 }, { answers: 3 }, [1, true]), "no", "another browser went on");
  assert.equal(restored({ index: 2 }, { answers: 3 }, [9, true]), "again");
  const objective = { interaction: undefined, objective: { id: "z" }, index: 2 };
  assert.equal(restored(objective, { answers: 9 }, [5]), "no", "an objective has no place among the answers");
  assert.equal(restored(objective, { answers: 0 }, [4]), "again");
});

test("an objective that cannot be looked for waits, since an id that stands twice is refused", () => {
  const { outbox, objective, write, values, places } = open(scorm2004, { objectives: ["a", "b"] });
  values["cmi.objectives.1.id"] = null;
  objective("c");
  assert.equal(write(), false);
  assert.deepEqual([outbox.waiting.length, places("objectives")], [1, []]);
  values["cmi.objectives.1.id"] = "b";
  assert.equal(write(), true);
  objective("d");
  write();
  assert.deepEqual(places("objectives"), ["2 c", "3 d"]);
});

test("of an objective the last word is told, wherever an earlier one waits", () => {
  const { outbox, objective, write, link } = open(scorm12, { refused: ["cmi.objectives.0.status"] });
  objective("z", { success: "failed" });
  for (let n = 0; n < 5; n += 1) write();
  objective("y");
  objective("z", { success: "passed" });
  assert.deepEqual([ids(outbox.waiting), ids(outbox.left)], [["y", "z"], []]);
  assert.equal(link.told.filter(([name]) => name === "cmi.objectives.0.status").length, 5);
});

test("what was not told yet when a commit failed waits on as it was, once", () => {
  const { link, outbox, answer, objective, write, places } = open(scorm12);
  assert.equal(outbox.doubted, false);
  answer("told");
  write(1);
  answer("a");
  objective("z");
  outbox.settle(false);
  assert.deepEqual(ids(outbox.waiting), ["told", "a", "z"]);
  assert.deepEqual([...outbox.gaps.keys()], [0]);
  write(2);
  assert.deepEqual(places(), ["0 told", "1 told", "2 a"]);
  assert.deepEqual(places("objectives"), ["0 z"]);
  assert.ok(!link.told.some(([name]) => name.includes("undefined")));
});

test("how many answers there are is asked once", () => {
  const { answer, write, places, values, refused } = open(scorm12, { refused: ["cmi.interactions.0.id"] });
  answer("a");
  write();
  values["cmi.interactions._count"] = "99";
  refused.length = 0;
  answer("b");
  write();
  assert.deepEqual(places(), ["0 a", "0 a", "1 b"]);
});

test("an answer that the LMS has by its count is remembered as sure, at its place", () => {
  const { outbox, link } = open(scorm12, { answers: 3 });
  outbox.restore(/** @type {any} */ (link), [{ interaction: anyInteraction("a"), at: 5, index: 2 }], 9);
  assert.deepEqual(
    outbox.messages().map(({ interaction, at, sure, index }) => [interaction?.id, at, sure, index]),
    [["a", 5, true, 2]],
  );
});

test("an answer that was given up waits for another answer to be taken, and for nothing else", () => {
  const refused = ["cmi.interactions.0.id"];
  const { outbox, answer, objective, write } = open(scorm12, { refused });
  answer("a");
  for (let n = 0; n < 5; n += 1) write();
  refused.length = 0;
  write();
  objective("z");
  write();
  assert.deepEqual([ids(outbox.waiting), ids(outbox.left)], [[], ["a"]]);
  answer("b");
  write();
  assert.deepEqual([ids(outbox.waiting), ids(outbox.left)], [["a"], []]);
});

test("a message that somebody tampered with is given up at once", () => {
  const { outbox, answer, write } = open(scorm2004);
  outbox.add({ interaction: /** @type {any} */ ({ id: "x" }) });
  answer("a");
  write();
  assert.deepEqual([outbox.waiting, outbox.left, outbox.off.interactions], [[], [], ""]);
  assert.deepEqual(ids(outbox.given), ["a"]);
});

test("an objective that has to wait is not given up, and one that is known and refused says nothing of others", () => {
  const { outbox, objective, write, values } = open(scorm2004, { objectives: ["a"] });
  values["cmi.objectives.0.id"] = null;
  objective("c");
  for (let n = 0; n < 9; n += 1) write();
  assert.deepEqual([ids(outbox.waiting), outbox.waiting[0].tries, outbox.off.objectives], [["c"], 0, ""]);
  const known = open(scorm2004, {
    objectives: ["a", "b"],
    refused: ["cmi.objectives.0.completion_status", "cmi.objectives.1.completion_status"],
  });
  known.objective("a");
  known.objective("b");
  for (let n = 0; n < 5; n += 1) known.write();
  assert.deepEqual([known.outbox.waiting, known.outbox.off.objectives], [[], ""]);
  const half = open(scorm12, { refused: ["cmi.interactions.0.result", "cmi.interactions.1.result"] });
  half.answer("a", "b");
  for (let n = 0; n < 5; n += 1) half.write();
  assert.deepEqual([ids(half.outbox.left), half.outbox.off.interactions], [["a", "b"], ""]);
});
