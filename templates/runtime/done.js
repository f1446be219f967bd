/**
 * What is done in a lesson, for everyone who says so: the overview, the foot of the lesson, the result, the bar, and what the
 * LMS is told.
 */

import { marksOf } from "./marked.js";

/** @typedef {import("./marks.js").MarkPart} MarkPart */
/** @typedef {import("./state.js").LessonRecord} LessonRecord */
/** @typedef {import("./types.js").CompletionPart} CompletionPart */
/** @typedef {import("./types.js").Rule} Rule */
/** How much there is to do. @typedef {{ questions: number, quizzes: number } & Record<MarkPart, number>} Totals */
/** `lost`: how much of what is left cannot be done any more. @typedef {{ part: CompletionPart, left: number, total: number, lost: number }} Part */

/**
 * What a rule asks for in a lesson, and how much of it is left.
 * @param {Rule} rule the lesson's own, or the course's
 * @param {LessonRecord} record
 * @param {Totals} totals
 * @param {number} [xp] that the learner has, where the rule is the lesson's own: of the course, minutes and XP are no lesson's business
 * @returns {Part[]}
 */
export function lessonParts(rule, record, totals, xp) {
  const own = xp !== undefined;
  const quizzes = [...record.quizzes.values()];
  const counts = {
    pages: [record.read ? 1 : 0, 1],
    questions: [[...record.answers.values()].filter((answer) => answer.ever).length, totals.questions],
    quizzes: [quizzes.filter((quiz) => quiz.passed).length, totals.quizzes],
    ...marksOf((part) => [record[part].size, totals[part]]),
    minutes: own ? [Math.floor(record.time / 60), rule.minutes] : [0, 0],
    xp: own ? [xp, rule.xp] : [0, 0],
    own: [0, 0],
  };
  const failed = quizzes.filter((quiz) => quiz.submitted && quiz.closed && !quiz.passed).length;
  return rule.parts
    .map((part) => ({
      part,
      left: Math.max(0, counts[part][1] - counts[part][0]),
      total: counts[part][1],
      lost: part === "quizzes" ? failed : 0,
    }))
    .filter(({ total }) => total > 0);
}

/** Whether a lesson has all that its rule asks for. @param {Rule} rule @param {LessonRecord} record @param {Part[]} parts */
export function isDone(rule, record, parts) {
  if (!parts.length) return record.read;
  return rule.any ? parts.some(({ left }) => left === 0) : parts.every(({ left }) => left === 0);
}

/**
 * How much of a lesson is done, 0 to 1, as the standing counts a course: each part the rule asks for has an equal share.
 * @param {Rule} rule
 * @param {LessonRecord} record
 * @param {Part[]} parts
 */
export function shareOf(rule, record, parts) {
  if (isComplete(record)) return 1;
  const shares = parts.map(({ left, total }) => 1 - left / total);
  if (!shares.length) return record.read ? 1 : 0;
  return rule.any ? Math.max(...shares) : shares.reduce((sum, one) => sum + one, 0) / shares.length;
}

/** A lesson was completed, and no update has brought something new into it since. @param {LessonRecord | undefined} record */
export function isComplete(record) {
  return Boolean(record?.complete && !record.open);
}

/** What can still be done: nobody is asked to pass what was failed for good. @template {{ left: number, lost: number }} T @param {T[]} parts */
export function openOf(parts) {
  return parts.map((one) => ({ ...one, left: one.left - one.lost }));
}
