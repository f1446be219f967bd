import assert from "node:assert/strict";
import { test } from "node:test";

import { isComplete, lessonParts, shareOf } from "../../templates/runtime/done.js";
import { dayInWords, today } from "../../templates/runtime/days.js";
import { hasEarned } from "../../templates/runtime/earned.js";
import { levelAt, levelOf } from "../../templates/runtime/levels.js";
import { merge } from "../../templates/runtime/merge.js";
import { decode, emptyAnswer, emptyProgress, encode, lessonRecord } from "../../templates/runtime/state.js";

const TOTALS = { questions: 4, quizzes: 0, cards: 2, steps: 0, opened: 0 };

/** @param {import("../../templates/runtime/types.js").CompletionPart[]} parts @param {boolean} [any] */
const ruleOf = (parts, any = false) => ({ parts, any, minutes: 0, xp: 0 });

/** A record with so many answers. @param {number} answers @param {Partial<import("../../templates/runtime/state.js").LessonRecord>} [more] */
function recordOf(answers, more = {}) {
  const record = Object.assign(lessonRecord(emptyProgress(), "aaa"), more);
  for (let n = 0; n < answers; n += 1) record.answers.set(`a${n}`, { ...emptyAnswer(), ever: true });
  return record;
}

test("each part of a lesson's rule has an equal share in how much of it is done", () => {
  const rule = ruleOf(["pages", "questions"]);
  const share = (/** @type {ReturnType<typeof recordOf>} */ record, of = rule) =>
    shareOf(of, record, lessonParts(of, record, TOTALS));
  assert.equal(share(recordOf(0)), 0);
  assert.equal(share(recordOf(1)), 1 / 8);
  assert.equal(share(recordOf(4)), 1 / 2);
  assert.equal(share(recordOf(2, { read: true })), 3 / 4);
  assert.equal(share(recordOf(1), ruleOf(["cards", "questions"], true)), 1 / 4, "of any, what is furthest");
  const done = recordOf(0, { complete: true });
  assert.ok(isComplete(done));
  assert.equal(share(done), 1, "what was completed is done, whatever an update brings");
  assert.equal(share(recordOf(0), ruleOf(["steps"])), 0, "with nothing to do, reading counts");
  assert.equal(share(recordOf(0, { read: true }), ruleOf(["steps"])), 1);
});

test("a level begins with its first point", () => {
  const course = /** @type {import("../../templates/runtime/types.js").Course} */ ({
    levels: [
      ["Seed", 0],
      ["Sprout", 20],
    ],
  });
  assert.deepEqual(
    [0, 19, 20, 500].map((xp) => levelAt(course, xp)),
    [1, 1, 2, 2],
  );
  assert.equal(levelAt({ ...course, levels: [["Sprout", 20]] }, 19), 0);
  assert.equal(levelAt({ ...course, levels: [] }, 19), 0);
  const say = (/** @type {string} */ name, /** @type {object | undefined} */ values) =>
    `${name} ${JSON.stringify(values)}`;
  assert.equal(levelOf(say, course, 5), 'level {"n":1,"name":"Seed"} · next_level {"n":15,"name":"Sprout"}');
  assert.equal(levelOf(say, course, 20), 'level {"n":2,"name":"Sprout"}');
});

test("a certificate is earned with the completion, and with a pass where there is a score", () => {
  const progress = emptyProgress();
  /** @param {"completed" | "incomplete"} completion @param {boolean} scored @param {boolean} passed */
  const standing = (completion, scored, passed) =>
    /** @type {import("../../templates/runtime/standing.js").Standing} */ ({ report: { completion, scored }, passed });
  assert.equal(hasEarned(standing("completed", false, false), progress), true);
  assert.equal(hasEarned(standing("completed", true, false), progress), false, "completed, and failed");
  assert.equal(hasEarned(standing("completed", true, true), progress), true);
  assert.equal(hasEarned(standing("incomplete", true, true), progress), false, "passed before the end");
  const before = { ...progress, completed: true, passed: true };
  assert.equal(hasEarned(standing("incomplete", true, false), before), true, "an update takes nothing away");
  assert.equal(hasEarned(standing("incomplete", true, false), { ...before, passed: false }), false);
});

test("the day of a certificate is kept with saved work, and the first one stays", () => {
  assert.equal(today(new Date(2020, 0, 1, 0, 5)), 1);
  assert.equal(today(new Date(2026, 10, 30, 23, 55)), 2526, "the day of the learner, not of Greenwich");
  assert.equal(dayInWords(2526, "en"), "November 30, 2026");
  assert.equal(dayInWords(1, "de"), "1. Januar 2020");
  const progress = { ...emptyProgress(), attempt: "abcd", time: 1200, day: 2526 };
  const kept = decode(encode(progress, 1));
  assert.deepEqual([kept?.progress.day, kept?.progress.time, kept?.whole], [2526, 1200, true]);
  // Saved work of packages without a certificate has none.
  const before = decode(encode({ ...progress, day: 0 }, 1));
  assert.deepEqual([before?.progress.day, before?.progress.time, before?.whole], [0, 1200, true]);
  const now = { ...emptyProgress(), day: 2600 };
  merge(now, progress);
  assert.equal(now.day, 2526);
  merge(now, emptyProgress());
  assert.equal(now.day, 2526);
});
