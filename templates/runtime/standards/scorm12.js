/** SCORM 1.2: names, formats and vocabularies of its run-time (SCORM 1.2 RTE, section 3.4). */

/** @typedef {import("../types.js").Standard} Standard */
/** @typedef {import("../types.js").Form} Form */

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

/** CMITime: HH:MM:SS, with as many decimals of the second. @param {Date} at @param {number} [decimals] */
function clock(at, decimals = 0) {
  const fraction = decimals ? `.${two(at.getMilliseconds(), 3).slice(0, decimals)}` : "";
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}${fraction}`;
}

/** Longest response and pattern (CMIFeedback). */
const LONGEST = 255;

/** Texts of all gaps in one line; what is accepted besides stands behind a slash. @param {string[][]} texts */
function oneLine(texts) {
  return texts
    .map((all) => all.join(" / "))
    .join("; ")
    .replace(/\s+/g, " ");
}

/** Forms that 1.2 has no type for, which become texts. @type {Partial<Record<Form, Form>>} */
const AS_TEXT = { "long-fill-in": "fill-in", other: "fill-in" };

/**
 * A value as 1.2 writes it: letters by the places of choices, since it stores single characters and no names.
 * @param {string} type
 * @param {import("../types.js").Value} value
 */
function written(type, { ids = [], pairs, texts, number, range, text }) {
  if (type === "true-false") return ids[0]?.id === "true" ? "t" : "f";
  if (pairs) return pairs.map(([one, other]) => `${LETTERS[one.at]}.${LETTERS[other.at]}`).join(",");
  if (texts) return oneLine(texts);
  // A range cannot be a pattern of 1.2's numeric; then it is a fill-in, in the author's words.
  return (
    number ?? (range ? (type === "numeric" ? range[0] : (text ?? "")) : ids.map(({ at }) => LETTERS[at]).join(","))
  );
}

/** A text in pieces of at most that many characters; a sign of two units (an emoji) is never halved. @param {string} text */
function pieces(text) {
  const made = [];
  for (let at = 0; at < text.length; ) {
    const end = at + LONGEST - Number(/[\ud800-\udbff]/.test(text[at + LONGEST - 1] ?? ""));
    made.push(text.slice(at, end));
    at = end;
  }
  return made;
}

/** @param {import("../types.js").Interaction} interaction */
function typeOf({ type, right }) {
  if (right?.range && right.range[0] !== right.range[1]) return "fill-in";
  return AS_TEXT[type] ?? type;
}

/** A result: in part right is a number, the points that were earned. @param {number | null} share @param {number} points */
function result(share, points) {
  if (share === null) return "neutral";
  return share === 1 ? "correct" : share > 0 ? String(Math.round(share * points * 100) / 100) : "wrong";
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
    success: "cmi.core.lesson_status",
    score: "cmi.core.score.raw",
    learnerId: "cmi.core.student_id",
    learnerName: "cmi.core.student_name",
  },
  alreadyInitialized: "101",
  maxObjectives: Infinity,
  maxInteractions: Infinity,
  forgets: true,
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
      silent: status === "",
      achieved: status === "passed" || status === "completed",
      completed: status === "passed" || status === "completed",
      passed: status === "passed",
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
    else if (launch.notAttempted && launch.mode === "normal" && launch.credit)
      link.set("cmi.core.lesson_status", "incomplete");
  },

  report(link, report, launch) {
    if (report.score !== undefined) {
      link.set("cmi.core.score.min", 0);
      link.set("cmi.core.score.max", 100);
      link.set("cmi.core.score.raw", report.score);
    }
    const reached = report.success === "unknown" ? "completed" : report.success;
    const status = report.completion === "completed" ? reached : "incomplete";
    const lower = launch.passed ? status !== "passed" : launch.achieved && status === "incomplete";
    if (!lower) link.set("cmi.core.lesson_status", status);
    launch.passed ||= status === "passed";
  },

  parts(one) {
    const given = pieces(one.given?.texts ? oneLine(one.given.texts) : "");
    // The texts of a single gap are patterns of their own, and stay with the first.
    const single = one.right?.texts?.length === 1;
    const right = pieces(one.right?.texts && !single ? oneLine(one.right.texts) : "");
    const count = Math.max(given.length, right.length);
    if (count <= 1) return [one];
    // What is too long for one interaction goes on in further ones, so that nothing is cut.
    return Array.from({ length: count }, (_, at) => {
      return {
        ...one,
        id: at ? `${one.id}__${at + 1}` : one.id,
        given: given[at] ? { texts: [[given[at]]] } : null,
        right: single && !at ? one.right : right[at] ? { texts: [[right[at]]] } : null,
        ...(at ? { share: null, points: 0, latency: 0 } : {}),
      };
    });
  },

  interaction(link, index, one) {
    const at = `cmi.interactions.${index}`;
    const type = typeOf(one);
    if (!link.set(`${at}.id`, one.id)) return false;
    link.set(`${at}.objectives.0.id`, one.objective);
    link.set(`${at}.time`, clock(new Date(one.at)));
    link.set(`${at}.type`, type);
    // Several texts are accepted for one gap: each is a pattern of its own.
    const patterns = one.right?.texts?.length === 1 ? one.right.texts[0] : one.right ? [written(type, one.right)] : [];
    patterns.forEach((pattern, n) => link.set(`${at}.correct_responses.${n}.pattern`, pattern.slice(0, LONGEST)));
    link.set(`${at}.weighting`, one.points);
    const answered = !one.given || link.set(`${at}.student_response`, written(type, one.given).slice(0, LONGEST));
    const marked = link.set(`${at}.result`, result(one.share, one.points));
    link.set(`${at}.latency`, timespan(one.latency));
    return answered && marked;
  },

  objective(link, index, one) {
    const at = `cmi.objectives.${index}`;
    if (!link.set(`${at}.id`, one.id)) return false;
    let taken = true;
    if (one.score !== undefined) {
      link.set(`${at}.score.min`, 0);
      link.set(`${at}.score.max`, 100);
      taken = link.set(`${at}.score.raw`, one.score);
    }
    return link.set(`${at}.status`, one.success === "unknown" ? one.completion : one.success) && taken;
  },

  mark(link, index, at) {
    const element = `cmi.interactions.${index}.time`;
    const exact = clock(new Date(at), 2);
    // The same moment in tenths or hundredths of a second: a text that differs from the last one, and is as true.
    link.set(element, link.held.get(element) === exact ? clock(new Date(at), 1) : exact);
  },

  leave() {},
};
