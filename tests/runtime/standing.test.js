import assert from "node:assert/strict";
import { test } from "node:test";

import { needsPass, standing } from "../../templates/runtime/standing.js";
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

test("a score is rounded to two decimals, and passes at the mark itself", () => {
  for (const [earned, score] of /** @type {const} */ ([
    [6666, 66.66],
    [6666.5, 66.67],
    [6666.4, 66.66],
    [10_001, 100],
  ])) {
    const { passed, ...told } = standing(done({ score: earned, closed: true }), fakeCourse(), score);
    assert.deepEqual([told.score, told.report.score, passed], [score, score, true]);
    assert.equal(standing(done({ score: earned, closed: true }), fakeCourse(), score + 0.01).passed, false);
  }
  const weights = done({ score: 10_000, weight: 2 });
  lessonRecord(weights, "abc").quizzes.set("z2", { ...quizIn(weights), score: 5000, weight: 1 });
  assert.equal(standing(weights, fakeCourse({ totals: { all_quizzes: 2, weight: 3 } })).score, 83.33);
});

/** The first quiz of a learner. @param {import("../../templates/runtime/state.js").Progress} progress */
function quizIn(progress) {
  const [quiz] = lessonRecord(progress, "abc").quizzes.values();
  return quiz;
}

test("the measure of progress is the share of what is asked for, and 1 only for what is complete", () => {
  const parts = (/** @type {number} */ cards) => {
    const progress = done({ score: 5000, passed: true });
    lessonRecord(progress, "abc").cards = new Set(Array.from({ length: cards }, (_, at) => `c${at}`));
    return progress;
  };
  const course = fakeCourse({ totals: { cards: 4 } });
  const measure = (/** @type {number} */ cards, any = false) =>
    standing(parts(cards), { ...course, rule: { ...course.rule, any } }).report.progress;
  assert.deepEqual([measure(0), measure(1), measure(4)], [2 / 3, (1 + 1 + 0.25) / 3, 1]);
  assert.equal(measure(0, true), 1, "any of them");
  // All that the rule asks for is done, and a pass is missing.
  assert.equal(standing(done(), fakeCourse()).report.progress, 0.99);
  assert.equal(standing({ ...done(), completed: true }, fakeCourse()).report.progress, 1, "once complete, always");
  const none = fakeCourse({ rule: rule("steps"), totals: { weight: 0, all_quizzes: 0 } });
  assert.equal(standing(emptyProgress(), none).report.progress, 1, "a rule that asks for nothing that there is");
  const any = fakeCourse({ rule: { any: true, parts: ["cards", "pages"], minutes: 0, xp: 0 }, totals: { cards: 4 } });
  const one = emptyProgress();
  lessonRecord(one, "abc").cards.add("c1");
  assert.equal(standing(one, any).report.progress, 0.25, "the part that is furthest");
});

test("a pass is out of reach when what is still to be tried cannot make up for what is closed", () => {
  const course = fakeCourse({ rule: rule("pages"), onFail: "incomplete", totals: { all_quizzes: 2, weight: 4 } });
  /** @param {Partial<import("../../templates/runtime/state.js").QuizRecord>} first @param {object} [second] */
  const reach = (first, second = {}, changes = {}) => {
    const progress = done({ closed: true, ...first });
    lessonRecord(progress, "abc").quizzes.set("z2", { ...quizIn(progress), closed: false, score: 0, ...second });
    return standing(progress, { ...course, ...changes }, 75).outOfReach;
  };
  assert.equal(reach({ score: 4900 }), true, "at best 74.5");
  assert.equal(reach({ score: 5000 }), false, "at best 75");
  assert.equal(reach({ score: 0, closed: false }), false);
  assert.equal(reach({ score: 4900, submitted: false }), false, "a quiz that was not taken can still be");
  assert.equal(reach({ score: 10_000, passed: true }, { score: 10_000, passed: true, closed: true }), false, "passed");
  const asks = { rule: rule("quizzes"), totals: { ...course.totals, quizzes: 2 } };
  assert.equal(reach({ score: 9000 }, {}, asks), true, "a quiz that has to be passed was failed for good");
  assert.equal(reach({ score: 9000, passed: true }, {}, asks), false);
  assert.equal(reach({ score: 9000 }, {}, { rule: rule("questions") }), false, "it need not be passed");
  assert.equal(reach({ score: 9000 }, {}, { ...asks, rule: { ...rule("quizzes", "pages"), any: true } }), false);
  const single = standing(done({ closed: true }), fakeCourse({ totals: { weight: 0, all_quizzes: 0 } }));
  assert.equal(single.outOfReach, false, "nothing is scored");
});

test("a score is final when it was passed or handed in, or when no quiz can be taken again", () => {
  const final = (/** @type {object} */ quiz, parts = {}, course = {}) => {
    const { final, report } = standing(Object.assign(done(quiz), parts), fakeCourse(course));
    assert.equal(report.score !== undefined, final);
    return final;
  };
  assert.equal(final({}), false);
  assert.equal(final({ score: 5000, passed: true }), true);
  assert.equal(final({}, { handedIn: true }), true);
  assert.equal(final({ closed: true }), true);
  assert.equal(final({ submitted: false, closed: true }), false, "it was not taken yet");
  assert.equal(final({ closed: true }, {}, { totals: { all_quizzes: 2, weight: 4 } }), false, "another one was not");
});

test("who has to pass every quiz has not passed with one that is missing, however high the score", () => {
  const passed = (/** @type {object} */ course) => standing(done({ score: 10_000 }), fakeCourse(course)).passed;
  assert.equal(passed({ rule: rule("quizzes") }), false);
  assert.equal(passed({ rule: rule("questions") }), true);
  assert.equal(passed({ rule: { ...rule("quizzes"), any: true } }), true);
  assert.equal(standing(done({ score: 10_000, passed: true }), fakeCourse({ rule: rule("quizzes") })).passed, true);
});

test("quizzes that were failed for good are settled only where failing is a result of its own", () => {
  const course = (/** @type {object} */ parts) => fakeCourse({ rule: rule("quizzes"), ...parts });
  const met = (/** @type {object} */ quiz, parts = {}) => {
    const { ruleMet, lost, report } = standing(done(quiz), course(parts));
    return [ruleMet, lost, report.completion, report.success];
  };
  assert.deepEqual(met({ closed: true }), [true, 1, "completed", "failed"]);
  assert.deepEqual(met({ closed: true }, { onFail: "incomplete" }), [false, 1, "incomplete", "unknown"]);
  assert.deepEqual(met({ closed: true, submitted: false }), [false, 0, "incomplete", "unknown"]);
  assert.deepEqual(met({}), [false, 0, "incomplete", "unknown"]);
  const any = { rule: { any: true, parts: ["quizzes", "steps"], minutes: 0, xp: 0 } };
  assert.deepEqual(met({ closed: true }, any).slice(0, 3), [false, 1, "incomplete"], "nothing asks for a pass");
  const both = { rule: rule("quizzes", "cards"), totals: { cards: 2 } };
  assert.deepEqual(met({ closed: true }, both).slice(0, 3), [false, 1, "incomplete"], "a card is no quiz");
});

test("lessons that are complete are counted, without those that an update has opened again", () => {
  const progress = emptyProgress();
  for (const [key, parts] of Object.entries({
    aaa: { complete: true },
    bbb: { complete: true, own: true },
    ccc: { complete: true, open: true },
    ddd: { read: true },
  }))
    Object.assign(lessonRecord(progress, key), parts);
  assert.equal(standing(progress, fakeCourse()).lessonsDone, 2);
});

test("lessons with a rule of their own are asked for by all, and are no part of any", () => {
  const totals = { own: 1, weight: 0, all_quizzes: 0 };
  const wanted = (/** @type {object} */ parts) => standing(emptyProgress(), fakeCourse(parts)).wanted;
  assert.deepEqual(wanted({ rule: rule("pages"), totals }), ["pages", "own"]);
  assert.deepEqual(wanted({ rule: { ...rule("pages"), any: true }, totals }), ["pages"]);
  assert.deepEqual(wanted({ rule: rule("pages"), totals: { ...totals, own: 0 } }), ["pages"]);
});

test("whether a course asks for a pass", () => {
  const asks = (/** @type {object} */ parts) => needsPass(fakeCourse(parts));
  assert.equal(asks({ rule: rule("quizzes") }), true);
  assert.equal(asks({ rule: rule("pages", "questions") }), true);
  assert.equal(asks({ rule: rule("pages", "cards") }), false);
  assert.equal(asks({ rule: rule("quizzes"), totals: { weight: 0 } }), false);
  assert.equal(asks({ rule: { ...rule("quizzes"), any: true } }), false);
});

test("nobody has passed before every quiz was taken, nor a course that has none", () => {
  const half = fakeCourse({ totals: { all_quizzes: 2, weight: 4 } });
  const one = standing(done({ score: 10_000, passed: true, closed: true }), half);
  assert.deepEqual([one.score, one.passed, one.report.success], [50, false, "unknown"]);
  const none = fakeCourse({ pass: 0, totals: { quizzes: 0, all_quizzes: 0, weight: 0 } });
  assert.equal(standing(emptyProgress(), none).passed, false);
  assert.equal(standing(emptyProgress(), fakeCourse({ pass: 0 })).passed, false);
});
