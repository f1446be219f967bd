/** One launch of the course: from finding the LMS to leaving it. The pages tell it what the learner did. */

import { findApi, mayHaveLms } from "./find-api.js";
import { ApiLink } from "./link.js";
import { standing } from "./standing.js";
import { decode, emptyProgress, encode, merge } from "./state.js";

/** @typedef {import("./types.js").Standard} Standard */
/** @typedef {import("./types.js").Course} Course */
/** @typedef {import("./types.js").Launch} Launch */
/** @typedef {import("./types.js").Interaction} Interaction */
/** @typedef {import("./types.js").Objective} Objective */

/** How the page's results fare; each is a text of the interface.
 * @typedef {"" | "standalone" | "saving" | "saved" | "not_saved" | "never_saved" | "review_mode"} SaveState */

const SEARCH_FOR = 8000;
const SEARCH_EVERY = 100;
const COMMIT_AFTER = 400;
const PLACE_COMMIT_AFTER = 15_000;
/** How often an answer or objective is offered to an LMS that refuses it. */
const TRIES = 5;
const RETRY_AFTER = [2000, 5000, 15_000, 30_000, 60_000];

export class Session {
  /**
   * @param {Standard} standard
   * @param {Course} course
   * @param {{ onSave: (state: SaveState) => void, onResume: (moved: boolean) => void }} listener
   *   `onResume` is called when progress came from the LMS, which may be late; `moved` says that the learner has
   *   found a place of their own by then
   */
  constructor(standard, course, listener) {
    this.standard = standard;
    this.course = course;
    this.listener = listener;
    this.progress = emptyProgress();
    this.sequence = 0;
    /** @type {ApiLink | null} */
    this.link = null;
    /** @type {Launch | null} */
    this.launch = null;
    this.ended = false;
    /** What was known of the last save when the session ended. */
    this.saved = true;
    this.started = Date.now();
    /** @type {SaveState} */
    this.saveState = "";
    this.retries = 0;
    /** @type {number | undefined} */
    this.timer = undefined;
    /** When the timer fires. */
    this.due = Infinity;
    /** The score of a result that the LMS held at launch. */
    this.scoreHeld = 0;
    /** Interactions that the LMS does not have yet. @type {{ interaction: Interaction, tries: number }[]} */
    this.waiting = [];
    /** The learner left before the LMS turned up. */
    this.stopped = false;
    this.nextInteraction = -1;
    /** @type {Map<string, number> | null} */
    this.objectiveIndexes = null;
    /** Objectives that the LMS does not have yet. @type {Map<string, { objective: Objective, tries: number }>} */
    this.objectives = new Map();
  }

  /** Find the LMS now, or wait for it while the learner reads. */
  start() {
    const { window } = globalThis;
    const stop = Date.now() + SEARCH_FOR;
    const search = () => {
      if (this.stopped) return;
      const api = findApi(window, this.standard.apiName, this.standard.methods.initialize);
      if (api) this.connect(api);
      else if (Date.now() < stop && mayHaveLms(window)) setTimeout(search, SEARCH_EVERY);
      else this.show("standalone");
    };
    search();
    // Never unload or beforeunload: Moodle forbids the first, and the second breaks its saving.
    window.addEventListener("pagehide", () => this.end());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.commit();
    });
    window.addEventListener("online", () => this.commit());
    window.addEventListener("offline", () => this.records && this.show("not_saved"));
  }

  /** @param {import("./types.js").Api} api */
  connect(api) {
    const link = new ApiLink(api, this.standard);
    if (link.call("initialize", "") !== "true") {
      // A session that is already open (a reloaded frame) goes on; anything else is lost.
      const open = link.call("lastError") === this.standard.alreadyInitialized && link.get(this.standard.elements.status) !== "";
      if (!open || link.call("lastError") !== "0") {
        this.show("never_saved");
        return;
      }
    }
    this.started = Date.now();
    this.link = link;
    // First of all: without it SCORM 2004 ends the attempt and its data with the session.
    link.set(this.standard.elements.exit, "suspend");
    this.resume(link, 0);
  }

  /**
   * Take up what the LMS remembers. Until it could be read nothing is written, for that would replace it.
   * @param {ApiLink} link
   * @param {number} tries
   */
  resume(link, tries) {
    if (this.ended) return;
    const launch = this.standard.launch(link);
    if (!launch.readable || launch.suspendData === null) {
      this.show("not_saved");
      setTimeout(() => this.resume(link, tries + 1), RETRY_AFTER[Math.min(tries, RETRY_AFTER.length - 1)]);
      return;
    }
    this.launch = launch;
    // A result may be held whose answers are lost; it is not replaced by a worse one.
    if (launch.achieved) this.scoreHeld = Number.parseFloat(link.get(this.standard.elements.score)) || 0;
    const early = this.progress.lessons.size > 0;
    const moved = this.progress.place !== null;
    const before = decode(launch.suspendData);
    if (before) {
      merge(this.progress, before.progress);
      this.sequence = before.sequence;
    }
    this.standard.begin(link, launch);
    this.show(launch.mode === "normal" ? "" : "review_mode");
    if (before) this.listener.onResume(moved);
    if (early) this.changed();
    else this.settle(link.commit());
  }

  /** Whether anything about score, status or answers may be written. */
  get records() {
    return this.launch?.mode === "normal" && !this.ended;
  }

  standing() {
    return standing(this.progress, this.course, this.launch?.pass);
  }

  /** The learner did something lasting: tell the LMS, and commit soon. */
  changed() {
    if (!this.link || !this.records) return;
    this.write();
    this.show("saving");
    this.commitIn(COMMIT_AFTER);
  }

  /** The learner moved on in the text: worth keeping, not worth a commit of its own. */
  moved() {
    if (this.link && this.records) this.commitIn(PLACE_COMMIT_AFTER);
  }

  /** @param {number} milliseconds */
  commitIn(milliseconds) {
    const due = Date.now() + milliseconds;
    if (this.timer !== undefined && this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = window.setTimeout(() => this.commit(), milliseconds);
  }

  /** Set everything the LMS is to hold; no commit. */
  write() {
    const { link, launch, standard, progress } = this;
    if (!link || !launch || !this.records) return;
    this.sequence += 1;
    link.set(standard.elements.suspendData, encode(progress, this.sequence));
    if (progress.place) link.set(standard.elements.location, `${progress.place.lesson}.${progress.place.block}`);
    if (launch.credit) {
      this.waiting = this.waiting.filter((one) => !this.writeInteraction(link, one.interaction) && (one.tries += 1) < TRIES);
      for (const [id, one] of this.objectives)
        if (this.writeObjective(link, one.objective) || (one.tries += 1) >= TRIES) this.objectives.delete(id);
      // The score comes before the status: some LMSs take the grade when the status arrives.
      const { report } = this.standing();
      const scoreFalls = launch.achieved && (report.success === "failed" || (report.score ?? 0) < this.scoreHeld);
      standard.report(link, scoreFalls ? { ...report, score: undefined } : report, launch);
      // From here on nothing that the learner undoes takes the result back.
      if (report.completion === "completed" && report.success !== "failed") launch.achieved = true;
    }
    link.set(standard.elements.sessionTime, standard.duration(Date.now() - this.started));
  }

  commit() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.due = Infinity;
    if (!this.link || !this.records) return;
    this.write();
    this.settle(this.link.commit());
  }

  /** @param {boolean} committed */
  settle(committed) {
    if (committed) {
      this.retries = 0;
      if (this.records && this.sequence > 0) this.show("saved");
      return;
    }
    if (!this.records) return;
    this.show("not_saved");
    this.commitIn(RETRY_AFTER[Math.min(this.retries, RETRY_AFTER.length - 1)]);
    this.retries += 1;
  }

  /** @param {Interaction} interaction */
  answered(interaction) {
    for (const part of this.standard.parts(interaction)) this.waiting.push({ interaction: part, tries: 0 });
  }

  /**
   * @param {ApiLink} link
   * @param {Interaction} interaction
   * @returns {boolean} whether the LMS has it (or has no room for it)
   */
  writeInteraction(link, interaction) {
    if (this.nextInteraction < 0) {
      const count = link.read("cmi.interactions._count");
      // Without the count an answer of an earlier session would be overwritten.
      if (count === null) return false;
      this.nextInteraction = Number.parseInt(count, 10) || 0;
    }
    if (this.nextInteraction >= this.standard.maxInteractions) return true;
    if (!this.standard.interaction(link, this.nextInteraction, interaction)) return false;
    this.nextInteraction += 1;
    return true;
  }

  /**
   * Remember where a lesson or quiz stands; it is written with the next save.
   * @param {Objective} objective
   */
  objective(objective) {
    this.objectives.set(objective.id, { objective, tries: 0 });
  }

  /** @param {ApiLink} link @param {Objective} objective @returns {boolean} whether the LMS has it (or has no room) */
  writeObjective(link, objective) {
    if (!this.objectiveIndexes) {
      // Asked for only now: a launch in which nothing happens costs no calls.
      const count = link.read("cmi.objectives._count");
      if (count === null) return false;
      this.objectiveIndexes = new Map();
      for (let index = 0; index < (Number.parseInt(count, 10) || 0); index += 1)
        this.objectiveIndexes.set(link.get(`cmi.objectives.${index}.id`), index);
    }
    const known = this.objectiveIndexes.get(objective.id);
    const index = known ?? this.objectiveIndexes.size;
    if (index >= this.standard.maxObjectives) return true;
    // The id is set once: 2004 refuses to have it changed.
    if (known !== undefined) link.held.set(`cmi.objectives.${index}.id`, objective.id);
    if (!this.standard.objective(link, index, objective)) return false;
    this.objectiveIndexes.set(objective.id, index);
    return true;
  }

  /**
   * End the session, once.
   * @param {boolean} [byLearner] with the Exit button
   * @returns {boolean} whether everything is saved, as far as can be known
   */
  end(byLearner = false) {
    this.stopped = true;
    if (this.ended || !this.link) return this.saveState !== "never_saved";
    const { link, standard } = this;
    this.write();
    let saved = true;
    if (this.records && (link.failed || byLearner)) saved = link.commit();
    link.set(standard.elements.exit, "suspend");
    if (byLearner) standard.leave(link);
    clearTimeout(this.timer);
    this.ended = true;
    this.saved = saved;
    link.call("terminate", "");
    return saved;
  }

  /** @param {SaveState} state */
  show(state) {
    this.saveState = state;
    this.listener.onSave(state);
  }
}
