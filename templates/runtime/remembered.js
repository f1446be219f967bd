/** Whether the learner has hidden the menu beside the text, in this browser: no part of the work that an LMS keeps. */

/** @typedef {import("./app.js").App} App */

const KEY = "scormbuild-menu";
const HIDDEN = "hidden";

/** @param {App} app */
export function isMenuHidden({ session }) {
  return session.journal.storage?.getItem(KEY) === HIDDEN;
}

/** @param {App} app @param {boolean} hidden */
export function rememberMenu({ session }, hidden) {
  try {
    session.journal.storage?.setItem(KEY, hidden ? HIDDEN : "");
  } catch {
    // It is full: the menu is as it is until the page is left.
  }
}
