/** Whether somebody prefers lists to chips, in this browser: no part of the work that an LMS keeps. */

const KEY = "scormbuild-lists";
/** What was chosen on this page. @type {boolean | undefined} */
let chosen;

/** @param {Storage | null} [storage] */
export function prefersLists(storage) {
  return chosen ?? storage?.getItem(KEY) === "yes";
}

/** @param {boolean} lists @param {Storage | null} [storage] */
export function preferLists(lists, storage) {
  chosen = lists;
  try {
    storage?.setItem(KEY, lists ? "yes" : "");
  } catch {
    // It is full: so it is until the page is left.
  }
}
