/** A session: the course in its frame or window, the emulated LMS around it, and what both said. */
import { PROFILES, modeAfter } from "../lms/profiles.js";
import { StrictLms } from "../lms/strict.js";
import { element } from "../runtime/dom.js";
import { elementsOf, isOld } from "./words.js";

/** @typedef {import("../lms/data_model.js").Edition} Edition */
/** @typedef {import("../lms/strict.js").Call} Call */
/** @typedef {import("../lms/strict.js").Faults} Faults */
/** @typedef {import("../lms/strict.js").PlayerPage} PlayerPage */
/** @typedef {import("../lms/runs.js").Entry} Entry */
/** @typedef {import("../lms/runs.js").Run} Run */
/** @typedef {import("./store.js").Trouble} Trouble */

/**
 * An item of the package that can be launched, from the server.
 * @typedef {{ identifier: string, title: string, scormType: "sco" | "asset", url: string, launchData: string | null,
 *   masteryScore: string | null, scaledPassingScore: string | null, completionThreshold: string | null, thresholdOfAttribute: string | null,
 *   completionSetByContent: boolean, objectiveSetByContent: boolean, maxTimeAllowed: string | null, timeLimitAction: string | null }} Launch
 */
/** Where the learner is in the frame. @typedef {{ hash: string, x: number, y: number }} Place */
/** How a session is ended from outside. @typedef {"page" | "window" | "crash"} Way */

/**
 * @typedef {object} Options
 * @property {Edition} standard
 * @property {string} course its title
 * @property {Launch} launch
 * @property {import("./store.js").Learner} learner
 * @property {Record<string, string>} database
 * @property {Record<string, string>[]} databases of all SCOs of the package
 * @property {Trouble} trouble
 * @property {PlayerPage} page
 * @property {(entry: Entry) => void} onEntry after each call and each switch
 * @property {(request: string) => void} onEnd when the course has ended the session itself, with its navigation request
 * @property {() => void} onClosed when the learner closed the course's own window
 */

const LATE = 3000;
const SLOW = 300;
/** Entries that are kept of a long session; then the first ones go. */
const MOST = 100_000;
/** Milliseconds in which a restored place may still move because the page is being filled. */
const SETTLING = 2500;
const ENDS = /^(LMSFinish|Terminate)$/;

/** @param {Trouble} trouble @returns {Faults} */
export function faultsOf({ saving, offline, expired, cut, slow }) {
  /** @type {Faults} */
  const faults = {};
  const fault = expired ? "false" : /** @type {const} */ ({ works: undefined, twice: undefined, fails: "false", lies: "lie", page: "page" })[saving];
  if (fault) {
    faults.commit = fault;
    faults.terminate = fault;
  } else if (saving === "twice") faults.commitFailures = 2;
  if (offline) faults.offline = true;
  if (cut !== "" && Number(cut) >= 0) faults.cut = Number(cut);
  if (slow === "all") faults.delay = SLOW;
  if (slow === "saving") faults.serverDelay = SLOW;
  return faults;
}

/** @param {string} name @param {string | null} value */
const given = (name, value) => (value === null || value === "" ? {} : { [name]: value });

export class Session {
  /** @type {Entry[]} */
  entries = [];
  /** The first entries are gone. */
  short = false;
  /** Nothing more is heard of the course. */
  gone = false;
  /** @type {HTMLIFrameElement | null} */
  frame = null;
  /** @type {Window | null} */
  popup = null;

  /** @type {WeakSet<Window>} */
  #met = new WeakSet();
  #begun = performance.now();

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    const { standard, launch, learner, database, databases, trouble, page } = options;
    this.standard = standard;
    this.api = isOld(standard) ? "API" : "API_1484_11";
    this.ways = PROFILES[trouble.profile][isOld(standard) ? "scorm12" : "scorm2004"];
    this.mode = trouble.mode === "auto" ? modeAfter(this.ways, databases) : trouble.mode;
    const pass = trouble.pass === "" ? {} : isOld(standard) ? { masteryScore: trouble.pass } : { scaledPassingScore: String(Number((Number(trouble.pass) / 100).toFixed(4))) };
    this.launched = {
      learner: { ...learner }, mode: this.mode, credit: this.mode === "normal" ? /** @type {const} */ ("credit") : /** @type {const} */ ("no-credit"),
      ...given("masteryScore", launch.masteryScore), ...given("scaledPassingScore", launch.scaledPassingScore),
      ...given("completionThreshold", launch.completionThreshold), ...given("thresholdOfAttribute", launch.thresholdOfAttribute), ...given("launchData", launch.launchData),
      completionSetByContent: launch.completionSetByContent, objectiveSetByContent: launch.objectiveSetByContent,
      ...given("maxTimeAllowed", launch.maxTimeAllowed), ...given("timeLimitAction", launch.timeLimitAction), ...pass,
    };
    if (launch.scormType === "asset" && this.ways.completesAssets) database[elementsOf(standard).status] = "completed";
    this.held = { ...database };
    this.lms = new StrictLms({
      ...this.launched, standard, profile: trouble.profile, database, page, sco: launch.identifier, faults: faultsOf(trouble),
      clock: () => performance.now() - this.#begun, onCall: (call) => this.#heard(call),
    });
    // A page whose browser has crashed says nothing any more.
    this.offered = Object.fromEntries(Object.entries(this.lms.api).map(([name, call]) =>
      [name, (/** @type {unknown[]} */ ...args) => (this.gone ? undefined : call(...args))]));
    this.date = new Date().toISOString();
    if (Object.keys(this.lms.faults).length) this.#note();
  }

  /** @param {Call} call */
  #heard(call) {
    if (this.gone) return;
    this.#meet();
    this.#add(call);
    if (ENDS.test(call.method) && this.lms.terminated) this.options.onEnd(this.lms.value("adl.nav.request") ?? "_none_");
  }

  #note() {
    this.#add({ at: Math.round(performance.now() - this.#begun), faults: { ...this.lms.faults } });
  }

  /** @param {Entry} entry */
  #add(entry) {
    this.entries.push(entry);
    if (this.entries.length > MOST) {
      this.entries.splice(0, MOST / 10);
      this.short = true;
    }
    this.options.onEntry(entry);
  }

  /** @param {Trouble} trouble whose switches work at once */
  change(trouble) {
    this.options = { ...this.options, trouble };
    const { leaving } = this.lms.faults;
    this.lms.faults = { ...faultsOf(trouble), ...(leaving ? { leaving } : {}) };
    this.#note();
    for (const window of this.#windows()) this.#network(window);
  }

  /** The windows of the course that can be reached. */
  #windows() {
    /** @type {Window[]} */
    const found = [];
    const visit = (/** @type {Window | null | undefined} */ window) => {
      try {
        if (!window || !window.location.href) return;
        found.push(window);
        for (let at = 0; at < window.frames.length; at += 1) visit(window.frames[at]);
      } catch {
        // A frame of another origin.
      }
    };
    visit(this.frame?.contentWindow);
    visit(this.popup);
    return found;
  }

  /** What can be known only from within: whether the page goes away, and that it believes to be without network. */
  #meet() {
    for (const window of this.#windows()) {
      if (this.#met.has(window)) continue;
      this.#met.add(window);
      this.#network(window);
      if (window.parent !== window && window !== this.frame?.contentWindow) continue;
      window.addEventListener("pagehide", () => this.#leaving("page"), { capture: true });
    }
  }

  /** @param {Window} window */
  #network(window) {
    const offline = () => this.options.trouble.offline;
    if (!Object.hasOwn(window.navigator, "onLine") && !offline()) return;
    Object.defineProperty(window.navigator, "onLine", { configurable: true, get: () => !offline() });
    window.dispatchEvent(new Event(offline() ? "offline" : "online"));
  }

  /** @param {"page" | "window"} how */
  #leaving(how) {
    if (this.gone || this.lms.faults.leaving || this.lms.terminated || !this.lms.initialized) return;
    this.lms.faults.leaving = how;
    this.#note();
  }

  /** @param {HTMLElement} stage where the frame is put @param {Place} [place] */
  open(stage, place) {
    const { launch, trouble } = this.options;
    this.#offer(trouble);
    const frame = /** @type {HTMLIFrameElement} */ (element("iframe", { title: `Course: ${launch.title}`, allow: "fullscreen; autoplay", class: "course-frame" }));
    frame.src = launch.url + (place && !launch.url.includes("#") ? place.hash : "");
    // A page of the same course that follows in the frame does not end the session.
    frame.addEventListener("load", () => {
      frame.classList.add("there");
      if (this.lms.faults.leaving && !this.lms.terminated) {
        delete this.lms.faults.leaving;
        this.#note();
      }
      this.#meet();
    });
    if (place) frame.addEventListener("load", () => this.#restore(frame, place), { once: true });
    this.frame = frame;
    stage.append(frame);
  }

  /** In a window of its own, as many LMSs do. @returns {boolean} false when the browser does not allow it */
  openWindow() {
    const { launch, trouble, onClosed } = this.options;
    this.#offer(trouble);
    this.popup = window.open(launch.url, "_blank", "popup,width=1000,height=720");
    if (!this.popup) return false;
    const watch = setInterval(() => {
      if (!this.popup?.closed) return;
      clearInterval(watch);
      if (!this.gone) onClosed();
    }, 300);
    return true;
  }

  /** @param {Trouble} trouble */
  #offer({ api }) {
    const page = /** @type {any} */ (window);
    delete page.API;
    delete page.API_1484_11;
    const install = () => {
      if (!this.gone) page[this.api] = this.offered;
    };
    if (api === "at once") install();
    if (api === "late") setTimeout(install, LATE);
  }

  /** @returns {Place | undefined} */
  place() {
    try {
      const shown = this.frame?.contentWindow;
      return shown ? { hash: shown.location.hash, x: shown.scrollX, y: shown.scrollY } : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Scroll back to where the learner was. The course may still be filling its page and scrolls itself when it resumes, so
   * this is kept up for a moment, unless somebody uses the page.
   * @param {HTMLIFrameElement} frame
   * @param {Place} place
   */
  #restore(frame, { x, y }) {
    const shown = frame.contentWindow;
    if (!shown) return;
    const until = performance.now() + SETTLING;
    let used = false;
    for (const kind of ["wheel", "pointerdown", "keydown", "touchstart"]) shown.addEventListener(kind, () => { used = true; }, { once: true, passive: true });
    const step = () => {
      if (used || this.gone || performance.now() > until) return;
      if (Math.abs(shown.scrollY - y) > 1 || Math.abs(shown.scrollX - x) > 1) shown.scrollTo({ left: x, top: y, behavior: "instant" });
      setTimeout(step, 40);
    };
    step();
  }

  /**
   * End the session from outside. What the course does as its page goes away still reaches the LMS, unless the browser
   * crashes.
   * @param {Way} way
   */
  async leave(way) {
    if (this.gone) return;
    if (way === "crash") this.gone = true;
    else this.#leaving(way);
    this.frame?.remove();
    const { popup } = this;
    if (popup && !popup.closed) {
      popup.close();
      for (let turn = 0; turn < 40 && !popup.closed; turn += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    }
    this.gone = true;
    const page = /** @type {any} */ (window);
    if (page[this.api] === this.offered) delete page[this.api];
  }

  /** @returns {Run} */
  run() {
    const { course, launch, trouble } = this.options;
    return {
      form: "scormbuild-run", version: 1, standard: this.standard, profile: trouble.profile, course, sco: launch.identifier,
      begun: this.date, launch: this.launched, database: this.held, entries: this.entries, ...(this.short ? { short: true } : {}),
    };
  }
}
