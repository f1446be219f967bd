/** How much a player may say: above that it is no course, but somebody who wants to keep this page from working. */

/** Characters of a session above which nobody talks to an LMS any more. */
const MOST_SAID = 500_000_000;
/** Milliseconds, and the messages in them that are too many. */
const WHILE = 10_000;
const MOST_AT_ONCE = 30_000;

export class Quota {
  #said = 0;
  #since = 0;
  #count = 0;

  /** A message came. @returns {boolean} whether these are too many */
  exceededBy() {
    const now = performance.now();
    if (now - this.#since > WHILE) {
      this.#since = now;
      this.#count = 0;
    }
    this.#count += 1;
    return this.#count > MOST_AT_ONCE;
  }

  /** @param {number} size in characters @returns {boolean} whether that is too much in all */
  exceededWith(size) {
    this.#said += size;
    return this.#said > MOST_SAID;
  }
}
