/** Finding the LMS's API object in the windows around the page. */

/** @typedef {import("./types.js").Api} Api */
/** An API, and the way to the window that holds it ("window.parent"). @typedef {{ api: Api, where: string }} Found */

/**
 * @param {Window} win
 * @param {string} name
 * @param {string} method a function that tells an API from anything else of that name (a frame, say)
 * @returns {Api | null}
 */
function apiOf(win, name, method) {
  try {
    const api = /** @type {any} */ (win)[name];
    return api && (typeof api === "object" || typeof api === "function") && api[method] ? api : null;
  } catch {
    // A window of another origin: it cannot hold an API we could call, but its parents might.
    return null;
  }
}

/**
 * @param {Window} win
 * @param {"parent" | "opener"} relation
 * @returns {Window | null}
 */
function related(win, relation) {
  try {
    const other = /** @type {Window | null} */ (win[relation]);
    return other && other !== win ? other : null;
  } catch {
    return null;
  }
}

/**
 * @param {Window} start
 * @param {string} path how the start is reached
 * @param {string} name
 * @param {string} method
 * @param {Map<Window, string>} seen each window with the way to it
 * @returns {Found | null}
 */
function searchUpwards(start, path, name, method, seen) {
  let where = path;
  for (let win = /** @type {Window | null} */ (start); win && !seen.has(win); win = related(win, "parent")) {
    seen.set(win, where);
    const api = apiOf(win, name, method);
    if (api) return { api, where };
    where += ".parent";
  }
  return null;
}

/**
 * Search the page's own window, its parents, then the openers of all of these with their parents, however deep.
 * (SCORM 1.2 RTE 3.3.6.1 and SCORM 2004 RTE 3.3.1 describe the search; their limits of depth are arbitrary.)
 *
 * @param {Window} start
 * @param {string} name `API` or `API_1484_11`
 * @param {string} method a function that it must have
 * @returns {Found | null}
 */
export function findApi(start, name, method) {
  /** @type {Map<Window, string>} */
  const seen = new Map();
  const found = searchUpwards(start, "window", name, method, seen);
  if (found) return found;
  for (const [win, where] of seen) {
    // The map grows while it is walked, so that openers of openers are searched too.
    const opener = related(win, "opener");
    const behind = opener && searchUpwards(opener, `${where}.opener`, name, method, seen);
    if (behind) return behind;
  }
  return null;
}

/**
 * Whether an LMS can turn up at all: a page that nobody framed or opened has none.
 * @param {Window} win
 */
export function mayHaveLms(win) {
  return related(win, "parent") !== null || related(win, "opener") !== null;
}
