/** What happened in a session, in order; of a long one the first entries go. */
import { sizeOf } from "./messages.js";

/** @typedef {import("../lms/runs.js").Entry} Entry */

/** Entries that are kept. */
const MOST = 100_000;
/** Characters that these may take. */
const MOST_KEPT = 50_000_000;

export class Entries {
  /** @type {Entry[]} */
  list = [];
  /** The first ones are gone. */
  short = false;
  #kept = 0;

  /** @param {Entry} entry */
  add(entry) {
    this.list.push(entry);
    this.#kept += sizeOf(entry);
    while (this.list.length > MOST || this.#kept > MOST_KEPT) {
      for (const gone of this.list.splice(0, Math.ceil(this.list.length / 10))) this.#kept -= sizeOf(gone);
      this.short = true;
    }
  }
}
