/** The log of calls: what the course asked, what the LMS answered, and which rule was broken. */
import { PROTOCOLS } from "../lms/protocol.js";
import { element } from "../runtime/dom.js";
import { many } from "./words.js";

/** @typedef {import("../lms/runs.js").Entry} Entry */
/** @typedef {import("../lms/strict.js").Call} Call */
/** @typedef {import("../lms/strict.js").Faults} Faults */

/** Lines in the page; older ones are in the saved run. */
export const SHOWN = 400;
const LONG = 160;
/** Sessions before this one whose calls are kept. */
const EARLIER = 10;

/** @param {unknown} value */
function literal(value) {
  if (typeof value !== "string") return String(value);
  return JSON.stringify(
    value.length > LONG ? `${value.slice(0, LONG)}… (${value.length.toLocaleString("en")} characters)` : value,
  );
}

/** @param {Call} call */
export const isProblem = (call) => call.error !== "0" && !(call.excused && call.rule === "not set yet");

/** @param {Entry} entry @returns {entry is Call} */
export const isCall = (entry) => "method" in entry;

/** @param {Faults} faults */
export function faultsInWords(faults) {
  const words = [
    faults.commit === "false" && "saving fails",
    faults.commit === "lie" && "saving returns “true” but loses the work",
    faults.commit === "page" && "the LMS answers a save with a login page",
    faults.commitFailures && `the next ${faults.commitFailures} commits fail`,
    faults.offline && "no network",
    faults.cut !== undefined && `suspend data is cut after ${faults.cut.toLocaleString("en")} characters`,
    faults.delay && `every call takes ${faults.delay} ms`,
    faults.serverDelay && `saving takes ${faults.serverDelay} ms`,
    faults.leaving === "page" && "the learner leaves the page",
    faults.leaving === "window" && "the learner closes the window",
  ].filter(Boolean);
  return words.length ? words.join(", ") : "everything works";
}

/** @param {number | undefined} at */
const clock = (at) => (at === undefined ? "" : `${(at / 1000).toFixed(2)}`);

/** The error of a call as the standard names it. @param {string} error @param {string} method */
export function errorName(error, method) {
  return PROTOCOLS[method.startsWith("LMS") ? "scorm12" : "scorm2004"].strings[error] ?? "";
}

/** A call on one line. @param {Call} call */
export function callAsText({ at, method, args, result, error, rule, excused }) {
  const problem = error === "0" ? "" : `  error ${error} ${errorName(error, method)}`;
  const why = rule && rule !== "not set yet" ? `  [${excused ? "" : "rule: "}${rule}]` : "";
  return `${clock(at).padStart(8)}  ${method}(${args.map(literal).join(", ")}) -> ${literal(result)}${problem}${why}`;
}

/** @param {Entry[]} entries */
export function asText(entries) {
  return entries
    .map((entry) =>
      isCall(entry) ? callAsText(entry) : `${clock(entry.at).padStart(8)}  -- ${faultsInWords(entry.faults)}`,
    )
    .join("\n");
}

/** What went wrong, in words. @param {Call} call */
function trouble({ error, method, rule, excused }) {
  if (error === "0" && !rule) return [];
  if (rule === "not set yet") return [element("span", { class: "note" }, `${error} not set yet (not a mistake)`)];
  const words = error === "0" ? [] : [element("strong", {}, `${error} ${errorName(error, method)}`)];
  if (rule)
    words.push(
      element("span", { class: "rule" }, excused ? "You caused this under “LMS and failures”." : `Rule: ${rule}.`),
    );
  return words;
}

/** @param {Entry} entry */
function line(entry) {
  if (!isCall(entry))
    return element(
      "li",
      { class: "switch" },
      element("span", { class: "at" }, clock(entry.at)),
      element("span", {}, `From here on: ${faultsInWords(entry.faults)}`),
    );
  const { method, args, result } = entry;
  const own = isProblem(entry) ? (entry.excused ? "call caused" : "call broken") : "call";
  return element(
    "li",
    { class: own },
    element("span", { class: "at" }, clock(entry.at)),
    element(
      "code",
      {},
      element("b", {}, method),
      `(${args.map(literal).join(", ")})`,
      element("span", { class: "arrow" }, " → "),
      literal(result),
    ),
    ...trouble(entry),
  );
}

export class CallLog {
  /** @type {Entry[]} */
  #waiting = [];
  #asked = false;
  /** Sessions that are over. */
  #sessions = 0;

  /**
   * @param {HTMLElement} earlier where sessions that are over stand
   * @param {HTMLElement} list in a box that scrolls
   * @param {() => boolean} isOpen whether anybody can see it
   */
  constructor(earlier, list, isOpen) {
    this.earlier = earlier;
    this.list = list;
    this.isOpen = isOpen;
    /** @type {Entry[]} */
    this.entries = [];
    this.problemsOnly = false;
  }

  get #box() {
    return /** @type {HTMLElement} */ (this.list.parentElement);
  }

  /** @param {Entry[]} entries of a session, which are shown from now on; those before stay, folded */
  show(entries) {
    if (this.entries.length) this.#fold(this.entries);
    this.entries = entries;
    this.renew();
  }

  /** @param {Entry[]} entries */
  #fold(entries) {
    this.#sessions += 1;
    const calls = entries.filter(isCall);
    const problems = calls.filter(isProblem).length;
    const words = [many(calls.length, "call"), ...(problems ? [many(problems, "problem")] : [])].join(", ");
    const list = element("ol", { class: "call-list" });
    const box = element("details", {}, element("summary", {}, `Session ${this.#sessions}: ${words}`), list);
    // Drawn only when somebody looks.
    box.addEventListener("toggle", () => list.childElementCount || list.append(...entries.slice(-SHOWN).map(line)));
    this.earlier.append(box);
    while (this.earlier.childElementCount > EARLIER) this.earlier.firstElementChild?.remove();
  }

  renew() {
    this.#waiting = [];
    if (!this.isOpen()) return;
    this.list.replaceChildren(
      ...this.entries
        .filter((entry) => this.#fits(entry))
        .slice(-SHOWN)
        .map(line),
    );
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  /** @param {Entry} entry */
  add(entry) {
    if (!this.isOpen() || !this.#fits(entry)) return;
    this.#waiting.push(entry);
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      const { list } = this;
      const box = this.#box;
      const follows = box.scrollHeight - box.scrollTop - box.clientHeight < 40;
      list.append(...this.#waiting.slice(-SHOWN).map(line));
      this.#waiting = [];
      while (list.childElementCount > SHOWN) list.firstElementChild?.remove();
      if (follows) box.scrollTop = box.scrollHeight;
    });
  }

  /** @param {Entry} entry */
  #fits(entry) {
    return !this.problemsOnly || !isCall(entry) || isProblem(entry);
  }
}
