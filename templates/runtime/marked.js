/** What holds for every kind of mark (see marks.js): sets of keys in a record, in the order of the kinds. */

import { MARKS } from "./marks.js";

/** @typedef {import("./marks.js").MarkPart} MarkPart */

/** A value for each kind. @template T @param {(part: MarkPart, at: number) => T} make @returns {Record<MarkPart, T>} */
export function marksOf(make) {
  return /** @type {Record<MarkPart, T>} */ (Object.fromEntries(MARKS.map(({ part }, at) => [part, make(part, at)])));
}

/** Add the marks of one record to another. @param {Record<MarkPart, Set<string>>} record @param {Record<MarkPart, Set<string>>} old */
export function joinMarks(record, old) {
  for (const { part } of MARKS) for (const key of old[part]) record[part].add(key);
}
