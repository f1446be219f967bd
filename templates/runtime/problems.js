/** What keeps an answer from being checked, said below it and at each thing that lacks something. */

import { all, element, focus } from "./dom.js";

/** @typedef {import("./question.js").Question} Question */

/** @param {Question} question @param {string} problem in words */
export function showProblem(question, problem) {
  clearProblem(question);
  question.incomplete = true;
  question.verdict.replaceChildren(element("p", { class: "problem" }, problem));
  const inputs = /** @type {HTMLInputElement[]} */ (question.control.inputs());
  const open = inputs.filter((input) =>
    /radio|box/.test(input.type) ? !input.closest("fieldset")?.querySelector(":checked") : !input.value.trim(),
  );
  for (const input of inputs) input.setAttribute("aria-describedby", question.verdict.id);
  // Something typed may be wrong, too. The attribute is not for single radio buttons, nor for other buttons.
  for (const input of open.length ? open : inputs)
    if (input.type !== "button")
      input.closest(input.type === "radio" ? "fieldset" : "*")?.setAttribute("aria-invalid", "true");
  showLacking(question);
  focus(open[0] ?? inputs[0]);
}

/** The learner goes on answering: what is still missing stays named. @param {Question} question */
export function followProblem(question) {
  if (!question.incomplete) return;
  clearProblem(question);
  question.incomplete = showLacking(question);
}

/** @param {Question} question @returns {boolean} whether anything lacks something */
function showLacking({ control, verdict }) {
  const lacking = control.lacking?.() ?? [];
  for (const [n, { at, text }] of lacking.entries()) {
    const id = `${verdict.id}-${n}`;
    at.append(element("p", { class: "problem", id }, text));
    for (const input of all(at, "input, select")) input.setAttribute("aria-describedby", id);
  }
  return lacking.length > 0;
}

/** @param {Question} question */
function clearProblem({ control, form }) {
  for (const place of all(form, "[aria-invalid]")) place.removeAttribute("aria-invalid");
  for (const input of control.inputs()) input.removeAttribute("aria-describedby");
  for (const said of all(form, ".problem")) said.remove();
}
