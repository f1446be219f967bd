/**
 * What an LMS keeps between sessions and what it does with the data when a session ends.
 */
import { EDITIONS, modelOf, patternOf } from "./data_model.js";

/** @typedef {import('./data_model.js').Edition} Edition */
/** @typedef {import('./data_model.js').Element} Element */
/** @typedef {import('./profiles.js').Ways} Ways */
/** @typedef {import('./data_model.js').Standard} Standard */
/** @typedef {Map<string, string>} Values */

const NAMES = {
  scorm12: {
    status: "cmi.core.lesson_status",
    exit: "cmi.core.exit",
    sessionTime: "cmi.core.session_time",
    totalTime: "cmi.core.total_time",
    mode: "cmi.core.lesson_mode",
    credit: "cmi.core.credit",
  },
  scorm2004: {
    status: "cmi.completion_status",
    exit: "cmi.exit",
    sessionTime: "cmi.session_time",
    totalTime: "cmi.total_time",
    mode: "cmi.mode",
    credit: "cmi.credit",
  },
};

const NUMERIC = /^[ \t\n\r\v\f]*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[ \t\n\r\v\f]*$/;

/**
 * Moodle compares old and new value with PHP's `!=`, for which '0110' and '110' are the same.
 * @param {string} left
 * @param {string} right
 */
const sameForPhp = (left, right) =>
  left === right || (NUMERIC.test(left) && NUMERIC.test(right) && Number(left) === Number(right));

/** @param {number} hundredths */
const seconds = (hundredths) => String(Number((hundredths / 100).toFixed(2)));

/**
 * @param {Standard} standard
 * @param {string} time
 */
function hundredthsOf(standard, time) {
  const units = standard === "scorm12" ? [3600, 60, 1] : [31536000, 2592000, 86400, 3600, 60, 1];
  const fields =
    standard === "scorm12"
      ? time.split(":")
      : (/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(time)?.slice(1) ?? []);
  return units.reduce((sum, unit, index) => sum + Math.round(Number(fields[index] ?? 0) * unit * 100), 0);
}

/**
 * @param {Standard} standard
 * @param {string} total
 * @param {string} session
 */
export function addTime(standard, total, session) {
  const sum = hundredthsOf(standard, total) + hundredthsOf(standard, session);
  const hours = Math.floor(sum / 360000);
  const minutes = Math.floor(sum / 6000) % 60;
  if (standard === "scorm2004") {
    const rest = [hours && `${hours}H`, minutes && `${minutes}M`, sum % 6000 && `${seconds(sum % 6000)}S`];
    return `PT${rest.filter(Boolean).join("") || "0S"}`;
  }
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  const parts = [String(hours).padStart(4, "0"), two(minutes), two(Math.floor(sum / 100) % 60)];
  return `${parts.join(":")}.${two(sum % 100)}`;
}

export class Persistence {
  #standard;
  #ways;
  #controls;
  #database;
  #names;
  #model;
  #rows;
  /** @type {Values} what an LMS that sends only changes compares with */
  #baseline = new Map();
  #newAttempt = false;

  /**
   * @param {Edition} edition
   * @param {Ways} ways
   * @param {Record<string, string>} database
   * @param {{ completionSetByContent?: boolean, objectiveSetByContent?: boolean }} [controls]
   */
  constructor(edition, ways, database, controls = {}) {
    this.#controls = controls;
    this.#standard = EDITIONS[edition].model;
    this.#ways = ways;
    this.#database = database;
    this.#names = NAMES[this.#standard];
    this.#model = modelOf(edition, ways);
    this.#rows = new Map(this.#model.elements.map((row) => [row.name, row]));
  }

  /**
   * What a session finds when it begins.
   * @returns {{entry: string, values: Values}}
   */
  open() {
    const { status, exit } = this.#names;
    const stored = this.#database;
    const suspended = stored[exit] === "suspend";
    const resumes = this.#standard === "scorm12" || suspended;
    // SCORM 2004 4th Ed RTE 4.2.8: any exit but "suspend" ends the attempt. Where the old rows are left (Moodle), they
    // come back if a later attempt is suspended.
    this.#newAttempt = !resumes;
    const kept = Object.entries(stored).filter(([name]) => this.#comesBack(name, resumes));
    this.#baseline = new Map(kept);
    const begun = this.#standard === "scorm2004" ? suspended : (stored[status] ?? "not attempted") !== "not attempted";
    return { entry: !begun ? "ab-initio" : suspended ? "resume" : "", values: new Map(kept) };
  }

  /**
   * @param {Values} values
   * @param {Set<string>} own names that this session set; settling the status may add to them
   * @param {{final: boolean, lost: boolean}} how final at the end of the session, lost when nothing arrives
   * @param {(arrive: () => void) => void} [post] takes the request to the server, which handles it once `arrive` is called
   */
  save(values, own, { final, lost }, post = (arrive) => arrive()) {
    const { sends = "all" } = this.#ways;
    if (lost && sends === "all") return;
    if (final) this.#settle(values, own);
    const sent = this.#sent(values, own);
    // The values are taken for sent before it is known whether they arrived.
    if (sends === "changed") for (const name of sent) this.#baseline.set(name, values.get(name) ?? "");
    if (lost) return;
    // As they are now: the request may be handled when others are set.
    const request = this.#arriving(sent).map((name) => /** @type {const} */ ([name, values.get(name) ?? ""]));
    const ends = final ? this.#ending(values, own) : [];
    post(() => {
      this.#dropOldAttempt();
      for (const [name, value] of [...request, ...ends]) this.#write(name, value);
      this.#dropState();
    });
  }

  /**
   * Bytes of a request with what would be saved now, as a form.
   * @param {Values} values
   * @param {Set<string>} own
   * @param {number} each what an element costs beside its name and value
   */
  size(values, own, each) {
    const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text).length;
    return this.#sent(values, own).reduce((sum, name) => sum + each + bytes(name) + bytes(values.get(name) ?? ""), 0);
  }

  /** @param {Values} values @param {Set<string>} own */
  #sent(values, own) {
    return [...own].filter((name) => (this.#ways.sends ?? "all") === "all" || this.#changed(name, values));
  }

  /** What a server that takes so many variables of a form keeps of it. @param {string[]} sent */
  #arriving(sent) {
    const { form } = this.#ways;
    if (!form || sent.length <= form.variables) return sent;
    const place = (/** @type {string} */ name) => {
      const found = form.first.findIndex((first) => name.startsWith(`${first}.`));
      return found < 0 ? form.first.length : found;
    };
    return [...sent].sort((one, other) => place(one) - place(other)).slice(0, form.variables);
  }

  /**
   * @param {string} name
   * @param {boolean} resumes
   */
  #comesBack(name, resumes) {
    const row = this.#rows.get(patternOf(name));
    if (!row) return false;
    if (this.#isOfLms(row)) return true;
    return resumes && (!row.session || (this.#ways.keepsExit === true && row.name === this.#names.exit));
  }

  /** @param {Element} row */
  #isOfLms(row) {
    const ofArray = this.#model.lmsArrays.some((array) => row.name.startsWith(`${array}.`));
    return ofArray || (row.access === "ro" && row.name !== this.#names.totalTime);
  }

  /**
   * @param {string} name
   * @param {Values} values
   */
  #changed(name, values) {
    if (name === this.#names.sessionTime) return false;
    const pattern = patternOf(name);
    const initial = pattern === name ? (this.#rows.get(name)?.initial ?? "") : undefined;
    return values.get(name) !== (this.#baseline.get(name) ?? initial);
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  #write(name, value) {
    const { stores } = this.#ways;
    if (stores && !stores.some((prefix) => name.startsWith(prefix))) return;
    const before = this.#database[name];
    if (this.#ways.looseComparison && before !== undefined && sameForPhp(before, value)) return;
    this.#database[name] = value;
  }

  #dropOldAttempt() {
    if (this.#newAttempt && !this.#ways.keepsRows) {
      for (const name of Object.keys(this.#database)) {
        if (!this.#comesBack(name, false)) delete this.#database[name];
      }
    }
    this.#newAttempt = false;
  }

  /**
   * What the end of a session adds.
   * @param {Values} values
   * @param {Set<string>} own
   * @returns {[string, string][]}
   */
  #ending(values, own) {
    const { totalTime, sessionTime, exit } = this.#names;
    const before = values.get(totalTime) ?? "";
    const total = addTime(this.#standard, before, values.get(sessionTime) ?? "");
    // cmi.exit says how *this* session ended; Moodle alone goes on with the one of the session before.
    return [
      [totalTime, total === "PT0S" ? (this.#ways.noTime ?? total) : total],
      ...(!this.#ways.keepsExit && !own.has(exit) ? [/** @type {[string, string]} */ ([exit, ""])] : []),
    ];
  }

  /** What is done begins afresh in some LMSs. */
  #dropState() {
    const done = Object.entries(this.#ways.dropsState ?? {}).some(([name, values]) =>
      values.includes(this.#database[name]),
    );
    if (done)
      for (const name of ["cmi.suspend_data", "cmi.core.lesson_location", "cmi.location"]) delete this.#database[name];
  }

  /**
   * @param {Values} values
   * @param {Set<string>} own
   */
  #settle(values, own) {
    const { mode, credit, status } = this.#names;
    const counts = values.get(mode) === "normal" && values.get(credit) === "credit";
    const set = (/** @type {string} */ name, /** @type {string} */ value) => {
      values.set(name, value);
      own.add(name);
    };
    const reaches = (/** @type {string} */ measure, /** @type {string} */ threshold) => {
      const [reached, wanted] = [values.get(measure) ?? "", values.get(threshold) ?? ""];
      return reached === "" || wanted === "" ? undefined : Number(reached) >= Number(wanted);
    };

    if (this.#standard === "scorm12") {
      const unset = (values.get(status) ?? "not attempted") === "not attempted";
      if (unset) set(status, "completed");
      const passed = reaches("cmi.core.score.raw", "cmi.student_data.mastery_score");
      // SCORM 1.2 RTE 3.4.4 lets the mastery score replace "completed".
      const { mastery = "completed" } = this.#ways;
      const replaced = { any: true, unset, completed: values.get(status) === "completed" }[mastery];
      if (counts && passed !== undefined && replaced) set(status, passed ? "passed" : "failed");
      return;
    }
    const completed = reaches("cmi.progress_measure", "cmi.completion_threshold");
    if (counts && this.#ways.fillsIn) {
      const { completionSetByContent, objectiveSetByContent } = this.#controls;
      const says = (/** @type {string} */ name) => (values.get(name) ?? "unknown") !== "unknown";
      if (!completionSetByContent && !says(status)) set(status, "completed");
      if (!objectiveSetByContent && !says("cmi.success_status")) set("cmi.success_status", "passed");
    }
    if (counts && completed !== undefined) set(status, completed ? "completed" : "incomplete");
    // SCORM 2004 4th Ed RTE 4.2.22
    const passed = reaches("cmi.score.scaled", "cmi.scaled_passing_score");
    if (counts && this.#ways.derivesSuccess !== false && passed !== undefined)
      set("cmi.success_status", passed ? "passed" : "failed");
  }
}
