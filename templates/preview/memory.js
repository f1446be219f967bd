/** What suspend data is used for: how many characters each lesson and each kind of thing takes. */
import { MARKS } from "../runtime/marks.js";
import { decode } from "../runtime/state.js";

/** @typedef {{ lesson: string, total: number, kinds: Record<string, number>, complete: boolean }} LessonCost */
/** @typedef {{ head: number, lessons: LessonCost[], whole: boolean, xp: number, complete: number }} Costs */

/**
 * The costs of suspend data that a course of ours wrote; null when it is somebody else's.
 * @param {string} text
 * @returns {Costs | null}
 */
export function costsOf(text) {
  const read = decode(text);
  if (!read) return null;
  const { progress, whole } = read;
  // A record begins behind its separator; what it holds follows from the numbers of its items.
  const parts = text.trim().split(";");
  const head = parts.slice(0, 7).join(";").length;
  const lessons = parts
    .slice(7)
    .filter((part) => progress.lessons.has(part.slice(0, 3)))
    .map((part) => {
      const record = progress.lessons.get(part.slice(0, 3));
      /** @type {Record<string, number>} */
      const kinds = {};
      for (const { part: kind } of MARKS) if (record?.[kind].size) kinds[kind] = 1 + 2 * record[kind].size;
      if (record?.answers.size) {
        kinds.answers = [...record.answers.values()].reduce(
          (sum, { given }) => sum + 6 + (given.length < 63 ? 0 : 2) + given.length,
          1,
        );
      }
      if (record?.quizzes.size) kinds.quizzes = 1 + 11 * record.quizzes.size;
      return { lesson: part.slice(0, 3), total: 1 + part.length, kinds, complete: record?.complete ?? false };
    });
  return { head, lessons, whole, xp: progress.xp, complete: lessons.filter(({ complete }) => complete).length };
}
