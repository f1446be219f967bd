/** How a session ends. */

import { journalize } from "./keeping.js";
import { conclude, save, writeRest, writeState } from "./saver.js";
import { hasWork } from "./state.js";

/** @typedef {import("./session.js").Session} Session */

/**
 * End the session, once.
 * @param {Session} session
 * @param {boolean} [byLearner] with the Exit button
 * @returns {boolean} whether everything is saved, as far as can be known
 */
export function end(session, byLearner = false) {
  session.stopped = true;
  if (session.onePage.taken) session.surrender();
  session.onePage.leave();
  if (session.ended) return session.saved;
  if (!session.link)
    return (
      !["never_saved", "searching"].includes(session.saveState) &&
      !(session.saveState === "opening" && hasWork(session.progress))
    );
  const { link, launch, standard } = session;
  // Where the LMS could not be read, nothing was written.
  let saved = launch !== null || !hasWork(session.progress);
  if (launch && session.records) {
    // While the page goes away, or there is no network, there is one save, that of the end itself.
    if (byLearner && session.dirty && navigator.onLine && !session.shaky) {
      session.dirty = !save(session, link, launch);
      conclude(session, !session.dirty);
    }
    if (session.dirty || session.unsettled) {
      writeRest(session, link, launch, writeState(session, link));
      link.repeat();
    } else link.set(standard.elements.sessionTime, standard.duration(session.activity.total));
    saved = !link.refused.size && !link.doubtful.size && !session.cutAt && navigator.onLine;
  }
  link.set(standard.elements.exit, "suspend");
  if (byLearner) standard.leave(link);
  clearTimeout(session.timer);
  const { records } = session;
  session.ended = true;
  // What came after the last commit is stored by the end itself.
  const stored = link.call("terminate", "") === "true";
  session.saved = saved && (stored || !records);
  if (session.saved && records && session.state && session.journal.key) journalize(session, false);
  return session.saved;
}
