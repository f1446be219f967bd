/** What the slower store of the journal brings back; it is loaded with that store, a moment after the page. */

import { fill, isLater } from "./journal.js";
import { ARRIVES_WITHIN } from "./recall.js";

/** @typedef {import("./session.js").Session} Session */
/**
 * Of the page's own script, so that it need not be loaded twice.
 * @typedef {{ bringBack: typeof import("./recall.js").bringBack, identify: typeof import("./keeping.js").identify,
 *   journalize: typeof import("./keeping.js").journalize }} Tools
 */

/**
 * Read the slower store of the journal, and write it from now on.
 * @param {Session} session
 * @param {import("./vault.js").Vault} vault
 * @param {Tools} tools
 */
export async function useVault(session, vault, tools) {
  session.journal.vault = vault;
  await vault.read();
  session.journal.sweep();
  bringBackLate(session, tools);
  vault.release();
  // What was done by now is in it from the next save on, or from now.
  if (session.journal.key && session.state && session.records) tools.journalize(session, session.dirty);
}

/** It may hold what the LMS and the other store lack, after a login that cleared that one. @param {Session} session @param {Tools} tools */
function bringBackLate(session, { bringBack, identify }) {
  const { link, launch, held, broken, entry: first, journal, progress } = session;
  if (!link || launch?.mode !== "normal" || !session.open || !journal.mayHelp(held !== null || broken)) return;
  identify(session, link);
  const entry = journal.readLate();
  if (!entry || (first?.attempt === entry.attempt && !isLater(entry.sequence, first.sequence))) return;
  const kept = bringBack(session, link, entry);
  if (kept) {
    // Whoever was quicker than the store keeps what was done by then.
    if (session.dirty) fill(progress, kept.progress);
    else Object.assign(progress, kept.progress);
    progress.attempt = kept.progress.attempt;
    if (isLater(kept.sequence, session.sequence)) session.sequence = kept.sequence;
    session.listener.onResume(true, true);
  }
  if (kept || session.outbox.waiting.length) session.changed();
  else if (!broken && Date.now() - entry.saved > ARRIVES_WITHIN) journal.vault?.drop(journal.key);
}
