/**
 * A run: what a course and an LMS said to each other in one session, kept as JSON, to be gone through again with
 * another LMS or another version of the emulator.
 */
import { EDITIONS } from "./data_model.js";
import { PROFILES } from "./profiles.js";
import { StrictLms } from "./strict.js";

/** @typedef {import('./strict.js').Call} Call */
/** @typedef {import('./strict.js').Faults} Faults */
/** @typedef {Pick<import('./strict.js').Options, 'learner' | 'mode' | 'credit' | 'masteryScore' | 'scaledPassingScore' |
 *   'completionThreshold' | 'thresholdOfAttribute' | 'completionSetByContent' | 'objectiveSetByContent' | 'objectives' | 'sharedData' | 'launchData' | 'maxTimeAllowed' | 'timeLimitAction'>} Launch */

/** From then on other things go wrong. @typedef {{ at: number, faults: Faults }} Switch */
/** @typedef {Call | Switch} Entry */

/**
 * @typedef {object} Run
 * @property {'scormbuild-run'} form
 * @property {1} version
 * @property {import('./data_model.js').Edition} standard
 * @property {import('./profiles.js').ProfileName} profile
 * @property {string} course its title
 * @property {string} sco identifier of the item that was launched
 * @property {string} begun date and time
 * @property {Launch} launch
 * @property {Record<string, string>} database what the LMS held at the start
 * @property {true} [short] the session was so long that its first calls are missing
 * @property {Entry[]} entries in the order in which they happened
 */

/** A call that was made again. @typedef {{ recorded: Call, now: Call, same: boolean }} Compared */

/** The most entries that a run may have, so that a strange file does not stop the page. */
const MOST = 200_000;

/** @param {unknown} value @returns {value is Record<string, any>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {string} text of a file
 * @returns {Run}
 * @throws {Error} in words for people, when it is no run
 */
export function readRun(text) {
  let run;
  try {
    run = JSON.parse(text);
  } catch {
    throw new Error("This file is not a saved run: it is not valid JSON.");
  }
  if (!isRecord(run) || run.form !== "scormbuild-run") throw new Error("This file is not a saved run of the preview.");
  if (run.version !== 1) throw new Error(`This run has version ${run.version}, but this preview reads version 1.`);
  if (!Object.hasOwn(EDITIONS, run.standard)) throw new Error(`This run has an unknown standard: ${run.standard}.`);
  if (!Object.hasOwn(PROFILES, run.profile)) throw new Error(`This run has an unknown LMS: ${run.profile}.`);
  if (run.short)
    throw new Error("This run cannot be replayed: the session was so long that its first calls are missing.");
  const { entries, launch = {}, database = {} } = run;
  const isEntry = (/** @type {unknown} */ entry) =>
    isRecord(entry) && (isRecord(entry.faults) || (typeof entry.method === "string" && Array.isArray(entry.args)));
  if (
    !Array.isArray(entries) ||
    entries.length > MOST ||
    !entries.every(isEntry) ||
    !isRecord(launch) ||
    !isRecord(database)
  ) {
    throw new Error("This run is damaged: its calls cannot be read.");
  }
  return /** @type {Run} */ ({ ...run, launch, database });
}

/**
 * Make the calls of a run again, in an LMS that is as it was then. Slow answers are not waited for.
 * @param {Run} run
 * @param {import('./profiles.js').ProfileName} [profile] of the LMS; default: the one of the run
 * @returns {Compared[]}
 */
export function replay(run, profile = run.profile) {
  const { standard, sco, launch, database, entries } = run;
  const lms = new StrictLms({ ...launch, standard, profile, sco, database: { ...database } });
  /** @type {Compared[]} */
  const compared = [];
  for (const entry of entries) {
    if ("faults" in entry) {
      lms.faults = { ...entry.faults, delay: 0, serverDelay: 0 };
      continue;
    }
    const before = lms.calls.length;
    try {
      if (Object.hasOwn(lms.api, entry.method)) lms.api[entry.method](...entry.args);
    } catch {
      // What is thrown is noted with the call.
    }
    const now = lms.calls[before] ?? {
      method: entry.method,
      args: entry.args,
      result: undefined,
      error: "",
      rule: "no such function",
    };
    // JSON has no undefined.
    const same = (now.result ?? null) === (entry.result ?? null) && now.error === entry.error;
    compared.push({ recorded: entry, now, same });
  }
  return compared;
}
