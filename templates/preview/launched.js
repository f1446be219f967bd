/** What the LMS tells a course at its launch. */
import { faultsOf } from "./mirror.js";
import { isOld } from "./words.js";

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {import("./session.js").Launch} Launch */

/** @param {string} name @param {string | null} value */
const given = (name, value) => (value === null || value === "" ? {} : { [name]: value });

/**
 * The pass mark that the LMS asks for, in place of the package's own.
 * @param {Edition} standard @param {string} percent "" for none
 */
function passMark(standard, percent) {
  if (percent === "") return {};
  if (isOld(standard)) return { masteryScore: percent };
  return { scaledPassingScore: String(Number((Number(percent) / 100).toFixed(4))) };
}

/**
 * @param {{ standard: Edition, launch: Launch, learner: import("./store.js").Learner, trouble: import("./store.js").Trouble }} options
 * @param {"normal" | "review" | "browse"} mode
 */
export function launchedWith({ standard, launch, learner, trouble }, mode) {
  return {
    learner: { ...learner },
    mode,
    credit: mode === "normal" ? /** @type {const} */ ("credit") : /** @type {const} */ ("no-credit"),
    ...given("masteryScore", launch.masteryScore),
    ...given("scaledPassingScore", launch.scaledPassingScore),
    ...given("completionThreshold", launch.completionThreshold),
    ...given("thresholdOfAttribute", launch.thresholdOfAttribute),
    ...given("launchData", launch.launchData),
    completionSetByContent: launch.completionSetByContent,
    objectiveSetByContent: launch.objectiveSetByContent,
    objectives: launch.objectives,
    sharedData: launch.sharedData,
    ...given("maxTimeAllowed", launch.maxTimeAllowed),
    ...given("timeLimitAction", launch.timeLimitAction),
    ...passMark(standard, trouble.pass),
  };
}

/**
 * What the player is told.
 * @param {import("./session.js").Options} options
 * @param {{ id: string, launched: ReturnType<typeof launchedWith>, origin: string, place: import("./messages.js").Place | undefined, window: boolean }} session
 *   `origin`: of the course; `window`: in a window of its own
 * @returns {import("./messages.js").Begin}
 */
export function beginWith(options, { id, launched, origin, place, window }) {
  const { launch, trouble, page, standard, database, alone } = options;
  return {
    do: "begin",
    session: id,
    title: launch.title,
    url: origin + launch.url,
    api: trouble.api,
    offline: trouble.offline,
    place,
    window,
    alone,
    page: { terminated: page.terminated, recorded: [...page.recorded] },
    options: {
      ...launched,
      standard,
      profile: trouble.profile,
      sco: launch.identifier,
      database: { ...database },
      faults: faultsOf(trouble),
    },
  };
}
