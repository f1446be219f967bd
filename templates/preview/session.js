/**
 * A session: the course in its frame or window, and what it and the LMS said.
 *
 * The course talks to an LMS in its own origin (player.js). Of what is said there only the calls are taken over, and made
 * here once more: what is shown and stored comes from this LMS, whatever scripts of a package do to the other one.
 */
import { PROFILES, modeAfter } from "../lms/profiles.js";
import { StrictLms } from "../lms/strict.js";
import { element } from "../runtime/dom.js";
import { meet } from "./ground.js";
import { FEATURES, read, sizeOf } from "./messages.js";
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
/** @typedef {import("./messages.js").Event} Event */
/** @typedef {import("./messages.js").Place} Place */
/** @typedef {import("./ground.js").Ground} Ground */
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
 * @property {boolean} alone nothing of the course may reach another server
 * @property {(entry: Entry) => void} onEntry after each call and each switch
 * @property {(request: string) => void} onEnd when the course has ended the session itself, with its navigation request
 * @property {() => void} onClosed when the learner closed the course's own window, or a script left the player
 * @property {() => void} onNews when something else is known: titles of lessons, servers that were asked for
 * @property {(words: string) => void} onStopped when the package did what no player does, and is heard no more
 */

const SLOW = 300;
/** Entries that are kept of a long session; then the first ones go. */
const MOST = 100_000;
/** Characters that these may take; then, too, the first ones go. */
const MOST_KEPT = 50_000_000;
/** Characters of a session above which nobody talks to an LMS any more. */
const MOST_SAID = 500_000_000;
/** Milliseconds, and the messages in them above which somebody wants to keep this page from working. */
const WHILE = 10_000;
const MOST_AT_ONCE = 30_000;
/** Milliseconds that a course has to leave, with an LMS whose answers are slow. */
const PATIENCE = 5000;
const ENDS = /^(LMSFinish|Terminate)$/;

/** @param {Trouble} trouble @returns {Faults} */
export function faultsOf({ saving, offline, expired, cut, slow }) {
  /** @type {Faults} */
  const faults = {};
  const fault = expired
    ? "false"
    : /** @type {const} */ ({ works: undefined, twice: undefined, fails: "false", lies: "lie", page: "page" })[saving];
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

/**
 * What happened to the course happens to an LMS. Slow answers are not waited for here.
 * @param {StrictLms} lms
 * @param {Event | Entry} event
 */
function follow(lms, event) {
  if ("faults" in event) lms.faults = { ...event.faults, delay: 0, serverDelay: 0 };
  else if ("method" in event) {
    try {
      if (Object.hasOwn(lms.api, event.method)) lms.api[event.method](...event.args);
    } catch {
      // What is thrown is noted with the call.
    }
  } else if (event.do === "leaving") {
    if (event.how) lms.faults.leaving = event.how;
    else delete lms.faults.leaving;
  }
}

/**
 * What the LMS holds after a session whose last events came when its page was gone already; only what they changed.
 * @param {Run} run
 * @param {Event[]} events
 * @returns {Record<string, string | undefined>}
 */
export function changesBy(run, events) {
  const { launch, standard, profile, sco, database, entries } = run;
  let at = 0;
  const lms = new StrictLms({ ...launch, standard, profile, sco, database: { ...database }, clock: () => at });
  const play = (/** @type {Event | Entry} */ event) => {
    at = event.at ?? at;
    follow(lms, event);
  };
  entries.forEach(play);
  const before = { ...lms.database };
  events.forEach(play);
  const names = new Set([...Object.keys(before), ...Object.keys(lms.database)]);
  return Object.fromEntries(
    [...names].filter((name) => before[name] !== lms.database[name]).map((name) => [name, lms.database[name]]),
  );
}

/** A frame for a player. @param {string} title @param {string} sandbox */
export function playerFrame(title, sandbox) {
  return /** @type {HTMLIFrameElement} */ (
    element("iframe", { title, class: "course-frame", ...(sandbox ? { sandbox } : {}), allow: FEATURES })
  );
}

/** The line to a player, which stays when one session follows another in the same page of the LMS. */
export class Line {
  /** @type {Session | null} whose player it is now */
  session = null;
  /** @type {MessagePort | null} */
  #port;

  /** @param {HTMLIFrameElement} frame @param {MessagePort} port */
  constructor(frame, port) {
    this.frame = frame;
    this.#port = port;
    port.onmessage = ({ data }) => this.session?.receive(data);
    // The process of the player has ended.
    port.addEventListener("close", () => this.lose());
  }

  /** The player is there no more. */
  lose() {
    this.#port = null;
    this.session?.lost();
  }

  /** @param {import("./messages.js").FromTool} message @returns {boolean} whether anybody hears it */
  tell(message) {
    this.#port?.postMessage(message);
    return this.#port !== null;
  }

  end() {
    this.session = null;
    this.#port?.close();
    this.frame.remove();
  }
}

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
  /** Titles of lessons by key, from the course's own page. @type {Map<string, string>} */
  titles = new Map();
  /** Other servers that the course asked for. @type {string[]} */
  asked = [];
  /** Events of the player that were seen. */
  seen = 0;
  id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

  /** @type {Line | null} */
  #line = null;
  #ending = new AbortController();
  /** Faults that the player was told of, and has not met yet. @type {Faults[]} */
  #coming = [];
  /** Milliseconds since the launch, by the clock of the player. */
  #at = 0;
  #kept = 0;
  #said = 0;
  #since = 0;
  #count = 0;
  #told = 0;
  /** Those who wait for an answer of the player, by its name. @type {Map<string, (message: any) => void>} */
  #waiting = new Map();

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    const { standard, launch, learner, database, databases, trouble, page } = options;
    this.standard = standard;
    this.ways = PROFILES[trouble.profile][isOld(standard) ? "scorm12" : "scorm2004"];
    this.mode = trouble.mode === "auto" ? modeAfter(this.ways, databases) : trouble.mode;
    const pass =
      trouble.pass === ""
        ? {}
        : isOld(standard)
          ? { masteryScore: trouble.pass }
          : { scaledPassingScore: String(Number((Number(trouble.pass) / 100).toFixed(4))) };
    this.launched = {
      learner: { ...learner },
      mode: this.mode,
      credit: this.mode === "normal" ? /** @type {const} */ ("credit") : /** @type {const} */ ("no-credit"),
      ...given("masteryScore", launch.masteryScore),
      ...given("scaledPassingScore", launch.scaledPassingScore),
      ...given("completionThreshold", launch.completionThreshold),
      ...given("thresholdOfAttribute", launch.thresholdOfAttribute),
      ...given("launchData", launch.launchData),
      completionSetByContent: launch.completionSetByContent,
      objectiveSetByContent: launch.objectiveSetByContent,
      ...given("maxTimeAllowed", launch.maxTimeAllowed),
      ...given("timeLimitAction", launch.timeLimitAction),
      ...pass,
    };
    if (launch.scormType === "asset" && this.ways.completesAssets) database[elementsOf(standard).status] = "completed";
    this.held = { ...database };
    this.lms = new StrictLms({
      ...this.launched,
      standard,
      profile: trouble.profile,
      database,
      page,
      sco: launch.identifier,
      clock: () => this.#at,
      onCall: (call) => this.#heard(call),
    });
    this.#switch(faultsOf(trouble));
    this.date = new Date().toISOString();
    if (Object.keys(faultsOf(trouble)).length) this.#note();
  }

  /** @param {Call} call */
  #heard(call) {
    this.#add(call);
    if (ENDS.test(call.method) && this.lms.terminated)
      this.options.onEnd(this.lms.value("adl.nav.request") ?? "_none_");
  }

  /** @param {Faults} faults */
  #switch(faults) {
    const { leaving } = this.lms.faults;
    follow(this.lms, { at: this.#at, faults: { ...faults, ...(leaving ? { leaving } : {}) } });
    this.slow = {
      ...(faults.delay ? { delay: faults.delay } : {}),
      ...(faults.serverDelay ? { serverDelay: faults.serverDelay } : {}),
    };
  }

  #note() {
    const { delay: _, serverDelay: __, ...faults } = this.lms.faults;
    this.#add({ at: Math.round(this.#at), faults: { ...faults, ...this.slow } });
  }

  /** @param {Entry} entry */
  #add(entry) {
    this.entries.push(entry);
    this.#kept += sizeOf(entry);
    // These are not asked for here, and would keep all that was said.
    this.lms.calls.length = 0;
    this.lms.violations.length = 0;
    while (this.entries.length > MOST || this.#kept > MOST_KEPT) {
      for (const gone of this.entries.splice(0, Math.ceil(this.entries.length / 10))) this.#kept -= sizeOf(gone);
      this.short = true;
    }
    this.options.onEntry(entry);
  }

  /** @param {Trouble} trouble whose switches work at once */
  change(trouble) {
    this.options = { ...this.options, trouble };
    this.#coming.push(faultsOf(trouble));
    // Where the course has got to when this reaches it, only its player knows.
    if (!this.#line?.tell({ do: "faults", faults: faultsOf(trouble), offline: trouble.offline })) this.#switched();
  }

  #switched() {
    const faults = this.#coming.shift();
    if (!faults) return;
    this.#switch(faults);
    this.#note();
  }

  /**
   * The next answer of a kind from the player, which need not come.
   * @param {"place" | "left"} kind
   * @param {number} patience in milliseconds
   */
  #answer(kind, patience) {
    return new Promise((/** @type {(message: any) => void} */ resolve) => {
      this.#waiting.set(kind, resolve);
      setTimeout(() => resolve(null), patience);
    });
  }

  /**
   * @param {HTMLElement} stage where the frame is put
   * @param {Ground} ground
   * @param {string} sandbox
   * @param {{ place?: Place, line?: Line | null }} [before] where the learner was, and the player of the session before, which stands on
   *   the stage
   */
  open(stage, ground, sandbox, { place, line } = {}) {
    if (line) {
      line.frame.title = this.#title;
      line.frame.classList.remove("there");
      this.#begin(line, ground, false, place);
      return;
    }
    const frame = playerFrame(this.#title, sandbox);
    frame.src = ground.player;
    stage.replaceChildren(frame);
    this.#connect(frame, ground, false, place);
  }

  get #title() {
    return `Course: ${this.options.launch.title}`;
  }

  /**
   * In a window of its own, as many LMSs do.
   * @param {HTMLIFrameElement} spare an empty frame of this page that stood in it when the button was pressed. What it opens
   *   has it for an opener, also when the player is loaded in it.
   * @param {Ground} ground
   * @param {string} sandbox
   * @returns {boolean} false when the browser does not allow it
   */
  openWindow(spare, ground, sandbox) {
    this.popup = spare.contentWindow?.open(ground.player, "_blank", "popup,width=1000,height=720") ?? null;
    if (!this.popup) return false;
    spare.setAttribute("sandbox", sandbox);
    spare.src = ground.player;
    this.#connect(spare, ground, true);
    const watch = setInterval(() => {
      if (!this.popup?.closed) return;
      clearInterval(watch);
      if (!this.gone) this.options.onClosed();
    }, 300);
    return true;
  }

  /** @param {HTMLIFrameElement} frame @param {Ground} ground @param {boolean} window @param {Place} [place] */
  async #connect(frame, ground, window, place) {
    this.frame = frame;
    // A script of the course can put another page in the player's place.
    frame.addEventListener("load", () => frame.addEventListener("load", () => this.#line?.lose()), { once: true });
    this.#begin(new Line(frame, await meet(frame, ground, this.#ending.signal)), ground, window, place);
  }

  /** @param {Line} line @param {Ground} ground @param {boolean} window @param {Place} [place] */
  #begin(line, ground, window, place) {
    const { launch, trouble, page, standard, database, alone } = this.options;
    this.frame = line.frame;
    this.#line = line;
    line.session = this;
    line.tell({
      do: "begin",
      session: this.id,
      title: launch.title,
      url: ground.origin + launch.url,
      api: trouble.api,
      offline: trouble.offline,
      place,
      window,
      alone,
      page: { terminated: page.terminated, recorded: [...page.recorded] },
      options: {
        ...this.launched,
        standard,
        profile: trouble.profile,
        sco: launch.identifier,
        database: { ...database },
        faults: faultsOf(trouble),
      },
    });
  }

  /** The player has gone without a word. */
  lost() {
    if (!this.gone) this.options.onClosed();
  }

  /** @param {unknown} data from the player, or from a script that speaks in its name */
  receive(data) {
    if (this.gone) return;
    const message = read(data);
    if (!message) {
      this.#stop("It sent the preview what no player sends.");
      return;
    }
    this.#count += 1;
    if (performance.now() - this.#since > WHILE) {
      this.#since = performance.now();
      this.#count = 1;
    }
    if (this.#count > MOST_AT_ONCE) {
      this.#stop("It called the LMS without end.");
      return;
    }
    switch (message.do) {
      case "call":
      case "leaving":
      case "switched":
        this.#play(message);
        break;
      case "there":
        this.frame?.classList.add("there");
        break;
      case "titles":
        this.titles = new Map(message.titles);
        this.options.onNews();
        break;
      case "asked":
        this.asked = message.hosts;
        this.options.onNews();
        break;
      default:
        this.#waiting.get(message.do)?.(message);
    }
  }

  /** @param {Event} event */
  #play(event) {
    this.seen += 1;
    this.#said += sizeOf(event);
    if (this.#said > MOST_SAID) {
      this.#stop("It sent the LMS more than any LMS could take.");
      return;
    }
    this.#at = event.at;
    if (event.do === "switched") this.#switched();
    else {
      follow(this.lms, event);
      if (event.do === "leaving") this.#note();
    }
    const line = this.#line;
    if (!line) return;
    this.#told ||= window.setTimeout(() => {
      this.#told = 0;
      line.tell({ do: "seen", count: this.seen });
    }, 200);
  }

  /** @param {string} words */
  #stop(words) {
    this.#end();
    this.options.onStopped(words);
  }

  #end() {
    this.gone = true;
    this.#ending.abort();
    this.#line?.end();
    this.frame?.remove();
    this.popup?.close();
  }

  /** @returns {Promise<Place | undefined>} */
  async place() {
    return !this.popup && this.#line?.tell({ do: "place" }) ? (await this.#answer("place", 1000))?.place : undefined;
  }

  /**
   * End the session from outside. What the course does as its page goes away still reaches the LMS, unless the browser
   * crashes.
   * @param {Way} way
   * @param {boolean} [samePage] the page of the LMS stays
   * @returns {Promise<Line | null>} its player, where that is of use to the next session
   */
  async leave(way, samePage = false) {
    if (this.gone) return null;
    const line = this.#line;
    if (way === "crash") {
      line?.tell({ do: "die" });
      this.#end();
      return null;
    }
    const left = line?.tell({ do: "leave", how: way }) ? await this.#answer("left", PATIENCE) : null;
    if (samePage && left && line && !this.popup && !this.gone) {
      this.gone = true;
      line.session = null;
      return line;
    }
    this.#end();
    return null;
  }

  /** @returns {Run} */
  run() {
    const { course, launch, trouble } = this.options;
    return {
      form: "scormbuild-run",
      version: 1,
      standard: this.standard,
      profile: trouble.profile,
      course,
      sco: launch.identifier,
      begun: this.date,
      launch: this.launched,
      database: this.held,
      entries: this.entries,
      ...(this.short ? { short: true } : {}),
    };
  }
}
