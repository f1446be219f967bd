/** A question before what cannot be undone (WCAG 2.2, 3.3.4): focus lies on the safe answer, and Escape gives it. */

import { button, element } from "./dom.js";

/**
 * @param {string} title
 * @param {string} note what will happen
 * @param {string} no the safe answer
 * @param {string} yes
 * @returns {Promise<boolean>}
 */
export function ask(title, note, no, yes) {
  const safe = button(no, "button", () => dialog.close());
  const sure = button(yes, "quiet", () => dialog.close("yes"));
  const dialog = /** @type {HTMLDialogElement} */ (
    element(
      "dialog",
      { class: "question ask", role: "alertdialog", "aria-labelledby": "sb-ask", "aria-describedby": "sb-ask-note" },
      element("h2", { id: "sb-ask" }, title),
      element("p", { id: "sb-ask-note" }, note),
      element("div", { class: "marks" }, safe, sure),
    )
  );
  // Whatever of the style has come by now: a card in the middle.
  dialog.style.margin = "auto";
  document.body.append(dialog);
  dialog.showModal();
  safe.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
