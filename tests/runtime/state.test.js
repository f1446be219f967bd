import assert from "node:assert/strict";
import { test } from "node:test";

import { decode, emptyProgress, encode, fromDigits, lessonRecord, merge, toDigits } from "../../templates/runtime/state.js";

/** A small generator of random numbers, so that a failure can be repeated. @param {number} seed */
function random(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** @param {number} seed */
function anyProgress(seed) {
  const next = random(seed);
  const key = (/** @type {number} */ width) => Array.from({ length: width }, () => LETTERS[next(64)]).join("");
  const progress = emptyProgress();
  if (next(4)) progress.place = { lesson: `lesson_${next(99)}`, block: next(5000) };
  progress.handedIn = next(2) === 1;
  progress.xp = next(1e6);
  for (let lessons = next(8); lessons > 0; lessons -= 1) {
    const record = lessonRecord(progress, key(3));
    record.read = next(2) === 1;
    record.complete = next(2) === 1;
    for (let n = next(9); n > 0; n -= 1) record.cards.add(key(2));
    for (let n = next(5); n > 0; n -= 1) record.steps.add(key(2));
    for (let n = next(9); n > 0; n -= 1)
      record.answers.set(key(2), { chosen: Array.from(new Set(Array.from({ length: next(6) }, () => key(1)))), share: next(64) });
    for (let n = next(3); n > 0; n -= 1)
      record.quizzes.set(key(2), { submitted: next(2) === 1, passed: next(2) === 1, closed: next(2) === 1, attempts: next(64), best: next(4096) });
  }
  return progress;
}

test("any progress comes back from suspend data as it was", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const progress = anyProgress(seed);
    const text = encode(progress, seed * 7919);
    const back = decode(text);
    assert.deepEqual(back?.progress, progress, `seed ${seed}: ${text}`);
    assert.equal(back?.sequence, seed * 7919);
    assert.match(text, /^S[\x21-\x7e]+$/, "a letter first, printable ASCII only");
  }
});

test("suspend data that is empty, foreign, cut or broken starts afresh without an error", () => {
  const good = encode(anyProgress(5), 3);
  const bad = ["", " ", "null", "{}", '{"v":1}', "S2;A;;A", "S1", "S1;", "S1;A;;", "S1;A;;!", "undefined", "0110", "é".repeat(50),
    "S1;A;x.B;A;toolongkey", "S1;A;x.B;A;abcA:zz", "x".repeat(200_000), `${good};`, `;${good}`, good.replaceAll(";", ",")];
  for (const text of bad) assert.equal(decode(text), null, text.slice(0, 60));
  assert.equal(decode(/** @type {any} */ (undefined)), null);
  assert.equal(decode(/** @type {any} */ (12)), null);
  for (let cut = 0; cut < good.length; cut += 1) assert.doesNotThrow(() => decode(good.slice(0, cut)));
});

test("no two saves of the same progress are equal, so that an LMS never takes one for already stored", () => {
  const progress = anyProgress(9);
  assert.notEqual(encode(progress, 1), encode(progress, 2));
});

test("numbers survive their short form", () => {
  for (const value of [0, 1, 63, 64, 4095, 4096, 262_144, 16_777_215]) assert.equal(fromDigits(toDigits(value)), value);
});

test("work done before the LMS turned up joins what it remembered, and neither is lost", () => {
  const before = emptyProgress();
  const old = lessonRecord(before, "abc");
  old.cards.add("c1");
  old.answers.set("q1", { chosen: ["A"], share: 63 });
  old.answers.set("q2", { chosen: ["A"], share: 0 });
  old.quizzes.set("z1", { submitted: true, passed: true, closed: false, attempts: 1, best: 3 });
  const now = emptyProgress();
  const record = lessonRecord(now, "abc");
  record.cards.add("c2");
  record.answers.set("q2", { chosen: ["B"], share: 63 });
  merge(now, before);
  assert.deepEqual([...record.cards].sort(), ["c1", "c2"]);
  assert.deepEqual(record.answers.get("q1")?.chosen, ["A"]);
  assert.deepEqual(record.answers.get("q2")?.chosen, ["B"], "the newer answer wins");
  assert.equal(record.quizzes.get("z1")?.best, 3);
});
