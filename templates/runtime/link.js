/** The wire to the LMS: calls that never throw, values that are stored in the end, and knowledge of whether they are. */

/** @typedef {import("./types.js").Api} Api */
/** @typedef {import("./types.js").Standard} Standard */

/** Elements without which the learner's result is lost. */
const VITAL = /^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/;
/** A page that asks to log in, in place of a value. */
const LOGIN_PAGE = /^\s*<(!doctype|html)/i;
const CALLS_KEPT = 50;
const ARGUMENT_KEPT = 80;
/** Milliseconds of a call from which on calls are spared. */
const SLOW = 50;
/** Elements that have a new value at every save. */
const RENEWED = /(suspend_data|location|session_time)$/;

/** One call, for the diagnosis: method, arguments and answer, cut. @typedef {{ at: number, took: number, method: string, args: string[], answer: string }} Call */

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
    /** The LMS holds a result and takes no other status. */
    this.locked = false;
    /** The last calls. @type {Call[]} */
    this.calls = [];
    this.count = 0;
    /** Milliseconds of a call, on the average of the last ones. */
    this.pace = 0;
  }

  /**
   * @param {keyof Standard["methods"]} method
   * @param {string[]} args
   * @returns {string | null} the answer as text; null when the call threw or gave nothing
   */
  ask(method, args) {
    const name = this.standard.methods[method];
    const started = Date.now();
    /** @type {unknown} */
    let answer;
    let shown = "";
    try {
      const call = /** @type {Function | undefined} */ (this.api[name]);
      // Called as a method: some LMSs use `this`.
      answer = call?.apply(this.api, args);
    } catch (error) {
      console.warn(`${name} failed`, args, error);
      shown = `threw: ${error}`;
    }
    const took = Date.now() - started;
    this.pace += (took - this.pace) / 8;
    const cut = (/** @type {unknown} */ text) => String(text).slice(0, ARGUMENT_KEPT);
    this.calls.push({ at: started, took, method: name, args: args.map(cut), answer: cut(shown || answer) });
    this.count += 1;
    if (this.calls.length > CALLS_KEPT) this.calls.shift();
    return answer === undefined || answer === null ? null : String(answer);
  }

  /**
   * @param {keyof Standard["methods"]} method
   * @param {...string} args
   * @returns {string} the answer as text; "" when the call threw or gave nothing
   */
  call(method, ...args) {
    return this.ask(method, args) ?? "";
  }

  /** Calls take so long that the learner feels each. */
  get slow() {
    return this.pace > SLOW;
  }

  /** @param {string} element */
  get(element) {
    return this.call("get", element);
  }

  /**
   * Read a value that must not be taken for empty when it could not be read.
   * @param {string} element
   * @param {boolean} [trusted] an empty answer is believed, which saves asking for an error
   * @returns {string | null} null when the LMS failed
   */
  read(element, trusted = false) {
    const answer = this.ask("get", [element]);
    if (answer === null || LOGIN_PAGE.test(answer)) return null;
    if (answer || trusted) return answer;
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
      if (!VITAL.test(element)) return false;
      if (element.endsWith("status") && this.keepsResult(this.get(element), text)) this.locked = true;
      else this.refused.add(element);
      return false;
    }
    this.refused.delete(element);
    this.held.set(element, text);
    this.unsaved.delete(element);
    this.unsaved.set(element, text);
    return true;
  }

  /** Whether an LMS that keeps one status and refuses another has lost nothing. @param {string} kept @param {string} refused */
  keepsResult(kept, refused) {
    return /^(passed|completed)$/.test(kept) || (kept === "failed" && refused !== "passed");
  }

  /** @param {() => boolean} online whether the browser believes to have a network */
  commit(online = () => navigator.onLine) {
    // Some LMSs answer "true" while offline and lose the data (Moodle), so the browser is asked too.
    const answered = this.call("commit", "") === "true";
    if (!answered || !online()) {
      this.failed = true;
      // For the diagnosis, which shows the answer.
      if (!answered) this.call("lastError");
    }
    // An LMS that answers may store, whatever the browser believes of its network.
    if (!answered) return false;
    if (this.failed && !this.storeAgain(online)) return false;
    this.failed = false;
    this.unsaved.clear();
    return this.refused.size === 0;
  }

  /**
   * Whether a value reads back as it was set; what cannot be read back counts as whole.
   * @param {string} element
   * @returns {number} how many characters were kept of a value that was cut, 0 when there is another, -1 when all is well
   */
  keptOf(element) {
    const wanted = this.held.get(element);
    const back = wanted === undefined ? "" : this.get(element);
    if (back === "" || back === wanted) return -1;
    return wanted?.startsWith(back) ? back.length : 0;
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
