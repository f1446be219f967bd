/** What the journal brings back of work that the LMS lacks. */

import { fill, isAhead, isFork, isLater } from "./journal.js";
import { identify } from "./keeping.js";
import { decode } from "./state.js";

/** @typedef {import("./link.js").ApiLink} ApiLink */
/** @typedef {import("./session.js").Session} Session */

/** By then a request is handled, or lost. */
export const ARRIVES_WITHIN = 600_000;

/**
 * What the journal brings back at launch.
 * @param {Session} session
 * @param {ApiLink} link
 * @returns {import("./journal.js").State | null}
 */
export function recall(session, link) {
  const { journal, held, broken } = session;
  journal.sweep();
  if (!journal.mayHelp(held !== null || broken)) return null;
  identify(session, link);
  session.entry = journal.read();
  const kept = session.entry && bringBack(session, link, session.entry);
  // One with nothing to give is dropped, unless nobody knows what the LMS held, or an older save may still be under way.
  if (session.entry && !kept && !broken && Date.now() - session.entry.saved > ARRIVES_WITHIN) journal.drop(journal.key);
  return kept;
}

/**
 * What an entry of the journal has that the LMS lacks; answers that it may lack are offered again.
 * @param {Session} session
 * @param {ApiLink} link
 * @param {import("./journal.js").Entry} entry
 * @returns {import("./journal.js").State | null}
 */
export function bringBack(session, link, entry) {
  const { held, broken } = session;
  const fork = isFork(entry, held, session.launch?.suspendData ?? "");
  const kept = broken || fork || isAhead(entry, held) ? decode(entry.state) : null;
  const messages = broken ? entry.messages.filter(({ sure }) => !sure) : entry.messages;
  if (kept || (held && entry.attempt === held.progress.attempt))
    session.outbox.restore(link, messages, held?.sequence, fork);
  if (!kept || !held) return kept;
  const [later, earlier] = isLater(held.sequence, kept.sequence) ? [held, kept] : [kept, held];
  // The LMS holds later work, but damaged; or both have work of their own.
  if (fork || later === held) fill(later.progress, earlier.progress);
  return later;
}
