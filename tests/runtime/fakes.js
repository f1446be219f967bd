/** Windows and courses for tests of the run-time outside a browser. */

/** @typedef {import("../../templates/runtime/types.js").Course} Course */

/**
 * A window with a parent and an opener; `throws` makes it one of another origin.
 * @param {{ parent?: any, opener?: any, throws?: boolean, [name: string]: any }} [parts]
 * @returns {any}
 */
export function fakeWindow({ parent, opener, throws = false, ...rest } = {}) {
  /** @type {any} */
  const win = { ...rest, opener: opener ?? null };
  win.parent = parent ?? win;
  if (!throws) return win;
  return new Proxy(win, {
    get(target, name) {
      // Of a window of another origin only these can be read.
      if (name === "parent" || name === "opener") return target[name];
      throw new DOMException("Blocked a frame", "SecurityError");
    },
  });
}

/** @param {Omit<Partial<Course>, "totals"> & { totals?: Partial<Course["totals"]> }} [parts] @returns {Course} */
export function fakeCourse(parts = {}) {
  return {
    id: "c",
    title: "C",
    language: "en",
    pass: 50,
    onFail: "failed",
    last: false,
    rule: { any: false, parts: ["pages", "cards", "questions"], minutes: 0, xp: 0 },
    firstTryXp: 0,
    levels: [],
    scoreWithoutQuiz: true,
    gates: [],
    first: "a",
    single: true,
    outlineChunks: 0,
    texts: {},
    ...parts,
    totals: { lessons: 1, following: 1, own: 0, cards: 1, steps: 0, questions: 2, quizzes: 1, all_quizzes: 1, weight: 2, xp: 0, ...parts.totals },
  };
}
