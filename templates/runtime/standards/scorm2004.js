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

/**
 * Set a number. Moodle sends what differs from the launch: a number that becomes again what it was then is written in another
 * form, as "80.0".
 * @param {import("../types.js").Link} link @param {string} element @param {number} value
 */
function setNumber(link, element, value) {
  const text = String(Math.round(value * 10_000) / 10_000);
  if (!link.held.has(element)) link.original.set(element, link.get(element));
  const again = link.original.get(element) === text && link.held.has(element);
  return link.set(element, again ? `${text}${text.includes(".") ? "" : "."}0` : text);
}

/** Second(10,2): a zone is legal only after a fraction of at most two digits. @param {Date} at */
function timestamp(at) {
  return `${at.toISOString().slice(0, 22)}Z`;
}

/**
 * What must stand before a text that would be taken for a delimiter itself. The blank is for LMSs that take two braces in a
 * row for a mistake (scorm-again).
 * @param {string} text @param {string} language
 */
function braced(text, language) {
  return text.startsWith("{") ? `{lang=${language}} ` : "";
}

/** A localized_string_type of at most 250 characters on one line. @param {string} text @param {string} language */
function localized(text, language) {
  const line = text.replace(/\s+/g, " ").trim();
  const start = braced(line, language);
  const room = 250 - start.length;
  return start + (line.length <= room ? line : `${line.slice(0, room - 1).replace(/[\ud800-\udbff]$/, "")}…`);
}

/** A learner's or an author's words as an answer: on one line, and none of the standard's own signs. @param {string} text @param {string} language */
function answerText(text, language) {
  const line = text.replace(/\s+/g, " ").replaceAll("[,]", "[ , ]").trim();
  return braced(line, language) + line;
}

/**
 * A value as 2004 writes it (RTE 4.2.9).
 * @param {import("../types.js").Value} value
 * @param {string} language
 */
function written({ ids = [], pairs, texts, number, range }, language) {
  if (pairs) return pairs.map(([one, other]) => `${one.id}[.]${other.id}`).join("[,]");
  if (texts) return texts.map(([text = ""]) => answerText(text, language)).join("[,]");
  return number ?? (range ? range.join("[:]") : ids.map(({ id }) => id).join("[,]"));
}

/**
 * The right answers as patterns. What several gaps accept is listed as far as an LMS must keep it: first what stands
 * first in each, then each of the others in turn.
 * @param {import("../types.js").Interaction} interaction
 */
function patterns({ right, type, caseMatters, language }) {
  if (!right) return [];
  if (!right.texts) return [written(right, language)];
  const { texts } = right;
  const first = texts.map(([text = ""]) => text);
  const others = texts.flatMap((all, at) =>
    all.slice(1).map((text) => first.map((one, place) => (place === at ? text : one))),
  );
  const start = caseMatters && type !== "numeric" ? "{case_matters=true}" : "";
  return [first, ...others].slice(0, 5).map((one) => start + one.map((text) => answerText(text, language)).join("[,]"));
}

/** Longest text of a fill-in; a longer one is a long fill-in. */
const LONGEST_TEXT = 250;
/** Longest text of a long fill-in. */
const LONGEST = 4000;

/**
 * An interaction with texts that are too long for a fill-in is a long fill-in, whose one text holds them all.
 * @param {import("../types.js").Interaction} one
 */
function fitting(one) {
  const texts = [...(one.right?.texts ?? []), ...(one.given?.texts ?? [])].flat();
  if (one.type !== "fill-in" || texts.every((text) => text.length <= LONGEST_TEXT)) return one;
  const joined = (/** @type {string[][] | undefined} */ all) =>
    all
      ? {
          texts: [
            all.length === 1
              ? all[0].map((text) => text.slice(0, LONGEST))
              : [
                  all
                    .map((each) => each.join(" / "))
                    .join("; ")
                    .slice(0, LONGEST),
                ],
          ],
        }
      : null;
  return {
    ...one,
    type: /** @type {const} */ ("long-fill-in"),
    right: joined(one.right?.texts),
    given: joined(one.given?.texts),
  };
}

/** A result: in part right is a number, the points that were earned. @param {number | null} share @param {number} points */
function result(share, points) {
  if (share === null) return "neutral";
  return share === 1 ? "correct" : share > 0 ? fixed(share * points) : "incorrect";
}

/** Texts that one fill-in holds. */
const MOST_TEXTS = 10;

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
    success: "cmi.success_status",
    score: "cmi.score.raw",
    learnerId: "cmi.learner_id",
    learnerName: "cmi.learner_name",
  },
  alreadyInitialized: "103",
  // What an LMS need support (SPM); more may be refused.
  maxObjectives: 100,
  maxInteractions: 250,
  forgets: false,
  duration: interval,

  launch(link) {
    const mode = link.get("cmi.mode");
    const credit = link.get("cmi.credit");
    const completion = link.read("cmi.completion_status");
    const notAttempted = completion !== "completed" && completion !== "incomplete";
    // Nothing was passed in an attempt that has not begun, and a completed one is asked when it matters: a call less now.
    const success = notAttempted || completion === "completed" ? "" : link.get("cmi.success_status");
    const scaled = Number.parseFloat(link.get("cmi.scaled_passing_score"));
    return {
      status: completion ?? "",
      mode: mode === "browse" || mode === "review" ? mode : "normal",
      credit: credit !== "no-credit",
      notAttempted,
      silent: completion === "",
      completed: completion === "completed",
      achieved: completion === "completed" || success === "passed",
      passed: completion === "completed" ? undefined : success === "passed",
      suspendData: link.read("cmi.suspend_data", completion === "unknown" || completion === "not attempted"),
      readable: completion !== null,
      pass: scaled >= 0 && scaled <= 1 ? Math.round(scaled * 10_000) / 100 : undefined,
    };
  },

  begin(link, launch) {
    if (launch.notAttempted && launch.mode === "normal" && launch.credit)
      link.set("cmi.completion_status", "incomplete");
  },

  report(link, report, launch) {
    // Moodle's usual rule, "passed or completed", and other platforms close a course that is passed, complete or not.
    const tells = report.completion === "completed" || launch.completed || launch.passed || launch.passAtOnce;
    if (report.score !== undefined) {
      link.set("cmi.score.min", 0);
      link.set("cmi.score.max", 100);
      setNumber(link, "cmi.score.raw", report.score);
      // From it LMSs make a pass by themselves (satisfiedByMeasure in the manifest).
      if (tells || report.success !== "passed") setNumber(link, "cmi.score.scaled", report.score / 100);
    }
    setNumber(link, "cmi.progress_measure", launch.completed ? 1 : Math.round(report.progress * 100) / 100);
    if (report.completion === "completed" || !launch.completed) link.set("cmi.completion_status", report.completion);
    launch.completed ||= report.completion === "completed" && report.success !== "failed";
    if (report.success === "passed" ? tells : report.success === "failed" && !launch.passed)
      link.set("cmi.success_status", report.success);
    launch.passed ||= report.success === "passed" && tells;
  },

  parts(one) {
    const gaps = one.right?.texts?.length ?? 0;
    if (gaps <= MOST_TEXTS) return [one];
    return Array.from({ length: Math.ceil(gaps / MOST_TEXTS) }, (_, at) => {
      const piece = (/** @type {import("../types.js").Value | null} */ value) =>
        value?.texts ? { texts: value.texts.slice(at * MOST_TEXTS, (at + 1) * MOST_TEXTS) } : null;
      return {
        ...one,
        id: at ? `${one.id}__${at + 1}` : one.id,
        given: piece(one.given),
        right: piece(one.right),
        ...(at ? { share: null, points: 0, latency: 0 } : {}),
      };
    });
  },

  interaction(link, index, given) {
    const at = `cmi.interactions.${index}`;
    const one = fitting(given);
    if (!link.set(`${at}.id`, one.id)) return false;
    link.set(`${at}.type`, one.type);
    link.set(`${at}.objectives.0.id`, one.objective);
    link.set(`${at}.timestamp`, timestamp(new Date(one.at)));
    [...new Set(patterns(one))].forEach((pattern, n) => link.set(`${at}.correct_responses.${n}.pattern`, pattern));
    link.set(`${at}.weighting`, one.points);
    const answered = !one.given || link.set(`${at}.learner_response`, written(one.given, one.language));
    const marked = link.set(`${at}.result`, result(one.share, one.points));
    link.set(`${at}.latency`, interval(one.latency));
    link.set(`${at}.description`, localized(one.description, one.language));
    return answered && marked;
  },

  objective(link, index, one) {
    const at = `cmi.objectives.${index}`;
    if (!link.set(`${at}.id`, one.id)) return false;
    link.set(`${at}.description`, localized(one.description, one.language));
    let taken = link.set(`${at}.completion_status`, one.completion);
    if (one.success !== "unknown") taken = link.set(`${at}.success_status`, one.success) && taken;
    if (one.score === undefined) return taken;
    link.set(`${at}.score.min`, 0);
    link.set(`${at}.score.max`, 100);
    taken = link.set(`${at}.score.raw`, one.score) && taken;
    return link.set(`${at}.score.scaled`, String(Math.round(one.score * 100) / 10_000)) && taken;
  },

  // Moodle sends at each commit whatever differs from the launch, also after one that failed.
  mark() {},

  leave(link) {
    link.set("adl.nav.request", "suspendAll");
  },
};
