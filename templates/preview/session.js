/**
 * A session: the course in its frame or window, and what it and the LMS said.
 *
 * The course talks to an LMS in its own origin (player.js). Of what is said there only the calls are taken over, and made
 * here once more: what is shown and stored comes from this LMS, whatever scripts of a package do to the other one.
 */
import { PROFILES, modeAfter } from "../lms/profiles.js";
import { StrictLms } from "../lms/strict.js";
import { Connection } from "./connection.js";
import { Entries } from "./entries.js";
import { launchedWith } from "./launched.js";
import { read, sizeOf } from "./messages.js";
import { faultsOf, follow } from "./mirror.js";
import { Quota } from "./quota.js";
import { Tally } from "./tally.js";
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
 *   completionSetByContent: boolean, objectiveSetByContent: boolean, objectives: string[],
 *   sharedData: import("../lms/launch.js").SharedData[], maxTimeAllowed: string | null, timeLimitAction: string | null }} Launch
 */
/** @typedef {import("./messages.js").Event} Event */
/** @typedef {import("./messages.js").Place} Place */
/** @typedef {import("./line.js").Line} Line */
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

/** Milliseconds that a course has to leave, with an LMS whose answers are slow. */
const PATIENCE = 5000;
/** Milliseconds to tell where the learner is. */
const PLACE_WITHIN = 1000;
/** Milliseconds that a long course takes a learner who does all of it. */
const WORK_WITHIN = 600_000;
/** Milliseconds after which the player is told what was seen. */
const SEEN_AFTER = 200;
const ENDS = /^(LMSFinish|Terminate)$/;

export class Session {
  #entries = new Entries();
  /** Nothing more is heard of the course. */
  gone = false;
  /** Titles of lessons by key, from the course's own page. @type {Map<string, string>} */
  titles = new Map();
  /** Other servers that the course asked for. @type {string[]} */
  asked = [];
  /** What went wrong in the course's pages. @type {import("./broken.js").Problem[]} */
  broken = [];
  tally = new Tally();
  /** Events of the player that were seen. */
  seen = 0;
  id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

  /** Faults that the player was told of, and has not met yet. @type {Faults[]} */
  #coming = [];
  /** Milliseconds since the launch, by the clock of the player. */
  #at = 0;
  #quota = new Quota();
  #told = 0;

  /** @param {Options} options */
  constructor(options) {
    this.options = options;
    this.connection = new Connection(this);
    const { standard, launch, database, databases, trouble, page } = options;
    this.standard = standard;
    this.ways = PROFILES[trouble.profile][isOld(standard) ? "scorm12" : "scorm2004"];
    this.mode = trouble.mode === "auto" ? modeAfter(this.ways, databases) : trouble.mode;
    this.launched = launchedWith(options, this.mode);
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

  /** What happened, as far as it is kept. */
  get entries() {
    return this.#entries.list;
  }

  /** The first entries are gone. */
  get short() {
    return this.#entries.short;
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
    this.#entries.add(entry);
    // These are not asked for here, and would keep all that was said.
    this.lms.calls.length = 0;
    this.lms.violations.length = 0;
    this.options.onEntry(entry);
  }

  /** @param {Trouble} trouble whose switches work at once */
  change(trouble) {
    this.options = { ...this.options, trouble };
    this.#coming.push(faultsOf(trouble));
    // Where the course has got to when this reaches it, only its player knows.
    if (!this.connection.tell({ do: "faults", faults: faultsOf(trouble), offline: trouble.offline })) this.#switched();
  }

  #switched() {
    const faults = this.#coming.shift();
    if (!faults) return;
    this.#switch(faults);
    this.#note();
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
      this.#stop("It sent messages that no course sends.");
      return;
    }
    if (this.#quota.exceededBy()) {
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
        this.connection.reveal();
        break;
      case "titles":
        this.titles = new Map(message.titles);
        this.options.onNews();
        break;
      case "asked":
        this.asked = message.hosts;
        this.options.onNews();
        break;
      case "broken":
        this.broken = message.problems;
        this.options.onNews();
        break;
      default:
        this.connection.answer(message);
    }
  }

  /** @param {Event} event */
  #play(event) {
    this.seen += 1;
    if (this.#quota.exceededWith(sizeOf(event))) {
      this.#stop("It sent more data than any LMS accepts.");
      return;
    }
    this.#at = event.at;
    if (event.do === "switched") this.#switched();
    else {
      follow(this.lms, event);
      if (event.do === "leaving") this.#note();
    }
    if (!this.connection.made) return;
    this.#told ||= window.setTimeout(() => {
      this.#told = 0;
      this.connection.tell({ do: "seen", count: this.seen });
    }, SEEN_AFTER);
  }

  /** @param {string} words */
  #stop(words) {
    this.#end();
    this.options.onStopped(words);
  }

  #end() {
    this.gone = true;
    this.connection.end();
  }

  /** @returns {Promise<Place | undefined>} */
  async place() {
    const { connection } = this;
    return connection.apart ? undefined : (await connection.ask({ do: "place" }, "place", PLACE_WITHIN))?.place;
  }

  /**
   * Have the player do what a learner does in a course by scormbuild.
   * @param {import("./hands.js").Task | null} task null only looks at what the page shows
   * @returns {Promise<import("./hands.js").Work | null>} null in other courses
   */
  async work(task) {
    const { connection } = this;
    return (connection.apart ? null : await connection.ask({ do: "work", task }, "worked", WORK_WITHIN))?.work ?? null;
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
    const { connection } = this;
    if (way === "crash") {
      connection.tell({ do: "die" });
      this.#end();
      return null;
    }
    const left = await connection.ask({ do: "leave", how: way }, "left", PATIENCE);
    const line = samePage && left && !this.gone ? connection.release() : null;
    if (line) this.gone = true;
    else this.#end();
    return line;
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
