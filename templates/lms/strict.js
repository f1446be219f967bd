/**
 * An LMS run-time for SCORM 1.2 and SCORM 2004 (3rd and 4th Edition): it accepts only what the standards allow, or what
 * the LMS of a profile takes, remembers every call, and can be made to fail the way real LMSs do.
 */
import { EDITIONS } from "./data_model.js";
import { Persistence } from "./persistence.js";
import { MOODLE_STORES, PROFILES } from "./profiles.js";
import { PROTOCOLS } from "./protocol.js";
import { SessionData } from "./session_data.js";

/** @typedef {import('./data_model.js').Edition} Edition */
/** @typedef {import('./data_model.js').Standard} Standard */
/** @typedef {import('./protocol.js').SessionAction} SessionAction */
/** @typedef {import('./protocol.js').SupportAction} SupportAction */
/** @typedef {import('./session_data.js').Outcome} Outcome */

/**
 * @typedef {object} Options
 * @property {Edition | 'scorm2004'} standard 'scorm2004' is the 4th Edition
 * @property {{id: string, name: string}} [learner]
 * @property {'normal' | 'browse' | 'review'} [mode]
 * @property {'credit' | 'no-credit'} [credit]
 * @property {string} [masteryScore] 1.2 only, 0 to 100
 * @property {string} [scaledPassingScore] 2004 only, -1 to 1
 * @property {string} [completionThreshold] 2004 only, 0 to 1
 * @property {string} [thresholdOfAttribute] 2004 only: the same as an LMS reads it that knows the 4th Edition's form alone
 * @property {boolean} [completionSetByContent] 2004, delivery controls of the item: default false
 * @property {boolean} [objectiveSetByContent]
 * @property {string} [launchData]
 * @property {string} [entry] answered instead of what follows from the database
 * @property {string} [maxTimeAllowed]
 * @property {string} [timeLimitAction]
 * @property {import('./profiles.js').ProfileName} [profile] what the LMS does otherwise; default 'strict'
 * @property {'plain' | 'moodle'} [persistence] 'moodle': takes what the strict one takes, and stores as Moodle does
 * @property {Record<string, string>} [database] shared, not copied
 * @property {Faults} [faults] from the start
 * @property {PlayerPage} [page] the page of the LMS, when several sessions run in it
 * @property {string} [sco] identifier of the item, to know it again in the same page
 * @property {(arrive: () => void) => void} [post] takes each request that nobody waits for (see `beacon` of the profiles),
 *   which the server handles once "arrive" is called; default: at once
 * @property {() => number} [clock] milliseconds since the launch, to be noted with each call
 * @property {(call: Call) => void} [onCall] called after each call
 */

/**
 * What a page of the LMS remembers from one session to the next.
 * @typedef {object} PlayerPage
 * @property {boolean} terminated a session has ended in it
 * @property {Set<string>} recorded SCOs that ended after they had recorded answers or objectives
 */

/** `page`: a page that asks to log in, in place of an answer. @typedef {'false' | 'throw' | 'null' | 'boolean' | 'undefined' | 'page'} Fault */

/**
 * @typedef {object} Faults
 * @property {Fault} [initialize]
 * @property {Fault} [getValue]
 * @property {Fault} [setValue]
 * @property {Fault | 'lie'} [commit]
 * @property {Fault | 'lie'} [terminate]
 * @property {string[]} [refuse] prefixes of element patterns that SetValue refuses
 * @property {number} [commitFailures] so many commits fail, then they work again
 * @property {string[]} [unsupported] prefixes of elements that the LMS does not have
 * @property {number} [room] so many interactions fit in
 * @property {number} [cut] characters of suspend data that are kept, without a word
 * @property {number} [delay] milliseconds that each call takes
 * @property {number} [serverDelay] milliseconds more that the beginning, a commit and the end take
 * @property {boolean} [offline] the network is gone; what is answered then depends on the profile
 * @property {'page' | 'window'} [leaving] the page of the course is being left, or its whole window closed
 */

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

const ARGUMENTS = { initialize: 1, terminate: 1, commit: 1, getValue: 1, setValue: 2 };
const SHOWN = 80;
const LOGIN_PAGE = "<!DOCTYPE html>\n<html><head><title>Log in</title></head><body></body></html>";

/** @type {Outcome} */
const DONE = { result: "true", error: "0" };

/** @param {unknown} argument */
function shown(argument) {
  if (typeof argument !== "string") return String(argument);
  const cut = argument.length > SHOWN ? `${argument.slice(0, SHOWN)}… (${argument.length} characters)` : argument;
  return JSON.stringify(cut);
}

export class StrictLms {
  /** @type {Call[]} */
  calls = [];
  /** @type {string[]} */
  violations = [];
  /** @type {Faults} */
  faults;
  /** True from the first successful Initialize on, also after the end. */
  initialized = false;
  /** True from the end on, until a session is begun again where that is possible. */
  terminated = false;

  #protocol;
  #store;
  #data;
  /** @type {import('./profiles.js').Ways} */
  #ways;
  /** @type {PlayerPage} */
  #page;
  #error = "0";
  /** @type {Map<string, string>} what was set when the last save was made */
  #savedBefore = new Map();

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    /** @type {Edition} */
    this.edition = options.standard === "scorm2004" ? "scorm2004-4" : options.standard;
    /** @type {Standard} */
    this.standard = EDITIONS[this.edition].model;
    this.database = options.database ?? {};
    this.faults = { ...options.faults };
    const { profile = "strict", persistence, page = { terminated: false, recorded: new Set() } } = options;
    const own = PROFILES[profile][this.standard];
    this.#ways = persistence === "moodle" ? { ...own, ...MOODLE_STORES[this.standard] } : own;
    this.#page = page;
    this.#protocol = PROTOCOLS[this.standard];
    this.#store = new Persistence(this.edition, this.#ways, this.database, options);
    this.#data = new SessionData(this.edition, this.#ways);
    this.api = this.#buildApi();
  }

  /**
   * What the LMS has really stored, or undefined.
   * @param {string} element
   * @returns {string | undefined}
   */
  get(element) {
    return this.database[element];
  }

  /**
   * What a SCO would read now, or undefined before the session and where nothing is set.
   * @param {string} element
   * @returns {string | undefined}
   */
  value(element) {
    return this.#data.values.get(element);
  }

  /** All values of the running session, saved or not. @returns {Record<string, string>} */
  values() {
    return Object.fromEntries(this.#data.values);
  }

  /** The elements that the SCO has set and the LMS has not stored like that. @returns {string[]} */
  unsaved() {
    return [...this.#data.own].filter(
      (name) => this.#data.values.get(name) !== (this.database[name] ?? this.#data.initial(name)),
    );
  }

  /** Most characters of an element in this LMS. @param {string} element */
  limit(element) {
    return this.#data.limit(element);
  }

  /**
   * A later session on the same database.
   * @param {Partial<Options>} [overrides]
   */
  relaunch(overrides = {}) {
    return new StrictLms({ ...this.options, database: this.database, ...overrides });
  }

  #buildApi() {
    /** @type {Record<string, (...args: unknown[]) => any>} */
    const api = {};
    for (const action of /** @type {SessionAction[]} */ (Object.keys(this.#protocol.session))) {
      api[this.#protocol.session[action].name] = (...args) => this.#session(action, args);
    }
    for (const action of /** @type {SupportAction[]} */ (Object.keys(this.#protocol.support))) {
      api[this.#protocol.support[action]] = (...args) => this.#support(action, args);
    }
    return api;
  }

  /**
   * @param {SessionAction} action
   * @param {unknown[]} args
   */
  #session(action, args) {
    const { name } = this.#protocol.session[action];
    const fault = this.#faultOf(action);
    this.#wait(action);
    this.#break(action, name, args);
    const outcome =
      this.#illegal(action, args) ?? this.#faulty(action) ?? this.#noted(args, this.#perform(action, args.map(String)));
    this.#error = outcome.error;
    /** @type {unknown} */
    let result = outcome.result;
    if (fault === "null") result = null;
    if (fault === "page") result = LOGIN_PAGE;
    if (fault === "undefined" || fault === "throw") result = undefined;
    if (this.#ways.numbers && action === "getValue" && outcome.error === "0" && this.#data.isNumber(String(args[0]))) {
      result = Number(outcome.result);
    }
    if (fault === "boolean" && /^(true|false)$/.test(outcome.result)) result = outcome.result === "true";
    this.#record(name, args, result, outcome);
    if (fault === "throw") throw new Error(`${name} failed in the LMS`);
    return result;
  }

  /**
   * The LMS's own code falls over.
   * @param {SessionAction} action
   * @param {string} name
   * @param {unknown[]} args
   */
  #break(action, name, args) {
    if (action !== "initialize" || !this.#ways.brokenReturn || !this.#page.recorded.has(this.options.sco ?? "")) return;
    const rule = "no second session in this page after answers or objectives were recorded (Moodle)";
    this.#record(name, args, undefined, { result: "", error: this.#error, rule });
    throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')");
  }

  /**
   * What is to go wrong with an action now.
   * @param {SessionAction} action
   */
  #faultOf(action) {
    const fault = this.faults[action];
    if (fault !== undefined || (action !== "commit" && action !== "terminate")) return fault;
    if (this.faults.leaving === "window" && this.#ways.windowClosed === "lost") return "lie";
    if (this.faults.leaving && this.#tooLong()) return "false";
    return this.faults.offline ? (this.#ways.offline ?? "false") : undefined;
  }

  /** Nobody waits for the requests of a page that goes away. */
  get #posts() {
    return this.faults.leaving !== undefined && this.#ways.beacon !== undefined;
  }

  /** Somebody logs in anew. @param {Storage} storage the localStorage of the LMS's origin */
  logIn(storage) {
    if (this.#ways.clearsStorage) storage.clear();
  }

  #tooLong() {
    const { beacon } = this.#ways;
    return beacon !== undefined && this.#store.size(this.#data.values, this.#data.own, beacon.each) > beacon.limit;
  }

  /** As synchronous requests do, the call stops the page. @param {SessionAction} action */
  #wait(action) {
    const { delay = 0, serverDelay = 0 } = this.faults;
    const until = Date.now() + delay + (/Value$/.test(action) ? 0 : serverDelay);
    while (Date.now() < until);
  }

  /**
   * Support functions report the last error and leave it as it is.
   * @param {SupportAction} action
   * @param {unknown[]} args
   */
  #support(action, args) {
    const code = action === "lastError" ? this.#error : String(args[0] ?? "");
    const asked = action === "diagnostic" && code === "" ? this.#error : code;
    const result = action === "lastError" ? code : (this.#protocol.strings[asked] ?? "");
    const legal = args.every((arg) => typeof arg === "string") && (action === "lastError" || args.length === 1);
    const rule = legal ? undefined : "arguments must be strings";
    this.#record(this.#protocol.support[action], args, result, { result, error: "0", rule });
    return result;
  }

  /**
   * @param {string} method
   * @param {unknown[]} args
   * @param {unknown} result
   * @param {Outcome} outcome
   */
  #record(method, args, result, { error, rule, excused }) {
    const { clock, onCall } = this.options;
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

  /**
   * @param {SessionAction} action
   * @param {unknown[]} args
   * @returns {Outcome | undefined}
   */
  #illegal(action, args) {
    const { before, running, after } = this.#protocol.session[action];
    const failure = (/** @type {string} */ code, /** @type {string} */ rule) => this.#failure(action, code, rule);
    const texts = action === "setValue" && this.#ways.texts ? args.slice(0, 1) : args;
    if (args.length !== ARGUMENTS[action] || texts.some((arg) => typeof arg !== "string")) {
      return failure(this.#protocol.codes.argument, `exactly ${ARGUMENTS[action]} argument(s), all strings`);
    }
    if (!/Value$/.test(action) && args[0] !== "") {
      return failure(this.#protocol.codes.argument, "the argument must be an empty string");
    }
    const again = this.terminated && action === "initialize" && this.#ways.beginsAgain;
    if (this.terminated && !again) return failure(after, "the session has ended");
    if (action === "initialize" && this.#ways.oneSession && this.#page.terminated) {
      return failure(after, "one session in one page (Moodle)");
    }
    if (this.initialized && running && !again) return failure(running, "the session has already begun");
    if (!this.initialized && before) return failure(before, "the session has not begun");
    return undefined;
  }

  /**
   * What this LMS takes and the standard does not is noted, for the LMSs that refuse it.
   * @param {unknown[]} args
   * @param {Outcome} outcome
   * @returns {Outcome}
   */
  #noted(args, outcome) {
    const silent = outcome.error !== "0" || args.every((arg) => typeof arg === "string");
    return silent ? outcome : { ...outcome, rule: "all arguments are strings; this LMS makes text of them" };
  }

  /**
   * @param {SessionAction} action
   * @param {string} error
   * @param {string} rule
   * @returns {Outcome}
   */
  #failure(action, error, rule) {
    return { result: action === "getValue" ? "" : "false", error, rule };
  }

  /**
   * @param {SessionAction} action
   * @returns {Outcome | undefined}
   */
  #faulty(action) {
    const fault = this.#faultOf(action);
    const left = action === "commit" ? (this.faults.commitFailures ?? 0) : 0;
    if (left > 0) this.faults.commitFailures = left - 1;
    if ((fault === undefined || fault === "boolean") && left <= 0) return undefined;
    const lies = fault === "lie" && left <= 0;
    if (action === "commit" || action === "terminate") this.#save(action, true);
    if (action === "terminate" && (lies || this.#ways.endsAnyway)) this.#end();
    if (lies) return DONE;
    const code = this.#ways.failure ?? this.#protocol.session[action].general;
    return { ...this.#failure(action, code, "injected fault"), excused: true };
  }

  /**
   * @param {SessionAction} action
   * @param {string[]} args
   * @returns {Outcome}
   */
  #perform(action, [name, value]) {
    if (/Value$/.test(action) && this.faults.unsupported?.some((prefix) => name.startsWith(prefix))) {
      return { ...this.#failure(action, this.#protocol.codes.undefined, "injected lack"), excused: true };
    }
    if (action === "getValue") return this.#data.read(name);
    if (action === "setValue") return this.#assign(name, value);
    if (action === "initialize") return this.#begin();
    this.#save(action, false);
    if (action === "terminate") this.#end();
    return DONE;
  }

  #end() {
    this.terminated = true;
    this.#page.terminated = true;
    const recorded = [...this.#data.values.keys()].some((name) => /^cmi\.(interactions|objectives)\./.test(name));
    if (recorded) this.#page.recorded.add(this.options.sco ?? "");
  }

  /**
   * @param {string} name
   * @param {string} value
   * @returns {Outcome}
   */
  #assign(name, value) {
    const { refuse = [], room = Infinity, cut = Infinity } = this.faults;
    const place = Number(/^cmi\.interactions\.(\d+)/.exec(name)?.[1] ?? -1);
    if (place >= room)
      return { ...this.#failure("setValue", this.#protocol.codes.setIndex, "injected lack of room"), excused: true };
    this.#data.refused = refuse;
    return this.#data.assign(name, name === "cmi.suspend_data" ? value.slice(0, cut) : value);
  }

  /** @returns {Outcome} */
  #begin() {
    const again = this.terminated;
    if (again) this.#data = new SessionData(this.edition, this.#ways);
    this.terminated = false;
    const {
      learner = { id: "learner", name: "Learner, One" },
      mode = "normal",
      credit = "credit",
      ...rest
    } = this.options;
    const { entry, values } = this.#store.open();
    const { losesZero, threshold } = this.#ways;
    const imported = (/** @type {string | undefined} */ text) => (losesZero && text?.trim() === "0" ? undefined : text);
    const [core, person, modeName] =
      this.standard === "scorm12" ? ["cmi.core", "student", "lesson_mode"] : ["cmi", "learner", "mode"];
    /** @type {Record<string, string | undefined>} */
    const given = {
      [`${core}.${person}_id`]: learner.id,
      [`${core}.${person}_name`]: learner.name,
      [`${core}.${modeName}`]: mode,
      [`${core}.credit`]: credit,
      [`${core}.entry`]: rest.entry ?? entry,
      "cmi.launch_data": imported(rest.launchData),
      "cmi.student_data.mastery_score": imported(rest.masteryScore),
      "cmi.scaled_passing_score": rest.scaledPassingScore,
      "cmi.completion_threshold": (threshold && rest.thresholdOfAttribute) ?? rest.completionThreshold,
      [`cmi.${this.standard === "scorm12" ? "student_data." : ""}max_time_allowed`]: rest.maxTimeAllowed,
      [`cmi.${this.standard === "scorm12" ? "student_data." : ""}time_limit_action`]: rest.timeLimitAction,
    };
    this.#data.load(values);
    for (const [name, value] of Object.entries(given)) {
      if (value !== undefined && this.#data.knows(name)) this.#data.provide(name, value);
    }
    this.#savedBefore = new Map(this.#data.values);
    if (this.#ways.reads) this.#data.readBack = this.#savedBefore;
    this.initialized = true;
    return again ? { ...DONE, rule: "one session in a launch; this LMS begins another" } : DONE;
  }

  /**
   * @param {'commit' | 'terminate'} action
   * @param {boolean} lost
   */
  #save(action, lost) {
    const post = this.#posts ? this.options.post : undefined;
    this.#store.save(this.#data.values, this.#data.own, { final: action === "terminate", lost }, post);
    if (this.#ways.reads !== "before") return;
    this.#data.readBack = this.#savedBefore;
    this.#savedBefore = new Map(this.#data.values);
  }
}
