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

/**
 * @param {Progress} progress
 * @param {Course} course
 * @param {number} [pass] percent that passes; the LMS's, when it has one
 * @returns {Standing}
 */
export function standing(progress, course, pass = course.pass) {
  const { rule, totals } = course;
  const done = { pages: 0, questions: 0, quizzes: 0, own: 0, ...marksOf(() => 0) };
  let earned = 0;
  let possible = 0;
  let submitted = 0;
  let open = 0;
  let lost = 0;
  let lessonsDone = 0;
  for (const record of progress.lessons.values()) {
    lessonsDone += Number(isComplete(record));
    for (const quiz of record.quizzes.values()) {
      submitted += quiz.submitted ? 1 : 0;
      open += quiz.submitted && !quiz.closed ? 1 : 0;
      earned += quiz.score * quiz.weight;
      possible += (quiz.submitted && quiz.closed ? quiz.score : 10_000) * quiz.weight;
    }
    if (record.own) {
      // Once complete by a rule of its own, a lesson counts, whatever an update brings.
      done.own += Number(record.complete);
      continue;
    }
    done.pages += record.read ? 1 : 0;
    for (const { part } of MARKS) done[part] += record[part].size;
    for (const answer of record.answers.values()) done.questions += answer.ever ? 1 : 0;
    for (const quiz of record.quizzes.values()) {
      done.quizzes += quiz.passed ? 1 : 0;
      lost += quiz.submitted && quiz.closed && !quiz.passed ? 1 : 0;
    }
  }
  /** @param {number} n @param {number} total */
  const count = (n, total) => ({ done: Math.min(n, total), total });
  /** @type {Standing["parts"]} */
  const parts = {
    pages: count(done.pages, totals.following),
    questions: count(done.questions, totals.questions),
    quizzes: count(done.quizzes, totals.quizzes),
    ...marksOf((part) => count(done[part], totals[part])),
    minutes: count(Math.floor(progress.time / 60), rule.minutes),
    xp: count(progress.xp, rule.xp),
    own: count(done.own, totals.own),
  };
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
  const shares = wanted.map((part) => parts[part].done / parts[part].total);
  const share = rule.any ? Math.max(0, ...shares) : shares.reduce((sum, one) => sum + one, 0) / (shares.length || 1);
  const allAnswered = submitted >= totals.all_quizzes;
  const scored = totals.weight > 0;
  const score = scored ? Math.round(Math.min(earned / totals.weight, 10_000)) / 100 : 0;
  // Who has to pass every quiz has not passed with one that was failed, however high the score.
  const everyQuiz = !asksPass || !wanted.includes("quizzes") || parts.quizzes.done >= parts.quizzes.total;
  const passed = scored && allAnswered && score >= pass && everyQuiz;
  const most = scored ? Math.round(Math.min(possible / totals.weight, 10_000)) / 100 : 0;
  const outOfReach =
    scored && allAnswered && !passed && (most < pass || (asksPass && wanted.includes("quizzes") && lost > 0));
  const final = scored && allAnswered && (passed || progress.handedIn || open === 0);
  return {
    parts,
    wanted,
    ruleMet,
    allAnswered,
    passed,
    final,
    score,
    lessonsDone,
    lost,
    outOfReach,
    report: reportOf(),
  };

  /** @returns {Report} */
  function reportOf() {
    const completed = ruleMet && (!asksPass || passed || (final && course.onFail === "failed"));
    const base = {
      completion: /** @type {Report["completion"]} */ (completed ? "completed" : "incomplete"),
      scored,
      // What was completed stays so, whatever an update brings.
      progress: completed || progress.completed ? 1 : Math.min(share, 0.99),
    };
    if (!scored) return { ...base, success: "unknown", score: completed && course.scoreWithoutQuiz ? 100 : undefined };
    const success = passed ? "passed" : final && course.onFail === "failed" ? "failed" : "unknown";
    return { ...base, success, score: final ? score : undefined };
  }
}
