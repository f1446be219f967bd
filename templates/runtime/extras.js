/** What the views have in common that are not needed at first; their script is loaded when one is asked for. */

import { byId, element, focus, one } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {{ showCopy: (app: App) => void, showDiagnosis: (app: App) => void,
 *   showCertificate: typeof import("./certified.js").showCertificate, showResult: typeof import("./result.js").showResult, useVault: typeof import("./recall-late.js").useVault,
 *   useWords: typeof import("./words.js").useWords, Vault: typeof import("./vault.js").Vault,
 *   watchVisible: typeof import("./visible.js").watchVisible }} Extras */

/**
 * Open a view of its own; the address leads back.
 * @param {App} app
 * @param {string} title
 * @param {...HTMLElement} content
 * @returns {HTMLElement}
 */
export function openView(app, title, ...content) {
  document.getElementById("sb-extra")?.remove();
  const section = element(
    "section",
    { class: "view", id: "sb-extra" },
    element("h1", { tabindex: "-1" }, title),
    ...content,
  );
  byId("sb-main").append(section);
  app.show("sb-extra", title);
  window.scrollTo(0, 0);
  focus(one(section, "h1"));
  return section;
}

/** @param {App} app */
export function wayBack({ course, session }) {
  const { place } = session.progress;
  const link = element(
    "a",
    { class: "quiet-link", href: place && !course.single ? `#/${place.lesson}` : "#/" },
    say("back_to_course"),
  );
  // The same address again is no change that the page would notice.
  link.addEventListener("click", (event) => {
    if (location.hash !== link.getAttribute("href")) return;
    event.preventDefault();
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  return link;
}
