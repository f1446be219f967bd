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
    version: "1",
    generator: "scormbuild",
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
    totals: {
      lessons: 1,
      following: 1,
      own: 0,
      cards: 1,
      steps: 0,
      opened: 0,
      questions: 2,
      quizzes: 1,
      all_quizzes: 1,
      weight: 2,
      minutes: 0,
      xp: 0,
      ...parts.totals,
    },
  };
}

/**
 * A browser's storage, which may be full.
 * @param {Record<string, string>} [held]
 * @param {number} [room] characters that its values may have
 * @returns {Storage & { map: Map<string, string> }}
 */
export function fakeStorage(held = {}, room = Infinity) {
  const map = new Map(Object.entries(held));
  const storage = {
    map,
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (/** @type {number} */ at) => [...map.keys()][at] ?? null,
    getItem: (/** @type {string} */ key) => map.get(key) ?? null,
    removeItem: (/** @type {string} */ key) => void map.delete(key),
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => {
      const others = [...map].filter(([name]) => name !== key).reduce((sum, [, text]) => sum + text.length, 0);
      if (others + value.length > room) throw new DOMException("full", "QuotaExceededError");
      map.set(key, value);
    },
  };
  return storage;
}

/** An answer. @param {string} id @returns {import("../../templates/runtime/types.js").Interaction} */
export function anyInteraction(id) {
  return {
    id,
    type: "choice",
    right: { ids: [{ id: "one", at: 0 }] },
    given: { ids: [{ id: "one", at: 0 }] },
    share: 1,
    points: 1,
    latency: 1500,
    at: new Date(2026, 10, 25, 9, 5, 7).getTime(),
    description: "Which?",
    objective: "z1",
    language: "en",
  };
}

/**
 * A link to an LMS that answers with `values` ("" for others, null where it fails) and takes all but `refused`; `told` is what
 * it was told, in order, `asked` what was asked for without a check for errors, and what it holds is not told again.
 * @param {Record<string, string | null>} [values] @param {string[]} [refused]
 */
export function fakeLink(values = {}, refused = []) {
  /** @type {string[][]} */
  const told = [];
  /** @type {string[]} */
  const asked = [];
  /** Elements whose empty answer was believed. @type {string[]} */
  const trusted = [];
  /** @type {Map<string, string>} */
  const held = new Map();
  /** @type {Map<string, string>} */
  const original = new Map();
  return {
    told,
    asked,
    trusted,
    held,
    original,
    get: (/** @type {string} */ element) => {
      asked.push(element);
      return held.get(element) ?? values[element] ?? "";
    },
    read: (/** @type {string} */ element, believed = false) => {
      if (believed) trusted.push(element);
      return element in values ? values[element] : "";
    },
    set: (/** @type {string} */ element, /** @type {string | number} */ value) => {
      if (held.get(element) === String(value)) return true;
      told.push([element, String(value)]);
      if (refused.includes(element)) return false;
      held.set(element, String(value));
      return true;
    },
  };
}
