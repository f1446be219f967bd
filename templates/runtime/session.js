/** One launch of the course: from finding the LMS to leaving it. The pages tell it what the learner did. */

import { Activity } from "./activity.js";
import { findApi, mayHaveLms } from "./find-api.js";
import { digest, fill, isAhead, isFork, isLater, Journal } from "./journal.js";
import { ApiLink } from "./link.js";
import { OnePage } from "./one-page.js";
import { Outbox } from "./outbox.js";
import { needsPass, standing } from "./standing.js";
import { decode, emptyProgress, encode, hasWork, merge, newAttempt, TIME_UNIT } from "./state.js";

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

const SEARCH_FOR = 8000;
const SEARCH_EVERY = 100;
const COMMIT_AFTER = 400;
/** With an LMS whose calls stop the page, more changes share a save. */
const SLOW_COMMIT_AFTER = 2000;
const PLACE_COMMIT_AFTER = 15_000;
const KEEP_AFTER = 1000;
/** By then a request is handled, or lost. */
const ARRIVES_WITHIN = 600_000;
/** States by which a journal knows whether the LMS holds one of them, or another browser's. */
const STATES_KNOWN = 30;
const RETRY_AFTER = [2000, 5000, 15_000, 30_000, 60_000];

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
    /** The state as it was written last. */
    this.state = "";
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

  /** Find the LMS now, or wait for it while the learner reads. */
  search() {
    const { window } = globalThis;
    const stop = Date.now() + SEARCH_FOR;
    this.stopped = false;
    const search = () => {
      if (this.stopped) return;
      const found = findApi(window, this.standard.apiName, this.standard.methods.initialize);
      if (found) void this.takeOver(found);
      else if (Date.now() < stop && mayHaveLms(window)) {
        if (!this.saveState) this.show("searching");
        setTimeout(search, SEARCH_EVERY);
      } else this.show("standalone");
    };
    search();
  }

  start() {
    const { window } = globalThis;
    this.search();
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

  /** @param {import("./find-api.js").Found} found */
  async takeOver({ api, where }) {
    this.where = where;
    const other = this.onePage.takeOver();
    if (other) {
      this.show("opening");
      await other;
    }
    if (!this.stopped) this.connect(api);
  }

  /** @param {import("./types.js").Api} api */
  connect(api) {
    const link = new ApiLink(api, this.standard);
    if (link.call("initialize", "") !== "true") {
      // A session that is already open (a reloaded frame) goes on; anything else is lost.
      const open =
        link.call("lastError") === this.standard.alreadyInitialized && link.get(this.standard.elements.status) !== "";
      if (!open || link.call("lastError") !== "0") {
        this.show("never_saved");
        return;
      }
    }
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
    launch.passAtOnce = this.course.passAtOnce;
    link.remember(launch.suspendData);
    const early = hasWork(this.progress);
    const moved = this.progress.place !== null;
    const held = decode(launch.suspendData);
    this.held = held;
    // Something is there, and cannot be read.
    this.broken = !held && (launch.silent || !launch.notAttempted) && launch.suspendData.trim() !== "";
    // A result may be held whose answers are lost; it is not replaced by a worse one.
    if (launch.achieved) this.scoreHeld = Number.parseFloat(link.get(this.standard.elements.score)) || 0;
    if (launch.silent && (held || this.broken)) this.remindOf(launch, held?.progress);
    this.confirmed = held !== null;
    const kept = launch.mode === "normal" ? this.recall(link) : null;
    const before = kept ?? held;
    if (before) {
      merge(this.progress, before.progress, this.earned, this.course.last);
      this.sequence = before.sequence;
    }
    this.standard.begin(link, launch);
    this.show(launch.mode === "normal" ? "" : "review_mode");
    this.progress.completed ||= launch.completed;
    this.progress.passed ||= launch.passed === true;
    if (before) this.listener.onResume(moved, kept !== null);
    if (early || kept || (before && this.lacksResult(launch))) this.changed();
    else {
      // The name of the attempt is kept from the start, so that a journal of it is known for what it is.
      if (!before && this.records) link.set(this.standard.elements.suspendData, encode(this.progress, ++this.sequence));
      this.settle(link.commit());
    }
  }

  /**
   * An LMS that does not tell what it holds (Open edX) is told nothing lower than what the state knows of it.
   * @param {Launch} launch
   * @param {import("./state.js").Progress} [progress] unless it could not be read
   */
  remindOf(launch, progress) {
    launch.notAttempted = false;
    if (!progress) return;
    const { report } = standing(progress, this.course, launch.pass);
    // What an update has made of the score is not what was reported, and nobody knows that any more.
    this.scoreHeld = report.score ?? (progress.completed || progress.passed ? 100 : 0);
    launch.completed = progress.completed || (report.completion === "completed" && report.success !== "failed");
    launch.passed = progress.passed || (report.success === "passed" && report.completion === "completed");
    launch.achieved = launch.completed || launch.passed;
  }

  /** Whether the state has a result that the LMS lacks, after a save that was lost in part. @param {Launch} launch */
  lacksResult({ mode, credit, completed, status }) {
    return (
      mode === "normal" &&
      credit &&
      !completed &&
      status !== "failed" &&
      this.standing().report.completion === "completed"
    );
  }

  /**
   * What the journal brings back at launch.
   * @param {ApiLink} link
   * @returns {import("./journal.js").State | null}
   */
  recall(link) {
    const { journal, held, broken } = this;
    journal.sweep();
    if (!journal.mayHelp(held !== null || broken)) return null;
    this.identify(link);
    this.entry = journal.read();
    const kept = this.entry && this.bringBack(link, this.entry);
    // One with nothing to give is dropped, unless nobody knows what the LMS held, or an older save may still be under way.
    if (this.entry && !kept && !broken && Date.now() - this.entry.saved > ARRIVES_WITHIN) journal.drop(journal.key);
    return kept;
  }

  /**
   * What an entry of the journal has that the LMS lacks; answers that it may lack are offered again.
   * @param {ApiLink} link
   * @param {import("./journal.js").Entry} entry
   * @returns {import("./journal.js").State | null}
   */
  bringBack(link, entry) {
    const { held, broken } = this;
    const fork = isFork(entry, held, this.launch?.suspendData ?? "");
    const kept = broken || fork || isAhead(entry, held) ? decode(entry.state) : null;
    const messages = broken ? entry.messages.filter(({ sure }) => !sure) : entry.messages;
    if (kept || (held && entry.attempt === held.progress.attempt))
      this.outbox.restore(link, messages, held?.sequence, fork);
    if (!kept || !held) return kept;
    const [later, earlier] = isLater(held.sequence, kept.sequence) ? [held, kept] : [kept, held];
    // The LMS holds later work, but damaged; or both have work of their own.
    if (fork || later === held) fill(later.progress, earlier.progress);
    return later;
  }

  /** Read the slower store of the journal, and write it from now on. @param {import("./vault.js").Vault} vault */
  async useVault(vault) {
    this.journal.vault = vault;
    await vault.read();
    this.journal.sweep();
    this.bringBackLate();
    vault.release();
    // What was done by now is in it from the next save on, or from now.
    if (this.journal.key && this.state && this.link && this.records) this.journalize(this.link, this.dirty);
  }

  /** It may hold what the LMS and the other store lack, after a login that cleared that one. */
  bringBackLate() {
    const { link, launch, held, broken, entry: first, journal, progress } = this;
    if (!link || launch?.mode !== "normal" || !this.open || !journal.mayHelp(held !== null || broken)) return;
    this.identify(link);
    const entry = journal.readLate();
    if (!entry || (first?.attempt === entry.attempt && !isLater(entry.sequence, first.sequence))) return;
    const kept = this.bringBack(link, entry);
    if (kept) {
      // Whoever was quicker than the store keeps what was done by then.
      if (this.dirty) fill(progress, kept.progress);
      else Object.assign(progress, kept.progress);
      progress.attempt = kept.progress.attempt;
      if (isLater(kept.sequence, this.sequence)) this.sequence = kept.sequence;
      this.listener.onResume(true, true);
    }
    if (kept || this.outbox.waiting.length) this.changed();
    else if (!broken && Date.now() - entry.saved > ARRIVES_WITHIN) journal.vault?.drop(journal.key);
  }

  /** Ask once whose session this is. @param {ApiLink} link */
  identify(link) {
    if (this.learnerKnown || this.ended || !this.journal.possible) return;
    const learner = link.read(this.standard.elements.learnerId, true);
    this.learnerKnown = learner !== null;
    this.journal.belongTo(learner ?? "");
  }

  /** @param {number} seconds of active time */
  spend(seconds) {
    if (this.ended) return;
    const { progress } = this;
    const before = progress.time;
    progress.time += seconds;
    const passes = (/** @type {number} */ unit) => Math.floor(progress.time / unit) > Math.floor(before / unit);
    const minute = passes(60);
    this.dirty ||= passes(TIME_UNIT);
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

  /** The learner did something lasting: tell the LMS, and commit soon. */
  changed() {
    this.dirty = true;
    if (!this.link || !this.open) return;
    const { slow } = this.link;
    if (slow) this.keep();
    else this.write();
    this.show("saving");
    this.commitIn(slow ? SLOW_COMMIT_AFTER : COMMIT_AFTER);
  }

  /** The learner moved on in the text, or typed: worth keeping, not worth a commit of its own. */
  moved() {
    this.dirty = true;
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

  /** Write the state to the journal, which no LMS can lose. */
  keep() {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    if (!this.link || !this.records) return;
    this.sequence += 1;
    const { report } = this.standing();
    const achieved = this.launch?.credit && report.completion === "completed" && report.success !== "failed";
    this.progress.completed ||= Boolean(achieved);
    this.progress.passed ||= Boolean(achieved && report.success === "passed");
    this.state = encode(this.progress, this.sequence);
    this.journalize(this.link);
  }

  /** @param {ApiLink} link @param {boolean} [open] the LMS is not known to have the state */
  journalize(link, open = true) {
    this.identify(link);
    const { sequence, state, confirmed, progress, outbox } = this;
    const messages = this.launch?.credit ? outbox.messages() : [];
    const told = link.held.get(this.standard.elements.suspendData) ?? "";
    const known = [...(this.entry?.known ?? []), ...link.earlier, digest(told), digest(state)].slice(-STATES_KNOWN);
    this.journal.write({
      version: 1,
      attempt: progress.attempt,
      sequence,
      saved: Date.now(),
      state,
      confirmed,
      open,
      known,
      messages,
    });
  }

  /**
   * Commits may fail at the moment. An LMS that forgets what it was told then (Moodle, SCORM 1.2) is told first what it
   * stores in any case, as it is new with every save: state, place and time.
   */
  get shaky() {
    return this.standard.forgets && (!this.link || this.link.failed || !navigator.onLine);
  }

  /** Set everything the LMS is to hold, but for the result where that can be lost; no commit. */
  write() {
    const { link, launch } = this;
    if (!link || !launch || !this.records) return;
    const heard = this.writeState(link);
    if (!launch.credit || this.shaky) return;
    this.writeAnswers(link, heard);
    if (!this.standard.forgets) this.writeResult(link, launch);
  }

  /** What was done before is not all stored. */
  get unsettled() {
    const { link, outbox, cutAt } = this;
    return Boolean(link?.failed || link?.refused.size || cutAt || outbox.waiting.length);
  }

  /** Set everything, at the end or when the LMS was just seen to store. @param {ApiLink} link @param {Launch} launch @param {boolean} heard */
  writeRest(link, launch, heard) {
    if (!launch.credit) return;
    this.writeAnswers(link, heard);
    this.writeResult(link, launch);
  }

  /** Set the state, the place and the time. @param {ApiLink} link @returns {boolean} whether the LMS takes anything at all */
  writeState(link) {
    const { standard, progress } = this;
    this.keep();
    const { suspendData, sessionTime } = standard.elements;
    const taken = link.set(suspendData, this.state);
    // A refused state may be too long, or nothing may be taken at all: the time tells which, when it is really sent.
    if (!taken) link.held.delete(sessionTime);
    const heard = link.set(sessionTime, standard.duration(this.activity.total)) || taken;
    if (progress.place) link.set(standard.elements.location, `${progress.place.lesson}.${progress.place.block}`);
    return heard;
  }

  /** @param {ApiLink} link @param {boolean} heard */
  writeAnswers(link, heard) {
    // An LMS that takes nothing at all is no reason to give up an answer.
    if (heard && this.outbox.write(link, this.sequence)) this.journalize(link);
  }

  /** Set score and status. @param {ApiLink} link @param {Launch} launch */
  writeResult(link, launch) {
    const { standard } = this;
    if (launch.achieved && launch.passed === undefined) {
      // A course that was completed may have been failed, which can be done better.
      const success = link.get(standard.elements.success);
      launch.passed = success === "passed";
      launch.achieved = success !== "failed";
    }
    // The score comes before the status: some LMSs take the grade when the status arrives.
    const { report } = this.standing();
    const { last, pass } = this.course;
    // Where completion asks for a pass, what was completed was not failed, whatever an update brought since.
    const spoils = report.success === "failed" && (launch.passed || (launch.achieved && needsPass(this.course)));
    const mark = launch.pass ?? pass;
    // The last attempt counts as it is, but what was passed stays so.
    const floor = !last ? this.scoreHeld : this.scoreHeld < mark ? 0 : mark;
    const scoreFalls = launch.achieved && ((!last && spoils) || (report.score ?? 0) < floor);
    const { score, success } = report;
    standard.report(
      link,
      { ...report, score: scoreFalls ? undefined : score, success: spoils ? "unknown" : success },
      launch,
    );
    this.scoreHeld = Number(link.held.get(standard.elements.score) ?? this.scoreHeld);
    // From here on nothing that the learner undoes takes the result back.
    if (report.completion === "completed" && report.success !== "failed") launch.achieved = true;
  }

  commit() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.due = Infinity;
    if (this.link && this.launch && this.open) this.settle(this.save(this.link, this.launch));
  }

  /**
   * Write and commit. Where a failed commit can lose what is told but once, a result follows only upon a commit that
   * worked, and after a failure the answers too.
   * @param {ApiLink} link
   * @param {Launch} launch
   * @returns {boolean} whether all is stored, as far as can be known
   */
  save(link, launch) {
    const { forgets } = this.standard;
    this.write();
    if (link.failed && !forgets) link.repeat();
    if (!this.stored(link)) return false;
    if (!forgets || !launch.credit) return true;
    this.conclude(true);
    this.writeRest(link, launch, true);
    return link.unsaved.size ? this.stored(link) : !link.refused.size;
  }

  /** Commit, and see what became of it. @param {ApiLink} link */
  stored(link) {
    return link.commit() && this.verify(link);
  }

  /** The learner's latest work is in danger. */
  get unsaved() {
    return this.saveState === "not_saved" || this.saveState === "state_cut";
  }

  /** Whether the LMS reads back the state as it was set. @param {ApiLink} link */
  verify(link) {
    const kept = link.keptOf(this.standard.elements.suspendData);
    this.cutAt = Math.max(kept, 0);
    return kept < 0;
  }

  /** The journal has to know how a commit went. @param {boolean} committed */
  conclude(committed) {
    // A refused score is no lost answer.
    const arrived = !this.link?.failed;
    const news = this.outbox.doubted === arrived || committed;
    this.outbox.settle(arrived);
    this.confirmed ||= committed;
    if (news && this.state && this.link && this.records) this.journalize(this.link, !committed);
  }

  /** @param {boolean} committed */
  settle(committed) {
    this.conclude(committed);
    if (committed) {
      this.retries = 0;
      this.dirty = false;
      // After a first launch there is nothing yet to be called saved.
      if (this.records && this.sequence > 1) this.show(this.link?.doubtful.size ? "result_unsure" : "saved");
      if (this.launch?.credit && this.outbox.waiting.length) this.commitIn(this.outbox.pause(RETRY_AFTER));
      return;
    }
    if (!this.records) return;
    this.show(this.cutAt ? "state_cut" : "not_saved");
    this.commitIn(RETRY_AFTER[Math.min(this.retries, RETRY_AFTER.length - 1)]);
    this.retries += 1;
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
    this.stopped = true;
    if (this.onePage.taken) this.surrender();
    this.onePage.leave();
    if (this.ended) return this.saved;
    if (!this.link)
      return (
        !["never_saved", "searching"].includes(this.saveState) &&
        !(this.saveState === "opening" && hasWork(this.progress))
      );
    const { link, launch, standard } = this;
    // Where the LMS could not be read, nothing was written.
    let saved = launch !== null || !hasWork(this.progress);
    if (launch && this.records) {
      // While the page goes away, or there is no network, there is one save, that of the end itself.
      if (byLearner && this.dirty && navigator.onLine && !this.shaky) {
        this.dirty = !this.save(link, launch);
        this.conclude(!this.dirty);
      }
      if (this.dirty || this.unsettled) {
        this.writeRest(link, launch, this.writeState(link));
        if (link.failed && !standard.forgets) link.repeat();
      } else link.set(standard.elements.sessionTime, standard.duration(this.activity.total));
      saved = !link.refused.size && !link.doubtful.size && !this.cutAt && navigator.onLine;
    }
    link.set(standard.elements.exit, "suspend");
    if (byLearner) standard.leave(link);
    clearTimeout(this.timer);
    const { records } = this;
    this.ended = true;
    // What came after the last commit is stored by the end itself.
    const stored = link.call("terminate", "") === "true";
    this.saved = saved && (stored || !records);
    if (this.saved && records && this.state && this.journal.key) this.journalize(link, false);
    return this.saved;
  }

  /** @param {SaveState} state */
  show(state) {
    this.saveState = state;
    this.listener.onSave(state);
  }
}
