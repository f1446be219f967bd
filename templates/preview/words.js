/** What an LMS stores, in words for people who have never seen SCORM. */

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {Record<string, string>} Values */

/** @param {Edition} standard */
export const isOld = (standard) => standard === "scorm12";

const ELEMENTS = {
  old: {
    status: "cmi.core.lesson_status",
    score: "cmi.core.score.",
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    total: "cmi.core.total_time",
    session: "cmi.core.session_time",
  },
  new: {
    status: "cmi.completion_status",
    score: "cmi.score.",
    location: "cmi.location",
    exit: "cmi.exit",
    total: "cmi.total_time",
    session: "cmi.session_time",
  },
};

/** @param {Edition} standard */
export const elementsOf = (standard) => ELEMENTS[isOld(standard) ? "old" : "new"];

/** What is known under a name that somebody else chose. @template T @param {Record<string, T> | undefined} all @param {string} name */
export const known = (all, name) => (all && Object.hasOwn(all, name) ? all[name] : undefined);

/** @param {number} count @param {string} one @param {string} [more] */
export const many = (count, one, more = `${one}s`) => `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

/**
 * The status in a word or two, and how it is meant.
 * @param {Edition} standard
 * @param {Values} values
 * @returns {{ words: string, tone: "good" | "bad" | "going" | "" }}
 */
export function statusOf(standard, values) {
  if (isOld(standard)) {
    const status = values["cmi.core.lesson_status"] ?? "not attempted";
    const all = /** @type {Record<string, [string, "good" | "bad" | "going" | ""]>} */ ({
      "not attempted": ["Not started", ""],
      incomplete: ["In progress", "going"],
      completed: ["Completed", "good"],
      passed: ["Passed", "good"],
      failed: ["Failed", "bad"],
      browsed: ["Browsed", ""],
    });
    const [words, tone] = known(all, status) ?? [status, ""];
    return { words, tone };
  }
  const completion = values["cmi.completion_status"] ?? "unknown";
  const success = values["cmi.success_status"] ?? "unknown";
  const done =
    known(
      { completed: "Completed", incomplete: "In progress", "not attempted": "Not started", unknown: "" },
      completion,
    ) ?? completion;
  const won = success === "unknown" ? "" : success;
  const words = [done, won].filter(Boolean).join(", ");
  const tone =
    success === "failed"
      ? "bad"
      : success === "passed" || completion === "completed"
        ? "good"
        : completion === "incomplete"
          ? "going"
          : "";
  return { words: words ? words[0].toUpperCase() + words.slice(1) : "Not started", tone };
}

/**
 * What the LMS's own pages say otherwise than the status: an LMS that goes by completion alone does not see a success.
 * @param {Edition} standard
 * @param {Values} values
 * @param {import("../lms/profiles.js").Ways} ways
 */
export function statusNote(standard, values, { closes = {} }) {
  const { "cmi.completion_status": completion = "unknown", "cmi.success_status": success = "unknown" } = values;
  const unseen =
    !isOld(standard) &&
    "cmi.completion_status" in closes &&
    success !== "unknown" &&
    ["unknown", "not attempted"].includes(completion);
  return unseen ? "This LMS shows “not attempted” because the course sent no completion status" : "";
}

/** @param {import("./broken.js").Problem} problem */
export function brokenInWords({ kind, text, path, line }) {
  const place = path ? ` in ${path}${line ? `:${line}` : ""}` : "";
  if (kind === "missing") return `Missing file: ${path}`;
  return `${kind === "script" ? "Script error" : "Failed promise"}${place}: ${text}`;
}

/** @param {string} number */
export const plain = (number) =>
  number !== "" && Number.isFinite(Number(number)) ? String(Number(Number(number).toFixed(2))) : number;

/** The score in words, or "". @param {Edition} standard @param {Values} values */
export function scoreOf(standard, values) {
  const { score } = elementsOf(standard);
  const raw = values[`${score}raw`] ?? "";
  const max = values[`${score}max`] ?? "";
  if (raw !== "") return max !== "" ? `${plain(raw)} of ${plain(max)}` : plain(raw);
  const scaled = values[`${score}scaled`] ?? "";
  return scaled === "" ? "" : `${plain(String(Number(scaled) * 100))} %`;
}

/**
 * What a gradebook would show.
 * @param {Edition} standard
 * @param {Values} values what is stored
 * @param {"raw" | "scaled" | undefined} way
 */
export function gradeOf(standard, values, way) {
  const { score } = elementsOf(standard);
  const [raw, min, max] = ["raw", "min", "max"].map((name) => values[score + name] ?? "");
  const scaled = values[`${score}scaled`] ?? "";
  if (way === "raw") {
    if (raw !== "") return `${plain(String(Math.min(100, Number(raw))))} of 100`;
    const done = ["passed", "completed"].some((status) =>
      [values["cmi.core.lesson_status"], values["cmi.completion_status"], values["cmi.success_status"]].includes(
        status,
      ),
    );
    return done
      ? "0 of 100, because the course sent no raw score"
      : scaled !== ""
        ? "none, because the course sent only a scaled score"
        : "";
  }
  if (way !== "scaled") return "";
  if (scaled !== "") return `${plain(String(Number(scaled) * 100))} % of the points`;
  const span = Number(max || 100) - Number(min || 0);
  return raw === "" || span <= 0
    ? ""
    : `${plain(String(((Number(raw) - Number(min || 0)) / span) * 100))} % of the points`;
}

/** Seconds in a time of either standard. @param {string} time */
export function secondsOf(time) {
  if (time.includes(":")) return time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  const parts =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/
      .exec(time)
      ?.slice(1) ?? [];
  return [31_536_000, 2_592_000, 86_400, 3600, 60, 1].reduce(
    (sum, unit, place) => sum + unit * Number(parts[place] ?? 0),
    0,
  );
}

/** @param {number} seconds */
export function durationOf(seconds) {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  if (hours) return `${hours} h ${minutes} min`;
  if (minutes) return `${minutes} min ${whole % 60} s`;
  return seconds > 0 && whole < 10 ? `${Number(seconds.toFixed(1))} s` : `${whole} s`;
}

/** Elements in words, for what waits to be saved. @param {string[]} names */
export function elementsInWords(names) {
  const kinds = /** @type {[RegExp, string][]} */ ([
    [/^cmi\.interactions/, "answers"],
    [/^cmi\.objectives/, "objectives"],
    [/status$/, "status"],
    [/score/, "score"],
    [/suspend_data$/, "the learner's place and work"],
    [/location$/, "bookmark"],
    [/progress_measure$/, "progress"],
    [/comments/, "comments"],
    [/preference/, "preferences"],
  ]);
  const found = new Set(
    names
      .filter((name) => !/(session_time|exit|nav\.request)$/.test(name))
      .map((name) => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? name),
  );
  return [...found].join(", ");
}
