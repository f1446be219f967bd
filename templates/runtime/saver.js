/** What a session tells the LMS: the state, the answers, the result, and the commit that stores them. */

import { journalize, keep } from "./keeping.js";
import { needsPass } from "./standing.js";
import { hasWork } from "./state.js";

/** @typedef {import("./link.js").ApiLink} ApiLink */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./types.js").Launch} Launch */

/** Milliseconds after which a save that failed is tried again, after so many tries. */
const RETRY_AFTER = [2000, 5000, 15_000, 30_000, 60_000];

/** @param {number} tries that failed before */
export const pauseAfter = (tries) => RETRY_AFTER[Math.min(tries, RETRY_AFTER.length - 1)];

/** Set everything the LMS is to hold, but for the result where that can be lost; no commit. @param {Session} session */
export function write(session) {
  const { link, launch } = session;
  if (!link || !launch || !session.records) return;
  const heard = writeState(session, link);
  if (launch.credit && !session.shaky) {
    writeAnswers(session, link, heard);
    if (!session.standard.forgets) writeResult(session, link, launch);
  }
  if (session.owed) journalize(session);
}

/** Set everything, at the end or when the LMS was just seen to store. @param {Session} session @param {ApiLink} link @param {Launch} launch @param {boolean} heard */
export function writeRest(session, link, launch, heard) {
  if (launch.credit) {
    writeAnswers(session, link, heard);
    writeResult(session, link, launch);
  }
  if (session.owed) journalize(session);
}

/** Set the state, the place and the time. @param {Session} session @param {ApiLink} link @returns {boolean} whether the LMS takes anything at all */
export function writeState(session, link) {
  const { standard, progress } = session;
  // What a commit was tried with is new with every save, for LMSs that send only what has changed since.
  if (!session.fresh) keep(session);
  const { suspendData, sessionTime } = standard.elements;
  const taken = link.set(suspendData, session.state);
  // A refused state may be too long, or nothing may be taken at all: the time tells which, when it is really sent.
  if (!taken) link.held.delete(sessionTime);
  const heard = link.set(sessionTime, standard.duration(session.activity.total)) || taken;
  if (progress.place) link.set(standard.elements.location, `${progress.place.lesson}.${progress.place.block}`);
  return heard;
}

/** @param {Session} session @param {ApiLink} link @param {boolean} heard */
function writeAnswers(session, link, heard) {
  // An LMS that takes nothing at all is no reason to give up an answer.
  if (heard && session.outbox.write(link, session.sequence)) session.owed = true;
}

/** Set score and status. @param {Session} session @param {ApiLink} link @param {Launch} launch */
function writeResult(session, link, launch) {
  const { standard } = session;
  if (launch.achieved && launch.passed === undefined) {
    // A course that was completed may have been failed, which can be done better.
    const success = link.get(standard.elements.success);
    launch.passed = success === "passed";
    launch.achieved = success !== "failed";
  }
  // The score comes before the status: some LMSs take the grade when the status arrives.
  const { report } = session.standing();
  const { last, pass } = session.course;
  // Where completion asks for a pass, what was completed was not failed, whatever an update brought since.
  const spoils = report.success === "failed" && (launch.passed || (launch.achieved && needsPass(session.course)));
  const mark = launch.pass ?? pass;
  // The last attempt counts as it is, but what was passed stays so.
  const floor = !last ? session.scoreHeld : session.scoreHeld < mark ? 0 : mark;
  const scoreFalls = launch.achieved && ((!last && spoils) || (report.score ?? 0) < floor);
  const { score, success } = report;
  standard.report(
    link,
    { ...report, score: scoreFalls ? undefined : score, success: spoils ? "unknown" : success },
    launch,
  );
  session.scoreHeld = Number(link.held.get(standard.elements.score) ?? session.scoreHeld);
  // From here on nothing that the learner undoes takes the result back.
  if (report.completion === "completed" && report.success !== "failed") launch.achieved = true;
}

/**
 * Write and commit. Where a failed commit can lose what is told but once, a result follows only upon a commit that
 * worked, and after a failure the answers too.
 * @param {Session} session
 * @param {ApiLink} link
 * @param {Launch} launch
 * @returns {boolean} whether all is stored, as far as can be known
 */
export function save(session, link, launch) {
  const { forgets } = session.standard;
  write(session);
  link.repeat();
  const whole = stored(session, link);
  if (!whole && !lacksResultOnly(session, link)) return false;
  if (!forgets || !launch.credit) return whole;
  // The journal hears of it with the second commit.
  session.outbox.settle(true);
  session.confirmed = true;
  writeRest(session, link, launch, true);
  return link.unsaved.size ? stored(session, link) : !link.refused.size;
}

/** Whether a commit stored all but a result that was refused, which is offered again. @param {Session} session @param {ApiLink} link */
function lacksResultOnly(session, link) {
  const refused = [...link.refused];
  return (
    !link.failed &&
    refused.length > 0 &&
    !refused.includes(session.standard.elements.suspendData) &&
    verify(session, link)
  );
}

/** Commit, and see what became of it. @param {Session} session @param {ApiLink} link */
function stored(session, link) {
  session.fresh = false;
  return link.commit() && verify(session, link);
}

/** Whether the LMS reads back the state as it was set. @param {Session} session @param {ApiLink} link */
function verify(session, link) {
  const kept = link.keptOf(session.standard.elements.suspendData);
  session.cutAt = Math.max(kept, 0);
  return kept < 0;
}

/** The journal has to know how a commit went. @param {Session} session @param {boolean} committed */
export function conclude(session, committed) {
  // A refused score is no lost answer.
  const arrived = !session.link?.failed;
  const news = session.outbox.doubted === arrived || committed;
  session.outbox.settle(arrived);
  session.confirmed ||= committed;
  if (news && session.state && session.records) journalize(session, !committed);
}

/** @param {Session} session @param {boolean} committed */
export function settle(session, committed) {
  conclude(session, committed);
  if (committed) {
    session.retries = 0;
    session.dirty = false;
    // After a first launch there is nothing yet to be called saved.
    if (session.records && (session.sequence > 1 || hasWork(session.progress)))
      session.show(session.link?.doubtful.size ? "result_unsure" : "saved");
    if (session.launch?.credit && session.outbox.waiting.length) session.commitIn(session.outbox.pause(RETRY_AFTER));
    return;
  }
  if (!session.records) return;
  session.show(session.cutAt ? "state_cut" : "not_saved");
  session.commitIn(pauseAfter(session.retries));
  session.retries += 1;
}
