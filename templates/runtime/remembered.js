/** Whether the learner has hidden the menu beside the text, in this browser: no part of the work that an LMS keeps. */

const KEY = "scormbuild-menu";
const HIDDEN = "hidden";

export function isMenuHidden() {
  try {
    return localStorage.getItem(KEY) === HIDDEN;
  } catch {
    // Frames of another site may have no storage.
    return false;
  }
}

/** @param {boolean} hidden */
export function rememberMenu(hidden) {
  try {
    if (hidden) localStorage.setItem(KEY, HIDDEN);
    else localStorage.removeItem(KEY);
  } catch {
    // It is as it is until the page is left.
  }
}
