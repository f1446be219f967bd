/**
 * The wire to the LMS: calls that never throw, true values only, and knowledge of whether they are stored.
 *
 * Nothing is ever set that is not true, not even to make an LMS store a value again: while a page goes away Moodle sends
 * each save as a request of its own and handles them in any order, so that any value can be the one that stays.
 */

import { digest } from "./journal.js";

/** @typedef {import("./types.js").Api} Api */
/** @typedef {import("./types.js").Standard} Standard */

/** Elements without which the learner's result is lost. */
const VITAL =
  /^cmi\.(suspend_data|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/;
/** A page that asks to log in, in place of a value. */
const LOGIN_PAGE = /^\s*<(!doctype|html)/i;
const CALLS_KEPT = 50;
const ARGUMENT_KEPT = 80;
/** Milliseconds of a call from which on calls are spared. */
const SLOW = 50;

/** One call, for the diagnosis: method, arguments and answer, cut. @typedef {{ at: number, took: number, method: string, args: string[], answer: string }} Call */

/** Whether a value is more than the beginning of an attempt. @param {string} element @param {string} value */
function isResult(element, value) {
  return VITAL.test(element) && !/suspend_data$/.test(element) && value !== "incomplete";
}

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
    /** Numbers as they were at launch, as far as they were asked for. @type {Map<string, string>} */
    this.original = new Map();
    /** The last commit failed. */
    this.failed = false;
    /**
     * Parts of the result that an LMS may believe to have stored since a commit that failed, and never sends again
     * (Moodle with SCORM 1.2); they are written anew at the next launch. @type {Map<string, string>}
     */
    this.doubtful = new Map();
    /** Reading an element gives what it was some saves ago. */
    this.lags = false;
    /** Digests of states that were set or found in this session, but for the last one. @type {Set<string>} */
    this.earlier = new Set();
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
    if (element === this.standard.elements.suspendData) this.remember(this.held.get(element) ?? "");
    this.held.set(element, text);
    this.unsaved.delete(element);
    this.unsaved.set(element, text);
    return true;
  }

  /** A state that an LMS whose reading lags may give back. @param {string} state */
  remember(state) {
    if (state) this.earlier.add(digest(state));
  }

  /** Whether an LMS that keeps one status and refuses another has lost nothing. @param {string} kept @param {string} refused */
  keepsResult(kept, refused) {
    return /^(passed|completed)$/.test(kept) || (kept === "failed" && refused !== "passed");
  }

  /** @param {() => boolean} online whether the browser believes to have a network */
  commit(online = () => navigator.onLine) {
    // Some LMSs answer "true" while offline and lose the data (Moodle), so the browser is asked too.
    const answered = this.call("commit", "") === "true";
    this.failed = !answered || !online();
    // For the diagnosis, which shows the answer.
    if (!answered) this.call("lastError");
    if (this.failed) {
      for (const [element, value] of this.unsaved)
        if (isResult(element, value) && this.standard.forgets) this.doubtful.set(element, value);
      return false;
    }
    for (const [element, value] of this.doubtful) if (this.held.get(element) !== value) this.doubtful.delete(element);
    this.unsaved.clear();
    return this.refused.size === 0;
  }

  /** Say once more what a commit that failed was to store, to an LMS that may have dropped it; others would forget it. */
  repeat() {
    if (!this.failed || this.standard.forgets) return;
    for (const [element, value] of this.unsaved) this.call("set", element, value);
  }

  /**
   * Whether a value reads back as it was set; what cannot be read back counts as whole.
   * @param {string} element
   * @returns {number} how many characters were kept of a value that was cut, 0 when there is one that was never set, -1 when all
   *   is well
   */
  keptOf(element) {
    const wanted = this.held.get(element);
    const back = wanted === undefined ? "" : this.get(element);
    if (this.lags || back === "" || back === wanted) return -1;
    // Some LMSs answer what they held before the last save, or at launch, and store everything (Open edX, frappe).
    this.lags = this.earlier.has(digest(back));
    if (this.lags) return -1;
    return wanted?.startsWith(back) ? back.length : 0;
  }
}
