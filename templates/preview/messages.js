/**
 * What the page of the preview (the tool) and the player, which is the page around a course in the course's own origin,
 * tell each other. Scripts of a package can say anything in the player's name, so that whatever comes from there is read
 * as a stranger's: what has not exactly one of the forms below is not taken at all.
 */

/** A value as it can be an argument of a call. Whatever is no primitive is its text in a list: that is no string either,
 * becomes the same text, and can be sent and kept.
 * @typedef {string | number | boolean | null | undefined | [string]} Argument */

/**
 * From the player. `at`: milliseconds since the launch. `switched`: the faults that were sent hold from here on.
 * @typedef {{ do: "call", method: string, args: Argument[], at: number }
 *   | { do: "leaving", how: "page" | "window" | null, at: number }
 *   | { do: "switched", at: number }} Event
 */
/** Where the learner is in the frame. @typedef {{ hash: string, x: number, y: number }} Place */
/**
 * @typedef {Event | { do: "there" } | { do: "left" } | { do: "place", place: Place } | { do: "titles", titles: [string, string][] }
 *   | { do: "asked", hosts: string[] } | { do: "tails", tails: Tail[] } | { do: "worked", work: import("./hands.js").Work | null }
 *   | { do: "broken", problems: import("./broken.js").Problem[] }} FromPlayer
 */
/**
 * Events of a session that its tool did not live to see, the first of them with its number.
 * @typedef {{ session: string, from: number, events: Event[] }} Tail
 */

/**
 * What a session begins with, and what it is told later.
 * @typedef {object} Begin
 * @property {"begin"} do
 * @property {string} session
 * @property {string} url of the course
 * @property {string} title
 * @property {"at once" | "late" | "never"} api
 * @property {Omit<import("../lms/strict.js").Options, "page" | "clock" | "onCall">} options of the emulated LMS
 * @property {{ terminated: boolean, recorded: string[] }} page
 * @property {Place | undefined} place
 * @property {boolean} window in a window of its own
 * @property {boolean} offline
 * @property {boolean} alone nothing of the course may reach another server
 */
/** @typedef {Begin | { do: "faults", faults: import("../lms/strict.js").Faults, offline: boolean } | { do: "leave", how: "page" | "window" }
 *   | { do: "die" } | { do: "place" } | { do: "work", task: import("./hands.js").Task | null } | { do: "seen", count: number } | { do: "tails", sessions: string[] }} FromTool */

/** What a player says first, to the page above it; the answer brings the port for all else. */
export const HELLO = "scormbuild-player";
/** What a page in a window of its own says to the player that is its opener. */
export const WINDOW = "scormbuild-window";

/** What a page of another origin may use only where the page around it says so: nothing that the user would be asked for. */
export const FEATURES = "fullscreen; autoplay; clipboard-write; picture-in-picture; accelerometer; gyroscope";

/** Characters of an argument that are kept: more than any LMS takes. */
export const LONGEST = 200_000;
const ARGUMENTS = 8;
const TITLES = 1000;
const HOSTS = 50;
const SHORT = 2000;

/** @param {unknown} value @returns {Argument} */
function plain(value) {
  if (typeof value === "string") return value.slice(0, LONGEST);
  if (value === null || ["number", "boolean", "undefined"].includes(typeof value))
    return /** @type {Argument} */ (value);
  try {
    return [String(value).slice(0, LONGEST)];
  } catch {
    // It has no text.
    return ["[object Object]"];
  }
}

/** Arguments as they can be sent. @param {unknown[]} args */
export const plainArguments = (args) => args.slice(0, ARGUMENTS).map(plain);

/** @param {unknown} value @param {number} most @returns {value is string} */
const isText = (value, most) => typeof value === "string" && value.length <= most;

/** @param {unknown} value @returns {value is Argument} */
function isArgument(value) {
  if (value === null || ["number", "boolean", "undefined"].includes(typeof value)) return true;
  return isText(value, LONGEST) || (Array.isArray(value) && value.length === 1 && isText(value[0], LONGEST));
}

/** @param {unknown} value @param {number} most @param {(one: any) => boolean} fits */
const isList = (value, most, fits) => Array.isArray(value) && value.length <= most && value.every(fits);

/** @param {unknown} value */
const isTime = (value) => typeof value === "number" && value >= 0 && value < 1e12;

/** @param {any} tail */
const isTail = (tail) =>
  typeof tail === "object" &&
  tail !== null &&
  isText(tail.session, 100) &&
  Number.isSafeInteger(tail.from) &&
  Array.isArray(tail.events) &&
  tail.events.every((/** @type {unknown} */ one) => EVENTS.has(read(one)?.do ?? ""));

/** What a learner's work is counted by. */
const WORK = ["lessons", "answered", "cards", "steps", "minutes"];

/** @param {any} one */
const isProblem = (one) =>
  typeof one === "object" &&
  one !== null &&
  ["script", "promise", "missing"].includes(one.kind) &&
  isText(one.text, 300) &&
  isText(one.path, 300) &&
  Number.isSafeInteger(one.line) &&
  one.line >= 0;

const EVENTS = new Set(["call", "leaving", "switched"]);

/** @type {Record<string, (message: any) => boolean>} */
const FORMS = {
  call: ({ method, args, at }) => isText(method, 50) && isList(args, ARGUMENTS, isArgument) && isTime(at),
  leaving: ({ how, at }) => (how === null || how === "page" || how === "window") && isTime(at),
  switched: ({ at }) => isTime(at),
  there: () => true,
  left: () => true,
  place: ({ place }) =>
    typeof place === "object" &&
    place !== null &&
    isText(place.hash, SHORT) &&
    /^(#|$)/.test(place.hash) &&
    Number.isFinite(place.x) &&
    Number.isFinite(place.y),
  titles: ({ titles }) =>
    isList(titles, TITLES, (one) => isList(one, 2, (text) => isText(text, 300)) && one.length === 2),
  asked: ({ hosts }) => isList(hosts, HOSTS, (host) => isText(host, 300) && /^[\w.:[\]-]+$/.test(host)),
  broken: ({ problems }) => isList(problems, 100, isProblem),
  tails: ({ tails }) => isList(tails, 100, isTail),
  worked: ({ work }) =>
    work === null || (typeof work === "object" && WORK.every((name) => Number.isSafeInteger(work[name]))),
};

/**
 * A message from a player; null when it is none.
 * @param {unknown} data
 * @returns {FromPlayer | null}
 */
export function read(data) {
  if (typeof data !== "object" || data === null) return null;
  const message = /** @type {{ do: unknown }} */ (data);
  return typeof message.do === "string" && Object.hasOwn(FORMS, message.do) && FORMS[message.do](message)
    ? /** @type {FromPlayer} */ (message)
    : null;
}

/** @param {unknown} argument */
const lengthOf = (argument) =>
  (typeof argument === "string" ? argument : Array.isArray(argument) ? String(argument[0]) : "").length;

/** Characters that keeping an event or a call takes, roughly. @param {object} event */
export const sizeOf = (event) =>
  ("args" in event && Array.isArray(event.args) ? event.args : []).reduce(
    (/** @type {number} */ sum, one) => sum + lengthOf(one),
    100,
  );
