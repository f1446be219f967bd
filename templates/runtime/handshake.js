/** How a session begins: the LMS is found, and what it remembers is taken up. */

import { findApi, mayHaveLms } from "./find-api.js";
import { ApiLink } from "./link.js";
import { recall } from "./recall.js";
import { pauseAfter, settle } from "./saver.js";
import { standing } from "./standing.js";
import { merge } from "./merge.js";
import { decode, encode, hasWork } from "./state.js";

/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Launch} Launch */

const SEARCH_FOR = 8000;
const SEARCH_EVERY = 100;

/** Find the LMS now, or wait for it while the learner reads. @param {Session} session */
export function search(session) {
  const { window } = globalThis;
  const stop = Date.now() + SEARCH_FOR;
  session.stopped = false;
  const look = () => {
    if (session.stopped) return;
    const found = findApi(window, session.standard.apiName, session.standard.methods.initialize);
    if (found) void takeOver(session, found);
    else if (Date.now() < stop && mayHaveLms(window)) {
      if (!session.saveState) session.show("searching");
      setTimeout(look, SEARCH_EVERY);
    } else session.show("standalone");
  };
  look();
}

/** @param {Session} session @param {import("./find-api.js").Found} found */
async function takeOver(session, { api, where }) {
  session.where = where;
  const other = session.onePage.takeOver();
  if (other) {
    session.show("opening");
    await other;
  }
  if (!session.stopped) connect(session, api);
}

/** @param {Session} session @param {import("./types.js").Api} api */
export function connect(session, api) {
  const link = new ApiLink(api, session.standard);
  if (link.call("initialize", "") !== "true") {
    // A session that is already open (a reloaded frame) goes on; anything else is lost.
    const open =
      link.call("lastError") === session.standard.alreadyInitialized &&
      link.get(session.standard.elements.status) !== "";
    if (!open || link.call("lastError") !== "0") {
      session.show("never_saved");
      return;
    }
  }
  session.link = link;
  // First of all: without it SCORM 2004 ends the attempt and its data with the session.
  link.set(session.standard.elements.exit, "suspend");
  resume(session, link, 0);
}

/**
 * Take up what the LMS remembers. Until it could be read nothing is written, for that would replace it.
 * @param {Session} session
 * @param {ApiLink} link
 * @param {number} tries
 */
function resume(session, link, tries) {
  if (session.ended) return;
  const launch = session.standard.launch(link);
  if (!launch.readable || launch.suspendData === null) {
    session.show("not_saved");
    setTimeout(() => resume(session, link, tries + 1), pauseAfter(tries));
    return;
  }
  session.launch = launch;
  launch.passAtOnce = session.course.passAtOnce;
  link.remember(launch.suspendData);
  const early = hasWork(session.progress);
  const moved = session.progress.place !== null;
  const held = decode(launch.suspendData);
  session.held = held;
  // Something is there, and cannot be read.
  session.broken = !held && (launch.silent || !launch.notAttempted) && launch.suspendData.trim() !== "";
  // A result may be held whose answers are lost; it is not replaced by a worse one.
  if (launch.achieved) session.scoreHeld = Number.parseFloat(link.get(session.standard.elements.score)) || 0;
  if (launch.silent && (held || session.broken)) remindOf(session, launch, held?.progress);
  session.confirmed = held !== null;
  const kept = launch.mode === "normal" ? recall(session, link) : null;
  const before = kept ?? held;
  if (before) {
    merge(session.progress, before.progress, session.earned, session.course.last);
    session.sequence = before.sequence;
  }
  session.standard.begin(link, launch);
  session.show(launch.mode === "normal" ? "" : "review_mode");
  session.progress.completed ||= launch.completed;
  session.progress.passed ||= launch.passed === true;
  if (before) session.listener.onResume(moved, kept !== null);
  if (early || kept || (before && lacksResult(session, launch))) session.changed();
  else {
    // The name of the attempt is kept from the start, so that a journal of it is known for what it is.
    if (!before && session.records)
      link.set(session.standard.elements.suspendData, encode(session.progress, ++session.sequence));
    settle(session, link.commit());
  }
}

/**
 * An LMS that does not tell what it holds (Open edX) is told nothing lower than what the state knows of it.
 * @param {Session} session
 * @param {Launch} launch
 * @param {import("./state.js").Progress} [progress] unless it could not be read
 */
function remindOf(session, launch, progress) {
  launch.notAttempted = false;
  if (!progress) return;
  const { report } = standing(progress, session.course, launch.pass);
  // What an update has made of the score is not what was reported, and nobody knows that any more.
  session.scoreHeld = report.score ?? (progress.completed || progress.passed ? 100 : 0);
  launch.completed = progress.completed || (report.completion === "completed" && report.success !== "failed");
  launch.passed = progress.passed || (report.success === "passed" && report.completion === "completed");
  launch.achieved = launch.completed || launch.passed;
}

/** Whether the state has a result that the LMS lacks, after a save that was lost in part. @param {Session} session @param {Launch} launch */
function lacksResult(session, { mode, credit, completed, status }) {
  return (
    mode === "normal" &&
    credit &&
    !completed &&
    status !== "failed" &&
    session.standing().report.completion === "completed"
  );
}
