/**
 * Things on a page that a learner could use, for a learner that knows nothing of it. Evaluated in each frame of a course
 * by scormbuild/play/clicker.py, which takes one of them by its number.
 * @param {number} wanted which of them is given; -1 for how many there are
 * @returns {number | Element | null}
 */
(wanted) => {
  const MOST = 4000;
  const NATURAL =
    "a[href], button, input, select, textarea, summary, area[href], [role=button], [role=link], [role=tab], [role=radio], " +
    "[role=checkbox], [role=menuitem], [role=option], [role=slider], [onclick], [contenteditable=true]";
  const isThere = (/** @type {Element} */ one) => {
    const { width, height } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return width > 3 && height > 3 && style.visibility !== "hidden" && style.pointerEvents !== "none";
  };
  const points = (/** @type {Element | null} */ one) => one !== null && getComputedStyle(one).cursor === "pointer";
  // A link out of the course takes nothing into it, and whoever follows it is elsewhere.
  const leadsOut = (/** @type {Element} */ one) =>
    /^https?:/.test(/** @type {any} */ (one).protocol ?? "") && /** @type {any} */ (one).host !== location.host;
  /** @type {Element[]} */
  const found = [];
  for (const one of [...document.querySelectorAll("body *")].slice(0, MOST)) {
    // Pictures of text, and boxes with a script behind them, show by the pointer that they can be used.
    if (!one.matches(NATURAL) && !(points(one) && !points(one.parentElement))) continue;
    if (one.matches(":disabled, [aria-disabled=true], input[type=hidden], input[type=file]")) continue;
    if (!isThere(one) || leadsOut(one)) continue;
    found.push(one);
  }
  return wanted < 0 ? found.length : (found[wanted] ?? null);
};
