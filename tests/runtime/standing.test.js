import assert from "node:assert/strict";
import { test } from "node:test";

import { standing } from "../../templates/runtime/standing.js";
import { emptyAnswer, emptyProgress, lessonRecord } from "../../templates/runtime/state.js";
import { fakeCourse } from "./fakes.js";

/** @param {Partial<import("../../templates/runtime/state.js").QuizRecord>} [quiz] */
function done(quiz) {
  const progress = emptyProgress();
  const record = lessonRecord(progress, "abc");
  record.read = true;
  record.cards.add("c1");
  for (const key of ["q1", "q2"]) record.answers.set(key, { ...emptyAnswer(), given: "A", done: true, ever: true });
  record.quizzes.set("z1", {
    submitted: true,
    passed: false,
    closed: false,
    untimed: false,
    started: false,
    attempts: 1,
    score: 0,
    weight: 2,
    used: 0,
    ...quiz,
  });
  return progress;
}

/** @param {...import("../../templates/runtime/types.js").CompletionPart} parts */
const rule = (...parts) => ({ any: false, parts, minutes: 0, xp: 0 });

/** @type {[string, Parameters<typeof fakeCourse>[0], any, Partial<import("../../templates/runtime/types.js").Report>][]} */
const cases = [
  [
    "nothing done",
    {},
    emptyProgress(),
    { completion: "incomplete", success: "unknown", score: undefined, progress: 0 },
  ],
  [
    "passed",
    {},
    done({ score: 5000, passed: true }),
    { completion: "completed", success: "passed", score: 50, progress: 1 },
  ],
  ["failed, tries remain", {}, done(), { completion: "incomplete", success: "unknown", score: undefined }],
  ["failed for good", {}, done({ closed: true }), { completion: "completed", success: "failed", score: 0 }],
  [
    "failed for good, may come back",
    { onFail: "incomplete" },
    done({ closed: true }),
    { completion: "incomplete", success: "unknown", score: 0 },
  ],
  [
    "failed and handed in",
    {},
    Object.assign(done(), { handedIn: true }),
    { completion: "completed", success: "failed", score: 0 },
  ],
  ["a third of the points", {}, done({ score: 3333, closed: true }), { score: 33.33, success: "failed" }],
  [
    "a quiz among others, by its weight",
    { totals: { weight: 6 } },
    done({ score: 10_000, closed: true }),
    { score: 33.33 },
  ],
];

for (const [name, course, progress, expected] of cases)
  test(`what the LMS is told: ${name}`, () => {
    const { report } = standing(progress, fakeCourse(course));
    for (const [key, value] of Object.entries(expected)) assert.equal(/** @type {any} */ (report)[key], value, key);
  });

test("a quiz that has to be passed and was failed for good ends the course as failed, whatever the score", () => {
  const progress = done({ score: 10_000, passed: true, closed: true });
  const { quizzes } = lessonRecord(progress, "abc");
  const first = /** @type {import("../../templates/runtime/state.js").QuizRecord} */ (quizzes.get("z1"));
  quizzes.set("z2", { ...first, score: 0, passed: false, closed: false });
  const course = fakeCourse({ rule: rule("quizzes"), totals: { quizzes: 2, all_quizzes: 2, weight: 4 } });
  const told = () => standing(progress, course, 40);
  assert.deepEqual([told().report.success, told().report.completion], ["unknown", "incomplete"]);
  quizzes.set("z2", { ...first, score: 0, passed: false, closed: true });
  assert.deepEqual([told().report.success, told().report.completion, told().report.score], ["failed", "completed", 50]);
  assert.deepEqual([told().parts.quizzes, told().lost], [{ done: 1, total: 2 }, 1], "the page counts it as open");
});

test("a pass whose cards are not all turned is passed, but not completed", () => {
  const progress = done({ score: 10_000, passed: true, closed: true });
  progress.lessons.get("abc")?.cards.clear();
  const { report } = standing(progress, fakeCourse());
  assert.equal(report.completion, "incomplete");
  assert.equal(report.success, "passed");
});

test("the pass mark of the LMS overrules that of the course", () => {
  const progress = done({ score: 5000, closed: true });
  assert.equal(standing(progress, fakeCourse(), 80).report.success, "failed");
  assert.equal(standing(progress, fakeCourse(), 40).report.success, "passed");
});

test("a course without questions reports completion, with 100 unless that is switched off", () => {
  const course = fakeCourse({
    rule: rule("pages"),
    totals: { cards: 0, questions: 0, quizzes: 0, all_quizzes: 0, weight: 0 },
  });
  const progress = emptyProgress();
  assert.equal(standing(progress, course).report.score, undefined);
  lessonRecord(progress, "abc").read = true;
  assert.deepEqual(standing(progress, course).report, {
    completion: "completed",
    scored: false,
    progress: 1,
    success: "unknown",
    score: 100,
  });
  assert.equal(standing(progress, { ...course, scoreWithoutQuiz: false }).report.score, undefined);
});

test("taking a quiz again keeps its questions answered, so a completed rule stays met", () => {
  const progress = done({ score: 5000, passed: true });
  for (const answer of progress.lessons.get("abc")?.answers.values() ?? [])
    Object.assign(answer, { given: "", done: false });
  assert.equal(standing(progress, fakeCourse()).report.completion, "completed");
});

test("a rule that asks neither for questions nor for quizzes is met without a pass", () => {
  const course = fakeCourse({ rule: rule("pages") });
  const progress = emptyProgress();
  lessonRecord(progress, "abc").read = true;
  const { report } = standing(progress, course);
  assert.deepEqual([report.completion, report.success, report.score], ["completed", "unknown", undefined]);
});

test("of a rule with any, one part is enough, and a part that the course lacks counts for nothing", () => {
  const course = fakeCourse({ rule: { any: true, parts: ["steps", "minutes", "xp"], minutes: 10, xp: 50 } });
  const progress = emptyProgress();
  assert.equal(standing(progress, course).report.completion, "incomplete");
  progress.time = 599;
  assert.equal(standing(progress, course).report.completion, "incomplete");
  progress.time = 600;
  assert.equal(standing(progress, course).report.completion, "completed");
  assert.equal(standing({ ...progress, time: 0, xp: 50 }, course).report.completion, "completed");
});

test("a lesson with a rule of its own has to be completed by it, and its pages and cards count nowhere else", () => {
  const course = fakeCourse({
    rule: rule("pages", "cards"),
    totals: { following: 1, own: 1, cards: 1, weight: 0, all_quizzes: 0 },
  });
  const progress = emptyProgress();
  Object.assign(lessonRecord(progress, "own"), { own: true, read: true, cards: new Set(["c9"]) });
  const record = lessonRecord(progress, "abc");
  assert.equal(standing(progress, course).parts.pages.done, 0);
  record.read = true;
  record.cards.add("c1");
  assert.equal(standing(progress, course).report.completion, "incomplete");
  lessonRecord(progress, "own").complete = true;
  assert.equal(standing(progress, course).report.completion, "completed");
});
