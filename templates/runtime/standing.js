/** How far the learner is: progress and the course's rules in, what is done and what the LMS is to hold out. */

/** @typedef {import("./state.js").Progress} Progress */
/** @typedef {import("./types.js").Course} Course */
/** @typedef {import("./types.js").CompletionPart} CompletionPart */
/** @typedef {import("./types.js").Report} Report */

/** Which count of the course's totals a part of the completion rule is measured against. */
const TOTALS = /** @type {const} */ ({ pages: "lessons", cards: "cards", questions: "questions", quizzes: "quizzes", steps: "steps" });

/**
 * @typedef {object} Standing
 * @property {Record<CompletionPart, { done: number, total: number }>} parts
 * @property {boolean} allAnswered  every quiz was submitted at least once
 * @property {boolean} passed
 * @property {boolean} final        the score will not be asked for again
 * @property {number} score         percent, two decimals, of what was earned so far
 * @property {number} lessonsDone
 * @property {number} lost          quizzes that were failed for good
 * @property {Report} report
 */

/**
 * @param {Progress} progress
 * @param {Course} course
 * @param {number} [pass] percent that passes; the LMS's, when it has one
 * @returns {Standing}
 */
export function standing(progress, course, pass = course.pass) {
  const done = { pages: 0, cards: 0, questions: 0, quizzes: 0, steps: 0 };
  let earned = 0;
  let submitted = 0;
  let open = 0;
  let lost = 0;
  let lessonsDone = 0;
  for (const record of progress.lessons.values()) {
    done.pages += record.read ? 1 : 0;
    done.cards += record.cards.size;
    done.steps += record.steps.size;
    lessonsDone += record.complete ? 1 : 0;
    // A question of a quiz that is taken again keeps its entry, and so stays answered.
    done.questions += record.answers.size;
    for (const quiz of record.quizzes.values()) {
      done.quizzes += quiz.passed ? 1 : 0;
      submitted += quiz.submitted ? 1 : 0;
      open += quiz.submitted && !quiz.closed ? 1 : 0;
      lost += quiz.closed && !quiz.passed ? 1 : 0;
      earned += quiz.best;
    }
  }
  const { totals } = course;
  const allAnswered = submitted >= totals.quizzes;
  const parts = /** @type {Standing["parts"]} */ ({});
  for (const part of /** @type {CompletionPart[]} */ (Object.keys(TOTALS))) {
    const total = totals[TOTALS[part]];
    parts[part] = { done: Math.min(done[part], total), total };
  }
  const ruleMet = course.completion.every((part) => parts[part].done >= parts[part].total);
  const scored = totals.points > 0;
  const score = scored ? Math.round((Math.min(earned, totals.points) / totals.points) * 10_000) / 100 : 0;
  const passed = scored && allAnswered && score >= pass;
  const final = scored && allAnswered && (passed || progress.handedIn || open === 0);
  const wanted = course.completion.filter((part) => parts[part].total > 0);
  const share = wanted.reduce((sum, part) => sum + parts[part].done / parts[part].total, 0);
  return {
    parts,
    allAnswered,
    passed,
    final,
    score,
    lessonsDone,
    lost,
    report: reportOf(),
  };

  /** @returns {Report} */
  function reportOf() {
    const completed = ruleMet && (!scored || passed || (final && course.onFail === "failed"));
    const base = {
      completion: /** @type {Report["completion"]} */ (completed ? "completed" : "incomplete"),
      scored,
      progress: completed ? 1 : Math.min(wanted.length ? share / wanted.length : 0, 0.99),
    };
    if (!scored) return { ...base, success: "unknown", score: completed && course.scoreWithoutQuiz ? 100 : undefined };
    const success = passed ? "passed" : final && course.onFail === "failed" ? "failed" : "unknown";
    return { ...base, success, score: final ? score : undefined };
  }
}
