/** SCORM 1.2: names, formats and vocabularies of its run-time (SCORM 1.2 RTE, section 3.4). */

/** @typedef {import("../types.js").Standard} Standard */

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** @param {number} value @param {number} width */
function two(value, width = 2) {
  return String(value).padStart(width, "0");
}

/** CMITimespan: HHHH:MM:SS.SS. @param {number} milliseconds */
export function timespan(milliseconds) {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.min(Math.floor(hundredths / 360_000), 9999);
  const rest = hundredths % 360_000;
  return `${two(hours, 4)}:${two(Math.floor(rest / 6000))}:${two(Math.floor((rest % 6000) / 100))}.${two(rest % 100)}`;
}

/** CMITime: HH:MM:SS. @param {Date} at */
function clock(at) {
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** Letters of choices: 1.2 stores single characters, no names. @param {{ id: string }[]} all @param {(choice: any) => boolean} which */
function letters(all, which) {
  return all.flatMap((choice, place) => (which(choice) ? [LETTERS[place]] : [])).join(",");
}

/** @type {Standard} */
export const scorm12 = {
  apiName: "API",
  methods: {
    initialize: "LMSInitialize",
    terminate: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    lastError: "LMSGetLastError",
  },
  elements: {
    suspendData: "cmi.suspend_data",
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    sessionTime: "cmi.core.session_time",
    status: "cmi.core.lesson_status",
    score: "cmi.core.score.raw",
    learnerId: "cmi.core.student_id",
    learnerName: "cmi.core.student_name",
  },
  alreadyInitialized: "101",
  maxObjectives: Infinity,
  maxInteractions: Infinity,
  duration: timespan,

  launch(link) {
    const mode = link.get("cmi.core.lesson_mode");
    const credit = link.get("cmi.core.credit");
    const status = link.read("cmi.core.lesson_status");
    const mastery = Number.parseFloat(link.get("cmi.student_data.mastery_score"));
    return {
      status: status ?? "",
      mode: mode === "browse" || mode === "review" ? mode : "normal",
      credit: credit !== "no-credit",
      notAttempted: status === "not attempted" || status === "",
      achieved: status === "passed" || status === "completed",
      // Where nothing has begun an empty state needs no explanation; one call less at a first launch.
      suspendData: link.read("cmi.suspend_data", status === "not attempted"),
      readable: status !== null,
      // 0 would let everybody pass, and stands for "none" in LMSs that have the field but no value.
      pass: mastery > 0 && mastery <= 100 ? mastery : undefined,
    };
  },

  begin(link, launch) {
    // Moodle turns "not attempted" into "completed" when the session ends, in browse mode too.
    if (launch.notAttempted && launch.mode === "browse") link.set("cmi.core.lesson_status", "browsed");
    else if (launch.notAttempted && launch.mode === "normal" && launch.credit) link.set("cmi.core.lesson_status", "incomplete");
  },

  report(link, report, launch) {
    if (report.score !== undefined) {
      link.set("cmi.core.score.min", 0);
      link.set("cmi.core.score.max", 100);
      link.set("cmi.core.score.raw", report.score);
    }
    const result = report.scored ? report.success : report.completion;
    const status = report.completion === "completed" && result !== "unknown" ? result : "incomplete";
    const lower = status === "incomplete" || status === "failed";
    if (!(lower && launch.achieved)) link.set("cmi.core.lesson_status", status);
  },

  interaction(link, index, one) {
    const at = `cmi.interactions.${index}`;
    if (!link.set(`${at}.id`, one.id)) return false;
    link.set(`${at}.objectives.0.id`, one.objective);
    link.set(`${at}.time`, clock(one.at));
    if (one.kind === "true-false") {
      const word = (/** @type {"right" | "chosen"} */ which) => (one.choices.find((c) => c[which])?.id === "true" ? "t" : "f");
      link.set(`${at}.type`, "true-false");
      link.set(`${at}.correct_responses.0.pattern`, word("right"));
      link.set(`${at}.weighting`, one.points);
      link.set(`${at}.student_response`, word("chosen"));
    } else {
      link.set(`${at}.type`, "choice");
      link.set(`${at}.correct_responses.0.pattern`, letters(one.choices, (c) => c.right));
      link.set(`${at}.weighting`, one.points);
      link.set(`${at}.student_response`, letters(one.choices, (c) => c.chosen));
    }
    link.set(`${at}.result`, one.right ? "correct" : "wrong");
    link.set(`${at}.latency`, timespan(one.latency));
    return true;
  },

  objective(link, index, one) {
    const at = `cmi.objectives.${index}`;
    if (!link.set(`${at}.id`, one.id)) return false;
    if (one.score !== undefined) {
      link.set(`${at}.score.min`, 0);
      link.set(`${at}.score.max`, 100);
      link.set(`${at}.score.raw`, one.score);
    }
    link.set(`${at}.status`, one.success === "unknown" ? one.completion : one.success);
    return true;
  },

  other(element, value) {
    if (element.endsWith("status")) return value === "incomplete" ? "browsed" : "incomplete";
    if (element.endsWith("score.min") || element.endsWith("score.max") || element.endsWith("weighting")) return value === "1" ? "2" : "1";
    if (element.endsWith("score.raw")) return value === "0" ? "1" : "0";
    if (element.endsWith("result")) return value === "neutral" ? "unanticipated" : "neutral";
    if (element.endsWith("exit")) return value === "" ? "suspend" : "";
    if (element.endsWith(".type")) return value === "performance" ? "fill-in" : "performance";
    if (/\.(latency|session_time)$/.test(element)) return value === "0000:00:00.01" ? "0000:00:00.02" : "0000:00:00.01";
    if (element.endsWith(".time")) return value === "00:00:01" ? "00:00:02" : "00:00:01";
    if (/(student_response|pattern)$/.test(element)) return value === "t" ? "f" : value === "a" ? "b" : value === "f" ? "t" : "a";
    return element.endsWith("id") ? `${value.slice(0, 250)}_` : `${value} `;
  },

  leave() {},
};
