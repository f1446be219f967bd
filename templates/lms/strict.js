/**
 * An LMS run-time for SCORM 1.2 and SCORM 2004 (3rd and 4th Edition): it accepts only what the standards allow, or what
 * the LMS of a profile takes, remembers every call, and can be made to fail the way real LMSs do.
 */
import { EDITIONS } from "./data_model.js";
import { answerOf, faultOf, wait } from "./faults.js";
import { givenAt } from "./launch.js";
import { Log, noted } from "./log.js";
import { Persistence } from "./persistence.js";
import { MOODLE_STORES, PROFILES } from "./profiles.js";
import { brokenRule, PROTOCOLS } from "./protocol.js";
import { SessionData } from "./session_data.js";

/** @typedef {import('./data_model.js').Edition} Edition */
/** @typedef {import('./data_model.js').Standard} Standard */
/** @typedef {import('./faults.js').Fault} Fault */
/** @typedef {import('./faults.js').Faults} Faults */
/** @typedef {import('./launch.js').Options} Options */
/** @typedef {import('./launch.js').PlayerPage} PlayerPage */
/** @typedef {import('./log.js').Call} Call */
/** @typedef {import('./protocol.js').SessionAction} SessionAction */
/** @typedef {import('./protocol.js').SupportAction} SupportAction */
/** @typedef {import('./session_data.js').Outcome} Outcome */

/** @type {Outcome} */
const DONE = { result: "true", error: "0" };

export class StrictLms {
  /** @type {Faults} */
  faults;
  /** True from the first successful Initialize on, also after the end. */
  initialized = false;
  /** True from the end on, until a session is begun again where that is possible. */
  terminated = false;

  #protocol;
  #log;
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
    this.#log = new Log(this.#protocol, options);
    this.calls = this.#log.calls;
    this.violations = this.#log.violations;
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
    wait(this.faults, action);
    this.#break(action, name, args);
    const outcome =
      this.#illegal(action, args) ?? this.#faulty(action) ?? noted(args, this.#perform(action, args.map(String)));
    this.#error = outcome.error;
    const asked = action === "getValue" && outcome.error === "0" ? String(args[0]) : "";
    const asNumber = this.#ways.numbers === true && asked !== "" && this.#data.isNumber(asked);
    const result = answerOf(fault, outcome.result, asNumber);
    this.#log.record(name, args, result, outcome);
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
    this.#log.record(name, args, undefined, { result: "", error: this.#error, rule });
    throw new TypeError("Cannot read properties of undefined (reading 'defaultvalue')");
  }

  /**
   * What is to go wrong with an action now.
   * @param {SessionAction} action
   */
  #faultOf(action) {
    return faultOf(this.faults, this.#ways, action, () => this.#tooLong());
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
    this.#log.record(this.#protocol.support[action], args, result, { result, error: "0", rule });
    return result;
  }

  /**
   * @param {SessionAction} action
   * @param {unknown[]} args
   * @returns {Outcome | undefined}
   */
  #illegal(action, args) {
    const broken = brokenRule(this.#protocol, action, args, this.#ways, this, this.#page);
    return broken && this.#failure(action, ...broken);
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
    const { entry, values } = this.#store.open();
    this.#data.load(values);
    for (const [name, value] of Object.entries(givenAt(this.options, this.standard, this.#ways, entry))) {
      if (value !== undefined && this.#data.knows(name)) this.#data.provide(name, value);
    }
    if (this.standard === "scorm2004") this.#data.begin(this.options);
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
