/** How the learner leaves, and what the page says then. */

import { ask } from "./dialog.js";
import { byId, element, focus, one } from "./dom.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {"closed" | "closed_framed" | "closed_kept" | "closed_standalone" | "closed_unsaved" | "taken_over" | "you_left"} Named */

/** The learner is asked whether to leave. */
let asking = false;

/** @param {App} app */
export async function exit(app) {
  const { say } = app.kit;
  if (asking) return;
  const { session } = app;
  // Without a network there is one request, that of the end.
  if (navigator.onLine) session.commit();
  // Another page may have taken the course over.
  if (app.closed) return;
  if (session.unsaved || (session.link && session.dirty && !navigator.onLine)) {
    // Ending the session now would lose what could still be saved.
    asking = true;
    const leaves = await ask(
      say("leave_unsaved"),
      say(/** @satisfies {Named} */ (lossOf(app))),
      say("go_back"),
      say("leave_anyway"),
    );
    asking = false;
    if (!leaves || app.closed) return;
  }
  const { link, saveState } = session;
  const found = link !== null || (saveState !== "searching" && saveState !== "standalone");
  showLeft(app, session.end(true), found);
  // Works where the LMS opened a window of its own; elsewhere the text above stays.
  window.close();
}

/** What becomes of work that is not saved. @param {App} app */
function lossOf(app) {
  return app.session.journal.keeps ? "closed_kept" : "closed_unsaved";
}

/** The session is over. @param {App} app @param {boolean} saved @param {boolean} [found] an LMS was there */
export function showLeft(app, saved, found = true) {
  const framed = window.parent !== window;
  showClosed(
    app,
    "you_left",
    !found ? "closed_standalone" : !saved ? lossOf(app) : framed ? "closed_framed" : "closed",
  );
}

/** A page on which nothing is left to do. @param {App} app @param {Named} title @param {Named | ""} text */
export function showClosed(app, title, text) {
  app.closed = true;
  const { say } = app.kit;
  const words = say(/** @satisfies {Named} */ (title));
  const heading = element("h1", { tabindex: "-1" }, words);
  const box = element(
    "div",
    { class: "closed" },
    heading,
    text && element("p", {}, say(/** @satisfies {Named} */ (text))),
  );
  document.title = `${words} - ${app.course.title}`;
  byId("sb-main").replaceChildren(box);
  for (const gone of [".bar", ".skip"]) one(document, gone).remove();
  for (const id of ["sb-notice", "sb-announce"]) byId(id).textContent = "";
  document.querySelector("dialog")?.remove();
  focus(heading);
}
