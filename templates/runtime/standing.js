/** How far the learner is: progress and the course's rules in, what is done and what the LMS is to hold out. */

import { isComplete } from "./done.js";
import { marksOf } from "./marked.js";
import { MARKS } from "./marks.js";

/** @typedef {import("./state.js").Progress} Progress */
/** @typedef {import("./types.js").Course} Course */
/** @typedef {import("./types.js").CompletionPart} CompletionPart */
/** @typedef {import("./types.js").Report} Report */

/**
 * @typedef {object} Standing
 * @property {Record<CompletionPart, { done: number, total: number }>} parts
 * @property {CompletionPart[]} wanted  parts that the rule asks for and that the course has
 * @property {boolean} ruleMet
 * @property {boolean} allAnswered  every quiz was submitted at least once
 * @property {boolean} passed
 * @property {boolean} final        the score will not be asked for again
 * @property {number} score         percent, two decimals, of what was earned so far
 * @property {number} lessonsDone
 * @property {number} lost          quizzes of the course's rule that were failed for good
 * @property {boolean} outOfReach   not passed, and not to be passed any more, whatever is still tried
 * @property {Report} report
 */

/**
 * Whether the course is only complete when it is passed, or failed for good: where the rule asks for questions or
 * quizzes. Some LMSs let nobody improve a result once a course is completed (Moodle opens it for viewing only).
 * @param {Course} course
 */
export function needsPass({ rule, totals }) {
  return totals.weight > 0 && !rule.any && (rule.parts.includes("questions") || rule.parts.includes("quizzes"));
}

/** What was done in all lessons, added up. @param {Progress} progress */
function sumsOf({ lessons }) {
  const sums = {
    ...marksOf(() => 0),
    pages: 0,
    questions: 0,
    quizzes: 0,
    own: 0,
    earned: 0,
    possible: 0,
    submitted: 0,
    open: 0,
    lost: 0,
    lessonsDone: 0,
  };
  for (const record of lessons.values()) {
    sums.lessonsDone += Number(isComplete(record));
    for (const quiz of record.quizzes.values()) {
      sums.submitted += quiz.submitted ? 1 : 0;
      sums.open += quiz.submitted && !quiz.closed ? 1 : 0;
      sums.earned += quiz.score * quiz.weight;
      sums.possible += (quiz.submitted && quiz.closed ? quiz.score : 10_000) * quiz.weight;
    }
    if (record.own) {
      // Once complete by a rule of its own, a lesson counts, whatever an update brings.
      sums.own += Number(record.complete);
      continue;
    }
    sums.pages += record.read ? 1 : 0;
    for (const { part } of MARKS) sums[part] += record[part].size;
    for (const answer of record.answers.values()) sums.questions += answer.ever ? 1 : 0;
    for (const quiz of record.quizzes.values()) {
      sums.quizzes += quiz.passed ? 1 : 0;
      sums.lost += quiz.submitted && quiz.closed && !quiz.passed ? 1 : 0;
    }
  }
  return sums;
}

/**
 * What there is to do, by the parts of a rule, and how much of it is done.
 * @param {Progress} progress
 * @param {Course} course
 * @param {ReturnType<typeof sumsOf>} sums
 * @returns {Standing["parts"]}
 */
function partsOf(progress, { rule, totals }, sums) {
  /** @param {number} n @param {number} total */
  const count = (n, total) => ({ done: Math.min(n, total), total });
  return {
    pages: count(sums.pages, totals.following),
    questions: count(sums.questions, totals.questions),
    quizzes: count(sums.quizzes, totals.quizzes),
    ...marksOf((part) => count(sums[part], totals[part])),
    minutes: count(Math.floor(progress.time / 60), rule.minutes),
    xp: count(progress.xp, rule.xp),
    own: count(sums.own, totals.own),
  };
}

/**
 * @param {Progress} progress
 * @param {Course} course
 * @param {number} [pass] percent that passes; the LMS's, when it has one
 * @returns {Standing}
 */
export function standing(progress, course, pass = course.pass) {
  const { rule, totals } = course;
  const sums = sumsOf(progress);
  const { lost } = sums;
  const parts = partsOf(progress, course, sums);
  // Lessons with a rule of their own belong to what "all" asks for; of "any" one part of the course is enough.
  /** @type {CompletionPart[]} */
  const asked = rule.any || !totals.own ? rule.parts : [...rule.parts, "own"];
  const wanted = asked.filter((part) => parts[part].total > 0);
  const asksPass = needsPass(course);
  // Where failing is a result of its own, a quiz that was failed for good is settled, too: the course ends as failed.
  const settled = asksPass && course.onFail === "failed" ? lost : 0;
  const isMet = (/** @type {CompletionPart} */ part) =>
    parts[part].done + (part === "quizzes" ? settled : 0) >= parts[part].total;
  const ruleMet = rule.any ? wanted.some(isMet) : wanted.every(isMet);
  const allAnswered = sums.submitted >= totals.all_quizzes;
  const scored = totals.weight > 0;
  const percentOf = (/** @type {number} */ points) =>
    scored ? Math.round(Math.min(points / totals.weight, 10_000)) / 100 : 0;
  const score = percentOf(sums.earned);
  const asksQuizzes = asksPass && wanted.includes("quizzes");
  // Who has to pass every quiz has not passed with one that was failed, however high the score.
  const everyQuiz = !asksQuizzes || parts.quizzes.done >= parts.quizzes.total;
  const answered = scored && allAnswered;
  const passed = answered && score >= pass && everyQuiz;
  const found = {
    parts,
    wanted,
    ruleMet,
    allAnswered,
    passed,
    final: answered && (passed || progress.handedIn || sums.open === 0),
    score,
    lessonsDone: sums.lessonsDone,
    lost,
    outOfReach: answered && !passed && (percentOf(sums.possible) < pass || (asksQuizzes && lost > 0)),
  };
  return { ...found, report: reportOf(progress, course, found) };
}

/**
 * What the LMS is to hold.
 * @param {Progress} progress
 * @param {Course} course
 * @param {Omit<Standing, "report">} found
 * @returns {Report}
 */
function reportOf(progress, course, { parts, wanted, ruleMet, passed, final, score }) {
  const { rule, totals, onFail } = course;
  const failed = final && !passed && onFail === "failed";
  const completed = ruleMet && (!needsPass(course) || passed || failed);
  const shares = wanted.map((part) => parts[part].done / parts[part].total);
  const share = rule.any ? Math.max(0, ...shares) : shares.reduce((sum, one) => sum + one, 0) / (shares.length || 1);
  const scored = totals.weight > 0;
  return {
    completion: completed ? "completed" : "incomplete",
    scored,
    // What was completed stays so, whatever an update brings.
    progress: completed || progress.completed ? 1 : Math.min(share, 0.99),
    success: passed ? "passed" : failed ? "failed" : "unknown",
    score: scored ? (final ? score : undefined) : completed && course.scoreWithoutQuiz ? 100 : undefined,
  };
}
