/** What a session writes to the journal, which no LMS can lose. */

import { today } from "./days.js";
import { hasEarned } from "./earned.js";
import { digest } from "./journal.js";
import { encode } from "./state.js";

/** @typedef {import("./link.js").ApiLink} ApiLink */
/** @typedef {import("./session.js").Session} Session */

/** States by which a journal knows whether the LMS holds one of them, or another browser's. */
const STATES_KNOWN = 30;

/** Ask once whose session this is. @param {Session} session @param {ApiLink} link */
export function identify(session, link) {
  if (session.learnerKnown || session.ended || !session.journal.possible) return;
  const learner = link.read(session.standard.elements.learnerId, true);
  session.learnerKnown = learner !== null;
  session.journal.belongTo(learner ?? "");
}

/** Encode what was done, where it may be recorded, for the journal and for the LMS. @param {Session} session */
export function keep(session) {
  clearTimeout(session.keeping);
  session.keeping = undefined;
  session.sequence += 1;
  const standing = session.standing();
  const { report } = standing;
  const achieved = session.launch?.credit && report.completion === "completed" && report.success !== "failed";
  if (achieved) {
    session.progress.completed = true;
    session.progress.passed ||= report.success === "passed";
  }
  if (session.course.certificate && hasEarned(standing, session.progress)) session.progress.day ||= today();
  session.state = encode(session.progress, session.sequence);
  session.fresh = true;
  session.owed = true;
}

/** Write what is known to the journal. @param {Session} session @param {boolean} [open] the LMS is not known to have the state */
export function journalize(session, open = true) {
  session.owed = false;
  const { link, sequence, state, confirmed, progress, outbox } = session;
  if (!link) return;
  identify(session, link);
  const messages = session.launch?.credit ? outbox.messages() : [];
  const told = link.held.get(session.standard.elements.suspendData) ?? "";
  const known = [...(session.entry?.known ?? []), ...link.earlier, digest(told), digest(state)].slice(-STATES_KNOWN);
  session.journal.write({
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
