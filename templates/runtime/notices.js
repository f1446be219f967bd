/** What the page says of saving: a word in the header, and a notice at the lower edge. */

import { announce, button, byId } from "./dom.js";
import { loadExtras } from "./on-demand.js";
import { say } from "./words.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./extras.js").Extras} Extras */
/** @typedef {"opening" | "standalone" | "saving" | "saved" | "not_saved" | "not_saved_kept" | "state_cut" | "result_unsure" |
 *   "never_saved" | "review_mode"} Named */

const NEWS_FOR = 20_000;

/** Told for a while where the notice is. */
let news = "";
/** What the notice says. */
let notice = "";
/** It says that something is not saved. */
let alarmed = false;

/** @param {App} app @param {string} text */
export function tell(app, text) {
  news = text;
  showSaving(app);
  if (text) setTimeout(() => tell(app, ""), NEWS_FOR);
}

/** @param {App} app */
export function showSaving(app) {
  if (app.closed) return;
  const { cutAt, journal, saveState: state, unsaved } = app.session;
  const quiet = state === "saved" || state === "saving" || state === "opening";
  byId("sb-save").textContent = quiet ? say(/** @satisfies {Named} */ (state)) : "";
  const box = byId("sb-notice");
  const alarm = unsaved || state === "never_saved";
  box.className = alarm ? "notice alarm" : "notice";
  const text =
    quiet || !state || state === "searching"
      ? news
      : say(/** @satisfies {Named} */ (state === "not_saved" && journal.keeps ? "not_saved_kept" : state), {
          n: cutAt,
        });
  // Saving is no news, but that it works again is.
  if (alarmed && state === "saved") announce(say("saved"));
  alarmed = alarm || (alarmed && state === "saving");
  if (notice === text) return;
  notice = text;
  box.textContent = text;
  if (!alarm) return;
  box.append(
    " ",
    button(say("keep_copy"), "quiet", () => void withExtras(app, (extras) => extras.showCopy(app))),
  );
}

/** Use a view that is loaded on demand, or say that it cannot be had. @param {App} app @param {(extras: Extras) => void} use */
export async function withExtras(app, use) {
  const extras = await loadExtras(app);
  if (extras) use(extras);
  else tell(app, say("not_loaded"));
}
