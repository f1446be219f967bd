/** One launch of the course: from finding the LMS to leaving it. The pages tell it what the learner did. */

import { emptyProgress, newAttempt, TIME_UNIT } from "./state.js";
import { standing } from "./standing.js";
import { Journal } from "./journal.js";
import { Outbox } from "./outbox.js";
import { OnePage } from "./one-page.js";
import { Activity } from "./activity.js";
import { journalize, keep } from "./keeping.js";
import { save, settle, write } from "./saver.js";
import { search } from "./handshake.js";
import { end } from "./ending.js";

/** @typedef {import("./link.js").ApiLink} ApiLink */
/** @typedef {import("./types.js").Standard} Standard */
/** @typedef {import("./types.js").Course} Course */
/** @typedef {import("./types.js").Launch} Launch */
/** @typedef {import("./types.js").Interaction} Interaction */
/** @typedef {import("./types.js").Objective} Objective */

/** How the page's results fare; each is a text of the interface.
 * `searching`: no LMS was found so far; `result_unsure`: all is saved, but the LMS may have missed the result.
 * @typedef {"" | "searching" | "opening" | "standalone" | "saving" | "saved" | "not_saved" | "state_cut" | "result_unsure" | "never_saved" |
 *   "review_mode"} SaveState */
/**
 * `onResume` is called when progress came from the LMS or the journal, which may be late; `moved` says that the learner
 * has found a place of their own by then, `kept` that work was brought back which the LMS did not have. `onTaken`: the
 * course was opened in another window. `onTime`: seconds of active time went by,
 * `minute` says that they complete another minute.
 * @typedef {{ onSave: (state: SaveState) => void, onResume: (moved: boolean, kept: boolean) => void, onTaken?: () => void,
 *   onTime?: (seconds: number, minute: boolean) => void }} Listener
 */

const COMMIT_AFTER = 400;
/** With an LMS whose calls stop the page, more changes share a save. */
const SLOW_COMMIT_AFTER = 2000;
const PLACE_COMMIT_AFTER = 15_000;
const KEEP_AFTER = 1000;

export class Session {
  /**
   * @param {Standard} standard
   * @param {Course} course
   * @param {Listener} listener
   */
  constructor(standard, course, listener) {
    this.standard = standard;
    this.course = course;
    this.listener = listener;
    this.progress = emptyProgress();
    // Named before the LMS is there, for what is drawn follows from it; the name that the LMS holds is preferred.
    this.progress.attempt = newAttempt();
    this.sequence = 0;
    /** XP of this launch, by the key of the lesson, or with that of the question. @type {Map<string, number>} */
    this.earned = new Map();
    /** @type {ApiLink | null} */
    this.link = null;
    /** @type {Launch | null} */
    this.launch = null;
    this.ended = false;
    /** What was known of the last save when the session ended. */
    this.saved = true;
    /** Where the API was found, for the diagnosis. */
    this.where = "";
    /** @type {SaveState} */
    this.saveState = "";
    this.retries = 0;
    /** @type {number | undefined} */
    this.timer = undefined;
    /** When the timer fires. */
    this.due = Infinity;
    /** Writes the journal before the next save. @type {number | undefined} */
    this.keeping = undefined;
    /** Something was done since the last save. */
    this.dirty = false;
    /** The score that the LMS holds. */
    this.scoreHeld = 0;
    /** The learner left before the LMS turned up. */
    this.stopped = false;
    this.outbox = new Outbox(standard);
    this.journal = new Journal(course.id);
    /** What the LMS held at launch. @type {import("./journal.js").State | null} */
    this.held = null;
    /** It held something that could not be read. */
    this.broken = false;
    /** What the journal held then, as far as it was read. @type {import("./journal.js").Entry | null} */
    this.entry = null;
    /** The LMS was asked whose session this is. */
    this.learnerKnown = false;
    /** The LMS has this attempt, as far as is known. */
    this.confirmed = false;
    /** The state as it was encoded last. */
    this.state = "";
    /** It says all that was done, and no commit was tried with it. */
    this.fresh = false;
    /** The journal lacks it, or an answer that the LMS has taken. */
    this.owed = false;
    /** Characters that the LMS kept of a state that it cut; 0 when it did not. */
    this.cutAt = 0;
    this.onePage = new OnePage(course.id, this.journal.storage, (late) => {
      if (!late) this.end();
      this.surrender();
    });
    this.activity = new Activity(
      (seconds) => this.spend(seconds),
      () => this.commit(),
    );
  }

  start() {
    const { window } = globalThis;
    search(this);
    // Never unload or beforeunload: Moodle forbids the first, and the second breaks its saving.
    window.addEventListener("pagehide", () => this.end());
    document.addEventListener("visibilitychange", () => {
      // Once: the page may be going away, and what is sent then arrives in any order.
      if (document.visibilityState === "hidden" && this.dirty && navigator.onLine) this.commit();
    });
    this.activity.start();
    window.addEventListener("online", () => this.commit());
    window.addEventListener("offline", () => this.records && this.show("not_saved"));
  }

  /** @param {number} seconds of active time */
  spend(seconds) {
    if (this.ended) return;
    const { progress } = this;
    const before = progress.time;
    progress.time += seconds;
    const passes = (/** @type {number} */ unit) => Math.floor(progress.time / unit) > Math.floor(before / unit);
    const minute = passes(60);
    if (passes(TIME_UNIT)) this.touch();
    this.listener.onTime?.(seconds, minute);
    if (!minute) return;
    if (this.course.rule.parts.includes("minutes")) this.changed();
    else this.moved();
  }

  /** Whether anything about score, status or answers may be written. */
  get records() {
    return this.launch?.mode === "normal" && !this.ended;
  }

  standing() {
    return standing(this.progress, this.course, this.launch?.pass);
  }

  /** Something was done. */
  touch() {
    this.dirty = true;
    this.fresh = false;
  }

  /** Write what was done to the journal alone. */
  keep() {
    keep(this);
    if (this.owed) journalize(this);
  }

  /** The learner did something lasting: tell the LMS, and commit soon. */
  changed() {
    this.touch();
    const { link } = this;
    if (!link || !this.open) return;
    const { slow } = link;
    if (slow) this.keep();
    else write(this);
    this.show("saving");
    this.commitIn(slow ? SLOW_COMMIT_AFTER : COMMIT_AFTER);
  }

  /** The learner moved on in the text, or typed: worth keeping, not worth a commit of its own. */
  moved() {
    this.touch();
    if (!this.link || !this.records) return;
    this.commitIn(PLACE_COMMIT_AFTER);
    this.keeping ??= window.setTimeout(() => this.open && this.keep(), KEEP_AFTER);
  }

  /** The learner changed an answer that is not marked: what was said to be saved is not all any more. */
  drafted() {
    if (this.saveState === "saved") this.show("");
    this.moved();
  }

  /** @param {number} milliseconds */
  commitIn(milliseconds) {
    const due = Date.now() + milliseconds;
    if (this.timer !== undefined && this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = window.setTimeout(() => this.commit(), milliseconds);
  }

  /** Another page has the course: from here on nothing is written, not even the end of the session. */
  surrender() {
    this.stopped = true;
    this.ended = true;
    clearTimeout(this.timer);
    this.listener.onTaken?.();
  }

  /** Whether there is anywhere to write to. */
  get open() {
    if (!this.link || !this.records) return false;
    if (this.onePage.taken) this.surrender();
    return !this.ended;
  }

  /**
   * Commits may fail at the moment. An LMS that forgets what it was told then (Moodle, SCORM 1.2) is told first what it
   * stores in any case, as it is new with every save: state, place and time.
   */
  get shaky() {
    return this.standard.forgets && (!this.link || this.link.failed || !navigator.onLine);
  }

  /** What was done before is not all stored. */
  get unsettled() {
    const { link, outbox, cutAt } = this;
    return Boolean(link?.failed || link?.refused.size || cutAt || outbox.waiting.length);
  }

  commit() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.due = Infinity;
    if (this.link && this.launch && this.open) settle(this, save(this, this.link, this.launch));
  }

  /** The learner's latest work is in danger. */
  get unsaved() {
    return this.saveState === "not_saved" || this.saveState === "state_cut";
  }

  /** @param {Interaction} interaction */
  answered(interaction) {
    for (const part of this.standard.parts(interaction)) this.outbox.add({ interaction: part });
  }

  /**
   * Remember where a lesson or quiz stands; it is written with the next save.
   * @param {Objective} objective
   */
  objective(objective) {
    this.outbox.add({ objective });
  }

  /**
   * End the session, once.
   * @param {boolean} [byLearner] with the Exit button
   * @returns {boolean} whether everything is saved, as far as can be known
   */
  end(byLearner = false) {
    return end(this, byLearner);
  }

  /** @param {SaveState} state */
  show(state) {
    this.saveState = state;
    this.listener.onSave(state);
  }
}
