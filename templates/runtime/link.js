/** The wire to the LMS: calls that never throw, values that are stored in the end, and knowledge of whether they are. */

/** @typedef {import("./types.js").Api} Api */
/** @typedef {import("./types.js").Standard} Standard */

/** Elements without which the learner's result is lost. */
const VITAL = /^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/;
/** Elements that have a new value at every save. */
const RENEWED = /(suspend_data|location|session_time)$/;

export class ApiLink {
  /**
   * @param {Api} api
   * @param {Standard} standard
   */
  constructor(api, standard) {
    this.api = api;
    this.standard = standard;
    /** What was set since the last commit that is known to have worked, in order. @type {Map<string, string>} */
    this.unsaved = new Map();
    /** What the LMS holds as far as we know. @type {Map<string, string>} */
    this.held = new Map();
    /** The last commit failed, so the LMS may believe that it has stored what it has not. */
    this.failed = false;
    /** What the LMS refused of that which matters most: the state, the status, the score. @type {Set<string>} */
    this.refused = new Set();
  }

  /**
   * @param {keyof Standard["methods"]} method
   * @param {...string} args
   * @returns {string} the answer as text; "" when the call threw or gave nothing
   */
  call(method, ...args) {
    try {
      const call = /** @type {Function | undefined} */ (this.api[this.standard.methods[method]]);
      // Called as a method: some LMSs use `this`.
      const answer = call ? call.apply(this.api, args) : undefined;
      return answer === undefined || answer === null ? "" : String(answer);
    } catch (error) {
      console.warn(`${this.standard.methods[method]} failed`, args, error);
      return "";
    }
  }

  /** @param {string} element */
  get(element) {
    return this.call("get", element);
  }

  /**
   * Read a value that must not be taken for empty when it could not be read.
   * @param {string} element
   * @returns {string | null} null when the LMS failed
   */
  read(element) {
    try {
      const get = /** @type {Function | undefined} */ (this.api[this.standard.methods.get]);
      const answer = get ? get.call(this.api, element) : undefined;
      if (answer === undefined || answer === null) return null;
      if (String(answer) !== "") return String(answer);
    } catch {
      return null;
    }
    // Empty and well (0), not set yet (403), or not supported (401, 402) - or a failure.
    return ["0", "", "401", "402", "403"].includes(this.call("lastError")) ? "" : null;
  }

  /**
   * Set a value, once: what the LMS holds already is not sent again.
   * @param {string} element
   * @param {string | number} value
   */
  set(element, value) {
    const text = String(value);
    if (this.held.get(element) === text) return true;
    if (this.call("set", element, text) !== "true") {
      console.warn(`${this.standard.methods.set} refused`, element, text, this.call("lastError"));
      if (VITAL.test(element)) this.refused.add(element);
      return false;
    }
    this.refused.delete(element);
    this.held.set(element, text);
    this.unsaved.delete(element);
    this.unsaved.set(element, text);
    return true;
  }

  /** @param {() => boolean} online whether the browser believes to have a network */
  commit(online = () => navigator.onLine) {
    // Some LMSs answer "true" while offline and lose the data (Moodle), so the browser is asked too.
    const committed = this.call("commit", "") === "true" && online();
    if (!committed) {
      this.failed = true;
      return false;
    }
    if (this.failed && !this.storeAgain(online)) return false;
    this.failed = false;
    this.unsaved.clear();
    return this.refused.size === 0;
  }

  /**
   * After a failed commit Moodle (SCORM 1.2) takes the values for stored and never sends them again. So each is
   * changed, committed, set back and committed.
   * @param {() => boolean} online
   */
  storeAgain(online) {
    // State, place and time differ at every save, and must not be lost to a crash between the two commits.
    const values = [...this.unsaved].filter(([element]) => !RENEWED.test(element));
    const changed = values.filter(([element, value]) => {
      const other = this.standard.other(element, value);
      return other !== value && this.call("set", element, other) === "true";
    });
    const committed = !changed.length || this.call("commit", "") === "true";
    const restored = values.map(([element, value]) => this.call("set", element, value)).every((answer) => answer === "true");
    return committed && restored && this.call("commit", "") === "true" && online();
  }
}
