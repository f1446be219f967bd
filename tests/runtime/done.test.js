/** What is done in a lesson, and what an update of the course takes from it. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { isComplete, isDone, lessonParts, openOf } from "../../templates/runtime/done.js";
import { emptyAnswer, emptyProgress, lessonRecord } from "../../templates/runtime/state.js";
import { forgetVanished, mayGoOn, readThere } from "../../templates/runtime/vanished.js";

/** @typedef {import("../../templates/runtime/state.js").LessonRecord} LessonRecord */
/** @typedef {import("../../templates/runtime/types.js").CompletionPart} CompletionPart */

/** @param {Partial<LessonRecord>} [parts] @returns {LessonRecord} */
const lesson = (parts) => Object.assign(lessonRecord(emptyProgress(), "abc"), parts);
const answered = { ...emptyAnswer(), given: "A", done: true, ever: true };
const quiz = {
  submitted: true,
  passed: false,
  closed: false,
  untimed: false,
  started: false,
  attempts: 1,
  score: 0,
  weight: 2,
  used: 0,
};
const TOTALS = { cards: 3, steps: 0, opened: 0, questions: 2, quizzes: 5 };
/** @param {CompletionPart[]} parts @param {boolean} [any] */
const rule = (parts, any = false) => ({ any, parts, minutes: 10, xp: 50 });

test("what a lesson's rule asks for, and what is left of it", () => {
  const record = lesson({
    read: true,
    time: 599,
    cards: new Set(["c1"]),
    answers: new Map([
      ["q1", answered],
      ["q2", { ...answered, ever: false }],
    ]),
    quizzes: new Map([
      ["z1", { ...quiz, passed: true, closed: true }],
      ["z2", { ...quiz, closed: true }],
      ["z3", { ...quiz, submitted: false, closed: true }],
      ["z4", quiz],
      ["z5", { ...quiz, passed: true, closed: true }],
    ]),
  });
  const parts = (/** @type {CompletionPart[]} */ ...asked) => lessonParts(rule(asked), record, TOTALS);
  assert.deepEqual(parts("pages", "questions", "quizzes", "cards"), [
    { part: "pages", left: 0, total: 1, lost: 0 },
    { part: "questions", left: 1, total: 2, lost: 0 },
    { part: "quizzes", left: 3, total: 5, lost: 1 },
    { part: "cards", left: 2, total: 3, lost: 0 },
  ]);
  assert.deepEqual(parts("steps", "minutes", "xp", "own"), [], "what there is not, and what is no lesson's business");
  const own = (/** @type {number} */ xp) => lessonParts(rule(["minutes", "xp", "own"]), record, TOTALS, xp);
  assert.deepEqual(own(0), [
    { part: "minutes", left: 1, total: 10, lost: 0 },
    { part: "xp", left: 50, total: 50, lost: 0 },
  ]);
  record.time = 600;
  assert.deepEqual(
    own(60).map(({ left }) => left),
    [0, 0],
    "more than is asked for leaves nothing",
  );
  assert.equal(lessonParts(rule(["pages"]), lesson(), TOTALS)[0].left, 1);
});

test("a lesson has all that its rule asks for, or one part of it, or was read where it asks for nothing", () => {
  const [open, done] = [2, 0].map((left) => ({ part: /** @type {const} */ ("cards"), left, total: 3, lost: 0 }));
  const [all, any] = [rule(["cards"]), rule(["cards"], true)];
  assert.deepEqual(
    [all, any].map((one) => [[open], [done], [open, done], [done, done]].map((parts) => isDone(one, lesson(), parts))),
    [
      [false, true, false, true],
      [false, true, true, true],
    ],
  );
  assert.deepEqual([isDone(all, lesson(), []), isDone(any, lesson({ read: true }), [])], [false, true]);
});

test("a lesson that an update has opened again is not complete", () => {
  assert.deepEqual(
    [undefined, lesson(), lesson({ complete: true }), lesson({ complete: true, open: true })].map(isComplete),
    [false, false, true, false],
  );
});

test("what the build wrote of a lesson is read: marks, and quizzes with their questions", () => {
  const read = readThere("+.c1c2*s1!z1ACABAq1q2!z2AAAAB!z3AAAACq3!z4AAAAZ");
  assert.equal(read.own, true);
  assert.deepEqual(
    [read.marks.cards, read.marks.steps].map((keys) => [...keys]),
    [["c1", "c2"], ["s1"]],
  );
  assert.deepEqual(
    [...read.quizzes],
    [
      ["z1", { weight: 2, count: 1, required: "", questions: ["q1", "q2"] }],
      ["z2", { weight: 0, count: 0, required: "answered", questions: [] }],
      ["z3", { weight: 0, count: 0, required: "passed", questions: ["q3"] }],
      ["z4", { weight: 0, count: 0, required: "", questions: [] }],
    ],
  );
  const none = readThere("");
  assert.deepEqual([none.own, none.marks.cards.size, none.marks.steps.size, none.quizzes.size], [false, 0, 0, 0]);
  assert.deepEqual([...readThere("*s1s2").marks.steps], ["s1", "s2"]);
});

test("what is gone is forgotten, and a quiz with a new question has to be finished again", () => {
  const record = lesson({
    cards: new Set(["c1", "c9"]),
    steps: new Set(["s9"]),
    answers: new Map([
      ["q1", answered],
      ["q9", answered],
    ]),
    quizzes: new Map([
      ["z1", { ...quiz, score: 70, passed: true }],
      ["z9", quiz],
    ]),
  });
  forgetVanished(record, readThere(".c1!z1AFABAq1q2"), rule(["pages"]));
  assert.deepEqual([[...record.cards], [...record.steps], [...record.answers.keys()]], [["c1"], [], ["q1"]]);
  assert.deepEqual([...record.quizzes], [["z1", { ...quiz, score: 70, passed: true, weight: 5 }]]);
  forgetVanished(record, readThere(".c1!z1AFACAq1q2"), rule(["pages"]));
  assert.deepEqual(record.quizzes.get("z1"), { ...quiz, score: 70, passed: true, weight: 5, submitted: false });
  const draft = lesson({
    answers: new Map([["q1", { ...answered, ever: false }]]),
    quizzes: new Map([["z1", { ...quiz }]]),
  });
  forgetVanished(draft, readThere("!z1AFABAq1!z2AAABAq2"), rule(["pages"]));
  assert.equal(draft.quizzes.get("z1")?.submitted, false, "an answer that was never given counts for nothing");
  assert.equal(draft.quizzes.has("z2"), false, "a new quiz has no record yet");
});

test("a complete lesson is open again when an update brings something that its rule asks for", () => {
  const after = (
    /** @type {string} */ there,
    /** @type {Partial<LessonRecord>} */ parts = {},
    asked = rule(["cards", "questions", "quizzes"]),
  ) => {
    const record = lesson({ complete: true, read: true, cards: new Set(["c1"]), ...parts });
    forgetVanished(record, readThere(there), asked);
    return [record.own, record.open];
  };
  assert.deepEqual(after(".c1"), [false, false]);
  assert.deepEqual(after(".c1c2"), [false, true]);
  assert.deepEqual(after(".c1", { open: true }), [false, false], "what it brought is gone again");
  assert.deepEqual(after(".c1c2", { complete: false }), [false, false]);
  assert.deepEqual(after("+.c1c2"), [true, false], "a rule of its own is known when the lesson is opened");
  assert.deepEqual(after("+.c1", { open: true }), [true, true]);
  assert.deepEqual(after("!z1AAABAq1"), [false, true], "a question");
  assert.deepEqual(after("!z1AAABAq1", { answers: new Map([["q1", answered]]) }, rule(["questions"])), [false, false]);
  assert.deepEqual(
    after("!z1AAABAq1!z2AAABAq2", { answers: new Map([["q1", answered]]) }, rule(["questions"])),
    [false, true],
    "the questions of all quizzes",
  );
  assert.deepEqual(after("!z1AAAAA", {}, rule(["quizzes"])), [false, true]);
});

test("a lesson is behind its learner once each quiz that is required was taken, or passed, or can be passed no more", () => {
  const through = (/** @type {string} */ there, /** @type {Record<string, object>} */ records) => {
    const quizzes = new Map(Object.entries(records).map(([key, parts]) => [key, { ...quiz, ...parts }]));
    const record = lesson({ quizzes });
    forgetVanished(record, readThere(there), rule(["pages"]));
    return record.through;
  };
  assert.equal(through("!z1AAAAA", { z1: {} }), false, "none is required");
  assert.equal(through("!z1AAAAB", { z1: {} }), true);
  assert.equal(through("!z1AAAAB", { z1: { attempts: 0 } }), false);
  assert.equal(through("!z1AAAAB", {}), false);
  assert.equal(through("!z1AAAAC", { z1: {} }), false);
  assert.equal(through("!z1AAAAC", { z1: { passed: true } }), true);
  assert.equal(through("!z1AAAAC", { z1: { closed: true } }), true);
  assert.equal(through("!z1AAAAC!z2AAAAB", { z1: { passed: true } }), false, "both");
  assert.equal(through("!z1AAAAC!z2AAAAA", { z1: { passed: true } }), true, "the other is not required");
  assert.deepEqual(
    [mayGoOn(undefined, ""), mayGoOn(undefined, "passed"), mayGoOn(quiz, "answered")],
    [false, false, true],
  );
});

test("what was failed for good is nothing that can still be done", () => {
  const part = { part: /** @type {const} */ ("quizzes"), left: 3, total: 4, lost: 2 };
  assert.deepEqual(openOf([part, { ...part, lost: 0 }]), [
    { ...part, left: 1 },
    { ...part, lost: 0 },
  ]);
});
