/** Every call to the emulated LMS with its answer, and what in it breaks a rule. */

/** @typedef {import('./launch.js').Options} Options */
/** @typedef {import('./protocol.js').Protocol} Protocol */
/** @typedef {import('./session_data.js').Outcome} Outcome */

/**
 * @typedef {object} Call
 * @property {string} method
 * @property {unknown[]} args
 * @property {unknown} result
 * @property {string} error
 * @property {string} [rule] why the call failed
 * @property {boolean} [excused] it failed, but not because the caller broke a rule
 * @property {number} [at] milliseconds since the launch
 */

const SHOWN = 80;

/** @param {unknown} argument */
function shown(argument) {
  if (typeof argument !== "string") return String(argument);
  const cut = argument.length > SHOWN ? `${argument.slice(0, SHOWN)}… (${argument.length} characters)` : argument;
  return JSON.stringify(cut);
}

/**
 * What this LMS takes and the standard does not is noted, for the LMSs that refuse it.
 * @param {unknown[]} args
 * @param {Outcome} outcome
 * @returns {Outcome}
 */
export function noted(args, outcome) {
  const silent = outcome.error !== "0" || args.every((arg) => typeof arg === "string");
  return silent ? outcome : { ...outcome, rule: "all arguments are strings; this LMS makes text of them" };
}

export class Log {
  /** @type {Call[]} */
  calls = [];
  /** @type {string[]} */
  violations = [];

  #protocol;
  #options;

  /**
   * @param {Protocol} protocol
   * @param {Options} options
   */
  constructor(protocol, options) {
    this.#protocol = protocol;
    this.#options = options;
  }

  /**
   * @param {string} method
   * @param {unknown[]} args
   * @param {unknown} result
   * @param {Outcome} outcome
   */
  record(method, args, result, { error, rule, excused }) {
    const { clock, onCall } = this.#options;
    /** @type {Call} */
    const call = { method, args, result, error };
    if (rule) call.rule = rule;
    if (excused) call.excused = true;
    if (clock) call.at = Math.round(clock());
    this.calls.push(call);
    onCall?.(call);
    if (!rule || excused) return;
    const answer = `${error} ${this.#protocol.strings[error]}`;
    // The standard is no witness for a rule of Moodle's.
    const source = rule.includes("Moodle") ? "" : ` [${this.#protocol.source}]`;
    this.violations.push(`${method}(${args.map(shown).join(", ")}) -> ${answer}: ${rule}${source}`);
  }
}
