/** What is counted in the preview, and how much a player may say. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { costsOf } from "../../templates/preview/memory.js";
import { Quota } from "../../templates/preview/quota.js";
import { Tally } from "../../templates/preview/tally.js";
import { emptyAnswer, emptyProgress, encode, lessonRecord } from "../../templates/runtime/state.js";
import { StrictLms } from "../../templates/lms/strict.js";

/** @param {Partial<import("../../templates/lms/strict.js").Options>} [options] */
function session(options = {}) {
  const tally = new Tally();
  /** @type {boolean[]} */
  const saves = [];
  const lms = new StrictLms({ standard: "scorm12", ...options, onCall: (call) => saves.push(tally.hear(call, lms)) });
  const { LMSInitialize, LMSSetValue, LMSCommit, LMSFinish } = lms.api;
  return {
    lms,
    tally,
    saves,
    start: () => LMSInitialize(""),
    set: LMSSetValue,
    commit: () => LMSCommit(""),
    finish: () => LMSFinish(""),
  };
}

test("a save counts when all that was set is stored, and one that an LMS only says to have made does not", () => {
  const { lms, tally, start, set, commit } = session();
  assert.equal(tally.kept, null);
  start();
  set("cmi.suspend_data", "a");
  assert.deepEqual([tally.saves, tally.kept], [0, null]);
  commit();
  assert.deepEqual([tally.saves, tally.kept], [1, true]);
  lms.faults.commit = "lie";
  set("cmi.suspend_data", "b");
  commit();
  assert.deepEqual([tally.saves, tally.kept], [1, false]);
  lms.faults.commit = "false";
  commit();
  assert.deepEqual([tally.saves, tally.kept], [1, false]);
  lms.faults.commit = undefined;
  commit();
  assert.deepEqual([tally.saves, tally.kept], [2, true]);
});

test("before a session and after its end there is nothing to save, but the end itself is a save", () => {
  const { tally, saves, start, commit, finish } = session();
  commit();
  start();
  finish();
  finish();
  commit();
  assert.deepEqual(saves, [false, false, true, false, false]);
  assert.equal(tally.saves, 1);
});

test("what the LMS refuses is counted, and apart from other mistakes", () => {
  const { tally, start, set, commit } = session();
  start();
  set("cmi.suspend_data", "x".repeat(5000));
  set("cmi.nothing", "x");
  commit();
  assert.equal(tally.refused, 2);
  assert.ok(tally.problems >= 2);
});

test("a player may say 30,000 things in ten seconds, and half a billion characters in all", (context) => {
  let now = 20_000;
  context.mock.method(performance, "now", () => now);
  const quota = new Quota();
  for (let n = 0; n < 30_000; n += 1) assert.equal(quota.exceededBy(), false);
  assert.equal(quota.exceededBy(), true);
  now += 10_000;
  assert.equal(quota.exceededBy(), true, "ten seconds are not over");
  now += 1;
  assert.equal(quota.exceededBy(), false);
  assert.deepEqual(
    [quota.exceededWith(250_000_000), quota.exceededWith(250_000_000), quota.exceededWith(1)],
    [false, false, true],
  );
});

test("what suspend data is used for adds up, with an answer of 62 characters and one of 63", () => {
  const progress = emptyProgress();
  Object.assign(progress, { attempt: "abcd", xp: 7, place: { lesson: "one", block: 2 } });
  const record = lessonRecord(progress, "abc");
  record.complete = true;
  record.cards.add("c1").add("c2");
  record.steps.add("s1");
  for (const [key, length] of /** @type {const} */ ([
    ["q1", 62],
    ["q2", 63],
  ]))
    record.answers.set(key, { ...emptyAnswer(), given: "x".repeat(length) });
  const text = encode(progress, 1);
  const costs = costsOf(text);
  assert.deepEqual(costs?.lessons, [
    {
      lesson: "abc",
      total: text.length - (costs?.head ?? 0),
      kinds: { cards: 5, steps: 3, answers: 140 },
      complete: true,
    },
  ]);
  const { total, kinds } = costs?.lessons[0] ?? { total: 0, kinds: {} };
  // Its separator, its key and its flags.
  assert.equal(
    Object.values(kinds).reduce((sum, one) => sum + one, 5),
    total,
  );
  assert.deepEqual([costs?.whole, costs?.xp, costs?.complete], [true, 7, 1]);
  assert.equal(costsOf("somebody else's"), null);
});
