/**
 * The LMS of the tool does what the LMS beside the course does (player.js): what happened to the course happens to it.
 */
import { StrictLms } from "../lms/strict.js";

/** @typedef {import("../lms/strict.js").Faults} Faults */
/** @typedef {import("../lms/runs.js").Entry} Entry */
/** @typedef {import("../lms/runs.js").Run} Run */
/** @typedef {import("./messages.js").Event} Event */
/** @typedef {import("./store.js").Trouble} Trouble */

const SLOW = 300;

/** @param {Trouble} trouble @returns {Faults} */
export function faultsOf({ saving, offline, expired, cut, slow }) {
  /** @type {Faults} */
  const faults = {};
  const fault = expired
    ? "false"
    : /** @type {const} */ ({ works: undefined, twice: undefined, fails: "false", lies: "lie", page: "page" })[saving];
  if (fault) {
    faults.commit = fault;
    faults.terminate = fault;
  } else if (saving === "twice") faults.commitFailures = 2;
  if (offline) faults.offline = true;
  if (cut !== "" && Number(cut) >= 0) faults.cut = Number(cut);
  if (slow === "all") faults.delay = SLOW;
  if (slow === "saving") faults.serverDelay = SLOW;
  return faults;
}

/**
 * What happened to the course happens to an LMS. Slow answers are not waited for here.
 * @param {StrictLms} lms
 * @param {Event | Entry} event
 */
export function follow(lms, event) {
  if ("faults" in event) lms.faults = { ...event.faults, delay: 0, serverDelay: 0 };
  else if ("method" in event) {
    try {
      if (Object.hasOwn(lms.api, event.method)) lms.api[event.method](...event.args);
    } catch {
      // What is thrown is noted with the call.
    }
  } else if (event.do === "leaving") {
    if (event.how) lms.faults.leaving = event.how;
    else delete lms.faults.leaving;
  }
}

/**
 * What the LMS holds after a session whose last events came when its page was gone already; only what they changed.
 * @param {Run} run
 * @param {Event[]} events
 * @returns {Record<string, string | undefined>}
 */
export function changesBy(run, events) {
  const { launch, standard, profile, sco, database, entries } = run;
  let at = 0;
  const lms = new StrictLms({ ...launch, standard, profile, sco, database: { ...database }, clock: () => at });
  const play = (/** @type {Event | Entry} */ event) => {
    at = event.at ?? at;
    follow(lms, event);
  };
  entries.forEach(play);
  const before = { ...lms.database };
  events.forEach(play);
  const names = new Set([...Object.keys(before), ...Object.keys(lms.database)]);
  return Object.fromEntries(
    [...names].filter((name) => before[name] !== lms.database[name]).map((name) => [name, lms.database[name]]),
  );
}
