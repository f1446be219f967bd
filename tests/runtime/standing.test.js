import assert from "node:assert/strict";
import { test } from "node:test";

import { standing } from "../../templates/runtime/standing.js";
import { emptyProgress, lessonRecord } from "../../templates/runtime/state.js";
import { fakeCourse } from "./fakes.js";

/** @param {Partial<import("../../templates/runtime/state.js").QuizRecord>} [quiz] */
function done(quiz) {
  const progress = emptyProgress();
  const record = lessonRecord(progress, "abc");
  record.read = true;
  record.cards.add("c1");
  for (const key of ["q1", "q2"]) record.answers.set(key, { chosen: ["A"], share: 63 });
  record.quizzes.set("z1", { submitted: true, passed: false, closed: false, attempts: 1, best: 0, ...quiz });
  return progress;
}

/** @type {[string, Parameters<typeof fakeCourse>[0], any, Partial<import("../../templates/runtime/types.js").Report>][]} */
const cases = [
  ["nothing done", {}, emptyProgress(), { completion: "incomplete", success: "unknown", score: undefined, progress: 0 }],
  ["passed", {}, done({ best: 1, passed: true }), { completion: "completed", success: "passed", score: 50, progress: 1 }],
  ["failed, tries remain", {}, done(), { completion: "incomplete", success: "unknown", score: undefined }],
  ["failed for good", {}, done({ closed: true }), { completion: "completed", success: "failed", score: 0 }],
  ["failed for good, may come back", { onFail: "incomplete" }, done({ closed: true }), { completion: "incomplete", success: "unknown", score: 0 }],
  ["failed and handed in", {}, Object.assign(done(), { handedIn: true }), { completion: "completed", success: "failed", score: 0 }],
  ["a third of the points", { totals: /** @type {any} */ ({ points: 3 }) }, done({ best: 1, closed: true }), { score: 33.33, success: "failed" }],
];

for (const [name, course, progress, expected] of cases)
  test(`what the LMS is told: ${name}`, () => {
    const { report } = standing(progress, fakeCourse(course));
    for (const [key, value] of Object.entries(expected)) assert.equal(/** @type {any} */ (report)[key], value, key);
  });

test("a pass whose cards are not all turned is passed, but not completed", () => {
  const progress = done({ best: 2, passed: true, closed: true });
  progress.lessons.get("abc")?.cards.clear();
  const { report } = standing(progress, fakeCourse());
  assert.equal(report.completion, "incomplete");
  assert.equal(report.success, "passed");
});

test("the pass mark of the LMS overrules that of the course", () => {
  const progress = done({ best: 1, closed: true });
  assert.equal(standing(progress, fakeCourse(), 80).report.success, "failed");
  assert.equal(standing(progress, fakeCourse(), 40).report.success, "passed");
});

test("a course without questions reports completion, with 100 unless that is switched off", () => {
  const course = fakeCourse({ completion: ["pages"], totals: /** @type {any} */ ({ cards: 0, questions: 0, quizzes: 0, points: 0 }) });
  const progress = emptyProgress();
  assert.equal(standing(progress, course).report.score, undefined);
  lessonRecord(progress, "abc").read = true;
  assert.deepEqual(standing(progress, course).report, { completion: "completed", scored: false, progress: 1, success: "unknown", score: 100 });
  assert.equal(standing(progress, { ...course, scoreWithoutQuiz: false }).report.score, undefined);
});

test("taking a quiz again keeps its questions answered, so a completed rule stays met", () => {
  const progress = done({ best: 1, passed: true });
  for (const answer of progress.lessons.get("abc")?.answers.values() ?? []) answer.chosen = [];
  assert.equal(standing(progress, fakeCourse()).report.completion, "completed");
});
