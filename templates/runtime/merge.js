/** Progress of two sources in one: what this page has, and what was remembered elsewhere. */

import { joinMarks } from "./marked.js";
import { COURSE_FLAGS, LESSON_FLAGS, lessonRecord } from "./state.js";

/** @typedef {import("./state.js").Progress} Progress */

/** What is true in either stays true. @param {any} record @param {any} other @param {string[]} names */
function join(record, other, names) {
  for (const name of names) record[name] ||= other[name];
}

/**
 * Bring what was remembered elsewhere into progress; newer work wins.
 * @param {Progress} now
 * @param {Progress} before
 * @param {Map<string, number>} [earned] what was earned now, by the keys of lessons and of their questions: what had
 *   earned its XP before earns them once
 * @param {boolean} [last] the last attempt at a quiz counts, not the best
 */
export function merge(now, before, earned = new Map(), last = false) {
  now.attempt = before.attempt || now.attempt;
  now.place ??= before.place;
  join(now, before, COURSE_FLAGS);
  now.time += before.time;
  now.day = before.day || now.day;
  now.xp += before.xp;
  for (const [key, old] of before.lessons) {
    if (old.complete) now.xp -= earned.get(key) ?? 0;
    for (const [id, { paid }] of old.answers) if (paid) now.xp -= earned.get(key + id) ?? 0;
    const record = lessonRecord(now, key);
    join(record, old, LESSON_FLAGS);
    record.time += old.time;
    joinMarks(record, old);
    for (const [id, answer] of old.answers) {
      const mine = record.answers.get(id);
      // What is only being written does not replace what was marked.
      if (!mine?.done && (answer.done || !mine?.given)) record.answers.set(id, answer);
      else join(mine, answer, ["ever", "paid"]);
    }
    for (const [id, quiz] of old.quizzes) {
      const mine = record.quizzes.get(id);
      if (!mine) record.quizzes.set(id, quiz);
      else {
        join(mine, quiz, ["submitted", "passed", "closed"]);
        if (!last || !mine.attempts) mine.score = Math.max(mine.score, quiz.score);
        mine.attempts += quiz.attempts;
      }
    }
  }
}
