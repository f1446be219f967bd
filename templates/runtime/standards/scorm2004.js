/** SCORM 2004, 3rd and 4th edition: names, formats and vocabularies of its run-time (RTE, section 4.2). */

/** @typedef {import("../types.js").Standard} Standard */

/** Second(10,2) time interval. @param {number} milliseconds */
export function interval(milliseconds) {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths % 360_000) / 6000);
  const seconds = (hundredths % 6000) / 100;
  const date = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}`;
  return `PT${date}${seconds || !date ? `${fixed(seconds)}S` : ""}`;
}

/** A number without exponent, with at most two decimals. @param {number} value */
function fixed(value) {
  return String(Math.round(value * 100) / 100);
}

/** Second(10,2): a zone is legal only after a fraction of at most two digits. @param {Date} at */
function timestamp(at) {
  return `${at.toISOString().slice(0, 22)}Z`;
}

/** A localized_string_type of at most 250 characters on one line. @param {string} text @param {string} language */
function localized(text, language) {
  const line = text.replace(/\s+/g, " ").trim();
  const start = line.startsWith("{") ? `{lang=${language}}` : "";
  const room = 250 - start.length;
  return start + (line.length <= room ? line : `${line.slice(0, room - 1).replace(/[\ud800-\udbff]$/, "")}…`);
}

/** @type {Standard} */
export const scorm2004 = {
  apiName: "API_1484_11",
  methods: {
    initialize: "Initialize",
    terminate: "Terminate",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    lastError: "GetLastError",
  },
  elements: {
    suspendData: "cmi.suspend_data",
    location: "cmi.location",
    exit: "cmi.exit",
    sessionTime: "cmi.session_time",
    status: "cmi.completion_status",
    score: "cmi.score.raw",
    learnerId: "cmi.learner_id",
    learnerName: "cmi.learner_name",
  },
  alreadyInitialized: "103",
  // What an LMS need support (SPM); more may be refused.
  maxObjectives: 100,
  maxInteractions: 250,
  duration: interval,

  launch(link) {
    const mode = link.get("cmi.mode");
    const credit = link.get("cmi.credit");
    const completion = link.read("cmi.completion_status");
    const notAttempted = completion !== "completed" && completion !== "incomplete";
    // Nothing was passed in an attempt that has not begun, and a completed one is not asked more: a call less at launch.
    const success = notAttempted || completion === "completed" ? "unknown" : link.get("cmi.success_status");
    const scaled = Number.parseFloat(link.get("cmi.scaled_passing_score"));
    return {
      status: completion ?? "",
      mode: mode === "browse" || mode === "review" ? mode : "normal",
      credit: credit !== "no-credit",
      notAttempted,
      achieved: completion === "completed" || success === "passed",
      suspendData: link.read("cmi.suspend_data", completion === "unknown" || completion === "not attempted"),
      readable: completion !== null,
      pass: scaled >= 0 && scaled <= 1 ? Math.round(scaled * 10_000) / 100 : undefined,
    };
  },

  begin(link, launch) {
    if (launch.notAttempted && launch.mode === "normal" && launch.credit) link.set("cmi.completion_status", "incomplete");
  },

  report(link, report, launch) {
    if (report.score !== undefined) {
      link.set("cmi.score.min", 0);
      link.set("cmi.score.max", 100);
      link.set("cmi.score.raw", report.score);
      link.set("cmi.score.scaled", String(Math.round(report.score * 100) / 10_000));
    }
    link.set("cmi.progress_measure", fixed(report.progress));
    if (report.completion === "completed" || !launch.achieved) link.set("cmi.completion_status", report.completion);
    if (report.success !== "unknown" && !(launch.achieved && report.success === "failed"))
      link.set("cmi.success_status", report.success);
  },

  interaction(link, index, one) {
    const at = `cmi.interactions.${index}`;
    const ids = (/** @type {"right" | "chosen"} */ which) => one.choices.filter((c) => c[which]).map((c) => c.id).join("[,]");
    if (!link.set(`${at}.id`, one.id)) return false;
    link.set(`${at}.type`, one.kind === "true-false" ? "true-false" : "choice");
    link.set(`${at}.objectives.0.id`, one.objective);
    link.set(`${at}.timestamp`, timestamp(one.at));
    link.set(`${at}.correct_responses.0.pattern`, ids("right"));
    link.set(`${at}.weighting`, one.points);
    link.set(`${at}.learner_response`, ids("chosen"));
    link.set(`${at}.result`, one.right ? "correct" : "incorrect");
    link.set(`${at}.latency`, interval(one.latency));
    link.set(`${at}.description`, localized(one.description, one.language));
    return true;
  },

  objective(link, index, one) {
    const at = `cmi.objectives.${index}`;
    if (!link.set(`${at}.id`, one.id)) return false;
    link.set(`${at}.description`, localized(one.description, one.language));
    if (one.score !== undefined) {
      link.set(`${at}.score.min`, 0);
      link.set(`${at}.score.max`, 100);
      link.set(`${at}.score.raw`, one.score);
      link.set(`${at}.score.scaled`, String(Math.round(one.score * 100) / 10_000));
    }
    link.set(`${at}.completion_status`, one.completion);
    if (one.success !== "unknown") link.set(`${at}.success_status`, one.success);
    return true;
  },

  // Moodle sends at each commit whatever differs from the launch, so setting a value again is enough here.
  other(_element, value) {
    return value;
  },

  leave(link) {
    link.set("adl.nav.request", "suspendAll");
  },
};
