/** What the player sees of the course in its frame, as far as the browser lets it. */

/** @typedef {import("./messages.js").Place} Place */

/** Milliseconds in which a restored place may still move because the page is being filled. */
const SETTLING = 2500;
const STEP = 40;
/** Lessons whose titles are told, and the characters of a key and of a title. */
const TITLES = 1000;
const KEY = 100;
const TITLE = 300;

/** Where the learner is. @param {HTMLIFrameElement | null} frame @returns {Place} */
export function placeOf(frame) {
  try {
    const shown = frame?.contentWindow;
    if (shown) return { hash: shown.location.hash.slice(0, 1000), x: shown.scrollX, y: shown.scrollY };
  } catch {
    // A course of another origin.
  }
  return { hash: "", x: 0, y: 0 };
}

/**
 * Scroll back to where the learner was. The course may still be filling its page and scrolls itself when it resumes, so
 * this is kept up for a moment, unless somebody uses the page.
 * @param {HTMLIFrameElement} frame
 * @param {Place} place
 * @param {() => boolean} isGone nobody sees it any more
 */
export function restore(frame, { x, y }, isGone) {
  const shown = frame.contentWindow;
  if (!shown) return;
  const until = performance.now() + SETTLING;
  let used = false;
  const use = () => {
    used = true;
  };
  for (const kind of ["wheel", "pointerdown", "keydown", "touchstart"])
    shown.addEventListener(kind, use, { once: true, passive: true });
  const step = () => {
    if (used || isGone() || performance.now() > until) return;
    if (Math.abs(shown.scrollY - y) > 1 || Math.abs(shown.scrollX - x) > 1)
      shown.scrollTo({ left: x, top: y, behavior: "instant" });
    setTimeout(step, STEP);
  };
  step();
}

/**
 * Keys and titles of lessons, of a course by scormbuild.
 * @param {HTMLIFrameElement | null} frame
 * @returns {[string, string][] | null} null where they cannot be seen
 */
export function titlesIn(frame) {
  try {
    const rows = frame?.contentDocument?.querySelectorAll("#sb-outline li[data-key], article.lesson[data-key]");
    return [...(rows ?? [])].slice(0, TITLES).map((row) => {
      const { dataset } = /** @type {HTMLElement} */ (row);
      const { key = "", title = row.querySelector("a")?.textContent?.trim() ?? "" } = dataset;
      return [key.slice(0, KEY), title.slice(0, TITLE)];
    });
  } catch {
    // A course of another origin.
    return null;
  }
}
