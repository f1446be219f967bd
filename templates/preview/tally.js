/** What is counted of a session: saves, and what went wrong. */
import { isProblem } from "./calls.js";
import { elementsInWords } from "./words.js";

export class Tally {
  saves = 0;
  /** Whether the last save really stored; null before the first. @type {boolean | null} */
  kept = null;
  problems = 0;
  /** Values that the LMS has not taken. */
  refused = 0;
  /** The end of the session was heard. */
  #over = false;

  /**
   * @param {import("../lms/strict.js").Call} call
   * @param {import("../lms/strict.js").StrictLms} lms after it
   * @returns {boolean} whether it was a save
   */
  hear(call, lms) {
    if (isProblem(call)) this.problems += 1;
    if (call.rule && call.method.endsWith("SetValue")) this.refused += 1;
    // Where a session can be begun again, that one is to be saved, too.
    if (/Initialize$/.test(call.method) && !lms.terminated) this.#over = false;
    if (!/^(LMS)?(Commit|Finish|Terminate)/.test(call.method)) return false;
    // Before the session and after it there is nothing to save; many courses finish twice.
    if (!lms.initialized || this.#over) return false;
    this.#over = lms.terminated;
    // Some LMSs say so and keep nothing.
    this.kept = String(call.result) === "true" && elementsInWords(lms.unsaved()) === "";
    if (this.kept) this.saves += 1;
    return true;
  }
}
