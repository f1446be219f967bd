/** How an LMS launches a SCO: what is set for it, and the values that it gives to a session. */

/** @typedef {import('./data_model.js').Edition} Edition */
/** @typedef {import('./data_model.js').Standard} Standard */
/** @typedef {import('./faults.js').Faults} Faults */
/** @typedef {import('./log.js').Call} Call */
/** @typedef {import('./profiles.js').Ways} Ways */

/** A store of adlcp:data. @typedef {{ identifier: string, reads: boolean, writes: boolean }} SharedData */

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
 * @property {string[]} [objectives] of SCORM 2004: identifiers of the item's objectives, which cmi.objectives begins with
 * @property {SharedData[]} [sharedData] of the 4th Edition: the stores that the item shares with others (adl.data)
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

/**
 * The records that a session finds besides what is stored: objectives (RTE 2004, 4.2.17) and shared data (4th Ed, 4.3).
 * @param {Options} options
 * @param {(name: string) => string | undefined} held what is stored
 * @returns {Record<string, string>}
 */
export function recordsAt({ objectives = [], sharedData = [] }, held) {
  const ids = objectives.map((id, index) => [`cmi.objectives.${index}.id`, id]);
  const stores = sharedData.flatMap(({ identifier }, index) => [
    [`adl.data.${index}.id`, identifier],
    [`adl.data.${index}.store`, held(`adl.data.${index}.store`) ?? ""],
  ]);
  return Object.fromEntries([...ids, ...stores].filter(([name]) => !name.endsWith(".id") || held(name) === undefined));
}

/**
 * The values that a session finds, by their elements; not every standard has all of them.
 * @param {Options} options
 * @param {Standard} standard
 * @param {Ways} ways
 * @param {string} entry what follows from the database
 * @returns {Record<string, string | undefined>}
 */
export function givenAt(options, standard, ways, entry) {
  const { learner = { id: "learner", name: "Learner, One" }, mode = "normal", credit = "credit", ...rest } = options;
  const { losesZero, threshold } = ways;
  const imported = (/** @type {string | undefined} */ text) => (losesZero && text?.trim() === "0" ? undefined : text);
  const [core, person, modeName] =
    standard === "scorm12" ? ["cmi.core", "student", "lesson_mode"] : ["cmi", "learner", "mode"];
  return {
    [`${core}.${person}_id`]: learner.id,
    [`${core}.${person}_name`]: learner.name,
    [`${core}.${modeName}`]: mode,
    [`${core}.credit`]: credit,
    [`${core}.entry`]: rest.entry ?? entry,
    "cmi.launch_data": imported(rest.launchData),
    "cmi.student_data.mastery_score": imported(rest.masteryScore),
    "cmi.scaled_passing_score": rest.scaledPassingScore,
    "cmi.completion_threshold": (threshold && rest.thresholdOfAttribute) ?? rest.completionThreshold,
    [`cmi.${standard === "scorm12" ? "student_data." : ""}max_time_allowed`]: rest.maxTimeAllowed,
    [`cmi.${standard === "scorm12" ? "student_data." : ""}time_limit_action`]: rest.timeLimitAction,
  };
}
