/** Views that few ever open: loaded when they are asked for, or a while after the page. */

import { loadScript, loadStyle } from "./loading.js";
import { identify, journalize } from "./keeping.js";
import { bringBack } from "./recall.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./extras.js").Extras} Extras */

export const DIAGNOSIS = "#=diagnosis";

/** @type {Promise<Extras | null> | null} */
let coming = null;

/** @param {App} app */
export function loadExtras(app) {
  coming ??= new Promise((resolve) => {
    const styled = loadStyle("extras.css");
    // Shown only when it looks as it should; without its style it works all the same.
    globalThis.scormbuild.extras = (extras) => void styled.then(() => resolve(extras));
    loadScript("extras.js", undefined, () => resolve(null));
  });
  void coming.then((extras) => {
    // The script has its own copy of the module with the words, which come with it.
    extras?.useWords(app.course);
    extras?.watchVisible();
    if (extras && !app.session.journal.vault)
      void extras.useVault(app.session, new extras.Vault(), { bringBack, identify, journalize });
    if (!extras) coming = null;
  });
  return coming;
}
