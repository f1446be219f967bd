/** Names for how many points of experience a learner has. */

/**
 * The number of the level that so many points of experience are; 0 below the first, and in a course without levels.
 * @param {import("./types.js").Course} course
 * @param {number} xp
 */
export function levelAt({ levels }, xp) {
  return levels.filter(([, begins]) => xp >= begins).length;
}

/**
 * The level that so many points of experience are, and the next one; empty in a course without levels.
 * @param {typeof import("./words.js").say} say
 * @param {import("./types.js").Course} course
 * @param {number} xp
 */
export function levelOf(say, course, xp) {
  const { levels } = course;
  if (!levels.length) return "";
  const at = levelAt(course, xp);
  const next = levels[at];
  const name = at ? say("level", { n: at, name: levels[at - 1][0] }) : "";
  return [name, next ? say("next_level", { n: next[1] - xp, name: next[0] }) : ""].filter(Boolean).join(" · ");
}
